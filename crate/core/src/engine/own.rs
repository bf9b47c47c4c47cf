//! What the extension's own pages ask and say: the popup, the record, the letter, the options; and the
//! alarm of the day.

use super::sheets::{self, letter, limits, options, record, welcome};
use super::{Desk, Effect, Outcome, Refusal, failed, not_understood, overview, quiet, said, why_not_noted};
use crate::capture;
use crate::moment::Moment;
use crate::protocol::{
    Added, Chosen, Import, ImportStep, LetterWanted, Message, Reply, Said, Seen, Sheet, SheetPage, Tongue,
    Wanted,
};
use crate::record::account::{Account, AccountId};
use crate::record::ledger::{Change, NotNoted};
use crate::record::line::Label;
use crate::record::{Record, What, archive};
use crate::settings::{Setting, Settings};
use crate::text::{Text, TextKey};

pub(super) fn work(mut desk: Desk, message: Message) -> Outcome {
    match message {
        Message::Started => started(desk),
        Message::Woke => woke(desk),
        Message::Overview => show_overview(desk),
        Message::Happened(wish) => match take(&wish, &mut desk) {
            Ok(_) => show_overview(desk),
            Err(reason) => desk.finish(failed(reason), Vec::new()),
        },
        Message::Said(wish) => match take(&wish, &mut desk) {
            Ok(account) => show_record(desk, &account, Some(TextKey::SavedLine)),
            Err(reason) => desk.finish(failed(reason), Vec::new()),
        },
        Message::Sheet(wanted) => show(desk, &wanted),
        Message::Add(added) => add(desk, &added),
        Message::Set(Chosen { what, on }) => set(desk, what, on),
        Message::Style(style) => {
            desk.settings.style = style;
            show_options_after(desk, TextKey::SavedLine, Vec::new())
        }
        Message::Language(Tongue { language, letters }) => {
            desk.settings.language = language;
            desk.settings.letter_language = letters;
            show_options_after(desk, TextKey::SavedLine, Vec::new())
        }
        Message::Loud => {
            let clear = vec![Effect::Store(quiet::clear())];
            show_options_after(desk, TextKey::SavedLine, clear)
        }
        Message::Letter(wanted) => make_letter(desk, &wanted),
        Message::Delete(whose) => match said::account(&whose.account, &desk.ledger) {
            Ok(account) => {
                // Where records ever travelled, the deletion has to reach the other devices.
                let tombstone = desk.settings.sync || desk.settings.wiped.is_some();
                desk.ledger.delete(&account, tombstone);
                show_options_after(desk, TextKey::DeletedLine, Vec::new())
            }
            Err(reason) => desk.finish(failed(reason), Vec::new()),
        },
        Message::DeleteAll => delete_all(&desk),
        Message::Export => export(desk),
        Message::Import(wish) => {
            let reply = import(&mut desk, wish).map_or_else(failed, |sheet| Reply::Sheet { sheet });
            desk.finish(reply, Vec::new())
        }
        Message::Capture(Seen { page, snapshot }) => {
            let made = capture::capture(&page.address, &page.language, page.narrow, &snapshot);
            let reply = made.map_or_else(|_| not_understood(), |capture| Reply::Capture { capture });
            desk.finish(reply, Vec::new())
        }
        Message::Arrived(_)
        | Message::Looked(_)
        | Message::SendSeen(_)
        | Message::Answered(_)
        | Message::Options(_)
        | Message::Quiet(_) => desk.refuse(),
    }
}

fn started(desk: Desk) -> Outcome {
    let effects = count_and_travel(&desk);
    desk.finish(Reply::Done, effects)
}

/// Once a day: the count on the button, and a notification where the user wants one and there is reason.
fn woke(mut desk: Desk) -> Outcome {
    let mut effects = count_and_travel(&desk);
    let count = desk.needing_action();
    let is_new = desk.settings.notified != Some(desk.now.today);
    if desk.settings.notify && is_new && count > 0 {
        desk.settings.notified = Some(desk.now.today);
        effects.extend(desk.speak());
        effects.push(Effect::Notify {
            title: TextKey::NotifyTitle.into(),
            line: Text::new(TextKey::NotifyCount).with(count.to_string()),
        });
    }
    desk.finish(Reply::Done, effects)
}

