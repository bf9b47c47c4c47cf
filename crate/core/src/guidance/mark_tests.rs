//! What is marked, and what is said of a lure.

use super::*;

#[test]
fn only_the_best_right_is_a_target() {
    let guidance = look_at(
        "https://www.facebook.com/privacy/policy/",
        &[
            ("Einstellungen", GENERAL_FORM),
            ("widersprechen", AI_FORM),
            ("Widersprechen", "?subpage=7.subpage.11-ObjectYouHaveThe"),
            ("Widerspruch gegen KI bei Meta", "https://widerspruch.example/"),
        ],
        &[],
        &[What::Seen],
    );
    let mut kinds: Vec<_> = guidance.marks.iter().map(|mark| (mark.link, mark.kind)).collect();
    kinds.sort_unstable();
    assert_eq!(
        kinds,
        [
            (0, MarkKind::Secondary),
            (1, MarkKind::Target),
            (3, MarkKind::Warning)
        ]
    );
    assert_eq!(title(&guidance), Some(TextKey::TargetAiTitle));
    assert!(says(&guidance, TextKey::WarningForeignLine));
}

#[test]
fn a_lure_says_beware_once() {
    let lure = [("Widerspruch gegen KI bei Meta", "https://widerspruch.example/")];
    let policy = "https://www.facebook.com/privacy/policy/";
    let said = |whats: &[What]| {
        let guidance = look_at(policy, &lure, &[], whats);
        (title(&guidance), lines(&guidance).pop())
    };
    assert_eq!(
        said(&[]),
        (Some(TextKey::StepTitle), Some(TextKey::WarningForeignLine))
    );
    assert_eq!(
        said(&[sent(), confirmed()]),
        (Some(TextKey::WarningTitle), Some(TextKey::WarningForeignOnlyLine))
    );
}
