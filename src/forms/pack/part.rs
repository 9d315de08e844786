//! The parts of a pack.

use super::super::block::Block;
use super::super::raw::{Family, Fill, Source};
use crate::domain::answer::Zone;
use crate::domain::case::State;
use crate::domain::checklist::{Condition, What};
use crate::domain::code::{
    CategoryCode, ChannelCode, DocumentCode, FieldKey, GroundCode, PaperCode, RequestCode,
};
use crate::domain::number::Series;
use crate::domain::term::{Counting, Term};
use crate::texts::lang::Texts;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone)]
pub struct Request {
    pub code: RequestCode,
    pub title: Texts,
    pub point: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Category {
    pub code: CategoryCode,
    pub channels: Vec<ChannelCode>,
    pub point: Option<String>,
    pub title: Texts,
    pub requires: Condition,
    /// A legal person applies, named in these fields; the case is of the person for whom it does.
    pub legal_person: Option<LegalPersonFields>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalPersonFields {
    pub name: FieldKey,
    pub bin: Option<FieldKey>,
}

/// How a document is called; what is asked of it stands in the rules.
#[derive(Debug, Clone)]
pub struct Document {
    pub code: DocumentCode,
    pub title: Texts,
    pub point: Option<String>,
    pub source: Source,
    /// A word for the clerk.
    pub note: Texts,
    /// Formats of the machine-readable zone by which it is known; none for what is no identity document.
    pub formats: Vec<String>,
    /// Whose it is among the people of a visit.
    pub family: Family,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    Text,
    /// A name in its three spellings.
    Name,
    /// A text that papers print in Kazakh and Russian.
    TwoTexts,
    Date,
    BirthDate,
    Country,
    Choice,
    Number,
    Iin,
    /// Of an organisation.
    Bin,
}

/// The parts of a machine-readable zone that a form can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MrzPart {
    DocumentCode,
    IssuingState,
    Surname,
    GivenNames,
    Number,
    Nationality,
    BirthDate,
    Sex,
    Expiry,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub key: FieldKey,
    pub page: String,
    pub kind: FieldKind,
    /// The zone that rules it.
    pub zone: Zone,
    /// The part of the machine-readable zone that fills it (zone machine-readable) or checks it (zone visual).
    pub mrz: Option<MrzPart>,
    pub label: Texts,
    pub point: Option<String>,
    pub source: Source,
    pub fill: Fill,
    pub choices: Vec<Choice>,
    pub when: Condition,
    /// The people of a visit say the same here, as a rule: the next one begins with it.
    pub family: bool,
    /// What this office's applicants answer most is offered here.
    pub usual: bool,
    /// A day of the result that is not past when the answer is recorded.
    pub ahead: bool,
    /// The most letters it can hold.
    pub max: u16,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub code: String,
    pub title: Texts,
}

#[derive(Debug, Clone)]
pub struct TermRule {
    pub within: Term,
    /// The text names another one besides.
    pub or: Option<Term>,
    pub counting: Counting,
    pub point: Option<String>,
    pub source: Source,
}

/// The moments of a case at which papers are issued and steps begin. The names are those of the states.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    Open,
    #[default]
    Accepted,
    IntakeRefused,
    Granted,
    Refused,
    /// The person takes the application back: the request is made before it is recorded, and signed.
    Withdrawn,
}

impl Moment {
    pub fn of(state: State) -> Option<Self> {
        match state {
            State::Open => Some(Self::Open),
            State::IntakeRefused => Some(Self::IntakeRefused),
            State::Accepted => Some(Self::Accepted),
            State::Granted => Some(Self::Granted),
            State::Refused => Some(Self::Refused),
            State::Withdrawn => Some(Self::Withdrawn),
            State::Waiting | State::Returned | State::HandedOver => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroundOf {
    Intake,
    Service,
}

#[derive(Debug, Clone)]
pub struct Ground {
    pub of: GroundOf,
    pub code: GroundCode,
    pub point: Option<String>,
    pub title: Texts,
    pub when: Condition,
    pub lacks: Vec<What>,
    pub source: Source,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Size {
    #[default]
    A4,
    A5,
}

#[derive(Debug, Clone)]
pub struct Paper {
    pub code: PaperCode,
    pub title: Texts,
    pub on: Moment,
    /// Of whom it is a paper.
    pub when: Condition,
    pub annex: Option<String>,
    pub point: Option<String>,
    pub source: Source,
    /// None: it bears the number of its case.
    pub series: Option<Series>,
    pub size: Size,
    /// Printed again to be signed, it marks what differs from the sheet before.
    pub marks_changes: bool,
    pub blocks: Vec<Block>,
}

impl Paper {
    /// The labels under which a value may stand: of a pair both, parted by a stroke; of a line its own.
    pub fn labels_of(&self, key: &str) -> Vec<String> {
        fn within(blocks: &[Block], key: &str, out: &mut Vec<String>) {
            let is = |value: &Option<String>, or: &Option<String>| {
                [value, or].into_iter().any(|v| v.as_deref() == Some(key))
            };
            for block in blocks {
                match block {
                    Block::Pair {
                        labels, value, or, ..
                    } if is(value, or) => out.push(labels.join("|")),
                    Block::Line { segments, .. } => {
                        let shown = segments.iter().filter(|s| is(&s.value, &s.or));
                        out.extend(shown.map(|s| s.label.clone()));
                    }
                    Block::Frame(blocks) | Block::Foot(blocks) => within(blocks, key, out),
                    _ => {}
                }
            }
        }
        let mut out = Vec::new();
        within(&self.blocks, key, &mut out);
        out
    }
}

#[derive(Debug, Clone)]
pub struct Keep {
    /// None where the sources name no number of years.
    pub years: Option<u16>,
    pub rule: Texts,
    pub point: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Note {
    pub point: Option<String>,
    pub text: Texts,
}
