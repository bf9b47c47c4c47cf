//! Which of Meta's pages this is. Told by the address alone, so it holds in every language.

mod predicates;

use serde::{Deserialize, Serialize};

use super::address::Address;
pub use predicates::{PREDICATES, Predicate};

/// A kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Surface {
    /// Facebook's or Instagram's settings.
    Settings,
    /// Accounts Centre; there is no objection in it.
    AccountsCenter,
    /// Privacy Centre.
    PrivacyCenter,
    /// The page about generative AI, with the link to the form inside.
    AiPage,
    /// A dialog that explains AI, without the form.
    AiDialog,
    /// The privacy policy.
    Policy,
    /// The policy, opened at the section about the right to object.
    ObjectSection,
    /// Help about when an objection may succeed.
    ObjectionHelp,
    /// Any other page of the help centres.
    Help,
    /// Terms of Meta AI.
    AiTerms,
    /// A form that serves an objection.
    Form,
    /// A contact form that is in no list.
    UnknownForm,
    /// A contact form that is known to serve another purpose.
    OtherForm,
    /// Meta asks for a login first.
    LoginWall,
    /// Any other page of Meta's.
    Other,
    /// Not Meta's page.
    Foreign,
}

impl Surface {
    /// The kind of page that an address leads to.
    #[must_use]
    pub fn of(address: &Address) -> Self {
        PREDICATES
            .iter()
            .find(|predicate| (predicate.accepts)(address))
            .map_or(Self::Other, |predicate| predicate.surface)
    }
}

#[cfg(test)]
#[path = "surface_tests.rs"]
mod tests;
