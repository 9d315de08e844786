//! Queues, and the cases of the chosen one.

use super::{Home, services};
use crate::app::list_screen::longest;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Part, Span, TableView, Tone, span};
use crate::domain::code::ServiceCode;
use crate::domain::number::Number;
use crate::domain::term::{Left, Pressing};
use crate::domain::trouble::Say;
use crate::office::request::{ASIDE, CaseRow, Queue};
use crate::texts::format;

impl Home {
    pub(super) fn queues(&self, cx: &Shared) -> Part {
        let rows = Queue::ALL.iter().map(|queue| {
            let count = match &self.home {
                None => String::new(),
                Some(_) => self.count(*queue).to_string(),
            };
            let tone = match queue {
                _ if count == "0" => Tone::Dim,
                Queue::Late => Tone::Late,
                Queue::Today => Tone::Soon,
                Queue::Complaints => self.pressing(cx),
                _ => Tone::Plain,
            };
            vec![span(cx.text(queue.text_id()), tone), span(count, tone)]
        });
        let column = |width, align| Column {
            width,
            align,
            ..Column::default()
        };
        Part::Table(TableView {
            columns: vec![column(0, Align::Left), column(4, Align::Right)],
            rows: rows.collect(),
            selected: Some(self.queue),
            empty: String::new(),
            focus: !self.in_rows,
            whole: false,
        })
    }

    pub(super) fn cases(&self, cx: &Shared) -> Part {
        let several = services::offered(cx).nth(1).is_some();
        let mut rows: Vec<Vec<Span>> = if self.chosen_queue() == Queue::Drafts {
            let drafts = self
                .home
                .as_ref()
                .map(|h| h.drafts.as_slice())
                .unwrap_or_default();
            drafts
                .iter()
                .map(|d| {
                    let mut cells = vec![span("", Tone::Plain); 8];
                    cells[2] = span(
                        d.service.as_ref().map_or(String::new(), |s| short(s, cx)),
                        Tone::Dim,
                    );
                    let number = d.corrects.as_ref().map_or(String::new(), Number::short);
                    cells[0] = span(number, Tone::Plain);
                    cells[1] = span(draft_title(&d.title, d.corrects.is_some(), cx), Tone::Plain);
                    // Beside the name of a service the year has no room.
                    let saved = match several {
                        true => format::day_and_clock(&d.saved_at),
                        false => format::moment(&d.saved_at),
                    };
                    cells[7] = span(saved, Tone::Dim);
                    cells
                })
                .collect()
        } else if self.chosen_queue() == Queue::Complaints {
            self.complaints(cx)
        } else {
            let wide = |row: &CaseRow| {
                let mut cells = case_row(row, cx);
                if self.chosen_queue() == Queue::Ready
                    && let Some(last) = cells.last_mut()
                {
                    *last = ready(row, cx);
                }
                let clerk = row.clerk.as_ref().map_or("", |c| cx.name_of(c));
                let born = row.born.map_or(String::new(), format::birth_date);
                let outer = row.outer_number.clone().unwrap_or_default();
                let more = [
                    short(&row.service, cx),
                    category(row, cx),
                    clerk.to_owned(),
                    born,
                    outer,
                ];
                cells.splice(2..2, more.map(|text| span(text, Tone::Dim)));
                cells
            };
            self.rows().iter().map(wide).collect()
        };
        let column = |head: &str, width, align| Column {
            head: cx.text(head),
            width,
            align,
            ..Column::default()
        };
        // A wide terminal has room for these.
        let wide = |head: &str, width, rank| Column {
            head: cx.text(head),
            width,
            rank,
            ..Column::default()
        };
        let mut columns = vec![
            column("column-case", 9, Align::Left),
            Column {
                least: if several { LEAST_NAME } else { 0 },
                ..column("column-who", 0, Align::Left)
            },
            wide("counter-column-service", 10, 1),
            wide("summary-category", 12, 2),
            wide("column-clerk", 10, 3),
            wide("column-born", 10, 4),
            wide("column-outer", 16, 5),
            column(
                match self.chosen_queue() {
                    Queue::Drafts => "column-saved",
                    Queue::Ready => "column-ready",
                    _ => "column-left",
                },
                longest(&rows, 7, if several { 11 } else { 17 }, 24),
                Align::Right,
            ),
        ];
        // An office of one service need not be told which.
        if !several {
            columns.remove(SERVICE);
            for row in &mut rows {
                row.remove(SERVICE);
            }
        }
        Part::Table(TableView {
            columns,
            rows,
            selected: Some(self.row),
            empty: cx.text(if self.home.is_some() {
                "home-nothing-here"
            } else {
                "home-reading"
            }),
            focus: self.in_rows,
            whole: true,
        })
    }
}

