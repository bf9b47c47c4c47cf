//! A policy page of any length, as the lens would send it, and the whole work on it: one message in, one
//! reply out.
//!
//! Always holds: the same number of links gives the same page. On it are one target, and one link in fifty
//! whose words speak of objecting to something else; every block is as long as a paragraph of the policy.

use std::collections::BTreeMap;

use lotse_core::atlas::Right;
use lotse_core::engine::{Engine, Outcome};
use lotse_core::guidance::{Browser, MarkKind};
use lotse_core::page::Snapshot;
use lotse_core::page::snapshot::Link;
use lotse_core::protocol::{Looked, Message, Page, Reply, Sender};
use lotse_core::record::Cookies;
use lotse_core::{Moment, Now};

const ADDRESS: &str = "https://www.facebook.com/privacy/policy/";
const NOW: Moment = Moment(1_795_000_000_000);
const LINKS_OF_A_BLOCK: usize = 4;
const LINKS_OF_A_HEADING: usize = 12;
const FALSE_FRIENDS: usize = 50;

const PARAGRAPH: &str = "Wir verwenden die Informationen, die uns zur Verfügung stehen, je nachdem, welche \
    Einstellungen getroffen wurden. Mehr dazu steht hier und in den Einstellungen des Kontos. ";
const HEADINGS: [&str; 4] = [
    "Wie nutzen wir deine Informationen?",
    "Welche Rechte hast du?",
    "Wie lange speichern wir Informationen?",
    "Wie arbeiten die Meta-Unternehmen zusammen?",
];
const OTHERS: [(&str, &str); 3] = [
    (
        "Einspruch gegen die Entscheidung einlegen",
        "https://www.facebook.com/help/contact/260749603972907",
    ),
    (
        "Widerspruch gegen die Sperrung",
        "https://www.facebook.com/help/contact/269030579858086",
    ),
    (
        "Wie du Werbeanzeigen widersprechen kannst",
        "https://www.facebook.com/help/568137493302217",
    ),
];

/// The page as a message of its content script.
#[must_use]
pub fn page(links: usize) -> Message {
    let place = |index: usize| index / LINKS_OF_A_BLOCK;
    let snapshot = Snapshot {
        title: "Datenschutzrichtlinie".to_owned(),
        links: (0..links).map(|index| link(index, links, place(index))).collect(),
        blocks: (0..=place(links))
            .map(|at| format!("{at}. {PARAGRAPH}"))
            .collect(),
        headings: (0..=links / LINKS_OF_A_HEADING)
            .map(|at| {
                HEADINGS
                    .iter()
                    .cycle()
                    .nth(at % HEADINGS.len())
                    .copied()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect(),
        ..Snapshot::default()
    };
    Message::Looked(Looked {
        page: Page {
            address: ADDRESS.to_owned(),
            language: "de".to_owned(),
            cookies: Cookies {
                c_user: Some("100001111111111".to_owned()),
                ..Cookies::default()
            },
            narrow: false,
            browser: Browser::default(),
        },
        snapshot,
        standing: Vec::new(),
    })
}

fn link(index: usize, links: usize, block: usize) -> Link {
    let (text, href) = if index == links / 2 {
        let target = "https://www.facebook.com/help/contact/712876720715583?entry_point=policy";
        ("widersprechen".to_owned(), target.to_owned())
    } else if index % FALSE_FRIENDS == 7 {
        let other = OTHERS.iter().cycle().nth(index % OTHERS.len());
        let (text, href) = other.copied().unwrap_or_default();
        (text.to_owned(), href.to_owned())
    } else {
        let text = format!("Mehr über Thema {index} erfahren");
        (
            text,
            format!("{ADDRESS}?subpage=3.subpage.{index}-Mehr&ref=policy#{index}"),
        )
    };
    Link {
        text,
        href,
        block,
        heading: Some(index / LINKS_OF_A_HEADING),
        ..Link::default()
    }
}

/// From the message to the guidance. Never inlined, so that a tool can find it by its name.
#[inline(never)]
#[must_use]
pub fn guidance_of(message: Message) -> Outcome {
    let sender = Sender::Page {
        tab: 7,
        url: ADDRESS.to_owned(),
    };
    Engine.receive(&sender, message, &BTreeMap::new(), Now::utc(NOW))
}

/// Whether the target, and nothing else, is marked: what is measured has to be right.
#[must_use]
pub fn is_right(outcome: &Outcome, links: usize) -> bool {
    let Reply::Guidance { guidance } = &outcome.reply else {
        return false;
    };
    matches!(
        guidance.marks.as_slice(),
        [mark] if mark.link == links / 2 && mark.kind == MarkKind::Target && mark.right == Some(Right::AiTraining)
    )
}
