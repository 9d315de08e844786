//! Names and papers as they are: what the clerk keeps beside the fields, and what of it is recorded with the case.

mod words;

pub use words::{PAPERS, beside, document, for_transfer, former, ground, kind_id, paper, rows};

use super::application::{mrz_of, single_name, was_cut};
use super::draft::Draft;
use super::intake::{self, read_date};
use super::request::OfficeView;
use super::terms;
use crate::domain::act::{Beside, Ground, GroundKind, OtherDocument, Particulars, Person, ProvingPaper};
use crate::domain::answer::{Answer, Answers, Zone};
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{Applicant, LegalisationRule};
use crate::domain::code::FieldKey;
use crate::domain::document::{Original, Presented};
use crate::domain::mrz::Mrz;
use crate::forms::pack::{Field, FieldKind, Fill, MrzPart, Pack};
use chrono::{DateTime, FixedOffset, NaiveDate};

fn ground_of(kind: GroundKind, value: &str, reason: &str) -> Ground {
    Ground {
        kind,
        value: value.to_owned(),
        reason: reason.trim().to_owned(),
        paper: None,
    }
}

/// The text that a ground of this kind speaks of.
fn spoken_of(draft: &Draft, field: &FieldKey, kind: GroundKind) -> String {
    let cell = match kind {
        GroundKind::EarlierPaper => 2,
        GroundKind::ProvedElsewhere => 1,
        _ => 0,
    };
    let typed = draft.field(field.as_str());
    typed.map_or(String::new(), |f| f.text(cell).to_owned())
}

/// A ground that the clerk gave, while the field still says what it speaks of.
pub fn standing<'a>(draft: &'a Draft, field: &FieldKey, kind: GroundKind) -> Option<&'a Ground> {
    let ground = draft.particulars.ground(field, kind)?;
    (ground.value == spoken_of(draft, field, kind)).then_some(ground)
}

/// Everything that is recorded with the case: what the clerk kept, and what follows from the fields at this moment.
pub fn recorded(draft: &Draft, pack: &Pack, view: &OfficeView, at: DateTime<FixedOffset>) -> Particulars {
    let on = at.date_naive();
    let mut out = Particulars {
        grounds: Default::default(),
        ..draft.particulars.clone()
    };
    out.age = out.age.filter(|_| said_age(draft, pack, on).is_some());
    for (field, grounds) in &draft.particulars.grounds {
        for ground in grounds {
            if let Some(ground) = standing(draft, field, ground.kind) {
                out.put(field.clone(), ground.clone());
            }
        }
    }
    let mrz = mrz_of(draft, on);
    let applicant = intake::applicant(draft, pack, on);
    for field in pack.fields_for(&applicant, &ask) {
        for ground in derived(draft, field, pack, mrz.as_deref()) {
            out.put(field.key.clone(), ground);
        }
    }
    if let Some((field, ground)) = expiry(draft, pack, view, at) {
        out.put(field, ground);
    }
    out
}

fn ask(_: &str, _: &[String]) -> LegalisationRule {
    LegalisationRule::Ask
}

fn derived(draft: &Draft, field: &Field, pack: &Pack, mrz: Option<&Mrz>) -> Vec<Ground> {
    let Some(typed) = draft.field(field.key.as_str()) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    match (field.kind, mrz) {
        (FieldKind::Name, mrz) => {
            // A patronymic is nothing that has to be there.
            if typed.not_stated && field.fill == Fill::Needed && single_name(field, pack, mrz) {
                out.push(ground_of(GroundKind::SingleName, "", ""));
            }
            let cut = mrz.is_some_and(|m| m.name.truncated);
            if cut && was_cut(typed.text(0), typed.text(1)) {
                out.push(ground_of(GroundKind::CutName, typed.text(1), &typed.reason));
            }
        }
        (FieldKind::TwoTexts, _) if field.zone == Zone::Visual && typed.not_stated => {
            out.push(ground_of(GroundKind::NotProved, "", ""));
        }
        _ => {}
    }
    out
}

