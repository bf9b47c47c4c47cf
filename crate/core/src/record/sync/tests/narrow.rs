//! What travels of one account that has as little room as each of 200: first what its status follows from.

use proptest::sample::{Index, select};

use super::*;
use crate::Day;
use crate::atlas::Platform;
use crate::atlas::forms::FormId;
use crate::record::event::{Confirmation, PageNote, PageState};
use crate::record::ledger::MOST_ACCOUNTS;
use crate::record::line::Line;
use crate::record::samples::{account, day, line, state};
use crate::record::status::Status;

/// Something else that leaves no more than one account of 200 has.
fn narrow() -> BTreeMap<String, String> {
    let each = (ROOM - area::bytes("wiped", "1795000000000")) / MOST_ACCOUNTS;
    with("other", &"x".repeat(ROOM - each - area::bytes("other", "")))
}

/// An account whose item has the least room for events: its id is as long as it can be, and it was deleted
/// once.
fn one(events: Vec<Event>) -> Record {
    let deleted = Some(AT.plus_days(-101));
    Record::new(
        account(Platform::Instagram, "18000000000000000001"),
        events,
        deleted,
    )
}

fn events(whats: Vec<What>) -> Vec<Event> {
    of(1, whats).events().to_vec()
}

/// What another device learns of an account, and how much is said to be left out.
fn elsewhere(record: &Record) -> (Record, usize) {
    let mut remote = narrow();
    let told = exchange(&mut ledger(std::slice::from_ref(record)), &remote, now());
    apply(&mut remote, told.remote);
    assert!(
        remote
            .iter()
            .map(|(key, text)| area::bytes(key, text))
            .sum::<usize>()
            <= ROOM
    );
    let mut there = ledger(&[]);
    assert_eq!(exchange(&mut there, &remote, now()), Exchange::default());
    let found = there.find(&record.account).cloned();
    (found.unwrap_or_else(|| one(Vec::new())), told.left_out)
}

/// The longest that there is, if it is as long as it can be.
fn reference() -> impl Strategy<Value = Line<80>> {
    prop_oneof![line(80), Just("\"".repeat(80).try_into().unwrap())]
}

fn rest() -> impl Strategy<Value = What> {
    let page = line(60).prop_map(|name| {
        What::Page(PageNote {
            name,
            state: PageState::Listed,
        })
    });
    prop_oneof![
        line(60).prop_map(What::Labelled),
        line(500).prop_map(What::Noted),
        page,
        trace(),
    ]
}

fn trace() -> impl Strategy<Value = What> {
    select(vec![
        What::FormOpened(None),
        What::FormOpened(Some(FormId::Facebook(712_876_720_715_583))),
        What::SendSeen,
        What::NotSent,
        What::DidNotWork(FormId::Portal),
    ])
}

fn answer() -> impl Strategy<Value = What> {
    let reference = reference().prop_map(Some);
    (day(), reference).prop_map(|(on, reference)| What::Confirmed(Confirmation { on, reference }))
}

/// What a full history is made of: any number of states up to this one, answers as long as they can be,
/// traces, pages and notes.
fn whats(most: usize) -> impl Strategy<Value = Vec<What>> {
    let any = prop_oneof![
        4 => state(),
        1 => answer(),
        2 => rest(),
    ];
    (vec(any, 0..=most), vec(rest(), 0..8))
        .prop_map(|(some, after)| std::iter::once(What::Seen).chain(some).chain(after).collect())
}

/// A full history whose days are in the order in which they were noted, as people mostly do. What is noted
/// late counts by its day, so that its place depends on events that may have no room.
pub fn full(id: usize, most: usize) -> impl Strategy<Value = Record> {
    whats(most).prop_map(move |whats| of(id, in_order(whats)))
}

fn in_order(mut whats: Vec<What>) -> Vec<What> {
    let mut days: Vec<Day> = whats.iter().filter_map(What::day).collect();
    days.sort();
    let mut days = days.into_iter();
    for what in &mut whats {
        let day = match what {
            What::Sent(on)
            | What::Refused(on)
            | What::AskedForMore(on)
            | What::AddressChanged(on)
            | What::Withdrawn(on) => on,
            What::Confirmed(confirmation) => &mut confirmation.on,
            _ => continue,
        };
        *day = days.next().unwrap();
    }
    whats
}

