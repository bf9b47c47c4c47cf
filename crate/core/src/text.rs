//! Texts for people, by key, with the values of their placeholders: the words themselves are in
//! `extension/_locales`.

use serde::Serialize;

use crate::moment::{Day, Moment};

mod keys;

pub use keys::TextKey;

/// A text with the values of its placeholders.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Text {
    /// Which text.
    pub key: TextKey,
    /// The values for `$1`, `$2` …
    pub args: Vec<Arg>,
}

/// The value of a placeholder.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Words that are the same in every language: a name, a host, a number.
    Plain(String),
    /// A day, to be written as the reader's language writes days.
    Day {
        /// Milliseconds since 1970.
        date: i64,
    },
    /// A month, to be written as the reader's language writes months.
    Month {
        /// As `YYYY-MM`.
        month: &'static str,
    },
    /// A country, to be named in the reader's language.
    Region {
        /// Its ISO 3166-1 code.
        region: &'static str,
    },
}

impl Text {
    /// A text without placeholders.
    #[must_use]
    pub fn new(key: TextKey) -> Self {
        Self {
            key,
            args: Vec::new(),
        }
    }

    /// The same text with one more value.
    #[must_use]
    pub fn with(mut self, value: impl Into<String>) -> Self {
        self.args.push(Arg::Plain(value.into()));
        self
    }

    /// The same text with a day as one more value.
    #[must_use]
    pub fn with_day(mut self, moment: Moment) -> Self {
        self.args.push(Arg::Day { date: moment.0 });
        self
    }

    /// The same text with a month, given as `YYYY-MM`, as one more value.
    #[must_use]
    pub fn with_month(mut self, month: &'static str) -> Self {
        self.args.push(Arg::Month { month });
        self
    }

    /// The same text with a country as one more value.
    #[must_use]
    pub fn with_region(mut self, region: &'static str) -> Self {
        self.args.push(Arg::Region { region });
        self
    }

    /// The same text with a day of the calendar as one more value: its noon in UTC is on that day
    /// everywhere in Europe.
    #[must_use]
    pub fn with_date(self, day: Day) -> Self {
        const HALF_A_DAY: i64 = 12 * 60 * 60 * 1_000;
        self.with_day(Moment(Moment::start_of(day).0 + HALF_A_DAY))
    }
}

impl From<TextKey> for Text {
    fn from(key: TextKey) -> Self {
        Self::new(key)
    }
}
