//! `lotse inspect` as somebody uses it: a file and an address in, one JSON object or one line out.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const POLICY: &str = "https://www.facebook.com/privacy/policy/";

/// A file with this text, by a name that no other test uses.
fn page(name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

fn lotse(file: &Path, url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("inspect").arg(file).args(["--url", url]);
    command
}

fn inspect(file: &Path, url: &str) -> Value {
    let Output {
        status,
        stdout,
        stderr,
    } = lotse(file, url).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&stderr), "");
    assert_eq!(status.code(), Some(0));
    serde_json::from_slice(&stdout).unwrap()
}

/// How many links of a policy page with this text would be marked.
fn number_of_links(name: &str, text: impl AsRef<[u8]>) -> usize {
    inspect(&page(name, text), POLICY)["links"]
        .as_array()
        .unwrap()
        .len()
}

#[test]
fn one_object_says_what_would_be_marked() {
    let file = page(
        "object.html",
        "<html lang=de><h1>Datenschutz</h1>
         <p>Du kannst der Nutzung für KI bei Meta <a href='/help/contact/42?ref=x'>widersprechen</a>.</p>
         <p><a href='/help/contact/540977946302970'>widersprechen</a> beim Beauftragten für KI bei Meta.</p>
         <p>Zu den <a href='/help/contact/1994830130782319' aria-label='Facebook-Einstellungen'>hier</a>.</p>
         <p>KI bei Meta: <a href='https://widerspruch.example/'>Widerspruch</a></p>
         <p>KI bei Meta: <a href='http://www.facebook.com/help/contact/1'>Widerspruch</a></p>
         <p>Zum <a href='https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F\
         712876720715583&h=AT'>Formular</a></p>",
    );
    assert_eq!(
        inspect(&file, POLICY),
        json!({
            "surface": "policy",
            "links": [
                {
                    "href": "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhelp%2F\
                             contact%2F712876720715583&h=AT",
                    "text": "Formular",
                    "right": "ai-training",
                    "sure": "certain",
                    "why": ["known-number"],
                },
                {
                    "href": "https://www.facebook.com/help/contact/42?ref=x",
                    "text": "widersprechen",
                    "right": "ai-training",
                    "sure": "likely",
                    "why": ["unknown-number", "words-of-objection", "ai-nearby"],
                },
                {
                    "href": "https://www.facebook.com/help/contact/1994830130782319",
                    "text": "Facebook-Einstellungen",
                    "right": "general",
                    "sure": "certain",
                    "why": ["known-number"],
                },
            ],
            "warnings": [
                {"href": "https://widerspruch.example/", "text": "Widerspruch", "why": "foreign-host"},
                {
                    "href": "http://www.facebook.com/help/contact/1",
                    "text": "Widerspruch",
                    "why": "odd-address",
                },
            ],
            "next": {"step": "open-form", "url": "https://www.facebook.com/help/contact/712876720715583"},
        })
    );
}

