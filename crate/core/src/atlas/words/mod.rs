//! The words on the way to the objection, one file per language.
//!
//! Source of all: `languages.json` of the project's facts, gathered from Meta's pages, press and
//! authorities up to 2026-10. A phrase is a row of words; a word that ends in `*` stands for every word
//! that begins so, and a phrase that begins with `=` must be the whole text. Case, accents, typographic
//! signs and white space do not matter.

mod de;
mod en;
mod fr;

use super::{Evidence, Source};

/// A language that the atlas has words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
    /// French.
    Fr,
}

impl Language {
    /// The language of an HTML `lang` value (`de`, `de-AT`, `fr_FR`); `None` where there are no words.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        WORDS
            .iter()
            .find(|words| primary.eq_ignore_ascii_case(words.tag))
            .map(|words| words.language)
    }

    /// The words of this language.
    #[must_use]
    pub fn words(self) -> &'static Words {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
            Self::Fr => &fr::WORDS,
        }
    }
}

/// One phrase and how it is known.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The phrase, in the notation of this module.
    pub phrase: &'static str,
    /// How well it is known.
    pub evidence: Evidence,
    /// Who says so.
    pub source: Source,
}

/// The phrases of one language.
#[derive(Debug)]
pub struct Words {
    /// Which language.
    pub language: Language,
    /// Its primary language subtag.
    pub tag: &'static str,
    /// Says that one objects.
    pub objection: &'static [Entry],
    /// Says that it is about AI.
    pub ai: &'static [Entry],
    /// Says that it is about information that others gave.
    pub third_party: &'static [Entry],
    /// Says that it is about something else, though words of objection stand beside it.
    pub false_friends: &'static [Entry],
    /// Says that a text forbids Meta something, which has no effect: chain letters.
    pub chain_letters: &'static [Entry],
    /// The name of a button that sends a form.
    pub send: &'static [Entry],
    /// What the settings menu calls the pages on the way.
    pub menu: Menu,
}

/// Names of the pages on the way, as the menus write them: to be shown, not to be matched.
#[derive(Debug)]
pub struct Menu {
    /// Settings.
    pub settings: Option<Entry>,
    /// Privacy Centre.
    pub privacy_center: Option<Entry>,
    /// Privacy policy.
    pub privacy_policy: Option<Entry>,
}

/// All languages.
pub const WORDS: &[&Words] = &[&de::WORDS, &en::WORDS, &fr::WORDS];

const fn entry(phrase: &'static str, evidence: Evidence, source: &'static str) -> Entry {
    Entry {
        phrase,
        evidence,
        source: Source::new(source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_lower_case_sourced_and_unique() {
        for words in WORDS {
            let lists = [words.objection, words.ai, words.false_friends, words.send];
            assert!(lists.iter().all(|list| !list.is_empty()), "{}", words.tag);
            for list in lists.into_iter().chain([words.third_party, words.chain_letters]) {
                for (index, entry) in list.iter().enumerate() {
                    assert!(!entry.source.text().is_empty(), "{}", entry.phrase);
                    assert_eq!(entry.phrase.to_lowercase(), entry.phrase);
                    assert!(
                        list[..index].iter().all(|other| other.phrase != entry.phrase),
                        "{} twice",
                        entry.phrase
                    );
                }
            }
        }
    }

    #[test]
    fn tags_lead_to_languages() {
        for (tag, language) in [
            ("de", Some(Language::De)),
            ("de-AT", Some(Language::De)),
            ("FR_fr", Some(Language::Fr)),
            ("", None),
            ("den", None),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag}");
        }
        for words in WORDS {
            assert_eq!(words.language.words().tag, words.tag);
        }
    }
}
