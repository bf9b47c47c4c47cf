//! The extension's own pages: welcome, one account's record, a letter, the options, the limits.

pub(super) mod letter;
pub(super) mod limits;
pub(super) mod options;
pub(super) mod record;
pub(super) mod welcome;

use crate::protocol::Sheet;
use crate::protocol::sheet::{Block, Choice, Field, Form, Input, LineTone, Request, Row, SheetLink, Words};
use crate::record::letter::Language;
use crate::text::{Text, TextKey};

/// The page for an account that is not on the user's list.
pub(super) fn not_in_list() -> Sheet {
    Sheet {
        title: TextKey::NotInListTitle.into(),
        notice: None,
        blocks: vec![line(TextKey::InputAccountLine)],
    }
}

fn heading(key: TextKey) -> Block {
    Block::Heading { text: key.into() }
}

fn line(text: impl Into<Words>) -> Block {
    Block::Line {
        text: text.into(),
        tone: LineTone::Plain,
    }
}

fn soft(text: impl Into<Words>) -> Block {
    Block::Line {
        text: text.into(),
        tone: LineTone::Soft,
    }
}

fn link(label: impl Into<Words>, url: impl Into<String>) -> SheetLink {
    SheetLink {
        label: label.into(),
        url: url.into(),
        main: false,
    }
}

fn main(link: SheetLink) -> SheetLink {
    SheetLink { main: true, ..link }
}

fn row(label: TextKey, value: impl Into<Words>) -> Row {
    Row {
        label: label.into(),
        value: value.into(),
    }
}

/// The languages of letters, to choose from.
fn languages_of_letters() -> [Choice; Language::ALL.len()] {
    Language::ALL.map(|language| choice(language.code(), Words::Plain(language.name().to_owned())))
}

fn choice(value: impl Into<String>, label: impl Into<Words>) -> Choice {
    Choice {
        value: value.into(),
        label: label.into(),
        detail: None,
    }
}

/// A text that is only a value: a name, a number, a day, a country.
fn value() -> Text {
    Text::new(TextKey::Value)
}

/// A form with its title, folded up.
fn form(title: TextKey, send: Request, fields: Vec<Field>) -> Form {
    Form {
        title: Some(title.into()),
        lines: Vec::new(),
        fields,
        button: TextKey::Save.into(),
        danger: false,
        send,
        back: None,
    }
}

fn field(name: &'static str, label: TextKey, input: Input) -> Field {
    Field {
        name,
        label: label.into(),
        value: String::new(),
        required: false,
        input,
    }
}

fn required(field: Field) -> Field {
    Field {
        required: true,
        ..field
    }
}
