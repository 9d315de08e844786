//! What is wrong with a value by itself, whatever the other zone says.

use crate::domain::answer::Zone;
use crate::domain::country;
use crate::domain::iin::{Iin, Kind};
use crate::domain::keyboard::scripts;
use crate::domain::name::{self, Script};
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{Field, FieldKind, MrzPart};
use crate::office::draft::FieldDraft;
use crate::office::intake::{read_birth, read_date};
use chrono::NaiveDate;

/// A value that cannot be right, whatever the other zone says. `lasts`: until when the document is good is not asked.
pub(super) fn value_problem(
    field: &Field,
    typed: &FieldDraft,
    (on, today): (NaiveDate, NaiveDate),
    lasts: bool,
) -> Option<Problem> {
    let text = typed.text(0);
    match field.kind {
        FieldKind::Name => name_problem(typed),
        FieldKind::Date => match read_date(text) {
            None => Some(Problem::error(Say::new("problem-date"))),
            Some(date) => date_problem(field, date, (on, today), lasts),
        },
        FieldKind::BirthDate => match read_birth(text) {
            None => Some(Problem::error(Say::new("problem-birth-date"))),
            Some(born) if born.range().0 > today => Some(Problem::error(Say::new("problem-birth-in-future"))),
            Some(born) if born.age_on(on).0 > 125 => {
                Some(Problem::warning(Say::new("problem-birth-very-old")))
            }
            Some(_) => None,
        },
        FieldKind::Country => country::by_code(text)
            .is_none()
            .then(|| Problem::error(Say::new("problem-country"))),
        FieldKind::TwoTexts => {
            // The visual zone's own spelling stands first; without it (another script) the translation's two stand.
            let (kk, ru) = match field.zone {
                Zone::Visual => (typed.text(1), typed.text(2)),
                _ => (typed.text(0), typed.text(1)),
            };
            let missing = kk.is_empty() || ru.is_empty();
            missing.then(|| Problem::error(Say::new("problem-two-languages")))
        }
        FieldKind::Iin => match Iin::parse(text) {
            Err(say) => Some(Problem::error(say)),
            // A number given long ago may be wrong in itself: the correction is asked for that very reason.
            Ok(iin) => iin.problems().into_iter().next().map(|p| Problem::warning(p.say)),
        },
        FieldKind::Bin => match Iin::parse(text) {
            Err(say) => Some(Problem::error(say)),
            Ok(number) if number.kind() == Kind::Iin => Some(Problem::error(Say::new("iin-not-bin"))),
            Ok(number) => number
                .problems()
                .into_iter()
                .next()
                .or_else(|| number.odd_month()),
        },
        FieldKind::Choice => {
            let known = field.choices.iter().any(|c| c.code == text);
            (!known).then(|| Problem::error(Say::new("problem-choice")))
        }
        _ => None,
    }
}

fn name_problem(typed: &FieldDraft) -> Option<Problem> {
    if typed.text(2).is_empty() {
        return Some(Problem::error(Say::new("problem-name-cyrillic-missing")));
    }
    if typed.text(1).is_empty() && typed.text(0).is_empty() {
        return Some(Problem::error(Say::new("problem-name-latin-missing")));
    }
    let mut wrong = typed.texts.iter().flat_map(|t| name::clean(t).1);
    // Mixed scripts are told apart letter by letter, with the key that mends them.
    let wrong = wrong.find(|p| p.say.id != "names-problem-mixed-script");
    if wrong.is_some() {
        return wrong;
    }
    let script = Script::of(typed.text(2));
    // A single letter of the other script is told by itself.
    let slipped = script == Script::Mixed && !scripts::mixed_scripts(typed.text(2)).is_empty();
    let foreign = script != Script::Cyrillic && !slipped;
    foreign.then(|| Problem::error(Say::new("problem-name-not-cyrillic")))
}

fn date_problem(
    field: &Field,
    date: NaiveDate,
    (on, today): (NaiveDate, NaiveDate),
    lasts: bool,
) -> Option<Problem> {
    if field.mrz == Some(MrzPart::Expiry) {
        if date < on && !lasts {
            return Some(Problem::error(Say::new("counter-document-expired")));
        }
        return None;
    }
    (date > today).then(|| Problem::error(Say::new("problem-date-in-future")))
}
