//! What users may have typed, and what mail programs take.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::case::MOST_SENDER_LINES;
use super::*;

#[test]
fn nothing_typed_makes_a_line() {
    let long = "x".repeat(300);
    for (typed, line) in [
        ("Oma\r\n\r\nBcc: all@example.org", "Oma Bcc: all@example.org"),
        ("a\u{0}\u{1b}[31mb\u{85}c\u{2028}d\u{2029}e", "a [31mb c d e"),
        ("\u{202e}live\u{2066}", "live"),
        ("{due} {unknown} {", "{due} {unknown} {"),
        (&long, &("x".repeat(100) + "…")),
    ] {
        let account = Facts {
            account: typed.to_owned(),
            ..facts(Language::De)
        };
        let sender = Facts {
            sender: vec![typed.to_owned(); 20],
            ..facts(Language::De)
        };
        for letter in [reminder(&account), complaint(&account, LEAD)] {
            let plain = reminder(&facts(Language::De)).to_text().lines().count();
            assert!(
                letter.body.iter().any(|part| part.contains(line)),
                "{:?}",
                letter.body
            );
            assert!(
                letter.body.iter().all(|part| !part.chars().any(char::is_control)),
                "{:?}",
                letter.body
            );
            assert!(letter.to_text().lines().count() <= plain + 6);
        }
        assert_eq!(reminder(&sender).from, [line; MOST_SENDER_LINES]);
    }
}

#[test]
fn a_mail_is_made_where_it_fits() {
    let mut letter = reminder(&facts(Language::De));
    letter.body = vec!["Grüße & 100 %?".to_owned(), "Ende".to_owned()];
    letter.subject = "Frage: a=b".to_owned();
    letter.from = vec!["Ada".to_owned(), "Weg 1".to_owned()];
    let link = "mailto:poststelle@lda.bayern.de?subject=Frage%3A%20a%3Db\
                &body=Gr%C3%BC%C3%9Fe%20%26%20100%20%25%3F%0D%0A%0D%0AEnde%0D%0A%0D%0AAda%0D%0AWeg%201";
    assert_eq!(letter.mailto("poststelle@lda.bayern.de").as_deref(), Ok(link));
    assert_eq!(
        letter.mailto("a+b@c.de").unwrap().split('?').next(),
        Some("mailto:a%2Bb@c.de")
    );
    for wrong in [
        "",
        "nobody",
        "@",
        "a@",
        "@b",
        "a@b@c",
        "a@b?cc=d@e",
        "a@b,c",
        "a b@c",
        "a@b\nc",
        "ä@b.de",
    ] {
        assert_eq!(letter.mailto(wrong), Err(MailError::NoAddress), "{wrong:?}");
        assert_eq!(
            letter.mailto_without_body(wrong),
            Err(MailError::NoAddress),
            "{wrong:?}"
        );
    }
    let rest = MAILTO_LIMIT - link.len();
    letter.from[1] += &"x".repeat(rest);
    assert_eq!(
        letter.mailto("poststelle@lda.bayern.de").unwrap().len(),
        MAILTO_LIMIT
    );
    letter.from[1].push('x');
    let error = letter.mailto("poststelle@lda.bayern.de").unwrap_err();
    assert_eq!(error, MailError::TooLong(MAILTO_LIMIT + 1));
    assert_eq!(
        error.to_string(),
        "the link has 2001 characters, mail programs take 2000"
    );
    assert!(letter.mailto_without_body("poststelle@lda.bayern.de").is_ok());
}

prop_compose! {
    fn any_day()(julian in Date::MIN.to_julian_day()..=Date::MAX.to_julian_day()) -> Date {
        Date::from_julian_day(julian).unwrap()
    }
}

prop_compose! {
    fn any_facts()(
        platform in select(vec![Platform::Facebook, Platform::Threads, Platform::WhatsApp, Platform::Meta]),
        right in select(vec![Right::AiTraining, Right::General, Right::ThirdPartyData]),
        account in "[^{}]*",
        form in prop::option::of(any::<u64>().prop_map(FormId::Facebook)),
        days in prop::array::uniform3(any_day()),
        answers in prop::array::uniform2(prop::option::of(any_day())),
        sender in prop::collection::vec(any::<String>(), 0..12),
        language in select(ALL.to_vec()),
    ) -> Facts {
        let ([sent_on, due_on, today], [confirmed, refused]) = (days, answers);
        Facts { platform, right, account, form, sent_on, confirmed, refused, due_on, today, sender, language }
    }
}

proptest! {
    #[test]
    fn no_facts_panic_or_leave_a_marker(
        facts in any_facts(),
        country in select(Country::ALL.to_vec()),
        state in select(GermanState::ALL.to_vec()),
    ) {
        let authority = competent(country, Some(state)).unwrap();
        for letter in [reminder(&facts), complaint(&facts, authority)] {
            for line in letter.body.iter().chain([&letter.subject, &letter.date]) {
                prop_assert!(!line.contains(['{', '}']), "{}", line);
                prop_assert!(!line.is_empty() && !line.contains("  ") && line.trim() == line, "{}", line);
            }
            let lines = letter.body.iter().chain(&letter.from).chain([&letter.subject]);
            prop_assert!(lines.flat_map(|line| line.chars()).all(|letter| !letter.is_control()));
            prop_assert!(letter.from.len() <= MOST_SENDER_LINES && !letter.from.is_empty());
            if let Ok(link) = letter.mailto("a@b.de") {
                prop_assert!(link.len() <= MAILTO_LIMIT && link.is_ascii());
            }
        }
    }
}
