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

/// Reasons that users may take over or change. The form for AI needs none (consumer advice of 2025).
const REASONS: [TextKey; 4] = [
    TextKey::ReasonPosts,
    TextKey::ReasonSensitive,
    TextKey::ReasonOthers,
    TextKey::ReasonAuthor,
];

pub(super) fn form(situation: &Situation, snapshot: &Snapshot) -> Card {
    let id = situation.page.form();
    let right = right_of(id);
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

/// The right that a form serves: one that is in no list is recognised by its words as one for AI.
fn right_of(id: Option<FormId>) -> Right {
    id.and_then(forms::find)
        .map_or(Right::AiTraining, |form| form.right)
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
    if let Some(field) = has(FieldKind::Reason) {
        card.checklist
            .extend(reason(right, field.required).map(Text::from));
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

/// What is known of a form's field for a reason. That it may stay empty, consumer advice of 2025 says of the forms
/// for AI only. A general objection is reviewed, and the decision has reasons: Meta's help page
/// facebook.com/help/instagram/2060335334241802, of no known date.
const fn reason(right: Right, required: bool) -> Option<TextKey> {
    match (right, required) {
        (Right::General, _) => Some(TextKey::CheckReasonGeneral),
        (Right::AiTraining | Right::ThirdPartyData, true) => Some(TextKey::CheckReasonRequired),
        (Right::AiTraining, false) => Some(TextKey::CheckReasonOptional),
        (Right::ThirdPartyData, false) => None,
    }
}

/// What follows once the objection is sent. How fast Meta confirms (press of 2025), and what the e-mail says
/// (Meta's banner of 2025-04), is known of the forms for AI only; of general ones, what the help page says.
pub(super) fn after_sending(situation: &Situation) -> Vec<Text> {
    // The question whether it was sent comes on any page, also on one about others.
    let here = situation.page.form();
    let sent = situation.record.and_then(|record| record.course().form);
    let form = here.filter(|_| right_of(here) != Right::ThirdPartyData).or(sent);
    let keys = match right_of(form) {
        Right::General => &[TextKey::SentGeneralLine, TextKey::SentProofLine][..],
        Right::AiTraining | Right::ThirdPartyData => &[
            TextKey::SentMailLine,
            TextKey::SentPromiseLine,
            TextKey::SentProofLine,
        ],
    };
    keys.iter().copied().map(Text::from).collect()
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
