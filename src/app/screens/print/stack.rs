//! The sheets of several people as one job: each is on its way by itself, and each is answered for by itself.

use crate::app::form_screen::FormScreen;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::came_out::CameOut as Question;
use crate::app::screens::visit::{SpoiledSheets, outcomes};
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::request::visit::{CameOut, Stack};
use crate::office::request::{Printing, Request, Spoiled, VisitRequest, Way};

/// Before how many sheets of a stack came out well, and how many were spoiled.
const STACK_OUT: &str = "stack-out:";

/// How many sheets came out well and how many were spoiled, as the screen returned it.
pub fn counts(token: &str) -> Option<(usize, usize)> {
    let (good, spoiled) = token.strip_prefix(STACK_OUT)?.split_once(':')?;
    Some((good.parse().ok()?, spoiled.parse().ok()?))
}

pub(super) struct StackPrint {
    stack: Stack,
    /// Why some of it did not come out, while it is asked which.
    spoiled: Option<Spoiled>,
}

/// Whether all of it came out.
pub(super) fn question() -> Question {
    Question::new(
        Say::new("visit-stack-came-out"),
        vec![Say::new("visit-stack-words")],
    )
    .answered("visit-stack-all", "visit-stack-not-all")
}

impl StackPrint {
    pub(super) fn new(stack: Stack) -> Self {
        Self { stack, spoiled: None }
    }

    /// Each sheet is written down before the job goes out: a cut-off print is asked about sheet by sheet.
    pub(super) fn sending(&self, way: &Way, cx: &mut Shared) {
        for (sheet, _) in &self.stack.sheets {
            let (sheet, way) = (Box::new(sheet.clone()), way.clone());
            cx.ask(Request::Printing(Printing::Sending { sheet, way }));
        }
    }

    pub(super) fn not_sent(&self, cx: &mut Shared) {
        for (sheet, _) in &self.stack.sheets {
            cx.ask(Request::Printing(Printing::NotSent(Box::new(sheet.clone()))));
        }
    }

    /// How it came out: a sheet of which nothing is said came out well.
    pub(super) fn out(&self, out: &[CameOut], to: String, cx: &mut Shared) {
        let each = self.stack.sheets.iter().enumerate();
        let sheets = each.map(|(n, (sheet, _))| (sheet.clone(), out.get(n).copied().unwrap_or(CameOut::Yes)));
        cx.ask(Request::Visit(VisitRequest::StackOut {
            visit: self.stack.visit,
            sheets: sheets.collect(),
            to,
            spoiled: self.spoiled.clone(),
        }));
    }

    pub(super) fn ask_which(&mut self, spoiled: Spoiled, cx: &Shared) -> Turn {
        self.spoiled = Some(spoiled);
        let which = SpoiledSheets::new(self.stack.clone());
        Turn::Push(Box::new(FormScreen::new(which, cx)))
    }

    /// Which of them are spoiled was said.
    pub(super) fn which(&self, said: &str, to: String, cx: &mut Shared) -> Turn {
        match outcomes(said) {
            Some(out) => {
                self.out(&out, to, cx);
                let good = out.iter().filter(|out| **out == CameOut::Yes).count();
                let spoiled = out.len() - good;
                Turn::Return(Returned::Choice(format!("{STACK_OUT}{good}:{spoiled}")))
            }
            None => Turn::Stay,
        }
    }
}
