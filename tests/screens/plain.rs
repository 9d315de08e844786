//! Plain mode without a program: how a line is read, how a frame is said.

use tereze::app::Frame;
use tereze::app::command::{Binding, Command};
use tereze::app::key::Key;
use tereze::app::view::{
    Ask, CellView, Column, FormView, Part, RowView, TableView, Tone, View, line, span, toned,
};
use tereze::domain::trouble::Say;
use tereze::plain::given::{Given, Place, read};
use tereze::plain::offered::{self, digits};
use tereze::plain::scene::{Asks, scene};
use tereze::plain::words::{Words, clean, unsigned, wrap};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;
use zeroize::Zeroizing;

fn frame(parts: Vec<Part>) -> Frame {
    let bindings = vec![
        Binding::new(Key::F(2), Command::Forward, "key-forward"),
        Binding::new(Key::F(8), Command::Refuse, "key-refuse-intake").unless(Some(Say::new("case-ended"))),
        Binding::new(Key::Char(' '), Command::Mark, "key-mark"),
        Binding::listed(Command::Own(0), "key-drop-draft"),
        Binding::new(Key::Esc, Command::Back, "key-back"),
        Binding::new(Key::F(10), Command::Commands, "key-commands"),
        Binding::new(Key::Insert, Command::Commands, "key-commands"),
    ];
    let sayer = Sayer::default();
    let bindings = bindings.into_iter().map(|b| {
        let label = sayer.say(Lang::Ru, &b.label);
        (b, label)
    });
    Frame {
        view: View {
            title: "Дело · проба".to_owned(),
            right: "34 мин".to_owned(),
            right_tone: Tone::Late,
            parts,
        },
        message: None,
        bindings: bindings.collect(),
        too_small: String::new(),
        question: false,
        aside: false,
        arrival: 1,
    }
}

fn words(sayer: &Sayer) -> Words<'_> {
    Words {
        sayer,
        lang: Lang::Ru,
    }
}

fn text(text: &str) -> Given {
    Given::Text(Zeroizing::new(text.to_owned()))
}

#[test]
fn a_line_is_read_under_every_layout() {
    let command = |t: &str| Given::Command(t.to_owned());
    for (line, place, given) in [
        ("", Place::Text, Given::Nothing),
        ("  ", Place::List, Given::Nothing),
        ("/", Place::Text, Given::Commands),
        (".", Place::Text, Given::Commands),
        ("№", Place::List, Given::Commands),
        ("/2", Place::Text, command("2")),
        (".2", Place::Text, command("2")),
        ("№2", Place::List, command("2")),
        ("/даль", Place::List, command("даль")),
        ("//", Place::Text, Given::Quit),
        ("..", Place::Text, Given::Quit),
        ("/?", Place::List, Given::Help),
        ("?", Place::Text, Given::List),
        ("<", Place::Text, Given::Previous),
        ("-", Place::Text, Given::None),
        ("ө", Place::Text, Given::None),
        ("=", Place::List, Given::Again),
        ("+", Place::List, Given::More),
        ("3?", Place::List, Given::Look(3)),
        ("і?", Place::List, Given::Look(3)),
        ("3/4", Place::List, Given::At(3, "4".to_owned())),
        ("12/", Place::List, Given::At(12, String::new())),
        // What is typed into a field is not a list's row.
        ("3/4", Place::Text, text("3/4")),
        ("3?", Place::Text, text("3?")),
        ("-5", Place::Text, text("-5")),
        (".кв", Place::Text, text(".кв")),
        (" Абая 5 ", Place::Text, text("Абая 5")),
        // A password is what it is.
        (" тайна", Place::Secret, text(" тайна")),
        ("?", Place::Secret, text("?")),
        ("-", Place::Secret, text("-")),
        ("/abc", Place::Secret, text("/abc")),
        ("/5", Place::Secret, command("5")),
        ("//", Place::Secret, Given::Quit),
    ] {
        assert_eq!(read(line, place), given, "{line:?} {place:?}");
    }
}