/// A document on its last day at this moment, or one that expires before the result is due.
pub fn expiring(
    draft: &Draft,
    pack: &Pack,
    view: Option<&OfficeView>,
    at: DateTime<FixedOffset>,
) -> Option<(GroundKind, NaiveDate, NaiveDate)> {
    let field = pack
        .field_of(MrzPart::Expiry)
        .filter(|_| intake::asks_validity(draft, pack))?;
    let until = read_date(draft.text(field.key.as_str()))?;
    let on = at.date_naive();
    if until == on {
        return Some((GroundKind::ExpiresToday, until, on));
    }
    let due = terms::due(view?, pack.term.as_ref()?, at).ok()?.at.date_naive();
    (until > on && until < due).then_some((GroundKind::ExpiresBeforeResult, until, due))
}

fn expiry(
    draft: &Draft,
    pack: &Pack,
    view: &OfficeView,
    at: DateTime<FixedOffset>,
) -> Option<(FieldKey, Ground)> {
    let (kind, ..) = expiring(draft, pack, Some(view), at)?;
    let field = pack.field_of(MrzPart::Expiry)?;
    let typed = draft.field(field.key.as_str())?;
    Some((field.key.clone(), ground_of(kind, typed.text(0), &typed.reason)))
}

/// The age as the clerk settled it, while it speaks of this birth date and can be right.
pub fn said_age(draft: &Draft, pack: &Pack, on: NaiveDate) -> Option<i32> {
    let said = draft.particulars.age.as_ref()?;
    let born = intake::birth_date(draft, pack)?;
    let (least, most) = born.age_on(on);
    (said.born == born && (least..=most).contains(&said.years)).then_some(said.years)
}

/// The ages that an incomplete birth date leaves, where something that is asked turns on them and nobody said yet.
pub fn open_age(applicant: &Applicant, pack: &Pack) -> Option<(i32, i32)> {
    let (least, most) = applicant.age?;
    let at = |years| Applicant {
        age: Some((years, years)),
        ..applicant.clone()
    };
    let turns = (least..most).any(|years| asked(&at(years), pack) != asked(&at(years + 1), pack));
    turns.then_some((least, most))
}

/// What a pack asks of somebody, as one list to be compared.
fn asked(applicant: &Applicant, pack: &Pack) -> Vec<crate::domain::checklist::Truth> {
    let holds = |c: &crate::domain::checklist::Condition| c.holds(applicant, AtHand::default(), &ask);
    let documents = pack.rules.documents.iter().map(|d| holds(&d.when));
    let groups = pack.rules.requirements.iter().map(|r| holds(&r.when));
    let fields = pack.fields.iter().map(|f| holds(&f.when));
    let questions = pack.questions.iter().map(|q| holds(&q.when));
    [pack.eligible(applicant, &ask)]
        .into_iter()
        .chain(documents)
        .chain(groups)
        .chain(fields)
        .chain(questions)
        .collect()
}

/// Another zone of the same person was read: the document of before is kept beside, and the one read now is not beside
/// itself.
pub fn keep_former_document(draft: &mut Draft, pack: &Pack, read: &Mrz, on: NaiveDate) -> bool {
    draft.particulars.documents.retain(|d| d.number != read.number);
    let Some(before) = mrz_of(draft, on) else {
        return false;
    };
    let same = before.birth == read.birth && before.name.surname == read.name.surname;
    if !same || before.number == read.number {
        return false;
    }
    let text = |part| pack.field_of(part).map_or("", |f| draft.text(f.key.as_str()));
    let other = OtherDocument {
        number: before.number.clone(),
        state: text(MrzPart::IssuingState).to_owned(),
        expires: before.expiry,
        beside: Beside::Second,
    };
    draft.particulars.documents.push(other);
    // What was keyed of the other document's page is not of this one.
    if let Some(page) = pack.field_of(MrzPart::Number).map(|f| f.page.clone()) {
        let keyed = pack.fields.iter().filter(|f| f.page == page && f.mrz.is_none());
        for field in keyed {
            draft.fields.remove(field.key.as_str());
        }
    }
    true
}

