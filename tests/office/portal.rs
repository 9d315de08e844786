//! A request that came through the portal: signed digitally, with files instead of papers, and nobody at the window.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::act::CaseId;
use tereze::domain::case::{Case, State};
use tereze::domain::code::{ChannelCode, DocumentCode, FieldKey, RequestCode, ServiceCode, StepCode};
use tereze::domain::contact::Contact;
use tereze::domain::document::Original;
use tereze::domain::institution::InstitutionKind;
use tereze::forms::pack::{Moment, Pack};
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::{Draft, Stage};
use tereze::office::request::visit::Leaflet;
use tereze::office::request::{Flow, GrantAnswer, Reply, Request, VisitRequest};
use tereze::office::{begin, facts, intake, window};
use tereze::texts::lang::Lang;

const PORTAL: &str = "portal";
const WINDOW: &str = "window";

fn police() -> (Desk, Pack) {
    let mut desk = Desk::inland(InstitutionKind::Police);
    let service = ServiceCode::parse("labour-permit").unwrap();
    let confirmed = desk.ask(Request::ConfirmBasis {
        service: service.clone(),
        instruction: "7".to_owned(),
    });
    assert!(matches!(confirmed, Reply::Office(_)), "{confirmed:?}");
    let pack = desk.view.catalogue.pack(&service).unwrap().clone();
    (desk, pack)
}

/// Somebody made up, with all that is asked of whoever comes this way.
fn begun(desk: &Desk, pack: &Pack, channel: &str, request: &str) -> Option<Draft> {
    let (view, request) = (&desk.view, RequestCode::parse(request).unwrap());
    let channel = ChannelCode::parse(channel).unwrap();
    let (category, people) = filling::eligible(view, pack, now().date_naive()).remove(0);
    let draft = begin::draft_by(view, pack, &channel, category.clone(), request.clone(), now())?;
    let visit = Visit {
        someone: people[0],
        category,
        request,
        nth: 0,
    };
    filling::filled(draft, view, pack, &visit, now(), &mut Chance::new(7))
}

fn accepts(desk: &mut Desk, draft: Draft) -> Case {
    match desk.ask(Request::Accept(Box::new(draft))) {
        Reply::Accepted(view) => view.case,
        other => panic!("{other:?}"),
    }
}

fn document(code: &str) -> DocumentCode {
    DocumentCode::parse(code).unwrap()
}

/// The steps of the window, and the permit.
fn grants(desk: &mut Desk, id: CaseId) -> Case {
    for (step, end) in [("check-authenticity", "genuine"), ("print", "printed")] {
        desk.recorded(Request::Flow(Flow::EndStep {
            case: id,
            step: StepCode::parse(step).unwrap(),
            end: end.to_owned(),
        }));
    }
    let value = |key: &str, value: &str| (FieldKey::parse(key).unwrap(), vec![value.to_owned()]);
    let values = [
        value("permit_blank", "РТМ 0012345"),
        value("permit_until", "01112027"),
    ];
    let answer = GrantAnswer {
        values: values.into_iter().collect(),
        ..GrantAnswer::default()
    };
    desk.recorded(Request::Grant { case: id, answer })
}

#[test]
fn an_extension_through_the_portal_is_accepted_and_decided_without_a_sheet() {
    let (mut desk, pack) = police();
    let mut draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    let on = now().date_naive();
    assert_eq!(
        window::of_draft(&draft, &pack, now()),
        None,
        "no clock runs at the window"
    );
    assert!(facts::papers_of_draft(&draft, &pack, on, Moment::Open).is_empty());
    for (code, there) in &draft.documents {
        assert!(
            there.copy && there.original == Original::NotShown,
            "{code}: a file"
        );
    }
    draft.consent_signed = false;
    assert_eq!(
        desk.trouble(Request::Accept(Box::new(draft.clone()))),
        "refusal-signatures"
    );
    draft.consent_signed = true;
    let id = draft.id;
    let case = accepts(&mut desk, draft);
    let accepted = case.accepted.as_ref().unwrap();
    assert!(accepted.signed_digitally && !accepted.consent_signed);
    assert!(!case.documents.contains_key(&document("application")));
    assert!(
        case.drawer.is_empty() && case.documents.len() == 5,
        "{:?}",
        case.documents
    );
    assert_eq!(window::of_case(&case, &pack), None);
    assert!(
        facts::papers(&case, &pack, Moment::Accepted).is_empty(),
        "no coupon"
    );
    assert_eq!(case.opened.as_ref().unwrap().channel.as_str(), PORTAL);
    // What follows is what follows at the window.
    let granted = grants(&mut desk, id);
    assert_eq!(granted.state, State::Granted);
    desk.printed(id, "permit-sheet");
}

