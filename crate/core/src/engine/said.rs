//! What the user says of an account, out of a form of ours: read, checked, and made an event.
//!
//! Always holds: what is wrong gets a text that says what to do, and changes nothing.

use crate::moment::{Day, Moment, Now};
use crate::protocol::Said;
use crate::record::event::{Confirmation, PageNote, PageState, Snooze, What};
use crate::record::line::Line;
use crate::record::{Account, Ledger, Record};
use crate::text::{Text, TextKey};

/// The first day that anyone could name: the GDPR applies since May 2018.
pub(super) const FIRST_DAY: &str = "2018-05-25";

/// The account and the event that were meant.
pub(super) fn read(said: &Said, ledger: &Ledger) -> Result<(Account, What), Text> {
    let account = account(&said.account, ledger)?;
    let what = what(said, &account, ledger)?;
    Ok((account, what))
}

/// An account of the user's list by its text.
pub(super) fn account(text: &str, ledger: &Ledger) -> Result<Account, Text> {
    text.parse()
        .ok()
        .filter(|account| ledger.find(account).is_some())
        .ok_or_else(|| TextKey::InputAccountLine.into())
}

/// A line as the user typed it.
pub(super) fn line<const MOST: usize>(text: Option<&str>) -> Result<Line<MOST>, Text> {
    Line::try_from(text.unwrap_or_default().to_owned()).map_err(|_| TextKey::InputTextLine.into())
}

fn what(said: &Said, own: &Account, ledger: &Ledger) -> Result<What, Text> {
    let now = ledger.now();
    let on = || day(said.day.as_deref(), now);
    let text = said.text.as_deref();
    let page = |state| {
        Ok(What::Page(PageNote {
            name: line(text)?,
            state,
        }))
    };
    match said.what.as_str() {
        "sent" if said.day.is_none() => Ok(What::Sent(ledger.day_of_sending(Some(own)))),
        "sent" => on().map(What::Sent),
        "notSent" => Ok(What::NotSent),
        "confirmed" => Ok(What::Confirmed(Confirmation {
            on: on()?,
            reference: text.map(|text| line(Some(text))).transpose()?,
        })),
        "refused" => on().map(What::Refused),
        "askedForMore" => on().map(What::AskedForMore),
        "addressChanged" => on().map(What::AddressChanged),
        "withdrawn" => on().map(What::Withdrawn),
        "coveredBy" => {
            let other = account(said.other.as_deref().unwrap_or_default(), ledger)?;
            if other == *own {
                return Err(TextKey::InputAccountLine.into());
            }
            Ok(What::CoveredBy(other))
        }
        "notCovered" => Ok(What::NotCovered),
        "noted" => line(text).map(What::Noted),
        "letterSent" => {
            let made = ledger.find(own).and_then(|record| record.course().letter);
            made.map(What::LetterSent)
                .ok_or_else(|| TextKey::FailedLine.into())
        }
        "takenBack" => taken_back(text, own, ledger),
        "labelled" => line(text).map(What::Labelled),
        "snoozed" => snooze(text, now).map(What::Snoozed),
        "pageListed" => page(PageState::Listed),
        "pageDone" => page(PageState::Done),
        "pageDropped" => page(PageState::Dropped),
        _ => Err(TextKey::FailedLine.into()),
    }
}

/// The event of a moment, if a person said it.
fn taken_back(text: Option<&str>, own: &Account, ledger: &Ledger) -> Result<What, Text> {
    let at = text.and_then(|text| text.parse().ok()).map(Moment);
    let events = ledger.find(own).map(Record::events).unwrap_or_default();
    events
        .iter()
        .find(|event| Some(event.at) == at && event.what.can_be_taken_back())
        .map(|event| What::TakenBack(event.at))
        .ok_or_else(|| TextKey::FailedLine.into())
}

/// A day not after today; today where none is given.
fn day(text: Option<&str>, now: Now) -> Result<Day, Text> {
    let Some(text) = text else {
        return Ok(now.today);
    };
    let first: Option<Day> = FIRST_DAY.parse().ok();
    text.parse()
        .ok()
        .filter(|day| *day <= now.today && first.is_none_or(|first| *day >= first))
        .ok_or_else(|| TextKey::InputDayLine.into())
}

