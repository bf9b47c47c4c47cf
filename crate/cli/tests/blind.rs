//! `lotse corpus --blind`: what is found where nobody knows the forms' numbers.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write;

use common::{folder, label, measure};
use lotse_cli::corpus::{self, Labels};
use lotse_cli::inspect;
use lotse_core::page::Why;

#[test]
fn blind_takes_the_number_and_leaves_the_rest() {
    let shim = "https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252F\
                help.instagram.com%252Fcontact%252F767264225370182%253Fh%253D1&h=767264225370182x";
    let portal = "https://help.meta.com/support/privacy/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-Object\
                  YouHaveThe";
    let other = "https://www.facebook.com/help/contact/540977946302970";
    let links = [shim, portal, other, "/help/contact/712876720715583"]
        .map(|href| format!("<p>AI at Meta: <a href='{href}'>object</a></p>"));
    let labels = label(
        "a.html",
        &format!(
            "wanted = [ {{ href = '{shim}', right = 'ai-training' }}, \
         {{ href = '{portal}', right = 'ai-training' }}, \
         {{ href = '/help/contact/712876720715583', right = 'ai-training' }} ]"
        ),
    );
    let pages = folder(
        "corpus-blind",
        &[("labels.toml", &labels), ("a.html", &links.concat())],
    );
    let label = &Labels::read(&pages).unwrap().page[0];
    let open = corpus::open(&pages, label).unwrap();
    let blind = corpus::blind(open.clone()).unwrap();

    let hrefs = |case: &corpus::Case| -> Vec<String> {
        case.seen
            .snapshot
            .links
            .iter()
            .map(|link| link.href.clone())
            .collect()
    };
    let (before, after) = (hrefs(&open), hrefs(&blind));
    assert_eq!((&before[1..3], before[0].len()), (&after[1..3], after[0].len()));
    assert!(
        !after[0].contains("767264225370182") && !after[3].contains("712876720715583"),
        "{after:?}"
    );
    let wanted: BTreeSet<&String> = blind.wanted.iter().map(|wanted| &wanted.href).collect();
    assert_eq!(wanted, BTreeSet::from([&after[0], &after[1], &after[3]]));

    let known = |case: &corpus::Case| {
        let links = inspect::inspect(&case.page, &case.seen).links;
        let known = links.iter().filter(|link| link.why.contains(&Why::KnownNumber));
        (links.len(), known.count())
    };
    assert_eq!((known(&open), known(&blind)), ((3, 2), (3, 0)));
    assert_eq!(measure(&pages, &["--blind"]).code, Some(0));
}

#[test]
fn blind_forgives_two_of_a_hundred() {
    for (misses, code) in [(2, 0), (3, 1)] {
        let mut links = String::new();
        let mut wanted = String::new();
        for index in 0..100 {
            let number = 712_876_720_715_000_u64 + index;
            let words = if index < misses {
                "help"
            } else {
                "object to AI at Meta"
            };
            writeln!(links, "<p><a href='/help/contact/{number}'>{words}</a></p>").unwrap();
            writeln!(
                wanted,
                "{{ href = '/help/contact/{number}', right = 'ai-training' }},"
            )
            .unwrap();
        }
        let labels = label("a.html", &format!("wanted = [ {wanted} ]"));
        let pages = folder(
            &format!("corpus-hundred-{misses}"),
            &[("labels.toml", &labels), ("a.html", &links)],
        );
        assert_eq!(measure(&pages, &["--blind"]).code, Some(code), "{misses} misses");
        assert_eq!(measure(&pages, &[]).code, Some(1), "{misses} misses, not blind");
    }
}
