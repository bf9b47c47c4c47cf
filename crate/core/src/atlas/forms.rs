//! The forms that serve an objection. A form is told by its host's site and its number; the words on
//! the way to it change.

mod id;

pub use id::{FormId, NotAForm, PLACES, Place};

use super::Evidence::{Reported, Verified};
use super::Platform::{Facebook, Instagram, Meta, Threads, WhatsApp};
use super::Right::{AiTraining, General, ThirdPartyData};
use super::Sighting::{Month, Unknown, Year};
use super::{Evidence, Platform, Right, Sighting, Source};

/// Where Meta offers a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// Under the GDPR.
    Europe,
    /// Seen only in versions of the policy for other countries: known, but never marked.
    Elsewhere,
}

/// Whether a form asks the user to be signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// Only with an account.
    Needed,
    /// Open to everybody.
    NotNeeded,
    /// No source says.
    Unknown,
}

/// One form with everything known of it.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// What tells it from others.
    pub id: FormId,
    /// Whose data it is about.
    pub platform: Platform,
    /// The right that it serves.
    pub right: Right,
    /// Where it is offered.
    pub region: Region,
    /// Whether it asks for a login.
    pub login: Login,
    /// First time that a source shows it.
    pub first_seen: Sighting,
    /// Last time that a source shows it.
    pub last_seen: Sighting,
    /// How well it is known.
    pub evidence: Evidence,
    /// Who says so.
    pub source: Source,
    /// Who says that Meta asks on it whether it is about AI; `None` where nobody does.
    pub ai_question: Option<Source>,
}

const fn form(
    id: FormId,
    platform: Platform,
    right: Right,
    login: Login,
    seen: (Sighting, Sighting),
    evidence: Evidence,
    source: &'static str,
) -> Form {
    Form {
        id,
        platform,
        right,
        region: Region::Europe,
        login,
        first_seen: seen.0,
        last_seen: seen.1,
        evidence,
        source: Source::new(source),
        ai_question: None,
    }
}

/// All known forms, those most likely to work first within a platform and right.
pub const FORMS: &[Form] = &[
    form(
        FormId::Facebook(712_876_720_715_583),
        Facebook,
        AiTraining,
        Login::Needed,
        (Year(2025), Unknown),
        Verified,
        "form of 2025: Garante via adnkronos.com, dnoticias.pt, daschub.de; code of datenanfragen/website",
    ),
    form(
        FormId::Facebook(6_359_191_084_165_019),
        Facebook,
        AiTraining,
        Login::Needed,
        (Month(2024, 6), Month(2026, 10)),
        Verified,
        "Open Terms Archive: Facebook fr 2024-06-02 and 2024-09-19, Instagram 2025-04-15; still in Meta's \
         Android apps; a public repository names it in 2026-10",
    ),
    form(
        FormId::Instagram(767_264_225_370_182),
        Instagram,
        AiTraining,
        Login::Needed,
        (Year(2025), Unknown),
        Verified,
        "form of 2025: Garante via adnkronos.com, dnoticias.pt, daschub.de; code of datenanfragen/website",
    ),
    form(
        FormId::Instagram(233_964_459_562_201),
        Instagram,
        AiTraining,
        Login::Needed,
        (Month(2025, 4), Month(2025, 5)),
        Verified,
        "Open Terms Archive: banner of the Instagram policy 2025-04-16 to 2025-05-27; Instagram's Android app",
    ),
    form(
        FormId::Portal,
        Meta,
        General,
        Login::Unknown,
        (Month(2026, 7), Month(2026, 8)),
        Verified,
        "Open Terms Archive: policy section 7.11 since 2026-07-23, mbasic copy of 2026-08-22",
    ),
    Form {
        ai_question: Some(Source::new(
            "\"Bezieht sich deine Anfrage auf KI bei Meta?\" behind the link of the section: prosieben.de, \
             infranken.de, bremenvier.de, faktastisch.de, leiser-edv.de, of no known date; that this form \
             asks it is inferred from the section's link, 2024-01 to 2026-02",
        )),
        ..form(
            FormId::Facebook(367_438_723_733_209),
            Facebook,
            General,
            Login::Needed,
            (Month(2024, 1), Month(2026, 2)),
            Verified,
            "Open Terms Archive: EU policy section 7.11, 2024-01 to 2026-02; login inferred",
        )
    },
    form(
        FormId::Facebook(1_994_830_130_782_319),
        Facebook,
        General,
        Login::Needed,
        (Year(2022), Month(2026, 8)),
        Verified,
        "Open Terms Archive: legal bases 18.4 and 18.5 of the EU policy, 2022 to 2026-08; login inferred",
    ),
    form(
        FormId::Instagram(117_037_592_428_568),
        Instagram,
        General,
        Login::Needed,
        (Month(2025, 6), Month(2026, 8)),
        Verified,
        "Open Terms Archive: legal bases of the Instagram policy, 2025-06-16 to 2026-08-22; login inferred",
    ),
    form(
        FormId::Instagram(1_845_713_985_721_890),
        Instagram,
        General,
        Login::Unknown,
        (Month(2024, 4), Month(2024, 4)),
        Verified,
        "Open Terms Archive: \"right to object to\" of the Instagram policy, 2024-04",
    ),
    form(
        FormId::Instagram(1_169_130_897_068_670),
        Threads,
        General,
        Login::Unknown,
        (Month(2024, 8), Month(2026, 8)),
        Verified,
        "Open Terms Archive: Threads supplement, 2024-08 to 2026-08",
    ),
    form(
        FormId::WhatsApp(382_532_939_919_295),
        WhatsApp,
        General,
        Login::NotNeeded,
        (Month(2025, 7), Month(2026, 8)),
        Verified,
        "Open Terms Archive: WhatsApp EEA policy, 2025-07-03 to 2026-08; login inferred",
    ),
    form(
        FormId::Facebook(510_058_597_920_541),
        Meta,
        ThirdPartyData,
        Login::NotNeeded,
        (Year(2025), Unknown),
        Reported,
        "Garante via adnkronos.com, dnoticias.pt: for people without an account; legalclarity.org gives its \
         title. What it is about is not agreed: legalclarity.org (no date) says only what Meta gathered outside \
         its products, public or licensed; our texts say what others shared about you",
    ),
    Form {
        region: Region::Elsewhere,
        ..form(
            FormId::Facebook(1_266_025_207_620_918),
            Meta,
            ThirdPartyData,
            Login::NotNeeded,
            (Unknown, Month(2026, 7)),
            Verified,
            "Open Terms Archive: only in the United States policy, up to 2026-07",
        )
    },
];

/// The form with this identity, if it is known.
#[must_use]
pub fn find(id: FormId) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.id == id)
}

/// The forms offered in Europe that serve a right on a platform, most likely first.
pub fn serving(platform: Platform, right: Right) -> impl Iterator<Item = &'static Form> {
    FORMS
        .iter()
        .filter(move |form| form.region == Region::Europe && form.platform == platform && form.right == right)
}

#[cfg(test)]
#[path = "forms_tests.rs"]
mod tests;
