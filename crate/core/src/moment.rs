//! Time as an argument: the core has no clock.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

const MILLISECONDS_PER_DAY: i64 = 86_400_000;
const MILLISECONDS_PER_MINUTE: i64 = 60_000;

/// Milliseconds since 1970-01-01 UTC, as `Date.now()` gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

/// A day of the user's own calendar, as text `YYYY-MM-DD`. Once noted it stays the same, whatever time
/// zone the user travels to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub Date);

/// A text that is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADay;

/// What time it is, here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub at: Moment,
    /// The day in the user's time zone.
    pub today: Day,
    /// The minutes to add to UTC for the user's own time.
    pub offset: i32,
}

impl Moment {
    /// The first moment of a UTC day; `None` for a day that no calendar has.
    #[must_use]
    pub fn on_day(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year, month, day).ok()?;
        Some(Self::start_of(Day(date)))
    }

    /// The first moment of a day, taken as a UTC day.
    #[must_use]
    pub fn start_of(day: Day) -> Self {
        Self(day.0.midnight().assume_utc().unix_timestamp() * 1_000)
    }

    /// The UTC calendar day; `None` for a moment outside the calendar.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        OffsetDateTime::from_unix_timestamp(self.0.div_euclid(1_000))
            .ok()
            .map(|moment| Day(moment.date()))
    }

    /// The calendar day so many minutes ahead of UTC; the calendar's last for a moment outside of it.
    fn day_at(self, offset: i32) -> Day {
        let ahead = i64::from(offset).saturating_mul(MILLISECONDS_PER_MINUTE);
        let here = Self(self.0.saturating_add(ahead));
        here.day().unwrap_or(Day::LAST)
    }

    /// This moment moved by whole days of 24 hours.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(MILLISECONDS_PER_DAY)))
    }
}

impl Now {
    /// The moment with the user's distance from UTC: `offset` minutes to add, +120 for Berlin in summer.
    #[must_use]
    pub fn new(at: Moment, offset: i32) -> Self {
        let today = at.day_at(offset);
        Self { at, today, offset }
    }

    /// The user's day at another moment. The distance from UTC is taken to have been that of now: where clocks
    /// were changed in between or the user travelled, it can be the day beside.
    #[must_use]
    pub fn day_of(self, moment: Moment) -> Day {
        moment.day_at(self.offset)
    }

    /// The moment where local time is UTC.
    #[must_use]
    pub fn utc(at: Moment) -> Self {
        Self::new(at, 0)
    }
}

impl Day {
    /// The last day that can be written.
    pub const LAST: Self = Self(Date::MAX);

    /// The day so many days later; the calendar's last where it would go beyond.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(time::Duration::days(days)))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(formatter, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

impl fmt::Display for NotADay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a day is written as YYYY-MM-DD")
    }
}

impl std::error::Error for NotADay {}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None, true) =
            (parts.next(), parts.next(), parts.next(), parts.next(), plain)
        else {
            return Err(NotADay);
        };
        let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse::<u8>(), day.parse()) else {
            return Err(NotADay);
        };
        let month = time::Month::try_from(month).map_err(|_| NotADay)?;
        Date::from_calendar_date(year, month, day)
            .map(Self)
            .map_err(|_| NotADay)
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_the_calendar() {
        let start = Moment::on_day(2025, 5, 27).unwrap();
        assert_eq!(start.0, 1_748_304_000_000);
        assert_eq!(start.day().unwrap().to_string(), "2025-05-27");
        assert_eq!(start.plus_days(5).day().unwrap().to_string(), "2025-06-01");
        assert_eq!(Moment(start.0 - 1).day().unwrap().to_string(), "2025-05-26");
        assert_eq!(Moment::on_day(2025, 2, 30), None);
        assert_eq!(Moment(i64::MAX).day(), None);
    }

    #[test]
    fn today_is_the_users_own_day() {
        let late = Moment(Moment::on_day(2026, 2, 28).unwrap().0 + 23 * 3_600_000 + 1_800_000);
        for (offset, today) in [
            (0, "2026-02-28"),
            (60, "2026-03-01"),
            (-60, "2026-02-28"),
            (14 * 60, "2026-03-01"),
            (-24 * 60, "2026-02-27"),
        ] {
            assert_eq!(Now::new(late, offset).today.to_string(), today, "{offset}");
            let later = Now::new(late.plus_days(40), offset);
            assert_eq!(later.day_of(late).to_string(), today, "{offset}");
        }
        // A leap second's worth before midnight of a leap day.
        let leap = Moment(Moment::on_day(2028, 3, 1).unwrap().0 - 1);
        assert_eq!(Now::utc(leap).today.to_string(), "2028-02-29");
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        for text in ["2025-05-27", "2028-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2025",
            "2025-5-27",
            "27.05.2025",
            "2025-13-01",
            "2025-02-30",
            "2025-05-27T",
            "-025-05-27",
            "2025-05-2７",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text}");
        }
    }
}
