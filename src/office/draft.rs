//! A case not yet decided, as the clerk is typing it. Saved at every field; no act until acceptance or its refusal.

use super::representative::Standing;
use crate::domain::act::{ActId, CaseId, PackHash, Particulars, VisitId};
use crate::domain::code::{
    CategoryCode, ChannelCode, ClerkCode, DocumentCode, PaperCode, RequestCode, ServiceCode,
};
use crate::domain::contact::Contact;
use crate::domain::document::PresentedAll;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where the clerk is in the case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    #[default]
    Checklist,
    Passport,
    Application,
    Review,
}

/// How the machine-readable zone came: a scanner reads names without a typist's errors, no check digit covers them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MrzSource {
    #[default]
    Typed,
    Pasted,
    Scanned,
}

/// What stands in a field, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldDraft {
    /// One text; two for two languages; three for a name (machine-readable zone, visual zone, Cyrillic).
    pub texts: Vec<String>,
    pub not_stated: bool,
    /// Why this value stands though the other zone says otherwise.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The transcription rule whose proposal was taken.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// It stands here because somebody of the same visit said so, and was not changed since.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
}

impl FieldDraft {
    pub fn text(&self, cell: usize) -> &str {
        self.texts.get(cell).map_or("", String::as_str)
    }
    pub fn is_empty(&self) -> bool {
        !self.not_stated && self.texts.iter().all(String::is_empty)
    }
}

/// The very place where the clerk was on the screen of a stage.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The field's key, where the screen is a form.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub field: String,
    pub row: usize,
    pub cell: usize,
}

/// Laid aside, so that another person is served meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    pub since: DateTime<FixedOffset>,
    /// Until when papers that lack are waited for: the closing time. None where nothing lacks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<FixedOffset>>,
    #[serde(default)]
    pub place: Place,
}

/// The sheet of the application that came out last, to be signed before the case has a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    pub paper: PaperCode,
    /// The moment that stands on it.
    pub made_at: DateTime<FixedOffset>,
    pub to: String,
    /// What it says, as acts keep it.
    pub snapshot: String,
}

/// What was taken over from the others of the visit, and from whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromFamily {
    /// As lists show the person.
    pub who: String,
    /// Documents whose line was begun by what lay there for the other.
    #[serde(default)]
    pub documents: Vec<DocumentCode>,
    /// Who may stand for this one too, as far as the others said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standers: Vec<Stander>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<OfferedContact>,
}

/// Somebody of the visit who stands for another one, or could: offered, not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stander {
    pub standing: Standing,
    /// From whose data it is, as lists show the person.
    pub of: String,
    /// They stand for that one; else they are that very applicant, who could stand for another.
    #[serde(default)]
    pub stood: bool,
    /// Papers of theirs that were seen.
    #[serde(default)]
    pub documents: PresentedAll,
}

/// How to reach another one of the visit. Nothing is kept of it for this one before they consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferedContact {
    /// Whose it is: it is read there when this draft is opened, and not kept here, so that it goes when it is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<CaseId>,
    #[serde(skip)]
    pub contact: Contact,
    pub of: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownIin {
    pub iin: String,
    pub case: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub id: CaseId,
    pub clerk: ClerkCode,
    pub began_at: DateTime<FixedOffset>,
    pub service: ServiceCode,
    pub pack: PackHash,
    pub category: CategoryCode,
    pub channel: ChannelCode,
    pub request: RequestCode,
    #[serde(default)]
    pub stage: Stage,
    #[serde(default)]
    pub documents: PresentedAll,
    /// The machine-readable zone as read.
    #[serde(default)]
    pub mrz: String,
    #[serde(default)]
    pub mrz_source: MrzSource,
    /// What is being typed of a zone that is not taken yet: not whole, or a digit of it fails.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mrz_typed: String,
    #[serde(default)]
    pub fields: BTreeMap<String, FieldDraft>,
    /// Answers to what the pack asks (an earlier IIN…), by the question's code.
    #[serde(default)]
    pub asked: BTreeMap<String, String>,
    /// Former names, other documents, and on what a field rests, as the clerk named them.
    #[serde(default, skip_serializing_if = "Particulars::is_empty")]
    pub particulars: Particulars,
    /// Who stands for the applicant; none: in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// How to tell that the result is ready, given by consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Signed as its channel asks: on paper here, or digitally before it came.
    #[serde(default)]
    pub consent_signed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<Printed>,
    /// The visit it belongs to; none while the person is alone in it and took no ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<VisitId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<FromFamily>,
    /// Where and since when it is laid aside; none: it is being worked on, or was left by Esc.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
    /// The case whose data are being corrected in this copy; none: a case of its own, not yet decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<CaseId>,
    /// The IIN of an earlier case of this person in this office, and that case's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_iin: Option<KnownIin>,
    /// When that case was accepted: ages and validities are weighed on its day, not on the day of the correction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<DateTime<FixedOffset>>,
    /// The last act of that case that says anything of what is copied here: another since, and it is laid over anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<ActId>,
}

impl Draft {
    pub fn visit(&self) -> VisitId {
        self.visit.unwrap_or(VisitId(self.id.0))
    }

    /// The moment at which it is weighed: of a correction the acceptance, else now.
    pub fn weighed_at(&self, now: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        self.accepted_at.unwrap_or(now)
    }

    pub fn weighed_on(&self, today: NaiveDate) -> NaiveDate {
        self.accepted_at.map_or(today, |at| at.date_naive())
    }

    pub fn field(&self, key: &str) -> Option<&FieldDraft> {
        self.fields.get(key)
    }

    pub fn text(&self, key: &str) -> &str {
        self.field(key).map_or("", |f| f.text(0))
    }

    /// Nothing was laid down or typed yet: nothing would be lost with it.
    pub fn is_blank(&self) -> bool {
        let shared = |code: &DocumentCode| self.family.as_ref().is_some_and(|f| f.documents.contains(code));
        self.aside.is_none()
            && self.documents.keys().all(shared)
            && self.mrz.is_empty()
            && self.mrz_typed.is_empty()
            && self.asked.is_empty()
            && self.particulars.is_empty()
            && self.fields.values().all(|f| f.is_empty() || f.shared)
            && self.contact.is_none()
            && self
                .standing
                .as_ref()
                .is_none_or(|s| s.is_blank() || self.offers(s))
    }

    /// It stands there as it was taken over: one key brings it back.
    fn offers(&self, standing: &Standing) -> bool {
        let family = self.family.iter().flat_map(|f| &f.standers);
        family.into_iter().any(|s| s.standing == *standing)
    }

    /// Who it is, for lists: what is known so far.
    pub fn title(&self) -> String {
        let part = |key: &str| {
            let Some(field) = self.field(key) else { return "" };
            [2, 1, 0]
                .into_iter()
                .map(|c| field.text(c))
                .find(|t| !t.is_empty())
                .unwrap_or("")
        };
        format!("{} {}", part("surname"), part("given_names"))
            .trim()
            .to_owned()
    }
}
