//! Which texts a card needs to be shown, by their keys.
//!
//! Always holds: with all of them a card asks the browser for none, which would hold up the page: the first text
//! that a content script asks for waits until the browser has fetched the whole catalogue.

use super::{Action, Card};
use crate::text::{Text, TextKey};

/// What the card itself says, whatever is on it: `extension/content/card.js` asks for these.
const ALWAYS: [TextKey; 3] = [TextKey::CardName, TextKey::CardClose, TextKey::CardMore];

/// The same, where there are reasons to choose from.
const WITH_REASONS: [TextKey; 4] = [
    TextKey::ReasonsTitle,
    TextKey::ReasonOwn,
    TextKey::ReasonPut,
    TextKey::ReasonCopy,
];

impl Card {
    /// The keys of all texts that it shows; some may come more than once.
    pub fn keys(&self) -> impl Iterator<Item = TextKey> {
        let Self {
            tone: _,
            title,
            lines,
            way,
            progress,
            checklist,
            reasons,
            actions,
            stays: _,
        } = self;
        let stops = way.iter().flat_map(|way| &way.stops);
        let texts = [lines, checklist, reasons].into_iter().flatten();
        let labels = actions.iter().map(Action::label);
        let own = WITH_REASONS.into_iter().filter(|_| !reasons.is_empty());
        [title]
            .into_iter()
            .chain(texts)
            .chain(stops)
            .chain(progress)
            .chain(labels)
            .map(|Text { key, .. }| *key)
            .chain(ALWAYS)
            .chain(own)
            .chain(way.as_ref().map(|_| TextKey::WayName))
    }
}

impl Action {
    fn label(&self) -> &Text {
        match self {
            Self::Jump { label }
            | Self::Open { label, .. }
            | Self::Answer { label, .. }
            | Self::Options { label }
            | Self::Quiet { label } => label,
        }
    }
}

#[cfg(test)]
#[path = "card_texts_tests.rs"]
mod tests;
