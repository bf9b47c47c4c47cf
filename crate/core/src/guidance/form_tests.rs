//! Guidance on forms.

use super::*;

const OTHERS_FORM: &str = "https://www.facebook.com/help/contact/510058597920541";
const WHATSAPP_FORM: &str = "https://www.whatsapp.com/contact/forms/382532939919295/";

#[test]
fn on_a_form_only_a_better_right_is_marked() {
    let links = [
        ("x", AI_FORM),
        (
            "Widerspruch",
            "https://www.facebook.com/help/contact/1994830130782319",
        ),
        ("Datenschutzrichtlinie", "/privacy/policy/"),
    ];
    for (page, marked) in [
        (AI_FORM, vec![]),
        (GENERAL_FORM, vec![0]),
        (
            "https://www.facebook.com/help/contact/510058597920541",
            vec![0, 1],
        ),
    ] {
        let guidance = look_at(page, &links, &[], &[]);
        let found: Vec<usize> = guidance.marks.iter().map(|mark| mark.link).collect();
        assert_eq!(found, marked, "{page}");
    }
}

#[test]
fn the_form_names_the_fields_that_matter() {
    use FieldKind::{Country, Email, Reason};
    use TextKey::{
        CheckCountry, CheckEmail, CheckReasonGeneral, CheckReasonOptional, CheckReasonRequired, CheckSend,
        SignedInLine,
    };
    for (page, fields, keys) in [
        (AI_FORM, &[][..], &[SignedInLine][..]),
        (
            AI_FORM,
            &[(Email, true), (Reason, false)],
            &[SignedInLine, CheckEmail, CheckReasonOptional, CheckSend],
        ),
        (
            AI_FORM,
            &[(Country, true), (Reason, true)],
            &[SignedInLine, CheckCountry, CheckReasonRequired, CheckSend],
        ),
        // What is known of the form for AI is not known of others.
        (
            GENERAL_FORM,
            &[(Email, true), (Reason, false)],
            &[SignedInLine, CheckEmail, CheckReasonGeneral, CheckSend],
        ),
        (
            GENERAL_FORM,
            &[(Reason, true)],
            &[SignedInLine, CheckReasonGeneral, CheckSend],
        ),
        (
            WHATSAPP_FORM,
            &[(Reason, false)],
            &[SignedInLine, CheckReasonGeneral, CheckSend],
        ),
        (
            OTHERS_FORM,
            &[(Email, true), (Reason, false)],
            &[CheckEmail, CheckSend],
        ),
        (OTHERS_FORM, &[(Reason, true)], &[CheckReasonRequired, CheckSend]),
    ] {
        let field = |&(kind, required)| Field {
            kind,
            label: String::new(),
            required,
        };
        let snapshot = Snapshot {
            fields: fields.iter().map(field).collect(),
            ..Snapshot::default()
        };
        let card = look_at_snapshot(page, &snapshot, &[], &[]).card.unwrap();
        let found: Vec<_> = card.checklist.iter().map(|text| text.key).collect();
        assert_eq!(found, keys, "{page} {fields:?}");
    }
}

#[test]
fn what_follows_is_said_of_the_form_that_was_sent() {
    use TextKey::{SentGeneralLine, SentMailLine, SentPromiseLine, SentProofLine};
    const AI: &[TextKey] = &[SentMailLine, SentPromiseLine, SentProofLine];
    const GENERAL: &[TextKey] = &[SentGeneralLine, SentProofLine];
    const PORTAL: &str = "https://help.meta.com/support/privacy/";
    const SETTINGS: &str = "https://www.facebook.com/settings";
    let account: Account = "facebook:1001".parse().unwrap();
    for (opened, page, said) in [
        (AI_FORM, AI_FORM, AI),
        ("https://www.facebook.com/help/contact/1", AI_FORM, AI),
        (GENERAL_FORM, GENERAL_FORM, GENERAL),
        (PORTAL, PORTAL, GENERAL),
        (WHATSAPP_FORM, WHATSAPP_FORM, GENERAL),
        // The question comes on other pages, too.
        (AI_FORM, SETTINGS, AI),
        (AI_FORM, OTHERS_FORM, AI),
        (GENERAL_FORM, SETTINGS, GENERAL),
        (GENERAL_FORM, OTHERS_FORM, GENERAL),
    ] {
        let form = Address::parse(opened).unwrap().form();
        let events = (0..)
            .zip([What::FormOpened(form), sent()])
            .map(|(later, what)| Event {
                at: Moment(NOW.0 + later),
                what,
            });
        let record = Record::new(account.clone(), events.collect(), None);
        let page = Address::parse(page).unwrap();
        let card = sent_card(&Situation {
            account: Some(&account),
            record: Some(&record),
            ..situation(&page)
        });
        let lines: Vec<_> = card.lines.iter().map(|line| line.key).collect();
        assert_eq!(lines, said, "{opened} on {page:?}");
    }
}

