//! Frames looked at by eye.

use super::desk::Desk;
use super::office::{Home, day};
use super::walk::{everything, longest, person, to_checklist, to_review};
use tereze::app::key::Key;
use tereze::texts::lang::Lang;

#[test]
#[ignore = "prints every screen, to be looked at"]
fn show() {
    let env = |name: &str| std::env::var(name).unwrap_or_default();
    let lang = Lang::parse(&env("SHOW_LANG")).unwrap_or(Lang::Ru);
    let size = if env("SHOW_WIDE").is_empty() {
        (80, 24)
    } else {
        (120, 40)
    };
    let who = if env("SHOW_LONG").is_empty() {
        person()
    } else {
        longest()
    };
    let only = env("SHOW_ONLY");
    everything(lang, &who, &mut |name, desk| {
        if only.is_empty() || only.split(',').any(|o| name.starts_with(o)) {
            println!("══ {name}\n{}\n", desk.picture(size).text());
        }
    });
}

/// The screens that a clerk sees most, at the least size, in three languages; read by eye against the sketches.
#[test]
fn the_usual_screens() {
    for lang in Lang::ALL {
        let mut kept = Vec::new();
        everything(lang, &person(), &mut |name, desk| {
            let wanted = [
                "home",
                "checklist-line",
                "application-filled",
                "review",
                "case-procedure",
                "proposed-lists",
            ];
            if wanted.contains(&name) {
                kept.push((name.to_owned(), desk.picture((80, 24)).text()));
            }
        });
        assert_eq!(kept.len(), 6);
        for (name, text) in kept {
            insta::assert_snapshot!(format!("{name}-{}", lang.as_str()), text);
        }
    }
}

/// A wide terminal shows more columns of the same list.
#[test]
fn a_wide_terminal_shows_more() {
    let desk = super::desk::Desk::at(super::office::Home::at_work());
    let mut desk = desk;
    desk.keys(tereze::app::key::Key::Tab, 1);
    desk.keys(tereze::app::key::Key::Down, 1);
    let narrow = desk.text();
    let wide = desk.picture((120, 40)).text();
    let widest = desk.picture((140, 40)).text();
    let columns = ["Категория", "Ведёт", "12.05.1980", "7-4410"];
    let seen = |picture: &str| columns.map(|c| picture.contains(c));
    assert_eq!(seen(&narrow), [false; 4], "{narrow}");
    assert_eq!(seen(&wide), [true, true, true, false], "{wide}");
    assert_eq!(seen(&widest), [true; 4], "{widest}");
}

/// The column at the right edge, where a sign says that more lines stand above or beneath.
fn signs(desk: &Desk) -> String {
    let lines = desk.picture((80, 24)).lines();
    let edge = lines.iter().filter_map(|l| l.chars().nth(79));
    edge.filter(|c| matches!(c, '↑' | '↓')).collect()
}

#[test]
fn a_list_a_form_and_running_text_say_that_more_follows() {
    for lang in Lang::ALL {
        let mut desk = Desk::on(Home::founded(), lang, day());
        // A list: the countries.
        to_checklist(&mut desk);
        desk.key(Key::Down);
        desk.key(Key::Enter);
        desk.keys(Key::Down, 3);
        desk.f(4);
        assert_eq!(signs(&desk), "↓", "{}", desk.text());
        desk.keys(Key::PageDown, 3);
        assert_eq!(signs(&desk), "↑↓", "{}", desk.text());
        desk.key(Key::End);
        assert_eq!(signs(&desk), "↑", "{}", desk.text());
        desk.keys(Key::Esc, 2);
        // A form: the application.
        desk.f(2);
        desk.paste(&person().mrz.join("\n"));
        desk.f(2);
        desk.keys(Key::Up, 40);
        assert_eq!(signs(&desk), "↓", "{}", desk.text());
        desk.keys(Key::Down, 14);
        assert_eq!(signs(&desk), "↑↓", "{}", desk.text());
        desk.keys(Key::Down, 40);
        assert_eq!(signs(&desk), "↑", "{}", desk.text());
        // Running text: help.
        desk.f(1);
        assert_eq!(signs(&desk), "↓", "{}", desk.text());
        desk.keys(Key::PageDown, 20);
        assert_eq!(signs(&desk), "↑", "{}", desk.text());
    }
}

#[test]
fn the_review_says_that_more_follows() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    assert_eq!(signs(&desk), "↓", "{}", desk.text());
}
