//! What the card says on each kind of page.
//!
//! Always holds: on pages that the user wants quiet there is no hint; questions, answers and warnings
//! still come.

use super::way::Stop;
use super::{Action, Answer, Browser, Card, Mark, MarkKind, Situation, Tone, form_card, link_card};
use crate::atlas::Platform;
use crate::page::finding::{Danger, Reading};
use crate::page::{Snapshot, Surface, route};
use crate::record::{Account, Record, Status};
use crate::text::{Text, TextKey};

/// The card before anything was looked at.
pub(super) fn on_arrival(situation: &Situation) -> Option<Card> {
    if let Some(card) = question(situation) {
        return Some(card);
    }
    let card = match situation.surface {
        Surface::LoginWall => login(situation),
        Surface::Form => Some(form_card::form(situation, &Snapshot::default())),
        _ => None,
    };
    unless_quiet(card, situation)
}

/// A hint with the way to be rid of it, or none.
fn unless_quiet(card: Option<Card>, situation: &Situation) -> Option<Card> {
    let mut card = card.filter(|_| !situation.is_quiet)?;
    card.actions.push(Action::Quiet {
        label: TextKey::ActionQuiet.into(),
    });
    Some(card)
}

/// The card after a look; `marks` are all marks that stand on the page.
pub(super) fn on_look(
    situation: &Situation,
    snapshot: &Snapshot,
    reading: &Reading,
    marks: &[&Mark],
) -> Option<Card> {
    if let Some(card) = question(situation) {
        return Some(card);
    }
    let card = match situation.surface {
        Surface::Form => Some(form_card::form(situation, snapshot)),
        Surface::UnknownForm if reading.about_objection => Some(form_card::likely_form(situation, snapshot)),
        Surface::UnknownForm => None,
        _ => link_card::links(situation, marks),
    };
    let mut card = unless_quiet(card, situation);
    let warning = || empty(Tone::Warning, TextKey::WarningTitle);
    if snapshot.chain_letter {
        let line = TextKey::ChainLetterLine.into();
        card.get_or_insert_with(warning).lines.push(line);
    }
    if let Some(lure) = marks.iter().find(|mark| mark.kind == MarkKind::Warning) {
        let card = card.get_or_insert_with(warning);
        let line = match Danger::of(&lure.host) {
            // The title says already to beware.
            Danger::ForeignHost if card.title.key == TextKey::WarningTitle => TextKey::WarningForeignOnlyLine,
            Danger::ForeignHost => TextKey::WarningForeignLine,
            Danger::OddAddress => TextKey::WarningPlainLine,
        };
        card.lines.push(Text::new(line).with(lure.host.as_str()));
    }
    card
}

/// The card right after the answer "sent".
pub(crate) fn sent(situation: &Situation) -> Card {
    Card {
        lines: form_card::after_sending(situation),
        ..empty(Tone::Done, TextKey::SentTitle)
    }
    .on_way(situation, Stop::Sent)
}

/// The card right after the answer "did not work".
pub(crate) fn next_try(situation: &Situation) -> Card {
    Card {
        lines: vec![TextKey::NextTryLine.into()],
        // Where all have failed, another may be found in the policy.
        actions: open_form(situation)
            .or_else(|| open_section(situation))
            .into_iter()
            .collect(),
        ..empty(Tone::Calm, TextKey::NextTryTitle)
    }
    .on_way(situation, Stop::Form)
}

/// Asks on a page that tells no account whose objection it was: each account has a button.
pub(crate) fn whose(accounts: &[(String, Account)]) -> Card {
    const MOST: usize = 6;
    let line = if accounts.is_empty() {
        TextKey::WhoseNoneLine
    } else {
        TextKey::WhoseLine
    };
    let answers = accounts.iter().take(MOST).map(|(name, account)| Action::Answer {
        label: Text::new(TextKey::Value).with(name.as_str()),
        answer: Answer::Sent,
        account: account.to_string(),
    });
    Card {
        lines: vec![line.into()],
        actions: answers
            .chain([Action::Options {
                label: TextKey::ActionOptions.into(),
            }])
            .collect(),
        stays: true,
        ..empty(Tone::Question, TextKey::QuestionTitle)
    }
}

/// The card that the user wished for at the next visit.
pub(crate) fn reminded(situation: &Situation, next: Option<Text>) -> Card {
    let is_open = matches!(status(situation), Some(Status::Open | Status::FormOpened));
    let form = open_form(situation).filter(|_| is_open);
    Card {
        lines: signed_in(situation).into_iter().chain(next).collect(),
        actions: form
            .into_iter()
            .chain([Action::Options {
                label: TextKey::ActionOptions.into(),
            }])
            .collect(),
        ..empty(Tone::Calm, TextKey::RemindedTitle)
    }
    .on_way(situation, Stop::Page)
}

/// The card where something could not be noted.
pub(crate) fn not_saved(reason: TextKey) -> Card {
    Card {
        lines: vec![reason.into()],
        actions: vec![Action::Options {
            label: TextKey::ActionOptions.into(),
        }],
        ..empty(Tone::Warning, TextKey::NotSavedTitle)
    }
}

