//! Meta's hosts. Only these can carry a target; words never make up for a host.

/// A family of hosts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Site {
    /// `facebook.com` and its doors.
    Facebook,
    /// `instagram.com` and its doors.
    Instagram,
    /// `threads.com`, earlier `threads.net`.
    Threads,
    /// `whatsapp.com`.
    WhatsApp,
    /// `help.meta.com`, the portal for privacy requests.
    MetaHelp,
    /// A host of Meta's that plays no part here (`transparency.meta.com`, `developers.facebook.com`).
    OtherMeta,
    /// Not Meta's, or not to be trusted to be.
    Foreign,
}

/// Which entrance of a site a host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Door {
    /// The site itself, under whichever language.
    Main,
    /// `m.`: the mobile site, where people meet the login loop.
    Mobile,
    /// `mbasic.`: plain HTML without scripts.
    Basic,
    /// `help.`
    Help,
    /// `privacycenter.`
    PrivacyCenter,
    /// `accountscenter.`
    AccountsCenter,
    /// `l.` and `lm.`: redirects only.
    Shim,
}

/// A host with the site and door it is, and the name that stands for it.
#[derive(Debug, Clone, Copy)]
pub struct Host {
    /// The full host name, lower case.
    pub name: &'static str,
    /// The family.
    pub site: Site,
    /// The entrance.
    pub door: Door,
    /// The host to use in place of this one, where several mean the same.
    pub canonical: &'static str,
}

const fn host(name: &'static str, site: Site, door: Door) -> Host {
    Host {
        name,
        site,
        door,
        canonical: name,
    }
}

const fn alias(name: &'static str, site: Site, canonical: &'static str) -> Host {
    Host {
        name,
        site,
        door: Door::Main,
        canonical,
    }
}

/// Every host with a part in the way to the objection (Open Terms Archive captures 2022 to 2026-08;
/// `l.instagram.com` is inferred, it was not captured).
pub const HOSTS: &[Host] = &[
    host("www.facebook.com", Site::Facebook, Door::Main),
    alias("facebook.com", Site::Facebook, "www.facebook.com"),
    alias("web.facebook.com", Site::Facebook, "www.facebook.com"),
    host("m.facebook.com", Site::Facebook, Door::Mobile),
    host("mbasic.facebook.com", Site::Facebook, Door::Basic),
    host(
        "accountscenter.facebook.com",
        Site::Facebook,
        Door::AccountsCenter,
    ),
    host("l.facebook.com", Site::Facebook, Door::Shim),
    host("lm.facebook.com", Site::Facebook, Door::Shim),
    host("www.instagram.com", Site::Instagram, Door::Main),
    alias("instagram.com", Site::Instagram, "www.instagram.com"),
    host("help.instagram.com", Site::Instagram, Door::Help),
    host(
        "privacycenter.instagram.com",
        Site::Instagram,
        Door::PrivacyCenter,
    ),
    host(
        "accountscenter.instagram.com",
        Site::Instagram,
        Door::AccountsCenter,
    ),
    host("l.instagram.com", Site::Instagram, Door::Shim),
    host("www.threads.com", Site::Threads, Door::Main),
    alias("threads.com", Site::Threads, "www.threads.com"),
    alias("www.threads.net", Site::Threads, "www.threads.com"),
    alias("threads.net", Site::Threads, "www.threads.com"),
    host("www.whatsapp.com", Site::WhatsApp, Door::Main),
    alias("whatsapp.com", Site::WhatsApp, "www.whatsapp.com"),
    host("help.meta.com", Site::MetaHelp, Door::Help),
];

/// Domains of Meta's; their hosts that are in no list are neither targets nor warned about.
pub const DOMAINS: &[&str] = &[
    "facebook.com",
    "instagram.com",
    "threads.com",
    "threads.net",
    "whatsapp.com",
    "meta.com",
    "meta.ai",
    "messenger.com",
    "fb.com",
    "fb.me",
    "wa.me",
];

/// Finds the host with this exact lower-case name; a language sub-domain (`de-de.facebook.com`)
/// stands for the main site.
#[must_use]
pub fn find(name: &str) -> Option<&'static Host> {
    HOSTS.iter().find(|host| host.name == name).or_else(|| {
        let (language, rest) = name.split_once('.')?;
        (rest == "facebook.com" && is_language(language)).then(|| find(rest))?
    })
}

/// Whether the host belongs to a domain of Meta's, known or not.
#[must_use]
pub fn is_meta(name: &str) -> bool {
    DOMAINS.iter().any(|domain| {
        name.strip_suffix(domain)
            .is_some_and(|front| front.is_empty() || front.ends_with('.'))
    })
}

/// `xx-xx`, as in `fr-fr` or `pt-br`.
fn is_language(label: &str) -> bool {
    let letters = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    label
        .split_once('-')
        .is_some_and(|(language, region)| letters(language) && letters(region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_hosts_stand_for_themselves() {
        for host in HOSTS {
            let canonical = find(host.canonical).expect(host.canonical);
            assert_eq!(canonical.canonical, canonical.name);
            assert_eq!((canonical.site, canonical.door), (host.site, host.door));
            assert!(is_meta(host.name), "{}", host.name);
        }
    }

    #[test]
    fn only_whole_labels_count() {
        for name in ["fr-fr.facebook.com", "pt-br.facebook.com"] {
            assert_eq!(find(name).unwrap().site, Site::Facebook, "{name}");
        }
        for name in [
            "xfacebook.com",
            "facebook.com.evil.example",
            "fr-fr.instagram.com",
            "fra-fr.facebook.com",
            "a.fr-fr.facebook.com",
            "faceb00k.com",
        ] {
            assert!(find(name).is_none(), "{name}");
        }
        assert!(is_meta("transparency.meta.com"));
        assert!(!is_meta("notmeta.com"));
    }
}
