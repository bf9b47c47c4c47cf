//! The popup over time: which buttons stand there, which day the one that notes a sending means, and what is
//! next.

use super::*;

/// The buttons of the account by their words, the main one first; and where the last one that opens a page leads.
fn buttons(extension: &mut Extension) -> (Vec<TextKey>, Option<String>) {
    let view = extension.overview().accounts.remove(0);
    let mut leads = None;
    let labels = view.actions.into_iter().filter_map(|action| match action {
        AccountAction::Open { label, url } => {
            leads = Some(url);
            Some(label.key)
        }
        AccountAction::Happened { label, .. } => Some(label.key),
        AccountAction::Record { .. } | AccountAction::Later { .. } => None,
    });
    (labels.collect(), leads)
}

#[test]
fn whoever_objected_before_can_enter_the_day() {
    use TextKey::{ActionForm, ActionSent, ActionSentAlready, ActionSentEarlier, AnswerNotSent, AnswerSent};
    const RECORD: &str = "/record/record.html#facebook:1001";
    for (visit, days, expected, day) in [
        (None, 0, &[ActionForm, ActionSentEarlier][..], 0),
        (
            Some("arrived"),
            0,
            &[ActionForm, ActionSent, ActionSentEarlier],
            0,
        ),
        (
            Some("arrived"),
            3,
            &[ActionForm, ActionSent, ActionSentEarlier],
            3,
        ),
        // The question is next.
        (Some("sendSeen"), 0, &[AnswerSent, AnswerNotSent], 0),
        // The day of the click is noted, which is past.
        (Some("sendSeen"), 3, &[ActionForm, ActionSentAlready], 0),
    ] {
        let mut extension = Extension::with_account();
        if let Some(kind) = visit {
            extension.page(AI_FORM, "1001", json!({"kind": kind}));
        }
        extension.now = NOW.plus_days(days);
        let (labels, leads) = buttons(&mut extension);
        assert_eq!(labels, expected);
        if labels.contains(&ActionSentEarlier) {
            assert_eq!(leads.as_deref(), Some(RECORD));
        }
        extension.say("sent", json!({}));
        let record = extension.stored.get("account:facebook:1001").unwrap();
        let sent = NOW.plus_days(day).day().unwrap();
        assert!(record.contains(&format!("{{\"sent\":\"{sent}\"}}")), "{record}");
    }
}

#[test]
fn what_was_sent_before_the_address_changed_is_not_asked_for() {
    let mut extension = Extension::with_account();
    extension.say("addressChanged", json!({"day": "2026-11-18"}));
    assert_eq!(buttons(&mut extension).0, [TextKey::ActionForm]);
}

#[test]
fn three_months_after_a_complaint_the_authority_is_to_be_asked() {
    let complained = [("sent", "2026-10-16"), ("letterSent", "2026-11-18")];
    let refused = [
        ("sent", "2026-10-16"),
        ("refused", "2026-11-17"),
        ("letterSent", "2026-11-18"),
    ];
    for (said, days, next, optional) in [
        (&complained[..], 91, TextKey::NextComplained, false),
        (&complained, 93, TextKey::NextComplainedLong, true),
        (&refused, 93, TextKey::NextComplainedLong, true),
    ] {
        let mut extension = after(said);
        extension.now = NOW.plus_days(days);
        let accounts = extension.overview().accounts;
        let view = accounts.into_iter().find(|view| view.account == ACCOUNT).unwrap();
        assert_eq!(
            (view.next.key, view.optional),
            (next, optional),
            "{said:?} {days}"
        );
    }
}
