//! Reading what the lens sends is reading the whole page, on every labelled page: with the numbers of its forms
//! known and unknown, in its own language and in one that the atlas does not know.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking"
)]

mod common;

use std::path::Path;

use lotse_cli::corpus::{self, Case, Labels};
use lotse_core::page::finding::{self, Reading};
use lotse_core::page::matcher::Matcher;
use lotse_core::page::{Sieve, Surface};

/// What was read of how many pages, links and letters.
#[derive(Debug, Default)]
struct Tally {
    pages: usize,
    links: usize,
    sent: usize,
    asked_for_all: usize,
}

/// Both ways of reading give the same, or the sifted one asks for the whole page.
fn compare(case: &Case, matcher: &Matcher, tally: &mut Tally) {
    let snapshot = &case.seen.snapshot;
    let whole = finding::read(&case.page, matcher, snapshot);
    let (sifted, kept) = Sieve::of(Surface::of(&case.page)).sift(snapshot.clone());
    tally.pages += 1;
    tally.links += snapshot.links.len();
    tally.sent += kept.len();
    let mut reading = finding::read(&case.page, matcher, &sifted);
    if reading.is_open {
        tally.asked_for_all += 1;
        return;
    }
    in_whole(&mut reading, &kept);
    assert_eq!(reading, whole, "{}", case.file);
}

/// Counts links as in the whole page.
fn in_whole(reading: &mut Reading, kept: &[usize]) {
    let findings = reading.findings.iter_mut().map(|finding| &mut finding.link);
    let warnings = reading.warnings.iter_mut().map(|warning| &mut warning.link);
    let lead = reading.lead.iter_mut().map(|lead| &mut lead.link);
    for link in findings.chain(warnings).chain(lead) {
        *link = kept[*link];
    }
}

fn holds(labels: &Path, pages: Option<&Path>) {
    let folder = pages.unwrap_or(labels);
    let mut tally = Tally::default();
    for label in &Labels::read(labels).unwrap().page {
        let case = corpus::open(folder, label).unwrap_or_else(|errors| panic!("{errors:?}"));
        let blind =
            corpus::blind(case.clone()).unwrap_or_else(|mistake| panic!("{}: {mistake:?}", label.file));
        for case in [case, blind] {
            compare(&case, case.seen.matcher(), &mut tally);
            compare(&case, Matcher::of(None), &mut tally);
        }
    }
    println!("{}: {tally:?}", labels.display());
    assert!(tally.asked_for_all * 10 < tally.pages, "{tally:?}");
    assert!(tally.sent < tally.links, "{tally:?}");
}

#[test]
fn our_own_pages_are_read_the_same() {
    holds(&common::root().join("tests/corpus"), None);
}

#[test]
fn real_pages_are_read_the_same() {
    if let Some(pages) = common::shared_pages() {
        holds(&common::root().join("tests/corpus-shared"), Some(&pages));
    }
}
