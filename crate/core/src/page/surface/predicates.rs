//! The addresses of each kind of page.
//!
//! Each predicate carries example addresses; a test holds every example against every other predicate.

use super::Surface;
use crate::atlas::hosts::{Door, Site};
use crate::atlas::{forms, lookalikes};
use crate::page::Address;

/// A test of addresses with examples of what it accepts.
pub struct Predicate {
    /// The kind of page that it tells.
    pub surface: Surface,
    /// The test.
    pub accepts: fn(&Address) -> bool,
    /// Addresses that it accepts and no other predicate does.
    pub examples: &'static [&'static str],
}

/// Instagram's settings, as public code of 2026 opens them. Beside them are pages about signing in and up, about
/// a lost password and about suspended accounts.
const INSTAGRAM_SETTINGS: [&str; 4] = [
    "/accounts/edit",
    "/accounts/manage_access",
    "/accounts/privacy_and_security",
    "/accounts/settings",
];

/// All predicates. They exclude each other, so their order plays no part.
pub const PREDICATES: &[Predicate] = &[
    Predicate {
        surface: Surface::Settings,
        accepts: |address| {
            let path = address.path();
            let facebook = address.site() == Site::Facebook
                && address.door() != Door::AccountsCenter
                && (is_under(path, "/settings") || is_under(path, "/privacy/touch/settings"));
            let instagram = address.site() == Site::Instagram
                && address.door() == Door::Main
                && INSTAGRAM_SETTINGS.iter().any(|folder| is_under(path, folder));
            facebook || instagram
        },
        examples: &[
            "https://www.facebook.com/settings",
            "https://www.facebook.com/settings/?tab=privacy",
            "https://m.facebook.com/settings/",
            "https://www.instagram.com/accounts/edit/",
            "https://www.instagram.com/accounts/privacy_and_security/",
            "https://www.instagram.com/accounts/manage_access/",
            "https://www.instagram.com/accounts/settings/v2/account_privacy/",
        ],
    },
    Predicate {
        surface: Surface::AccountsCenter,
        accepts: |address| address.door() == Door::AccountsCenter,
        examples: &[
            "https://accountscenter.facebook.com/",
            "https://accountscenter.instagram.com/ad_preferences",
        ],
    },
    Predicate {
        surface: Surface::PrivacyCenter,
        accepts: |address| {
            privacy_path(address)
                .is_some_and(|path| path.is_empty() || is_under(path, "/center") || other_guide(path))
        },
        examples: &[
            "https://www.facebook.com/privacy/center/",
            "https://www.facebook.com/privacy/center/?entry_point=settings",
            "https://privacycenter.instagram.com/",
            "https://privacycenter.instagram.com/privacy/center",
            "https://www.facebook.com/privacy/guide/collection/",
        ],
    },
    Predicate {
        surface: Surface::AiPage,
        accepts: |address| privacy_path(address).is_some_and(is_ai_page),
        examples: &[
            "https://www.facebook.com/privacy/genai",
            "https://de-de.facebook.com/privacy/genai/?entry_point=POLICY",
            "https://privacycenter.instagram.com/privacy/genai/",
            "https://www.facebook.com/privacy/guide/genai",
            "https://privacycenter.instagram.com/guide/generative-ai/",
        ],
    },
    Predicate {
        surface: Surface::AiDialog,
        accepts: |address| {
            privacy_path(address).is_some_and(|path| {
                path == "/dialog/how-generative-ai-models-work" || path == "/dialog/ai-partners"
            })
        },
        examples: &[
            "https://www.facebook.com/privacy/dialog/how-generative-ai-models-work",
            "https://privacycenter.instagram.com/dialog/how-generative-ai-models-work",
            "https://www.facebook.com/privacy/dialog/ai-partners/",
        ],
    },
    Predicate {
        surface: Surface::Policy,
        accepts: |address| is_policy(address) && !address.opens_object_section(),
        examples: &[
            "https://www.facebook.com/privacy/policy",
            "https://fr-fr.facebook.com/privacy/policy/version/25238980265745528/",
            "https://www.facebook.com/privacy/policy/?subpage=banner.subpage.agentic-ai-2026-h1-eu",
            "https://privacycenter.instagram.com/policy/",
            "https://mbasic.facebook.com/privacy/policy/printable/",
            "https://m.facebook.com/privacy/policy/?section_id=7-WhatIsOurLegal",
            "https://www.whatsapp.com/legal/privacy-policy-eea?lang=de",
            "https://www.whatsapp.com/legal/accounts-centre-supplemental-privacy-policy-eea",
        ],
    },
    Predicate {
        surface: Surface::ObjectSection,
        accepts: |address| is_policy(address) && address.opens_object_section(),
        examples: &[
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            "https://privacycenter.instagram.com/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            "https://mbasic.facebook.com/privacy/policy/printable/#7.subpage.11-ObjectYouHaveThe",
        ],
    },
    Predicate {
        surface: Surface::ObjectionHelp,
        accepts: is_objection_help,
        examples: &[
            "https://www.facebook.com/help/2069235856423257",
            "https://de-de.facebook.com/help/instagram/2060335334241802",
            "https://help.instagram.com/2060335334241802?helpref=faq_content",
        ],
    },
    Predicate {
        surface: Surface::Help,
        accepts: |address| article(address).is_some() && !is_objection_help(address),
        examples: &[
            "https://www.facebook.com/help/224562897555674",
            "https://m.facebook.com/help/instagram/370452623149242/",
            "https://help.instagram.com/179980294969821?helpref=faq_content",
            "https://help.instagram.com/2069235856423257",
        ],
    },
    Predicate {
        surface: Surface::AiTerms,
        accepts: |address| {
            address.site() == Site::Facebook
                && matches!(
                    address.path(),
                    "/legal/eu-ai-terms" | "/legal/ai-terms" | "/legal/uk-ai-terms" | "/legal/br-ai-terms"
                )
        },
        examples: &[
            "https://www.facebook.com/legal/eu-ai-terms",
            "https://www.facebook.com/legal/ai-terms/",
            "https://www.facebook.com/legal/uk-ai-terms",
        ],
    },
    Predicate {
        surface: Surface::Form,
        accepts: |address| address.form().is_some_and(|id| forms::find(id).is_some()),
        examples: &[
            "https://www.facebook.com/help/contact/712876720715583",
            "https://m.facebook.com/help/contact/6359191084165019/",
            "https://help.instagram.com/contact/767264225370182?helpref=x",
            "https://www.facebook.com/help/instagram/contact/767264225370182",
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            "https://help.meta.com/support/privacy/",
        ],
    },
    Predicate {
        surface: Surface::UnknownForm,
        accepts: |address| {
            address
                .form()
                .is_some_and(|id| forms::find(id).is_none() && !lookalikes::contains(id))
        },
        examples: &[
            "https://www.facebook.com/help/contact/1",
            "https://help.instagram.com/contact/999999999999999",
            "https://help.meta.com/requests/1371776380779082/",
        ],
    },
    Predicate {
        surface: Surface::OtherForm,
        accepts: |address| address.form().is_some_and(lookalikes::contains),
        examples: &[
            "https://www.facebook.com/help/contact/540977946302970",
            "https://help.instagram.com/contact/713679366292426",
            "https://www.facebook.com/help/instagram/contact/383679321740945",
        ],
    },
    Predicate {
        surface: Surface::LoginWall,
        accepts: |address| address.wanted().is_some(),
        examples: &[
            "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F1",
            "https://m.facebook.com/login.php?next=%2Fsettings",
            "https://www.facebook.com/login/device-based/regular/login/?login_attempt=1&next=%2Fsettings",
            "https://www.instagram.com/accounts/login/?next=%2Faccounts%2Fedit%2F",
        ],
    },
    Predicate {
        surface: Surface::Foreign,
        accepts: |address| address.site() == Site::Foreign,
        examples: &[
            "https://example.org/privacy/policy/",
            "http://www.facebook.com/privacy/policy/",
            "https://www.facebook.com@evil.example/settings",
            "javascript:alert(1)",
        ],
    },
];

