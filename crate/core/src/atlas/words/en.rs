//! English. It counts on every page: Meta's translations leave English words in.

use super::{Language, Menu, Words, entry};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::En,
    tag: "en",
    objection: &[
        entry(
            "=object",
            Verified,
            "Open Terms Archive: Instagram policy banner 2025-04",
        ),
        entry("can object", Verified, "Open Terms Archive: policy section 7.11"),
        entry("may object", Inferred, "the other way to say it"),
        entry("object with", Inferred, "how a link to the form may go on"),
        entry("object here", Inferred, "how a link to the form may go on"),
        entry("object to", Verified, "Open Terms Archive: policy section 7.11"),
        entry(
            "contact meta to exercise your right*",
            Verified,
            "Open Terms Archive: Threads supplement 2026-08",
        ),
        entry("objection*", Verified, "meta.com/help/quest/126192406164229"),
        entry(
            "right to object",
            Verified,
            "Open Terms Archive: policy section 7.11",
        ),
    ],
    ai: &[
        entry(
            "ai at meta*",
            Verified,
            "Open Terms Archive: Instagram policy banner 2025-04",
        ),
        entry(
            "generative ai",
            Verified,
            "Open Terms Archive: Instagram policy banner 2025-04",
        ),
        entry("ai training", Reported, "press of 2025 and 2026"),
        entry("meta's ai", Reported, "press of 2025 and 2026"),
        entry("meta ai", Verified, "Open Terms Archive: Meta AI terms 2026-08"),
    ],
    third_party: &[
        entry(
            "third party information",
            Reported,
            "legalclarity.org: title of the form",
        ),
        entry(
            "information from third parties",
            Reported,
            "option of help.meta.com, public code",
        ),
    ],
    false_friends: &[
        entry("appeal*", Verified, "transparency.fb.com, appealed content"),
        entry(
            "request review",
            Verified,
            "button of an appeal, transparency.fb.com",
        ),
        entry(
            "cookie*",
            Verified,
            "Open Terms Archive: \"Cookie settings\" in the policy",
        ),
        entry(
            "make a complaint",
            Verified,
            "Open Terms Archive: card beside \"Object\"",
        ),
        entry(
            "unsubscribe*",
            Verified,
            "Open Terms Archive: policy section 7.11",
        ),
        entry("report*", Inferred, "another purpose of a form"),
        entry("erase*", Verified, "Open Terms Archive: policy section 7.9"),
        entry("delete*", Inferred, "another purpose of a form"),
        entry("download*", Inferred, "another purpose of a form"),
        entry(
            "data protection officer",
            Verified,
            "Open Terms Archive: policy section 13",
        ),
        entry("removal of", Inferred, "appeals against removed posts"),
        entry("removed*", Inferred, "appeals against removed posts"),
        entry("disabled", Inferred, "appeals against disabled accounts"),
        entry("suspend*", Inferred, "appeals against suspended accounts"),
        entry("object storage", Inferred, "the noun: a thing, not an act"),
        entry("object object", Inferred, "what a broken page prints"),
        entry(
            "ad preferences",
            Verified,
            "Open Terms Archive: links of the policy",
        ),
    ],
    chain_letters: &[
        entry("goodbye meta ai", Reported, "Lead Stories, TV2"),
        entry(
            "reset-all-ais",
            Reported,
            "heute.at, nau.ch: a chat command that objects to nothing",
        ),
        entry("i do not give meta", Reported, "Lead Stories"),
        entry(
            "do not give facebook or meta permission",
            Reported,
            "Lead Stories",
        ),
    ],
    send: &[
        entry("submit", Reported, "ghacks.net, vivdunstan.dreamwidth.org"),
        entry("send", Inferred, "the other usual label of such a button"),
    ],
    menu: Menu {
        settings: Some(entry("Settings", Reported, "guides of 2025")),
        privacy_center: Some(entry(
            "Privacy Center",
            Verified,
            "Open Terms Archive: policies of 2026-08",
        )),
        privacy_policy: Some(entry(
            "Privacy Policy",
            Verified,
            "Open Terms Archive: policies of 2026-08",
        )),
    },
};
