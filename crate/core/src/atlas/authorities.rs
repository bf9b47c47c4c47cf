//! The data-protection authorities that a person can complain to (GDPR Art. 77): one for each country,
//! and in Germany one for each state.
//!
//! Only those that supervise companies: in Bavaria the one for the private sector, and nowhere one for
//! churches, broadcasting or the federal administration. Nobody checked the addresses on the authorities'
//! own sites, so whoever shows one shows [`AS_OF`] too.

mod at_to_ie;
mod germany;
mod is_to_sk;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::Source;
use at_to_ie::{AT, BE, BG, CH, CY, CZ, DK, EE, ES, FI, FR, GB, GR, HR, HU, IE};
use is_to_sk::{IS, IT, LI, LT, LU, LV, MT, NL, NO, PL, PT, RO, SE, SI, SK};

/// The month of the newest change in the table, as `YYYY-MM`.
pub const AS_OF: &str = "2026-03";

/// Where the table comes from.
pub const SOURCE: Source = Source::new(
    "https://github.com/datenanfragen/data, CC0 1.0, supervisory-authorities as of 20655aa5 (2026-03-08); \
     which state has which authority was read from the names",
);

/// The authority that leads in matters of Meta Platforms Ireland Ltd. (GDPR Art. 56(1)): the one of its
/// main establishment.
pub static LEAD: &Authority = &IE;

/// Makes an enum whose variants have a code and a name of their own.
macro_rules! coded {
    ($(#[$meta:meta])* $type:ident { $($variant:ident $code:literal $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $type {
            $(#[doc = concat!($name, ".")] #[serde(rename = $code)] $variant,)*
        }

        impl $type {
            /// All there are.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code, as it is stored.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The name: an English one for a country, its own for a state and a language.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The one with this code, in upper or lower case.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|each| each.code().eq_ignore_ascii_case(code))
            }
        }
    };
}

coded! {
    /// A country whose people Meta offers the objection, by its ISO 3166-1 code: the European Union,
    /// Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom.
    Country {
        At "AT" "Austria", Be "BE" "Belgium", Bg "BG" "Bulgaria", Ch "CH" "Switzerland",
        Cy "CY" "Cyprus", Cz "CZ" "Czechia", De "DE" "Germany", Dk "DK" "Denmark",
        Ee "EE" "Estonia", Es "ES" "Spain", Fi "FI" "Finland", Fr "FR" "France",
        Gb "GB" "United Kingdom", Gr "GR" "Greece", Hr "HR" "Croatia", Hu "HU" "Hungary",
        Ie "IE" "Ireland", Is "IS" "Iceland", It "IT" "Italy", Li "LI" "Liechtenstein",
        Lt "LT" "Lithuania", Lu "LU" "Luxembourg", Lv "LV" "Latvia", Mt "MT" "Malta",
        Nl "NL" "Netherlands", No "NO" "Norway", Pl "PL" "Poland", Pt "PT" "Portugal",
        Ro "RO" "Romania", Se "SE" "Sweden", Si "SI" "Slovenia", Sk "SK" "Slovakia",
    }
}

coded! {
    /// A state of Germany, by its ISO 3166-2 code.
    GermanState {
        Bb "DE-BB" "Brandenburg", Be "DE-BE" "Berlin", Bw "DE-BW" "Baden-Württemberg",
        By "DE-BY" "Bayern", Hb "DE-HB" "Bremen", He "DE-HE" "Hessen", Hh "DE-HH" "Hamburg",
        Mv "DE-MV" "Mecklenburg-Vorpommern", Ni "DE-NI" "Niedersachsen",
        Nw "DE-NW" "Nordrhein-Westfalen", Rp "DE-RP" "Rheinland-Pfalz",
        Sh "DE-SH" "Schleswig-Holstein", Sl "DE-SL" "Saarland", Sn "DE-SN" "Sachsen",
        St "DE-ST" "Sachsen-Anhalt", Th "DE-TH" "Thüringen",
    }
}

