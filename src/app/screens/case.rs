//! A case: summary, documents, application, procedure, papers, history; and the one good next step.

mod course;
mod forward;
mod papers;
mod procedure;
mod tabs;
mod together;

pub use tabs::{left, unfinished, who};

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::checklist::resume;
use crate::app::screens::complaints::Receive;
use crate::app::screens::decide::{Decide, Which};
use crate::app::screens::drawer;
use crate::app::screens::law::Law;
use crate::app::screens::print::{CAME_OUT, say_recorded};
use crate::app::screens::transfer::Transfer;
use crate::app::screens::visit::{LOOK, NEXT};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View};
use crate::domain::act::CaseId;
use crate::domain::case;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::request::{CaseView, RegisterReply, Reply, Request};
use crate::office::rights::Right;

/// The tabs, by their text ids.
const TABS: [&str; 6] = [
    "tab-summary",
    "tab-documents",
    "tab-application",
    "tab-procedure",
    "tab-papers",
    "tab-history",
];
const PROCEDURE: usize = 3;
const PAPERS: usize = 4;

pub struct CaseScreen {
    id: CaseId,
    view: Option<CaseView>,
    tab: usize,
    row: usize,
    print_on_open: bool,
    /// A paper is being made.
    issuing: Asked,
    /// What the family shares was asked for, or who belongs to the visit.
    joining: Asked,
    /// A sheet came out and this is being recorded: until then the case does not know that it has its paper.
    recording: bool,
    /// Something beside the next step is under way.
    course: Asked,
    /// F2 was pressed while a step was being recorded: the list opens when it is.
    step_next: bool,
    /// Opened from a list of cases that are worked through: Esc leads back there, else home.
    listed: bool,
    /// A correction was opened over it: whether it was finished is asked when the case is seen again.
    stale: bool,
}

impl CaseScreen {
    pub fn new(id: CaseId) -> Self {
        Self {
            id,
            view: None,
            tab: 0,
            row: 0,
            print_on_open: false,
            issuing: Asked::default(),
            joining: Asked::default(),
            recording: false,
            course: Asked::default(),
            step_next: false,
            listed: false,
            stale: false,
        }
    }

    /// One of a list to which Esc leads back.
    pub fn of_list(id: CaseId) -> Self {
        Self {
            listed: true,
            ..Self::new(id)
        }
    }

    pub fn with(view: CaseView) -> Self {
        let id = view.case.id;
        Self {
            view: Some(view),
            ..Self::new(id)
        }
    }

    /// The paper of this moment (coupon, receipt) is made at once.
    pub fn print_on_open(mut self) -> Self {
        self.print_on_open = true;
        self
    }

    fn pack<'a>(&self, cx: &'a Shared) -> Option<&'a Pack> {
        let opened = self.view.as_ref()?.case.opened.as_ref()?;
        cx.office.as_ref()?.catalogue.by_hash(&opened.pack).map(|p| &**p)
    }

    /// The last row of what the open tab lists.
    fn last_row(&self, cx: &Shared) -> usize {
        let rows = self.view(cx).parts.into_iter().find_map(|part| match part {
            Part::Table(table) => Some(table.rows.len()),
            Part::Prose { lines, .. } if self.tab == PROCEDURE => Some(lines.len()),
            _ => None,
        });
        rows.unwrap_or(0).saturating_sub(1)
    }

    fn turn_to(&mut self, tab: usize) {
        let opens = self.view.as_ref().filter(|_| tab == PROCEDURE);
        (self.tab, self.row) = (tab, opens.map_or(0, tabs::opens_at));
    }

    fn allows(&self, command: case::Command, cx: &Shared) -> Option<Say> {
        let state = match &self.view {
            Some(view) => view.case.allows(command).err().map(|r| r.say),
            None => Some(Say::new("home-reading")),
        };
        state.or_else(|| cx.lacks(Right::Serve))
    }

    fn law(&self, cx: &mut Shared) -> Turn {
        let law = self.pack(cx).and_then(|pack| {
            let point = pack.term.as_ref().and_then(|t| t.point.as_deref())?;
            Law::open(pack, point)
        });
        match law {
            Some(law) => Turn::Push(Box::new(law)),
            None => {
                cx.warn(Say::new("law-no-point"));
                Turn::Stay
            }
        }
    }
}

