//! Which forms the popup offers beside those of the accounts.

use super::*;

#[test]
fn a_platform_without_an_account_has_its_form_in_the_popup() {
    const BOTH: &[&str] = &[AI_FORM, INSTAGRAM_FORM];
    const NONE: &[&str] = &[];
    let account = |account: &str, version: u64| {
        let (platform, id) = account.split_once(':').unwrap();
        let stored = json!({
            "version": version,
            "account": {"platform": platform, "id": id},
            "events": [{"at": NOW.0 - 1, "what": "seen"}],
        });
        (format!("account:{account}"), stored.to_string())
    };
    let [anna, reads] = [account("facebook:1001", 2), account("instagram:3003", 2)];
    let [by_hand, threads] = [account("whatsapp:h1795000000001", 2), account("threads:3003", 2)];
    let newer = account("instagram:3003", 99);
    for (accounts, off, offered) in [
        (&[][..], &[][..], BOTH),
        (&[&anna], &[], &[INSTAGRAM_FORM]),
        (&[&reads], &[], &[AI_FORM]),
        (&[&newer], &[], &[AI_FORM]),
        // Threads has no form but Instagram's.
        (&[&threads], &[], &[AI_FORM]),
        (&[&by_hand], &[], BOTH),
        (&[&anna, &reads, &by_hand], &[], NONE),
        (&[&anna], &["instagram"], NONE),
        (&[&anna], &["facebook"], &[INSTAGRAM_FORM]),
        (&[], &["facebook"], &[INSTAGRAM_FORM]),
    ] {
        let mut extension = Extension::new();
        let settings = ("settings".to_owned(), json!({ "off": off }).to_string());
        extension
            .stored
            .extend(accounts.iter().copied().cloned().chain([settings]));
        let overview = extension.overview();
        let urls: Vec<_> = overview.direct.iter().map(|form| form.url.as_str()).collect();
        assert_eq!(urls, offered, "{accounts:?} {off:?}");
        assert_eq!(overview.accounts.len(), accounts.len(), "{accounts:?}");
    }
}