#[test]
fn to_fill_in_the_form_is_said_until_it_is_sent() {
    for (whats, said) in [
        (&[][..], true),
        (&[What::FormOpened(None)], true),
        (&[sent()], false),
        (&[sent(), confirmed()], false),
        (&[sent(), What::Refused(Now::utc(NOW).today)], true),
    ] {
        let form = look_at(AI_FORM, &[], &[], whats);
        assert_eq!(says(&form, TextKey::FormAiLine), said, "{whats:?}");
        assert_eq!(title(&form), Some(TextKey::FormAiTitle), "{whats:?}");
    }
}

#[test]
fn a_send_click_is_asked_about_first() {
    let guidance = look_at(AI_FORM, &[], &[], &[What::FormOpened(None), What::SendSeen]);
    assert_eq!(title(&guidance), Some(TextKey::QuestionTitle));
}

#[test]
fn reasons_are_offered_where_one_can_be_given_for_oneself() {
    let (email, reason) = (FieldKind::Email, FieldKind::Reason);
    for (page, kinds, whats, offered) in [
        (AI_FORM, &[email, reason][..], &[][..], true),
        (GENERAL_FORM, &[reason], &[], true),
        (AI_FORM, &[email], &[], false),
        (OTHERS_FORM, &[email, reason], &[], false),
        (AI_FORM, &[email, reason], &[sent()], false),
        ("https://www.facebook.com/settings", &[reason], &[], false),
    ] {
        let guidance = look_at_snapshot(page, &form_with(kinds), &[], whats);
        let reasons = guidance
            .card
            .unwrap_or_else(|| card::empty(Tone::Calm, TextKey::StepTitle))
            .reasons;
        assert_eq!(reasons.len(), if offered { 4 } else { 0 }, "{page} {kinds:?}");
    }
}

#[test]
fn a_form_for_both_platforms_offers_the_forms_for_ai_of_both_by_name() {
    let named = |platform: &str, url: &str| Action::Open {
        label: Text::new(TextKey::WelcomeForm).with(platform),
        url: url.to_owned(),
    };
    let both = vec![
        named("Facebook", AI_FORM),
        named("Instagram", "https://help.instagram.com/contact/767264225370182"),
    ];
    for (page, offered) in [
        ("https://help.meta.com/support/privacy/", both),
        (GENERAL_FORM, vec![]),
        (AI_FORM, vec![]),
    ] {
        let mut actions = look_at(page, &[], &[], &[]).card.unwrap().actions;
        actions.retain(|action| matches!(action, Action::Open { .. }));
        assert_eq!(actions, offered, "{page}");
    }
}

#[test]
fn who_is_signed_in_is_missed_only_where_the_page_could_tell() {
    for (page, line) in [
        (AI_FORM, TextKey::NotSignedInLine),
        (
            "https://help.instagram.com/contact/767264225370182",
            TextKey::NotSignedInLine,
        ),
        (
            "https://www.facebook.com/help/instagram/contact/767264225370182",
            TextKey::UnknownAccountLine,
        ),
        (
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            TextKey::UnknownAccountLine,
        ),
    ] {
        let page = Address::parse(page).unwrap();
        assert!(says(&on_arrival(&situation(&page)), line), "{page}");
    }
}
