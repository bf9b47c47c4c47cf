//! Fields and buttons as tables: a piece of HTML, and what is seen of it.

use super::super::document;
use super::*;

fn seen(html: &str) -> (Vec<Field>, Vec<Control>) {
    read(&Outline::of(&document::parse(html)))
}

#[test]
fn fields_say_what_they_are_for() {
    use FieldKind::{Choice, Country, Email, File, Name, Other, Reason};
    for (html, expected) in [
        ("<input type=EMAIL aria-label=Mail>", Some((Email, "Mail", false))),
        (
            "<label>Your e-mail <input name=contact_Email required></label>",
            Some((Email, "Your e-mail", true)),
        ),
        (
            "<label for=r>Tell us</label><textarea id=r aria-required=true>typed</textarea>",
            Some((Reason, "Tell us", true)),
        ),
        (
            "<select name=Field1_iso2_country_code><option>Malta</select>",
            Some((Country, "", false)),
        ),
        (
            "<label>Land <select name=country><option>Malta</select></label>",
            Some((Country, "Land", false)),
        ),
        ("<input name=country>", Some((Other, "", false))),
        ("<input autocomplete=name>", Some((Name, "", false))),
        ("<input name=full_name>", Some((Name, "", false))),
        ("<input name=instagram_username>", Some((Other, "", false))),
        (
            "<label for=other>Not mine <input></label>",
            Some((Other, "", false)),
        ),
        (
            "<label><input type=radio name=email>Yes</label>",
            Some((Choice, "Yes", false)),
        ),
        ("<input type=checkbox>", Some((Choice, "", false))),
        ("<input type=file>", Some((File, "", false))),
        ("<input type=hidden name=jazoest>", None),
        (
            "<input type=submit><input type=button><input type=reset><input type=image>",
            None,
        ),
    ] {
        let fields = seen(&format!("<form>{html}</form>")).0;
        let found = fields
            .first()
            .map(|field| (field.kind, field.label.as_str(), field.required));
        assert_eq!(found, expected, "{html}");
    }
}

#[test]
fn only_the_buttons_of_forms_count() {
    let (_, controls) = seen(
        "<nav><button>Search</button></nav><form><button>Senden</button><input type=submit value=Send>\
         <input type=text value=typed><div role=button aria-label='Post it'><i>Post</i></div></form>\
         <div role=dialog><button>Yes</button></div>",
    );
    let found: Vec<(&str, &str)> = controls
        .iter()
        .map(|control| (control.text.as_str(), control.label.as_str()))
        .collect();
    assert_eq!(
        found,
        [("Senden", ""), ("Send", ""), ("Post", "Post it"), ("Yes", "")]
    );
}
