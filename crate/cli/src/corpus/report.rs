//! The figures of a corpus, as a table for people or one JSON object for programs.
//!
//! Always holds: whether the figures hold is told by counts, never by a rounded rate.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use lotse_core::atlas::Right;
use serde::{Serialize, Serializer};

use super::score::{Fault, Kind, Score, name};
use crate::error::flat;

const RIGHTS: [Option<Right>; 3] = [
    Some(Right::AiTraining),
    Some(Right::General),
    Some(Right::ThirdPartyData),
];

/// Of a hundred wanted links, how many must be found where the numbers are unknown.
const BLIND_PERCENT: usize = 98;

/// What came of all pages.
#[derive(Debug)]
pub struct Report {
    blind: bool,
    /// How many pages were measured.
    pub pages: usize,
    /// What is not as it should be, page by page.
    pub faults: Vec<Fault>,
    /// Files beside the pages that have no label.
    pub unlabelled: Vec<String>,
    confusion: BTreeMap<(Option<Right>, Option<Right>), usize>,
    slowest: Option<(String, Duration)>,
}

impl Report {
    /// A report of no page.
    #[must_use]
    pub fn new(blind: bool) -> Self {
        Self {
            blind,
            pages: 0,
            faults: Vec::new(),
            unlabelled: Vec::new(),
            confusion: BTreeMap::new(),
            slowest: None,
        }
    }

    /// Adds a page and how long it took.
    pub fn add(&mut self, score: Score, took: Duration) {
        self.pages += 1;
        for (pair, count) in score.confusion {
            *self.confusion.entry(pair).or_default() += count;
        }
        self.faults.extend(score.faults);
        if self.slowest.as_ref().is_none_or(|(_, longest)| took > *longest) {
            self.slowest = Some((score.file, took));
        }
    }

    /// How many links are wanted.
    #[must_use]
    pub fn wanted(&self) -> usize {
        self.sum(|wanted, _| wanted.is_some())
    }

    /// How many of them are marked, for whichever right.
    #[must_use]
    pub fn found(&self) -> usize {
        self.sum(|wanted, found| wanted.is_some() && found.is_some())
    }

    /// How many links are marked that are not wanted.
    #[must_use]
    pub fn false_marks(&self) -> usize {
        self.sum(|wanted, _| wanted.is_none())
    }

    /// How many wanted links are marked for another right.
    #[must_use]
    pub fn wrong_rights(&self) -> usize {
        self.sum(|wanted, found| wanted.is_some() && found.is_some() && wanted != found)
    }

    /// Found among wanted; 1 where nothing is wanted.
    #[must_use]
    pub fn recall(&self) -> f64 {
        rate(self.found(), self.wanted())
    }

    /// Wanted among marked; 1 where nothing is marked.
    #[must_use]
    pub fn precision(&self) -> f64 {
        rate(self.found(), self.found() + self.false_marks())
    }

    /// Whether the figures are as they should be.
    #[must_use]
    pub fn holds(&self) -> bool {
        let percent = if self.blind { BLIND_PERCENT } else { 100 };
        self.found() * 100 >= self.wanted() * percent && self.false_marks() == 0 && self.wrong_rights() == 0
    }

    fn count(&self, wanted: Option<Right>, found: Option<Right>) -> usize {
        self.confusion.get(&(wanted, found)).copied().unwrap_or_default()
    }

    fn sum(&self, counts: impl Fn(Option<Right>, Option<Right>) -> bool) -> usize {
        let pairs = self.confusion.iter();
        pairs
            .filter(|((wanted, found), _)| counts(*wanted, *found))
            .map(|(_, count)| count)
            .sum()
    }
}

fn rate(part: usize, whole: usize) -> f64 {
    let float = |count: usize| u32::try_from(count).map_or(f64::INFINITY, f64::from);
    if whole == 0 {
        1.0
    } else {
        float(part) / float(whole)
    }
}

