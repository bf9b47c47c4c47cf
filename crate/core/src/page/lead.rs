//! Pages that lead on to the form: how near each is, and what every address of it has in it.
//!
//! Always holds: an address without any of a page's signs is no address of that page.

use super::address::OBJECT_SECTION;
use super::surface::Surface;

/// The pages that lead on, the farthest first, with the signs of their addresses.
const LEADS: [(Surface, &[&str]); 4] = [
    (
        Surface::PrivacyCenter,
        &["/privacy", "//privacycenter.instagram.com"],
    ),
    (
        Surface::Policy,
        &["/policy", "/legal/privacy-policy", "/legal/accounts-centre-"],
    ),
    (Surface::AiPage, &["/genai", "/guide/generative-ai"]),
    (Surface::ObjectSection, &[OBJECT_SECTION]),
];

/// How near a page is to the form, in hops saved; pages that lead nowhere have none.
pub(super) fn nearness(surface: Surface) -> usize {
    let place = LEADS.iter().position(|(lead, _)| *lead == surface);
    place.map_or(0, |place| place + 1)
}

/// Whether links of this page may lead on; a form, or help about something, is where somebody wants to be.
pub(super) fn leads_on(here: Surface) -> bool {
    !matches!(here, Surface::Form | Surface::UnknownForm | Surface::Help)
}

/// What an address has in it that leads on from here.
pub(super) fn signs(here: Surface) -> impl Iterator<Item = &'static str> {
    let nearer = LEADS.iter().skip(nearness(here)).filter(move |_| leads_on(here));
    nearer.flat_map(|(_, signs)| *signs).copied()
}
