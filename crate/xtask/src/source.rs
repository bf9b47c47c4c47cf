//! What the source package holds: the files that the build reads, how to run it, and the Rust that it was
//! run with. A list and not the whole checkout: nothing gets out that only lies around there.

use crate::archive::{Files, name};
use crate::dist;
use crate::error::Error;
use std::fs;
use std::path::Path;

const FOLDERS: [&str; 2] = ["crate", "extension"];
const SINGLE: [&str; 11] = [
    ".npmrc",
    "ARCHITECTURE.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "build.sh",
    "manifest.json",
    "package-lock.json",
    "package.json",
    "tests/tools/setup.sh",
];
/// What tests and fuzzing leave behind; Git ignores it too.
const LEFT_BEHIND: [&str; 3] = ["proptest-regressions", "target", "artifacts"];
const INSTRUCTIONS: &str = include_str!("../BUILD.md");

/// The files of the source package of the checkout at `root`, built with this release of Rust.
pub fn files(root: &Path, release: &str) -> Result<Files, Error> {
    let mut files = Files::from([
        ("BUILD.md".to_owned(), INSTRUCTIONS.into()),
        ("rust-toolchain.toml".to_owned(), pin(release).into()),
    ]);
    let mut add = |relative: &Path| {
        let path = root.join(relative);
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        files.insert(name(relative), bytes);
        Ok(())
    };
    for single in SINGLE {
        add(Path::new(single))?;
    }
    for folder in FOLDERS.map(Path::new) {
        for relative in dist::files(&root.join(folder))?
            .iter()
            .filter(|path| belongs(path))
        {
            add(&folder.join(relative))?;
        }
    }
    Ok(files)
}

fn belongs(path: &Path) -> bool {
    path.iter()
        .map(std::ffi::OsStr::to_string_lossy)
        .all(|part| !LEFT_BEHIND.contains(&part.as_ref()) && !part.starts_with('.'))
}

/// With it, rustup takes the very Rust that made the packages.
fn pin(release: &str) -> String {
    format!(
        "[toolchain]\nchannel = \"{release}\"\nprofile = \"minimal\"\ntargets = [\"wasm32-unknown-unknown\"]\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let others = [
            "crate/core/src/lib.rs",
            "crate/core/proptest-regressions/a.txt",
            "crate/fuzz/target/debug/x",
            "crate/fuzz/artifacts/import/x",
            "crate/.idea/x",
            "extension/.hidden",
            "extension/a.js",
            "notes.txt",
            "target/debug/x",
        ];
        for file in SINGLE.into_iter().chain(others) {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        root
    }

    #[test]
    fn only_what_the_build_reads_gets_in() {
        let root = checkout();
        let found = files(root.path(), "1.95.0").unwrap();
        let others: Vec<_> = found
            .keys()
            .map(String::as_str)
            .filter(|name| !SINGLE.contains(name))
            .collect();
        let expected = [
            "BUILD.md",
            "crate/core/src/lib.rs",
            "extension/a.js",
            "rust-toolchain.toml",
        ];
        assert_eq!(others, expected);
        assert_eq!(found["Cargo.lock"], b"Cargo.lock");
        let pin = String::from_utf8(found["rust-toolchain.toml"].clone()).unwrap();
        assert!(pin.contains("channel = \"1.95.0\"\n"), "{pin}");
    }

    #[test]
    fn without_a_lock_file_there_is_no_package() {
        let root = checkout();
        fs::remove_file(root.path().join("Cargo.lock")).unwrap();
        assert!(matches!(files(root.path(), "1.95.0"), Err(Error::File { .. })));
    }
}
