//! What can be seen, as a table: a piece of HTML, and what is said of the link in it.

use lotse_core::page::snapshot::Visibility::{self, Collapsed, Hidden, Shown};

use super::super::read;

#[test]
fn what_cannot_be_seen_is_told() {
    check(&[
        ("<div>LINK</div>", Shown, ""),
        ("<div hidden>LINK</div>", Hidden, ""),
        (
            "<div style='color:red; Display : NONE !important'>LINK</div>",
            Hidden,
            "",
        ),
        ("<div style='visibility:hidden'>LINK</div>", Hidden, ""),
        (
            "<div style='content: \"display:none\"; display:block'>LINK</div>",
            Shown,
            "",
        ),
        ("<b aria-expanded=true>Open</b><div hidden>LINK</div>", Hidden, ""),
        (
            "<b aria-expanded=false>Far</b><i></i><div hidden>LINK</div>",
            Hidden,
            "",
        ),
        (
            "<i></i><div hidden>LINK</div><b aria-expanded=false>After</b>",
            Hidden,
            "",
        ),
        ("<b aria-expanded=false>Shown</b><div>LINK</div>", Shown, ""),
        (
            "<div hidden><b aria-expanded=false>Beside</b><p>LINK</p></div>",
            Hidden,
            "",
        ),
        ("<details open><summary>More</summary>LINK</details>", Shown, ""),
        ("<details><summary>More LINK</summary></details>", Shown, ""),
        (
            "<details><summary>More</summary><p hidden>x</p></details>LINK",
            Shown,
            "",
        ),
    ]);
}

#[test]
fn what_opens_a_collapsed_part_is_named() {
    check(&[
        (
            "<b aria-expanded=false aria-controls='o p'>Rechte</b><i></i><div id=p hidden>LINK</div>",
            Collapsed,
            "Rechte",
        ),
        (
            "<div id=p hidden>LINK</div><b aria-expanded=false aria-controls=p>Later</b>",
            Collapsed,
            "Later",
        ),
        (
            "<b aria-expanded=false aria-label=Mehr>+</b> <div hidden>LINK</div>",
            Collapsed,
            "Mehr",
        ),
        (
            "<h3><i><b aria-expanded=false>Deep</b></i></h3><div hidden>LINK</div>",
            Collapsed,
            "Deep",
        ),
        (
            "<h3>Wie <i><b aria-expanded=false>KI bei Meta <i>▾</i></b></i></h3><script></script>\
             <div hidden>LINK</div>",
            Collapsed,
            "KI bei Meta",
        ),
        (
            "<b aria-expanded=false>Frage? + 🔽</b><div hidden>LINK</div>",
            Collapsed,
            "Frage?",
        ),
        (
            "<b aria-expanded=false>Outer</b><div hidden><b aria-expanded=false>Inner</b>\
             <p hidden>LINK</p></div>",
            Collapsed,
            "Outer",
        ),
        (
            "<details><summary>More</summary>LINK</details>",
            Collapsed,
            "More",
        ),
        (
            "<details>LINK<summary>Late</summary></details>",
            Collapsed,
            "Late",
        ),
        ("<details>LINK</details>", Collapsed, ""),
    ]);
}

fn check(cases: &[(&str, Visibility, &str)]) {
    for (html, visibility, within) in cases {
        let html = html.replace("LINK", "<b><a href=/>x</a></b>");
        let seen = read(&html, "https://www.facebook.com/").unwrap().snapshot;
        let link = seen.links.first().unwrap();
        assert_eq!(
            (link.visibility, link.within.as_str()),
            (*visibility, *within),
            "{html}"
        );
    }
}
