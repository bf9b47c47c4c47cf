//! The welcome page: what the extension does and never does, and the first step.

use super::{heading, line, link, main};
use crate::atlas::Platform;
use crate::guidance::platform_name;
use crate::page::route;
use crate::protocol::sheet::{Block, SheetLink, Words};
use crate::protocol::{SAMPLE_PAGE, Sheet};
use crate::text::{Text, TextKey};

pub(in crate::engine) fn sheet() -> Sheet {
    let blocks = vec![
        line(TextKey::WelcomeLine),
        links([link(TextKey::WelcomeTry, format!("/{SAMPLE_PAGE}"))]),
        heading(TextKey::WelcomeStepsTitle),
        Block::Steps {
            items: items([
                TextKey::WelcomeStepOpen,
                TextKey::WelcomeStepSend,
                TextKey::WelcomeStepKeep,
            ]),
        },
        heading(TextKey::WelcomeStartTitle),
        links(forms()),
        links(policies()),
        Block::Shortcut {
            text: TextKey::ShortcutLine.into(),
            none: None,
        },
        heading(TextKey::WelcomeNeverTitle),
        Block::List {
            items: items([
                TextKey::WelcomeNeverClick,
                TextKey::WelcomeNeverSubmit,
                TextKey::WelcomeNeverSend,
            ]),
        },
        links([
            link(TextKey::LimitsTitle, "/limits/limits.html"),
            link(TextKey::OptionsTitle, "/options/options.html"),
        ]),
    ];
    Sheet {
        title: TextKey::WelcomeTitle.into(),
        notice: None,
        blocks,
    }
}

/// The forms' direct addresses.
fn forms() -> Vec<SheetLink> {
    route::first_forms()
        .map(|(platform, form)| main(link(named(TextKey::WelcomeForm, platform), form.id.url())))
        .collect()
}

/// The policies' sections where the links to the forms are.
fn policies() -> Vec<SheetLink> {
    route::first_forms()
        .map(|(platform, _)| {
            let label = named(TextKey::WelcomePolicy, platform);
            link(label, route::object_section(platform))
        })
        .collect()
}

fn named(key: TextKey, platform: Platform) -> Text {
    Text::new(key).with(platform_name(platform))
}

fn items<const COUNT: usize>(keys: [TextKey; COUNT]) -> Vec<Words> {
    keys.map(Words::from).to_vec()
}

fn links(links: impl Into<Vec<SheetLink>>) -> Block {
    Block::Links { links: links.into() }
}
