//! Acceptance and its refusal: the draft becomes a case, by acts in one transaction with its number.

use super::draft::Draft;
use super::open::OpenOffice;
use super::registers::journals;
use super::request::Reply;
use super::signing::{self, Signing};
use super::trouble::Trouble;
use super::{application, intake, lacks, particulars, procedure, representative, terms};
use crate::domain::act::{Accepted, Act, ActId, Deed, IntakeRefused, Opened, Particulars};
use crate::domain::case::Case;
use crate::domain::checklist::Truth;
use crate::domain::code::GroundCode;
use crate::domain::document::Original;
use crate::domain::mrz::Mrz;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::{BasisState, Moment, Pack};
use crate::office::request::{CaseView, Lapsed, OfficeView};
use crate::texts::format;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Utc};
use std::sync::Arc;
use ulid::Ulid;

fn year(at: DateTime<FixedOffset>) -> u16 {
    u16::try_from(at.year()).unwrap_or(2000)
}

fn opened(draft: &Draft, pack: &Pack) -> Deed {
    Deed::Opened(Opened {
        service: draft.service.clone(),
        pack: draft.pack.clone(),
        pack_version: pack.version.clone(),
        category: draft.category.clone(),
        channel: draft.channel.clone(),
        request: draft.request.clone(),
        began_at: draft.began_at,
        visit: draft.visit,
    })
}

fn pack(office: &OpenOffice, draft: &Draft) -> Result<Arc<Pack>, Trouble> {
    office
        .view
        .catalogue
        .by_hash(&draft.pack)
        .cloned()
        .ok_or_else(|| Trouble::problem("draft-pack-gone"))
}

/// The manager gives the word that is missing.
pub const MUST_CONFIRM: &str = "basis-manager-must-confirm";

/// Why nobody is served by a pack on a day: its basis is not in force yet, or lapsed and not confirmed.
pub fn basis_bars(office: &OfficeView, pack: &Pack, on: NaiveDate) -> Option<Say> {
    match pack.state(on) {
        BasisState::InForce => None,
        BasisState::NotYet => Some(Say::new("basis-not-begun").with("day", begins(pack))),
        BasisState::Lapsed if office.settings.lapsed == Lapsed::Block => Some(Say::new("basis-blocked")),
        BasisState::Lapsed => {
            let mut confirmed = office.confirmed.iter();
            let confirmed = confirmed.any(|(s, h)| *s == pack.code && *h == pack.hash);
            (!confirmed).then(|| Say::new(MUST_CONFIRM))
        }
    }
}

/// The day on which the last of a pack's acts comes into force.
pub(super) fn begins(pack: &Pack) -> String {
    let begins = pack.basis.iter().filter_map(|b| b.in_force_from).max();
    begins.map_or_else(|| "–".to_owned(), format::date)
}

fn basis_allows(office: &OpenOffice, pack: &Pack, at: DateTime<FixedOffset>) -> Result<(), Trouble> {
    match basis_bars(&office.view, pack, at.date_naive()) {
        Some(why) => Err(Refusal::new(why).into()),
        None => Ok(()),
    }
}

/// A copy in which an accepted case is corrected is not accepted or refused once more.
fn not_a_correction(draft: &Draft) -> Result<(), Trouble> {
    match draft.corrects {
        Some(_) => Err(Refusal::new(Say::new("refusal-already-decided")).into()),
        None => Ok(()),
    }
}

/// The rules of acceptance: in one place, for screen and command line alike.
fn rules_allow(
    office: &OpenOffice,
    draft: &Draft,
    pack: &Pack,
    at: DateTime<FixedOffset>,
) -> Result<(), Trouble> {
    basis_allows(office, pack, at)?;
    let today = at.date_naive();
    let by_state = intake::by_state(&office.view.treaties, today);
    let applicant = intake::applicant(draft, pack, today);
    if pack.eligible(&applicant, &by_state) == Truth::No {
        return Err(Refusal::new(Say::new("refusal-not-of-category")).into());
    }
    let checklist = intake::checklist(draft, pack, &office.view.treaties, today);
    if !checklist.verdict.lacks.is_empty() {
        let count = checklist.verdict.lacks.len();
        let point = pack
            .intake_grounds(&checklist.verdict, &applicant)
            .first()
            .and_then(|g| g.point.clone());
        let say = Say::new("refusal-documents-lack").with("count", count);
        return Err(Refusal { say, point }.into());
    }
    if !checklist.verdict.asks.is_empty() {
        let say = Say::new("refusal-documents-ask").with("count", checklist.verdict.asks.len());
        return Err(Refusal::new(say).into());
    }
    zone_allows(draft, today)?;
    let asked = pack
        .questions
        .iter()
        .filter(|q| q.is_asked(&applicant, &by_state));
    let open = asked.filter(|q| !draft.asked.contains_key(&q.code));
    let open = open.count();
    if open > 0 {
        return Err(Refusal::new(Say::new("refusal-questions").with("count", open)).into());
    }
    representative::allows(draft, pack, &applicant, &by_state, today)?;
    let errors = application::open_fields(&application::findings_in(&office.view, draft, pack, at));
    if errors > 0 {
        return Err(Refusal::new(Say::new("refusal-application-open").with("count", errors)).into());
    }
    if !draft.consent_signed {
        let id = match pack.is_digital(&draft.channel) {
            true => "refusal-signatures",
            false => "refusal-consent",
        };
        return Err(Refusal::new(Say::new(id)).into());
    }
    Ok(())
}