/// The same with some of it taken back afterwards.
fn taken_back(events: &[Event], which: &[Index]) -> Vec<Event> {
    let last = events.last().unwrap().at.0;
    let taking = (1..).zip(which).map(|(second, which)| Event {
        at: Moment(last + second * 1_000),
        what: What::TakenBack(which.get(events).at),
    });
    events.iter().cloned().chain(taking).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_account_keeps_its_status(history in full(1, 40), which in vec(any::<Index>(), 0..=1)) {
        let record = one(taken_back(history.events(), &which));
        let (there, _) = elsewhere(&record);
        prop_assert_eq!(there.status(now()), record.status(now()));
    }

    #[test]
    fn no_status_is_another_elsewhere_without_a_word(
        whats in whats(40), which in vec(any::<Index>(), 0..20),
    ) {
        let record = one(taken_back(&events(whats), &which));
        let (there, left_out) = elsewhere(&record);
        prop_assert!(there.status(now()) == record.status(now()) || left_out > 0);
    }

    /// So devices that know different things, each of which has no room, still agree on what travels.
    #[test]
    fn what_does_not_travel_changes_nothing_of_what_does(
        whats in whats(40), which in vec(any::<Index>(), 0..20),
        room in 0_usize..900, known in vec(any::<bool>(), 70),
    ) {
        let record = one(taken_back(&events(whats), &which));
        let travels = fit::fit(&record, |_| true, room);
        let some = record.events().iter().zip(known);
        let some = some.filter(|(event, is_known)| *is_known || travels.contains(event));
        let other = one(some.map(|(event, _)| event.clone()).collect());
        prop_assert_eq!(fit::fit(&other, |_| true, room), travels);
    }
}

#[test]
fn what_decides_travels_whatever_decides_nothing() {
    let day = |days: i64| Now::utc(AT.plus_days(days)).today;
    let long = |days: i64| {
        What::Confirmed(Confirmation {
            on: day(days),
            reference: "\"".repeat(80).try_into().ok(),
        })
    };
    let link = |id: usize| What::CoveredBy(account(Platform::Instagram, &format!("1800000000000000000{id}")));
    let [sent, asked] = [What::Sent, What::AskedForMore].map(|what| move |days: i64| what(day(days)));
    let before = [sent(-90), sent(-90), asked(-90), long(-90)];
    // Second by second from here on.
    let start = events(vec![What::Seen])[0].at;
    let second = |second: i64| Moment(start.0 + second * 1_000);
    let changed = What::AddressChanged(day(-80));
    for (then, status) in [
        // The step counts, and nothing that was said before the address changed.
        (vec![changed.clone(), What::FormOpened(None)], Status::FormOpened),
        (vec![changed.clone(), What::SendSeen], Status::FormOpened),
        (vec![changed.clone(), What::NotSent], Status::FormOpened),
        (
            vec![changed.clone(), What::DidNotWork(FormId::Portal)],
            Status::FormOpened,
        ),
        (
            vec![changed.clone(), What::NotSent, What::TakenBack(second(5))],
            Status::Open,
        ),
        (vec![changed.clone()], Status::Open),
        // An answer stays, however often it is sent again and whatever else is said.
        ((1..=20).map(|_| sent(-80)).collect(), Status::Confirmed),
        ((1..=9).map(link).collect(), Status::Confirmed),
        ([long(-70), long(-60), long(-50)].to_vec(), Status::Confirmed),
        // Of the same day, a sending undoes a refusal only where one came before it.
        (
            [changed.clone(), sent(-60), What::Refused(day(-60)), sent(-60)]
                .into_iter()
                .chain((1..=9).map(link))
                .collect(),
            Status::ReplyOverdue,
        ),
        (
            [changed.clone(), What::Refused(day(-60)), sent(-60)]
                .into_iter()
                .chain((1..=9).map(link))
                .collect(),
            Status::Refused,
        ),
        (
            vec![What::Refused(day(-70)), long(-60), What::Refused(day(-50))],
            Status::Refused,
        ),
        (
            vec![long(-60), What::TakenBack(second(4)), What::Withdrawn(day(-50))],
            Status::Withdrawn,
        ),
        // The first day of sending counts, and what Meta asked for since the last.
        (
            std::iter::once(changed.clone())
                .chain((-79..=-2).map(sent))
                .collect(),
            Status::ReplyOverdue,
        ),
        (
            [changed.clone(), sent(0)]
                .into_iter()
                .chain((1..=20).map(|_| asked(0)))
                .collect(),
            Status::ConfirmationDue,
        ),
    ] {
        let record = one(events([&before[..], &then].concat()));
        let (there, left_out) = elsewhere(&record);
        assert_eq!(record.status(now()), status, "{then:?}");
        assert_eq!(there.status(now()), status, "{then:?}");
        assert!(left_out > 0 || there == record, "{then:?}");
    }
}

#[test]
fn a_step_without_any_room_is_said_to_stay() {
    let opened = one(events(vec![What::Seen, What::FormOpened(None)]));
    let seen = one(events(vec![What::Seen]));
    let full = with("other", &"x".repeat(99_950));
    for (record, left_out) in [(opened, 1), (seen, 0)] {
        let told = exchange(&mut ledger(&[record]), &full, now());
        assert_eq!((told.remote.len(), told.left_out), (0, left_out));
    }
}
