//! A letter as a `mailto:` link (RFC 6068), for the user's own mail program.

use std::fmt;

use super::Letter;

/// The longest link that is made. Chromium on Windows hands no address of more than 2,048 characters to
/// another program (`platform_util_win.cc`, `kMaxUrlLength`), and does so without a word.
pub const MAILTO_LIMIT: usize = 2_000;

/// Why there is no link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailError {
    /// This is no mail address.
    NoAddress,
    /// The link would have this many characters: more than [`MAILTO_LIMIT`]. The letter can be copied
    /// into a mail that [`Letter::mailto_without_body`] opens.
    TooLong(usize),
}

impl fmt::Display for MailError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAddress => formatter.write_str("this is no mail address"),
            Self::TooLong(length) => write!(
                formatter,
                "the link has {length} characters, mail programs take {MAILTO_LIMIT}"
            ),
        }
    }
}

impl std::error::Error for MailError {}

impl Letter {
    /// A link that opens the whole letter as a mail: subject, paragraphs, sender.
    pub fn mailto(&self, address: &str) -> Result<String, MailError> {
        let mail = format!("{}\n\n{}", self.body.join("\n\n"), self.from.join("\n"));
        let link = self.mailto_without_body(address)? + "&body=" + &encode(&mail);
        within_limit(link)
    }

    /// A link that opens a mail with address and subject only.
    pub fn mailto_without_body(&self, address: &str) -> Result<String, MailError> {
        let (local, host) = address.split_once('@').ok_or(MailError::NoAddress)?;
        let is_part = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
        };
        if !is_part(local) || !is_part(host) {
            return Err(MailError::NoAddress);
        }
        let (local, host, subject) = (encode(local), encode(host), encode(&self.subject));
        within_limit(format!("mailto:{local}@{host}?subject={subject}"))
    }
}

fn within_limit(link: String) -> Result<String, MailError> {
    if link.len() > MAILTO_LIMIT {
        return Err(MailError::TooLong(link.len()));
    }
    Ok(link)
}

/// Percent-encodes all but RFC 3986's unreserved characters; a line break is CR LF, as mail has it.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'\n' => encoded.push_str("%0D%0A"),
            b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            _ => encoded.extend(["%", &format!("{byte:02X}")]),
        }
    }
    encoded
}
