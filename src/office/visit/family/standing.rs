//! Whoever stands for one of a visit is offered for the next one: a parent of three children is entered once. So is an
//! adult who is served in the same visit, as a parent would be.

use crate::domain::checklist::{Bearer, LegalisationRule, Truth};
use crate::domain::document::PresentedAll;
use crate::forms::pack::{AuthorityPart, MrzPart, Pack};
use crate::office::draft::{Draft, FieldDraft, OfferedContact, Stander};
use crate::office::representative::{
    CITIZENSHIP, COUNTRY, EXPIRES, GIVEN_NAMES, NUMBER, PATRONYMIC, SURNAME, Standing, authority_key,
};
use crate::office::request::OfficeView;
use crate::office::request::visit::{Shared, Someone};
use crate::office::{correction, intake, patronymic};
use chrono::{DateTime, FixedOffset};
use std::collections::btree_map::Entry::Vacant;

/// Adds who stands for this person, or this very person where nobody does, and how to reach them.
pub(super) fn add(
    shared: &mut Shared,
    person: &Someone,
    pack: &Pack,
    view: &OfficeView,
    at: DateTime<FixedOffset>,
) {
    let (from, of, standing, documents, contact) = match person {
        Someone::Draft(draft) => (
            draft.id,
            draft.title(),
            draft.standing.clone(),
            &draft.documents,
            draft.contact.as_ref(),
        ),
        Someone::Case(case) => (
            case.id,
            case.person.shown().to_owned(),
            case.representative().map(Standing::of),
            &case.documents,
            case.contact(),
        ),
    };
    let stood = standing.is_some();
    let found = match standing {
        Some(standing) => Some((standing, papers(documents, pack))),
        None => typed(person, pack, view, at)
            .and_then(|draft| themselves(&draft, pack, at))
            .map(|standing| (standing, PresentedAll::new())),
    };
    if let Some((standing, documents)) = found.filter(|(s, _)| s.is_named()) {
        let known = shared.standers.iter();
        let known = known.filter(|s| s.standing.is_same_person(&standing));
        if known.count() == 0 {
            shared.standers.push(Stander {
                standing: offered(standing),
                of: of.clone(),
                stood,
                documents,
            });
        }
    }
    if let (None, Some(contact)) = (&shared.contact, contact) {
        shared.contact = Some(OfferedContact {
            from: Some(from),
            contact: contact.clone(),
            of,
        });
    }
}

/// As it is typed, or would be typed again.
fn typed(person: &Someone, pack: &Pack, view: &OfficeView, at: DateTime<FixedOffset>) -> Option<Draft> {
    match person {
        Someone::Draft(draft) => Some((**draft).clone()),
        Someone::Case(case) => correction::copy(case, pack, view, at),
    }
}

/// The applicant of a draft as the one who stands for another of the visit: by the right that the pack asks children for,
/// if the applicant is beyond the age at which somebody stands so for them.
fn themselves(draft: &Draft, pack: &Pack, at: DateTime<FixedOffset>) -> Option<Standing> {
    let ask = |_: &str, _: &[String]| LegalisationRule::Ask;
    let applicant = intake::applicant(draft, pack, at.date_naive());
    let right = pack
        .representations
        .iter()
        .find(|r| r.allowed && r.needed.is_some())?;
    if pack.may_be_represented(&right.code, &applicant, &ask) != Truth::No {
        return None;
    }
    let mut standing = Standing::new(right.code.clone());
    standing.mrz.clone_from(&draft.mrz);
    standing.mrz_source = draft.mrz_source;
    let parts = [
        (SURNAME, MrzPart::Surname),
        (GIVEN_NAMES, MrzPart::GivenNames),
        (CITIZENSHIP, MrzPart::Nationality),
        (NUMBER, MrzPart::Number),
        (COUNTRY, MrzPart::IssuingState),
        (EXPIRES, MrzPart::Expiry),
    ];
    let fields = parts
        .into_iter()
        .filter_map(|(key, part)| Some((key, pack.field_of(part)?)));
    let father = patronymic::fields(pack).map(|(_, father)| (PATRONYMIC, father));
    for (key, field) in fields.chain(father) {
        if let Some(said) = draft.field(field.key.as_str()) {
            standing.fields.insert(key.to_owned(), said.clone());
        }
    }
    Some(standing)
}

/// Papers of the representative that were seen for the other.
fn papers(there: &PresentedAll, pack: &Pack) -> PresentedAll {
    let mut of_representative = PresentedAll::new();
    super::add_documents(&mut of_representative, there, pack, Bearer::Representative);
    of_representative
}

/// Nothing of it was said for the next one yet.
fn offered(mut standing: Standing) -> Standing {
    standing.mrz_typed.clear();
    for field in standing.fields.values_mut() {
        *field = FieldDraft {
            texts: std::mem::take(&mut field.texts),
            not_stated: field.not_stated,
            rule: std::mem::take(&mut field.rule),
            shared: true,
            ..FieldDraft::default()
        };
    }
    standing
}

/// The one in this place of the offer stands for the applicant, with the papers that were seen.
pub fn stands(draft: &mut Draft, place: usize) -> bool {
    let standers = draft.family.as_ref().map(|f| &f.standers);
    let Some(stander) = standers.and_then(|s| s.get(place)).cloned() else {
        return false;
    };
    draft.standing = Some(stander.standing);
    settle(draft);
    for (code, there) in stander.documents {
        if let (Vacant(line), Some(family)) = (draft.documents.entry(code.clone()), &mut draft.family) {
            line.insert(there);
            family.documents.push(code);
        }
    }
    true
}

/// What was taken over with somebody who does not stand here goes with them; what the clerk said since stays.
pub fn settle(draft: &mut Draft) {
    let Some(family) = &mut draft.family else { return };
    let stands = draft.standing.as_ref();
    for stander in &family.standers {
        if stands.is_some_and(|s| s.is_same_person(&stander.standing)) {
            continue;
        }
        for (code, there) in &stander.documents {
            if family.documents.contains(code) && draft.documents.get(code) == Some(there) {
                draft.documents.remove(code);
                family.documents.retain(|taken| taken != code);
            }
        }
    }
}

/// The paper that gives the right was taken over and nobody has looked at it for this applicant: each may have its own.
pub fn is_right_unseen(standing: &Standing, pack: &Pack) -> Option<&'static str> {
    let asks = &pack.representation(&standing.by)?.asks;
    let keys = asks.iter().copied().map(authority_key);
    keys.into_iter().find(|key| {
        let field = standing.field(key);
        field.is_some_and(|f| f.shared && !f.is_empty())
    })
}

/// The clerk has looked at it.
pub fn right_is_seen(standing: &mut Standing) {
    for part in AuthorityPart::ALL {
        if let Some(field) = standing.fields.get_mut(authority_key(part)) {
            field.shared = false;
        }
    }
}

/// From whose data the one who stands here was taken over.
pub fn of<'a>(draft: &'a Draft, standing: &Standing) -> Option<&'a Stander> {
    let mut standers = draft.family.as_ref()?.standers.iter();
    standers.find(|s| s.standing.is_same_person(standing))
}
