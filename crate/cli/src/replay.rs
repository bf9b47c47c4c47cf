//! Reads a capture: what the extension saw of a page, as the popup saves it.
//!
//! Always holds: what is in the file beside address, language and snapshot plays no part.

use std::path::Path;

use lotse_core::page::Snapshot;
use serde::Deserialize;

use crate::error::Unreadable;
use crate::read;
use crate::snapshot::{MOST_LINKS, Seen};

/// A page as it was seen, with its address.
#[derive(Debug)]
pub struct Capture {
    /// Where the page was; not looked at yet.
    pub address: String,
    /// What was seen.
    pub seen: Seen,
}

#[derive(Deserialize)]
struct File {
    page: Page,
    snapshot: Snapshot,
}

#[derive(Deserialize)]
struct Page {
    address: String,
    #[serde(default)]
    language: String,
}

/// Whether a file is a capture, by its name.
#[must_use]
pub fn is_capture(path: &Path) -> bool {
    read::ends_in(path, "json")
}

/// Reads a capture.
pub fn read(path: &Path) -> Result<Capture, Unreadable> {
    let text = read::text(path)?;
    let File { page, snapshot } = serde_json::from_str(&text).map_err(|cause| Unreadable::Capture {
        path: path.to_owned(),
        cause,
    })?;
    if snapshot.links.len() > MOST_LINKS {
        return Err(Unreadable::ManyLinks);
    }
    Ok(Capture {
        address: page.address,
        seen: Seen {
            language: page.language,
            snapshot,
        },
    })
}
