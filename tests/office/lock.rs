//! Lock, idle lock and log-out: nothing typed is lost, nothing of the case stays on the screen, the office is closed.

use super::desk::*;
use tereze::app::key::Key;
use tereze::office::request::{PeopleReply, PeopleRequest, Queue, Reply, Request};

/// On the application of a draft, in the middle of a word.
fn half_typed() -> Program {
    let mut program = Program::at_home();
    program.key(Key::F(2));
    program.text("8");
    if program.app.screen_name() == "confirm-basis" {
        program.text("№ 1 от 05.01.2026");
        program.key(Key::F(2));
    }
    assert_eq!(program.app.screen_name(), "checklist", "{}", program.screen());
    program.text("2");
    program.key(Key::F(2));
    program.command("документ без МСЗ");
    if program.app.screen_name() != "application" {
        panic!("{}", program.screen());
    }
    program.text("Дюранд");
    program
}

fn drafts(program: &mut Program) -> usize {
    match program.desk.ask(Request::Home) {
        Reply::Home(home) => home.drafts.len(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_password_brings_back_the_very_field() {
    let mut program = half_typed();
    let before = program.screen();
    program.key(Key::F(12));
    assert_eq!(program.app.screen_name(), "lock");
    let locked = program.screen();
    assert!(locked.contains("Заперто с"), "{locked}");
    assert!(!locked.contains("Дюранд"), "{locked}");
    // The office is closed: nothing is answered, the spool is empty.
    assert_eq!(program.desk.trouble(Request::Home), "office-closed");
    program.text("не тот пароль вовсе");
    program.key(Key::Enter);
    assert_eq!(program.app.screen_name(), "lock");
    assert!(
        program.shows("Неверна учётная запись или пароль"),
        "{}",
        program.screen()
    );
    program.text(PASSWORD);
    program.key(Key::Enter);
    assert_eq!(program.app.screen_name(), "application");
    program.text("е");
    let after = program.screen();
    assert!(after.contains("Дюранде"), "{before}\n{after}");
}

#[test]
fn a_draft_holds_the_field_under_the_cursor_when_it_is_locked() {
    let mut program = half_typed();
    program.key(Key::F(12));
    // The machine is switched off: nobody comes back to the screen, somebody to the office.
    program.desk.again();
    assert_eq!(drafts(&mut program), 1);
    let Reply::Home(home) = program.desk.ask(Request::Home) else {
        panic!("no home");
    };
    let Reply::Draft(Some(draft)) = program.desk.ask(Request::LoadDraft(home.drafts[0].id)) else {
        panic!("no draft");
    };
    let typed: Vec<&String> = draft.fields.values().flat_map(|f| &f.texts).collect();
    assert!(typed.iter().any(|t| *t == "Дюранд"), "{typed:?}");
}

#[test]
fn a_session_that_nobody_touches_locks_itself() {
    let mut program = half_typed();
    program.passes(9);
    assert_eq!(program.app.screen_name(), "application");
    program.text("о");
    program.passes(9);
    assert_eq!(
        program.app.screen_name(),
        "application",
        "a key was pressed meanwhile"
    );
    program.passes(10);
    assert_eq!(program.app.screen_name(), "lock");
    program.text(PASSWORD);
    program.key(Key::Enter);
    assert!(program.shows("Дюрандо"), "{}", program.screen());
}

#[test]
fn after_a_log_out_the_work_lies_in_the_drafts_and_in_the_forms() {
    let mut desk = Desk::new();
    desk.waiting();
    let mut program = Program::before(desk);
    program.key(Key::Enter);
    program.key(Key::F(2));
    assert_eq!(program.app.screen_name(), "decide-grant");
    program.text("5505");
    program.key(Key::F(12));
    program.key(Key::F(12));
    assert_eq!(program.app.screen_name(), "log-in");
    assert_eq!(program.desk.trouble(Request::Home), "office-closed");
    program.text(PASSWORD);
    program.key(Key::Enter);
    assert_eq!(program.app.screen_name(), "home");
    program.key(Key::Enter);
    program.key(Key::F(2));
    assert!(program.shows("5505"), "{}", program.screen());
}

/// On the withdrawal of a case, from the first screen.
fn withdrawing(program: &mut Program) {
    program.key(Key::Enter);
    program.command("отозвать заявление");
    assert_eq!(program.app.screen_name(), "withdraw", "{}", program.screen());
}

#[test]
fn a_small_form_is_kept_over_a_power_cut_and_forgotten_when_it_is_sent() {
    let mut desk = Desk::new();
    desk.waiting();
    let mut program = Program::before(desk);
    withdrawing(&mut program);
    for _ in 0..3 {
        program.key(Key::Enter);
    }
    program.text("передумал");
    program.key(Key::Up);
    program.text("ZZ");
    // The field that was left is there; the letters under the cursor are not.
    let mut program = program.cut_off();
    withdrawing(&mut program);
    assert!(
        program.shows("передумал") && !program.shows("ZZ"),
        "{}",
        program.screen()
    );
    // Told to end, it keeps those, too.
    for _ in 0..2 {
        program.key(Key::Down);
    }
    program.text("ZZ");
    let mut program = program.ends();
    withdrawing(&mut program);
    assert!(
        program.shows("передумал") && program.shows("ZZ"),
        "{}",
        program.screen()
    );
    program.key(Key::Char(' '));
    program.key(Key::F(2));
    assert!(program.shows("отозван"), "{}", program.screen());
    let mut program = program.cut_off();
    let kept = program.desk.ask(Request::People(PeopleRequest::TakeUp));
    let Reply::People(reply) = kept else {
        panic!("{kept:?}");
    };
    assert!(
        matches!(&*reply, PeopleReply::TakenUp(forms) if forms.is_empty()),
        "{reply:?}"
    );
}

/// The keys that a terminal swallows have a second way, and the list has them on every screen.
#[test]
fn lock_and_log_out_are_in_the_list_of_commands() {
    let mut program = half_typed();
    program.command("запереть");
    assert_eq!(program.app.screen_name(), "lock");
    program.text(PASSWORD);
    program.key(Key::Enter);
    assert_eq!(program.app.screen_name(), "application");
    program.command("сменить сотрудника");
    assert_eq!(program.app.screen_name(), "log-in");
    program.text(PASSWORD);
    program.key(Key::Enter);
    assert_eq!(program.app.screen_name(), "home");
    assert_eq!(drafts(&mut program), 1);
    let Reply::Home(home) = program.desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert!(home.queues.iter().all(|(q, n, _)| *q != Queue::All || *n == 0));
}
