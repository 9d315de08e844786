//! Steps of a procedure as the pack has them: each ends in its own way, what follows begins with its own term, and what
//! runs side by side is joined.

use super::desk::*;
use super::people;
use crate::{made_up, procedure};
use tereze::domain::act::CaseId;
use tereze::domain::case::{Case, State};
use tereze::domain::code::{FieldKey, GroundCode, PaperCode, StepCode};
use tereze::domain::iin::Iin;
use tereze::domain::institution::InstitutionKind;
use tereze::forms::check;
use tereze::office::request::{
    Flow, GrantAnswer, Handing, OriginalsBack, PeopleRequest, Reply, Request, Role, TypedAnswer,
};

fn desk() -> Desk {
    with(&procedure::pack())
}

pub fn with(text: &str) -> Desk {
    let mut desk = Desk::new();
    desk.put_file("own.toml", text);
    let pack = check::hash(text.as_bytes());
    let accepted = desk.ask(Request::AcceptPack { pack });
    assert!(matches!(accepted, Reply::Office(_)), "{accepted:?}");
    desk
}

pub fn end(case: CaseId, step: &str, end: &str) -> Request {
    Request::Flow(Flow::EndStep {
        case,
        step: StepCode::parse(step).unwrap(),
        end: end.to_owned(),
    })
}

/// The steps that run, and on which day each is due.
fn open(case: &Case) -> Vec<(String, Option<String>)> {
    let open = case.steps.iter().filter(|s| s.done.is_none());
    let due = |d: &tereze::domain::act::Due| d.at.format("%d.%m").to_string();
    open.map(|s| (s.begun.step.to_string(), s.begun.due.as_ref().map(due)))
        .collect()
}

/// The steps that come before the one that ends with the answer.
pub fn until_the_answer(desk: &mut Desk, case: CaseId) {
    for (step, how) in [("check", "whole"), ("bank", "answered"), ("security", "answered")] {
        desk.recorded(end(case, step, how));
    }
}

fn named(case: &Case) -> Vec<String> {
    open(case).into_iter().map(|(step, _)| step).collect()
}

#[test]
fn what_runs_side_by_side_is_joined_and_each_step_has_its_own_term() {
    let mut desk = desk();
    let case = desk.waiting();
    let id = case.id;
    assert_eq!(
        named(&case),
        ["check"],
        "what follows another does not begin with acceptance"
    );
    let case = desk.recorded(end(id, "check", "whole"));
    assert_eq!(
        open(&case),
        [
            ("bank".to_owned(), Some("27.11".to_owned())),
            // The thirtieth day is a Sunday.
            ("security".to_owned(), Some("21.12".to_owned())),
        ]
    );
    let case = desk.recorded(end(id, "security", "answered"));
    assert_eq!(named(&case), ["bank"], "the conclusion waits for both");
    let case = desk.recorded(end(id, "bank", "answered"));
    assert_eq!(named(&case), ["form-iin"]);

    let iin = (0..10)
        .map(|d| format!("58051230001{d}"))
        .find(|n| Iin::parse(n).is_ok_and(|i| i.problems().is_empty()))
        .unwrap();
    let answer = GrantAnswer {
        iin,
        ..GrantAnswer::default()
    };
    let case = desk.recorded(Request::Grant { case: id, answer });
    assert_eq!(named(&case), ["hand-over"], "it begins with the answer");
    desk.printed(id, "certificate");
    let handing = Handing {
        to: "Hessfeldt".to_owned(),
        document: "passport".to_owned(),
        ..Handing::default()
    };
    let paper = tereze::domain::code::PaperCode::parse("certificate").unwrap();
    let case = desk.recorded(Request::Flow(Flow::HandOver {
        case: id,
        paper,
        handing,
    }));
    assert_eq!((named(&case), case.state), (Vec::new(), State::HandedOver));
}

