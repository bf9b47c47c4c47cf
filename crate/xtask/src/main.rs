//! The build tool of Widerspruchslotse: makes the module, derives each browser's manifest from the one
//! `manifest.json`, and lays the loadable extensions and their packages down in `dist/`.
//!
//! The same sources give the same bytes, wherever the checkout lies.

mod archive;
mod dist;
mod error;
mod licences;
mod manifest;
mod module;
mod package;
mod script;
mod source;
mod toolchain;
mod workspace;

use crate::error::Error;
use crate::manifest::Browser;
use crate::workspace::Workspace;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "xtask", about = "Builds the extension")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lay down a loadable extension for each browser.
    Dist(Target),
    /// The same, a zip of each, and without --browser one of the sources.
    Package(Target),
}

#[derive(Args)]
struct Target {
    /// Only this browser; both without it.
    #[arg(long, value_enum)]
    browser: Option<Browser>,
    /// The folder to write to; `dist` beside Cargo.toml without it.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<(), Error> {
    let (target, packed) = match command {
        Command::Dist(target) => (target, false),
        Command::Package(target) => (target, true),
    };
    let workspace = Workspace::find()?;
    let out = target.out.clone().unwrap_or_else(|| workspace.root.join("dist"));
    if packed {
        // Before anything is written: no package may come of another release.
        toolchain::stable_release(&workspace.root)?;
    }
    let module = module::build(&workspace)?;
    for browser in target
        .browser
        .map_or_else(|| Browser::ALL.to_vec(), |one| vec![one])
    {
        let folder = dist::write(&workspace, browser, &module, &out)?;
        println!("{}", folder.display());
        if packed {
            let zip = package::extension(&workspace, browser, &folder, &out)?;
            println!("{}", zip.display());
        }
    }
    if packed && target.browser.is_none() {
        println!("{}", package::source(&workspace, &out)?.display());
    }
    println!("{}", module.size()?);
    Ok(())
}
