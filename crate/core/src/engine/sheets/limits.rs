//! What an objection does not reach, and why.
//!
//! Always holds: every topic names its source; a link leads only to a form of the atlas.

use super::{heading, line, link, soft};
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
    /// Who says so, with the date where it is known.
    source: &'static str,
    /// The words of the link, and which form it opens.
    form: Option<(TextKey, Platform, Right)>,
}

/// The name of a topic.
enum Title {
    Text(TextKey),
    /// The same in every language.
    Name(&'static str),
}

/// Sources as of October 2026. Captures of Meta's own pages are those of the Open Terms Archive.
const TOPICS: [Topic; 7] = [
    Topic {
        title: Title::Name(platform_name(Platform::WhatsApp)),
        line: TextKey::LimitsWhatsAppLine,
        source: "WhatsApp Privacy Policy (EEA), 2026-08 (Open Terms Archive); test.de, 2025",
        form: Some((TextKey::LimitsWhatsAppForm, Platform::WhatsApp, Right::General)),
    },
    Topic {
        title: Title::Name("Messenger"),
        line: TextKey::LimitsMessengerLine,
        source: "Meta Privacy Policy (US), 2026-07 (Open Terms Archive)",
        form: None,
    },
    Topic {
        title: Title::Name("Meta AI"),
        line: TextKey::LimitsAiLine,
        source: "Instagram Privacy Policy (EU), 2025-04 (Open Terms Archive)",
        form: None,
    },
    Topic {
        title: Title::Text(TextKey::LimitsOthersTitle),
        line: TextKey::LimitsOthersLine,
        source: "UODO; Garante per la protezione dei dati personali",
        form: Some((TextKey::LimitsOthersForm, Platform::Meta, Right::ThirdPartyData)),
    },
    Topic {
        title: Title::Text(TextKey::LimitsPagesTitle),
        line: TextKey::LimitsPagesLine,
        source: "Sky TG24",
        form: None,
    },
    Topic {
        title: Title::Text(TextKey::LimitsMinorsTitle),
        line: TextKey::MinorsLine,
        source: "Instagram Privacy Policy (EU), 2025-04 (Open Terms Archive)",
        form: None,
    },
    Topic {
        title: Title::Text(TextKey::LimitsLettersTitle),
        line: TextKey::LimitsLettersLine,
        source: "Tænk/TV 2; Lead Stories; heute.at; nau.ch",
        form: None,
    },
];

pub(in crate::engine) fn sheet() -> Sheet {
    let topics = TOPICS.iter().flat_map(topic);
    let checked = soft(Text::new(TextKey::CheckedLine).with(crate::atlas::CHECKED));
    Sheet {
        title: TextKey::LimitsTitle.into(),
        notice: None,
        blocks: [line(TextKey::LimitsLine)]
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
    let source = soft(Text::new(TextKey::LimitsSource).with(topic.source));
    [title, line(topic.line)]
        .into_iter()
        .chain(form)
        .chain([source])
        .collect()
}
