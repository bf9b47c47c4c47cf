//! Reads a page from a file.
//!
//! Always holds: what is returned is HTML, whole and unchanged. A file that is not UTF-8 is refused, since
//! its words would be read wrongly without anybody noticing.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use pulldown_cmark::{Options, html};

use crate::error::Unreadable;

/// Larger files are not read: pages saved with all their pictures stay below.
pub const MOST_MEBIBYTES: u64 = 64;

/// The HTML of a page; Markdown is rendered first.
pub fn page(path: &Path) -> Result<String, Unreadable> {
    let text = text(path)?;
    if !ends_in(path, "md") {
        return Ok(text);
    }
    let mut page = String::with_capacity(text.len() * 2);
    html::push_html(
        &mut page,
        pulldown_cmark::Parser::new_ext(&text, Options::ENABLE_TABLES),
    );
    Ok(page)
}

/// Whether a file's name ends so, in capitals or not.
pub(crate) fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Unreadable> {
    let failed = |cause| Unreadable::File {
        path: path.to_owned(),
        cause,
    };
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(Unreadable::Folder(path.to_owned()));
    }
    let most = MOST_MEBIBYTES * 1024 * 1024;
    let mut bytes = Vec::new();
    // The length in the metadata says nothing for pipes and devices, so the reading itself is limited.
    let length = file.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if length as u64 > most {
        return Err(Unreadable::Large(path.to_owned()));
    }
    String::from_utf8(bytes).map_err(|_| Unreadable::Encoding(path.to_owned()))
}
