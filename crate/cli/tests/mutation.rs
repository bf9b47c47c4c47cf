//! Pages rewritten so that a person would not notice: what is found on them must not change.
//!
//! Each of 2,000 pages is told by the seed and its number alone. What goes wrong is printed, and the page is
//! left in the tests' scratch folder, to be looked at with `lotse inspect`.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod common;
#[path = "mutation/links.rs"]
mod links;
#[path = "mutation/markup.rs"]
mod markup;
#[path = "mutation/page.rs"]
mod page;
#[path = "mutation/tree.rs"]
mod tree;
#[path = "mutation/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use fastrand::Rng;
use lotse_cli::corpus::{self, Case, Fault, Kind, Labels, Report, Score};
use lotse_cli::{read, replay};

use crate::page::Page;

const SEED: u64 = 2026;
const PAGES: u64 = 2_000;

type Rewrite = (&'static str, fn(&mut Page, &mut Rng));
type Change = (&'static str, fn(&mut Page));

const REWRITES: &[Rewrite] = &[
    ("wrap", markup::wrap),
    ("split", markup::split),
    ("nest", markup::nest),
    ("attributes", markup::attributes),
    ("classes", markup::classes),
    ("suffix", markup::suffix),
    ("invisible", words::invisible),
    ("spaces", words::spaces),
    ("capitals", words::capitals),
    ("shim", links::shim),
    ("tracking", links::tracking),
    ("host", links::host),
    ("slash", links::slash),
];

/// The HTML and Markdown pages of a corpus.
fn pages(folder: &Path) -> Vec<Page> {
    let labels = Labels::read(folder).unwrap();
    let is_markup = |file: &str| !replay::is_capture(Path::new(file));
    let labels = labels.page.iter().filter(|label| is_markup(&label.file));
    labels
        .map(|label| Page::new(label, &read::page(&folder.join(&label.file)).unwrap()))
        .collect()
}

/// One to four rewrites that change something; which ones.
fn rewrite(page: &mut Page, rng: &mut Rng) -> Vec<&'static str> {
    let mut rewrites = REWRITES.to_vec();
    rng.shuffle(&mut rewrites);
    let most = rng.usize(1..=4);
    let mut done = Vec::new();
    for (name, rewrite) in rewrites {
        let before = (page.root.write(), page.url.clone());
        rewrite(page, rng);
        if before != (page.root.write(), page.url.clone()) {
            done.push(name);
        }
        if done.len() == most {
            break;
        }
    }
    done
}

/// What came of many rewritten pages.
struct Outcome {
    /// With the forms' numbers known.
    known: Report,
    /// With unknown numbers: how many wanted links were found before the rewriting, how many of them after.
    before: usize,
    after: usize,
    /// With unknown numbers: what went wrong that was right before.
    lost: Vec<Fault>,
    /// How often each rewrite was done.
    done: Vec<(&'static str, usize)>,
}

impl Outcome {
    fn of(name: &str, pages: &[Page], count: u64) -> Self {
        let mut outcome = Self {
            known: Report::new(false),
            before: 0,
            after: 0,
            lost: Vec::new(),
            done: REWRITES.iter().map(|(name, _)| (*name, 0)).collect(),
        };
        let number = u64::try_from(pages.len()).unwrap();
        let blinded: Vec<Blinded> = pages.iter().map(|page| Blinded::of(&page.case())).collect();
        for index in 0..count {
            let mut rng = Rng::with_seed(SEED + index);
            let place = usize::try_from(index % number).unwrap();
            let mut page = pages[place].clone();
            let rewrites = rewrite(&mut page, &mut rng);
            let left = format!("mutation/{name}-{index}.html");
            outcome.add(&page, &blinded[place], &rewrites, &left);
        }
        let Self {
            known,
            before,
            after,
            lost,
            done,
        } = &outcome;
        println!(
            "{name}: {} pages, {count} times rewritten, seed {SEED}\n{known}\n",
            pages.len()
        );
        println!("{name}, numbers unknown: of {before} links found before, {after} after");
        for fault in lost {
            println!("{fault}");
        }
        println!("rewrites: {done:?}\n");
        outcome
    }

    fn add(&mut self, page: &Page, before: &Blinded, rewrites: &[&str], left: &str) {
        for (name, times) in &mut self.done {
            *times += usize::from(rewrites.contains(name));
        }
        let case = page.case();
        let start = Instant::now();
        let mut score = Score::of(&case);
        let took = start.elapsed();
        let Blinded { right, faults } = Blinded::of(&case);
        self.before += before.right.len();
        self.after += before.right.intersection(&right).count();
        let mut lost: Vec<Fault> = faults
            .into_iter()
            .filter(|(place, _)| match place {
                Some(place) => before.right.contains(place),
                None => before.faults.iter().all(|(place, _)| place.is_some()),
            })
            .map(|(_, fault)| fault)
            .collect();
        if !score.faults.is_empty() || !lost.is_empty() {
            let file = common::file(left, page.root.write());
            let story = format!("{} [{}] --url {}", file.display(), rewrites.join(", "), page.url);
            for fault in score.faults.iter_mut().chain(&mut lost) {
                fault.file.clone_from(&story);
            }
        }
        self.known.add(score, took);
        self.lost.extend(lost);
    }

    /// At most five of a thousand are missed, nothing is marked in error, and every rewrite was tried.
    fn check(&self) {
        let Self {
            known,
            before,
            after,
            lost,
            done,
        } = self;
        let (wanted, found) = (known.wanted(), known.found());
        assert!(wanted > 0 && found * 1000 >= wanted * 995, "{found} of {wanted}");
        assert_eq!(
            (known.false_marks(), known.wrong_rights()),
            (0, 0),
            "false marks, wrong rights"
        );
        assert!(
            *before > 0 && after * 1000 >= before * 995,
            "blind: {after} of {before}"
        );
        let false_mark = lost.iter().find(|fault| fault.kind == Kind::FalseMark);
        assert!(false_mark.is_none(), "blind: {}", false_mark.unwrap());
        assert!(done.iter().all(|(_, times)| *times >= 10), "{done:?}");
    }
}

/// What is found on a page where nobody knows the numbers.
struct Blinded {
    /// The places of the wanted links that are marked as they should be.
    right: BTreeSet<usize>,
    /// What is wrong, with the place of the wanted link, if it is one.
    faults: Vec<(Option<usize>, Fault)>,
}

impl Blinded {
    fn of(case: &Case) -> Self {
        let case = corpus::blind(case.clone()).unwrap();
        let place = |fault: &Fault| case.wanted.iter().position(|wanted| wanted.href == fault.href);
        let faults = Score::of(&case).faults.into_iter();
        let faults: Vec<(Option<usize>, Fault)> = faults.map(|fault| (place(&fault), fault)).collect();
        let is_right = |wanted: &usize| faults.iter().all(|(place, _)| *place != Some(*wanted));
        Self {
            right: (0..case.wanted.len()).filter(is_right).collect(),
            faults,
        }
    }
}

fn own_pages() -> Vec<Page> {
    pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutation/pages"))
}

#[test]
fn a_few_pages_keep_what_is_found_on_them() {
    Outcome::of("pages", &own_pages(), 300).check();
}

#[test]
fn the_corpus_keeps_what_is_found_on_it() {
    let pages = pages(&common::root().join("tests/corpus"));
    Outcome::of("corpus", &pages, PAGES).check();
}

#[test]
fn a_page_that_is_only_written_again_reads_the_same() {
    for page in own_pages() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutation/pages");
        let html = read::page(&folder.join(&page.file)).unwrap();
        let before = lotse_cli::snapshot::read(&html, page.url.as_str()).unwrap();
        assert_eq!(page.case().seen.snapshot, before.snapshot, "{}", page.file);
        assert!(Score::of(&page.case()).faults.is_empty(), "{}", page.file);
    }
}

/// The proof that the figures can be missed: rewrites that a person would notice.
#[test]
fn what_changes_the_page_changes_the_figures() {
    let worse: [Change; 3] = [
        ("missed: ", |page| {
            lead_all_to(page, "https://www.facebook.com/help/contact/540977946302970");
        }),
        ("missed: ", |page| {
            lead_all_to(page, "https://widerspruch.example/");
        }),
        ("false mark: ", |page| {
            let form = "<p><a href=https://www.facebook.com/help/contact/712876720715583>object</a>";
            let form = tree::Node::Element(tree::Element::parse(form));
            page.root.children.push(form);
        }),
    ];
    for (fault, change) in worse {
        let mut report = Report::new(false);
        for mut page in own_pages() {
            change(&mut page);
            report.add(Score::of(&page.case()), Duration::ZERO);
        }
        assert!(!report.holds(), "{report}");
        assert!(report.to_string().contains(fault), "{report}");
    }
}

#[test]
fn words_that_change_count_where_numbers_are_unknown() {
    let right = |page: &Page| Blinded::of(&page.case()).right.len();
    let mut pages = own_pages();
    let before: usize = pages.iter().map(right).sum();
    for page in &mut pages {
        page.root
            .each_text(&mut |text| *text = text.replace(['e', 'E'], "x"));
        page.root.each_link(&mut |link| link.remove("aria-label"));
    }
    let after: usize = pages.iter().map(right).sum();
    assert!(before >= 4 && after * 2 <= before, "{after} of {before}");
}

fn lead_all_to(page: &mut Page, href: &str) {
    let scope = page.hrefs();
    let mut number = 0;
    page.rewrite_hrefs(&scope, &mut |_| {
        number += 1;
        Some(format!("{href}?number={number}"))
    });
}
