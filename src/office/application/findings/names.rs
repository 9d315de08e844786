//! What is said of a name: the patronymic among the given names, names keyed once more, cut or single ones.

use super::super::compared::{in_given_names, was_cut};
use super::{Looking, Settles};
use crate::domain::checklist::Script as WrittenIn;
use crate::domain::document::Translated;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{Field, MrzPart};
use crate::office::draft::{FieldDraft, MrzSource};
use crate::office::intake;

impl Looking<'_> {
    /// No zone, no primary identifier, and a name in the place of the given ones: perhaps a single name in the wrong place.
    pub(super) fn stands_elsewhere(&self, field: &Field) -> bool {
        let given = self.pack.field_of(MrzPart::GivenNames);
        let named = given.and_then(|f| self.draft.field(f.key.as_str()));
        let first = field.mrz == Some(MrzPart::Surname) && self.mrz.is_none();
        first && named.is_some_and(|f| !f.not_stated && !f.is_empty())
    }

    pub(super) fn about_name(&self, field: &Field, typed: &FieldDraft) -> Vec<Problem> {
        let mut said = Vec::new();
        if in_given_names(field, typed, self.draft, self.pack) {
            said.push(Problem::error(Say::new("counter-patronymic-in-given")));
        }
        let other = self.applicant.scripts.get(&field.key) == Some(&WrittenIn::Other);
        if other && self.has_translation() {
            said.push(Problem::note(Say::new("counter-spelling-of-translation")));
        }
        // No check digit covers a name: what was not read by a scanner is keyed once more, from the visual zone.
        let by_hand = self.mrz.is_some() && self.draft.mrz_source != MrzSource::Scanned;
        if by_hand && !typed.text(0).is_empty() && typed.text(1).is_empty() {
            said.push(Problem::error(Say::new("counter-name-key-again")));
        }
        said
    }

    /// A name that the zone cuts short is keyed whole from the visual zone, and the clerk says why the two differ.
    pub(super) fn cut(&self, typed: &FieldDraft) -> Option<(Problem, Option<Settles>)> {
        if !self.mrz.is_some_and(|m| m.name.truncated) {
            return None;
        }
        if typed.text(1).is_empty() {
            let say = Say::new("counter-name-cut-unfinished");
            return Some((Problem::error(say), None));
        }
        let reason = typed.reason.trim();
        was_cut(typed.text(0), typed.text(1)).then(|| match reason {
            "" => (
                Problem::error(Say::new("counter-name-cut")),
                Some(Settles::Cut(typed.text(0).to_owned())),
            ),
            reason => {
                let say = Say::new("counter-name-cut-settled").with("reason", reason);
                (Problem::note(say), None)
            }
        })
    }

    fn has_translation(&self) -> bool {
        let translated = |d: &crate::domain::document::Presented| {
            matches!(d.translated, Translated::ByNotary | Translated::ByTranslator)
        };
        let rules = self.pack.rules.documents.iter();
        rules
            .filter(|r| !intake::script_fields_of(r).is_empty())
            .any(|r| self.draft.documents.get(&r.code).is_some_and(translated))
    }
}
