//! Other characters that read the same.

use fastrand::Rng;

use super::page::Page;

/// Characters in a word that nobody sees. Not U+FEFF, which JavaScript takes for white space.
const INVISIBLE: &[char] = &['\u{ad}', '\u{200b}', '\u{2060}'];

/// Of the same kind, where they do not keep letters from being joined.
const NO_JOINERS: &[char] = &['\u{200c}', '\u{200d}'];

/// White space that looks like a space.
const SPACES: &[&str] = &["\u{a0}", "\u{202f}", "\n    ", "  "];

/// Rewrites texts: of the whole page, or of some links.
fn rewrite_texts(page: &mut Page, rng: &mut Rng, rewrite: &mut impl FnMut(&str, &mut Rng) -> String) {
    let scope = page.scope(rng);
    let mut change = |text: &mut String| *text = rewrite(text, rng);
    if scope.len() > 1 {
        page.root.each_text(&mut change);
        return;
    }
    page.root.each_link(&mut |link| {
        if link
            .href()
            .is_some_and(|href| scope.iter().any(|known| known == href))
        {
            link.each_text(&mut change);
            if let Some(mut label) = link.attribute("aria-label").map(str::to_owned) {
                change(&mut label);
                link.set("aria-label", &label);
            }
        }
    });
}

pub fn invisible(page: &mut Page, rng: &mut Rng) {
    let often = rng.u8(1..=4);
    rewrite_texts(page, rng, &mut |text, rng| {
        let mut written = String::with_capacity(text.len() * 2);
        let mut before = ' ';
        for letter in text.chars() {
            if before.is_alphabetic() && letter.is_alphabetic() && rng.u8(..8) < often {
                let is_latin = before < '\u{250}' && letter < '\u{250}';
                let among = if is_latin && rng.bool() {
                    NO_JOINERS
                } else {
                    INVISIBLE
                };
                written.extend(rng.choice(among));
            }
            written.push(letter);
            before = letter;
        }
        written
    });
}

pub fn spaces(page: &mut Page, rng: &mut Rng) {
    rewrite_texts(page, rng, &mut |text, rng| {
        let parts = text
            .split_inclusive(' ')
            .map(|part| match part.strip_suffix(' ') {
                Some(word) if rng.bool() => format!("{word}{}", rng.choice(SPACES).unwrap()),
                _ => part.to_owned(),
            });
        parts.collect()
    });
}

/// Capitals, as each language writes them.
pub fn capitals(page: &mut Page, rng: &mut Rng) {
    let language = page.language().to_owned();
    rewrite_texts(page, rng, &mut |text, _| {
        let letters = text.chars().flat_map(|letter| match letter {
            'i' if language == "tr" => vec!['\u{130}'],
            _ => letter.to_uppercase().collect(),
        });
        if language != "el" {
            return letters.collect();
        }
        // Greek capitals carry no accents.
        letters
            .map(|letter| match letter {
                'Ά' => 'Α',
                'Έ' => 'Ε',
                'Ή' => 'Η',
                'Ί' => 'Ι',
                'Ό' => 'Ο',
                'Ύ' => 'Υ',
                'Ώ' => 'Ω',
                other => other,
            })
            .collect()
    });
}
