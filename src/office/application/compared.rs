//! The visual zone's value against the machine-readable zone's.

use super::{PASSPORT, code, kind_of, part_text};
use crate::domain::answer::Zone;
use crate::domain::mrz::{self, Mrz};
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{Field, FieldKind, MrzPart, Pack};
use crate::office::draft::{Draft, FieldDraft};
use crate::office::intake::read_birth;
use crate::office::patronymic;

/// Whether the zone has no such name (a person with a single name: Doc 9303 part 3, 4.6).
pub fn absent_in_zone(field: &Field, mrz: &Mrz) -> bool {
    match field.mrz {
        Some(MrzPart::Surname) => mrz.name.surname.is_empty() && !mrz.name.given_names.is_empty(),
        Some(MrzPart::GivenNames) => mrz.name.given_names.is_empty() && !mrz.name.surname.is_empty(),
        _ => false,
    }
}

/// Whether "none" is the answer for a name that is needed: a person with a single name has it whole as the primary
/// identifier (Doc 9303 part 3, 4.6). The zone says which of the two is not there; a document without a zone that can be
/// read follows the same rule, and so it is never the primary one.
pub fn single_name(field: &Field, pack: &Pack, mrz: Option<&Mrz>) -> bool {
    match mrz {
        Some(mrz) => absent_in_zone(field, mrz),
        None => pack
            .field_of(MrzPart::GivenNames)
            .is_some_and(|f| f.key == field.key),
    }
}

/// Whether the machine-readable spelling is the visual one cut short.
pub fn was_cut(mrz: &str, visual: &str) -> bool {
    let both = !mrz.is_empty() && !visual.is_empty();
    both && !mrz::could_be(mrz, visual, false) && mrz::could_be(mrz, visual, true)
}

/// Whether a patronymic that was keyed stands among the given names of the zone still.
pub fn in_given_names(field: &Field, typed: &FieldDraft, draft: &Draft, pack: &Pack) -> bool {
    let Some((given, patronymic)) = patronymic::fields(pack) else {
        return false;
    };
    if patronymic.key != field.key || !typed.text(0).is_empty() || typed.text(1).is_empty() {
        return false;
    }
    let parts: Vec<&str> = draft.text(given.key.as_str()).split_whitespace().collect();
    (1..parts.len()).any(|at| mrz::could_be(&parts[at..].join(" "), typed.text(1), false))
}

/// A name of the visual zone against the zone's. The patronymic stands among the given names there: parted, each is
/// compared with its own; not parted, given names and patronymic may be the zone's given names together.
fn name_differs(field: &Field, typed: &FieldDraft, mrz: &Mrz, draft: &Draft, pack: &Pack) -> bool {
    let visual = typed.text(1);
    let cut = mrz.name.truncated;
    if visual.is_empty() {
        return false;
    }
    let Some((given, patronymic)) =
        patronymic::fields(pack).filter(|_| field.mrz == Some(MrzPart::GivenNames))
    else {
        let there = field.mrz.and_then(|part| part_text(mrz, part));
        return there.is_some_and(|there| !mrz::could_be(&there, visual, cut));
    };
    let own = typed.text(0);
    if field.key == patronymic.key {
        return !own.is_empty() && !mrz::could_be(own, visual, cut);
    }
    let empty = FieldDraft::default();
    let father = draft.field(patronymic.key.as_str()).unwrap_or(&empty);
    if !father.text(0).is_empty() && field.key == given.key {
        return !mrz::could_be(own, visual, cut);
    }
    let together = format!("{visual} {}", father.text(1));
    let there = &mrz.name.given_names;
    !mrz::could_be(there, visual, cut) && !mrz::could_be(there, together.trim(), cut)
}

/// A difference is open until a reason settles it.
pub fn compared(
    field: &Field,
    typed: &FieldDraft,
    mrz: &Mrz,
    draft: &Draft,
    pack: &Pack,
) -> Option<(Problem, String)> {
    let part = field.mrz?;
    let there = part_text(mrz, part)?;
    if typed.not_stated {
        return None;
    }
    let differs = match field.kind {
        FieldKind::Name => name_differs(field, typed, mrz, draft, pack),
        FieldKind::BirthDate => match (read_birth(typed.text(0)), mrz.birth) {
            (Some(a), Some(b)) => a != b,
            _ => false,
        },
        // Of the kind of document the zone tells a passport from what is none.
        FieldKind::Choice if part == MrzPart::DocumentCode => {
            (typed.text(0) == PASSPORT) != (kind_of(mrz) == PASSPORT)
        }
        FieldKind::Choice => typed.text(0) != there,
        // `D` of a German zone and `DEU` are one state.
        FieldKind::Country => code(typed.text(0)) != there,
        _ => typed.text(0) != there,
    };
    let shown = match field.kind {
        FieldKind::BirthDate => mrz.birth.map_or(there.clone(), crate::texts::format::birth_date),
        FieldKind::Date => mrz.expiry.map_or(there.clone(), crate::texts::format::date),
        // As it is printed there: M, F, X.
        FieldKind::Choice => there.to_uppercase(),
        _ => there,
    };
    differs.then(|| {
        let say = Say::new("application-differs").with("other", &shown);
        (Problem::error(say), shown)
    })
}

/// Whether the field was found equal in both zones.
pub fn agrees(draft: &Draft, pack: &Pack, field: &Field, mrz: &Mrz) -> bool {
    let Some(typed) = draft.field(field.key.as_str()) else {
        return false;
    };
    let there = field.mrz.and_then(|p| part_text(mrz, p)).is_some();
    // What is no date equals none.
    let read = field.kind != FieldKind::BirthDate || read_birth(typed.text(0)).is_some();
    let equal = || read && compared(field, typed, mrz, draft, pack).is_none();
    there && !typed.is_empty() && !typed.not_stated && field.zone == Zone::Visual && equal()
}
