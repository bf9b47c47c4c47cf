//! Addresses: parsing, unwrapping Meta's redirects, dropping what only tracks.
//!
//! Always holds: an address whose site is not [`Site::Foreign`] is `https`, without user name, on its
//! default port, on one of Meta's own hosts; and reading the text of a web address again changes nothing.

use std::fmt;

use url::Url;

use super::tracking;
use crate::atlas::forms::{FormId, PLACES};
use crate::atlas::hosts::{self, Door, Site};

/// Longer addresses are not read.
pub const MAX_LENGTH: usize = 16_384;

/// Redirects inside redirects are followed this many times.
pub const MAX_SHIMS: usize = 6;

/// The section of the policy about the right to object; the same name in every language.
pub const OBJECT_SECTION: &str = "7.subpage.11-ObjectYouHaveThe";

/// Every address of a form has one of these in it as a browser writes it.
pub(super) const FORM_SIGNS: [&str; 3] = ["/contact/", "/support/privacy", "/requests/"];

/// Every redirect has one of these in it as a browser writes it.
pub(super) const SHIM_SIGNS: [&str; 3] = ["/l.php", "//l.instagram.com", "/privacy/policy/logging"];

/// An address after unwrapping and dropping, with what its parts mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
    site: Site,
    door: Door,
    entry_point: Option<String>,
}

/// Why a text is not an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressError {
    /// It does not parse as an absolute URL.
    NotAnAddress,
    /// It is longer than [`MAX_LENGTH`] bytes.
    TooLong,
}

impl fmt::Display for AddressError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnAddress => formatter.write_str("not a complete address; it starts with https://"),
            Self::TooLong => write!(formatter, "the address is longer than {MAX_LENGTH} bytes"),
        }
    }
}

impl std::error::Error for AddressError {}

