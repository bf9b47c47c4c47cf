//! What is left of an account that was deleted from the list.

use super::*;

/// What the page of the first account says above the button that deletes it.
fn warning(extension: &mut Extension) -> Vec<TextKey> {
    let account = extension.overview().accounts.remove(0).account;
    let sheet = extension.sheet(json!({"kind": "sheet", "page": "record", "account": account}));
    let form = forms(&sheet)
        .into_iter()
        .find(|form| form.send.kind == "delete")
        .unwrap();
    form.lines.iter().map(|line| line.key).collect()
}

#[test]
fn an_account_that_a_page_can_tell_comes_back_open_and_is_said_to() {
    for sync in [false, true] {
        let mut extension = Extension::with_account();
        extension.sheet(json!({"kind": "set", "what": "sync", "on": sync}));
        extension.say("sent", json!({"day": "2026-10-01"}));
        assert_eq!(
            warning(&mut extension),
            [TextKey::DeleteAccountLine, TextKey::DeleteAccountAgainLine]
        );
        extension.sheet(json!({"kind": "delete", "account": ACCOUNT}));
        assert!(extension.overview().accounts.is_empty(), "{sync}");
        extension.now = Moment(NOW.0 + 1);
        extension.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
        let accounts = extension.overview().accounts;
        let statuses: Vec<_> = accounts
            .iter()
            .map(|view| (view.account.as_str(), view.status))
            .collect();
        assert_eq!(statuses, [(ACCOUNT, Status::Open)], "{sync}");
    }
}

#[test]
fn an_account_entered_by_hand_does_not_come_back() {
    let mut extension = Extension::new();
    extension.sheet(json!({"kind": "add", "platform": "facebook", "text": "Mama"}));
    assert_eq!(warning(&mut extension), [TextKey::DeleteAccountLine]);
}
