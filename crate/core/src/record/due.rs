//! Time limits: when a month is over in the law's sense.
//!
//! GDPR Art. 12(3) gives the controller one month. How European law counts a month is in Regulation
//! (EEC, Euratom) No 1182/71, Art. 3: the day of the event itself is not counted (paragraph 1); the month
//! ends with the last hour of the day with the same number, and where the last month has no such day,
//! with the last hour of its last day (paragraph 2, point (c)).
//!
//! A limit that would end on a Saturday, a Sunday or a public holiday runs on to the end of the next working
//! day (paragraph 4). Weekends are counted here; public holidays are not known, so what is called over may be
//! over some days later.
//!
//! Always holds: statuses, pages and letters have the deadline from [`answer_due`] alone.

use time::{Date, Weekday};

/// The last day on which Meta's answer to what was sent on `day` is in time.
#[must_use]
pub fn answer_due(day: Date) -> Date {
    after_weekend(one_month_after(day))
}

/// The last day of the month that begins with an event on `day`. The month is over the day after.
///
/// The last day that the calendar can hold is given where the month would go beyond it.
fn one_month_after(day: Date) -> Date {
    let month = day.month().next();
    let year = if month == time::Month::January {
        day.year().saturating_add(1)
    } else {
        day.year()
    };
    let number = day.day().min(month.length(year));
    Date::from_calendar_date(year, month, number).unwrap_or(Date::MAX)
}

/// The day itself, or the Monday after it where it is a Saturday or a Sunday.
///
/// The last day that the calendar can hold is given where the Monday would go beyond it.
fn after_weekend(day: Date) -> Date {
    let days = match day.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    day.saturating_add(time::Duration::days(days))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date((year, month, day): (i32, u8, u8)) -> Date {
        Date::from_calendar_date(year, month.try_into().unwrap(), day).unwrap()
    }

    #[test]
    fn a_month_ends_with_the_same_number_or_the_last_day() {
        for (event, last_day) in [
            ((2026, 3, 5), (2026, 4, 5)),
            ((2026, 4, 1), (2026, 5, 1)),
            // Month ends.
            ((2026, 3, 30), (2026, 4, 30)),
            ((2026, 3, 31), (2026, 4, 30)),
            ((2026, 4, 30), (2026, 5, 30)),
            ((2026, 8, 31), (2026, 9, 30)),
            // February, with and without a leap day.
            ((2026, 1, 28), (2026, 2, 28)),
            ((2026, 1, 29), (2026, 2, 28)),
            ((2026, 1, 31), (2026, 2, 28)),
            ((2028, 1, 28), (2028, 2, 28)),
            ((2028, 1, 29), (2028, 2, 29)),
            ((2028, 1, 31), (2028, 2, 29)),
            ((2100, 1, 31), (2100, 2, 28)),
            ((2000, 1, 31), (2000, 2, 29)),
            ((2026, 2, 28), (2026, 3, 28)),
            ((2028, 2, 29), (2028, 3, 29)),
            // Year ends.
            ((2025, 12, 1), (2026, 1, 1)),
            ((2025, 12, 31), (2026, 1, 31)),
            ((2026, 11, 30), (2026, 12, 30)),
            ((-1, 12, 31), (0, 1, 31)),
            // The calendar's own end.
            ((9999, 11, 30), (9999, 12, 30)),
            ((9999, 12, 2), (9999, 12, 31)),
        ] {
            assert_eq!(one_month_after(date(event)), date(last_day), "{event:?}");
        }
    }

    #[test]
    fn a_limit_never_ends_on_a_weekend() {
        for (day, ends) in [
            // In the calendar of 2026: 20 November is a Friday.
            ((2026, 11, 20), (2026, 11, 20)),
            ((2026, 11, 21), (2026, 11, 23)),
            ((2026, 11, 22), (2026, 11, 23)),
            ((2026, 11, 23), (2026, 11, 23)),
            // Over the ends of a month, a February with a leap day, and a year.
            ((2026, 10, 31), (2026, 11, 2)),
            ((2032, 2, 28), (2032, 3, 1)),
            ((2032, 2, 29), (2032, 3, 1)),
            ((2027, 1, 2), (2027, 1, 4)),
            ((2023, 12, 30), (2024, 1, 1)),
            // The calendar's own end is a Friday.
            ((9999, 12, 31), (9999, 12, 31)),
        ] {
            assert_eq!(after_weekend(date(day)), date(ends), "{day:?}");
        }
    }

    #[test]
    fn an_answer_is_due_a_month_later_on_a_working_day() {
        for (sent, due) in [
            // A Friday; a Saturday and a Sunday, which run on to Monday.
            ((2026, 10, 20), (2026, 11, 20)),
            ((2026, 10, 21), (2026, 11, 23)),
            ((2026, 10, 22), (2026, 11, 23)),
            ((2026, 10, 23), (2026, 11, 23)),
            // The last of February 2026 is a Saturday.
            ((2026, 1, 31), (2026, 3, 2)),
        ] {
            assert_eq!(answer_due(date(sent)), date(due), "{sent:?}");
        }
    }

    fn last_day_of_month(day: Date) -> bool {
        day.day() == day.month().length(day.year())
    }

    proptest! {
        #[test]
        fn weekends_move_by_two_days_at_most(
            julian in Date::MIN.to_julian_day()..=date((9999, 12, 28)).to_julian_day(),
        ) {
            let day = Date::from_julian_day(julian).unwrap();
            let ends = after_weekend(day);
            prop_assert!((0..=2).contains(&(ends - day).whole_days()), "{day} {ends}");
            prop_assert!(ends.weekday().number_from_monday() <= 5, "{day} {ends}");
            prop_assert_eq!(after_weekend(ends), ends);
            prop_assert!(after_weekend(day.next_day().unwrap()) >= ends, "a later day never ends earlier");
        }

        #[test]
        fn a_month_is_a_month(
            julian in Date::MIN.to_julian_day()..=date((9999, 11, 30)).to_julian_day(),
        ) {
            let event = Date::from_julian_day(julian).unwrap();
            let due = one_month_after(event);
            let days = (due - event).whole_days();
            prop_assert!((28..=31).contains(&days), "{event} {due}");
            prop_assert_eq!(due.month(), event.month().next());
            prop_assert!(
                due.day() == event.day() || (due.day() < event.day() && last_day_of_month(due)),
                "{} {}", event, due
            );
            let next = one_month_after(event.next_day().unwrap());
            prop_assert!(next >= due, "a later event is never due earlier");
        }
    }
}
