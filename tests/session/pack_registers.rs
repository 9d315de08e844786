//! Registers of a service centre: the district register of passports, from its cases to the file that is printed.

use super::clerk::{self, ACCOUNT, Office, PASSWORD};
use super::papers;
use super::terminal::Key::*;
use super::terminal::Session;
use crate::made_up;
use chrono::{NaiveTime, Utc};
use tereze::domain::act::CaseId;
use tereze::domain::code::{ClerkCode, FieldKey, StepCode};
use tereze::domain::institution::{Institution, InstitutionKind};
use tereze::domain::title::Title;
use tereze::forms::catalogue::Catalogue;
use tereze::office::entrance::Entrance;
use tereze::office::request::{Flow, Foundation, GrantAnswer, OfficeView, PersonName, Reply, Request, Stock};
use tereze::texts::lang::{Lang, Texts};
use zeroize::Zeroizing;

/// An office of a kind that no list names, and its entrance.
fn founded(kind: InstitutionKind) -> (Office, Entrance, OfficeView) {
    let office = Office::empty();
    let institution = Institution::named(
        kind,
        Title::new("Орталық", "Центр", ""),
        Title::new("Тараз", "Тараз", ""),
    );
    let name = |kk: &str, ru: &str| PersonName {
        kk: kk.to_owned(),
        ru: ru.to_owned(),
    };
    let mut entrance = Entrance::new(office.home.clone());
    let founded = entrance.handle(
        Request::Found(Box::new(Foundation {
            lang: Lang::Ru,
            zone: institution.zone,
            institution,
            window: "1".to_owned(),
            account: ClerkCode::parse(ACCOUNT).unwrap(),
            clerk: name("Айгүл Серікқызы", "Айгуль Сериковна"),
            post: Texts::default(),
            chief: name("Ерлан Болатов", "Ерлан Болатов"),
            open: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
            close: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
            stock: Stock::A4,
            password: Zeroizing::new(PASSWORD.to_owned()),
        })),
        Utc::now(),
    );
    let Reply::Founded { view, .. } = founded else {
        panic!("{founded:?}");
    };
    (office, entrance, *view)
}

/// Two applications for a passport, on paper.
fn centre() -> Office {
    let (office, mut entrance, view) = founded(InstitutionKind::ServiceCentre);
    let mut ask = |request| entrance.handle(request, Utc::now());
    let paper = [("carrier", "paper")];
    made_up::accepted(&mut ask, &view, "passport-id", 2, &paper, Utc::now());
    entrance.handle(Request::LogOut, Utc::now());
    office
}

#[test]
fn the_district_register_from_its_cases_to_its_sheet() {
    let office = centre();
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-registers");
    clerk.says("registers-say");
    clerk.press_times(Down, 5);
    clerk.press(Enter);
    clerk.says("register-fill-say");
    clerk.see("Отмечено: 2, всего: 2");
    clerk.press(Space);
    clerk.see("Отмечено: 1, всего: 2");
    clerk.press(F2);
    clerk.answers("1");
    clerk.see("-50-000001");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved_as(&office, "service-register-", "-50-000001");
    clerk.see("Отмечено: 1, всего: 1");
    // Closed is closed, through a power cut too; a line of it is struck.
    clerk.kill_9();
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-registers");
    clerk.says("registers-say");
    clerk.press_times(Down, 5);
    clerk.press(Enter);
    clerk.see("Отмечено: 1, всего: 1");
    clerk.press(F6);
    clerk.see("-50-000001");
    clerk.press(Enter);
    clerk.see("Жайлауов");
    clerk.press(F8);
    clerk.says("strike-line-say");
    clerk.type_text("формуляр не подписан");
    clerk.press(F2);
    clerk.see("зачёркнута: формуляр не подписан");
    // The copy that stays goes into a file of the nomenclature.
    clerk.press(F2);
    clerk.says("file-case-say");
    clerk.enter("12-04");
    clerk.type_text("2");
    clerk.press(F2);
    clerk.says("file-register-done");
    clerk.see("№ 12-04, листов: 2");
    clerk.press(Esc);
    clerk.says("registers-closed-say");
    clerk.see("12-04");
    clerk.press(Enter);
    clerk.says("register-closed-say");
    clerk.press_times(Esc, 2);
    clerk.see("Отмечено: 2, всего: 2");
}

