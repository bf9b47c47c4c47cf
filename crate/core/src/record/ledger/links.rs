//! Which accounts are in one Accounts Centre, as far as the user said so.
//!
//! Always holds: a link is said of one account and holds for both, until it is said of either that it is in
//! none, or either is not on the list. So what a record alone says of its links does not decide; the ledger does.

use std::collections::BTreeSet;

use super::Ledger;
use crate::moment::Moment;
use crate::record::account::Account;
use crate::record::course::Course;
use crate::record::event::What;

impl Ledger {
    /// The other accounts that the user declared to be in one Accounts Centre with this one.
    #[must_use]
    pub fn group(&self, account: &Account) -> BTreeSet<Account> {
        let mut others = group(&self.links(), account);
        others.remove(account);
        others
    }

    /// Whether what is said of an account's links holds already, so that saying it again says nothing.
    pub(super) fn is_linked_so(&self, account: &Account, what: &What) -> bool {
        match what {
            What::CoveredBy(other) => self.links().contains(&(account.clone(), other.clone())),
            What::NotCovered => {
                let record = self.find(account);
                record.is_some_and(|record| record.course().not_covered.is_some())
                    && self.group(account).is_empty()
            }
            _ => false,
        }
    }

    /// Drops all links with an account, so that nothing of it is left.
    pub(super) fn unlink(&mut self, account: &Account) {
        for record in self.records.values_mut() {
            if record.forget_links(account) {
                self.touched.insert(record.account.clone());
            }
        }
    }

    /// Which account was said to be in one Accounts Centre with which, unless the other was said later to
    /// be in none, or is not on the list.
    pub(super) fn links(&self) -> Vec<(Account, Account)> {
        let courses: Vec<(&Account, Course)> = self
            .records()
            .map(|record| (&record.account, record.course()))
            .collect();
        let holds = |account: &Account, said: Moment| {
            let other = courses.iter().find(|(other, _)| *other == account);
            other.is_some_and(|(_, course)| course.not_covered <= Some(said))
        };
        courses
            .iter()
            .flat_map(|(account, course)| course.covered_by.iter().map(move |link| (*account, link)))
            .filter(|(_, (other, said))| holds(other, **said))
            .map(|(account, (other, _))| (account.clone(), other.clone()))
            .collect()
    }
}

/// All accounts that links lead to from one, in either direction, with itself.
pub(super) fn group(links: &[(Account, Account)], account: &Account) -> BTreeSet<Account> {
    let mut group = BTreeSet::new();
    group.insert(account.clone());
    loop {
        let before = group.len();
        for (one, other) in links {
            if group.contains(one) || group.contains(other) {
                group.extend([one.clone(), other.clone()]);
            }
        }
        if group.len() == before {
            return group;
        }
    }
}
