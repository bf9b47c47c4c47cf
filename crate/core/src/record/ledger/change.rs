//! What is to be stored after something was noted, and why something could not be.

use std::fmt;

/// A change to what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Store this text under this key.
    Set {
        /// The key.
        key: String,
        /// The text.
        text: String,
    },
    /// Remove this key.
    Remove {
        /// The key.
        key: String,
    },
}

/// Why an event could not be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNoted {
    /// A newer version of the extension holds the record.
    Newer,
    /// There are as many accounts as there can be.
    TooManyAccounts,
    /// The account has as many events as it can have.
    TooManyEvents,
}

impl fmt::Display for NotNoted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Newer => "a newer version of the extension holds this record",
            Self::TooManyAccounts => "there are as many accounts as there can be",
            Self::TooManyEvents => "this account has as many events as it can have",
        })
    }
}

impl std::error::Error for NotNoted {}
