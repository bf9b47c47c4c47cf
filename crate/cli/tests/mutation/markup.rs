//! Other markup that looks the same.

use fastrand::Rng;

use super::page::Page;
use super::tree::{Element, Node};

/// Elements that change nothing in how a text reads.
const INLINE: &[&str] = &[
    "span", "span", "span", "b", "i", "em", "strong", "bdi", "font", "u",
];

/// "Opens in a new tab", as Meta puts it behind the name of a link, by language.
const SUFFIXES: &[(&str, &str)] = &[
    ("ar", "(يُفتح في علامة تبويب جديدة)"),
    ("cs", "(otevře se na nové kartě)"),
    ("da", "(åbner på en ny fane)"),
    ("de", "(Wird in einem neuen Tab geöffnet)"),
    ("el", "(Ανοίγει σε νέα καρτέλα)"),
    ("es", "(se abre en una pestaña nueva)"),
    ("fi", "(avautuu uuteen välilehteen)"),
    ("fr", "(S’ouvre dans un nouvel onglet)"),
    ("hu", "(új lapon nyílik meg)"),
    ("it", "(Si apre in una nuova scheda)"),
    ("nb", "(åpnes i en ny fane)"),
    ("nl", "(wordt geopend in een nieuw tabblad)"),
    ("pl", "(otwiera się w nowej karcie)"),
    ("pt", "(abre num novo separador)"),
    ("ro", "(se deschide într-o filă nouă)"),
    ("ru", "(откроется в новой вкладке)"),
    ("sv", "(öppnas i en ny flik)"),
    ("tr", "(yeni sekmede açılır)"),
    ("uk", "(відкриється в новій вкладці)"),
];

/// How pages hide from the eye what a screen reader says.
const UNSEEN: &str = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";

fn inline(rng: &mut Rng, children: Vec<Node>) -> Node {
    let name = rng.choice(INLINE).unwrap();
    let class = class(rng);
    let attributes: &[(&str, &str)] = if rng.bool() { &[("class", &class)] } else { &[] };
    Node::Element(Element::new(name, attributes, children))
}

/// A class name as Meta's build makes them.
fn class(rng: &mut Rng) -> String {
    let hash: String = (0..6).map(|_| rng.alphanumeric().to_ascii_lowercase()).collect();
    format!("x{hash}")
}

/// Wraps what is in a link.
pub fn wrap(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    page.root.each_link(&mut |link| {
        if link
            .href()
            .is_some_and(|href| scope.iter().any(|known| known == href))
        {
            for _ in 0..rng.usize(1..=3) {
                link.children = vec![inline(rng, std::mem::take(&mut link.children))];
            }
        }
    });
}

/// Puts links deeper into the page.
pub fn nest(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    page.root.each(&mut |parent| {
        for child in &mut parent.children {
            let is_meant = matches!(child, Node::Element(element)
                if element.href().is_some_and(|href| scope.iter().any(|known| known == href)));
            for _ in 0..if is_meant { rng.usize(1..=3) } else { 0 } {
                let inner = std::mem::replace(child, Node::Text(String::new()));
                *child = inline(rng, vec![inner]);
            }
        }
    });
}

/// Cuts texts in two, with an element or a comment between, on the whole page or in links.
pub fn split(page: &mut Page, rng: &mut Rng) {
    let mut cut = |text: String| -> Vec<Node> {
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).skip(1).collect();
        let Some(place) = rng.choice(&places) else {
            return vec![Node::Text(text)];
        };
        let (first, second) = text.split_at(*place);
        let (first, second) = (Node::Text(first.to_owned()), Node::Text(second.to_owned()));
        match rng.u8(..4) {
            0 => vec![first, Node::Comment(" ".to_owned()), second],
            1 => vec![inline(rng, vec![first]), second],
            2 => vec![first, inline(rng, vec![second])],
            _ => vec![inline(rng, vec![first]), inline(rng, vec![second])],
        }
    };
    page.root.replace_texts(&mut cut);
}

pub fn attributes(page: &mut Page, rng: &mut Rng) {
    page.root
        .each(&mut |element| rng.shuffle(&mut element.attributes));
}

pub fn classes(page: &mut Page, rng: &mut Rng) {
    page.root.each(&mut |element| {
        let classes: Vec<String> = (0..rng.usize(1..=4)).map(|_| class(rng)).collect();
        element.set("class", &classes.join(" "));
    });
}

/// Moves "(opens in a new tab)" between a link's label and its text, or puts it there.
pub fn suffix(page: &mut Page, rng: &mut Rng) {
    let scope = page.scope(rng);
    let language = page.language().to_owned();
    page.root.each_link(&mut |link| {
        if link
            .href()
            .is_some_and(|href| scope.iter().any(|known| known == href))
        {
            move_suffix(link, &language, rng);
        }
    });
}

fn move_suffix(link: &mut Element, language: &str, rng: &mut Rng) {
    let text = link.text().trim().to_owned();
    let label = link.attribute("aria-label").unwrap_or_default().trim().to_owned();
    if text.is_empty() {
        return;
    }
    if let Some((name, suffix)) = cut(&label) {
        if name == text {
            link.remove("aria-label");
        } else {
            link.set("aria-label", name);
        }
        link.children.push(unseen(suffix));
        return;
    }
    let name = if label.is_empty() { &text } else { &label };
    if let Some((before, suffix)) = cut(&text)
        && matches!(link.children.last(), Some(Node::Element(last)) if last.text().trim() == suffix)
    {
        link.children.pop();
        let name = if label.is_empty() { before } else { &label };
        link.set("aria-label", &format!("{name} {suffix}"));
        return;
    }
    let known = SUFFIXES.iter().find(|(tag, _)| *tag == language);
    let suffix = known.map_or("(Opens in a new tab)", |(_, suffix)| suffix);
    if rng.bool() {
        link.set("aria-label", &format!("{name} {suffix}"));
    } else {
        link.children.push(unseen(suffix));
    }
}

/// A name and the remark in brackets behind it.
fn cut(name: &str) -> Option<(&str, &str)> {
    let open = name.strip_suffix(')')?.rfind('(')?;
    let (before, suffix) = name.split_at(open);
    (!before.trim().is_empty()).then_some((before.trim(), suffix))
}

fn unseen(suffix: &str) -> Node {
    let text = Node::Text(format!(" {suffix}"));
    Node::Element(Element::new("span", &[("style", UNSEEN)], vec![text]))
}
