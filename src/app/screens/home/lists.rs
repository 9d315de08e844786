//! Queues, and the cases of the chosen one.

use super::Home;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Part, Span, TableView, Tone, span};
use crate::domain::number::Number;
use crate::domain::term::{Left, Pressing};
use crate::office::request::{CaseRow, Queue};
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
        let rows: Vec<Vec<Span>> = if self.chosen_queue() == Queue::Drafts {
            let drafts = self
                .home
                .as_ref()
                .map(|h| h.drafts.as_slice())
                .unwrap_or_default();
            let draft = |title: &str| {
                if title.is_empty() {
                    cx.text("draft-nameless")
                } else {
                    title.to_owned()
                }
            };
            drafts
                .iter()
                .map(|d| {
                    let mut cells = vec![span("", Tone::Plain); 7];
                    cells[1] = span(draft(&d.title), Tone::Plain);
                    cells[6] = span(format::moment(&d.saved_at), Tone::Dim);
                    cells
                })
                .collect()
        } else if self.chosen_queue() == Queue::Complaints {
            self.complaints(cx)
        } else {
            let wide = |row: &CaseRow| {
                let mut cells = case_row(row, cx);
                // Where results wait for people: how to tell them.
                if self.chosen_queue() == Queue::Ready && !row.contact.is_empty() {
                    cells[2] = span(row.contact.clone(), Tone::Plain);
                }
                let clerk = row.clerk.as_ref().map_or("", |c| c.as_str());
                let born = row.born.map_or(String::new(), format::birth_date);
                let outer = row.outer_number.clone().unwrap_or_default();
                let more = [category(row, cx), clerk.to_owned(), born, outer];
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
        Part::Table(TableView {
            columns: vec![
                column("column-case", 9, Align::Left),
                column("column-who", 0, Align::Left),
                wide("summary-category", 14, 1),
                wide("column-clerk", 8, 2),
                wide("column-born", 10, 3),
                wide("column-outer", 16, 4),
                column(
                    match self.chosen_queue() {
                        Queue::Drafts => "column-saved",
                        _ => "column-left",
                    },
                    17,
                    Align::Right,
                ),
            ],
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

/// The category's title in the pack of the service as it is now.
fn category(row: &CaseRow, cx: &Shared) -> String {
    let pack = cx.office.as_ref().and_then(|o| o.catalogue.pack(&row.service));
    let category = pack.zip(row.category.as_ref()).and_then(|(p, c)| p.category(c));
    category.map_or(String::new(), |c| c.title.get(cx.lang).to_owned())
}

/// A case in a list: its number in the year, who, the time left.
pub fn case_row(row: &CaseRow, cx: &Shared) -> Vec<Span> {
    let number = row.number.as_ref().map_or(String::new(), Number::short);
    let who = if row.cyrillic.is_empty() {
        &row.latin
    } else {
        &row.cyrillic
    };
    let (left, tone) = match (&row.due, &cx.office) {
        (Some(due), Some(office)) if row.state == "accepted" || row.state == "waiting" => {
            let left = Left::of(
                *due,
                cx.now.fixed_offset(),
                office.settings.zone,
                &office.calendar,
            );
            (cx.say(&left.say_short()), tone_of(left.pressing))
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
