//! Random texts for the parsers: such as they are meant to read, with up to three places spoilt.

use lotse_core::record::{Record, archive, migrations};
use lotse_core::{Moment, json};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What comes into a place that is spoilt.
const PIECES: &[&str] = &[
    "",
    " ",
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "0",
    "-1",
    "2.5",
    "3",
    "1e400",
    "18446744073709551616",
    "9223372036854775807",
    "-9223372036854775808",
    "true",
    "null",
    "[]",
    "{}",
    "[[]]",
    "\"\"",
    "\"seen\"",
    "\"h1\"",
    "\"<b>\"",
    "\"\\u202e\"",
    "\"\\ud800\"",
    "\"2026-11-20\"",
    "\"10000-01-01\"",
    "version",
    "%",
    "%75",
    "&u=",
    "?",
    "#",
    "//",
    "@",
    ":443",
    ":8443",
    "..",
    "\t",
    "\u{0}",
    "ü",
    "\u{430}",
    "字",
    "🚢",
    "\u{feff}",
];

const ADDRESSES: &[&str] = &[
    "https://www.facebook.com/help/contact/712876720715583",
    "https://www.facebook.com/help/contact/900000000000123?ref=x",
    "https://help.instagram.com/contact/767264225370182/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe",
    "https://www.whatsapp.com/contact/forms/382532939919295/",
    "https://help.meta.com/support/privacy/?entry_point=x",
    "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
    "https://mbasic.facebook.com/privacy/policy/printable/#7.subpage.11-ObjectYouHaveThe",
    "https://mbasic.facebook.com/privacy/policy/logging/?redirect_uri=%2Fhelp%2Fcontact%2F712876720715583",
    "https://www.facebook.com/login/?next=%2Fhelp%2Fcontact%2F712876720715583%2F",
    "https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583&e=1",
    "https://www.facebook.com/privacy/genai/",
    "https://privacycenter.instagram.com/policy/version/91688/",
    "https://evil.example/help/contact/712876720715583",
    "https://user@www.facebook.com/help/contact/712876720715583",
    "http://www.facebook.com/help/contact/712876720715583",
    "/help/contact/712876720715583",
    "?subpage=7.subpage.11-ObjectYouHaveThe",
    "javascript:alert(1)",
    "",
];

const WORDS: &[&str] = &[
    "hier",
    "widersprechen",
    "Du kannst widersprechen: hier.",
    "Widerspruch gegen KI bei Meta",
    "Einspruch gegen die Sperrung",
    "KI bei Meta",
    "Deine Informationen von anderen",
    "A tiltakozás joga",
    "tiltakozás (új lapon nyílik meg)",
    "Generatív MI",
    "Anna Beispiel",
    "Senden",
    "",
];

/// What happens to an account, as versions 1, 2 and a later one write it.
const EVENTS: &[&str] = &[
    r#""seen""#,
    r#""added""#,
    r#""formOpened""#,
    r#"{"formOpened":null}"#,
    r#"{"formOpened":"whatsapp:42"}"#,
    r#""sendSeen""#,
    r#""notSent""#,
    r#"{"didNotWork":"facebook:712876720715583"}"#,
    r#""sent""#,
    r#"{"sent":"2026-11-18"}"#,
    r#""confirmed""#,
    r#"{"confirmed":{"on":"2026-11-18","reference":"Nr. \"7\""}}"#,
    r#"{"askedForMore":"2026-11-17"}"#,
    r#"{"withdrawn":"2026-11-17"}"#,
    r#"{"coveredBy":{"platform":"instagram","id":"3003"}}"#,
    r#"{"noted":"Brief liegt im Ordner"}"#,
    r#"{"labelled":"Oma"}"#,
    r#"{"snoozed":{"until":"2026-12-01"}}"#,
    r#"{"snoozed":"onSite"}"#,
    r#"{"snoozed":{"until":"9999-12-31"}}"#,
    r#"{"letterSent":"complaint"}"#,
    r#"{"page":{"name":"Fanseite","state":"done"}}"#,
    r#"{"takenBack":1795000060000}"#,
    r#"{"ofALaterVersion":7}"#,
];

/// What an item of the synchronised area says of an event, behind its moment.
const CODES: &[&str] = &[
    "0",
    "1",
    "2",
    "2,\"facebook:42\"",
    "3",
    "4",
    "5,\"portal\"",
    "6,20774",
    "6,20790",
    "7,20774",
    "7,20774,\"Nr. 1\"",
    "8,20774",
    "12,\"instagram:3003\"",
    "13",
    "14,\"Brief\"",
    "17,\"Oma\"",
    "18,20780",
    "18",
    "19",
    "20,\"Fanseite\"",
    "22,\"Fanseite\"",
    "25,1795000060000",
    "99",
    "",
];

