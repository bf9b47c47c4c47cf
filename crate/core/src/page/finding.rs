//! Which links of a page matter: objection links, links that lead one hop on, and links that lure.
//!
//! Always holds: a finding's address is one of Meta's own forms in Europe and on no list of look-alikes;
//! words alone never make a finding.

use serde::{Deserialize, Serialize};

use super::address::Address;
use super::matcher::{Hits, Matcher};
use super::snapshot::{Link, Snapshot};
use super::surface::Surface;
use crate::atlas::Right;
use crate::atlas::forms::{self, FormId, Region};
use crate::atlas::hosts::{self, Site};
use crate::atlas::lookalikes;

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sure {
    /// By the form's number, or by Meta's own note of where the link stands.
    Certain,
    /// By words and context.
    Likely,
}

/// A reason for a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The number of the form is in the atlas.
    KnownNumber,
    /// The number is not in the atlas; the words decided.
    UnknownNumber,
    /// The portal for privacy requests, which serves several purposes.
    Portal,
    /// The link's name speaks of objecting.
    WordsOfObjection,
    /// The text around it speaks of AI at Meta.
    AiNearby,
    /// Meta's own note of origin names the section about the right to object.
    ObjectSection,
}

/// An objection link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Index into the snapshot's links.
    pub link: usize,
    /// Where it leads.
    pub address: Address,
    /// The form it leads to.
    pub form: FormId,
    /// The right that it serves.
    pub right: Right,
    /// How sure that is.
    pub sure: Sure,
    /// Why.
    pub why: Vec<Why>,
}

/// Why a link is warned about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Danger {
    /// It leads to a host that is not Meta's.
    ForeignHost,
    /// It leads to Meta's host without encryption.
    NotEncrypted,
}

/// A link that speaks of the objection and does not lead to Meta.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Index into the snapshot's links.
    pub link: usize,
    /// The host that it leads to.
    pub host: String,
    /// What is wrong with it.
    pub why: Danger,
}

/// A link that leads to a page nearer to the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// Index into the snapshot's links.
    pub link: usize,
    /// Where it leads.
    pub address: Address,
    /// What kind of page that is.
    pub surface: Surface,
}

/// What a snapshot holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Objection links, best first.
    pub findings: Vec<Finding>,
    /// The best link that leads one hop on, if any.
    pub lead: Option<Lead>,
    /// Links that lure.
    pub warnings: Vec<Warning>,
    /// Whether the page itself, by title and headings, speaks of objecting to AI.
    pub about_objection: bool,
}

/// Reads the links of a page.
#[must_use]
pub fn read(page: &Address, matcher: &Matcher, snapshot: &Snapshot) -> Reading {
    let mut blocks = Blocks::new(matcher, snapshot);
    let here = Surface::of(page);
    let mut reading = Reading {
        about_objection: speaks_of_ai_objection(matcher, snapshot),
        ..Reading::default()
    };
    for (index, link) in snapshot.links.iter().enumerate() {
        let Ok(address) = page.resolve(&link.href) else {
            continue;
        };
        if address.as_str() == page.as_str() {
            continue;
        }
        if address.site() == Site::Foreign {
            reading
                .warnings
                .extend(warning(index, link, &address, matcher, &mut blocks));
        } else if let Some(form) = address.form() {
            if let Some((right, sure, why)) = judge(form, link, &address, matcher, &mut blocks) {
                reading.findings.push(Finding {
                    link: index,
                    address,
                    form,
                    right,
                    sure,
                    why,
                });
            }
        } else {
            let surface = Surface::of(&address);
            let best = reading.lead.as_ref().map_or(here, |lead| lead.surface);
            if nearness(surface) > nearness(best) {
                reading.lead = Some(Lead {
                    link: index,
                    address,
                    surface,
                });
            }
        }
    }
    reading.findings.sort_by_key(|finding| {
        let visibility = snapshot.links.get(finding.link).map(|link| link.visibility);
        (finding.right, finding.sure, visibility, finding.link)
    });
    reading
}

