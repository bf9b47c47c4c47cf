//! The words on the way to the objection, one file per language.
//!
//! Source of all: `languages.json` of the project's facts, gathered from Meta's pages, press and
//! authorities up to 2026-10. A phrase is a row of words; a word that ends in `*` stands for every word
//! that begins so, and a phrase that begins with `=` must be the whole text. Case, accents, typographic
//! signs and white space do not matter.

mod ar;
mod bg;
mod ca;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod et;
mod fi;
mod fr;
mod ga;
mod hr;
mod hu;
mod is;
mod it;
mod lt;
mod lv;
mod mt;
mod nb;
mod nl;
mod nn;
mod pl;
mod pt;
mod ro;
mod ru;
mod sk;
mod sl;
mod sv;
mod tr;
mod uk;

pub mod pointers;

#[cfg(test)]
mod tests;

use super::Evidence::Reported;
use super::{Evidence, Source};

/// Makes the languages: a variant, the module with its words, and its English name.
macro_rules! languages {
    ($($variant:ident $module:ident $name:literal,)*) => {
        /// A language that the atlas has words for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $(#[doc = concat!($name, ".")] $variant,)*
        }

        impl Language {
            /// The words of this language.
            #[must_use]
            pub fn words(self) -> &'static Words {
                match self {
                    $(Self::$variant => &$module::WORDS,)*
                }
            }
        }

        /// All languages.
        pub const WORDS: &[&Words] = &[$(&$module::WORDS),*];
    };
}

languages! {
    Ar ar "Arabic",
    Bg bg "Bulgarian",
    Ca ca "Catalan",
    Cs cs "Czech",
    Da da "Danish",
    De de "German",
    El el "Greek",
    En en "English",
    Es es "Spanish",
    Et et "Estonian",
    Fi fi "Finnish",
    Fr fr "French",
    Ga ga "Irish",
    Hr hr "Croatian",
    Hu hu "Hungarian",
    Is is "Icelandic",
    It it "Italian",
    Lt lt "Lithuanian",
    Lv lv "Latvian",
    Mt mt "Maltese",
    Nb nb "Norwegian (Bokmål)",
    Nl nl "Dutch",
    Nn nn "Norwegian (Nynorsk)",
    Pl pl "Polish",
    Pt pt "Portuguese",
    Ro ro "Romanian",
    Ru ru "Russian",
    Sk sk "Slovak",
    Sl sl "Slovene",
    Sv sv "Swedish",
    Tr tr "Turkish",
    Uk uk "Ukrainian",
}

impl Language {
    /// The language of an HTML `lang` value (`de`, `de-AT`, `fr_FR`); `None` where there are no words.
    /// `no`, which stands for both kinds of Norwegian, is read as Bokmål.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("no") {
            return Some(Self::Nb);
        }
        WORDS
            .iter()
            .find(|words| primary.eq_ignore_ascii_case(words.tag))
            .map(|words| words.language)
    }
}

/// One phrase and how it is known.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The phrase, in the notation of this module.
    pub phrase: &'static str,
    /// How well it is known.
    pub evidence: Evidence,
    /// Who says so.
    pub source: Source,
}

/// The phrases of one language.
#[derive(Debug)]
pub struct Words {
    /// Which language.
    pub language: Language,
    /// Its primary language subtag.
    pub tag: &'static str,
    /// Says that one objects.
    pub objection: &'static [Entry],
    /// Says that it is about AI.
    pub ai: &'static [Entry],
    /// Says that it is about information that others gave.
    pub third_party: &'static [Entry],
    /// Says that it is about something else, though words of objection stand beside it.
    pub false_friends: &'static [Entry],
    /// Chain letters, which have no effect: plain lower-case text, looked for as it stands.
    pub chain_letters: &'static [Entry],
    /// The name of a button that sends a form.
    pub send: &'static [Entry],
    /// What the settings menu calls the pages on the way.
    pub menu: Menu,
}

/// Names of the pages on the way, as the menus write them: to be shown, not to be matched.
#[derive(Debug)]
pub struct Menu {
    /// Settings.
    pub settings: Option<Entry>,
    /// Privacy Centre.
    pub privacy_center: Option<Entry>,
    /// Privacy policy.
    pub privacy_policy: Option<Entry>,
}

// Where inferred words come from.
const FROM_LAW: &str = "from Art. 21 GDPR";
const FROM_ENGLISH: &str = "built from the English term";
const APPEAL: &str = "the usual word for an appeal";
const REMOVAL: &str = "about blocked accounts or removed posts";
const SETTING: &str = "cookies and ads are settings of their own";
const MAILS: &str = "ends mails, not the use of information";
const BUTTON: &str = "a usual label of such a button";
const MENU: &str = "the usual name of that page";

/// The heading of the best-known chain letter, which goes round untranslated.
const GOODBYE_META_AI: Entry = entry(
    "goodbye meta ai",
    Reported,
    "Lead Stories, TV2: English in every language",
);

const fn entry(phrase: &'static str, evidence: Evidence, source: &'static str) -> Entry {
    Entry {
        phrase,
        evidence,
        source: Source::new(source),
    }
}
