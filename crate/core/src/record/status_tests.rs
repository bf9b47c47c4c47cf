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

#[test]
fn the_question_ends_after_a_day() {
    let course = course(&[What::SendSeen]);
    let asked = course.asked_at.unwrap();
    let asks = |at: i64| awaits_answer(&course, Now::utc(Moment(at)));
    assert!(asks(asked.0 + QUESTION_MILLISECONDS - 1));
    assert!(!asks(asked.0 + QUESTION_MILLISECONDS));
    // A clock that was set back does not lose the question.
    assert!(asks(asked.0 - 1));
}

#[test]
fn time_makes_a_confirmation_due_and_a_reply_overdue() {
    // January has a 31st and February 2026 ends on the 28th, a Saturday: the time runs on to Monday.
    let noted = at("2026-01-31").0 + 8 * 60 * MINUTE;
    let event = |what| Event {
        at: Moment(noted),
        what,
    };
    let open = Course::of(&[event(What::Sent(day("2026-01-31")))]);
    let done = Course::of(&[event(What::Sent(day("2026-01-31"))), event(confirmed())]);
    for (now, status) in [
        (Now::utc(Moment(noted)), Status::Sent),
        (Now::utc(Moment(noted + DAY_MILLISECONDS - 1)), Status::Sent),
        (
            Now::utc(Moment(noted + DAY_MILLISECONDS)),
            Status::ConfirmationDue,
        ),
        (on("2026-02-28"), Status::ConfirmationDue),
        (on("2026-03-01"), Status::ConfirmationDue),
        (on("2026-03-02"), Status::ConfirmationDue),
        (on("2026-03-03"), Status::ReplyOverdue),
        (on("2025-01-01"), Status::Sent),
    ] {
        assert_eq!(Status::of(&open, false, now), status, "{now:?}");
        assert_eq!(Status::of(&done, false, now), Status::Confirmed, "{now:?}");
    }
    assert_eq!(due_on(&open), Some(day("2026-03-02")));
}

#[test]
fn the_last_day_is_the_users_own_in_every_time_zone() {
    let course = Course::of(&[Event {
        at: at("2026-03-06"),
        what: What::Sent(day("2026-03-06")),
    }]);
    // The month ends on 6 April 2026, a Monday.
    let midnight = at("2026-04-07").0;
    for (offset, at, status) in [
        (0, midnight - 1, Status::ConfirmationDue),
        (0, midnight, Status::ReplyOverdue),
        // Berlin's midnight comes two hours before, Lisbon's summer one hour before, Reykjavik's with UTC.
        (120, midnight - 120 * MINUTE, Status::ReplyOverdue),
        (120, midnight - 120 * MINUTE - 1, Status::ConfirmationDue),
        (60, midnight - 120 * MINUTE, Status::ConfirmationDue),
        (-300, midnight + 300 * MINUTE - 1, Status::ConfirmationDue),
    ] {
        let now = Now::new(Moment(at), offset);
        assert_eq!(Status::of(&course, false, now), status, "{offset} {at}");
    }
}

#[test]
fn what_was_sent_long_ago_and_noted_today_is_due_at_once() {
    let course = Course::of(&[Event {
        at: at("2026-06-01"),
        what: What::Sent(day("2025-05-20")),
    }]);
    assert_eq!(Status::of(&course, false, on("2026-06-01")), Status::ReplyOverdue);
    assert_eq!(Reach::of(day("2025-05-20")), Reach::FromTheStart);
    assert_eq!(Reach::of(day("2025-05-26")), Reach::FromTheStart);
    assert_eq!(Reach::of(day("2025-05-27")), Reach::FromNowOn);
    let yesterday = Course::of(&[Event {
        at: at("2026-06-02"),
        what: What::Sent(day("2026-06-01")),
    }]);
    assert_eq!(Status::of(&yesterday, false, on("2026-06-02")), Status::Sent);
    assert_eq!(
        Status::of(&yesterday, false, on("2026-06-03")),
        Status::ConfirmationDue
    );
}

