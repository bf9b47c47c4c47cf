//! The options: accounts, platforms, the language, the look of marks, reminders, other devices, export and
//! import, deletion.

use super::{choice, field, form, heading, line, link, required, soft};
use crate::atlas::Platform;
use crate::engine::{Desk, account_words};
use crate::guidance::platform_name;
use crate::protocol::sheet::{Back, Block, Form, Input, LineTone, Request, Toggle, Words};
use crate::protocol::{SAMPLE_PAGE, Sheet};
use crate::record::Ledger;
use crate::record::archive::{self, ArchiveError, Preview};
use crate::record::line::Label;
use crate::settings::SyncTrouble;
use crate::text::{Text, TextKey};

mod help;
mod language;

pub(in crate::engine) fn sheet(desk: &Desk, notice: Option<TextKey>, import: Option<Import>) -> Sheet {
    let (ledger, settings) = (&desk.ledger, desk.chosen());
    let mut blocks = vec![
        heading(TextKey::AccountsTitle),
        accounts(ledger),
        Block::Form(add()),
        heading(TextKey::PlatformsTitle),
        line(TextKey::PlatformsLine),
    ];
    blocks.extend(help::platforms(settings));
    blocks.extend([
        heading(TextKey::LanguageTitle),
        Block::Form(language::form(settings)),
        heading(TextKey::LookTitle),
        Block::Form(help::look_of_marks(settings.style)),
        Block::Links {
            links: vec![link(TextKey::WelcomeTry, format!("/{SAMPLE_PAGE}"))],
        },
        heading(TextKey::ShortcutTitle),
        Block::Shortcut {
            text: TextKey::ShortcutLine.into(),
            none: Some(TextKey::ShortcutNoneLine.into()),
        },
        heading(TextKey::RemindTitle),
        toggle(
            (TextKey::NotifyToggle, TextKey::NotifyLine),
            settings.notify,
            Some("notifications"),
            "notify",
        ),
    ]);
    if desk.has_quiet() {
        blocks.extend([heading(TextKey::QuietTitle), Block::Form(quiet())]);
    }
    blocks.extend([
        heading(TextKey::SyncTitle),
        toggle(
            (TextKey::SyncToggle, TextKey::SyncLine),
            settings.sync,
            None,
            "sync",
        ),
    ]);
    blocks.extend(settings.sync_trouble.map(|trouble| {
        Block::Line {
            text: match trouble {
                SyncTrouble::Full => TextKey::SyncFullLine,
                SyncTrouble::Refused => TextKey::SyncRefusedLine,
            }
            .into(),
            tone: LineTone::Alert,
        }
    }));
    blocks.extend([
        heading(TextKey::ExportTitle),
        Block::Form(export()),
        Block::Form(look()),
    ]);
    blocks.extend(import.into_iter().flat_map(preview));
    blocks.extend([heading(TextKey::DeleteAllTitle), Block::Form(delete_all())]);
    blocks.push(soft(
        Text::new(TextKey::CheckedLine).with_month(crate::atlas::CHECKED),
    ));
    Sheet {
        title: TextKey::OptionsTitle.into(),
        notice: notice.map(Text::new),
        blocks,
    }
}

/// An import that the user looks at before taking it.
pub(in crate::engine) struct Import {
    pub preview: Preview,
    pub text: String,
}

fn accounts(ledger: &Ledger) -> Block {
    Block::Links {
        links: ledger
            .records()
            .map(|record| {
                let name = Words::Plain(account_words(&record.account, ledger));
                link(name, format!("/record/record.html#{}", record.account))
            })
            .collect(),
    }
}

fn add() -> Form {
    let platforms = [
        Platform::Facebook,
        Platform::Instagram,
        Platform::WhatsApp,
        Platform::Meta,
    ];
    let options =
        platforms.map(|platform| choice(platform.tag(), Words::Plain(platform_name(platform).to_owned())));
    let fields = vec![
        required(field(
            "platform",
            TextKey::FactPlatform,
            Input::Choice {
                options: options.to_vec(),
            },
        )),
        required(field(
            "text",
            TextKey::FieldName,
            Input::Line { most: Label::MOST },
        )),
    ];
    Form {
        lines: vec![TextKey::AddLine.into()],
        ..form(TextKey::AddTitle, request("add"), fields)
    }
}

