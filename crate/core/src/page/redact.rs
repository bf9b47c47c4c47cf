//! Redacting: what a page says, reduced to what the atlas knows already.
//!
//! A word that belongs to no phrase of the atlas becomes its length and script (`[9 latin]`). Sentences
//! and brackets stay, so that a redacted page is read like the page itself. Always holds: no other word
//! of the page is left.

use super::address::Address;
use super::fold::{fold, split, without_remark};
use super::matcher::Matcher;
use super::surface::Surface;
use crate::atlas::hosts::{self, Site};

/// Parts of a path that are Meta's own words; any other may be somebody's name.
const PATH_WORDS: &[&str] = &[
    "accounts",
    "ai-partners",
    "ai-terms",
    "br-ai-terms",
    "center",
    "contact",
    "device-based",
    "dialog",
    "edit",
    "eu-ai-terms",
    "forms",
    "genai",
    "generative-ai",
    "guide",
    "help",
    "how-generative-ai-models-work",
    "instagram",
    "legal",
    "login",
    "login.php",
    "manage_access",
    "policy",
    "printable",
    "privacy",
    "privacy_and_security",
    "regular",
    "requests",
    "settings",
    "support",
    "touch",
    "uk-ai-terms",
    "version",
];

/// Parts of a path that may go on behind Meta's own words; that is not kept.
const PATH_BEGINNINGS: &[&str] = &["accounts-centre-supplemental-privacy-policy", "privacy-policy"];

/// Stands for every host that is not Meta's.
const FOREIGN_HOST: &str = "foreign.invalid";

/// Redacts one text.
#[must_use]
pub fn text(matcher: &Matcher, text: &str) -> String {
    texts(matcher, &[text]).pop().unwrap_or_default()
}

/// Redacts the parts of one text, so that a phrase that goes over a border is still known.
#[must_use]
pub fn texts(matcher: &Matcher, parts: &[&str]) -> Vec<String> {
    let folded: Vec<String> = parts.iter().map(|part| fold(part)).collect();
    let all: Vec<&str> = folded.iter().flat_map(|part| split(part)).collect();
    let mut across = matcher.known_words(&all, all.len()).into_iter();
    folded
        .iter()
        .map(|part| {
            let words: Vec<&str> = split(part).collect();
            let name = split(without_remark(part)).count();
            let alone = matcher.known_words(&words, name);
            let known = alone
                .into_iter()
                .zip(across.by_ref())
                .map(|(alone, across)| alone || across);
            rewrite(part, known)
        })
        .collect()
}

/// Reduces an address, as it stands in a page, to host, the known words of its path, the number of a
/// form or help article, and the section of the policy.
#[must_use]
pub fn address(page: &Address, href: &str) -> String {
    match page.resolve(href) {
        Ok(address) => reduce(&address),
        Err(_) => "about:invalid".to_owned(),
    }
}

/// Reduces an address, and that of the page behind a login wall; no further, because a wall can lead to
/// itself.
#[must_use]
pub fn reduce(address: &Address) -> String {
    let alone = |address: &Address| place(address) + section(address);
    let Some(wanted) = address.wanted() else {
        return alone(address);
    };
    let wanted: String = url::form_urlencoded::byte_serialize(alone(&wanted).as_bytes()).collect();
    format!("{}?next={wanted}", place(address))
}

/// Reduces host and path.
fn place(address: &Address) -> String {
    let scheme = address.as_str().split(':').next().unwrap_or_default();
    if address.host().is_empty() {
        return format!("{scheme}:");
    }
    if address.site() == Site::Foreign && !hosts::is_meta(address.host()) {
        // Whose host it is may be somebody's name; that it is not Meta's is all that is read.
        return format!("{scheme}://{FOREIGN_HOST}/");
    }
    if address.site() == Site::Foreign {
        // What is odd about it, say a user name, is not kept; that it is not to be trusted is.
        let scheme = if scheme == "https" { "http" } else { scheme };
        return format!("{scheme}://{}/", address.host());
    }
    let mut reduced = format!("{scheme}://{}", address.host());
    let keeps_numbers =
        address.form().is_some() || matches!(Surface::of(address), Surface::Help | Surface::ObjectionHelp);
    for part in address.path().split('/').skip(1) {
        reduced.push('/');
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let beginning = PATH_BEGINNINGS.iter().find(|word| part.starts_with(**word));
        reduced.push_str(match (part, beginning) {
            ("", _) => "",
            (_, Some(beginning)) => beginning,
            _ if PATH_WORDS.contains(&part) || (is_number && keeps_numbers) => part,
            _ if is_number => "0",
            _ => "x",
        });
    }
    reduced
}

/// The section of the policy that an address opens, or comes from.
fn section(address: &Address) -> &'static str {
    if address.site() == Site::Foreign {
        ""
    } else if address.opens_object_section() {
        "?subpage=7.subpage.11-ObjectYouHaveThe"
    } else if address.comes_from_object_section() {
        "?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe"
    } else {
        ""
    }
}

/// What stays between words: the ends of sentences, and brackets. Anything else becomes a space.
const KEPT: &str = ".!?()\u{61f}\u{6d4}";

