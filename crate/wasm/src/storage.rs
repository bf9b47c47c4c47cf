//! The browser's storage areas, read and written as keys with texts. Always holds: what is to be set is there before
//! anything is removed.

use std::collections::BTreeMap;

use js_sys::{Array, JSON, Object, Reflect};
use lotse_core::record::ledger::Change;
use wasm_bindgen::prelude::*;

use crate::chrome::StorageArea;

/// All that an area stores, as texts. What another program put there in another shape becomes JSON text,
/// so that the ledger can set it aside instead of losing it.
pub async fn all(area: &StorageArea) -> Result<BTreeMap<String, String>, JsValue> {
    let items: Object = area.get(&JsValue::NULL).await?.unchecked_into();
    let mut stored = BTreeMap::new();
    for entry in Object::entries(&items).iter() {
        let entry: Array = entry.unchecked_into();
        let (Some(key), value) = (entry.get(0).as_string(), entry.get(1)) else {
            continue;
        };
        let text = value
            .as_string()
            .or_else(|| JSON::stringify(&value).ok()?.as_string())
            .unwrap_or_default();
        stored.insert(key, text);
    }
    Ok(stored)
}

/// What a key is at the end of all changes: everything to set goes in one call, before anything is removed.
pub async fn store(area: &StorageArea, changes: &[&Change]) -> Result<(), JsValue> {
    let mut last = BTreeMap::new();
    for change in changes {
        match change {
            Change::Set { key, text } => last.insert(key, Some(text)),
            Change::Remove { key } => last.insert(key, None),
        };
    }
    let items = Object::new();
    let gone = Array::new();
    for (key, text) in last {
        match text {
            Some(text) => drop(Reflect::set(&items, &key.into(), &text.into())?),
            None => drop(gone.push(&key.into())),
        }
    }
    if Object::keys(&items).length() > 0 {
        area.set(&items).await?;
    }
    if gone.length() > 0 {
        area.remove(&gone).await?;
    }
    Ok(())
}
