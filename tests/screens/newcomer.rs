//! What somebody on their first day has to find on the screen itself, at 80 columns, in each language.

use super::beside::open_room;
use super::desk::Desk;
use super::office::{Home, day};
use std::sync::Arc;
use tereze::app::App;
use tereze::app::key::Key;
use tereze::app::msg::Msg;
use tereze::desk::practice;
use tereze::domain::act::CaseId;
use tereze::domain::code::ClerkCode;
use tereze::domain::country;
use tereze::domain::institution::{self, InstitutionKind};
use tereze::office::request::{
    AccountRow, AccountState, CaseRow, DRAFT, Door, OfficeView, PeopleReply, PersonName, PracticeReply,
    Reply, Role,
};
use tereze::office::said::name_in;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;
use ulid::Ulid;

const COLLEAGUE: &str = "Улгибаева Сауле Тумановна";

fn person(name: &str) -> PersonName {
    PersonName {
        kk: name.to_owned(),
        ru: name.to_owned(),
    }
}

fn code(text: &str) -> ClerkCode {
    ClerkCode::parse(text).unwrap()
}

/// At the first screen of an office that is not quite the founded one.
fn inside(lang: Lang, change: fn(&mut OfficeView)) -> Desk {
    let mut desk = Desk::on(Home::founded(), lang, day());
    let mut view = desk.office.office().unwrap().view().clone();
    change(&mut view);
    let accounts = vec![view.clerk.code.to_string()];
    desk.app = App::new(lang, day(), Door::LogIn { accounts });
    let entered = Reply::LoggedIn(Box::new(view));
    desk.send(Msg::Reply(Default::default(), Box::new(entered)));
    assert_eq!(desk.app.screen_name(), "home", "{}", desk.text());
    desk
}

fn says(desk: &Desk, id: &str) -> bool {
    let words = desk.picture((80, 24)).words();
    words.contains(&Sayer::default().text(desk.app.lang(), id))
}

#[test]
fn who_may_not_change_the_settings_is_not_told_to_save_them() {
    for lang in Lang::ALL {
        let mut desk = inside(lang, |view| view.clerk.role = Role::Clerk);
        // The office itself is the manager's.
        desk.slow = true;
        open_room(&mut desk, "key-settings");
        assert_eq!(desk.app.screen_name(), "settings", "{}", desk.text());
        assert!(says(&desk, "settings-say-reading"), "{}", desk.text());
        assert!(!says(&desk, "settings-say"), "{}", desk.text());
        desk.f(2);
        assert!(says(&desk, "settings-manager-only"), "{}", desk.text());
    }
}

/// Whose account it is says nothing to a colleague: a person has a name.
#[test]
fn a_colleague_is_shown_by_name() {
    let mut desk = inside(Lang::Ru, |view| {
        let mut people = (*view.people).clone();
        people.insert(code("demo17"), person(COLLEAGUE));
        view.people = Arc::new(people);
    });
    let service = desk
        .office
        .office()
        .unwrap()
        .view()
        .catalogue
        .packs()
        .next()
        .unwrap()
        .code
        .clone();
    let row = CaseRow {
        id: CaseId(Ulid::from(7u128)),
        number: None,
        service,
        category: None,
        clerk: Some(code("demo17")),
        latin: "CAGLAYAN SUKRU".to_owned(),
        cyrillic: "Чаглаян Шюкрю".to_owned(),
        born: None,
        state: DRAFT.to_owned(),
        due: None,
        outer_number: None,
        representative: String::new(),
        contact: String::new(),
        decided: None,
        originals: 0,
        shelf: None,
        matched: None,
    };
    desk.f(3);
    desk.canned = Some(Reply::Found {
        text: "К".to_owned(),
        rows: vec![row],
        more: true,
    });
    desk.type_("К");
    let text = desk.text();
    assert!(text.contains("Показаны первые 50"), "{text}");
    assert!(text.contains("Улгибаева Сауле"), "{text}");
    assert!(!text.contains("demo17"), "{text}");
    desk.key(Key::Enter);
    let said = desk.picture((80, 24)).words();
    assert!(said.contains(&format!("сотрудника {COLLEAGUE}")), "{said}");
}

