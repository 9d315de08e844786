//! What stands beside the cases: a complaint from receipt to outcome, an outage, a holiday learnt late.

use super::clerk::{self, Office, Typed};
use super::papers;
use super::passport::{Passport, today};
use super::terminal::Key::*;
use super::terminal::Session;
use chrono::NaiveDate;
use tereze::domain::act::{Act, ActId, Deed, Due, TermMoved};
use tereze::domain::calendar::{Calendar, HolidayTable, Week};
use tereze::domain::case::State;
use tereze::domain::code::ClerkCode;
use tereze::office::entrance::SPELLER;
use tereze::store::Store;
use tereze::store::folder::Folder;
use tereze::store::keyring::Keyring;
use tereze::store::projection::lists::{Order, Which};
use tereze::texts::lang::Lang;

/// The n-th working day after today, by the calendar of the office.
fn working_day(n: usize) -> NaiveDate {
    let calendar = Calendar::new(HolidayTable::embedded(), [], Week::FiveDays);
    (0..n).fold(today(), |day, _| calendar.next_working(day).unwrap())
}

fn shown(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// A case that waits for the provider's answer; the clerk is on the first screen.
fn with_a_case(clerk: &mut Session) {
    let passport = Passport::aged();
    clerk::takes_in(clerk, &passport, &Typed::of(&passport));
    clerk::transfers(clerk, "7-4410");
}

#[test]
fn a_complaint_from_receipt_to_outcome() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    with_a_case(&mut clerk);
    // From the case: its number and its person stand there already.
    clerk::command(&mut clerk, "key-complain");
    clerk.says("receive-complaint-say");
    clerk.see("Чаглаян Шюкрю");
    clerk.press_times(Enter, 5);
    clerk.type_text("долго не отвечают");
    clerk.press(F2);
    clerk.see("Жалоба зарегистрирована");
    clerk.see("91-000001");
    // Three working days to forward, five to consider.
    clerk.see(&shown(working_day(3)));
    clerk.see(&shown(working_day(5)));
    // The very point of the law.
    clerk.press(F4);
    clerk.see("гл. 3, п. 15");
    clerk.see("шағым жасалып отырған лауазымды адамға беріледі");
    clerk.press(Esc);
    // Not wholly satisfied: it cannot stay here.
    clerk.press(F5);
    clerk.says("close-complaint-say");
    clerk.press(Right);
    clerk.enter("");
    clerk.enter("имя исправлено");
    clerk.type_text("№ 9");
    clerk.press(F2);
    clerk.says("refusal-complaint-forward-first");
    clerk.press(Esc);
    clerk.press(F2);
    clerk.says("forward-complaint-say");
    clerk.enter("МИД РК");
    clerk.type_text("№ 7");
    clerk.press(F2);
    clerk.says("forward-complaint-done");
    clerk.see(&shown(working_day(15)));
    // It stands on the first screen until it ends, after a power cut too.
    clerk.kill_9();
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-complaints");
    clerk.says("complaints-say");
    // The list is read by now: Enter has something to open.
    clerk.see("91-000001");
    clerk.press(Enter);
    clerk.says("complaint-say-forwarded");
    clerk.press(F2);
    // What was half typed is there again.
    clerk.says("close-complaint-say");
    clerk.press(Right);
    clerk.enter("");
    clerk.enter("нарушений нет");
    clerk.type_text("№ 12");
    clerk.press(F2);
    clerk.says("close-complaint-done");
    clerk.press(Enter);
    clerk.says("case-next-answer");
    clerk::opens_tab(&mut clerk, 5);
    for text in ["Жалоба № ", "Жалоба направлена: МИД РК", "Исход жалобы: "]
    {
        clerk.see(text);
    }
}

#[test]
fn an_outage_marks_who_waits_and_moves_no_term() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    with_a_case(&mut clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::command(&mut clerk, "key-outages");
    clerk.says("outages-none");
    // When the provider's unit acts, by both clocks.
    clerk.see("Астаны");
    clerk.press(F2);
    clerk.says("notice-outage-say");
    clerk.press_times(Enter, 2);
    clerk.press(Right);
    clerk.press(Enter);
    clerk.enter("кабель");
    clerk.press(F2);
    clerk.see("Помечено дел: 1");
    clerk.see("000001");
    clerk.press(Esc);
    clerk.see("Сбой с");
    clerk.see("нет связи");
    clerk.see("Сроки не меняются");
    clerk::command(&mut clerk, "key-outages");
    clerk.says("outage-lasts");
    clerk.press(F2);
    clerk.says("restore-outage-say");
    clerk.press(F2);
    clerk.says("restore-outage-done");
    clerk.press(Esc);
    clerk.see("Ждём ответа");
    clerk.press(F3);
    clerk.type_text("000001");
    clerk.press(Enter);
    clerk.says("summary-due");
    clerk.see(&shown(working_day(1)));
    clerk::opens_tab(&mut clerk, 5);
    clerk.press_times(Down, 20);
    clerk.see("дело ждало, срок не изменился");
}

