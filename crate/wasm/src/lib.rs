//! The one crate that knows the browser: the background and the pages of Widerspruchslotse.
//!
//! It carries messages between the browser and `lotse-core` and does what the core's effects say. It
//! decides nothing itself.

mod background;
mod chrome;
mod page;
mod popup;
mod queue;
mod reply;
mod sender;
mod sheet;
mod spoken;
mod storage;
mod texts;

pub use background::Background;
pub use popup::show_popup;
pub use sheet::show_sheet;
pub use spoken::speak;
