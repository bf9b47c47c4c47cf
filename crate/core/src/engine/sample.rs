//! The sample page: shows a real mark and a real card on a page of our own.
//!
//! Always holds: nothing stored is changed and no account plays a part; the page gets the answers that the
//! policy's section about objecting would get on a first visit, and no others.

use std::collections::BTreeMap;

use super::visit::Visit;
use super::{Desk, Outcome};
use crate::atlas::Platform;
use crate::guidance::Action;
use crate::page::{Address, route};
use crate::protocol::{Message, Page, Reply};
use crate::record::Cookies;

pub(super) fn work(desk: Desk, message: Message) -> Outcome {
    let place = Address::parse(route::object_section(Platform::Facebook)).ok();
    let (Message::Arrived(_) | Message::Looked(_), Some(page), Some(place)) =
        (&message, message.page(), place)
    else {
        return desk.refuse();
    };
    let page = Page {
        cookies: Cookies::default(),
        ..page.clone()
    };
    let (nothing, style) = (BTreeMap::new(), desk.settings.style);
    let fresh = Desk::new(&nothing, desk.now);
    let arrived = matches!(message, Message::Arrived(_));
    let mut reply = Visit::new(&page, place, fresh).work(0, message).reply;
    if let Reply::Guidance { guidance } = &mut reply {
        guidance.style = style;
        if let Some(card) = &mut guidance.card {
            // There is nothing to be quiet about, and no wish to keep.
            card.actions
                .retain(|action| !matches!(action, Action::Quiet { .. }));
        }
    }
    let effects = desk.speak().filter(|_| arrived).into_iter().collect();
    Outcome { reply, effects }
}