#[test]
fn the_portal_takes_extensions_alone_and_the_window_asks_for_papers() {
    let (mut desk, pack) = police();
    assert!(begun(&desk, &pack, PORTAL, "grant").is_none());
    let mut other = begun(&desk, &pack, PORTAL, "extend").unwrap();
    other.request = RequestCode::parse("grant").unwrap();
    assert_eq!(
        desk.trouble(Request::Accept(Box::new(other))),
        "refusal-not-of-category"
    );
    // The usual way in is the window, and there originals are compared.
    let draft = begun(&desk, &pack, WINDOW, "extend").unwrap();
    let (category, request) = (draft.category.clone(), draft.request.clone());
    let usual = begin::draft(&desk.view, &pack, category, request, now()).unwrap();
    assert_eq!(usual.channel, draft.channel);
    let permit = &draft.documents[&document("former-permit")];
    assert_eq!(permit.original, Original::SeenAndReturned);
    let case = accepts(&mut desk, draft);
    let accepted = case.accepted.unwrap();
    assert!(accepted.consent_signed && !accepted.signed_digitally);
}

#[test]
fn an_incomplete_request_of_the_portal_is_refused_without_a_receipt() {
    let (mut desk, pack) = police();
    let mut draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    draft.documents.remove(&document("insurance"));
    let lacks = intake::checklist(&draft, &pack, &desk.view.treaties, now().date_naive()).verdict;
    assert_eq!(lacks.lacks.len(), 1, "{lacks:?}");
    assert_eq!(
        desk.trouble(Request::Accept(Box::new(draft.clone()))),
        "refusal-documents-lack"
    );
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("not refused");
    };
    let refused = view.case.intake_refused.as_ref().unwrap();
    assert_eq!(refused.grounds[0].as_str(), "incomplete");
    assert!(facts::papers(&view.case, &pack, Moment::IntakeRefused).is_empty());
    // It is numbered among the refusals, and leaves no gap among the cases.
    assert_eq!(refused.number.to_string(), "1-2026-40-000001");
    let next = begun(&desk, &pack, PORTAL, "extend").unwrap();
    let case = accepts(&mut desk, next);
    assert_eq!(case.number.unwrap().to_string(), "1-2026-000001");
}

/// The consent to be reached is signed on an application, and there is none.
#[test]
fn nobody_is_reached_without_a_consent_that_was_signed() {
    let (mut desk, pack) = police();
    let mut draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    draft.contact = Some(Contact {
        phone: "+77010000000".to_owned(),
        ..Contact::default()
    });
    let case = accepts(&mut desk, draft);
    assert_eq!(case.contact(), None);
}

/// What was signed digitally stays: a slip in typing it off is put right, and nothing is signed again.
#[test]
fn a_slip_in_a_request_of_the_portal_is_put_right_as_it_was_signed() {
    let (mut desk, pack) = police();
    let draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    let case = accepts(&mut desk, draft);
    let number = case.number.unwrap().to_string();
    grants(&mut desk, case.id);
    let mut program = Program::before(desk);
    program.key(Key::F(3));
    program.text(&number);
    program.key(Key::Enter);
    // Nobody came with it: there is no next one of a family.
    program.command("следующий из семьи");
    assert!(program.shows("никто не пришёл"), "{}", program.screen());
    program.key(Key::Esc);
    program.command("исправить данные заявления");
    program.key(Key::F(2));
    assert!(
        program.shows("Запрос, подписанный ЭЦП, не меняется"),
        "{}",
        program.screen()
    );
    assert!(!program.shows("Напечатанное заявление"), "{}", program.screen());
}

/// No coupon was given: nobody is asked for one.
#[test]
fn what_came_by_the_portal_is_handed_over_without_a_word_of_a_coupon() {
    for (way, asked) in [(PORTAL, false), (WINDOW, true)] {
        let (mut desk, pack) = police();
        let draft = begun(&desk, &pack, way, "extend").unwrap();
        let case = accepts(&mut desk, draft);
        let id = case.id;
        grants(&mut desk, id);
        desk.printed(id, "permit-sheet");
        let mut program = Program::before(desk);
        program.key(Key::F(3));
        program.text(&case.number.unwrap().to_string());
        program.key(Key::Enter);
        program.key(Key::F(2));
        assert!(program.shows("Документ"), "{}", program.screen());
        assert_eq!(program.shows("Талон"), asked, "{}", program.screen());
    }
}

