//! What can be done with a case beside its one next step: sent back and corrected, withdrawn, originals, shelf, recall.

use super::{CaseScreen, procedure};
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::screens::contact::Later;
use crate::app::screens::drawer;
use crate::app::screens::filing::FileOne;
use crate::app::screens::question::{Question, Words};
use crate::app::screens::recall::Recall;
use crate::app::screens::sent_back::SentBack;
use crate::app::screens::shelf::Shelf;
use crate::app::screens::visit::NEXT;
use crate::app::screens::withdraw::Withdraw;
use crate::app::shared::Shared;
use crate::domain::case::{self, State};
use crate::domain::trouble::Say;
use crate::office::request::{Flow, RegisterReply, RegisterRequest, Request};
use crate::office::rights::Right;

/// The answer that all originals went back.
pub(super) const ALL_BACK: &str = "originals-back";

const SENT_BACK: Command = Command::Own(51);
const SHELF: Command = Command::Own(52);
const WITHDRAW: Command = Command::Own(53);
const CONTACT: Command = Command::Own(58);
const RECALL: Command = Command::Own(55);
const CORRECT: Command = Command::Own(56);
const NOTE_READ: Command = Command::Own(57);
const END_STEP: Command = Command::Own(59);
const FILE: Command = Command::Own(61);

impl CaseScreen {
    fn is_waiting(&self) -> bool {
        self.view.as_ref().is_some_and(|v| v.case.state == State::Waiting)
    }

    /// The next of the family: a key of its own while the people still stand at the counter.
    pub(super) fn next_person(&self) -> Binding {
        let answered = |s: State| matches!(s, State::Waiting | State::Granted | State::Refused);
        if self.view.as_ref().is_some_and(|v| answered(v.case.state)) {
            Binding::listed(NEXT, "key-next-person")
        } else {
            Binding::new(Key::F(5), NEXT, "key-next-person")
        }
    }

    pub(super) fn course_bindings(&self, cx: &Shared) -> Vec<Binding> {
        let ready = self
            .view
            .as_ref()
            .is_some_and(|v| matches!(v.case.state, State::Granted | State::Refused));
        // The key is the shelf's where the result waits, the answer's that sends the data back where that is awaited,
        // else the family's.
        let back = |b: Binding| b.unless(self.allows(case::Command::Return, cx));
        let shelf = |b: Binding| b.unless(self.allows(case::Command::Shelve, cx));
        let mut all = if ready {
            vec![
                shelf(Binding::new(Key::F(5), SHELF, "key-shelf")),
                back(Binding::listed(SENT_BACK, "key-sent-back")),
            ]
        } else {
            let sent_back = if self.is_waiting() {
                Binding::new(Key::F(5), SENT_BACK, "key-sent-back")
            } else {
                Binding::listed(SENT_BACK, "key-sent-back")
            };
            vec![back(sent_back), shelf(Binding::listed(SHELF, "key-shelf"))]
        };
        let not_mine = cx.lacks(Right::Recall);
        let recall = not_mine
            .clone()
            .or_else(|| self.allows(case::Command::Recall, cx));
        let case = self.view.as_ref().map(|v| &v.case);
        let read = case.is_none_or(|c| c.unread().is_none());
        let read = not_mine.or_else(|| read.then(|| Say::new("recall-no-note")));
        let empty = case.map_or_else(|| Some(Say::new("home-reading")), drawer::empty);
        let empty = empty.or_else(|| cx.lacks(Right::Serve));
        all.extend([
            Binding::listed(CORRECT, "key-correct-data").unless(self.allows(case::Command::CorrectData, cx)),
            Binding::listed(drawer::BACK, "key-originals-back").unless(empty),
            Binding::listed(END_STEP, "key-end-step").unless(self.no_step(cx)),
            Binding::listed(WITHDRAW, "key-withdraw").unless(self.allows(case::Command::Withdraw, cx)),
            Binding::listed(CONTACT, "key-contact-later").unless(self.no_contact(cx)),
            Binding::listed(FILE, self.file_label()).unless(self.allows(case::Command::File, cx)),
            Binding::listed(RECALL, "key-recall").unless(recall),
            Binding::listed(NOTE_READ, "key-note-read").unless(read),
        ]);
        all
    }

