//! A made-up person at the counter: the documents laid down as the checklist asks for them, the application filled.

use super::chance::Chance;
use super::people::{self, Someone};
use super::practice;
use crate::domain::answer::Zone;
use crate::domain::birth::BirthDate;
use crate::domain::checklist::{Copies, Lacking, LegalisationRule, Node, Originals, Truth, What};
use crate::domain::code::{CategoryCode, DocumentCode, RequestCode};
use crate::domain::country;
use crate::domain::document::{Legalised, Original, Presented, Translated};
use crate::domain::mrz::Mrz;
use crate::domain::transcription;
use crate::forms::pack::{Category, Field, FieldKind, Fill, Ground, GroundOf, MrzPart, Pack};
use crate::office::draft::{Draft, FieldDraft, MrzSource, Stage};
use crate::office::representative::{self, Standing};
use crate::office::request::OfficeView;
use crate::office::{application, begin, intake};
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

/// Who comes for what.
#[derive(Debug, Clone)]
pub struct Visit {
    pub someone: &'static Someone,
    pub category: CategoryCode,
    pub request: RequestCode,
    /// How often a person of this row came before: each time it is a namesake.
    pub nth: usize,
}

/// The categories that this office takes, each with the people who can be of it.
pub fn eligible(view: &OfficeView, pack: &Pack, on: NaiveDate) -> Vec<(CategoryCode, Vec<&'static Someone>)> {
    let mut out = Vec::new();
    for channel in pack.channels_of(&view.settings.kind) {
        for category in pack.categories_of(&channel.code) {
            let people = fitting(view, pack, category, on);
            if !people.is_empty() && out.iter().all(|(c, _)| *c != category.code) {
                out.push((category.code.clone(), people));
            }
        }
    }
    out
}

fn fitting(view: &OfficeView, pack: &Pack, category: &Category, on: NaiveDate) -> Vec<&'static Someone> {
    let Some(request) = pack.requests.first() else {
        return Vec::new();
    };
    let empty = begin::draft(
        view,
        pack,
        category.code.clone(),
        request.code.clone(),
        DateTime::UNIX_EPOCH,
    );
    let Some(empty) = empty else { return Vec::new() };
    let by_state = intake::by_state(&view.treaties, on);
    let can = |someone: &&Someone| {
        let mut applicant = intake::applicant(&empty, pack, on);
        applicant.age = someone.birth().map(|b| b.age_on(on));
        applicant.citizenship = Some(someone.state().to_owned());
        pack.eligible(&applicant, &by_state) != Truth::No
    };
    let all: Vec<&Someone> = people::all().iter().filter(can).collect();
    let usual: Vec<&Someone> = all.iter().copied().filter(|s| s.is_usual()).collect();
    let few = if usual.is_empty() { all } else { usual };
    few.into_iter().filter(|s| !s.is_longest()).collect()
}

/// The grounds on which the provider may refuse this visit.
pub fn grounds<'a>(view: &OfficeView, pack: &'a Pack, visit: &Visit, on: NaiveDate) -> Vec<&'a Ground> {
    let (category, request) = (visit.category.clone(), visit.request.clone());
    let Some(draft) = begin::draft(view, pack, category, request, DateTime::UNIX_EPOCH) else {
        return Vec::new();
    };
    let applicant = intake::applicant(&draft, pack, on);
    pack.grounds_for(
        GroundOf::Service,
        &applicant,
        &intake::by_state(&view.treaties, on),
    )
}

/// The whole draft, ready to be accepted, by the usual way in. None where the person cannot be of the category here.
pub fn draft(
    view: &OfficeView,
    pack: &Pack,
    visit: &Visit,
    now: DateTime<Utc>,
    chance: &mut Chance,
) -> Option<Draft> {
    let (category, request) = (visit.category.clone(), visit.request.clone());
    let begun = begin::draft(view, pack, category, request, now)?;
    filled(begun, view, pack, visit, now, chance)
}