impl Screen for CaseScreen {
    fn name(&self) -> &'static str {
        "case"
    }

    fn shown(&mut self, cx: &mut Shared) {
        if self.view.is_none() || std::mem::take(&mut self.stale) {
            cx.ask(Request::LoadCase(self.id));
        }
        let at_once = std::mem::take(&mut self.print_on_open);
        let paper = at_once.then(|| self.paper_now(cx)).flatten();
        if paper.is_some() {
            self.make(paper, cx);
        } else if cx.message.is_none() {
            let say = self.next_words(cx);
            cx.tell(say);
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let Some(view) = &self.view else {
            return View {
                title: cx.text("screen-case"),
                ..View::default()
            };
        };
        let number = view
            .case
            .number
            .as_ref()
            .map_or(String::new(), ToString::to_string);
        let title = format!("{} {number} · {}", cx.text("case"), tabs::who(&view.case));
        let (right, right_tone) = tabs::left(&view.case, cx);
        let names = TABS.iter().map(|id| cx.text(id)).collect();
        let mut parts = vec![
            Part::Tabs {
                names,
                open: self.tab,
            },
            Part::Gap,
        ];
        if let Some(pack) = self.pack(cx) {
            parts.extend(tabs::unprinted(&view.case, pack, cx));
            parts.extend(tabs::unfinished(view, cx));
            parts.extend(drawer::unknown(view, cx));
            parts.extend(match self.tab {
                0 => tabs::summary(view, pack, cx, self.row),
                1 => tabs::documents(view, pack, cx, self.row),
                2 => tabs::application(view, pack, cx, self.row),
                PROCEDURE => tabs::procedure(view, pack, cx, self.row),
                PAPERS => tabs::papers(view, pack, &self.papers(cx), cx, self.row),
                _ => tabs::history(view, pack, cx, self.row),
            });
        } else {
            parts.push(Part::Lines(vec![vec![crate::app::view::span(
                cx.text("case-pack-gone"),
                Tone::Problem,
            )]]));
        }
        View {
            title,
            right,
            right_tone,
            parts,
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let refuse = self
            .allows(case::Command::RefuseService, cx)
            .or_else(|| procedure::too_early(self.view.as_ref()?, self.pack(cx)?));
        let paper = self
            .paper_now(cx)
            .is_none()
            .then(|| Say::new("case-no-paper-now"))
            .or_else(|| cx.lacks(Right::Serve));
        let mut all = vec![
            Binding::new(Key::F(2), Command::Forward, self.forward_label(cx)).unless(self.no_way_forward(cx)),
            Binding::new(Key::F(8), Command::Refuse, "key-refusal-came").unless(refuse),
            self.print_binding(cx).unless(paper),
            Binding::new(Key::Tab, Command::NextTab, "key-tab"),
            self.next_person().unless(self.over(cx)),
            Binding::new(Key::F(6), LOOK, "key-visit").quiet(),
            Binding::new(Key::F(4), Command::List, "key-law").quiet(),
            Binding::listed(Command::Own(0), "key-transfer-again")
                .unless(self.allows(case::Command::Transfer, cx)),
            Binding::listed(Command::Own(1), self.correct_label(cx))
                .unless(self.allows(case::Command::CorrectToGranted, cx)),
            Binding::listed(Command::Own(2), "key-correct-refused")
                .unless(self.allows(case::Command::CorrectToRefused, cx)),
            Binding::listed(Command::Own(60), "key-complain").unless(cx.lacks(Right::Serve)),
            Binding::new(Key::F(3), Command::Find, "key-find").quiet(),
        ];
        let at = 2;
        all.splice(at..at, self.course_bindings(cx));
        all
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => return self.forward(cx),
            Command::Refuse => {
                if let Some(view) = &self.view {
                    let refuse = Decide::new(view.clone(), Which::Refuse);
                    return Turn::Push(Box::new(FormScreen::new(refuse, cx)));
                }
            }
            Command::Print => return self.print(cx),
            NEXT | LOOK => self.ask_together(command, cx),
            Command::NextTab => self.turn_to((self.tab + 1) % TABS.len()),
            Command::List => return self.law(cx),
            Command::Own(0) => {
                if let Some(view) = &self.view {
                    return Turn::Push(Box::new(Transfer::new(view.clone(), cx)));
                }
            }
            Command::Own(which @ 1..=2) => {
                let which = if which == 1 { Which::Grant } else { Which::Refuse };
                if let Some(view) = &self.view {
                    let corrected = Decide::new(view.clone(), which).correcting();
                    return Turn::Push(Box::new(FormScreen::new(corrected, cx)));
                }
            }
            Command::Own(60) => {
                if let Some(view) = &self.view {
                    return Turn::Push(Box::new(FormScreen::new(Receive::about(&view.case), cx)));
                }
            }
            Command::Find => return Turn::Push(Box::new(crate::app::screens::find::Find::new(""))),
            Command::Back if self.listed => return Turn::Back,
            Command::Back => return Turn::Home,
            Command::Own(_) => return self.course_command(command, cx),
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match press.key {
            Key::Right => self.turn_to((self.tab + 1) % TABS.len()),
            Key::Left | Key::BackTab => self.turn_to((self.tab + TABS.len() - 1) % TABS.len()),
            Key::Enter if self.tab == PAPERS && cx.lacks(Right::Serve).is_none() => {
                return self.command(Command::Print, cx);
            }
            Key::Enter => return self.forward(cx),
            key => self.row = key.row_after(self.row, self.last_row(cx)),
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        match target {
            Target::Tab(tab) => self.turn_to(tab),
            Target::Row { row, .. } => self.row = row,
            _ => {}
        }
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(course::ALL_BACK.to_owned()) {
            self.give_back(cx);
        }
        if let Returned::Choice(token) = &returned
            && let Some(request) = procedure::request(self.id, token)
        {
            self.course.ask(request, cx);
        }
        if returned == Returned::Choice(forward::UNCHANGED.to_owned()) {
            self.make(self.paper_now(cx), cx);
        }
        self.recording |= returned == Returned::Choice(CAME_OUT.to_owned());
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let issued = self.issuing.is_answered(cx);
        let joined = self.joining.is_answered(cx);
        let course = self.course.is_answered(cx);
        match reply {
            Reply::Visit(reply) if joined => together::turn(reply, cx),
            Reply::Draft(Some(draft)) if course => match resume((**draft).clone(), cx) {
                Some(screen) => {
                    self.stale = true;
                    Turn::Push(screen)
                }
                None => {
                    cx.trouble(Say::new("draft-pack-gone"));
                    Turn::Stay
                }
            },
            Reply::Case(view) | Reply::Recorded(view) if view.case.id == self.id => {
                self.view = Some((**view).clone());
                let recorded = std::mem::take(&mut self.recording);
                if matches!(reply, Reply::Case(_)) {
                    // It stands in the place of what was said while the case was read.
                    let say = self.next_words(cx);
                    cx.standing(|cx| cx.tell(say));
                } else if recorded {
                    say_recorded(cx);
                } else if course {
                    cx.tell(Say::new("course-recorded"));
                }
                match std::mem::take(&mut self.step_next) {
                    true => self.forward(cx),
                    false => Turn::Stay,
                }
            }
            Reply::Registers(reply) if course => self.files(reply, cx),
            // A complaint about it stands in its history.
            Reply::Registers(reply) => {
                if let RegisterReply::Complaint(complaint) = &**reply
                    && complaint.case() == Some(self.id)
                {
                    cx.ask(Request::LoadCase(self.id));
                }
                Turn::Stay
            }
            Reply::Sheet(sheet) if issued => self.sheet(sheet, cx),
            Reply::Trouble(say) => {
                self.recording = false;
                self.step_next = false;
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
}
