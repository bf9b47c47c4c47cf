//! The page of letters: what it says around one, and what is remembered of it.

use super::*;
use crate::atlas::authorities::Country;

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

#[test]
fn a_reminder_was_sent_on_the_day_of_the_user() {
    // The evening of 18 November in UTC is the 19th in Helsinki, and the afternoon in New York.
    for (offset, expected) in [(0, "18. November"), (120, "19. November"), (-300, "18. November")] {
        let mut extension = overdue();
        extension.offset = offset;
        extension.now = Moment(Moment::on_day(2026, 11, 18).unwrap().0 + 23 * 60 * 60 * 1_000);
        extension.sheet(letter("reminder", json!({"language": "de"})));
        extension.say("letterSent", json!({}));
        extension.now = extension.now.plus_days(5);
        let sheet = extension.sheet(letter("complaint", json!({"language": "de", "country": "AT"})));
        let (text, _) = document(&sheet);
        assert!(text.contains(&format!("{expected} 2026")), "{offset}: {text}");
    }
}

#[test]
fn meta_still_has_time_only_where_it_has_not_answered() {
    for (what, expected) in [
        (None, true),
        (Some("askedForMore"), true),
        (Some("confirmed"), false),
        (Some("refused"), false),
    ] {
        let mut extension = Extension::with_account();
        extension.say("sent", json!({"day": "2026-11-16"}));
        if let Some(what) = what {
            extension.say(what, json!({}));
        }
        let sheet = extension.sheet(json!({"kind": "sheet", "page": "letter", "account": ACCOUNT}));
        assert_eq!(says(&sheet, TextKey::LetterEarlyLine), expected, "{what:?}");
    }
}

#[test]
fn where_the_user_lives_is_remembered_after_a_complaint_only() {
    for (what, country) in [("reminder", None), ("complaint", Some(Country::De))] {
        let mut extension = overdue();
        let wanted = json!({"language": "de", "country": "DE", "state": "DE-BY"});
        extension.sheet(letter(what, wanted));
        let settings = Settings::read(&extension.stored);
        assert_eq!(settings.country, country, "{what}");
        assert_eq!(settings.state.is_some(), country.is_some(), "{what}");
    }
}

#[test]
fn a_letter_is_made_from_the_record() {
    let mut extension = Extension::with_account();
    let letter = |rest: Value| {
        with(
            json!({"kind": "letter", "account": ACCOUNT, "language": "de"}),
            rest,
        )
    };
    let complaint = |rest: Value| letter(with(json!({"what": "complaint"}), rest));
    let unsent = extension.refused(letter(json!({"what": "reminder"})));
    assert_eq!(unsent, TextKey::LetterNotSentLine);
    extension.say("labelled", json!({"text": "Oma Erna"}));
    extension.say("sent", json!({"day": "2026-10-01"}));

    for (rest, reason) in [
        (json!({"what": "complaint"}), TextKey::LetterCountryLine),
        (
            json!({"what": "complaint", "country": "DE"}),
            TextKey::LetterStateLine,
        ),
        (
            json!({"what": "reminder", "sender": "x".repeat(101)}),
            TextKey::InputTextLine,
        ),
        (
            json!({"what": "reminder", "sender": "Zeile\n".repeat(9)}),
            TextKey::InputTextLine,
        ),
        (
            json!({"what": "reminder", "email": "x".repeat(101)}),
            TextKey::InputTextLine,
        ),
    ] {
        assert_eq!(extension.refused(letter(rest)), reason);
    }
    for (rest, at_fault) in [
        (json!({}), "country"),
        (json!({"country": "DE"}), "state"),
        (json!({"country": "FR", "sender": "<b>"}), "sender"),
        (json!({"country": "FR", "email": "<b>"}), "email"),
    ] {
        let reply = extension.own(complaint(rest));
        assert!(matches!(reply, Reply::Failed { field: Some(field), .. } if field == at_fault));
    }

    let typed = json!({"what": "reminder", "sender": "Erna Muster\nWeg 1", "email": "erna@example.org"});
    let sheet = extension.sheet(letter(typed));
    let (text, mail) = document(&sheet);
    for part in [
        "Erna Muster\nWeg 1\n\nMeta Platforms",
        "Konto bei Facebook: Nummer 1001; E-Mail-Adresse des Kontos: erna@example.org",
        // The first of November is a Sunday.
        "endete am 2. November 2026",
        // Nothing tells which form it was.
        "[Adresse des Formulars]",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Oma Erna"), "{text}");
    assert_eq!(mail, None);
    assert!(says(&sheet, TextKey::LetterPostLine));

    let sheet = extension.sheet(complaint(json!({"country": "DE", "state": "DE-BY"})));
    let (text, mail) = document(&sheet);
    assert!(text.contains("Landesamt für Datenschutzaufsicht"), "{text}");
    assert!(text.contains("[E-Mail-Adresse des Kontos]"), "{text}");
    assert!(mail.unwrap().starts_with("mailto:"));
    assert_eq!(
        values(&sheet),
        [
            "Postfach 1349, 91504 Ansbach, Deutschland",
            "poststelle@lda.bayern.de",
            "Deutsch"
        ]
    );
    assert!(!says(&sheet, TextKey::AuthorityEnglishLine) && !says(&sheet, TextKey::LetterPostLine));

    let sheet = extension.sheet(complaint(json!({"country": "BG", "language": "de"})));
    let (text, mail) = document(&sheet);
    assert!(text.contains("Complaint under Article 77 GDPR"), "{text}");
    assert_eq!(mail, None, "an e-mail would need a signature");
    assert_eq!(
        values(&sheet),
        [
            "2 Prof. Tsvetan Lazarov Blvd., Sofia 1592, Bulgaria",
            "kzld@cpdp.bg",
            "Български"
        ]
    );
    assert!(says(&sheet, TextKey::AuthoritySignedMailLine) && says(&sheet, TextKey::AuthorityEnglishLine));

    // The form remembers where the user lives; nothing remembers what was typed.
    let sheet = extension.sheet(json!({"kind": "sheet", "page": "letter", "account": ACCOUNT}));
    let fields = &forms(&sheet)[0].fields;
    let value = |name: &str| {
        fields
            .iter()
            .find(|field| field.name == name)
            .unwrap()
            .value
            .as_str()
    };
    assert_eq!(
        [value("country"), value("sender"), value("email")],
        ["BG", "", ""]
    );
    let is_typed = |text: &String| text.contains("Muster") || text.contains("erna@");
    assert!(!extension.stored.values().any(is_typed));
}
