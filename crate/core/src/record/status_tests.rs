use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::atlas::Platform;
use crate::atlas::forms::FormId;
use crate::record::account::{Account, AccountId};
use crate::record::event::{Confirmation, Event, LetterKind, What};

const MINUTE: i64 = 60_000;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    Moment::start_of(day(text))
}

fn on(text: &str) -> Now {
    Now::utc(at(text))
}

/// Events a minute apart, from the first of March 2026 on.
fn course(whats: &[What]) -> Course {
    let start = at("2026-03-01").0;
    let events: Vec<Event> = (1..)
        .zip(whats)
        .map(|(minute, what)| Event {
            at: Moment(start + minute * MINUTE),
            what: what.clone(),
        })
        .collect();
    Course::of(&events)
}

fn sent() -> What {
    What::Sent(day("2026-03-01"))
}

fn confirmed() -> What {
    What::Confirmed(Confirmation {
        on: day("2026-03-01"),
        reference: None,
    })
}

#[test]
fn status_by_events() {
    use What::{NotSent, Seen, SendSeen};
    let opened = || What::FormOpened(None);
    let did_not_work = || What::DidNotWork(FormId::Portal);
    let refused = || What::Refused(day("2026-03-01"));
    let changed = || What::AddressChanged(day("2026-03-01"));
    let withdrawn = || What::Withdrawn(day("2026-03-01"));
    let asked = || What::AskedForMore(day("2026-03-01"));
    let cases: Vec<(Vec<What>, Status, Option<i64>, bool)> = vec![
        (vec![], Status::Open, None, false),
        (vec![Seen], Status::Open, Some(1), false),
        (vec![What::Added], Status::Open, Some(1), false),
        (vec![Seen, opened(), opened()], Status::FormOpened, Some(2), false),
        (vec![Seen, opened(), SendSeen], Status::FormOpened, Some(2), true),
        (
            vec![Seen, opened(), SendSeen, opened()],
            Status::FormOpened,
            Some(2),
            true,
        ),
        (
            vec![Seen, opened(), SendSeen, NotSent],
            Status::FormOpened,
            Some(2),
            false,
        ),
        (
            vec![Seen, opened(), SendSeen, NotSent, SendSeen],
            Status::FormOpened,
            Some(2),
            true,
        ),
        (
            vec![Seen, SendSeen, did_not_work()],
            Status::FormOpened,
            Some(2),
            false,
        ),
        (
            vec![Seen, opened(), SendSeen, sent()],
            Status::Sent,
            Some(4),
            false,
        ),
        (vec![Seen, sent(), opened()], Status::Sent, Some(2), false),
        (vec![sent(), asked()], Status::ConfirmationDue, Some(1), false),
        (
            vec![sent(), asked(), confirmed()],
            Status::Confirmed,
            Some(3),
            false,
        ),
        (
            vec![sent(), confirmed(), opened(), sent()],
            Status::Confirmed,
            Some(2),
            false,
        ),
        (vec![confirmed()], Status::Confirmed, Some(1), false),
        (vec![sent(), refused()], Status::Refused, Some(2), false),
        (vec![sent(), refused(), opened()], Status::Refused, Some(2), false),
        (vec![sent(), refused(), sent()], Status::Sent, Some(3), false),
        (vec![sent(), confirmed(), changed()], Status::Open, Some(3), false),
        (
            vec![sent(), confirmed(), changed(), opened()],
            Status::FormOpened,
            Some(4),
            false,
        ),
        (
            vec![sent(), confirmed(), withdrawn()],
            Status::Withdrawn,
            Some(3),
            false,
        ),
        (
            vec![sent(), withdrawn(), opened(), sent()],
            Status::Sent,
            Some(4),
            false,
        ),
    ];
    for (whats, status, since_minute, asks) in cases {
        let course = course(&whats);
        let now = Now::utc(Moment(at("2026-03-01").0 + 20 * MINUTE));
        assert_eq!(Status::of(&course, false, now), status, "{whats:?}");
        let minute = course.since.map(|since| (since.0 - at("2026-03-01").0) / MINUTE);
        assert_eq!(minute, since_minute, "{whats:?}");
        assert_eq!(awaits_answer(&course, now), asks, "{whats:?}");
    }
}

