//! A case is what its acts make of it. `apply` is total and never refuses; `allows` is where rules speak.

mod course;
mod lists;
mod record;
mod standing;
mod step;

pub use lists::ListRecord;
pub use record::{PaperRecord, RecallRecord, StepRecord};
pub use standing::{Facts, Reached, Standing};
pub use step::{Command, STEPS, State};

use super::act::{
    Accepted, Act, BlankDeed, BlankUsed, CaseId, Decided, Deed, Delayed, Due, Erased, Filed, HandedOver,
    IntakeRefused, Opened, Particulars, Person, ProviderAnswer, Representative, StepBegun, StepDone, VisitId,
    Withdrawn,
};
use super::answer::{Answers, TwoTexts};
use super::code::{ClerkCode, DocumentCode, FieldKey, GroundCode, PaperCode, StepCode};
use super::contact::Contact;
use super::document::PresentedAll;
use super::number::Number;
use super::refusal::Refusal;
use super::trouble::Say;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub id: CaseId,
    pub state: State,
    pub opened: Option<Opened>,
    pub number: Option<Number>,
    pub person: Person,
    pub documents: PresentedAll,
    /// Former names, other documents, and on what a field rests.
    #[serde(default)]
    pub particulars: Particulars,
    pub accepted: Option<Accepted>,
    pub intake_refused: Option<IntakeRefused>,
    pub accepted_at: Option<DateTime<FixedOffset>>,
    pub clerk: Option<ClerkCode>,
    pub due: Option<Due>,
    pub outer_number: Option<String>,
    /// Numbers there under which it was transferred before.
    pub former_outer: Vec<String>,
    pub steps: Vec<StepRecord>,
    pub result: Answers,
    pub decided_at: Option<DateTime<FixedOffset>>,
    /// Since when its papers are as they should go out, and since when the answer is here that holds.
    #[serde(default)]
    pub reached: Reached,
    pub refusal: Option<(GroundCode, TwoTexts)>,
    pub papers: Vec<PaperRecord>,
    pub handed_over: Option<(DateTime<FixedOffset>, HandedOver)>,
    /// The provider's words while the data wait to be corrected.
    pub returned: Option<(DateTime<FixedOffset>, TwoTexts)>,
    /// Fields that were corrected and are not transferred yet.
    pub corrected: Vec<FieldKey>,
    /// So was who stands for the applicant.
    #[serde(default)]
    pub corrected_representative: bool,
    /// Originals in the drawer: the case does not close while one is there.
    pub drawer: Vec<DocumentCode>,
    /// Where the result lies until it is collected.
    pub shelf: Option<String>,
    pub withdrawn: Option<(DateTime<FixedOffset>, Withdrawn)>,
    /// In which file it lies, once it is over.
    #[serde(default)]
    pub filed: Option<(DateTime<FixedOffset>, Filed)>,
    /// How to tell that the result is ready, while the person agrees to it.
    contact: Option<Contact>,
    /// How often one was given or withdrawn.
    #[serde(default)]
    contact_turn: u32,
    pub recalls: Vec<RecallRecord>,
    /// Registers and journals in which it stands.
    #[serde(default)]
    pub lists: Vec<ListRecord>,
    /// Numbered blanks that stand in its answer.
    #[serde(default)]
    pub blanks: Vec<BlankUsed>,
    /// Outages during which it waited.
    pub delays: Vec<Delayed>,
    /// The contents were erased; what is known now is the number and the ground.
    pub erased: Option<(DateTime<FixedOffset>, Erased)>,
    /// When the last act was done.
    pub touched: Option<DateTime<FixedOffset>>,
}

