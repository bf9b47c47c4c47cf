//! Letters for the case that Meta does not answer: a reminder to Meta, and a complaint to the
//! data-protection authority. Pure functions; nothing here sends anything.
//!
//! Always holds: a letter says only what [`Facts`] hold. What else the law asks for stands in square
//! brackets, for the user to fill in, to check or to delete. What the user typed becomes part of one
//! line and never a line of its own.
//!
//! The law: GDPR (Regulation (EU) 2016/679) Art. 12(3) and (4), 17(1)(c), 21(1), 56(1), 58(2), 60, 77.
//! Outside the European Economic Area the authority applies its own: in the United Kingdom the UK GDPR
//! and section 165 of the Data Protection Act 2018, in Switzerland Art. 30 to 32 and 49 of the DSG.

mod case;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod mail;
mod nl;
mod pl;
#[cfg(test)]
mod tests;
mod words;

use serde::{Deserialize, Serialize};
use time::Date;

pub use mail::{MAILTO_LIMIT, MailError};

use crate::atlas::authorities::{Authority, ComplaintLanguage, LEAD, Law};
use crate::atlas::forms::FormId;
use crate::atlas::{Platform, Right};
use case::Case;
use words::{Complaint, Words};

/// Meta's company for Europe and its address (Meta's privacy policy for the European region, section
/// "How to contact Meta with questions", as captured 2025-04 to 2026-08).
const META: [&str; 5] = [
    "Meta Platforms Ireland Ltd.",
    "Merrion Road",
    "Dublin 4",
    "D04 X2K5",
    "Ireland",
];

/// A language that letters are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "ISO 639-1 codes")]
pub enum Language {
    De,
    En,
    Es,
    Fr,
    It,
    Nl,
    Pl,
}

impl Language {
    /// All languages of letters.
    pub const ALL: [Self; 7] = [
        Self::De,
        Self::En,
        Self::Es,
        Self::Fr,
        Self::It,
        Self::Nl,
        Self::Pl,
    ];

    /// The ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pl => "pl",
        }
    }

    /// The language's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
            Self::Pl => "Polski",
        }
    }

    fn words(self) -> &'static Words {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
            Self::Es => &es::WORDS,
            Self::Fr => &fr::WORDS,
            Self::It => &it::WORDS,
            Self::Nl => &nl::WORDS,
            Self::Pl => &pl::WORDS,
        }
    }

    /// The language of a complaint to `authority`: the authority's own if there are words for it, else
    /// German for those who read German and English for all others. In countries with several languages
    /// the user's counts if it may be one of them.
    #[must_use]
    pub fn of_complaint(authority: &Authority, own: Self) -> Self {
        match authority.language {
            Some(ComplaintLanguage::De) => Self::De,
            Some(ComplaintLanguage::Es) => Self::Es,
            Some(ComplaintLanguage::Fr) => Self::Fr,
            Some(ComplaintLanguage::It) => Self::It,
            Some(ComplaintLanguage::Nl) => Self::Nl,
            Some(ComplaintLanguage::Pl) => Self::Pl,
            None if matches!(own, Self::De | Self::Fr | Self::Nl) => own,
            Some(language) if language != ComplaintLanguage::En && own == Self::De => own,
            _ => Self::En,
        }
    }
}

/// What is known about one objection, from the record and from the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Whose form it was.
    pub platform: Platform,
    /// The right that was used.
    pub right: Right,
    /// How the user tells the account: a label, or the end of its number. May be empty.
    pub account: String,
    /// The form, if it is known.
    pub form: Option<FormId>,
    /// When the objection was sent.
    pub sent_on: Date,
    /// When a confirmation came.
    pub confirmed: Option<Date>,
    /// When a refusal came.
    pub refused: Option<Date>,
    /// The last day of the time that Meta has ([`super::due::one_month_after`]).
    pub due_on: Date,
    /// The day of the letter.
    pub today: Date,
    /// Name and address of the sender, line by line; placeholders stand in for an empty one.
    pub sender: Vec<String>,
    /// The user's language.
    pub language: Language,
}

/// A letter, ready to be read, filled in and sent by the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// The sender, name first.
    pub from: Vec<String>,
    /// The addressee, line by line.
    pub to: Vec<String>,
    /// The day of the letter in words.
    pub date: String,
    /// One line.
    pub subject: String,
    /// The paragraphs, one line each, from the salutation to the closing words.
    pub body: Vec<String>,
    /// The language it is written in.
    pub language: Language,
}

impl Letter {
    /// The letter as plain text, as it is copied, saved or printed.
    #[must_use]
    pub fn to_text(&self) -> String {
        let head = [
            self.from.join("\n"),
            self.to.join("\n"),
            self.date.clone(),
            self.subject.clone(),
        ];
        let name = self.from.first().cloned();
        let parts: Vec<_> = head
            .into_iter()
            .chain(self.body.iter().cloned())
            .chain(name)
            .collect();
        parts.join("\n\n") + "\n"
    }
}

/// A reminder to Meta, in German or English, whether the time is over or still runs.
#[must_use]
pub fn reminder(facts: &Facts) -> Letter {
    let (words, reminder) = match facts.language {
        Language::De => (&de::WORDS, &de::REMINDER),
        _ => (&en::WORDS, &en::REMINDER),
    };
    let language = if facts.language == Language::De {
        Language::De
    } else {
        Language::En
    };
    let case = Case::new(facts, words, Law::Gdpr);
    let mut body = vec![reminder.salutation.to_owned(), case.fill(reminder.facts)];
    body.extend(case.account());
    body.push(case.answer(&reminder.answer));
    body.push(words.grounds.to_owned());
    body.extend(reminder.demands.iter().map(|demand| case.fill(demand)));
    body.push(words.closing.to_owned());
    case.letter(&META, reminder.subject, body, language)
}

/// A complaint to `authority`, in its language where there are words for it.
#[must_use]
pub fn complaint(facts: &Facts, authority: &Authority) -> Letter {
    let language = Language::of_complaint(authority, facts.language);
    let words = language.words();
    let complaint: &Complaint = match authority.law {
        Law::UkGdpr => &en::BRITISH,
        Law::SwissDsg => &de::SWISS,
        Law::Gdpr if authority == LEAD => &en::IRISH,
        Law::Gdpr => &words.complaint,
    };
    let case = Case::new(facts, words, authority.law);
    let mut body = vec![
        words.salutation.to_owned(),
        case.fill(complaint.intro),
        case.fill(complaint.lead),
    ];
    body.push(case.fill(complaint.facts));
    body.extend(case.account());
    body.push(case.answer(&complaint.answer));
    body.push(words.grounds.to_owned());
    for paragraph in [complaint.duties, complaint.request, words.enclosed, words.closing] {
        body.push(case.fill(paragraph));
    }
    let mut to = vec![authority.name];
    to.extend(authority.address);
    case.letter(&to, complaint.subject, body, language)
}
