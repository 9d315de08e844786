//! A pack: one service as data, read and checked. Nothing here can be half right.

pub mod basis;
pub mod blank;
pub mod channel;
pub mod part;
pub mod proposal;
pub mod question;
pub mod register;
pub mod representation;
pub mod step;
pub mod window;

pub use super::raw::{Family, Fill, Source};
pub use basis::{Basis, BasisState};
pub use blank::Blank;
pub use channel::{Channel, Signature, Signed};
pub use part::{
    Category, Choice, Document, Field, FieldKind, Ground, GroundOf, Keep, LegalPersonFields, Moment, MrzPart,
    Note, Paper, Request, Size, TermRule,
};
pub use proposal::Proposal;
pub use question::{Question, QuestionPart, Reason};
pub use register::{Entering, Enters, Journal, ListColumn, Register, Signing, Stage};
pub use representation::{AuthorityPart, Representation};
pub use step::{End, Step};
pub use window::AtWindow;

use crate::domain::act::{ComplaintTerm, Decided, PackHash, Purpose};
use crate::domain::answer::Zone;
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{Applicant, ByState, Rules, Truth, Verdict};
use crate::domain::code::{
    BlankCode, CategoryCode, ChannelCode, DocumentCode, FieldKey, GroundCode, PaperCode, RegisterCode,
    RequestCode, ServiceCode, StepCode,
};
use crate::domain::number::Series;
use crate::texts::lang::{Lang, Texts};
use chrono::NaiveDate;

#[derive(Debug, Clone)]
pub struct Pack {
    pub code: ServiceCode,
    pub version: String,
    pub title: Texts,
    /// What lists call it; empty: its title.
    pub(crate) short: Texts,
    pub hash: PackHash,
    /// The hash of the file itself, whatever proposals are on.
    pub file: PackHash,
    /// The proposals that are on.
    pub on: Vec<String>,
    pub basis: Vec<Basis>,
    /// Kinds of office where the service may be opened.
    pub office_kinds: Vec<String>,
    /// In the state system to which the request is transferred, or here; a channel may say otherwise.
    pub decided: Decided,
    /// The hours of the state system's operator are told with the term.
    pub operator_hours: bool,
    pub channels: Vec<Channel>,
    pub requests: Vec<Request>,
    pub categories: Vec<Category>,
    /// Who may stand for the applicant.
    pub representations: Vec<Representation>,
    pub documents: Vec<Document>,
    pub rules: Rules,
    pub proposals: Vec<Proposal>,
    pub questions: Vec<Question>,
    pub fields: Vec<Field>,
    /// The term of the whole case.
    pub term: Option<TermRule>,
    /// The terms of a complaint about the service, each with its point.
    pub complaints: Vec<(ComplaintTerm, TermRule)>,
    /// What is done at the window before acceptance, each with its term.
    pub acceptance: Vec<AtWindow>,
    /// How long people may wait for the window.
    pub waiting: Vec<(Purpose, TermRule)>,
    pub steps: Vec<Step>,
    pub grounds: Vec<Ground>,
    pub papers: Vec<Paper>,
    pub registers: Vec<Register>,
    pub journals: Vec<Journal>,
    pub blanks: Vec<Blank>,
    pub keep: Option<Keep>,
    pub notes: Vec<Note>,
    pub(crate) unconfirmed: Vec<Unconfirmed>,
    pub(crate) citations: Vec<Citation>,
}

/// A wording that stands in no official source: shown to the manager until a lawyer of the office approves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unconfirmed {
    /// Where it stands: `document passport`, `paper coupon`.
    pub item: String,
    pub lang: Lang,
    pub text: String,
}

/// Something of the pack that rests on the regulation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    pub item: String,
    /// The text that is opened.
    pub text: String,
    pub point: String,
    /// Words that have to stand there, as the regulation has them.
    pub words: String,
}

impl Pack {
    /// Wordings in Kazakh and Russian that no official source confirms. English is never official and is not listed.
    pub fn unconfirmed(&self) -> &[Unconfirmed] {
        &self.unconfirmed
    }

    pub fn citations(&self) -> &[Citation] {
        &self.citations
    }

    /// The regulation's text that points are opened in.
    pub fn text_id(&self) -> Option<&str> {
        self.basis.iter().find_map(|b| b.text.as_deref())
    }

    /// The state of the legal basis on a day: the best of its acts.
    pub fn state(&self, on: NaiveDate) -> BasisState {
        self.basis
            .iter()
            .map(|b| b.state(on))
            .min()
            .unwrap_or(BasisState::NotYet)
    }

    pub fn category(&self, code: &CategoryCode) -> Option<&Category> {
        self.categories.iter().find(|c| c.code == *code)
    }
    pub fn request(&self, code: &RequestCode) -> Option<&Request> {
        self.requests.iter().find(|r| r.code == *code)
    }
    pub fn document(&self, code: &DocumentCode) -> Option<&Document> {
        self.documents.iter().find(|d| d.code == *code)
    }
    pub fn proposal(&self, code: &str) -> Option<&Proposal> {
        self.proposals.iter().find(|p| p.code == code)
    }
    /// The proposal that is on and that a document came with.
    pub fn proposed(&self, document: &DocumentCode) -> Option<&Proposal> {
        let on = self.proposals.iter().filter(|p| self.on.contains(&p.code));
        on.into_iter()
            .find(|p| p.documents.iter().any(|(d, _)| d.code == *document))
    }
    pub fn field(&self, key: &FieldKey) -> Option<&Field> {
        self.fields.iter().find(|f| f.key == *key)
    }
    pub fn complaint_term(&self, of: ComplaintTerm) -> Option<&TermRule> {
        self.complaints
            .iter()
            .find(|(t, _)| *t == of)
            .map(|(_, rule)| rule)
    }
    pub fn step(&self, code: &StepCode) -> Option<&Step> {
        self.steps.iter().find(|s| s.code == *code)
    }
    pub fn ground(&self, code: &GroundCode) -> Option<&Ground> {
        self.grounds.iter().find(|g| g.code == *code)
    }
    pub fn paper(&self, code: &PaperCode) -> Option<&Paper> {
        self.papers.iter().find(|p| p.code == *code)
    }
    pub fn register(&self, code: &RegisterCode) -> Option<&Register> {
        self.registers.iter().find(|r| r.code == *code)
    }
    pub fn journal(&self, code: &RegisterCode) -> Option<&Journal> {
        self.journals.iter().find(|j| j.code == *code)
    }