fn row_name(right: Option<Right>) -> String {
    right.map_or_else(|| "not wanted".to_owned(), |right| name(&right))
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (found, wanted) = (self.found(), self.wanted());
        let how = if self.blind { ", numbers unknown" } else { "" };
        writeln!(formatter, "pages          {}{how}", self.pages)?;
        writeln!(formatter, "wanted links   {wanted}")?;
        writeln!(formatter, "found          {found}")?;
        writeln!(formatter, "recall         {:.4}", self.recall())?;
        writeln!(formatter, "false marks    {}", self.false_marks())?;
        writeln!(formatter, "precision      {:.4}", self.precision())?;
        writeln!(formatter, "wrong rights   {}", self.wrong_rights())?;
        if let Some((file, took)) = &self.slowest {
            let milliseconds = took.as_secs_f64() * 1000.0;
            writeln!(formatter, "slowest        {}, {milliseconds:.1} ms", flat(file))?;
        }
        writeln!(formatter)?;
        write!(formatter, "{:<17}", "wanted \\ found")?;
        for right in RIGHTS {
            write!(formatter, "{:>18}", row_name(right))?;
        }
        write!(formatter, "{:>18}", "not marked")?;
        for wanted in RIGHTS.into_iter().chain([None]) {
            write!(formatter, "\n{:<17}", row_name(wanted))?;
            for found in RIGHTS {
                write!(formatter, "{:>18}", self.count(wanted, found))?;
            }
            if wanted.is_some() {
                write!(formatter, "{:>18}", self.count(wanted, None))?;
            }
        }
        if !self.faults.is_empty() || !self.unlabelled.is_empty() {
            writeln!(formatter)?;
        }
        for fault in &self.faults {
            write!(formatter, "\n{fault}")?;
        }
        for file in &self.unlabelled {
            write!(formatter, "\nno label: {}", flat(file))?;
        }
        Ok(())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wanted = row_name(self.wanted);
        let found = self
            .found
            .map_or_else(|| "not marked".to_owned(), |right| name(&right));
        let (kind, judged) = match self.kind {
            Kind::Missed => ("missed", format!("wanted {wanted}, {found}")),
            Kind::FalseMark => ("false mark", format!("{wanted}, found {found}")),
            Kind::WrongRight => ("wrong right", format!("wanted {wanted}, found {found}")),
        };
        write!(
            formatter,
            "{kind}: {}: {} \"{}\": {judged} ({})",
            flat(&self.file),
            flat(&self.href),
            flat(&self.text),
            self.why.join(", ")
        )
    }
}

/// The report as one JSON object.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Figures<'a> {
    blind: bool,
    pages: usize,
    wanted: usize,
    found: usize,
    recall: f64,
    false_marks: usize,
    precision: f64,
    wrong_rights: usize,
    holds: bool,
    confusion: Vec<Cell>,
    slowest: Option<Slowest<'a>>,
    faults: &'a [Fault],
    unlabelled: &'a [String],
}

#[derive(Serialize)]
struct Cell {
    wanted: Option<Right>,
    found: Option<Right>,
    count: usize,
}

#[derive(Serialize)]
struct Slowest<'a> {
    file: &'a str,
    milliseconds: f64,
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cells = self.confusion.iter();
        let figures = Figures {
            blind: self.blind,
            pages: self.pages,
            wanted: self.wanted(),
            found: self.found(),
            recall: self.recall(),
            false_marks: self.false_marks(),
            precision: self.precision(),
            wrong_rights: self.wrong_rights(),
            holds: self.holds(),
            confusion: cells
                .map(|(&(wanted, found), &count)| Cell { wanted, found, count })
                .collect(),
            slowest: self.slowest.as_ref().map(|(file, took)| Slowest {
                file,
                milliseconds: took.as_secs_f64() * 1000.0,
            }),
            faults: &self.faults,
            unlabelled: &self.unlabelled,
        };
        figures.serialize(serializer)
    }
}
