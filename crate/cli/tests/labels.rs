//! A corpus that cannot be read: `lotse corpus` says all that is wrong with it, one line each.

mod common;

use common::{OBJECT, WANTED, folder, label, measure};

#[test]
fn a_corpus_that_cannot_be_read_says_all_that_is_wrong_with_it() {
    let two = format!(
        "wanted = [ {{ href = '/none', right = 'general' }} ]\n\
         never = ['/help/contact/540977946302970', '/help/contact/712876720715583']\n{}{}{}",
        label("missing.html", ""),
        label(
            "a.html",
            &format!("{WANTED}\nnever = ['/help/contact/712876720715583']")
        ),
        label(
            "a.html",
            &format!(
                "{}, {{ href = '/help/contact/712876720715583', right = 'general' }} ]",
                WANTED.trim_end_matches(" ]")
            )
        ),
    );
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "",
            "",
            &["labels.toml: names no page; add a [[page]] with file, address and wanted"],
        ),
        ("[[page]\n", "", &["labels.toml: line 1: "]),
        (
            "[[page]]\nfiel = 'a'\n",
            "",
            &["labels.toml: line 2: unknown field `fiel`, expected one of"],
        ),
        (
            &label("a.html", "\nwanted = [ { href = 'x', right = 'ai' } ]"),
            "",
            &["labels.toml: line 5: unknown variant `ai`, expected one of `ai-training`, `general`, `third-"],
        ),
        (
            "[[page]]\nfile = 'a.html'\n",
            "",
            &["a.html: has no address in labels.toml; add the page's own"],
        ),
        (
            "[[page]]\nfile = 'a.html'\naddress = '/settings'\n",
            "",
            &["a.html: address: not a complete address; it starts with https://; correct it in labels.toml"],
        ),
        (
            &label("a.html", &two),
            "",
            &[
                "a.html: the page has no link to /none; correct it in labels.toml",
                "a.html: the page has no link to /help/contact/540977946302970; correct it in labels.toml",
                "missing.html: there is no such file; check its name",
                "a.html: /help/contact/712876720715583 is wanted twice with different rights, or wanted and",
                "a.html: /help/contact/712876720715583 is wanted twice with different rights, or wanted and",
            ],
        ),
        (
            &label("crowd.html", ""),
            "",
            &["crowd.html: the page has more than 100000 links; cut the part that matters"],
        ),
        (
            &label(
                "zero.html",
                "wanted = [ { href = '/help/contact/0712876720715583', right = 'general' } ]",
            ),
            "--blind",
            &[
                "zero.html: the form's number in https://www.facebook.com/help/contact/0712876720715583 is not",
            ],
        ),
    ];
    let crowd = "<a href=/>".repeat(100_001);
    for (index, (labels, option, lines)) in cases.iter().enumerate() {
        let pages = folder(
            &format!("corpus-unreadable-{index}"),
            &[
                ("labels.toml", labels),
                ("a.html", OBJECT),
                ("crowd.html", &crowd),
                ("zero.html", "<a href=/help/contact/0712876720715583>x</a>"),
            ],
        );
        let options: &[&str] = if option.is_empty() { &[] } else { &[option] };
        let called = measure(&pages, options);
        assert_eq!((called.code, called.out.as_str()), (Some(2), ""), "{labels}");
        let told: Vec<&str> = called.err.lines().collect();
        assert_eq!(told.len(), lines.len(), "{told:?}");
        for (told, line) in told.iter().zip(*lines) {
            assert!(told.contains(line), "{told:?} is not {line:?}");
        }
    }
    let called = common::lotse(&["corpus", "no-such-folder"]);
    assert_eq!(called.code, Some(2));
    assert_eq!(
        called.err,
        "no-such-folder/labels.toml: there is no such file; check its name\n"
    );
}
