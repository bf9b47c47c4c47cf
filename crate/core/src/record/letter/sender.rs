//! Who sends a letter: what the user typed, line by line.
//!
//! Always holds: what was typed stands in the letter whole or not at all; nothing is cut.

use crate::record::line::{Line, LineError};

/// A line that the user typed for a letter.
pub type TypedLine = Line<100>;

/// Name and address, name first; may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sender(Vec<TypedLine>);

/// Why a text is no sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotASender {
    /// It has more lines than [`Sender::MOST_LINES`].
    TooManyLines,
    /// One of its lines is none.
    Line(LineError),
}

impl Sender {
    /// As many lines as a name with an address has.
    pub const MOST_LINES: usize = 8;

    /// The characters of that many lines, with the breaks between them.
    pub const MOST: usize = Self::MOST_LINES * (TypedLine::MOST + 1) - 1;

    /// Reads what was typed: empty lines do not count, nor does white space around words.
    pub fn read(text: &str) -> Result<Self, NotASender> {
        let lines: Result<Vec<_>, _> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(typed_line)
            .collect();
        let lines = lines.map_err(NotASender::Line)?;
        if lines.len() > Self::MOST_LINES {
            return Err(NotASender::TooManyLines);
        }
        Ok(Self(lines))
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &[TypedLine] {
        &self.0
    }
}

/// One line that was typed, with single spaces between its words.
pub fn typed_line(text: &str) -> Result<TypedLine, LineError> {
    let words: Vec<_> = text.split_whitespace().collect();
    TypedLine::try_from(words.join(" "))
}
