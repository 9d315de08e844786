//! A register of a pack to be closed: the cases that it takes now, all marked at first; where it says what came back, none.

use super::closed::Closed;
use super::{of_pack, takes};
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::list_screen::{ListScreen, Listed, column};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::print::Print;
use crate::app::screens::question::Question;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, line, span, toned};
use crate::domain::act::CaseId;
use crate::domain::trouble::Say;
use crate::office::request::pack_lists::{OfPack, Offered, PackList, PackListReply};
use crate::office::request::{RegisterReply, Reply};
use crate::office::rights::Right;
use crate::texts::format;
use crate::texts::lang::Texts;
use std::collections::BTreeSet;

/// The answer that closes it.
const CLOSE: &str = "close-register";

pub struct Fill {
    of: OfPack,
    title: Texts,
    /// None: not read yet.
    rows: Option<Vec<Offered>>,
    /// It says what came back.
    received: bool,
    /// Those whose mark is not what it was at first.
    turned: BTreeSet<CaseId>,
    reading: Asked,
    closing: Asked,
}

impl Fill {
    pub fn new(of: OfPack, title: Texts, received: bool) -> Self {
        Self {
            of,
            title,
            rows: None,
            received,
            turned: BTreeSet::new(),
            reading: Asked::default(),
            closing: Asked::default(),
        }
    }

    fn ids(&self) -> impl Iterator<Item = CaseId> {
        self.rows.iter().flatten().map(|of| of.row.id)
    }

    fn is_marked(&self, id: &CaseId) -> bool {
        self.turned.contains(id) == self.received
    }

    fn marked(&self) -> Vec<CaseId> {
        self.ids().filter(|id| self.is_marked(id)).collect()
    }

    fn mark(&mut self, row: usize) {
        let id = self.ids().nth(row);
        if let Some(id) = id
            && !self.turned.remove(&id)
        {
            self.turned.insert(id);
        }
    }

    /// All of them; or none, where all are marked.
    fn mark_all(&mut self) {
        let marked = !self.ids().all(|id| self.is_marked(&id));
        self.turned = match marked == self.received {
            true => self.ids().collect(),
            false => BTreeSet::new(),
        };
    }

    fn cells(&self, of: &Offered, cx: &Shared) -> Vec<Span> {
        let row = &of.row;
        let mark = match self.is_marked(&row.id) {
            true => span("✓", Tone::Done),
            false => span("–", Tone::Dim),
        };
        let zone = cx.office.as_ref().map(|o| o.settings.zone);
        let due = row.due.zip(zone);
        let due = due.map_or(String::new(), |(at, zone)| {
            format::date(at.with_timezone(&zone).date_naive())
        });
        let who = match row.cyrillic.as_str() {
            "" => row.latin.clone(),
            cyrillic => cyrillic.to_owned(),
        };
        let born = row.born.map_or(String::new(), format::birth_date);
        let last = match self.received {
            true => {
                let missed = of.missed.as_ref().map_or(String::new(), ToString::to_string);
                span(missed, Tone::Soon)
            }
            false => span(born, Tone::Dim),
        };
        vec![
            mark,
            span(
                row.number.as_ref().map_or(String::new(), |n| n.short()),
                Tone::Plain,
            ),
            span(who, Tone::Plain),
            last,
            span(due, Tone::Dim),
        ]
    }
}

impl Listed for Fill {
    fn name(&self) -> &'static str {
        "register-fill"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.reading.ask(of_pack(PackList::Offered(self.of.clone())), cx);
        if cx.message.is_none() {
            cx.tell(Say::new(match self.received {
                true => "register-fill-received-say",
                false => "register-fill-say",
            }));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        let marked = Say::new("register-fill-marked")
            .with("marked", self.marked().len())
            .with("count", self.rows.iter().flatten().count());
        vec![line(self.title.get(cx.lang)), toned(cx.say(&marked), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let mark = Column {
            width: 1,
            ..Column::default()
        };
        vec![
            mark,
            column("column-number", 7, 0, cx),
            column("column-who", 0, 0, cx),
            match self.received {
                true => column("register-column-missed", 16, 0, cx),
                false => column("column-born", 10, 1, cx),
            },
            column("column-due", 10, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        self.rows
            .iter()
            .flatten()
            .map(|row| self.cells(row, cx))
            .collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.rows {
            Some(_) => "register-fill-none",
            None => "home-reading",
        })
    }
    fn beneath(&self, cx: &Shared) -> Vec<Line> {
        match &self.rows {
            Some(rows) if rows.is_empty() => {
                let said = takes::said(&self.of, cx);
                said.iter().map(|say| toned(cx.say(say), Tone::Dim)).collect()
            }
            _ => Vec::new(),
        }
    }
    fn bindings(&self, _row: usize, cx: &Shared) -> Vec<Binding> {
        let none = self.rows.iter().flatten().next().is_none();
        let none = none.then(|| Say::new("register-fill-none"));
        let unmarked = self.marked().is_empty();
        let unmarked = unmarked.then(|| Say::new("register-nothing-marked"));
        let why = cx.lacks(Right::Serve).or(none.clone()).or(unmarked);
        vec![
            Binding::new(Key::Char(' '), Command::Mark, "key-mark").unless(none.clone()),
            Binding::new(Key::F(2), Command::Forward, "key-close-register").unless(why),
            Binding::new(Key::F(5), Command::Own(1), "key-mark-all").unless(none),
            Binding::new(Key::F(6), Command::Own(2), "key-closed-registers"),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Mark => self.mark(row),
            Command::Own(1) => self.mark_all(),
            Command::Own(2) => {
                let closed = Closed::new(self.of.clone(), self.title.clone());
                cx.message = None;
                return Turn::Push(Box::new(ListScreen::new(closed)));
            }
            Command::Forward => {
                let marked = self.marked().len();
                let question = Say::new("register-close-question").with("count", marked);
                return Turn::Push(Box::new(Question::new(
                    question,
                    vec![Say::new("register-close-words").into()],
                    vec![
                        (CLOSE, Say::new("register-close-yes")),
                        ("stay", Say::new("answer-no-back")),
                    ],
                )));
            }
            _ => {}
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, _row: usize, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(CLOSE.to_owned()) {
            let close = PackList::Close {
                of: self.of.clone(),
                cases: self.marked(),
            };
            self.closing.ask(of_pack(close), cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let (read, closed) = (self.reading.is_answered(cx), self.closing.is_answered(cx));
        match reply {
            Reply::Registers(reply) if read => {
                if let RegisterReply::OfPack(PackListReply::Offered(rows)) = &**reply {
                    self.rows = Some(rows.clone());
                    // Nothing to mark: no keys that would, and no words about them.
                    if rows.is_empty() && cx.message.is_none() {
                        cx.standing(|cx| cx.tell(Say::new("register-fill-none-say")));
                    }
                }
            }
            Reply::Sheet(sheet) if closed => {
                self.turned.clear();
                cx.message = None;
                return Turn::Push(Box::new(Print::new((**sheet).clone())));
            }
            Reply::Trouble(say) if read || closed => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
