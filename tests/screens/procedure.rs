//! A step of the procedure is ended from the case: the list names what runs and how it can end.

use super::beside::open_room;
use super::desk::Desk;
use super::family::whole;
use super::office::{Home, day};
use crate::procedure;
use tereze::app::key::Key;
use tereze::forms::check;
use tereze::office::request::{Reply, Request};
use tereze::texts::lang::Lang;

/// An accepted case by this pack, on its screen.
fn at_a_case(text: &str) -> Desk {
    let mut desk = Desk::at(Home::founded());
    std::fs::write(desk.home().join("forms/own.toml"), text).unwrap();
    let pack = check::hash(text.as_bytes());
    desk.office.handle(Request::AcceptPack { pack }, day());
    let draft = whole(&mut desk, "aged", 0);
    let number = match desk.office.handle(Request::Accept(Box::new(draft)), day()) {
        Reply::Accepted(view) => view.case.number.unwrap().short(),
        other => panic!("{other:?}"),
    };
    desk.afresh(Lang::Ru);
    desk.f(3);
    desk.type_(&number);
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    desk
}

/// What is decided here is not transferred: the answer is the next step, with the fields of its pack.
#[test]
fn the_answer_asks_for_the_fields_of_its_pack() {
    let mut desk = at_a_case(&procedure::decided_here());
    // What comes before the answer is what F2 does.
    for _ in 0..3 {
        assert!(desk.text().contains("F2 шаг сделан"), "{}", desk.text());
        desk.f(2);
        desk.type_("1");
    }
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "decide-grant", "{}", desk.text());
    let labels: Vec<String> = desk
        .form()
        .unwrap()
        .rows
        .iter()
        .map(|r| r.label.clone())
        .collect();
    assert_eq!(labels, ["Номер разрешения", "Разрешение действует до"]);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "decide-grant", "the number is needed");
    desk.type_("KZ 0012345");
    desk.key(Key::Tab);
    desk.type_("31122027");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    let said = desk.text();
    for words in ["KZ 0012345", "31.12.2027"] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

/// What is no result of this person is not asked with the answer.
#[test]
fn the_answer_asks_for_what_is_theirs_alone() {
    let text = procedure::decided_here();
    let of_others = "fill   = \"optional\"\nunless = { category = [\"aged\"] }\n";
    assert!(text.contains("fill   = \"optional\"\n"));
    let mut desk = at_a_case(&text.replacen("fill   = \"optional\"\n", of_others, 1));
    for _ in 0..3 {
        desk.f(2);
        desk.type_("1");
    }
    desk.f(2);
    let form = desk.form().unwrap();
    let labels: Vec<&str> = form.rows.iter().map(|r| r.label.as_str()).collect();
    assert_eq!(labels, ["Номер разрешения"]);
    desk.type_("KZ 0012345");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
}

/// A choice of the result is made by the clerk and by nobody else.
#[test]
fn nothing_of_a_result_is_chosen_beforehand() {
    let field = "[[field]]\nkey = \"card\"\npage = \"result\"\nkind = \"choice\"\nzone = \"worked-out\"\nsource = \"office\"\n\
                 label = { kk = \"Карта\", ru = \"Карта\" }\nchoices = [{ code = \"new\", title = { kk = \"жаңа\", ru = \"новая\" } },\
                 { code = \"none\", title = { kk = \"жоқ\", ru = \"нет\" } }]\n\n[[register]]";
    let mut desk = at_a_case(&procedure::decided_here().replacen("[[register]]", field, 1));
    for _ in 0..3 {
        desk.f(2);
        desk.type_("1");
    }
    desk.f(2);
    desk.type_("KZ 0012345");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "decide-grant", "{}", desk.text());
    assert!(!desk.text().contains("новая"), "{}", desk.text());
    desk.type_("2");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    assert!(desk.text().contains("нет"), "{}", desk.text());
}

/// The hours of the state system's operator stand in the regulation of one service: no other tells them.
#[test]
fn the_operators_hours_are_told_where_the_pack_says_so() {
    let with = procedure::decided_here();
    let without = with.replace("operator_hours = true\n", "");
    for (text, told) in [(&without, false), (&with, true)] {
        let mut desk = at_a_case(text);
        for _ in 0..3 {
            desk.key(Key::Right);
        }
        assert_eq!(
            desk.text().contains("оператор работает до"),
            told,
            "{}",
            desk.text()
        );
    }
}

