//! What screens say where a clerk would otherwise have to guess.

use super::desk::Desk;
use super::office::{Home, lapsed_day};
use super::walk::{self, accept, person, to_checklist, to_review};
use chrono::{TimeZone, Utc};
use tereze::app::key::Key;
use tereze::app::view::Part;
use tereze::office::request::Request;
use tereze::texts::lang::Lang;

fn nothing(_: &str, _: &mut Desk) {}

/// The text as one line, as it is read.
fn words(desk: &Desk) -> String {
    desk.picture((80, 24)).words()
}

fn to_application(desk: &mut Desk) {
    to_checklist(desk);
    desk.f(2);
    desk.paste(&person().mrz.join("\n"));
    desk.f(2);
}

#[test]
fn a_due_moment_that_may_be_another_one_says_why() {
    // The day before the day of Kurban Ait as the tables foretell it.
    let before = Utc.with_ymd_and_hms(2028, 5, 4, 9, 0, 0).unwrap();
    let mut desk = Desk::on(Home::founded(), Lang::Ru, before);
    to_checklist(&mut desk);
    desk.paste("Поручение 5 от 1 марта");
    desk.f(2);
    // Passports of the walk are valid until 2031.
    to_review(&mut desk, &person(), &mut nothing);
    let doubt = "День Курбан-айта (05.05.2028) известен только по прогнозу";
    assert!(words(&desk).contains(doubt), "{}", desk.text());
    accept(&mut desk, &mut nothing);
    assert_eq!(desk.app.screen_name(), "print");
    assert!(words(&desk).contains(doubt), "the coupon: {}", desk.text());
    desk.f(7);
    desk.type_("1");
    assert!(words(&desk).contains(doubt), "the summary: {}", desk.text());
    desk.keys(Key::Tab, 3);
    assert!(words(&desk).contains(doubt), "the procedure: {}", desk.text());
    // A day that is known is not doubted.
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    assert!(!words(&desk).contains("прогноз"), "{}", desk.text());
}

#[test]
fn long_labels_are_short_and_read_whole_at_the_focus() {
    for (lang, short, whole) in [
        (
            Lang::Kk,
            "Құжат мерзімі",
            "Жеке басын куәландыратын құжаттың қолданылу мерзімі",
        ),
        (
            Lang::Ru,
            "Срок действия",
            "Срок действия документа, удостоверяющего личность",
        ),
        (Lang::En, "Valid until", "Identity document valid until"),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_application(&mut desk);
        let labels: Vec<String> = desk.form().unwrap().rows.into_iter().map(|r| r.label).collect();
        let row = labels.iter().position(|l| l == short).expect(short);
        assert!(!words(&desk).contains(whole));
        desk.keys(Key::Up, 40);
        desk.keys(Key::Down, row);
        assert!(words(&desk).contains(whole), "{}", desk.text());
        for label in labels {
            assert!(label.chars().count() <= 22, "{label}");
        }
    }
}

#[test]
fn the_hyphens_key_says_none_under_the_kazakh_layout_too() {
    let mut desk = Desk::at(Home::founded());
    to_application(&mut desk);
    let patronymic = |desk: &Desk| {
        let row = desk.form().unwrap().rows.remove(2);
        row.cells.into_iter().map(|c| c.text).collect::<Vec<_>>()
    };
    desk.keys(Key::Up, 40);
    desk.keys(Key::Down, 2);
    for key in ["-", "ө"] {
        desk.type_(key);
        assert_eq!(patronymic(&desk), ["нет в документе"]);
        assert!(desk.saved().unwrap().fields["patronymic"].not_stated);
        desk.key(Key::F(10));
        desk.type_("нет в документе");
        desk.key(Key::Enter);
        assert_eq!(patronymic(&desk).len(), 3, "{}", desk.text());
    }
    // A name that begins with the letter of that key keeps it.
    desk.type_("өтеген");
    assert_eq!(patronymic(&desk)[1], "өтеген");
    desk.keys(Key::Backspace, 6);
    desk.type_("ө");
    desk.key(Key::Enter);
    assert_eq!(patronymic(&desk), ["нет в документе"]);
}