/// A step may be done anew, from itself and from what came after it; what was joined is joined anew.
#[test]
fn what_was_returned_begins_again() {
    let whole = "next = [\"bank\", \"security\"] },\n";
    let again =
        format!("{whole}  {{ code = \"again\", title = {{ ru = \"ещё раз\" }}, next = [\"check\"] }},\n");
    let answered = "ends   = [{ code = \"answered\"";
    let returned = "ends   = [{ code = \"returned\", title = { ru = \"возвращено\" }, next = [\"check\"] }, { code = \"answered\"";
    let text = procedure::pack()
        .replacen(whole, &again, 1)
        .replacen(answered, returned, 1)
        .replacen(
            "code   = \"check\"\n",
            "code   = \"check\"\nbegins = \"accepted\"\n",
            1,
        );
    let mut desk = with(&text);
    let case = desk.waiting();
    let id = case.id;
    assert_eq!(named(&case), ["check"], "though others lead back to it");
    let case = desk.recorded(end(id, "check", "again"));
    assert_eq!((named(&case), case.steps.len()), (vec!["check".to_owned()], 2));
    desk.recorded(end(id, "check", "whole"));
    desk.recorded(end(id, "security", "answered"));
    let case = desk.recorded(end(id, "bank", "returned"));
    assert_eq!(named(&case), ["check"]);
    let case = desk.recorded(end(id, "check", "whole"));
    assert_eq!(named(&case), ["bank", "security"]);
    let case = desk.recorded(end(id, "bank", "answered"));
    assert_eq!(named(&case), ["security"], "it runs anew, and is waited for");
    let case = desk.recorded(end(id, "security", "answered"));
    assert_eq!(named(&case), ["form-iin"]);
}

/// A step of others is not begun and not waited for; a term may be another for some.
#[test]
fn of_whom_a_step_is_and_within_what_time_is_asked_of_the_case() {
    let only = |step: &str, of: &str| {
        let head = format!("[[step]]\ncode   = \"{step}\"\n");
        (head.clone(), format!("{head}{of}\n"))
    };
    let terms = "terms  = [\n  { when = { chosen = { sex = [\"m\"] } }, within = \"15 days\", source = \"office\" },\n  \
                 { when = { chosen = { sex = [\"f\"] } }, within = \"5 days\", source = \"office\" },\n]";
    let mut text = procedure::pack();
    for (old, new) in [
        only("bank", "when   = { category = [\"investor\"] }"),
        only("security", terms),
    ] {
        assert!(text.contains(&old), "{old}");
        text = text.replacen(&old, &new, 1);
    }
    let mut desk = with(&text);
    let case = desk.waiting();
    let id = case.id;
    let case = desk.recorded(end(id, "check", "whole"));
    let sex = &case.accepted.as_ref().unwrap().answers[&FieldKey::parse("sex").unwrap()].answer;
    assert_eq!(*sex, tereze::domain::answer::Answer::Choice("m".to_owned()));
    assert_eq!(open(&case), [("security".to_owned(), Some("07.12".to_owned()))]);
    let case = desk.recorded(end(id, "security", "answered"));
    assert_eq!(named(&case), ["form-iin"], "the bank is not waited for");
    // A choice that the field has not, a kind of office that nobody is.
    let wrong = text
        .replace("sex = [\"m\"]", "sex = [\"n\"]")
        .replace("\"embassy-branch\"]", "\"palace\"]");
    let found = check::read("own.toml", wrong.as_bytes()).unwrap_err();
    let ids: Vec<&str> = found.iter().map(|f| f.say.id).collect();
    assert!(ids.contains(&"pack-no-such-choice"), "{found:#?}");
    assert!(ids.contains(&"pack-no-such-office-kind"), "{found:#?}");
}

