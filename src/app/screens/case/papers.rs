//! The papers of a case: which can be made now, which the state waits for, and the sheet on its way to the printer.

use super::{CaseScreen, PAPERS, tabs};
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::screen::Turn;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::domain::case::{PaperRecord, State};
use crate::domain::code::PaperCode;
use crate::domain::trouble::Say;
use crate::forms::pack::{Moment, Paper};
use crate::office::facts;
use crate::office::issue;
use crate::office::request::{Request, Sheet};

impl CaseScreen {
    /// Papers that can be made in this state: those of the moments passed.
    pub(super) fn papers<'a>(&self, cx: &'a Shared) -> Vec<&'a Paper> {
        let (Some(view), Some(pack)) = (&self.view, self.pack(cx)) else {
            return Vec::new();
        };
        let due = |p: &&Paper| issue::is_due(&view.case, pack, p);
        pack.papers.iter().filter(due).collect()
    }

    /// The paper that this state waits for: the next that did not come out yet.
    pub(super) fn paper_now(&self, cx: &Shared) -> Option<PaperCode> {
        let view = self.view.as_ref()?;
        let moment = match view.case.state {
            State::Waiting | State::Returned => Moment::Accepted,
            State::HandedOver if view.case.refusal.is_some() => Moment::Refused,
            State::HandedOver => Moment::Granted,
            state => Moment::of(state)?,
        };
        let papers = facts::papers(&view.case, self.pack(cx)?, moment);
        // One after the other; the first is the one that the person takes home.
        let is_out = |p: &&&Paper| view.case.paper(&p.code).is_some_and(PaperRecord::is_out);
        let open = papers.iter().find(|p| !is_out(p)).or(papers.first());
        open.map(|p| p.code.clone())
    }

    pub(super) fn make(&mut self, paper: Option<PaperCode>, cx: &mut Shared) {
        match paper {
            _ if self.recording => cx.tell(Say::new("print-recording")),
            Some(paper) => {
                let case = self.id;
                self.issuing.ask(Request::Issue { case, paper }, cx);
            }
            None => cx.warn(Say::new("case-no-paper-now")),
        }
    }

    /// F7: which paper it prints; where F2 prints the very same, that one stands in the line.
    pub(super) fn print_binding(&self, cx: &Shared) -> Binding {
        let print = |label| Binding::new(Key::F(7), Command::Print, label);
        match self.tab {
            PAPERS => print("key-print-chosen"),
            _ => Binding {
                in_line: self.forward_label(cx) != "case-next-print",
                ..print("key-print")
            },
        }
    }

    /// The paper under the cursor where papers are listed, else the one that the state waits for.
    pub(super) fn print(&mut self, cx: &mut Shared) -> Turn {
        let paper = if self.tab == PAPERS {
            self.papers(cx).get(self.row).map(|p| p.code.clone())
        } else {
            self.paper_now(cx)
        };
        self.issue(paper, cx)
    }

    /// The sheet that was made; the paper of acceptance names the moment it is due, and what is not sure about that.
    pub(super) fn sheet(&self, sheet: &Sheet, cx: &mut Shared) -> Turn {
        cx.message = None;
        let paper = self.pack(cx).and_then(|p| p.paper(&sheet.paper));
        let named = paper.is_some_and(|p| p.on == Moment::Accepted);
        let case = self.view.as_ref().map(|v| &v.case);
        let doubt = case.filter(|_| named).and_then(|c| tabs::doubt(c, cx));
        Turn::Push(Box::new(Print::new(sheet.clone()).doubting(doubt)))
    }
}
