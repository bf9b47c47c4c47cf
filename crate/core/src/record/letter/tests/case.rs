//! What is said only where the facts hold it, in every language: the time limit and its weekends, Meta's
//! question, the reminder, how far erasure goes, and what stands in for what is not known.

use super::*;
use languages::{MARKS, Marks};

/// Sent on 21 October 2026: the month ends on 21 November, a Saturday, so on Monday the 23rd.
fn over_a_weekend(today: u8) -> Facts {
    Facts {
        sent_on: day(2026, 10, 21),
        today: day(2026, 11, today),
        ..facts(Language::Pl)
    }
}

fn text(facts: &Facts, marks: &Marks) -> String {
    complaint(facts, authority(marks.country)).to_text()
}

fn holds(text: &str, has: &[&str], has_not: &[&str]) {
    for part in has {
        assert!(text.contains(part), "{part}\n{text}");
    }
    for part in has_not {
        assert!(!text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn a_limit_that_ends_on_a_weekend_ends_on_monday() {
    for marks in MARKS {
        for (today, is_over) in [(21, false), (22, false), (23, false), (24, true)] {
            let text = text(&over_a_weekend(today), &marks);
            let (said, unsaid) = if is_over {
                (marks.over, marks.runs)
            } else {
                (marks.runs, marks.over)
            };
            holds(&text, &[said, marks.monday], &[unsaid, marks.held]);
        }
    }
    for (own, monday) in [
        (Language::De, "endet am 23. November"),
        (Language::En, "ends on 23 November"),
    ] {
        let facts = Facts {
            language: own,
            ..over_a_weekend(22)
        };
        let text = reminder(&facts).to_text();
        holds(
            &text,
            &[monday],
            &["endete am", "ended on", "21. November", "21 November"],
        );
    }
}

#[test]
fn a_question_of_metas_is_told_and_no_limit_is_called_over() {
    for marks in MARKS {
        for today in [20, 24] {
            let facts = Facts {
                asked_on: Some(day(2026, 11, 15)),
                ..over_a_weekend(today)
            };
            let text = text(&facts, &marks);
            holds(&text, &marks.asked, &[marks.over]);
            holds(&text, &[marks.held, marks.monday], &[]);
        }
        holds(&text(&over_a_weekend(24), &marks), &[], &marks.asked);
    }
    for (own, asked) in [
        (
            Language::De,
            [
                "Am 15. November 2026 haben Sie weitere Angaben",
                "Art. 12 Abs. 6 DSGVO",
            ],
        ),
        (
            Language::En,
            ["On 15 November 2026 you asked me", "Article 12(6) GDPR"],
        ),
    ] {
        let facts = Facts {
            language: own,
            asked_on: Some(day(2026, 11, 15)),
            ..over_a_weekend(24)
        };
        let text = reminder(&facts).to_text();
        holds(&text, &asked, &["endete am", "ended on"]);
    }
}

#[test]
fn an_answer_in_time_leaves_the_limit_out() {
    for marks in MARKS {
        for (answered, in_time) in [(22, true), (23, true), (24, false)] {
            let facts = Facts {
                refused: Some(day(2026, 11, answered)),
                ..over_a_weekend(25)
            };
            assert_eq!(text(&facts, &marks).contains(marks.over), !in_time, "{answered}");
        }
    }
}

#[test]
fn erasure_never_reaches_account_and_posts() {
    for marks in MARKS {
        let unknown = text(&over_a_weekend(24), &marks);
        holds(&unknown, &[marks.unsure, marks.limits[0], marks.limits[1]], &[]);
        let sent = Facts {
            reminded_on: Some(day(2026, 11, 15)),
            ..over_a_weekend(24)
        };
        holds(&text(&sent, &marks), &marks.limits, &[marks.unsure]);
        let bodies = complaint(&sent, authority(marks.country)).body;
        let limits = bodies.iter().filter(|part| part.contains(marks.limits[0]));
        assert_eq!(limits.count(), 1);
    }
    for (own, limits) in [
        (
            Language::De,
            [
                "für die Zwecke verarbeiten, denen ich widersprochen habe",
                MARKS[0].limits[1],
            ],
        ),
        (Language::En, MARKS[1].limits),
    ] {
        let text = reminder(&facts(own)).to_text();
        holds(&text, &limits, &["betroffenen Daten", "data concerned"]);
    }
}

#[test]
fn what_is_not_known_is_left_to_the_user() {
    for marks in MARKS {
        let unknown = Facts {
            account: None,
            form: None,
            right: None,
            ..facts(Language::Pl)
        };
        let text = text(&unknown, &marks);
        holds(&text, &marks.unknown, &["4711", "contact/"]);
        let known = Facts {
            email: Some(typed_line("ada@example.org").unwrap()),
            sender: Sender::read("Ada Muster").unwrap(),
            ..facts(Language::Pl)
        };
        let text = self::text(&known, &marks);
        holds(
            &text,
            &["ada@example.org", "100004711", "Ada Muster"],
            &marks.unknown,
        );
        let nameless = Facts { email: None, ..known };
        holds(&self::text(&nameless, &marks), &[marks.unknown[2]], &[]);
    }
}

#[test]
fn brackets_are_never_within_brackets() {
    let asked = Some(day(2026, 11, 15));
    for country in Country::ALL {
        for answered in [None, asked] {
            let facts = Facts {
                account: None,
                form: None,
                right: None,
                asked_on: answered,
                confirmed: answered,
                refused: answered,
                reminded_on: answered,
                ..over_a_weekend(24)
            };
            for letter in [complaint(&facts, authority(*country)), reminder(&facts)] {
                for part in letter.body {
                    let mut is_open = false;
                    for bracket in part.chars().filter(|letter| matches!(letter, '[' | ']')) {
                        assert_eq!(bracket == ']', is_open, "{part}");
                        is_open = !is_open;
                    }
                    assert!(!is_open, "{part}");
                }
            }
        }
    }
}

#[test]
fn a_reply_is_never_asked_for_before_the_law_does() {
    for (today, reply_by) in [
        (1, "23. November 2026"),
        (9, "23. November 2026"),
        (10, "24. November 2026"),
    ] {
        let facts = Facts {
            language: Language::De,
            ..over_a_weekend(today)
        };
        let text = reminder(&facts).to_text();
        assert!(
            text.contains(&format!("bis zum {reply_by} schriftlich")),
            "{text}"
        );
    }
}
