//! The collector's runs between the State Corporation and the provider: papers handed over, results brought back.

use super::course;
use super::desk::*;
use super::pack_registers::{accepted, asked, case, close, closed, of, offers, one, open, said, sheet};
use chrono::Duration;
use tereze::domain::act::{Act, ActId, CaseId, Deed, Recalled, SheetBack};
use tereze::domain::code::{FieldKey, PaperCode, StepCode};
use tereze::domain::institution::InstitutionKind;
use tereze::domain::number::Number;
use tereze::forms::pack::GroundOf;
use tereze::office::request::pack_lists::{OfPack, PackList};
use tereze::office::request::{Flow, GrantAnswer, Reply, Request, TypedAnswer};
use ulid::Ulid;

const PERMITS: &str = "labour-permit";

fn ends(desk: &mut Desk, case: CaseId, step: &str, end: &str) {
    desk.recorded(Request::Flow(Flow::EndStep {
        case,
        step: StepCode::parse(step).unwrap(),
        end: end.to_owned(),
    }));
}

fn until(day: &str) -> GrantAnswer {
    let value = |key: &str, value: &str| (FieldKey::parse(key).unwrap(), vec![value.to_owned()]);
    let values = [value("permit_blank", "РТМ 0012345"), value("permit_until", day)];
    GrantAnswer {
        values: values.into_iter().collect(),
        ..GrantAnswer::default()
    }
}

/// A paper that would never have been valid is not given.
fn grants(desk: &mut Desk, case: CaseId) {
    let yesterday = now()
        .date_naive()
        .pred_opt()
        .unwrap()
        .format("%d%m%Y")
        .to_string();
    let answer = until(&yesterday);
    assert_eq!(desk.trouble(Request::Grant { case, answer }), "decide-day-past");
    let answer = until("01112027");
    desk.recorded(Request::Grant { case, answer });
}

fn ids(desk: &mut Desk, list: &OfPack) -> Vec<CaseId> {
    offers(desk, list).into_iter().map(|of| of.row.id).collect()
}

/// Requests formalised at the State Corporation: the papers lie ready for the collector.
fn corporation(count: usize) -> (Desk, Vec<CaseId>) {
    let mut desk = Desk::inland(InstitutionKind::StateCorporation);
    let cases = accepted(&mut desk, PERMITS, count, &[]);
    let cases: Vec<CaseId> = cases.into_iter().map(|c| c.id).collect();
    for case in &cases {
        desk.recorded(Request::Transfer {
            case: *case,
            outer_number: "7-4410".to_owned(),
        });
    }
    (desk, cases)
}

#[test]
fn papers_go_out_with_a_list_that_both_sides_sign_and_that_ends_the_collectors_step() {
    let (mut desk, cases) = corporation(2);
    let out = of(PERMITS, "papers-out");
    assert_eq!(ids(&mut desk, &out), cases);
    let list = close(&mut desk, &out, &cases);
    let text = said(&list);
    for part in [
        "1-2026-63-000001",
        "1 / 2: Мемлекеттік корпорацияға",
        "сдал(а): работник Государственной корпорации",
        "доставил(а): работник накопительного сектора",
        "принял(а): сотрудник услугодателя",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        !text.contains("подпись руководителя"),
        "its own signatures: {text}"
    );
    assert_eq!(list.lots.len(), 2, "a copy for each side");
    for id in &cases {
        assert_eq!(open(&case(&mut desk, *id).0), ["check-request"]);
    }
    // One that did not arrive is struck: it goes with the next list.
    let strike = PackList::Strike {
        number: closed(&mut desk, &out)[0].number.clone(),
        case: cases[1],
        reason: "услугодателю не поступило".to_owned(),
    };
    one(&mut desk, strike);
    assert_eq!(ids(&mut desk, &out), [cases[1]]);
}

