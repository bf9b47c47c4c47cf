//! Parameters of addresses that only track.
//!
//! Always holds: a query that does not look like tracking is not decoded, and none is written anew in which
//! nothing is dropped.

use url::Url;

/// Query parameters that say where somebody came from, not where they go (Open Terms Archive captures;
/// `fbclid` and `__tn__` are well known).
const TRACKING: &[&str] = &[
    "__cft__",
    "__tn__",
    "entry_point",
    "fbclid",
    "h",
    "helpref",
    "locale2",
    "ref",
];

/// Whether a query has a parameter that only tracks, or one whose name is told only by decoding.
pub(super) fn may_track(query: &str) -> bool {
    query.split('&').any(|piece| {
        let name = piece.split('=').next().unwrap_or_default();
        name.contains('%') || tracks(name)
    })
}

/// Whether a query parameter only tracks.
fn tracks(key: &str) -> bool {
    TRACKING.iter().any(|name| {
        key.strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
    })
}

/// Drops the parameters that only track.
pub(super) fn drop(url: &mut Url) {
    if url.query_pairs().any(|(key, _)| tracks(&key)) {
        let kept: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(key, _)| !tracks(key))
            .map(|(key, value)| (key.into_owned(), value.into_owned()))
            .collect();
        url.query_pairs_mut().clear().extend_pairs(kept);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::form_urlencoded;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn a_query_that_does_not_look_like_it_does_not_track(
            query in "((ref|h|r|%72ef|re%66|entry_point|__cft__|a)(\\[0\\])?(=[ -~]{0,4})?&?){0,4}",
        ) {
            if !may_track(&query) {
                prop_assert!(!form_urlencoded::parse(query.as_bytes()).any(|(key, _)| tracks(&key)));
            }
        }
    }
}
