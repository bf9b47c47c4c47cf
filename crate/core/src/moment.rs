//! A point in time as an argument: the core has no clock.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

const MILLISECONDS_PER_DAY: i64 = 86_400_000;

/// Milliseconds since 1970-01-01 UTC, as `Date.now()` gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The first moment of a UTC day; `None` for a day that no calendar has.
    #[must_use]
    pub fn on_day(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year, month, day).ok()?;
        Some(Self::start_of(date))
    }

    /// The first moment of a UTC day.
    #[must_use]
    pub fn start_of(day: Date) -> Self {
        Self(day.midnight().assume_utc().unix_timestamp() * 1_000)
    }

    /// The UTC calendar day; `None` for a moment outside the calendar.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        OffsetDateTime::from_unix_timestamp(self.0.div_euclid(1_000))
            .ok()
            .map(OffsetDateTime::date)
    }

    /// This moment moved by whole days of 24 hours.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(MILLISECONDS_PER_DAY)))
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
}
