//! Small words that decide what a sentence is about, in every language. All inferred: they are plain
//! grammar, not wording of Meta's.

use super::Language::{
    self, Ar, Bg, Ca, Cs, Da, De, El, En, Es, Et, Fi, Fr, Ga, Hr, Hu, Is, It, Lt, Lv, Mt, Nb, Nl, Nn, Pl, Pt,
    Ro, Ru, Sk, Sl, Sv, Tr, Uk,
};

/// Words that point back to the sentence before: "to do so, use this form".
pub const POINTERS: &[(Language, &[&str])] = &[
    (De, &["dazu", "dafür", "hierzu", "hierfür", "recht auszuüben"]),
    (
        En,
        &[
            "for that",
            "for this",
            "to do so",
            "to do this",
            "exercise your right*",
        ],
    ),
    (Fr, &["pour cela", "pour ce faire", "exercer votre droit"]),
    (It, &["per farlo", "a tal fine", "esercitare il diritto"]),
    (Es, &["para ello", "para hacerlo", "ejercer este derecho"]),
    (Pt, &["para isso", "para tal", "para o fazer"]),
    (Nl, &["daarvoor", "hiervoor", "dat doe je"]),
    (Pl, &["w tym celu", "aby to zrobić"]),
    (Da, &["det gør du", "til det"]),
    (Sv, &["det gör du", "för det"]),
    (Nb, &["det gjør du", "for å gjøre det"]),
    (Nn, &["det gjer du", "for å gjere det"]),
    (Is, &["til þess"]),
    (Fi, &["tee se", "sitä varten"]),
    (Cs, &["k tomu", "za tímto účelem"]),
    (Sk, &["na to", "za týmto účelom"]),
    (Sl, &["v ta namen", "to storiš"]),
    (Hr, &["u tu svrhu", "to možeš"]),
    (Hu, &["ehhez", "erre a célra"]),
    (Ro, &["pentru aceasta", "pentru asta"]),
    (Bg, &["за целта", "за това"]),
    (El, &["για αυτό", "για τον σκοπό αυτό"]),
    (Et, &["selleks"]),
    (Lv, &["lai to izdarītu", "šim nolūkam"]),
    (Lt, &["tam skirta", "šiuo tikslu"]),
    (Mt, &["għal dan"]),
    (Ga, &["chuige sin"]),
    (Ca, &["per fer ho", "per a això"]),
    (Uk, &["для цього"]),
    (Ru, &["для этого"]),
    (Tr, &["bunun için"]),
    (Ar, &["لذلك", "للقيام بذلك"]),
];

/// The decision that an appeal is against. An objection under the GDPR is against a use of data.
pub const DECISIONS: &[(Language, &[&str])] = &[
    (De, &["entscheidung*", "sperre", "sperrung*"]),
    // English counts on every page, and "ban" alone is an ending in Hungarian: "EU-ban".
    (
        En,
        &[
            "decision*",
            "the ban",
            "to a ban",
            "against a ban",
            "your ban",
            "account ban",
            "ban on",
            "suspension*",
        ],
    ),
    (Fr, &["décision*", "blocage*", "suspension*"]),
    (It, &["decision*"]),
    (Es, &["decision*"]),
    (Pt, &["decisao", "decisoes"]),
    (Nl, &["beslissing*"]),
    (Pl, &["decyzj*"]),
    (Da, &["afgørelse*"]),
    (Sv, &["beslut*"]),
    (Nb, &["avgjørelse*"]),
    (Nn, &["avgjerd*"]),
    (Is, &["ákvörðun*", "ákvarðan*"]),
    (Fi, &["päätö*"]),
    (Cs, &["rozhodnut*"]),
    (Sk, &["rozhodnut*"]),
    (Sl, &["odločit*"]),
    (Hr, &["odluk*"]),
    (Hu, &["döntés*"]),
    (Ro, &["decizi*"]),
    (Bg, &["решение*"]),
    (El, &["απόφασ*", "αποφάσ*"]),
    (Et, &["otsus*"]),
    (Lv, &["lēmum*"]),
    (Lt, &["sprendim*"]),
    (Mt, &["deċiżjoni*"]),
    (Ga, &["cinneadh*", "chinneadh*", "gcinneadh*"]),
    (Ca, &["decisio*"]),
    (Uk, &["рішенн*"]),
    (Ru, &["решени*"]),
    (Tr, &["karar*"]),
    (Ar, &["القرار", "قرار"]),
];

#[cfg(test)]
mod tests {
    use super::super::WORDS;
    use super::*;

    #[test]
    fn every_language_has_both() {
        for words in WORDS {
            for table in [POINTERS, DECISIONS] {
                let of = table.iter().filter(|(language, _)| *language == words.language);
                assert_eq!(of.count(), 1, "{}", words.tag);
            }
        }
    }
}
