//! Guidance about links: which of them counts, and what is said of those that are folded away or hidden.

use super::*;

#[test]
fn a_step_goes_when_the_link_comes() {
    let page = "https://www.facebook.com/settings";
    let first = look_at(page, &[("Datenschutzrichtlinie", "/privacy/policy/")], &[], &[]);
    assert_eq!(first.marks.first().map(|mark| mark.kind), Some(MarkKind::Step));
    assert_eq!(title(&first), Some(TextKey::StepTitle));
    let second = look_at(page, &[("x", AI_FORM)], &first.marks, &[]);
    assert_eq!(second.standing, [None]);
}

#[test]
fn hidden_links_say_how_to_see_them() {
    use TextKey::{ActionJump, ActionJumpSection, CollapsedLine, HiddenLine, OutlinedLine, TargetAiLine};
    for (visibility, within, line, jump) in [
        (Visibility::Shown, "", OutlinedLine, Some(ActionJump)),
        (
            Visibility::Collapsed,
            "KI bei Meta",
            CollapsedLine,
            Some(ActionJumpSection),
        ),
        (Visibility::Collapsed, "", HiddenLine, Some(ActionJumpSection)),
        (Visibility::Hidden, "", HiddenLine, None),
    ] {
        let snapshot = snapshot_of(&[(AI_FORM, visibility, within)]);
        let genai = "https://www.facebook.com/privacy/genai";
        let guidance = look_at_snapshot(genai, &snapshot, &[], &[]);
        assert_eq!(lines(&guidance), [TargetAiLine, line], "{visibility:?}");
        assert_eq!(jump_of(&guidance), jump, "{visibility:?}");

        // Who has the confirmation has nothing more to do here.
        let guidance = look_at_snapshot(genai, &snapshot, &[], &[sent(), confirmed()]);
        assert_eq!(jump_of(&guidance), None, "{visibility:?}");
    }
}

/// Links (address, whether it can be seen, name of the control that shows it).
fn snapshot_of(links: &[(&str, Visibility, &str)]) -> Snapshot {
    let links = links.iter().map(|&(href, visibility, within)| Link {
        href: href.to_owned(),
        visibility,
        within: within.to_owned(),
        ..Link::default()
    });
    Snapshot {
        links: links.collect(),
        ..Snapshot::default()
    }
}

/// The label of the button that goes to a place on the page.
fn jump_of(guidance: &Guidance) -> Option<TextKey> {
    let card = guidance.card.as_ref()?;
    card.actions.iter().find_map(|action| match action {
        Action::Jump { label } => Some(label.key),
        _ => None,
    })
}

#[test]
fn a_step_is_spoken_of_only_where_it_can_be_seen_or_opened() {
    use TextKey::{ActionJump, ActionJumpSection, CollapsedLine, HiddenLine, StepLine, StepMissingLine};
    const POLICY: &str = "/privacy/policy/";
    let (shown, hidden) = ((POLICY, Visibility::Shown, ""), (POLICY, Visibility::Hidden, ""));
    let named = (POLICY, Visibility::Collapsed, "Mehr");
    let nameless = (POLICY, Visibility::Collapsed, "");
    for (links, lines, jump) in [
        (&[shown][..], &[StepLine][..], Some(ActionJump)),
        (&[hidden, shown], &[StepLine], Some(ActionJump)),
        (&[named, shown], &[StepLine], Some(ActionJump)),
        (&[named], &[StepLine, CollapsedLine], Some(ActionJumpSection)),
        (
            &[hidden, named],
            &[StepLine, CollapsedLine],
            Some(ActionJumpSection),
        ),
        (&[nameless], &[StepLine, HiddenLine], Some(ActionJumpSection)),
        (&[hidden], &[StepMissingLine], None),
        (&[], &[StepMissingLine], None),
    ] {
        let settings = "https://www.facebook.com/settings";
        let guidance = look_at_snapshot(settings, &snapshot_of(links), &[], &[]);
        assert_eq!(jump_of(&guidance), jump, "{links:?}");
        let card = guidance.card.unwrap();
        let said: Vec<_> = card.lines.iter().map(|line| line.key).collect();
        assert_eq!(said, lines, "{links:?}");
    }
}

#[test]
fn a_step_that_can_be_seen_takes_over_from_one_that_cannot() {
    use Visibility::{Collapsed, Hidden, Shown};
    let settings = "https://www.facebook.com/settings";
    let step = |visibility| snapshot_of(&[("/privacy/policy/", visibility, "")]);
    for (first, then, takes_over) in [
        (Hidden, Shown, true),
        (Hidden, Collapsed, true),
        (Collapsed, Shown, true),
        (Shown, Shown, false),
        (Shown, Hidden, false),
        (Hidden, Hidden, false),
    ] {
        let standing = look_at_snapshot(settings, &step(first), &[], &[]).marks;
        let second = look_at_snapshot(settings, &step(then), &standing, &[]);
        let stays = (!takes_over).then_some(MarkKind::Step);
        assert_eq!(second.standing, [stays], "{first:?}, then {then:?}");
        assert_eq!(
            second.marks.len(),
            usize::from(takes_over),
            "{first:?}, then {then:?}"
        );
    }
}

