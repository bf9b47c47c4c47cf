//! Every letter in every language, and what the law asks of it.

mod case;
mod languages;
mod typed;

use super::*;
use crate::atlas::authorities::{Country, GermanState, competent};
use languages::BY_LANGUAGE;

const ALL: [Language; 7] = [
    Language::De,
    Language::En,
    Language::Es,
    Language::Fr,
    Language::It,
    Language::Nl,
    Language::Pl,
];

fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, month.try_into().unwrap(), day).unwrap()
}

fn facts(language: Language) -> Facts {
    Facts {
        platform: Platform::Instagram,
        right: Some(Right::AiTraining),
        account: Some("100004711".to_owned()),
        email: None,
        form: Some(FormId::Instagram(767_264_225_370_182)),
        sent_on: day(2026, 8, 31),
        confirmed: None,
        refused: None,
        asked_on: None,
        reminded_on: None,
        today: day(2026, 10, 1),
        sender: Sender::default(),
        language,
    }
}

fn authority(country: Country) -> &'static Authority {
    competent(country, Some(GermanState::Be)).unwrap()
}

#[test]
fn a_complaint_says_everything_in_its_language() {
    for (country, language, dates, articles) in BY_LANGUAGE {
        let authority = authority(country);
        let letter = complaint(&facts(Language::En), authority);
        assert_eq!(letter.language, language);
        assert_eq!(letter.to[0], authority.name);
        assert_eq!(letter.to[1..], *authority.address);
        assert_eq!(letter.date.split(" roku").next(), Some(dates[2]));
        let text = letter.to_text();
        let parts = [
            "Instagram",
            "100004711",
            "help.instagram.com/contact/767264225370182",
            LEAD.name,
            "D04 X2K5",
            "[",
        ];
        for part in dates.iter().chain(&articles).chain(&parts) {
            assert!(text.contains(part), "{language:?} {part}\n{text}");
        }
    }
}

