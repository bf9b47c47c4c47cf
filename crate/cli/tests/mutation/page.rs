//! A labelled page that is rewritten, with its labels kept true.

use fastrand::Rng;
use lotse_cli::corpus::{Case, Label, Wanted};
use lotse_cli::snapshot;
use url::Url;

use super::tree::Element;

#[derive(Debug, Clone)]
pub struct Page {
    pub file: String,
    pub url: Url,
    pub root: Element,
    /// What is wanted, with addresses as they are written on the page now.
    wanted: Vec<Wanted>,
}

/// Which links a rewrite is for, by the address that is written on them.
pub type Scope = Vec<String>;

impl Page {
    pub fn new(label: &Label, html: &str) -> Self {
        let mut page = Self {
            file: label.file.clone(),
            url: Url::parse(label.address.as_ref().unwrap()).unwrap(),
            root: Element::parse(html),
            wanted: Vec::new(),
        };
        for wanted in &label.wanted {
            let leads_there = |href: &String| page.url.join(href).ok() == page.url.join(&wanted.href).ok();
            let written = page.hrefs().into_iter().filter(leads_there);
            let labels: Vec<Wanted> = written
                .map(|href| Wanted {
                    href,
                    right: wanted.right,
                })
                .collect();
            assert!(!labels.is_empty(), "{}: no {}", page.file, wanted.href);
            page.wanted.extend(labels);
        }
        page
    }

    /// The page as it is to be judged.
    pub fn case(&self) -> Case {
        let label = Label {
            file: self.file.clone(),
            address: None,
            wanted: self.wanted.clone(),
            never: Vec::new(),
        };
        let url = self.url.as_str();
        let seen = snapshot::read(&self.root.write(), url).unwrap();
        Case::new(&label, url, seen).unwrap_or_else(|errors| panic!("{errors:?}"))
    }

    /// The primary language of the page, as in `de`.
    pub fn language(&self) -> &str {
        let language = self.root.attribute("lang").unwrap_or_default();
        language.split(['-', '_']).next().unwrap_or_default()
    }

    /// All links, the wanted ones, or one; wanted ones more often, since they are few.
    pub fn scope(&self, rng: &mut Rng) -> Scope {
        let hrefs = self.hrefs();
        let wanted: Scope = self.wanted.iter().map(|wanted| wanted.href.clone()).collect();
        match rng.u8(..4) {
            0 => hrefs,
            1 => rng.choice(hrefs).into_iter().collect(),
            _ if wanted.is_empty() => hrefs,
            _ => wanted,
        }
    }

    /// Writes other addresses on links. All links with the same address get the same one, so that they
    /// go on counting once; an address that another link has already is not given.
    pub fn rewrite_hrefs(&mut self, scope: &Scope, rewrite: &mut impl FnMut(Url) -> Option<String>) {
        let mut resolved: Vec<Url> = Vec::new();
        for href in scope {
            let url = self.url.join(href).ok().filter(|url| url.scheme() == "https");
            resolved.extend(url.filter(|url| !resolved.contains(url)));
        }
        for old in resolved {
            let others = self.hrefs();
            let is_new = |href: &String| {
                let new = self.url.join(href).ok();
                others.iter().all(|other| self.url.join(other).ok() != new)
            };
            let Some(new) = rewrite(old.clone()).filter(is_new) else {
                continue;
            };
            let page = self.url.clone();
            let leads_there = |href: &str| page.join(href).is_ok_and(|url| url == old);
            self.root.each_link(&mut |link| {
                if link.href().is_some_and(leads_there) {
                    link.set("href", &new);
                }
            });
            for wanted in &mut self.wanted {
                if leads_there(&wanted.href) {
                    wanted.href.clone_from(&new);
                }
            }
        }
    }

    /// Moves the page, where its links lead to the same places from there as far as the host says.
    pub fn move_to(&mut self, url: Url) {
        let stays = |href: &String| href.starts_with(['/', '#', '?']) || Url::parse(href).is_ok();
        if self.hrefs().iter().all(stays) {
            self.url = url;
        }
    }

    /// The addresses of links as they are written on the page, each once.
    pub fn hrefs(&self) -> Vec<String> {
        let mut hrefs = Vec::new();
        self.root.clone().each_link(&mut |link| {
            let href = link.href().unwrap_or_default().to_owned();
            if !hrefs.contains(&href) {
                hrefs.push(href);
            }
        });
        hrefs
    }
}