coded! {
    /// A language in which an authority takes complaints, by its ISO 639-1 code.
    ComplaintLanguage {
        Bg "bg" "Български", Cs "cs" "Čeština", Da "da" "Dansk", De "de" "Deutsch",
        El "el" "Ελληνικά", En "en" "English", Es "es" "Español", Et "et" "Eesti",
        Fi "fi" "Suomi", Fr "fr" "Français", Hr "hr" "Hrvatski", Hu "hu" "Magyar",
        Is "is" "Íslenska", It "it" "Italiano", Lb "lb" "Lëtzebuergesch", Lt "lt" "Lietuvių",
        Lv "lv" "Latviešu", Nl "nl" "Nederlands", No "no" "Norsk", Pl "pl" "Polski",
        Pt "pt" "Português", Ro "ro" "Română", Sk "sk" "Slovenčina", Sl "sl" "Slovenščina",
        Sv "sv" "Svenska",
    }
}

/// The law that an authority applies to Meta.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Law {
    /// Regulation (EU) 2016/679, in the European Economic Area.
    Gdpr,
    /// The United Kingdom's own version of it, with the Data Protection Act 2018.
    UkGdpr,
    /// The Swiss Federal Act on Data Protection (DSG) of 25 September 2020.
    SwissDsg,
}

/// What the source says of complaints to an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Note {
    /// A complaint by e-mail has to bear a qualified electronic signature.
    SignedMail,
}

/// A data-protection authority, as the source names it.
#[derive(Debug, PartialEq, Eq)]
pub struct Authority {
    /// The source's short name; stays the same when the authority is renamed.
    pub slug: &'static str,
    /// The official name, in some records with its English meaning in brackets.
    pub name: &'static str,
    /// The postal address, line by line, the country last.
    pub address: &'static [&'static str],
    /// The mail address for complaints.
    pub email: Option<&'static str>,
    /// The web form for complaints; always `https`.
    pub webform: Option<&'static str>,
    /// The web site.
    pub web: Option<&'static str>,
    /// The languages of complaints: the one that the source names; where it names none, the country's
    /// official ones (Belgium: Constitution, Art. 4; Luxembourg: law of 24 February 1984; Romania:
    /// Constitution, Art. 13).
    pub languages: &'static [ComplaintLanguage],
    /// What else to heed.
    pub note: Option<Note>,
    /// The law that it applies.
    pub law: Law,
}

/// The authority for somebody who lives in `country`. Germany has one for each state: `None` without a
/// state, so that the user is asked. Elsewhere the state does not matter.
#[must_use]
pub fn competent(country: Country, state: Option<GermanState>) -> Option<&'static Authority> {
    Some(match country {
        Country::De => return state.map(of_state),
        Country::At => &AT,
        Country::Be => &BE,
        Country::Bg => &BG,
        Country::Ch => &CH,
        Country::Cy => &CY,
        Country::Cz => &CZ,
        Country::Dk => &DK,
        Country::Ee => &EE,
        Country::Es => &ES,
        Country::Fi => &FI,
        Country::Fr => &FR,
        Country::Gb => &GB,
        Country::Gr => &GR,
        Country::Hr => &HR,
        Country::Hu => &HU,
        Country::Ie => &IE,
        Country::Is => &IS,
        Country::It => &IT,
        Country::Li => &LI,
        Country::Lt => &LT,
        Country::Lu => &LU,
        Country::Lv => &LV,
        Country::Mt => &MT,
        Country::Nl => &NL,
        Country::No => &NO,
        Country::Pl => &PL,
        Country::Pt => &PT,
        Country::Ro => &RO,
        Country::Se => &SE,
        Country::Si => &SI,
        Country::Sk => &SK,
    })
}

fn of_state(state: GermanState) -> &'static Authority {
    match state {
        GermanState::Bb => &germany::BB,
        GermanState::Be => &germany::BE,
        GermanState::Bw => &germany::BW,
        GermanState::By => &germany::BY,
        GermanState::Hb => &germany::HB,
        GermanState::He => &germany::HE,
        GermanState::Hh => &germany::HH,
        GermanState::Mv => &germany::MV,
        GermanState::Ni => &germany::NI,
        GermanState::Nw => &germany::NW,
        GermanState::Rp => &germany::RP,
        GermanState::Sh => &germany::SH,
        GermanState::Sl => &germany::SL,
        GermanState::Sn => &germany::SN,
        GermanState::St => &germany::ST,
        GermanState::Th => &germany::TH,
    }
}
