//! Text as the browser's lens counts and folds it, so that both cut a text at the same place.
//!
//! Always holds: lengths are UTF-16 code units, as in JavaScript, and no cut goes through a character.

/// White space as JavaScript's `\s` has it, but for the byte order mark, which nobody sees.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{85}'
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Adds a text with its white space folded to single spaces, also across what was added before.
pub fn add(to: &mut String, text: &str) {
    for letter in text.chars() {
        if is_space(letter) {
            gap(to);
        } else if letter != BYTE_ORDER_MARK {
            to.push(letter);
        }
    }
}

/// Sets what comes apart from what was.
pub fn gap(to: &mut String) {
    if !to.ends_with(' ') {
        to.push(' ');
    }
}

/// A text with its white space folded, without any at its ends.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    add(&mut folded, text);
    folded.trim_matches(' ').to_owned()
}

/// The beginning of a text.
pub fn first(text: &str, most: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find_map(|(place, letter)| {
        units += letter.len_utf16();
        (units > most).then_some(place)
    });
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// The end of a text.
pub fn last(text: &str, most: usize) -> &str {
    let mut units = 0;
    let start = text.char_indices().rev().find_map(|(place, letter)| {
        units += letter.len_utf16();
        (units > most).then_some(place + letter.len_utf8())
    });
    start.and_then(|start| text.get(start..)).unwrap_or(text)
}
