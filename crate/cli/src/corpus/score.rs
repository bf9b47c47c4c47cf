//! Holds what would be marked on a page against what is wanted there.
//!
//! Always holds: a link that stands on the page several times counts once, and is only right where every
//! mark on it is.

use std::collections::{BTreeMap, HashMap};

use lotse_core::atlas::{Evidence, Right, lookalikes};
use lotse_core::page::matcher::Hits;
use lotse_core::page::snapshot::Link;
use lotse_core::page::{Address, Surface};
use serde::Serialize;

use super::case::Case;
use crate::inspect::{self, Objection};

/// What came of one page.
#[derive(Debug)]
pub struct Score {
    /// The page's file.
    pub file: String,
    /// How often a right was found where one was wanted; `None` stands for none.
    pub confusion: BTreeMap<(Option<Right>, Option<Right>), usize>,
    /// What is not as it should be.
    pub faults: Vec<Fault>,
}

/// How a link can be judged wrongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is wanted and not marked.
    Missed,
    /// It is marked and not wanted.
    FalseMark,
    /// It is marked for another right than the one that it serves.
    WrongRight,
}

/// A link that was judged wrongly.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// How.
    pub kind: Kind,
    /// The page's file.
    pub file: String,
    /// The link's address.
    pub href: String,
    /// What the link is called.
    pub text: String,
    /// The right that was wanted.
    pub wanted: Option<Right>,
    /// The right that was found.
    pub found: Option<Right>,
    /// What the core saw.
    pub why: Vec<String>,
}

impl Score {
    /// Judges a page.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut score = Self {
            file: case.file.clone(),
            confusion: BTreeMap::new(),
            faults: Vec::new(),
        };
        let inspection = inspect::inspect(&case.page, &case.seen);
        let mut marks: HashMap<&str, Vec<&Objection>> = HashMap::new();
        for mark in &inspection.links {
            marks.entry(&mark.href).or_default().push(mark);
        }
        for wanted in &case.wanted {
            let found = marks.remove(wanted.href.as_str()).unwrap_or_default();
            let wrong = found.iter().find(|mark| mark.right != wanted.right);
            match wrong.or(found.first()) {
                None => {
                    score.count(Some(wanted.right), None);
                    score.missed(case, &wanted.href, wanted.right, inspection.surface);
                }
                Some(mark) => {
                    score.count(Some(wanted.right), Some(mark.right));
                    if wrong.is_some() {
                        score.marked(Kind::WrongRight, Some(wanted.right), mark);
                    }
                }
            }
        }
        for mark in &inspection.links {
            if marks.remove(mark.href.as_str()).is_some() {
                score.count(None, Some(mark.right));
                score.marked(Kind::FalseMark, None, mark);
            }
        }
        score
    }

    fn count(&mut self, wanted: Option<Right>, found: Option<Right>) {
        *self.confusion.entry((wanted, found)).or_default() += 1;
    }

    fn marked(&mut self, kind: Kind, wanted: Option<Right>, mark: &Objection) {
        let sure = std::iter::once(name(&mark.sure));
        self.faults.push(Fault {
            kind,
            file: self.file.clone(),
            href: mark.href.clone(),
            text: mark.text.clone(),
            wanted,
            found: Some(mark.right),
            why: sure.chain(mark.why.iter().map(name)).collect(),
        });
    }

    fn missed(&mut self, case: &Case, href: &str, wanted: Right, surface: Surface) {
        let links = &case.seen.snapshot.links;
        let link = links.iter().find(|link| link.href == href);
        self.faults.push(Fault {
            kind: Kind::Missed,
            file: self.file.clone(),
            href: href.to_owned(),
            text: link.map_or_else(String::new, |link| link.name().to_owned()),
            wanted: Some(wanted),
            found: None,
            why: link.map_or_else(Vec::new, |link| seen_of(case, link, surface)),
        });
    }
}

/// What there was to see of a link that was not marked.
fn seen_of(case: &Case, link: &Link, surface: Surface) -> Vec<String> {
    if !inspect::is_looked_at(surface) {
        return vec![format!("not looked at: the page is {}", name(&surface))];
    }
    let Ok(address) = case.page.resolve(&link.href) else {
        return vec!["its address cannot be read".to_owned()];
    };
    let snapshot = &case.seen.snapshot;
    let matcher = case.seen.matcher();
    let heading = link.heading.and_then(|place| snapshot.headings.get(place));
    let of = |what: &str, text: Option<&str>| {
        format!("{what}: {}", speaks(matcher.read(text.unwrap_or_default())))
    };
    vec![
        leads(&case.page, &address),
        of("name", Some(link.name())),
        of("block", snapshot.blocks.get(link.block).map(String::as_str)),
        of("heading", heading.map(String::as_str)),
    ]
}

fn leads(page: &Address, address: &Address) -> String {
    match (address.form(), Surface::of(address)) {
        (Some(id), _) if lookalikes::contains(id) => "leads to a look-alike".to_owned(),
        _ if address.as_str() == page.as_str() => "leads to the page itself".to_owned(),
        (_, surface) => format!("leads to {}", name(&surface)),
    }
}

fn speaks(hits: Hits) -> String {
    let friend = hits.false_friend.then(|| "a false friend".to_owned());
    let words: Vec<String> = [spoken(hits.objection, "objection"), spoken(hits.ai, "AI"), friend]
        .into_iter()
        .flatten()
        .collect();
    if words.is_empty() {
        return "nothing".to_owned();
    }
    words.join(" and ")
}

/// A topic, and whether its words are only inferred, which counts for less.
fn spoken(evidence: Option<Evidence>, topic: &str) -> Option<String> {
    Some(match evidence? {
        Evidence::Verified | Evidence::Reported => topic.to_owned(),
        Evidence::Inferred => format!("{topic} by inferred words"),
    })
}

/// What the core calls something in its messages.
pub(super) fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
