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

    /// Whether it was asked for a word about AI anywhere on the page, and there was none.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.names_ai == Some(false)
    }

    /// What the sentences speak of that the link may stand in, each with the sentence before it. There is
    /// more than one where its words stand in the block more than once.
    #[must_use]
    pub fn sentences(&self, link: &Link) -> Vec<Sentence> {
        let block = self.snapshot.blocks.get(link.block);
        let places = block.into_iter().flat_map(|block| around(block, &link.text));
        places
            .map(|(before, own)| Sentence {
                own: self.matcher.read(own),
                before: self.matcher.read(before),
            })
            .collect()
    }
}

/// What a sentence speaks of, and the one before it.
#[derive(Debug, Clone, Copy)]
pub struct Sentence {
    /// The sentence.
    pub own: Hits,
    /// The one before.
    pub before: Hits,
}

fn read_once(matcher: &Matcher, text: Option<&String>, slot: Option<&mut Option<Hits>>) -> Hits {
    match (text, slot) {
        (Some(text), Some(slot)) => *slot.get_or_insert_with(|| matcher.read(text)),
        _ => Hits::default(),
    }
}

/// Links whose words stand in a block more often than this are looked for at the first places only.
const MOST_PLACES: usize = 8;

/// The sentences of a block that the link may stand in, each behind the one before it.
fn around<'a>(block: &'a str, link: &str) -> Vec<(&'a str, &'a str)> {
    if link.is_empty() {
        return Vec::new();
    }
    let places = block.match_indices(link).take(MOST_PLACES);
    places
        .filter_map(|(start, text)| {
            let end = start + text.len();
            let mut ends = block.get(..start)?.match_indices(is_end).rev();
            let own = ends.next().map_or(0, |(at, mark)| at + mark.len());
            let before = ends.next().map_or(0, |(at, mark)| at + mark.len());
            let to = block.get(end..)?.find(is_end).map_or(block.len(), |at| end + at);
            Some((block.get(before..own)?, block.get(own..to)?))
        })
        .collect()
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
        for (block, link, expected) in [
            (
                "One. Two. Go here now. Four.",
                "here",
                vec![(" Two.", " Go here now")],
            ),
            ("Go here", "here", vec![("", "Go here")]),
            ("One! Go here? Three.", "here", vec![("One!", " Go here")]),
            (
                "Here. Not here. Three.",
                "ere",
                vec![("", "Here"), ("Here.", " Not here")],
            ),
            ("Nothing of it.", "here", vec![]),
            ("Anything", "", vec![]),
            ("Éé. Ää öö ß. Hier.", "Hier", vec![(" Ää öö ß.", " Hier")]),
        ] {
            assert_eq!(around(block, link), expected, "{block}");
        }
    }
}
