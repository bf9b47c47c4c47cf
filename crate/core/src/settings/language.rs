//! The languages that cards and our own pages speak: those of `extension/_locales`.
//!
//! Always holds: a language is stored by its BCP 47 tag, and its folder has the same name with `_` for `-`.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! languages {
    ($($language:ident $tag:literal $name:literal,)*) => {
        /// A language of cards and pages. Their order is that of the choice: by their own names, Latin
        /// letters first.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "languages")]
        pub enum InterfaceLanguage {
            $($language,)*
        }

        impl InterfaceLanguage {
            /// All languages.
            pub const ALL: &[Self] = &[$(Self::$language,)*];

            /// Its BCP 47 tag and its own name.
            fn names(self) -> (&'static str, &'static str) {
                const NAMES: &[(&str, &str)] = &[$(($tag, $name),)*];
                NAMES.get(self as usize).copied().unwrap_or_default()
            }
        }
    };
}

languages! {
    Cs "cs" "Čeština",
    Da "da" "Dansk",
    De "de" "Deutsch",
    Et "et" "Eesti",
    En "en" "English",
    Es "es" "Español",
    Fr "fr" "Français",
    Ga "ga" "Gaeilge",
    Hr "hr" "Hrvatski",
    Is "is" "Íslenska",
    It "it" "Italiano",
    Lv "lv" "Latviešu",
    Lt "lt" "Lietuvių",
    Hu "hu" "Magyar",
    Mt "mt" "Malti",
    Nl "nl" "Nederlands",
    Nb "nb" "Norsk bokmål",
    Pl "pl" "Polski",
    PtPt "pt-PT" "Português (Portugal)",
    Ro "ro" "Română",
    Sk "sk" "Slovenčina",
    Sl "sl" "Slovenščina",
    Fi "fi" "Suomi",
    Sv "sv" "Svenska",
    Tr "tr" "Türkçe",
    El "el" "Ελληνικά",
    Bg "bg" "Български",
    Ru "ru" "Русский",
    Uk "uk" "Українська",
    Ar "ar" "العربية",
}

impl InterfaceLanguage {
    /// The language of a BCP 47 tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.names().0
    }

    /// The language's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names().1
    }
}

impl Serialize for InterfaceLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for InterfaceLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::of_tag(&tag).ok_or_else(|| D::Error::custom("no language of ours"))
    }
}

/// Reads a language that was stored. One that this version does not have is none: it costs no other setting.
pub(super) fn known<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<InterfaceLanguage>, D::Error> {
    let tag = Option::<String>::deserialize(deserializer)?;
    Ok(tag.and_then(|tag| InterfaceLanguage::of_tag(&tag)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn languages_are_the_folders_of_the_locales() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/_locales");
        let folders = std::fs::read_dir(folder).unwrap();
        let folders: BTreeSet<String> = folders
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let languages = InterfaceLanguage::ALL
            .iter()
            .map(|language| language.tag().replace('-', "_"));
        assert_eq!(languages.collect::<BTreeSet<_>>(), folders);
    }

    #[test]
    fn every_language_has_a_name_of_its_own_and_is_found_by_its_tag() {
        let mut names = BTreeSet::new();
        for language in InterfaceLanguage::ALL {
            assert_eq!(InterfaceLanguage::of_tag(language.tag()), Some(*language));
            assert!(names.insert(language.name()), "{language:?}");
        }
        for tag in ["", "xx", "pt", "pt_PT", "DE", "../de"] {
            assert_eq!(InterfaceLanguage::of_tag(tag), None, "{tag}");
        }
    }
}
