//! Packs a built extension into a zip. The same files give the same bytes: sorted, without dates, and with
//! the same rights for each.

use crate::dist;
use crate::error::Error;
use crate::manifest::Browser;
use crate::workspace::Workspace;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs `folder` into a zip in `out` that says which browser and version it is for, and gives its path.
pub fn write(workspace: &Workspace, browser: Browser, folder: &Path, out: &Path) -> Result<PathBuf, Error> {
    let name = format!("widerspruchslotse-{}-{}.zip", browser.name(), workspace.version);
    let path = out.join(name);
    pack(folder, &path)?;
    Ok(path)
}

fn pack(folder: &Path, path: &Path) -> Result<(), Error> {
    let zip_error = |cause| Error::Zip {
        path: path.to_owned(),
        cause,
    };
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(fs::File::create(path).map_err(Error::file(path))?);
    for relative in dist::files(folder)? {
        let source = folder.join(&relative);
        let bytes = fs::read(&source).map_err(Error::file(&source))?;
        zip.start_file(entry(&relative), options).map_err(zip_error)?;
        zip.write_all(&bytes).map_err(Error::file(path))?;
    }
    zip.finish().map_err(zip_error)?;
    Ok(())
}

/// Names in a zip have forward slashes on every system.
fn entry(relative: &Path) -> String {
    relative
        .iter()
        .map(std::ffi::OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use zip::ZipArchive;

    #[test]
    fn every_file_comes_out_as_it_went_in_sorted_and_without_a_date() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("b")).unwrap();
        for name in ["z.js", "b/a.js", "c.js"] {
            fs::write(folder.path().join(name), format!("// {name}")).unwrap();
        }
        let out = tempfile::tempdir().unwrap();
        let path = out.path().join("x.zip");
        pack(folder.path(), &path).unwrap();

        let mut archive = ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
        let names = ["b/a.js", "c.js", "z.js"];
        assert_eq!(archive.len(), names.len());
        for (index, name) in names.into_iter().enumerate() {
            let mut file = archive.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(
                (file.name().unwrap().as_ref(), text),
                (name, format!("// {name}"))
            );
            assert_eq!(file.last_modified(), Some(DateTime::default()));
        }
    }
}
