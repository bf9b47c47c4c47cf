//! What holds of each parser, whatever text it is given: one function a parser, which panics where it does not.
//!
//! The ordinary tests give them random texts (`inputs.rs`), and `crate/fuzz` such as libFuzzer finds. Of what
//! is read by no parser, nothing is asked but that it is refused without a panic.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::atlas::hosts::{self, Site};
use lotse_core::atlas::words::Language;
use lotse_core::atlas::{Platform, Right};
use lotse_core::capture::capture;
use lotse_core::engine::{Effect, Engine, not_understood};
use lotse_core::guidance::{Action, Guidance, MarkKind};
use lotse_core::page::address::MAX_LENGTH;
use lotse_core::page::finding::Sure;
use lotse_core::page::matcher::Matcher;
use lotse_core::page::{Address, Reading, Sieve, Snapshot, Surface, finding, redact, route};
use lotse_core::protocol::{Message, Reply, Sender};
use lotse_core::record::event::What;
use lotse_core::record::ledger::{self, Change, MOST_ACCOUNTS};
use lotse_core::record::{Ledger, Record, Trouble, archive, migrations, sync};
use lotse_core::{Moment, Now, json};

/// The noon of 18 November 2026.
const AT: Moment = Moment(1_795_003_200_000);
const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const POLICY: &str = "https://www.facebook.com/privacy/policy/";

/// What is stored of an account that no text here speaks of.
const OTHER: (&str, &str) = (
    "account:facebook:2002",
    r#"{"version":2,"account":{"platform":"facebook","id":"2002"},"events":[{"at":1,"what":"seen"}]}"#,
);

type Stored = BTreeMap<String, String>;

fn now() -> Now {
    Now::utc(AT)
}

fn stored(texts: &[(&str, &str)]) -> Stored {
    let owned = |(key, text): &(&str, &str)| ((*key).to_owned(), (*text).to_owned());
    texts.iter().map(owned).collect()
}

/// What is stored after these changes.
fn after<'change>(mut stored: Stored, changes: impl IntoIterator<Item = &'change Change>) -> Stored {
    for change in changes {
        match change {
            Change::Set { key, text } => stored.insert(key.clone(), text.clone()),
            Change::Remove { key } => stored.remove(key),
        };
    }
    stored
}

/// An address, as a page or a person gives it.
pub fn address(text: &str) {
    let form = Address::parse(FORM).unwrap();
    let Ok(address) = Address::parse(text) else {
        if let Ok(resolved) = form.resolve(text) {
            is_trustworthy(&resolved);
        }
        return;
    };
    is_trustworthy(&address);
    if let Some(wanted) = address.wanted() {
        is_trustworthy(&wanted);
    }
}

/// Only Meta's own addresses are taken for Meta's; reading an address again changes nothing; unwrapping has an
/// end; and what is left of it in a capture is read in the same way.
fn is_trustworthy(address: &Address) {
    let text = address.as_str();
    // Every byte may be written with three, and a relative address has the page's before it.
    assert!(text.len() <= 3 * (MAX_LENGTH + 200), "{}", text.len());
    if address.site() == Site::Foreign {
        assert_eq!((address.form(), address.wanted()), (None, None), "{text}");
    } else {
        assert!(text.starts_with("https://"), "{text}");
        assert!(hosts::is_meta(address.host()), "{text}");
        let authority = text.split('/').nth(2).unwrap();
        assert_eq!(authority, address.host(), "{text}");
        for surface in [Surface::of(address), Surface::Form] {
            let left_out = !Sieve::of(surface).keeps(text);
            assert!(!(left_out && address.form().is_some()), "{text}");
        }
    }
    // A file's address with a drive in it is read differently again; it is never more than foreign.
    if text.starts_with("http") && text.len() <= MAX_LENGTH {
        let again = Address::parse(text).unwrap();
        assert_eq!(again.as_str(), text);
        assert_eq!(
            (again.site(), again.form()),
            (address.site(), address.form()),
            "{text}"
        );
    }
    let reduced = redact::reduce(address);
    if let Ok(read) = Address::parse(&reduced) {
        assert_eq!(
            (read.form(), Surface::of(&read)),
            (address.form(), Surface::of(address)),
            "{text} {reduced}"
        );
        assert_eq!(redact::reduce(&read), reduced, "{text}");
    }
}

