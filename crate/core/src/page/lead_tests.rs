//! Links that lead on.

use super::*;

#[test]
fn the_nearest_page_leads_on() {
    for (page, hrefs, expected) in [
        (
            "https://www.facebook.com/settings",
            vec!["/privacy/center/", "/privacy/policy/", "/ads/preferences"],
            Some("https://www.facebook.com/privacy/policy"),
        ),
        (
            POLICY,
            vec![
                "/privacy/genai",
                "/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
                "/privacy/policy/",
            ],
            Some("https://www.facebook.com/privacy/policy?subpage=7.subpage.11-ObjectYouHaveThe"),
        ),
        (
            "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe",
            vec!["/privacy/genai", "/privacy/policy/"],
            None,
        ),
    ] {
        let snapshot = Snapshot {
            links: hrefs.into_iter().map(|href| link("x", href, 0)).collect(),
            ..Snapshot::default()
        };
        let reading = read(&Address::parse(page).unwrap(), Matcher::of(None), &snapshot);
        let lead = reading.lead.as_ref().map(|lead| lead.address.as_str());
        assert_eq!(lead, expected, "{page}");
    }
}

#[test]
fn a_lead_that_can_be_seen_comes_before_a_nearer_one_that_cannot() {
    use Visibility::{Collapsed, Hidden, Shown};
    let center = "/privacy/center/";
    let policy = "/privacy/policy/";
    for (links, expected) in [
        ([(policy, Hidden), (policy, Shown)], 1),
        ([(policy, Hidden), (center, Shown)], 1),
        ([(center, Shown), (policy, Hidden)], 0),
        ([(policy, Hidden), (center, Collapsed)], 1),
        ([(policy, Collapsed), (center, Shown)], 1),
        ([(center, Collapsed), (policy, Shown)], 1),
        ([(center, Collapsed), (policy, Collapsed)], 1),
        ([(center, Hidden), (policy, Hidden)], 1),
        ([(center, Shown), (policy, Shown)], 1),
        ([(policy, Shown), (policy, Shown)], 0),
    ] {
        let seen = links.map(|(href, visibility)| Link {
            visibility,
            ..link("x", href, 0)
        });
        let snapshot = Snapshot {
            links: seen.to_vec(),
            ..Snapshot::default()
        };
        let page = Address::parse("https://www.facebook.com/settings").unwrap();
        let reading = read(&page, Matcher::of(None), &snapshot);
        assert_eq!(reading.lead.map(|lead| lead.link), Some(expected), "{links:?}");
    }
}
