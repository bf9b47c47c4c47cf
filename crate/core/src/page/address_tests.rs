//! Addresses as tables and properties.

use proptest::prelude::*;
use url::form_urlencoded;

use super::*;

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

fn shim(inner: &str) -> String {
    format!("https://l.facebook.com/l.php?u={}&h=AT0abc", encode(inner))
}

#[test]
fn normal_forms() {
    for (written, normal) in [
        ("https://www.facebook.com/help/contact/712876720715583/", FORM),
        ("https://facebook.com/help/contact/712876720715583", FORM),
        ("https://fr-fr.facebook.com/help/contact/712876720715583", FORM),
        ("https://web.facebook.com/help/contact/712876720715583", FORM),
        ("HTTPS://WWW.FACEBOOK.COM:443/help/contact/712876720715583", FORM),
        (
            "https://www.facebook.com/help/contact/712876720715583?entry_point=POLICY&__cft__[0]=x&ref=y#top",
            FORM,
        ),
        (
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe&locale2=de_DE",
            "https://www.facebook.com/privacy/policy?subpage=7.subpage.11-ObjectYouHaveThe",
        ),
        (
            "https://mbasic.facebook.com/privacy/policy/printable/?entry_point=X#7.subpage.11-ObjectYouHaveThe",
            "https://mbasic.facebook.com/privacy/policy/printable#7.subpage.11-ObjectYouHaveThe",
        ),
        ("https://threads.net/@a/", "https://www.threads.com/@a"),
        ("https://example.org/?ref=1#x", "https://example.org/?ref=1#x"),
    ] {
        assert_eq!(Address::parse(written).unwrap().as_str(), normal, "{written}");
    }
}

#[test]
fn shims_are_unwrapped() {
    let wrapped = "https://lm.facebook.com/l.php?u=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F767264225370182\
                   %3Fentry_point%3DPOLICY_SUBPAGE%253A7.subpage.11-ObjectYouHaveThe&h=AUCC";
    let address = Address::parse(wrapped).unwrap();
    assert_eq!(
        address.as_str(),
        "https://help.instagram.com/contact/767264225370182"
    );
    assert!(address.comes_from_object_section());
    for (written, normal) in [
        (shim(FORM), FORM.to_owned()),
        (shim(&shim(FORM)), FORM.to_owned()),
        (
            format!("https://l.instagram.com/?u={}&e=1", encode(FORM)),
            FORM.to_owned(),
        ),
        (
            format!(
                "https://mbasic.facebook.com/privacy/policy/logging/?target=x&redirect_uri={}",
                encode("/help/contact/712876720715583")
            ),
            "https://mbasic.facebook.com/help/contact/712876720715583".to_owned(),
        ),
        (
            shim("https://news.example/a?h=1"),
            "https://news.example/a?h=1".to_owned(),
        ),
    ] {
        assert_eq!(Address::parse(&written).unwrap().as_str(), normal, "{written}");
    }
}

#[test]
fn a_redirect_with_two_addresses_leads_nowhere_known() {
    let evil = encode("https://evil.example/");
    for second in ["u", "%75"] {
        let text = format!("https://l.facebook.com/l.php?u={}&{second}={evil}", encode(FORM));
        let address = Address::parse(&text).unwrap();
        assert_eq!((address.form(), address.door()), (None, Door::Shim), "{text}");
    }
}

#[test]
fn a_redirect_leads_to_pages_of_the_web_only() {
    for inner in [
        "a:",
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@evil.example",
        "file:///etc",
    ] {
        let text = shim(inner);
        let address = Address::parse(&text).unwrap();
        assert_eq!(
            (address.site(), address.door()),
            (Site::Facebook, Door::Shim),
            "{text}"
        );
    }
    let plain = Address::parse(&shim("http://news.example/a")).unwrap();
    assert_eq!(plain.host(), "news.example");
}

