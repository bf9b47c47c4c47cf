//! What the card says on each kind of page.
//!
//! Always holds: on pages that the user wants quiet there is no hint; questions, answers and warnings
//! still come.

use super::way::Stop;
use super::{Action, Answer, Browser, Card, Mark, MarkKind, Situation, Tone, form_card};
use crate::atlas::hosts::Site;
use crate::atlas::{Platform, Right};
use crate::page::finding::{Danger, Reading, Sure};
use crate::page::snapshot::Visibility;
use crate::page::{Address, Snapshot, Surface, route};
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
        _ => links(situation, marks),
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
        lines: vec![
            TextKey::SentMailLine.into(),
            TextKey::SentPromiseLine.into(),
            TextKey::SentProofLine.into(),
        ],
        ..empty(Tone::Done, TextKey::SentTitle)
    }
    .on_way(situation, Stop::Sent)
}

/// The card right after the answer "did not work".
pub(crate) fn next_try(situation: &Situation) -> Card {
    Card {
        lines: vec![TextKey::NextTryLine.into()],
        // Where all have failed, another may be found in the policy.
        actions: vec![open_form(situation).unwrap_or_else(|| open_section(situation))],
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

fn links(situation: &Situation, marks: &[&Mark]) -> Option<Card> {
    let best = |kind| super::best_of(kind, marks.iter().copied()).map(|(_, mark)| mark);
    if let Some(target) = best(MarkKind::Target) {
        return Some(target_card(situation, target));
    }
    if already(situation).is_some() || situation.surface == Surface::Help {
        return None;
    }
    // One that nobody can see or open is no step to take.
    let step = best(MarkKind::Step).filter(|step| step.visibility != Visibility::Hidden);
    let mut card = if situation.surface == Surface::ObjectSection {
        Card {
            lines: vec![TextKey::SectionMissingLine.into()],
            ..empty(Tone::Calm, TextKey::SectionMissingTitle)
        }
    } else if let Some(step) = step {
        let mut card = empty(Tone::Calm, TextKey::StepTitle);
        card.lines.push(TextKey::StepLine.into());
        card.lines.extend(how_to_see(step));
        card.actions.extend(jump(step));
        card
    } else {
        let missing = if situation.surface == Surface::AccountsCenter {
            TextKey::AccountsCenterLine
        } else {
            TextKey::StepMissingLine
        };
        Card {
            lines: vec![missing.into()],
            actions: vec![open_section(situation)],
            ..empty(Tone::Calm, TextKey::StepTitle)
        }
    };
    if situation.surface == Surface::Settings {
        let policy = situation
            .language
            .and_then(|language| language.words().menu.privacy_policy);
        card.lines
            .extend(policy.map(|name| Text::new(TextKey::MenuLine).with(name.phrase)));
    }
    if situation.surface == Surface::ObjectionHelp && is_other_product(situation.page) {
        let platform = route::platform(situation.page);
        card.lines
            .push(Text::new(TextKey::OtherProductLine).with(platform_name(platform)));
    }
    if situation.acts_as_profile {
        card.lines.insert(0, TextKey::ProfileLine.into());
    }
    card.actions.extend(open_form(situation));
    Some(card.on_way(situation, Stop::Page))
}

/// Whether a page is about another product than its host: Instagram's help on Facebook's host.
fn is_other_product(page: &Address) -> bool {
    page.site() == Site::Facebook && route::platform(page) != Platform::Facebook
}

/// What to do to see a marked link, where it can't be seen.
fn how_to_see(mark: &Mark) -> Option<Text> {
    match mark.visibility {
        Visibility::Shown => None,
        Visibility::Collapsed if !mark.within.is_empty() => {
            Some(Text::new(TextKey::CollapsedLine).with(mark.within.as_str()))
        }
        Visibility::Collapsed | Visibility::Hidden => Some(TextKey::HiddenLine.into()),
    }
}

/// The button that goes to a marked link, or to what opens the part that it is in.
fn jump(mark: &Mark) -> Option<Action> {
    let label = match mark.visibility {
        Visibility::Shown => TextKey::ActionJump,
        Visibility::Collapsed => TextKey::ActionJumpSection,
        Visibility::Hidden => return None,
    };
    Some(Action::Jump { label: label.into() })
}

fn target_card(situation: &Situation, target: &Mark) -> Card {
    let (title, line) = match target.right {
        Some(Right::General) => (TextKey::TargetGeneralTitle, TextKey::TargetGeneralLine),
        Some(Right::ThirdPartyData) => (TextKey::TargetThirdPartyTitle, TextKey::TargetThirdPartyLine),
        Some(Right::AiTraining) | None => (TextKey::TargetAiTitle, TextKey::TargetAiLine),
    };
    let is_own = target.right != Some(Right::ThirdPartyData);
    let is_done = is_own && status(situation) == Some(Status::Confirmed);
    let mut card = empty(if is_done { Tone::Done } else { Tone::Found }, title);
    let line = if target.portal { TextKey::PortalLine } else { line };
    card.lines.push(line.into());
    if line == TextKey::TargetAiLine && target.visibility == Visibility::Shown {
        card.lines.push(TextKey::OutlinedLine.into());
    }
    if target.sure == Some(Sure::Likely) && !target.portal {
        card.lines.push(TextKey::LikelyLine.into());
    }
    card.lines.extend(how_to_see(target));
    card.actions.extend(jump(target).filter(|_| !is_done));
    card.lines.extend(already(situation));
    if situation.acts_as_profile {
        card.lines.push(TextKey::ProfileLine.into());
    }
    if !is_own {
        return card;
    }
    card.on_way(situation, Stop::Link)
}

fn status(situation: &Situation) -> Option<Status> {
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
        Status::Sent | Status::ConfirmationDue | Status::ReplyOverdue => {
            (TextKey::AlreadySentLine, course.sent_on)
        }
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

/// The policy's section about the right to object.
fn open_section(situation: &Situation) -> Action {
    Action::Open {
        label: TextKey::ActionPolicySection.into(),
        url: route::object_section(route::platform(situation.page)).to_owned(),
    }
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
