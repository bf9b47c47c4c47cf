//! Matching words: texts are folded, cut into words and held against the atlas's phrases in one pass.
//!
//! The pass is linear in the text.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::fold::{fold, split, without_remark};
use crate::atlas::Evidence;
use crate::atlas::words::pointers::{DECISIONS, POINTERS};
use crate::atlas::words::{Language, WORDS, Words};

/// What the words of a text speak of, each with the best evidence for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each topic is there or not, whatever the others"
)]
pub struct Hits {
    /// Objecting.
    pub objection: Option<Evidence>,
    /// AI at Meta.
    pub ai: Option<Evidence>,
    /// Information that others gave.
    pub third_party: bool,
    /// Something else that uses words of objection.
    pub false_friend: bool,
    /// A decision, which one appeals against.
    pub decision: bool,
    /// The sentence before, to which these words point back.
    pub pointer: bool,
}

/// The phrases of a page's languages, ready to be searched for.
#[derive(Debug)]
pub struct Matcher {
    by_initial: BTreeMap<char, Vec<Phrase>>,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<Word>,
    /// Whether it must be the whole text.
    is_whole: bool,
    topic: Topic,
    evidence: Evidence,
}

#[derive(Debug)]
struct Word {
    text: String,
    is_stem: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Topic {
    Objection,
    Ai,
    ThirdParty,
    FalseFriend,
    Decision,
    Pointer,
    Send,
}

impl Matcher {
    /// The matcher for a page in this language; English always counts as well. A page whose language
    /// is not in the atlas is held against all languages. Compiled at the first use.
    #[must_use]
    pub fn of(language: Option<Language>) -> &'static Self {
        static ALL: OnceLock<Matcher> = OnceLock::new();
        static ONE: [OnceLock<Matcher>; WORDS.len()] = [const { OnceLock::new() }; WORDS.len()];
        let place = WORDS.iter().position(|words| Some(words.language) == language);
        match place.and_then(|place| ONE.get(place)) {
            Some(cell) => cell.get_or_init(|| {
                Self::compile(
                    WORDS
                        .iter()
                        .copied()
                        .filter(|words| Some(words.language) == language || words.language == Language::En),
                )
            }),
            None => ALL.get_or_init(|| Self::compile(WORDS.iter().copied())),
        }
    }

    /// What a text speaks of.
    #[must_use]
    pub fn read(&self, text: &str) -> Hits {
        let folded = fold(text);
        let words: Vec<&str> = split(&folded).collect();
        let name = split(without_remark(&folded)).count();
        let mut hits = Hits::default();
        self.each_match(&words, name, |_, phrase| match phrase.topic {
            Topic::Objection => better(&mut hits.objection, phrase.evidence),
            Topic::Ai => better(&mut hits.ai, phrase.evidence),
            Topic::ThirdParty => hits.third_party = true,
            Topic::FalseFriend => hits.false_friend = true,
            Topic::Decision => hits.decision = true,
            Topic::Pointer => hits.pointer = true,
            Topic::Send => {}
        });
        hits
    }

    /// Which of these folded words belong to a phrase. `name` is how many words come before a remark in
    /// brackets: a phrase that must be the whole text has to be as long.
    #[must_use]
    pub fn known_words(&self, words: &[&str], name: usize) -> Vec<bool> {
        let mut known = vec![false; words.len()];
        self.each_match(words, name, |start, phrase| {
            for slot in known.iter_mut().skip(start).take(phrase.words.len()) {
                *slot = true;
            }
        });
        known
    }

    fn each_match(&self, words: &[&str], name: usize, mut take: impl FnMut(usize, &Phrase)) {
        for start in 0..words.len() {
            let rest = words.get(start..).unwrap_or_default();
            for phrase in self.candidates(rest) {
                let is_whole = start == 0 && phrase.words.len() == name;
                if phrase.begins(rest) && (is_whole || !phrase.is_whole) {
                    take(start, phrase);
                }
            }
        }
    }

    /// Whether a button of this name sends a form.
    #[must_use]
    pub fn sends(&self, name: &str) -> bool {
        let folded = fold(name);
        let words: Vec<&str> = split(without_remark(&folded)).collect();
        self.candidates(&words).iter().any(|phrase| {
            phrase.topic == Topic::Send && phrase.words.len() == words.len() && phrase.begins(&words)
        })
    }

