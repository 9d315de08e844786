//! Sheets that were sent before the program was cut off: asked about first thing, and what did not come out printed again.

use crate::app::asked::Asked;
use crate::app::screen::Turn;
use crate::app::screens::came_out::{self, CAME_OUT, CameOut, LATER};
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::request::{OfOffice, Outcome, Printing, PrintingReply, Reply, Request, SentSheet, SentTo};
use crate::texts::format;
use std::collections::VecDeque;

#[derive(Default)]
pub struct Unanswered {
    /// Whether the office was asked for them since the log-in.
    looked: bool,
    waiting: VecDeque<SentSheet>,
    /// The one that the question on top is about.
    now: Option<SentSheet>,
    settling: Asked,
    /// What is said when that is recorded.
    settled: &'static str,
    reprinting: Asked,
}

/// Where it was sent, in words.
pub fn where_to(to: &SentTo, cx: &Shared) -> String {
    match to {
        SentTo::Printer(name) => name.clone(),
        SentTo::Viewer => cx.text("printing-to-viewer"),
        SentTo::File(name) => cx.say(&Say::new("printing-to-file").with("file", name)),
    }
}

/// The question about one of them.
pub fn question(sent: &SentSheet, cx: &Shared) -> CameOut {
    let paper = {
        let own = cx.sayer.get(cx.lang, &format!("paper-{}", sent.sheet.paper));
        own.unwrap_or_else(|| sent.sheet.title.clone())
    };
    let (title, look) = match (&sent.sheet.number, &sent.sheet.of_office) {
        (Some(number), _) => (
            Say::new("printing-cut-off-question").with("number", number),
            "printing-cut-off-look",
        ),
        (None, Some(OfOffice::Recovery)) => (
            Say::new("printing-cut-off-question-office").with("paper", &paper),
            "printing-cut-off-look-recovery",
        ),
        (None, Some(_)) => (
            Say::new("printing-cut-off-question-office").with("paper", &paper),
            "printing-cut-off-look-office",
        ),
        (None, None) => (
            Say::new("printing-cut-off-question-unnumbered"),
            "printing-cut-off-look",
        ),
    };
    let zone = cx.office.as_ref().map(|o| o.settings.zone);
    let at = zone.map_or_else(
        || format::moment(&sent.at),
        |zone| format::moment(&sent.at.with_timezone(&zone)),
    );
    let words = Say::new("printing-cut-off-words")
        .with("paper", paper)
        .with("to", where_to(&sent.to, cx))
        .with("at", at)
        .with("clerk", cx.name_of(&sent.clerk));
    CameOut::new(title, vec![words, Say::new(look)]).may_wait()
}

impl Unanswered {
    pub fn look(&mut self, cx: &mut Shared) {
        if !self.looked {
            self.looked = true;
            cx.ask(Request::Printing(Printing::Unanswered));
        }
    }

    /// A question stands, or its answer is being recorded.
    pub fn asks(&self) -> bool {
        self.now.is_some() || self.settling.is_open() || self.reprinting.is_open()
    }

    /// The next question, unless one is being answered.
    pub fn ask(&mut self, cx: &Shared) -> Turn {
        if self.asks() {
            return Turn::Stay;
        }
        match self.waiting.pop_front() {
            Some(sent) => {
                let screen = question(&sent, cx);
                self.now = Some(sent);
                Turn::Push(Box::new(screen))
            }
            None => Turn::Stay,
        }
    }

    /// Takes the answer; whether it was one.
    pub fn returned(&mut self, token: &str, cx: &mut Shared) -> bool {
        let Some(sent) = self.now.take() else {
            return false;
        };
        let outcome = match came_out::spoiled(token, cx) {
            Some(spoiled) => Outcome::Spoiled(spoiled),
            None if token == CAME_OUT => Outcome::CameOut,
            None => {
                if token == LATER {
                    // All of them: whoever does not know of one has not looked into the tray yet.
                    self.waiting.clear();
                    cx.tell(Say::new("printing-cut-off-later"));
                }
                return true;
            }
        };
        let again = match outcome {
            Outcome::Spoiled(_) => sent.sheet.anew(),
            Outcome::CameOut => None,
        };
        self.settled = match (&outcome, &again) {
            (Outcome::CameOut, _) | (_, None) => "printing-cut-off-recorded",
            _ if sent.sheet.number.is_some() => "print-spoiled-again",
            _ => "print-spoiled-anew",
        };
        let sent = Box::new(sent);
        self.settling
            .ask(Request::Printing(Printing::Settle { sent, outcome }), cx);
        if let Some(again) = again {
            self.reprinting.ask(again, cx);
        }
        true
    }

    pub fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Reply::Printing(PrintingReply::Unanswered(sheets)) = reply {
            self.waiting = sheets.iter().cloned().collect();
            return self.ask(cx);
        }
        if self.settling.is_answered(cx) {
            match reply {
                Reply::Trouble(say) => cx.trouble(say.clone()),
                _ => cx.tell(Say::new(self.settled)),
            }
            return self.ask(cx);
        }
        if self.reprinting.is_answered(cx) {
            return match reply {
                Reply::Sheet(sheet) => Turn::Push(Box::new(Print::new((**sheet).clone()))),
                _ => self.ask(cx),
            };
        }
        Turn::Stay
    }
}
