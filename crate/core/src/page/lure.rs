//! Links that lure: they speak of the objection, or name one of Meta's forms, and lead elsewhere.

use serde::{Deserialize, Serialize};

use super::address::Address;
use super::context::Context;
use super::snapshot::Link;
use crate::atlas::hosts;

/// Why a link is warned about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Danger {
    /// It leads to a host that is not Meta's.
    ForeignHost,
    /// It names Meta's host, but without encryption, with a user name or with a port.
    OddAddress,
}

impl Danger {
    /// What is wrong with a link that is not to be trusted, by the host that it leads to.
    #[must_use]
    pub fn of(host: &str) -> Self {
        if hosts::is_meta(host) {
            Self::OddAddress
        } else {
            Self::ForeignHost
        }
    }
}

/// A link that speaks of the objection and does not lead to Meta.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Index into the snapshot's links.
    pub link: usize,
    /// The host that it leads to.
    pub host: String,
    /// What is wrong with it.
    pub why: Danger,
}

/// What to warn of, where a link that does not lead to Meta speaks of objecting to AI, or its name is the address of a form.
pub(super) fn warning(
    index: usize,
    link: &Link,
    address: &Address,
    context: &mut Context,
) -> Option<Warning> {
    if !address.as_str().starts_with("http") || address.host().is_empty() {
        return None;
    }
    let name = context.name(link);
    let is_about_ai = || {
        let mut sentences = context.sentences(link).into_iter();
        name.ai.is_some() || sentences.any(|place| place.own.ai.is_some())
    };
    let speaks = name.objection.is_some() && !name.false_friend && !name.decision && is_about_ai();
    // A name that is itself the address of one of Meta's forms says where the link should lead.
    let lures = speaks || Address::parse(link.name().trim()).is_ok_and(|named| named.form().is_some());
    lures.then(|| Warning {
        link: index,
        host: address.host().to_owned(),
        why: Danger::of(address.host()),
    })
}
