//! Links that are made to be taken for Meta's forms, and a few that are Meta's forms.

use fastrand::Rng;
use lotse_core::atlas::forms::FormId;

use super::addresses::{
    at, encoded, form, host, lookalike, outside, path, pick, redirected, scheme, user_name,
};

/// Where a link leads, known by how it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// At one of Meta's forms by its number: to be found.
    Form,
    /// At Meta's or nowhere, depending on who reads it: may be found as what it is.
    Anywhere,
    /// Elsewhere, or on a way that is not to be trusted: never to be found.
    Outside,
    /// At a form of Meta's for another purpose: never to be found.
    Lookalike,
}

pub type Trick = (&'static str, Ends, fn(&mut Rng) -> String);

pub const TRICKS: &[Trick] = &[
    ("form", Ends::Form, form),
    ("form in a redirect", Ends::Form, |rng| {
        redirected(form(rng), 1, rng)
    }),
    ("form that nobody knows", Ends::Anywhere, |rng| {
        format!(
            "https://www.facebook.com/help/contact/{}",
            rng.u64(1 << 50..1 << 53)
        )
    }),
    ("portal", Ends::Anywhere, |_| FormId::Portal.url()),
    ("foreign host", Ends::Outside, |rng| at(&host(rng), rng)),
    ("address in user name", Ends::Outside, user_name),
    ("credentials", Ends::Outside, |rng| {
        let names = ["somebody@", "a:b@", ":@x@", "www.facebook.com@", "%40:%40@"];
        form(rng).replacen("https://", &format!("https://{}", pick(&names, rng)), 1)
    }),
    ("sub-domain", Ends::Outside, |rng| {
        let evil = host(rng);
        let hosts = [
            format!("www.facebook.com.{evil}"),
            format!("help.instagram.com-object.{evil}"),
            format!("www.facebook.com--{evil}"),
            "www.facebook.com.de".to_owned(),
            "wwwfacebook.com".to_owned(),
            "help-instagram.com".to_owned(),
            "myfacebook.com".to_owned(),
            "facebook.co".to_owned(),
            "com".to_owned(),
        ];
        at(&pick(&hosts, rng), rng)
    }),
    ("letters that look alike", Ends::Outside, |rng| {
        let hosts = [
            "www.f\u{430}cebook.com",
            "www.xn--fcebook-2fg.com",
            "www.faceb\u{3bf}ok.com",
            "www.faceb00k.com",
            "www.facebook.c\u{43e}m",
            "help.lnstagram.com",
            "help.instagr\u{251}m.com",
            "www.facebook.\u{441}om",
        ];
        at(pick(&hosts, rng), rng)
    }),
    ("invisible letters in the host", Ends::Anywhere, |rng| {
        let letter = pick(
            &[
                "\u{200b}", "\u{ad}", "\u{2060}", "\u{feff}", "\u{202e}", "\u{200f}",
            ],
            rng,
        );
        form(rng).replacen(".com", &format!(".c{letter}om"), 1)
    }),
    ("letters that turn the host around", Ends::Outside, |rng| {
        let evil = host(rng);
        let hosts = [
            "\u{202e}moc.koobecaf.www".to_owned(),
            format!("www.facebook.com\u{202e}.{evil}"),
            format!("www.facebook.com\u{2024}{evil}"),
            format!("www.facebook.com\u{ff0f}.{evil}"),
            format!("\u{2067}www.facebook.com\u{2069}.{evil}"),
        ];
        at(&pick(&hosts, rng), rng)
    }),
    ("wide letters in the host", Ends::Anywhere, |rng| {
        let hosts = [
            "ｗｗｗ.ｆａｃｅｂｏｏｋ.ｃｏｍ",
            "www。facebook。com",
            "www%2Efacebook%2Ecom",
            "WWW.FACEBOOK.COM",
        ];
        at(pick(&hosts, rng), rng)
    }),
    ("not encrypted", Ends::Outside, |rng| {
        form(rng).replacen("https:", "http:", 1)
    }),
    ("port", Ends::Outside, |rng| {
        let port = pick(&["444", "80", "8443", "65535", "0"], rng);
        form(rng).replacen(".com/", &format!(".com:{port}/"), 1)
    }),
    ("dot behind the host", Ends::Outside, |rng| {
        form(rng).replacen(".com/", ".com./", 1)
    }),
    ("another host of Meta's", Ends::Outside, |rng| {
        let hosts = [
            "apps.facebook.com",
            "developers.facebook.com",
            "a.www.facebook.com",
            "user.fbsbx.com",
            "x.help.instagram.com",
            "fra-fr.facebook.com",
            "pages.meta.com",
        ];
        at(pick(&hosts, rng), rng)
    }),
    ("scheme", Ends::Outside, scheme),
    ("redirect to outside", Ends::Outside, |rng| {
        let depth = rng.usize(1..=5);
        redirected(outside(rng), depth, rng)
    }),
    ("redirects without end", Ends::Outside, |rng| {
        let depth = rng.usize(6..=9);
        redirected(outside(rng), depth, rng)
    }),
    ("many redirects to a form", Ends::Anywhere, |rng| {
        let depth = rng.usize(5..=9);
        redirected(form(rng), depth, rng)
    }),
    ("redirect that is not Meta's", Ends::Outside, |rng| {
        let evil = host(rng);
        let hosts = [
            format!("https://l.facebook.com.{evil}"),
            format!("https://{evil}"),
            "http://l.facebook.com".to_owned(),
            "https://l.facebook.com:444".to_owned(),
            "https://x@l.facebook.com".to_owned(),
            "https://l.facebook.com.".to_owned(),
            "https://l.faceb00k.com".to_owned(),
        ];
        format!("{}/l.php?u={}", pick(&hosts, rng), encoded(&form(rng)))
    }),
    ("redirect with two ends", Ends::Outside, |rng| {
        let (good, evil) = (encoded(&form(rng)), encoded(&outside(rng)));
        let queries = [
            format!("u={good}&u={evil}"),
            format!("u={evil}&u={good}"),
            format!("u={good}&%75={evil}"),
        ];
        format!("https://l.facebook.com/l.php?{}", pick(&queries, rng))
    }),
    ("form named elsewhere in the address", Ends::Outside, |rng| {
        let (form, evil) = (form(rng), host(rng));
        let bare = form.trim_start_matches("https://");
        let encoded = encoded(&form);
        let addresses = [
            format!("https://{evil}/#{form}"),
            format!("https://{evil}/?u={encoded}"),
            format!("https://{evil}/{form}"),
            format!("https://{evil}/{bare}"),
            format!("https://{evil}?{form}"),
            format!("https://{evil}/..//{bare}"),
        ];
        pick(&addresses, rng)
    }),
    ("backslash", Ends::Outside, |rng| {
        let (evil, path) = (host(rng), path(rng));
        let addresses = [
            format!("https:\\\\{evil}{}", path.replace('/', "\\")),
            format!("\\\\{evil}{path}"),
            format!("/\\{evil}{path}"),
            format!("https://{evil}\\@www.facebook.com{path}"),
            format!("https:/\\{evil}/www.facebook.com{path}"),
        ];
        pick(&addresses, rng)
    }),
    ("tab or line break", Ends::Outside, |rng| {
        let (evil, path) = (host(rng), path(rng));
        let gap = pick(&["\t", "\n", "\t\n\t"], rng);
        let addresses = [
            format!("https://www.facebook.com{gap}.{evil}{path}"),
            format!("https://www.facebook.com{gap}@{evil}{path}"),
            format!("ht{gap}tp://www.facebook.com{path}"),
            format!(" {gap}//{evil}{gap}{path}"),
            format!("java{gap}script://www.facebook.com{path}"),
        ];
        pick(&addresses, rng)
    }),
    ("very long", Ends::Outside, |rng| {
        let filling = "a".repeat(rng.usize(1_000..40_000));
        let evil = host(rng);
        let addresses = [
            format!("https://{evil}/help/contact/712876720715583?{filling}"),
            format!("https://www.facebook.com.{filling}.{evil}/help/contact/712876720715583"),
            redirected(format!("https://{evil}/{filling}"), 1, rng),
        ];
        pick(&addresses, rng)
    }),
    ("look-alike", Ends::Lookalike, lookalike),
    ("look-alike by another way", Ends::Lookalike, |rng| {
        let depth = rng.usize(1..=3);
        redirected(lookalike(rng), depth, rng)
    }),
    ("look-alike from the right section", Ends::Lookalike, |rng| {
        format!(
            "{}?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe",
            lookalike(rng)
        )
    }),
    ("look-alike written otherwise", Ends::Lookalike, |rng| {
        let plain = lookalike(rng);
        let (before, number) = plain.rsplit_once('/').unwrap();
        let first = number.chars().next().unwrap();
        let addresses = [
            format!("{before}/000{number}"),
            format!("{before}/{number}/"),
            format!("{before}/{number}//"),
            format!("{before}/./x/../{number}"),
            format!("{before}/%3{first}{}", &number[1..]),
            format!("{before}/{number}?ref=x#712876720715583"),
            plain.replace("www.facebook", "de-de.facebook"),
            plain.replace("www.facebook", "m.facebook"),
        ];
        pick(&addresses, rng)
    }),
];