/// The machine-readable zone is read once more: a visa is no identity document, a failed digit no evidence.
fn zone_allows(draft: &Draft, today: NaiveDate) -> Result<(), Trouble> {
    if draft.mrz.is_empty() {
        return Ok(());
    }
    let mrz = Mrz::read(&draft.mrz, today).map_err(Trouble::Problem)?;
    if mrz.is_visa() {
        return Err(Refusal::new(Say::new("passport-visa-refused")).into());
    }
    if !mrz.is_valid() {
        return Err(Refusal::new(Say::new("passport-check-failed")).into());
    }
    Ok(())
}

/// What was asked for again comes back as it was the first time; of a case that was decided otherwise the refusal says
/// how.
fn decided_before(
    office: &OpenOffice,
    case: &Case,
    so: bool,
    reply: impl FnOnce(Box<CaseView>) -> Reply,
) -> Result<Reply, Trouble> {
    if so {
        return Ok(reply(Box::new(office.case_view(case.id)?)));
    }
    let id = match case.intake_refused {
        Some(_) => "refusal-intake-refused-before",
        None => "refusal-accepted-before",
    };
    let number = case.number.as_ref().map_or(String::new(), ToString::to_string);
    Err(Refusal::new(Say::new(id).with("number", number)).into())
}

/// What was kept beside the fields, if anything was.
fn particulars_act(like: &Act, particulars: Particulars) -> Option<Act> {
    (!particulars.is_empty()).then(|| Act {
        id: ActId(Ulid::new()),
        deed: Deed::Particulars(particulars),
        ..like.clone()
    })
}

pub fn accept(office: &mut OpenOffice, draft: &Draft, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    not_a_correction(draft)?;
    let at = office.at(now);
    let pack = pack(office, draft)?;
    if let Some(case) = office.store.load_case(draft.id)? {
        return decided_before(office, &case, case.accepted.is_some(), Reply::Accepted);
    }
    rules_allow(office, draft, &pack, at)?;
    office.keep_pack(&pack.hash)?;
    let due = pack.term.as_ref().map(|rule| terms::due(&office.view, rule, at));
    let due = due.transpose()?;
    let applicant = intake::applicant(draft, &pack, at.date_naive());
    let steps = pack.first_steps(&applicant);
    let steps = procedure::begun(office, steps, &applicant, at)?;
    let answers = application::answers(draft, &pack, at.date_naive());
    let mut person = application::person(&answers, &draft.category, &pack);
    let particulars = particulars::recorded(draft, &pack, &office.view, at);
    particulars::known_by(&mut person, &particulars);
    let standing = draft.standing.as_ref().and_then(|s| s.representative(&pack));
    let documents = intake::presented(draft, &pack, at.date_naive());
    let drawer = intake::drawer(&documents, &pack);
    let make = |deed: Deed| office.act(Some(draft.id), at, deed);
    let (first, second) = (make(opened(draft, &pack)), make(Deed::Presented { documents }));
    let template = second.clone();
    let printed = draft
        .printed
        .as_ref()
        .filter(|_| signing::of(draft, &pack, &office.view, &office.sayer) == Signing::Printed);
    let besides = particulars_act(&second, particulars);
    let digital = pack.is_digital(&draft.channel);
    let ids = [(); 4].map(|()| ActId(Ulid::new()));
    let said = (&office.view, &office.sayer);
    office.store.file::<Trouble>(draft.id, |batch| {
        let number = batch.next_number(None, year(at))?;
        let contact = draft.contact.as_ref();
        let signed = printed.map(|p| signing::deeds(p, &number, contact)).transpose()?;
        let deed = Deed::Accepted(Accepted {
            decided: pack.decided_by(&draft.channel),
            number,
            person,
            answers,
            mrz: (!draft.mrz.is_empty()).then(|| draft.mrz.clone()),
            consent_signed: draft.consent_signed && !digital,
            signed_digitally: draft.consent_signed && digital,
            due,
            steps,
            asked: draft.asked.clone(),
            drawer,
            representative: standing,
            // It has an act of its own, so that it can be withdrawn.
            contact: None,
        });
        // The consent to be reached is signed on the application; where none is printed, there is no consent.
        let reached = draft.contact.clone().filter(|_| !digital).map(Deed::Contact);
        let deeds = [deed]
            .into_iter()
            .chain(reached)
            .chain(signed.into_iter().flatten());
        let acts = ids.into_iter().zip(deeds).map(|(id, deed)| Act {
            id,
            deed,
            ..template.clone()
        });
        let mut acts: Vec<Act> = [first, second].into_iter().chain(besides).chain(acts).collect();
        let case = Case::replay(draft.id, &acts);
        let entries = journals::entered(batch, &case, &pack, &acts, said)?;
        acts.extend(entries);
        Ok(acts)
    })?;
    Ok(Reply::Accepted(Box::new(office.case_view(draft.id)?)))
}