#[test]
fn nothing_found_is_a_result() {
    let empty = page("empty.html", "");
    for (url, surface, next) in [
        (
            POLICY,
            "policy",
            json!({
                "step": "open-object-section",
                "url": "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            }),
        ),
        (
            "https://m.facebook.com/login.php?next=%2Fsettings",
            "login-wall",
            json!({"step": "sign-in", "url": "https://m.facebook.com/settings"}),
        ),
        ("https://example.org/", "foreign", Value::Null),
    ] {
        let expected = json!({"surface": surface, "links": [], "warnings": [], "next": next});
        assert_eq!(inspect(&empty, url), expected, "{url}");
    }
}

#[test]
fn pages_that_the_extension_does_not_look_at_have_no_links() {
    let form = r#"<a href="https://www.facebook.com/help/contact/712876720715583">widersprechen</a>"#;
    let file = page("feed.html", form);
    for (url, surface) in [
        ("https://www.facebook.com/", "other"),
        ("https://example.org/", "foreign"),
        (
            "https://www.facebook.com/help/contact/540977946302970",
            "other-form",
        ),
    ] {
        let found = inspect(&file, url);
        assert_eq!(
            (&found["surface"], &found["links"]),
            (&json!(surface), &json!([])),
            "{url}"
        );
    }
}

#[test]
fn only_files_named_so_are_markdown() {
    let text = "You may [object](/help/contact/6359191084165019).\n";
    for (name, links) in [("page.md", 1), ("page.MD", 1), ("page.html", 0), ("page", 0)] {
        assert_eq!(number_of_links(name, text), links, "{name}");
    }
    let one_cell = "| Rights |\n| --- |\n| AI at Meta: [object](/help/contact/42) |\n";
    let two_cells = "| Rights | |\n| --- | --- |\n| AI at Meta | [object](/help/contact/42) |\n";
    // The cells of a table are blocks of their own, so AI is not near in the second.
    for (name, text, right) in [
        ("one-cell.md", one_cell, "ai-training"),
        ("two-cells.md", two_cells, "general"),
    ] {
        let links = &inspect(&page(name, text), POLICY)["links"];
        assert_eq!(links[0]["right"], right, "{name}: {links}");
    }
}

#[test]
fn words_count_in_the_language_of_the_page() {
    let body = "<p>L’IA chez Meta: <a href=/help/contact/42>opposer</a></p>";
    for (language, links) in [("fr", 1), ("fr-CA", 1), ("de", 0), ("xx", 1)] {
        let html = format!("<html lang={language}>{body}");
        assert_eq!(
            number_of_links(&format!("{language}.html"), html),
            links,
            "{language}"
        );
    }
}

#[test]
fn bad_input_is_one_line_that_says_what_to_do() {
    let good = page("good.html", "<p>x");
    let latin = page("latin.html", b"<p>f\xfcr");
    let large = page("large.html", "");
    File::options()
        .write(true)
        .open(&large)
        .unwrap()
        .set_len((64 << 20) + 1)
        .unwrap();
    let crowd = page("crowd.html", "<a href=/>".repeat(100_001));
    let missing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no\nsuch\nfile.html");
    let long = format!("https://www.facebook.com/{}", "x".repeat(20_000));
    for (file, url, sentence) in [
        (
            good.as_path(),
            "",
            "--url: not a complete address; it starts with https://",
        ),
        (
            &good,
            "www.facebook.com/settings",
            "--url: not a complete address; it starts with https://",
        ),
        (
            &good,
            "https://",
            "--url: not a complete address; it starts with https://",
        ),
        (&good, &long, "--url: the address is longer than 16384 bytes"),
        (
            &missing,
            POLICY,
            "such\u{fffd}file.html: there is no such file; check its name",
        ),
        (&good.join("x"), POLICY, "; check that it may be read"),
        (
            Path::new(env!("CARGO_TARGET_TMPDIR")),
            POLICY,
            ": this is a folder; name a file in it",
        ),
        (
            &latin,
            POLICY,
            "latin.html: not UTF-8; save or convert it as UTF-8",
        ),
        (
            &large,
            POLICY,
            "large.html: larger than 64 MiB; save the page without its pictures",
        ),
        (
            &crowd,
            POLICY,
            "the page has more than 100000 links; cut the part that matters",
        ),
    ] {
        let Output {
            status,
            stdout,
            stderr,
        } = lotse(file, url).output().unwrap();
        let line = String::from_utf8(stderr).unwrap();
        assert_eq!(status.code(), Some(2), "{sentence}");
        assert_eq!(stdout, b"", "{sentence}");
        assert!(
            line.ends_with(&format!("{sentence}\n")),
            "{line:?} for {sentence:?}"
        );
        assert_eq!(line.lines().count(), 1, "{line:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_an_error() {
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = lotse(&page("unwritten.html", ""), POLICY)
        .stdout(Stdio::from(full))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let line = String::from_utf8(output.stderr).unwrap();
    assert!(line.starts_with("the result cannot be written: "), "{line}");
}

#[test]
fn large_pages_are_read() {
    let links = (1..=100_000).map(|number| format!("<li><a href=/{number}>{number}</a>"));
    let form = "<p>AI at Meta: <a href=/help/contact/42>object</a>";
    for (name, text, expected) in [
        ("links.html", links.skip(1).collect::<String>() + form, 1),
        ("deep.html", "<div>".repeat(20_000) + form, 1),
        (
            "word.html",
            format!(
                "<p>AI at Meta: <a href=/help/contact/42>{}</a>",
                "right to object ".repeat(80_000)
            ),
            1,
        ),
        ("spaces.html", format!("<p>{}</p>{form}", " ".repeat(1 << 20)), 1),
    ] {
        assert_eq!(number_of_links(name, text), expected, "{name}");
    }
}
