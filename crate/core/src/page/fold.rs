//! Folding makes equal what a reader takes for equal: case, accents, typographic signs, white space, and
//! the invisible characters that pages put into words.

/// A name without the remark in brackets that Meta puts behind it: "object (opens in a new tab)".
pub(super) fn without_remark(folded: &str) -> &str {
    let end = folded.trim_end();
    end.strip_suffix(')')
        .and_then(|open| open.rsplit_once('('))
        .map_or(end, |(name, _)| name)
}

/// The words of a folded text: runs of letters and digits.
pub(super) fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Folds a text: lower case without accents, without the characters that nobody sees.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' | ' ' => folded.push(letter),
            // Soft hyphen, zero-width and direction marks, combining accents (of Arabic as well, with its
            // lengthening stroke), and the gender star.
            '\u{ad}'
            | '\u{61c}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{300}'..='\u{36f}'
            | '*' => {}
            _ => letter
                .to_lowercase()
                .map(without_accent)
                .for_each(|letter| match letter {
                    '\u{300}'..='\u{36f}' => {}
                    _ => folded.push(letter),
                }),
        }
    }
    folded
}

/// The letter under an accent, for the letters of the atlas's languages.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ģ' | 'ğ' | 'ġ' => 'g',
        'ħ' => 'h',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ļ' | 'ľ' | 'ł' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ѐ' | 'ё' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' => 'ي',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_reader_takes_for_equal_folds_to_the_same() {
        for (written, folded) in [
            ("Wider\u{ad}sprechen", "widersprechen"),
            ("WIDER\u{200b}SPRECHEN", "widersprechen"),
            ("Widersprüche", "widerspruche"),
            ("Widerspru\u{308}che", "widerspruche"),
            ("Nutzer*innen", "nutzerinnen"),
            ("GÉNÉRATIVE", "generative"),
            ("İtiraz", "itiraz"),
            ("ITIRAZ ısı", "itiraz isi"),
            ("ΕΝΑΝΤΊΩΣΗΣ ΐ", "εναντιωσησ ι"),
            ("Εναντίωσης", "εναντιωσησ"),
            ("Ёй Її", "еи іі"),
            ("е\u{308}и\u{306}", "еи"),
            ("الاِعْتِراض\u{61c}", "الاعتراض"),
            ("اعتـــراض", "اعتراض"),
            ("أإآٱ ى ئ ؤ", "اااا ي ي و"),
            ("ا\u{654}ي\u{654}", "اي"),
            ("Għażla ġdida ċ", "ghazla gdida c"),
            ("Agóid ÉIREANN", "agoid eireann"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in ".*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }
    }
}
