//! Forms of Meta's that look like the way to object and are not: never marked.
//!
//! Source: link targets in Open Terms Archive captures of Meta's policies (2022 to 2026-08), which name
//! their purpose where it is given below.

use super::forms::FormId;

/// Contact forms that serve another purpose.
pub const LOOKALIKES: &[FormId] = &[
    FormId::Facebook(259_518_714_718_624),   // erase your information
    FormId::Facebook(540_977_946_302_970),   // data protection officer
    FormId::Facebook(1_650_115_808_681_298), // contact online
    FormId::Facebook(507_739_850_846_588),   // contact us
    FormId::Facebook(341_705_720_996_035),   // standard contractual clauses
    FormId::Facebook(1_638_046_109_617_856), // manage your data; in 2022 also the right to object
    FormId::Facebook(459_418_078_730_560),
    FormId::Facebook(305_410_456_169_423),
    FormId::Facebook(319_149_701_968_527),
    FormId::Facebook(2_725_860_640_553_550),
    FormId::Instagram(713_679_366_292_426),
    FormId::Instagram(448_642_219_041_658),
    FormId::Instagram(230_945_659_544_811),
    FormId::Instagram(383_679_321_740_945),
    FormId::Instagram(406_206_379_945_942),
    FormId::WhatsApp(273_295_517_903_076),
    FormId::WhatsApp(3_022_366_361_353_546),
    FormId::WhatsApp(4_363_383_090_404_717),
    FormId::WhatsApp(915_483_389_072_145),
];

/// Whether this form is known to serve another purpose. The number alone tells, under whichever of Meta's
/// hosts a link puts it.
#[must_use]
pub fn contains(id: FormId) -> bool {
    let number = id.number();
    number.is_some() && LOOKALIKES.iter().any(|other| other.number() == number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::forms;

    #[test]
    fn no_form_is_both_wanted_and_a_lookalike() {
        for form in forms::FORMS {
            assert!(!contains(form.id), "{:?}", form.id);
        }
        assert!(contains(FormId::Instagram(540_977_946_302_970)));
        assert!(!contains(FormId::Portal));
    }
}
