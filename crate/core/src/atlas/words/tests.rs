//! The words, held against the rules of the atlas and against sentences as people write them.

mod tables;

use super::*;
use crate::page::fold::fold;
use crate::page::matcher::{Hits, Matcher};
use tables::{FORMS, SENTENCES};

/// A phrase of the atlas as a text that it must be found in.
fn text(phrase: &str) -> String {
    phrase.replace(['*', '='], "")
}

fn read(language: Language, text: &str) -> Hits {
    Matcher::of(Some(language)).read(text)
}

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
fn every_language_knows_the_best_known_chain_letter() {
    for words in WORDS {
        let letters = words.chain_letters;
        assert!(
            letters.iter().any(|entry| entry.phrase == "goodbye meta ai"),
            "{}",
            words.tag
        );
    }
}

#[test]
fn tags_lead_to_languages() {
    for (tag, language) in [
        ("de", Some(Language::De)),
        ("de-AT", Some(Language::De)),
        ("FR_fr", Some(Language::Fr)),
        ("no", Some(Language::Nb)),
        ("nb-NO", Some(Language::Nb)),
        ("nn", Some(Language::Nn)),
        ("pt-BR", Some(Language::Pt)),
        ("pt-PT", Some(Language::Pt)),
        ("sr", None),
        ("bs", None),
        ("", None),
        ("den", None),
    ] {
        assert_eq!(Language::of_tag(tag), language, "{tag}");
    }
    assert_eq!(WORDS.len(), 32);
    for words in WORDS {
        assert_eq!(words.language.words().tag, words.tag);
        assert_eq!(Language::of_tag(words.tag), Some(words.language));
    }
}

#[test]
fn single_words_are_long_enough_to_say_something() {
    for words in WORDS {
        let lists = [
            words.objection,
            words.ai,
            words.third_party,
            words.false_friends,
            words.chain_letters,
            words.send,
        ];
        for entry in lists.into_iter().flatten() {
            let text = text(entry.phrase);
            assert!(
                text.contains(' ') || text.chars().count() >= 4,
                "{}: {}",
                words.tag,
                entry.phrase
            );
        }
    }
}

#[test]
fn a_term_for_ai_names_meta_or_says_what_it_does() {
    let roots = [
        "meta",
        "mete",
        "meti",
        "generat",
        "генератив",
        "παραγωγικ",
        "التوليد",
        "uretken",
        "ghiniunach",
        "skapandi",
        "training",
    ];
    for words in WORDS {
        for entry in words.ai {
            let folded = fold(entry.phrase);
            assert!(
                folded
                    .split([' ', '\''])
                    .any(|word| roots.iter().any(|root| word.starts_with(root))),
                "{}: {}",
                words.tag,
                entry.phrase
            );
        }
    }
}

#[test]
fn every_phrase_is_found_in_its_own_language() {
    for words in WORDS {
        let hits = |entry: &Entry| read(words.language, &text(entry.phrase));
        for entry in words.objection {
            assert!(hits(entry).objection.is_some(), "{}", entry.phrase);
        }
        for entry in words.ai {
            assert!(hits(entry).ai.is_some(), "{}", entry.phrase);
        }
        for entry in words.false_friends {
            assert!(hits(entry).false_friend, "{}", entry.phrase);
        }
        for entry in words.send {
            let sends = Matcher::of(Some(words.language)).sends(&text(entry.phrase));
            assert!(sends, "{}", entry.phrase);
        }
    }
}

#[test]
fn no_language_takes_anothers_words_for_something_else() {
    for words in WORDS {
        for entry in [words.objection, words.ai, words.third_party]
            .into_iter()
            .flatten()
        {
            let hits = Matcher::of(None).read(&text(entry.phrase));
            assert!(!hits.false_friend, "{}: {}", words.tag, entry.phrase);
        }
        for entry in [words.ai, words.third_party].into_iter().flatten() {
            let hits = Matcher::of(None).read(&text(entry.phrase));
            assert!(hits.objection.is_none(), "{}: {}", words.tag, entry.phrase);
        }
    }
}

#[test]
fn every_language_finds_the_objection_in_a_sentence() {
    for words in WORDS {
        assert!(
            SENTENCES.iter().any(|(language, ..)| *language == words.language),
            "{}",
            words.tag
        );
    }
    for (language, sentence, _) in SENTENCES {
        for hits in [read(*language, sentence), Matcher::of(None).read(sentence)] {
            assert!(hits.objection.is_some(), "{sentence}");
            assert!(hits.ai.is_some(), "{sentence}");
            assert!(!hits.false_friend, "{sentence}");
        }
    }
}

#[test]
fn every_language_knows_links_that_serve_something_else() {
    for (language, _, names) in SENTENCES {
        for name in names {
            assert!(read(*language, name).false_friend, "{name}");
            assert!(Matcher::of(None).read(name).false_friend, "{name}");
        }
    }
}

#[test]
fn stems_catch_the_forms_of_a_word_and_not_its_neighbours() {
    for (language, forms, neighbours) in FORMS {
        for form in *forms {
            let hits = read(*language, form);
            assert!(hits.objection.is_some() && !hits.false_friend, "{form}");
        }
        for neighbour in *neighbours {
            assert!(read(*language, neighbour).objection.is_none(), "{neighbour}");
        }
    }
}

#[test]
fn german_tells_ads_from_what_is_shown() {
    for (name, is_ad) in [
        ("Widerspruchsformular anzeigen", false),
        ("Formular für den Widerspruch anzeigen", false),
        ("Widerspruch gegen Anzeigen", true),
        ("Widerspruch gegen diese Anzeige", true),
        ("Deinen Widerspruch anzeigen", false),
        ("Deine Anzeigen", true),
        ("Widerspruch gegen personalisierte Anzeigen", true),
        ("Themen, die du in Anzeigen siehst", true),
        ("Anzeigenpräferenzen", true),
        ("Werbeanzeigen", true),
    ] {
        assert_eq!(read(Language::De, name).false_friend, is_ad, "{name}");
    }
}

#[test]
fn german_names_metas_ai_in_many_ways() {
    for name in [
        "Meta-KI",
        "die Meta KI",
        "die KI von Meta",
        "KI-Training",
        "Künstliche Intelligenz bei Meta",
        "die künstliche Intelligenz von Meta",
        "Meta AI",
    ] {
        assert!(read(Language::De, name).ai.is_some(), "{name}");
    }
    for name in ["KI", "Meta", "künstliche Intelligenz", "Meta von A bis Z"] {
        assert!(read(Language::De, name).ai.is_none(), "{name}");
    }
}

#[test]
fn an_english_ban_is_no_ending_of_other_languages() {
    for (language, text, is_decision) in [
        (Language::En, "object to the ban of your account", true),
        (Language::En, "object to a ban", true),
        (Language::En, "appeal your ban", true),
        (Language::En, "the decision to ban you", true),
        (
            Language::Hu,
            "Az EU-ban tiltakozhat az adatai felhasználása ellen",
            false,
        ),
        (Language::Hu, "A 2026-ban közzétett bejegyzések", false),
        (Language::Hu, "Tiltakozás a döntés ellen", true),
    ] {
        assert_eq!(read(language, text).decision, is_decision, "{text}");
    }
}