fn count_and_travel(desk: &Desk) -> Vec<Effect> {
    let travel = desk.settings.sync.then_some(Effect::Travel);
    [Effect::Count(desk.needing_action())]
        .into_iter()
        .chain(travel)
        .collect()
}

fn show_overview(desk: Desk) -> Outcome {
    let overview = overview::overview(&desk.ledger, &desk.settings);
    desk.finish(Reply::Overview { overview }, Vec::new())
}

fn show(desk: Desk, wanted: &Wanted) -> Outcome {
    let account = wanted.account.as_deref().and_then(|text| text.parse().ok());
    let found = account.as_ref().and_then(|account| desk.ledger.find(account));
    let sheet = match (wanted.page, found) {
        (SheetPage::Options, _) => options::sheet(&desk, None, None),
        (SheetPage::Welcome, _) => welcome::sheet(),
        (SheetPage::Limits, _) => limits::sheet(),
        (SheetPage::Record, Some(found)) => record::sheet(found, &desk.ledger, None),
        (SheetPage::Letter, Some(found)) => {
            let spoken = wanted.language.as_deref().unwrap_or_default();
            letter::sheet(found, &desk.ledger, &desk.settings, spoken)
        }
        (_, None) => sheets::not_in_list(),
    };
    desk.finish(Reply::Sheet { sheet }, Vec::new())
}

fn show_record(desk: Desk, account: &Account, notice: Option<TextKey>) -> Outcome {
    let found = desk.ledger.find(account);
    let sheet = found.map_or_else(sheets::not_in_list, |found| {
        record::sheet(found, &desk.ledger, notice)
    });
    desk.finish(Reply::Sheet { sheet }, Vec::new())
}

fn show_options_after(desk: Desk, notice: TextKey, effects: Vec<Effect>) -> Outcome {
    let sheet = options::sheet(&desk, Some(notice), None);
    desk.finish(Reply::Sheet { sheet }, effects)
}

/// Notes what the user says; the error is for the user, and then nothing was noted.
fn take(wish: &Said, desk: &mut Desk) -> Result<Account, Text> {
    let (account, what) = said::read(wish, &desk.ledger)?;
    note(desk, &account, what)?;
    Ok(account)
}

fn note(desk: &mut Desk, account: &Account, what: What) -> Result<(), Text> {
    let noted = desk.ledger.append(account, what);
    noted.map_err(|reason| why_not_noted(reason).into())
}

fn add(mut desk: Desk, added: &Added) -> Outcome {
    let account = crate::atlas::Platform::of_tag(&added.platform).map(|platform| Account {
        platform,
        id: AccountId::by_hand(desk.now.at),
    });
    let label = said::line(added.text.as_deref());
    let noted = match (account, label) {
        (Some(account), Ok(label)) => enter(&mut desk, &account, label),
        (Some(_), Err(reason)) => Err(reason),
        (None, _) => Err(TextKey::FailedLine.into()),
    };
    match noted {
        Ok(()) => show_options_after(desk, TextKey::SavedLine, Vec::new()),
        Err(reason) => desk.finish(failed(reason), Vec::new()),
    }
}

fn enter(desk: &mut Desk, account: &Account, label: Label) -> Result<(), Text> {
    note(desk, account, What::Added)?;
    note(desk, account, What::Labelled(label))
}

fn set(mut desk: Desk, what: Setting, on: bool) -> Outcome {
    desk.settings = std::mem::take(&mut desk.settings).with(what, on);
    let effect = match (what, on) {
        (Setting::Sync, true) => Some(Effect::Travel),
        (Setting::Sync, false) => desk.travelled().then_some(Effect::ForgetTravelled(None)),
        (Setting::Notify, _) => None,
        _ => Some(Effect::Count(desk.needing_action())),
    };
    if what == Setting::Sync && on {
        desk.settings.wiped = None;
    }
    show_options_after(desk, TextKey::SavedLine, effect.into_iter().collect())
}

