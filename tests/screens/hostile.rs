//! A frame whose every text came from an enemy: nothing of it reaches the terminal or the ear raw, and nothing piles up.

use super::picture::PLAIN;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tereze::app::Frame;
use tereze::app::command::{Binding, Command};
use tereze::app::key::Key;
use tereze::app::view::{
    CellView, Column, FormView, Message, Part, RowView, TableView, Tone, View, line, span,
};
use tereze::domain::harmless::steers;
use tereze::plain::scene::{Asks, scene};
use tereze::plain::words::Words;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;
use tereze::ui::{self, Regions};
use unicode_normalization::char::is_combining_mark;

fn nasty() -> Vec<String> {
    let mut all: Vec<String> = [
        "\u{1b}]0;owned\u{7}\u{1b}[31mred",
        "\u{9b}2J\u{9d}52;c;AA==\u{9c}",
        "evil\u{202e}txt.exe\u{2066}",
        "Ан\u{200b}ара\u{feff}\u{ad}",
        "a\u{2028}b\u{2029}c\u{85}d\r\n\te",
        "x\u{e0041}\u{e0042}y\u{fff9}z",
        "\u{61c}\u{200f}ا",
    ]
    .map(str::to_owned)
    .to_vec();
    all.push(format!("Z{}algo", "\u{301}".repeat(500)));
    all.push("Ң".repeat(5_000));
    all.push("東".repeat(400));
    all
}

/// The text wherever a screen can have one.
fn frame(text: &str) -> Frame {
    let cell = CellView {
        text: text.to_owned(),
        cursor: Some(0),
        focus: true,
        ..CellView::default()
    };
    let form = FormView {
        label_width: 0,
        rows: vec![RowView {
            label: text.to_owned(),
            whole: text.to_owned(),
            cells: vec![cell.clone(), cell],
            heads: vec![text.to_owned(); 2],
            notes: vec![line(text)],
            mark: Some(span("!", Tone::Soon)),
            ..RowView::default()
        }],
        focus: 0,
    };
    let table = |rows: usize, focus| TableView {
        columns: vec![Column {
            head: text.to_owned(),
            whole: text.to_owned(),
            ..Column::default()
        }],
        rows: vec![vec![span(text, Tone::Plain)]; rows],
        selected: Some(0),
        empty: text.to_owned(),
        focus,
        ..TableView::default()
    };
    let parts = vec![
        Part::Tabs {
            names: vec![text.to_owned(); 2],
            open: 0,
        },
        Part::Lines(vec![line(text)]),
        Part::Large {
            label: text.to_owned(),
            value: text.to_owned(),
        },
        Part::Form(form),
        Part::Table(table(0, false)),
        Part::Split {
            left: vec![Part::Table(table(2, false))],
            left_width: 20,
            right: vec![Part::Prose {
                lines: vec![line(text)],
                from: 0,
            }],
        },
        Part::Sheet {
            lines: vec![text.to_owned()],
            from: 0,
            aloud: vec![text.to_owned()],
        },
        Part::About(vec![line(text)]),
        Part::Beside(vec![line(text)]),
        Part::Typing(text.to_owned()),
    ];
    Frame {
        view: View {
            title: text.to_owned(),
            right: text.to_owned(),
            parts,
            ..View::default()
        },
        message: Some(Message {
            text: text.to_owned(),
            weight: None,
            standing: false,
        }),
        bindings: vec![(
            Binding::new(Key::F(2), Command::Forward, "key-done"),
            text.to_owned(),
        )],
        too_small: text.to_owned(),
        question: false,
        aside: false,
        arrival: 1,
    }
}

fn is_calm(seen: &str, text: &str) {
    let raw = seen.chars().find(|c| steers(*c));
    assert_eq!(raw, None, "{text:?} became {seen:?}");
    let mut marks = 0;
    for c in seen.chars() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        assert!(marks <= 4, "{text:?} piles up");
    }
}

#[test]
fn nothing_of_an_enemys_text_is_drawn_raw() {
    for text in nasty() {
        for (width, height) in [(80, 24), (120, 150), (20, 5)] {
            let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
            let frame = frame(&text);
            terminal
                .draw(|f| {
                    let _: Regions = ui::draw(&frame, f, &PLAIN);
                })
                .unwrap();
            let buffer = terminal.backend().buffer();
            for cell in &buffer.content {
                is_calm(cell.symbol(), &text);
            }
        }
    }
}

#[test]
fn nothing_of_an_enemys_text_is_said_raw() {
    let sayer = Sayer::plain();
    let words = Words {
        sayer: &sayer,
        lang: Lang::Kk,
    };
    for text in nasty() {
        let said = scene(&frame(&text), &words);
        let mut all = vec![said.title, said.beside, said.aside];
        all.extend(said.lines);
        all.extend(said.about);
        all.extend(said.values);
        all.extend(said.tabs);
        if let Asks::Field(field) = said.asks {
            all.extend([field.label, field.head, field.value]);
            all.extend(field.notes);
        }
        for said in all {
            is_calm(&said, &text);
        }
    }
}