/// Whose draft it is, and whether it is a correction of a case that has its number.
pub(super) fn draft_title(title: &str, corrects: bool, cx: &Shared) -> String {
    let who = match title {
        "" => cx.text("draft-nameless"),
        title => title.to_owned(),
    };
    match corrects {
        true => cx.say(&Say::new("draft-correction-of").with("who", who)),
        false => who,
    }
}

/// The place of the service in a row, and the letters of a name that are left beside it.
const SERVICE: usize = 2;
pub const LEAST_NAME: u16 = 14;

/// A service as lists call it, in its pack as it is now.
pub fn short(service: &ServiceCode, cx: &Shared) -> String {
    let pack = cx.office.as_ref().and_then(|o| o.catalogue.pack(service));
    pack.map_or_else(|| service.to_string(), |p| p.short(cx.lang).to_owned())
}

/// The category's title in the pack of the service as it is now.
fn category(row: &CaseRow, cx: &Shared) -> String {
    let pack = cx.office.as_ref().and_then(|o| o.catalogue.pack(&row.service));
    let category = pack.zip(row.category.as_ref()).and_then(|(p, c)| p.category(c));
    category.map_or(String::new(), |c| c.title.get(cx.lang).to_owned())
}

/// States in which the term runs.
const RUNNING: [&str; 3] = ["accepted", "waiting", "returned"];

/// A result that waits to be collected: its shelf, or what it is, and for how many days.
fn ready(row: &CaseRow, cx: &Shared) -> Span {
    let what = match (&row.shelf, row.contact.as_str()) {
        (Some(shelf), "") => shelf.clone(),
        (Some(shelf), contact) => format!("{shelf} · {contact}"),
        (None, "") => cx.text(&format!("state-{}", row.state)),
        (None, contact) => contact.to_owned(),
    };
    let days = row
        .decided
        .map_or(0, |at| cx.now.signed_duration_since(at).num_days().max(0));
    let text = match days {
        0 => what,
        days => cx.say(&Say::new("ready-days").with("what", what).with("days", days)),
    };
    span(text, if days > LONG { Tone::Soon } else { Tone::Dim })
}

/// A result that nobody collects for longer stands out.
const LONG: i64 = 7;

/// A case in a list: its number in the year, who, the time left.
pub fn case_row(row: &CaseRow, cx: &Shared) -> Vec<Span> {
    let number = row.number.as_ref().map_or(String::new(), Number::short);
    let who = if row.cyrillic.is_empty() {
        &row.latin
    } else {
        &row.cyrillic
    };
    let (left, tone) = match (&row.due, &cx.office) {
        (Some(due), Some(office)) if RUNNING.contains(&row.state.as_str()) => {
            let left = Left::of(
                *due,
                cx.now.fixed_offset(),
                office.settings.zone,
                &office.calendar,
            );
            (cx.say(&left.say_short()), tone_of(left.pressing))
        }
        _ if row.is_draft() => {
            let clerk = row.clerk.as_ref().map_or("", |c| cx.name_of(c));
            let say = Say::new(if row.state == ASIDE {
                "aside-of"
            } else {
                "draft-of"
            });
            (cx.say(&say.with("clerk", clerk)), Tone::Soon)
        }
        _ => (cx.text(&format!("state-{}", row.state)), Tone::Dim),
    };
    vec![
        span(number, Tone::Plain),
        span(who.clone(), Tone::Plain),
        span(left, tone),
    ]
}

pub fn tone_of(pressing: Pressing) -> Tone {
    match pressing {
        Pressing::Late => Tone::Late,
        Pressing::Today => Tone::Soon,
        Pressing::Soon | Pressing::Later => Tone::Plain,
    }
}
