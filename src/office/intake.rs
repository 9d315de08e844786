//! The checklist of a draft: who stands here as far as it is known, what lies on the counter, what is lacking.

use super::draft::Draft;
use super::request::OfficeView;
use super::{application, particulars, representative};
use crate::domain::act::GroundKind;
use crate::domain::answer::Zone;
use crate::domain::birth::BirthDate;
use crate::domain::checklist::{
    self, Applicant, Bearer, Checklist, Condition, DocumentRule, Expiry, LegalisationRule, Originals, Past,
    Represented, Script, TreatyNamed,
};
use crate::domain::code::{DocumentCode, FieldKey};
use crate::domain::document::{Original, Presented, PresentedAll};
use crate::domain::name;
use crate::domain::treaty::{Legalisation, Seal, Treaties};
use crate::domain::{asked, birthplace, country};
use crate::forms::pack::{Family, Field, FieldKind, MrzPart, Pack};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Data whose script decides on a notarised translation stand in the draft under this key, one per field.
pub const SCRIPT: &str = "script:";

/// The legalisation that a state's papers need on a day: what the table does not settle is asked, never exempted.
pub fn by_state<'a>(
    treaties: &'a Treaties,
    on: NaiveDate,
) -> impl Fn(&str, &[String]) -> LegalisationRule + 'a {
    move |state, exempting| {
        let exempting: Vec<&str> = exempting.iter().map(String::as_str).collect();
        match treaties.legalisation(state, on, &exempting, &BTreeSet::new()) {
            Legalisation::Exempt { treaty } => LegalisationRule::Exempt { treaty },
            Legalisation::Needed {
                seal: Seal::Apostille,
                ..
            } => LegalisationRule::Apostille,
            Legalisation::Needed {
                seal: Seal::ConsularLegalisation,
                ..
            } => LegalisationRule::Consular,
            // A paper of our own state never comes here: the pack names its home.
            Legalisation::Ask { .. } | Legalisation::OwnState => LegalisationRule::Ask,
        }
    }
}

pub fn birth_date(draft: &Draft, pack: &Pack) -> Option<BirthDate> {
    let field = pack.field_of(MrzPart::BirthDate)?;
    read_birth(draft.text(field.key.as_str()))
}

/// `12051980`, `XX051980` as typed.
pub fn read_birth(digits: &str) -> Option<BirthDate> {
    if digits.len() != 8 || !digits.is_ascii() {
        return None;
    }
    BirthDate::parse(&format!("{}-{}-{}", &digits[4..], &digits[2..4], &digits[..2])).ok()
}

/// `12051980` as a date.
pub fn read_date(digits: &str) -> Option<NaiveDate> {
    read_birth(digits).and_then(BirthDate::full)
}

pub fn applicant(draft: &Draft, pack: &Pack, on: NaiveDate) -> Applicant {
    let text = |part: MrzPart| {
        let field = pack.field_of(part)?;
        let text = draft.text(field.key.as_str());
        (!text.is_empty()).then(|| text.to_owned())
    };
    Applicant {
        category: draft.category.clone(),
        channel: draft.channel.clone(),
        request: draft.request.clone(),
        age: match particulars::said_age(draft, pack, on) {
            Some(years) => Some((years, years)),
            None => birth_date(draft, pack).map(|b| b.age_on(on)),
        },
        citizenship: text(MrzPart::Nationality),
        issued_in: text(MrzPart::IssuingState),
        scripts: scripts(draft, pack),
        elsewhere: elsewhere(draft),
        represented: draft.standing.as_ref().map(|s| Represented {
            by: s.by.clone(),
            citizenship: s.known(representative::CITIZENSHIP).map(str::to_owned),
        }),
        past: past(draft, pack, on),
        chosen: chosen(draft, pack),
    }
}

fn chosen(draft: &Draft, pack: &Pack) -> BTreeMap<FieldKey, String> {
    let choices = pack.fields.iter().filter(|f| f.kind == FieldKind::Choice);
    let given = choices.map(|f| (f.key.clone(), draft.text(f.key.as_str()).to_owned()));
    given.filter(|(_, code)| !code.is_empty()).collect()
}

