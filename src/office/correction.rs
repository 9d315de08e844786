//! The data of an accepted application put right: an editable copy of what the case says, and only what changed in it is
//! recorded. The term does not begin anew: 003 names one term and no restart (points 5, 10-12).

mod anew;
pub mod standing;

pub use anew::resumed;

use super::course::reason;
use super::draft::{Draft, FieldDraft, MrzSource, Stage};
use super::open::OpenOffice;
use super::representative::Standing;
use super::request::{OfficeView, Reply, Unfinished};
use super::signing::{self, Signing};
use super::trouble::Trouble;
use super::{application, content, facts, home, intake, particulars, spelling};
use crate::domain::act::{CaseId, Change, DataCorrected, Deed, Ground, GroundKind, PaperNumber};
use crate::domain::answer::{Answer, Answers, Entry};
use crate::domain::case::{Case, Command, PaperRecord};
use crate::domain::code::FieldKey;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{Moment, Pack, Paper};
use crate::papers::compose;
use crate::texts::Sayer;
use chrono::{DateTime, FixedOffset, Utc};
use ulid::Ulid;

/// The clerk's copy: the one begun before, or a new one.
pub fn begin(office: &mut OpenOffice, id: CaseId, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let case = office.case(id)?;
    case.allows(Command::CorrectData)?;
    let pack = office.pack_of(&case)?;
    let kept = office.store.drafts(&office.view.clerk.code)?;
    let mut begun = kept.iter().filter_map(|kept| home::read(&kept.body));
    let draft = match begun.find(|draft| draft.corrects == Some(id)) {
        Some(draft) => Draft {
            accepted_at: case.accepted_at,
            ..resumed(office, draft)?
        },
        None => Draft {
            rests_on: anew::last(&office.store.acts(id)?),
            ..copy(&case, &pack, &office.view, office.at(now))
                .ok_or_else(|| Trouble::problem("case-pack-gone"))?
        },
    };
    Ok(Reply::Draft(Some(Box::new(draft))))
}

/// The correction of a case that somebody began and did not record, the last touched of them.
pub fn unfinished(office: &OpenOffice, id: CaseId) -> Result<Option<Unfinished>, Trouble> {
    let begun = office.store.drafts_correcting(id)?.into_iter().next();
    Ok(begun.map(|kept| Unfinished {
        clerk: kept.clerk,
        saved_at: kept.updated,
    }))
}

/// What the case says, as it would be typed.
pub fn copy(case: &Case, pack: &Pack, view: &OfficeView, at: DateTime<FixedOffset>) -> Option<Draft> {
    let (opened, accepted) = (case.opened.as_ref()?, case.accepted.as_ref()?);
    let field = |field: &crate::forms::pack::Field| {
        let entry = accepted.answers.get(&field.key)?;
        let mut typed = spelling::typed(&entry.answer, field);
        if let Some(settled) = &entry.settled {
            typed.reason.clone_from(&settled.reason);
        } else if let Some(taken) = taken_in_spite(case, &field.key) {
            taken.clone_into(&mut typed.reason);
        }
        if let Answer::Name(name) = &entry.answer {
            typed.rule.clone_from(&name.rule);
        }
        Some((field.key.as_str().to_owned(), typed))
    };
    let mut copied = Draft {
        id: CaseId(Ulid::new()),
        clerk: view.clerk.code.clone(),
        began_at: at,
        service: opened.service.clone(),
        pack: opened.pack.clone(),
        category: opened.category.clone(),
        channel: opened.channel.clone(),
        request: opened.request.clone(),
        stage: Stage::Application,
        documents: case.documents.clone(),
        mrz: accepted.mrz.clone().unwrap_or_default(),
        // The names of both zones stand in it already.
        mrz_source: MrzSource::Typed,
        mrz_typed: String::new(),
        fields: pack
            .fields
            .iter()
            .filter_map(field)
            .collect::<std::collections::BTreeMap<_, FieldDraft>>(),
        asked: accepted.asked.clone(),
        consent_signed: false,
        printed: None,
        aside: None,
        corrects: Some(case.id),
        known_iin: None,
        accepted_at: case.accepted_at,
        rests_on: None,
        standing: accepted.representative.as_ref().map(Standing::of),
        // Consented to on the sheet of acceptance, kept and withdrawn by itself: no part of the data.
        contact: None,
        visit: opened.visit,
        family: None,
        particulars: case.particulars.clone(),
    };
    intake::untold(&mut copied, pack);
    Some(copied)
}

