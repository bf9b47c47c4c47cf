//! What one pass over a page saw: its links with the text they stand in, and a form's fields by kind.
//!
//! Never holds what somebody typed. The lens (`extension/content/lens.js`) and the command line make
//! the same snapshot of the same page; `extension/protocol.d.ts` describes the fields once more.

use serde::{Deserialize, Serialize};

use super::fold::without_remark;

/// One look at a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The document's title.
    pub title: String,
    /// Links and link-like controls that have an address, in document order.
    pub links: Vec<Link>,
    /// Texts that links stand in.
    pub blocks: Vec<String>,
    /// Headings, in document order.
    pub headings: Vec<String>,
    /// Fields of forms.
    pub fields: Vec<Field>,
    /// Buttons of forms.
    pub controls: Vec<Control>,
    /// Whether a phrase of a chain letter was found in the page's text.
    #[serde(default, rename = "chainLetter")]
    pub chain_letter: bool,
}

/// One link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its own text.
    pub text: String,
    /// Its accessible label, or empty.
    pub label: String,
    /// Its address as the browser resolves it.
    pub href: String,
    /// Index into [`Snapshot::blocks`].
    pub block: usize,
    /// Index into [`Snapshot::headings`].
    pub heading: Option<usize>,
    /// Whether it can be seen.
    pub visibility: Visibility,
    /// Name of the control that opens the collapsed part it is in, or empty.
    pub within: String,
    /// Meta's name of the policy's sub-page that it stands in (`7.subpage.11-ObjectYouHaveThe`, the same in
    /// every language), by the `id` of an element around it or of the last heading, or empty.
    #[serde(default)]
    pub section: String,
}

impl Link {
    /// What the link is called: its label where it has one, else its text; without the remark in brackets
    /// that Meta puts behind it, "(opens in a new tab)" in the page's language.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = if self.label.is_empty() {
            &self.text
        } else {
            &self.label
        };
        let bare = without_remark(name).trim_end();
        if bare.is_empty() { name } else { bare }
    }
}

/// Whether a link can be seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// On the page.
    #[default]
    Shown,
    /// In a part that a control opens.
    Collapsed,
    /// Not shown, and nothing says how to show it.
    Hidden,
}

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What it is for.
    pub kind: FieldKind,
    /// Its label.
    pub label: String,
    /// Whether the page requires it.
    pub required: bool,
}

/// What a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// E-mail address.
    Email,
    /// Free text: the reason.
    Reason,
    /// Country of residence.
    Country,
    /// Name.
    Name,
    /// Radio button or check box.
    Choice,
    /// Upload.
    File,
    /// Anything else.
    Other,
}

/// One button of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// Its text.
    pub text: String,
    /// Its accessible label, or empty.
    pub label: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_called_by_its_label_without_the_remark() {
        for (text, label, name) in [
            ("object", "object (Opens in a new tab)", "object"),
            (
                "hier",
                "widersprechen (Wird in neuem Tab geöffnet)",
                "widersprechen",
            ),
            ("object (more)", "", "object"),
            ("hier", "", "hier"),
            ("x", "(only a remark)", "(only a remark)"),
            ("", "", ""),
        ] {
            let link = Link {
                text: text.to_owned(),
                label: label.to_owned(),
                ..Link::default()
            };
            assert_eq!(link.name(), name, "{text} {label}");
        }
    }
}
