//! Accounts: a platform and an id: Meta's number, as the readable cookies give it, or one of our own for
//! an account that the user entered by hand.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Moment;
use crate::atlas::Platform;

/// Meta's ids have at most this many digits; anything longer is no id.
const MAX_DIGITS: usize = 20;

/// What an id of our own begins with.
const BY_HAND: char = 'h';

/// One account of a person on one platform.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Account {
    /// The platform.
    pub platform: Platform,
    /// Its id there.
    pub id: AccountId,
}

/// An id: one to twenty digits, and not 0, which Meta writes for "nobody". Ids of accounts entered by hand
/// have an `h` before the digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

/// A text that is no account id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "an account id has 1 to {MAX_DIGITS} digits and is not 0"
        )
    }
}

impl std::error::Error for NotAnId {}

impl TryFrom<String> for AccountId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        let digits = text.strip_prefix(BY_HAND).unwrap_or(&text);
        let is_number = !digits.is_empty()
            && digits.len() <= MAX_DIGITS
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.bytes().any(|byte| byte != b'0');
        if is_number { Ok(Self(text)) } else { Err(NotAnId) }
    }
}

impl From<AccountId> for String {
    fn from(id: AccountId) -> Self {
        id.0
    }
}

impl AccountId {
    /// An id for an account that the user enters by hand: the moment of entering makes it one of its own,
    /// on every device.
    #[must_use]
    pub fn by_hand(at: Moment) -> Self {
        Self(format!("{BY_HAND}{}", at.0.max(1)))
    }

    /// Whether the user entered the account by hand, so that Meta's number is not known.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        self.0.starts_with(BY_HAND)
    }

    /// The whole id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its last four digits: enough to tell one's own accounts apart.
    #[must_use]
    pub fn ending(&self) -> &str {
        let start = self.0.len().saturating_sub(4);
        self.0.get(start..).unwrap_or(&self.0)
    }
}

impl Platform {
    /// The platform's name in stored keys and in texts that machines read.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Threads => "threads",
            Self::WhatsApp => "whatsapp",
            Self::Meta => "meta",
        }
    }

    /// The platform of a name.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        [
            Self::Facebook,
            Self::Instagram,
            Self::Threads,
            Self::WhatsApp,
            Self::Meta,
        ]
        .into_iter()
        .find(|platform| platform.tag() == tag)
    }
}

/// As text, `platform:id`.
impl fmt::Display for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.platform.tag(), self.id.as_str())
    }
}

impl FromStr for Account {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (platform, id) = text.split_once(':').ok_or(NotAnId)?;
        Ok(Self {
            platform: Platform::of_tag(platform).ok_or(NotAnId)?,
            id: AccountId::try_from(id.to_owned())?,
        })
    }
}

/// The account cookies that a page can read; no other cookie is ever looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cookies {
    /// Facebook: who is signed in.
    pub c_user: Option<String>,
    /// Facebook: the Page or second profile in use, if any.
    pub i_user: Option<String>,
    /// Instagram: who is signed in.
    pub ds_user_id: Option<String>,
}

impl Cookies {
    /// The account that is signed in on a platform; `None` when nobody is, or the platform has no
    /// readable id (WhatsApp, help.meta.com).
    #[must_use]
    pub fn account(&self, platform: Platform) -> Option<Account> {
        let (platform, id) = match platform {
            Platform::Facebook => (Platform::Facebook, self.c_user.as_ref()),
            Platform::Instagram | Platform::Threads => (Platform::Instagram, self.ds_user_id.as_ref()),
            Platform::WhatsApp | Platform::Meta => return None,
        };
        let id = AccountId::try_from(id?.clone()).ok()?;
        (!id.is_by_hand()).then_some(Account { platform, id })
    }

    /// Whether a Page or second profile is in use, as which no objection can be filed.
    #[must_use]
    pub fn acts_as_profile(&self) -> bool {
        self.i_user.clone().is_some_and(|id| {
            AccountId::try_from(id).is_ok_and(|id| !id.is_by_hand()) && self.i_user != self.c_user
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_digits() {
        for (text, valid) in [
            ("100001111111111", true),
            ("1", true),
            ("0", false),
            ("000", false),
            ("", false),
            ("12a", false),
            ("-1", false),
            ("١٢٣", false),
            ("123456789012345678901", false),
        ] {
            assert_eq!(AccountId::try_from(text.to_owned()).is_ok(), valid, "{text}");
        }
        let id = AccountId::try_from("100001111112345".to_owned()).unwrap();
        assert_eq!(id.ending(), "2345");
        assert_eq!(AccountId::try_from("12".to_owned()).unwrap().ending(), "12");
    }

    #[test]
    fn accounts_are_read_as_they_are_written() {
        for text in [
            "facebook:1001",
            "instagram:3003",
            "whatsapp:h1763766000000",
            "meta:h5",
        ] {
            assert_eq!(text.parse::<Account>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "facebook",
            "facebook:",
            "myspace:1",
            "facebook:1:2",
            "facebook:h",
            "facebook:hh1",
        ] {
            assert_eq!(text.parse::<Account>(), Err(NotAnId), "{text}");
        }
        let id = AccountId::by_hand(Moment(1_763_766_000_000));
        assert!(id.is_by_hand());
        assert_eq!(id.as_str(), "h1763766000000");
        assert!(AccountId::try_from(AccountId::by_hand(Moment(-5)).as_str().to_owned()).is_ok());
        // A cookie can't make an account that the user would have entered.
        let cookies = Cookies {
            c_user: Some("h1".to_owned()),
            ..Cookies::default()
        };
        assert_eq!(cookies.account(Platform::Facebook), None);
    }

    #[test]
    fn cookies_tell_the_account_of_the_platform() {
        let cookies = Cookies {
            c_user: Some("1001".to_owned()),
            i_user: Some("2002".to_owned()),
            ds_user_id: Some("3003".to_owned()),
        };
        for (platform, id) in [
            (Platform::Facebook, Some("1001")),
            (Platform::Instagram, Some("3003")),
            (Platform::Threads, Some("3003")),
            (Platform::WhatsApp, None),
            (Platform::Meta, None),
        ] {
            let account = cookies.account(platform);
            assert_eq!(
                account.as_ref().map(|account| account.id.as_str()),
                id,
                "{platform:?}"
            );
        }
        assert_eq!(
            cookies.account(Platform::Threads).unwrap().platform,
            Platform::Instagram
        );
        assert!(cookies.acts_as_profile());
        let own = Cookies {
            i_user: cookies.c_user.clone(),
            ..cookies
        };
        assert!(!own.acts_as_profile());
        assert_eq!(Cookies::default().account(Platform::Facebook), None);
    }
}