pub fn refuse(office: &mut OpenOffice, draft: &Draft, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    not_a_correction(draft)?;
    let at = office.at(now);
    let pack = pack(office, draft)?;
    if let Some(case) = office.store.load_case(draft.id)? {
        return decided_before(office, &case, case.intake_refused.is_some(), Reply::IntakeRefused);
    }
    basis_allows(office, &pack, at)?;
    let checklist = intake::checklist(draft, &pack, &office.view.treaties, at.date_naive());
    if checklist.verdict.lacks.is_empty() {
        return Err(Refusal::new(Say::new("refuse-intake-nothing-lacks")).into());
    }
    let applicant = intake::applicant(draft, &pack, at.date_naive());
    let grounds = pack.intake_grounds(&checklist.verdict, &applicant);
    if grounds.is_empty() {
        let ours = checklist
            .verdict
            .lacks
            .iter()
            .all(|l| pack.is_offices_own(&l.document));
        return Err(Trouble::problem(match ours {
            true => "refuse-intake-office-only",
            false => "refuse-intake-no-ground",
        }));
    }
    if !application::is_named(draft, &pack, at.date_naive()) {
        return Err(Refusal::new(Say::new("refusal-receipt-to-nobody")).into());
    }
    let grounds: Vec<GroundCode> = grounds.into_iter().map(|g| g.code.clone()).collect();
    office.keep_pack(&pack.hash)?;
    let lacks = lacks::texts(&pack, &checklist.verdict, &office.sayer);
    let answers = application::answers(draft, &pack, at.date_naive());
    let mut person = application::person(&answers, &draft.category, &pack);
    let particulars = particulars::recorded(draft, &pack, &office.view, at);
    particulars::known_by(&mut person, &particulars);
    let standing = draft.standing.as_ref().and_then(|s| s.representative(&pack));
    // Where nothing is printed of it, the refusal has its number among the receipts all the same: cases keep theirs without a gap.
    let receipts = pack.papers.iter().filter(|p| p.on == Moment::IntakeRefused);
    let series = match pack.papers_on(Moment::IntakeRefused, &applicant).first() {
        Some(paper) => paper.series,
        None => receipts.filter_map(|p| p.series).next(),
    };
    let make = |deed: Deed| office.act(Some(draft.id), at, deed);
    let first = make(opened(draft, &pack));
    // The application is kept once it is signed; a refusal comes before that as a rule.
    let mut documents = if draft.consent_signed {
        intake::presented(draft, &pack, at.date_naive())
    } else {
        intake::laid_down(draft, &pack)
    };
    // Nothing was accepted: what lay in the drawer goes back with the receipt.
    for code in intake::drawer(&documents, &pack) {
        if let Some(there) = documents.get_mut(&code) {
            there.original = Original::SeenAndReturned;
        }
    }
    let second = make(Deed::Presented { documents });
    let besides = particulars_act(&second, particulars);
    let template = second.clone();
    let id = ActId(Ulid::new());
    office.store.file::<Trouble>(draft.id, |batch| {
        let number = batch.next_number(series, year(at))?;
        let deed = Deed::IntakeRefused(IntakeRefused {
            number,
            person,
            grounds,
            lacks,
            answers,
            representative: standing,
        });
        let last = Act { id, deed, ..template };
        Ok([first, second].into_iter().chain(besides).chain([last]).collect())
    })?;
    Ok(Reply::IntakeRefused(Box::new(office.case_view(draft.id)?)))
}
