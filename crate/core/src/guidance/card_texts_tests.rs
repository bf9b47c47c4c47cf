use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::super::card::empty;
use super::super::{Answer, Tone, Way};
use super::*;

/// A card with everything on it, each text another one.
fn full() -> Card {
    let label = Text::new;
    Card {
        lines: vec![label(TextKey::QuestionLine), label(TextKey::SignedInLine)],
        way: Some(Way {
            stops: vec![label(TextKey::WayPage), label(TextKey::StatusSent)],
            here: 1,
        }),
        progress: Some(label(TextKey::ProgressLine).with("1")),
        checklist: vec![label(TextKey::CheckSend)],
        reasons: vec![label(TextKey::ReasonPosts)],
        actions: vec![
            Action::Jump {
                label: label(TextKey::ActionJump),
            },
            Action::Open {
                label: label(TextKey::ActionForm),
                url: String::new(),
            },
            Action::Answer {
                label: label(TextKey::AnswerSent),
                answer: Answer::Sent,
                account: String::new(),
            },
            Action::Options {
                label: label(TextKey::ActionOptions),
            },
            Action::Quiet {
                label: label(TextKey::ActionQuiet),
            },
        ],
        ..empty(Tone::Question, TextKey::QuestionTitle)
    }
}

fn names(card: &Card) -> BTreeSet<String> {
    card.keys().map(TextKey::name).collect()
}

/// The keys of all texts in a value, as a page reads it.
fn keys_in(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("key").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| keys_in(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| keys_in(value, found)),
        _ => {}
    }
}

#[test]
fn the_keys_of_a_card_are_those_of_its_texts_and_of_its_parts() {
    let card = full();
    let mut told = BTreeSet::new();
    keys_in(&serde_json::to_value(&card).unwrap(), &mut told);
    assert_eq!(told.len(), 13);
    let parts = [&ALWAYS[..], &WITH_REASONS, &[TextKey::WayName]].concat();
    told.extend(parts.into_iter().map(TextKey::name));
    assert_eq!(names(&card), told);
}

#[test]
fn a_part_that_is_not_there_needs_no_words() {
    let card = empty(Tone::Calm, TextKey::RemindedTitle);
    let wanted = ["cardClose", "cardMore", "cardName", "remindedTitle"];
    assert_eq!(names(&card), wanted.map(str::to_owned).into());
}

#[test]
fn what_the_script_of_the_card_asks_for_is_among_them() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/content/card.js");
    let script = fs::read_to_string(script).unwrap();
    let asked: BTreeSet<String> = script
        .split("text(")
        .skip(1)
        .filter_map(|call| call.split_once(')'))
        .flat_map(|(given, _)| given.split('\'').skip(1).step_by(2))
        .filter(|word| word.chars().all(char::is_alphabetic) && *word != "put")
        // The words that it brings say these themselves.
        .filter(|word| !["languageTag", "languageDirection"].contains(word))
        .map(str::to_owned)
        .collect();
    assert!(asked.len() >= 8, "{asked:?}");
    let missing: Vec<_> = asked.difference(&names(&full())).cloned().collect();
    assert_eq!(missing, [""; 0]);
}
