//! Guidance as tables.

use super::*;
use crate::atlas::Platform;
use crate::moment::Moment;
use crate::page::finding;
use crate::page::matcher::Matcher;
use crate::page::snapshot::{Field, FieldKind, Link, Visibility};
use crate::record::Cookies;
use crate::record::event::{Confirmation, Event, What};
use crate::text::TextKey;

const NOW: Moment = Moment(1_795_000_000_000);

fn sent() -> What {
    What::Sent(Now::utc(NOW).today)
}

fn confirmed() -> What {
    let on = Now::utc(NOW).today;
    What::Confirmed(Confirmation { on, reference: None })
}
const AI_FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const GENERAL_FORM: &str = "https://www.facebook.com/help/contact/367438723733209";

/// Guidance for links (name, address) on a page, after these events of the account signed in.
fn look_at(page: &str, links: &[(&str, &str)], standing: &[Mark], whats: &[What]) -> Guidance {
    let snapshot = Snapshot {
        links: links
            .iter()
            .map(|&(text, href)| Link {
                text: text.to_owned(),
                href: href.to_owned(),
                ..Link::default()
            })
            .collect(),
        blocks: vec!["KI bei Meta".to_owned()],
        ..Snapshot::default()
    };
    look_at_snapshot(page, &snapshot, standing, whats)
}

fn look_at_snapshot(page: &str, snapshot: &Snapshot, standing: &[Mark], whats: &[What]) -> Guidance {
    let page = Address::parse(page).unwrap();
    let cookies = Cookies {
        c_user: Some("1001".to_owned()),
        ..Cookies::default()
    };
    let account = cookies.account(Platform::Facebook).unwrap();
    let events = (0..)
        .zip(whats)
        .map(|(later, what)| Event {
            at: Moment(NOW.0 + later),
            what: what.clone(),
        })
        .collect();
    let record = Record::new(account.clone(), events, None);
    let situation = Situation {
        account: Some(&account),
        record: Some(&record),
        progress: Progress { done: 2, all: 5 },
        ..situation(&page)
    };
    let reading = finding::read(&page, Matcher::of(None), snapshot);
    on_look(&situation, snapshot, &reading, standing, Vec::new())
}

/// Nobody is signed in and nothing was done.
fn situation(page: &Address) -> Situation<'_> {
    Situation {
        surface: Surface::of(page),
        page,
        account: None,
        record: None,
        acts_as_profile: false,
        language: None,
        progress: Progress::default(),
        is_quiet: false,
        browser: Browser::Other,
        now: Now::utc(NOW),
    }
}

fn title(guidance: &Guidance) -> Option<TextKey> {
    guidance.card.as_ref().map(|card| card.title.key)
}

fn lines(guidance: &Guidance) -> Vec<TextKey> {
    let card = guidance.card.iter();
    card.flat_map(|card| &card.lines).map(|line| line.key).collect()
}

fn says(guidance: &Guidance, key: TextKey) -> bool {
    guidance
        .card
        .as_ref()
        .is_some_and(|card| card.lines.iter().any(|line| line.key == key))
}

fn form_with(kinds: &[FieldKind]) -> Snapshot {
    let field = |&kind: &FieldKind| Field {
        kind,
        label: String::new(),
        required: false,
    };
    Snapshot {
        fields: kinds.iter().map(field).collect(),
        ..Snapshot::default()
    }
}

#[test]
fn cards_by_page() {
    for (page, links, title_key) in [
        (
            "https://www.facebook.com/settings",
            &[][..],
            Some(TextKey::StepTitle),
        ),
        (
            "https://accountscenter.facebook.com/",
            &[],
            Some(TextKey::StepTitle),
        ),
        (
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            &[],
            Some(TextKey::SectionMissingTitle),
        ),
        (
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            &[("widersprechen", GENERAL_FORM)],
            Some(TextKey::TargetGeneralTitle),
        ),
        (
            "https://www.facebook.com/privacy/genai",
            &[("mehr", "https://www.facebook.com/help/contact/510058597920541")],
            Some(TextKey::TargetThirdPartyTitle),
        ),
        (AI_FORM, &[], Some(TextKey::FormAiTitle)),
        (GENERAL_FORM, &[], Some(TextKey::FormGeneralTitle)),
        ("https://www.facebook.com/help/contact/1", &[], None),
    ] {
        assert_eq!(
            title(&look_at(page, links, &[], &[What::Seen])),
            title_key,
            "{page}"
        );
    }
}