fn make_letter(mut desk: Desk, wanted: &LetterWanted) -> Outcome {
    let account = said::account(&wanted.account, &desk.ledger);
    let made = account.map_err(Refusal::from).and_then(|account| {
        let record = desk.ledger.find(&account).ok_or(TextKey::InputAccountLine)?;
        let made = letter::make(wanted, record, &desk.ledger, &desk.settings)?;
        note(&mut desk, &account, What::LetterMade(made.kind))?;
        Ok((account, made))
    });
    let (account, made) = match made {
        Ok(made) => made,
        Err(reason) => return desk.finish(failed(reason), Vec::new()),
    };
    desk.settings.letter_language = Some(made.language);
    if made.country.is_some() {
        desk.settings.country = made.country;
        desk.settings.state = made.state;
    }
    let sheet = match desk.ledger.find(&account) {
        Some(record) => letter::made(&made, record, &desk.ledger),
        None => sheets::not_in_list(),
    };
    desk.finish(Reply::Sheet { sheet }, Vec::new())
}

/// Removes every stored key, and what travelled; other devices are told where records travel.
fn delete_all(desk: &Desk) -> Outcome {
    let removals = desk
        .stored
        .keys()
        .map(|key| Effect::Store(Change::Remove { key: key.clone() }));
    // Where a clock was set back, events are younger than now, or the last "delete everything" is.
    let events = desk.ledger.records().flat_map(Record::events);
    let last = desk.settings.wiped.map(|wiped| Moment(wiped.0.saturating_add(1)));
    let at = events
        .map(|event| event.at)
        .max()
        .max(last)
        .max(Some(desk.now.at));
    let told = at.filter(|_| desk.settings.sync);
    let forgets = desk.travelled().then_some(Effect::ForgetTravelled(told));
    let effects = removals.chain([Effect::Count(0)]).chain(forgets).collect();
    let nothing = std::collections::BTreeMap::new();
    let empty = Desk::new(&nothing, desk.now);
    let sheet: Sheet = options::sheet(&empty, Some(TextKey::DeletedLine), None);
    Outcome {
        reply: Reply::Sheet { sheet },
        effects,
    }
}

fn export(desk: Desk) -> Outcome {
    let text = archive::write(desk.ledger.records(), desk.now.at);
    let name = format!("widerspruchslotse-{}.json", desk.now.today);
    desk.finish(Reply::File { name, text }, Vec::new())
}

/// The options after a step of an import; the error is for the user, and then nothing was taken.
fn import(desk: &mut Desk, Import { what, text }: Import) -> Result<Sheet, Text> {
    if what == ImportStep::Drop {
        return Ok(options::sheet(desk, None, None));
    }
    let text = text.unwrap_or_default();
    let records = archive::read(&text, desk.now).map_err(options::reason)?;
    let mut after = desk.ledger.clone();
    if archive::take(&mut after, &records) > 0 {
        let mut accounts = records.iter().map(|record| &record.account);
        let is_newer = accounts.any(|account| desk.ledger.is_newer(account));
        let reason = if is_newer {
            NotNoted::Newer
        } else {
            NotNoted::TooManyAccounts
        };
        return Err(why_not_noted(reason).into());
    }
    if what == ImportStep::Look {
        let preview = archive::preview(&desk.ledger, &records);
        return Ok(options::sheet(
            desk,
            None,
            Some(options::Import { preview, text }),
        ));
    }
    desk.ledger = after;
    Ok(options::sheet(desk, Some(TextKey::ImportTakenLine), None))
}

impl Desk<'_> {
    /// Whether the user hid hints on some kinds of pages.
    pub(super) fn has_quiet(&self) -> bool {
        !quiet::surfaces(self.stored).is_empty()
    }

    /// What the user chose.
    pub(super) fn chosen(&self) -> &Settings {
        &self.settings
    }
}
