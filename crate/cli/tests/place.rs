//! `lotse inspect`: where a page is, and where it leads, as the extension would read its address.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod common;

use serde_json::{Value, json};

fn inspect(name: &str, url: &str) -> Value {
    let file = common::file(name, common::OBJECT);
    let called = common::lotse(&["inspect", file.to_str().unwrap(), "--url", url]);
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""), "{url}");
    serde_json::from_str(&called.out).unwrap()
}

#[test]
fn a_page_is_what_is_shown_and_not_what_it_would_lead_to() {
    let shim = "https://l.facebook.com/l.php?h=AT&u=https%3A%2F%2F";
    for (url, surface) in [
        (
            "https://www.facebook.com/help/contact/712876720715583".to_owned(),
            "form",
        ),
        (
            format!("{shim}www.facebook.com%2Fhelp%2Fcontact%2F712876720715583"),
            "other",
        ),
        (format!("{shim}news.example%2F"), "other"),
    ] {
        assert_eq!(inspect("shown.html", &url)["surface"], surface, "{url}");
    }
}

#[test]
fn a_login_wall_leads_on_to_metas_own_pages_only() {
    let wall = "https://www.facebook.com/login?next=";
    for (next, url) in [
        ("%2Fsettings", "https://www.facebook.com/settings".to_owned()),
        (
            "https%3A%2F%2Fevil.example%2F",
            format!("{wall}https%3A%2F%2Fevil.example%2F"),
        ),
        (
            "http%3A%2F%2Fwww.facebook.com%2Fsettings",
            format!("{wall}http%3A%2F%2Fwww.facebook.com%2Fsettings"),
        ),
    ] {
        let mut seen = inspect("wall.html", &format!("{wall}{next}"));
        seen["links"].take();
        let step = json!({"step": "sign-in", "url": url});
        assert_eq!(
            seen,
            json!({"surface": "login-wall", "links": null, "warnings": [], "next": step}),
            "{next}"
        );
    }
}
