//! Everything that can be wrong with the input. Each error is one line that says what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use lotse_core::page::AddressError;

use crate::read::MOST_MEBIBYTES;
use crate::snapshot::MOST_LINKS;

/// Why there is nothing to say about a page.
#[derive(Debug)]
pub enum Unreadable {
    /// `--url` is not an address.
    Url(AddressError),
    /// The file cannot be opened or read.
    File { path: PathBuf, cause: io::Error },
    /// The file is a folder.
    Folder(PathBuf),
    /// The file is larger than [`MOST_MEBIBYTES`].
    Large(PathBuf),
    /// The file's text is not UTF-8.
    Encoding(PathBuf),
    /// The page has more links than [`MOST_LINKS`].
    ManyLinks,
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
            Self::Output(cause) => write!(formatter, "the result cannot be written: {cause}"),
        }
    }
}

/// A file name may hold line breaks and other signs that would move the cursor.
fn on_one_line(path: &Path) -> String {
    path.to_string_lossy().replace(char::is_control, "\u{fffd}")
}
