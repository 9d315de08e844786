//! What is laid aside: since when, what lacks, and until when it is waited for. At closing time it is said; nothing is
//! refused by itself.

use super::lists::draft_title;
use super::{Home, tone_of};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line, Part, Span, TableView, Tone, span, toned};
use crate::domain::term::Left;
use crate::domain::trouble::Say;
use crate::office::request::{ParkedRow, Queue, Request};
use crate::texts::format;

/// So many minutes before closing it is said that papers are waited for.
const SOON: i64 = 30;

impl Home {
    /// Why there is nothing to come back to.
    pub(super) fn nothing_parked(&self) -> Option<Say> {
        (self.count(Queue::Parked) == 0).then(|| Say::new("home-nothing-parked"))
    }

    /// The one that is laid aside, or the list of them.
    pub(super) fn take_up(&mut self, cx: &mut Shared) -> Turn {
        // The one just laid aside is not in the list yet: another would come up in its place.
        if self.reading {
            self.takes_up = true;
            return Turn::Stay;
        }
        match self.home.as_ref().map(|h| h.parked.as_slice()) {
            Some([only]) => {
                cx.ask(Request::LoadDraft(only.id));
            }
            _ => self.go_to(Queue::Parked),
        }
        Turn::Stay
    }

    /// For the manager: the first recall not read of yet.
    pub(super) fn recalled(&self, cx: &Shared) -> Option<Line> {
        let recalls = &self.home.as_ref()?.recalls;
        let first = recalls.first()?;
        let say = Say::new("home-recalled")
            .with("number", &first.number)
            .with("seen", &first.seen)
            .with("count", recalls.len());
        Some(toned(cx.say(&say), Tone::Problem))
    }

    pub(super) fn no_note(&self) -> Option<Say> {
        let none = self.home.as_ref().is_none_or(|h| h.recalls.is_empty());
        none.then(|| Say::new("recall-no-note"))
    }

    pub(super) fn parked(&self, cx: &Shared) -> Vec<Part> {
        let all = self
            .home
            .as_ref()
            .map(|h| h.parked.as_slice())
            .unwrap_or_default();
        let column = |head: &str, width, align| Column {
            head: cx.text(head),
            width,
            align,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![
                column("column-parked-since", 9, Align::Left),
                column("column-who", 0, Align::Left),
                column("column-parked-until", 17, Align::Right),
            ],
            rows: all.iter().map(|row| cells(row, cx)).collect(),
            selected: Some(self.row),
            empty: cx.text(if self.home.is_some() {
                "home-nothing-parked"
            } else {
                "home-reading"
            }),
            focus: self.in_rows,
            whole: true,
        };
        let mut parts = vec![Part::Table(table)];
        if let Some(row) = all.get(self.row) {
            let lacks: Vec<&str> = row.lacks.iter().map(|t| t.get(cx.lang)).collect();
            let say = match lacks.is_empty() {
                true => Say::new("parked-nothing-lacks"),
                false => Say::new("parked-lacks").with("what", lacks.join("; ")),
            };
            let tone = if lacks.is_empty() { Tone::Dim } else { Tone::Soon };
            parts.push(Part::Gap);
            parts.push(Part::Prose {
                lines: vec![toned(cx.say(&say), tone)],
                from: 0,
            });
        }
        parts
    }

    /// Said across the screen when closing time is near or over and papers are still waited for.
    pub(super) fn waiting(&self, cx: &Shared) -> Option<Line> {
        let parked = self.home.as_ref()?.parked.iter();
        let untils: Vec<_> = parked.filter_map(|row| row.until).collect();
        let over = untils.iter().filter(|until| **until <= cx.now).count();
        if over > 0 {
            let say = Say::new("home-parked-closed").with("count", over);
            return Some(toned(cx.say(&say), Tone::Late));
        }
        let first = untils.iter().min()?;
        let minutes = first.signed_duration_since(cx.now).num_minutes();
        let say = Say::new("home-parked-closing")
            .with("minutes", minutes)
            .with("count", untils.len());
        (minutes <= SOON).then(|| toned(cx.say(&say), Tone::Soon))
    }
}

/// Since when, who, and the time left until closing; where nothing is waited for, how long it lies.
fn cells(row: &ParkedRow, cx: &Shared) -> Vec<Span> {
    let mut who = draft_title(&row.title, row.corrects.is_some(), cx);
    if let Some(number) = &row.corrects {
        who = format!("{} · {who}", number.short());
    }
    let Some(office) = &cx.office else {
        return vec![
            span("", Tone::Plain),
            span(who, Tone::Plain),
            span("", Tone::Plain),
        ];
    };
    let zone = office.settings.zone;
    let since = row.since.with_timezone(&zone);
    let today = cx.now.with_timezone(&zone).date_naive();
    let since = match since.date_naive() == today {
        true => format::clock(&since),
        // The day and the month.
        false => format::date(since.date_naive()).chars().take(5).collect(),
    };
    let (left, tone) = match row.until {
        Some(until) => {
            let left = Left::of(until, cx.now.fixed_offset(), zone, &office.calendar);
            (cx.say(&left.say_short()), tone_of(left.pressing))
        }
        None => (cx.text("parked-without-term"), Tone::Dim),
    };
    vec![span(since, Tone::Plain), span(who, Tone::Plain), span(left, tone)]
}
