//! What the core says about a page, in the shape that `lotse inspect` prints.

use lotse_core::atlas::Right;
use lotse_core::atlas::words::Language;
use lotse_core::guidance::{self, Look};
use lotse_core::page::finding::{self, Danger, Reading, Sure, Why};
use lotse_core::page::matcher::Matcher;
use lotse_core::page::route::{self, Hop};
use lotse_core::page::snapshot::Link;
use lotse_core::page::{Address, Surface};
use serde::Serialize;

use crate::error::Unreadable;
use crate::snapshot;

/// The result for one page.
#[derive(Debug, Serialize)]
pub struct Inspection {
    surface: Surface,
    links: Vec<Objection>,
    warnings: Vec<Lure>,
    next: Option<Hop>,
}

/// An objection link, with its address as the browser resolves it.
#[derive(Debug, Serialize)]
struct Objection {
    href: String,
    text: String,
    right: Right,
    sure: Sure,
    why: Vec<Why>,
}

/// A link that speaks of the objection and does not lead to Meta.
#[derive(Debug, Serialize)]
struct Lure {
    href: String,
    text: String,
    why: Danger,
}

/// Inspects a page; `page` is what the core makes of `url`.
pub fn inspect(html: &str, url: &str, page: &Address) -> Result<Inspection, Unreadable> {
    let seen = snapshot::read(html, url)?;
    let surface = Surface::of(page);
    let reading = match guidance::look(surface) {
        // The extension does not look at such a page, so it marks nothing there.
        Look::Nothing => Reading::default(),
        Look::Links | Look::Form => {
            let matcher = Matcher::of(Language::of_tag(&seen.language));
            finding::read(page, matcher, &seen.snapshot)
        }
    };
    let link = |index: usize| -> Option<&Link> { seen.snapshot.links.get(index) };
    Ok(Inspection {
        surface,
        next: route::next(page, &reading),
        links: reading
            .findings
            .into_iter()
            .filter_map(|finding| {
                let link = link(finding.link)?;
                Some(Objection {
                    href: link.href.clone(),
                    text: link.name().to_owned(),
                    right: finding.right,
                    sure: finding.sure,
                    why: finding.why,
                })
            })
            .collect(),
        warnings: reading
            .warnings
            .into_iter()
            .filter_map(|warning| {
                let link = link(warning.link)?;
                Some(Lure {
                    href: link.href.clone(),
                    text: link.name().to_owned(),
                    why: warning.why,
                })
            })
            .collect(),
    })
}