/// The same of a draft that was begun, by whichever way.
pub fn filled(
    mut draft: Draft,
    view: &OfficeView,
    pack: &Pack,
    visit: &Visit,
    now: DateTime<Utc>,
    chance: &mut Chance,
) -> Option<Draft> {
    let on = now.with_timezone(&view.settings.zone).date_naive();
    let passport = people::passport(visit.someone, visit.nth, on, chance)?;
    draft.mrz = passport.mrz.clone();
    draft.mrz_source = MrzSource::Scanned;
    let mrz = Mrz::read(&draft.mrz, on).ok()?;
    application::fill_from_mrz(&mut draft, pack, &mrz);
    let no_state = |_: &str, _: &[String]| LegalisationRule::Ask;
    draft.standing = standing(&draft, pack, visit, on);
    let applicant = intake::applicant(&draft, pack, on);
    for field in pack.fields_for(&applicant, &no_state) {
        let key = field.key.as_str();
        let mut typed = draft.field(key).cloned().unwrap_or_default();
        let of = lives_as(field, pack, visit).unwrap_or(visit.someone);
        answer(field, &mut typed, (visit, of), passport.issued, chance);
        if !typed.is_empty() {
            draft.fields.insert(key.to_owned(), typed);
        }
    }
    for question in &pack.questions {
        draft.asked.insert(question.code.clone(), "no".to_owned());
    }
    lay_down(view, pack, &mut draft, on, chance);
    if visit.someone.is_longest() {
        lay_down_the_rest(view, pack, &mut draft, on);
    }
    draft.stage = Stage::Review;
    draft.consent_signed = true;
    Some(draft)
}

/// Whoever comes for a person who does not come alone: the first that the pack takes.
fn standing(draft: &Draft, pack: &Pack, visit: &Visit, on: NaiveDate) -> Option<Standing> {
    let no_state = |_: &str, _: &[String]| LegalisationRule::Ask;
    let applicant = intake::applicant(draft, pack, on);
    if pack.must_be_represented(&applicant, &no_state) != Truth::Yes {
        return None;
    }
    let rule = pack.representations.iter().find(|r| r.allowed)?;
    let mut standing = Standing::new(rule.code.clone());
    let mut put = |key: &str, texts: Vec<String>| {
        let field = FieldDraft {
            texts,
            ..FieldDraft::default()
        };
        standing.fields.insert(key.to_owned(), field);
    };
    let none = String::new;
    let name = said(visit.someone, "representative");
    let words = name.split(' ').map(str::to_owned);
    for (key, word) in representative::NAMES.into_iter().zip(words) {
        put(key, vec![none(), none(), word]);
    }
    let state = said(visit.someone, "representative_citizenship");
    put(representative::CITIZENSHIP, vec![state.clone()]);
    put(representative::COUNTRY, vec![state]);
    put(
        representative::NUMBER,
        vec![format!("{:09}", 41_270_000 + visit.nth)],
    );
    let until = on.checked_add_days(Days::new(900))?;
    put(representative::EXPIRES, vec![until.format("%d%m%Y").to_string()]);
    Some(standing)
}

/// As typed digits, day first, `XX` where unknown.
fn digits(birth: BirthDate) -> String {
    let part = |p: Option<u32>| p.map_or_else(|| "XX".to_owned(), |n| format!("{n:02}"));
    format!("{}{}{:04}", part(birth.day()), part(birth.month()), birth.year())
}

fn said(someone: &Someone, column: &str) -> String {
    let of_person = someone.get(column);
    if of_person.is_empty() {
        practice().answers.get(column).cloned().unwrap_or_default()
    } else {
        of_person.to_owned()
    }
}

/// Where somebody lives.
const ADDRESS: [&str; 3] = ["region", "district", "address"];

/// The citizen at whose address a foreigner lives: a page that asks for no country asks where in this one.
fn lives_as(field: &Field, pack: &Pack, visit: &Visit) -> Option<&'static Someone> {
    let country =
        |f: &Field| f.kind == FieldKind::Country && f.zone == Zone::Applicant && f.page == field.page;
    let here = ADDRESS.contains(&field.key.as_str()) && !pack.fields.iter().any(country);
    if !here || visit.someone.is_citizen() || visit.someone.is_longest() {
        return None;
    }
    let hosts = || people::all().iter().filter(|s| s.is_citizen() && !s.is_longest());
    let place = visit.someone.get("surname").len() + visit.nth;
    hosts().nth(place % hosts().count().max(1))
}