/// Who brought the case to its approval does not approve it; where nobody else has an account one clerk records both.
#[test]
fn a_second_person_does_what_the_first_prepared() {
    let head = "[[step]]\ncode   = \"bank\"\n";
    let text = procedure::pack().replacen(head, &format!("{head}second_person = true\n"), 1);
    let mut desk = with(&text);
    let first = desk.waiting().id;
    desk.recorded(end(first, "check", "whole"));
    desk.recorded(end(first, "bank", "answered"));
    let second = {
        let draft = desk.whole("aged");
        let id = draft.id;
        desk.ask(Request::Accept(Box::new(draft)));
        desk.ask(Request::Transfer {
            case: id,
            outer_number: "7-2".to_owned(),
        });
        desk.recorded(end(id, "check", "whole"));
        id
    };
    let add = PeopleRequest::Add(Box::new(people::account("marat", Role::Clerk)));
    let given = people::given(&mut desk, add);
    assert_eq!(
        desk.trouble(end(second, "bank", "answered")),
        "refusal-second-person"
    );
    // What the first prepared another may do; that one's own is for somebody else.
    desk.recorded(end(second, "security", "answered"));
    desk.ask(Request::LogOut);
    people::first_log_in(&mut desk, "marat", &given);
    let done = desk.recorded(end(second, "bank", "answered"));
    assert_eq!(named(&done), ["form-iin"]);
}

/// An approval at one window may be done elsewhere at another: nobody there is a second person.
#[test]
fn a_second_person_is_asked_where_the_pack_says_so() {
    let head = "[[step]]\ncode   = \"bank\"\n";
    for (channel, asked) in [("abroad", true), ("ministry", false)] {
        let own =
            format!("{head}second_person = true\nsecond_person_when = {{ channel = [\"{channel}\"] }}\n");
        let mut desk = with(&procedure::pack().replacen(head, &own, 1));
        let id = desk.waiting().id;
        desk.recorded(end(id, "check", "whole"));
        let add = PeopleRequest::Add(Box::new(people::account("marat", Role::Clerk)));
        people::given(&mut desk, add);
        if asked {
            assert_eq!(desk.trouble(end(id, "bank", "answered")), "refusal-second-person");
        } else {
            desk.recorded(end(id, "bank", "answered"));
        }
    }
}

/// Of two terms that a text names the earlier presses, and the other is shown beside it.
#[test]
fn two_terms_of_one_text_are_both_kept() {
    let old = "within   = \"1 working day\"\n";
    let text = procedure::pack();
    assert!(text.contains(old));
    let mut desk = with(&text.replacen(
        old,
        "within   = \"90 working days\"\nor       = \"90 calendar days\"\n",
        1,
    ));
    let case = desk.waiting();
    let due = case.due.clone().unwrap();
    let day = |at: chrono::DateTime<chrono::FixedOffset>| at.format("%d.%m.%Y").to_string();
    assert_eq!(day(due.at), "18.02.2027");
    assert!(due.other.unwrap() > due.at);
    assert_eq!(
        case.next_due().map(day).as_deref(),
        Some("20.11.2026"),
        "a step runs"
    );
}

/// A coupon may say the day of the term, or its hour, too.
#[test]
fn a_coupon_says_the_hour_where_its_pack_asks_for_it() {
    let text = procedure::pack();
    assert!(text.contains("value = \"due\""));
    for (value, says) in [("due", "23.11.2026"), ("due_at", "23.11.2026 13:00")] {
        let mut desk = with(&text.replace("value = \"due\"", &format!("value = \"{value}\"")));
        let case = desk.waiting().id;
        let sheet = desk.printed(case, "coupon");
        let line = sheet.preview.iter().find(|l| l.contains("23.11.2026")).unwrap();
        assert_eq!(line.trim(), says);
    }
}

#[test]
fn a_step_ends_only_while_it_runs_and_only_as_its_pack_says() {
    let mut desk = desk();
    let id = desk.waiting().id;
    assert_eq!(desk.trouble(end(id, "bank", "answered")), "refusal-step-not-open");
    assert_eq!(
        desk.trouble(end(id, "check", "nonsense")),
        "problem-value-missing"
    );
    desk.recorded(end(id, "check", "whole"));
    assert_eq!(desk.trouble(end(id, "check", "whole")), "refusal-step-not-open");
    for step in ["bank", "security"] {
        desk.recorded(end(id, step, "answered"));
    }
    // The answer says more than that it came.
    assert_eq!(
        desk.trouble(end(id, "form-iin", "granted")),
        "refusal-step-answer"
    );
}