#[test]
fn a_lapsed_basis_is_named_whole() {
    let mut desk = Desk::on(Home::founded(), Lang::Ru, lapsed_day());
    let catalogue = desk.office.office().unwrap().view().catalogue.clone();
    let title = &catalogue.packs().next().unwrap().title;
    for _ in Lang::ALL {
        desk.f(9);
        let whole = title.get(desk.app.lang());
        assert!(words(&desk).contains(whole), "{}", desk.text());
    }
}

#[test]
fn what_is_not_confirmed_is_shown_in_words() {
    let mut desk = Desk::at(Home::founded());
    walk::open_settings(&mut desk);
    desk.f(4);
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "pack", "{}", desk.text());
    let frame = desk.app.frame();
    let [Part::Prose { lines, .. }] = frame.view.parts.as_slice() else {
        panic!("{}", desk.text());
    };
    let said: Vec<String> = lines
        .iter()
        .map(|l| l.iter().map(|s| s.text.as_str()).collect())
        .collect();
    let at = said
        .iter()
        .position(|l| l.ends_with("супруг(а) гражданина Республики Казахстан"));
    let at = at.unwrap_or_else(|| panic!("{said:#?}"));
    assert!(said[at].starts_with("  ? Русский: "), "{said:#?}");
    let head = said[..at].iter().rev().find(|l| !l.starts_with(' ')).unwrap();
    assert!(head.starts_with("Категория, гл. 2"), "{head}");
    for code in ["document ", "category ", "[ru]", "[kk]", "ground "] {
        assert!(!said.iter().any(|l| l.contains(code)), "{code}: {said:#?}");
    }
}

#[test]
fn the_review_says_when_its_draft_was_saved() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    let right = |desk: &Desk| desk.app.frame().view.right;
    assert_eq!(right(&desk), "сохранён 12:41:07");
    desk.slow = true;
    desk.key(Key::Char(' '));
    assert_eq!(right(&desk), "сохраняется");
    desk.now = Utc.with_ymd_and_hms(2025, 11, 20, 11, 42, 0).unwrap();
    desk.key(Key::Char(' '));
    desk.deliver();
    assert_eq!(right(&desk), "сохранён 12:42:00");
    assert_eq!(desk.asked_for(|r| matches!(r, Request::Accept(_))), 0);
}

#[test]
fn the_preview_of_a_sheet_fits_the_narrowest_screen() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &walk::longest(), &mut nothing);
    accept(&mut desk, &mut nothing);
    let frame = desk.app.frame();
    let Some(Part::Sheet { lines, .. }) = frame.view.parts.last() else {
        panic!("{}", desk.text());
    };
    assert!(lines.len() > 10);
    let picture = desk.picture((80, 120)).lines();
    for line in lines {
        let text = line.trim_end();
        let drawn = picture.iter().any(|l| l.trim_end().ends_with(text));
        assert!(drawn, "broken: {text}\n{}", picture.join("\n"));
    }
}

/// What stands large, field by field, before the number.
fn transferred(desk: &mut Desk) -> Vec<String> {
    let mut values = Vec::new();
    desk.keys(Key::Up, 40);
    while let Some(Part::Large { value, .. }) = desk
        .app
        .frame()
        .view
        .parts
        .into_iter()
        .find(|p| matches!(p, Part::Large { .. }))
    {
        values.push(value);
        desk.key(Key::Down);
    }
    values
}

#[test]
fn what_is_typed_into_the_state_system_is_the_same_in_every_language() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    accept(&mut desk, &mut nothing);
    desk.f(7);
    desk.type_("1");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "transfer");
    let in_russian = transferred(&mut desk);
    for spelling in [
        "CAGLAYAN",
        "Чаглаян",
        "ер / мужской",
        "Түркия / Турция",
        "İZMİR",
        "Измир",
        "–",
    ] {
        assert!(
            in_russian.iter().any(|value| value == spelling),
            "{spelling}: {in_russian:#?}"
        );
    }
    for _ in 0..2 {
        desk.f(9);
        assert_eq!(transferred(&mut desk), in_russian, "{:?}", desk.app.lang());
    }
}