/// A snapshot, as JSON.
pub fn snapshot(text: &str) {
    let Ok(seen) = json::read::<Snapshot>(text) else {
        return;
    };
    assert_eq!(
        json::read::<Snapshot>(&json::write(&seen)).ok().as_ref(),
        Some(&seen)
    );
    for (address, tag) in [(POLICY, "de"), (POLICY, "hu"), (FORM, "de")] {
        let page = Address::parse(address).unwrap();
        let matcher = Matcher::of(Language::of_tag(tag));
        let reading = finding::read(&page, matcher, &seen);
        is_of_the_page(&reading, &page, &seen);
        let (sifted, kept) = Sieve::of(Surface::of(&page)).sift(seen.clone());
        let read_sifted = finding::read(&page, matcher, &sifted);
        // Where a sifted page leaves a question open, the whole page is asked for.
        assert!(
            read_sifted.is_open
                || links(&read_sifted, |link| kept.get(link).copied()) == links(&reading, Some),
            "{text}"
        );
        let captured = capture(address, tag, false, &seen).unwrap();
        let of_capture = Address::parse(&captured.page.address).unwrap();
        let read_captured = finding::read(&of_capture, matcher, &captured.snapshot);
        assert_eq!(places(&read_captured), places(&reading), "{text}");
        let size = json::write(&captured).len();
        assert!(size <= 4_096 + 64 * text.len(), "{size} of {}", text.len());
    }
}

/// The links of a reading, with what they are.
fn links(reading: &Reading, place: impl Fn(usize) -> Option<usize>) -> Vec<(Option<usize>, String)> {
    let findings = reading.findings.iter();
    let findings = findings.map(|found| (place(found.link), format!("{:?} {:?}", found.right, found.sure)));
    let leads = reading
        .lead
        .iter()
        .map(|lead| (place(lead.link), format!("{:?}", lead.surface)));
    let warnings = reading
        .warnings
        .iter()
        .map(|warning| (place(warning.link), warning.host.clone()));
    findings.chain(leads).chain(warnings).collect()
}

/// What addresses alone tell, which a capture keeps whatever becomes of the words.
fn places(reading: &Reading) -> Vec<(usize, Result<Right, Surface>)> {
    let certain = reading
        .findings
        .iter()
        .filter(|found| found.sure == Sure::Certain);
    let lead = reading.lead.iter().map(|lead| (lead.link, Err(lead.surface)));
    certain
        .map(|found| (found.link, Ok(found.right)))
        .chain(lead)
        .collect()
}

fn is_of_the_page(reading: &Reading, page: &Address, seen: &Snapshot) {
    let href = |link: usize| seen.links.get(link).unwrap().href.as_str();
    let mut once = BTreeSet::new();
    for found in &reading.findings {
        assert!(once.insert(found.link));
        assert_eq!(page.resolve(href(found.link)).as_ref(), Ok(&found.address));
        assert_eq!(found.address.form(), Some(found.form));
        is_trustworthy(&found.address);
    }
    for warning in &reading.warnings {
        assert!(once.insert(warning.link));
        assert!(
            page.resolve(href(warning.link))
                .is_ok_and(|address| address.form().is_none())
        );
    }
    if let Some(lead) = &reading.lead {
        assert_ne!(page.resolve(href(lead.link)).unwrap().site(), Site::Foreign);
    }
}

