//! A labelled page, read: its labels are addresses of links that are on it.

use lotse_core::page::Address;
use url::Url;

use super::labels::{Label, Mistake, Wanted};
use crate::error::Unreadable;
use crate::snapshot::Seen;

/// A page with what is wanted on it.
#[derive(Debug, Clone)]
pub struct Case {
    /// The page's file as the label names it.
    pub file: String,
    /// Where the page was.
    pub page: Address,
    /// What is on it.
    pub seen: Seen,
    /// The links that must be marked, each once, with addresses as the snapshot has them.
    pub wanted: Vec<Wanted>,
}

impl Case {
    /// Holds a label against its page, which was saved from `url`; tells all that does not fit.
    pub fn new(label: &Label, url: &str, seen: Seen) -> Result<Self, Vec<Unreadable>> {
        let page = Address::of_page(url).map_err(|cause| vec![label.unreadable(Mistake::Address(cause))])?;
        let base = Url::parse(url).ok();
        let on_page = |href: &str| -> Option<String> {
            let resolved = base
                .as_ref()
                .and_then(|base| base.join(href).ok())
                .map(String::from);
            let mut hrefs = seen.snapshot.links.iter().map(|link| &link.href);
            hrefs
                .find(|found| Some(*found) == resolved.as_ref() || *found == href)
                .cloned()
        };
        let mut mistakes = Vec::new();
        let mut wanted: Vec<Wanted> = Vec::new();
        for Wanted { href: written, right } in &label.wanted {
            let Some(href) = on_page(written) else {
                mistakes.push(Mistake::NoSuchLink(written.clone()));
                continue;
            };
            match wanted.iter().find(|known| known.href == href) {
                None => wanted.push(Wanted { href, right: *right }),
                Some(known) if known.right == *right => {}
                Some(_) => mistakes.push(Mistake::Contradiction(written.clone())),
            }
        }
        for written in &label.never {
            match on_page(written) {
                None => mistakes.push(Mistake::NoSuchLink(written.clone())),
                Some(href) if wanted.iter().any(|known| known.href == href) => {
                    mistakes.push(Mistake::Contradiction(written.clone()));
                }
                Some(_) => {}
            }
        }
        if mistakes.is_empty() {
            let file = label.file.clone();
            return Ok(Self {
                file,
                page,
                seen,
                wanted,
            });
        }
        Err(mistakes
            .into_iter()
            .map(|mistake| label.unreadable(mistake))
            .collect())
    }
}
