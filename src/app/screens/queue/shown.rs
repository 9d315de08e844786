//! The tickets of today, and the waits of the days before, as tables.

use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Span, TableView, Tone, span};
use crate::domain::trouble::Say;
use crate::office::request::visit::{QueueView, TicketRow};
use crate::texts::format;
use chrono::{DateTime, FixedOffset};

fn column(head: &str, width: u16, align: Align, cx: &Shared) -> Column {
    Column {
        head: cx.text(head),
        width,
        align,
        ..Column::default()
    }
}

fn clock(at: &DateTime<FixedOffset>, cx: &Shared) -> String {
    match &cx.office {
        Some(office) => format::clock(&at.with_timezone(&office.settings.zone)),
        None => format::clock(at),
    }
}

/// "12 min", "1 h 05".
pub fn length(minutes: i64, cx: &Shared) -> String {
    let hours = minutes / 60;
    let rest = minutes % 60;
    let id = match hours {
        0 => "visit-minutes",
        _ => "visit-hours",
    };
    let say = Say::new(id)
        .with("hours", hours)
        .with("minutes", rest)
        .with("two", format!("{rest:02}"));
    cx.say(&say)
}

pub(super) fn tickets(known: bool, rows: &[&TicketRow], chosen: usize, cx: &Shared) -> TableView {
    let now = cx.now.fixed_offset();
    let rows = rows.iter().map(|row| {
        let purpose = cx.text(&format!("visit-purpose-{}", row.wait.purpose.as_str()));
        let (state, tone) = match (&row.wait.called, &row.wait.left) {
            (Some(at), _) => (
                cx.say(&Say::new("visit-state-called").with("time", clock(at, cx))),
                Tone::Done,
            ),
            (None, Some(at)) => (
                cx.say(&Say::new("visit-state-left").with("time", clock(at, cx))),
                Tone::Dim,
            ),
            (None, None) => (cx.text("visit-state-waits"), Tone::Soon),
        };
        // Longer than anybody may wait: in a word and in colour.
        let late = row
            .limit
            .filter(|l| row.wait.minutes(now) > *l && row.wait.left.is_none());
        let (state, tone) = match late {
            Some(limit) => {
                let say = Say::new("visit-state-late").with("limit", limit);
                (format!("{state}, {}", cx.say(&say)), Tone::Problem)
            }
            None => (state, tone),
        };
        vec![
            span(row.number.to_string(), Tone::Strong),
            span(purpose, Tone::Plain),
            span(clock(&row.wait.arrived, cx), Tone::Plain),
            span(length(row.wait.minutes(now), cx), tone),
            span(state, tone),
            span(row.who.join(", "), Tone::Plain),
        ]
    });
    let rows: Vec<Vec<Span>> = rows.collect();
    TableView {
        columns: vec![
            column("visit-column-ticket", 6, Align::Right, cx),
            column("visit-column-purpose", 10, Align::Left, cx),
            column("visit-column-came", 6, Align::Left, cx),
            column("visit-column-waited", 9, Align::Right, cx),
            column("visit-column-state", 24, Align::Left, cx),
            column("column-who", 0, Align::Left, cx),
        ],
        rows,
        selected: Some(chosen),
        empty: cx.text(if known { "visit-no-tickets" } else { "home-reading" }),
        focus: true,
        whole: true,
    }
}

pub(super) fn days(view: Option<&QueueView>, chosen: usize, cx: &Shared) -> TableView {
    let length = |minutes: Option<i64>| minutes.map_or_else(|| "–".to_owned(), |m| length(m, cx));
    let rows = view.iter().flat_map(|v| &v.days).map(|day| {
        vec![
            span(format::date(day.date), Tone::Plain),
            span(
                cx.text(&format!("visit-purpose-{}", day.purpose.as_str())),
                Tone::Plain,
            ),
            span(day.waits.came.to_string(), Tone::Plain),
            span(day.waits.called.to_string(), Tone::Plain),
            span(day.waits.left.to_string(), Tone::Dim),
            span(length(day.waits.median), Tone::Plain),
            match day.late.len() {
                0 => span(length(day.waits.longest), Tone::Strong),
                _ => span(length(day.waits.longest), Tone::Problem),
            },
            span(
                match day.late.len() {
                    0 => "–".to_owned(),
                    late => late.to_string(),
                },
                match day.late.len() {
                    0 => Tone::Dim,
                    _ => Tone::Problem,
                },
            ),
        ]
    });
    TableView {
        columns: vec![
            column("counter-column-date", 10, Align::Left, cx),
            column("visit-column-purpose", 0, Align::Left, cx),
            column("visit-column-tickets", 8, Align::Right, cx),
            column("visit-column-called", 8, Align::Right, cx),
            column("visit-column-left", 8, Align::Right, cx),
            column("visit-column-median", 11, Align::Right, cx),
            column("visit-column-longest", 11, Align::Right, cx),
            column("visit-column-late", 8, Align::Right, cx),
        ],
        rows: rows.collect(),
        selected: Some(chosen),
        empty: cx.text("visit-no-days"),
        focus: true,
        whole: false,
    }
}
