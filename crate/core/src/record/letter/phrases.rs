//! The shape of a letter's phrases, the same for every language, and how facts get into them.
//!
//! Phrases are templates: `{sent}` stands for a fact. Text in square brackets is for the user; brackets never
//! stand within brackets.

use time::Date;

/// The phrases of one language.
pub(super) struct Phrases {
    /// The months as dates need them.
    pub months: [&'static str; 12],
    /// How the first day of a month is written.
    pub first: &'static str,
    /// A date, of `{day}`, `{month}` and `{year}`.
    pub date: &'static str,
    /// Stands in for the sender's name and address.
    pub sender: [&'static str; 2],
    /// Stands in for a form that is not known.
    pub unknown_form: &'static str,
    /// Stands in for an account whose number is not known.
    pub unknown_account: &'static str,
    /// Stands in for the account's e-mail address.
    pub unknown_email: &'static str,
    /// Behind what may be otherwise.
    pub check: &'static str,
    /// Around a `{sentence}` that may not be true at all.
    pub unsure: &'static str,
    /// Meta's number of an account, as `{number}`.
    pub number: &'static str,
    /// What was objected to, to stand behind "objected to": [`crate::atlas::Right::AiTraining`].
    pub ai_training: &'static str,
    /// The same for [`crate::atlas::Right::General`].
    pub general: &'static str,
    /// The same for [`crate::atlas::Right::ThirdPartyData`].
    pub third_party_data: &'static str,
    /// Which account it is about.
    pub account: &'static str,
    /// For the grounds of GDPR Art. 21(1), which only the user knows.
    pub grounds: &'static str,
    /// To an authority.
    pub salutation: &'static str,
    /// For what the user encloses.
    pub enclosed: &'static str,
    /// The closing words.
    pub closing: &'static str,
    /// The complaint in the European Economic Area.
    pub complaint: Complaint,
}

/// The phrases of a complaint, in the order of the letter.
pub(super) struct Complaint {
    pub subject: &'static str,
    /// Who complains about whom, by which law, and why here.
    pub intro: &'static str,
    /// Who leads.
    pub lead: &'static str,
    /// What the user did.
    pub facts: &'static str,
    pub answer: Answer,
    /// That the user reminded Meta, and what of erasure was asked for then.
    pub reminded: &'static str,
    /// What the law asks of the controller after an objection.
    pub duties: &'static str,
    /// What the authority is asked for.
    pub request: &'static str,
}

/// Sentences about what came back.
pub(super) struct Answer {
    pub confirmed: &'static str,
    pub refused: &'static str,
    /// Neither.
    pub nothing: &'static str,
    /// Meta asked for more.
    pub asked: &'static str,
    /// The month is over.
    pub over: &'static str,
    /// The month still runs.
    pub runs: &'static str,
    /// Instead of both, where Meta asked for more: a question about who somebody is may hold up the month.
    pub held: &'static str,
    /// When the month may be extended; only said where nothing came and the month is over.
    pub extension: &'static str,
}

/// The phrases of a reminder, in the order of the letter.
pub(super) struct Reminder {
    pub subject: &'static str,
    pub salutation: &'static str,
    pub facts: &'static str,
    pub answer: Answer,
    /// The law, the demands and what comes next.
    pub demands: [&'static str; 5],
}

impl Phrases {
    /// A day in words.
    pub fn date(&self, day: Date) -> String {
        let number = match day.day() {
            1 => self.first.to_owned(),
            number => number.to_string(),
        };
        let month = self.months.get(usize::from(u8::from(day.month())) - 1);
        let month = month.copied().unwrap_or_default().to_owned();
        let year = day.year().to_string();
        fill(self.date, &[("day", number), ("month", month), ("year", year)])
    }
}

/// Puts values for `{names}`, in one pass: what a value holds is never filled again. An unknown name
/// stays, for a test to find.
pub(super) fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let value = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, after))
        });
        rest = if let Some((value, after)) = value {
            filled.push_str(value);
            after
        } else {
            filled.push('{');
            after
        };
    }
    filled + rest
}
