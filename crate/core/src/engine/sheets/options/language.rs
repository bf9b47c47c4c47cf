//! The choice of the languages: that of cards and our own pages, and that of letters.

use super::request;
use crate::engine::sheets::{choice, field, languages_of_letters};
use crate::protocol::sheet::{Choice, Field, Form, Input, Words};
use crate::record::letter::Language;
use crate::settings::{InterfaceLanguage, Settings};
use crate::text::TextKey;

pub(super) fn form(settings: &Settings) -> Form {
    let languages = InterfaceLanguage::ALL.iter();
    let languages =
        languages.map(|language| choice(language.tag(), Words::Plain(language.name().to_owned())));
    let chosen = settings.language.map(InterfaceLanguage::tag);
    let letters = settings.letter_language.map(Language::code);
    Form {
        title: None,
        lines: Vec::new(),
        fields: vec![
            choose(
                "language",
                TextKey::LanguageField,
                TextKey::LanguageBrowser,
                languages,
                chosen,
            ),
            choose(
                "letters",
                TextKey::LetterLanguage,
                TextKey::LetterLanguageSame,
                languages_of_letters(),
                letters,
            ),
        ],
        button: TextKey::Save.into(),
        danger: false,
        send: request("language"),
        back: None,
    }
}

/// A choice of which none is the first.
fn choose(
    name: &'static str,
    label: TextKey,
    none: TextKey,
    languages: impl IntoIterator<Item = Choice>,
    chosen: Option<&'static str>,
) -> Field {
    let options = [choice("", none)].into_iter().chain(languages).collect();
    Field {
        value: chosen.unwrap_or_default().to_owned(),
        ..field(name, label, Input::Choice { options })
    }
}
