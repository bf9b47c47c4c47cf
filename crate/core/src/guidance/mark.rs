//! Which links of a page are marked, and as what.
//!
//! Always holds: only links of the best right and sureness that the page can show are targets; one step is
//! marked at most, the one that is easiest to see, and none while there is a target.

use serde::{Deserialize, Serialize};

use crate::atlas::Right;
use crate::atlas::forms::FormId;
use crate::page::Snapshot;
use crate::page::finding::{Reading, Sure};
use crate::page::snapshot::{Link, Visibility};

/// What a link is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MarkKind {
    /// The link of the right that matters most here.
    Target,
    /// An objection link of another right.
    Secondary,
    /// Leads one hop on.
    Step,
    /// Lures to a host that is not Meta's.
    Warning,
}

/// A link to mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Index into the snapshot's links.
    pub link: usize,
    /// As what.
    pub kind: MarkKind,
    /// The right that it serves.
    pub right: Option<Right>,
    /// How sure that is.
    pub sure: Option<Sure>,
    /// The form that it leads to, where it leads to one.
    pub form: Option<FormId>,
    /// Whether it can be seen.
    pub visibility: Visibility,
    /// Name of the control that opens the collapsed part it is in, or empty.
    pub within: String,
    /// The host that a warning's link leads to, empty for other marks.
    pub host: String,
}

/// The marks of one look, before they are weighed against each other.
pub(super) fn marks(reading: &Reading, snapshot: &Snapshot) -> Vec<Mark> {
    let nowhere = Link::default();
    let mark = |link: usize, kind, right, sure| {
        let seen = snapshot.links.get(link).unwrap_or(&nowhere);
        Mark {
            link,
            kind,
            right,
            sure,
            form: None,
            visibility: seen.visibility,
            within: seen.within.clone(),
            host: String::new(),
        }
    };
    let findings = reading.findings.iter().map(|finding| Mark {
        form: Some(finding.form),
        ..mark(
            finding.link,
            MarkKind::Target,
            Some(finding.right),
            Some(finding.sure),
        )
    });
    let warnings = reading.warnings.iter().map(|warning| Mark {
        host: warning.host.clone(),
        ..mark(warning.link, MarkKind::Warning, None, None)
    });
    let lead = reading
        .lead
        .iter()
        .map(|lead| mark(lead.link, MarkKind::Step, None, None));
    findings.chain(warnings).chain(lead).collect()
}

/// Of the marks of a kind, the first of those that are easiest to see.
pub(super) fn best_of<'a>(
    kind: MarkKind,
    marks: impl IntoIterator<Item = &'a Mark>,
) -> Option<(usize, &'a Mark)> {
    let of_kind = marks
        .into_iter()
        .enumerate()
        .filter(|(_, mark)| mark.kind == kind);
    of_kind.min_by_key(|(_, mark)| mark.visibility)
}

/// Decides what each mark is in the light of all; `None` for a step that is not needed.
pub(super) fn settle(marks: &mut [Mark]) -> Vec<Option<MarkKind>> {
    let ranks = |hidden: bool| {
        let of = marks
            .iter()
            .filter(move |mark| (mark.visibility == Visibility::Hidden) == hidden);
        of.filter_map(|mark| mark.right.zip(mark.sure)).min()
    };
    // What nothing on the page can show is a target only where nothing else is.
    let has_seen = ranks(false).is_some();
    let best = ranks(false).or(ranks(true));
    let step = best_of(MarkKind::Step, marks.iter())
        .map(|(index, _)| index)
        .filter(|_| best.is_none());
    marks
        .iter_mut()
        .enumerate()
        .map(|(index, mark)| {
            if let Some(rank) = mark.right.zip(mark.sure) {
                let is_hidden = mark.visibility == Visibility::Hidden;
                mark.kind = if Some(rank) == best && !(is_hidden && has_seen) {
                    MarkKind::Target
                } else {
                    MarkKind::Secondary
                };
                return Some(mark.kind);
            }
            (mark.kind != MarkKind::Step || step == Some(index)).then_some(mark.kind)
        })
        .collect()
}
