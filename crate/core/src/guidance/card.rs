//! What the card says on each kind of page.

use super::{Action, Answer, Card, Mark, MarkKind, Situation, Tone, form_card};
use crate::atlas::forms::Form;
use crate::atlas::hosts::Site;
use crate::atlas::{Platform, Right};
use crate::page::finding::{Danger, Reading, Sure};
use crate::page::snapshot::Visibility;
use crate::page::{Address, Snapshot, Surface, route};
use crate::record::{Record, Status};
use crate::text::{Text, TextKey};

/// The card before anything was looked at.
pub(super) fn on_arrival(situation: &Situation) -> Option<Card> {
    if let Some(card) = question(situation) {
        return Some(card);
    }
    match situation.surface {
        Surface::LoginWall => login(situation),
        Surface::Form => Some(form_card::form(situation, &Snapshot::default())),
        _ => None,
    }
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
    let mut card = match situation.surface {
        Surface::Form => Some(form_card::form(situation, snapshot)),
        Surface::UnknownForm if reading.about_objection => Some(form_card::likely_form(situation, snapshot)),
        Surface::UnknownForm => None,
        _ => links(situation, marks),
    };
    if snapshot.chain_letter {
        let line = TextKey::ChainLetterLine.into();
        card.get_or_insert_with(|| empty(Tone::Warning, TextKey::WarningTitle))
            .lines
            .push(line);
    }
    if let Some(lure) = marks.iter().find(|mark| mark.kind == MarkKind::Warning) {
        let line = Text::new(match Danger::of(&lure.host) {
            Danger::ForeignHost => TextKey::WarningForeignLine,
            Danger::OddAddress => TextKey::WarningPlainLine,
        })
        .with(lure.host.as_str());
        card.get_or_insert_with(|| empty(Tone::Warning, TextKey::WarningTitle))
            .lines
            .push(line);
    }
    card
}

/// The card right after the answer "sent".
pub(crate) fn sent(others_open: usize) -> Card {
    let mut lines = vec![
        Text::new(TextKey::SentMailLine),
        Text::new(TextKey::SentProofLine),
    ];
    if others_open > 0 {
        lines.push(Text::new(TextKey::SentOpenLine).with(others_open.to_string()));
    }
    Card {
        lines,
        ..empty(Tone::Done, TextKey::SentTitle)
    }
}

/// The card right after the answer "did not work".
pub(crate) fn next_try(situation: &Situation) -> Card {
    Card {
        lines: vec![TextKey::NextTryLine.into()],
        actions: open_form(situation),
        ..empty(Tone::Calm, TextKey::NextTryTitle)
    }
}

/// The card where something could not be noted.
pub(crate) fn not_saved(reason: TextKey) -> Card {
    Card {
        lines: vec![reason.into()],
        ..empty(Tone::Warning, TextKey::NotSavedTitle)
    }
}

pub(super) fn empty(tone: Tone, title: TextKey) -> Card {
    Card {
        tone,
        title: title.into(),
        lines: Vec::new(),
        checklist: Vec::new(),
        actions: Vec::new(),
    }
}

fn question(situation: &Situation) -> Option<Card> {
    let record = situation.record?;
    record.awaits_answer(situation.now).then(|| Card {
        lines: signed_in(situation)
            .into_iter()
            .chain([TextKey::QuestionLine.into()])
            .collect(),
        actions: vec![
            Action::Answer {
                label: TextKey::AnswerSent.into(),
                answer: Answer::Sent,
            },
            Action::Answer {
                label: TextKey::AnswerNotSent.into(),
                answer: Answer::NotSent,
            },
        ],
        ..empty(Tone::Question, TextKey::QuestionTitle)
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
    }
    Some(Card {
        lines,
        actions: form_card::did_not_work(situation, &wanted).into_iter().collect(),
        ..empty(Tone::Calm, TextKey::LoginTitle)
    })
}

fn links(situation: &Situation, marks: &[&Mark]) -> Option<Card> {
    if let Some(target) = best_target(marks) {
        return Some(target_card(situation, target));
    }
    if already(situation).is_some() || situation.surface == Surface::Help {
        return None;
    }
    let has_step = marks.iter().any(|mark| mark.kind == MarkKind::Step);
    let mut card = if situation.surface == Surface::ObjectSection {
        Card {
            lines: vec![TextKey::SectionMissingLine.into()],
            ..empty(Tone::Calm, TextKey::SectionMissingTitle)
        }
    } else if has_step {
        Card {
            lines: vec![TextKey::StepLine.into()],
            actions: vec![Action::Jump {
                label: TextKey::ActionJump.into(),
            }],
            ..empty(Tone::Calm, TextKey::StepTitle)
        }
    } else {
        let missing = if situation.surface == Surface::AccountsCenter {
            TextKey::AccountsCenterLine
        } else {
            TextKey::StepMissingLine
        };
        Card {
            lines: vec![missing.into()],
            actions: vec![Action::Open {
                label: TextKey::ActionPolicySection.into(),
                url: route::object_section(route::platform(situation.page)).to_owned(),
            }],
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
    // Where something on the page leads on, the first address is way out enough.
    let ways_out = if has_step { 1 } else { usize::MAX };
    card.actions
        .extend(open_form(situation).into_iter().take(ways_out));
    Some(card)
}

/// Whether a page is about another product than its host: Instagram's help on Facebook's host.
fn is_other_product(page: &Address) -> bool {
    page.site() == Site::Facebook && route::platform(page) != Platform::Facebook
}

/// The target to speak of: one that can be seen, before one that can't.
fn best_target<'a>(marks: &[&'a Mark]) -> Option<&'a Mark> {
    marks
        .iter()
        .copied()
        .filter(|mark| mark.kind == MarkKind::Target)
        .min_by_key(|mark| mark.visibility)
}

