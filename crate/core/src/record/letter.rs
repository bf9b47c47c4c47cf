//! Letters for the case that Meta does not answer: a reminder to Meta, and a complaint to the
//! data-protection authority. Pure functions; nothing here sends anything.
//!
//! Always holds: a letter says only what [`Facts`] hold. What else the law asks for stands in square
//! brackets, for the user to fill in, to check or to delete. What the user typed becomes part of one
//! line and never a line of its own. Erasure is asked for only as far as the processing goes that was
//! objected to: account and posts are to stay.
//!
//! The law: GDPR (Regulation (EU) 2016/679) Art. 12(3), (4) and (6), 17(1)(c), 21(1), 56(1), 58(2), 60, 77.
//! How the month ends is in [`super::due`]; that a question about who somebody is may hold it up is the
//! view of the European Data Protection Board (Guidelines 01/2022 on the right of access, version 2.1).
//! Outside the European Economic Area the authority applies its own law: in the United Kingdom the UK GDPR,
//! with the time limits of its Art. 12A since 5 February 2026 (Data (Use and Access) Act 2025, section 76;
//! SI 2026/82), and section 165 of the Data Protection Act 2018; in Switzerland Art. 30, 31 and 49 of the DSG.

mod case;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod mail;
mod nl;
mod phrases;
mod pl;
mod sender;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use time::Date;

pub use mail::{MAILTO_LIMIT, MailError};
pub use sender::{NotASender, Sender, TypedLine, typed_line};

use crate::atlas::authorities::{Authority, ComplaintLanguage, LEAD, Law};
use crate::atlas::forms::FormId;
use crate::atlas::{Platform, Right};
use crate::record::due;
use case::Case;
use phrases::{Complaint, Phrases};

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

    /// The language of a BCP 47 tag, where there are letters in it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        let mut all = Self::ALL.into_iter();
        all.find(|each| each.code().eq_ignore_ascii_case(wanted))
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

    fn phrases(self) -> &'static Phrases {
        match self {
            Self::De => &de::PHRASES,
            Self::En => &en::PHRASES,
            Self::Es => &es::PHRASES,
            Self::Fr => &fr::PHRASES,
            Self::It => &it::PHRASES,
            Self::Nl => &nl::PHRASES,
            Self::Pl => &pl::PHRASES,
        }
    }

    /// The language of a complaint to `authority`, of those that it takes and that there are phrases for: the
    /// user's own, else English, else the first. Where there is none, English.
    #[must_use]
    pub fn of_complaint(authority: &Authority, own: Self) -> Self {
        let known: Vec<Self> = authority
            .languages
            .iter()
            .filter_map(|&language| Self::of(language))
            .collect();
        let mut wanted = [own, Self::En].into_iter();
        wanted
            .find(|language| known.contains(language))
            .or(known.first().copied())
            .unwrap_or(Self::En)
    }

    /// A language of complaints, where there are letters in it.
    #[must_use]
    pub fn of(language: ComplaintLanguage) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|each| each.code() == language.code())
    }
}

/// What is known about one objection, from the record and from the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Whose form it was.
    pub platform: Platform,
    /// The right that was used, if the form tells it.
    pub right: Option<Right>,
    /// Meta's number of the account, if it is known. Never what the user calls it.
    pub account: Option<String>,
    /// The account's e-mail address, if the user typed it.
    pub email: Option<TypedLine>,
    /// The form, if it is known.
    pub form: Option<FormId>,
    /// When the objection was sent.
    pub sent_on: Date,
    /// When a confirmation came.
    pub confirmed: Option<Date>,
    /// When a refusal came.
    pub refused: Option<Date>,
    /// When Meta asked for more, if no answer followed.
    pub asked_on: Option<Date>,
    /// When the user said that a reminder was sent.
    pub reminded_on: Option<Date>,
    /// The day of the letter.
    pub today: Date,
    /// Name and address of the sender; placeholders stand in for an empty one.
    pub sender: Sender,
    /// The user's language.
    pub language: Language,
}

impl Facts {
    /// The last day of the time that Meta has, public holidays not considered.
    #[must_use]
    pub fn due_on(&self) -> Date {
        due::answer_due(self.sent_on)
    }
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
    let (language, reminder) = match facts.language {
        Language::De => (Language::De, &de::REMINDER),
        _ => (Language::En, &en::REMINDER),
    };
    let phrases = language.phrases();
    let case = Case::new(facts, phrases, Law::Gdpr);
    let mut body = vec![
        reminder.salutation.to_owned(),
        case.fill(reminder.facts),
        case.fill(phrases.account),
        case.answer(&reminder.answer),
        phrases.grounds.to_owned(),
    ];
    body.extend(reminder.demands.iter().map(|demand| case.fill(demand)));
    body.push(phrases.closing.to_owned());
    case.letter(&META, reminder.subject, body, language)
}

/// A complaint to `authority`, in its language where there are phrases for it.
#[must_use]
pub fn complaint(facts: &Facts, authority: &Authority) -> Letter {
    let language = Language::of_complaint(authority, facts.language);
    let phrases = language.phrases();
    let complaint: &Complaint = match authority.law {
        Law::UkGdpr => &en::BRITISH,
        Law::SwissDsg => &de::SWISS,
        Law::Gdpr if authority == LEAD => &en::IRISH,
        Law::Gdpr => &phrases.complaint,
    };
    let case = Case::new(facts, phrases, authority.law);
    let body = vec![
        phrases.salutation.to_owned(),
        case.fill(complaint.intro),
        case.fill(complaint.lead),
        case.fill(complaint.facts),
        case.fill(phrases.account),
        case.answer(&complaint.answer),
        case.reminded(complaint),
        phrases.grounds.to_owned(),
        case.fill(complaint.duties),
        case.fill(complaint.request),
        phrases.enclosed.to_owned(),
        phrases.closing.to_owned(),
    ];
    let mut to = vec![authority.name];
    to.extend(authority.address);
    case.letter(&to, complaint.subject, body, language)
}