#[test]
fn what_is_noted_late_undoes_no_later_answer() {
    let on = |text: &str| day(text);
    let confirmed_on = |text: &str| {
        What::Confirmed(Confirmation {
            on: on(text),
            reference: None,
        })
    };
    for (whats, status) in [
        (
            vec![What::Refused(on("2026-02-25")), What::Sent(on("2026-02-20"))],
            Status::Refused,
        ),
        (
            vec![What::Refused(on("2026-02-25")), What::Sent(on("2026-02-26"))],
            Status::ConfirmationDue,
        ),
        // Whoever was refused has sent before; who said so already sends again.
        (
            vec![What::Refused(on("2026-02-25")), What::Sent(on("2026-02-25"))],
            Status::Refused,
        ),
        // A sending that was seen since is a new one.
        (
            vec![
                What::Refused(on("2026-02-25")),
                What::SendSeen,
                What::Sent(on("2026-02-25")),
            ],
            Status::ConfirmationDue,
        ),
        (
            vec![
                What::Sent(on("2026-02-20")),
                What::Refused(on("2026-02-25")),
                What::Sent(on("2026-02-25")),
            ],
            Status::ConfirmationDue,
        ),
        (
            vec![What::Refused(on("2026-02-25")), confirmed_on("2026-02-24")],
            Status::Refused,
        ),
        (
            vec![What::Refused(on("2026-02-25")), confirmed_on("2026-02-26")],
            Status::Confirmed,
        ),
        (
            vec![confirmed_on("2026-02-26"), What::Refused(on("2026-02-25"))],
            Status::Confirmed,
        ),
        (
            vec![
                What::AddressChanged(on("2026-02-25")),
                What::Sent(on("2026-02-01")),
            ],
            Status::Open,
        ),
        (
            vec![
                What::AddressChanged(on("2026-02-25")),
                What::Sent(on("2026-02-25")),
            ],
            Status::ConfirmationDue,
        ),
        (
            vec![What::Withdrawn(on("2026-02-25")), confirmed_on("2026-02-24")],
            Status::Withdrawn,
        ),
        (
            vec![What::Withdrawn(on("2026-02-25")), What::Sent(on("2026-02-24"))],
            Status::Withdrawn,
        ),
        (
            vec![What::Withdrawn(on("2026-02-25")), What::Sent(on("2026-03-01"))],
            Status::Sent,
        ),
    ] {
        let now = Now::utc(Moment(at("2026-03-01").0 + 20 * MINUTE));
        assert_eq!(Status::of(&course(&whats), false, now), status, "{whats:?}");
    }
    let refused = course(&[What::Refused(on("2026-02-25")), What::Sent(on("2026-02-20"))]);
    assert_eq!(refused.sent_on, Some(on("2026-02-20")), "a letter can be made");
    for (sent, asked) in [("2026-02-20", true), ("2026-02-25", false), ("2026-02-26", false)] {
        let whats = [What::AskedForMore(on("2026-02-25")), What::Sent(on(sent))];
        assert_eq!(course(&whats).asked_on.is_some(), asked, "{sent}");
    }
}

