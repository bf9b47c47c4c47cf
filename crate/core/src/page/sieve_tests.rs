//! The sieve as a table and as properties: reading a sifted page is reading the page.

use proptest::prelude::*;

use super::*;
use crate::atlas::hosts::{HOSTS, Site};
use crate::atlas::words::Language;
use crate::page::Address;
use crate::page::finding::{self, Reading};
use crate::page::matcher::Matcher;
use crate::page::snapshot::Link;
use crate::page::surface::PREDICATES;

const POLICY: &str = "https://www.facebook.com/privacy/policy/";
const SETTINGS: &str = "https://www.facebook.com/settings/";
const HELP: &str = "https://www.facebook.com/help/224562897555674";

/// Whether a link is kept on the settings, in the policy and in the help.
fn keeps(table: &[(&str, [bool; 3])]) {
    for (href, expected) in table {
        let kept = [SETTINGS, POLICY, HELP].map(|page| Sieve::of(surface(page)).keeps(href));
        assert_eq!(kept, *expected, "{href}");
    }
}

#[test]
fn it_keeps_what_can_matter_on_a_page() {
    keeps(&[
        ("https://www.facebook.com/help/contact/1", [true, true, true]),
        ("https://help.meta.com/support/privacy/", [true, true, true]),
        ("https://help.meta.com/support/./privacy/", [true, true, true]),
        ("https://help.meta.com/requests/1/", [true, true, true]),
        ("https://news.example/", [true, true, true]),
        ("http://www.facebook.com/user", [true, true, true]),
        ("https://www.facebook.com@evil.example/", [true, true, true]),
        ("https://evil@www.facebook.com/", [true, true, true]),
        ("https://www.facebook.com:8443/user", [true, true, true]),
        ("https://notfacebook.com/user", [true, true, true]),
        ("https://WWW.FACEBOOK.COM/user", [true, true, true]),
        ("https:///www.facebook.com/help/contact/1", [true, true, true]),
        ("https://www.facebook.com/help\\con\ttact/1", [true, true, true]),
        ("/help/con/../tact/1", [true, true, true]),
        ("https://www.facebook.com/privacy/center/", [true, false, false]),
        ("https://privacycenter.instagram.com/", [true, false, false]),
        ("https://www.facebook.com/privacy/policy/", [true, false, false]),
        (
            "https://www.whatsapp.com/legal/privacy-policy-eea",
            [true, false, false],
        ),
        ("https://www.facebook.com/privacy/genai/", [true, true, false]),
        (
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            [true, true, false],
        ),
        ("https://www.facebook.com/user.1", [false, false, false]),
        ("https://facebook.com?x=1", [false, false, false]),
        (
            "https://www.facebook.com/settings/?tab=ads#privacy",
            [false, false, false],
        ),
        ("https://www.facebook.com/privacy_policy", [true, false, false]),
        (
            "https://transparency.meta.com/de-de/features/",
            [false, false, false],
        ),
    ]);
}

#[test]
fn it_looks_into_redirects_and_what_is_encoded() {
    keeps(&[
        ("https://l.facebook.com/l.php?u=x", [false, false, false]),
        (
            "https://l.instagram.com/?u=https%3A%2F%2Fnews.example%2F",
            [true, true, true],
        ),
        (
            "https://l.facebook.com/l.php?u=%2F%2Fnews.example%2F",
            [true, true, true],
        ),
        (
            "https://l.facebook.com/l.php?u=HTTP%3Anews.example",
            [true, true, true],
        ),
        (
            "https://l.facebook.com/l.php?u=%68ttps%253A%252F%252Fnews.example",
            [true, true, true],
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%3F.facebook.com%2F",
            [true, true, true],
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fuser&h=1",
            [false, false, false],
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F1",
            [true, true, true],
        ),
        (
            "https://m.facebook.com/privacy/policy/logging/?redirect_uri=%2Fprivacy%2Fgenai",
            [true, true, false],
        ),
        (
            "https://m.facebook.com/sharer?u=https%3A%2F%2Fnews.example%2F",
            [false, false, false],
        ),
        ("https://www.facebook.com/user?a=100%", [true, true, true]),
        ("https://www.facebook.com/user?a=%ff", [true, true, true]),
        (
            "https://www.facebook.com/J%C3%BCrgen?a=%253A",
            [false, false, false],
        ),
    ]);
}

