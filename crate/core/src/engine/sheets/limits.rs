//! What an objection does not reach, and why.
//!
//! Always holds: every topic names its sources; a link leads to a form of the atlas or to a source.

use super::{heading, line, link, soft};
use crate::atlas::captures::{self, Capture};
use crate::atlas::forms;
use crate::atlas::{Platform, Right};
use crate::guidance::platform_name;
use crate::protocol::Sheet;
use crate::protocol::sheet::{Block, Words};
use crate::text::{Text, TextKey};

/// One limit.
struct Topic {
    title: Title,
    line: TextKey,
    /// Who says so.
    source: Source,
    /// The words of the link, and which form it opens.
    form: Option<(TextKey, Platform, Right)>,
}

/// The name of a topic.
enum Title {
    Text(TextKey),
    /// The same in every language.
    Name(&'static str),
}

/// Who says so, with the date where it is known.
enum Source {
    /// Only by name: its address is not known.
    Name(&'static str),
    /// A capture of one of Meta's own pages.
    Capture(&'static str, Capture),
    /// A page of the press.
    Page(&'static str, &'static str),
}

/// Instagram's policy, for two topics.
const INSTAGRAM: Source = Source::Capture(
    "Instagram Privacy Policy (EU), 2025-04 (Open Terms Archive)",
    captures::INSTAGRAM_EU,
);

/// Sources as of October 2026. Captures of Meta's own pages are those of the Open Terms Archive.
const TOPICS: [Topic; 7] = [
    Topic {
        title: Title::Name(platform_name(Platform::WhatsApp)),
        line: TextKey::LimitsWhatsAppLine,
        source: Source::Name("WhatsApp Privacy Policy (EEA), 2026-08 (Open Terms Archive); test.de, 2025"),
        form: Some((TextKey::LimitsWhatsAppForm, Platform::WhatsApp, Right::General)),
    },
    Topic {
        title: Title::Name("Messenger"),
        line: TextKey::LimitsMessengerLine,
        source: Source::Capture(
            "Meta Privacy Policy (US), 2026-07 (Open Terms Archive)",
            captures::FACEBOOK_US,
        ),
        form: None,
    },
    Topic {
        title: Title::Name("Meta AI"),
        line: TextKey::LimitsAiLine,
        source: INSTAGRAM,
        form: None,
    },
    Topic {
        title: Title::Text(TextKey::LimitsOthersTitle),
        line: TextKey::LimitsOthersLine,
        source: Source::Name("UODO; Garante per la protezione dei dati personali"),
        form: Some((TextKey::LimitsOthersForm, Platform::Meta, Right::ThirdPartyData)),
    },
    Topic {
        title: Title::Text(TextKey::LimitsPagesTitle),
        line: TextKey::LimitsPagesLine,
        source: Source::Page(
            "Sky TG24, 2025-05-27",
            "https://tg24.sky.it/tecnologia/2025/05/27/meta-opposizione-dati-personali",
        ),
        form: None,
    },
    Topic {
        title: Title::Text(TextKey::LimitsMinorsTitle),
        line: TextKey::MinorsLine,
        source: INSTAGRAM,
        form: None,
    },
    Topic {
        title: Title::Text(TextKey::LimitsLettersTitle),
        line: TextKey::LimitsLettersLine,
        source: Source::Name("Tænk/TV 2; Lead Stories; heute.at; nau.ch"),
        form: None,
    },
];

pub(in crate::engine) fn sheet() -> Sheet {
    let topics = TOPICS.iter().flat_map(topic);
    let checked = soft(Text::new(TextKey::CheckedLine).with_month(crate::atlas::CHECKED));
    Sheet {
        title: TextKey::LimitsTitle.into(),
        notice: None,
        // The second leads to the topics. A link in the app opened a browser in which nobody was signed in, says
        // mobilmania.zive.cz, of no known date.
        blocks: [line(TextKey::LimitsAppsLine), line(TextKey::LimitsLine)]
            .into_iter()
            .chain(topics)
            .chain([checked])
            .collect(),
    }
}

fn topic(topic: &Topic) -> Vec<Block> {
    let title = match topic.title {
        Title::Text(key) => heading(key),
        Title::Name(name) => Block::Heading {
            text: Words::Plain(name.to_owned()),
        },
    };
    let form = topic.form.and_then(|(label, platform, right)| {
        let form = forms::serving(platform, right).next()?;
        Some(Block::Links {
            links: vec![link(label, form.id.url())],
        })
    });
    [title, line(topic.line)]
        .into_iter()
        .chain(form)
        .chain([source(&topic.source)])
        .collect()
}

fn source(source: &Source) -> Block {
    let (name, url) = match source {
        Source::Name(name) => (name, None),
        Source::Capture(name, capture) => (name, Some(capture.url())),
        Source::Page(name, url) => (name, Some((*url).to_owned())),
    };
    let text = Text::new(TextKey::LimitsSource).with(*name);
    match url {
        Some(url) => Block::Source { text, url },
        None => soft(text),
    }
}
