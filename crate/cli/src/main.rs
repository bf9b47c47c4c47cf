//! `lotse`: the core of Widerspruchslotse on files, for contributors and for measuring.
//!
//! Always holds: a result goes to standard output, everything else as single lines to standard error; the
//! exit code is 0 for a result, even one without links, 1 for a corpus that misses its figures, and 2 for
//! input that cannot be read.

mod args;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use lotse_cli::{Unreadable, corpus, inspect, ledger, read, replay, snapshot};
use lotse_core::page::Address;
use serde::Serialize;

use crate::args::{Cli, Command, Page};

/// What to print, and whether it is as it should be.
type Printed = (String, bool);

fn main() -> ExitCode {
    let printed = run(Cli::parse().command).and_then(|(text, holds)| {
        writeln!(std::io::stdout(), "{text}").map_err(|cause| vec![Unreadable::Output(cause)])?;
        Ok(holds)
    });
    match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(errors) => {
            for error in errors {
                // There is nobody left to tell when this fails, too.
                let _ = writeln!(std::io::stderr(), "{error}");
            }
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<Printed, Vec<Unreadable>> {
    match command {
        Command::Inspect(page) => inspected(&page).map_err(one),
        Command::Snapshot(page) => seen(&page).map_err(one),
        Command::Replay { file } => replayed(&file).map_err(one),
        Command::Corpus {
            folder,
            pages,
            blind,
            json: as_json,
        } => {
            let report = corpus::measure(&folder, pages.as_deref(), blind)?;
            let text = if as_json {
                json(&report).map_err(one)?
            } else {
                report.to_string()
            };
            Ok((text, report.holds()))
        }
        Command::Ledger { file, today } => {
            let table = ledger::table(&file, ledger::time(today)).map_err(one)?;
            Ok((table, true))
        }
    }
}

fn inspected(Page { file, url }: &Page) -> Result<Printed, Unreadable> {
    let page = Address::of_page(url).map_err(Unreadable::Url)?;
    let seen = snapshot::read(&read::page(file)?, url)?;
    Ok((json(&inspect::inspect(&page, &seen))?, true))
}

fn seen(Page { file, url }: &Page) -> Result<Printed, Unreadable> {
    let page = Address::of_page(url).map_err(Unreadable::Url)?;
    let seen = snapshot::read(&read::page(file)?, url)?;
    Ok((json(&snapshot::Sifted::of(&page, &seen))?, true))
}

fn replayed(file: &std::path::Path) -> Result<Printed, Unreadable> {
    let capture = replay::read(file)?;
    let page = Address::of_page(&capture.address).map_err(|cause| Unreadable::CapturedAddress {
        path: file.to_owned(),
        cause,
    })?;
    Ok((json(&inspect::inspect(&page, &capture.seen))?, true))
}

fn json(result: &impl Serialize) -> Result<String, Unreadable> {
    serde_json::to_string_pretty(result).map_err(|error| Unreadable::Output(error.into()))
}

fn one(error: Unreadable) -> Vec<Unreadable> {
    vec![error]
}
