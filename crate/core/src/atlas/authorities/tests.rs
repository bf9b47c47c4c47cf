//! The table against the law of numbers, and, where the records lie beside the project, against them.

use std::io::{self, Write};
use std::path::Path;

use serde_json::Value;

use super::*;

/// Everybody that the table knows, with the country and the state that lead there.
fn all() -> Vec<(Country, Option<GermanState>, &'static Authority)> {
    let countries = Country::ALL.iter().filter(|&&country| country != Country::De);
    let elsewhere = countries.map(|&country| (country, None));
    let germany = GermanState::ALL.iter().map(|&state| (Country::De, Some(state)));
    elsewhere
        .chain(germany)
        .map(|(country, state)| (country, state, competent(country, state).unwrap()))
        .collect()
}

#[test]
fn every_country_and_state_has_its_own_authority() {
    let all = all();
    assert_eq!((all.len(), GermanState::ALL.len()), (31 + 16, 16));
    let mut slugs: Vec<_> = all.iter().map(|(_, _, authority)| authority.slug).collect();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), all.len(), "nobody stands in for somebody else");
    for (country, _, authority) in all {
        let code = country.code().to_lowercase();
        assert!(authority.slug.starts_with(&code), "{} {code}", authority.slug);
    }
}

#[test]
fn germany_asks_for_the_state_and_others_do_not_mind_one() {
    assert_eq!(competent(Country::De, None), None);
    let vienna = competent(Country::At, Some(GermanState::By)).unwrap();
    assert_eq!(vienna.slug, "atdsb");
}

#[test]
fn some_by_hand() {
    for (country, state, slug, city) in [
        (Country::De, Some(GermanState::By), "debaylda", "91504 Ansbach"),
        (Country::De, Some(GermanState::Be), "deberlbdi", "10555 Berlin"),
        (
            Country::De,
            Some(GermanState::Bw),
            "debawueldb",
            "70025 Stuttgart",
        ),
        (Country::De, Some(GermanState::Nw), "denrwldi", "40213 Düsseldorf"),
        (Country::Fr, None, "frcnil", "75334 PARIS CEDEX 07"),
        (Country::Gr, None, "grdpa", "115 23 Athens"),
        (Country::Pl, None, "plgiodo", "00-193 Warszawa"),
        (Country::Ie, None, LEAD.slug, "D02 RD28"),
    ] {
        let authority = competent(country, state).unwrap();
        assert_eq!(authority.slug, slug);
        assert!(
            authority.address.contains(&city),
            "{slug}: {:?}",
            authority.address
        );
    }
    assert_eq!(LEAD.name, "Irish Data Protection Commission");
}

#[test]
fn none_that_supervises_something_else() {
    let wrong = [
        "debayldb",
        "debfdi",
        "deekdbfd",
        "dekath",
        "derf",
        "Rundfunk",
        "Kirch",
        "Bundesbeauftragte",
    ];
    for (_, _, authority) in all() {
        for word in wrong {
            assert!(!authority.slug.starts_with(word), "{}", authority.slug);
            assert!(!authority.name.contains(word), "{}", authority.name);
        }
    }
}

#[test]
fn addresses_can_be_used() {
    for (_, _, authority) in all() {
        let slug = authority.slug;
        assert!(authority.address.len() >= 3, "{slug}");
        for line in authority.address.iter().chain([&authority.name]) {
            assert!(!line.is_empty() && line.trim() == *line, "{slug}: {line:?}");
            assert!(!line.chars().any(char::is_control), "{slug}: {line:?}");
        }
        if let Some(form) = authority.webform {
            assert_eq!(url::Url::parse(form).unwrap().scheme(), "https", "{slug}: {form}");
        }
        if let Some(web) = authority.web {
            assert!(url::Url::parse(web).unwrap().has_host(), "{slug}: {web}");
        }
        if let Some(email) = authority.email {
            let (local, host) = email.split_once('@').unwrap();
            assert!(
                !local.is_empty() && host.contains('.') && !host.contains('@'),
                "{email}"
            );
            assert!(
                email.is_ascii() && !email.contains([' ', ',', '<', '?', '&']),
                "{email}"
            );
        }
        assert!(authority.email.is_some() || authority.webform.is_some(), "{slug}");
    }
}

