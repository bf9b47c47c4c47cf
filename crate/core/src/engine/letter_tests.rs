//! The page of letters: what it says around one, and what is remembered of it.

use super::*;

/// The wish for a letter.
fn letter(what: &str, rest: Value) -> Value {
    let letter = json!({"kind": "letter", "account": ACCOUNT, "what": what});
    with(letter, rest)
}

/// An account that was sent long ago.
fn overdue() -> Extension {
    let mut extension = Extension::with_account();
    extension.say("sent", json!({"day": "2026-10-01"}));
    extension
}

#[test]
fn a_letter_is_said_to_be_english_only_where_there_is_none_in_a_language_of_the_authority() {
    let mut extension = overdue();
    // Belgium and Luxembourg take several, in which there are letters.
    for (country, expected) in [
        ("BE", false),
        ("LU", false),
        ("FR", false),
        ("BG", true),
        ("PT", true),
    ] {
        let wanted = json!({"country": country, "language": "es"});
        let sheet = extension.sheet(letter("complaint", wanted));
        assert_eq!(says(&sheet, TextKey::AuthorityEnglishLine), expected, "{country}");
    }
}
