//! The rules of reading as tables: a piece of HTML, and what is seen of it.

use super::*;

const PAGE: &str = "https://www.facebook.com/privacy/policy/?x=1";

fn seen(html: &str) -> Snapshot {
    read(html, PAGE).unwrap().snapshot
}

fn texts(html: &str) -> Vec<String> {
    seen(html).links.into_iter().map(|link| link.text).collect()
}

/// A text of `count` words, ten characters each with the space after.
fn filled(letter: &str, count: usize) -> String {
    format!("{} ", letter.repeat(9)).repeat(count)
}

#[test]
fn texts_are_joined_folded_and_without_what_is_not_text() {
    for (html, text) in [
        ("<a href=/><span>wider</span><b>spre</b>chen</a>", "widersprechen"),
        ("<a href=/>\n  Daten\u{a0}\t schutz\u{2003}</a>", "Daten schutz"),
        ("<a href=/><div>One </div><div>Two</div></a>", "One Two"),
        ("<a href=/>one<br>two<wbr>s</a>", "one twos"),
        (
            "<a href=/>a<script>b</script><style>c</style><template>d</template>f</a>",
            "af",
        ),
        ("<a href=/>a<noscript>b</noscript>c<!-- d --></a>", "ac"),
        ("<a href=/>object<svg><title>external</title></svg></a>", "object"),
        (
            "<a href=/>a<textarea>typed</textarea><span contenteditable>typed</span>b</a>",
            "ab",
        ),
        ("<a href=/><span aria-hidden=true> Object </span></a>", "Object"),
        ("<a href=/>\u{feff}a\u{feff}b\u{85}c</a>", "ab\u{85}c"),
        ("<svg><a href=/><text>drawn</text></a></svg>", "drawn"),
        ("<a href=/></a>", ""),
    ] {
        assert_eq!(texts(html), [text], "{html}");
    }
}

#[test]
fn links_are_what_has_an_address() {
    for (html, hrefs) in [
        ("<a href='/a?b#c'>x</a>", vec!["https://www.facebook.com/a?b#c"]),
        (
            "<a href=''>x</a>",
            vec!["https://www.facebook.com/privacy/policy/?x=1"],
        ),
        (
            "<a href='version/1/'>x</a>",
            vec!["https://www.facebook.com/privacy/policy/version/1/"],
        ),
        (
            "<a href='?y=2'>x</a>",
            vec!["https://www.facebook.com/privacy/policy/?y=2"],
        ),
        (
            "<a href=' //l.facebook.com/l.php '>x</a>",
            vec!["https://l.facebook.com/l.php"],
        ),
        (
            "<map><area href=/area></map><i role=link href=/role>x</i>",
            vec!["https://www.facebook.com/area", "https://www.facebook.com/role"],
        ),
        (
            "<base href=/base/><a href=x>x</a>",
            vec!["https://www.facebook.com/base/x"],
        ),
        (
            "<a href='https://'>x</a><a href='javascript:a()'>x</a>",
            vec!["https://", "javascript:a()"],
        ),
        ("<a name=x>x</a><i role=link>x</i><p href=/>x</p>", vec![]),
        (
            "<template><a href=/>x</a></template><p contenteditable><a href=/>x</a>",
            vec![],
        ),
    ] {
        let found: Vec<String> = seen(html).links.into_iter().map(|link| link.href).collect();
        assert_eq!(found, hrefs, "{html}");
    }
}

#[test]
fn labels_come_before_the_elements_they_refer_to() {
    for (attributes, label) in [
        ("aria-label=' Vous  opposer '", "Vous opposer"),
        ("aria-labelledby='x y none'", "Recht auf Widerspruch"),
        ("aria-label=own aria-labelledby=x", "own"),
        ("aria-label=' ' aria-labelledby=y", "Widerspruch"),
        ("title=x", ""),
    ] {
        let html =
            format!("<b id=x>Recht <i>auf</i></b><b id=y> Widerspruch</b><a href=/ {attributes}>t</a>");
        assert_eq!(seen(&html).links[0].label, label, "{attributes}");
    }
}

