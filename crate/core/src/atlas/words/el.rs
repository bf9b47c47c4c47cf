//! Greek. "Ένσταση" is an appeal, and press calls the form so: it stands only in phrases.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::El,
    tag: "el",
    objection: &[
        entry("εναντίωσ*", Inferred, FROM_LAW),
        entry("εναντιών*", Inferred, FROM_LAW),
        entry("εναντιωθ*", Inferred, FROM_LAW),
        entry("αντιτάσσ*", Inferred, FROM_LAW),
        entry("αντιταχθ*", Inferred, FROM_LAW),
        entry("φόρμα ένστασης", Inferred, "press word, newsnowgr.com"),
    ],
    ai: &[
        entry("τν στη meta", Inferred, FROM_ENGLISH),
        entry("ai στη meta", Inferred, FROM_ENGLISH),
        entry("τεχνητ* νοημοσύν* στη meta", Inferred, FROM_ENGLISH),
        entry("τεχνητ* νοημοσύν* της meta", Inferred, FROM_ENGLISH),
        entry("παραγωγικ* τν", Inferred, FROM_ENGLISH),
        entry("παραγωγικ* τεχνητ* νοημοσύν*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("πληροφορίες τρίτων", Inferred, FROM_ENGLISH),
        entry("πληροφοριών τρίτων", Inferred, FROM_ENGLISH),
        entry("πληροφορίες από τρίτ*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("ένστασ* κατά", Inferred, APPEAL),
        entry("έφεσ*", Inferred, APPEAL),
        entry("προσφυγ*", Inferred, APPEAL),
        entry("αποκλεισμ*", Inferred, REMOVAL),
        entry("αναστολ*", Inferred, REMOVAL),
        entry("απενεργοποιημέν*", Inferred, REMOVAL),
        entry("κατάργησ* περιεχομένου", Inferred, REMOVAL),
        entry("αφαίρεσ*", Inferred, REMOVAL),
        entry("διαγραμμέν*", Inferred, REMOVAL),
        entry("διαφημίσ*", Inferred, SETTING),
        entry("κατάργηση εγγραφής", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("δεν δίνω στη meta", Inferred, FROM_ENGLISH),
        entry("δεν επιτρέπω στη meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("υποβολή", Inferred, BUTTON),
        entry("αποστολή", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Ρυθμίσεις", Inferred, MENU)),
        privacy_center: Some(entry("Κέντρο απορρήτου", Inferred, MENU)),
        privacy_policy: Some(entry("Πολιτική απορρήτου", Verified, "el-gr.workplace.com")),
    },
};
