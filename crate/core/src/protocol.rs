//! The messages between the parts: what content script and popup say, and what comes back.
//!
//! `extension/protocol.d.ts` describes the same for JavaScript.

pub mod limits;
mod message;
mod reply;
pub mod sheet;

pub use message::*;
pub use reply::*;
pub use sheet::{Entry, Sheet};

/// Where the sample page is in the extension.
pub const SAMPLE_PAGE: &str = "sample/sample.html";

/// Who sent a message, as the browser says; never as the message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    /// A content script in the top frame of a tab.
    Page {
        /// The browser's number of the tab.
        tab: i32,
        /// The address of the page.
        url: String,
    },
    /// One of the extension's own pages, or the background itself.
    Own,
    /// The extension's sample page, which may only ask what a page of Meta's may.
    Sample,
}