#[test]
fn every_page_that_leads_on_is_kept_from_where_it_leads_on() {
    for target in PREDICATES {
        for example in target.examples {
            for here in PREDICATES.iter().map(|predicate| predicate.surface) {
                let wanted = lead::leads_on(here) && lead::nearness(target.surface) > lead::nearness(here);
                assert!(
                    !wanted || Sieve::of(here).keeps(example),
                    "{example} from {here:?}"
                );
            }
        }
    }
}

#[test]
fn sifting_keeps_links_and_their_blocks_in_order() {
    let link = |href: &str, block| Link {
        href: href.to_owned(),
        block,
        ..Link::default()
    };
    let snapshot = Snapshot {
        links: vec![
            link("https://www.facebook.com/a", 0),
            link("https://news.example/", 2),
            link("https://www.facebook.com/help/contact/1", 1),
            link("https://www.facebook.com/help/contact/2", 2),
            link("https://www.facebook.com/help/contact/3", 9),
        ],
        blocks: ["a", "b", "c"].map(str::to_owned).to_vec(),
        ..Snapshot::default()
    };
    let (sifted, kept) = Sieve::of(surface(POLICY)).sift(snapshot);
    assert_eq!(kept, [1, 2, 3, 4]);
    assert_eq!(sifted.blocks, ["c", "b"]);
    let blocks: Vec<usize> = sifted.links.iter().map(|link| link.block).collect();
    assert_eq!(blocks, [0, 1, 0, usize::MAX]);
}

fn surface(page: &str) -> Surface {
    Surface::of(&Address::parse(page).unwrap())
}

/// What a sifted page gives, with its links counted as in the whole page.
fn sifted(page: &Address, matcher: &Matcher, snapshot: &Snapshot) -> Reading {
    let (sifted, kept) = Sieve::of(Surface::of(page)).sift(snapshot.clone());
    let mut reading = finding::read(page, matcher, &sifted);
    let findings = reading.findings.iter_mut().map(|finding| &mut finding.link);
    let warnings = reading.warnings.iter_mut().map(|warning| &mut warning.link);
    let lead = reading.lead.iter_mut().map(|lead| &mut lead.link);
    for link in findings.chain(warnings).chain(lead) {
        *link = kept[*link];
    }
    reading
}

/// Addresses after Meta's and unlike them, as pages write them, some of them in redirects.
fn any_href() -> impl Strategy<Value = String> {
    let plain = href_with(Just(String::new()).boxed()).boxed();
    plain.prop_recursive(3, 4, 1, |inner| {
        let name = prop::sample::select(&["u", "redirect_uri", "subpage"][..]);
        let query = (name, inner.clone(), any::<bool>())
            .prop_map(|(name, inner, all)| format!("?{name}={}", encoded(&inner, all)));
        let redirect = prop::sample::select(
            &[
                "https://l.facebook.com/l.php?u=",
                "https://l.instagram.com/?e=1&u=",
                "https://m.facebook.com/privacy/policy/logging/?redirect_uri=",
            ][..],
        );
        let redirected = (redirect, inner, any::<bool>())
            .prop_map(|(redirect, inner, all)| redirect.to_owned() + &encoded(&inner, all));
        prop_oneof![href_with(query.boxed()), redirected]
    })
}

