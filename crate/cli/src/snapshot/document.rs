//! Parses HTML into a document that is not nested without end.
//!
//! Always holds: elements nested deeper than [`DEEPEST`] become siblings, about as in Chromium. The parser
//! goes up through the open elements at most tags, so that depth without end would take time without end.

use html5ever::ParseOpts;
use html5ever::tendril::TendrilSink;
use scraper::node::Element;
use scraper::{Html, HtmlTreeSink};

/// How deep Chromium nests elements.
const DEEPEST: usize = 512;

/// The depth is looked at after as many bytes.
const PIECE: usize = 2048;

/// The document of a page.
pub fn parse(html: &str) -> Html {
    let sink = HtmlTreeSink::new(Html::new_document());
    let mut parser = html5ever::parse_document(sink, ParseOpts::default());
    let mut rest = html;
    while let Some((piece, after)) = split(rest) {
        parser.process(piece.into());
        let ends = ends_of_the_deepest(&parser.tokenizer.sink.sink.0.borrow());
        parser.process(ends.into());
        rest = after;
    }
    parser.process(rest.into());
    parser.finish()
}

/// A piece that ends before a tag, and what follows; `None` where little is left.
fn split(html: &str) -> Option<(&str, &str)> {
    let (end, _) = html.match_indices('<').find(|(place, _)| *place >= PIECE)?;
    html.split_at_checked(end)
}

/// End tags for what is open beyond the limit, the innermost first.
fn ends_of_the_deepest(document: &Html) -> String {
    let mut names = Vec::new();
    let mut node = document.tree.root();
    while let Some(last) = node.last_child() {
        names.extend(last.value().as_element().map(Element::name));
        node = last;
    }
    let deepest = names.iter().skip(DEEPEST).rev();
    deepest.flat_map(|name| ["</", name, ">"]).collect()
}
