//! What is said of each field as it stands: what is missing, what cannot be right, where the zones differ, what no paper
//! can print. Errors come first; none may stand at acceptance.

mod iin;
mod letters;
mod names;
mod value;

use super::compared::{absent_in_zone, compared, single_name};
use super::mrz_of;
use crate::domain::act::GroundKind;
use crate::domain::answer::Zone;
use crate::domain::checklist::{Applicant, LegalisationRule, Truth};
use crate::domain::mrz::Mrz;
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::{Field, FieldKind, Fill, MrzPart, Pack};
use crate::office::draft::{Draft, FieldDraft};
use crate::office::intake;
use crate::office::particulars;
use crate::office::request::OfficeView;
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset, NaiveDate};
use letters::by_layout;
use std::collections::BTreeSet;
use value::value_problem;

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
    /// The day on which it is weighed.
    on: NaiveDate,
    /// What comes after it is still to come, on whatever day the rest is weighed.
    today: NaiveDate,
}

fn no_state(_: &str, _: &[String]) -> LegalisationRule {
    LegalisationRule::Ask
}

/// Everything that is to be said of the application as it stands: of a correction ages and validities are weighed on the
/// day of acceptance, and only what is ahead today is ahead.
pub fn findings(draft: &Draft, pack: &Pack, today: NaiveDate) -> Vec<Finding> {
    let on = draft.weighed_on(today);
    let mrz = mrz_of(draft, on);
    let applicant = intake::applicant(draft, pack, on);
    let looking = Looking {
        draft,
        pack,
        applicant: &applicant,
        mrz: mrz.as_deref(),
        on,
        today,
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
    let mut out = findings(draft, pack, at.date_naive());
    if let (Some((kind, until, due)), Some(field)) = (
        particulars::expiring(draft, pack, Some(office), draft.weighed_at(at)),
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
        let lasts = !intake::asks_validity(self.draft, self.pack);
        let wrong = value_problem(field, typed, (self.on, self.today), lasts);
        said.extend(wrong.map(|p| (p, None)));
        said.extend(self.letters(field, typed).into_iter().map(|p| (p, None)));
        by_layout(&mut said);
        said.extend(self.rests_on(field).map(|p| (p, None)));
        if field.kind == FieldKind::Iin {
            said.extend(self.about_iin(typed).into_iter().map(|p| (p, None)));
        }
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
        if field.fill == Fill::Optional {
            return Vec::new();
        }
        let id = if field.fill == Fill::OrNone {
            "problem-value-or-none"
        } else if self.mrz.is_some_and(|m| absent_in_zone(field, m)) {
            "counter-name-not-in-zone"
        } else if self.stands_elsewhere(field) {
            "counter-single-name-here"
        } else {
            missing_id(field)
        };
        vec![(Problem::error(Say::new(id)), None)]
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
}

fn missing_id(field: &Field) -> &'static str {
    match field.kind {
        FieldKind::Name => "problem-name-missing",
        FieldKind::BirthDate | FieldKind::Date => "problem-date-missing",
        FieldKind::Country => "problem-country-missing",
        _ => "problem-value-missing",
    }
}
