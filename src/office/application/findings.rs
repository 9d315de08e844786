//! What is said of each field as it stands: what is missing, what cannot be right, where the zones differ, what no paper
//! can print. Errors come first; none may stand at acceptance.

use super::compared::{absent_in_zone, compared, in_given_names, single_name, was_cut};
use super::mrz_of;
use crate::domain::act::GroundKind;
use crate::domain::answer::Zone;
use crate::domain::checklist::{Applicant, LegalisationRule, Script as WrittenIn, Truth};
use crate::domain::country;
use crate::domain::document::Translated;
use crate::domain::iin::Iin;
use crate::domain::keyboard::scripts;
use crate::domain::keyboard::slips::{self, Slip, Writing};
use crate::domain::mrz::Mrz;
use crate::domain::name::{self, Script};
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::{Field, FieldKind, Fill, MrzPart, Pack};
use crate::office::draft::{Draft, FieldDraft, MrzSource};
use crate::office::intake::{self, read_birth, read_date};
use crate::office::request::OfficeView;
use crate::office::said::slip as slip_id;
use crate::office::{particulars, spelling};
use crate::papers::coverage;
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::BTreeSet;

/// What is said of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub key: String,
    pub problem: Problem,
    /// What the clerk has to say to settle it.
    pub settles: Option<Settles>,
}

/// What settles a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settles {
    /// A reason; the value of the other zone is kept beside.
    Difference(String),
    /// A reason why the zone has no more than this of the name.
    Cut(String),
    /// A reason why it is taken all the same.
    Taken,
    /// The age, of these that an incomplete birth date leaves, with a reason.
    Age(i32, i32),
    /// The paper that proves what the identity document does not hold.
    Proof,
}

/// How many fields are not in order: of one field several things may be said.
pub fn open_fields(findings: &[Finding]) -> usize {
    let wrong = findings.iter().filter(|f| f.problem.weight == Weight::Error);
    wrong.map(|f| &f.key).collect::<BTreeSet<_>>().len()
}

/// What is looked at beside the field itself.
struct Looking<'a> {
    draft: &'a Draft,
    pack: &'a Pack,
    applicant: &'a Applicant,
    mrz: Option<&'a Mrz>,
    on: NaiveDate,
}

fn no_state(_: &str, _: &[String]) -> LegalisationRule {
    LegalisationRule::Ask
}

/// Everything that is to be said of the application as it stands.
pub fn findings(draft: &Draft, pack: &Pack, on: NaiveDate) -> Vec<Finding> {
    let mrz = mrz_of(draft, on);
    let applicant = intake::applicant(draft, pack, on);
    let looking = Looking {
        draft,
        pack,
        applicant: &applicant,
        mrz: mrz.as_deref(),
        on,
    };
    let mut out = Vec::new();
    for field in pack.fields_for(&applicant, &no_state) {
        let empty = FieldDraft::default();
        let typed = draft.field(field.key.as_str()).unwrap_or(&empty);
        let mut said = looking.field(field, typed);
        said.sort_by_key(|(p, _)| std::cmp::Reverse(p.weight));
        out.extend(said.into_iter().map(|(problem, settles)| Finding {
            key: field.key.as_str().to_owned(),
            problem,
            settles,
        }));
    }
    out
}

/// The same in this office: besides, a document that expires before the result is there.
pub fn findings_in(
    office: &OfficeView,
    draft: &Draft,
    pack: &Pack,
    at: DateTime<FixedOffset>,
) -> Vec<Finding> {
    let on = at.date_naive();
    let mut out = findings(draft, pack, on);
    if let (Some((kind, until, due)), Some(field)) = (
        particulars::expiring(draft, pack, Some(office), at),
        pack.field_of(MrzPart::Expiry),
    ) {
        let reason = draft.field(field.key.as_str()).map_or("", |f| f.reason.trim());
        let id = match kind {
            GroundKind::ExpiresToday => "letters-expires-today",
            _ => "letters-expires-before-result",
        };
        let say = Say::new(id)
            .with("until", crate::texts::format::date(until))
            .with("due", crate::texts::format::date(due));
        let (problem, settles) = match reason {
            "" => (Problem::error(say), Some(Settles::Taken)),
            reason => (
                Problem::note(Say::new("letters-taken").with("reason", reason)),
                None,
            ),
        };
        out.push(Finding {
            key: field.key.as_str().to_owned(),
            problem,
            settles,
        });
    }
    out
}

