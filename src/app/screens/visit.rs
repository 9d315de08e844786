//! A visit: who belongs to it, how far each is and what is missing; the next person, and all papers in one stack.

mod people;
mod spoiled;

use super::case::CaseScreen;
use super::checklist::resume;
use super::new_case::NewCase;
use super::print::{CAME_OUT, Print, counts, say_recorded};
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::act::VisitId;
use crate::domain::case::Case;
use crate::domain::trouble::Say;
use crate::office::request::visit::{Someone, VisitView};
use crate::office::request::{Reply, Request, VisitReply, VisitRequest};
use crate::office::rights::Right;
pub use spoiled::{AGAIN, SpoiledSheets, outcomes};

/// The next person of a visit; the visit itself.
pub const NEXT: Command = Command::Own(20);
pub const LOOK: Command = Command::Own(21);

pub struct VisitScreen {
    id: VisitId,
    view: Option<VisitView>,
    row: usize,
    asked: Asked,
    /// A stack came out and this is being recorded.
    recording: bool,
    /// How many of its sheets came out well and how many were spoiled, where some were.
    counts: Option<(usize, usize)>,
}

/// Why nobody can be added to a visit any more.
pub fn why_over(case: &Case, cx: &Shared) -> Option<Say> {
    let office = cx.office.as_ref()?;
    let day =
        |at: chrono::DateTime<chrono::FixedOffset>| at.with_timezone(&office.settings.zone).date_naive();
    let began = case.opened.as_ref().map(|o| day(o.began_at));
    let today = cx.today();
    (began != Some(today)).then(|| Say::new("visit-over"))
}

impl VisitScreen {
    pub fn new(id: VisitId) -> Self {
        Self {
            id,
            view: None,
            row: 0,
            asked: Asked::default(),
            recording: false,
            counts: None,
        }
    }

    pub fn with(view: VisitView) -> Self {
        Self {
            view: Some(view.clone()),
            ..Self::new(view.id)
        }
    }

    fn people(&self) -> &[Someone] {
        self.view.as_ref().map_or(&[], |v| &v.people)
    }

    fn open(&mut self, cx: &mut Shared) -> Turn {
        match self.people().get(self.row) {
            Some(Someone::Case(case)) => Turn::Push(Box::new(CaseScreen::of_list(case.id))),
            Some(Someone::Draft(draft)) => match resume((**draft).clone(), cx) {
                Some(screen) => Turn::Push(screen),
                None => {
                    cx.trouble(Say::new("draft-pack-gone"));
                    Turn::Stay
                }
            },
            None => Turn::Stay,
        }
    }

    fn ask(&mut self, request: VisitRequest, cx: &mut Shared) {
        self.asked.ask(Request::Visit(request), cx);
    }
}

impl Screen for VisitScreen {
    fn name(&self) -> &'static str {
        "visit"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.ask(Request::Visit(VisitRequest::Look(self.id)));
        if cx.message.is_none() {
            cx.tell(Say::new("visit-say"));
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let ticket = self.view.as_ref().and_then(|v| v.ticket.as_ref());
        let title = match ticket {
            Some(ticket) => cx.say(&Say::new("visit-title-ticket").with("number", ticket.number)),
            None => cx.text("screen-visit"),
        };
        let mut parts = vec![Part::Table(people::table(
            self.view.is_some(),
            self.people(),
            self.row,
            cx,
        ))];
        if let Some(someone) = self.people().get(self.row) {
            let missing = people::missing(someone, cx);
            let lines = missing.into_iter().map(|m| toned(format!("○ {m}"), Tone::Soon));
            parts.push(Part::Gap);
            parts.push(Part::Prose {
                lines: lines.collect(),
                from: 0,
            });
        }
        View {
            title,
            right: cx.say(&Say::new("visit-people-count").with("count", self.people().len())),
            right_tone: Tone::Dim,
            parts,
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let nobody = self.people().is_empty().then(|| Say::new("visit-nobody-yet"));
        let over = self.view.as_ref().is_none_or(|v| !v.open);
        let over = over.then(|| Say::new("visit-over"));
        let (over, only) = (cx.lacks(Right::Serve).or(over), cx.lacks(Right::Serve));
        let cases = self.people().iter().any(|p| matches!(p, Someone::Case(_)));
        let no_papers = only.or((!cases).then(|| Say::new("visit-no-papers")));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-open").unless(nobody),
            Binding::new(Key::F(5), NEXT, "key-next-person").unless(over),
            Binding::new(Key::F(7), Command::Print, "key-print-stack").unless(no_papers),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => return self.open(cx),
            NEXT if self.people().is_empty() => {
                return Turn::Push(Box::new(NewCase::of_ticket(self.id, cx)));
            }
            NEXT => {
                let visit = self.id;
                self.ask(VisitRequest::Next { visit, after: None }, cx);
            }
            Command::Print if self.recording => cx.tell(Say::new("print-recording")),
            Command::Print => self.ask(VisitRequest::Stack(self.id), cx),
            Command::Back => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        let last = self.people().len().saturating_sub(1);
        self.row = press.key.row_after(self.row, last);
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match target {
            Target::Row { row, .. } if row == self.row => return self.open(cx),
            Target::Row { row, .. } => self.row = row,
            _ => {}
        }
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, _cx: &mut Shared) -> Turn {
        if let Returned::Choice(token) = returned {
            self.counts = counts(&token);
            self.recording |= token == CAME_OUT || self.counts.is_some();
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Visit(VisitReply::Visit(view)) if view.id == self.id => {
                self.view = Some((**view).clone());
                self.row = self.row.min(self.people().len().saturating_sub(1));
                if std::mem::take(&mut self.recording) {
                    match self.counts.take() {
                        Some((good, spoiled)) => {
                            let say = Say::new("visit-stack-recorded").with("good", good);
                            cx.tell(say.with("spoiled", spoiled));
                        }
                        None => say_recorded(cx),
                    }
                }
            }
            Reply::Visit(VisitReply::Next(next)) if mine => {
                return Turn::Push(Box::new(NewCase::of_family((**next).clone(), cx)));
            }
            Reply::Visit(VisitReply::Stack(stack)) if mine => {
                return Turn::Push(Box::new(Print::of_stack((**stack).clone())));
            }
            Reply::Trouble(say) => {
                self.recording = false;
                cx.trouble(say.clone());
            }
            _ => {}
        }
        Turn::Stay
    }
}
