//! Random histories, for the properties of what leaves the device.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::account::{Account, AccountId};
use super::event::{Confirmation, Event, LetterKind, PageNote, PageState, Snooze, What};
use super::history::Record;
use super::line::Line;
use crate::atlas::Platform;
use crate::atlas::forms::FormId;
use crate::moment::{Day, Moment, Now};

/// The noon of 18 November 2026, when all tests of this kind begin.
pub const AT: Moment = Moment(1_795_003_200_000);

pub fn now() -> Now {
    Now::utc(AT)
}

pub fn account(platform: Platform, id: &str) -> Account {
    Account {
        platform,
        id: AccountId::try_from(id.to_owned()).unwrap(),
    }
}

pub fn facebook(id: usize) -> Account {
    account(Platform::Facebook, &id.to_string())
}

/// A line with whatever is dear to escape, of at most so many characters.
pub fn line<const MOST: usize>(most: usize) -> impl Strategy<Value = Line<MOST>> {
    let characters = select(vec![
        'a', 'Z', '7', ' ', 'ß', '"', '\\', '/', '{', '字', '🚢', ',',
    ]);
    vec(characters, 1..=most.min(MOST)).prop_map(|characters| {
        let text: String = characters.into_iter().collect();
        Line::try_from(text).unwrap_or_else(|_| Line::try_from("leer".to_owned()).unwrap())
    })
}

/// A day of the two years before.
pub fn day() -> impl Strategy<Value = Day> {
    (0_i64..730).prop_map(|days| Now::utc(AT.plus_days(-days)).today)
}

fn form() -> impl Strategy<Value = FormId> {
    select(vec![
        FormId::Portal,
        FormId::Facebook(712_876_720_715_583),
        FormId::WhatsApp(1),
    ])
}

/// What makes a status.
pub fn state() -> impl Strategy<Value = What> {
    prop_oneof![
        3 => day().prop_map(What::Sent),
        2 => (day(), proptest::option::of(line(80)))
            .prop_map(|(on, reference)| What::Confirmed(Confirmation { on, reference })),
        1 => day().prop_map(What::Refused),
        1 => day().prop_map(What::AskedForMore),
        1 => day().prop_map(What::AddressChanged),
        1 => day().prop_map(What::Withdrawn),
        1 => (1_usize..4).prop_map(|id| What::CoveredBy(facebook(id))),
        1 => Just(What::NotCovered),
    ]
}

/// Anything that can happen, with lines of at most so many characters.
pub fn what(most: usize) -> impl Strategy<Value = What> {
    let page = select(vec![PageState::Listed, PageState::Done, PageState::Dropped]);
    prop_oneof![
        4 => state(),
        3 => select(vec![What::Seen, What::Added, What::SendSeen, What::NotSent, What::Reminded]),
        2 => proptest::option::of(form()).prop_map(What::FormOpened),
        1 => form().prop_map(What::DidNotWork),
        2 => line(most).prop_map(What::Noted),
        1 => line(most).prop_map(What::Labelled),
        1 => select(vec![LetterKind::Reminder, LetterKind::Complaint]).prop_map(What::LetterMade),
        1 => select(vec![LetterKind::Reminder, LetterKind::Complaint]).prop_map(What::LetterSent),
        1 => (0..40_i64).prop_map(|minute| What::TakenBack(Moment(AT.0 - minute * 60_000))),
        1 => day().prop_map(|until| What::Snoozed(Snooze::Until(until))),
        1 => Just(What::Snoozed(Snooze::OnSite)),
        1 => Just(What::Snoozed(Snooze::FOR_GOOD)),
        1 => (line(most), page).prop_map(|(name, state)| What::Page(PageNote { name, state })),
    ]
}

/// A record with events within few moments, so that many fall on the same.
pub fn record(account: Account) -> impl Strategy<Value = Record> {
    let event = (0..40_i64, what(20)).prop_map(|(minute, what)| Event {
        at: Moment(AT.0 - minute * 60_000),
        what,
    });
    let deleted =
        proptest::option::weighted(0.3, (0..45_i64).prop_map(|minute| Moment(AT.0 - minute * 60_000)));
    (vec(event, 0..12), deleted)
        .prop_map(move |(events, deleted)| Record::new(account.clone(), events, deleted))
}

/// Records of up to four accounts.
pub fn records() -> impl Strategy<Value = Vec<Record>> {
    (1_usize..=4).prop_flat_map(|count| (1..=count).map(|id| record(facebook(id))).collect::<Vec<_>>())
}