    fn compile(languages: impl Iterator<Item = &'static Words>) -> Self {
        let mut by_initial: BTreeMap<char, Vec<Phrase>> = BTreeMap::new();
        let mut insert = |text: &str, evidence, topic| {
            let phrase = Phrase::compile(text, evidence, topic);
            let initial = phrase.words.first().and_then(|word| word.text.chars().next());
            if let Some(initial) = initial {
                by_initial.entry(initial).or_default().push(phrase);
            }
        };
        for words in languages {
            for (entries, topic) in [
                (words.objection, Topic::Objection),
                (words.ai, Topic::Ai),
                (words.third_party, Topic::ThirdParty),
                (words.false_friends, Topic::FalseFriend),
                (words.send, Topic::Send),
            ] {
                for entry in entries {
                    insert(entry.phrase, entry.evidence, topic);
                }
            }
            for (table, topic) in [(POINTERS, Topic::Pointer), (DECISIONS, Topic::Decision)] {
                let own = table.iter().filter(|(language, _)| *language == words.language);
                for text in own.flat_map(|(_, texts)| *texts) {
                    insert(text, Evidence::Inferred, topic);
                }
            }
        }
        Self { by_initial }
    }

    fn candidates(&self, words: &[&str]) -> &[Phrase] {
        words
            .first()
            .and_then(|word| word.chars().next())
            .and_then(|initial| self.by_initial.get(&initial))
            .map_or(&[], Vec::as_slice)
    }
}

impl Phrase {
    fn compile(text: &str, evidence: Evidence, topic: Topic) -> Self {
        let whole = text.strip_prefix('=');
        let words = whole
            .unwrap_or(text)
            .split(' ')
            .flat_map(|part| {
                let stem = part.strip_suffix('*');
                let folded = fold(stem.unwrap_or(part));
                let mut words: Vec<Word> = split(&folded)
                    .map(|text| Word {
                        text: text.to_owned(),
                        is_stem: false,
                    })
                    .collect();
                if let Some(last) = words.last_mut() {
                    last.is_stem = stem.is_some();
                }
                words
            })
            .collect();
        Self {
            words,
            is_whole: whole.is_some() || topic == Topic::Send,
            topic,
            evidence,
        }
    }

    fn begins(&self, words: &[&str]) -> bool {
        words.len() >= self.words.len()
            && self.words.iter().zip(words).all(|(pattern, word)| {
                if pattern.is_stem {
                    word.starts_with(&pattern.text)
                } else {
                    *word == pattern.text
                }
            })
    }
}

fn better(slot: &mut Option<Evidence>, evidence: Evidence) {
    *slot = Some(slot.map_or(evidence, |known| known.min(evidence)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn phrases_match_whole_words_and_stems() {
        let german = Matcher::of(Some(Language::De));
        for (text, objection, ai, friend) in [
            ("widersprechen", true, false, false),
            (
                "Du kannst zu diesen Zwecken\u{a0}widersprechen.",
                true,
                false,
                false,
            ),
            ("Widerspruchsrecht", true, false, false),
            ("KI bei Meta-Features", false, true, false),
            ("KI bei\nMeta", false, true, false),
            ("Einspruch", true, false, false),
            ("Einspruch erhoben", false, false, false),
            (
                "Einspruch gegen die Verwendung deiner Informationen für KI bei Meta",
                true,
                true,
                false,
            ),
            ("Widerspruch gegen die Sperrung", true, false, true),
            ("unwidersprochen", false, false, false),
            ("object", true, false, false),
            ("objects", false, false, false),
            ("object (Opens in a new tab)", true, false, false),
            ("object storage for AI at Meta", false, true, true),
            ("right to object", true, false, false),
            ("AI at Meta", false, true, false),
            ("opposer", false, false, false),
        ] {
            let hits = german.read(text);
            assert_eq!(
                (hits.objection.is_some(), hits.ai.is_some(), hits.false_friend),
                (objection, ai, friend),
                "{text}"
            );
        }
        assert!(
            Matcher::of(Some(Language::Fr))
                .read("Vous opposer")
                .objection
                .is_some()
        );
        assert!(
            Matcher::of(Some(Language::Fr))
                .read("droit d\u{2019}opposition")
                .objection
                .is_some()
        );
        assert!(Matcher::of(None).read("opposer").objection.is_some());
    }

    #[test]
    fn the_best_evidence_counts() {
        let hits = Matcher::of(Some(Language::De)).read("Widersprechen: Widerspruch");
        assert_eq!(hits.objection, Some(Evidence::Verified));
        let hits = Matcher::of(Some(Language::De)).read("widersprechen");
        assert_eq!(hits.objection, Some(Evidence::Reported));
    }

    #[test]
    fn only_a_whole_name_sends() {
        let german = Matcher::of(Some(Language::De));
        for (name, sends) in [
            ("Senden", true),
            (" SENDEN ", true),
            ("Submit", true),
            ("Nachricht senden", false),
            ("Senden an", false),
            ("", false),
        ] {
            assert_eq!(german.sends(name), sends, "{name}");
        }
    }

    proptest! {
        #[test]
        fn hiding_a_word_in_any_text_does_not_lose_it(before in ".*", after in ".*") {
            let text = format!("{before} widersprechen {after}");
            prop_assert!(Matcher::of(Some(Language::De)).read(&text).objection.is_some());
        }
    }
}