/// What the data say of the applicant's past.
fn past(draft: &Draft, pack: &Pack, on: NaiveDate) -> Past {
    let zone = application::mrz_of(draft, on);
    let born = pack
        .fields
        .iter()
        .find(|f| f.kind == FieldKind::TwoTexts && f.zone == Zone::Visual);
    let born = born.and_then(|f| draft.field(f.key.as_str()));
    let born: Vec<&str> = born.iter().flat_map(|f| &f.texts).map(String::as_str).collect();
    let answered = pack.questions.iter().filter_map(|q| {
        let answer = draft.asked.get(&q.code)?;
        Some((q.code.clone(), answer == asked::YES))
    });
    let papers = own_papers(draft, pack).map(|(_, state)| state.to_owned());
    Past {
        zone_nationality: zone
            .map(|m| country::listed(&m.nationality).map_or(m.nationality, |c| c.code.to_owned())),
        born_in: birthplace::state_of(&born).map(str::to_owned),
        answered: answered.collect(),
        papers_of: papers.collect(),
    }
}

/// The applicant's own documents, each with the state that issued it. The paper of whoever stands for them, or one that
/// is for the whole family, says nothing of the applicant's past.
pub fn own_papers<'a>(draft: &'a Draft, pack: &'a Pack) -> impl Iterator<Item = (&'a DocumentCode, &'a str)> {
    let own = |code: &DocumentCode| {
        let rule = pack.rules.document(code);
        rule.is_some_and(|r| r.bearer == Bearer::Applicant)
            && pack.document(code).is_some_and(|d| d.family != Family::One)
    };
    let papers = draft.documents.iter().filter(move |(code, _)| own(code));
    papers.filter_map(|(code, there)| Some((code, there.issued_in.as_deref()?)))
}

/// Data that another paper proves, while the fields say what it says.
fn elsewhere(draft: &Draft) -> BTreeSet<FieldKey> {
    let proved = |f: &&FieldKey| particulars::standing(draft, f, GroundKind::ProvedElsewhere).is_some();
    draft.particulars.grounds.keys().filter(proved).cloned().collect()
}

/// The script of each datum: as the clerk said; else as typed from the visual zone; else, where a machine-readable
/// zone was read, Latin for what it holds.
fn scripts(draft: &Draft, pack: &Pack) -> BTreeMap<FieldKey, Script> {
    let mut out = BTreeMap::new();
    for field in &pack.fields {
        let key = field.key.as_str();
        let said = draft.asked.get(&format!("{SCRIPT}{key}")).map(String::as_str);
        let script = match said {
            Some("other") => Some(Script::Other),
            Some("cyrl") => Some(Script::Cyrl),
            Some("latn") => Some(Script::Latn),
            Some("absent") => Some(Script::Absent),
            _ => match draft.field(key) {
                Some(f) if f.not_stated => Some(Script::Absent),
                Some(f) if !f.is_empty() => f.texts.iter().find(|t| !t.is_empty()).map(|t| script_of(t)),
                // What has a machine-readable zone has its data in Latin, unless the clerk sees otherwise.
                _ if !draft.mrz.is_empty() => Some(Script::Latn),
                _ => None,
            },
        };
        if let Some(script) = script {
            out.insert(field.key.clone(), script);
        }
    }
    out
}

/// The data whose script decides on a document's translation.
pub fn script_fields_of(rule: &DocumentRule) -> Vec<FieldKey> {
    let mut keys = Vec::new();
    if let Some(translation) = &rule.translation {
        translation.when.each(&mut |c| {
            if let Condition::AnyScriptOther(fields) = c {
                keys.extend(fields.iter().cloned());
            }
        });
    }
    keys
}

/// All of them, in the order of the form.
pub fn script_fields(pack: &Pack) -> Vec<&Field> {
    let keys: Vec<FieldKey> = pack.rules.documents.iter().flat_map(script_fields_of).collect();
    pack.fields.iter().filter(|f| keys.contains(&f.key)).collect()
}

fn script_of(text: &str) -> Script {
    match name::Script::of(text) {
        name::Script::Cyrillic => Script::Cyrl,
        name::Script::Other => Script::Other,
        _ => Script::Latn,
    }
}

/// A document that the program itself prints (the application): signed at the review, so that it is never lacking before.
pub fn is_printed_here(pack: &Pack, code: &DocumentCode) -> bool {
    let handed_in = pack
        .rules
        .document(code)
        .is_some_and(|d| d.original == Originals::HandedIn);
    handed_in && pack.papers.iter().any(|p| p.code.as_str() == code.as_str())
}