/// A step of each case ended, by the codes of the pack.
fn ends(entrance: &mut Entrance, cases: &[CaseId], step: &str, end: &str) {
    for case in cases {
        let flow = Flow::EndStep {
            case: *case,
            step: StepCode::parse(step).unwrap(),
            end: end.to_owned(),
        };
        let reply = entrance.handle(Request::Flow(flow), Utc::now());
        assert!(matches!(reply, Reply::Case(_) | Reply::Recorded(_)), "{reply:?}");
    }
}

/// What the provider does meanwhile: the request checked, the permits signed.
fn permits_signed(office: &Office, cases: &[CaseId]) {
    let mut entrance = Entrance::new(office.home.clone());
    entrance.handle(
        Request::LogIn {
            account: ACCOUNT.to_owned(),
            password: Zeroizing::new(PASSWORD.to_owned()),
        },
        Utc::now(),
    );
    ends(&mut entrance, cases, "check-request", "printed");
    for case in cases {
        let value = |key: &str, value: &str| (FieldKey::parse(key).unwrap(), vec![value.to_owned()]);
        let until = (Utc::now() + chrono::Duration::days(80))
            .format("%d%m%Y")
            .to_string();
        let values = [
            value("permit_blank", "РТМ 0012345"),
            value("permit_until", &until),
        ];
        let answer = GrantAnswer {
            values: values.into_iter().collect(),
            ..GrantAnswer::default()
        };
        let reply = entrance.handle(Request::Grant { case: *case, answer }, Utc::now());
        assert!(!matches!(reply, Reply::Trouble(_)), "{reply:?}");
    }
    entrance.handle(Request::LogOut, Utc::now());
}

/// The list by its place: those of every office, those of the service before, its own.
fn opens_list(clerk: &mut Session, place: usize) {
    clerk::command(clerk, "key-registers");
    clerk.says("registers-say");
    let catalogue = Catalogue::embedded();
    let before: usize = catalogue
        .packs()
        .filter(|p| !p.channels_of("state-corporation").is_empty())
        .take_while(|p| p.code.as_str() != "labour-permit")
        .map(|p| p.registers.len() + p.journals.len())
        .sum();
    clerk.press_times(Down, 5 + before + place);
    clerk.press(Enter);
}

#[test]
fn the_collector_takes_papers_to_the_provider_and_brings_permits_back() {
    let (office, mut entrance, view) = founded(InstitutionKind::StateCorporation);
    let mut ask = |request| entrance.handle(request, Utc::now());
    let cases = made_up::accepted(&mut ask, &view, "labour-permit", 2, &[], Utc::now());
    let cases: Vec<CaseId> = cases.into_iter().map(|c| c.id).collect();
    for case in &cases {
        let outer_number = "7-4410".to_owned();
        let request = Request::Transfer {
            case: *case,
            outer_number,
        };
        let sent = entrance.handle(request, Utc::now());
        assert!(matches!(sent, Reply::Recorded(_)), "{sent:?}");
    }
    entrance.handle(Request::LogOut, Utc::now());
    drop(entrance);

    // Handed over: both files go, the list is signed by both sides.
    let mut clerk = office.enter(Lang::Ru);
    opens_list(&mut clerk, 0);
    clerk.says("register-fill-say");
    clerk.see("Отмечено: 2, всего: 2");
    clerk.press(F2);
    clerk.answers("1");
    clerk.see("-63-000001");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved_as(&office, "service-register-", "-63-000001");
    clerk.says("register-fill-none");
    clerk.press_times(Esc, 2);
    clerk::leave(&mut clerk);
    permits_signed(&office, &cases);

    // Received back: one permit came, the other is waited for and named.
    let mut clerk = office.enter(Lang::Ru);
    opens_list(&mut clerk, 1);
    clerk.says("register-fill-received-say");
    clerk.see("Отмечено: 0, всего: 2");
    clerk.press(Space);
    clerk.see("Отмечено: 1, всего: 2");
    clerk.press(F2);
    clerk.answers("1");
    clerk.see("-64-000001");
    clerk::writes_file(&mut clerk, "print-written");
    clerk.see("Отмечено: 0, всего: 1");
    clerk.see("-64-000001");
    clerk.press(F6);
    clerk.says("registers-closed-say");
    clerk.press(Enter);
    clerk.see("не поступило");
    clerk.press_times(Esc, 2);
    clerk.says("register-fill-received-say");
    clerk.press(F5);
    clerk.see("Отмечено: 1, всего: 1");
    clerk.press(F2);
    clerk.answers("1");
    clerk.see("-64-000002");
    clerk::writes_file(&mut clerk, "print-written");
    clerk.says("register-fill-none");
    clerk.press_times(Esc, 2);
    clerk::leave(&mut clerk);
}
