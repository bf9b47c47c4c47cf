//! What becomes of a status as time goes by.

use super::*;

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