/// Whether a document of this format is taken only by a treaty that the clerk has not named yet.
pub fn needs_treaty(draft: &Draft, pack: &Pack, format: &str) -> bool {
    let of_format = pack
        .documents
        .iter()
        .filter(|d| d.formats.iter().any(|f| f == format));
    let mut rules = of_format.filter_map(|d| pack.rules.document(&d.code));
    rules.any(|rule| {
        let named = draft
            .documents
            .get(&rule.code)
            .is_some_and(|p| !p.note.trim().is_empty());
        rule.treaty == TreatyNamed::Needed && !named
    })
}

/// Originals that stay in the office's drawer and are to be given back; what is handed in for good is not among them.
pub fn drawer(documents: &PresentedAll, pack: &Pack) -> Vec<DocumentCode> {
    let handed_in = |code: &DocumentCode| {
        pack.rules
            .document(code)
            .is_some_and(|rule| rule.original == Originals::HandedIn)
    };
    let kept = documents
        .iter()
        .filter(|(_, there)| there.original == Original::Kept);
    kept.map(|(code, _)| code.clone())
        .filter(|code| !handed_in(code))
        .collect()
}

/// What lies on the counter, and the application that is signed at the review, where this applicant signs one.
pub fn presented(draft: &Draft, pack: &Pack, on: NaiveDate) -> PresentedAll {
    let mut all = laid_down(draft, pack);
    let applicant = applicant(draft, pack, on);
    let theirs = pack.rules.documents.iter().filter(|rule| rule.is_of(&applicant));
    let printed = theirs.map(|rule| &rule.code);
    for code in printed.filter(|code| is_printed_here(pack, code)) {
        let signed = Presented {
            original: Original::Kept,
            // One sheet: the form, and overleaf the reading aid.
            sheets: Some(1),
            ..Presented::default()
        };
        all.insert(code.clone(), signed);
    }
    all
}

/// Until when a document is valid by what the application itself tells of it: of the applicant's papers, the identity
/// document alone.
fn told_validity(draft: &Draft, pack: &Pack, rule: &DocumentRule) -> Option<NaiveDate> {
    if rule.expiry != Expiry::NotBeforeToday {
        return None;
    }
    match rule.bearer {
        Bearer::Applicant => {
            pack.document(&rule.code).filter(|d| !d.formats.is_empty())?;
            let field = pack.field_of(MrzPart::Expiry);
            read_date(field.map_or("", |f| draft.text(f.key.as_str())))
        }
        Bearer::Representative => {
            let standing = draft.standing.as_ref();
            standing.and_then(|s| read_date(s.text(representative::EXPIRES)))
        }
    }
}

/// Whether it is asked until when the identity document at hand is good; while none lies there, whether of any it is.
pub fn asks_validity(draft: &Draft, pack: &Pack) -> bool {
    let identity = pack.documents.iter().filter(|d| !d.formats.is_empty());
    let (there, others): (Vec<_>, Vec<_>) = identity.partition(|d| draft.documents.contains_key(&d.code));
    let at_hand = if there.is_empty() { others } else { there };
    let mut rules = at_hand.iter().filter_map(|d| pack.rules.document(&d.code));
    at_hand.is_empty() || rules.any(|r| r.expiry != Expiry::NotAsked)
}

/// The validity that the application tells is taken off the documents again: it follows what is typed from here on.
pub fn untold(draft: &mut Draft, pack: &Pack) {
    for rule in &pack.rules.documents {
        let told = told_validity(draft, pack, rule);
        if let Some(there) = draft.documents.get_mut(&rule.code)
            && there.valid_until == told
        {
            there.valid_until = None;
        }
    }
}

/// What lies on the counter, with what the application itself tells: the validity read from the passport.
pub fn laid_down(draft: &Draft, pack: &Pack) -> PresentedAll {
    let mut all = draft.documents.clone();
    for rule in &pack.rules.documents {
        if let Some(there) = all.get_mut(&rule.code)
            && there.valid_until.is_none()
        {
            there.valid_until = told_validity(draft, pack, rule);
        }
    }
    all
}

pub fn checklist(draft: &Draft, pack: &Pack, treaties: &Treaties, on: NaiveDate) -> Checklist {
    let applicant = applicant(draft, pack, on);
    let presented = presented(draft, pack, on);
    checklist::evaluate(&pack.rules, &applicant, &presented, on, &by_state(treaties, on))
}

pub fn checklist_in(office: &OfficeView, draft: &Draft, pack: &Pack, on: NaiveDate) -> Checklist {
    checklist(draft, pack, &office.treaties, on)
}
