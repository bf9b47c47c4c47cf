//! One case in the words of one language: templates become lines here, and what the user typed is made
//! harmless.

use time::Duration;

use super::words::{Answer, Words, fill};
use super::{Facts, Language, Letter, META};
use crate::atlas::authorities::{LEAD, Law};
use crate::atlas::forms::FormId;
use crate::atlas::{Platform, Right};

/// How long the reminder gives Meta. Our own choice; the law names no such time.
const REMINDER_TIME: Duration = Duration::days(14);

/// What the user typed is cut to so many characters a line, and the sender to so many lines.
const LONGEST_LINE: usize = 100;
pub(super) const MOST_SENDER_LINES: usize = 8;

/// The facts in the words of one language.
pub(super) struct Case<'a> {
    facts: &'a Facts,
    words: &'static Words,
    account: String,
    values: Vec<(&'static str, String)>,
}

impl<'a> Case<'a> {
    pub fn new(facts: &'a Facts, words: &'static Words, law: Law) -> Self {
        let what = match facts.right {
            Right::AiTraining => words.ai_training,
            Right::General => words.general,
            Right::ThirdPartyData => words.third_party_data,
        };
        let form = facts
            .form
            .map_or_else(|| words.unknown_form.to_owned(), FormId::url);
        let account = one_line(&facts.account);
        let values = vec![
            ("meta", META.join(", ")),
            ("lead", format!("{}, {}", LEAD.name, LEAD.address.join(", "))),
            (
                "gdpr",
                if law == Law::UkGdpr { "UK GDPR" } else { "GDPR" }.to_owned(),
            ),
            ("platform", platform_name(facts.platform).to_owned()),
            ("account", account.clone()),
            ("what", what.to_owned()),
            ("form", form),
            ("sent", words.date(facts.sent_on)),
            ("due", words.date(facts.due_on)),
            ("today", words.date(facts.today)),
            ("reply_by", words.date(facts.today.saturating_add(REMINDER_TIME))),
            (
                "confirmed",
                facts.confirmed.map(|day| words.date(day)).unwrap_or_default(),
            ),
            (
                "refused",
                facts.refused.map(|day| words.date(day)).unwrap_or_default(),
            ),
        ];
        Self {
            facts,
            words,
            account,
            values,
        }
    }

    pub fn fill(&self, template: &str) -> String {
        fill(template, &self.values)
    }

    pub fn account(&self) -> Option<String> {
        (!self.account.is_empty()).then(|| self.fill(self.words.account))
    }

    /// What came back, and where the time limit stands.
    pub fn answer(&self, answer: &Answer) -> String {
        let facts = self.facts;
        let is_over = facts.today > facts.due_on;
        let is_silent = facts.confirmed.is_none() && facts.refused.is_none();
        let sentences = [
            facts.confirmed.map(|_| answer.confirmed),
            facts.refused.map(|_| answer.refused),
            is_silent.then_some(answer.nothing),
            Some(if is_over { answer.over } else { answer.runs }),
            (is_silent && is_over).then_some(answer.extension),
        ];
        let sentences: Vec<_> = sentences.into_iter().flatten().collect();
        self.fill(&sentences.join(" "))
    }

    pub fn letter(&self, to: &[&str], subject: &str, body: Vec<String>, language: Language) -> Letter {
        let lines = self.facts.sender.iter().map(|line| one_line(line));
        let mut from: Vec<_> = lines
            .filter(|line| !line.is_empty())
            .take(MOST_SENDER_LINES)
            .collect();
        if from.is_empty() {
            from = self.words.sender.iter().map(|&line| line.to_owned()).collect();
        }
        Letter {
            from,
            to: to.iter().map(|&line| line.to_owned()).collect(),
            date: self.words.date(self.facts.today),
            subject: self.fill(subject),
            body,
            language,
        }
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

/// What a user typed, as part of one line: nothing that breaks lines or turns the direction of writing.
pub(super) fn one_line(text: &str) -> String {
    let is_harmful = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let text: String = text
        .chars()
        .map(|letter| if is_harmful(letter) { ' ' } else { letter })
        .collect();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => line.get(..end).unwrap_or_default().to_owned() + "…",
        None => line,
    }
}