/// Why a document that was about to expire was taken.
fn taken_in_spite<'a>(case: &'a Case, field: &FieldKey) -> Option<&'a str> {
    let expiring = |g: &&Ground| matches!(g.kind, GroundKind::ExpiresToday | GroundKind::ExpiresBeforeResult);
    let ground = case.particulars.grounds.get(field)?.iter().find(expiring)?;
    Some(&ground.reason)
}

/// What differs, in the order of the form.
pub fn changes(was: &Answers, is: &Answers, pack: &Pack) -> Vec<Change> {
    let change = |field: &crate::forms::pack::Field| {
        let (was, is) = (was.get(&field.key), is.get(&field.key));
        (!same(was, is)).then(|| Change {
            field: field.key.clone(),
            was: was.cloned(),
            is: is.cloned(),
        })
    };
    pack.fields.iter().filter_map(change).collect()
}

/// Whether two answers say the same: by which rule a spelling was proposed is no part of it.
fn same(was: Option<&Entry>, is: Option<&Entry>) -> bool {
    match (was.map(|e| &e.answer), is.map(|e| &e.answer)) {
        (Some(Answer::Name(was)), Some(Answer::Name(is))) => {
            (&was.mrz, &was.visual, &was.cyrillic) == (&is.mrz, &is.visual, &is.cyrillic)
        }
        (was, is) => was == is,
    }
}

