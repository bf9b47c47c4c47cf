//! Zips whose bytes depend on nothing but their files: sorted by name, without dates, and with the same
//! rights for each, except that a script may be run.

use crate::error::Error;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The files of a zip by their names in it, which have forward slashes on every system.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Writes `files` as a zip to `path`.
pub fn write(files: &Files, path: &Path) -> Result<(), Error> {
    let zip_error = |cause| Error::Zip {
        path: path.to_owned(),
        cause,
    };
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(fs::File::create(path).map_err(Error::file(path))?);
    for (name, bytes) in files {
        let rights = if bytes.starts_with(b"#!") { 0o755 } else { 0o644 };
        zip.start_file(name, options.unix_permissions(rights))
            .map_err(zip_error)?;
        zip.write_all(bytes).map_err(Error::file(path))?;
    }
    zip.finish().map_err(zip_error)?;
    Ok(())
}

/// The name in a zip of a file that lies at `relative`.
pub fn name(relative: &Path) -> String {
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
        let texts = [
            ("b/a.js", "// a", 0o644),
            ("b.sh", "#!/bin/sh", 0o755),
            ("a.js", "// #!", 0o644),
        ];
        let files = texts
            .iter()
            .map(|&(name, text, _)| (name.to_owned(), text.into()))
            .collect();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.zip");
        write(&files, &path).unwrap();

        let mut archive = ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
        assert_eq!(archive.len(), texts.len());
        let mut names = Vec::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            let found = file.name().unwrap().into_owned();
            let (_, expected, rights) = texts.iter().find(|(name, ..)| *name == found).unwrap();
            assert_eq!(&text, expected);
            assert_eq!(
                file.unix_mode().map(|mode| mode & 0o777),
                Some(*rights),
                "{found}"
            );
            assert_eq!(file.last_modified(), Some(DateTime::default()));
            names.push(found);
        }
        assert!(names.is_sorted(), "{names:?}");
    }

    #[test]
    fn names_have_forward_slashes() {
        assert_eq!(name(&Path::new("a").join("b").join("c.js")), "a/b/c.js");
    }
}
