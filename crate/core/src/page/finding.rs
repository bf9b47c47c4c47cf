//! Which links of a page matter: objection links, links that lead one hop on, and links that lure.
//!
//! Always holds: a finding's address is a form on one of Meta's own hosts, offered in Europe or in no list,
//! and on no list of look-alikes; no words make a finding of any other address. On a form only links to a
//! better right are findings.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::address::{self, Address};
use super::context::{Context, Sentence};
use super::lead::{leads_on, nearness};
use super::lure::warning;
pub use super::lure::{Danger, Warning};
use super::matcher::Matcher;
use super::sieve::Sieve;
use super::snapshot::{Link, Snapshot, Visibility};
use super::surface::Surface;
use crate::atlas::forms::{self, FormId, Region};
use crate::atlas::hosts::Site;
use crate::atlas::lookalikes;
use crate::atlas::{Evidence, Right};

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
    /// The sentence that it stands in, or the one before, speaks of objecting.
    WordsBeside,
    /// The text around it speaks of AI at Meta.
    AiNearby,
    /// The text around it speaks of information that others gave.
    ThirdPartyNearby,
    /// It stands in the section about the right to object, as the page's address or Meta's own note of
    /// the link's origin says.
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
    /// Whether the page itself, by title and headings, speaks of objecting to AI; asked only of a form that
    /// is in no list.
    pub about_objection: bool,
    /// Whether a link may matter where a part of the page that was not read names AI.
    pub is_open: bool,
}

/// Reads the links of a page.
#[must_use]
pub fn read(page: &Address, matcher: &Matcher, snapshot: &Snapshot) -> Reading {
    let mut context = Context::new(matcher, snapshot);
    let here = Surface::of(page);
    let sieve = Sieve::of(here);
    let in_hand = right_in_hand(page);
    let mut reading = Reading {
        about_objection: here == Surface::UnknownForm && speaks_of_ai_objection(matcher, snapshot),
        ..Reading::default()
    };
    // Of the links that lead on, the nearest of those that are easiest to see.
    let mut best: Option<(Reverse<Visibility>, usize)> = None;
    let links = snapshot.links.iter().enumerate();
    for (index, link) in links.filter(|(_, link)| sieve.keeps(&link.href)) {
        let Ok(address) = page.resolve(&link.href) else {
            continue;
        };
        if address.as_str() == page.as_str() {
            continue;
        }
        if address.site() == Site::Foreign {
            reading
                .warnings
                .extend(warning(index, link, &address, &mut context));
        } else if let Some(form) = address.form() {
            if let Some((right, sure, why)) = judge(form, link, &address, here, &mut context)
                && in_hand.is_none_or(|in_hand| right < in_hand)
            {
                reading.findings.push(Finding {
                    link: index,
                    address,
                    form,
                    right,
                    sure,
                    why,
                });
            }
        } else if leads_on(here) {
            let surface = Surface::of(&address);
            let rank = (Reverse(link.visibility), nearness(surface));
            if nearness(surface) > nearness(here) && best.is_none_or(|best| rank > best) {
                best = Some(rank);
                reading.lead = Some(Lead {
                    link: index,
                    address,
                    surface,
                });
            }
        }
    }
    reading.is_open = context.is_open();
    reading.findings.sort_by_key(|finding| {
        let visibility = snapshot.links.get(finding.link).map(|link| link.visibility);
        (finding.right, finding.sure, visibility, finding.link)
    });
    reading
}

/// The right that the page itself serves, where it is a form for one right: links to the same or a lesser
/// one would only lead away from it.
fn right_in_hand(page: &Address) -> Option<Right> {
    let form = page.form().and_then(forms::find)?;
    (form.id != FormId::Portal).then_some(form.right)
}

/// What a link to one of Meta's forms serves, or `None` where it serves something else.
fn judge(
    form: FormId,
    link: &Link,
    address: &Address,
    here: Surface,
    context: &mut Context,
) -> Option<(Right, Sure, Vec<Why>)> {
    if lookalikes::contains(form) {
        return None;
    }
    if let Some(known) = forms::find(form).filter(|known| known.id != FormId::Portal) {
        return (known.region == Region::Europe)
            .then(|| (known.right, Sure::Certain, vec![Why::KnownNumber]));
    }
    let name = context.name(link);
    let heading = context.heading(link);
    let is_portal = form == FormId::Portal;
    let from_section = address.comes_from_object_section();
    let in_section =
        from_section || here == Surface::ObjectSection || link.section == address::OBJECT_SECTION;
    if name.false_friend || name.decision {
        return None;
    }
    // Of several places, one that speaks of nothing else; where there is none, the link is about that.
    let sentences = context.sentences(link);
    let fits = |place: &&Sentence| {
        let ai = [name, place.own, place.before, heading]
            .iter()
            .any(|hits| hits.ai.is_some());
        let is_other = place.own.false_friend || place.before.false_friend;
        from_section || (!place.own.decision && (ai || in_section || !is_other))
    };
    let place = sentences.iter().find(fits);
    if place.is_none() && !sentences.is_empty() {
        return None;
    }
    let beside = place.and_then(|place| {
        let pointed = place
            .before
            .objection
            .filter(|_| place.own.pointer && !place.before.decision);
        place.own.objection.or(pointed)
    });
    let words = name.objection.or(beside);
    let mut why = vec![if is_portal {
        Why::Portal
    } else {
        Why::UnknownNumber
    }];
    if in_section {
        why.push(Why::ObjectSection);
    }
    if name.objection.is_some() {
        why.push(Why::WordsOfObjection);
    } else if beside.is_some() {
        why.push(Why::WordsBeside);
    }

    let is_ai = [name, context.block(link), heading]
        .iter()
        .any(|hits| hits.ai.is_some());
    if is_ai && (words.is_some() || (is_portal && from_section)) {
        why.push(Why::AiNearby);
        let own = place.map(|place| place.own).unwrap_or_default();
        if [name, own, heading].iter().any(|hits| hits.third_party) {
            why.push(Why::ThirdPartyNearby);
            return Some((Right::ThirdPartyData, Sure::Likely, why));
        }
        return Some((Right::AiTraining, Sure::Likely, why));
    }
    if is_portal && from_section {
        // Meta itself says that this link stands in the section about the right to object.
        return Some((Right::General, Sure::Certain, why));
    }
    words?;
    if !(is_portal || in_section || is_about_privacy(here)) {
        return None;
    }
    // Inferred words count only under a heading with known ones, in the section about the right to object,
    // or where the page names AI.
    let is_known = [words, heading.objection.filter(|_| !heading.false_friend)]
        .into_iter()
        .flatten()
        .any(|evidence| evidence != Evidence::Inferred);
    let is_enough = is_known || in_section || context.page_names_ai();
    is_enough.then_some((Right::General, Sure::Likely, why))
}

/// Whether a page is about privacy, so that a word of objection on it means the right and no appeal.
fn is_about_privacy(surface: Surface) -> bool {
    matches!(
        surface,
        Surface::Policy
            | Surface::ObjectSection
            | Surface::ObjectionHelp
            | Surface::PrivacyCenter
            | Surface::AiPage
            | Surface::AiDialog
    )
}

fn speaks_of_ai_objection(matcher: &Matcher, snapshot: &Snapshot) -> bool {
    std::iter::once(&snapshot.title)
        .chain(&snapshot.headings)
        .map(|text| matcher.read(text))
        .any(|hits| {
            let about = hits.objection.is_some() && hits.ai.is_some();
            about && !hits.false_friend && !hits.decision
        })
}

#[cfg(test)]
#[path = "finding_tests.rs"]
mod tests;