/// Encoded as pages do, or down to the last letter.
fn encoded(text: &str, all: bool) -> String {
    if all {
        let hex = text.bytes().map(|byte| format!("%{byte:02x}"));
        return hex.collect::<Vec<String>>().concat();
    }
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

fn href_with(inner: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let host = prop_oneof![
        8 => prop::sample::select(HOSTS).prop_map(|host| host.name.to_owned()),
        2 => prop::sample::select(hosts::DOMAINS).prop_map(|domain| format!("x.{domain}")),
        1 => "[a-zA-Z0-9.@:%-]{0,12}(facebook\\.com)?",
    ];
    let step = prop_oneof![
        8 => prop::sample::select(&[
            "help", "contact", "forms", "1", "712876720715583", "support", "privacy", "policy", "logging", "l.php",
            "center", "genai", "guide", "generative-ai", "legal", "privacy-policy-eea", "settings", "user",
            "accounts-centre-supplemental-privacy-policy-eea", "version", "instagram", "..", ".", "%2e", "",
        ][..])
        .prop_map(str::to_owned),
        1 => "[ -~\\t]{0,8}",
    ];
    let path = (
        prop::collection::vec(step, 0..5),
        prop::sample::select(&["/", "/", "/", "\\", "/\t"][..]),
    )
        .prop_map(|(steps, slash)| steps.iter().flat_map(|step| [slash, step]).collect::<String>());
    let tail = prop_oneof![
        3 => Just(String::new()),
        1 => Just("?subpage=7.subpage.11-ObjectYouHaveThe&ref=x".to_owned()),
        1 => Just("?a=1&subpage=7.subpage.11%2DObjectYouHave%54he".to_owned()),
        1 => Just("#7.subpage.11-ObjectYouHaveThe".to_owned()),
        2 => inner,
        1 => Just("?redirect_uri=/privacy/genai".to_owned()),
        1 => "[?#][ -~\\t]{0,20}",
    ];
    let scheme = prop_oneof![9 => Just("https://"), 1 => prop::sample::select(
        &["http://", "HTTPS://", "https:/", "https:\\\\", "https:///", "//", " https://", ""][..])];
    (scheme, host, path, tail).prop_map(|(scheme, host, path, tail)| format!("{scheme}{host}{path}{tail}"))
}

fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let name = prop::sample::select(
        &[
            "hier",
            "widersprechen",
            "tiltakozás",
            "Widerspruch gegen KI bei Meta",
            "Einspruch gegen die Sperrung",
        ][..],
    );
    let text = prop::sample::select(
        &[
            "Mehr dazu: hier.",
            "Du kannst widersprechen.",
            "A tiltakozás joga.",
            "Generatív MI",
            "KI bei Meta",
            "",
        ][..],
    );
    let link = (name, any_href(), 0..4_usize, prop::option::of(0..3_usize)).prop_map(
        |(name, href, block, heading)| Link {
            text: name.to_owned(),
            href,
            block,
            heading,
            ..Link::default()
        },
    );
    let texts = move |count| prop::collection::vec(text.clone().prop_map(str::to_owned), count);
    (prop::collection::vec(link, 0..6), texts(3), texts(2)).prop_map(|(links, blocks, headings)| Snapshot {
        links,
        blocks,
        headings,
        ..Snapshot::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn what_it_leaves_out_can_not_matter(href in any_href(), here in 0..PREDICATES.len()) {
        let example = PREDICATES[here].examples[0];
        let page = Address::parse(example).unwrap();
        let here = Surface::of(&page);
        if !Sieve::of(here).keeps(&href)
            && let Ok(address) = page.resolve(&href)
        {
            prop_assert_ne!(address.site(), Site::Foreign);
            prop_assert_eq!(address.form(), None);
            let nearer = lead::nearness(Surface::of(&address)) > lead::nearness(here);
            prop_assert!(!nearer || !lead::leads_on(here));
        }
    }

    #[test]
    fn reading_what_it_keeps_is_reading_the_page(
        snapshot in any_snapshot(),
        here in 0..PREDICATES.len(),
        language in prop::sample::select(&[Language::De, Language::Hu, Language::En][..]),
    ) {
        let page = Address::parse(PREDICATES[here].examples[0]).unwrap();
        let matcher = Matcher::of(Some(language));
        let whole = finding::read(&page, matcher, &snapshot);
        let sifted = sifted(&page, matcher, &snapshot);
        // Where a sifted page leaves a question open, the whole page is asked for.
        prop_assert!(sifted == whole || sifted.is_open, "{sifted:?}\n{whole:?}");
        prop_assert!(sifted.is_open || !whole.is_open);
    }
}
