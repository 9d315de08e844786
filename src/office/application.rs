//! The application of a draft: what the machine-readable zone fills, what is compared, what is still wrong, and the
//! answers that acceptance records.

mod compared;
mod findings;

pub use compared::{agrees, single_name, was_cut};
pub use findings::{Finding, Settles, findings, findings_in, open_fields};

use super::draft::{Draft, FieldDraft, MrzSource};
use super::intake::{self, read_birth, read_date};
use super::patronymic;
use crate::domain::act::{LegalPerson, Person};
use crate::domain::answer::{Answer, Answers, Entry, NameSpellings, Settled, TwoTexts, Zone};
use crate::domain::code::{CategoryCode, DocumentCode};
use crate::domain::country;
use crate::domain::mrz::Mrz;
use crate::domain::name;
use crate::forms::pack::{self, Field, FieldKind, MrzPart, Pack};
use chrono::{Datelike, NaiveDate};
use compared::compared;
use unicode_normalization::UnicodeNormalization;

/// The zone as read, if it is whole.
pub fn mrz_of(draft: &Draft, on: NaiveDate) -> Option<Box<Mrz>> {
    if draft.mrz.is_empty() {
        None
    } else {
        Mrz::read(&draft.mrz, on).ok()
    }
}

/// As typed digits, day first.
fn digits(date: NaiveDate) -> String {
    format!("{:02}{:02}{:04}", date.day(), date.month(), date.year())
}

/// A state's code as lists have it (`D<<` is `DEU`).
fn code(text: &str) -> String {
    country::listed(text).map_or_else(|| text.to_owned(), |c| c.code.to_owned())
}

/// What a part of the zone says, as a field is typed; none where the zone does not say it.
fn part_text(mrz: &Mrz, part: MrzPart) -> Option<String> {
    let text = match part {
        MrzPart::DocumentCode => mrz.document_code.clone(),
        MrzPart::IssuingState => code(&mrz.issuing_state),
        MrzPart::Surname => mrz.name.surname.clone(),
        MrzPart::GivenNames => mrz.name.given_names.clone(),
        MrzPart::Number => mrz.number.clone(),
        MrzPart::Nationality => code(&mrz.nationality),
        MrzPart::BirthDate => mrz.birth?.to_string(),
        MrzPart::Sex => mrz.sex?.choice().to_owned(),
        MrzPart::Expiry => digits(mrz.expiry?),
    };
    (!text.is_empty()).then_some(text)
}

/// Fills the fields that the machine-readable zone rules (003, 2.9); those of the visual zone are keyed.
///
/// Returns the identity document that another one's mark went over to, where the clerk had chosen that.
pub fn fill_from_mrz(draft: &mut Draft, pack: &Pack, mrz: &Mrz) -> Option<DocumentCode> {
    let scanned = draft.mrz_source == MrzSource::Scanned;
    for field in &pack.fields {
        let Some(part) = field.mrz else { continue };
        // The patronymic stands among the given names there; it is parted from them by the clerk.
        let first = pack.field_of(part).is_some_and(|f| f.key == field.key);
        if field.zone != Zone::MachineReadable || !first {
            continue;
        }
        let Some(text) = part_text(mrz, part) else {
            continue;
        };
        if part == MrzPart::GivenNames && !patronymic_anew(draft, pack, &text) {
            continue;
        }
        let entry = draft.fields.entry(field.key.as_str().to_owned()).or_default();
        if field.kind == FieldKind::Name {
            let before = entry.text(0).to_owned();
            entry.texts.resize(3, String::new());
            // A name read by a scanner is offered for the visual zone; a typed one is keyed once more there.
            if scanned && (entry.texts[1].is_empty() || before != text) {
                entry.texts[1] = name::capitalise_zone(&text, &mrz.issuing_state);
            }
            // What the clerk wrote before any zone was read was not made from another one.
            if before != text && !before.is_empty() {
                entry.texts[2].clear();
                entry.rule.clear();
            }
            entry.texts[0] = text;
        } else {
            entry.texts = vec![text];
        }
        entry.not_stated = false;
    }
    document_kind(draft, pack, mrz);
    document_line(draft, pack, mrz)
}

