//! Outages: what lasts, what was put right, and who waits. No term moves by them (003, chapter 2, point 14).

mod notice;
mod restore;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::act::Failed;
use crate::domain::outage::Outage;
use crate::domain::term::{ASTANA, operator_hours};
use crate::domain::trouble::Say;
use crate::office::request::{CaseRow, RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;
use crate::texts::format;
use chrono::{DateTime, FixedOffset};
use notice::Notice;
use restore::Restore;

/// What failed, in the words of point 14.
pub const FAILED: [(Failed, &str); 4] = [
    (Failed::System, "outage-failed-system"),
    (Failed::Channel, "outage-failed-channel"),
    (Failed::Emergency, "outage-failed-emergency"),
    (Failed::Other, "outage-failed-other"),
];

pub fn failed_id(failed: Failed) -> &'static str {
    FAILED.iter().find(|(f, _)| *f == failed).map_or("", |(_, id)| id)
}

/// A moment by the office's clock, and by that of Astana where it is another.
fn both_clocks(at: &DateTime<FixedOffset>, cx: &Shared) -> [String; 2] {
    let here = match &cx.office {
        Some(office) => format::moment(&at.with_timezone(&office.settings.zone)),
        None => format::moment(at),
    };
    [here, format::clock(&at.with_timezone(&ASTANA))]
}

/// When the provider's unit acts today, by both clocks, and whether that is now.
fn hours(cx: &Shared) -> Line {
    let Some(office) = &cx.office else {
        return Line::new();
    };
    let zone = office.settings.zone;
    let today = cx.now.with_timezone(&ASTANA).date_naive();
    let say = match operator_hours(&office.calendar, today, zone) {
        None => return toned(cx.text("outage-hours-off"), Tone::Soon),
        Some(hours) => {
            let now = cx.now.fixed_offset();
            let id = match now >= hours.opens && now < hours.closes {
                true => "outage-hours-now",
                false => "outage-hours-not-now",
            };
            Say::new(id)
                .with("from", hours.opens.format("%H:%M"))
                .with("until", hours.closes.format("%H:%M"))
        }
    };
    toned(cx.say(&say), Tone::Dim)
}

#[derive(Default)]
pub struct Outages {
    outages: Option<Vec<Outage>>,
    waiting: Vec<CaseRow>,
    asked: Asked,
}

impl Outages {
    fn open(&self) -> Option<&Outage> {
        self.outages.as_ref()?.iter().find(|o| o.is_open())
    }

    /// Who waits now, while an outage lasts.
    fn who_waits(&self, cx: &Shared) -> Vec<Line> {
        if self.open().is_none() {
            return Vec::new();
        }
        let numbers: Vec<String> = self
            .waiting
            .iter()
            .filter_map(|r| r.number.as_ref().map(|n| n.short()))
            .collect();
        let say = Say::new("outage-waiting").with("count", numbers.len());
        vec![
            toned(cx.say(&say), Tone::Soon),
            toned(numbers.join(", "), Tone::Plain),
        ]
    }
}

impl Listed for Outages {
    fn name(&self) -> &'static str {
        "outages"
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.asked.ask(ask(RegisterRequest::Outages), cx);
        if cx.message.is_none() {
            cx.tell(Say::new("outages-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("outages-about"), Tone::Dim), hours(cx)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            column("outage-column-noticed", 16, 0, cx),
            column("astana", 6, 1, cx),
            column("outage-column-restored", 16, 0, cx),
            column("outage-column-failed", 14, 2, cx),
            column("outage-column-cause", 0, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let cells = |o: &Outage| {
            let [here, astana] = both_clocks(&o.noticed.noticed, cx);
            let (restored, tone) = match &o.restored {
                Some(restored) => (both_clocks(&restored.restored, cx)[0].clone(), Tone::Plain),
                None => (cx.text("outage-lasts"), Tone::Late),
            };
            vec![
                span(here, Tone::Plain),
                span(astana, Tone::Dim),
                span(restored, tone),
                span(cx.text(failed_id(o.noticed.failed)), Tone::Plain),
                span(o.cause(), Tone::Plain),
            ]
        };
        self.outages.iter().flatten().map(cells).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text(match self.outages {
            Some(_) => "outages-none",
            None => "home-reading",
        })
    }
    fn beneath(&self, cx: &Shared) -> Vec<Line> {
        self.who_waits(cx)
    }
    fn bindings(&self, _row: usize, cx: &Shared) -> Vec<Binding> {
        let label = match self.open() {
            Some(_) => "key-restore-outage",
            None => "key-notice-outage",
        };
        let reading = self.outages.is_none().then(|| Say::new("home-reading"));
        let not = cx.lacks(Right::Serve).or(reading);
        vec![Binding::new(Key::F(2), Command::Forward, label).unless(not)]
    }
    fn command(&mut self, command: Command, _row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => match self.open() {
                Some(open) => Turn::Push(Box::new(FormScreen::new(Restore::new(open.clone()), cx))),
                None => Turn::Push(Box::new(FormScreen::new(Notice::new(), cx))),
            },
            _ => Turn::Stay,
        }
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Registers(reply) => {
                if let RegisterReply::Outages { outages, waiting } = &**reply {
                    (self.outages, self.waiting) = (Some(outages.clone()), waiting.clone());
                }
            }
            Reply::Trouble(say) if mine => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
