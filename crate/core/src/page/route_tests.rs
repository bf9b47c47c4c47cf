//! Ways as tables.

use super::*;
use crate::page::surface::PREDICATES;

#[test]
fn every_page_of_metas_has_a_next_hop() {
    for predicate in PREDICATES {
        for example in predicate.examples {
            let page = Address::parse(example).unwrap();
            let hop = next(&page, &Reading::default());
            assert_eq!(hop.is_none(), predicate.surface == Surface::Foreign, "{example}");
        }
    }
}

#[test]
fn steps_by_surface() {
    for (page, step, url) in [
        (
            "https://www.facebook.com/settings",
            Step::OpenObjectSection,
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
        ),
        (
            "https://www.instagram.com/accounts/edit/",
            Step::OpenObjectSection,
            "https://privacycenter.instagram.com/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
        ),
        (
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            Step::OpenForm,
            "https://www.facebook.com/help/contact/712876720715583",
        ),
        (
            "https://www.facebook.com/help/contact/367438723733209",
            Step::AnswerAiQuestion,
            "https://www.facebook.com/help/contact/367438723733209",
        ),
        (
            "https://www.facebook.com/help/contact/1994830130782319",
            Step::FillForm,
            "https://www.facebook.com/help/contact/1994830130782319",
        ),
        (
            "https://help.instagram.com/contact/1169130897068670",
            Step::FillForm,
            "https://help.instagram.com/contact/1169130897068670",
        ),
        (
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            Step::FillForm,
            "https://www.whatsapp.com/contact/forms/382532939919295",
        ),
        (
            "https://help.meta.com/support/privacy/",
            Step::FillForm,
            "https://help.meta.com/support/privacy",
        ),
        (
            "https://help.instagram.com/contact/767264225370182",
            Step::FillForm,
            "https://help.instagram.com/contact/767264225370182",
        ),
        (
            "https://m.facebook.com/login/?next=%2Fhelp%2Fcontact%2F712876720715583",
            Step::SignIn,
            "https://m.facebook.com/help/contact/712876720715583",
        ),
        (
            "https://www.whatsapp.com/legal/privacy-policy",
            Step::OpenForm,
            "https://www.whatsapp.com/contact/forms/382532939919295",
        ),
        (
            "https://www.threads.com/",
            Step::OpenForm,
            "https://help.instagram.com/contact/767264225370182",
        ),
    ] {
        let hop = next(&Address::parse(page).unwrap(), &Reading::default()).unwrap();
        assert_eq!((hop.step, hop.url.as_str()), (step, url), "{page}");
    }
}

#[test]
fn every_platform_has_direct_forms() {
    for (platform, first) in [
        (Platform::Facebook, FormId::Facebook(712_876_720_715_583)),
        (Platform::Instagram, FormId::Instagram(767_264_225_370_182)),
        (Platform::Threads, FormId::Instagram(767_264_225_370_182)),
        (Platform::WhatsApp, FormId::WhatsApp(382_532_939_919_295)),
        (Platform::Meta, FormId::Facebook(712_876_720_715_583)),
    ] {
        assert_eq!(direct(platform).first().unwrap().id, first, "{platform:?}");
    }
}

#[test]
fn what_did_not_work_is_not_tried_first() {
    let direct: Vec<FormId> = direct(Platform::Facebook).iter().map(|form| form.id).collect();
    assert!(direct.len() >= 4);
    for failed in 0..direct.len() {
        let next = next_try(Platform::Facebook, &direct[..failed]);
        assert_eq!(next.map(|form| form.id), Some(direct[failed]));
    }
    let next = next_try(Platform::Facebook, &direct);
    assert_eq!(
        next.map(|form| form.id),
        Some(direct[0]),
        "when all failed, the first again"
    );
}

#[test]
fn instagrams_help_on_facebooks_host_is_instagrams() {
    for (page, expected) in [
        (
            "https://www.facebook.com/help/instagram/2060335334241802",
            Platform::Instagram,
        ),
        (
            "https://www.facebook.com/help/2069235856423257",
            Platform::Facebook,
        ),
    ] {
        assert_eq!(platform(&Address::parse(page).unwrap()), expected, "{page}");
    }
}

#[test]
fn only_the_mobile_wall_before_a_form_may_loop() {
    for (page, loops) in [
        (
            "https://m.facebook.com/login.php?next=%2Fhelp%2Fcontact%2F712876720715583",
            true,
        ),
        (
            "https://www.facebook.com/login.php?next=%2Fhelp%2Fcontact%2F712876720715583",
            false,
        ),
        ("https://m.facebook.com/login.php?next=%2Fsettings", false),
        ("https://m.facebook.com/help/contact/712876720715583", false),
    ] {
        assert_eq!(may_loop(&Address::parse(page).unwrap()), loops, "{page}");
    }
}
