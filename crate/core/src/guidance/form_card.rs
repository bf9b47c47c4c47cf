//! What the card says on a form: whose it is, which fields matter, and that the user sends it.

use super::card::{already, empty, open_form, signed_in};
use super::{Action, Answer, Card, Situation, Tone};
use crate::atlas::forms::{self, FormId};
use crate::atlas::{Platform, Right};
use crate::page::snapshot::FieldKind;
use crate::page::{Address, Snapshot, route};
use crate::text::TextKey;

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
    card.lines.push(line.into());
    finish_form(&mut card, situation, snapshot, right);
    if id == Some(FormId::Portal) {
        // Which request is the right one has to be found there; the form for AI can be opened at once.
        card.actions.extend(open_form(situation).into_iter().next());
    }
    card
}

pub(super) fn likely_form(situation: &Situation, snapshot: &Snapshot) -> Card {
    let mut card = empty(Tone::Form, TextKey::FormLikelyTitle);
    card.lines.push(TextKey::FormLikelyLine.into());
    finish_form(&mut card, situation, snapshot, Right::AiTraining);
    card
}

fn finish_form(card: &mut Card, situation: &Situation, snapshot: &Snapshot, right: Right) {
    if right != Right::ThirdPartyData {
        card.lines.push(match route::platform(situation.page) {
            Platform::Facebook | Platform::Instagram | Platform::Threads => {
                signed_in(situation).unwrap_or_else(|| TextKey::NotSignedInLine.into())
            }
            Platform::WhatsApp | Platform::Meta => TextKey::UnknownAccountLine.into(),
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
    if right != Right::ThirdPartyData {
        card.actions.extend(did_not_work(situation, situation.page));
    }
}

/// The answer that a form did not work, where it can be noted and is not sent yet.
pub(super) fn did_not_work(situation: &Situation, form: &Address) -> Option<Action> {
    let open = !situation.record?.status(situation.now).is_sent();
    (open && form.form().is_some()).then(|| Action::Answer {
        label: TextKey::AnswerDidNotWork.into(),
        answer: Answer::DidNotWork,
    })
}