#[test]
fn a_beginning_or_refusal_that_is_noted_late_undoes_nothing() {
    let [first, second, third] = ["2026-02-18", "2026-02-19", "2026-02-20"].map(day);
    let confirmed = |on| What::Confirmed(Confirmation { on, reference: None });
    let now = Now::utc(Moment(at("2026-03-01").0 + 20 * MINUTE));
    let status = |whats: &[What]| Status::of(&course(whats), false, now);
    let changed = (What::AddressChanged as fn(Day) -> What, Status::Open);
    let withdrawn = (What::Withdrawn as fn(Day) -> What, Status::Withdrawn);
    let refused = (What::Refused as fn(Day) -> What, Status::Refused);
    for (before, notes) in [
        (vec![What::Sent(second)], vec![changed, withdrawn, refused]),
        (
            vec![What::Sent(first), confirmed(second)],
            vec![changed, withdrawn, refused],
        ),
        (vec![confirmed(second)], vec![changed, withdrawn, refused]),
        (
            vec![confirmed(first), What::Sent(second)],
            vec![changed, withdrawn],
        ),
        (
            vec![What::Sent(first), What::Refused(second)],
            vec![changed, withdrawn],
        ),
        (vec![What::Withdrawn(second)], vec![changed, refused]),
        (vec![What::AddressChanged(second)], vec![withdrawn, refused]),
    ] {
        for (note, noted) in notes {
            let with = |on: Day| [&before[..], &[note(on)]].concat();
            assert_eq!(course(&with(first)), course(&before), "{:?}", with(first));
            // On the same day, what was noted later counts.
            for on in [second, third] {
                assert_eq!(status(&with(on)), noted, "{:?}", with(on));
            }
        }
    }
    // As if it had been noted in time.
    let late = [What::Sent(second), confirmed(third), What::AddressChanged(first)];
    let in_time = [What::AddressChanged(first), What::Sent(second), confirmed(third)];
    assert_eq!(status(&late), status(&in_time));
    assert_eq!(course(&late).sent_on, course(&in_time).sent_on);
}

#[test]
fn a_mistake_is_taken_back() {
    let minute = |minute: i64| Moment(at("2026-03-01").0 + minute * MINUTE);
    for (whats, status) in [
        (vec![What::Seen, sent(), What::TakenBack(minute(2))], Status::Open),
        (
            vec![sent(), confirmed(), What::TakenBack(minute(2))],
            Status::Sent,
        ),
        (
            vec![sent(), confirmed(), What::TakenBack(minute(7))],
            Status::Confirmed,
        ),
        // What pages showed, and a taking back itself, is no mistake of the user's.
        (
            vec![What::FormOpened(None), What::TakenBack(minute(1))],
            Status::FormOpened,
        ),
        (
            vec![sent(), What::TakenBack(minute(1)), What::TakenBack(minute(2))],
            Status::Open,
        ),
    ] {
        let now = Now::utc(minute(20));
        assert_eq!(Status::of(&course(&whats), false, now), status, "{whats:?}");
    }
}

#[test]
fn the_form_of_an_objection_is_one_opened_on_its_day() {
    let form = FormId::Facebook(712_876_720_715_583);
    let opened = || What::FormOpened(Some(form));
    for (whats, expected) in [
        (vec![opened(), sent()], Some(form)),
        (
            vec![opened(), What::DidNotWork(FormId::Portal), sent()],
            Some(form),
        ),
        (vec![opened(), What::DidNotWork(form), sent()], None),
        (
            vec![opened(), What::DidNotWork(form), opened(), sent()],
            Some(form),
        ),
        (vec![opened(), What::Sent(day("2025-05-20"))], None),
        (vec![sent(), opened()], None),
        (
            vec![opened(), sent(), What::AddressChanged(day("2026-03-01"))],
            None,
        ),
    ] {
        assert_eq!(course(&whats).form, expected, "{whats:?}");
    }
}

#[test]
fn an_objection_in_the_same_accounts_centre_covers_what_is_open() {
    let changed = What::AddressChanged(day("2026-03-01"));
    for (whats, status) in [
        (vec![What::Seen], Status::Covered),
        (vec![What::FormOpened(None)], Status::Covered),
        (vec![sent()], Status::Sent),
        (vec![confirmed()], Status::Confirmed),
        (vec![What::Withdrawn(day("2026-03-01"))], Status::Withdrawn),
        (vec![confirmed(), changed], Status::Open),
    ] {
        let now = Now::utc(Moment(at("2026-03-01").0 + 20 * MINUTE));
        assert_eq!(Status::of(&course(&whats), true, now), status, "{whats:?}");
    }
}

#[path = "status_time_tests.rs"]
mod time;