pub(super) fn empty(tone: Tone, title: TextKey) -> Card {
    Card {
        tone,
        title: title.into(),
        lines: Vec::new(),
        way: None,
        progress: None,
        checklist: Vec::new(),
        reasons: Vec::new(),
        actions: Vec::new(),
        stays: false,
    }
}

fn question(situation: &Situation) -> Option<Card> {
    let record = situation.record?;
    let answer = |label: TextKey, answer| Action::Answer {
        label: label.into(),
        answer,
        account: record.account.to_string(),
    };
    record.awaits_answer(situation.now).then(|| {
        Card {
            lines: signed_in(situation)
                .into_iter()
                .chain([TextKey::QuestionLine.into()])
                .collect(),
            actions: vec![
                answer(TextKey::AnswerSent, Answer::Sent),
                answer(TextKey::AnswerNotSent, Answer::NotSent),
            ],
            ..empty(Tone::Question, TextKey::QuestionTitle)
        }
        .on_way(situation, Stop::Form)
    })
}

fn login(situation: &Situation) -> Option<Card> {
    let wanted = situation.page.wanted()?;
    let line = match Surface::of(&wanted) {
        Surface::Form => TextKey::LoginFormLine,
        Surface::Other | Surface::Foreign | Surface::OtherForm | Surface::LoginWall => return None,
        _ => TextKey::LoginPageLine,
    };
    let place = format!("{}{}", wanted.host(), wanted.path());
    let mut lines = vec![Text::new(line).with(place)];
    if route::may_loop(situation.page) {
        lines.push(TextKey::DesktopLine.into());
        lines.extend(desktop_view(situation.browser).map(Text::from));
    }
    let card = Card {
        lines,
        actions: form_card::did_not_work(situation, &wanted).into_iter().collect(),
        ..empty(Tone::Calm, TextKey::LoginTitle)
    };
    Some(card.on_way(situation, Stop::Page))
}

/// Where the browser's menu has the desktop view; `None` where its words are not known.
fn desktop_view(browser: Browser) -> Option<TextKey> {
    match browser {
        Browser::Firefox => Some(TextKey::DesktopFirefoxLine),
        Browser::Chrome => Some(TextKey::DesktopChromeLine),
        Browser::Edge => Some(TextKey::DesktopEdgeLine),
        Browser::Samsung => Some(TextKey::DesktopSamsungLine),
        Browser::Other => None,
    }
}

pub(super) fn status(situation: &Situation) -> Option<Status> {
    situation.record.map(|record| record.status(situation.now))
}

/// Who is signed in: by the name that the user gave the account, if any.
pub(super) fn signed_in(situation: &Situation) -> Option<Text> {
    let account = situation.account?;
    let label = situation.record.and_then(|record| record.course().label);
    let who = match label {
        Some(label) => Text::new(TextKey::SignedInNamedLine).with(label),
        None => TextKey::SignedInLine.into(),
    };
    Some(
        who.with(platform_name(account.platform))
            .with(account.id.ending()),
    )
}

/// What was noted before, where the objection is sent or confirmed.
pub(super) fn already(situation: &Situation) -> Option<Text> {
    let record = situation.record?;
    let course = record.course();
    let (key, day) = match record.status(situation.now) {
        Status::Sent => (TextKey::AlreadySentLine, course.sent_on),
        // No mail may have come: to send it again does no harm, as the earlier day counts.
        Status::ConfirmationDue | Status::ReplyOverdue => (TextKey::AlreadyUnconfirmedLine, course.sent_on),
        Status::Confirmed => {
            let confirmed = course.confirmed.map(|confirmed| confirmed.on);
            (TextKey::AlreadyConfirmedLine, confirmed)
        }
        Status::Covered => return Some(TextKey::NextCovered.into()),
        Status::Open | Status::FormOpened | Status::Refused | Status::Withdrawn => return None,
    };
    day.map(|day| Text::new(key).with_date(day))
}

/// The direct address that is most likely to help, of those that did not fail before.
pub(super) fn open_form(situation: &Situation) -> Option<Action> {
    let failed = situation.record.map(Record::failed).unwrap_or_default();
    let direct = route::direct(route::platform(situation.page));
    let fresh = direct.into_iter().find(|form| !failed.contains(&form.id))?;
    Some(Action::Open {
        label: TextKey::ActionForm.into(),
        url: fresh.id.url(),
    })
}

/// The policy's section about the right to object, where it has one.
pub(super) fn open_section(situation: &Situation) -> Option<Action> {
    let platform = route::platform(situation.page);
    route::has_object_section(platform).then(|| Action::Open {
        label: TextKey::ActionPolicySection.into(),
        url: route::object_section(platform).to_owned(),
    })
}

/// The platform's name, the same in every language.
pub(crate) const fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Facebook => "Facebook",
        Platform::Instagram => "Instagram",
        Platform::Threads => "Threads",
        Platform::WhatsApp => "WhatsApp",
        Platform::Meta => "Meta",
    }
}
