//! Pages made of lures, with words that call for them.

use fastrand::Rng;

use super::lures::{Ends, TRICKS};

/// Where such pages may be: all kinds that the extension looks at.
const PAGES: &[&str] = &[
    "https://www.facebook.com/privacy/policy/",
    "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
    "https://mbasic.facebook.com/privacy/policy/printable/",
    "https://privacycenter.instagram.com/policy/",
    "https://www.facebook.com/privacy/center/",
    "https://www.facebook.com/privacy/genai",
    "https://www.facebook.com/settings",
    "https://www.instagram.com/accounts/edit/",
    "https://www.facebook.com/help/2069235856423257",
    "https://www.facebook.com/legal/eu-ai-terms",
    "https://www.facebook.com/help/contact/1994830130782319",
    "https://www.facebook.com/help/contact/1111111111111111",
];

/// Pages that are not Meta's, whatever they look like.
const FOREIGN: &[&str] = &[
    "https://www.facebook.com.evil.example/privacy/policy/",
    "https://www.facebook.com@evil.example/privacy/policy/",
    "http://www.facebook.com/privacy/policy/",
    "https://www.facebook.com:8443/privacy/policy/",
    "https://evil.example/privacy/policy/",
];

const NAMES: &[&str] = &[
    "widersprechen",
    "Widerspruchsrecht",
    "object",
    "right to object",
    "Vous opposer",
    "OBJECT",
    "wider\u{200b}spre\u{ad}chen",
    "\u{202e}tcejbo\u{202c} object",
    "https://www.facebook.com/help/contact/712876720715583",
    "",
];

const AROUND: &[&str] = &[
    "Du kannst der Nutzung deiner Informationen für KI bei Meta {}.",
    "You have the right to object to AI at Meta: {}",
    "Vous avez le droit de vous opposer à l’IA chez Meta : {}",
    "<span hidden>Object to AI at Meta. Widerspruch, KI bei Meta.</span>{}",
    "<span style='display:none'>object to AI at Meta</span>{}",
    "<span aria-hidden=true>KI bei Meta widersprechen</span>{}",
    "\u{202e}AI at Meta\u{202c} {}",
    "{}",
];

/// A page with its links in the order in which they stand there.
pub struct Page {
    pub url: &'static str,
    pub is_metas: bool,
    pub html: String,
    pub links: Vec<(&'static str, Ends)>,
}

impl Page {
    pub fn new(rng: &mut Rng) -> Self {
        let is_metas = rng.u8(..10) > 0;
        let url = *rng.choice(if is_metas { PAGES } else { FOREIGN }).unwrap();
        let has_base = rng.u8(..6) == 0;
        let language = rng.choice(["de", "en", "fr", "xx", "ar", ""]).unwrap();
        let mut page = Self {
            url,
            is_metas,
            html: format!("<html lang='{language}'><title>Object to AI at Meta</title>"),
            links: Vec::new(),
        };
        if has_base {
            let evil = [
                "https://evil.example/",
                "//evil.example",
                "https://www.facebook.com@evil.example/",
            ];
            let evil = rng.choice(evil).unwrap();
            let bases = [
                "<base target=_top><base href='",
                evil,
                "'><base href='https://www.facebook.com/'>",
            ];
            page.html.extend(bases);
        }
        for _ in 0..rng.usize(3..=12) {
            let (trick, ends, href) = *rng.choice(TRICKS).unwrap();
            page.add(trick, ends, &href(rng), rng);
            if has_base {
                // Relative to an address that is not Meta's.
                page.add("base", Ends::Outside, "/help/contact/712876720715583", rng);
            }
        }
        page
    }

    fn add(&mut self, trick: &'static str, ends: Ends, href: &str, rng: &mut Rng) {
        let name = rng.choice(NAMES).unwrap();
        let label = rng.choice(NAMES).unwrap();
        let href = href.replace('&', "&amp;").replace('"', "&quot;");
        let label = if rng.bool() {
            format!(" aria-label=\"{label}\"")
        } else {
            String::new()
        };
        let link = format!("<a href=\"{href}\"{label}>{name}</a>");
        let around = rng.choice(AROUND).unwrap().replace("{}", &link);
        let hides = rng.choice(["", "", "", " hidden", " style='visibility: hidden'"]);
        self.html.extend(["<div", hides.unwrap(), ">", &around, "</div>"]);
        self.links.push((trick, ends));
    }
}