    fn file_label(&self) -> &'static str {
        match self.view.as_ref().is_some_and(|v| v.case.filed.is_some()) {
            true => "key-file-anew",
            false => "key-file-away",
        }
    }

    /// The form of filing, with the number that was named last.
    pub(super) fn files(&self, reply: &RegisterReply, cx: &Shared) -> Turn {
        match (reply, &self.view) {
            (RegisterReply::LastFile(last), Some(view)) => {
                let file = FileOne::case(&view.case, last.clone(), cx);
                Turn::Push(Box::new(FormScreen::new(file, cx)))
            }
            _ => Turn::Stay,
        }
    }

    /// Why no step is ended here: none runs, or the one that does ends with the answer.
    fn no_step(&self, cx: &Shared) -> Option<Say> {
        let refused = self.allows(case::Command::EndStep, cx);
        let there = self.view.as_ref().zip(self.pack(cx));
        let none = there.is_none_or(|(view, pack)| procedure::choices(view, pack, cx.lang).is_empty());
        refused.or_else(|| none.then(|| Say::new("end-step-none")))
    }

    /// Before acceptance the contact stands in the review; after the end one that is there can still be withdrawn.
    fn no_contact(&self, cx: &Shared) -> Option<Say> {
        let Some(view) = &self.view else {
            return Some(Say::new("home-reading"));
        };
        let case = &view.case;
        let over = case.accepted.is_none() || case.state.is_end() && case.contact().is_none();
        over.then(|| Say::new("refusal-contact-over"))
            .or_else(|| cx.lacks(Right::Serve))
    }

    pub(super) fn course_command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        let Some(view) = self.view.clone() else {
            return Turn::Stay;
        };
        let case = view.case.id;
        match command {
            SENT_BACK => Turn::Push(Box::new(FormScreen::new(SentBack::new(view), cx))),
            SHELF => Turn::Push(Box::new(FormScreen::new(Shelf::new(view), cx))),
            WITHDRAW => Turn::Push(Box::new(FormScreen::new(Withdraw::new(view), cx))),
            CONTACT => Turn::Push(Box::new(FormScreen::new(Later::new(view), cx))),
            RECALL => Turn::Push(Box::new(FormScreen::new(Recall::new(view), cx))),
            CORRECT => self.correct(cx),
            END_STEP => self.ends_a_step(cx),
            FILE => {
                self.course.ask(ask(RegisterRequest::LastFile), cx);
                Turn::Stay
            }
            NOTE_READ => {
                if let Some(recall) = view.case.unread() {
                    let number = recall.recalled.number.clone();
                    let read = Flow::NoteRead { case, number };
                    self.course.ask(Request::Flow(read), cx);
                }
                Turn::Stay
            }
            drawer::BACK => Turn::Push(Box::new(Question::new(
                Say::new("drawer-question").with("to", view.case.at_the_counter().0),
                vec![
                    Words::Said(Say::new("drawer-list").with("documents", drawer::titles(&view, cx))),
                    Words::Said(Say::new("drawer-consequence")),
                ],
                vec![
                    ("go-back", Say::new("answer-no-back")),
                    (ALL_BACK, Say::new("drawer-yes")),
                ],
            ))),
            _ => Turn::Stay,
        }
    }

    /// The steps that run, as they stand: not while one of them is being recorded.
    pub(super) fn ends_a_step(&mut self, cx: &Shared) -> Turn {
        if self.course.is_open() {
            self.step_next = true;
            return Turn::Stay;
        }
        match self.view.as_ref().zip(self.pack(cx)) {
            Some((view, pack)) => procedure::list(view, pack, cx),
            None => Turn::Stay,
        }
    }

    /// The editable copy of the data: asked of the office, which knows whether one was begun.
    pub(super) fn correct(&mut self, cx: &mut Shared) -> Turn {
        self.course.ask(Request::Flow(Flow::Correction(self.id)), cx);
        Turn::Stay
    }

    /// Everything from the drawer went back.
    pub(super) fn give_back(&mut self, cx: &mut Shared) {
        let Some(view) = &self.view else { return };
        let (to, _) = view.case.at_the_counter();
        let case = self.id;
        self.course.ask(Request::Flow(Flow::GiveBack { case, to }), cx);
    }
}
