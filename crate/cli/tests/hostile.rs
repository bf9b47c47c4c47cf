//! Pages made to lure: nothing on them is ever marked that does not lead to Meta's own forms.
//!
//! What is marked is judged without the core: its address is parsed again and held against a list of hosts
//! of this test's own. Genuine links stand among the lures, so that a core that marks nothing fails, too.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

#[path = "hostile/addresses.rs"]
mod addresses;
#[path = "hostile/lures.rs"]
mod lures;
#[path = "hostile/page.rs"]
mod page;

use std::collections::BTreeMap;

use fastrand::Rng;
use lotse_cli::{inspect, snapshot};
use lotse_core::atlas::forms;
use lotse_core::page::{Address, Finding, Surface, finding, route};
use url::Url;

use crate::lures::{Ends, TRICKS};
use crate::page::Page;

const SEED: u64 = 2026;
const PAGES: u64 = 2_000;

/// Meta's hosts, once more: the way to the objection knows no others.
const HOSTS: &[&str] = &[
    "accountscenter.facebook.com",
    "accountscenter.instagram.com",
    "facebook.com",
    "help.instagram.com",
    "help.meta.com",
    "l.facebook.com",
    "l.instagram.com",
    "lm.facebook.com",
    "m.facebook.com",
    "mbasic.facebook.com",
    "privacycenter.instagram.com",
    "www.facebook.com",
    "www.instagram.com",
    "www.threads.com",
    "www.whatsapp.com",
];

/// Numbers of Meta's forms for other purposes, once more: those that are lures in `lures.rs`.
fn is_lookalike(url: &Url) -> bool {
    use lotse_core::atlas::forms::{FORMS, Region};
    use lotse_core::atlas::lookalikes::LOOKALIKES;
    let last = url.path().trim_end_matches('/').rsplit('/').next().unwrap();
    let number: Option<u64> = last.parse().ok();
    let elsewhere = FORMS
        .iter()
        .filter(|form| form.region == Region::Elsewhere)
        .map(|form| form.id);
    let mut others = elsewhere.chain(LOOKALIKES.iter().copied());
    others.any(|id| number.is_some() && id.number() == number)
}

/// Whether an address is Meta's, as far as an address can say.
fn is_metas(url: &Url) -> bool {
    url.scheme() == "https"
        && url.username().is_empty()
        && url.password().is_none()
        && url.port().is_none()
        && url.host_str().is_some_and(|host| HOSTS.contains(&host))
}

/// How often something was on the pages, and how often it was marked.
type Counts = BTreeMap<&'static str, (usize, usize)>;

/// What is wrong on a page, if anything.
fn judge(page: &Page, counts: &mut Counts) -> Vec<String> {
    let address = Address::parse(page.url).unwrap();
    let seen = snapshot::read(&page.html, page.url).unwrap();
    assert_eq!(seen.snapshot.links.len(), page.links.len(), "{}", page.html);
    for (trick, _) in &page.links {
        counts.entry(trick).or_default().0 += 1;
    }
    let mut wrong = Vec::new();
    if !page.is_metas {
        let found = inspect::inspect(&address, &seen);
        if !found.links.is_empty() || !found.warnings.is_empty() || found.next.is_some() {
            wrong.push(format!("{found:?}"));
        }
        return wrong;
    }
    assert!(inspect::is_looked_at(Surface::of(&address)), "{}", page.url);
    let reading = finding::read(&address, seen.matcher(), &seen.snapshot);
    for Finding { link, address, .. } in &reading.findings {
        let (trick, ends) = page.links[*link];
        counts.entry(trick).or_default().1 += 1;
        let own = &seen.snapshot.links[*link].href;
        let leads_to_metas = [own.as_str(), address.as_str()]
            .into_iter()
            .all(|url| Url::parse(url).is_ok_and(|url| is_metas(&url) && !is_lookalike(&url)));
        if matches!(ends, Ends::Outside | Ends::Lookalike) || !leads_to_metas {
            wrong.push(format!("{trick}: {own} is marked as {address}"));
        }
    }
    for (place, (trick, ends)) in page.links.iter().enumerate() {
        let is_found = reading.findings.iter().any(|finding| finding.link == place);
        let href = &seen.snapshot.links[place].href;
        // A link to the page itself leads nowhere, and one to the same or a lesser right away from the form.
        let right = |of: &Address| Some(forms::find(of.form()?)?.right);
        let leads_on = || {
            let end = address.resolve(href).unwrap();
            end != address && right(&address).is_none_or(|in_hand| right(&end) < Some(in_hand))
        };
        if *ends == Ends::Form && !is_found && leads_on() {
            wrong.push(format!("{trick}: {href} is not marked"));
        }
    }
    let lead = reading.lead.as_ref().map(|lead| lead.address.as_str().to_owned());
    let next = route::next(&address, &reading).map(|hop| hop.url);
    for url in lead.into_iter().chain(next) {
        if !Url::parse(&url).is_ok_and(|url| is_metas(&url)) {
            wrong.push(format!("the way leads to {url}"));
        }
    }
    wrong
}

#[test]
fn nothing_is_marked_that_does_not_lead_to_meta() {
    let mut counts = Counts::new();
    let mut wrong = Vec::new();
    for index in 0..PAGES {
        let page = Page::new(&mut Rng::with_seed(SEED + index));
        let found = judge(&page, &mut counts).into_iter();
        wrong.extend(found.map(|why| format!("page {index}: {why}")));
    }
    println!("{PAGES} pages, seed {SEED}; links on them and how many were marked:");
    for (trick, (links, marked)) in &counts {
        println!("{trick:<40}{links:>6}{marked:>6}");
    }
    let tried = |trick: &str| counts.get(trick).is_some_and(|(links, _)| *links >= 100);
    assert!(
        TRICKS.iter().all(|(trick, ..)| tried(trick)) && tried("base"),
        "{counts:?}"
    );
    let first = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} times, at first:\n{first}", wrong.len());
}

#[test]
fn the_judge_knows_metas_addresses_from_others() {
    for (url, expected) in [
        ("https://www.facebook.com/help/contact/1", true),
        ("https://www.facebook.com:443/help/contact/1", true),
        ("https://help.instagram.com/contact/1", true),
        ("http://www.facebook.com/help/contact/1", false),
        ("https://www.facebook.com:444/help/contact/1", false),
        ("https://a@www.facebook.com/help/contact/1", false),
        ("https://www.facebook.com./help/contact/1", false),
        ("https://www.facebook.com.evil.example/help/contact/1", false),
        ("https://apps.facebook.com/help/contact/1", false),
    ] {
        assert_eq!(is_metas(&Url::parse(url).unwrap()), expected, "{url}");
    }
    for (url, expected) in [
        ("https://www.facebook.com/help/contact/540977946302970/?x", true),
        ("https://www.facebook.com/help/contact/000540977946302970", true),
        ("https://www.facebook.com/help/contact/1266025207620918", true),
        ("https://www.facebook.com/help/contact/712876720715583", false),
    ] {
        assert_eq!(is_lookalike(&Url::parse(url).unwrap()), expected, "{url}");
    }
}
