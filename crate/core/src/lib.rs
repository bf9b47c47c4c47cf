//! What Widerspruchslotse knows and decides.
//!
//! One message goes in, one reply and a list of effects come out ([`Engine::receive`]). Nothing here
//! knows a browser, a clock or a disk: what is stored and what time it is are arguments.
//!
//! * [`atlas`]: what is known about Meta, as data with dates and sources.
//! * [`page`]: reading a page: its address, its surface, its links, the way on.
//! * [`record`]: what the user did: accounts, events, status, the ledger.
//! * [`settings`]: what the user chose.
//! * [`guidance`] and [`engine`]: the only places that know both.
#![deny(missing_docs)]

pub mod atlas;
pub mod capture;
pub mod engine;
pub mod guidance;
pub mod json;
pub mod moment;
pub mod page;
pub mod protocol;
pub mod record;
pub mod settings;
pub mod text;

pub use engine::Engine;
pub use moment::{Day, Moment, Now};