#[test]
fn a_number_is_a_number_under_the_kazakh_layout() {
    for (typed, read) in [
        ("12", Some("12")),
        ("\"ә", Some("12")),
        ("1ә", None),
        ("Ә", Some("2")),
        ("аб", None),
        ("", None),
    ] {
        assert_eq!(digits(typed).as_deref(), read, "{typed}");
    }
}

#[test]
fn commands_are_numbered_as_their_keys_are() {
    let sayer = Sayer::plain();
    let all = offered::all(&frame(Vec::new()), &words(&sayer));
    let numbers: Vec<(usize, Command)> = all.iter().map(|o| (o.number, o.command)).collect();
    assert_eq!(
        numbers,
        [
            (2, Command::Forward),
            (8, Command::Refuse),
            (21, Command::Mark),
            (22, Command::Own(0)),
            (0, Command::Back),
        ]
    );
    for (typed, command) in [
        ("2", Command::Forward),
        ("ә", Command::Forward),
        ("F2", Command::Forward),
        ("дальше", Command::Forward),
        // Under the wrong layout.
        ("lfkm", Command::Forward),
        ("space", Command::Mark),
        ("0", Command::Back),
    ] {
        let named = offered::named(&all, typed).map(|o| o.command);
        assert_eq!(named, Ok(command), "{typed}");
    }
    assert!(offered::named(&all, "77").is_err() && offered::named(&all, "xyz").is_err());
    let refused = all.iter().find(|o| o.number == 8).unwrap().said(&words(&sayer));
    assert!(
        refused.contains("сейчас нельзя") && refused.contains("/7 – напечатать"),
        "{refused}"
    );
}

#[test]
fn signs_and_tones_are_said_in_words() {
    let sayer = Sayer::default();
    let words = words(&sayer);
    for (line, said) in [
        (toned("✓ совпадает", Tone::Done), "готово: совпадает"),
        (
            vec![span("  ✗ ", Tone::Problem), span("копия", Tone::Problem)],
            "не в порядке: копия",
        ),
        (toned("Дата", Tone::Problem), "ошибка: Дата"),
        (toned("Срок", Tone::Late), "просрочено: Срок"),
        (toned("  · сказано", Tone::Dim), "сказано"),
        (line("Кто там?"), "Кто там?"),
        (line("? что"), "уточнить: что"),
        (line("─────────"), ""),
        (line("ЗАЯВЛЕНИЕ │ ӨТІНІШ"), "ЗАЯВЛЕНИЕ ӨТІНІШ"),
    ] {
        assert_eq!(words.line(&line), said, "{line:?}");
    }
    for (cell, head, said) in [
        (span("✓", Tone::Done), "копия", "копия: есть"),
        (span("✗", Tone::Problem), "копия", "копия: нет"),
        (span("✗", Tone::Problem), "", "не в порядке"),
        (span("–", Tone::Dim), "копия", ""),
        (span("34 мин", Tone::Soon), "Осталось", "срок сегодня: 34 мин"),
        (span("−5 мин", Tone::Late), "Осталось", "просрочено: −5 мин"),
        (span("Просрочено", Tone::Late), "", "Просрочено"),
        (span("Срок", Tone::Soon), "", "Срок"),
    ] {
        assert_eq!(words.cell(&cell, head), said, "{cell:?}");
    }
    assert_eq!(
        unsigned("Исправьте отмеченное ✗: вот"),
        "Исправьте отмеченное: вот"
    );
}

#[test]
fn nothing_that_steers_a_terminal_is_said() {
    assert_eq!(clean("a\u{1b}[2Jb\u{7}"), "a\u{fffd}[2Jb\u{fffd}");
    assert_eq!(clean("\u{202e}txt"), "\u{fffd}txt");
    assert_eq!(clean("Тіл · Язык → TUR"), "Тіл, Язык, TUR");
    assert_eq!(wrap("раз два три", 7), ["раз два", "три"]);
    assert_eq!(wrap("", 7), [""]);
}