fn target_card(situation: &Situation, target: &Mark) -> Card {
    let (title, line) = match target.right {
        Some(Right::General) => (TextKey::TargetGeneralTitle, TextKey::TargetGeneralLine),
        Some(Right::ThirdPartyData) => (TextKey::TargetThirdPartyTitle, TextKey::TargetThirdPartyLine),
        Some(Right::AiTraining) | None => (TextKey::TargetAiTitle, TextKey::TargetAiLine),
    };
    let mut card = empty(Tone::Found, title);
    card.lines
        .push(if target.portal { TextKey::PortalLine } else { line }.into());
    if target.sure == Some(Sure::Likely) && !target.portal {
        card.lines.push(TextKey::LikelyLine.into());
    }
    match target.visibility {
        Visibility::Shown => card.actions.push(Action::Jump {
            label: TextKey::ActionJump.into(),
        }),
        Visibility::Collapsed if !target.within.is_empty() => card
            .lines
            .push(Text::new(TextKey::CollapsedLine).with(target.within.as_str())),
        Visibility::Collapsed | Visibility::Hidden => card.lines.push(TextKey::HiddenLine.into()),
    }
    card.lines.extend(already(situation));
    if situation.acts_as_profile {
        card.lines.push(TextKey::ProfileLine.into());
    }
    card
}

pub(super) fn signed_in(situation: &Situation) -> Option<Text> {
    situation.account.map(|account| {
        Text::new(TextKey::SignedInLine)
            .with(platform_name(account.platform))
            .with(account.id.ending())
    })
}

/// What was noted before, where the objection is sent or confirmed.
pub(super) fn already(situation: &Situation) -> Option<Text> {
    let record = situation.record?;
    let key = match record.status(situation.now) {
        Status::Open | Status::FormOpened => return None,
        Status::Sent | Status::ConfirmationDue | Status::ReplyOverdue => TextKey::AlreadySentLine,
        Status::Confirmed => TextKey::AlreadyConfirmedLine,
    };
    record.since().map(|since| Text::new(key).with_day(since))
}

/// The direct addresses in the order in which they are likely to help, those that failed before last.
pub(super) fn open_form(situation: &Situation) -> Vec<Action> {
    let failed = situation.record.map(Record::failed).unwrap_or_default();
    let direct = route::direct(route::platform(situation.page));
    let is_fresh = |form: &&Form| !failed.contains(&form.id);
    let (fresh, tried): (Vec<&Form>, Vec<&Form>) = direct.into_iter().partition(is_fresh);
    let labels = [
        TextKey::ActionForm,
        TextKey::ActionFormSecond,
        TextKey::ActionFormThird,
    ];
    fresh
        .into_iter()
        .chain(tried)
        .zip(labels)
        .map(|(form, label)| Action::Open {
            label: label.into(),
            url: form.id.url(),
        })
        .collect()
}

/// The platform's name, the same in every language.
pub(crate) fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Facebook => "Facebook",
        Platform::Instagram => "Instagram",
        Platform::Threads => "Threads",
        Platform::WhatsApp => "WhatsApp",
        Platform::Meta => "Meta",
    }
}
