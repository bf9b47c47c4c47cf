//! Accounts: a platform and Meta's numeric id, as the readable cookies give it.

use serde::{Deserialize, Serialize};

use crate::atlas::Platform;

/// Meta's ids have at most this many digits; anything longer is no id.
const MAX_DIGITS: usize = 20;

/// One account of a person on one platform.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Account {
    /// The platform.
    pub platform: Platform,
    /// Meta's numeric id.
    pub id: AccountId,
}

/// A numeric id: one to twenty digits, and not 0, which Meta writes for "nobody".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

/// A text that is no account id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl std::fmt::Display for NotAnId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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
        let digits = !text.is_empty()
            && text.len() <= MAX_DIGITS
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.bytes().any(|byte| byte != b'0');
        if digits { Ok(Self(text)) } else { Err(NotAnId) }
    }
}

impl From<AccountId> for String {
    fn from(id: AccountId) -> Self {
        id.0
    }
}

impl AccountId {
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
        Some(Account { platform, id })
    }

    /// Whether a Page or second profile is in use, as which no objection can be filed.
    #[must_use]
    pub fn acts_as_profile(&self) -> bool {
        self.i_user
            .clone()
            .is_some_and(|id| AccountId::try_from(id).is_ok() && self.i_user != self.c_user)
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
