//! Measures on labelled pages: what is found, what is missed, what is marked in error.
//!
//! Always holds: either the whole corpus is measured, or every mistake in it is told and nothing is.

mod blind;
mod case;
mod labels;
mod report;
mod score;

use std::path::Path;
use std::time::Instant;

use lotse_core::page::Address;

pub use blind::blind;
pub use case::Case;
pub use labels::{Label, Labels, Mistake, Wanted};
pub use report::Report;
pub use score::{Fault, Kind, Score};

use crate::error::Unreadable;
use crate::{read, replay, snapshot};

/// Measures the corpus whose labels are in `folder` and whose pages are in `pages`, or in `folder`, too.
pub fn measure(folder: &Path, pages: Option<&Path>, blinded: bool) -> Result<Report, Vec<Unreadable>> {
    let labels = Labels::read(folder).map_err(|error| vec![error])?;
    let mut report = Report::new(blinded);
    let mut mistakes = Vec::new();
    for label in &labels.page {
        let start = Instant::now();
        let case = open(pages.unwrap_or(folder), label).and_then(|case| {
            if blinded {
                blind(case).map_err(|mistake| vec![label.unreadable(mistake)])
            } else {
                Ok(case)
            }
        });
        match case {
            Ok(case) => report.add(Score::of(&case), start.elapsed()),
            Err(errors) => mistakes.extend(errors),
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    if pages.is_none() {
        report.unlabelled = labels.leave_out(folder);
    }
    Ok(report)
}

/// Opens a labelled page.
pub fn open(folder: &Path, label: &Label) -> Result<Case, Vec<Unreadable>> {
    let file = folder.join(&label.file);
    let wrong = |mistake| vec![label.unreadable(mistake)];
    let one = |error| match error {
        Unreadable::ManyLinks => wrong(Mistake::ManyLinks),
        error => vec![error],
    };
    if replay::is_capture(&file) {
        let capture = replay::read(&file).map_err(one)?;
        let url = label.address.as_ref().unwrap_or(&capture.address);
        return Case::new(label, url, capture.seen);
    }
    let url = label.address.as_ref().ok_or_else(|| wrong(Mistake::NoAddress))?;
    Address::of_page(url).map_err(|cause| wrong(Mistake::Address(cause)))?;
    let html = read::page(&file).map_err(one)?;
    Case::new(label, url, snapshot::read(&html, url).map_err(one)?)
}
