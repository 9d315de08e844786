//! Finished cases go into files of the nomenclature, one by one or several at once; a wrong number is corrected by a new act.

use super::desk::*;
use super::pack_registers::accepted;
use super::procedure::with;
use tereze::app::key::Key;
use tereze::domain::act::{CaseId, Deed, Kept, SheetBack};
use tereze::domain::case::{Case, State};
use tereze::domain::institution::InstitutionKind;
use tereze::office::request::{
    CaseRow, Filing, Flow, Queue, RegisterReply, RegisterRequest, Reply, Request, Withdrawal,
};

fn asked(request: RegisterRequest) -> Request {
    Request::Registers(Box::new(request))
}

fn listed(desk: &mut Desk, request: RegisterRequest) -> (Vec<CaseRow>, u64, Option<String>) {
    match desk.ask(asked(request)) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::ToFile { rows, count, last } => (rows, count, last),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

fn to_file(desk: &mut Desk) -> Vec<CaseId> {
    let (rows, count, _) = listed(desk, RegisterRequest::ToFile);
    assert_eq!(rows.len() as u64, count);
    rows.iter().map(|r| r.id).collect()
}

fn refused(desk: &mut Desk) -> CaseId {
    let mut draft = desk.whole("aged");
    draft.documents.clear();
    match desk.ask(Request::RefuseIntake(Box::new(draft))) {
        Reply::IntakeRefused(view) => view.case.id,
        other => panic!("{other:?}"),
    }
}

fn file(case: CaseId, number: &str, sheets: Option<u32>, reason: &str) -> Request {
    let filing = Filing {
        file: number.to_owned(),
        sheets,
        reason: reason.to_owned(),
    };
    Request::Flow(Flow::File { case, filing })
}

fn filed(case: &Case) -> (&str, Option<u32>) {
    let (_, filed) = case.filed.as_ref().unwrap();
    (&filed.file, filed.sheets)
}

fn queued(desk: &mut Desk, case: CaseId) -> Vec<Queue> {
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    let there = home
        .queues
        .iter()
        .filter(|(_, _, rows)| rows.iter().any(|r| r.id == case));
    there.map(|(queue, _, _)| *queue).collect()
}

#[test]
fn a_case_that_is_over_is_filed_and_kept_by_the_rule_of_its_service() {
    let mut desk = Desk::new();
    let waiting = desk.waiting().id;
    assert_eq!(
        desk.trouble(file(waiting, "12-05", None, "")),
        "refusal-file-not-over"
    );
    assert_eq!(to_file(&mut desk), []);
    let id = refused(&mut desk);
    assert_eq!(to_file(&mut desk), [id]);
    for (number, sheets, id_of) in [
        (" ", None, "problem-file-number"),
        ("12-05", Some(0), "problem-file-sheets"),
    ] {
        assert_eq!(desk.trouble(file(id, number, sheets, "")), id_of);
    }
    let case = desk.recorded(file(id, "12-05", Some(14), ""));
    assert_eq!(
        (filed(&case), case.state),
        (("12-05", Some(14)), State::IntakeRefused)
    );
    // The source names no number of years: its words stand there.
    let (_, there) = case.filed.as_ref().unwrap();
    assert!(matches!(&there.kept, Some(Kept::Rule(words)) if words.ru.contains("число лет")));
    assert_eq!(to_file(&mut desk), []);
    assert_eq!(queued(&mut desk, id), [Queue::All]);
    // The same from the journal.
    desk.again();
    assert_eq!(to_file(&mut desk), []);
    assert_eq!(
        listed(&mut desk, RegisterRequest::ToFile).2.as_deref(),
        Some("12-05")
    );
}

#[test]
fn years_count_from_the_end_of_the_year_in_which_it_was_over() {
    let mut desk = with(&edited("[keep]\n", "[keep]\nyears   = 5\n"));
    let id = refused(&mut desk);
    let case = desk.recorded(file(id, "12-05", None, ""));
    let (_, filed) = case.filed.unwrap();
    assert_eq!(
        filed.kept,
        chrono::NaiveDate::from_ymd_opt(2031, 12, 31).map(Kept::Until)
    );
}

#[test]
fn a_wrong_number_is_corrected_by_a_new_act() {
    let mut desk = Desk::new();
    let id = refused(&mut desk);
    desk.recorded(file(id, "12-05", None, ""));
    assert_eq!(desk.trouble(file(id, "12-05", None, "")), "problem-file-same");
    assert_eq!(
        desk.trouble(file(id, "12-06", None, "")),
        "problem-reason-missing"
    );
    desk.recorded(file(id, "12-06", None, "не та опись"));
    // Sheets counted later are no mistake.
    let case = desk.recorded(file(id, "12-06", Some(3), ""));
    assert_eq!(filed(&case), ("12-06", Some(3)));
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    let files = view.acts.iter().filter_map(|act| match &act.deed {
        Deed::Filed(filed) => Some((filed.file.as_str(), filed.reason.as_str())),
        _ => None,
    });
    assert_eq!(
        files.collect::<Vec<_>>(),
        [("12-05", ""), ("12-06", "не та опись"), ("12-06", "")]
    );
}

#[test]
fn several_go_into_one_file_and_what_lies_elsewhere_stays_there() {
    let mut desk = Desk::new();
    let one = refused(&mut desk);
    let waiting = desk.waiting().id;
    desk.printed(waiting, "withdrawal");
    let withdrawal = Withdrawal {
        by: "Чаглаян Шюкрю".to_owned(),
        document: "U12345678".to_owned(),
        ..Withdrawal::default()
    };
    let withdrawn = desk.recorded(Request::Flow(Flow::Withdraw {
        case: waiting,
        withdrawal,
    }));
    assert_eq!(withdrawn.state, State::Withdrawn);
    let (rows, ..) = listed(&mut desk, RegisterRequest::ToFile);
    let row = rows.iter().find(|row| row.id == waiting).unwrap();
    assert_eq!(row.decided, withdrawn.over_at(), "the day it was withdrawn");
    assert!(row.decided.is_some());
    let three = refused(&mut desk);
    desk.recorded(file(three, "11-01", None, ""));
    let away = |cases: Vec<CaseId>| RegisterRequest::FileAway {
        cases,
        file: "12-05".to_owned(),
    };
    assert_eq!(desk.trouble(asked(away(Vec::new()))), "file-nothing-marked");
    // All or none: a case that is not over stops the others, too.
    let open = desk.waiting().id;
    assert_eq!(
        desk.trouble(asked(away(vec![one, open]))),
        "refusal-file-not-over"
    );
    assert_eq!(to_file(&mut desk).len(), 2);
    let (rows, count, last) = listed(&mut desk, away(vec![one, waiting, three, one]));
    assert_eq!((rows.len(), count, last.as_deref()), (0, 0, Some("12-05")));
    for (id, number) in [(one, "12-05"), (waiting, "12-05"), (three, "11-01")] {
        let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
            panic!("no case");
        };
        assert_eq!(filed(&view.case).0, number);
    }
}