/// A number of days, `onSite`, or `never`.
fn snooze(text: Option<&str>, now: Now) -> Result<Snooze, Text> {
    const MOST_DAYS: i64 = 366;
    let text = text.unwrap_or_default();
    match text {
        "onSite" => return Ok(Snooze::OnSite),
        "never" => return Ok(Snooze::FOR_GOOD),
        _ => {}
    }
    let days = text.parse().ok().filter(|days| (1..=MOST_DAYS).contains(days));
    days.map(|days| Snooze::Until(now.today.plus(days)))
        .ok_or_else(|| TextKey::FailedLine.into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::Moment;

    fn ledger() -> Ledger {
        let now = Now::utc(Moment::on_day(2026, 11, 21).unwrap());
        let mut ledger = Ledger::read(&BTreeMap::new(), now);
        for account in ["facebook:1001", "instagram:3003"] {
            ledger.append(&account.parse().unwrap(), What::Seen).unwrap();
        }
        ledger
    }

    fn said(what: &str, on: &str, text: &str, other: &str) -> Said {
        let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Said {
            account: "facebook:1001".to_owned(),
            what: what.to_owned(),
            day: part(on),
            text: part(text),
            other: part(other),
        }
    }

    #[test]
    fn what_is_said_becomes_an_event() {
        let today: Day = "2026-11-21".parse().unwrap();
        let earlier: Day = "2025-05-20".parse().unwrap();
        let reference = Some("Nr. 5".to_owned().try_into().unwrap());
        for (said, what) in [
            (said("sent", "", "", ""), What::Sent(today)),
            (said("sent", "2025-05-20", "", ""), What::Sent(earlier)),
            (said("withdrawn", "", "", ""), What::Withdrawn(today)),
            (
                said("confirmed", "2025-05-20", "Nr. 5", ""),
                What::Confirmed(Confirmation {
                    on: earlier,
                    reference,
                }),
            ),
            (
                said("coveredBy", "", "", "instagram:3003"),
                What::CoveredBy("instagram:3003".parse().unwrap()),
            ),
            (
                said("snoozed", "", "3", ""),
                What::Snoozed(Snooze::Until("2026-11-24".parse().unwrap())),
            ),
            (said("snoozed", "", "onSite", ""), What::Snoozed(Snooze::OnSite)),
            (
                said("snoozed", "", "never", ""),
                What::Snoozed(Snooze::Until("9999-12-31".parse().unwrap())),
            ),
        ] {
            let (account, read) = read(&said, &ledger()).unwrap();
            assert_eq!((account.to_string().as_str(), read), ("facebook:1001", what));
        }
    }

    #[test]
    fn what_is_wrong_gets_a_text() {
        for (said, key) in [
            (said("sent", "2026-11-22", "", ""), TextKey::InputDayLine),
            (said("sent", "2018-05-24", "", ""), TextKey::InputDayLine),
            (said("sent", "21.11.2026", "", ""), TextKey::InputDayLine),
            (said("labelled", "", "", ""), TextKey::InputTextLine),
            (said("labelled", "", "<b>Oma</b>", ""), TextKey::InputTextLine),
            (said("noted", "", &"x".repeat(501), ""), TextKey::InputTextLine),
            (said("coveredBy", "", "", ""), TextKey::InputAccountLine),
            (
                said("coveredBy", "", "", "facebook:1001"),
                TextKey::InputAccountLine,
            ),
            (said("coveredBy", "", "", "facebook:9"), TextKey::InputAccountLine),
            (said("snoozed", "", "0", ""), TextKey::FailedLine),
            (said("seen", "", "", ""), TextKey::FailedLine),
            (
                Said {
                    account: "facebook:9".to_owned(),
                    ..said("sent", "", "", "")
                },
                TextKey::InputAccountLine,
            ),
        ] {
            assert_eq!(read(&said, &ledger()), Err(key.into()), "{said:?}");
        }
    }
}