#[test]
fn a_holiday_learnt_late_moves_what_it_moves() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    with_a_case(&mut clerk);
    let (due, moved) = (working_day(1), working_day(2));
    clerk.see(&shown(due));
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::command(&mut clerk, "key-settings");
    clerk.press(F5);
    clerk.says("counter-own-days-say");
    clerk.press(F2);
    clerk.says("counter-own-day-say");
    clerk.type_text(&due.format("%d%m%Y").to_string());
    clerk.press_times(Enter, 2);
    clerk.type_text("местный праздник");
    clerk.press(F2);
    // What it moves is seen before it is written down.
    clerk.see("Сдвинется сроков: 1");
    clerk.see(&shown(moved));
    clerk.press(F2);
    clerk.see("сроки сдвинуты: 1");
    clerk.press_times(Esc, 2);
    clerk.says("queue-all");
    clerk.press(F3);
    clerk.type_text("000001");
    clerk.press(Enter);
    clerk.says("summary-due");
    clerk.see(&shown(moved));
    clerk::opens_tab(&mut clerk, 5);
    clerk.see("Срок сдвинут: был");
    clerk.press_times(Down, 20);
    clerk.see("местный праздник");
}

/// What an earlier program left: its table, in which a day was a holiday, and the term as it counted it.
fn left_by_an_earlier_program(office: &Office, holiday: NaiveDate) {
    let folder = Folder::open(&office.home).unwrap();
    let clerk = ClerkCode::parse("aigul").unwrap();
    let keyring = Keyring::load(&folder.keyring()).unwrap();
    let key = keyring.open(&clerk, clerk::PASSWORD).unwrap();
    let mut store = Store::open(&folder.database(), &key, &folder.backup(), SPELLER).unwrap();
    let [holidays, yearly] = HolidayTable::EMBEDDED;
    let row = format!("{holiday}\t\tholiday\tБұрынғы мереке\tПрежний праздник\tFormer\tconfirmed\t\n");
    let table = serde_json::json!({ "holidays": format!("{holidays}{row}"), "yearly": yearly });
    store.set_setting("holidays", &table).unwrap();
    let which = Which {
        states: vec![State::Accepted, State::Waiting],
        ..Which::default()
    };
    for row in store.cases(&which, Order::Due, 9, 0).unwrap() {
        let was = store.load_case(row.id).unwrap().unwrap().due.unwrap();
        let due = Due {
            at: was.at + (working_day(2) - working_day(1)),
            ..was.clone()
        };
        let deed = Deed::TermMoved(TermMoved {
            step: None,
            was: was.clone(),
            due,
            day: holiday,
            why: "Прежний праздник".to_owned(),
        });
        let act = Act {
            id: ActId(ulid::Ulid::new()),
            case: Some(row.id),
            at: was.at,
            clerk: clerk.clone(),
            deed,
        };
        store.append(&[act]).unwrap();
    }
}

#[test]
fn a_program_with_another_table_of_holidays_shows_what_it_moves() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    with_a_case(&mut clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
    let (due, later) = (working_day(1), working_day(2));
    left_by_an_earlier_program(&office, due);
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says("screen-moved-terms");
    clerk.see("Прежний праздник");
    clerk.see(&shown(later));
    clerk.see(&shown(due));
    // There is no way around it, and a power cut does not lose it.
    clerk.press(Esc);
    clerk.says("screen-moved-terms");
    clerk.kill_9();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says("screen-moved-terms");
    clerk.press(F2);
    clerk.see("Сроки сдвинуты: 1");
    clerk.press(F3);
    clerk.type_text("000001");
    clerk.press(Enter);
    clerk.says("summary-due");
    clerk.see(&shown(due));
    clerk::opens_tab(&mut clerk, 5);
    clerk.press_times(Down, 20);
    clerk.see("Бұрынғы мереке / Прежний праздник");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
    // Written down once.
    let clerk = office.enter(Lang::Ru);
    clerk.says("queue-all");
    assert!(!clerk.shows(&clerk.text("screen-moved-terms")));
}

#[test]
fn the_end_of_a_day_and_its_registers_lie_in_files() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    with_a_case(&mut clerk);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::command(&mut clerk, "key-day-end");
    clerk.says("day-end-say");
    clerk.see("Ждут ответа: 1");
    clerk.see("-000001");
    clerk.press(F7);
    clerk.see("Күн соңының парағы");
    clerk.press_times(Down, 12);
    clerk.see("-000001");
    clerk.see("Чаглаян Шюкрю");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved(&office, "day-sheet");
    // The act of it holds the head that was printed.
    clerk.see("Лист за этот день уже напечатан");
    clerk.press(Esc);
    clerk::command(&mut clerk, "key-registers");
    clerk.says("registers-say");
    clerk.press(Enter);
    clerk.says("register-period-say");
    clerk.press(F2);
    clerk.see("Журнал выдачи результатов");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved(&office, "results-register");
    clerk.press_times(Down, 4);
    clerk.press(Enter);
    clerk.see("Айгүл Серікқызы");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved(&office, "window-plate");
}