fn rewrite(folded: &str, mut known: impl Iterator<Item = bool>) -> String {
    let mut rewritten = String::new();
    for piece in folded.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let word = piece.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        if !word.is_empty() {
            if known.next() == Some(true) {
                rewritten.push_str(word);
            } else {
                rewritten.extend(["[", &word.chars().count().to_string(), " ", script(word), "]"]);
            }
        }
        for letter in piece.chars().filter(|letter| !letter.is_alphanumeric()) {
            if KEPT.contains(letter) {
                rewritten.push(letter);
            } else if !rewritten.ends_with(' ') {
                rewritten.push(' ');
            }
        }
    }
    rewritten
}

fn script(word: &str) -> &'static str {
    match word.chars().next() {
        Some('0'..='9') => "digits",
        Some('a'..='z' | '\u{80}'..='\u{24f}') => "latin",
        Some('\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}') => "greek",
        Some('\u{400}'..='\u{52f}') => "cyrillic",
        Some('\u{600}'..='\u{6ff}') => "arabic",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::words::Language;
    use crate::page::surface::PREDICATES;
    use proptest::prelude::*;

    #[test]
    fn known_words_stay_and_others_become_length_and_script() {
        let german = Matcher::of(Some(Language::De));
        for (written, redacted) in [
            (
                "Anna, du kannst KI bei Meta widersprechen.",
                "[4 latin] [2 latin] [6 latin] ki bei meta widersprechen.",
            ),
            (
                "object (Opens in a new tab)",
                "object ([5 latin] [2 latin] [1 latin] [3 latin] [3 latin])",
            ),
            (
                "Tel. 0171 Γεια привет",
                "[3 latin]. [4 digits] [4 greek] [6 cyrillic]",
            ),
            ("droit d’opposition", "[5 latin] [1 latin] [10 latin]"),
            ("", ""),
        ] {
            assert_eq!(text(german, written), redacted, "{written}");
        }
        let parts = texts(german, &["You have the right to ", "object", " to it"]);
        assert_eq!(
            parts,
            [
                "[3 latin] [4 latin] [3 latin] right to ",
                "object",
                " to [2 latin]"
            ]
        );
    }

    #[test]
    fn addresses_keep_no_names() {
        for (written, reduced) in [
            (
                "https://www.facebook.com/help/contact/4242?entry_point=x&ref=anna",
                "https://www.facebook.com/help/contact/4242",
            ),
            (
                "https://www.facebook.com/anna.beispiel/posts/123",
                "https://www.facebook.com/x/x/0",
            ),
            (
                "https://www.facebook.com/privacy/policy/version/88107/?x=anna",
                "https://www.facebook.com/privacy/policy/version/0",
            ),
            (
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fanna.example%2Fdiary%3Fq%3D1&h=AT",
                "https://foreign.invalid/",
            ),
            (
                "https://m.facebook.com/login/?next=%2Fanna%2F",
                "https://m.facebook.com/login?next=https%3A%2F%2Fm.facebook.com%2Fx",
            ),
            (
                "/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
                "https://www.facebook.com/privacy/policy?subpage=7.subpage.11-ObjectYouHaveThe",
            ),
            (
                "https://m.facebook.com/login/?next=%2Fanna%2F&subpage=7.subpage.11-ObjectYouHaveThe",
                "https://m.facebook.com/login?next=https%3A%2F%2Fm.facebook.com%2Fx",
            ),
            // A wall that leads to itself.
            (
                "https://www.facebook.com/login/?next=%23anna",
                "https://www.facebook.com/login?next=https%3A%2F%2Fwww.facebook.com%2Flogin",
            ),
            (
                "https://www.whatsapp.com/legal/privacy-policy-eea?lang=de",
                "https://www.whatsapp.com/legal/privacy-policy",
            ),
            // What is not to be trusted does not become so.
            (
                "https://anna@www.facebook.com/help/contact/1",
                "http://www.facebook.com/",
            ),
            (
                "https://www.facebook.com:8443/help/contact/1",
                "http://www.facebook.com/",
            ),
            // A number that is too long for a form's is no form afterwards.
            (
                "https://www.facebook.com/help/contact/99999999999999999999999",
                "https://www.facebook.com/help/contact/0",
            ),
            ("javascript:anna()", "javascript:"),
            ("https://[broken", "about:invalid"),
        ] {
            let page = Address::parse("https://www.facebook.com/").unwrap();
            assert_eq!(address(&page, written), reduced, "{written}");
        }
    }

    #[test]
    fn a_reduced_address_leads_to_the_same_kind_of_page() {
        for example in PREDICATES.iter().flat_map(|predicate| predicate.examples) {
            let address = Address::parse(example).unwrap();
            let reduced = Address::parse(&reduce(&address)).unwrap();
            assert_eq!(Surface::of(&reduced), Surface::of(&address), "{example}");
        }
    }

    proptest! {
        #[test]
        fn no_unknown_word_is_left(written in "[a-zäöü ]{0,60}") {
            let german = Matcher::of(Some(Language::De));
            let folded = fold(&written);
            let words: Vec<&str> = split(&folded).collect();
            let known = german.known_words(&words, words.len());
            let redacted = text(german, &written);
            let left = redacted.split(['[', ']']).step_by(2).flat_map(split).count();
            prop_assert_eq!(left, known.into_iter().filter(|known| *known).count());
        }
    }
}