#[test]
fn a_link_that_nothing_shows_is_no_target_beside_one_that_can_be_seen() {
    let link = |href: &str, visibility| Link {
        href: href.to_owned(),
        visibility,
        ..Link::default()
    };
    for (visibility, kinds) in [
        (Visibility::Hidden, [MarkKind::Secondary, MarkKind::Target]),
        (Visibility::Collapsed, [MarkKind::Target, MarkKind::Secondary]),
        (Visibility::Shown, [MarkKind::Target, MarkKind::Secondary]),
    ] {
        let snapshot = Snapshot {
            links: vec![link(AI_FORM, visibility), link(GENERAL_FORM, Visibility::Shown)],
            ..Snapshot::default()
        };
        let guidance = look_at_snapshot("https://www.facebook.com/privacy/genai", &snapshot, &[], &[]);
        let mut marks = guidance.marks;
        marks.sort_by_key(|mark| mark.link);
        let found: Vec<_> = marks.iter().map(|mark| mark.kind).collect();
        assert_eq!(found, kinds, "{visibility:?}");
    }
}

#[test]
fn a_better_link_that_comes_later_takes_over() {
    let page = "https://www.facebook.com/privacy/policy/";
    let first = look_at(
        page,
        &[("Einstellungen", GENERAL_FORM), ("KI", "/privacy/genai")],
        &[],
        &[],
    );
    assert_eq!(first.marks.len(), 1);
    let second = look_at(page, &[("widersprechen", AI_FORM)], &first.marks, &[]);
    assert_eq!(second.standing, [Some(MarkKind::Secondary)]);
    assert_eq!(second.marks.first().map(|mark| mark.kind), Some(MarkKind::Target));
    assert_eq!(title(&second), Some(TextKey::TargetAiTitle));

    // A warning of an earlier look is still said.
    let lure = look_at(
        page,
        &[("Widerspruch gegen KI bei Meta", "https://widerspruch.example/")],
        &[],
        &[],
    );
    let later = look_at(page, &[("widersprechen", AI_FORM)], &lure.marks, &[]);
    assert!(says(&later, TextKey::WarningForeignLine));

    // And a look that brings nothing new keeps what stands.
    let third = look_at(page, &[], &second.marks, &[]);
    assert_eq!(third.standing, [Some(MarkKind::Target)]);
    assert_eq!(title(&third), Some(TextKey::TargetAiTitle));
}

#[test]
fn a_question_is_foretold_only_of_the_form_that_is_said_to_ask_it() {
    use TextKey::{TargetGeneralLine, TargetGeneralPerhapsLine};
    for (form, line) in [
        (GENERAL_FORM, TargetGeneralLine),
        (
            "https://www.facebook.com/help/contact/1994830130782319",
            TargetGeneralPerhapsLine,
        ),
        (
            "https://help.instagram.com/contact/1169130897068670",
            TargetGeneralPerhapsLine,
        ),
        (
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            TargetGeneralPerhapsLine,
        ),
    ] {
        let guidance = look_at(
            "https://www.facebook.com/privacy/policy/",
            &[("widersprechen", form)],
            &[],
            &[],
        );
        assert_eq!(lines(&guidance), [line], "{form}");

        // What stands already is spoken of in the same way.
        let again = look_at(
            "https://www.facebook.com/privacy/policy/",
            &[],
            &guidance.marks,
            &[],
        );
        assert_eq!(lines(&again), [line], "{form}");
    }
}

#[test]
fn a_missing_link_is_looked_for_in_the_policy_of_the_same_product() {
    use TextKey::{ActionForm, ActionPolicySection, LimitsWhatsAppLine, StepMissingLine};
    let open = |label: TextKey, url: &str| Action::Open {
        label: label.into(),
        url: url.to_owned(),
    };
    for (page, said, actions) in [
        (
            "https://www.facebook.com/privacy/policy/",
            &[StepMissingLine][..],
            vec![
                open(
                    ActionPolicySection,
                    "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
                ),
                open(ActionForm, AI_FORM),
            ],
        ),
        (
            "https://www.whatsapp.com/legal/privacy-policy",
            &[LimitsWhatsAppLine],
            vec![open(
                ActionForm,
                "https://www.whatsapp.com/contact/forms/382532939919295",
            )],
        ),
    ] {
        let guidance = look_at(page, &[], &[], &[]);
        assert_eq!(title(&guidance), Some(TextKey::StepTitle), "{page}");
        assert_eq!(lines(&guidance), said, "{page}");
        let mut offered = guidance.card.unwrap().actions;
        offered.retain(|action| matches!(action, Action::Open { .. }));
        assert_eq!(offered, actions, "{page}");
    }
}
