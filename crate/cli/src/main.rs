//! `lotse`: the core of Widerspruchslotse on files, for contributors and for measuring.
//!
//! Always holds: a result goes to standard output, everything else as one line to standard error; the
//! exit code is 0 for a result, even one without links, and 2 for input that cannot be read.

mod error;
mod inspect;
mod read;
mod snapshot;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use lotse_core::page::Address;

use crate::error::Unreadable;

#[derive(Parser)]
#[command(
    name = "lotse",
    version,
    about = "Reads saved pages as Widerspruchslotse reads them in the browser"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say which links of a page would be marked, and what the next step is, as one JSON object.
    Inspect {
        /// The page: HTML, or Markdown when the name ends in .md; UTF-8.
        file: PathBuf,
        /// The address that the page was saved from.
        #[arg(long)]
        url: String,
    },
}

fn main() -> ExitCode {
    let Command::Inspect { file, url } = Cli::parse().command;
    let printed = inspect(&file, &url)
        .and_then(|json| writeln!(std::io::stdout(), "{json}").map_err(Unreadable::Output));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is nobody left to tell when this fails, too.
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(2)
        }
    }
}

fn inspect(file: &Path, url: &str) -> Result<String, Unreadable> {
    let page = Address::parse(url).map_err(Unreadable::Url)?;
    let html = read::page(file)?;
    let inspection = inspect::inspect(&html, url, &page)?;
    serde_json::to_string_pretty(&inspection).map_err(|error| Unreadable::Output(error.into()))
}