#[test]
fn what_lacks_is_named_with_its_line() {
    for (lang, identity, expired, one_of) in [
        (
            Lang::Kk,
            "мына жолдардың бірі (2, 3)",
            "мерзімі 12.04.2021 біткен (2-жол)",
            "бірі: ",
        ),
        (
            Lang::Ru,
            "один из строк 2, 3",
            "истёк 12.04.2021 (строка 2)",
            "один из: ",
        ),
        (
            Lang::En,
            "one of lines 2, 3",
            "expired 12.04.2021 (line 2)",
            "one of: ",
        ),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_checklist(&mut desk);
        assert!(words(&desk).contains(identity), "{}", desk.text());
        assert_eq!(words(&desk).matches(one_of).count(), 2, "{}", desk.text());
        desk.type_("2");
        desk.key(Key::Up);
        desk.key(Key::Enter);
        desk.keys(Key::Down, 2);
        desk.type_("12042021");
        desk.f(2);
        // Whatever line is chosen.
        desk.key(Key::End);
        assert!(words(&desk).contains(expired), "{}", desk.text());
        assert!(!words(&desk).contains(identity), "{}", desk.text());
        // From the passport back to the same line.
        let row = |desk: &Desk| {
            let parts = desk.app.frame().view.parts;
            parts.into_iter().find_map(|p| match p {
                Part::Table(table) => table.selected,
                _ => None,
            })
        };
        let before = row(&desk);
        assert!(before > Some(2), "{}", desk.text());
        desk.f(2);
        desk.key(Key::Esc);
        assert_eq!((desk.app.screen_name(), row(&desk)), ("checklist", before));
    }
}

#[test]
fn the_review_names_what_f2_does_and_both_spellings_of_a_place() {
    for (lang, said) in [
        (Lang::Kk, "F2 – қабылдау"),
        (Lang::Ru, "F2 – принять"),
        (Lang::En, "F2: accept"),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_checklist(&mut desk);
        to_review(&mut desk, &person(), &mut nothing);
        assert_eq!(desk.app.screen_name(), "review");
        let text = desk.picture((80, 60)).words();
        assert!(text.contains(&format!("✓ {}", complete(lang))), "{text}");
        assert!(text.contains(said), "{text}");
        assert!(text.contains("İZMİR / Измир"), "{text}");
    }
}

fn complete(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "Құжаттар толық.",
        Lang::Ru => "Документы в порядке.",
        Lang::En => "The documents are in order.",
    }
}

#[test]
fn what_the_applicant_does_not_say_is_not_looked_for_in_a_document() {
    for (lang, said) in [
        (Lang::Kk, "көрсетілмеген"),
        (Lang::Ru, "не указано"),
        (Lang::En, "not stated"),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_application(&mut desk);
        let place = |desk: &Desk| desk.form().map_or(0, |f| f.focus);
        // The ethnicity, the seventh.
        while place(&desk) < 6 {
            desk.key(Key::Down);
        }
        desk.type_("-");
        assert_eq!(
            desk.focused().map(|c| c.text).as_deref(),
            Some(said),
            "{}",
            desk.text()
        );
    }
}

#[test]
fn a_difference_is_told_by_its_field_with_dates_as_dates() {
    for (lang, field, ours, other) in [
        (
            Lang::Kk,
            "Туған күні",
            "Өтініште: 13.05.1980",
            "МОА-да: 12.05.1980",
        ),
        (
            Lang::Ru,
            "Дата рождения",
            "В заявлении: 13.05.1980",
            "В МСЗ: 12.05.1980",
        ),
        (
            Lang::En,
            "Date of birth",
            "In the application: 13.05.1980",
            "In the MRZ: 12.05.1980",
        ),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_application(&mut desk);
        desk.keys(Key::Up, 40);
        desk.keys(Key::Down, 3);
        desk.type_("13051980");
        desk.key(Key::Tab);
        desk.key(Key::BackTab);
        desk.f(8);
        assert_eq!(desk.app.screen_name(), "reason", "{}", desk.text());
        for said in [field, ours, other] {
            assert!(words(&desk).contains(said), "{said}: {}", desk.text());
        }
    }
}

