//! Family members from one another: the next person of a visit begins with what the pack says a family shares.

pub mod standing;

use crate::domain::act::{CaseId, VisitId};
use crate::domain::answer::Answers;
use crate::domain::case::Case;
use crate::domain::checklist::Bearer;
use crate::domain::document::{Original, Presented, PresentedAll};
use crate::forms::pack::{Family, Field, FieldKind, Pack};
use crate::office::draft::{Draft, FieldDraft, FromFamily};
use crate::office::open::OpenOffice;
use crate::office::request::Reply;
use crate::office::request::visit::{NextPerson, Shared, Someone, VisitReply};
use crate::office::spelling;
use crate::office::trouble::Trouble;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What the people of a visit have said so far, the one who was served last first.
pub(super) fn next(
    office: &OpenOffice,
    visit: VisitId,
    after: Option<CaseId>,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let mut people = super::people(office, visit)?;
    people.reverse();
    people.sort_by_key(|p| id(p) != after);
    let nearest = people
        .first()
        .ok_or_else(|| Trouble::problem("visit-nobody-yet"))?;
    let (service, category, request) = match nearest {
        Someone::Draft(d) => (d.service.clone(), d.category.clone(), d.request.clone()),
        Someone::Case(case) => {
            let opened = case.opened.as_ref();
            let opened = opened.ok_or_else(|| Trouble::problem("case-pack-gone"))?;
            let code = (&opened.service, &opened.category, &opened.request);
            (code.0.clone(), code.1.clone(), code.2.clone())
        }
    };
    let pack = office.view.catalogue.pack(&service);
    let pack = pack.ok_or_else(|| Trouble::problem("case-pack-gone"))?;
    let mut shared = Shared::default();
    for person in &people {
        add(&mut shared, person, pack);
        standing::add(&mut shared, person, pack, &office.view, office.at(now));
    }
    Ok(Reply::Visit(VisitReply::Next(Box::new(NextPerson {
        visit,
        service,
        category,
        request,
        shared,
    }))))
}

fn id(person: &Someone) -> Option<CaseId> {
    match person {
        Someone::Draft(draft) => Some(draft.id),
        Someone::Case(case) => Some(case.id),
    }
}

/// Adds what this person says and nobody nearer did.
fn add(shared: &mut Shared, person: &Someone, pack: &Pack) {
    let (who, fields, documents) = match person {
        Someone::Draft(draft) => (draft.title(), draft.fields.clone(), &draft.documents),
        Someone::Case(case) => (case.person.shown().to_owned(), typed(case, pack), &case.documents),
    };
    let before = (shared.fields.len(), shared.documents.len());
    for field in pack.fields.iter().filter(|f| f.family) {
        let key = field.key.as_str();
        let said = fields.get(key).filter(|f| !f.is_empty() && !f.not_stated);
        if let Some(said) = said
            && !shared.fields.contains_key(key)
        {
            shared.fields.insert(key.to_owned(), said.clone());
        }
    }
    add_documents(&mut shared.documents, documents, pack, Bearer::Applicant);
    if shared.who.is_empty() && before != (shared.fields.len(), shared.documents.len()) {
        shared.who = who;
    }
}

fn add_documents(shared: &mut PresentedAll, there: &PresentedAll, pack: &Pack, bearer: Bearer) {
    let rule = |code| pack.rules.document(code).map(|r| r.bearer);
    for document in pack.documents.iter().filter(|d| rule(&d.code) == Some(bearer)) {
        let Some(presented) = there.get(&document.code) else {
            continue;
        };
        let laid = presented.copy || presented.original != Original::NotShown;
        let carried = match document.family {
            Family::Own => continue,
            // The very paper: it was seen, and lies here.
            Family::One if laid => presented.clone(),
            // Each has one of the kind: no more is known of it than the state it is from.
            Family::One | Family::Alike => Presented {
                issued_in: presented.issued_in.clone(),
                ..Presented::default()
            },
        };
        if carried != Presented::default() {
            shared.entry(document.code.clone()).or_insert(carried);
        }
    }
}

/// The answers of a case as a form has them typed.
fn typed(case: &Case, pack: &Pack) -> BTreeMap<String, FieldDraft> {
    let none = Answers::new();
    let answers = match (&case.accepted, &case.intake_refused) {
        (Some(accepted), _) => &accepted.answers,
        (None, Some(refused)) => &refused.answers,
        (None, None) => &none,
    };
    let typed = |field: &Field| {
        let entry = answers.get(&field.key)?;
        let quoted = field.kind == FieldKind::TwoTexts && field.zone == crate::domain::answer::Zone::Visual;
        Some((
            field.key.as_str().to_owned(),
            spelling::as_typed(&entry.answer, quoted),
        ))
    };
    pack.fields.iter().filter_map(typed).collect()
}

/// A draft of the next person: of the visit, with what the family shares offered, not said.
pub fn join(draft: &mut Draft, pack: &Pack, next: &NextPerson) {
    draft.visit = Some(next.visit);
    let shares = |key: &str| pack.fields.iter().any(|f| f.family && f.key.as_str() == key);
    for (key, said) in next.shared.fields.iter().filter(|(key, _)| shares(key)) {
        let offered = FieldDraft {
            texts: said.texts.clone(),
            shared: true,
            ..FieldDraft::default()
        };
        draft.fields.insert(key.clone(), offered);
    }
    let documents = next.shared.documents.iter();
    draft
        .documents
        .extend(documents.map(|(code, there)| (code.clone(), there.clone())));
    draft.family = Some(FromFamily {
        who: next.shared.who.clone(),
        documents: next.shared.documents.keys().cloned().collect(),
        standers: next.shared.standers.clone(),
        contact: next.shared.contact.clone(),
    });
}