/// How near a page is to the form, in hops saved; pages that lead nowhere have none.
fn nearness(surface: Surface) -> u8 {
    match surface {
        Surface::PrivacyCenter => 1,
        Surface::Policy => 2,
        Surface::AiPage => 3,
        Surface::ObjectSection => 4,
        _ => 0,
    }
}

/// What a link to one of Meta's forms serves, or `None` where it serves something else.
fn judge(
    form: FormId,
    link: &Link,
    address: &Address,
    matcher: &Matcher,
    blocks: &mut Blocks,
) -> Option<(Right, Sure, Vec<Why>)> {
    if lookalikes::contains(form) {
        return None;
    }
    if let Some(known) = forms::find(form).filter(|known| known.id != FormId::Portal) {
        return (known.region == Region::Europe)
            .then(|| (known.right, Sure::Certain, vec![Why::KnownNumber]));
    }
    let name = matcher.read(link.name());
    let mut why = Vec::new();
    if name.objection.is_some() && !name.false_friend {
        why.push(Why::WordsOfObjection);
    }
    let nearby_ai = name.ai.is_some() || blocks.read(link.block).ai.is_some();
    if form == FormId::Portal {
        let from_section = address.comes_from_object_section();
        if from_section {
            why.push(Why::ObjectSection);
        }
        if why.is_empty() {
            return None;
        }
        why.insert(0, Why::Portal);
        if nearby_ai {
            why.push(Why::AiNearby);
            return Some((Right::AiTraining, Sure::Likely, why));
        }
        // Meta itself says that this link stands in the section about the right to object.
        let sure = if from_section { Sure::Certain } else { Sure::Likely };
        return Some((Right::General, sure, why));
    }
    if why.is_empty() || !nearby_ai {
        return None;
    }
    why.insert(0, Why::UnknownNumber);
    why.push(Why::AiNearby);
    Some((Right::AiTraining, Sure::Likely, why))
}

fn warning(
    index: usize,
    link: &Link,
    address: &Address,
    matcher: &Matcher,
    blocks: &mut Blocks,
) -> Option<Warning> {
    let scheme_matters = address.as_str().starts_with("http");
    if !scheme_matters || address.host().is_empty() {
        return None;
    }
    let name = matcher.read(link.name());
    let lures = name.objection.is_some()
        && !name.false_friend
        && (name.ai.is_some() || blocks.read(link.block).ai.is_some());
    lures.then(|| Warning {
        link: index,
        host: address.host().to_owned(),
        why: if hosts::is_meta(address.host()) && address.as_str().starts_with("http:") {
            Danger::NotEncrypted
        } else {
            Danger::ForeignHost
        },
    })
}

fn speaks_of_ai_objection(matcher: &Matcher, snapshot: &Snapshot) -> bool {
    std::iter::once(&snapshot.title)
        .chain(&snapshot.headings)
        .map(|text| matcher.read(text))
        .any(|hits| hits.objection.is_some() && hits.ai.is_some() && !hits.false_friend)
}

/// The blocks of a snapshot, each read at most once.
struct Blocks<'a> {
    matcher: &'a Matcher,
    texts: &'a [String],
    hits: Vec<Option<Hits>>,
}

impl<'a> Blocks<'a> {
    fn new(matcher: &'a Matcher, snapshot: &'a Snapshot) -> Self {
        Self {
            matcher,
            texts: &snapshot.blocks,
            hits: vec![None; snapshot.blocks.len()],
        }
    }

    fn read(&mut self, block: usize) -> Hits {
        match (self.texts.get(block), self.hits.get_mut(block)) {
            (Some(text), Some(slot)) => *slot.get_or_insert_with(|| self.matcher.read(text)),
            _ => Hits::default(),
        }
    }
}

#[cfg(test)]
#[path = "finding_tests.rs"]
mod tests;
