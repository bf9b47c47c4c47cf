//! A capture: one page as the lens saw it, redacted, for the project to learn from when Meta moves things.
//!
//! Always holds: a capture has no cookie, no word that the atlas does not know, and no address beyond host,
//! known path words and form number; and it is read like the page that it was made of.

use serde::Serialize;

use crate::atlas::words::Language;
use crate::page::address::OBJECT_SECTION;
use crate::page::matcher::Matcher;
use crate::page::snapshot::{Control, Field, Link};
use crate::page::{Address, AddressError, Snapshot, redact};

/// The version of the form that is written.
pub const VERSION: u32 = 1;

/// One redacted page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Capture {
    /// [`VERSION`].
    pub version: u32,
    /// Where it was.
    pub page: CapturedPage,
    /// What the lens saw.
    pub snapshot: Snapshot,
}

/// Where a capture was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CapturedPage {
    /// The reduced address.
    pub address: String,
    /// The page's language tag.
    pub language: String,
    /// Whether the page was narrow.
    pub narrow: bool,
}

/// Makes a capture of a page.
pub fn capture(
    address: &str,
    language: &str,
    narrow: bool,
    seen: &Snapshot,
) -> Result<Capture, AddressError> {
    let page = Address::parse(address)?;
    let matcher = Matcher::of(Language::of_tag(language));
    let redact = |text: &str| redact::text(matcher, text);
    let mut links: Vec<Link> = seen
        .links
        .iter()
        .map(|link| Link {
            text: redact(&link.text),
            label: redact(&link.label),
            href: redact::address(&page, &link.href),
            block: link.block,
            heading: link.heading,
            visibility: link.visibility,
            within: redact(&link.within),
            section: if link.section == OBJECT_SECTION {
                link.section.clone()
            } else {
                String::new()
            },
        })
        .collect();
    let blocks = blocks(matcher, seen, &mut links);
    let language = language
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
        .take(16)
        .collect();
    Ok(Capture {
        version: VERSION,
        page: CapturedPage {
            address: redact::reduce(&page),
            language,
            narrow,
        },
        snapshot: Snapshot {
            title: redact(&seen.title),
            links,
            blocks,
            headings: seen.headings.iter().map(|heading| redact(heading)).collect(),
            fields: seen
                .fields
                .iter()
                .map(|field| Field {
                    label: redact(&field.label),
                    ..field.clone()
                })
                .collect(),
            controls: seen
                .controls
                .iter()
                .map(|control| Control {
                    text: redact(&control.text),
                    label: redact(&control.label),
                })
                .collect(),
            chain_letter: seen.chain_letter,
        },
    })
}

/// Redacts the blocks, and gives the links the very words that stand for them there: which sentence a
/// link is in stays known.
fn blocks(matcher: &Matcher, seen: &Snapshot, links: &mut [Link]) -> Vec<String> {
    let mut of_block: Vec<Vec<usize>> = vec![Vec::new(); seen.blocks.len()];
    for (index, link) in seen.links.iter().enumerate() {
        if let Some(list) = of_block.get_mut(link.block) {
            list.push(index);
        }
    }
    seen.blocks
        .iter()
        .zip(of_block)
        .map(|(block, inside)| {
            let mut places: Vec<(usize, usize)> = inside
                .into_iter()
                .filter_map(|index| {
                    let text = &seen.links.get(index)?.text;
                    let place = (!text.is_empty()).then(|| block.find(text.as_str()))??;
                    Some((place, index))
                })
                .collect();
            places.sort_unstable();
            redact_block(matcher, block, &places, seen, links)
        })
        .collect()
}

fn redact_block(
    matcher: &Matcher,
    block: &str,
    places: &[(usize, usize)],
    seen: &Snapshot,
    links: &mut [Link],
) -> String {
    let mut parts = Vec::new();
    let mut owners = Vec::new();
    let mut done = 0;
    for &(start, index) in places {
        let end = start + seen.links.get(index).map_or(0, |link| link.text.len());
        if start < done {
            continue;
        }
        parts.push(block.get(done..start).unwrap_or_default());
        owners.push(None);
        parts.push(block.get(start..end).unwrap_or_default());
        owners.push(Some(index));
        done = end;
    }
    parts.push(block.get(done..).unwrap_or_default());
    owners.push(None);
    let mut redacted = String::new();
    for (mut part, owner) in redact::texts(matcher, &parts).into_iter().zip(owners) {
        if let Some(index) = owner {
            if part.contains('[') {
                // Two links of the same length must not be taken for each other.
                part = format!("{part}[link {index}]");
            }
            if let Some(link) = links.get_mut(index) {
                link.text.clone_from(&part);
            }
        }
        redacted.push_str(&part);
    }
    redacted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::finding;

    const POLICY: &str = "https://www.facebook.com/privacy/policy/";

    fn read(address: &str, snapshot: &Snapshot) -> Vec<(usize, crate::atlas::Right, finding::Sure)> {
        let reading = finding::read(
            &Address::parse(address).unwrap(),
            Matcher::of(Some(Language::De)),
            snapshot,
        );
        reading
            .findings
            .iter()
            .map(|finding| (finding.link, finding.right, finding.sure))
            .collect()
    }

    #[test]
    fn a_capture_is_read_like_its_page_and_names_nobody() {
        let link = |text: &str, href: &str, block| Link {
            text: text.to_owned(),
            href: href.to_owned(),
            block,
            ..Link::default()
        };
        let seen = Snapshot {
            title: "Anna Beispiel: Datenschutz".to_owned(),
            links: vec![
                link("hier", "https://www.facebook.com/help/contact/424242?ref=anna", 0),
                link("dort", "https://www.facebook.com/help/contact/434343", 0),
                link("object", "https://www.facebook.com/help/contact/444444", 1),
                link("Annas Seite", "https://anna.example/geheim", 1),
            ],
            blocks: vec![
                "Anna, du willst KI bei Meta widersprechen: hier. Fragen? Nein. Mehr dort.".to_owned(),
                "AI at Meta: object, sagt Annas Seite.".to_owned(),
            ],
            ..Snapshot::default()
        };
        let capture = capture(POLICY, "de", false, &seen).unwrap();
        let expected = read(POLICY, &seen);
        assert_eq!(expected.len(), 2);
        assert_eq!(read(&capture.page.address, &capture.snapshot), expected);
        let json = serde_json::to_string(&capture).unwrap().to_lowercase();
        for secret in ["anna", "beispiel", "geheim", "willst", "ref="] {
            assert!(!json.contains(secret), "{secret} in {json}");
        }
    }

    #[test]
    fn a_page_without_address_is_refused() {
        assert!(capture("nowhere", "de", false, &Snapshot::default()).is_err());
    }
}
