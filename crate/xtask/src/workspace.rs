//! Where the checkout lies, which version it has and where its dependencies' sources are: all of it as
//! Cargo says it, so that no other file repeats it.

use crate::error::Error;
use serde_json::Value;
use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the build needs to know of the Cargo workspace.
#[derive(Debug, PartialEq, Eq)]
pub struct Workspace {
    pub root: PathBuf,
    pub target: PathBuf,
    pub version: String,
    /// The folders that hold the sources of the dependencies: machine-specific, so never in the module.
    pub sources: BTreeSet<PathBuf>,
}

impl Workspace {
    /// Asks Cargo about the workspace that this tool belongs to.
    pub fn find() -> Result<Self, Error> {
        Self::read(&metadata()?).ok_or(Error::Metadata)
    }

    fn read(metadata: &Value) -> Option<Self> {
        let path = |value: &Value| value.as_str().map(PathBuf::from);
        let packages = metadata.get("packages")?.as_array()?;
        let own = packages
            .iter()
            .find(|package| package.get("name").is_some_and(|name| name == "xtask"))?;
        let sources = packages
            .iter()
            .filter(|package| package.get("source").is_some_and(Value::is_string))
            .filter_map(|package| {
                path(package.get("manifest_path")?)?
                    .ancestors()
                    .nth(2)
                    .map(Path::to_owned)
            })
            .collect();
        Some(Self {
            root: path(metadata.get("workspace_root")?)?,
            target: path(metadata.get("target_directory")?)?,
            version: own.get("version")?.as_str()?.to_owned(),
            sources,
        })
    }
}

/// What Cargo says of the workspace that this tool belongs to, and of all that the module depends on.
pub fn metadata() -> Result<Value, Error> {
    let output = cargo()
        .args(["metadata", "--quiet", "--locked", "--format-version=1"])
        .args(["--filter-platform=wasm32-unknown-unknown", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|cause| Error::Start {
            program: "cargo".into(),
            cause,
        })?;
    if !output.status.success() {
        return Err(Error::Failed {
            program: "cargo metadata".into(),
            advice: "its message is above",
        });
    }
    serde_json::from_slice(&output.stdout).map_err(|_| Error::Metadata)
}

/// The Cargo that runs this tool.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_what_cargo_says() {
        let metadata = json!({
            "workspace_root": "/home/a/lotse",
            "target_directory": "/home/a/lotse/target",
            "packages": [
                { "name": "xtask", "version": "1.2.3", "source": null, "manifest_path": "/home/a/lotse/crate/xtask/Cargo.toml" },
                { "name": "url", "version": "9.9.9", "source": "registry+x", "manifest_path": "/home/a/.cargo/registry/src/x/url-9.9.9/Cargo.toml" },
                { "name": "time", "version": "9.9.9", "source": "registry+x", "manifest_path": "/home/a/.cargo/registry/src/x/time-9.9.9/Cargo.toml" },
            ],
        });
        let expected = Workspace {
            root: "/home/a/lotse".into(),
            target: "/home/a/lotse/target".into(),
            version: "1.2.3".into(),
            sources: BTreeSet::from(["/home/a/.cargo/registry/src/x".into()]),
        };
        assert_eq!(Workspace::read(&metadata), Some(expected));
    }

    #[test]
    fn an_answer_without_packages_is_none() {
        assert_eq!(
            Workspace::read(&json!({ "workspace_root": "/", "target_directory": "/target" })),
            None
        );
    }
}