impl Address {
    /// Reads the absolute address of a link.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        absolute(text).map(Self::of_url)
    }

    /// Reads the address of a page that is shown. It is not unwrapped: a page of Meta's that warns before it leads
    /// on is not the page behind it.
    pub fn of_page(text: &str) -> Result<Self, AddressError> {
        let url = absolute(text)?;
        let (site, door) = place(&url);
        Ok(Self::normal(url, site, door))
    }

    /// Reads an address as it stands in a page, which may be relative to the page's own.
    pub fn resolve(&self, href: &str) -> Result<Self, AddressError> {
        if href.len() > MAX_LENGTH {
            return Err(AddressError::TooLong);
        }
        self.url
            .join(href)
            .map(Self::of_url)
            .map_err(|_| AddressError::NotAnAddress)
    }

    /// The normal form of the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.url.as_str()
    }

    /// The host name, empty where there is none (`javascript:`, `data:`).
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// The path without trailing slash; `/` stays.
    #[must_use]
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// The family of hosts.
    #[must_use]
    pub fn site(&self) -> Site {
        self.site
    }

    /// The entrance within the family.
    #[must_use]
    pub fn door(&self) -> Door {
        self.door
    }

    /// The first value of a query parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<String> {
        self.url
            .query_pairs()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }

    /// Whether the address opens the policy at the section about the right to object.
    #[must_use]
    pub fn opens_object_section(&self) -> bool {
        self.url.fragment() == Some(OBJECT_SECTION)
            || self.parameter("subpage").as_deref() == Some(OBJECT_SECTION)
    }

    /// Whether Meta's own note of the link's origin names the section about the right to object.
    #[must_use]
    pub fn comes_from_object_section(&self) -> bool {
        self.entry_point
            .as_deref()
            .is_some_and(|origin| origin.ends_with(OBJECT_SECTION))
    }

    /// The contact form that the address opens, known or not.
    #[must_use]
    pub fn form(&self) -> Option<FormId> {
        let path = self.path();
        let number = |prefix: &str| -> Option<u64> {
            let rest = path.strip_prefix(prefix)?;
            if rest.is_empty() || !rest.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            // A capture writes 0 for numbers that it does not keep.
            rest.parse().ok().filter(|number| *number != 0)
        };
        if self.site == Site::MetaHelp && path == "/support/privacy" {
            return Some(FormId::Portal);
        }
        PLACES
            .iter()
            .filter(|place| place.site == self.site && place.doors.contains(&self.door))
            .find_map(|place| number(place.path).map(place.form))
    }

    /// The page that a login wall leads on to.
    #[must_use]
    pub fn wanted(&self) -> Option<Self> {
        let path = self.path();
        let wall = match self.site {
            Site::Facebook => path == "/login" || path == "/login.php" || path.starts_with("/login/"),
            Site::Instagram => path == "/accounts/login",
            _ => false,
        };
        if !wall {
            return None;
        }
        let next = self.parameter("next").filter(|next| !next.is_empty())?;
        self.resolve(&next).ok()
    }

    fn of_url(outer: Url) -> Self {
        let (site, door) = place(&outer);
        let Some(mut url) = inner(&outer, site, door) else {
            return Self::normal(outer, site, door);
        };
        for _ in 0..MAX_SHIMS {
            let (site, door) = place(&url);
            let Some(inner) = inner(&url, site, door) else {
                return Self::normal(url, site, door);
            };
            url = inner;
        }
        Self {
            url: outer,
            site: Site::Foreign,
            door: Door::Main,
            entry_point: None,
        }
    }

    fn normal(mut url: Url, site: Site, door: Door) -> Self {
        let mut entry_point = None;
        if site != Site::Foreign {
            simplify(&mut url);
            if url.query().is_some_and(tracking::may_track) {
                entry_point = url
                    .query_pairs()
                    .find(|(key, _)| key == "entry_point")
                    .map(|(_, value)| value.into_owned());
                tracking::drop(&mut url);
            }
            if url.query() == Some("") {
                url.set_query(None);
            }
        }
        Self {
            url,
            site,
            door,
            entry_point,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

fn absolute(text: &str) -> Result<Url, AddressError> {
    if text.len() > MAX_LENGTH {
        return Err(AddressError::TooLong);
    }
    Url::parse(text).map_err(|_| AddressError::NotAnAddress)
}

/// Which of Meta's hosts a URL is on, if it is to be trusted at all.
fn place(url: &Url) -> (Site, Door) {
    let foreign = (Site::Foreign, Door::Main);
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    let Some(name) = url.host_str().filter(|_| plain) else {
        return foreign;
    };
    match hosts::find(name) {
        Some(host) => (host.site, host.door),
        None if hosts::is_meta(name) => (Site::OtherMeta, Door::Main),
        None => foreign,
    }
}

/// The address inside a redirect: `l.php?u=…`, `l.instagram.com/?u=…`, and the logging hop of mbasic.
fn inner(url: &Url, site: Site, door: Door) -> Option<Url> {
    let path = url.path().trim_end_matches('/');
    let name = match (site, door) {
        (Site::Facebook, _) if path == "/l.php" => "u",
        (Site::Instagram, Door::Shim) => "u",
        (Site::Facebook, _) if path == "/privacy/policy/logging" => "redirect_uri",
        _ => return None,
    };
    let mut values = url.query_pairs().filter(|(key, _)| key == name);
    let (_, value) = values.next()?;
    // Of two addresses nobody can say which one the redirect takes.
    if values.next().is_some() {
        return None;
    }
    // Anything else would lead back to the redirect itself.
    if !value.starts_with('/') && Url::parse(&value).is_err() {
        return None;
    }
    // A redirect is answered over the web; a browser follows it to nothing else.
    url.join(&value)
        .ok()
        .filter(|inner| matches!(inner.scheme(), "http" | "https"))
}

/// Drops trailing slashes, meaningless fragments and the language of the host.
fn simplify(url: &mut Url) {
    if let Some(host) = url.host_str().and_then(hosts::find)
        && url.host_str() != Some(host.canonical)
    {
        // Every canonical name is a valid host, so this can't fail.
        let _ = url.set_host(Some(host.canonical));
    }
    if url.path().len() > 1 && url.path().ends_with('/') {
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
    }
    // A section of the policy is named like `7.subpage.11-…`; other fragments move on the same page.
    let section = url
        .fragment()
        .is_some_and(|name| name.starts_with(|first: char| first.is_ascii_digit()) && name.contains('.'));
    if !section {
        url.set_fragment(None);
    }
}

#[cfg(test)]
#[path = "address_tests.rs"]
mod tests;
