//! Reads `labels.toml`: which pages there are, what is wanted on them, and what never.
//!
//! Always holds: a key or right that nobody knows is an error, so that a slip of the pen does not turn
//! into a figure.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use lotse_core::atlas::Right;
use lotse_core::page::AddressError;
use serde::Deserialize;

use crate::error::{Unreadable, flat};
use crate::read;
use crate::snapshot::MOST_LINKS;

const NAME: &str = "labels.toml";

/// Files that may be pages of a corpus.
const ENDINGS: &[&str] = &["html", "htm", "md", "json"];

/// All labels of a corpus.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// One for each page.
    #[serde(default)]
    pub page: Vec<Label>,
}

/// What is known of one page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// The file, below the folder of the pages.
    pub file: String,
    /// The address that the page was saved from; a capture brings its own.
    pub address: Option<String>,
    /// The links that must be marked.
    #[serde(default)]
    pub wanted: Vec<Wanted>,
    /// Links that are on the page and must not be marked; no other may be either.
    #[serde(default)]
    pub never: Vec<String>,
}

/// A link that must be marked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Its address, as it is written on the page.
    pub href: String,
    /// The right that it serves.
    pub right: Right,
}

/// What does not fit between a label and its page.
#[derive(Debug, PartialEq, Eq)]
pub enum Mistake {
    /// It has no address and is no capture.
    NoAddress,
    /// Its address is not one.
    Address(AddressError),
    /// The page has no such link.
    NoSuchLink(String),
    /// A link is wanted for two rights, or wanted and not wanted.
    Contradiction(String),
    /// The number of the form stays known, however it is replaced.
    NotBlind(String),
    /// The page has more links than are read.
    ManyLinks,
}

impl Labels {
    /// Reads the labels in a folder.
    pub fn read(folder: &Path) -> Result<Self, Unreadable> {
        let path = folder.join(NAME);
        let text = read::text(&path)?;
        let labels: Self = toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            Unreadable::Labels {
                path: path.clone(),
                line: before.unwrap_or_default().matches('\n').count() + 1,
                cause: error.message().to_owned(),
            }
        })?;
        if labels.page.is_empty() {
            return Err(Unreadable::NoPages(path));
        }
        Ok(labels)
    }

    /// The pages in a folder that have no label, in order.
    #[must_use]
    pub fn leave_out(&self, folder: &Path) -> Vec<String> {
        let labelled: BTreeSet<PathBuf> = self.page.iter().map(|label| folder.join(&label.file)).collect();
        let mut found = BTreeSet::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    folders.push(path);
                } else if ENDINGS.iter().any(|ending| read::ends_in(&path, ending))
                    && path.file_name().is_none_or(|name| name != "README.md")
                {
                    found.insert(path);
                }
            }
        }
        found
            .difference(&labelled)
            .map(|path| {
                let name = path.strip_prefix(folder).unwrap_or(path);
                name.to_string_lossy().into_owned()
            })
            .collect()
    }
}

impl Label {
    /// The error that a mistake in this label is.
    #[must_use]
    pub fn unreadable(&self, mistake: Mistake) -> Unreadable {
        Unreadable::Label {
            file: self.file.clone(),
            mistake,
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAddress => write!(formatter, "has no address in {NAME}; add the page's own"),
            Self::Address(cause) => write!(formatter, "address: {cause}; correct it in {NAME}"),
            Self::NoSuchLink(href) => write!(
                formatter,
                "the page has no link to {}; correct it in {NAME}",
                flat(href)
            ),
            Self::Contradiction(href) => write!(
                formatter,
                "{} is wanted twice with different rights, or wanted and never; keep one of them in {NAME}",
                flat(href)
            ),
            Self::NotBlind(href) => write!(
                formatter,
                "the form's number in {} is not written as a plain number; write it so on the page",
                flat(href)
            ),
            Self::ManyLinks => write!(
                formatter,
                "the page has more than {MOST_LINKS} links; cut the part that matters"
            ),
        }
    }
}
