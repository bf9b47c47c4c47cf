//! What the tests of the commands share: files by names that no other test uses, and `lotse` itself.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
#![allow(dead_code, reason = "not every test needs all of it")]

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What came of one call.
pub struct Called {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A file with this text.
pub fn file(name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// A folder with these files and no others.
pub fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (path, text) in files {
        file(&format!("{name}/{path}"), text);
    }
    folder
}

pub fn lotse<T: AsRef<OsStr>>(arguments: &[T]) -> Called {
    let output = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(arguments)
        .output()
        .unwrap();
    Called {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A page with one objection link.
pub const OBJECT: &str =
    "<html lang=en><p>AI at Meta: <a href='/help/contact/712876720715583'>object</a></p>";

/// The label of that link.
pub const WANTED: &str = "wanted = [ { href = '/help/contact/712876720715583', right = 'ai-training' } ]";

/// The label of a page of the policy, with `rest` below its file and address.
pub fn label(file: &str, rest: &str) -> String {
    format!("[[page]]\nfile = '{file}'\naddress = 'https://www.facebook.com/privacy/policy/'\n{rest}\n")
}

/// `lotse corpus` on a folder.
pub fn measure(folder: &Path, options: &[&str]) -> Called {
    let mut arguments = vec!["corpus", folder.to_str().unwrap()];
    arguments.extend(options);
    lotse(&arguments)
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Real pages, which lie beside the checkout on some machines; says so where they do not.
pub fn shared_pages() -> Option<PathBuf> {
    let folder = root().join("../shared/pages");
    if folder.is_dir() {
        return Some(folder);
    }
    left_out("../shared/pages is not here");
    None
}

/// Says that a test can't do its work here, and why: `./build.sh test` counts it as left out.
#[expect(
    clippy::explicit_write,
    reason = "the words of a macro are kept back where a test succeeds"
)]
pub fn left_out(why: &str) {
    writeln!(io::stdout(), "left out: {why}").unwrap();
}