/// A list to choose from says what to press.
#[test]
fn a_list_says_how_it_is_chosen_from() {
    let mut desk = Desk::at(Home::founded());
    super::walk::to_checklist(&mut desk);
    desk.key(Key::Down);
    desk.key(Key::Enter);
    desk.keys(Key::Down, 3);
    desk.f(4);
    assert_eq!(desk.app.screen_name(), "list");
    assert!(desk.text().contains("Наберите часть названия"), "{}", desk.text());
}

#[test]
fn steps_are_ended_from_the_case_and_the_tab_shows_what_runs() {
    let mut desk = at_a_case(&procedure::pack());
    desk.keys(Key::Tab, 3);
    assert!(desk.text().contains("проверка пакета"), "{}", desk.text());
    open_room(&mut desk, "key-end-step");
    assert!(
        desk.text().contains("проверка пакета: пакет полный"),
        "{}",
        desk.text()
    );
    desk.type_("1");
    let there = desk.text();
    for words in ["запрос в банк", "согласование", "пакет полный"] {
        assert!(there.contains(words), "{words}: {there}");
    }
    assert!(!there.contains("● проверка пакета"), "{there}");
    // Both run; either may end first.
    open_room(&mut desk, "key-end-step");
    desk.type_("2");
    let there = desk.text();
    assert!(
        there.contains("запрос в банк") && there.contains("ответ получен"),
        "{there}"
    );
}

/// Registers and journals are called as their pack calls them, also where they are printed.
#[test]
fn registers_and_journals_bear_their_own_names() {
    for (lang, register, journal, nothing, heads) in [
        (
            Lang::Kk,
            "Алынған істер тізілімі",
            "Берілген рұқсаттар журналы",
            "F6 – жабылған тізілімдерді қараңыз",
            ["Жолы", "Сызылған", "Жауапты"],
        ),
        (
            Lang::Ru,
            "Реестр взятых дел",
            "Журнал выданных разрешений",
            "F6 – посмотрите закрытые реестры",
            ["Строк", "Зачёркн.", "Ведёт"],
        ),
        (
            Lang::En,
            "Register of cases taken",
            "Journal of permits",
            "F6 shows the closed registers. Esc",
            ["Lines", "Struck", "Clerk"],
        ),
    ] {
        let mut desk = at_a_case(&procedure::decided_here());
        for _ in 0..3 {
            desk.f(2);
            desk.type_("1");
        }
        desk.f(2);
        desk.type_("KZ 0012345");
        desk.f(2);
        desk.afresh(lang);
        open_room(&mut desk, "key-registers");
        desk.key(Key::End);
        desk.key(Key::Up);
        desk.key(Key::Enter);
        desk.f(2);
        desk.type_("1");
        assert!(desk.title().contains(register), "{}", desk.text());
        assert!(desk.text().contains("№ 1-2025-80-000001"), "{}", desk.text());
        desk.key(Key::Esc);
        assert!(desk.text().contains(nothing), "{}", desk.text());
        desk.f(6);
        for shown in heads {
            assert!(desk.text().contains(shown), "{shown}: {}", desk.text());
        }
        desk.key(Key::Enter);
        desk.f(8);
        desk.type_("басқа істің жолы");
        desk.f(2);
        assert!(desk.text().contains("басқа істің жолы"), "{}", desk.text());
        desk.keys(Key::Esc, 3);
        desk.key(Key::End);
        desk.key(Key::Enter);
        desk.f(2);
        assert!(desk.title().contains(journal), "{}", desk.text());
    }
}

/// The lines of a ledger are put into words once, and again when the language is turned: nothing is asked anew.
#[test]
fn the_ledger_of_blanks_speaks_the_language_that_it_is_turned_to() {
    let mut desk = at_a_case(&procedure::decided_here());
    desk.afresh(Lang::Ru);
    open_room(&mut desk, "key-blanks");
    desk.f(2);
    for typed in ["KZ 0012001", "KZ 0012005", "5", "order 7"] {
        desk.type_(typed);
        desk.key(Key::Tab);
    }
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "blanks", "{}", desk.text());
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "blank-ledger", "{}", desk.text());
    assert!(desk.text().contains("поступили"), "{}", desk.text());
    let asked = desk.asked.len();
    for received in ["received", "келді"] {
        desk.f(9);
        let text = desk.text();
        assert!(text.contains(received) && !text.contains("поступили"), "{text}");
    }
    assert_eq!(desk.asked.len(), asked);
}
