//! The fields and buttons of a page's forms.
//!
//! Always holds: they say what a field is for, never what is in it.

use std::collections::HashMap;

use lotse_core::page::snapshot::{Control, Field, FieldKind};
use scraper::ElementRef;

use super::outline::Outline;
use super::{TEXT, names, text};

/// Where the buttons of forms stand; others, as in a menu, send nothing.
const FORM_ROLES: &[&str] = &["main", "dialog"];

/// The fields and buttons of a page, in document order.
pub fn read(outline: &Outline) -> (Vec<Field>, Vec<Control>) {
    let labels = Labels::of(outline);
    let mut fields = Vec::new();
    let mut controls = Vec::new();
    let mut in_form: Vec<bool> = Vec::new();
    for (place, part) in outline.parts() {
        let element = part.element;
        let above = part.parent.and_then(|parent| in_form.get(parent)).copied();
        in_form.push(above == Some(true) || is_form(element));
        if let Some(kind) = kind(element) {
            let label = names::label(outline, place);
            fields.push(Field {
                kind,
                label: if label.is_empty() {
                    labels.text(outline, place)
                } else {
                    label
                },
                required: element.attr("required").is_some() || element.attr("aria-required") == Some("true"),
            });
        } else if in_form.last() == Some(&true)
            && let Some(text) = button(outline, place, element)
        {
            controls.push(Control {
                text: text::first(text, TEXT).to_owned(),
                label: names::label(outline, place),
            });
        }
    }
    (fields, controls)
}

fn is_form(element: ElementRef) -> bool {
    matches!(element.value().name(), "form" | "main")
        || element
            .attr("role")
            .is_some_and(|role| FORM_ROLES.contains(&role))
}

/// What is written on a button.
fn button<'a>(outline: &'a Outline, place: usize, element: ElementRef<'a>) -> Option<&'a str> {
    let name = element.value().name();
    if name == "input" && type_of(element) == "submit" {
        return Some(element.attr("value").unwrap_or_default());
    }
    (name == "button" || element.attr("role") == Some("button")).then(|| outline.text(place))
}

fn type_of(element: ElementRef) -> String {
    element.attr("type").unwrap_or("text").to_ascii_lowercase()
}

/// What a field is for; `None` for what nobody fills in.
fn kind(element: ElementRef) -> Option<FieldKind> {
    let tag = element.value().name();
    let kind = match tag {
        "textarea" => return Some(FieldKind::Reason),
        "select" => String::new(),
        "input" => type_of(element),
        _ => return None,
    };
    let name = element.attr("name").unwrap_or_default().to_ascii_lowercase();
    let fills_in = element.attr("autocomplete").unwrap_or_default();
    Some(match kind.as_str() {
        "hidden" | "submit" | "button" | "reset" | "image" => return None,
        "radio" | "checkbox" => FieldKind::Choice,
        "file" => FieldKind::File,
        "email" => FieldKind::Email,
        _ if name.contains("email") || fills_in == "email" => FieldKind::Email,
        _ if name.ends_with("_iso2_country_code") => FieldKind::Country,
        _ if tag == "select" && name.contains("country") => FieldKind::Country,
        _ if name == "name" || name.ends_with("_name") => FieldKind::Name,
        _ if matches!(fills_in, "name" | "given-name" | "family-name") => FieldKind::Name,
        _ => FieldKind::Other,
    })
}

/// The `label` elements of a page.
struct Labels<'a> {
    named: HashMap<&'a str, Vec<usize>>,
    /// The label that each element is in.
    around: Vec<Option<usize>>,
}

impl<'a> Labels<'a> {
    fn of(outline: &Outline<'a>) -> Self {
        let mut labels = Self {
            named: HashMap::new(),
            around: Vec::new(),
        };
        for (place, part) in outline.parts() {
            let is_label = part.element.value().name() == "label";
            let above = part
                .parent
                .and_then(|parent| labels.around.get(parent).copied().flatten());
            labels.around.push(if is_label { Some(place) } else { above });
            if let Some(id) = part.element.attr("for").filter(|_| is_label) {
                labels.named.entry(id).or_default().push(place);
            }
        }
        labels
    }

    /// The text of a field's labels: those that name it, and the one around it that names none.
    fn text(&self, outline: &Outline, place: usize) -> String {
        let id = outline.element(place).and_then(|element| element.value().id());
        let named = id
            .and_then(|id| self.named.get(id))
            .into_iter()
            .flatten()
            .copied();
        let around = self.around.get(place).copied().flatten().filter(|label| {
            outline
                .element(*label)
                .is_some_and(|label| label.attr("for").is_none())
        });
        names::joined(outline, named.chain(around))
    }
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