#[test]
fn likely_links_say_so_and_the_portal_says_what_to_choose() {
    let policy = "https://www.facebook.com/privacy/policy/";
    let unknown = look_at(policy, &[("widersprechen", "/help/contact/424242")], &[], &[]);
    assert!(says(&unknown, TextKey::LikelyLine));
    let portal = look_at(
        policy,
        &[("widersprechen", "https://help.meta.com/support/privacy/")],
        &[],
        &[],
    );
    assert_eq!(lines(&portal), [TextKey::PortalLine]);
}

#[test]
fn who_is_signed_in_is_called_as_the_user_calls_the_account() {
    let named = |name: &str| What::Labelled(name.to_owned().try_into().unwrap());
    let told = |key, values: &[&str]| {
        values
            .iter()
            .fold(Text::new(key), |text, value| text.with(*value))
    };
    let nameless = told(TextKey::SignedInLine, &["Facebook", "1001"]);
    for (whats, expected) in [
        (&[][..], nameless.clone()),
        (&[What::Seen], nameless),
        (
            &[named("Oma Erna")],
            told(TextKey::SignedInNamedLine, &["Oma Erna", "Facebook", "1001"]),
        ),
        (
            &[named("Oma Erna"), named("$1")],
            told(TextKey::SignedInNamedLine, &["$1", "Facebook", "1001"]),
        ),
    ] {
        let fields = form_with(&[FieldKind::Email]);
        let form = look_at_snapshot(AI_FORM, &fields, &[], whats).card.unwrap();
        assert_eq!(form.checklist.first(), Some(&expected), "{whats:?}");

        let whats: Vec<_> = whats.iter().cloned().chain([What::SendSeen]).collect();
        let question = look_at(AI_FORM, &[], &[], &whats).card.unwrap();
        assert_eq!(question.lines.first(), Some(&expected), "{whats:?}");
    }
}

#[test]
fn who_has_sent_is_left_in_peace() {
    let settings = "https://www.facebook.com/settings";
    assert!(look_at(settings, &[], &[], &[What::Seen]).card.is_some());
    assert!(look_at(settings, &[], &[], &[sent()]).card.is_none());
    // Where no mail came, it may be sent again.
    let days_ago = |days: i64| What::Sent(Now::utc(NOW).today.plus(-days));
    for (whats, line) in [
        (&[sent()][..], TextKey::AlreadySentLine),
        (&[days_ago(2)], TextKey::AlreadyUnconfirmedLine),
        (&[days_ago(60)], TextKey::AlreadyUnconfirmedLine),
        (&[sent(), confirmed()], TextKey::AlreadyConfirmedLine),
    ] {
        let form = look_at(AI_FORM, &[], &[], whats);
        assert!(says(&form, line), "{whats:?}");
    }
}

#[test]
fn a_link_found_is_nothing_to_do_for_who_has_a_confirmation() {
    const OTHERS_FORM: &str = "https://www.facebook.com/help/contact/510058597920541";
    for (link, whats, tone) in [
        (AI_FORM, &[][..], Tone::Found),
        (AI_FORM, &[sent()], Tone::Found),
        (AI_FORM, &[sent(), confirmed()], Tone::Done),
        (OTHERS_FORM, &[sent(), confirmed()], Tone::Found),
    ] {
        let guidance = look_at(
            "https://www.facebook.com/privacy/genai",
            &[("x", link)],
            &[],
            whats,
        );
        let card = guidance.card.unwrap();
        let is_jump = |action: &Action| matches!(action, Action::Jump { .. });
        assert_eq!(card.tone, tone, "{link} {whats:?}");
        assert_eq!(
            card.actions.iter().any(is_jump),
            tone == Tone::Found,
            "{link} {whats:?}"
        );
    }
}

