//! The addresses that lures are made of.

use fastrand::Rng;
use lotse_core::atlas::forms::{FORMS, FormId, Region};
use lotse_core::atlas::lookalikes::LOOKALIKES;
use url::form_urlencoded;

pub fn pick<T: Clone>(among: &[T], rng: &mut Rng) -> T {
    rng.choice(among).unwrap().clone()
}

pub fn encoded(address: &str) -> String {
    form_urlencoded::byte_serialize(address.as_bytes()).collect()
}

/// A host that is nobody's.
pub fn host(rng: &mut Rng) -> String {
    let hosts = [
        "evil.example",
        "widerspruch.example",
        "meta-ai-object.example.org",
        "192.0.2.7",
        "[2001:db8::7]",
    ];
    pick(&hosts, rng).to_owned()
}

/// A form by its number.
pub fn form(rng: &mut Rng) -> String {
    let known: Vec<FormId> = FORMS
        .iter()
        .filter(|form| form.region == Region::Europe && form.id != FormId::Portal)
        .map(|form| form.id)
        .collect();
    pick(&known, rng).url()
}

/// The path of a form on Facebook.
pub fn path(rng: &mut Rng) -> String {
    let numbers = [
        "712876720715583",
        "6359191084165019",
        "367438723733209",
        "1234567890123456",
    ];
    format!("/help/contact/{}", pick(&numbers, rng))
}

pub fn at(host: &str, rng: &mut Rng) -> String {
    format!("https://{host}{}", path(rng))
}

/// A form that serves another purpose, or nobody in Europe.
pub fn lookalike(rng: &mut Rng) -> String {
    let elsewhere = FORMS.iter().filter(|form| form.region == Region::Elsewhere);
    let all: Vec<FormId> = elsewhere
        .map(|form| form.id)
        .chain(LOOKALIKES.iter().copied())
        .collect();
    pick(&all, rng).url()
}

/// An absolute address that leads outside.
pub fn outside(rng: &mut Rng) -> String {
    match rng.u8(..5) {
        0 => user_name(rng),
        1 => form(rng).replacen("https:", "http:", 1),
        2 => at(&format!("www.facebook.com.{}", host(rng)), rng),
        3 => scheme(rng),
        _ => at(&host(rng), rng),
    }
}

pub fn user_name(rng: &mut Rng) -> String {
    let evil = host(rng);
    let addresses = [
        format!("https://www.facebook.com@{evil}{}", path(rng)),
        format!("https://www.facebook.com:443@{evil}{}", path(rng)),
        format!("https://www.facebook.com%2Fhelp%2Fcontact%2F712876720715583@{evil}/"),
        format!("https://help.instagram.com:pass@{evil}/contact/767264225370182"),
        format!("https://www.facebook.com&{}@{evil}/", path(rng).replace('/', "&")),
    ];
    pick(&addresses, rng)
}

pub fn scheme(rng: &mut Rng) -> String {
    let form = form(rng);
    let bare = form.trim_start_matches("https:");
    let addresses = [
        format!("javascript:location='{form}'"),
        format!("data:text/html,<a href={form}>"),
        format!("blob:{form}"),
        format!("filesystem:{form}"),
        format!("view-source:{form}"),
        format!("intent:{bare}"),
        format!("fb:{bare}"),
        format!("ftp:{bare}"),
        format!("wss:{bare}"),
        format!("file:{bare}"),
        format!("mailto:{form}"),
    ];
    pick(&addresses, rng)
}

/// An address in Meta's redirects, one in the other.
pub fn redirected(address: String, depth: usize, rng: &mut Rng) -> String {
    let ways = [
        "https://l.facebook.com/l.php?u=",
        "https://lm.facebook.com/l.php?h=AT0&u=",
        "https://www.facebook.com/l.php?u=",
        "https://l.instagram.com/?u=",
        "https://mbasic.facebook.com/privacy/policy/logging/?target=x&redirect_uri=",
    ];
    (0..depth).fold(address, |address, _| {
        format!("{}{}", pick(&ways, rng), encoded(&address))
    })
}
