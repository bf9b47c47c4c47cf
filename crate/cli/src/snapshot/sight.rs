//! What can be seen of a page, as far as its HTML says: `hidden`, inline styles, closed details.
//!
//! Always holds: what is in a collapsed part is collapsed by the outermost control, which is the one
//! that can be seen and opened.

use std::collections::HashMap;

use super::outline::{Outline, Part};

/// Whether an element can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// On the page.
    Shown,
    /// Not on the page, and nothing says how to bring it there.
    Hidden,
    /// In a part that this element opens, where it has one.
    Collapsed(Option<usize>),
}

/// The sight of every element.
pub fn of(outline: &Outline) -> Vec<Sight> {
    let openers = Openers::of(outline);
    let mut sights: Vec<Sight> = Vec::new();
    for (place, part) in outline.parts() {
        let above = part.parent.and_then(|parent| sights.get(parent)).copied();
        sights.push(match above.unwrap_or(Sight::Shown) {
            Sight::Collapsed(opener) => Sight::Collapsed(opener),
            above => openers.own(outline, place, part).unwrap_or(above),
        });
    }
    sights
}

/// What opens something on a page.
struct Openers<'a> {
    /// Controls that say that their part is closed, in document order.
    closed: Vec<usize>,
    /// The closed control of each `id`.
    by_target: HashMap<&'a str, usize>,
    /// The summary of each `details`.
    summaries: HashMap<usize, usize>,
}

impl<'a> Openers<'a> {
    fn of(outline: &Outline<'a>) -> Self {
        let mut openers = Self {
            closed: Vec::new(),
            by_target: HashMap::new(),
            summaries: HashMap::new(),
        };
        for (place, part) in outline.parts() {
            if part.element.attr("aria-expanded") == Some("false") {
                openers.closed.push(place);
                for id in part
                    .element
                    .attr("aria-controls")
                    .unwrap_or_default()
                    .split_whitespace()
                {
                    openers.by_target.insert(id, place);
                }
            }
            if let Some(parent) = part.parent.filter(|_| part.element.value().name() == "summary") {
                openers.summaries.entry(parent).or_insert(place);
            }
        }
        openers
    }

    /// What an element itself does to its sight; `None` where it adds nothing to its parent's.
    fn own(&self, outline: &Outline, place: usize, part: &Part) -> Option<Sight> {
        if hides(part) {
            let opener = self.opener(place, part);
            return Some(opener.map_or(Sight::Hidden, |opener| Sight::Collapsed(Some(opener))));
        }
        let parent = part.parent?;
        let details = outline.element(parent)?;
        let summary = self.summaries.get(&parent).copied();
        let is_closed = details.value().name() == "details" && details.attr("open").is_none();
        (is_closed && summary != Some(place)).then_some(Sight::Collapsed(summary))
    }

    /// The control of a hidden element: the one that names it, or one in or at the sibling before it.
    fn opener(&self, place: usize, part: &Part) -> Option<usize> {
        let named = part.element.value().id().and_then(|id| self.by_target.get(id));
        if let Some(named) = named {
            return Some(*named);
        }
        // In document order, all between a sibling and the element itself is in that sibling.
        let sibling = part.before?;
        let next = self.closed.partition_point(|closed| *closed < sibling);
        self.closed.get(next).copied().filter(|closed| *closed < place)
    }
}

/// Whether an element hides itself.
fn hides(part: &Part) -> bool {
    part.element.attr("hidden").is_some()
        || part.element.attr("style").is_some_and(|style| {
            style
                .split(';')
                .filter_map(|rule| rule.split_once(':'))
                .any(|(name, value)| {
                    let value = value.split('!').next().unwrap_or_default().trim();
                    let is = |wanted: &str, hiding: &str| {
                        name.trim().eq_ignore_ascii_case(wanted) && value.eq_ignore_ascii_case(hiding)
                    };
                    is("display", "none") || is("visibility", "hidden")
                })
        })
}

#[cfg(test)]
#[path = "sight_tests.rs"]
mod tests;
