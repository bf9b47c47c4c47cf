//! A page's HTML as the browser's lens would see it: links with the text they stand in, headings, fields
//! and buttons. `extension/content/lens.js` follows the same rules on the live page.
//!
//! Always holds: the time is linear in the page, however it is nested; no text is longer than its limit.

mod document;
mod form;
mod names;
mod outline;
mod sight;
mod text;

use std::collections::HashMap;

use html5ever::{expanded_name, local_name, ns};
use lotse_core::atlas::words::Language;
use lotse_core::page::matcher::Matcher;
use lotse_core::page::snapshot::{Link, Visibility};
use lotse_core::page::{Address, Sieve, Snapshot, Surface};
use scraper::ElementRef;
use serde::Serialize;
use url::Url;

use crate::error::Unreadable;
use outline::{Outline, Part};
use sight::Sight;

/// Pages with more links are not read. No real page comes near; each may need its own block of text.
pub const MOST_LINKS: usize = 100_000;

/// Limits of texts, in UTF-16 code units: of links and labels, of headings and names of controls, of
/// blocks, and of each side of a link where its block is longer.
const TEXT: usize = 300;
const NAME: usize = 200;
const BLOCK: usize = 2000;
const AROUND: usize = 1000;
const SECTION: usize = 80;

/// A page as it was seen.
#[derive(Debug, Clone, Serialize)]
pub struct Seen {
    /// `lang` of the document, or empty.
    pub language: String,
    /// All that the lens can see.
    #[serde(flatten)]
    pub snapshot: Snapshot,
}

/// A page as it was seen, and what of it the lens sends.
#[derive(Debug, Serialize)]
pub struct Sifted<'a> {
    #[serde(flatten)]
    seen: &'a Seen,
    /// What tells whether a link is sent.
    sieve: Sieve,
    /// Indexes of the links that are sent.
    sent: Vec<usize>,
}

impl<'a> Sifted<'a> {
    /// What the lens sends of this page.
    #[must_use]
    pub fn of(page: &Address, seen: &'a Seen) -> Self {
        let sieve = Sieve::of(Surface::of(page));
        let links = seen.snapshot.links.iter().enumerate();
        let kept = links.filter(|(_, link)| sieve.keeps(&link.href));
        Self {
            seen,
            sent: kept.map(|(index, _)| index).collect(),
            sieve,
        }
    }
}

impl Seen {
    /// The words of the page's language.
    #[must_use]
    pub fn matcher(&self) -> &'static Matcher {
        Matcher::of(Language::of_tag(&self.language))
    }
}

/// Reads a page that was saved from `url`.
pub fn read(html: &str, url: &str) -> Result<Seen, Unreadable> {
    let document = document::parse(html);
    let outline = Outline::of(&document);
    let (fields, controls) = form::read(&outline);
    let mut snapshot = Snapshot {
        title: title(&outline),
        fields,
        controls,
        ..Snapshot::default()
    };
    let base = base(&outline, url);
    let sights = sight::of(&outline);
    let mut blocks = HashMap::new();
    let mut section = String::new();
    for (place, part) in outline.parts() {
        if let Some(href) = href(part.element) {
            if snapshot.links.len() == MOST_LINKS {
                return Err(Unreadable::ManyLinks);
            }
            let (visibility, within) = match sights.get(place) {
                None | Some(Sight::Shown) => (Visibility::Shown, String::new()),
                Some(Sight::Hidden) => (Visibility::Hidden, String::new()),
                Some(Sight::Collapsed(opener)) => {
                    let name = opener.map(|opener| names::name(&outline, opener, NAME));
                    (Visibility::Collapsed, name.unwrap_or_default())
                }
            };
            snapshot.links.push(Link {
                text: text::first(outline.text(place), TEXT).to_owned(),
                label: names::label(&outline, place),
                href: resolve(base.as_ref(), href),
                block: block(&outline, part, &mut blocks, &mut snapshot.blocks),
                heading: snapshot.headings.len().checked_sub(1),
                visibility,
                within,
                section: around(part.element).map_or_else(|| section.clone(), name_of_section),
            });
        } else if is_heading(part.element) {
            if let Some(id) = part.element.attr("id").filter(|id| !id.is_empty()) {
                section = if is_section(id) {
                    name_of_section(id)
                } else {
                    String::new()
                };
            }
            snapshot
                .headings
                .push(text::first(outline.text(place), NAME).to_owned());
        }
    }
    let language = document
        .root_element()
        .attr("lang")
        .unwrap_or_default()
        .to_owned();
    Ok(Seen { language, snapshot })
}

/// Whether an `id` is Meta's name of a sub-page of the policy.
fn is_section(id: &str) -> bool {
    id.contains(".subpage.")
}

fn name_of_section(id: &str) -> String {
    text::first(id, SECTION).to_owned()
}

/// The name of the sub-page that an element stands in, by the `id` of an element around it.
fn around(element: ElementRef<'_>) -> Option<&str> {
    std::iter::once(*element)
        .chain(element.ancestors())
        .filter_map(|node| node.value().as_element()?.attr("id"))
        .find(|id| is_section(id))
}

/// The address of a link or link-like control.
fn href(element: ElementRef<'_>) -> Option<&str> {
    let is_link = matches!(element.value().name(), "a" | "area") || element.attr("role") == Some("link");
    element.attr("href").filter(|_| is_link)
}

fn is_heading(element: ElementRef) -> bool {
    matches!(element.value().name(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
        || element.attr("role") == Some("heading")
}

fn title(outline: &Outline) -> String {
    let title = outline
        .parts()
        .find(|(_, part)| part.element.value().name.expanded() == expanded_name!(html "title"));
    title.map_or_else(String::new, |(place, _)| {
        text::first(outline.text(place), TEXT).to_owned()
    })
}

/// What relative addresses are relative to.
fn base(outline: &Outline, url: &str) -> Option<Url> {
    let page = Url::parse(url).ok()?;
    let declared = outline
        .parts()
        .find(|(_, part)| part.element.value().name() == "base" && part.element.attr("href").is_some())
        .and_then(|(_, part)| page.join(part.element.attr("href")?).ok());
    Some(declared.unwrap_or(page))
}

/// An address as a browser resolves it, or as it is written where that fails.
fn resolve(base: Option<&Url>, href: &str) -> String {
    base.and_then(|base| base.join(href).ok())
        .map_or_else(|| href.to_owned(), String::from)
}

/// The place of the text that a link stands in: one for all links of a block, or, where the block is
/// long, an own one with what is around the link.
fn block(
    outline: &Outline,
    link: &Part,
    known: &mut HashMap<usize, Option<usize>>,
    blocks: &mut Vec<String>,
) -> usize {
    let next = blocks.len();
    let shared = *known.entry(link.block).or_insert_with(|| {
        let whole = outline.text(link.block);
        let fits = text::first(whole, BLOCK) == whole;
        fits.then(|| {
            blocks.push(whole.to_owned());
            next
        })
    });
    shared.unwrap_or_else(|| {
        let (before, inside, after) = outline.around(link);
        let window = [
            text::last(before, AROUND),
            text::first(inside, TEXT),
            text::first(after, AROUND),
        ]
        .concat();
        blocks.push(window.trim_matches(' ').to_owned());
        next
    })
}

#[cfg(test)]
#[path = "snapshot/tests.rs"]
mod tests;