impl Case {
    pub fn new(id: CaseId) -> Self {
        Self {
            id,
            state: State::Open,
            opened: None,
            number: None,
            person: Person::default(),
            documents: PresentedAll::new(),
            particulars: Particulars::default(),
            accepted: None,
            intake_refused: None,
            accepted_at: None,
            clerk: None,
            due: None,
            outer_number: None,
            former_outer: Vec::new(),
            steps: Vec::new(),
            result: Answers::new(),
            decided_at: None,
            reached: Reached::default(),
            refusal: None,
            papers: Vec::new(),
            handed_over: None,
            returned: None,
            corrected: Vec::new(),
            corrected_representative: false,
            drawer: Vec::new(),
            shelf: None,
            withdrawn: None,
            filed: None,
            contact: None,
            contact_turn: 0,
            recalls: Vec::new(),
            lists: Vec::new(),
            blanks: Vec::new(),
            delays: Vec::new(),
            erased: None,
            touched: None,
        }
    }

    /// The visit it belongs to: its own, where the person came alone.
    pub fn visit(&self) -> VisitId {
        let opened = self.opened.as_ref().and_then(|o| o.visit);
        opened.unwrap_or(VisitId(self.id.0))
    }

    /// A case from its acts, in order.
    pub fn replay<'a>(id: CaseId, acts: impl IntoIterator<Item = &'a Act>) -> Self {
        let mut case = Self::new(id);
        for act in acts {
            case.apply(act);
        }
        case
    }

    /// Takes one act in. Total: an act that does not fit is taken as it says, never refused.
    pub fn apply(&mut self, act: &Act) {
        self.touched = Some(act.at);
        match &act.deed {
            Deed::Opened(opened) => {
                self.opened = Some(opened.clone());
                self.clerk = Some(act.clerk.clone());
            }
            Deed::Presented { documents } => self.documents = documents.clone(),
            Deed::Particulars(there) => self.particulars = there.clone(),
            Deed::Accepted(accepted) => {
                self.state = State::after_acceptance(accepted.decided);
                self.number = Some(accepted.number.clone());
                self.person = accepted.person.clone();
                self.due = accepted.due.clone();
                self.accepted_at = Some(act.at);
                self.reached.work = Some(act.at);
                self.begin_steps(&accepted.steps, act);
                self.drawer.clone_from(&accepted.drawer);
                self.contact.clone_from(&accepted.contact);
                self.accepted = Some(accepted.clone());
            }
            Deed::IntakeRefused(refused) => {
                self.state = State::IntakeRefused;
                self.number = Some(refused.number.clone());
                self.person = refused.person.clone();
                self.decided_at = Some(act.at);
                self.intake_refused = Some(refused.clone());
            }
            Deed::Transferred { outer_number } => {
                self.state = State::Waiting;
                let former = self.outer_number.replace(outer_number.clone());
                self.former_outer
                    .extend(former.filter(|number| number != outer_number));
                self.corrected.clear();
                self.corrected_representative = false;
            }
            Deed::Contact(contact) => {
                self.contact = Some(contact.clone());
                self.contact_turn += 1;
            }
            Deed::ContactWithdrawn => {
                self.contact = None;
                self.contact_turn += 1;
            }
            Deed::Step(step) => {
                let open = self
                    .steps
                    .iter_mut()
                    .find(|s| s.begun.step == step.step && s.done.is_none());
                if let Some(record) = open {
                    record.done = Some((act.at, step.end.clone()));
                }
                self.begin_steps(&step.next, act);
            }
            Deed::Granted { values, .. } => {
                self.state = State::Granted;
                self.result = values.clone();
                self.decided_at = Some(act.at);
                self.reached.answer = Some(act.at);
            }
            Deed::ServiceRefused { ground, reason } => {
                self.state = State::Refused;
                self.refusal = Some((ground.clone(), reason.clone()));
                self.decided_at = Some(act.at);
                self.reached.answer = Some(act.at);
            }
            Deed::AnswerCorrected(corrected) => {
                self.answer_is(&corrected.is);
                self.reached.answer = Some(act.at);
                self.steps
                    .retain(|s| s.done.is_some() || !corrected.stopped.contains(&s.begun.step));
                corrected.steps.iter().for_each(|step| self.end_anew(step, act));
                for paper in &corrected.withdrawn {
                    self.each_sheet(&paper.paper, &paper.number, |p| p.withdrawn = true);
                }
            }
            Deed::PaperIssued(issued) => self.papers.push(PaperRecord {
                issued: issued.clone(),
                at: issued.made_at.unwrap_or(act.at),
                clerk: act.clerk.clone(),
                printed: 0,
                spoiled: 0,
                owed: false,
                contact_turn: self.contact_turn,
                handed_over: false,
                withdrawn: false,
            }),
            Deed::PaperPrinted { paper, number, .. } => {
                self.each_sheet(paper, number, |p| (p.printed, p.owed) = (p.printed + 1, false));
            }
            Deed::PaperSpoiled { paper, number, .. } => {
                self.each_sheet(paper, number, |p| (p.spoiled, p.owed) = (p.spoiled + 1, true));
            }
            Deed::HandedOver(over) => self.apply_handed_over(over, act),
            Deed::Returned(returned) => self.apply_returned(returned, act),
            Deed::DataCorrected(corrected) => self.apply_data_corrected(corrected, act),
            Deed::Shelved { shelf } => self.shelf = Some(shelf.clone()).filter(|s| !s.is_empty()),
            Deed::OriginalsReturned(back) => self.apply_originals_returned(back),
            Deed::Recalled(recalled) => self.apply_recalled(recalled, act),
            Deed::NoteRead { number } => self.apply_note_read(number, act),
            Deed::Withdrawn(withdrawn) => {
                self.state = State::Withdrawn;
                self.withdrawn = Some((act.at, withdrawn.clone()));
            }
            Deed::TermMoved(moved) => match &moved.step {
                None => self.due = Some(moved.due.clone()),
                Some(step) => {
                    let open = self.steps.iter_mut().filter(|s| s.begun.step == *step);
                    if let Some(record) = open.rev().find(|s| s.done.is_none()) {
                        record.begun.due = Some(moved.due.clone());
                    }
                }
            },
            Deed::Delayed(delayed) => {
                self.delays.retain(|d| d.outage != delayed.outage);
                self.delays.push(delayed.clone());
            }
            Deed::Erased(erased) => {
                self.number = erased.number.clone().or_else(|| self.number.take());
                self.person = Person::default();
                self.particulars = Particulars::default();
                (self.shelf, self.returned, self.withdrawn, self.filed) = (None, None, None, None);
                self.contact = None;
                self.recalls.clear();
                self.lists.clear();
                self.blanks.clone_from(&erased.blanks);
                self.erased = Some((act.at, erased.clone()));
            }
            Deed::Filed(filed) => self.filed = Some((act.at, filed.clone())),
            Deed::Moved(moved) => self.clerk = Some(moved.to.clone()),
            Deed::Registered(line) | Deed::JournalEntry(line) => self.apply_entered(line, act),
            Deed::LineStruck(struck) => self.apply_struck(struck, act),
            Deed::Blank(BlankDeed::Used(used)) => self.blanks.push(used.clone()),
            Deed::Blank(BlankDeed::Freed(freed)) => self.blanks.retain(|b| b != freed),
            Deed::RegisterClosed(_)
            | Deed::RegisterFiled(_)
            | Deed::Blank(_)
            | Deed::Office(_)
            | Deed::Unknown(_) => {}
        }
    }

    /// A step that has begun and not ended.
    pub fn open_step(&self, code: &StepCode) -> Option<&StepRecord> {
        let of_it = self.steps.iter().filter(|s| s.begun.step == *code);
        of_it.rev().find(|s| s.done.is_none())
    }

    /// Whether a step was done, and does not run anew.
    pub fn has_done(&self, code: &StepCode) -> bool {
        let last = self.steps.iter().rfind(|s| s.begun.step == *code);
        last.is_some_and(|s| s.done.is_some())
    }

    /// The moment that presses first: the term of the case, or of a step that runs.
    pub fn next_due(&self) -> Option<DateTime<FixedOffset>> {
        let open = self.steps.iter().filter(|s| s.done.is_none());
        let of_steps = open.filter_map(|s| s.begun.due.as_ref());
        self.due.iter().chain(of_steps).map(|due| due.at).min()
    }

    fn begin_steps(&mut self, steps: &[StepBegun], act: &Act) {
        self.steps.extend(steps.iter().map(|begun| StepRecord {
            begun: begun.clone(),
            began_at: act.at,
            begun_by: Some(act.clerk.clone()),
            done: None,
        }));
    }

    fn answer_is(&mut self, answer: &ProviderAnswer) {
        (self.state, self.result, self.refusal) = match answer {
            ProviderAnswer::Granted { values, .. } => (State::Granted, values.clone(), None),
            ProviderAnswer::Refused { ground, reason } => {
                let refusal = Some((ground.clone(), reason.clone()));
                (State::Refused, Answers::new(), refusal)
            }
        };
    }

    /// A step that is done ended otherwise; when it ended stays.
    fn end_anew(&mut self, step: &StepDone, act: &Act) {
        let ended = self.steps.iter_mut().rev().filter(|s| s.begun.step == step.step);
        if let Some((_, end)) = ended.filter_map(|s| s.done.as_mut()).next() {
            end.clone_from(&step.end);
        }
        self.begin_steps(&step.next, act);
    }

    fn each_sheet(&mut self, paper: &PaperCode, number: &Number, change: impl Fn(&mut PaperRecord)) {
        // A paper that is numbered by its case has the number of the one withdrawn before it: the last is meant.
        let hit = self
            .papers
            .iter_mut()
            .rfind(|p| p.issued.paper == *paper && p.issued.number == *number);
        if let Some(record) = hit {
            change(record);
        }
    }

    /// Whether a command may be done now; else the rule that stops it.
    pub fn allows(&self, command: Command) -> Result<(), Refusal> {
        let here = self.accepted.as_ref().is_some_and(|a| a.decided == Decided::Here);
        if here && command == Command::Transfer {
            return Err(Refusal::new(Say::new("refusal-transfer-decided-here")));
        }
        step::allows(self.state, command)
    }

    /// Who stood for the applicant; none: in person.
    pub fn representative(&self) -> Option<&Representative> {
        let accepted = self.accepted.as_ref().and_then(|a| a.representative.as_ref());
        let refused = || self.intake_refused.as_ref()?.representative.as_ref();
        accepted.or_else(refused).filter(|_| self.erased.is_none())
    }

    /// Who stands at the counter, and by which document: whoever stood for the applicant, else the applicant.
    pub fn at_the_counter(&self) -> (String, String) {
        match self.representative() {
            Some(stood) => (stood.shown(), stood.document.clone()),
            None => (
                self.person.shown().to_owned(),
                self.person.documents.first().cloned().unwrap_or_default(),
            ),
        }
    }

    /// How to tell that the result is ready, where the person agreed to it.
    pub fn contact(&self) -> Option<&Contact> {
        self.contact.as_ref()
    }

    /// The contact that a paper says: the one that stood when it was made, while it stands.
    pub fn contact_on(&self, paper: &PaperRecord) -> Option<&Contact> {
        self.contact
            .as_ref()
            .filter(|_| paper.contact_turn == self.contact_turn)
    }

    /// The last paper of a kind that holds.
    pub fn paper(&self, code: &PaperCode) -> Option<&PaperRecord> {
        let of_kind = self.papers.iter().filter(|p| p.issued.paper == *code);
        of_kind.rev().find(|p| !p.withdrawn)
    }

    /// The paper of a kind that was withdrawn last.
    pub fn withdrawn(&self, code: &PaperCode) -> Option<&PaperRecord> {
        let of_kind = self.papers.iter().filter(|p| p.issued.paper == *code);
        of_kind.rev().find(|p| p.withdrawn)
    }
}