/// A service that is decided at this very window: nothing is transferred, and data sent back come back to be decided.
#[test]
fn what_is_decided_here_waits_for_its_answer_from_acceptance_on() {
    let mut desk = with(&procedure::decided_here());
    let draft = desk.whole("aged");
    let id = draft.id;
    let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft))) else {
        panic!("not accepted");
    };
    assert_eq!(view.case.state, State::Waiting);
    let transfer = Request::Transfer {
        case: id,
        outer_number: "7-4410".to_owned(),
    };
    assert_eq!(desk.trouble(transfer), "refusal-transfer-decided-here");
    let case = desk.recorded(Request::Flow(Flow::Return {
        case: id,
        kk: "туған жерін нақтылаңыз".to_owned(),
        ru: "уточните место рождения".to_owned(),
    }));
    assert_eq!(case.state, State::Returned);
    let Reply::Draft(Some(mut copy)) = desk.ask(Request::Flow(Flow::Correction(id))) else {
        panic!("no copy");
    };
    set(&mut copy, "address", &["Barcelona, Gran Via 7"]);
    copy.consent_signed = true;
    let case = desk.recorded(Request::Flow(Flow::CorrectData {
        draft: copy,
        reason: "as the person says".to_owned(),
    }));
    assert_eq!(case.state, State::Waiting);
    // The same after the office is opened anew.
    desk.again();
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    assert_eq!(view.case.state, State::Waiting);
}

/// A result that is no IIN: each field as the pack says, on the case and on its paper.
#[test]
fn a_result_has_the_fields_of_its_pack() {
    let mut desk = with(&procedure::decided_here());
    let draft = desk.whole("aged");
    let case = draft.id;
    let accepted = desk.ask(Request::Accept(Box::new(draft)));
    assert!(matches!(accepted, Reply::Accepted(_)), "{accepted:?}");
    let grant = |values: &[(&str, &str)]| Request::Grant {
        case,
        answer: GrantAnswer {
            values: values
                .iter()
                .map(|(key, text)| (FieldKey::parse(key).unwrap(), vec![(*text).to_owned()]))
                .collect(),
            ..GrantAnswer::default()
        },
    };
    let number = ("permit_number", "KZ 0012345");
    // What comes before the answer is done first.
    assert_eq!(desk.trouble(grant(&[number])), "refusal-step-before");
    until_the_answer(&mut desk, case);
    assert_eq!(desk.trouble(grant(&[])), "problem-value-missing");
    assert_eq!(
        desk.trouble(grant(&[number, ("permit_until", "31022027")])),
        "problem-value-missing"
    );
    let long = "7".repeat(21);
    assert_eq!(
        desk.trouble(grant(&[("permit_number", &long)])),
        "problem-too-long"
    );
    let granted = desk.recorded(grant(&[number, ("permit_until", "")]));
    assert_eq!(granted.state, State::Granted);
    let said: Vec<String> = granted
        .result
        .iter()
        .map(|(key, e)| format!("{key}: {:?}", e.answer))
        .collect();
    assert_eq!(said, ["permit_number: Text(\"KZ 0012345\")"]);
    let sheet = desk.printed(case, "certificate");
    assert!(
        sheet.preview.iter().any(|l| l.contains("KZ 0012345")),
        "{:?}",
        sheet.preview
    );
}

/// A service that gives nothing that could be written down is given all the same.
#[test]
fn a_result_without_fields_is_given_and_printed() {
    let text = procedure::pack()
        .replacen("office_kinds", "decided      = \"here\"\noffice_kinds", 1)
        .replacen("value = \"iin\"", "value = \"case_number\"", 1);
    let mut desk = with(&text);
    let draft = desk.whole("aged");
    let case = draft.id;
    desk.ask(Request::Accept(Box::new(draft)));
    until_the_answer(&mut desk, case);
    let answer = GrantAnswer::default();
    let granted = desk.recorded(Request::Grant { case, answer });
    assert_eq!((granted.state, granted.result.len()), (State::Granted, 0));
    desk.printed(case, "certificate");
}