#[test]
fn a_reminder_goes_to_ireland_in_german_or_english() {
    for own in ALL {
        let letter = reminder(&facts(own));
        let index = usize::from(own != Language::De);
        let (_, language, dates, articles) = BY_LANGUAGE[index];
        assert_eq!(letter.language, language);
        assert_eq!(
            letter.to.join(", "),
            "Meta Platforms Ireland Ltd., Merrion Road, Dublin 4, D04 X2K5, Ireland"
        );
        let text = letter.to_text();
        let reply_by = ["15. Oktober 2026", "15 October 2026"][index];
        for part in
            dates
                .iter()
                .chain(&articles[1..4])
                .chain(&[reply_by, "contact/767264225370182", "100004711"])
        {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}

#[test]
fn the_letter_goes_to_the_right_authority() {
    for (country, state, own, name, language) in [
        (
            Country::De,
            Some(GermanState::By),
            Language::Fr,
            "(BayLDA)",
            Language::De,
        ),
        (
            Country::De,
            Some(GermanState::Be),
            Language::En,
            "Berliner Beauftragte",
            Language::De,
        ),
        (Country::Fr, None, Language::De, "CNIL", Language::Fr),
        (Country::Pl, None, Language::De, "UODO", Language::Pl),
        (Country::At, None, Language::En, "Österreich", Language::De),
        (Country::Li, None, Language::En, "Liechtenstein", Language::De),
        (Country::Dk, None, Language::De, "Datatilsynet", Language::En),
        (Country::Bg, None, Language::De, "Bulgaria", Language::En),
        (Country::Ro, None, Language::De, "Romania", Language::En),
        (Country::Dk, None, Language::Pl, "Datatilsynet", Language::En),
        (Country::Be, None, Language::Nl, "Belgique", Language::Nl),
        (Country::Be, None, Language::De, "Belgique", Language::De),
        (Country::Be, None, Language::Es, "Belgique", Language::Nl),
        (Country::Lu, None, Language::De, "Luxembourg", Language::De),
        (Country::Lu, None, Language::Nl, "Luxembourg", Language::Fr),
        (Country::Lu, None, Language::Fr, "Luxembourg", Language::Fr),
        (Country::Ro, None, Language::It, "Romania", Language::En),
        (Country::Ie, None, Language::De, "Irish", Language::En),
    ] {
        let letter = complaint(&facts(own), competent(country, state).unwrap());
        assert!(letter.to[0].contains(name), "{:?}", letter.to);
        assert_eq!(letter.language, language, "{country:?}");
        assert!(letter.subject.contains("77"), "{}", letter.subject);
    }
}

#[test]
fn other_laws_have_other_letters() {
    let british = complaint(&facts(Language::De), authority(Country::Gb)).to_text();
    let swiss = complaint(&facts(Language::Fr), authority(Country::Ch)).to_text();
    let irish = complaint(&facts(Language::En), authority(Country::Ie)).to_text();
    for (text, has, has_not) in [
        (
            &british,
            &[
                "section 165",
                "21(1) UK GDPR",
                "Articles 12(3) and 12A UK GDPR",
                "17(1)(c) GDPR",
            ][..],
            &["77", "58"][..],
        ),
        (
            &swiss,
            &[
                "49 Abs. 1 DSG:",
                "30 Abs. 2 Bst. b DSG",
                "12 Abs. 3 DSGVO",
                "Art. 21 Abs. 1",
                "17 Abs. 1 Buchst. c DSGVO",
            ],
            &["77", "58"],
        ),
        (
            &irish,
            &["Article 77(1) GDPR", "You are also the lead"],
            &["Article 60", "UK GDPR"],
        ),
    ] {
        for part in has.iter().chain(&[LEAD.name]) {
            assert!(text.contains(part), "{part}\n{text}");
        }
        for part in has_not {
            let part = format!("Art. {part}");
            assert!(
                !text.contains(&part) && !text.contains(&part.replace("Art.", "Article")),
                "{part}\n{text}"
            );
        }
    }
}

#[test]
fn only_what_the_facts_hold_is_said() {
    let silent = facts(Language::En);
    let (nothing, extension) = ("neither a confirmation nor a refusal", "two further months");
    let (confirmed, refused) = ("received a confirmation", "received a refusal");
    let confirmation = Some(day(2026, 9, 2));
    for (facts, has, has_not) in [
        (
            silent.clone(),
            vec![nothing, extension, "ended on 30"],
            vec![confirmed, refused, "ends on"],
        ),
        (
            Facts {
                today: day(2026, 9, 30),
                ..silent.clone()
            },
            vec![nothing, "ends on 30 September"],
            vec![extension, "ended on"],
        ),
        (
            Facts {
                confirmed: confirmation,
                ..silent.clone()
            },
            vec!["On 2 September 2026 I received a confirmation"],
            vec![nothing, extension, refused],
        ),
        (
            Facts {
                refused: confirmation,
                ..silent.clone()
            },
            vec!["On 2 September 2026 I received a refusal", "12(4) GDPR"],
            vec![nothing, extension, confirmed],
        ),
        (
            Facts {
                confirmed: confirmation,
                refused: Some(day(2026, 9, 9)),
                ..silent.clone()
            },
            vec![
                "On 2 September 2026 I received a confirmation",
                "On 9 September 2026 I received a refusal",
            ],
            vec![nothing, extension],
        ),
        (
            Facts {
                form: None,
                ..silent.clone()
            },
            vec!["[address of the form]"],
            vec!["facebook.com/", "instagram.com/"],
        ),
        (
            Facts {
                right: Some(Right::General),
                ..silent.clone()
            },
            vec!["processing of my personal data"],
            vec!["for AI"],
        ),
        (
            Facts {
                right: Some(Right::ThirdPartyData),
                ..silent
            },
            vec!["that others have provided"],
            vec!["use of my"],
        ),
    ] {
        for letter in [reminder(&facts), complaint(&facts, authority(Country::Mt))] {
            let text = letter.to_text();
            for part in &has {
                assert!(text.contains(part), "{part}\n{text}");
            }
            for part in &has_not {
                assert!(!text.contains(part), "{part}\n{text}");
            }
        }
    }
}
