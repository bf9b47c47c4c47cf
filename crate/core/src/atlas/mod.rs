//! What is known about Meta, as data: every entry has its evidence, its dates and its source.
//!
//! When Meta moves a form or changes its words, this is the place to change; the addresses of pages are
//! beside their examples in `page/surface/predicates.rs`. What is not known is left out or called unknown; nothing here
//! is a guess at what a page says.

pub mod authorities;
pub mod captures;
pub mod forms;
pub mod hosts;
pub mod lookalikes;
pub mod words;

use serde::{Deserialize, Serialize};

/// The month of the newest public material that the atlas rests on, as `YYYY-MM`.
pub const CHECKED: &str = "2026-10";

/// Whose data a form or an account is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Facebook.
    Facebook,
    /// Instagram.
    Instagram,
    /// Threads, which belongs to the Instagram account.
    Threads,
    /// WhatsApp.
    WhatsApp,
    /// Several products at once (`help.meta.com`).
    Meta,
}

/// The right that a form serves, all under GDPR Art. 21.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Objection to the use of one's own information for AI at Meta.
    AiTraining,
    /// Objection to any processing; a form for it may ask whether it is about AI.
    General,
    /// Objection about information that others gave; open to people without an account.
    ThirdPartyData,
}

/// How well something about Meta is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Seen in Meta's own page, policy capture or app.
    Verified,
    /// Quoted or described by a named third party.
    Reported,
    /// Inferred from the law's own words; never enough on its own.
    Inferred,
}

/// When something was seen, as exactly as the source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sighting {
    /// A month of a year.
    Month(u16, u8),
    /// Only the year is known.
    Year(u16),
    /// The source gives no date.
    Unknown,
}

/// Where an entry comes from. Empty in the shipped module, which only decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    #[cfg(any(test, feature = "sources"))]
    text: &'static str,
}

impl Source {
    /// Keeps `text` where sources are kept, and drops it at compile time elsewhere.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        #[cfg(not(any(test, feature = "sources")))]
        let _ = text;
        Self {
            #[cfg(any(test, feature = "sources"))]
            text,
        }
    }

    /// The source in words; empty in a build without the feature `sources`.
    #[must_use]
    pub const fn text(self) -> &'static str {
        #[cfg(any(test, feature = "sources"))]
        return self.text;
        #[cfg(not(any(test, feature = "sources")))]
        ""
    }
}
