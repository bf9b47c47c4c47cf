//! A capture is read like the page that it was made of, on every page of the corpus: so a capture from
//! somebody's browser shows what the engine would do there.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::fs;
use std::path::Path;

use lotse_cli::snapshot;
use lotse_core::atlas::words::Language;
use lotse_core::capture;
use lotse_core::page::matcher::Matcher;
use lotse_core::page::{Address, Snapshot, finding};

#[derive(serde::Deserialize)]
struct Labels {
    page: Vec<Page>,
}

#[derive(serde::Deserialize)]
struct Page {
    file: String,
    address: String,
}

/// What would be marked: links with right, sureness and reasons, and lures by host.
fn reading(address: &str, language: &str, snapshot: &Snapshot) -> impl PartialEq + std::fmt::Debug + use<> {
    let page = Address::parse(address).unwrap();
    let found = finding::read(&page, Matcher::of(Language::of_tag(language)), snapshot);
    let findings: Vec<_> = found
        .findings
        .into_iter()
        .map(|finding| (finding.link, finding.right, finding.sure, finding.why))
        .collect();
    let lures: Vec<_> = found
        .warnings
        .into_iter()
        .map(|warning| (warning.link, warning.why))
        .collect();
    (findings, lures, found.about_objection)
}

#[test]
fn captures_are_read_like_their_pages() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus");
    let labels: Labels = toml::from_str(&fs::read_to_string(corpus.join("labels.toml")).unwrap()).unwrap();
    let mut compared = 0;
    for page in labels.page.iter().filter(|page| {
        Path::new(&page.file)
            .extension()
            .is_some_and(|ending| ending == "html")
    }) {
        let html = fs::read_to_string(corpus.join(&page.file)).unwrap();
        let seen = snapshot::read(&html, &page.address).unwrap();
        let capture = capture::capture(&page.address, &seen.language, false, &seen.snapshot).unwrap();
        assert_eq!(
            reading(&capture.page.address, &capture.page.language, &capture.snapshot),
            reading(&page.address, &seen.language, &seen.snapshot),
            "{}",
            page.file
        );
        compared += 1;
    }
    assert!(compared >= 150, "{compared} pages");
}