#[test]
fn rest_ends_with_its_day_with_the_visit_or_with_news() {
    let snoozed = What::Snoozed(Snooze::Until(day("2026-03-10")));
    let on_site = What::Snoozed(Snooze::OnSite);
    let letter = What::LetterSent;
    for (whats, now, expected) in [
        (vec![What::Seen], "2026-03-02", false),
        (vec![What::Seen, snoozed.clone()], "2026-03-09", true),
        (vec![What::Seen, snoozed.clone()], "2026-03-10", false),
        (
            vec![What::Seen, snoozed.clone(), What::FormOpened(None)],
            "2026-03-09",
            false,
        ),
        (vec![What::Seen, on_site.clone()], "2027-01-01", true),
        (vec![What::Seen, on_site, What::Reminded], "2027-01-01", false),
        (vec![sent(), letter(LetterKind::Reminder)], "2026-03-14", true),
        (vec![sent(), letter(LetterKind::Reminder)], "2026-03-16", false),
        (vec![sent(), letter(LetterKind::Complaint)], "2026-05-30", true),
        (vec![sent(), letter(LetterKind::Complaint)], "2026-06-02", false),
        (vec![letter(LetterKind::Complaint), sent()], "2026-03-02", false),
        (
            vec![sent(), What::LetterMade(LetterKind::Complaint)],
            "2026-03-02",
            false,
        ),
    ] {
        assert_eq!(rests(&course(&whats), on(now)), expected, "{whats:?} {now}");
    }
}

pub(in crate::record) fn any_what() -> impl Strategy<Value = What> {
    let day = select(vec!["2025-05-26", "2026-01-31", "2028-02-29", "2026-12-31"]).prop_map(day);
    let other = Account {
        platform: Platform::Facebook,
        id: AccountId::try_from("7".to_owned()).unwrap(),
    };
    day.prop_flat_map(move |on| {
        select(vec![
            What::Seen,
            What::Added,
            What::FormOpened(None),
            What::SendSeen,
            What::NotSent,
            What::DidNotWork(FormId::Portal),
            What::Sent(on),
            What::Confirmed(Confirmation {
                on,
                reference: Some("Nr. 5".to_owned().try_into().unwrap()),
            }),
            What::Refused(on),
            What::AskedForMore(on),
            What::AddressChanged(on),
            What::Withdrawn(on),
            What::CoveredBy(other.clone()),
            What::NotCovered,
            What::Noted("Notiz".to_owned().try_into().unwrap()),
            What::LetterMade(LetterKind::Reminder),
            What::LetterMade(LetterKind::Complaint),
            What::LetterSent(LetterKind::Complaint),
            What::Labelled("Oma".to_owned().try_into().unwrap()),
            What::Snoozed(Snooze::Until(on)),
            What::Snoozed(Snooze::OnSite),
            What::Reminded,
        ])
    })
}

proptest! {
    #[test]
    fn only_what_says_so_leads_back(
        whats in prop::collection::vec(any_what(), 0..20),
        hours in 0_i64..50_000,
        offset in -840_i32..=840,
        covered in any::<bool>(),
    ) {
        let now = Now::new(Moment(at("2026-03-01").0 + hours * 3_600_000), offset);
        for length in 1..=whats.len() {
            let before = Status::of(&course(&whats[..length - 1]), covered, now);
            let after = Status::of(&course(&whats[..length]), covered, now);
            let says_so = matches!(
                whats[length - 1],
                What::AddressChanged(_) | What::Withdrawn(_) | What::Refused(_)
            );
            if before == Status::Confirmed && !says_so {
                prop_assert_eq!(after, Status::Confirmed, "{:?}", whats[length - 1]);
            }
            if before.stands() && !says_so {
                prop_assert!(after.stands(), "{before:?} {after:?} {:?}", whats[length - 1]);
            }
        }
    }
}