/// The kinds of messages with what belongs to them.
const MESSAGES: &[&str] = &[
    r#"{"kind":"arrived","page":PAGE}"#,
    r#"{"kind":"looked","page":PAGE,"snapshot":SNAPSHOT,"standing":[]}"#,
    r#"{"kind":"looked","page":PAGE,"snapshot":SNAPSHOT,"standing":[{"link":0,"kind":"target","right":"ai-training","sure":"certain","portal":false,"visibility":"shown","within":"","host":""}]}"#,
    r#"{"kind":"capture","page":PAGE,"snapshot":SNAPSHOT}"#,
    r#"{"kind":"sendSeen","page":PAGE}"#,
    r#"{"kind":"answered","page":PAGE,"answer":"sent"}"#,
    r#"{"kind":"answered","page":PAGE,"answer":"didNotWork","account":"facebook:1001"}"#,
    r#"{"kind":"options","page":PAGE}"#,
    r#"{"kind":"quiet","page":PAGE}"#,
    r#"{"kind":"started"}"#,
    r#"{"kind":"overview"}"#,
    r#"{"kind":"woke"}"#,
    r#"{"kind":"happened","account":"facebook:2002","what":"sent","day":"2026-11-17"}"#,
    r#"{"kind":"said","account":"facebook:2002","what":"noted","text":"Brief liegt im Ordner"}"#,
    r#"{"kind":"said","account":"facebook:2002","what":"coveredBy","other":"facebook:1001"}"#,
    r#"{"kind":"sheet","page":"record","account":"facebook:2002"}"#,
    r#"{"kind":"sheet","page":"options"}"#,
    r#"{"kind":"add","platform":"whatsapp","text":"Oma"}"#,
    r#"{"kind":"set","what":"sync","on":true}"#,
    r#"{"kind":"style","color":"blue","width":"thick"}"#,
    r#"{"kind":"language","language":"pt-PT","letters":"fr"}"#,
    r#"{"kind":"loud"}"#,
    r#"{"kind":"letter","account":"facebook:2002","what":"reminder","country":"DE","state":"BY","language":"de","sender":"Anna\nWeg 1"}"#,
    r#"{"kind":"delete","account":"facebook:2002"}"#,
    r#"{"kind":"deleteAll"}"#,
    r#"{"kind":"export"}"#,
    r#"{"kind":"import","what":"take","text":"{}"}"#,
    r#"{"kind":"import","what":"drop"}"#,
];

/// The text with up to three places spoilt: half of the places are whole values, where it has any.
fn spoilt(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let hurt = (any::<bool>(), any::<Index>(), 0..6_usize, select(PIECES));
    (text, vec(hurt, 0..=3)).prop_map(|(mut text, hurts)| {
        for (whole, place, length, piece) in hurts {
            let range = if whole { value(&text, place) } else { None };
            let (start, end) = range.unwrap_or_else(|| characters(&text, place, length));
            text.replace_range(start..end, piece);
        }
        text
    })
}

/// Where a value begins and ends: behind one sign of JSON, or of an address, up to the next.
fn value(text: &str, place: Index) -> Option<(usize, usize)> {
    let opens = |sign: char| "[{:,/?&=".contains(sign);
    let starts: Vec<usize> = text
        .match_indices(opens)
        .map(|(at, sign)| at + sign.len())
        .collect();
    let start = *starts.get(place.index(starts.len().max(1)))?;
    let length = text
        .get(start..)?
        .find(|sign: char| opens(sign) || "]}".contains(sign));
    Some((start, length.map_or(text.len(), |length| start + length)))
}

fn characters(text: &str, place: Index, length: usize) -> (usize, usize) {
    let place = place.index(text.len() + 1);
    let start = (0..=place)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let end = (start + length..text.len()).find(|at| text.is_char_boundary(*at));
    (start, end.unwrap_or(text.len()))
}

fn wrapped(inner: &str) -> String {
    let inner: String = url::form_urlencoded::byte_serialize(inner.as_bytes()).collect();
    format!("https://l.facebook.com/l.php?u={inner}&h=AT0")
}

pub fn address() -> impl Strategy<Value = String> {
    let layers = prop_oneof![4 => Just(0), 2 => 1..3_usize, 1 => 3..9_usize];
    let wrap = |(text, layers): (String, usize)| (0..layers).fold(text, |text, _| wrapped(&text));
    let plain = spoilt(select(ADDRESSES).prop_map(str::to_owned));
    prop_oneof![8 => spoilt((plain, layers).prop_map(wrap)), 1 => ".{0,40}"]
}