#[test]
fn labels_and_heads_of_the_application_are_whole_at_the_narrowest() {
    for lang in Lang::ALL {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_application(&mut desk);
        let rows = desk.form().unwrap().rows;
        desk.keys(Key::Up, 40);
        for row in &rows {
            let heads = desk.form().unwrap().rows[desk.form().unwrap().focus]
                .heads
                .clone();
            let text = words(&desk);
            assert!(text.contains(&row.label), "{}: {}", row.label, desk.text());
            for head in heads {
                assert!(text.contains(&head), "{head}: {}", desk.text());
            }
            desk.key(Key::Down);
        }
    }
}

#[test]
fn the_first_screen_of_the_day_says_its_weekday_and_what_to_do() {
    // Saturday: what is accepted now is due on Monday, in two days, on the next working day.
    let saturday = "2025-11-22T09:00:00Z".parse().unwrap();
    for (lang, weekday, queue, saved) in [
        (
            Lang::Kk,
            "сенбі, 2025 жылғы 22 қараша",
            "Келесі жұмыс күні",
            "Сақталды",
        ),
        (Lang::Ru, "суббота, 22 ноября 2025", "След. раб. день", "Сохранён"),
        (
            Lang::En,
            "Saturday, 22 November 2025",
            "Next working day",
            "Saved",
        ),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, saturday);
        let text = desk.text();
        assert!(text.contains(weekday) && text.contains(queue), "{text}");
        assert!(desk.app.frame().message.is_some(), "{text}");
        // A draft has no time left: the column says when it was saved.
        to_application(&mut desk);
        desk.keys(Key::Esc, 3);
        desk.key(Key::Tab);
        // The list before the last: all cases.
        desk.keys(Key::Down, 20);
        desk.key(Key::Up);
        assert!(desk.text().contains(saved), "{}", desk.text());
    }
}

#[test]
fn what_is_wrong_is_marked_at_the_focus_too() {
    let mut desk = Desk::before(Home::empty(), Lang::Ru, super::office::day());
    walk::to_who(&mut desk);
    desk.f(2);
    // The focus stands on the first field that is wrong: its pointer does not take the place of the mark.
    let text = desk.text();
    assert!(text.lines().any(|l| l.starts_with(" ▸✗")), "{text}");
    let message = text
        .lines()
        .rev()
        .find(|l| l.contains("Исправьте"))
        .unwrap_or_default();
    assert_eq!(message.matches('✗').count(), 1, "{text}");
}

#[test]
fn a_sheet_is_named_in_the_clerks_language_with_its_whole_number() {
    for (lang, name) in [
        (Lang::Kk, "Басып шығару · Құжаттарды қабылдау туралы талон"),
        (Lang::Ru, "Печать · Талон о приеме документов"),
        (Lang::En, "Print · Acceptance coupon"),
    ] {
        let mut desk = Desk::on(Home::founded(), lang, super::office::day());
        to_checklist(&mut desk);
        to_review(&mut desk, &walk::person(), &mut nothing);
        accept(&mut desk, &mut nothing);
        let text = desk.text();
        let title = text.lines().next().unwrap_or_default();
        assert!(title.contains(name), "{title}");
        assert!(title.contains("№ 1-2025-000001"), "{title}");
    }
}

#[test]
fn an_english_clerk_reads_in_english_what_lacks() {
    let mut desk = Desk::on(Home::founded(), Lang::En, super::office::day());
    to_checklist(&mut desk);
    desk.f(8);
    desk.paste("Kovacs Eva");
    for _ in 0..3 {
        if desk.app.screen_name() != "question" {
            desk.f(2);
        }
    }
    let cyrillic = |text: &str| text.chars().any(|c| ('а'..='я').contains(&c));
    let body = |desk: &Desk| {
        let parts = desk.app.frame().view.parts;
        format!("{parts:?}")
    };
    assert_eq!(desk.app.screen_name(), "question", "{}", desk.text());
    assert!(body(&desk).contains("marriage"), "{}", desk.text());
    assert!(!cyrillic(&body(&desk)), "{}", desk.text());
}
