//! One thing after the other: the background is the only writer, and it writes in turn.

use std::cell::RefCell;
use std::future::Future;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// A row of work, begun in the order in which it came, each after the one before has ended.
pub struct Queue {
    last: RefCell<Promise>,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            last: RefCell::new(Promise::resolve(&JsValue::UNDEFINED)),
        }
    }
}

impl Queue {
    /// Puts work at the end of the row; the promise settles with its result. Work that fails does not
    /// hold up what comes after it.
    pub fn add<Work>(&self, work: Work) -> Promise
    where
        Work: Future<Output = Result<JsValue, JsValue>> + 'static,
    {
        let before = self.last.borrow().clone();
        let turn = future_to_promise(async move {
            let _ = JsFuture::from(before).await;
            work.await
        });
        let _ = self.last.replace(turn.clone());
        turn
    }
}