#[test]
fn unwrapping_ends() {
    let mut nested = FORM.to_owned();
    for _ in 0..MAX_SHIMS {
        nested = shim(&nested);
    }
    assert_eq!(Address::parse(&nested).unwrap().as_str(), FORM);
    let deeper = shim(&nested);
    let address = Address::parse(&deeper).unwrap();
    assert_eq!(address.site(), Site::Foreign);
    assert_eq!(address.form(), None);
}

#[test]
fn lookalike_hosts_are_foreign() {
    for text in [
        "https://facebook.com.evil.example/help/contact/712876720715583",
        "https://faceb00k.com/help/contact/712876720715583",
        "https://facebook.com@evil.example/help/contact/712876720715583",
        "https://www.facebook.com@evil.example/help/contact/712876720715583",
        "https://user@www.facebook.com/help/contact/712876720715583",
        "https://xn--fcebook-8va.com/help/contact/712876720715583",
        "https://xn--80aaf0bbc.xn--p1ai/help/contact/712876720715583",
        "http://www.facebook.com/help/contact/712876720715583",
        "https://www.facebook.com:8443/help/contact/712876720715583",
        "https://www.facebook.com./help/contact/712876720715583",
        "https://notfacebook.com/help/contact/712876720715583",
        "https://evil.example/www.facebook.com/help/contact/712876720715583",
        "https://evil.example/?u=https://www.facebook.com/help/contact/712876720715583",
        "https://l.facebook.com/l.php?u=http%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583",
        "javascript:location='https://www.facebook.com/help/contact/712876720715583'",
        "data:text/html,https://www.facebook.com/help/contact/712876720715583",
        "blob:https://www.facebook.com/712876720715583",
        "ftp://www.facebook.com/help/contact/712876720715583",
    ] {
        let address = Address::parse(text).unwrap();
        assert_eq!(address.site(), Site::Foreign, "{text}");
        assert_eq!(address.form(), None, "{text}");
        assert_eq!(address.wanted(), None, "{text}");
    }
    // A host with letters outside ASCII does not even parse: the module carries no tables for them.
    for text in [
        "https://www.f\u{430}cebook.com/",
        "https://A\u{a1}",
        "https://WWW.F\u{430}CEBOOK.COM/",
    ] {
        assert_eq!(Address::parse(text), Err(AddressError::NotAnAddress), "{text}");
    }
}

#[test]
fn forms_are_told_by_site_and_number() {
    for (text, form) in [
        (FORM, Some(FormId::Facebook(712_876_720_715_583))),
        (
            "https://m.facebook.com/help/contact/712876720715583",
            Some(FormId::Facebook(712_876_720_715_583)),
        ),
        (
            "https://help.instagram.com/contact/233964459562201/",
            Some(FormId::Instagram(233_964_459_562_201)),
        ),
        (
            "https://www.facebook.com/help/instagram/contact/233964459562201/",
            Some(FormId::Instagram(233_964_459_562_201)),
        ),
        (
            "https://tr-tr.facebook.com/help/instagram/contact/383679321740945",
            Some(FormId::Instagram(383_679_321_740_945)),
        ),
        (
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            Some(FormId::WhatsApp(382_532_939_919_295)),
        ),
        (
            "https://help.meta.com/support/privacy/?entry_point=x",
            Some(FormId::Portal),
        ),
        ("https://www.instagram.com/contact/233964459562201/", None),
        (
            "https://help.instagram.com/help/instagram/contact/233964459562201",
            None,
        ),
        ("https://www.facebook.com/help/instagram/contact/", None),
        ("https://www.facebook.com/help/contact/", None),
        (
            "https://www.facebook.com/help/contact/99999999999999999999999",
            None,
        ),
        ("https://www.facebook.com/help/contact/0", None),
        ("https://www.facebook.com/help/contact/+712876720715583", None),
        ("https://www.facebook.com/help/contact/712876720715583/more", None),
    ] {
        assert_eq!(Address::parse(text).unwrap().form(), form, "{text}");
    }
}

