//! What the application says of the person and of who applies, by the keys of its fields.

use super::{both, of_texts};
use crate::domain::act::{LegalPerson, Particulars};
use crate::domain::answer::{Answer, Answers, Entry, NameSpellings};
use crate::domain::country;
use crate::forms::pack::{Field, FieldKind, Pack};
use crate::office::{application, particulars, said};
use crate::papers::content::Value;
use crate::texts::lang::Lang;
use crate::texts::{Sayer, format};
use std::collections::BTreeMap;

/// The machine-readable zone's spelling; where that one was cut both, because the whole one stands in the visual zone
/// alone.
fn latin(name: &NameSpellings) -> String {
    if name.mrz.is_empty() {
        name.visual.clone()
    } else if application::was_cut(&name.mrz, &name.visual) {
        format!("{} ({})", name.mrz, name.visual)
    } else {
        name.mrz.clone()
    }
}

pub(super) fn value(field: &Field, answer: &Answer) -> Value {
    match answer {
        Answer::NotStated => Value::Text(said::NONE_ON_PAPER.to_owned()),
        Answer::Text(t) | Answer::Iin(t) => Value::Text(t.clone()),
        Answer::Date(d) => Value::Text(format::date(*d)),
        Answer::BirthDate(b) => Value::Text(format::birth_date(*b)),
        Answer::TwoTexts(t) => Value::TwoTexts(both(&t.kk, &t.ru)),
        Answer::Name(n) => Value::Name {
            cyrillic: n.cyrillic.clone(),
            latin: latin(n),
        },
        Answer::Country(code) => match country::by_code(code) {
            Some(c) => Value::TwoTexts(both(
                c.name(said::name_in(Lang::Kk)),
                c.name(said::name_in(Lang::Ru)),
            )),
            None => Value::Text(code.clone()),
        },
        Answer::Choice(code) => match field.choices.iter().find(|c| c.code == *code) {
            Some(choice) => Value::TwoTexts(of_texts(&choice.title)),
            None => Value::Text(code.clone()),
        },
    }
}

/// Who applies: the person of the case, or the legal person that applies for them, once it is named; of the latter who
/// that is, too.
/// A whole name is surname, given names, patronymic, in the pack's own order of parts; of one that is cut in the
/// machine-readable zone the whole one stands beside it.
fn applicant(
    answers: &Answers,
    legal: Option<&LegalPerson>,
    pack: &Pack,
    sayer: &Sayer,
) -> Vec<(String, Value)> {
    let person = application::named(answers, pack);
    let cut = |e: &Entry| matches!(&e.answer, Answer::Name(n) if application::was_cut(&n.mrz, &n.visual));
    let whole = person.spellings.get(1).filter(|_| answers.values().any(cut));
    let person = Value::Name {
        latin: match whole {
            Some(whole) => format!("{} ({whole})", person.latin),
            None => person.latin,
        },
        cyrillic: person.cyrillic,
    };
    let said = |lang| said::legal_person(legal?, lang, sayer);
    let (Some(kk), Some(ru)) = (said(Lang::Kk), said(Lang::Ru)) else {
        return vec![("applicant".to_owned(), person)];
    };
    let legal = Value::TwoTexts(both(kk, ru));
    vec![
        ("applicant".to_owned(), legal),
        ("applied_for".to_owned(), person),
    ]
}

/// Names borne before, with the papers that prove them.
fn former_names(there: &Particulars, sayer: &Sayer) -> Option<Value> {
    let all = |lang| {
        let names: Vec<String> = there
            .former
            .iter()
            .map(|f| particulars::former(f, lang, sayer))
            .collect();
        names.join("; ")
    };
    (!there.former.is_empty()).then(|| Value::TwoTexts(both(all(Lang::Kk), all(Lang::Ru))))
}

/// By the keys of the fields, and who applies; a name that was not asked for is none.
pub(super) fn values(
    answers: &Answers,
    legal: Option<&LegalPerson>,
    there: &Particulars,
    pack: &Pack,
    sayer: &Sayer,
) -> BTreeMap<String, Value> {
    let mut out = BTreeMap::new();
    for field in &pack.fields {
        if let Some(entry) = answers.get(&field.key) {
            out.insert(field.key.as_str().to_owned(), value(field, &entry.answer));
        } else if field.kind == FieldKind::Name {
            out.insert(
                field.key.as_str().to_owned(),
                Value::Text(said::NONE_ON_PAPER.to_owned()),
            );
        }
    }
    if let Some(names) = former_names(there, sayer) {
        out.insert("former_names".to_owned(), names);
    }
    out.extend(applicant(answers, legal, pack, sayer));
    out.insert("service".to_owned(), Value::TwoTexts(of_texts(&pack.title)));
    out
}