/// The document of an earlier case that this one's has replaced.
pub fn replaced(draft: &mut Draft, pack: &Pack, earlier: &Answers) {
    let of = |part| match earlier.get(&pack.field_of(part)?.key).map(|e| &e.answer) {
        Some(Answer::Text(t) | Answer::Country(t)) => Some(t.clone()),
        _ => None,
    };
    let now = pack
        .field_of(MrzPart::Number)
        .map_or("", |f| draft.text(f.key.as_str()));
    let Some(number) = of(MrzPart::Number).filter(|n| !n.is_empty() && n != now) else {
        return;
    };
    if draft.particulars.documents.iter().any(|d| d.number == number) {
        return;
    }
    let expires = pack.field_of(MrzPart::Expiry).and_then(|f| earlier.get(&f.key));
    let expires = expires.and_then(|e| match e.answer {
        Answer::Date(date) => Some(date),
        _ => None,
    });
    draft.particulars.documents.push(OtherDocument {
        number,
        state: of(MrzPart::IssuingState).unwrap_or_default(),
        expires,
        beside: Beside::Replaced,
    });
}

/// A datum that the identity document does not hold, as another paper has it; that paper comes onto the list of documents.
pub fn prove(draft: &mut Draft, pack: &Pack, field: &FieldKey, [kk, ru]: [&str; 2], paper: ProvingPaper) {
    let typed = draft.fields.entry(field.as_str().to_owned()).or_default();
    typed.texts = vec![String::new(), kk.to_owned(), ru.to_owned()];
    typed.not_stated = false;
    let mut ground = ground_of(GroundKind::ProvedElsewhere, kk, "");
    let note = paper.number.clone();
    ground.paper = Some(paper);
    draft.particulars.put(field.clone(), ground);
    for code in proving(pack, field) {
        let there = Presented {
            original: Original::SeenAndReturned,
            note: note.clone(),
            ..Presented::default()
        };
        draft.documents.entry(code).or_insert(there);
    }
}

/// Documents of the pack that are asked for where this datum is proved elsewhere.
fn proving(pack: &Pack, field: &FieldKey) -> Vec<crate::domain::code::DocumentCode> {
    let names = |when: &crate::domain::checklist::Condition| {
        let mut named = false;
        when.each(&mut |c| {
            named |=
                matches!(c, crate::domain::checklist::Condition::ProvedElsewhere(of) if of.contains(field));
        });
        named
    };
    let rules = pack.rules.documents.iter().filter(|d| names(&d.when));
    rules.map(|d| d.code.clone()).collect()
}

/// Nothing proves it after all: the paper leaves the list of documents.
pub fn unprove(draft: &mut Draft, pack: &Pack, field: &FieldKey) {
    if let Some(grounds) = draft.particulars.grounds.get_mut(field) {
        grounds.retain(|g| g.kind != GroundKind::ProvedElsewhere);
    }
    for code in proving(pack, field) {
        draft.documents.remove(&code);
    }
}

/// The Cyrillic spellings of an earlier paper of Kazakhstan, by field; they are taken.
pub fn spell(draft: &mut Draft, spellings: &[(FieldKey, String)], paper: &ProvingPaper) {
    for (field, text) in spellings.iter().filter(|(_, text)| !text.is_empty()) {
        let typed = draft.fields.entry(field.as_str().to_owned()).or_default();
        typed.texts.resize(3, String::new());
        typed.texts[2].clone_from(text);
        typed.rule.clear();
        typed.not_stated = false;
        let mut ground = ground_of(GroundKind::EarlierPaper, text, "");
        ground.paper = Some(paper.clone());
        draft.particulars.put(field.clone(), ground);
    }
}

/// Former names and other documents find the person too.
pub fn known_by(person: &mut Person, particulars: &Particulars) {
    let (names, numbers) = particulars.found_by();
    for name in names {
        if !person.spellings.contains(&name) {
            person.spellings.push(name);
        }
    }
    for number in numbers {
        if !person.documents.contains(&number) {
            person.documents.push(number);
        }
    }
}
