//! One line of text that a person typed: a label, a note, a reference number.
//!
//! Always holds: a line has words, is not longer than its kind allows, and holds neither markup nor
//! characters that control how text is shown. So it can be shown, stored, exported and printed anywhere.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A line of at most `MOST` characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line<const MOST: usize>(String);

/// What the user calls an account or a Page.
pub type Label = Line<60>;

/// The number or subject of Meta's mail.
pub type Reference = Line<80>;

/// What the user wants to remember.
pub type Note = Line<500>;

/// Why a text is no line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineError {
    /// It has no words.
    Empty,
    /// It has more characters than this.
    TooLong(usize),
    /// It holds `<` or `>`.
    Markup,
    /// It holds characters that can't be seen.
    Invisible,
}

impl fmt::Display for LineError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(formatter, "the text is empty"),
            Self::TooLong(most) => write!(formatter, "the text is longer than {most} characters"),
            Self::Markup => write!(formatter, "the text holds < or >"),
            Self::Invisible => write!(formatter, "the text holds characters that can't be seen"),
        }
    }
}

impl std::error::Error for LineError {}

impl<const MOST: usize> Line<MOST> {
    /// How many characters a line of this kind may have.
    pub const MOST: usize = MOST;

    /// The line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MOST: usize> TryFrom<String> for Line<MOST> {
    type Error = LineError;

    fn try_from(text: String) -> Result<Self, LineError> {
        let text = text.trim();
        if text.is_empty() {
            Err(LineError::Empty)
        } else if text.chars().count() > MOST {
            Err(LineError::TooLong(MOST))
        } else if text.contains(['<', '>']) {
            Err(LineError::Markup)
        } else if text.chars().any(is_invisible) {
            Err(LineError::Invisible)
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

impl<const MOST: usize> From<Line<MOST>> for String {
    fn from(line: Line<MOST>) -> Self {
        line.0
    }
}

/// Control characters, and those that turn the direction of text around (Unicode Standard Annex #9).
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_words_without_markup() {
        for (text, line) in [
            ("Oma Erna", Ok("Oma Erna")),
            ("  Verein  ", Ok("Verein")),
            ("Ä & Söhne", Ok("Ä & Söhne")),
            ("", Err(LineError::Empty)),
            (" \t ", Err(LineError::Empty)),
            ("<b>Oma</b>", Err(LineError::Markup)),
            ("zwei\nZ.", Err(LineError::Invisible)),
            ("ab\u{202e}dc", Err(LineError::Invisible)),
            ("elfzeichen!", Err(LineError::TooLong(10))),
            ("zehnzeichn", Ok("zehnzeichn")),
            ("öööööööööö", Ok("öööööööööö")),
        ] {
            let read = Line::<10>::try_from(text.to_owned());
            assert_eq!(
                read.as_ref().map(Line::as_str).map_err(|error| *error),
                line,
                "{text}"
            );
        }
    }
}
