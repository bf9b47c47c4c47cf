//! Real pages of Meta's, as Open Terms Archive keeps them. They lie beside the checkout and are never
//! copied into it; where they are missing, these tests are left out and say so.
//!
//! The expected links were read off the pages by eye: all that they offer for objecting. One is missing on
//! purpose: in the Facebook policy of 2025-11 the address of "Instagram settings" was broken when the page
//! was captured, and stays within the policy.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

/// Where a link leads, its text, right, and how sure that is.
type Link = (&'static str, &'static str, &'static str, &'static str);

struct Page {
    file: &'static str,
    url: &'static str,
    /// Best first.
    links: &'static [Link],
    /// Forms for other purposes that the page links to as well.
    lookalikes: &'static [&'static str],
}

/// The settings for objections to processing by legitimate interest and in the public interest.
const SETTINGS: &str = "https://www.facebook.com/help/contact/1994830130782319";
const PORTAL: &str =
    "https://help.meta.com/support/privacy/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe";

const PAGES: &[Page] = &[
    Page {
        file: "ig-policy-banner-object-link_en-EU_2025-04_EXCERPT.html",
        url: "https://privacycenter.instagram.com/policy/",
        links: &[(
            "https://help.instagram.com/contact/233964459562201",
            "object",
            "ai-training",
            "certain",
        )],
        lookalikes: &[],
    },
    Page {
        file: "fb-policy-mbasic-printable-object-section_en-EU_2026-08_EXCERPT.html",
        url: "https://mbasic.facebook.com/privacy/policy/printable/",
        links: &[
            (PORTAL, "right to object to", "general", "certain"),
            (PORTAL, "object", "general", "certain"),
        ],
        lookalikes: &["help/contact/259518714718624"],
    },
    Page {
        file: "ig-policy-en-EU_2025-04-15.md",
        url: "https://privacycenter.instagram.com/policy/",
        links: &[
            (
                "https://www.facebook.com/help/contact/6359191084165019",
                "object",
                "ai-training",
                "certain",
            ),
            (SETTINGS, "Facebook settings", "general", "certain"),
            (SETTINGS, "Facebook settings", "general", "certain"),
        ],
        lookalikes: &["help/contact/1650115808681298", "help/contact/540977946302970"],
    },
    Page {
        file: "ig-policy-en-EU_2025-04-16.md",
        url: "https://privacycenter.instagram.com/policy/",
        links: &[
            (
                "https://help.instagram.com/contact/233964459562201",
                "object",
                "ai-training",
                "certain",
            ),
            (SETTINGS, "Facebook settings", "general", "certain"),
            (SETTINGS, "Facebook settings", "general", "certain"),
        ],
        lookalikes: &["help/contact/1650115808681298", "help/contact/540977946302970"],
    },
    Page {
        file: "fb-policy-fr_2024-06-02.md",
        url: "https://fr-fr.facebook.com/privacy/policy/",
        links: &[
            (
                "https://www.facebook.com/help/contact/6359191084165019",
                "droit d\u{2019}opposition",
                "ai-training",
                "certain",
            ),
            (SETTINGS, "paramètres Facebook", "general", "certain"),
            (SETTINGS, "paramètres de Facebook", "general", "certain"),
        ],
        lookalikes: &[
            "help/contact/1638046109617856",
            "help/contact/507739850846588",
            "help/contact/1650115808681298",
            "help/contact/540977946302970",
        ],
    },
    Page {
        file: "fb-policy-en-EU_2025-11-08.md",
        url: "https://mbasic.facebook.com/privacy/policy/printable/",
        links: &[
            (
                "https://www.facebook.com/help/contact/367438723733209\
                 ?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe",
                "right to object to",
                "general",
                "certain",
            ),
            (
                "https://www.facebook.com/help/contact/367438723733209\
                 ?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe",
                "object",
                "general",
                "certain",
            ),
            (
                "https://www.facebook.com/help/contact/1994830130782319\
                 ?entry_point=POLICY_SUBSECTION%3A18.4-LegitimateInterestsWeRely",
                "Facebook settings",
                "general",
                "certain",
            ),
            (
                "https://www.facebook.com/help/contact/1994830130782319\
                 ?entry_point=POLICY_SUBSECTION%3A18.5-TasksCarriedOutIn",
                "Facebook settings",
                "general",
                "certain",
            ),
        ],
        lookalikes: &[
            "help/contact/1638046109617856",
            "help/contact/259518714718624",
            "help/contact/341705720996035",
            "help/contact/1650115808681298",
            "help/contact/540977946302970",
        ],
    },
    Page {
        file: "threads-supplement-en_2026-08.md",
        url: "https://privacycenter.instagram.com/policy/",
        links: &[(
            "https://help.instagram.com/contact/1169130897068670",
            "contact Meta to exercise your rights",
            "general",
            "certain",
        )],
        lookalikes: &["(https://help.meta.com/support/privacy)"],
    },
    Page {
        file: "fb-policy-en-US_2026-07-24.md",
        url: "https://www.facebook.com/privacy/policy/",
        links: &[],
        lookalikes: &["help/contact/1266025207620918", "help.meta.com/support/privacy"],
    },
    Page {
        file: "metaai-tos-comet-loggedout_en_2026-08.html",
        url: "https://www.facebook.com/legal/eu-ai-terms",
        links: &[],
        lookalikes: &["facebook.com/privacy/"],
    },
];

#[test]
fn every_page_gives_its_objection_links_and_no_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/pages");
    if !folder.is_dir() {
        common::left_out("../shared/pages is not here");
        return;
    }
    for page in PAGES {
        let file = folder.join(page.file);
        let text = std::fs::read_to_string(&file).unwrap();
        for lookalike in page.lookalikes {
            assert!(text.contains(lookalike), "{} lost {lookalike}", page.file);
        }
        let found = inspect(&file, page.url);
        let links: Vec<Value> = found["links"]
            .as_array()
            .unwrap()
            .iter()
            .map(|link| json!([link["href"], link["text"], link["right"], link["sure"]]))
            .collect();
        assert_eq!(json!(links), json!(page.links), "{}", page.file);
        assert_eq!(found["warnings"], json!([]), "{}", page.file);
    }
}

fn inspect(file: &Path, url: &str) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .arg("inspect")
        .arg(file)
        .args(["--url", url])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}
