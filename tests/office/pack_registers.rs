//! Registers that packs describe: filled with cases, closed under numbers without gaps, printed, and never changed.

use super::desk::*;
use crate::made_up;
use tereze::domain::act::{Act, ActId, CaseId, Deed, Erased};
use tereze::domain::case::Case;
use tereze::domain::code::{ClerkCode, FieldKey, RegisterCode, ServiceCode, StepCode};
use tereze::domain::institution::InstitutionKind;
use tereze::domain::number::Number;
use tereze::office::request::pack_lists::{
    ClosedRegister, ClosedRow, OfPack, Offered, PackList, PackListReply,
};
use tereze::office::request::{
    CaseRow, Filing, Flow, GrantAnswer, RegisterReply, RegisterRequest, Reply, Request, Sheet,
};

pub fn asked(list: PackList) -> Request {
    Request::Registers(Box::new(RegisterRequest::OfPack(list)))
}

pub fn of(service: &str, list: &str) -> OfPack {
    OfPack {
        service: ServiceCode::parse(service).unwrap(),
        list: RegisterCode::parse(list).unwrap(),
    }
}

pub fn answer(desk: &mut Desk, list: PackList) -> PackListReply {
    match desk.ask(asked(list)) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::OfPack(reply) => reply,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

pub fn offers(desk: &mut Desk, list: &OfPack) -> Vec<Offered> {
    match answer(desk, PackList::Offered(list.clone())) {
        PackListReply::Offered(rows) => rows,
        other => panic!("{other:?}"),
    }
}

fn offered(desk: &mut Desk, list: &OfPack) -> Vec<CaseRow> {
    offers(desk, list).into_iter().map(|of| of.row).collect()
}

pub fn closed(desk: &mut Desk, list: &OfPack) -> Vec<ClosedRow> {
    match answer(desk, PackList::Closed(list.clone())) {
        PackListReply::Closed(rows) => rows,
        other => panic!("{other:?}"),
    }
}

pub fn one(desk: &mut Desk, list: PackList) -> ClosedRegister {
    match answer(desk, list) {
        PackListReply::One(register) => *register,
        other => panic!("{other:?}"),
    }
}

pub fn close(desk: &mut Desk, list: &OfPack, cases: &[CaseId]) -> Sheet {
    let close = PackList::Close {
        of: list.clone(),
        cases: cases.to_vec(),
    };
    sheet(desk, close)
}

pub fn sheet(desk: &mut Desk, list: PackList) -> Sheet {
    match desk.ask(asked(list)) {
        Reply::Sheet(sheet) => *sheet,
        other => panic!("{other:?}"),
    }
}

pub fn said(sheet: &Sheet) -> String {
    let text = sheet.aloud.join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn accepted(desk: &mut Desk, service: &str, count: usize, answers: &[(&str, &str)]) -> Vec<Case> {
    let view = desk.view.clone();
    made_up::accepted(
        &mut |request| desk.ask(request),
        &view,
        service,
        count,
        answers,
        now(),
    )
}

const PASSPORTS: &str = "passport-id";

fn centre(count: usize, carrier: &str) -> (Desk, Vec<CaseId>) {
    let mut desk = Desk::inland(InstitutionKind::ServiceCentre);
    let cases = accepted(&mut desk, PASSPORTS, count, &[("carrier", carrier)]);
    (desk, cases.into_iter().map(|c| c.id).collect())
}

pub fn case(desk: &mut Desk, id: CaseId) -> (Case, Vec<Deed>) {
    match desk.ask(Request::LoadCase(id)) {
        Reply::Case(view) => (view.case, view.acts.into_iter().map(|a| a.deed).collect()),
        other => panic!("{other:?}"),
    }
}

pub fn open(case: &Case) -> Vec<String> {
    let open = case.steps.iter().filter(|s| s.done.is_none());
    open.map(|s| s.begun.step.to_string()).collect()
}

#[test]
fn a_register_takes_those_whose_step_runs_and_ends_it_for_each() {
    let (mut desk, ids) = centre(3, "paper");
    let district = of(PASSPORTS, "district");
    let rows = offered(&mut desk, &district);
    assert_eq!(rows.iter().map(|r| r.id).collect::<Vec<_>>(), ids);
    let out = close(&mut desk, &district, &[ids[0], ids[2], ids[0]]);
    let text = said(&out);
    let number = "1-2026-50-000001";
    let (first, _) = case(&mut desk, ids[0]);
    for part in [
        number,
        "Аудандық тізілім",
        "1 / 3: номенклатуралық іске / в номенклатурное дело",
        &first.person.cyrillic,
        &first.number.as_ref().unwrap().to_string(),
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(out.lots, [1, 1, 1], "a copy for each addressee");
    for id in [ids[0], ids[2]] {
        let (case, acts) = case(&mut desk, id);
        assert_eq!(open(&case), ["consolidated-register"]);
        let line = case.line_in(&district.list).unwrap();
        assert_eq!(line.number.to_string(), number);
        let kinds: Vec<&str> = acts.iter().map(Deed::kind).collect();
        assert!(kinds.ends_with(&["registered", "step"]), "{kinds:?}");
    }
    assert_eq!(open(&case(&mut desk, ids[1]).0), ["district-register"]);
    let rows = offered(&mut desk, &district);
    assert_eq!(rows.iter().map(|r| r.id).collect::<Vec<_>>(), [ids[1]]);
    // Whoever was moved on meanwhile is not taken, and nobody with them; no number is lost by that.
    let close_both = PackList::Close {
        of: district.clone(),
        cases: vec![ids[1], ids[0]],
    };
    assert_eq!(desk.trouble(asked(close_both)), "refusal-register-case");
    let none = PackList::Close {
        of: district.clone(),
        cases: Vec::new(),
    };
    assert_eq!(desk.trouble(asked(none)), "register-nothing-marked");
    close(&mut desk, &district, &[ids[1]]);
    let numbers: Vec<String> = closed(&mut desk, &district)
        .iter()
        .map(|r| format!("{} {}", r.number, r.lines))
        .collect();
    assert_eq!(numbers, ["1-2026-50-000002 1", "1-2026-50-000001 2"]);
    let consolidated = of(PASSPORTS, "consolidated");
    let text = said(&close(&mut desk, &consolidated, &ids));
    assert!(
        text.contains("1-2026-51-000001") && text.contains("1-2026-50-000002"),
        "its lines say in which district register each stood: {text}"
    );
}

#[test]
fn the_electronic_ones_go_by_code_and_not_by_register() {
    let (mut desk, ids) = centre(1, "electronic");
    assert!(offered(&mut desk, &of(PASSPORTS, "district")).is_empty());
    for (step, end) in [
        ("district-register", "register"),
        ("consolidated-register", "register"),
        ("check-formulyars", "founded"),
        ("send-to-production", "letter"),
    ] {
        desk.recorded(Request::Flow(Flow::EndStep {
            case: ids[0],
            step: StepCode::parse(step).unwrap(),
            end: end.to_owned(),
        }));
    }
    for list in ["ready", "dispatch"] {
        close(&mut desk, &of(PASSPORTS, list), &ids);
    }
    for step in ["send-ready", "file-dispatch"] {
        let end = match step {
            "send-ready" => "sent",
            _ => "register",
        };
        desk.recorded(Request::Flow(Flow::EndStep {
            case: ids[0],
            step: StepCode::parse(step).unwrap(),
            end: end.to_owned(),
        }));
    }
    close(&mut desk, &of(PASSPORTS, "cover-district"), &ids);
    let centre = of(PASSPORTS, "cover-centre");
    close(&mut desk, &centre, &ids);
    // It ends no step: the line is what tells that the case went out.
    assert_eq!(open(&case(&mut desk, ids[0]).0), ["send-to-centre"]);
    assert!(offered(&mut desk, &centre).is_empty());
}

#[test]
fn a_closed_register_lies_in_a_file_and_the_next_goes_there() {
    let (mut desk, ids) = centre(2, "paper");
    let district = of(PASSPORTS, "district");
    close(&mut desk, &district, &ids[..1]);
    close(&mut desk, &district, &ids[1..]);
    let rows = closed(&mut desk, &district);
    let (second, first) = (rows[0].number.clone(), rows[1].number.clone());
    let file = |number: &Number, file: &str, sheets, reason: &str| PackList::File {
        number: number.clone(),
        filing: Filing {
            file: file.to_owned(),
            sheets,
            reason: reason.to_owned(),
        },
    };
    for (wrong, id) in [
        (file(&first, " ", None, ""), "problem-file-number"),
        (file(&first, "12-4", Some(0), ""), "problem-file-sheets"),
    ] {
        assert_eq!(desk.trouble(asked(wrong)), id);
    }
    let before = one(&mut desk, PackList::One(first.clone()));
    assert_eq!((before.filed, before.last_file), (None, None));
    let filed = one(&mut desk, file(&first, "12-4", Some(3), "")).filed.unwrap();
    assert_eq!((filed.file.as_str(), filed.sheets), ("12-4", Some(3)));
    let next = one(&mut desk, PackList::One(second));
    assert_eq!((next.filed, next.last_file.as_deref()), (None, Some("12-4")));
    let files: Vec<String> = closed(&mut desk, &district).into_iter().map(|r| r.file).collect();
    assert_eq!(files, ["", "12-4"]);
    // Another file needs a reason; sheets counted later do not.
    assert_eq!(
        desk.trouble(asked(file(&first, "12-4", Some(3), ""))),
        "problem-file-same"
    );
    assert_eq!(
        desk.trouble(asked(file(&first, "12-5", Some(3), ""))),
        "problem-reason-missing"
    );
    one(&mut desk, file(&first, "12-4", Some(4), ""));
    let moved = one(&mut desk, file(&first, "12-5", Some(4), "not that one"))
        .filed
        .unwrap();
    assert_eq!((moved.file.as_str(), moved.sheets), ("12-5", Some(4)));
}

#[test]
fn a_closed_register_never_changes_and_a_struck_line_stands_beneath_it() {
    let (mut desk, ids) = centre(2, "paper");
    let district = of(PASSPORTS, "district");
    let first = close(&mut desk, &district, &ids);
    let number = closed(&mut desk, &district)[0].number.clone();
    let before = case(&mut desk, ids[0]).0;
    let strike = |reason: &str| PackList::Strike {
        number: number.clone(),
        case: ids[0],
        reason: reason.to_owned(),
    };
    assert_eq!(desk.trouble(asked(strike(" "))), "problem-reason-missing");
    let register = one(&mut desk, strike("формуляр остался в центре"));
    assert_eq!(register.lines.len(), 2);
    let (_, _, reason) = register.lines[0].struck.as_ref().unwrap();
    assert_eq!(reason, "формуляр остался в центре");
    assert!(register.lines[1].struck.is_none());
    assert_eq!(desk.trouble(asked(strike("ещё раз"))), "refusal-line-struck");
    // Nothing that followed was done: the step runs again with its own term, and the next register takes the case.
    let (after, _) = case(&mut desk, ids[0]);
    assert_eq!(open(&after), ["district-register"]);
    let due = |case: &Case| {
        case.steps
            .iter()
            .rfind(|s| s.begun.step.as_str() == "district-register")
            .cloned()
    };
    assert_eq!(due(&after).unwrap().begun.due, due(&before).unwrap().begun.due);
    assert_eq!(offered(&mut desk, &district).len(), 1);
    let again = sheet(&mut desk, PackList::Print(number.clone()));
    let (was, is) = (said(&first), said(&again));
    let (case, _) = case(&mut desk, ids[0]);
    for part in ["формуляр остался в центре", &case.person.cyrillic] {
        assert!(is.contains(part), "{part}: {is}");
    }
    assert!(!was.contains("Исправление"), "{was}");
    let next = close(&mut desk, &district, &[ids[0]]);
    assert!(said(&next).contains("1-2026-50-000002"));
    let rows = closed(&mut desk, &district);
    assert_eq!((rows[1].lines, rows[1].struck), (2, 1));
    // The same bytes as before: nothing that came since stands on it.
    let third = sheet(&mut desk, PackList::Print(number));
    let bytes = |of: &Sheet| std::fs::read(&of.file).unwrap();
    assert_eq!(bytes(&again), bytes(&third));
}

#[test]
fn a_line_struck_late_takes_nothing_back() {
    let (mut desk, ids) = centre(1, "paper");
    let (district, consolidated) = (of(PASSPORTS, "district"), of(PASSPORTS, "consolidated"));
    close(&mut desk, &district, &ids);
    close(&mut desk, &consolidated, &ids);
    let number = closed(&mut desk, &district)[0].number.clone();
    let strike = PackList::Strike {
        number,
        case: ids[0],
        reason: "вписан дважды".to_owned(),
    };
    one(&mut desk, strike);
    assert_eq!(open(&case(&mut desk, ids[0]).0), ["incoming-number"]);
    assert!(offered(&mut desk, &district).is_empty());
}

#[test]
fn the_sheet_of_a_register_is_answered_for_and_made_again() {
    let (mut desk, ids) = centre(1, "paper");
    let out = close(&mut desk, &of(PASSPORTS, "district"), &ids);
    let Some(request) = out.anew() else {
        panic!("not made anew");
    };
    let Reply::Sheet(again) = desk.ask(request) else {
        panic!("no sheet");
    };
    assert_eq!(said(&again), said(&out));
    let day = match desk.ask(Request::Registers(Box::new(RegisterRequest::Day))) {
        Reply::Registers(reply) => match *reply {
            RegisterReply::Day(day) => day,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    let used: Vec<String> = day.numbers.iter().map(|n| n.first.to_string()).collect();
    assert!(used.contains(&"1-2026-50-000001".to_owned()), "{used:?}");
}

const PERMITS: &str = "permanent-residence";

fn journal(desk: &mut Desk, from: i64, until: i64) -> String {
    let day = |n| now().date_naive() + chrono::Duration::days(n);
    let list = PackList::Journal {
        of: of(PERMITS, "applying"),
        from: day(from),
        until: day(until),
    };
    said(&sheet(desk, list))
}

#[test]
fn a_case_enters_its_journal_by_itself_and_once() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let cases = accepted(&mut desk, PERMITS, 3, &[]);
    let numbers: Vec<String> = cases
        .iter()
        .map(|c| {
            c.line_in(&RegisterCode::parse("applying").unwrap())
                .unwrap()
                .number
                .to_string()
        })
        .collect();
    assert_eq!(
        numbers,
        ["1-2026-60-000001", "1-2026-60-000002", "1-2026-60-000003"]
    );
    let (first, acts) = case(&mut desk, cases[0].id);
    assert_eq!(
        acts.iter().filter(|d| matches!(d, Deed::JournalEntry(_))).count(),
        1
    );
    let text = journal(&mut desk, 0, 0);
    for part in ["1-2026-60-000003", &first.person.cyrillic, "есепке алу журналы"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!journal(&mut desk, -9, -2).contains("1-2026-60"));
    // Its number is a value of papers.
    let coupon = desk.printed(cases[1].id, "coupon");
    assert!(said(&coupon).contains("1-2026-60-000002"), "{}", said(&coupon));
    let day = match desk.ask(Request::Registers(Box::new(RegisterRequest::Day))) {
        Reply::Registers(reply) => format!("{reply:?}"),
        other => panic!("{other:?}"),
    };
    assert!(day.contains("60-000003") || day.contains("place: 3"), "{day}");
}

/// A journal that a step of the procedure is: the entry comes when the step is done, and the step goes on as its table has
/// it.
#[test]
fn a_case_enters_with_the_end_of_the_step_that_is_the_journal() {
    const CERTIFICATES: &str = "temporary-id";
    let mut desk = Desk::inland(InstitutionKind::Police);
    let cases = accepted(&mut desk, CERTIFICATES, 1, &[]);
    let value = |key: &str, value: &str| (FieldKey::parse(key).unwrap(), vec![value.to_owned()]);
    let values = [
        value("certificate_number", "ВУ 0012345"),
        value("valid_until", "01112027"),
    ];
    let answer = GrantAnswer {
        values: values.into_iter().collect(),
        ..GrantAnswer::default()
    };
    let granted = desk.recorded(Request::Grant {
        case: cases[0].id,
        answer,
    });
    assert!(granted.lists.is_empty(), "it is made out, and not entered yet");
    assert_eq!(open(&granted), ["journal"]);
    let entered = desk.recorded(Request::Flow(Flow::EndStep {
        case: cases[0].id,
        step: StepCode::parse("journal").unwrap(),
        end: "recorded".to_owned(),
    }));
    assert_eq!(entered.lists[0].number.to_string(), "1-2026-65-000001");
    assert_eq!(open(&entered), ["hand-over"]);
    let list = PackList::Journal {
        of: of(CERTIFICATES, "issued"),
        from: now().date_naive(),
        until: now().date_naive(),
    };
    let text = said(&sheet(&mut desk, list));
    for part in [
        "1-2026-65-000001",
        "ВУ 0012345",
        "01.11.2027",
        &entered.person.cyrillic,
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn an_application_for_refugee_status_has_its_number_with_its_registration() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let cases = accepted(&mut desk, "refugee-status", 1, &[]);
    assert!(cases[0].lists.is_empty());
    let entered = desk.recorded(Request::Flow(Flow::EndStep {
        case: cases[0].id,
        step: StepCode::parse("register").unwrap(),
        end: "registered".to_owned(),
    }));
    assert_eq!(entered.lists[0].number.to_string(), "1-2026-66-000001");
}

/// The whole way on the screens: filled, one left out, closed, a line struck, the register printed with it.
#[test]
fn a_register_is_filled_closed_and_corrected_by_keys() {
    use tereze::app::key::Key;
    let (desk, ids) = centre(3, "paper");
    let mut program = Program::before(desk);
    program.command("реестры и журналы");
    // After those of every office.
    for _ in 0..5 {
        program.key(Key::Down);
    }
    program.key(Key::Enter);
    assert!(program.shows("Отмечено: 3, всего: 3"), "{}", program.screen());
    program.key(Key::Down);
    program.key(Key::Char(' '));
    assert!(program.shows("Отмечено: 2, всего: 3"), "{}", program.screen());
    program.key(Key::F(5));
    program.key(Key::F(5));
    assert!(
        !program.shows("закрыть реестр]"),
        "nothing is marked: {}",
        program.screen()
    );
    program.key(Key::F(5));
    program.key(Key::Char(' '));
    program.key(Key::F(2));
    program.key(Key::Char('1'));
    assert!(program.shows("1-2026-50-000001"), "{}", program.screen());
    program.key(Key::Esc);
    assert!(program.shows("Отмечено: 1, всего: 1"), "{}", program.screen());
    program.key(Key::F(6));
    assert!(program.shows("1-2026-50-000001 | "), "{}", program.screen());
    program.key(Key::Enter);
    program.key(Key::F(8));
    program.key(Key::F(2));
    assert!(
        program.shows("Напишите причину, хотя бы в двух словах"),
        "{}",
        program.screen()
    );
    program.text("вписан дважды");
    program.key(Key::F(2));
    assert!(program.shows("зачёркнута: вписан дважды"), "{}", program.screen());
    assert!(
        !program.shows("[зачеркнуть строку]"),
        "once: {}",
        program.screen()
    );
    program.key(Key::F(7));
    assert!(program.shows("вписан дважды"), "{}", program.screen());
    for _ in 0..3 {
        program.key(Key::Esc);
    }
    assert!(program.shows("Отмечено: 2, всего: 2"), "{}", program.screen());
    let (_, acts) = case(&mut program.desk, ids[0]);
    assert!(acts.iter().any(|d| matches!(d, Deed::LineStruck(_))));
}

/// An empty list is no riddle: it says which step's cases the register takes, and which of them.
#[test]
fn an_empty_register_says_which_cases_it_takes() {
    use tereze::app::key::Key;
    let (desk, _) = centre(1, "electronic");
    let mut program = Program::before(desk);
    program.command("реестры и журналы");
    for _ in 0..5 {
        program.key(Key::Down);
    }
    program.key(Key::Enter);
    for said in [
        "Берёт только: Формуляр – на бумажном носителе.",
        "It takes only: Formulyar – on paper.",
        "Мыналарды ғана алады: Формуляр – қағаз тасымалдағышта.",
    ] {
        assert!(program.shows(said), "{said}: {}", program.screen());
        program.key(Key::F(9));
    }
    assert!(
        program.shows("Реестр берёт дела, у которых идёт шаг «"),
        "{}",
        program.screen()
    );
}

/// Law or retention demanded it: the register keeps its place and its number, nothing of the person.
#[test]
fn an_erased_case_leaves_its_line_in_the_register_and_in_the_journal_without_a_word_of_it() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let permits = accepted(&mut desk, PERMITS, 2, &[]);
    let passports = accepted(&mut desk, PASSPORTS, 2, &[("carrier", "paper")]);
    let district = of(PASSPORTS, "district");
    let ids: Vec<CaseId> = passports.iter().map(|c| c.id).collect();
    close(&mut desk, &district, &ids);
    let mut store = desk.store();
    for case in [&permits[0], &passports[0]] {
        let act = Act {
            id: ActId(ulid::Ulid::new()),
            case: Some(case.id),
            at: now().fixed_offset(),
            clerk: ClerkCode::parse("aigul").unwrap(),
            deed: Deed::Erased(Erased {
                ground: "retention".to_owned(),
                number: case.number.clone(),
                entries: case.lists.iter().map(|l| l.number.clone()).collect(),
                blanks: Vec::new(),
            }),
        };
        store.append(&[act]).unwrap();
    }
    drop(store);
    desk.again();
    let number = closed(&mut desk, &district)[0].number.clone();
    let register = said(&sheet(&mut desk, PackList::Print(number.clone())));
    let journal = journal(&mut desk, 0, 0);
    let gone = "сақтау мерзімі бойынша жойылды";
    for (text, [erased, kept]) in [
        (&register, [&passports[0], &passports[1]]),
        (&journal, [&permits[0], &permits[1]]),
    ] {
        assert!(text.contains(gone), "{text}");
        let number = match erased.lists.first() {
            Some(entry) => &entry.number,
            None => erased.number.as_ref().unwrap(),
        };
        assert!(text.contains(&number.to_string()), "{text}");
        assert!(!text.contains(&erased.person.cyrillic), "{text}");
        assert!(text.contains(&kept.person.cyrillic), "{text}");
    }
    // What is erased cannot be struck: there is nothing to correct.
    let strike = PackList::Strike {
        number,
        case: ids[0],
        reason: "again".to_owned(),
    };
    assert_eq!(desk.trouble(asked(strike)), "refusal-line-struck");
}
