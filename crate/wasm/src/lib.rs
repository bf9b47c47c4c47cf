//! The one crate that knows the browser: the background and the popup of Widerspruchslotse.
//!
//! It carries messages between the browser and `lotse-core` and does what the core's effects say. It
//! decides nothing itself.

mod background;
mod chrome;
mod popup;
mod queue;
mod sender;
mod texts;

pub use background::Background;
pub use popup::show_popup;