fn toggle(
    (label, line): (TextKey, TextKey),
    on: bool,
    permission: Option<&'static str>,
    what: &'static str,
) -> Block {
    Block::Toggle(Toggle {
        label: label.into(),
        line: Some(line.into()),
        on,
        permission,
        send: set(what),
    })
}

fn set(what: &'static str) -> Request {
    Request {
        what: Some(what),
        ..request("set")
    }
}

fn quiet() -> Form {
    open(TextKey::QuietLine, TextKey::QuietClear, request("loud"))
}

fn export() -> Form {
    open(TextKey::ExportLine, TextKey::ExportButton, request("export"))
}

fn look() -> Form {
    let file = Input::File {
        most: archive::MOST_BYTES,
        too_large: TextKey::ImportTooLargeLine.into(),
    };
    Form {
        lines: vec![TextKey::ImportLine.into()],
        button: TextKey::ImportLook.into(),
        ..form(
            TextKey::ImportTitle,
            import("look"),
            vec![required(field("text", TextKey::ImportFile, file))],
        )
    }
}

fn import(step: &'static str) -> Request {
    Request {
        what: Some(step),
        ..request("import")
    }
}

/// What a file would change. It stands under the form that asked for it, where another file can be chosen.
fn preview(seen: Import) -> [Block; 2] {
    let Preview {
        new_accounts,
        new_events,
        known,
        deleted_here,
    } = seen.preview;
    let counts = [
        (TextKey::ImportNewAccounts, new_accounts, true),
        (TextKey::ImportNewEvents, new_events, true),
        (TextKey::ImportKnown, known, false),
        (TextKey::ImportDeletedHere, deleted_here, false),
    ];
    let items = counts
        .into_iter()
        .filter(|(_, count, always)| *always || *count > 0)
        .map(|(key, count, _)| Text::new(key).with(count.to_string()).into())
        .collect();
    let take = Request {
        text: Some(seen.text),
        ..import("take")
    };
    [
        Block::List { items },
        Block::Form(Form {
            back: Some(Box::new(Back {
                label: TextKey::ImportDrop.into(),
                send: import("drop"),
                to: import("look"),
            })),
            ..open(TextKey::ImportTakeLine, TextKey::ImportTake, take)
        }),
    ]
}

fn delete_all() -> Form {
    Form {
        title: Some(TextKey::DeleteAllTitle.into()),
        danger: true,
        ..open(
            TextKey::DeleteAllLine,
            TextKey::DeleteAllButton,
            request("deleteAll"),
        )
    }
}

/// A form that is only a sentence and a button.
fn open(line: TextKey, button: TextKey, send: Request) -> Form {
    Form {
        title: None,
        lines: vec![line.into()],
        fields: Vec::new(),
        button: button.into(),
        danger: false,
        send,
        back: None,
    }
}

fn request(kind: &'static str) -> Request {
    Request {
        kind,
        ..Request::default()
    }
}

/// Why an import is not taken, for the user.
pub(in crate::engine) fn reason(error: ArchiveError) -> Text {
    let at = |key: TextKey, place: usize| Text::new(key).with(place.to_string());
    match error {
        ArchiveError::TooLarge => TextKey::ImportTooLargeLine.into(),
        ArchiveError::NotOurs => TextKey::ImportNotOursLine.into(),
        ArchiveError::Newer => TextKey::ImportNewerLine.into(),
        ArchiveError::Damaged => TextKey::ImportDamagedLine.into(),
        ArchiveError::TooManyAccounts | ArchiveError::TooManyEvents(_) => TextKey::ImportTooManyLine.into(),
        ArchiveError::Date(place) => at(TextKey::ImportDateLine, place),
        ArchiveError::Broken(place) | ArchiveError::Twice(place) => at(TextKey::ImportBrokenLine, place),
    }
}