#[test]
fn texts_are_cut_between_characters_as_javascript_counts() {
    let html = format!(
        "<title>{0}</title><h2>{0}</h2><a href=/ aria-label={0}>{1}😀y</a>",
        "é".repeat(400),
        "x".repeat(299)
    );
    let seen = seen(&html);
    assert_eq!(seen.title, "é".repeat(300));
    assert_eq!(seen.headings, ["é".repeat(200)]);
    assert_eq!(seen.links[0].label, "é".repeat(300));
    assert_eq!(seen.links[0].text, "x".repeat(299));
}

#[test]
fn links_of_one_block_share_its_text() {
    let seen = seen(
        "<div><span>You may <a href=/1>object</a> to <b><a href=/2>this</a></b>.</span><p>Next</p></div>\
         <p>Also <a href=/3>help</a>",
    );
    let places: Vec<usize> = seen.links.iter().map(|link| link.block).collect();
    assert_eq!(places, [0, 0, 1]);
    assert_eq!(seen.blocks, ["You may object to this. Next", "Also help"]);
}

#[test]
fn of_a_long_block_each_link_keeps_what_is_around_it() {
    let around = seen(&format!(
        "<div>{}to<b><a href=/1> one </a></b>{}<p>{}</p><a href=/2>two</a> end</div>",
        filled("a", 150),
        filled("b", 150),
        filled("c", 150)
    ));
    assert_eq!(around.links[0].block, 0);
    assert_eq!(around.links[1].block, 1);
    let one = format!("aaaaaaa {}to one {}", filled("a", 99), filled("b", 100));
    let two = format!("{}two end", filled("c", 100));
    assert_eq!(around.blocks, [one.trim_end(), &two]);

    let drawn = format!("<p>{}<svg><a href=/>drawn</a></svg>", filled("a", 300));
    assert_eq!(seen(&drawn).blocks, ["drawn"]);
    let long_link = format!("<p>before <a href=/>{}</a> after", filled("x", 3000));
    assert_eq!(
        seen(&long_link).blocks,
        [format!("before {} after", filled("x", 30).trim_end())]
    );
    let just_fits = format!("<p>{}<a href=/>x</a>", filled("a", 199));
    assert_eq!(seen(&just_fits).blocks[0].len(), 1991);
    let emoji = format!("<p>{}<a href=/>x</a>", "😀".repeat(1000));
    assert_eq!(seen(&emoji).blocks, [format!("{}x", "😀".repeat(500))]);
}

#[test]
fn a_link_belongs_to_the_last_heading() {
    let seen = seen(
        "<a href=/0>x</a><h2>One <a href=/1>x</a></h2><a href=/2>x</a>\
         <div role=heading>Two</div><p><a href=/3>x</a>",
    );
    assert_eq!(seen.headings, ["One x", "Two"]);
    let headings: Vec<Option<usize>> = seen.links.iter().map(|link| link.heading).collect();
    assert_eq!(headings, [None, Some(0), Some(0), Some(1)]);
}

#[test]
fn title_and_language_are_the_documents() {
    let seen = read(
        "<html lang=de-AT><title> Daten \n richtlinie</title><svg><title>x",
        PAGE,
    )
    .unwrap();
    assert_eq!(seen.snapshot.title, "Daten richtlinie");
    assert_eq!(seen.language, "de-AT");
    let empty = read("", PAGE).unwrap();
    assert_eq!(
        (empty.snapshot, empty.language),
        (Snapshot::default(), String::new())
    );
}

#[test]
fn nesting_without_end_is_read() {
    for tag in ["div", "span", "b", "ul", "table><tr><td"] {
        let html = format!("{}<a href=/>x</a><p>y", format!("<{tag}>").repeat(5_000));
        let seen = seen(&html);
        assert_eq!(seen.links.len(), 1, "{tag}");
        assert_eq!(seen.links[0].text, "x", "{tag}");
    }
}

#[test]
fn nesting_as_in_browsers_is_kept() {
    let html = format!(
        "{}<p hidden>{}<a href=/>x</a>",
        "<div>".repeat(400),
        "<i>text</i> ".repeat(1_000)
    );
    assert_eq!(seen(&html).links[0].visibility, Visibility::Hidden);
}
