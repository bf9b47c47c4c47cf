//! The choice of the language that cards and our own pages speak. Letters have a choice of their own.

use super::request;
use crate::engine::sheets::field;
use crate::protocol::sheet::{Choice, Field, Form, Input, Words};
use crate::settings::InterfaceLanguage;
use crate::text::TextKey;

pub(super) fn form(chosen: Option<InterfaceLanguage>) -> Form {
    let browsers = Choice {
        value: String::new(),
        label: TextKey::LanguageBrowser.into(),
    };
    let languages = InterfaceLanguage::ALL.iter().map(|language| Choice {
        value: language.tag().to_owned(),
        label: Words::Plain(language.name().to_owned()),
    });
    let options = [browsers].into_iter().chain(languages).collect();
    let input = Input::Choice { options };
    Form {
        title: None,
        lines: Vec::new(),
        fields: vec![Field {
            value: chosen.map(InterfaceLanguage::tag).unwrap_or_default().to_owned(),
            ..field("language", TextKey::LanguageField, input)
        }],
        button: TextKey::Save.into(),
        danger: false,
        send: request("language"),
    }
}
