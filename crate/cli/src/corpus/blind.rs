//! Takes from a page what the atlas knows by heart: the numbers of the wanted forms.
//!
//! Always holds: each is replaced by a number of the same length that is in no list, the same one wherever
//! it stands in an address, also inside redirects. The portal has no number and stays.

use std::collections::BTreeSet;

use lotse_core::atlas::forms::{self, FormId};
use lotse_core::atlas::lookalikes;

use super::case::Case;
use super::labels::Mistake;

/// Replaces the numbers of the wanted forms.
pub fn blind(mut case: Case) -> Result<Case, Mistake> {
    let mut taken: BTreeSet<String> = case
        .seen
        .snapshot
        .links
        .iter()
        .flat_map(|link| runs(&link.href))
        .filter(|(_, is_number)| *is_number)
        .map(|(run, _)| run.to_owned())
        .collect();
    let known: BTreeSet<u64> = case
        .wanted
        .iter()
        .filter_map(|wanted| form(&case, &wanted.href)?.number())
        .collect();
    for number in known {
        let old = number.to_string();
        let new = unknown(&old, &taken);
        taken.insert(new.clone());
        let links = case.seen.snapshot.links.iter_mut().map(|link| &mut link.href);
        let wanted = case.wanted.iter_mut().map(|wanted| &mut wanted.href);
        for href in links.chain(wanted) {
            *href = replaced(href, &old, &new);
        }
    }
    let still_known = |href: &str| form(&case, href).is_some_and(|id| id != FormId::Portal && is_listed(id));
    match case.wanted.iter().find(|wanted| still_known(&wanted.href)) {
        Some(wanted) => Err(Mistake::NotBlind(wanted.href.clone())),
        None => Ok(case),
    }
}

fn form(case: &Case, href: &str) -> Option<FormId> {
    case.page.resolve(href).ok()?.form()
}

fn is_listed(id: FormId) -> bool {
    forms::find(id).is_some() || lookalikes::contains(id)
}

/// A number as long as `old`, told by it alone, that is in no list and not on the page; `old` itself where
/// there is none, as may be with short ones, which are in no list anyway.
fn unknown(old: &str, taken: &BTreeSet<String>) -> String {
    // FNV-1a, only to be far from the numbers that are in use.
    let mut state = old.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    for _ in 0..10_000 {
        let mut digits = state.to_string();
        while digits.len() < old.len() {
            digits.push('7');
        }
        digits.truncate(old.len());
        let listed = digits.parse().is_ok_and(|number: u64| {
            [FormId::Facebook, FormId::Instagram, FormId::WhatsApp]
                .into_iter()
                .any(|site| is_listed(site(number)))
        });
        if digits.parse::<u64>().is_ok() && digits != old && !listed && !taken.contains(&digits) {
            return digits;
        }
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    }
    old.to_owned()
}

/// An address with one number in the place of another.
fn replaced(href: &str, old: &str, new: &str) -> String {
    runs(href)
        .map(|(run, is_number)| if is_number && run == old { new } else { run })
        .collect()
}

/// An address cut into numbers and what is between them. The two letters of a percent escape, however
/// often it was escaped again, are no part of a number.
fn runs(href: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = href;
    std::iter::from_fn(move || {
        let is_number = rest.starts_with(|letter: char| letter.is_ascii_digit());
        let length = if is_number {
            rest.find(|letter: char| !letter.is_ascii_digit())
        } else {
            let escape = rest.strip_prefix('%').map(|escaped| {
                let again = escaped.len() - escaped.trim_start_matches("25").len();
                1 + again + 2
            });
            escape.or_else(|| rest.find(|letter: char| letter.is_ascii_digit() || letter == '%'))
        };
        let (run, after) = length
            .and_then(|length| rest.split_at_checked(length))
            .unwrap_or((rest, ""));
        rest = after;
        (!run.is_empty()).then_some((run, is_number))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_percent_escapes() {
        for (href, expected) in [
            ("/help/contact/12?ref=3", vec!["12", "3"]),
            ("?u=https%3A%2F%2Fx%2Fcontact%2F12%26h%3D5a", vec!["12", "5"]),
            ("%252F12%253F%2520", vec!["12"]),
            ("%2012", vec!["12"]),
            ("%2512", vec![]),
            ("7", vec!["7"]),
            ("%", vec![]),
            ("%2", vec![]),
            ("é%é1", vec!["1"]),
            ("", vec![]),
        ] {
            let numbers: Vec<&str> = runs(href)
                .filter(|(_, is_number)| *is_number)
                .map(|(run, _)| run)
                .collect();
            assert_eq!(numbers, expected, "{href}");
            assert_eq!(runs(href).map(|(run, _)| run).collect::<String>(), href);
        }
    }

    #[test]
    fn replacements_are_unknown_as_long_and_always_the_same() {
        for id in forms::FORMS
            .iter()
            .map(|form| form.id)
            .chain(lookalikes::LOOKALIKES.iter().copied())
        {
            let Some(old) = id.number().map(|number| number.to_string()) else {
                continue;
            };
            let new = unknown(&old, &BTreeSet::new());
            assert_eq!(new.len(), old.len());
            assert_ne!(new, old);
            assert_eq!(new, unknown(&old, &BTreeSet::new()));
            assert_ne!(new, unknown(&old, &BTreeSet::from([new.clone()])));
            let new = new.parse().unwrap();
            for site in [FormId::Facebook, FormId::Instagram, FormId::WhatsApp] {
                assert!(!is_listed(site(new)), "{old} became {new}");
            }
        }
    }

    #[test]
    fn only_whole_numbers_are_replaced() {
        let href = "https://l.facebook.com/l.php?u=https%3A%2F%2Fx%2F12%3Fa%3D123&h=12";
        assert_eq!(
            replaced(href, "12", "98"),
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fx%2F98%3Fa%3D123&h=98"
        );
    }
}