#[test]
fn names_stand_whole_in_the_list_of_clerks() {
    for lang in Lang::ALL {
        let mut desk = Desk::on(Home::founded(), lang, day());
        let row = |account: &str, role, state| AccountRow {
            code: code(account),
            name: person(COLLEAGUE),
            post: person("консул"),
            role: Some(role),
            state,
            since: Some(day().fixed_offset()),
            changed: Some(day().fixed_offset()),
            cases: 3,
            drafts: 1,
        };
        desk.slow = true;
        open_room(&mut desk, "key-people");
        desk.held.clear();
        desk.slow = false;
        let rows = vec![
            row("saule.ulgibaeva", Role::Chief, AccountState::Open),
            row("s.ulgibaeva2", Role::Manager, AccountState::Blocked),
            row("saule", Role::Auditor, AccountState::OneTime),
        ];
        let accounts = Reply::People(Box::new(PeopleReply::Accounts(rows)));
        desk.send(Msg::Reply(Default::default(), Box::new(accounts)));
        assert_eq!(desk.app.screen_name(), "people", "{}", desk.text());
        let text = desk.text();
        assert_eq!(text.matches(COLLEAGUE).count(), 3, "{text}");
    }
}

/// The first run: the official names of all embassies begin alike, so an office is told by its country and city.
#[test]
fn an_office_is_chosen_by_its_country_whole_on_the_line() {
    for lang in Lang::ALL {
        for (digit, kind) in [
            ("1", InstitutionKind::Embassy),
            ("2", InstitutionKind::ConsulateGeneral),
            ("3", InstitutionKind::Consulate),
        ] {
            let mut desk = Desk::before(Home::empty(), lang, day());
            desk.type_(match lang {
                Lang::Kk => "1",
                Lang::Ru => "2",
                Lang::En => "3",
            });
            desk.type_(digit);
            let offices = institution::embedded().all().iter().filter(|i| i.kind == kind);
            for office in offices {
                let text = desk.text();
                let line = text.lines().find(|l| l.starts_with(" ▸   ")).unwrap();
                let country = country::by_code(&office.country).unwrap().name(name_in(lang));
                let city = match lang {
                    Lang::Kk => &office.city.kk,
                    Lang::Ru => &office.city.ru,
                    Lang::En => &office.city.en,
                };
                assert!(
                    line.contains(country) && line.contains(city.as_str()),
                    "{country} {city}\n{text}"
                );
                desk.key(Key::Down);
            }
        }
    }
}

/// The key line of the first screen: who comes to collect, and in practice the person's sheet.
#[test]
fn the_first_screen_names_its_keys() {
    for lang in Lang::ALL {
        let mut desk = Desk::on(Home::founded(), lang, day());
        let named = |desk: &Desk, key: &str, id: &str| {
            let label = Sayer::default().text(desk.app.lang(), id);
            desk.text().contains(&format!("{key} {label}"))
        };
        assert!(named(&desk, "F5", "key-stamp-submission"), "{}", desk.text());
        assert!(named(&desk, "F6", "key-stamp-collection"), "{}", desk.text());
        let view = Box::new(desk.office.office().unwrap().view().clone());
        let tasks = practice::tasks(&view);
        let task = Box::new(tasks[3].clone());
        for practice in [
            PracticeReply::Begun { view, tasks },
            PracticeReply::Task { place: 3, task },
        ] {
            desk.send(Msg::Reply(
                Default::default(),
                Box::new(Reply::Practice(practice)),
            ));
        }
        desk.key(Key::Esc);
        assert_eq!(desk.app.screen_name(), "home", "{}", desk.text());
        assert!(named(&desk, "F12", "key-practice-card"), "{}", desk.text());
    }
}