/// Whether the zone's given names are to be filled in. Read again as they were parted, they stay parted; another zone's
/// take the patronymic of the former one away.
fn patronymic_anew(draft: &mut Draft, pack: &Pack, given: &str) -> bool {
    let parted = patronymic::components(draft, pack).join(" ");
    let Some((_, father)) = patronymic::fields(pack) else {
        return true;
    };
    let Some(entry) = draft.fields.get_mut(father.key.as_str()) else {
        return true;
    };
    if entry.text(0).is_empty() {
        return true;
    }
    if parted == given {
        return false;
    }
    entry.texts = vec![String::new(); 3];
    true
}

/// The line of the checklist that a zone of this format belongs to: what was marked of another identity document was
/// meant for this one (003, 2.6.2: a card is taken only by a treaty, which that line asks for).
fn document_line(draft: &mut Draft, pack: &Pack, mrz: &Mrz) -> Option<DocumentCode> {
    let format = mrz.format.as_str();
    let of_format = |d: &&pack::Document| d.formats.iter().any(|f| f == format);
    let right = pack.documents.iter().find(of_format)?;
    let mut moved = None;
    let wrong = pack
        .documents
        .iter()
        .filter(|d| !d.formats.is_empty() && d.code != right.code);
    for document in wrong {
        if let Some(there) = draft.documents.remove(&document.code) {
            draft.documents.entry(right.code.clone()).or_insert(there);
            moved = Some(right.code.clone());
        }
    }
    moved
}

const PASSPORT: &str = "passport";

fn kind_of(mrz: &Mrz) -> &'static str {
    match mrz.document_code.starts_with('P') {
        true => PASSPORT,
        false => "identity-card",
    }
}

/// The kind of document is known from its code: a passport's begins with P (Doc 9303 part 4).
fn document_kind(draft: &mut Draft, pack: &Pack, mrz: &Mrz) {
    let Some(field) = pack.field_of(MrzPart::DocumentCode) else {
        return;
    };
    let kind = kind_of(mrz);
    let known = field.choices.iter().any(|c| c.code == kind);
    if field.kind == FieldKind::Choice && known {
        let entry = draft.fields.entry(field.key.as_str().to_owned()).or_default();
        entry.texts = vec![kind.to_owned()];
    }
}

/// The answers as acceptance records them. Call when `findings` holds no error.
pub fn answers(draft: &Draft, pack: &Pack, on: NaiveDate) -> Answers {
    let mrz = mrz_of(draft, on);
    let mut out = Answers::new();
    let applicant = intake::applicant(draft, pack, on);
    let no_state = |_: &str, _: &[String]| crate::domain::checklist::LegalisationRule::Ask;
    // What was typed for another category or request stays in the draft and goes no further.
    for field in pack.fields_for(&applicant, &no_state) {
        let Some(typed) = draft.field(field.key.as_str()) else {
            continue;
        };
        let Some(answer) = answer(field, typed) else {
            continue;
        };
        let settled = (!typed.reason.trim().is_empty())
            .then(|| {
                mrz.as_deref()
                    .and_then(|m| compared(field, typed, m, draft, pack))
            })
            .flatten()
            .map(|(_, other)| Settled {
                other,
                other_zone: Zone::MachineReadable,
                reason: typed.reason.clone(),
            });
        out.insert(
            field.key.clone(),
            Entry {
                answer,
                zone: field.zone,
                settled,
            },
        );
    }
    out
}

/// What a field says, as it was typed; none: nothing, or no date.
pub fn answer(field: &Field, typed: &FieldDraft) -> Option<Answer> {
    if typed.not_stated {
        return Some(Answer::NotStated);
    }
    if typed.is_empty() {
        return None;
    }
    let text = |c: usize| typed.text(c).nfc().collect::<String>();
    Some(match field.kind {
        FieldKind::Name => Answer::Name(NameSpellings {
            mrz: text(0),
            visual: text(1),
            cyrillic: text(2),
            rule: typed.rule.clone(),
        }),
        FieldKind::TwoTexts if field.zone == Zone::Visual => Answer::TwoTexts(TwoTexts {
            source: text(0),
            kk: text(1),
            ru: text(2),
        }),
        FieldKind::TwoTexts => Answer::TwoTexts(TwoTexts {
            source: String::new(),
            kk: text(0),
            ru: text(1),
        }),
        FieldKind::Date => Answer::Date(read_date(typed.text(0))?),
        FieldKind::BirthDate => Answer::BirthDate(read_birth(typed.text(0))?),
        FieldKind::Country => Answer::Country(text(0)),
        FieldKind::Choice => Answer::Choice(text(0)),
        FieldKind::Iin => Answer::Iin(text(0)),
        FieldKind::Text | FieldKind::Number | FieldKind::Bin => Answer::Text(text(0)),
    })
}