/// The lists go by what presses first: a step of twenty minutes before the term of the case.
#[test]
fn a_list_goes_by_the_step_that_is_due_first() {
    let mut desk = desk();
    let case = desk.waiting();
    let due = |desk: &mut Desk| {
        let Reply::Found { rows, .. } = desk.ask(Request::Find {
            text: case.number.as_ref().unwrap().to_string(),
        }) else {
            panic!("not found");
        };
        rows[0].due
    };
    let check = case.steps[0].begun.due.as_ref().unwrap().at;
    let whole = case.due.as_ref().unwrap().at;
    assert!(check < whole);
    assert_eq!(due(&mut desk), Some(check));
    desk.recorded(end(case.id, "check", "whole"));
    assert_eq!(due(&mut desk), Some(whole));
}

/// What a wrong answer began runs no more, and what the right one leads to begins.
#[test]
fn a_corrected_answer_takes_back_what_it_began() {
    let mut desk = with(&procedure::decided_here());
    let draft = desk.whole("aged");
    let id = draft.id;
    desk.ask(Request::Accept(Box::new(draft)));
    until_the_answer(&mut desk, id);
    let number = FieldKey::parse("permit_number").unwrap();
    let given = || GrantAnswer {
        values: [(number.clone(), vec!["KZ 0012345".to_owned()])].into(),
        ..GrantAnswer::default()
    };
    let case = desk.recorded(Request::Grant {
        case: id,
        answer: given(),
    });
    assert_eq!(named(&case), ["hand-over"]);
    let corrected = |answer| Request::CorrectAnswer {
        case: id,
        answer,
        reason: "recorded by mistake".to_owned(),
    };
    let refused = TypedAnswer::Refused {
        ground: GroundCode::parse("untrue").unwrap(),
        kk: "деректер шынайы емес".to_owned(),
        ru: "сведения недостоверны".to_owned(),
    };
    let case = desk.recorded(corrected(refused));
    assert_eq!((named(&case), case.state), (Vec::new(), State::Refused));
    let case = desk.recorded(corrected(TypedAnswer::Granted(given())));
    assert_eq!(
        (named(&case), case.state),
        (vec!["hand-over".to_owned()], State::Granted)
    );
    // The same from the journal.
    desk.again();
    let Reply::Case(view) = desk.ask(Request::LoadCase(id)) else {
        panic!("no case");
    };
    assert_eq!(named(&view.case), ["hand-over"]);
}

/// By its table the journal comes before the hand-over; whoever forgets it is told which step runs, and nothing is closed.
#[test]
fn a_case_does_not_close_over_a_step_that_runs() {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let view = desk.view.clone();
    let mut ask = |request| desk.ask(request);
    let case = made_up::accepted(&mut ask, &view, "temporary-id", 1, &[], now())[0].id;
    let value = |key: &str, value: &str| (FieldKey::parse(key).unwrap(), vec![value.to_owned()]);
    let values = [
        value("certificate_number", "ВУ 0012345"),
        value("valid_until", "01112027"),
    ];
    let answer = GrantAnswer {
        values: values.into_iter().collect(),
        ..GrantAnswer::default()
    };
    desk.recorded(Request::Grant { case, answer });
    desk.printed(case, "filling-sheet");
    let over = || {
        Request::Flow(Flow::HandOver {
            case,
            paper: PaperCode::parse("filling-sheet").unwrap(),
            handing: Handing {
                to: "CAGLAYAN SUKRU".to_owned(),
                document: "N 0123456".to_owned(),
                originals: OriginalsBack::All,
                ..Handing::default()
            },
        })
    };
    let Reply::Trouble(say) = desk.ask(over()) else {
        panic!("closed over the journal");
    };
    assert_eq!(say.id, "refusal-step-running");
    let said = format!("{say:?}");
    assert!(said.contains("запись в журнале учёта выдачи"), "{said}");
    desk.recorded(end(case, "journal", "recorded"));
    let case = desk.recorded(over());
    assert_eq!((case.state, named(&case)), (State::HandedOver, Vec::new()));
}
