//! Matching words: texts are folded, cut into words and held against the atlas's phrases in one pass.
//!
//! Folding makes equal what a reader takes for equal: case, accents, typographic signs, white space,
//! and the invisible characters that pages put into words. The pass is linear in the text.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::atlas::Evidence;
use crate::atlas::words::{Entry, Language, WORDS, Words};

/// What the words of a text speak of, each with the best evidence for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hits {
    /// Objecting.
    pub objection: Option<Evidence>,
    /// AI at Meta.
    pub ai: Option<Evidence>,
    /// Information that others gave.
    pub third_party: bool,
    /// Something else that uses words of objection.
    pub false_friend: bool,
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
        for start in 0..words.len() {
            let rest = words.get(start..).unwrap_or_default();
            for phrase in self.candidates(rest) {
                let is_whole = start == 0 && phrase.words.len() == name;
                if phrase.begins(rest) && (is_whole || !phrase.is_whole) {
                    match phrase.topic {
                        Topic::Objection => better(&mut hits.objection, phrase.evidence),
                        Topic::Ai => better(&mut hits.ai, phrase.evidence),
                        Topic::ThirdParty => hits.third_party = true,
                        Topic::FalseFriend => hits.false_friend = true,
                        Topic::Send => {}
                    }
                }
            }
        }
        hits
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
        let mut add = |entries: &[Entry], topic| {
            for entry in entries {
                let phrase = Phrase::compile(entry, topic);
                let initial = phrase.words.first().and_then(|word| word.text.chars().next());
                if let Some(initial) = initial {
                    by_initial.entry(initial).or_default().push(phrase);
                }
            }
        };
        for words in languages {
            add(words.objection, Topic::Objection);
            add(words.ai, Topic::Ai);
            add(words.third_party, Topic::ThirdParty);
            add(words.false_friends, Topic::FalseFriend);
            add(words.send, Topic::Send);
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
    fn compile(entry: &Entry, topic: Topic) -> Self {
        let whole = entry.phrase.strip_prefix('=');
        let words = whole
            .unwrap_or(entry.phrase)
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
            is_whole: whole.is_some(),
            topic,
            evidence: entry.evidence,
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

/// A name without the remark in brackets that Meta puts behind it: "object (opens in a new tab)".
fn without_remark(folded: &str) -> &str {
    let end = folded.trim_end();
    end.strip_suffix(')')
        .and_then(|open| open.rsplit_once('('))
        .map_or(end, |(name, _)| name)
}

/// The words of a folded text: runs of letters and digits.
fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Folds a text: lower case without accents, without the characters that nobody sees.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' | ' ' => folded.push(letter),
            // Soft hyphen, zero-width and direction marks, combining accents (of Arabic as well, with its
            // lengthening stroke), and the gender star.
            '\u{ad}'
            | '\u{61c}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{300}'..='\u{36f}'
            | '*' => {}
            _ => letter
                .to_lowercase()
                .map(without_accent)
                .for_each(|letter| match letter {
                    '\u{300}'..='\u{36f}' => {}
                    _ => folded.push(letter),
                }),
        }
    }
    folded
}

/// The letter under an accent, for the letters of the atlas's languages.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ģ' | 'ğ' | 'ġ' => 'g',
        'ħ' => 'h',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ļ' | 'ľ' | 'ł' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ѐ' | 'ё' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' => 'ي',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_reader_takes_for_equal_folds_to_the_same() {
        for (written, folded) in [
            ("Wider\u{ad}sprechen", "widersprechen"),
            ("WIDER\u{200b}SPRECHEN", "widersprechen"),
            ("Widersprüche", "widerspruche"),
            ("Widerspru\u{308}che", "widerspruche"),
            ("Nutzer*innen", "nutzerinnen"),
            ("GÉNÉRATIVE", "generative"),
            ("İtiraz", "itiraz"),
            ("ITIRAZ ısı", "itiraz isi"),
            ("ΕΝΑΝΤΊΩΣΗΣ ΐ", "εναντιωσησ ι"),
            ("Εναντίωσης", "εναντιωσησ"),
            ("Ёй Її", "еи іі"),
            ("е\u{308}и\u{306}", "еи"),
            ("الاِعْتِراض\u{61c}", "الاعتراض"),
            ("اعتـــراض", "اعتراض"),
            ("أإآٱ ى ئ ؤ", "اااا ي ي و"),
            ("ا\u{654}ي\u{654}", "اي"),
            ("Għażla ġdida ċ", "ghazla gdida c"),
            ("Agóid ÉIREANN", "agoid eireann"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

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
            ("Einspruch", false, false, false),
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
        fn folding_twice_is_folding_once(text in ".*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }

        #[test]
        fn hiding_a_word_in_any_text_does_not_lose_it(before in ".*", after in ".*") {
            let text = format!("{before} widersprechen {after}");
            prop_assert!(Matcher::of(Some(Language::De)).read(&text).objection.is_some());
        }
    }
}