    pub fn blank(&self, code: &BlankCode) -> Option<&Blank> {
        self.blanks.iter().find(|b| b.code == *code)
    }

    /// The marks of its numbers.
    pub fn marks(&self) -> impl Iterator<Item = Series> {
        let papers = self.papers.iter().filter_map(|p| p.series);
        let registers = self.registers.iter().map(|r| r.series);
        papers
            .chain(registers)
            .chain(self.journals.iter().map(|j| j.series))
    }

    /// The field that a part of the machine-readable zone fills or checks.
    pub fn field_of(&self, part: MrzPart) -> Option<&Field> {
        self.fields.iter().find(|f| f.mrz == Some(part))
    }

    /// The fields that are asked of this applicant, in the form's order.
    pub fn fields_for(&self, applicant: &Applicant, by_state: ByState<'_>) -> Vec<&Field> {
        self.fields
            .iter()
            .filter(|f| f.zone != Zone::WorkedOut)
            .filter(|f| f.when.holds(applicant, AtHand::default(), by_state) != Truth::No)
            .collect()
    }

    /// What the answer says, field by field.
    pub fn results(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|f| f.zone == Zone::WorkedOut)
    }

    /// What the answer says of this applicant; of one who is not known any more, all.
    pub fn results_for(&self, of: Option<&Applicant>) -> Vec<&Field> {
        let theirs = |f: &&Field| of.is_none_or(|of| step::is_of(&f.when, of));
        self.results().filter(theirs).collect()
    }

    /// Whether an answer says an IIN. Packs of the first shape name no result: an IIN is what their service forms.
    pub fn gives_iin(&self) -> bool {
        self.gives_iin_to(None)
    }

    /// Whether the answer to this applicant says one.
    pub fn gives_iin_to(&self, of: Option<&Applicant>) -> bool {
        let first_shape = self.decided.is_in_state_system() && self.results().next().is_none();
        first_shape || self.results_for(of).iter().any(|f| f.kind == FieldKind::Iin)
    }

    /// Where what came by this channel is decided.
    pub fn decided_by(&self, channel: &ChannelCode) -> Decided {
        let own = self.channel(channel).and_then(|c| c.decided);
        own.unwrap_or(self.decided)
    }

    /// The service in a word or two, for lists.
    pub fn short(&self, lang: Lang) -> &str {
        match self.short.get(lang) {
            "" => self.title.get(lang),
            short => short,
        }
    }

    /// The categories of a channel.
    pub fn categories_of(&self, channel: &ChannelCode) -> Vec<&Category> {
        self.categories
            .iter()
            .filter(|c| c.channels.contains(channel))
            .collect()
    }

    /// Whether the applicant is what the category says (age limits): no, unknown, yes.
    pub fn eligible(&self, applicant: &Applicant, by_state: ByState<'_>) -> Truth {
        self.category(&applicant.category).map_or(Truth::No, |category| {
            let way = self.channel(&applicant.channel);
            let there = category.channels.contains(&applicant.channel)
                && way.is_some_and(|c| c.takes(&applicant.request));
            Truth::of(there).and(category.requires.holds(applicant, AtHand::default(), by_state))
        })
    }

    /// Grounds of refusal that can be named in a case.
    pub fn grounds_for(&self, of: GroundOf, applicant: &Applicant, by_state: ByState<'_>) -> Vec<&Ground> {
        self.grounds
            .iter()
            .filter(|g| g.of == of && g.when.holds(applicant, AtHand::default(), by_state) != Truth::No)
            .collect()
    }

    /// The intake grounds that a verdict gives, in the pack's order. What the office alone asks for stops acceptance and
    /// is no ground: the regulation does not name it.
    pub fn intake_grounds(&self, verdict: &Verdict, applicant: &Applicant) -> Vec<&Ground> {
        self.grounds
            .iter()
            .filter(|g| g.of == GroundOf::Intake && step::is_of(&g.when, applicant))
            .filter(|g| {
                let here = verdict.lacks.iter().filter(|l| g.lacks.contains(&l.what));
                here.into_iter().any(|l| !self.is_offices_own(&l.document))
            })
            .collect()
    }

    /// The office asks for it, no regulation does. What it asks for in the place of a list that the regulation refers to
    /// and does not hold bears the point of that reference.
    pub fn is_offices_own(&self, document: &DocumentCode) -> bool {
        self.document(document)
            .is_some_and(|d| d.source == Source::Office && d.point.is_none())
    }

    /// Papers of this applicant that are issued at a moment of the case.
    pub fn papers_on(&self, moment: Moment, applicant: &Applicant) -> Vec<&Paper> {
        let papers = self.papers.iter().filter(|p| p.on == moment);
        papers.filter(|p| step::is_of(&p.when, applicant)).collect()
    }

    /// Steps of this applicant that begin with acceptance.
    pub fn first_steps(&self, applicant: &Applicant) -> Vec<&Step> {
        let first = self.steps.iter().filter(|s| s.is_first(&self.steps));
        first.filter(|s| s.is_of(applicant)).collect()
    }
}
