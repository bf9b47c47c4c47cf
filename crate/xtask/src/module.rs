//! The WebAssembly module and its bindings: `lotse-wasm` compiled, bound for the web, made small.
//!
//! It is made in a draft folder that takes its place when it is whole, so a build that was broken off leaves
//! no half of it. No path of the machine that built it stays in the module.

use crate::error::Error;
use crate::workspace::{Workspace, cargo};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const NAME: &str = "lotse";

/// What `wasm-opt` is to do. Functions with one caller stay apart and stand beside others of the same name:
/// 3 % more bytes, and 8 % fewer in the package, because what is alike is then written alike, and near.
const SMALL: [&str; 3] = [
    "-Oz",
    "--one-caller-inline-max-function-size=0",
    "--reorder-functions-by-name",
];

/// A folder that holds `lotse.js` and `lotse_bg.wasm`, ready to be copied, and their types, which stay
/// behind: `tsconfig.json` lays the folder over `extension/wasm`.
pub struct Module {
    pub folder: PathBuf,
}

/// Compiles, binds and optimises. What was made before stands as long as nothing of it is newer.
pub fn build(workspace: &Workspace) -> Result<Module, Error> {
    let compiled = compile(workspace)?;
    let module = Module {
        folder: workspace.root.join("target/extension/wasm"),
    };
    let tool = env::current_exe().map_err(Error::file(Path::new("xtask")))?;
    let lock = workspace.root.join("package-lock.json");
    if !is_fresh(&module.wasm(), &[&compiled, &tool, &lock]) {
        let draft = Module {
            folder: module.folder.with_extension("draft"),
        };
        bind(&compiled, &draft.folder).map_err(|cause| Error::Bindings(cause.to_string()))?;
        optimise(&workspace.root, &draft.wasm())?;
        if module.folder.exists() {
            fs::remove_dir_all(&module.folder).map_err(Error::file(&module.folder))?;
        }
        fs::rename(&draft.folder, &module.folder).map_err(Error::file(&draft.folder))?;
    }
    Ok(module)
}

impl Module {
    fn wasm(&self) -> PathBuf {
        self.folder.join(format!("{NAME}_bg.wasm"))
    }

    /// One line for people: how large the module is.
    pub fn size(&self) -> Result<String, Error> {
        let path = self.wasm();
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        let gzipped = gzipped(&bytes).map_err(Error::file(&path))?;
        Ok(format!(
            "module: {} KB, {} KB gzipped",
            kilobytes(bytes.len()),
            kilobytes(gzipped)
        ))
    }
}

fn compile(workspace: &Workspace) -> Result<PathBuf, Error> {
    let status = cargo()
        .current_dir(&workspace.root)
        .args([
            "build",
            "--quiet",
            "--locked",
            "--release",
            "--lib",
            "--package=lotse-wasm",
            "--target",
            TARGET,
        ])
        .env("CARGO_ENCODED_RUSTFLAGS", remapped(workspace).join("\u{1f}"))
        .status()
        .map_err(|cause| Error::Start {
            program: "cargo".into(),
            cause,
        })?;
    if !status.success() {
        return Err(Error::Failed {
            program: "cargo build".into(),
            advice: "mend what it names above",
        });
    }
    Ok(workspace
        .target
        .join(TARGET)
        .join("release")
        .join("lotse_wasm.wasm"))
}

/// Panic messages carry the path of their source file: the same name for it on every machine. Of two that
/// fit, the compiler takes the later one. Where any is given, it also keeps its own library's path on the
/// machine to itself.
fn remapped(workspace: &Workspace) -> Vec<String> {
    let own = [
        (workspace.root.as_path(), "lotse"),
        (workspace.target.as_path(), "target"),
    ];
    let others = workspace.sources.iter().map(|folder| (folder.as_path(), "cargo"));
    own.into_iter()
        .chain(others)
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect()
}

fn bind(compiled: &Path, folder: &Path) -> Result<(), impl std::fmt::Display + use<>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name(NAME).typescript(true);
    bindgen.remove_producers_section(true);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(folder))
}

/// npm's `binaryen` is pinned and current; a system's own is often too old for today's modules.
fn optimise(root: &Path, wasm: &Path) -> Result<(), Error> {
    let status = Command::new("node")
        .arg(root.join("node_modules/binaryen/bin/wasm-opt"))
        .args(SMALL)
        .arg(wasm)
        .arg("-o")
        .arg(wasm)
        .status()
        .map_err(|cause| Error::Start {
            program: "node".into(),
            cause,
        })?;
    if !status.success() {
        let advice = "run npm ci if node_modules/binaryen is missing, else see its message above";
        return Err(Error::Failed {
            program: "wasm-opt".into(),
            advice,
        });
    }
    Ok(())
}

fn is_fresh(made: &Path, sources: &[&Path]) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let made = modified(made);
    made.is_some()
        && sources
            .iter()
            .all(|source| modified(source).is_some_and(|time| Some(time) < made))
}

fn gzipped(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10 + 500) / 1000;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::time::{Duration, SystemTime};

    #[test]
    fn every_folder_of_the_machine_is_renamed() {
        let workspace = Workspace {
            root: "/home/a/my lotse".into(),
            target: "/home/a/my lotse/target".into(),
            version: "1.2.3".into(),
            sources: BTreeSet::from(["/home/a/.cargo/registry/src/x".into()]),
        };
        assert_eq!(
            remapped(&workspace),
            [
                "--remap-path-prefix=/home/a/my lotse=lotse",
                "--remap-path-prefix=/home/a/my lotse/target=target",
                "--remap-path-prefix=/home/a/.cargo/registry/src/x=cargo",
            ]
        );
    }

    #[test]
    fn what_was_made_stands_until_a_source_is_newer() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let at = |name: &str, seconds: u64| {
            let file = fs::File::create(path(name)).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
                .unwrap();
        };
        at("old", 1);
        at("made", 2);
        at("new", 3);
        for (made, source, fresh) in [
            ("made", "old", true),
            ("made", "new", false),
            ("made", "made", false),
            ("made", "gone", false),
            ("gone", "old", false),
        ] {
            assert_eq!(
                is_fresh(&path(made), &[&path("old"), &path(source)]),
                fresh,
                "{made} {source}"
            );
        }
    }

    #[test]
    fn sizes_are_rounded_to_a_tenth() {
        for (bytes, text) in [
            (0, "0.0"),
            (49, "0.0"),
            (50, "0.1"),
            (1_000, "1.0"),
            (123_449, "123.4"),
            (123_450, "123.5"),
        ] {
            assert_eq!(kilobytes(bytes), text, "{bytes}");
        }
    }
}
