//! Reading a page: its address, what kind of page it is, which links matter, and the way on.
//!
//! Knows nothing of accounts or of what was done before: that is `record`'s part.

pub mod address;
pub mod context;
pub mod finding;
pub mod fold;
mod lead;
mod lure;
pub mod matcher;
pub mod redact;
pub mod route;
pub mod sieve;
pub mod snapshot;
pub mod surface;
mod tracking;

pub use address::{Address, AddressError};
pub use finding::{Finding, Reading, Sure, Why};
pub use route::{Hop, Step};
pub use sieve::Sieve;
pub use snapshot::Snapshot;
pub use surface::Surface;
