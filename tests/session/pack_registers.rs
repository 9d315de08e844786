//! Registers of a service centre: the district register of passports, from its cases to the file that is printed.

use super::clerk::{self, ACCOUNT, Office, PASSWORD};
use super::papers;
use super::terminal::Key::*;
use crate::made_up;
use chrono::{NaiveTime, Utc};
use tereze::domain::code::ClerkCode;
use tereze::domain::institution::{Institution, InstitutionKind};
use tereze::domain::title::Title;
use tereze::office::entrance::Entrance;
use tereze::office::request::{Foundation, PersonName, Reply, Request, Stock};
use tereze::texts::lang::{Lang, Texts};
use zeroize::Zeroizing;

/// An office of a kind that no list names, with two applications for a passport, on paper.
fn centre() -> Office {
    let office = Office::empty();
    let institution = Institution::named(
        InstitutionKind::ServiceCentre,
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
    clerk.see("1-2026-50-000001");
    clerk::writes_file(&mut clerk, "print-written");
    papers::saved(&office, "service-register-1-2026-50-000001");
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
    clerk.see("1-2026-50-000001");
    clerk.press(Enter);
    clerk.see("Жайлауов");
    clerk.press(F8);
    clerk.says("strike-line-say");
    clerk.type_text("формуляр не подписан");
    clerk.press(F2);
    clerk.see("зачёркнута: формуляр не подписан");
    clerk.press_times(Esc, 2);
    clerk.see("Отмечено: 2, всего: 2");
}
