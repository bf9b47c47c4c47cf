//! Lays a loadable extension down: the files of `extension/`, the module, and the derived manifest. What
//! only contributors need stays behind, also within scripts, and every file that the manifest names is there.

use crate::error::Error;
use crate::licences;
use crate::manifest::{self, Browser};
use crate::module::Module;
use crate::script;
use crate::workspace::Workspace;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const MANIFEST: &str = "manifest.json";

/// Writes the extension for `browser` into its folder below `out`, and gives that folder.
pub fn write(workspace: &Workspace, browser: Browser, module: &Module, out: &Path) -> Result<PathBuf, Error> {
    let source = workspace.root.join(MANIFEST);
    let source = fs::read_to_string(&source).map_err(Error::file(&source))?;
    let manifest = manifest::derive(&source, browser, &workspace.version)?;
    let folder = out.join(browser.name());
    clear(&folder)?;
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let add = |name: &str, text: String| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(Error::file(&path))
    };
    // First, so that a build that was broken off is known as ours the next time.
    add(MANIFEST, format!("{manifest:#}\n"))?;
    copy(&workspace.root.join("extension"), &folder)?;
    copy(&module.folder, &folder.join("wasm"))?;
    add(licences::FILE, licences::text(&workspace.root)?)?;
    check(&manifest, &folder)?;
    Ok(folder)
}

/// The files below `folder` as paths relative to it, sorted.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(relative) = waiting.pop() {
        let path = folder.join(&relative);
        for entry in fs::read_dir(&path).map_err(Error::file(&path))? {
            let entry = entry.map_err(Error::file(&path))?;
            let list = if entry.path().is_dir() {
                &mut waiting
            } else {
                &mut found
            };
            list.push(relative.join(entry.file_name()));
        }
    }
    found.sort();
    Ok(found)
}

fn clear(folder: &Path) -> Result<(), Error> {
    if !folder.exists() {
        return Ok(());
    }
    if !folder.join(MANIFEST).exists() && !files(folder)?.is_empty() {
        return Err(Error::Foreign(folder.to_owned()));
    }
    // What tells that it is ours goes last: this may be broken off as well.
    for relative in files(folder)?.iter().filter(|file| *file != Path::new(MANIFEST)) {
        let path = folder.join(relative);
        fs::remove_file(&path).map_err(Error::file(&path))?;
    }
    fs::remove_dir_all(folder).map_err(Error::file(folder))
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    for relative in files(from)?.iter().filter(|path| ships(path)) {
        let (source, copy) = (from.join(relative), to.join(relative));
        let parent = copy.parent().unwrap_or(to);
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
        if relative.extension().is_some_and(|end| end == "js") {
            let text = fs::read_to_string(&source).map_err(Error::file(&source))?;
            fs::write(&copy, script::strip(&text)).map_err(Error::file(&copy))?;
        } else {
            fs::copy(&source, &copy).map_err(Error::file(&source))?;
        }
    }
    Ok(())
}

fn ships(path: &Path) -> bool {
    let hidden = path.iter().any(|part| part.to_string_lossy().starts_with('.'));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    !hidden && ![".d.ts", ".md"].iter().any(|end| name.ends_with(end))
}

fn check(manifest: &Value, folder: &Path) -> Result<(), Error> {
    match manifest::files(manifest)
        .into_iter()
        .find(|file| !folder.join(file).is_file())
    {
        None => Ok(()),
        Some(missing) => {
            let what = format!("names {missing}, which is not in extension/: add the file or drop the name");
            Err(Error::Manifest(what))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn folder_with(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        folder
    }

    #[test]
    fn only_what_the_browser_needs_is_copied() {
        let from = folder_with(&[
            "b/c.js",
            "a.html",
            "protocol.d.ts",
            "b/README.md",
            ".hidden",
            ".x/y.js",
        ]);
        let to = tempfile::tempdir().unwrap();
        copy(from.path(), to.path()).unwrap();
        assert_eq!(
            files(to.path()).unwrap(),
            [Path::new("a.html"), Path::new("b/c.js")]
        );
        assert_eq!(
            fs::read_to_string(to.path().join("b/c.js")).unwrap(),
            "b/c.js\n",
            "a script ends with its last line"
        );
    }

    #[test]
    fn an_old_build_is_replaced_but_nothing_else_is_deleted() {
        let old = folder_with(&["manifest.json", "gone.js"]);
        clear(old.path()).unwrap();
        assert!(!old.path().exists());

        let foreign = folder_with(&["letters/to-keep.txt"]);
        assert!(matches!(clear(foreign.path()), Err(Error::Foreign(_))));
        assert!(foreign.path().join("letters/to-keep.txt").exists());
    }

    #[test]
    fn a_file_that_is_named_but_missing_is_told() {
        let folder = folder_with(&["icons/16.png"]);
        let manifest = |icon: &str| json!({ "icons": { "16": icon } });
        assert!(check(&manifest("icons/16.png"), folder.path()).is_ok());
        let error = check(&manifest("icons/48.png"), folder.path())
            .unwrap_err()
            .to_string();
        assert!(error.contains("names icons/48.png"), "{error}");
    }
}
