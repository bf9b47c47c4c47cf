//! The authority that a complaint goes to: who it is, how it is reached, what it asks for.

use crate::atlas::authorities::{self, Authority, Law, Note};
use crate::engine::sheets::{heading, line, link, row, soft};
use crate::protocol::sheet::{Block, Row, SheetLink, Words};
use crate::record::letter::Language;
use crate::text::{Text, TextKey};

/// All that is known about the authority of a letter.
pub(super) fn blocks(authority: &'static Authority) -> Vec<Block> {
    let mut blocks = vec![
        heading(TextKey::AuthorityTitle),
        line(Words::Plain(authority.name.to_owned())),
        Block::Facts {
            rows: rows(authority),
        },
    ];
    let mut languages = authority.languages.iter();
    if !languages.any(|&taken| Language::of(taken).is_some()) {
        blocks.push(line(TextKey::AuthorityEnglishLine));
    }
    blocks.extend(authority.note.map(|note| line(words_of(note))));
    blocks.push(Block::Links {
        links: links(authority),
    });
    if authority != authorities::LEAD && authority.law == Law::Gdpr {
        blocks.push(line(TextKey::AuthorityLeadLine));
    }
    blocks.push(soft(
        Text::new(TextKey::AuthorityAsOf).with_month(authorities::AS_OF),
    ));
    blocks
}

/// Where a complaint can go by e-mail as anybody writes one.
pub(super) fn plain_mail(authority: &'static Authority) -> Option<&'static str> {
    match authority.note {
        Some(Note::SignedMail) => None,
        None => authority.email,
    }
}

fn rows(authority: &'static Authority) -> Vec<Row> {
    let plain = |text: &str| Words::Plain(text.to_owned());
    let languages: Vec<_> = authority
        .languages
        .iter()
        .map(|language| language.name())
        .collect();
    let mail = authority.email;
    let rows = [
        Some(row(
            TextKey::AuthorityAddress,
            plain(&authority.address.join(", ")),
        )),
        mail.map(|address| row(TextKey::AuthorityMail, plain(address))),
        Some(row(TextKey::AuthorityLanguages, plain(&languages.join(", ")))),
    ];
    rows.into_iter().flatten().collect()
}

fn links(authority: &'static Authority) -> Vec<SheetLink> {
    let links = [
        authority.webform.map(|url| link(TextKey::AuthorityForm, url)),
        authority.web.map(|url| link(TextKey::AuthorityWeb, url)),
    ];
    links.into_iter().flatten().collect()
}

fn words_of(note: Note) -> TextKey {
    match note {
        Note::SignedMail => TextKey::AuthoritySignedMailLine,
    }
}
