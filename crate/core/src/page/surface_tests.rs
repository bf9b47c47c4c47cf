//! Every page has one surface.

use super::*;

#[test]
fn every_example_is_accepted_by_its_own_predicate_only() {
    for owner in PREDICATES {
        assert!(owner.examples.len() >= 2, "{:?}", owner.surface);
        for example in owner.examples {
            let address = Address::parse(example).unwrap();
            for predicate in PREDICATES {
                assert_eq!(
                    (predicate.accepts)(&address),
                    predicate.surface == owner.surface,
                    "{example} against {:?}",
                    predicate.surface
                );
            }
            assert_eq!(Surface::of(&address), owner.surface);
        }
    }
}

#[test]
fn ordinary_pages_are_other() {
    for text in [
        "https://www.facebook.com/",
        "https://www.facebook.com/groups/1234/posts/5678",
        "https://www.facebook.com/settingsofmine",
        "https://www.facebook.com/login/",
        "https://www.facebook.com/help/contact/12x",
        "https://www.instagram.com/privacy.policy/",
        "https://www.instagram.com/accounts/",
        "https://www.instagram.com/accounts/login/",
        "https://www.instagram.com/accounts/onetap/?next=%2F",
        "https://www.instagram.com/accounts/emailsignup/",
        "https://www.instagram.com/accounts/password/reset/",
        "https://www.instagram.com/accounts/suspended/?next=%2F",
        "https://www.instagram.com/accounts/editor/",
        "https://www.facebook.com/help/",
        "https://www.threads.com/@somebody",
        "https://transparency.meta.com/de-de/policies/",
        "https://privacycenter.instagram.com.facebook.com/policy/",
        "https://help.meta.com/requests/",
        "https://www.facebook.com/friends/requests/",
    ] {
        let address = Address::parse(text).unwrap();
        assert_eq!(Surface::of(&address), Surface::Other, "{text}");
    }
}