/// A message, as JSON, said by a page, by the sample page and by the extension itself.
pub fn message(text: &str) {
    let Some(message) = Message::parse(text) else {
        return;
    };
    let page = Sender::Page {
        tab: 7,
        url: POLICY.to_owned(),
    };
    let before = stored(&[OTHER, ("account:facebook:3003", r#"{"version":3}"#)]);
    let speaks_of_other = format!("{message:?}").contains("2002");
    for sender in [page, Sender::Sample, Sender::Own] {
        let outcome = Engine.receive(&sender, message.clone(), &before, now());
        assert!(!json::write(&outcome.reply).is_empty());
        let changes: Vec<&Change> = outcome.effects.iter().filter_map(change).collect();
        let left = after(before.clone(), changes.iter().copied());
        if sender != Sender::Own {
            for (key, text) in before.iter().filter(|_| !speaks_of_other) {
                assert_eq!(left.get(key), Some(text));
            }
            assert!(
                left.keys()
                    .all(|key| key.starts_with("account:") || key == "quiet"),
                "{left:?}"
            );
        }
        if outcome.reply == not_understood() {
            assert_eq!(left, before);
        }
        // Whatever was stored can be read again.
        let ledger = Ledger::read(&left, now());
        assert_eq!(ledger.aside(), 0, "{left:?}");
        if let Reply::Guidance { guidance } = &outcome.reply {
            let here = if sender == Sender::Sample {
                route::object_section(Platform::Facebook)
            } else {
                POLICY
            };
            is_harmless(guidance, &message, &Address::parse(here).unwrap());
        }
    }
}

fn change(effect: &Effect) -> Option<&Change> {
    match effect {
        Effect::Store(change) => Some(change),
        _ => None,
    }
}

/// No card leads but to Meta and to ourselves, and no mark stands where no link is.
fn is_harmless(guidance: &Guidance, message: &Message, page: &Address) {
    for action in guidance.card.iter().flat_map(|card| &card.actions) {
        if let Action::Open { url, .. } = action {
            let is_metas = Address::parse(url).is_ok_and(|address| address.site() != Site::Foreign);
            assert!(is_metas, "{url}");
        }
    }
    let Message::Looked(looked) = message else {
        return assert_eq!(guidance.marks, []);
    };
    let mut once = BTreeSet::new();
    for mark in &guidance.marks {
        assert!(once.insert(mark.link));
        let link = looked.snapshot.links.get(mark.link).unwrap();
        let site = page.resolve(&link.href).unwrap().site();
        assert_eq!(
            site == Site::Foreign,
            mark.kind == MarkKind::Warning,
            "{}",
            link.href
        );
    }
}

/// A file to import. The text is tried as it is, and as the records of a file whose checksum is right.
pub fn import(text: &str) {
    file(text);
    file(&sealed(text));
}

/// A file with these records, whatever they are, and the right checksum.
fn sealed(records: &str) -> String {
    let checksum = crc32(records.trim().as_bytes());
    format!(
        r#"{{"format":"widerspruchslotse","version":2,"madeAt":1,"checksum":"crc32:{checksum:08x}","records":{records}}}"#
    )
}

/// The checksum by its definition, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ ((sum & 1) * 0xedb8_8320)
        })
    })
}

fn file(text: &str) {
    let before = after(
        stored(&[OTHER]),
        &[Change::Set {
            key: "account:facebook:1".to_owned(),
            text: r#"{"version":2,"account":{"platform":"facebook","id":"1"},"events":[{"at":1,"what":"seen"}]}"#.to_owned(),
        }],
    );
    let here = Ledger::read(&before, now());
    let Ok(records) = archive::read(text, now()) else {
        return;
    };
    assert!(records.len() <= MOST_ACCOUNTS);
    let accounts: BTreeSet<_> = records.iter().map(|record| &record.account).collect();
    assert_eq!(accounts.len(), records.len(), "an account twice");
    // What was read, written and read again is the same, but for what is nothing but a deletion.
    let listed: Vec<Record> = records
        .iter()
        .filter(|record| !record.is_gone())
        .cloned()
        .collect();
    assert_eq!(
        archive::read(&archive::write(records.iter(), AT), now()).as_ref(),
        Ok(&listed)
    );
    let promised = archive::preview(&here, &records);
    let mut united = here.clone();
    assert_eq!(archive::take(&mut united, &records), 0);
    for record in here.records() {
        let taken = united.find(&record.account).unwrap();
        assert!(record.events().iter().all(|event| taken.events().contains(event)));
        assert_eq!(taken.deleted(), record.deleted());
    }
    let events = |ledger: &Ledger| {
        ledger
            .records()
            .map(|record| record.events().len())
            .sum::<usize>()
    };
    assert_eq!(promised.new_events, events(&united) - events(&here));
    let again = archive::preview(&united, &records);
    assert_eq!((again.new_accounts, again.new_events), (0, 0));
    // Nothing that a file brought in is unreadable afterwards.
    let left = Ledger::read(&after(before, &united.clone().into_changes()), now());
    assert_eq!(left.aside(), 0);
    assert!(left.records().eq(united.records()));
}

