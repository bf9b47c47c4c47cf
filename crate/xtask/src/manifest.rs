//! Each browser's manifest, derived from the one `manifest.json`.
//!
//! The source holds what both browsers share, and beside it two objects, `chromium` and `firefox`, with
//! what only one of them gets. Objects are merged key by key; any other value of a browser replaces the
//! shared one. The version is Cargo's, so the source has none.
//!
//! Firefox keeps data and updates by `gecko.id`, which need not be a domain: it is a GUID made once, never
//! changed after the first upload. A domain that the project does not own must not be in it.
//!
//! The oldest browsers that it admits, by what the extension uses:
//!
//! | feature | Chromium | Firefox |
//! |---|---|---|
//! | `window.navigation` (in-page navigation) | 102 | **147** |
//! | adopted stylesheets | 73 | 101 |
//! | module as background script | 92 | 112 |
//! | popover (the card in the top layer) | 114 | 125 |
//! | `checkVisibility` with its options | **121** | 122 |
//! | `data_collection_permissions` | – | 140, Android 142 |

use crate::error::Error;
use clap::ValueEnum;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A family of browsers with a manifest of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Browser {
    Chromium,
    Firefox,
}

impl Browser {
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The name of its folder in `dist/`, and of its object in `manifest.json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

/// The manifest of `browser` out of the text of the source.
pub fn derive(source: &str, browser: Browser, version: &str) -> Result<Value, Error> {
    let mut shared: Map<String, Value> = serde_json::from_str(source)
        .map_err(|cause| Error::Manifest(format!("is not a JSON object ({cause}): mend it there")))?;
    if shared.contains_key("version") {
        return Err(Error::Manifest(
            "take `version` out: it comes from Cargo.toml".into(),
        ));
    }
    if !is_plain(version) {
        let what = format!("browsers take no version such as {version}: give Cargo.toml three plain numbers");
        return Err(Error::Manifest(what));
    }
    let mut own = None;
    for each in Browser::ALL {
        let part = shared.remove(each.name());
        if each == browser {
            own = part;
        }
    }
    let mut manifest = Value::Object(shared);
    merge(&mut manifest, own.unwrap_or(Value::Object(Map::new())));
    merge(&mut manifest, serde_json::json!({ "version": version }));
    Ok(manifest)
}

/// The packaged files that a manifest names.
pub fn files(manifest: &Value) -> BTreeSet<&str> {
    let mut named = Vec::new();
    for scripts in manifest
        .get("content_scripts")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        named.extend(scripts.get("js"));
        named.extend(scripts.get("css"));
    }
    let pointers = [
        "/background/service_worker",
        "/background/scripts",
        "/action/default_popup",
        "/action/default_icon",
        "/options_ui/page",
        "/icons",
    ];
    named.extend(pointers.iter().filter_map(|pointer| manifest.pointer(pointer)));
    named.into_iter().flat_map(strings).collect()
}

fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(map) => map.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn merge(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

fn is_plain(version: &str) -> bool {
    version.split('.').count() <= 4
        && version
            .split('.')
            .all(|part| part.parse::<u16>().is_ok_and(|number| number.to_string() == part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SOURCE: &str = r#"{
        "name": "a",
        "background": { "type": "module" },
        "chromium": { "minimum_chrome_version": "121", "background": { "service_worker": "b.js" } },
        "firefox": { "name": "f", "background": { "scripts": ["b.js"] } }
    }"#;

    #[test]
    fn each_browser_gets_what_is_shared_and_what_is_its_own() {
        assert_eq!(
            derive(SOURCE, Browser::Chromium, "0.1.0").unwrap(),
            json!({
                "name": "a", "version": "0.1.0", "minimum_chrome_version": "121",
                "background": { "type": "module", "service_worker": "b.js" },
            })
        );
        assert_eq!(
            derive(SOURCE, Browser::Firefox, "0.1.0").unwrap(),
            json!({
                "name": "f", "version": "0.1.0",
                "background": { "type": "module", "scripts": ["b.js"] },
            })
        );
    }

    #[test]
    fn what_cannot_work_is_refused_with_advice() {
        for (source, version, advice) in [
            ("[]", "0.1.0", "mend it there"),
            (r#"{"version": "1"}"#, "0.1.0", "take `version` out"),
            ("{}", "0.1.0-beta", "three plain numbers"),
            ("{}", "0.01.0", "three plain numbers"),
            ("{}", "0.1.70000", "three plain numbers"),
            ("{}", "1.2.3.4.5", "three plain numbers"),
        ] {
            let error = derive(source, Browser::Firefox, version).unwrap_err().to_string();
            assert!(error.contains(advice), "{source} {version}: {error}");
        }
    }

    #[test]
    fn every_file_that_is_named_is_found() {
        let manifest = json!({
            "content_scripts": [{ "js": ["content/a.js", "content/b.js"], "css": ["c.css"], "matches": ["https://x/*"] }],
            "background": { "service_worker": "background.js", "type": "module" },
            "action": { "default_popup": "popup.html", "default_icon": { "16": "16.png" }, "default_title": "t" },
            "icons": { "128": "128.png" },
        });
        let expected = [
            "128.png",
            "16.png",
            "background.js",
            "c.css",
            "content/a.js",
            "content/b.js",
            "popup.html",
        ];
        assert_eq!(files(&manifest).into_iter().collect::<Vec<_>>(), expected);
    }
}
