//! What tells one form from another, as an address and as a stored name.

use serde::{Deserialize, Serialize};

use crate::atlas::hosts::{Door, Site};

/// What tells one contact form from another. Stored as `facebook:712876720715583`, or `portal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum FormId {
    /// `www.facebook.com/help/contact/<number>`
    Facebook(u64),
    /// `help.instagram.com/contact/<number>`, or the same below `www.facebook.com/help/instagram`
    Instagram(u64),
    /// `www.whatsapp.com/contact/forms/<number>`
    WhatsApp(u64),
    /// `help.meta.com/support/privacy`: one address for many requests.
    Portal,
    /// `help.meta.com/requests/<number>`: a request of its own, none of them known to be an objection.
    Request(u64),
}

impl FormId {
    /// The form's number; the portal has none.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        match self {
            Self::Facebook(number)
            | Self::Instagram(number)
            | Self::WhatsApp(number)
            | Self::Request(number) => Some(number),
            Self::Portal => None,
        }
    }

    /// The address that opens the form.
    #[must_use]
    pub fn url(self) -> String {
        match self {
            Self::Facebook(number) => format!("https://www.facebook.com/help/contact/{number}"),
            Self::Instagram(number) => format!("https://help.instagram.com/contact/{number}"),
            Self::WhatsApp(number) => format!("https://www.whatsapp.com/contact/forms/{number}"),
            Self::Portal => "https://help.meta.com/support/privacy".to_owned(),
            Self::Request(number) => format!("https://help.meta.com/requests/{number}"),
        }
    }
}

/// Where forms of one kind are.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The family of hosts.
    pub site: Site,
    /// Its entrances.
    pub doors: &'static [Door],
    /// What a path has before the form's number.
    pub path: &'static str,
    /// The form with a number.
    pub form: fn(u64) -> FormId,
}

/// The entrances that lead to the same pages of Facebook's.
const DOORS: &[Door] = &[Door::Main, Door::Mobile, Door::Basic];

/// All places of forms with numbers.
pub const PLACES: &[Place] = &[
    Place {
        site: Site::Facebook,
        doors: DOORS,
        path: "/help/contact/",
        form: FormId::Facebook,
    },
    // Shape seen in public code of 2021, also with a number that is known at help.instagram.com.
    Place {
        site: Site::Facebook,
        doors: DOORS,
        path: "/help/instagram/contact/",
        form: FormId::Instagram,
    },
    Place {
        site: Site::Instagram,
        doors: &[Door::Help],
        path: "/contact/",
        form: FormId::Instagram,
    },
    Place {
        site: Site::WhatsApp,
        doors: &[Door::Main],
        path: "/contact/forms/",
        form: FormId::WhatsApp,
    },
    // Shape seen in public code of 2026-06, for complaints under other laws and reports of copies.
    Place {
        site: Site::MetaHelp,
        doors: &[Door::Help],
        path: "/requests/",
        form: FormId::Request,
    },
];

/// A text that names no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAForm;

impl std::fmt::Display for NotAForm {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a form is named like facebook:712876720715583, or portal")
    }
}

impl std::error::Error for NotAForm {}

impl TryFrom<String> for FormId {
    type Error = NotAForm;

    fn try_from(text: String) -> Result<Self, NotAForm> {
        if text == "portal" {
            return Ok(Self::Portal);
        }
        let (site, number) = text.split_once(':').ok_or(NotAForm)?;
        let number = number.parse().map_err(|_| NotAForm)?;
        match site {
            "facebook" => Ok(Self::Facebook(number)),
            "instagram" => Ok(Self::Instagram(number)),
            "whatsapp" => Ok(Self::WhatsApp(number)),
            "request" => Ok(Self::Request(number)),
            _ => Err(NotAForm),
        }
    }
}

impl From<FormId> for String {
    fn from(id: FormId) -> Self {
        match id {
            FormId::Facebook(number) => format!("facebook:{number}"),
            FormId::Instagram(number) => format!("instagram:{number}"),
            FormId::WhatsApp(number) => format!("whatsapp:{number}"),
            FormId::Portal => "portal".to_owned(),
            FormId::Request(number) => format!("request:{number}"),
        }
    }
}
