//! The figures to reach: on our own labelled pages, and on real pages of Meta's where they are at hand.
#![allow(clippy::panic, reason = "a test may fail by panicking")]

mod common;

use std::path::Path;

use lotse_cli::corpus;

/// Measures a corpus with its numbers known and unknown; both must hold.
fn holds(labels: &Path, pages: Option<&Path>) {
    let reports = [false, true].map(|blind| {
        let report = corpus::measure(labels, pages, blind).unwrap_or_else(|errors| {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"));
        });
        println!("{}\n{report}\n", labels.display());
        report
    });
    for report in reports {
        assert_eq!(report.unlabelled, [""; 0]);
        assert!(report.holds(), "the figures above do not hold");
    }
}

#[test]
fn our_own_pages_hold() {
    holds(&common::root().join("tests/corpus"), None);
}

#[test]
fn real_pages_hold() {
    if let Some(pages) = common::shared_pages() {
        holds(&common::root().join("tests/corpus-shared"), Some(&pages));
    }
}
