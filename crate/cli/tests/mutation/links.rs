//! Other addresses that lead to the same place.

use fastrand::Rng;
use url::{Url, form_urlencoded};

use super::page::Page;

/// Hosts that stand for the same site.
const ALIASES: &[&[&str]] = &[
    &[
        "www.facebook.com",
        "facebook.com",
        "web.facebook.com",
        "m.facebook.com",
        "mbasic.facebook.com",
        "de-de.facebook.com",
        "fr-fr.facebook.com",
        "pt-br.facebook.com",
        "nb-no.facebook.com",
        "ar-ar.facebook.com",
    ],
    &["l.facebook.com", "lm.facebook.com"],
    &["www.instagram.com", "instagram.com"],
    &["www.whatsapp.com", "whatsapp.com"],
];

/// Query parameters as Meta's pages and its users' tools add them. Not `entry_point`, which says where a
/// link stands.
const TRACKING: &[&str] = &[
    "helpref=search",
    "ref=share",
    "fbclid=IwAR0xY9_a-3",
    "__cft__[0]=AZX1q-2",
    "__cft__%5B0%5D=AZX1q-2",
    "__tn__=-R",
    "locale2=de_DE",
    "h=AT0kQ",
    "paipv=0",
    "eav=AfbQ",
    "utm_source=share",
];

pub fn shim(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    let depth = rng.usize(1..=2);
    let instagram = page
        .url
        .host_str()
        .is_some_and(|host| host.ends_with("instagram.com"));
    page.rewrite_hrefs(&scope, &mut |url| {
        let mut href = String::from(url);
        for _ in 0..depth {
            let before = match rng.u8(..3) {
                0 if instagram => "https://l.instagram.com/?u=",
                1 => "https://lm.facebook.com/l.php?u=",
                _ => "https://l.facebook.com/l.php?u=",
            };
            let inner: String = form_urlencoded::byte_serialize(href.as_bytes()).collect();
            href = format!("{before}{inner}&h=AT{:x}", rng.u64(..));
        }
        Some(href)
    });
}

pub fn tracking(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    page.rewrite_hrefs(&scope, &mut |mut url| {
        for _ in 0..rng.usize(1..=3) {
            let added = rng.choice(TRACKING)?;
            let query = url
                .query()
                .map_or_else(|| (*added).to_owned(), |query| format!("{query}&{added}"));
            url.set_query(Some(&query));
        }
        Some(url.into())
    });
}

/// Another name of the same host, for links and at times for the page itself.
pub fn host(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    page.rewrite_hrefs(&scope, &mut |url| other_host(url, rng).map(String::from));
    if rng.u8(..3) == 0
        && let Some(url) = other_host(page.url.clone(), rng)
    {
        page.move_to(url);
    }
}

fn other_host(mut url: Url, rng: &mut Rng) -> Option<Url> {
    let host = url.host_str()?;
    let names = ALIASES.iter().find(|names| names.contains(&host))?;
    let name = rng.choice(*names).filter(|name| **name != host)?;
    url.set_host(Some(name)).ok()?;
    Some(url)
}

pub fn slash(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    page.rewrite_hrefs(&scope, &mut |url| other_slash(url).map(String::from));
    if rng.u8(..3) == 0
        && let Some(url) = other_slash(page.url.clone())
    {
        page.move_to(url);
    }
}

fn other_slash(mut url: Url) -> Option<Url> {
    let path = url.path().to_owned();
    if path == "/" || path == "/l.php" {
        return None;
    }
    match path.strip_suffix('/') {
        Some(without) => url.set_path(without),
        None => url.set_path(&format!("{path}/")),
    }
    Some(url)
}