/// A text that goes on paper and holds a letter that the papers' face lacks.
pub fn paper_problem(text: &str) -> Option<Problem> {
    coverage::problem(text)
}

type Said = Vec<(Problem, Option<Settles>)>;

impl Looking<'_> {
    fn field(&self, field: &Field, typed: &FieldDraft) -> Said {
        if typed.not_stated {
            return self.not_stated(field);
        }
        if typed.is_empty() {
            return self.missing(field);
        }
        let mut said: Said = Vec::new();
        said.extend(value_problem(field, typed, self.on).map(|p| (p, None)));
        said.extend(self.letters(field, typed).into_iter().map(|p| (p, None)));
        by_layout(&mut said);
        said.extend(self.rests_on(field).map(|p| (p, None)));
        if field.mrz == Some(MrzPart::BirthDate) {
            said.extend(self.not_of_category().map(|p| (p, None)));
            said.extend(self.age());
        }
        if field.kind == FieldKind::Name {
            said.extend(self.about_name(field, typed).into_iter().map(|p| (p, None)));
            said.extend(self.cut(typed));
        }
        if said.iter().any(|(p, _)| p.weight == Weight::Error) {
            return said;
        }
        let differs = self
            .mrz
            .and_then(|m| compared(field, typed, m, self.draft, self.pack));
        if let Some((problem, other)) = differs {
            if typed.reason.trim().is_empty() {
                said.push((problem, Some(Settles::Difference(other))));
            } else {
                let say = Say::new("application-settled").with("reason", &typed.reason);
                said.push((Problem::note(say), None));
            }
        }
        said
    }

    /// "None" is an answer where the pack says so, and for the name that the machine-readable zone does not hold.
    fn not_stated(&self, field: &Field) -> Said {
        if field.fill != Fill::Needed {
            // What the document does not hold may be proved by another paper.
            let proved = field.kind == FieldKind::TwoTexts && field.zone == Zone::Visual;
            let say = || {
                (
                    Problem::warning(Say::new("letters-not-proved")),
                    Some(Settles::Proof),
                )
            };
            return proved.then(say).into_iter().collect();
        }
        if single_name(field, self.pack, self.mrz) {
            return vec![(Problem::note(Say::new("counter-single-name")), None)];
        }
        vec![(Problem::error(Say::new(missing_id(field))), None)]
    }

    fn missing(&self, field: &Field) -> Said {
        if field.fill != Fill::Needed {
            return Vec::new();
        }
        let id = if self.mrz.is_some_and(|m| absent_in_zone(field, m)) {
            "counter-name-not-in-zone"
        } else if self.stands_elsewhere(field) {
            "counter-single-name-here"
        } else {
            missing_id(field)
        };
        vec![(Problem::error(Say::new(id)), None)]
    }

    /// No zone, no primary identifier, and a name in the place of the given ones: perhaps a single name in the wrong place.
    fn stands_elsewhere(&self, field: &Field) -> bool {
        let given = self.pack.field_of(MrzPart::GivenNames);
        let named = given.and_then(|f| self.draft.field(f.key.as_str()));
        let first = field.mrz == Some(MrzPart::Surname) && self.mrz.is_none();
        first && named.is_some_and(|f| !f.not_stated && !f.is_empty())
    }

    /// The age that the category asks for, as soon as the birth date is known (003, 2.4).
    fn not_of_category(&self) -> Option<Problem> {
        let (least, most) = self.applicant.age?;
        if self.pack.eligible(self.applicant, &no_state) != Truth::No {
            return None;
        }
        let category = self.pack.category(&self.applicant.category)?;
        let age = if least == most {
            least.to_string()
        } else {
            format!("{least}–{most}")
        };
        let title = |lang| category.title.get(lang).to_owned();
        let say = Say::new("counter-not-of-category")
            .with("age", age)
            .with("category_kk", title(Lang::Kk))
            .with("category_ru", title(Lang::Ru))
            .with("category_en", title(Lang::En));
        Some(Problem::error(say))
    }

    /// What turns on an age that an incomplete birth date leaves open is asked once, and stands.
    fn age(&self) -> Option<(Problem, Option<Settles>)> {
        if let Some((least, most)) = particulars::open_age(self.applicant, self.pack) {
            let say = Say::new("letters-age-open")
                .with("least", least)
                .with("most", most);
            return Some((Problem::error(say), Some(Settles::Age(least, most))));
        }
        let said = particulars::said_age(self.draft, self.pack, self.on)?;
        let reason = &self.draft.particulars.age.as_ref()?.reason;
        let say = Say::new("letters-age-taken")
            .with("years", said)
            .with("reason", reason);
        Some((Problem::note(say), None))
    }

    /// The paper on which a field rests besides its zone.
    fn rests_on(&self, field: &Field) -> Option<Problem> {
        let kinds = [GroundKind::EarlierPaper, GroundKind::ProvedElsewhere];
        let ground = kinds
            .into_iter()
            .find_map(|k| particulars::standing(self.draft, &field.key, k))?;
        let paper = ground.paper.as_ref()?;
        let say = Say::new("letters-rests-on")
            .with_text("paper", particulars::kind_id(paper.kind))
            .with("number", &paper.number);
        Some(Problem::note(say))
    }

    fn about_name(&self, field: &Field, typed: &FieldDraft) -> Vec<Problem> {
        let mut said = Vec::new();
        if in_given_names(field, typed, self.draft, self.pack) {
            said.push(Problem::error(Say::new("counter-patronymic-in-given")));
        }
        let other = self.applicant.scripts.get(&field.key) == Some(&WrittenIn::Other);
        if other && self.has_translation() {
            said.push(Problem::note(Say::new("counter-spelling-of-translation")));
        }
        // No check digit covers a name: what was not read by a scanner is keyed once more, from the visual zone.
        let by_hand = self.mrz.is_some() && self.draft.mrz_source != MrzSource::Scanned;
        if by_hand && !typed.text(0).is_empty() && typed.text(1).is_empty() {
            said.push(Problem::error(Say::new("counter-name-key-again")));
        }
        said
    }

    /// A name that the zone cuts short is keyed whole from the visual zone, and the clerk says why the two differ.
    fn cut(&self, typed: &FieldDraft) -> Option<(Problem, Option<Settles>)> {
        if !self.mrz.is_some_and(|m| m.name.truncated) {
            return None;
        }
        if typed.text(1).is_empty() {
            let say = Say::new("counter-name-cut-unfinished");
            return Some((Problem::error(say), None));
        }
        let reason = typed.reason.trim();
        was_cut(typed.text(0), typed.text(1)).then(|| match reason {
            "" => (
                Problem::error(Say::new("counter-name-cut")),
                Some(Settles::Cut(typed.text(0).to_owned())),
            ),
            reason => {
                let say = Say::new("counter-name-cut-settled").with("reason", reason);
                (Problem::note(say), None)
            }
        })
    }

    /// Letters that no paper can print, letters that look like their neighbours and are of the other script, and other
    /// slips of the hand.
    fn letters(&self, field: &Field, typed: &FieldDraft) -> Vec<Problem> {
        let state = spelling::country(self.draft, self.pack).unwrap_or_default();
        let mut said = Vec::new();
        for (cell, text) in typed.texts.iter().enumerate() {
            let Some(writing) = writing(field, cell) else {
                continue;
            };
            said.extend(coverage::problem(text));
            said.extend(mixed(text, field.kind == FieldKind::Name));
            // What the zone spells is quoted.
            let quoted = field.kind == FieldKind::Name && cell == 0;
            let slip = slips::mend(text, writing, &state).filter(|m| !quoted && m.slip != Slip::Mixed);
            said.extend(slip.map(|m| Problem::warning(Say::new(slip_id(m.slip)).with("text", m.text))));
        }
        said
    }

    fn has_translation(&self) -> bool {
        let translated = |d: &crate::domain::document::Presented| {
            matches!(d.translated, Translated::ByNotary | Translated::ByTranslator)
        };
        let rules = self.pack.rules.documents.iter();
        rules
            .filter(|r| !intake::script_fields_of(r).is_empty())
            .any(|r| self.draft.documents.get(&r.code).is_some_and(translated))
    }
}

