//! How many instructions it takes from a snapshot to its guidance, counted by callgrind: the same on a busy
//! machine as on an idle one, where times are not.
//!
//! The budget is for this test's own build, without optimisation; `./build.sh bench` prints times of the
//! shipped one. What a compiler of another year makes of the same code may differ, so the budget has air.

use std::error::Error;
use std::io::{self, Write};
use std::process::{self, Command};
use std::{env, fs};

#[path = "../benches/sample/mod.rs"]
mod sample;

const VARIABLE: &str = "LOTSE_LINKS";
const NAME: &str = "the_work_stays_within_its_budget_and_grows_linearly";

/// Instructions for one link of a long page.
const BUDGET: u64 = 26_000;

#[test]
fn the_work_stays_within_its_budget_and_grows_linearly() {
    if let Ok(links) = env::var(VARIABLE) {
        let links = links.parse().unwrap();
        let message = sample::page(links);
        assert!(sample::is_right(&sample::guidance_of(message), links));
        return;
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        let why = "left out: instructions are counted by valgrind, which is not installed";
        // Not by a macro, whose words are kept back where a test succeeds. `./build.sh test` counts it as left out.
        writeln!(io::stdout(), "{why}").unwrap();
        return;
    }
    // Compiling the phrases costs the same on every page; the difference of two pages is without it.
    let [few, some, many] = [100, 1_000, 2_000].map(|links| instructions(links).unwrap());
    let (first, second) = ((some - few) / 900, (many - some) / 1_000);
    println!("instructions for one link: {first} up to 1,000 links, {second} up to 2,000");
    assert!(
        second <= BUDGET,
        "{second} instructions for one link, of {BUDGET}"
    );
    assert!(
        second * 20 <= first * 21,
        "from {first} to {second} instructions for one link: not linear"
    );
}

/// Runs this test again under callgrind, as a page of so many links.
fn instructions(links: usize) -> Result<u64, Box<dyn Error>> {
    let out = env::temp_dir().join(format!("lotse-callgrind-{}-{links}", process::id()));
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=*guidance_of*"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(env::current_exe()?)
        .args(["--exact", NAME, "--test-threads=1"])
        .env(VARIABLE, links.to_string())
        .output()?;
    if !run.status.success() {
        return Err(String::from_utf8_lossy(&run.stderr).into());
    }
    let file = fs::read_to_string(&out)?;
    fs::remove_file(&out)?;
    let totals = file.lines().find_map(|line| line.strip_prefix("totals: "));
    Ok(totals.ok_or("no totals")?.trim().parse()?)
}
