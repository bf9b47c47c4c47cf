//! The picture of the way, and how far the user is with all accounts.

use super::*;

#[test]
fn the_picture_shows_where_the_user_is() {
    let settings = "https://www.facebook.com/settings";
    let others = "https://www.facebook.com/help/contact/510058597920541";
    for (page, links, whats, here) in [
        (settings, &[][..], &[][..], Some(0)),
        (settings, &[], &[What::FormOpened(None)], Some(0)),
        (settings, &[("x", AI_FORM)], &[], Some(1)),
        (AI_FORM, &[], &[], Some(2)),
        (AI_FORM, &[], &[What::SendSeen], Some(2)),
        (AI_FORM, &[], &[sent()], Some(3)),
        (settings, &[("x", AI_FORM)], &[sent()], Some(3)),
        (AI_FORM, &[], &[sent(), confirmed()], Some(4)),
        // The way is that of the own objection: others' data are another right.
        (others, &[], &[], None),
        (settings, &[("x", others)], &[], None),
    ] {
        let card = look_at(page, links, &[], whats).card.unwrap();
        assert_eq!(card.way.as_ref().map(|way| way.here), here, "{page} {whats:?}");
        assert_eq!(card.progress.is_some(), here.is_some(), "{page} {whats:?}");
        assert!(card.way.is_none_or(|way| way.stops.len() == 5));
    }
}

#[test]
fn progress_is_said_of_several_accounts_only() {
    let page = Address::parse(AI_FORM).unwrap();
    for (done, all, said) in [
        (0, 0, None),
        (1, 1, None),
        (0, 2, Some(["0", "2"])),
        (40, 40, Some(["40", "40"])),
    ] {
        let guidance = on_arrival(&Situation {
            progress: Progress { done, all },
            ..situation(&page)
        });
        let expected = said.map(|[done, all]| Text::new(TextKey::ProgressLine).with(done).with(all));
        assert_eq!(guidance.card.unwrap().progress, expected, "{done} of {all}");
    }
}
