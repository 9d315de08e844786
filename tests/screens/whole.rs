//! What a narrow screen must not cut, and what is said where it was not.

use super::desk::Desk;
use super::forms::at_a_case;
use super::office::{Home, day};
use chrono::Duration;
use tereze::app::key::Key;
use tereze::texts::lang::Lang;

#[test]
fn an_office_that_is_closed_says_so_where_a_case_is_begun() {
    for (days, hours, said) in [
        (0, 0, None),
        (0, 9, Some("Сейчас не часы приёма (")),
        (2, 0, Some("Сегодня нерабочий день.")),
    ] {
        let at = day() + Duration::days(days) + Duration::hours(hours);
        let mut desk = Desk::on(Home::founded(), Lang::Ru, at);
        desk.f(2);
        assert_eq!(desk.app.screen_name(), "new-case", "{}", desk.text());
        let text = desk.text();
        match said {
            Some(said) => assert!(text.contains(said), "{text}"),
            None => assert!(!text.contains("Принять можно"), "{text}"),
        }
    }
}

/// The answer comes before the question, which is longer than its line; the document, not its zone, has no patronymic.
#[test]
fn the_summary_answers_first_and_none_is_no_word_of_the_zone() {
    let mut desk = at_a_case(0);
    desk.keys(Key::Esc, 3);
    desk.f(3);
    desk.type_("000001");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    let text = desk.text();
    let asked = text
        .lines()
        .filter(|l| l.contains("Спрошено "))
        .collect::<Vec<_>>();
    assert!(!asked.is_empty(), "{text}");
    assert!(asked.iter().all(|l| l.contains("нет · ")), "{text}");
    desk.keys(Key::Tab, 2);
    let text = desk.text();
    let none = text.lines().find(|l| l.contains("Отчество")).unwrap();
    assert!(none.contains("визуальная") && !none.contains("МСЗ"), "{none}");
}

/// What goes on beneath is said by the sign beside it: nothing of the last line goes for it.
#[test]
fn the_last_line_of_a_text_that_goes_on_is_whole() {
    let mut desk = at_a_case(2);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "print", "{}", desk.text());
    let text = desk.text();
    assert!(text.contains('↓'), "{text}");
    assert!(!text.contains(" …"), "{text}");
}
