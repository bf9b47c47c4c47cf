//! Sheets: the extension's own pages as the core composes them, block by block from top to bottom.
//!
//! Always holds: a sheet is data. What a person typed is only ever a plain text in it, which the view
//! shows as text; and every form says itself which message its button sends.

use serde::Serialize;

use crate::moment::Moment;
use crate::record::Status;
use crate::text::Text;

/// A page of the extension.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sheet {
    /// Its heading.
    pub title: Words,
    /// What was just done, for the page's live region.
    pub notice: Option<Text>,
    /// What it shows, from top to bottom.
    pub blocks: Vec<Block>,
}

/// Words on a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Words {
    /// A text of ours, in the reader's language.
    Text(Text),
    /// What a person typed, or a name that is the same in every language.
    Plain(String),
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Block {
    /// A heading of the second level.
    Heading {
        /// Its words.
        text: Words,
    },
    /// A sentence.
    Line {
        /// Its words.
        text: Words,
        /// How it looks.
        tone: LineTone,
    },
    /// A list of sentences.
    List {
        /// Its items.
        items: Vec<Words>,
    },
    /// What to do, one after the other.
    Steps {
        /// Its items.
        items: Vec<Words>,
    },
    /// Names with their values.
    Facts {
        /// Its rows.
        rows: Vec<Row>,
    },
    /// Where an account stands.
    Standing {
        /// The status.
        status: Status,
        /// The same in words.
        text: Text,
        /// Since when.
        since: Option<Text>,
    },
    /// What happened, oldest first.
    History {
        /// Its entries.
        entries: Vec<Entry>,
    },
    /// Links.
    Links {
        /// From the most important one on.
        links: Vec<SheetLink>,
    },
    /// Who says so, as a link to where it can be read.
    Source {
        /// Its words.
        text: Text,
        /// Its address.
        url: String,
    },
    /// Something to fill in and to send to the background.
    Form(Form),
    /// A switch that takes effect at once.
    Toggle(Toggle),
    /// A text to read, copy, save as a file, print, or open in the mail program.
    Document {
        /// The text, with line breaks.
        text: String,
        /// The name of the file.
        name: String,
        /// Its `mailto` address, where it has one.
        mail: Option<String>,
        /// The longest `mailto` address that mail programs take.
        mail_limit: usize,
    },
    /// The keys that go to the link, which only the browser knows: the user can change them.
    Shortcut {
        /// What they do, with a place for them.
        text: Text,
        /// What is said where there are none; without it, nothing is.
        none: Option<Text>,
    },
    /// A button that prints the page.
    Print {
        /// Its words.
        label: Text,
    },
}

/// How a sentence looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LineTone {
    /// As all text.
    Plain,
    /// Of less weight.
    Soft,
    /// Something to do.
    Alert,
}

/// A name with its value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The name.
    pub label: Text,
    /// The value.
    pub value: Words,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// What.
    pub text: Text,
    /// What a person wrote about it.
    pub detail: Option<String>,
}

/// A link on a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetLink {
    /// Its words.
    pub label: Words,
    /// Its address: `https`, `mailto`, or a page of the extension beginning with `/`.
    pub url: String,
    /// Whether it is what the page is for now.
    pub main: bool,
}

/// A form of ours. Its button sends `send` with the value of every field under the field's name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Form {
    /// Its heading; where there is one, the form is folded up under it.
    pub title: Option<Text>,
    /// What to know before.
    pub lines: Vec<Text>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The words on its button.
    pub button: Text,
    /// Whether it destroys something.
    pub danger: bool,
    /// What its button sends.
    pub send: Request,
    /// The way back without sending it, where there is one.
    pub back: Option<Box<Back>>,
}

/// A second button of a form, which drops it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Back {
    /// Its words.
    pub label: Text,
    /// What it sends.
    pub send: Request,
    /// What the form sends to which the person gets back.
    pub to: Request,
}

/// A switch. Its change sends `send` with `on`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Toggle {
    /// Its words.
    pub label: Text,
    /// What it does, where its words do not say it.
    pub line: Option<Text>,
    /// Whether it is on.
    pub on: bool,
    /// The optional permission that the browser is asked for before it goes on.
    pub permission: Option<&'static str>,
    /// What its change sends.
    pub send: Request,
}

/// The fixed part of a message that a form sends.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Request {
    /// The kind of the message.
    pub kind: &'static str,
    /// The account that it is about, as `platform:id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What is said or set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<&'static str>,
    /// A text that goes along unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The name of its value in the message.
    pub name: &'static str,
    /// Its words.
    pub label: Text,
    /// Its value at first: a text, a day as `YYYY-MM-DD`, the value of a choice.
    pub value: String,
    /// Whether it must be filled in.
    pub required: bool,
    /// What can be filled in.
    pub input: Input,
}

/// What can be filled in. The value is a text in the message; a field left empty is left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Input {
    /// One line.
    Line {
        /// At most so many characters.
        most: usize,
    },
    /// Several lines.
    Lines {
        /// At most so many characters.
        most: usize,
    },
    /// A day.
    Day {
        /// The first that is allowed, as `YYYY-MM-DD`.
        first: String,
        /// The last that is allowed.
        last: String,
    },
    /// One of several.
    Choice {
        /// What there is to choose from.
        options: Vec<Choice>,
    },
    /// The text of a file.
    File {
        /// At most so many bytes; a larger file is not read.
        most: usize,
        /// What to say of a larger one.
        too_large: Text,
    },
}

/// One of several values.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// The value in the message.
    pub value: String,
    /// Its words.
    pub label: Words,
    /// What a person typed of it, or an address, to stand behind the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<crate::text::TextKey> for Words {
    fn from(key: crate::text::TextKey) -> Self {
        Self::Text(key.into())
    }
}