/// Whether a path is a folder or lies in it.
fn is_under(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The path within the privacy pages: below `/privacy` on Facebook, the root of Instagram's privacy
/// centre, which knows both forms.
fn privacy_path(address: &Address) -> Option<&str> {
    let path = address.path();
    match (address.site(), address.door()) {
        (Site::Facebook, Door::Main | Door::Mobile | Door::Basic) => path.strip_prefix("/privacy"),
        (Site::Instagram, Door::PrivacyCenter) => Some(
            path.strip_prefix("/privacy")
                .unwrap_or(path)
                .trim_end_matches('/'),
        ),
        _ => None,
    }
}

/// The number of an article of the help centres, and whose help it is: Instagram's is on Facebook's host, too.
fn article(address: &Address) -> Option<(Site, &str)> {
    let path = address.path();
    let (help, number) = match (address.site(), address.door()) {
        (Site::Facebook, Door::Main | Door::Mobile | Door::Basic) => {
            let rest = path.strip_prefix("/help/")?;
            rest.strip_prefix("instagram/")
                .map_or((Site::Facebook, rest), |number| (Site::Instagram, number))
        }
        (Site::Instagram, Door::Help) => (Site::Instagram, path.strip_prefix('/')?),
        _ => return None,
    };
    is_number(number).then_some((help, number))
}

fn is_objection_help(address: &Address) -> bool {
    matches!(
        article(address),
        Some((Site::Facebook, "2069235856423257") | (Site::Instagram, "2060335334241802"))
    )
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_policy(address: &Address) -> bool {
    let of_whatsapp = address.site() == Site::WhatsApp
        && (address.path().starts_with("/legal/privacy-policy")
            || address
                .path()
                .starts_with("/legal/accounts-centre-supplemental-privacy-policy"));
    of_whatsapp || privacy_path(address).is_some_and(|path| is_under(path, "/policy"))
}

fn is_ai_page(path: &str) -> bool {
    matches!(path, "/genai" | "/guide/genai" | "/guide/generative-ai")
}

fn other_guide(path: &str) -> bool {
    is_under(path, "/guide") && !is_ai_page(path)
}
