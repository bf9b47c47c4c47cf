//! How much a message may hold.
//!
//! Always holds: these are limits of size alone, far above what the lens sends of any real page; what a
//! message means is checked where it is used. A message beyond them is answered like one that can't be
//! understood, and changes nothing.

use super::{Message, Page, Seen};
use crate::guidance::Mark;
use crate::page::{Snapshot, address};

/// Bytes of one text: the longest is an address, and a block of 2,000 characters is shorter.
pub const MOST_TEXT: usize = address::MAX_LENGTH;

/// Bytes of a page's language; the longest tags that are registered have 35.
pub const MOST_LANGUAGE: usize = 64;

/// Bytes of a cookie: browsers keep no longer ones.
pub const MOST_COOKIE: usize = 4_096;

/// Links, blocks, headings, fields, controls, standing marks: as many as the command line reads of a page,
/// and as the benchmarks measure.
pub const MOST_THINGS: usize = 100_000;

/// Bytes of all texts of a snapshot together.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Whether a message is within the limits. Those of an import and of what a person typed are where they
/// are read, because they are told in words.
pub(crate) fn hold(message: &Message) -> bool {
    let page = message.page().is_none_or(is_page);
    page && match message {
        Message::Looked(looked) => is_snapshot(&looked.snapshot) && are_marks(&looked.standing),
        Message::Capture(Seen { page, snapshot }) => is_page(page) && is_snapshot(snapshot),
        _ => true,
    }
}

fn is_page(page: &Page) -> bool {
    let cookies = [
        &page.cookies.c_user,
        &page.cookies.i_user,
        &page.cookies.ds_user_id,
    ];
    page.address.len() <= MOST_TEXT
        && page.language.len() <= MOST_LANGUAGE
        && cookies
            .into_iter()
            .flatten()
            .all(|value| value.len() <= MOST_COOKIE)
}

fn is_snapshot(snapshot: &Snapshot) -> bool {
    let Snapshot {
        title,
        links,
        blocks,
        headings,
        fields,
        controls,
        chain_letter: _,
    } = snapshot;
    let counts = [
        links.len(),
        blocks.len(),
        headings.len(),
        fields.len(),
        controls.len(),
    ];
    let of_links = links
        .iter()
        .flat_map(|link| [&link.text, &link.label, &link.href, &link.within, &link.section]);
    let of_form = fields.iter().map(|field| &field.label).chain(
        controls
            .iter()
            .flat_map(|control| [&control.text, &control.label]),
    );
    let texts = of_links
        .chain(of_form)
        .chain(blocks)
        .chain(headings)
        .chain([title]);
    counts.into_iter().all(|count| count <= MOST_THINGS) && fits(texts.map(String::len))
}

fn are_marks(marks: &[Mark]) -> bool {
    let texts = marks.iter().flat_map(|mark| [mark.within.len(), mark.host.len()]);
    marks.len() <= MOST_THINGS && fits(texts)
}

/// Whether texts of these lengths are short enough, each and together.
fn fits(lengths: impl Iterator<Item = usize>) -> bool {
    let mut total = 0_usize;
    for length in lengths {
        total = total.saturating_add(length);
        if length > MOST_TEXT || total > MOST_BYTES {
            return false;
        }
    }
    true
}
