//! The way on: from every surface the next hop, and always the direct addresses as a way out.

use serde::{Deserialize, Serialize};

use super::address::Address;
use super::finding::Reading;
use super::surface::Surface;
use crate::atlas::forms::{self, Form, FormId};
use crate::atlas::hosts::{Door, Site};
use crate::atlas::{Platform, Right};

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Sign in; then Meta leads on to the page that was wanted.
    SignIn,
    /// Follow a link on this page to a page nearer to the form.
    FollowLink,
    /// Open the section of the policy about the right to object.
    OpenObjectSection,
    /// Open a form by a link on this page, or directly.
    OpenForm,
    /// Answer "yes" to the question whether it is about AI.
    AnswerAiQuestion,
    /// Fill in this form and send it.
    FillForm,
}

/// A step and the address that it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hop {
    /// What to do.
    pub step: Step,
    /// Where it leads, or the page itself where the step is to be done on it.
    pub url: String,
}

/// Whose page an address is: by the host, and for Instagram's help on Facebook's host by the path.
#[must_use]
pub fn platform(address: &Address) -> Platform {
    match address.site() {
        Site::Facebook if address.path().starts_with("/help/instagram/") => Platform::Instagram,
        Site::Instagram => Platform::Instagram,
        Site::Threads => Platform::Threads,
        Site::WhatsApp => Platform::WhatsApp,
        Site::MetaHelp => Platform::Meta,
        Site::Facebook | Site::OtherMeta | Site::Foreign => Platform::Facebook,
    }
}

/// The platforms that have forms of their own for the AI objection, each with the one to open first.
pub fn first_forms() -> impl Iterator<Item = (Platform, &'static Form)> {
    [Platform::Facebook, Platform::Instagram]
        .into_iter()
        .filter_map(|platform| Some((platform, direct(platform).into_iter().next()?)))
}

/// The forms to open directly for a platform, in the order in which they are likely to help.
#[must_use]
pub fn direct(platform: Platform) -> Vec<&'static Form> {
    let own = match platform {
        Platform::Threads => Platform::Instagram,
        Platform::Meta => Platform::Facebook,
        other => other,
    };
    let portal = forms::serving(Platform::Meta, Right::General);
    let general = forms::serving(own, Right::General);
    let ai = forms::serving(own, Right::AiTraining);
    if own == Platform::WhatsApp {
        // Its own form is the one that its policy names.
        return ai.chain(general).chain(portal).collect();
    }
    ai.chain(portal).chain(general).collect()
}

/// The form to try next: the first direct one that did not fail before, or the first again when all did.
#[must_use]
pub fn next_try(platform: Platform, failed: &[FormId]) -> Option<&'static Form> {
    let direct = direct(platform);
    let fresh = direct.iter().find(|form| !failed.contains(&form.id));
    fresh.or(direct.first()).copied()
}

/// The policy, opened at the section about the right to object.
#[must_use]
pub fn object_section(platform: Platform) -> &'static str {
    match platform {
        Platform::Instagram | Platform::Threads => {
            "https://privacycenter.instagram.com/policy/?subpage=7.subpage.11-ObjectYouHaveThe"
        }
        Platform::Facebook | Platform::WhatsApp | Platform::Meta => {
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe"
        }
    }
}

/// Whether a platform's policy has that section. WhatsApp's names its form in the text (Open Terms Archive,
/// 2025-07 to 2026-08).
#[must_use]
pub fn has_object_section(platform: Platform) -> bool {
    platform != Platform::WhatsApp
}

/// Whether a page can tell which account of its platform is signed in, by the cookies of its host: the portal and
/// WhatsApp have none that can be read, and Instagram's help on Facebook's host has Facebook's.
#[must_use]
pub fn tells_account(page: &Address) -> bool {
    match platform(page) {
        Platform::Facebook => true,
        Platform::Instagram | Platform::Threads => page.site() != Site::Facebook,
        Platform::WhatsApp | Platform::Meta => false,
    }
}

/// The next hop from a page; `None` only on pages that are not Meta's.
#[must_use]
pub fn next(page: &Address, reading: &Reading) -> Option<Hop> {
    let hop = |step, url: &str| {
        Some(Hop {
            step,
            url: url.to_owned(),
        })
    };
    let platform = platform(page);
    match Surface::of(page) {
        Surface::Foreign => return None,
        Surface::LoginWall => {
            // What a wall names may be anybody's page.
            let wanted = page.wanted().filter(|wanted| wanted.site() != Site::Foreign);
            return hop(Step::SignIn, wanted.as_ref().unwrap_or(page).as_str());
        }
        Surface::Form => {
            let known = page.form().and_then(forms::find);
            let is_general = known.is_some_and(|form| form.right == Right::General);
            let mut findings = reading.findings.iter();
            // Only from a general form a link may lead nearer.
            if !is_general || findings.all(|finding| finding.right != Right::AiTraining) {
                let asks = known.is_some_and(|form| form.ai_question.is_some());
                let step = if asks {
                    Step::AnswerAiQuestion
                } else {
                    Step::FillForm
                };
                return hop(step, page.as_str());
            }
        }
        Surface::UnknownForm if reading.about_objection => {
            return hop(Step::FillForm, page.as_str());
        }
        _ => {}
    }
    if let Some(best) = reading.findings.first() {
        return hop(Step::OpenForm, best.address.as_str());
    }
    if let Some(lead) = &reading.lead {
        return hop(Step::FollowLink, lead.address.as_str());
    }
    match Surface::of(page) {
        Surface::Settings
        | Surface::AccountsCenter
        | Surface::PrivacyCenter
        | Surface::Policy
        | Surface::AiPage
        | Surface::AiDialog
        | Surface::ObjectionHelp
        | Surface::AiTerms
            if has_object_section(platform) =>
        {
            hop(Step::OpenObjectSection, object_section(platform))
        }
        _ => direct(platform)
            .first()
            .and_then(|form| hop(Step::OpenForm, &form.id.url())),
    }
}

/// Whether a page is on the mobile site, where signed-in people are sent to the login again and again
/// until they ask their browser for the desktop site (readers' comments at test.de, 2025).
#[must_use]
pub fn may_loop(page: &Address) -> bool {
    page.door() == Door::Mobile
        && page
            .wanted()
            .is_some_and(|wanted| matches!(wanted.form(), Some(FormId::Facebook(_))))
}

#[cfg(test)]
#[path = "route_tests.rs"]
mod tests;
