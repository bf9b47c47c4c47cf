//! Devices, and what lies between them: the laws of the exchange, and what stands in its way.

mod devices;
mod narrow;
mod room;
mod strangers;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::record::account::Account;
use crate::record::event::What;
use crate::record::samples::{AT, facebook, now, what};

const HOUR: i64 = 60 * 60 * 1_000;

/// A device: what it stores, and how far its clock is ahead.
#[derive(Debug, Clone, Default)]
struct Device {
    stored: BTreeMap<String, String>,
    ahead: i64,
}

impl Device {
    fn now(&self, at: Moment) -> Now {
        Now::utc(Moment(at.0 + self.ahead))
    }

    fn ledger(&self, at: Moment) -> Ledger {
        Ledger::read(&self.stored, self.now(at))
    }

    fn note(&mut self, at: Moment, account: &Account, what: What) {
        let mut ledger = self.ledger(at);
        ledger.append(account, what).unwrap();
        apply(&mut self.stored, ledger.into_changes());
    }

    /// Exchanges, and says what came of it.
    fn exchange(&mut self, at: Moment, remote: &mut BTreeMap<String, String>) -> Exchange {
        let mut ledger = self.ledger(at);
        let exchange = exchange(&mut ledger, remote, self.now(at));
        apply(&mut self.stored, ledger.into_changes());
        for change in &exchange.remote {
            apply(remote, [change.clone()]);
            check_limits(remote);
        }
        exchange
    }
}

fn apply(area: &mut BTreeMap<String, String>, changes: impl IntoIterator<Item = Change>) {
    for change in changes {
        match change {
            Change::Set { key, text } => area.insert(key, text),
            Change::Remove { key } => area.remove(&key),
        };
    }
}

/// The limits of `storage.sync`, counted as browsers count.
fn check_limits(remote: &BTreeMap<String, String>) {
    let bytes = |(key, text): (&String, &String)| key.len() + serde_json::to_string(text).unwrap().len();
    assert!(remote.iter().map(bytes).all(|bytes| bytes <= 8_192));
    assert!(remote.iter().map(bytes).sum::<usize>() <= 102_400);
    assert!(remote.len() < 512, "no room to tell of a deletion");
}

/// All exchange, in turn, until nobody writes any more; the exchanges of the last round.
fn settle(devices: &mut [Device], at: Moment, remote: &mut BTreeMap<String, String>) -> Vec<Exchange> {
    for _ in 0..10 {
        let round: Vec<Exchange> = devices
            .iter_mut()
            .map(|device| device.exchange(at, remote))
            .collect();
        if round.iter().all(|exchange| exchange.remote.is_empty()) {
            return round;
        }
    }
    panic!("the exchange does not come to rest");
}

fn list(device: &Device, at: Moment) -> Vec<Record> {
    device.ledger(at).records().cloned().collect()
}

fn ledger(records: &[Record]) -> Ledger {
    let mut ledger = Ledger::read(&BTreeMap::new(), now());
    for record in records {
        ledger.unite(record);
    }
    ledger
}

fn of(id: usize, whats: Vec<What>) -> Record {
    let events = (0..).zip(whats).map(|(second, what)| Event {
        at: Moment(AT.0 - 100 * 24 * HOUR + second * 1_000),
        what,
    });
    Record::new(facebook(id), events.collect(), None)
}

fn with(key: &str, text: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(key.to_owned(), text.to_owned())])
}

#[derive(Debug, Clone)]
enum Act {
    Note(usize, What),
    Delete(usize, bool),
    Exchange,
}

/// Who, what, and how many hours later than before.
fn acts(most: usize) -> impl Strategy<Value = Vec<(usize, Act, i64)>> {
    let act = prop_oneof![
        6 => (1_usize..=3, what(most)).prop_map(|(id, what)| Act::Note(id, what)),
        1 => (1_usize..=3).prop_map(|id| Act::Delete(id, true)),
        3 => Just(Act::Exchange),
    ];
    vec((0_usize..3, act, 0_i64..48), 0..60)
}

fn play(
    devices: &mut [Device],
    acts: Vec<(usize, Act, i64)>,
    remote: &mut BTreeMap<String, String>,
) -> Moment {
    let mut at = AT;
    for (who, act, hours) in acts {
        at = Moment(at.0 + hours * HOUR);
        let device = &mut devices[who];
        match act {
            Act::Note(id, what) => device.note(at, &facebook(id), what),
            Act::Delete(id, tombstone) => {
                let mut ledger = device.ledger(at);
                ledger.delete(&facebook(id), tombstone);
                apply(&mut device.stored, ledger.into_changes());
            }
            Act::Exchange => {
                device.exchange(at, remote);
            }
        }
    }
    at
}

fn three() -> impl Strategy<Value = Vec<Device>> {
    vec(-20_i64..=20, 3).prop_map(|hours| {
        let device = |hours: i64| Device {
            ahead: hours * HOUR,
            ..Device::default()
        };
        hours.into_iter().map(device).collect()
    })
}