fn link() -> impl Strategy<Value = String> {
    let place = (
        0..4_usize,
        prop::option::of(0..3_usize),
        select(&["shown", "collapsed", "hidden"][..]),
    );
    let section = select(&["", "", "7.subpage.11-ObjectYouHaveThe"][..]);
    (select(WORDS), select(WORDS), select(ADDRESSES), place, section).prop_map(
        |(text, label, href, (block, heading, visibility), section)| {
            let heading = heading.map_or("null".to_owned(), |heading| heading.to_string());
            format!(
                r#"{{"text":"{text}","label":"{label}","href":"{href}","block":{block},"heading":{heading},"visibility":"{visibility}","within":"","section":"{section}"}}"#
            )
        },
    )
}

fn whole_snapshot() -> impl Strategy<Value = String> {
    let texts = || vec(select(WORDS), 0..4).prop_map(|texts| json::write(&texts));
    (vec(link(), 0..5), texts(), texts(), select(WORDS)).prop_map(|(links, blocks, headings, word)| {
        let links = links.join(",");
        format!(
            r#"{{"title":"{word}","links":[{links}],"blocks":{blocks},"headings":{headings},"fields":[{{"kind":"email","label":"{word}","required":true}}],"controls":[{{"text":"{word}","label":""}}],"chainLetter":false}}"#
        )
    })
}

pub fn snapshot() -> impl Strategy<Value = String> {
    spoilt(whole_snapshot())
}

pub fn message() -> impl Strategy<Value = String> {
    let on_meta = ADDRESSES
        .iter()
        .copied()
        .filter(|address| address.starts_with("https://www.facebook.com/"));
    let address = prop_oneof![3 => select(on_meta.collect::<Vec<_>>()), 1 => select(ADDRESSES)];
    let page = (address, select(&["1001", "3003", "0", "x"][..])).prop_map(|(address, id)| {
        format!(r#"{{"address":"{address}","language":"de","cookies":{{"c_user":"{id}"}},"narrow":false}}"#)
    });
    let message = (select(MESSAGES), page, whole_snapshot())
        .prop_map(|(message, page, snapshot)| message.replace("PAGE", &page).replace("SNAPSHOT", &snapshot));
    spoilt(message)
}

/// A record as one of the versions writes it, or none.
fn record() -> impl Strategy<Value = String> {
    let event = (0..2_000_i64, select(EVENTS)).prop_map(|(minute, what)| {
        format!(
            r#"{{"at":{},"what":{what}}}"#,
            1_795_000_000_000 + minute * 60_000
        )
    });
    let deleted = prop_oneof![3 => Just(""), 1 => Just(r#""deleted":1795000060000,"#)];
    let whose = select(
        &[
            ("facebook", "1001"),
            ("facebook", "1"),
            ("instagram", "3003"),
            ("meta", "h5"),
        ][..],
    );
    (prop_oneof![2 => Just(1), 5 => Just(2), 1 => 3..9], whose, deleted, vec(event, 0..5)).prop_map(
        |(version, (platform, id), deleted, events)| {
            let events = events.join(",");
            format!(
                r#"{{"version":{version},"account":{{"platform":"{platform}","id":"{id}"}},{deleted}"events":[{events}]}}"#
            )
        },
    )
}

pub fn migration() -> impl Strategy<Value = String> {
    spoilt(record())
}

/// A file as the extension writes it, or the records in one.
pub fn import() -> impl Strategy<Value = String> {
    let records = || vec(record(), 0..4);
    let file = records().prop_map(|texts| {
        let records: Vec<Record> = texts
            .iter()
            .filter_map(|text| migrations::read(text).ok())
            .collect();
        archive::write(records.iter(), Moment(1_795_003_200_000))
    });
    let inside = records().prop_map(|records| format!("[{}]", records.join(",")));
    prop_oneof![1 => spoilt(file), 3 => spoilt(inside)]
}

pub fn synced() -> impl Strategy<Value = String> {
    let event = (0..2_000_i64, select(CODES))
        .prop_map(|(minute, code)| format!("[{},{code}]", 1_795_000_000_000 + minute * 60_000));
    let deleted = prop_oneof![3 => Just(""), 1 => Just(r#""d":1795000060000,"#)];
    let item = (prop_oneof![7 => Just(1), 1 => 0..9], deleted, vec(event, 0..6)).prop_map(
        |(version, deleted, events)| format!(r#"{{"v":{version},{deleted}"e":[{}]}}"#, events.join(",")),
    );
    spoilt(item)
}