fn answer(
    field: &Field,
    typed: &mut FieldDraft,
    (visit, of): (&Visit, &Someone),
    issued: NaiveDate,
    chance: &mut Chance,
) {
    let someone = visit.someone;
    let key = field.key.as_str();
    let other = |ending: &str| said(of, &format!("{key}_{ending}"));
    let text = said(of, key);
    let texts = match field.kind {
        FieldKind::Name if text.is_empty() => Vec::new(),
        FieldKind::Name => {
            let cyrillic = other("cyr");
            let proposals = transcription::to_cyrillic(&text, Zone::Visual, Some(someone.state()), None);
            let taken = proposals.into_iter().find(|p| p.text == cyrillic);
            typed.rule = taken.map(|p| p.rule).unwrap_or_default();
            vec![typed.text(0).to_owned(), text, cyrillic]
        }
        FieldKind::TwoTexts if other("kk").is_empty() => Vec::new(),
        FieldKind::TwoTexts if field.zone == Zone::Visual => vec![text, other("kk"), other("ru")],
        FieldKind::TwoTexts => vec![other("kk"), other("ru")],
        FieldKind::BirthDate => someone.birth_of(visit.nth).map(digits).into_iter().collect(),
        // What the machine-readable zone gave stands.
        _ if !typed.is_empty() => typed.texts.clone(),
        FieldKind::Date => vec![format!(
            "{:02}{:02}{:04}",
            issued.day(),
            issued.month(),
            issued.year()
        )],
        // As it is chosen from a list: `D` stands in machine-readable zones alone.
        FieldKind::Country => {
            let state = if text.is_empty() { someone.state() } else { &text };
            vec![country::listed(state).map_or_else(String::new, |c| c.code.to_owned())]
        }
        FieldKind::Choice if field.mrz == Some(MrzPart::Sex) => vec![someone.get("sex").to_owned()],
        // The first one as a rule; whoever bears the name of somebody before them chooses the next.
        FieldKind::Choice => {
            let chosen = field
                .choices
                .iter()
                .cycle()
                .nth(visit.nth % field.choices.len().max(1));
            chosen.map(|c| c.code.clone()).into_iter().collect()
        }
        FieldKind::Iin => people::iin(someone, visit.nth, chance).into_iter().collect(),
        // A number that must be there, whatever it is of.
        FieldKind::Text | FieldKind::Number if text.is_empty() && field.fill == Fill::Needed => {
            vec![format!("DEMO {:06}", visit.nth + 1)]
        }
        FieldKind::Text | FieldKind::Number | FieldKind::Bin if text.is_empty() => Vec::new(),
        FieldKind::Text | FieldKind::Number | FieldKind::Bin => vec![text],
    };
    typed.texts = texts;
    if application::was_cut(typed.text(0), typed.text(1)) {
        typed.reason = said(someone, "cut_name_reason");
    }
    typed.not_stated = typed.texts.is_empty() && field.fill == Fill::OrNone;
}

/// More rounds than any checklist has parts.
const ROUNDS: usize = 200;

/// Lays down what the checklist says is lacking, one thing after the other, as a clerk would go through it.
fn lay_down(view: &OfficeView, pack: &Pack, draft: &mut Draft, on: NaiveDate, chance: &mut Chance) {
    let state = pack
        .field_of(MrzPart::IssuingState)
        .map(|f| draft.text(f.key.as_str()).to_owned())
        .filter(|s| !s.is_empty());
    for _ in 0..ROUNDS {
        let verdict = intake::checklist(draft, pack, &view.treaties, on).verdict;
        let Some(next) = verdict.lacks.into_iter().chain(verdict.asks).next() else {
            return;
        };
        let code = match &next.choice {
            Some(node) => choose(node, pack, chance).unwrap_or(next.document.clone()),
            None => next.document.clone(),
        };
        let there = draft.documents.entry(code.clone()).or_insert_with(|| Presented {
            issued_in: state.clone(),
            sheets: Some(u16::try_from(chance.below(3) + 1).unwrap_or(1)),
            ..Presented::default()
        });
        let rule = pack.rules.document(&code);
        let original = rule.map(|r| pack.rules.asked_of(r, &draft.channel).original);
        meet(there, &next, original.unwrap_or(Originals::ToCompare), on);
    }
}