/// Whether the application prints otherwise now, so that the person has to sign it again.
pub fn prints_otherwise(
    case: &Case,
    draft: &Draft,
    pack: &Pack,
    view: &OfficeView,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> bool {
    let Some(before) = copy(case, pack, view, at) else {
        return false;
    };
    let papers = facts::papers_of_draft(draft, pack, at.date_naive(), Moment::Open);
    papers.into_iter().any(|rule| {
        let says = |draft: &Draft| signing::paper(draft, pack, rule, view, sayer, at).snapshot().ok();
        says(&before) != says(draft)
    })
}

/// Papers that the correction has made wrong: those of the answer, and what the person took home at acceptance where it
/// would say something else now and is still waited with.
fn outdated(
    case: &Case,
    after: &Case,
    pack: &Pack,
    view: &OfficeView,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> Vec<PaperNumber> {
    let says = |case: &Case, rule: &Paper, number: &Number| {
        compose::compose(
            &rule.blocks,
            &content::of_case(case, pack, rule, number, view, sayer, at),
        )
    };
    let is_outdated = |record: &&PaperRecord| {
        let issued = &record.issued;
        pack.paper(&issued.paper).is_some_and(|rule| match rule.on {
            Moment::Granted | Moment::Refused => true,
            Moment::Accepted => {
                case.state.is_running()
                    && says(case, rule, &issued.number) != says(after, rule, &issued.number)
            }
            _ => false,
        })
    };
    let papers = case.papers.iter().filter(|p| !p.withdrawn);
    papers
        .filter(is_outdated)
        .map(|p| PaperNumber {
            paper: p.issued.paper.clone(),
            number: p.issued.number.clone(),
        })
        .collect()
}

pub fn record(
    office: &mut OpenOffice,
    draft: &Draft,
    why: &str,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let id = draft.corrects.ok_or_else(|| Trouble::problem("case-not-found"))?;
    let case = office.case(id)?;
    case.allows(Command::CorrectData)?;
    // Somebody else corrected it, or originals went back: what this copy still says of that is not the case's any more.
    if draft.rests_on != anew::last(&office.store.acts(id)?) {
        return Err(Refusal::new(Say::new("refusal-correction-overtaken")).into());
    }
    let pack = office.pack_of(&case)?;
    let at = office.at(now);
    // Ages and validities are weighed as they were at acceptance.
    let then = draft.weighed_on(at.date_naive());
    let errors = application::open_fields(&application::findings(draft, &pack, at.date_naive()));
    if errors > 0 {
        return Err(Refusal::new(Say::new("refusal-correction-open").with("count", errors)).into());
    }
    let Some(accepted) = &case.accepted else {
        return Err(Refusal::new(Say::new("refusal-correct-data-now")).into());
    };
    let mut answers = application::answers(draft, &pack, then);
    let changes = changes(&accepted.answers, &answers, &pack);
    // What did not change stays as it was accepted, with its rule and its reason.
    for (key, entry) in &accepted.answers {
        if !changes.iter().any(|c| c.field == *key) {
            answers.insert(key.clone(), entry.clone());
        }
    }
    let documents = intake::presented(draft, &pack, then);
    let documents = (documents != case.documents).then_some(documents);
    // Former names, another document, what settles a field: recorded anew where the clerk changed any of it.
    let besides = particulars::recorded(draft, &pack, &office.view, draft.weighed_at(at));
    // Grounds follow from the calendar of today: what an untouched copy would record is compared, not what was recorded.
    let untouched = copy(&case, &pack, &office.view, at)
        .map(|copy| particulars::recorded(&copy, &pack, &office.view, copy.weighed_at(at)));
    let besides_changed = untouched.is_some_and(|before| besides != before);
    let besides = if besides_changed {
        besides
    } else {
        case.particulars.clone()
    };
    let representative = standing::change(&case, draft, &pack);
    if changes.is_empty() && documents.is_none() && !besides_changed && representative.is_none() {
        return Err(Trouble::problem("problem-correction-nothing"));
    }
    let why = reason(why)?;
    standing::allows(
        draft,
        representative.as_ref(),
        &pack,
        &office.view,
        at.date_naive(),
    )?;
    let signed = prints_otherwise(&case, draft, &pack, &office.view, &office.sayer, at);
    if signed && !draft.consent_signed {
        return Err(Refusal::new(Say::new("refusal-correction-unsigned")).into());
    }
    let mut person = application::person(&answers, &draft.category, &pack);
    particulars::known_by(&mut person, &besides);
    // Whoever looks for the person as the wrong paper called them, finds the case too.
    for spelling in &case.person.spellings {
        if !person.spellings.contains(spelling) {
            person.spellings.push(spelling.clone());
        }
    }
    let drawer = match &documents {
        Some(documents) => intake::drawer(documents, &pack),
        None => case.drawer.clone(),
    };
    let mut corrected = DataCorrected {
        changes,
        reason: why,
        answers,
        person,
        mrz: (!draft.mrz.is_empty()).then(|| draft.mrz.clone()),
        documents,
        drawer,
        signed_again: signed,
        withdrawn: Vec::new(),
        representative: representative.map(Box::new),
    };
    let mut after = case.clone();
    after.apply(&office.act(Some(id), at, Deed::DataCorrected(corrected.clone())));
    corrected.withdrawn = outdated(&case, &after, &pack, &office.view, &office.sayer, at);
    let printed = draft
        .printed
        .as_ref()
        .filter(|_| signed && signing::of(draft, &pack, &office.view, &office.sayer) == Signing::Printed);
    let sheet = printed
        .zip(case.number.as_ref())
        .map(|(p, number)| signing::deeds(p, number, None))
        .transpose()?;
    let deeds = [Deed::DataCorrected(corrected)]
        .into_iter()
        .chain(besides_changed.then_some(Deed::Particulars(besides)))
        .chain(sheet.into_iter().flatten());
    let acts: Vec<_> = deeds.map(|deed| office.act(Some(id), at, deed)).collect();
    office.store.commit::<_, Trouble>(|batch| {
        batch.append(&acts)?;
        batch.remove_draft(draft.id)?;
        Ok(())
    })?;
    Ok(Reply::Recorded(Box::new(office.case_view(id)?)))
}