#[test]
fn relative_addresses_resolve_against_the_page() {
    let page = Address::parse("https://privacycenter.instagram.com/policy/").unwrap();
    for (href, normal) in [
        (
            "/policy/version/91688/",
            "https://privacycenter.instagram.com/policy/version/91688",
        ),
        (
            "//www.facebook.com/settings/",
            "https://www.facebook.com/settings",
        ),
        (
            "?subpage=7.subpage.11-ObjectYouHaveThe",
            "https://privacycenter.instagram.com/policy?subpage=7.subpage.11-ObjectYouHaveThe",
        ),
    ] {
        assert_eq!(page.resolve(href).unwrap().as_str(), normal, "{href}");
    }
}

#[test]
fn login_walls_say_what_was_wanted() {
    for (text, wanted) in [
        (
            "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583",
            Some(FORM),
        ),
        (
            "https://www.facebook.com/login.php?next=%2Fhelp%2Fcontact%2F712876720715583%2F",
            Some(FORM),
        ),
        ("https://www.facebook.com/login/", None),
        ("https://www.facebook.com/loginhelp?next=%2Fsettings", None),
        ("https://www.instagram.com/accounts/login?next=", None),
    ] {
        let address = Address::parse(text).unwrap();
        assert_eq!(address.wanted().as_ref().map(Address::as_str), wanted, "{text}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    assert_eq!(Address::parse("help/contact/1"), Err(AddressError::NotAnAddress));
    assert_eq!(Address::parse(""), Err(AddressError::NotAnAddress));
    let long = format!("{FORM}?x={}", "a".repeat(MAX_LENGTH));
    assert_eq!(Address::parse(&long), Err(AddressError::TooLong));
    assert!(AddressError::NotAnAddress.to_string().contains("https://"));
}

fn any_address() -> impl Strategy<Value = String> {
    let host = prop_oneof![
        Just("www.facebook.com"),
        Just("de-de.facebook.com"),
        Just("l.facebook.com"),
        Just("mbasic.facebook.com"),
        Just("help.instagram.com"),
        Just("l.instagram.com"),
        Just("help.meta.com"),
        Just("evil.example"),
    ];
    let path = prop_oneof![
        Just("/l.php".to_owned()),
        Just("/help/contact/712876720715583/".to_owned()),
        Just("/login/".to_owned()),
        Just("/privacy/policy/logging/".to_owned()),
        "(/[a-z0-9.%+-]{0,8}){0,4}/?",
    ];
    let query = prop_oneof![
        Just(String::new()),
        "\\?(u|next|redirect_uri|ref|entry_point|h|subpage|x)=[ -~]{0,40}(&(ref|a)=[ -~]{0,8})?",
    ];
    (
        prop_oneof![4 => Just("https"), 1 => Just("http")],
        host,
        path,
        query,
        "(#[ -~]{0,12})?",
    )
        .prop_map(|(scheme, host, path, query, fragment)| format!("{scheme}://{host}{path}{query}{fragment}"))
}

fn nested_address() -> impl Strategy<Value = String> {
    any_address().prop_recursive(10, 12, 1, |inner| inner.prop_map(|inner| shim(&inner)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn reading_never_panics(text in ".*") {
        let _ = Address::parse(&text);
        let _ = Address::parse(FORM).unwrap().resolve(&text);
    }

    #[test]
    fn normalising_twice_is_normalising_once(text in nested_address()) {
        if let Ok(once) = Address::parse(&text) {
            let twice = Address::parse(once.as_str()).unwrap();
            prop_assert_eq!(twice.as_str(), once.as_str());
            prop_assert_eq!(twice.site(), once.site());
            prop_assert_eq!(twice.form(), once.form());
        }
    }

    #[test]
    fn wrapping_does_not_change_where_a_link_leads(text in any_address()) {
        if let Ok(plain) = Address::parse(&text) {
            let wrapped = Address::parse(&shim(plain.as_str())).unwrap();
            prop_assert_eq!(wrapped.as_str(), plain.as_str());
        }
    }

    #[test]
    fn whatever_is_not_foreign_is_metas(text in nested_address()) {
        if let Ok(address) = Address::parse(&text)
            && address.site() != Site::Foreign
        {
            prop_assert!(address.as_str().starts_with("https://"));
            prop_assert!(hosts::is_meta(address.host()));
        }
    }
}