fn missing_id(field: &Field) -> &'static str {
    match field.kind {
        FieldKind::Name => "problem-name-missing",
        FieldKind::BirthDate | FieldKind::Date => "problem-date-missing",
        FieldKind::Country => "problem-country-missing",
        _ => "problem-value-missing",
    }
}

/// Latin letters where Cyrillic belongs, because the layout was the other one: that is the error.
fn by_layout(said: &mut Said) {
    let at = |id| said.iter().position(|(p, _)| p.say.id == id);
    if let (Some(wrong), Some(slip)) = (at("problem-name-not-cyrillic"), at(slip_id(Slip::Layout))) {
        said[wrong].0.say = said[slip].0.say.clone();
        said.remove(slip);
    }
}

/// What a cell of a field is written for; none where no words are typed.
fn writing(field: &Field, cell: usize) -> Option<Writing> {
    match (field.kind, field.zone) {
        (FieldKind::Name, _) => Some(Writing::Name),
        (FieldKind::TwoTexts, Zone::Visual) if cell > 0 => Some(Writing::Place),
        (FieldKind::Text, _) => Some(Writing::Place),
        (FieldKind::TwoTexts | FieldKind::Number, _) => Some(Writing::Free),
        _ => None,
    }
}

fn mixed(text: &str, is_name: bool) -> Option<Problem> {
    let strange = scripts::mixed_scripts(text);
    if strange.is_empty() {
        return None;
    }
    let letters: Vec<String> = text
        .chars()
        .enumerate()
        .filter(|(i, _)| strange.contains(i))
        .map(|(_, c)| c.to_string())
        .collect();
    let say = Say::new("counter-mixed-scripts").with("letters", letters.join(" "));
    // A name with a foreign letter is found by nobody; elsewhere two scripts may belong together.
    Some(if is_name {
        Problem::error(say)
    } else {
        Problem::warning(say)
    })
}

/// A value that cannot be right, whatever the other zone says.
fn value_problem(field: &Field, typed: &FieldDraft, on: NaiveDate) -> Option<Problem> {
    let text = typed.text(0);
    match field.kind {
        FieldKind::Name => name_problem(typed),
        FieldKind::Date => match read_date(text) {
            None => Some(Problem::error(Say::new("problem-date"))),
            Some(date) => date_problem(field, date, on),
        },
        FieldKind::BirthDate => match read_birth(text) {
            None => Some(Problem::error(Say::new("problem-birth-date"))),
            Some(born) if born.range().0 > on => Some(Problem::error(Say::new("problem-birth-in-future"))),
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

fn date_problem(field: &Field, date: NaiveDate, on: NaiveDate) -> Option<Problem> {
    if field.mrz == Some(MrzPart::Expiry) {
        if date < on {
            return Some(Problem::error(Say::new("counter-document-expired")));
        }
        return None;
    }
    (date > on).then(|| Problem::error(Say::new("problem-date-in-future")))
}