/// The longest list there can be: every branch of every group lies there, the other identity documents excepted, which
/// nobody has two of.
fn lay_down_the_rest(view: &OfficeView, pack: &Pack, draft: &mut Draft, on: NaiveDate) {
    for line in intake::checklist(draft, pack, &view.treaties, on).lines {
        let identity = pack
            .document(&line.document)
            .is_some_and(|d| !d.formats.is_empty());
        if identity || intake::is_printed_here(pack, &line.document) {
            continue;
        }
        draft.documents.entry(line.document).or_insert(Presented {
            copy: line.copy == Copies::Needed,
            original: match line.original {
                Originals::None => Original::NotShown,
                Originals::ToCompare | Originals::Either => Original::SeenAndReturned,
                Originals::HandedIn => Original::Kept,
            },
            sheets: Some(3),
            ..Presented::default()
        });
    }
}

/// A branch of several: that with the passport at hand, else any.
fn choose(node: &Node, pack: &Pack, chance: &mut Chance) -> Option<DocumentCode> {
    let branches = match node {
        Node::Document(code) => return Some(code.clone()),
        Node::All { of, .. } | Node::Any { of, .. } => of,
    };
    let is_passport = |node: &&Node| {
        let first = node.documents().first().and_then(|c| pack.document(c));
        first.is_some_and(|d| d.formats.iter().any(|f| f == "TD3"))
    };
    let branch = branches
        .iter()
        .find(is_passport)
        .or_else(|| chance.one_of(branches))?;
    branch.documents().first().map(|c| (*c).clone())
}

fn meet(there: &mut Presented, lack: &Lacking, original: Originals, on: NaiveDate) {
    match lack.what {
        What::Copy => there.copy = true,
        What::Apostille => there.legalised = Legalised::Apostille,
        What::Legalisation => there.legalised = Legalised::Legalisation,
        What::Translation => there.translated = Translated::ByTranslator,
        What::NotarisedTranslation => there.translated = Translated::ByNotary,
        What::Treaty => there.note = practice().shown.clone(),
        What::Expired | What::Validity => there.valid_until = on.checked_add_days(Days::new(365)),
        What::Document | What::OneOf | What::Original | What::Asked => match original {
            Originals::None => there.copy = true,
            Originals::HandedIn => there.original = Original::Kept,
            Originals::ToCompare | Originals::Either => there.original = Original::SeenAndReturned,
        },
    }
}

/// Takes something away, so that acceptance has to be refused. None where nothing can lack.
pub fn with_a_lack(view: &OfficeView, pack: &Pack, draft: &Draft, on: NaiveDate) -> Option<Draft> {
    // What the office alone asks for is no ground.
    let lacks = |d: &Draft| {
        let verdict = intake::checklist(d, pack, &view.treaties, on).verdict;
        let applicant = intake::applicant(d, pack, on);
        !pack.intake_grounds(&verdict, &applicant).is_empty()
    };
    let without = draft.documents.keys().rev().filter_map(|code| {
        let rule = pack.rules.document(code)?;
        let identity = pack.document(code).is_some_and(|d| !d.formats.is_empty());
        let mut less = draft.clone();
        match less.documents.get_mut(code) {
            Some(there) if identity && rule.original == Originals::ToCompare => there.copy = false,
            _ => drop(less.documents.remove(code)),
        }
        lacks(&less).then_some((identity, less))
    });
    let mut found: Vec<(bool, Draft)> = without.collect();
    // A whole document is a plainer example than a copy of the passport.
    found.sort_by_key(|(identity, _)| *identity);
    found.into_iter().next().map(|(_, less)| less)
}
