//! The end of the day: everything that is open, on one screen and on one sheet. Nothing of it hinders closing.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::complaints::ask;
use crate::app::screens::print::{CAME_OUT, Print};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, line, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::registers::{Day, OfficeSheet};
use crate::office::request::{RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;
use crate::texts::format;

#[derive(Default)]
pub struct DayEnd {
    day: Option<Day>,
    asked: Asked,
    making: Asked,
}

impl DayEnd {
    fn print(&mut self, cx: &mut Shared) {
        if let Some(day) = &self.day {
            let sheet = OfficeSheet::Day;
            let (from, until) = (day.date, day.date);
            self.making
                .ask(ask(RegisterRequest::Sheet { sheet, from, until }), cx);
        }
    }
}

impl Listed for DayEnd {
    fn name(&self) -> &'static str {
        "day-end"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.asked.ask(ask(RegisterRequest::Day), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("day-end-say"));
        }
    }
    fn right(&self, _cx: &Shared) -> String {
        self.day.as_ref().map_or(String::new(), |d| format::date(d.date))
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("day-column-what", 26, 0, cx),
            column("column-number", 17, 0, cx),
            column("column-who", 0, 0, cx),
            column("day-column-more", 16, 1, cx),
        ]
    }
    /// Each kind of open thing at the first of its rows.
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let open = self.day.iter().flat_map(|d| &d.open);
        let of = |(id, rows): &(&'static str, Vec<[String; 3]>)| {
            let title = format!("{}: {}", cx.text(id), rows.len());
            let titles = std::iter::once(title).chain(std::iter::repeat(String::new()));
            let cells = |([number, who, more], title): (&[String; 3], String)| {
                vec![
                    span(title, Tone::Strong),
                    span(number.clone(), Tone::Plain),
                    span(who.clone(), Tone::Plain),
                    span(more.clone(), Tone::Dim),
                ]
            };
            rows.iter().zip(titles).map(cells).collect::<Vec<_>>()
        };
        open.flat_map(of).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.day {
            Some(_) => "day-nothing-open",
            None => "home-reading",
        })
    }
    fn beneath(&self, cx: &Shared) -> Vec<Line> {
        let Some(day) = &self.day else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        let numbers: Vec<String> = day
            .numbers
            .iter()
            .map(|n| match n.count {
                1 => n.first.to_string(),
                count => format!("{} – {} ({count})", n.first, n.last),
            })
            .collect();
        if !numbers.is_empty() {
            let say = Say::new("day-numbers").with("numbers", numbers.join(", "));
            lines.push(line(cx.say(&say)));
        }
        for of in &day.waits {
            let id = match of.waits.called {
                0 => "day-waits-uncalled",
                _ => "day-waits",
            };
            let purpose = cx.text(&format!("visit-purpose-{}", of.purpose.as_str()));
            let say = Say::new(id)
                .with("purpose", purpose)
                .with("came", of.waits.came)
                .with("called", of.waits.called)
                .with("left", of.waits.left)
                .with("median", of.waits.median.unwrap_or_default())
                .with("longest", of.waits.longest.unwrap_or_default());
            lines.push(line(cx.say(&say)));
        }
        if let Some((seq, head)) = &day.head {
            let say = Say::new("day-head").with("seq", seq).with("head", head);
            lines.push(toned(cx.say(&say), Tone::Dim));
        }
        if let Some((at, seq, head)) = &day.closed {
            let at = match &cx.office {
                Some(office) => format::clock(&at.with_timezone(&office.settings.zone)),
                None => format::clock(at),
            };
            let say = Say::new("day-closed-before").with("time", at);
            let say = say.with("seq", seq).with("head", head);
            lines.push(toned(cx.say(&say), Tone::Done));
        }
        lines
    }
    fn bindings(&self, _row: usize, cx: &Shared) -> Vec<Binding> {
        let reading = self.day.is_none().then(|| Say::new("home-reading"));
        let not = cx.lacks(Right::Serve).or(reading);
        vec![Binding::new(Key::F(7), Command::Print, "key-print-day").unless(not)]
    }
    fn command(&mut self, command: Command, _row: usize, cx: &mut Shared) -> Turn {
        if command == Command::Print {
            self.print(cx);
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, _row: usize, cx: &mut Shared) -> Turn {
        // Recorded by what was asked before: the day as it is now says so.
        if returned == Returned::Choice(CAME_OUT.to_owned()) {
            self.asked = Asked::default();
            self.asked.ask(ask(RegisterRequest::Day), cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let (made, mine) = (self.making.is_answered(cx), self.asked.is_answered(cx));
        match reply {
            Reply::Sheet(sheet) if made => {
                cx.message = None;
                return Turn::Push(Box::new(Print::new((**sheet).clone())));
            }
            Reply::Registers(reply) if mine => {
                if let RegisterReply::Day(day) = &**reply {
                    self.day = Some(day.clone());
                }
            }
            Reply::Trouble(say) if made || mine => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
