//! The table of forms, held against itself.

use super::*;

#[test]
fn every_form_is_listed_once_with_source_and_orderly_dates() {
    let order = |sighting| match sighting {
        Month(year, month) => Some(u32::from(year) * 12 + u32::from(month)),
        Year(year) => Some(u32::from(year) * 12),
        Unknown => None,
    };
    for (index, form) in FORMS.iter().enumerate() {
        assert!(
            FORMS[..index].iter().all(|other| other.id != form.id),
            "{:?}",
            form.id
        );
        for source in [Some(form.source), form.ai_question].into_iter().flatten() {
            assert!(source.text().len() > 20, "{:?}", form.id);
        }
        if let (Some(first), Some(last)) = (order(form.first_seen), order(form.last_seen)) {
            assert!(first <= last, "{:?}", form.id);
        }
    }
}

#[test]
fn forms_are_named_by_text() {
    let known = FORMS.iter().map(|form| form.id);
    for id in known.chain([FormId::Request(1)]) {
        let name = String::from(id);
        assert_eq!(FormId::try_from(name.clone()), Ok(id), "{name}");
    }
    for text in [
        "",
        "facebook",
        "facebook:",
        "facebook:x",
        "myspace:1",
        "Portal",
        "facebook:-1",
    ] {
        assert_eq!(FormId::try_from(text.to_owned()), Err(NotAForm), "{text}");
    }
}

#[test]
fn both_main_platforms_have_direct_forms() {
    for platform in [Facebook, Instagram] {
        assert!(serving(platform, AiTraining).count() >= 2, "{platform:?}");
    }
    assert!(serving(Meta, ThirdPartyData).all(|form| form.region == Region::Europe));
}