/// How the person is listed and found, and the legal person that applies for them.
pub fn person(answers: &Answers, category: &CategoryCode, pack: &Pack) -> Person {
    Person {
        legal_person: legal_person(answers, category, pack),
        ..named(answers, pack)
    }
}

/// The natural person: names, birth, citizenship, document.
pub fn named(answers: &Answers, pack: &Pack) -> Person {
    let mut person = Person::default();
    let mut latin = Vec::new();
    let mut cyrillic = Vec::new();
    let mut visual = Vec::new();
    let names = [
        pack.field_of(MrzPart::Surname),
        pack.field_of(MrzPart::GivenNames),
    ];
    let keys: Vec<_> = names.iter().flatten().map(|f| &f.key).collect();
    let rest = pack
        .fields
        .iter()
        .filter(|f| f.kind == FieldKind::Name && !keys.contains(&&f.key));
    for field in names.into_iter().flatten().chain(rest) {
        if let Some(Entry {
            answer: Answer::Name(name),
            ..
        }) = answers.get(&field.key)
        {
            let one = if name.mrz.is_empty() {
                &name.visual
            } else {
                &name.mrz
            };
            latin.push(one.clone());
            visual.push(name.visual.clone());
            cyrillic.push(name.cyrillic.clone());
        }
    }
    person.latin = latin.join(" ").trim().to_owned();
    person.cyrillic = cyrillic.join(" ").trim().to_owned();
    person.spellings = vec![
        person.latin.clone(),
        visual.join(" ").trim().to_owned(),
        person.cyrillic.clone(),
    ];
    person.spellings.retain(|s| !s.is_empty());
    person.spellings.dedup();
    let by_part = |part| {
        pack.field_of(part)
            .and_then(|f| answers.get(&f.key))
            .map(|e| &e.answer)
    };
    if let Some(Answer::BirthDate(born)) = by_part(MrzPart::BirthDate) {
        person.birth = Some(*born);
    }
    if let Some(Answer::Country(code)) = by_part(MrzPart::Nationality) {
        person.citizenship = Some(code.clone());
    }
    if let Some(Answer::Text(number)) = by_part(MrzPart::Number) {
        person.documents.push(number.clone());
    }
    person
}

/// The legal person that applies, as far as it is known.
pub fn legal_person(answers: &Answers, category: &CategoryCode, pack: &Pack) -> Option<LegalPerson> {
    let named = pack.category(category)?.legal_person.as_ref()?;
    let mut there = LegalPerson::default();
    for key in std::iter::once(&named.name).chain(&named.bin) {
        match answers.get(key).map(|e| &e.answer) {
            Some(Answer::TwoTexts(name)) => there.name = name.clone(),
            Some(Answer::Text(bin)) => there.bin = bin.clone(),
            _ => {}
        }
    }
    (there != LegalPerson::default()).then_some(there)
}

/// The field with the name of the legal person, where one applies.
pub fn legal_name<'a>(draft: &Draft, pack: &'a Pack) -> Option<&'a Field> {
    let named = pack.category(&draft.category)?.legal_person.as_ref()?;
    pack.field(&named.name)
}

/// Whether it is known who applies, in one spelling at least: the person, and the legal person where one applies.
pub fn is_named(draft: &Draft, pack: &Pack, on: NaiveDate) -> bool {
    let person = person(&answers(draft, pack, on), &draft.category, pack);
    let legal = || {
        person
            .legal_person
            .as_ref()
            .and_then(LegalPerson::names)
            .is_some()
    };
    let known = !person.latin.is_empty() || !person.cyrillic.is_empty();
    known && (legal_name(draft, pack).is_none() || legal())
}
