//! What the core says about a page, in the shape that `lotse inspect` prints.

use lotse_core::atlas::Right;
use lotse_core::guidance::{self, Look};
use lotse_core::page::finding::{self, Danger, Reading, Sure, Why};
use lotse_core::page::route::{self, Hop};
use lotse_core::page::snapshot::Link;
use lotse_core::page::{Address, Surface};
use serde::Serialize;

use crate::snapshot::Seen;

/// The result for one page.
#[derive(Debug, Serialize)]
pub struct Inspection {
    /// What kind of page it is.
    pub surface: Surface,
    /// The links that would be marked as objection links, best first.
    pub links: Vec<Objection>,
    /// The links that would be warned about.
    pub warnings: Vec<Lure>,
    /// The next step.
    pub next: Option<Hop>,
}

/// An objection link, with its address as the browser resolves it.
#[derive(Debug, Serialize)]
pub struct Objection {
    /// Its address, not yet unwrapped.
    pub href: String,
    /// What it is called.
    pub text: String,
    /// The right that it serves.
    pub right: Right,
    /// How sure that is.
    pub sure: Sure,
    /// Why.
    pub why: Vec<Why>,
}

/// A link that speaks of the objection and does not lead to Meta.
#[derive(Debug, Serialize)]
pub struct Lure {
    /// Its address.
    pub href: String,
    /// What it is called.
    pub text: String,
    /// What is wrong with it.
    pub why: Danger,
}

/// Whether the extension looks at a page of this kind; on others it marks nothing.
#[must_use]
pub fn is_looked_at(surface: Surface) -> bool {
    match guidance::look(surface) {
        Look::Nothing => false,
        Look::Links | Look::Form => true,
    }
}

/// Inspects a page.
#[must_use]
pub fn inspect(page: &Address, seen: &Seen) -> Inspection {
    let surface = Surface::of(page);
    let reading = if is_looked_at(surface) {
        finding::read(page, seen.matcher(), &seen.snapshot)
    } else {
        Reading::default()
    };
    let link = |index: usize| -> Option<&Link> { seen.snapshot.links.get(index) };
    Inspection {
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
    }
}
