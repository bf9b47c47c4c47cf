//! Everything that can be wrong with the input. Each error is one line that says what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use lotse_core::page::AddressError;
use lotse_core::record::archive::ArchiveError;

use crate::corpus::Mistake;
use crate::read::MOST_MEBIBYTES;
use crate::snapshot::MOST_LINKS;

/// Why there is nothing to say about a page or a corpus.
#[derive(Debug)]
pub enum Unreadable {
    /// `--url` is not an address.
    Url(AddressError),
    /// The file cannot be opened or read.
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The file is a folder.
    Folder(PathBuf),
    /// The file is larger than [`MOST_MEBIBYTES`].
    Large(PathBuf),
    /// The file's text is not UTF-8.
    Encoding(PathBuf),
    /// The page has more links than [`MOST_LINKS`].
    ManyLinks,
    /// The file is no capture.
    Capture {
        /// The file.
        path: PathBuf,
        /// Where it ceases to be one.
        cause: serde_json::Error,
    },
    /// The address in a capture is not one.
    CapturedAddress {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        cause: AddressError,
    },
    /// The labels of a corpus are not TOML in the form that is asked for.
    Labels {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
        /// What is wrong with it.
        cause: String,
    },
    /// The labels name no page.
    NoPages(PathBuf),
    /// A page of a corpus and its label do not fit together.
    Label {
        /// The page's file as the label names it.
        file: String,
        /// What does not fit.
        mistake: Mistake,
    },
    /// The file is no export that could be imported.
    Export {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        cause: ArchiveError,
    },
    /// The result cannot be written.
    Output(io::Error),
}

impl std::error::Error for Unreadable {}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(cause) => write!(formatter, "--url: {cause}"),
            Self::File { path, cause } if cause.kind() == io::ErrorKind::NotFound => {
                write!(
                    formatter,
                    "{}: there is no such file; check its name",
                    on_one_line(path)
                )
            }
            Self::File { path, cause } => {
                write!(
                    formatter,
                    "{}: {cause}; check that it may be read",
                    on_one_line(path)
                )
            }
            Self::Folder(path) => {
                write!(
                    formatter,
                    "{}: this is a folder; name a file in it",
                    on_one_line(path)
                )
            }
            Self::Large(path) => write!(
                formatter,
                "{}: larger than {MOST_MEBIBYTES} MiB; save the page without its pictures",
                on_one_line(path)
            ),
            Self::Encoding(path) => {
                write!(
                    formatter,
                    "{}: not UTF-8; save or convert it as UTF-8",
                    on_one_line(path)
                )
            }
            Self::ManyLinks => {
                write!(
                    formatter,
                    "the page has more than {MOST_LINKS} links; cut the part that matters"
                )
            }
            Self::Capture { path, cause } => write!(
                formatter,
                "{}: not a capture: {}; save it again from the popup",
                on_one_line(path),
                flat(&cause.to_string())
            ),
            Self::CapturedAddress { path, cause } => {
                write!(formatter, "{}: page.address: {cause}", on_one_line(path))
            }
            Self::Labels { path, line, cause } => {
                write!(
                    formatter,
                    "{}: line {line}: {}; correct it",
                    on_one_line(path),
                    flat(cause)
                )
            }
            Self::NoPages(path) => write!(
                formatter,
                "{}: names no page; add a [[page]] with file, address and wanted",
                on_one_line(path)
            ),
            Self::Label { file, mistake } => write!(formatter, "{}: {mistake}", flat(file)),
            Self::Export { path, cause } => write!(formatter, "{}: {cause}", on_one_line(path)),
            Self::Output(cause) => write!(formatter, "the result cannot be written: {cause}"),
        }
    }
}

/// A file name may hold line breaks and other signs that would move the cursor.
fn on_one_line(path: &Path) -> String {
    flat(&path.to_string_lossy())
}

/// A text from the input as it can stand in a line.
pub(crate) fn flat(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}
