//! The person's own number beside the date of birth and the sex of the application: hints, never an obstacle.

use super::Looking;
use crate::domain::iin::Iin;
use crate::domain::sex::Sex;
use crate::domain::trouble::Problem;
use crate::forms::pack::MrzPart;
use crate::office::draft::FieldDraft;
use crate::office::intake::read_birth;

impl Looking<'_> {
    pub(super) fn about_iin(&self, typed: &FieldDraft) -> Vec<Problem> {
        let Ok(iin) = Iin::parse(typed.text(0)) else {
            return Vec::new();
        };
        let text = |part| {
            let field = self.pack.field_of(part)?;
            Some(self.draft.text(field.key.as_str()))
        };
        let birth = text(MrzPart::BirthDate).and_then(read_birth);
        let sex = text(MrzPart::Sex).and_then(Sex::of_choice);
        let notes = iin.differences(birth, sex).into_iter();
        notes.map(Problem::warning).collect()
    }
}
