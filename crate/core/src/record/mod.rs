//! What the user did: accounts, events, the course and status that follow, the ledger of all, and what
//! leaves the device by the user's wish.
//!
//! Knows nothing of pages: that is `page`'s part.

pub mod account;
pub mod archive;
mod bounds;
pub mod course;
pub mod due;
pub mod event;
pub mod history;
pub mod ledger;
pub mod letter;
pub mod line;
pub mod migrations;
#[cfg(test)]
mod samples;
pub mod status;
pub mod sync;

pub use account::{Account, AccountId, Cookies};
pub use course::Course;
pub use event::{Event, What};
pub use history::Record;
pub use ledger::Ledger;
pub use migrations::Trouble;
pub use status::Status;
