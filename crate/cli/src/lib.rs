//! The core of Widerspruchslotse on files: what `lotse` does, for its own binary and for the tests.
//!
//! * [`read`], [`snapshot`], [`replay`]: a saved page or a capture becomes what the browser's lens would see.
//! * [`inspect`]: what the extension would mark on it.
//! * [`corpus`]: the same on labelled pages, counted.
//! * [`ledger`]: an exported file, checked and as a table.

pub mod corpus;
pub mod error;
pub mod inspect;
pub mod ledger;
pub mod read;
pub mod replay;
pub mod snapshot;

pub use error::Unreadable;