#[test]
fn a_form_asks_for_the_place_under_the_focus_and_never_says_a_secret() {
    let sayer = Sayer::default();
    let cell = |text: &str, focus| CellView {
        text: text.to_owned(),
        focus,
        ..CellView::default()
    };
    let secret = CellView {
        ask: Ask::Secret,
        ..cell("••••", false)
    };
    let rows = vec![
        RowView {
            label: "Имя".to_owned(),
            cells: vec![cell("SUKRU", false), cell("Şükrü", true), cell("", false)],
            heads: ["МСЗ", "зона", "кирилл."].map(str::to_owned).to_vec(),
            mark: Some(span("✗", Tone::Problem)),
            notes: vec![toned("не так", Tone::Problem)],
            ..RowView::default()
        },
        RowView {
            label: "Пароль".to_owned(),
            cells: vec![secret],
            ..RowView::default()
        },
        RowView {
            label: "Кто".to_owned(),
            cells: vec![cell("aigul", false)],
            fixed: true,
            ..RowView::default()
        },
    ];
    let form = FormView {
        label_width: 0,
        rows,
        focus: 0,
    };
    let said = scene(&frame(vec![Part::Form(form.clone())]), &words(&sayer));
    assert_eq!(said.title, "Дело, проба");
    assert_eq!(said.beside, "просрочено: 34 мин");
    let Asks::Field(field) = &said.asks else {
        panic!("{said:?}")
    };
    assert_eq!(
        (field.row, field.cell, field.length, field.last),
        (0, 1, 5, false)
    );
    assert_eq!((field.head.as_str(), field.value.as_str()), ("зона", "Şükrü"));
    assert_eq!(field.notes, ["ошибка: не так"]);
    assert!(!format!("{:?}", said.values).contains('•'), "{:?}", said.values);
    assert_eq!(said.values[0], "Имя: SUKRU; Şükrü. ошибка: не так");
    // What only shows something does not follow: the password is the last place.
    let mut on_secret = form;
    on_secret.rows[0].cells[1].focus = false;
    on_secret.rows[1].cells[0].focus = true;
    let said = scene(&frame(vec![Part::Form(on_secret)]), &words(&sayer));
    let Asks::Field(field) = said.asks else { panic!() };
    assert!(field.last && field.value.is_empty() && field.length == 4);
}

#[test]
fn a_list_says_its_rows_and_what_its_signs_stand_under() {
    let sayer = Sayer::default();
    let column = |head: &str, whole: &str| Column {
        head: head.to_owned(),
        whole: whole.to_owned(),
        ..Column::default()
    };
    let table = |focus| TableView {
        columns: vec![
            column("", ""),
            column("Документ", ""),
            column("лег.", "легализация"),
        ],
        rows: vec![vec![
            span("1", Tone::Dim),
            span("паспорт", Tone::Plain),
            span("✗", Tone::Problem),
        ]],
        selected: Some(0),
        focus,
        ..TableView::default()
    };
    let parts = vec![
        Part::About(vec![line("о строке")]),
        Part::Beside(vec![line("для глаз")]),
        Part::Table(table(true)),
    ];
    let said = scene(&frame(parts), &words(&sayer));
    let Asks::List(list) = said.asks else { panic!() };
    assert_eq!(list.rows, ["паспорт; легализация: нет"]);
    assert_eq!((said.about.len(), said.lines.len()), (1, 0));
    // A list that keys do not go to is text; of two side by side the left one leads.
    let read = scene(&frame(vec![Part::Table(table(false))]), &words(&sayer));
    assert_eq!(read.lines, ["паспорт; легализация: нет"]);
    assert_eq!(read.asks, Asks::Command);
    let split = Part::Split {
        left: vec![Part::Table(table(true))],
        left_width: 9,
        right: vec![Part::Table(table(false))],
    };
    let said = scene(&frame(vec![split]), &words(&sayer));
    assert!(matches!(said.asks, Asks::List(list) if list.leads));
}
