//! One page of Meta's: what its content script says, and the guidance for it.

use super::{Desk, Effect, Outcome, account_words, quiet, standing, why_not_noted};
use crate::atlas::forms::{self, FormId};
use crate::atlas::hosts::Site;
use crate::atlas::words::Language;
use crate::atlas::{Platform, Right};
use crate::guidance::{self, Answer, Browser, Guidance, Mark, MarkKind, Progress, Situation};
use crate::page::matcher::Matcher;
use crate::page::{Address, Sieve, Snapshot, Surface, finding, route};
use crate::protocol::{Message, Page, Reply};
use crate::record::event::Snooze;
use crate::record::{Account, What};
use crate::text::{Text, TextKey};

/// One page of Meta's with who is signed in there.
pub(super) struct Visit<'a> {
    page: Address,
    surface: Surface,
    account: Option<Account>,
    acts_as_profile: bool,
    language: Option<Language>,
    browser: Browser,
    quiet: Vec<Surface>,
    desk: Desk<'a>,
}

impl<'a> Visit<'a> {
    /// Where the message says that it is; `None` where it is not a content script's, its page is not
    /// Meta's, or it speaks of another host than the browser does.
    pub(super) fn place<'m>(message: &'m Message, sender_url: &str) -> Option<(&'m Page, Address)> {
        let host = |text: &str| url::Url::parse(text).ok()?.host_str().map(str::to_owned);
        let page = message.page()?;
        let address = Address::of_page(&page.address).ok()?;
        let is_meta = address.site() != Site::Foreign && host(&page.address) == host(sender_url);
        is_meta.then_some((page, address))
    }

    pub(super) fn new(page: &Page, address: Address, desk: Desk<'a>) -> Self {
        let Page {
            language,
            cookies,
            browser,
            ..
        } = page;
        Self {
            surface: Surface::of(&address),
            account: cookies
                .account(route::platform(&address))
                .filter(|_| route::tells_account(&address)),
            acts_as_profile: route::platform(&address) == Platform::Facebook && cookies.acts_as_profile(),
            language: Language::of_tag(language),
            browser: *browser,
            page: address,
            quiet: quiet::surfaces(desk.stored),
            desk,
        }
    }

    pub(super) fn work(self, tab: i32, message: Message) -> Outcome {
        let platform = route::platform(&self.page);
        if !self.desk.settings.helps_on(platform) {
            let sign = Effect::TabSign { tab, found: false };
            return self.reply(Guidance::nothing(), vec![sign]);
        }
        match message {
            Message::Arrived(_) => self.arrived(tab),
            Message::Looked(looked) => self.looked(tab, &looked.snapshot, &looked.standing),
            Message::SendSeen(_) => self.send_seen(),
            Message::Answered(answered) => self.answered(answered.answer, answered.account.as_deref()),
            Message::Options(_) => self.desk.finish(Reply::Done, vec![Effect::OpenOptions]),
            Message::Quiet(_) => self.be_quiet(),
            _ => self.desk.refuse(),
        }
    }

    fn arrived(mut self, tab: i32) -> Outcome {
        // Where the record can't be written, the page is still explained; an answer will say why.
        let _ = self.note(What::Seen);
        if self.surface == Surface::Form && self.serves_own_objection() {
            self.note_use(What::FormOpened(self.page.form()));
        }
        let mut guidance = guidance::on_arrival(&self.situation());
        if guidance.look != guidance::Look::Nothing {
            guidance.seek = chain_letters(self.language);
            guidance.sieve = Some(Sieve::of(self.surface));
        }
        // Where a look follows, its card would take the reminder away.
        if guidance.look == guidance::Look::Nothing && guidance.card.is_none() && self.reminds() {
            let _ = self.note(What::Reminded);
            guidance.card = Some(guidance::reminded_card(&self.situation(), self.next()));
        }
        let mut effects = vec![Effect::TabSign { tab, found: false }];
        if guidance.look != guidance::Look::Nothing || guidance.card.is_some() {
            effects.extend(self.desk.speak());
        }
        self.reply(guidance, effects)
    }

    fn looked(mut self, tab: i32, snapshot: &Snapshot, standing: &[Mark]) -> Outcome {
        let matcher = Matcher::of(self.language);
        let reading = finding::read(&self.page, matcher, snapshot);
        let recognised = self.surface == Surface::UnknownForm && reading.about_objection;
        if recognised {
            self.note_use(What::FormOpened(self.page.form()));
        }
        let mut send = Vec::new();
        if recognised || (self.surface == Surface::Form && self.serves_own_objection()) {
            send.extend(
                snapshot
                    .controls
                    .iter()
                    .enumerate()
                    .filter_map(|(index, control)| {
                        let sends = matcher.sends(&control.text) || matcher.sends(&control.label);
                        sends.then_some(index)
                    }),
            );
        }
        let guidance = guidance::on_look(&self.situation(), snapshot, &reading, standing, send);
        let target = |kind: &MarkKind| *kind == MarkKind::Target;
        let found = guidance.marks.iter().any(|mark| target(&mark.kind))
            || guidance.standing.iter().flatten().any(target);
        self.reply(guidance, vec![Effect::TabSign { tab, found }])
    }

    fn send_seen(mut self) -> Outcome {
        self.note_use(What::SendSeen);
        let mut guidance = guidance::on_arrival(&self.situation());
        if self.hides_account() {
            guidance.card = Some(guidance::whose_card(&self.choices()));
        }
        self.reply(guidance, Vec::new())
    }

    fn answered(mut self, answer: Answer, meant: Option<&str>) -> Outcome {
        let meant: Option<Account> = meant.and_then(|text| text.parse().ok());
        if self.hides_account() {
            self.account = meant.filter(|account| self.desk.ledger.find(account).is_some());
        } else if meant.is_some() && meant != self.account {
            // Somebody else signed in meanwhile, in another tab: what was asked is not about them.
            let guidance = guidance::on_arrival(&self.situation());
            return self.reply(guidance, Vec::new());
        }
        let noted = match answer {
            Answer::Sent => {
                if self.hides_account() && self.form().is_some() {
                    // Until now nobody knew for which account the form was opened.
                    let _ = self.note(What::FormOpened(self.form()));
                }
                // An account that was chosen here was not asked here.
                let asked = self.account.as_ref().filter(|_| !self.hides_account());
                self.note(What::Sent(self.desk.ledger.day_of_sending(asked)))
            }
            Answer::NotSent => self.note(What::NotSent),
            Answer::DidNotWork => match self.form() {
                Some(form) => self.note(What::DidNotWork(form)),
                None => Err(TextKey::NotSavedLine),
            },
        };
        let mut guidance = guidance::on_arrival(&self.situation());
        match (noted, answer) {
            (Err(reason), _) => guidance.card = Some(guidance::not_saved_card(reason)),
            (Ok(()), Answer::Sent) => guidance.card = Some(guidance::sent_card(&self.situation())),
            (Ok(()), Answer::DidNotWork) => guidance.card = Some(guidance::next_try_card(&self.situation())),
            (Ok(()), Answer::NotSent) => {}
        }
        self.reply(guidance, Vec::new())
    }

    fn be_quiet(mut self) -> Outcome {
        let change = quiet::with(std::mem::take(&mut self.quiet), self.surface);
        self.quiet.push(self.surface);
        let guidance = guidance::on_arrival(&self.situation());
        self.reply(guidance, change.map(Effect::Store).into_iter().collect())
    }

    /// What is next for the account.
    fn next(&self) -> Option<Text> {
        let account = self.account.as_ref()?;
        let record = self.desk.ledger.find(account)?;
        Some(standing::next(record, self.desk.now))
    }

    /// Notes that a form was used. As a Page none can be filed, so then there is nothing to note.
    fn note_use(&mut self, what: What) {
        if !self.acts_as_profile {
            // Where the record can't be written, the page is still explained; an answer will say why.
            let _ = self.note(what);
        }
    }

    /// Whether the page is one of those that tell no account.
    fn hides_account(&self) -> bool {
        !route::tells_account(&self.page)
    }

    /// The accounts that a form may be about that tells none: the portal's serves all, others those of their platform.
    fn choices(&self) -> Vec<(String, Account)> {
        let platform = route::platform(&self.page);
        let records = self.desk.ledger.records();
        records
            .filter(|record| platform == Platform::Meta || record.account.platform == platform)
            .map(|record| {
                (
                    account_words(&record.account, &self.desk.ledger),
                    record.account.clone(),
                )
            })
            .collect()
    }

    /// Whether the user wanted to be reminded at the next visit, and still has something to do.
    fn reminds(&self) -> bool {
        let record = self
            .account
            .as_ref()
            .and_then(|account| self.desk.ledger.find(account));
        record.is_some_and(|record| {
            record.course().snooze == Some(Snooze::OnSite) && record.status(self.desk.now).needs_action()
        })
    }

    /// The form that the page is, or that a login wall stands before.
    fn form(&self) -> Option<FormId> {
        let wanted = self.page.wanted();
        wanted.as_ref().unwrap_or(&self.page).form()
    }

    /// Notes an event of the account that is signed in; the error says why that can't be.
    fn note(&mut self, what: What) -> Result<(), TextKey> {
        let account = self.account.as_ref().ok_or(TextKey::NotSignedInLine)?;
        let noted = self.desk.ledger.append(account, what);
        noted.map_err(why_not_noted)
    }

    /// Whether the form is for the objection of the account itself, not about others' data.
    fn serves_own_objection(&self) -> bool {
        self.page
            .form()
            .and_then(forms::find)
            .is_some_and(|form| form.right != Right::ThirdPartyData)
    }

    fn progress(&self) -> Progress {
        let statuses = self
            .desk
            .ledger
            .records()
            .map(|record| record.status(self.desk.now));
        let (done, open): (Vec<_>, Vec<_>) = statuses.partition(|status| !status.needs_action());
        Progress {
            done: done.len(),
            all: done.len() + open.len(),
        }
    }

    fn situation(&self) -> Situation<'_> {
        let account = self.account.as_ref();
        Situation {
            page: &self.page,
            surface: self.surface,
            account,
            record: account.and_then(|account| self.desk.ledger.find(account)),
            acts_as_profile: self.acts_as_profile,
            language: self.language,
            progress: self.progress(),
            is_quiet: self.quiet.contains(&self.surface),
            browser: self.browser,
            now: self.desk.now,
        }
    }

    fn reply(self, mut guidance: Guidance, effects: Vec<Effect>) -> Outcome {
        guidance.style = self.desk.settings.style;
        self.desk.finish(Reply::Guidance { guidance }, effects)
    }
}

/// The chain letters of a language, and the English ones that travel everywhere.
fn chain_letters(language: Option<Language>) -> Vec<&'static str> {
    let own = language.filter(|language| *language != Language::En);
    own.into_iter()
        .chain([Language::En])
        .flat_map(|language| language.words().chain_letters)
        .map(|entry| entry.phrase)
        .collect()
}
