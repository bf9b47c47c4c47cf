//! Which events of a record travel when there is no room for all.
//!
//! Always holds: an event is kept or left by what was kept before it alone, in one order that is the same
//! on every device ([`PASSES`], in each the newest first); `sync`'s argument rests on that.

use super::compact;
use crate::record::event::{Event, What};
use crate::record::history::Record;

type Belongs = fn(&What) -> bool;

/// In this order events are taken, in each pass at most so many: first what the status follows from, then
/// what people see of the account, then the rest.
const PASSES: [(usize, Belongs); 6] = [
    (usize::MAX, makes_status),
    (3, is_step),
    (1, is_label),
    (usize::MAX, is_task),
    (usize::MAX, is_no_note),
    (usize::MAX, is_anything),
];

/// The events that fit into so many bytes beside the item's key and frame, in the order of time.
pub fn fit(record: &Record, may_travel: impl Fn(&Event) -> bool, mut room: usize) -> Vec<&Event> {
    let candidates: Vec<(&Event, usize)> = record
        .events()
        .iter()
        .rev()
        .filter(|event| may_travel(event))
        .map(|event| (event, compact::cost(event)))
        .collect();
    let mut kept = vec![false; candidates.len()];
    for (most, belongs) in PASSES {
        let mut count = 0;
        for ((event, cost), kept) in candidates.iter().zip(&mut kept) {
            if !*kept && count < most && belongs(&event.what) && *cost <= room {
                *kept = true;
                room -= cost;
                count += 1;
            }
        }
    }
    let mut events: Vec<&Event> = candidates
        .into_iter()
        .zip(kept)
        .filter_map(|((event, _), kept)| kept.then_some(event))
        .collect();
    events.reverse();
    events
}

fn makes_status(what: &What) -> bool {
    matches!(
        what,
        What::Sent(_)
            | What::Confirmed(_)
            | What::Refused(_)
            | What::AskedForMore(_)
            | What::AddressChanged(_)
            | What::Withdrawn(_)
            | What::CoveredBy(_)
            | What::NotCovered
            | What::TakenBack(_)
    )
}

/// Of these the newest few say as much as all: that a form was opened, and how that ended.
fn is_step(what: &What) -> bool {
    matches!(
        what,
        What::Seen | What::Added | What::FormOpened(_) | What::SendSeen | What::NotSent | What::DidNotWork(_)
    )
}

fn is_label(what: &What) -> bool {
    matches!(what, What::Labelled(_))
}

fn is_task(what: &What) -> bool {
    matches!(
        what,
        What::Snoozed(_)
            | What::Reminded
            | What::DidNotWork(_)
            | What::LetterMade(_)
            | What::LetterSent(_)
            | What::Page(_)
    )
}

fn is_no_note(what: &What) -> bool {
    !matches!(what, What::Noted(_))
}

fn is_anything(_: &What) -> bool {
    true
}
