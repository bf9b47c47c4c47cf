//! What the user chose, and what the extension remembers about itself. Nothing of an account.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::atlas::Platform;
use crate::atlas::authorities::{Country, GermanState};
use crate::json;
use crate::moment::{Day, Moment, Now};
use crate::record::ledger::Change;
use crate::record::letter::Language;

mod language;

pub use language::InterfaceLanguage;

const KEY: &str = "settings";

/// The settings, as they are stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Settings {
    /// Whether records travel by the browser maker's own service.
    pub sync: bool,
    /// Whether the browser notifies once a day when something is due.
    pub notify: bool,
    /// Where the user lives, for the authority.
    pub country: Option<Country>,
    /// Which state of Germany.
    pub state: Option<GermanState>,
    /// In which language cards and our own pages speak; `None` for the browser's.
    #[serde(deserialize_with = "language::known")]
    pub language: Option<InterfaceLanguage>,
    /// In which language letters are; `None` for that of cards and pages, where there are letters in it.
    pub letter_language: Option<Language>,
    /// How targets are marked.
    pub style: Style,
    /// Where the user wants no help; in order, each once.
    pub off: Vec<Platform>,
    /// The day of the last notification.
    pub notified: Option<Day>,
    /// What went wrong when records travelled last.
    pub sync_trouble: Option<SyncTrouble>,
    /// The newest "delete everything" of another device that was done here too, or that lay there when this one
    /// joined; zero where there was none, and none before the first exchange.
    pub wiped: Option<Moment>,
}

/// How marks look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Style {
    /// Their colour.
    pub color: Color,
    /// How wide their lines are.
    pub width: Width,
}

/// The colours of marks. Each stands out on light and on dark pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "colours")]
pub enum Color {
    #[default]
    Orange,
    Blue,
    Purple,
    Green,
}

/// The widths of marks. The smallest is still two pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "widths")]
pub enum Width {
    Thin,
    #[default]
    Medium,
    Thick,
}

/// What can go wrong when records travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SyncTrouble {
    /// Some events did not fit and stay on this device.
    Full,
    /// The browser refused to write.
    Refused,
}

/// One thing that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Setting {
    /// [`Settings::sync`].
    Sync,
    /// [`Settings::notify`].
    Notify,
    /// Help on Facebook.
    Facebook,
    /// Help on Instagram.
    Instagram,
    /// Help on Threads.
    Threads,
    /// Help on WhatsApp's site.
    WhatsApp,
    /// Help on Meta's portal.
    Meta,
}

impl Setting {
    /// The platform that it switches; `None` for what concerns no platform.
    fn platform(self) -> Option<Platform> {
        match self {
            Self::Facebook => Some(Platform::Facebook),
            Self::Instagram => Some(Platform::Instagram),
            Self::Threads => Some(Platform::Threads),
            Self::WhatsApp => Some(Platform::WhatsApp),
            Self::Meta => Some(Platform::Meta),
            Self::Sync | Self::Notify => None,
        }
    }
}

impl Settings {
    /// The settings out of all that is stored; the defaults where there are none that can be read.
    #[must_use]
    pub fn read(stored: &BTreeMap<String, String>) -> Self {
        stored
            .get(KEY)
            .and_then(|text| json::read(text).ok())
            .unwrap_or_default()
    }

    /// What is to be stored so that these settings take the place of those that are there. Settings that
    /// could not be read are set aside.
    #[must_use]
    pub fn changes(&self, stored: &BTreeMap<String, String>, now: Now) -> Vec<Change> {
        let before = stored.get(KEY);
        // A plain struct always serialises.
        let text = json::write(self);
        if before == Some(&text) || (before.is_none() && *self == Self::default()) {
            return Vec::new();
        }
        let unreadable = before.filter(|text| json::read::<Self>(text).is_err());
        let aside = unreadable.map(|text| Change::Set {
            key: format!("aside:{}:{KEY}", now.at.0),
            text: text.clone(),
        });
        let set = Change::Set {
            key: KEY.to_owned(),
            text,
        };
        aside.into_iter().chain([set]).collect()
    }

    /// The same with one thing set.
    #[must_use]
    pub fn with(mut self, setting: Setting, on: bool) -> Self {
        match setting {
            Setting::Sync => {
                self.sync = on;
                self.sync_trouble = None;
            }
            Setting::Notify => self.notify = on,
            _ => {}
        }
        if let Some(platform) = setting.platform() {
            self.off.retain(|off| *off != platform);
            if !on {
                let at = self.off.partition_point(|off| *off < platform);
                self.off.insert(at, platform);
            }
        }
        self
    }

    /// The language of letters, where cards and pages speak `spoken` unless another was chosen. English, where
    /// there are no letters in that language.
    #[must_use]
    pub fn language_of_letters(&self, spoken: &str) -> Language {
        let spoken = self.language.map_or(spoken, |language| language.tag());
        let chosen = self.letter_language.or_else(|| Language::of_tag(spoken));
        chosen.unwrap_or(Language::En)
    }

    /// Whether the user wants help on a platform.
    #[must_use]
    pub fn helps_on(&self, platform: Platform) -> bool {
        !self.off.contains(&platform)
    }
}

#[cfg(test)]
mod tests;
