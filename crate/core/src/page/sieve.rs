//! The sieve: a cheap look at addresses that leaves out the links that can't matter, before anything is
//! parsed here, and before the lens reads their texts.
//!
//! Always holds: what it leaves out is no form, leads nowhere nearer than the page itself, and lures to no
//! other host, redirects included. It may keep any other. `extension/content/sieve.js` sifts by the same rules,
//! on addresses as a browser writes them.

use std::borrow::Cow;

use serde::Serialize;

use super::address::{FORM_SIGNS, MAX_SHIMS, SHIM_SIGNS};
use super::lead;
use super::snapshot::Snapshot;
use super::surface::Surface;
use crate::atlas::hosts;

/// What a link's address must have, decoded, for the link to be able to matter on a page: one of the parts in
/// it; or a host that is not plainly of one of the domains, where it leads itself or by a redirect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sieve {
    domains: &'static [&'static str],
    redirects: &'static [&'static str],
    parts: Vec<&'static str>,
    /// What each byte of an address may be.
    #[serde(skip)]
    letters: Vec<Letter>,
}

/// What addresses of all kinds begin with here.
const SCHEME: &str = "https://";

/// What a browser drops from addresses, or takes for a slash.
const ODD: [u8; 4] = *b"\\\t\n\r";

/// What a letter may be: one of the odd ones; behind a slash, the second of a part or of a redirect; the
/// first of a part without a slash.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Letter {
    is_odd: bool,
    begins_step: bool,
    begins_part: bool,
}

/// Redirects inside redirects, and what is encoded in the address inside.
const LAYERS: usize = MAX_SHIMS + 2;

impl Sieve {
    /// The sieve for the links of such a page.
    #[must_use]
    pub fn of(here: Surface) -> Self {
        // Steps upwards are told only by parsing.
        let any_page = ["/."].into_iter().chain(FORM_SIGNS);
        let parts: Vec<&str> = any_page.chain(lead::signs(here)).collect();
        let mut letters = vec![Letter::default(); 256];
        let mut note = |letter: u8, noted: fn(&mut Letter)| letters.get_mut(usize::from(letter)).map(noted);
        for odd in ODD {
            note(odd, |letter| letter.is_odd = true);
        }
        for part in parts.iter().chain(&SHIM_SIGNS) {
            match part.as_bytes() {
                [b'/', second, ..] => note(*second, |letter| letter.begins_step = true),
                [first, ..] => note(*first, |letter| letter.begins_part = true),
                [] => None,
            };
        }
        Self {
            domains: hosts::DOMAINS,
            redirects: &SHIM_SIGNS,
            letters,
            parts,
        }
    }

    /// Whether a link with this address can matter.
    #[must_use]
    pub fn keeps(&self, href: &str) -> bool {
        if !href.strip_prefix(SCHEME).is_some_and(is_own) {
            return true;
        }
        let Some(text) = decoded(href) else {
            return true;
        };
        let mut is_redirect = false;
        let mut slash: Option<&[u8]> = None;
        let mut rest = text.as_bytes();
        while let [letter, behind @ ..] = rest {
            let Some(means) = self.letters.get(usize::from(*letter)) else {
                return true;
            };
            if let Some(step) = slash
                && means.begins_step
            {
                if begins(step, &self.parts) {
                    return true;
                }
                is_redirect |= begins(step, self.redirects);
            }
            if means.is_odd || (means.begins_part && begins(rest, &self.parts)) {
                return true;
            }
            slash = if *letter == b'/' { Some(rest) } else { None };
            rest = behind;
        }
        is_redirect && leads_out(&text)
    }

    /// A snapshot as the lens sends it: without the links that can't matter and the blocks that only they
    /// stand in; and which links are left.
    #[must_use]
    pub fn sift(&self, mut snapshot: Snapshot) -> (Snapshot, Vec<usize>) {
        let all = std::mem::take(&mut snapshot.links).into_iter().enumerate();
        let (kept, mut links): (Vec<_>, Vec<_>) = all.filter(|(_, link)| self.keeps(&link.href)).unzip();
        let mut blocks = Vec::new();
        let mut moved = vec![None; snapshot.blocks.len()];
        for link in &mut links {
            let text = snapshot.blocks.get(link.block);
            let Some((text, place)) = text.zip(moved.get_mut(link.block)) else {
                link.block = usize::MAX;
                continue;
            };
            link.block = *place.get_or_insert_with(|| {
                blocks.push(text.clone());
                blocks.len() - 1
            });
        }
        (
            Snapshot {
                links,
                blocks,
                ..snapshot
            },
            kept,
        )
    }
}

fn begins(text: &[u8], parts: &[&str]) -> bool {
    parts.iter().any(|part| text.starts_with(part.as_bytes()))
}

/// Whether what comes behind the scheme begins with a host of Meta's, and nothing else.
fn is_own(rest: &str) -> bool {
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    let host = end.map_or(Some(rest), |end| rest.get(..end));
    host.is_some_and(|host| host.bytes().all(is_of_host) && hosts::is_meta(host))
}

/// What stands in host names as browsers write them.
fn is_of_host(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-')
}

/// Whether any address within a decoded address may be of another host.
fn leads_out(text: &str) -> bool {
    let mut addresses = text.split(SCHEME).skip(1);
    addresses.any(|rest| !is_own(rest) || rest.contains("//") || rest.to_ascii_lowercase().contains("http"))
}

/// An address with everything in it decoded; `None` where that can't be done.
fn decoded(href: &str) -> Option<Cow<'_, str>> {
    let mut text = Cow::Borrowed(href);
    for _ in 0..LAYERS {
        if !text.contains('%') {
            return Some(text);
        }
        text = Cow::Owned(decoded_once(&text)?);
    }
    None
}

fn decoded_once(text: &str) -> Option<String> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? << 4 | digit(rest.next()?)?,
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[path = "sieve_tests.rs"]
mod tests;
