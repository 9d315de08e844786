//! A closed register with its lines. It never changes; a line made by mistake is struck by another.

use super::closed::moment;
use super::of_pack;
use super::strike::Strike;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::screens::filing::{FileOne, in_file};
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, line, span, toned};
use crate::domain::number::Number;
use crate::domain::trouble::Say;
use crate::office::request::pack_lists::{ClosedLine, ClosedRegister, PackList, PackListReply};
use crate::office::request::{RegisterReply, Reply};
use crate::office::rights::Right;
use crate::texts::lang::Texts;

pub struct One {
    number: Number,
    title: Texts,
    /// None: not read yet.
    register: Option<ClosedRegister>,
    reading: Asked,
    printing: Asked,
}

impl One {
    pub fn new(number: Number, title: Texts) -> Self {
        Self {
            number,
            title,
            register: None,
            reading: Asked::default(),
            printing: Asked::default(),
        }
    }

    fn line(&self, row: usize) -> Option<&ClosedLine> {
        self.register.as_ref()?.lines.get(row)
    }

    fn cells(place: usize, of: &ClosedLine, cx: &Shared) -> Vec<Span> {
        let (sign, tone) = match &of.struck {
            None => (String::new(), Tone::Plain),
            Some((_, _, reason)) => {
                let struck = Say::new("register-line-struck").with("reason", reason);
                (cx.say(&struck), Tone::Dim)
            }
        };
        let who = match &of.cells {
            Some(_) => of.who.clone(),
            None => cx.text("register-erased"),
        };
        vec![
            span((place + 1).to_string(), Tone::Dim),
            span(of.number.as_ref().map_or(String::new(), |n| n.short()), tone),
            span(who, tone),
            span(sign, Tone::Soon),
        ]
    }

    /// What it waited for in vain stands beneath its lines, without a place among them.
    fn absent(number: Option<&Number>, who: &str, cx: &Shared) -> Vec<Span> {
        let who = match who {
            "" => cx.text("register-erased"),
            who => who.to_owned(),
        };
        vec![
            span(String::new(), Tone::Dim),
            span(number.map_or(String::new(), |n| n.short()), Tone::Plain),
            span(who, Tone::Plain),
            span(cx.text("register-line-absent"), Tone::Soon),
        ]
    }
}

impl Listed for One {
    fn name(&self) -> &'static str {
        "register-closed"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.reading.ask(of_pack(PackList::One(self.number.clone())), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("register-closed-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        let mut lines = vec![line(format!("{} № {}", self.title.get(cx.lang), self.number))];
        if let Some(register) = &self.register {
            let closed = Say::new("register-closed-when")
                .with("at", moment(&register.at, cx))
                .with("clerk", cx.name_of(&register.clerk));
            lines.push(toned(cx.say(&closed), Tone::Dim));
            let filed = register.filed.as_ref();
            lines.extend(filed.map(|filed| {
                let file = in_file(&filed.file, filed.sheets, cx);
                line(format!("{} {file}", cx.text("summary-filed")))
            }));
        }
        lines
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let place = Column {
            width: 4,
            ..Column::default()
        };
        vec![
            place,
            column("column-case", 7, 0, cx),
            column("column-who", 0, 0, cx),
            column("register-column-note", 0, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let lines = self.register.iter().flat_map(|r| &r.lines).enumerate();
        let absent = self.register.iter().flat_map(|r| &r.absent);
        let absent = absent.map(|(number, who)| Self::absent(number.as_ref(), who, cx));
        lines
            .map(|(n, of)| Self::cells(n, of, cx))
            .chain(absent)
            .collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("home-reading")
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let struck = self
            .line(row)
            .is_none_or(|l| l.struck.is_some() || l.cells.is_none());
        let struck = struck.then(|| Say::new("refusal-line-struck"));
        let filed = self.register.as_ref().is_some_and(|r| r.filed.is_some());
        let file = if filed { "key-file-anew" } else { "key-file-away" };
        vec![
            Binding::new(Key::F(7), Command::Print, "key-print"),
            Binding::new(Key::F(2), Command::Forward, file).unless(cx.lacks(Right::Serve)),
            Binding::new(Key::F(8), Command::Refuse, "key-strike-line")
                .unless(cx.lacks(Right::Serve).or(struck)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match (command, self.line(row)) {
            (Command::Print, _) => {
                self.printing
                    .ask(of_pack(PackList::Print(self.number.clone())), cx);
                Turn::Stay
            }
            (Command::Forward, _) => {
                let Some(register) = &self.register else {
                    return Turn::Stay;
                };
                let file = FileOne::register(register, self.title.get(cx.lang));
                cx.message = None;
                Turn::Push(Box::new(FormScreen::new(file, cx)))
            }
            (Command::Refuse, Some(line)) => {
                let strike = Strike::new(self.number.clone(), line.clone());
                cx.message = None;
                Turn::Push(Box::new(FormScreen::new(strike, cx)))
            }
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let (read, printed) = (self.reading.is_answered(cx), self.printing.is_answered(cx));
        match reply {
            Reply::Registers(reply) if read => {
                if let RegisterReply::OfPack(PackListReply::One(register)) = &**reply {
                    self.register = Some((**register).clone());
                }
            }
            Reply::Sheet(sheet) if printed => {
                cx.message = None;
                return Turn::Push(Box::new(Print::new((**sheet).clone())));
            }
            Reply::Trouble(say) if read || printed => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
