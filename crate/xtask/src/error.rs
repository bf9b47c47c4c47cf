//! Everything that can go wrong while building. Each error is one plain sentence that says what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why there is no build.
#[derive(Debug)]
pub enum Error {
    /// A program that the build needs did not start.
    Start { program: String, cause: io::Error },
    /// A program that the build needs ended with an error.
    Failed { program: String, advice: &'static str },
    /// `cargo metadata` gave something else than expected.
    Metadata,
    /// `rustc` gave something else than expected.
    Compiler,
    /// The sources can't be packed with this release of Rust, which nobody else could get again.
    Unstable(String),
    /// A file or folder could not be read or written.
    File { path: PathBuf, cause: io::Error },
    /// The bindings could not be made.
    Bindings(String),
    /// `manifest.json` is not what the build can work with.
    Manifest(String),
    /// The folder to be replaced holds something that this tool did not make.
    Foreign(PathBuf),
    /// A crate in the module brings no text of its licence.
    Licence(String),
    /// The zip could not be written.
    Zip {
        path: PathBuf,
        cause: zip::result::ZipError,
    },
}

impl Error {
    /// For `map_err`: names the file that the input or output was about.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self::File { path, cause }
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { program, cause } => {
                write!(
                    f,
                    "{program} did not start ({cause}): run ./build.sh build, which sets up what is needed"
                )
            }
            Self::Failed { program, advice } => write!(f, "{program} failed: {advice}"),
            Self::Metadata => {
                write!(
                    f,
                    "cargo metadata gave an answer that this tool cannot read: update Rust with rustup"
                )
            }
            Self::Compiler => {
                write!(
                    f,
                    "rustc gave an answer that this tool cannot read: update Rust with rustup"
                )
            }
            Self::Unstable(release) => write!(
                f,
                "this is Rust {release}, and packages are made with a stable release: run it as RUSTUP_TOOLCHAIN=stable"
            ),
            Self::File { path, cause } => {
                write!(
                    f,
                    "{}: {cause}: check that it exists and may be read and written",
                    path.display()
                )
            }
            Self::Bindings(cause) => write!(f, "no bindings could be made for the module: {cause}"),
            Self::Manifest(what) => write!(f, "manifest.json: {what}"),
            Self::Foreign(path) => write!(
                f,
                "{} has files but no manifest.json, so it is no build of ours: empty it, or choose another folder",
                path.display()
            ),
            Self::Licence(name) => write!(
                f,
                "{name} brings no text of its licence: add one for it in crate/xtask/src/licences.rs"
            ),
            Self::Zip { path, cause } => {
                write!(f, "{}: {cause}: check that there is room for it", path.display())
            }
        }
    }
}
