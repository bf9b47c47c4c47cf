//! The packages for the stores: a zip of each browser's extension, and one of the sources.

use crate::archive::{self, Files, name};
use crate::dist;
use crate::error::Error;
use crate::manifest::Browser;
use crate::source;
use crate::toolchain;
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// Packs the extension for `browser`, laid down in `folder`, into `out`, and gives the path of the zip.
pub fn extension(
    workspace: &Workspace,
    browser: Browser,
    folder: &Path,
    out: &Path,
) -> Result<PathBuf, Error> {
    let path = path(workspace, browser.name(), out);
    archive::write(&read(folder)?, &path)?;
    Ok(path)
}

/// Packs the sources into `out`, and gives the path of the zip.
pub fn source(workspace: &Workspace, out: &Path) -> Result<PathBuf, Error> {
    let path = path(workspace, "source", out);
    let release = toolchain::stable_release(&workspace.root)?;
    archive::write(&source::files(&workspace.root, &release)?, &path)?;
    Ok(path)
}

fn path(workspace: &Workspace, what: &str, out: &Path) -> PathBuf {
    out.join(format!("lotse-{}-{what}.zip", workspace.version))
}

fn read(folder: &Path) -> Result<Files, Error> {
    dist::files(folder)?
        .into_iter()
        .map(|relative| {
            let path = folder.join(&relative);
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            Ok((name(&relative), bytes))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_package_is_called_after_version_and_browser_and_holds_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("popup")).unwrap();
        fs::write(folder.path().join("popup/popup.js"), "//").unwrap();
        let out = tempfile::tempdir().unwrap();
        let workspace = Workspace {
            root: "/r".into(),
            target: "/t".into(),
            version: "1.2.3".into(),
            sources: BTreeSet::new(),
        };
        let path = extension(&workspace, Browser::Firefox, folder.path(), out.path()).unwrap();
        assert_eq!(path, out.path().join("lotse-1.2.3-firefox.zip"));
        assert!(path.is_file());
        assert_eq!(
            read(folder.path()).unwrap(),
            Files::from([("popup/popup.js".into(), b"//".to_vec())])
        );
    }
}