#[test]
fn what_failed_is_not_offered_again() {
    let direct: Vec<_> = crate::page::route::direct(Platform::Facebook);
    let page = Address::parse(AI_FORM).unwrap();
    let account: Account = "facebook:1001".parse().unwrap();
    let section = crate::page::route::object_section(Platform::Facebook).to_owned();
    for failed in 0..=direct.len() {
        let events = direct.iter().take(failed).zip(0..).map(|(form, later)| Event {
            at: Moment(NOW.0 + later),
            what: What::DidNotWork(form.id),
        });
        let record = Record::new(account.clone(), events.collect(), None);
        let card = next_try_card(&Situation {
            account: Some(&account),
            record: Some(&record),
            ..situation(&page)
        });
        let next = direct
            .get(failed)
            .map(|form| (TextKey::ActionForm, form.id.url()));
        let (label, url) = next.unwrap_or((TextKey::ActionPolicySection, section.clone()));
        let label = label.into();
        assert_eq!(card.actions, [Action::Open { label, url }], "{failed}");
    }
}

#[test]
fn login_walls_name_the_page_that_was_wanted() {
    for (page, line, loops) in [
        (
            "https://www.facebook.com/login/?next=%2Fhelp%2Fcontact%2F712876720715583",
            Some(TextKey::LoginFormLine),
            false,
        ),
        (
            "https://m.facebook.com/login/?next=%2Fhelp%2Fcontact%2F712876720715583",
            Some(TextKey::LoginFormLine),
            true,
        ),
        (
            "https://www.facebook.com/login/?next=%2Fprivacy%2Fpolicy%2F",
            Some(TextKey::LoginPageLine),
            false,
        ),
        ("https://www.facebook.com/login/?next=%2Fgroups%2F1", None, false),
        (
            "https://www.facebook.com/login/?next=https%3A%2F%2Fevil.example%2F",
            None,
            false,
        ),
    ] {
        let page = Address::parse(page).unwrap();
        let guidance = on_arrival(&situation(&page));
        let lines = guidance.card.map(|card| card.lines).unwrap_or_default();
        assert_eq!(lines.first().map(|text| text.key), line, "{page}");
        assert_eq!(
            lines.iter().any(|text| text.key == TextKey::DesktopLine),
            loops,
            "{page}"
        );
    }
}

#[test]
fn a_quiet_page_still_warns_and_marks() {
    let page = Address::parse("https://www.facebook.com/privacy/policy/").unwrap();
    for (is_quiet, letter, expected) in [
        (false, false, Some(TextKey::StepTitle)),
        (false, true, Some(TextKey::StepTitle)),
        (true, false, None),
        (true, true, Some(TextKey::WarningTitle)),
    ] {
        let snapshot = Snapshot {
            links: vec![Link {
                text: "Widersprechen".to_owned(),
                href: "/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe".to_owned(),
                ..Link::default()
            }],
            chain_letter: letter,
            ..Snapshot::default()
        };
        let situation = Situation {
            is_quiet,
            ..situation(&page)
        };
        let reading = finding::read(&page, Matcher::of(None), &snapshot);
        let guidance = on_look(&situation, &snapshot, &reading, &[], Vec::new());
        assert_eq!(title(&guidance), expected, "{is_quiet} {letter}");
        assert_eq!(guidance.marks.len(), 1);
        let offers = guidance.card.is_some_and(|card| {
            let is_quiet = |action: &Action| matches!(action, Action::Quiet { .. });
            card.actions.iter().any(is_quiet)
        });
        assert_eq!(offers, !is_quiet);
    }
}

#[test]
fn the_desktop_view_is_named_in_the_browsers_words() {
    let page =
        Address::parse("https://m.facebook.com/login/?next=%2Fhelp%2Fcontact%2F712876720715583").unwrap();
    for (browser, key) in [
        (Browser::Firefox, Some(TextKey::DesktopFirefoxLine)),
        (Browser::Chrome, Some(TextKey::DesktopChromeLine)),
        (Browser::Edge, Some(TextKey::DesktopEdgeLine)),
        (Browser::Samsung, Some(TextKey::DesktopSamsungLine)),
        (Browser::Other, None),
    ] {
        let guidance = on_arrival(&Situation {
            browser,
            ..situation(&page)
        });
        let lines = guidance.card.unwrap().lines;
        let at = lines
            .iter()
            .position(|line| line.key == TextKey::DesktopLine)
            .unwrap();
        assert_eq!(lines.get(at + 1).map(|line| line.key), key, "{browser:?}");
    }
}

#[path = "link_tests.rs"]
mod link;

#[path = "form_tests.rs"]
mod form;

#[path = "mark_tests.rs"]
mod mark;

#[path = "way_tests.rs"]
mod way;
