//! What the user did: accounts, events, the status that follows from them, and the ledger of all.
//!
//! Knows nothing of pages: that is `page`'s part.

pub mod account;
pub mod due;
pub mod event;
pub mod ledger;
pub mod letter;
pub mod status;

pub use account::{Account, Cookies};
pub use event::{Event, What};
pub use ledger::{Ledger, Record, Trouble};
pub use status::Status;
