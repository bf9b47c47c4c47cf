//! What elements are called: their accessible label, else their text.
//!
//! Always holds: no name is longer than its limit, whatever it refers to.

use super::outline::Outline;
use super::{TEXT, text};

/// The accessible label of an element, or empty.
pub fn label(outline: &Outline, place: usize) -> String {
    let Some(element) = outline.element(place) else {
        return String::new();
    };
    let label = text::folded(element.attr("aria-label").unwrap_or_default());
    if !label.is_empty() {
        return text::first(&label, TEXT).to_owned();
    }
    let ids = element.attr("aria-labelledby").unwrap_or_default();
    joined(
        outline,
        ids.split_ascii_whitespace().filter_map(|id| outline.by_id(id)),
    )
}

/// The name of what opens a part: its label where it has one, else its text, without signs at its end.
pub fn name(outline: &Outline, place: usize, most: usize) -> String {
    let label = label(outline, place);
    let name = if label.is_empty() {
        outline.text(place)
    } else {
        &label
    };
    text::first(name, most).trim_end_matches(is_sign).to_owned()
}

/// Whether a letter only decorates the end of a name, as arrows that say which way a part unfolds.
fn is_sign(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '+' | '<' | '>' | '^' | '|' | '~' | '\u{fe0e}' | '\u{fe0f}'
            | '\u{2190}'..='\u{245f}' | '\u{2500}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}'
    )
}

/// The texts of several elements, joined by spaces.
pub fn joined(outline: &Outline, places: impl Iterator<Item = usize>) -> String {
    let mut joined = String::new();
    for place in places {
        // A letter of one UTF-16 unit has at most three bytes: no later text would be kept.
        if joined.len() > TEXT * 3 {
            break;
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(text::first(outline.text(place), TEXT));
    }
    text::first(joined.trim_matches(' '), TEXT).to_owned()
}
