//! What the licences of the crates in the module ask for: their texts, beside our own.
//!
//! Always holds: every crate whose code is in the module is named, and the text is the same on every machine.

use crate::archive;
use crate::dist;
use crate::error::Error;
use crate::workspace::metadata;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The name of the file in the package.
pub const FILE: &str = "licences.txt";

/// The crate that the module is made of.
const MODULE: &str = "lotse-wasm";

/// Rust's own part of the module; its licence lies beside no crate.
const STANDARD_LIBRARY: &str =
    "The standard library of Rust (MIT OR Apache-2.0), Copyright (c) The Rust Project Contributors";

/// A crate in the module.
struct Crate {
    /// Its name, version and the licence that it names.
    title: String,
    texts: Vec<String>,
}

/// The licences of everything in the module of the checkout at `root`, as one text.
pub fn text(root: &Path) -> Result<String, Error> {
    let own = root.join("LICENSE");
    let own = fs::read_to_string(&own).map_err(Error::file(&own))?;
    let metadata = metadata()?;
    let mut bearers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // Ours is the MIT licence: the terms begin behind whose it is.
    let terms = own
        .find("Permission is hereby granted")
        .and_then(|at| own.get(at..));
    for Crate { title, texts } in crates(&metadata, terms)? {
        for text in texts {
            bearers.entry(text).or_default().push(title.clone());
        }
    }
    let mut parts: Vec<(Vec<String>, String)> =
        bearers.into_iter().map(|(text, titles)| (titles, text)).collect();
    parts.sort();
    let head = format!("Widerspruchslotse\n\n{}\n\n\n{STANDARD_LIBRARY}\n", own.trim());
    let parts = parts
        .iter()
        .map(|(titles, text)| format!("\n\n{}\n\n{}\n", titles.join("\n"), text.trim()));
    Ok(std::iter::once(head).chain(parts).collect())
}

/// The crates of others whose code is in the module, by name and version.
fn crates(metadata: &Value, terms: Option<&str>) -> Result<Vec<Crate>, Error> {
    let list = |value: &Value, name: &str| value[name].as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> = list(metadata, "packages")
        .into_iter()
        .filter_map(|package| Some((package.get("id")?.as_str()?.to_owned(), package)))
        .collect();
    let nodes: BTreeMap<String, Value> = list(&metadata["resolve"], "nodes")
        .into_iter()
        .filter_map(|node| Some((node.get("id")?.as_str()?.to_owned(), node)))
        .collect();
    let runs = |id: &str| {
        let kinds = packages.get(id).map(|package| list(package, "targets"));
        let kinds = kinds.unwrap_or_default();
        !kinds
            .iter()
            .any(|target| list(target, "kind").iter().any(|kind| kind == "proc-macro"))
    };
    let mut waiting: Vec<String> = packages
        .iter()
        .filter(|(_, package)| package["name"] == MODULE)
        .map(|(id, _)| id.clone())
        .collect();
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !runs(&id) || !found.insert(id.clone()) {
            continue;
        }
        let normal = |dependency: &Value| {
            let kinds = list(dependency, "dep_kinds");
            kinds.iter().any(|kind| kind["kind"].is_null())
        };
        let dependencies = nodes.get(&id).map(|node| list(node, "deps")).unwrap_or_default();
        waiting.extend(
            dependencies
                .iter()
                .filter(|dependency| normal(dependency))
                .filter_map(|dependency| dependency["pkg"].as_str().map(str::to_owned)),
        );
    }
    let others = found.iter().filter_map(|id| packages.get(id));
    others
        .filter(|package| package["source"].is_string())
        .map(|package| of_package(package, terms))
        .collect()
}

/// A crate with its texts; some bring none: with `terms` of the MIT licence it is told by their authors.
fn of_package(package: &Value, terms: Option<&str>) -> Result<Crate, Error> {
    let part = |name: &str| package[name].as_str().ok_or(Error::Metadata);
    let manifest = Path::new(part("manifest_path")?);
    let folder = manifest.parent().ok_or(Error::Metadata)?;
    let title = format!("{} {} ({})", part("name")?, part("version")?, part("license")?);
    let mut names: Vec<String> = dist::files(folder)?
        .iter()
        .map(|path| archive::name(path))
        .filter(|name| is_licence(name))
        .collect();
    // Of licences to choose from, the short one.
    if names.iter().any(|name| name.to_uppercase().contains("MIT")) {
        names.retain(|name| {
            !["APACHE", "UNLICENSE"]
                .iter()
                .any(|other| name.to_uppercase().contains(other))
        });
    }
    if names.is_empty() {
        let authors = package
            .get("authors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let authors: Vec<&str> = authors.filter_map(Value::as_str).collect();
        return match terms.filter(|_| title.contains("MIT") && !authors.is_empty()) {
            Some(terms) => Ok(Crate {
                texts: vec![format!(
                    "MIT License\n\nCopyright (c) {}\n\n{terms}",
                    authors.join(", ")
                )],
                title,
            }),
            None => Err(Error::Licence(title)),
        };
    }
    let texts = names.iter().map(|name| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(Error::file(&path))
    });
    Ok(Crate {
        title,
        texts: texts.collect::<Result<_, _>>()?,
    })
}

/// Whether a file of a crate, or the folder that it is in, is named as licences are.
fn is_licence(name: &str) -> bool {
    let name = name.to_uppercase();
    ["LICENSE", "LICENCE", "COPYING", "NOTICE"]
        .iter()
        .any(|begin| name.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_in_the_module_is_named_with_a_text_of_its_licence() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let text = text(&root).unwrap();
        for name in [
            "serde ",
            "serde_json ",
            "time ",
            "url ",
            "wasm-bindgen ",
            "web-sys ",
        ] {
            let line = text.lines().find(|line| line.starts_with(name));
            assert!(line.is_some_and(|line| line.contains("MIT")), "{name}");
        }
        // What only builds or tests is not in the module.
        for name in ["proptest ", "clap ", "syn ", "serde_derive "] {
            assert!(!text.lines().any(|line| line.starts_with(name)), "{name}");
        }
        assert!(text.contains("The Widerspruchslotse contributors"));
        assert!(text.contains("UNICODE LICENSE V3"), "asked for beside the others");
        assert!(text.contains("Permission is hereby granted, free of charge"));
    }
}
