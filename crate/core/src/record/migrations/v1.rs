//! Version 1: seven events, none of which named a day. To version 2 the day of sending and of the
//! confirmation are taken from the moment at which they were noted, in UTC.
//!
//! Version 1 wrote two events of one moment in the order in which they happened; version 2 orders by
//! time, so the second gets the next millisecond.

use serde::Deserialize;

use super::Stored;
use crate::Moment;
use crate::atlas::forms::FormId;
use crate::record::account::Account;
use crate::record::event::{self, Confirmation};

#[derive(Deserialize)]
pub(super) struct StoredV1 {
    account: Account,
    events: Vec<EventV1>,
}

#[derive(Deserialize)]
struct EventV1 {
    at: Moment,
    what: WhatV1,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum WhatV1 {
    Seen,
    FormOpened,
    SendSeen,
    NotSent,
    DidNotWork(FormId),
    Sent,
    Confirmed,
}

/// `None` where a moment is outside the calendar.
pub(super) fn to_v2(stored: StoredV1) -> Option<Stored> {
    let mut last = Moment(i64::MIN);
    let mut events = Vec::with_capacity(stored.events.len());
    for EventV1 { at, what } in stored.events {
        let on = at.day()?;
        last = Moment(at.0.max(last.0.saturating_add(1)));
        events.push(event::Event {
            at: last,
            what: match what {
                WhatV1::Seen => event::What::Seen,
                WhatV1::FormOpened => event::What::FormOpened(None),
                WhatV1::SendSeen => event::What::SendSeen,
                WhatV1::NotSent => event::What::NotSent,
                WhatV1::DidNotWork(form) => event::What::DidNotWork(form),
                WhatV1::Sent => event::What::Sent(on),
                WhatV1::Confirmed => event::What::Confirmed(Confirmation { on, reference: None }),
            },
        });
    }
    Some(Stored {
        version: super::VERSION,
        account: stored.account,
        deleted: None,
        events,
    })
}
