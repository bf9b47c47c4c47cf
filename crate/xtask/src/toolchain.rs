//! Which release of Rust builds. Another one gives other bytes, so the source package names the one that it
//! was made with.

use crate::error::Error;
use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

/// The release that compiles the checkout at `root`, such as `1.95.0`. Only a stable one will do: nobody
/// could ask for a beta or a nightly by its number.
pub fn stable_release(root: &Path) -> Result<String, Error> {
    let program = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(program)
        .args(["--version", "--verbose"])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|cause| Error::Start {
            program: "rustc".into(),
            cause,
        })?;
    if !output.status.success() {
        return Err(Error::Failed {
            program: "rustc".into(),
            advice: "its message is above",
        });
    }
    read(&String::from_utf8_lossy(&output.stdout))
}

fn read(version: &str) -> Result<String, Error> {
    let release = version
        .lines()
        .find_map(|line| line.strip_prefix("release: "))
        .ok_or(Error::Compiler)?
        .to_owned();
    if release.contains('-') {
        return Err(Error::Unstable(release));
    }
    Ok(release)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERSION: &str = "rustc 1.90.1 (abc 2025-09-01)\nbinary: rustc\ncommit-hash: abc\n\
        host: x86_64-unknown-linux-gnu\nrelease: 1.90.1\nLLVM version: 20.1.8\n";

    #[test]
    fn only_a_stable_release_will_do() {
        assert_eq!(read(VERSION).unwrap(), "1.90.1");
        for release in ["1.92.0-nightly", "1.91.0-beta.3"] {
            let version = VERSION.replace("release: 1.90.1", &format!("release: {release}"));
            assert!(matches!(read(&version), Err(Error::Unstable(found)) if found == release));
        }
        assert!(matches!(read("rustc 1.90.1"), Err(Error::Compiler)));
    }
}
