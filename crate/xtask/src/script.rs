//! Scripts as they ship: without comments, indentation and blank lines, and else as they were written, so
//! that a reviewer can still read them. Always holds: the code is the same, token by token
//! (`tests/package/scripts.test.mjs`), and what texts and templates hold stays as it is.

/// After one of these words begins a regular expression, not a division.
const OPERATORS: [&str; 9] = [
    "await", "case", "delete", "in", "of", "return", "throw", "typeof", "yield",
];

/// The script without what only people need.
pub fn strip(source: &str) -> String {
    let mut stripper = Stripper {
        rest: source,
        made: String::with_capacity(source.len()),
        open: Vec::new(),
    };
    while stripper.step().is_some() {}
    stripper.line();
    stripper.made
}

struct Stripper<'source> {
    rest: &'source str,
    made: String,
    /// The braces that are open in each template's `${…}`.
    open: Vec<usize>,
}

impl Stripper<'_> {
    /// Goes on by one comment, literal or character of code; `None` at the end.
    fn step(&mut self) -> Option<()> {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.rest = self.rest.get(end..)?;
            return Some(());
        }
        if let Some(comment) = self.rest.strip_prefix("/*") {
            let (comment, rest) = comment.split_once("*/").unwrap_or((comment, ""));
            self.rest = rest;
            if comment.contains('\n') {
                self.line();
            } else {
                self.space();
            }
            return Some(());
        }
        let letter = self.rest.chars().next()?;
        match letter {
            '"' | '\'' => self.quoted(letter),
            '`' => {
                self.copy();
                self.template();
            }
            '/' if self.is_regex() => self.regex(),
            '\n' => {
                self.skip();
                self.line();
            }
            ' ' | '\t' | '\r' => {
                self.skip();
                self.space();
            }
            '{' | '}' => {
                self.copy();
                self.brace(letter);
            }
            _ => drop(self.copy()),
        }
        Some(())
    }

    fn skip(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next();
        self.rest = letters.as_str();
        letter
    }

    fn copy(&mut self) -> Option<char> {
        let letter = self.skip()?;
        self.made.push(letter);
        Some(letter)
    }

    fn space(&mut self) {
        if !self.made.is_empty() && !self.made.ends_with([' ', '\n']) {
            self.made.push(' ');
        }
    }

    fn line(&mut self) {
        self.made.truncate(self.made.trim_end_matches(' ').len());
        if !self.made.is_empty() && !self.made.ends_with('\n') {
            self.made.push('\n');
        }
    }

    fn quoted(&mut self, quote: char) {
        self.copy();
        while let Some(letter) = self.copy() {
            if letter == '\\' {
                self.copy();
            } else if letter == quote {
                break;
            }
        }
    }

    fn regex(&mut self) {
        self.copy();
        let mut in_class = false;
        while let Some(letter) = self.copy() {
            match letter {
                '\\' => drop(self.copy()),
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => break,
                _ => {}
            }
        }
    }

    /// The text of a template up to its end or its next `${`.
    fn template(&mut self) {
        while let Some(letter) = self.copy() {
            if letter == '\\' {
                self.copy();
            } else if letter == '$' && self.rest.starts_with('{') {
                self.copy();
                self.open.push(0);
                break;
            } else if letter == '`' {
                break;
            }
        }
    }

    fn brace(&mut self, brace: char) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        if brace == '{' {
            *open += 1;
        } else if *open > 0 {
            *open -= 1;
        } else {
            self.open.pop();
            self.template();
        }
    }

    fn is_regex(&self) -> bool {
        let before = self.made.trim_end();
        let word_begins = before
            .rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '$')
            .map_or(0, |at| at + 1);
        let word = before.get(word_begins..).unwrap_or_default();
        if word.is_empty() {
            !before.ends_with([')', ']', '}', '"', '\'', '`'])
        } else {
            OPERATORS.contains(&word)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_need_goes() {
        for (source, shipped) in [
            ("", ""),
            ("// a\n\n/* b */\n", ""),
            (
                "/** @type {A} */\n  let a = 1; // b\n\n  b();",
                "let a = 1;\nb();\n",
            ),
            ("return /** @type {A} */ (a);", "return (a);\n"),
            ("a/* b */in/* c\nd */e", "a in\ne\n"),
            ("f('// a', \"/* b \\\" */\");", "f('// a', \"/* b \\\" */\");\n"),
            (
                "`// a\n  ${b /* c */ + `/* ${ {d: {}} }`}  // e\n`",
                "`// a\n  ${b + `/* ${ {d: {}} }`}  // e\n`\n",
            ),
            ("a = /[/]\\/* b/; // c", "a = /[/]\\/* b/;\n"),
            ("return /'/.test(a) // b", "return /'/.test(a)\n"),
            ("a = b / 2; // '\nc = (d) / 2 // /", "a = b / 2;\nc = (d) / 2\n"),
            ("if (a) {\n    b();\n  }\n", "if (a) {\nb();\n}\n"),
        ] {
            assert_eq!(strip(source), shipped, "{source}");
        }
    }
}
