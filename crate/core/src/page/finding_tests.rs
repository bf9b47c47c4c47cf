//! Findings as tables.

use super::*;
use crate::atlas::words::Language;

const POLICY: &str = "https://www.facebook.com/privacy/policy/";
const AI_FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const UNKNOWN_FORM: &str = "https://www.facebook.com/help/contact/424242424242424";

fn link(text: &str, href: &str, block: usize) -> Link {
    Link {
        text: text.to_owned(),
        href: href.to_owned(),
        block,
        ..Link::default()
    }
}

fn read_links(language: Language, blocks: &[&str], links: Vec<Link>) -> Reading {
    let snapshot = Snapshot {
        links,
        blocks: blocks.iter().map(|&block| block.to_owned()).collect(),
        ..Snapshot::default()
    };
    read(
        &Address::parse(POLICY).unwrap(),
        Matcher::of(Some(language)),
        &snapshot,
    )
}

fn one(language: Language, block: &str, text: &str, href: &str) -> Option<(Right, Sure)> {
    let reading = read_links(language, &[block], vec![link(text, href, 0)]);
    reading
        .findings
        .first()
        .map(|finding| (finding.right, finding.sure))
}

#[test]
fn numbers_and_words_decide() {
    let ai = "Du kannst der Nutzung für KI bei Meta widersprechen.";
    let other = "Du kannst der Nutzung widersprechen.";
    let portal = "https://help.meta.com/support/privacy/";
    let request = "https://help.meta.com/requests/424242424242424/";
    let portal_object =
        "https://help.meta.com/support/privacy/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe";
    for (block, text, href, expected) in [
        (other, "hier", AI_FORM, Some((Right::AiTraining, Sure::Certain))),
        (
            other,
            "Facebook-Einstellungen",
            "https://www.facebook.com/help/contact/1994830130782319",
            Some((Right::General, Sure::Certain)),
        ),
        (
            other,
            "hier",
            "https://www.facebook.com/help/contact/510058597920541",
            Some((Right::ThirdPartyData, Sure::Certain)),
        ),
        (
            ai,
            "widersprechen",
            UNKNOWN_FORM,
            Some((Right::AiTraining, Sure::Likely)),
        ),
        (
            other,
            "widersprechen",
            UNKNOWN_FORM,
            Some((Right::General, Sure::Likely)),
        ),
        (ai, "hier", UNKNOWN_FORM, None),
        (ai, "Widerspruch gegen die Sperrung", UNKNOWN_FORM, None),
        (
            ai,
            "Widerspruchsformular anzeigen",
            UNKNOWN_FORM,
            Some((Right::AiTraining, Sure::Likely)),
        ),
        (
            ai,
            "widersprechen",
            portal,
            Some((Right::AiTraining, Sure::Likely)),
        ),
        (
            other,
            "widersprechen",
            portal,
            Some((Right::General, Sure::Likely)),
        ),
        (other, "hier", portal, None),
        (
            ai,
            "widersprechen",
            request,
            Some((Right::AiTraining, Sure::Likely)),
        ),
        (ai, "hier", request, None),
        (
            other,
            "hier",
            portal_object,
            Some((Right::General, Sure::Certain)),
        ),
        // Look-alikes and forms for other countries stay out whatever the words say.
        (
            ai,
            "widersprechen",
            "https://www.facebook.com/help/contact/540977946302970",
            None,
        ),
        (
            ai,
            "widersprechen",
            "https://www.facebook.com/help/contact/1266025207620918",
            None,
        ),
        (ai, "widersprechen", "https://www.facebook.com/groups/1", None),
        (
            ai,
            "widersprechen",
            "https://transparency.meta.com/help/contact/424242",
            None,
        ),
        (
            ai,
            "widersprechen",
            "https://widerspruch.example/help/contact/712876720715583",
            None,
        ),
        (ai, "widersprechen", "https://help.instagram.com/contact/", None),
    ] {
        assert_eq!(
            one(Language::De, block, text, href),
            expected,
            "{text} → {href} in {block:?}"
        );
    }
}

#[test]
fn the_sentence_around_a_link_counts() {
    for (block, text, href, expected) in [
        (
            "Du kannst KI bei Meta widersprechen. Nutze dazu dieses Formular.",
            "dieses Formular",
            UNKNOWN_FORM,
            Some((Right::AiTraining, Sure::Likely)),
        ),
        (
            "Du hast das Recht zu widersprechen; gehe dazu in die Einstellungen.",
            "Einstellungen",
            UNKNOWN_FORM,
            Some((Right::General, Sure::Likely)),
        ),
        (
            "Widersprechen bei KI bei Meta: Informationen von Dritten, hier.",
            "hier",
            UNKNOWN_FORM,
            Some((Right::ThirdPartyData, Sure::Likely)),
        ),
        (
            "Du kannst widersprechen. Das dauert. Fragen? Hier.",
            "Hier",
            UNKNOWN_FORM,
            None,
        ),
        (
            "Dein Konto wurde gesperrt. Du kannst widersprechen, hier.",
            "hier",
            UNKNOWN_FORM,
            None,
        ),
    ] {
        assert_eq!(
            one(Language::De, block, text, href),
            expected,
            "{text} in {block:?}"
        );
    }
}