#[test]
fn a_case_in_work_again_lies_in_no_file() {
    let mut desk = Desk::new();
    let case = desk.waiting().id;
    super::course::granted(&mut desk, case);
    desk.recorded(file(case, "12-05", None, ""));
    let open = desk.recorded(Request::Flow(Flow::Recall {
        case,
        reason: "the number of somebody else".to_owned(),
        seen: "nobody".to_owned(),
        sheet: SheetBack::Yes,
    }));
    assert_eq!((open.state, open.filed), (State::Granted, None));
    assert_eq!(to_file(&mut desk), []);
}

/// Files are the services': which of them a case is of stands in its row, where the office has several.
#[test]
fn the_list_says_whose_service_it_is_and_what_was_withdrawn() {
    let mut desk = Desk::inland(InstitutionKind::ServiceCentre);
    let id = accepted(&mut desk, "passport-id", 1, &[])[0].id;
    desk.printed(id, "withdrawal");
    let withdrawal = Withdrawal {
        by: "Чаглаян Шюкрю".to_owned(),
        document: "U12345678".to_owned(),
        ..Withdrawal::default()
    };
    desk.recorded(Request::Flow(Flow::Withdraw { case: id, withdrawal }));
    let mut program = Program::before(desk);
    program.command("подшить законченные дела");
    for said in [
        ["паспорт, удост.", "отозвано", "20.11.2026"],
        ["passport, ID", "withdrawn", "20.11.2026"],
        ["паспорт, куәлік", "қайтарып алынған", "20.11.2026"],
    ] {
        for said in said {
            assert!(program.shows(said), "{said}: {}", program.screen());
        }
        program.key(Key::F(9));
    }
}
