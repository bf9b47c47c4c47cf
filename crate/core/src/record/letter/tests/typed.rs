//! What users may have typed, and what mail programs take.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::record::line::LineError;

#[test]
fn what_was_typed_stands_whole_or_not_at_all() {
    let (hundred, more) = ("x".repeat(100), "x".repeat(101));
    let (eight, nine) = ("Zeile\n".repeat(8), "Zeile\n".repeat(9));
    let line = |error| Err(NotASender::Line(error));
    for (typed, read) in [
        ("", Ok(vec![])),
        (" \n\t\n", Ok(vec![])),
        (" Ada  Muster\r\n\r\nWeg\t1 ", Ok(vec!["Ada Muster", "Weg 1"])),
        (hundred.as_str(), Ok(vec![hundred.as_str()])),
        (more.as_str(), line(LineError::TooLong(100))),
        (eight.as_str(), Ok(vec!["Zeile"; 8])),
        (nine.as_str(), Err(NotASender::TooManyLines)),
        ("<b>Ada</b>", line(LineError::Markup)),
        ("Ada\nlive\u{202e}evil", line(LineError::Invisible)),
        ("Ada\u{0}", line(LineError::Invisible)),
    ] {
        let lines = Sender::read(typed);
        let lines = lines
            .as_ref()
            .map(|sender| sender.lines().iter().map(TypedLine::as_str).collect());
        assert_eq!(lines.map_err(|error| *error), read, "{typed:?}");
    }
    assert!(eight.trim_end().len() <= Sender::MOST && Sender::MOST == 8 * 100 + 7);
}

#[test]
fn what_was_typed_is_never_filled() {
    let typed = "{due} {unknown} {";
    let facts = Facts {
        email: Some(typed_line(typed).unwrap()),
        sender: Sender::read(typed).unwrap(),
        ..facts(Language::De)
    };
    for letter in [reminder(&facts), complaint(&facts, LEAD)] {
        assert_eq!(letter.from, [typed]);
        assert!(
            letter.body.iter().any(|part| part.ends_with(typed)),
            "{:?}",
            letter.body
        );
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
        right in prop::option::of(select(vec![Right::AiTraining, Right::General, Right::ThirdPartyData])),
        account in prop::option::of("[0-9]{1,20}"),
        email in prop::option::of("[a-z]{1,20}@[a-z]{1,20}"),
        form in prop::option::of(any::<u64>().prop_map(FormId::Facebook)),
        days in prop::array::uniform2(any_day()),
        answers in prop::array::uniform4(prop::option::of(any_day())),
        sender in "[^{}]*",
        language in select(ALL.to_vec()),
    ) -> Facts {
        let ([sent_on, today], [confirmed, refused, asked_on, reminded_on]) = (days, answers);
        let email = email.and_then(|email| typed_line(&email).ok());
        let sender = Sender::read(&sender).unwrap_or_default();
        Facts {
            platform, right, account, email, form, sent_on, confirmed, refused, asked_on, reminded_on, today,
            sender, language,
        }
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
            prop_assert!(letter.from.len() <= Sender::MOST_LINES && !letter.from.is_empty());
            if let Ok(link) = letter.mailto("a@b.de") {
                prop_assert!(link.len() <= MAILTO_LIMIT && link.is_ascii());
            }
        }
    }
}