#[test]
fn codes_lead_back() {
    for &country in Country::ALL {
        assert_eq!(Country::from_code(country.code()), Some(country));
        assert_eq!(Country::from_code(&country.code().to_lowercase()), Some(country));
        assert_eq!(serde_json::to_value(country).unwrap(), country.code());
    }
    for &state in GermanState::ALL {
        assert_eq!(GermanState::from_code(state.code()), Some(state));
        let stored = serde_json::from_value(state.code().into());
        assert_eq!(stored.ok(), Some(state));
    }
    assert_eq!(Country::from_code("US"), None);
    assert_eq!(GermanState::from_code("BY"), None);
}

#[test]
fn the_law_is_the_countrys() {
    for (country, _, authority) in all() {
        let law = match country {
            Country::Gb => Law::UkGdpr,
            Country::Ch => Law::SwissDsg,
            _ => Law::Gdpr,
        };
        assert_eq!(authority.law, law, "{}", authority.slug);
    }
}

#[test]
fn every_authority_takes_a_language() {
    for (_, _, authority) in all() {
        let expected: &[_] = match authority.slug {
            "beapd" => &["nl", "fr", "de"],
            "lucnpd" => &["fr", "de", "lb"],
            "roanspdcp" => &["ro"],
            _ => {
                assert_eq!(authority.languages.len(), 1, "{}", authority.slug);
                continue;
            }
        };
        let codes: Vec<_> = authority
            .languages
            .iter()
            .map(|language| language.code())
            .collect();
        assert_eq!(codes, expected, "{}", authority.slug);
    }
}

/// The source's words for what a note stands for.
fn words_of(note: Note) -> &'static str {
    match note {
        Note::SignedMail => "Complaints by email must be signed with a qualified electronic signature (QES).",
    }
}

#[test]
fn every_record_is_reproduced_exactly() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/authorities");
    if !folder.is_dir() {
        // Not by a macro, whose words are kept back where a test succeeds. `./build.sh test` counts it as left out.
        writeln!(io::stdout(), "left out: ../shared/authorities is not here").unwrap();
        return;
    }
    let read = |path: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(folder.join(path)).unwrap()).unwrap()
    };
    for (_, _, authority) in all() {
        let slug = authority.slug;
        let record = read(&format!("datenanfragen-data/supervisory-authorities/{slug}.json"));
        let text = |field: &str| record[field].as_str();
        assert_eq!(text("slug"), Some(slug));
        assert_eq!(text("name"), Some(authority.name));
        let address: Vec<_> = text("address").unwrap().lines().collect();
        assert_eq!(authority.address, address, "{slug}");
        assert_eq!(authority.email, text("email"), "{slug}");
        let form = text("webform").filter(|form| form.starts_with("https://"));
        assert_eq!(authority.webform, form, "{slug}");
        assert_eq!(authority.web, text("web"), "{slug}");
        if let Some(language) = text("complaint-language") {
            let codes: Vec<_> = authority
                .languages
                .iter()
                .map(|language| language.code())
                .collect();
            assert_eq!(codes, [language], "{slug}");
        }
        let note = record["comments"][0].as_str();
        assert_eq!(authority.note.map(words_of), note, "{slug}");
    }
    let map = read("de-state-map.json");
    for &state in GermanState::ALL {
        let states = map["states"].as_array().unwrap();
        let entry = states.iter().find(|entry| entry["iso"] == state.code()).unwrap();
        assert_eq!(entry["name"], state.name());
        assert_eq!(entry["primary"], of_state(state).slug);
    }
}