/// Whoever asks what to bring stands here; that one need not come is said.
#[test]
fn a_leaflet_is_of_the_window_and_names_the_other_ways() {
    let (mut desk, pack) = police();
    let mut leaflet = |request: &str| {
        let of = Leaflet {
            service: pack.code.clone(),
            category: pack.categories[0].code.clone(),
            request: RequestCode::parse(request).unwrap(),
            lang: Lang::Ru,
            citizenship: None,
            issued_in: None,
        };
        let Reply::Sheet(sheet) = desk.ask(Request::Visit(VisitRequest::Leaflet(Box::new(of)))) else {
            panic!("no sheet");
        };
        let text = sheet.preview.join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (grant, extend) = (leaflet("grant"), leaflet("extend"));
    for text in [&grant, &extend] {
        assert!(text.contains("подлинник; его сверят и вернут"), "{text}");
        // To which other office somebody may go, no pack says.
        assert!(!text.contains("Государственная корпорация"), "{text}");
    }
    let portal = "по-другому: веб-портал «электронного правительства» (запрос подписывают ЭЦП)";
    assert!(extend.contains(portal), "{extend}");
    assert!(!grant.contains(portal), "{grant}");
}

#[test]
fn the_way_in_is_asked_where_there_are_several() {
    let (desk, _) = police();
    let mut program = Program::before(desk);
    program.key(Key::F(2));
    program.text("2");
    assert!(program.shows("выдача разрешения"), "{}", program.screen());
    assert!(
        program.shows("работающий у физического лица"),
        "one way: {}",
        program.screen()
    );
    program.key(Key::Tab);
    for way in ["услугодатель (подразделение", "веб-портал"] {
        assert!(program.shows(way), "{}", program.screen());
    }
    assert!(program.shows("Каким путём"), "{}", program.screen());
    // Asked for the first time, there is one way again.
    program.key(Key::Tab);
    assert!(!program.shows("веб-портал"), "{}", program.screen());
    program.key(Key::Tab);
    // Enter takes the window, and with it the only category.
    program.key(Key::Enter);
    assert!(program.shows("заявление"), "{}", program.screen());
    assert!(!program.shows("подлинников нет"), "{}", program.screen());
    program.key(Key::Esc);
    program.key(Key::F(2));
    program.text("2");
    program.key(Key::Tab);
    program.text("2");
    assert!(program.shows("подлинников нет"), "{}", program.screen());
    assert!(!program.shows("заявление"), "{}", program.screen());
}

#[test]
fn it_is_asked_whether_each_digital_signature_is_valid() {
    let (mut desk, pack) = police();
    let mut draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    draft.consent_signed = false;
    desk.ask(Request::SaveDraft(Box::new(draft)));
    let mut program = Program::before(desk);
    program.key(Key::Enter);
    assert!(program.shows("Подписано ЭЦП"), "{}", program.screen());
    assert!(!program.shows("заявление на подпись"), "{}", program.screen());
    // There is no sheet.
    program.key(Key::F(7));
    assert!(program.shows("нечего"), "{}", program.screen());
    program.key(Key::F(2));
    for signer in ["ЭЦП услугополучателя", "ЭЦП работодателя"] {
        assert!(program.shows(signer), "{}", program.screen());
    }
    program.text("3");
    assert!(program.shows("Запрос не принят"), "{}", program.screen());
    program.key(Key::F(2));
    program.text("2");
    assert!(!program.shows("Запрос не принят"), "{}", program.screen());
    assert!(program.shows("Подписано ЭЦП"), "{}", program.screen());
    program.key(Key::F(2));
    program.text("1");
    assert!(program.shows("Запрос принят"), "{}", program.screen());
    assert!(
        program.shows("Путь | ЭЦП; веб-портал «электронного правительства»"),
        "{}",
        program.screen()
    );
    // Nor is there a paper to be missed.
    program.key(Key::Tab);
    assert!(!program.shows("не положена"), "{}", program.screen());
}

/// Nobody is handed a receipt: the applicant is told through the portal.
#[test]
fn a_refused_intake_is_told_through_the_portal() {
    let (mut desk, pack) = police();
    let mut draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    draft.documents.remove(&document("insurance"));
    draft.stage = Stage::Checklist;
    desk.ask(Request::SaveDraft(Box::new(draft)));
    let mut program = Program::before(desk);
    program.key(Key::Enter);
    program.key(Key::F(8));
    assert!(
        program.shows("Сообщите заявителю через портал"),
        "{}",
        program.screen()
    );
    assert!(!program.shows("расписк"), "{}", program.screen());
    program.text("2");
    assert!(
        program.shows("Сообщите о нём заявителю через портал"),
        "{}",
        program.screen()
    );
}

/// Whoever was called to the window came by no portal.
#[test]
fn somebody_with_a_ticket_is_not_asked_by_which_way() {
    let (desk, _) = police();
    let mut program = Program::before(desk);
    program.key(Key::F(5));
    program.key(Key::F(4));
    program.key(Key::Enter);
    program.text("2");
    assert!(program.shows("выдача разрешения"), "{}", program.screen());
    program.key(Key::Tab);
    assert!(program.shows("продление разрешения"), "{}", program.screen());
    assert!(!program.shows("веб-портал"), "{}", program.screen());
}

/// What would be refused at the end of the form is said before it opens.
#[test]
fn a_refusal_is_not_begun_while_a_step_that_comes_before_it_runs() {
    let (mut desk, pack) = police();
    let draft = begun(&desk, &pack, PORTAL, "extend").unwrap();
    let case = accepts(&mut desk, draft);
    desk.recorded(Request::Flow(Flow::EndStep {
        case: case.id,
        step: StepCode::parse("check-authenticity").unwrap(),
        end: "genuine".to_owned(),
    }));
    let mut program = Program::before(desk);
    program.key(Key::F(3));
    program.text(&case.number.unwrap().to_string());
    program.key(Key::Enter);
    program.key(Key::F(8));
    assert!(program.shows("Ответу ещё не время"), "{}", program.screen());
    assert!(!program.shows("Основание отказа"), "{}", program.screen());
}