#[test]
fn inferred_words_need_more_than_themselves() {
    let section = "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe";
    for (page, heading, right) in [
        (POLICY, "Jogok", None),
        (POLICY, "Generatív MI", Some(Right::General)),
        (section, "Jogok", Some(Right::General)),
        (
            "https://www.facebook.com/settings",
            "Generatív MI",
            Some(Right::AiTraining),
        ),
        ("https://www.facebook.com/settings", "Jogok", None),
    ] {
        let mut tiltakozas = link("tiltakozás", UNKNOWN_FORM, 0);
        // Away from the policy the word about AI has to stand by the link.
        tiltakozas.heading = (page.ends_with("settings")).then_some(0);
        let snapshot = Snapshot {
            links: vec![tiltakozas],
            blocks: vec!["A tiltakozás joga.".to_owned()],
            headings: vec![heading.to_owned()],
            ..Snapshot::default()
        };
        let reading = read(
            &Address::parse(page).unwrap(),
            Matcher::of(Some(Language::Hu)),
            &snapshot,
        );
        let found = reading.findings.first().map(|finding| finding.right);
        assert_eq!(found, right, "{page} with {heading}");
    }
}

#[test]
fn without_a_word_about_ai_the_page_must_be_about_privacy() {
    for (page, right) in [
        (POLICY, Some(Right::General)),
        (
            "https://www.facebook.com/help/2069235856423257",
            Some(Right::General),
        ),
        ("https://www.facebook.com/settings", None),
        (AI_FORM, None),
    ] {
        let snapshot = Snapshot {
            links: vec![link("widersprechen", UNKNOWN_FORM, 0)],
            blocks: vec!["Du kannst widersprechen.".to_owned()],
            ..Snapshot::default()
        };
        let reading = read(
            &Address::parse(page).unwrap(),
            Matcher::of(Some(Language::De)),
            &snapshot,
        );
        assert_eq!(
            reading.findings.first().map(|finding| finding.right),
            right,
            "{page}"
        );
    }
}

#[test]
fn english_and_french_words_count() {
    for (language, block, text) in [
        (
            Language::En,
            "You have the right to object to the use for AI at Meta.",
            "object",
        ),
        (
            Language::De,
            "You have the right to object to the use for AI at Meta.",
            "object",
        ),
        (
            Language::Fr,
            "En savoir plus sur votre droit d’opposition : l’IA chez Meta",
            "droit d’opposition",
        ),
    ] {
        assert_eq!(
            one(language, block, text, UNKNOWN_FORM),
            Some((Right::AiTraining, Sure::Likely)),
            "{text}"
        );
    }
}

#[test]
fn the_label_comes_before_the_text() {
    let mut labelled = link("mehr", UNKNOWN_FORM, 0);
    labelled.label = "widersprechen (Wird in neuem Tab geöffnet)".to_owned();
    let reading = read_links(Language::De, &["KI bei Meta: mehr"], vec![labelled]);
    assert_eq!(
        reading.findings.first().unwrap().why,
        [Why::UnknownNumber, Why::WordsOfObjection, Why::AiNearby]
    );
}

#[test]
fn best_first() {
    let reading = read_links(
        Language::De,
        &["KI bei Meta"],
        vec![
            link("widersprechen", UNKNOWN_FORM, 0),
            link("x", "https://www.facebook.com/help/contact/367438723733209", 0),
            Link {
                visibility: Visibility::Hidden,
                ..link("x", AI_FORM, 0)
            },
            link("x", "https://help.instagram.com/contact/233964459562201", 0),
        ],
    );
    let order: Vec<usize> = reading.findings.iter().map(|finding| finding.link).collect();
    assert_eq!(order, [3, 2, 0, 1]);
}

#[test]
fn titles_tell_what_a_page_is_about() {
    for (heading, about) in [
        (
            "Einspruch gegen die Verwendung deiner Informationen für KI bei Meta",
            true,
        ),
        ("Object to your information being used for AI at Meta", true),
        ("Einspruch gegen eine Entscheidung", false),
        ("Der Entscheidung der KI bei Meta widersprechen", false),
        ("KI bei Meta", false),
    ] {
        let snapshot = Snapshot {
            headings: vec![heading.to_owned()],
            ..Snapshot::default()
        };
        let page = Address::parse(UNKNOWN_FORM).unwrap();
        let reading = read(&page, Matcher::of(Some(Language::De)), &snapshot);
        assert_eq!(reading.about_objection, about, "{heading}");
    }
}

#[test]
fn bad_input_is_read_as_far_as_it_goes() {
    let mut broken = link("widersprechen", AI_FORM, 7);
    broken.heading = Some(9);
    let huge = link(&"widersprechen ".repeat(80_000), "https://[broken", 0);
    let reading = read_links(Language::De, &[], vec![huge, broken]);
    assert_eq!(reading.findings.len(), 1);

    let many: Vec<Link> = (0..100_000)
        .map(|number| link("x", &format!("/help/contact/{number}"), number % 7))
        .collect();
    assert!(
        read_links(Language::De, &["KI bei Meta"], many)
            .findings
            .is_empty()
    );
}

#[path = "lure_tests.rs"]
mod lure;

#[path = "lead_tests.rs"]
mod lead;
