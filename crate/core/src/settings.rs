//! What the user chose, and what the extension remembers about itself. Nothing of an account.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::atlas::authorities::{Country, GermanState};
use crate::moment::{Day, Moment, Now};
use crate::record::ledger::Change;

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
    /// The day of the last notification.
    pub notified: Option<Day>,
    /// What went wrong when records travelled last.
    pub sync_trouble: Option<SyncTrouble>,
    /// The newest "delete everything" of another device that was done here too.
    pub wiped: Option<Moment>,
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
}

impl Settings {
    /// The settings out of all that is stored; the defaults where there are none that can be read.
    #[must_use]
    pub fn read(stored: &BTreeMap<String, String>) -> Self {
        stored
            .get(KEY)
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }

    /// What is to be stored so that these settings take the place of those that are there. Settings that
    /// could not be read are set aside.
    #[must_use]
    pub fn changes(&self, stored: &BTreeMap<String, String>, now: Now) -> Vec<Change> {
        let before = stored.get(KEY);
        // A plain struct always serialises.
        let text = serde_json::to_string(self).unwrap_or_default();
        if before == Some(&text) || (before.is_none() && *self == Self::default()) {
            return Vec::new();
        }
        let unreadable = before.filter(|text| serde_json::from_str::<Self>(text).is_err());
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
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_as_they_are_stored() {
        let now = Now::utc(Moment(7));
        let chosen = Settings {
            country: Some(Country::De),
            state: Some(GermanState::By),
            notified: Some("2026-11-21".parse().unwrap()),
            sync_trouble: Some(SyncTrouble::Full),
            ..Settings::default().with(Setting::Sync, true)
        };
        let [Change::Set { key, text }] = &chosen.changes(&BTreeMap::new(), now)[..] else {
            panic!("one change");
        };
        let stored = BTreeMap::from([(key.clone(), text.clone())]);
        let chosen = Settings {
            sync_trouble: Some(SyncTrouble::Full),
            ..chosen
        };
        assert_eq!(Settings::read(&stored), chosen);
        assert!(chosen.changes(&stored, now).is_empty());
        assert!(Settings::default().changes(&BTreeMap::new(), now).is_empty());
    }

    #[test]
    fn broken_settings_are_set_aside() {
        let stored = BTreeMap::from([("settings".to_owned(), "{".to_owned())]);
        assert_eq!(Settings::read(&stored), Settings::default());
        let changes = Settings::default()
            .with(Setting::Notify, true)
            .changes(&stored, Now::utc(Moment(7)));
        assert!(
            matches!(&changes[..], [Change::Set { key, text }, Change::Set { .. }]
            if key == "aside:7:settings" && text == "{")
        );
    }
}
