//! A page as a tree that can be rewritten: parsed as a browser does, written as HTML again.

use scraper::{ElementRef, Html, node};

/// Elements without content.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
];

/// Elements whose text is no text for people; it is written as it was read.
const RAW: &[&str] = &["script", "style", "noscript", "iframe", "noembed", "noframes"];

/// Elements in which nothing is rewritten.
const LEFT_ALONE: &[&str] = &["head", "svg", "select", "textarea", "template"];

#[derive(Debug, Clone)]
pub enum Node {
    Element(Element),
    Text(String),
    Comment(String),
}

#[derive(Debug, Clone, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    pub fn new(name: &str, attributes: &[(&str, &str)], children: Vec<Node>) -> Self {
        let own = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        Self {
            name: name.to_owned(),
            attributes: attributes.iter().map(own).collect(),
            children,
        }
    }

    /// The root element of a page.
    pub fn parse(html: &str) -> Self {
        let document = Html::parse_document(html);
        Self::of(document.root_element())
    }

    fn of(element: ElementRef) -> Self {
        // The content of a template is a fragment of its own, and is left out.
        let children = element.children().filter_map(|child| match child.value() {
            node::Node::Text(text) => Some(Node::Text(text.to_string())),
            node::Node::Comment(comment) => Some(Node::Comment(comment.to_string())),
            _ => ElementRef::wrap(child).map(|element| Node::Element(Self::of(element))),
        });
        let attributes = element.value().attrs();
        Self {
            name: element.value().name().to_owned(),
            attributes: attributes
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .collect(),
            children: children.collect(),
        }
    }

    pub fn attribute(&self, key: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value.as_str())
    }

    pub fn set(&mut self, key: &str, value: &str) {
        match self.attributes.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => value.clone_into(old),
            None => self.attributes.push((key.to_owned(), value.to_owned())),
        }
    }

    pub fn remove(&mut self, key: &str) {
        self.attributes.retain(|(name, _)| name != key);
    }

    /// The address of a link.
    pub fn href(&self) -> Option<&str> {
        let is_link = matches!(self.name.as_str(), "a" | "area") || self.attribute("role") == Some("link");
        self.attribute("href").filter(|_| is_link)
    }

    pub fn is_raw(&self) -> bool {
        RAW.contains(&self.name.as_str())
    }

    fn is_left_alone(&self) -> bool {
        self.is_raw() || LEFT_ALONE.contains(&self.name.as_str())
    }

    /// Calls `visit` with every element that may be rewritten, children first.
    pub fn each(&mut self, visit: &mut impl FnMut(&mut Self)) {
        if self.is_left_alone() {
            return;
        }
        for child in &mut self.children {
            if let Node::Element(element) = child {
                element.each(visit);
            }
        }
        visit(self);
    }

    /// Calls `visit` with every link that may be rewritten.
    pub fn each_link(&mut self, visit: &mut impl FnMut(&mut Self)) {
        self.each(&mut |element| {
            if element.href().is_some() {
                visit(element);
            }
        });
    }

    /// Calls `visit` with every text that may be rewritten.
    pub fn each_text(&mut self, visit: &mut impl FnMut(&mut String)) {
        self.each(&mut |element| {
            for child in &mut element.children {
                if let Node::Text(text) = child {
                    visit(text);
                }
            }
        });
    }

    /// Puts what `rewrite` makes of each text in its place.
    pub fn replace_texts(&mut self, rewrite: &mut impl FnMut(String) -> Vec<Node>) {
        self.each(&mut |element| {
            element.children = std::mem::take(&mut element.children)
                .into_iter()
                .flat_map(|child| match child {
                    Node::Text(text) => rewrite(text),
                    other => vec![other],
                })
                .collect();
        });
    }

    /// All text in the element, graphics and the like left out.
    pub fn text(&self) -> String {
        let mut copy = self.clone();
        let mut joined = String::new();
        copy.each_text(&mut |text| joined.push_str(text));
        joined
    }

    /// The page as HTML.
    pub fn write(&self) -> String {
        let mut html = "<!DOCTYPE html>".to_owned();
        self.write_to(&mut html);
        html
    }

    fn write_to(&self, html: &mut String) {
        let name = self.name.as_str();
        html.extend(["<", name]);
        for (key, value) in &self.attributes {
            let value = value.replace('&', "&amp;").replace('"', "&quot;");
            html.extend([" ", key, "=\"", &value, "\""]);
        }
        html.push('>');
        if VOID.contains(&name) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Element(element) => element.write_to(html),
                Node::Text(text) if self.is_raw() => html.push_str(text),
                Node::Text(text) => {
                    let text = text
                        .replace('&', "&amp;")
                        .replace('<', "&lt;")
                        .replace('>', "&gt;");
                    html.push_str(&text);
                }
                Node::Comment(text) => html.extend(["<!--", text, "-->"]),
            }
        }
        html.extend(["</", name, ">"]);
    }
}
