//! What the card says where links are marked, or one is missing: which one it is, how to see it, and the way on.
//!
//! Always holds: a link that nobody can see or open is no step to take.

use super::card::{already, empty, open_form, open_section, platform_name, status};
use super::way::Stop;
use super::{Action, Card, Mark, MarkKind, Situation, Tone};
use crate::atlas::forms::{self, FormId};
use crate::atlas::hosts::Site;
use crate::atlas::{Platform, Right};
use crate::page::finding::Sure;
use crate::page::snapshot::Visibility;
use crate::page::{Address, Surface, route};
use crate::record::Status;
use crate::text::{Text, TextKey};

/// The card on a page of links; `marks` are all marks that stand on it. None where there is nothing to say.
pub(super) fn links(situation: &Situation, marks: &[&Mark]) -> Option<Card> {
    let best = |kind| super::mark::best_of(kind, marks.iter().copied()).map(|(_, mark)| mark);
    if let Some(target) = best(MarkKind::Target) {
        return Some(target_card(situation, target));
    }
    if already(situation).is_some() || situation.surface == Surface::Help {
        return None;
    }
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
        } else if route::platform(situation.page) == Platform::WhatsApp {
            TextKey::LimitsWhatsAppLine
        } else {
            TextKey::StepMissingLine
        };
        Card {
            lines: vec![missing.into()],
            actions: open_section(situation).into_iter().collect(),
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
    let known = target.form.and_then(forms::find);
    let is_portal = target.form == Some(FormId::Portal);
    let (title, line) = match target.right {
        Some(Right::General) if known.is_some_and(|form| form.ai_question.is_some()) => {
            (TextKey::TargetGeneralTitle, TextKey::TargetGeneralLine)
        }
        Some(Right::General) => (TextKey::TargetGeneralTitle, TextKey::TargetGeneralPerhapsLine),
        Some(Right::ThirdPartyData) => (TextKey::TargetThirdPartyTitle, TextKey::TargetThirdPartyLine),
        Some(Right::AiTraining) | None => (TextKey::TargetAiTitle, TextKey::TargetAiLine),
    };
    let is_own = target.right != Some(Right::ThirdPartyData);
    let is_done = is_own && status(situation) == Some(Status::Confirmed);
    let mut card = empty(if is_done { Tone::Done } else { Tone::Found }, title);
    let line = if is_portal { TextKey::PortalLine } else { line };
    card.lines.push(line.into());
    if line == TextKey::TargetAiLine && target.visibility == Visibility::Shown {
        card.lines.push(TextKey::OutlinedLine.into());
    }
    if target.sure == Some(Sure::Likely) && !is_portal {
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

/// Whether a page is about another product than its host: Instagram's help on Facebook's host.
fn is_other_product(page: &Address) -> bool {
    page.site() == Site::Facebook && route::platform(page) != Platform::Facebook
}
