//! The elements of a page in document order, each with the text in it.
//!
//! Always holds: a parent stands before its children, so what children inherit is worked out in one
//! pass; no step depends on how deep elements are nested; the page's text is kept once.

use std::collections::HashMap;

use scraper::{ElementRef, Html, Node};

use super::text;

/// Elements within a line of text; every other element is a box, and sets its text apart.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "label", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "svg", "u", "wbr",
];

/// Elements with nothing in them that is on the page; editable parts are left out as well.
const LEFT_OUT: &[&str] = &["noscript", "script", "style", "template"];

/// Elements whose text is no part of the text around them: graphics, and what is typed or chosen.
const ASIDE: &[&str] = &["select", "svg", "textarea"];

/// One element.
pub struct Part<'a> {
    pub element: ElementRef<'a>,
    /// The element that it is a child of.
    pub parent: Option<usize>,
    /// The element sibling before it.
    pub before: Option<usize>,
    /// The nearest box that it is in.
    pub block: usize,
    ink: Ink,
}

/// A stretch of one of the page's texts.
#[derive(Clone, Copy)]
struct Ink {
    text: usize,
    start: usize,
    end: usize,
}

/// All elements of a page.
#[derive(Default)]
pub struct Outline<'a> {
    parts: Vec<Part<'a>>,
    /// The text of the page, and one for every part whose text stands aside.
    texts: Vec<String>,
    by_id: HashMap<&'a str, usize>,
}

/// An element whose end is still to come.
struct Open {
    part: usize,
    last_child: Option<usize>,
    text: usize,
    is_box: bool,
}

impl<'a> Outline<'a> {
    /// Walks through a document, without recursion.
    pub fn of(document: &'a Html) -> Self {
        let mut outline = Self {
            texts: vec![String::new()],
            ..Self::default()
        };
        let mut open = Vec::new();
        let mut node = *document.root_element();
        loop {
            let entered = match node.value() {
                Node::Text(text) => {
                    outline.write(&open, text);
                    false
                }
                _ => ElementRef::wrap(node).is_some_and(|element| outline.enter(&mut open, element)),
            };
            if entered {
                if let Some(child) = node.first_child() {
                    node = child;
                    continue;
                }
                outline.leave(&mut open);
            }
            while node.next_sibling().is_none() && !open.is_empty() {
                outline.leave(&mut open);
                let Some(parent) = node.parent() else {
                    return outline;
                };
                node = parent;
            }
            match node.next_sibling().filter(|_| !open.is_empty()) {
                Some(sibling) => node = sibling,
                None => return outline,
            }
        }
    }

    /// The elements with their places.
    pub fn parts(&self) -> impl Iterator<Item = (usize, &Part<'a>)> {
        self.parts.iter().enumerate()
    }

    /// The first element with this `id`.
    pub fn by_id(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The element at a place.
    pub fn element(&self, part: usize) -> Option<ElementRef<'a>> {
        self.parts.get(part).map(|part| part.element)
    }

    /// The whole text in an element, folded.
    pub fn text(&self, part: usize) -> &str {
        self.parts
            .get(part)
            .map_or("", |part| self.stretch(part.ink))
            .trim_matches(' ')
    }

    /// The text of an element's box: before, in and after the element.
    pub fn around(&self, part: &Part) -> (&str, &str, &str) {
        let inside = part.ink;
        let block = self.parts.get(part.block).map(|block| block.ink);
        // What is in a graphic has nothing before or after it.
        let block = block.filter(|block| block.text == inside.text).unwrap_or(inside);
        let before = Ink {
            end: inside.start,
            ..block
        };
        let after = Ink {
            start: inside.end,
            ..block
        };
        (self.stretch(before), self.stretch(inside), self.stretch(after))
    }

    fn stretch(&self, ink: Ink) -> &str {
        self.texts
            .get(ink.text)
            .and_then(|text| text.get(ink.start..ink.end))
            .unwrap_or_default()
    }

    fn enter(&mut self, open: &mut Vec<Open>, element: ElementRef<'a>) -> bool {
        let name = element.value().name();
        if LEFT_OUT.contains(&name) || element.attr("contenteditable").is_some() {
            return false;
        }
        let place = self.parts.len();
        let outer = open.last_mut();
        let is_box = !INLINE.contains(&name);
        let parent = outer.as_ref().map(|outer| outer.part);
        let block = outer
            .as_ref()
            .filter(|outer| !outer.is_box)
            .and_then(|outer| self.parts.get(outer.part))
            .map_or(parent.unwrap_or(place), |part| part.block);
        let mut text = outer.as_ref().map_or(0, |outer| outer.text);
        let before = outer.and_then(|outer| outer.last_child.replace(place));
        if ASIDE.contains(&name) {
            text = self.texts.len();
            self.texts.push(String::new());
        }
        let start = self.texts.get_mut(text).map_or(0, |written| {
            if is_box {
                text::gap(written);
            }
            written.len()
        });
        if let Some(id) = element.value().id() {
            self.by_id.entry(id).or_insert(place);
        }
        self.parts.push(Part {
            element,
            parent,
            before,
            block,
            ink: Ink {
                text,
                start,
                end: start,
            },
        });
        open.push(Open {
            part: place,
            last_child: None,
            text,
            is_box,
        });
        true
    }

    fn write(&mut self, open: &[Open], letters: &str) {
        if let Some(written) = open.last().and_then(|open| self.texts.get_mut(open.text)) {
            text::add(written, letters);
        }
    }

    fn leave(&mut self, open: &mut Vec<Open>) {
        let Some(left) = open.pop() else { return };
        let Some(written) = self.texts.get_mut(left.text) else {
            return;
        };
        if let Some(part) = self.parts.get_mut(left.part) {
            part.ink.end = written.len();
        }
        if left.is_box {
            text::gap(written);
        }
    }
}