/// The stored text of a record, of whatever version.
pub fn migration(text: &str) {
    let read = migrations::read(text);
    if let Ok(record) = &read {
        let written = migrations::write(record);
        assert!(written.starts_with(&format!("{{\"version\":{},", migrations::VERSION)));
        assert_eq!(migrations::read(&written).as_ref(), Ok(record));
        let mut pairs = record.events().windows(2);
        assert!(pairs.all(|pair| matches!(pair, [one, two] if one < two)));
    }
    let key = read
        .as_ref()
        .map_or("account:facebook:1001".to_owned(), |record| {
            ledger::key(&record.account)
        });
    if key == OTHER.0 {
        return;
    }
    let before = stored(&[OTHER, (&key, text)]);
    let mut ledger = Ledger::read(&before, now());
    let left = after(before.clone(), &ledger.clone().into_changes());
    match read {
        Ok(record) => {
            // Reading alone writes nothing.
            assert_eq!(left, before);
            let found = ledger
                .with_deleted()
                .find(|known| known.account == record.account)
                .unwrap();
            assert_eq!(
                (found.events(), found.deleted()),
                (record.events(), record.deleted())
            );
        }
        Err(Trouble::Newer) => {
            // Whatever is done with the account, the text of a newer version stays as it is.
            let account = "facebook:1001".parse().unwrap();
            assert!(ledger.append(&account, What::Seen).is_err());
            assert!(!ledger.unite(&Record::new(account, Vec::new(), Some(AT))));
            assert_eq!(
                (ledger.newer(), after(before.clone(), &ledger.into_changes())),
                (1, before)
            );
        }
        Err(Trouble::Broken) => {
            assert!(!left.contains_key(&key));
            let aside: Vec<&String> = left.values().filter(|value| *value == text).collect();
            assert_eq!(aside.len(), 1, "the text lies aside");
            assert_eq!(Ledger::read(&left, now()).aside(), 1);
        }
    }
    assert_eq!(left.get(OTHER.0).map(String::as_str), Some(OTHER.1));
}

/// An item that another device, or whoever it is, left in the synchronised area.
pub fn synced(text: &str) {
    let key = "a:facebook:1001";
    let mut remote = stored(&[(key, text)]);
    let mut here = Ledger::read(&stored(&[OTHER]), now());
    let before = here.clone();
    let told = sync::exchange(&mut here, &remote, now());
    for record in before.records() {
        assert_eq!(here.find(&record.account), Some(record));
    }
    let untouched = !told
        .remote
        .iter()
        .any(|change| matches!(change, Change::Set { key: set, .. } if set == key));
    assert!(told.newer == 0 || untouched, "{text}");
    remote = after(remote, &told.remote);
    assert!(remote.values().map(String::len).sum::<usize>() <= text.len().max(8_192) + 8_192);
    // Then it rests, and what is stored can be read.
    let united = here.clone();
    assert_eq!(sync::exchange(&mut here, &remote, now()).remote, []);
    assert_eq!(here, united);
    let left = after(stored(&[OTHER]), &here.into_changes());
    assert_eq!(Ledger::read(&left, now()).aside(), 0);
}
