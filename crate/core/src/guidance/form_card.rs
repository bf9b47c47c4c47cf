//! What the card says on a form: whose it is, which fields matter, which reasons could be given, and that
//! the user sends it.

use super::card::{already, empty, platform_name, signed_in};
use super::way::Stop;
use super::{Action, Answer, Card, Situation, Tone};
use crate::atlas::Right;
use crate::atlas::forms::{self, FormId};
use crate::page::snapshot::FieldKind;
use crate::page::{Address, Snapshot, route};
use crate::text::{Text, TextKey};

/// Reasons that users may take over or change. The form needs none (consumer advice of 2025).
const REASONS: [TextKey; 4] = [
    TextKey::ReasonPosts,
    TextKey::ReasonSensitive,
    TextKey::ReasonOthers,
    TextKey::ReasonAuthor,
];

pub(super) fn form(situation: &Situation, snapshot: &Snapshot) -> Card {
    let id = situation.page.form();
    let known = id.and_then(forms::find);
    let right = known.map_or(Right::AiTraining, |known| known.right);
    let (title, line) = match right {
        _ if id == Some(FormId::Portal) => (TextKey::FormGeneralTitle, TextKey::FormPortalLine),
        Right::AiTraining => (TextKey::FormAiTitle, TextKey::FormAiLine),
        Right::General => (TextKey::FormGeneralTitle, TextKey::FormGeneralLine),
        Right::ThirdPartyData => (TextKey::FormThirdPartyTitle, TextKey::FormThirdPartyLine),
    };
    let mut card = empty(Tone::Form, title);
    // To fill it in would contradict that nothing needs to be sent again.
    let is_said = line == TextKey::FormAiLine && already(situation).is_some();
    card.lines.extend((!is_said).then(|| line.into()));
    card = finish_form(card, situation, snapshot, right);
    if id == Some(FormId::Portal) {
        // Which request is the right one has to be found there; the forms for AI can be opened at once.
        card.actions.extend(forms_for_ai());
    }
    card
}

/// The forms for AI of both platforms, each by its platform's name: the portal tells no account.
fn forms_for_ai() -> impl Iterator<Item = Action> {
    route::first_forms().map(|(platform, form)| Action::Open {
        label: Text::new(TextKey::WelcomeForm).with(platform_name(platform)),
        url: form.id.url(),
    })
}

pub(super) fn likely_form(situation: &Situation, snapshot: &Snapshot) -> Card {
    let mut card = empty(Tone::Form, TextKey::FormLikelyTitle);
    card.lines.push(TextKey::FormLikelyLine.into());
    finish_form(card, situation, snapshot, Right::AiTraining)
}

fn finish_form(mut card: Card, situation: &Situation, snapshot: &Snapshot, right: Right) -> Card {
    let is_own = right != Right::ThirdPartyData;
    let who = signed_in(situation).filter(|_| is_own);
    if is_own {
        card.lines.extend(if route::tells_account(situation.page) {
            who.is_none().then(|| TextKey::NotSignedInLine.into())
        } else {
            Some(TextKey::UnknownAccountLine.into())
        });
        card.lines.extend(already(situation));
    }
    if situation.acts_as_profile {
        card.lines.insert(0, TextKey::ProfileLine.into());
    }
    let has = |kind| snapshot.fields.iter().find(|field| field.kind == kind);
    if has(FieldKind::Email).is_some() {
        card.checklist.push(TextKey::CheckEmail.into());
    }
    if has(FieldKind::Country).is_some() {
        card.checklist.push(TextKey::CheckCountry.into());
    }
    if let Some(reason) = has(FieldKind::Reason) {
        card.checklist.push(
            if reason.required {
                TextKey::CheckReasonRequired
            } else {
                TextKey::CheckReasonOptional
            }
            .into(),
        );
    }
    if !card.checklist.is_empty() {
        card.checklist.push(TextKey::CheckSend.into());
    }
    card.checklist.splice(0..0, who);
    if !is_own {
        return card;
    }
    if has(FieldKind::Reason).is_some() && already(situation).is_none() {
        card.reasons = REASONS.map(Text::from).to_vec();
    }
    card.actions.extend(did_not_work(situation, situation.page));
    card.on_way(situation, Stop::Form)
}

/// The answer that a form did not work, where it can be noted and is not sent yet.
pub(super) fn did_not_work(situation: &Situation, form: &Address) -> Option<Action> {
    let record = situation.record?;
    let open = !record.status(situation.now).stands();
    (open && form.form().is_some()).then(|| Action::Answer {
        label: TextKey::AnswerDidNotWork.into(),
        answer: Answer::DidNotWork,
        account: record.account.to_string(),
    })
}
