//! Where the extension helps, and how marks look.

use super::{open, request, set};
use crate::atlas::Platform;
use crate::engine::sheets::{choice, field, required, value};
use crate::guidance::platform_name;
use crate::protocol::sheet::{Block, Choice, Field, Form, Input, Toggle};
use crate::settings::{Color, Settings, Style, Width};
use crate::text::TextKey;

/// A switch for each place where the extension helps.
pub(super) fn platforms(settings: &Settings) -> Vec<Block> {
    let name = |platform| value().with(platform_name(platform));
    let switches = [
        (Platform::Facebook, "facebook", name(Platform::Facebook)),
        (Platform::Instagram, "instagram", name(Platform::Instagram)),
        (Platform::Threads, "threads", name(Platform::Threads)),
        (Platform::WhatsApp, "whatsApp", name(Platform::WhatsApp)),
        (Platform::Meta, "meta", TextKey::PlatformPortal.into()),
    ];
    let switches = switches.map(|(platform, what, label)| {
        Block::Toggle(Toggle {
            label,
            line: None,
            on: settings.helps_on(platform),
            permission: None,
            send: set(what),
        })
    });
    switches.to_vec()
}

pub(super) fn look_of_marks(style: Style) -> Form {
    let choice = |(value, label): (&str, TextKey)| choice(value, label);
    let choose = |name, label, value: &str, options: Vec<Choice>| Field {
        value: value.to_owned(),
        ..required(field(name, label, Input::Choice { options }))
    };
    let colors = [Color::Orange, Color::Blue, Color::Purple, Color::Green].map(color);
    let widths = [Width::Thin, Width::Medium, Width::Thick].map(width);
    let fields = vec![
        choose(
            "color",
            TextKey::LookColor,
            color(style.color).0,
            colors.map(choice).to_vec(),
        ),
        choose(
            "width",
            TextKey::LookWidth,
            width(style.width).0,
            widths.map(choice).to_vec(),
        ),
    ];
    Form {
        fields,
        ..open(TextKey::LookLine, TextKey::Save, request("style"))
    }
}

/// A colour in a message and in words.
fn color(color: Color) -> (&'static str, TextKey) {
    match color {
        Color::Orange => ("orange", TextKey::ColorOrange),
        Color::Blue => ("blue", TextKey::ColorBlue),
        Color::Purple => ("purple", TextKey::ColorPurple),
        Color::Green => ("green", TextKey::ColorGreen),
    }
}

/// A width in a message and in words.
fn width(width: Width) -> (&'static str, TextKey) {
    match width {
        Width::Thin => ("thin", TextKey::WidthThin),
        Width::Medium => ("medium", TextKey::WidthMedium),
        Width::Thick => ("thick", TextKey::WidthThick),
    }
}
