//! The kinds of pages on which the user wants no more cards.
//!
//! One key with a JSON list of surfaces. Always holds: it is a wish about looks, so a list that can't be
//! read counts as empty; no record depends on it.

use std::collections::BTreeMap;

use crate::json;
use crate::page::Surface;
use crate::record::ledger::Change;

/// The key that the list is stored under.
pub const KEY: &str = "quiet";

/// The surfaces that are to be quiet, in the order in which the user said so.
#[must_use]
pub fn surfaces(stored: &BTreeMap<String, String>) -> Vec<Surface> {
    let list = stored.get(KEY).map(String::as_str).unwrap_or_default();
    let names = json::items(list).unwrap_or_default();
    // A surface that only another version knows is nothing to be quiet on here.
    names
        .into_iter()
        .filter_map(|name| json::read(name).ok())
        .collect()
}

/// The change after which one surface more is quiet; `None` where it is already.
#[must_use]
pub fn with(mut quiet: Vec<Surface>, surface: Surface) -> Option<Change> {
    if quiet.contains(&surface) {
        return None;
    }
    quiet.push(surface);
    Some(Change::Set {
        key: KEY.to_owned(),
        // A list of plain names always serialises.
        text: json::write(&quiet),
    })
}

/// The change after which no surface is quiet.
#[must_use]
pub fn clear() -> Change {
    Change::Remove { key: KEY.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_far_as_it_is_known() {
        use Surface::{Form, LoginWall};
        for (text, expected) in [
            ("", vec![]),
            ("{broken", vec![]),
            ("{}", vec![]),
            (r#"["form"]"#, vec![Form]),
            (
                r#"["form","not-yet-known",7,"login-wall"]"#,
                vec![Form, LoginWall],
            ),
        ] {
            let stored = BTreeMap::from([(KEY.to_owned(), text.to_owned())]);
            assert_eq!(surfaces(&stored), expected, "{text}");
        }
        assert_eq!(surfaces(&BTreeMap::new()), []);
    }

    #[test]
    fn each_surface_is_stored_once_and_found_again() {
        let mut stored = BTreeMap::new();
        for (surface, changes) in [
            (Surface::Settings, true),
            (Surface::Policy, true),
            (Surface::Settings, false),
        ] {
            let change = with(surfaces(&stored), surface);
            assert_eq!(change.is_some(), changes, "{surface:?}");
            if let Some(Change::Set { key, text }) = change {
                stored.insert(key, text);
            }
            assert!(surfaces(&stored).contains(&surface));
        }
        assert_eq!(surfaces(&stored), [Surface::Settings, Surface::Policy]);
        assert_eq!(clear(), Change::Remove { key: KEY.to_owned() });
    }
}
