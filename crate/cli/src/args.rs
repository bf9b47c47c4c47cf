//! What can be asked of `lotse`, with the help texts.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use lotse_core::Day;

/// Read saved pages and exported files as Widerspruchslotse reads them in the browser.
///
/// Nothing is fetched and nothing is sent: every command works on files alone. Results go to standard
/// output; what is wrong with the input is one line on standard error, with exit code 2.
#[derive(Parser)]
#[command(name = "lotse", version)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Say which links of a page would be marked, and what the next step is.
    ///
    /// Prints one JSON object: the kind of page, the objection links (best first, with the right that each
    /// serves and why it was found), the links that lure elsewhere, and the next step. A page without such
    /// links is a result like any other.
    Inspect(Page),
    /// Show what the extension sees of a page: links, headings, fields and buttons.
    ///
    /// Prints one JSON object: the page's language and the snapshot that the browser's lens would send of
    /// the same page. It never holds what is typed in a field.
    Snapshot(Page),
    /// Do the same as `inspect` with a capture that the popup saved.
    ///
    /// A capture is a JSON file with the page's address and language and a snapshot; whatever else is in it
    /// is not looked at.
    Replay {
        /// The capture.
        file: PathBuf,
    },
    /// Measure on labelled pages: what is found, what is missed, what is marked in error
    ///
    /// The folder holds `labels.toml`, which names every page: its file (HTML, Markdown or a capture), its
    /// address, the links that are wanted with the right that each serves, and links that must not be
    /// marked. A link that stands on a page several times counts once.
    ///
    ///     [[page]]
    ///     file = "de/policy-banner.html"
    ///     address = "https://www.facebook.com/privacy/policy/"
    ///     wanted = [ { href = "/help/contact/712876720715583", right = "ai-training" } ]
    ///     never = ["https://www.facebook.com/help/contact/540977946302970"]
    ///
    /// The rights are `ai-training`, `general` and `third-party-data`. A capture brings its own address.
    ///
    /// The exit code is 0 when every wanted link is marked with its right and no other is, 1 when not, and
    /// 2 when the corpus cannot be read.
    #[command(verbatim_doc_comment)]
    Corpus {
        /// The folder with `labels.toml`.
        folder: PathBuf,
        /// The folder with the pages, where they are not beside the labels.
        #[arg(long, value_name = "FOLDER")]
        pages: Option<PathBuf>,
        /// Measure as if nobody knew the numbers of the wanted forms: each is replaced by one that is in no
        /// list. 98 of 100 wanted links are enough then.
        #[arg(long)]
        blind: bool,
        /// Print one JSON object instead of the table.
        #[arg(long)]
        json: bool,
    },
    /// Check an exported file, and print its accounts as a table.
    ///
    /// The file is one that the extension exported, with all accounts or with one. It is checked as at an
    /// import: format, version, checksum, limits, dates. For each account the table has its label, its
    /// status, the days of sending and of the confirmation, the last day on which Meta's answer is in
    /// time, and how many events it has.
    Ledger {
        /// The exported file.
        file: PathBuf,
        /// Tell the status at the end of this day instead of now.
        #[arg(long, value_name = "YYYY-MM-DD")]
        today: Option<Day>,
    },
}

#[derive(Args)]
pub struct Page {
    /// The page: HTML, or Markdown when the name ends in .md; UTF-8.
    pub file: PathBuf,
    /// The address that the page was saved from.
    #[arg(long)]
    pub url: String,
}
