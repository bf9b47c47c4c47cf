//! One case in the phrases of one language: templates become lines here.

use time::{Date, Duration};

use super::phrases::{Answer, Complaint, Phrases, fill};
use super::{Facts, Language, Letter, META, TypedLine};
use crate::atlas::authorities::{LEAD, Law};
use crate::atlas::forms::FormId;
use crate::atlas::{Platform, Right};

/// How long the reminder gives Meta. Our own choice; the law names no such time.
const REMINDER_TIME: Duration = Duration::days(14);

/// Stands for a day that the user writes in.
const SOME_DAY: &str = "…";

/// The facts in the phrases of one language.
pub(super) struct Case<'a> {
    facts: &'a Facts,
    phrases: &'static Phrases,
    due: Date,
    values: Vec<(&'static str, String)>,
}

impl<'a> Case<'a> {
    pub fn new(facts: &'a Facts, phrases: &'static Phrases, law: Law) -> Self {
        let due = facts.due_on();
        let date = |day: Date| phrases.date(day);
        let (gdpr, limit) = match law {
            Law::UkGdpr => ("UK GDPR", "Articles 12(3) and 12A UK GDPR"),
            Law::Gdpr | Law::SwissDsg => ("GDPR", "Article 12(3) GDPR"),
        };
        let form = facts.form.map(FormId::url);
        let reminded = facts.reminded_on.map(|day| date(day) + " " + phrases.check);
        let values = vec![
            ("meta", META.join(", ")),
            ("lead", format!("{}, {}", LEAD.name, LEAD.address.join(", "))),
            ("gdpr", gdpr.to_owned()),
            ("limit", limit.to_owned()),
            ("platform", platform_name(facts.platform).to_owned()),
            ("account", account(facts, phrases)),
            ("email", email(facts, phrases)),
            ("what", what(facts, phrases)),
            ("form", form.unwrap_or_else(|| phrases.unknown_form.to_owned())),
            ("sent", date(facts.sent_on)),
            ("due", date(due)),
            ("today", date(facts.today)),
            (
                "reply_by",
                date(facts.today.saturating_add(REMINDER_TIME).max(due)),
            ),
            ("confirmed", facts.confirmed.map(date).unwrap_or_default()),
            ("refused", facts.refused.map(date).unwrap_or_default()),
            ("asked", facts.asked_on.map(date).unwrap_or_default()),
            ("reminded", reminded.unwrap_or_else(|| SOME_DAY.to_owned())),
        ];
        Self {
            facts,
            phrases,
            due,
            values,
        }
    }

    pub fn fill(&self, template: &str) -> String {
        fill(template, &self.values)
    }

    /// What came back, and where the time limit stands, unless Meta answered within it.
    pub fn answer(&self, answer: &Answer) -> String {
        let facts = self.facts;
        let is_over = facts.today > self.due;
        let answered = [facts.confirmed, facts.refused].into_iter().flatten().min();
        let is_silent = answered.is_none();
        let limit = match facts.asked_on {
            Some(_) => answer.held,
            None if is_over => answer.over,
            None => answer.runs,
        };
        let in_time = answered.is_some_and(|day| day <= self.due);
        let sentences = [
            facts.asked_on.map(|_| answer.asked),
            facts.confirmed.map(|_| answer.confirmed),
            facts.refused.map(|_| answer.refused),
            is_silent.then_some(answer.nothing),
            (!in_time).then_some(limit),
            (is_silent && is_over).then_some(answer.extension),
        ];
        let sentences: Vec<_> = sentences.into_iter().flatten().collect();
        self.fill(&sentences.join(" "))
    }

    /// That the user reminded Meta, for the user to check where it is not known.
    pub fn reminded(&self, complaint: &Complaint) -> String {
        let sentence = self.fill(complaint.reminded);
        match self.facts.reminded_on {
            Some(_) => sentence,
            None => fill(self.phrases.unsure, &[("sentence", sentence)]),
        }
    }

    pub fn letter(&self, to: &[&str], subject: &str, body: Vec<String>, language: Language) -> Letter {
        let typed = self.facts.sender.lines();
        let from = if typed.is_empty() {
            self.phrases.sender.map(str::to_owned).to_vec()
        } else {
            typed.iter().map(|line| line.as_str().to_owned()).collect()
        };
        Letter {
            from,
            to: to.iter().map(|&line| line.to_owned()).collect(),
            date: self.phrases.date(self.facts.today),
            subject: self.fill(subject),
            body,
            language,
        }
    }
}

fn account(facts: &Facts, phrases: &Phrases) -> String {
    match &facts.account {
        Some(number) => fill(phrases.number, &[("number", number.clone())]),
        None => phrases.unknown_account.to_owned(),
    }
}

fn email(facts: &Facts, phrases: &Phrases) -> String {
    let typed = facts.email.as_ref().map(TypedLine::as_str);
    typed.unwrap_or(phrases.unknown_email).to_owned()
}

fn what(facts: &Facts, phrases: &Phrases) -> String {
    match facts.right {
        Some(Right::AiTraining) => phrases.ai_training.to_owned(),
        Some(Right::General) => phrases.general.to_owned(),
        Some(Right::ThirdPartyData) => phrases.third_party_data.to_owned(),
        None => format!("{} {}", phrases.ai_training, phrases.check),
    }
}

fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Facebook => "Facebook",
        Platform::Instagram => "Instagram",
        Platform::Threads => "Threads",
        Platform::WhatsApp => "WhatsApp",
        Platform::Meta => "Meta",
    }
}