#[test]
fn what_did_not_come_back_waits_on_and_is_named() {
    let (mut desk, cases) = corporation(3);
    close(&mut desk, &of(PERMITS, "papers-out"), &cases);
    let back = of(PERMITS, "permits-back");
    assert!(ids(&mut desk, &back).is_empty(), "nothing is granted yet");
    for id in &cases {
        ends(&mut desk, *id, "check-request", "printed");
        grants(&mut desk, *id);
    }
    assert_eq!(ids(&mut desk, &back), cases);
    let text = said(&close(&mut desk, &back, &cases[..2]));
    let missing = case(&mut desk, cases[2]).0;
    let (number, who) = (missing.number.unwrap().to_string(), missing.person.cyrillic);
    for part in [
        "1-2026-64-000001",
        "1-2026-63-000001",
        "РТМ 0012345",
        "Ожидалось, не поступило",
        "Записей на странице: 2 ",
        &number,
        &who,
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let waiting = offers(&mut desk, &back);
    let first = Number::parse("1-2026-64-000001").unwrap();
    assert_eq!((waiting[0].row.id, waiting.len()), (cases[2], 1));
    assert_eq!(waiting[0].missed.as_ref(), Some(&first));
    let register = one(&mut desk, PackList::One(first.clone()));
    assert_eq!(register.absent[0].1, who);
    let text = said(&close(&mut desk, &back, &[cases[2]]));
    assert!(
        text.contains("1-2026-64-000002") && !text.contains("не поступило"),
        "{text}"
    );
    assert!(ids(&mut desk, &back).is_empty());
    // Its line struck, it is offered again, as one that came once.
    let second = closed(&mut desk, &back)[0].number.clone();
    let strike = PackList::Strike {
        number: second,
        case: cases[2],
        reason: "чужое разрешение".to_owned(),
    };
    one(&mut desk, strike);
    let again = offers(&mut desk, &back);
    assert_eq!((again[0].row.id, again[0].missed.as_ref()), (cases[2], None));
    close(&mut desk, &back, &[cases[2]]);
    // The first is printed as it was closed.
    let again = said(&sheet(&mut desk, PackList::Print(first)));
    assert!(again.contains("не поступило") && again.contains(&who), "{again}");
    // The step goes on: the permit is still to be delivered to the person.
    assert_eq!(open(&case(&mut desk, cases[0]).0), ["deliver-permit"]);
}

#[test]
fn where_the_text_knows_no_delivery_all_that_are_due_go() {
    const NUMBERS: &str = "iin-temporary";
    let mut desk = Desk::inland(InstitutionKind::StateCorporation);
    let cases: Vec<CaseId> = accepted(&mut desk, NUMBERS, 2, &[])
        .into_iter()
        .map(|c| c.id)
        .collect();
    let (out, back) = (of(NUMBERS, "papers-out"), of(NUMBERS, "results-back"));
    assert_eq!(ids(&mut desk, &out), cases);
    let text = said(&close(&mut desk, &out, &cases[..1]));
    assert!(text.contains("принял(а): сотрудник услугодателя"), "{text}");
    assert_eq!(ids(&mut desk, &out), [cases[1]]);
    assert!(ids(&mut desk, &back).is_empty(), "nothing is decided");
    desk.recorded(Request::Transfer {
        case: cases[0],
        outer_number: "7-4410".to_owned(),
    });
    let ground = desk
        .view
        .catalogue
        .packs()
        .find(|p| p.code.as_str() == NUMBERS)
        .unwrap();
    let ground = ground
        .grounds
        .iter()
        .find(|g| g.of == tereze::forms::pack::GroundOf::Service)
        .unwrap()
        .code
        .clone();
    desk.recorded(Request::RefuseService {
        case: cases[0],
        ground,
        kk: "деректер сәйкес келмейді".to_owned(),
        ru: "данные не совпадают".to_owned(),
    });
    assert_eq!(ids(&mut desk, &back), [cases[0]], "a refusal comes back, too");
    let text = said(&close(&mut desk, &back, &cases[..1]));
    assert!(
        text.contains("1-2026-62-000001") && text.contains("1-2026-61-000001"),
        "{text}"
    );
}

/// Nothing is marked at first; what was waited for in vain is seen in the next list and in the closed one.
#[test]
fn what_came_is_marked_by_keys() {
    use tereze::app::key::Key;
    let (mut desk, cases) = corporation(2);
    close(&mut desk, &of(PERMITS, "papers-out"), &cases);
    for id in &cases {
        ends(&mut desk, *id, "check-request", "printed");
        grants(&mut desk, *id);
    }
    let lists = desk.view.catalogue.packs();
    let lists = lists.filter(|p| !p.channels_of("state-corporation").is_empty());
    let before: usize = lists
        .take_while(|p| p.code.as_str() != PERMITS)
        .map(|p| p.registers.len() + p.journals.len())
        .sum();
    let mut program = Program::before(desk);
    program.command("реестры и журналы");
    for _ in 0..5 + before + 1 {
        program.key(Key::Down);
    }
    program.key(Key::Enter);
    assert!(program.shows("Отмечено: 0, всего: 2"), "{}", program.screen());
    assert!(!program.shows("закрыть реестр]"), "{}", program.screen());
    program.key(Key::F(5));
    assert!(program.shows("Отмечено: 2, всего: 2"), "{}", program.screen());
    program.key(Key::Down);
    program.key(Key::Char(' '));
    program.key(Key::F(2));
    // A register that is closed never changes: it is asked.
    assert!(program.shows("Закрыть реестр с 1 делом?"), "{}", program.screen());
    program.key(Key::Char('1'));
    assert!(program.shows("1-2026-64-000001"), "{}", program.screen());
    program.key(Key::Esc);
    assert!(program.shows("Отмечено: 0, всего: 1"), "{}", program.screen());
    assert!(
        program.shows("1-2026-64-000001"),
        "where it was missed: {}",
        program.screen()
    );
    program.key(Key::F(6));
    program.key(Key::Enter);
    assert!(program.shows("не поступило"), "{}", program.screen());
}

/// What is brought to its stage anew goes out, or comes back, once more: the paper that was recalled has to be replaced.
#[test]
fn papers_put_right_go_out_again_and_another_answer_comes_back_again() {
    const NUMBERS: &str = "iin-temporary";
    let mut desk = Desk::inland(InstitutionKind::StateCorporation);
    let id = accepted(&mut desk, NUMBERS, 1, &[])[0].id;
    let (out, back) = (of(NUMBERS, "papers-out"), of(NUMBERS, "results-back"));
    close(&mut desk, &out, &[id]);
    let transfer = || Request::Transfer {
        case: id,
        outer_number: "7-4410".to_owned(),
    };
    desk.recorded(transfer());
    desk.recorded(Request::Flow(Flow::Return {
        case: id,
        kk: "мекенжайын нақтылаңыз".to_owned(),
        ru: "уточните адрес".to_owned(),
    }));
    assert!(ids(&mut desk, &out).is_empty(), "it is not put right yet");
    let mut draft = course::copy(&mut desk, id);
    set(&mut draft, "address", &["улица 9"]);
    draft.consent_signed = true;
    let at = |hours| now() + Duration::hours(hours);
    let asks = |desk: &mut Desk, request, hours| match desk.entrance.handle(request, at(hours)) {
        Reply::Trouble(say) => panic!("{say:?}"),
        reply => reply,
    };
    asks(&mut desk, course::corrects(&draft, "address put right"), 1);
    assert_eq!(ids(&mut desk, &out), [id], "the papers are sent again");
    let closes = |of: &OfPack| {
        asked(PackList::Close {
            of: of.clone(),
            cases: vec![id],
        })
    };
    asks(&mut desk, closes(&out), 2);
    assert!(ids(&mut desk, &out).is_empty());

    asks(&mut desk, transfer(), 3);
    let pack = desk.view.catalogue.pack(&out.service).unwrap();
    let mut grounds = pack.grounds.iter().filter(|g| g.of == GroundOf::Service);
    let ground = grounds.next().unwrap().code.clone();
    let (kk, ru) = ("себебі".to_owned(), "причина".to_owned());
    let refuses = Request::RefuseService {
        case: id,
        ground: ground.clone(),
        kk: kk.clone(),
        ru,
    };
    asks(&mut desk, refuses, 4);
    assert!(ids(&mut desk, &out).is_empty(), "an answer sends no papers out");
    asks(&mut desk, closes(&back), 5);
    assert!(ids(&mut desk, &back).is_empty());
    let ru = "другая причина".to_owned();
    let corrects = Request::CorrectAnswer {
        case: id,
        answer: TypedAnswer::Refused { ground, kk, ru },
        reason: "another case's answer".to_owned(),
    };
    asks(&mut desk, corrects, 6);
    assert_eq!(ids(&mut desk, &back), [id], "another result is brought");
    asks(&mut desk, closes(&back), 7);
    assert!(ids(&mut desk, &back).is_empty());

    let (mut case, _) = case(&mut desk, id);
    let recalled = Act {
        id: ActId(Ulid::new()),
        case: Some(id),
        at: at(8).fixed_offset(),
        clerk: desk.view.clerk.code.clone(),
        deed: Deed::Recalled(Recalled {
            paper: PaperCode::parse("notice").unwrap(),
            number: Number::parse("1-2026-04-000001").unwrap(),
            reason: "of somebody else".to_owned(),
            seen: "nobody".to_owned(),
            sheet: SheetBack::Yes,
        }),
    };
    case.apply(&recalled);
    assert_eq!(case.standing().unwrap().reached.answer, Some(recalled.at));
}
