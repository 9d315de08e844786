//! Today's work: queues by term at the left, the cases of the chosen one at the right.

mod beside;
mod cursor;
mod holidays;
mod lists;
mod parked;
pub mod rooms;
mod services;
pub mod unanswered;
mod visits;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::case::CaseScreen;
use crate::app::screens::complaints::ComplaintScreen;
use crate::app::screens::find::Find;
use crate::app::screens::new_case::NewCase;
use crate::app::screens::question::{Question, Words};
use crate::app::screens::{checklist, queue};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, span};
use crate::domain::term::say_date;
use crate::domain::trouble::Say;
use crate::office::request::{CaseRow, DraftRow, HomeView, Queue, Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;
use holidays::NewHolidays;
pub use lists::{LEAST_NAME, case_row, short, tone_of};
pub use services::offered;
use unanswered::Unanswered;

pub struct Home {
    home: Option<HomeView>,
    queue: usize,
    row: usize,
    /// The row was chosen or opened: the cursor stays on whom it was set. Else it stands at the top.
    set: bool,
    /// The keys go to the cases, not to the queues.
    in_rows: bool,
    /// A ticket is being stamped, or the last visit looked for.
    visiting: Asked,
    /// Sheets that a kill or a power cut left on their way.
    sheets: Unanswered,
    /// Another table of holidays than the one by which terms were counted.
    holidays: NewHolidays,
    /// What stands here is being read anew.
    reading: bool,
    /// The one laid aside is asked for as soon as that is read.
    takes_up: bool,
}

impl Home {
    pub fn new() -> Self {
        Self {
            home: None,
            queue: 0,
            row: 0,
            set: false,
            in_rows: true,
            reading: false,
            takes_up: false,
            visiting: Asked::default(),
            sheets: Unanswered::default(),
            holidays: NewHolidays::default(),
        }
    }

    fn chosen_queue(&self) -> Queue {
        Queue::ALL.get(self.queue).copied().unwrap_or(Queue::All)
    }

    /// The draft that is chosen, where drafts are.
    fn draft(&self) -> Option<&DraftRow> {
        let drafts = self.chosen_queue() == Queue::Drafts;
        self.home.as_ref().filter(|_| drafts)?.drafts.get(self.row)
    }

    fn rows(&self) -> &[CaseRow] {
        let queue = self.chosen_queue();
        let hit = self
            .home
            .as_ref()
            .and_then(|h| h.queues.iter().find(|(q, _, _)| *q == queue));
        hit.map_or(&[], |(_, _, rows)| rows)
    }

    fn count(&self, queue: Queue) -> usize {
        let Some(home) = &self.home else { return 0 };
        match queue {
            Queue::Drafts => home.drafts.len(),
            Queue::Parked => home.parked.len(),
            Queue::Complaints => home.complaints.len(),
            _ => {
                let hit = home.queues.iter().find(|(q, _, _)| *q == queue);
                hit.map_or(0, |(_, n, _)| *n)
            }
        }
    }

    fn row_count(&self) -> usize {
        match self.chosen_queue() {
            queue @ (Queue::Drafts | Queue::Parked | Queue::Complaints) => self.count(queue),
            _ => self.rows().len(),
        }
    }

    fn go_to(&mut self, queue: Queue) {
        self.queue = Queue::ALL.iter().position(|q| *q == queue).unwrap_or(0);
        (self.row, self.set, self.in_rows) = (0, false, true);
    }

    /// The first queue that has something to do.
    fn choose_queue(&mut self) {
        let busy = |queue: &Queue| self.count(*queue) > 0;
        self.queue = Queue::ALL.iter().position(busy).unwrap_or(Queue::ALL.len() - 1);
    }

    fn open(&mut self, cx: &mut Shared) -> Turn {
        self.set = true;
        let home = self.home.as_ref();
        let draft = match self.chosen_queue() {
            Queue::Drafts => home.and_then(|h| h.drafts.get(self.row)).map(|d| d.id),
            Queue::Parked => home.and_then(|h| h.parked.get(self.row)).map(|d| d.id),
            _ => None,
        };
        if let Some(draft) = draft {
            cx.ask(Request::LoadDraft(draft));
            return Turn::Stay;
        }
        if self.chosen_queue() == Queue::Complaints {
            let complaints = self.home.as_ref().map(|h| h.complaints.as_slice());
            return match complaints.unwrap_or_default().get(self.row) {
                Some(complaint) => Turn::Push(Box::new(ComplaintScreen::new(complaint.clone()))),
                None => Turn::Stay,
            };
        }
        match self.rows().get(self.row) {
            Some(row) => Turn::Push(Box::new(CaseScreen::new(row.id))),
            None => Turn::Stay,
        }
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// The title bar of the office: its name, the clerk, the local time, and Astana's where it is another.
pub fn bar(cx: &Shared) -> (String, String) {
    let Some(office) = &cx.office else {
        return (cx.text("app-name"), String::new());
    };
    let local = cx.now.with_timezone(&office.settings.zone);
    let astana = cx.now.with_timezone(&chrono_tz::Asia::Almaty);
    let title = format!("{} · {}", cx.text("app-name"), office.settings.city.get(cx.lang));
    let who = office.clerk.name.get(cx.lang);
    let mut clock = format!("{who} · {}", format::clock(&local));
    if astana.naive_local() != local.naive_local() {
        clock += &format!(" · {} {}", cx.text("astana"), format::clock(&astana));
    }
    (title, clock)
}

impl Screen for Home {
    fn name(&self) -> &'static str {
        "home"
    }

    fn shown(&mut self, cx: &mut Shared) {
        self.sheets.look(cx);
        self.holidays.look(cx);
        (self.reading, self.takes_up) = (true, false);
        cx.ask(Request::Home);
        cx.tell(Say::new("home-say"));
    }

    fn view(&self, cx: &Shared) -> View {
        let (title, right) = bar(cx);
        let split = Part::Split {
            left: vec![self.queues(cx)],
            left_width: 25,
            right: match self.chosen_queue() {
                Queue::Parked => self.parked(cx),
                _ => vec![self.cases(cx)],
            },
        };
        let day = cx.say(&say_date(cx.today()));
        let mut head = vec![vec![span(
            format!("{} · {day}", cx.text("home-today")),
            Tone::Strong,
        )]];
        head.extend(services::said(cx));
        head.extend(self.outage(cx));
        head.extend(self.waiting(cx));
        head.extend(self.recalled(cx));
        head.extend(self.who_waits(cx));
        let head = Part::Prose { lines: head, from: 0 };
        View {
            title,
            right,
            right_tone: Tone::Dim,
            parts: vec![head, Part::Gap, split],
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let mut all = vec![
            Binding::new(Key::Enter, Command::Enter, "key-open"),
            Binding::new(Key::F(2), Command::NewCase, "key-new-case").unless(cx.lacks(Right::Serve)),
            Binding::new(Key::F(3), Command::Find, "key-find"),
            Binding::new(Key::Tab, Command::NextTab, "key-other-list"),
            Binding::new(Key::F(9), Command::Language, "key-language"),
            Binding::new(Key::F(11), Command::Own(50), "key-take-up")
                .quiet()
                .unless(self.nothing_parked()),
            Binding::listed(Command::Own(51), "key-read-note").unless(self.no_note()),
            Binding::listed(Command::Own(0), "key-drop-draft"),
        ];
        all.extend(self.visit_keys(cx));
        all.extend(rooms::bindings(cx));
        all.extend([Binding::listed(Command::Quit, "key-quit")]);
        all
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.open(cx),
            Command::NewCase => Turn::Push(Box::new(NewCase::new(cx))),
            Command::Find => Turn::Push(Box::new(Find::new(""))),
            Command::NextTab => {
                self.in_rows = !self.in_rows;
                Turn::Stay
            }
            Command::Own(50) => self.take_up(cx),
            Command::Own(51) => match self.home.as_ref().and_then(|h| h.recalls.first()) {
                Some(note) => Turn::Push(Box::new(CaseScreen::new(note.case))),
                None => Turn::Stay,
            },
            Command::Own(0) => match self.draft() {
                Some(row) => {
                    let who = lists::draft_title(&row.title, row.corrects.is_some(), cx);
                    Turn::Push(Box::new(Question::new(
                        Say::new("home-drop-question").with("who", who),
                        vec![Words::Said(Say::new("home-drop-words"))],
                        vec![
                            ("keep", Say::new("answer-no-back")),
                            ("drop", Say::new("home-drop-yes")),
                        ],
                    )))
                }
                None => {
                    cx.warn(Say::new("home-drop-not-draft"));
                    Turn::Stay
                }
            },
            queue::STAMP_SUBMISSION | queue::STAMP_COLLECTION | visits::LAST => {
                self.visit_command(command, cx)
            }
            Command::Room(room) => rooms::open(room, cx),
            _ => Turn::Stay,
        }
    }

    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        let last = self.row_count().saturating_sub(1);
        if matches!(press.key, Key::Up | Key::Down | Key::PageUp | Key::PageDown) {
            self.set = self.in_rows;
        }
        match press.key {
            Key::Left | Key::BackTab => self.in_rows = false,
            Key::Right => self.in_rows = true,
            Key::Up if self.in_rows => self.row = self.row.saturating_sub(1),
            Key::Down if self.in_rows => self.row = (self.row + 1).min(last),
            Key::PageUp => self.row = self.row.saturating_sub(10),
            Key::PageDown => self.row = (self.row + 10).min(last),
            Key::Up => (self.queue, self.row) = (self.queue.saturating_sub(1), 0),
            Key::Down => (self.queue, self.row) = ((self.queue + 1).min(Queue::ALL.len() - 1), 0),
            _ => {
                // What is typed or scanned here is looked for: a coupon's code opens its case.
                if let Some(c) = press.typed() {
                    return Turn::Push(Box::new(Find::new(&c.to_string())));
                }
            }
        }
        Turn::Stay
    }

    fn reads_passport(&self) -> bool {
        true
    }

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        Turn::Push(Box::new(Find::new(text.trim())))
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        if let Returned::Choice(token) = &returned
            && self.sheets.returned(token, cx)
        {
            return Turn::Stay;
        }
        if let Returned::Choice(token) = &returned {
            self.holidays.returned(token);
        }
        if returned == Returned::Choice("drop".to_owned())
            && let Some(row) = self.draft()
        {
            cx.ask(Request::DropDraft(row.id));
            cx.ask(Request::Home);
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match target {
            Target::Row { part: 0, row } => {
                (self.queue, self.row, self.set, self.in_rows) = (row, 0, false, false);
            }
            Target::Row { row, .. } if self.row == row && self.in_rows => return self.open(cx),
            Target::Row { row, .. } => (self.row, self.set, self.in_rows) = (row, true, true),
            _ => {}
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let visiting = self.visiting.is_answered(cx);
        self.holidays.hear(reply, cx);
        let turn = self.sheets.reply(reply, cx);
        if !matches!(turn, Turn::Stay) {
            return turn;
        }
        match reply {
            Reply::Visit(reply) if visiting => Self::visit_answered(reply, cx),
            Reply::Home(home) => {
                let first = self.home.is_none();
                let stood = self.stands_on().filter(|_| self.set);
                self.home = Some((**home).clone());
                self.reading = false;
                if first || (self.in_rows && self.row_count() == 0) {
                    self.choose_queue();
                }
                if first && let Some(draft) = home.drafts.first() {
                    let say = Say::new("home-draft-offered")
                        .with("time", format::clock(&draft.saved_at))
                        .with(
                            "who",
                            lists::draft_title(&draft.title, draft.corrects.is_some(), cx),
                        );
                    cx.tell(say);
                    self.queue = Queue::ALL.iter().position(|q| *q == Queue::Drafts).unwrap_or(0);
                }
                self.stand_on(stood);
                if std::mem::take(&mut self.takes_up) {
                    return self.take_up(cx);
                }
                match self.sheets.ask(cx) {
                    Turn::Stay if !self.sheets.asks() => self.holidays.ask(),
                    turn => turn,
                }
            }
            Reply::Draft(Some(draft)) => match checklist::resume((**draft).clone(), cx) {
                Some(screen) => Turn::Push(screen),
                None => {
                    cx.trouble(Say::new("draft-pack-gone"));
                    Turn::Stay
                }
            },
            Reply::Trouble(say) => {
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }

    fn has_back(&self) -> bool {
        false
    }
}
