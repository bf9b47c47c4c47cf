//! What stands around a link: its block, its heading, and the sentence that it is in.
//!
//! Every text is read at most once, and only for the few links whose address leaves a question open.

use super::matcher::{Hits, Matcher};
use super::snapshot::{Link, Snapshot};

/// The texts of a snapshot, read when they are asked for.
pub struct Context<'a> {
    matcher: &'a Matcher,
    snapshot: &'a Snapshot,
    blocks: Vec<Option<Hits>>,
    headings: Vec<Option<Hits>>,
    names_ai: Option<bool>,
}

impl<'a> Context<'a> {
    /// The context of a snapshot's links.
    #[must_use]
    pub fn new(matcher: &'a Matcher, snapshot: &'a Snapshot) -> Self {
        Self {
            matcher,
            snapshot,
            blocks: vec![None; snapshot.blocks.len()],
            headings: vec![None; snapshot.headings.len()],
            names_ai: None,
        }
    }

    /// What the link's own name speaks of.
    #[must_use]
    pub fn name(&self, link: &Link) -> Hits {
        self.matcher.read(link.name())
    }

    /// What the block speaks of that the link stands in.
    pub fn block(&mut self, link: &Link) -> Hits {
        let text = self.snapshot.blocks.get(link.block);
        read_once(self.matcher, text, self.blocks.get_mut(link.block))
    }

    /// What the last heading before the link speaks of.
    pub fn heading(&mut self, link: &Link) -> Hits {
        let Some(index) = link.heading else {
            return Hits::default();
        };
        let text = self.snapshot.headings.get(index);
        read_once(self.matcher, text, self.headings.get_mut(index))
    }

    /// Whether the page names AI at Meta anywhere. Reads all of it, so it is asked only when nothing else
    /// decides.
    pub fn page_names_ai(&mut self) -> bool {
        let matcher = self.matcher;
        let snapshot = self.snapshot;
        *self.names_ai.get_or_insert_with(|| {
            std::iter::once(&snapshot.title)
                .chain(&snapshot.headings)
                .chain(&snapshot.blocks)
                .any(|text| matcher.read(text).ai.is_some())
        })
    }

    /// What the sentence speaks of that the link stands in.
    #[must_use]
    pub fn own_sentence(&self, link: &Link) -> Hits {
        self.read_around(link, 0)
    }

    /// What the sentence speaks of that the link stands in, together with the sentence before it.
    #[must_use]
    pub fn sentence(&self, link: &Link) -> Hits {
        self.read_around(link, 1)
    }

    fn read_around(&self, link: &Link, before: usize) -> Hits {
        let block = self.snapshot.blocks.get(link.block);
        let text = block.and_then(|block| around(block, &link.text, before));
        text.map(|text| self.matcher.read(text)).unwrap_or_default()
    }
}

fn read_once(matcher: &Matcher, text: Option<&String>, slot: Option<&mut Option<Hits>>) -> Hits {
    match (text, slot) {
        (Some(text), Some(slot)) => *slot.get_or_insert_with(|| matcher.read(text)),
        _ => Hits::default(),
    }
}

/// The sentence of a block that the link stands in, with so many sentences before it.
fn around<'a>(block: &'a str, link: &str, sentences: usize) -> Option<&'a str> {
    if link.is_empty() {
        return None;
    }
    let start = block.find(link)?;
    let end = start + link.len();
    let before = block.get(..start)?;
    let after = block.get(end..)?;
    let mut ends = before
        .match_indices(is_end)
        .rev()
        .map(|(at, mark)| at + mark.len());
    let from = ends.nth(sentences).unwrap_or_default();
    let to = after.find(is_end).map_or(block.len(), |at| end + at);
    block.get(from..to)
}

/// What ends a sentence, in the scripts of the atlas's languages.
fn is_end(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '\u{61f}' | '\u{6d4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_and_the_one_before_it() {
        for (block, link, own, both) in [
            (
                "One. Two. Go here now. Four.",
                "here",
                Some(" Go here now"),
                Some(" Two. Go here now"),
            ),
            ("Go here", "here", Some("Go here"), Some("Go here")),
            (
                "One! Go here? Three.",
                "here",
                Some(" Go here"),
                Some("One! Go here"),
            ),
            ("Nothing of it.", "here", None, None),
            ("Anything", "", None, None),
            (
                "Éé. Ää öö ß. Hier.",
                "Hier",
                Some(" Hier"),
                Some(" Ää öö ß. Hier"),
            ),
        ] {
            assert_eq!(around(block, link, 0), own, "{block}");
            assert_eq!(around(block, link, 1), both, "{block}");
        }
    }
}
