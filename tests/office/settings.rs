//! Every row of the settings by keys: each change is an act under its clerk's name.

use super::desk::*;
use super::people;
use chrono::Days;
use tereze::app::App;
use tereze::app::effect::Effect;
use tereze::app::key::{Key, Press};
use tereze::app::msg::Msg;
use tereze::app::view::{FormView, Part};
use tereze::domain::act::{Act, Deed, OfficeDeed};
use tereze::domain::calendar::Week;
use tereze::domain::institution::InstitutionKind;
use tereze::office::entrance::SPELLER;
use tereze::office::request::registers::DayChange;
use tereze::office::request::{
    Door, OfficeSettings, PeopleRequest, RegisterRequest, Reply, Request, Role, Trays,
};
use tereze::store::Store;
use tereze::store::key::DataKey;
use tereze::texts::lang::Lang;

struct Walk {
    program: Program,
    key: DataKey,
}

impl Walk {
    fn new(desk: Desk) -> Self {
        let key = desk.key();
        Self {
            program: Program::before(desk),
            key,
        }
    }

    fn acts(&self) -> Vec<Act> {
        let database = self.program.desk.folder().database();
        let store = Store::open_reader(&database, &self.key, SPELLER).unwrap();
        let entries = store.entries_after(0, 10_000).unwrap();
        entries.into_iter().map(|e| e.act).collect()
    }

    /// The one act that these keys made.
    fn recorded(&mut self, keys: impl FnOnce(&mut Program)) -> OfficeDeed {
        let before = self.acts().len();
        keys(&mut self.program);
        let acts = self.acts();
        let new = &acts[before..];
        assert_eq!(new.len(), 1, "{new:?}\n{}", self.program.screen());
        assert_eq!(new[0].clerk.as_str(), "aigul");
        match &new[0].deed {
            Deed::Office(deed) => deed.clone(),
            other => panic!("{other:?}"),
        }
    }

    fn settings(&mut self) {
        self.program.command("настройки");
        assert_eq!(self.program.app.screen_name(), "settings");
    }

    /// The settings as the act of a change of one field says them.
    fn changed(&mut self, row: usize, type_in: impl FnOnce(&mut Program)) -> OfficeSettings {
        let deed = self.recorded(|program| {
            program.command("настройки");
            to_row(program, row);
            type_in(program);
            program.key(Key::F(2));
            // What a change of the week moves is seen first.
            if program.app.screen_name() == "moved-terms" {
                program.key(Key::F(2));
            }
            assert_eq!(program.app.screen_name(), "home", "{}", program.screen());
        });
        let OfficeDeed::SettingChanged { name, value } = deed else {
            panic!("{deed:?}");
        };
        assert_eq!(name, "office");
        serde_json::from_str(&value).unwrap()
    }
}

fn form(program: &Program) -> FormView {
    let frame = program.app.frame();
    let form = frame.view.parts.iter().find_map(|part| match part {
        Part::Form(form) => Some(form.clone()),
        _ => None,
    });
    form.unwrap()
}

fn focus(program: &Program) -> (usize, usize) {
    let form = form(program);
    let rows = form.rows.iter().enumerate();
    let mut all = rows.flat_map(|(r, row)| row.cells.iter().enumerate().map(move |(c, cell)| (r, c, cell)));
    let (row, cell, _) = all.find(|(_, _, cell)| cell.cursor.is_some()).unwrap();
    (row, cell)
}

/// Down to a row of the form.
fn to_row(program: &mut Program, row: usize) {
    for _ in 0..40 {
        if focus(program) == (row, 0) {
            return;
        }
        program.key(Key::Down);
    }
    panic!("no way to row {row}\n{}", program.screen());
}

/// Another text in the place of what stands there.
fn retype(program: &mut Program, text: &str) {
    program.key(Key::End);
    for _ in 0..60 {
        program.key(Key::Backspace);
    }
    program.text(text);
}

#[test]
fn every_row_of_the_settings_is_changed_by_keys_and_recorded() {
    let mut walk = Walk::new(Desk::new());
    walk.settings();
    let labels: Vec<String> = form(&walk.program).rows.iter().map(|r| r.label.clone()).collect();
    walk.program.key(Key::Esc);
    let before = walk.program.desk.view.settings.clone();
    let mut after = Vec::new();
    // A new row does not pass here until it is walked.
    let rows: [fn(&mut Program); 7] = [
        |p| retype(p, "Бас консул"),
        |p| retype(p, "0930"),
        |p| retype(p, "1745"),
        |p| p.key(Key::Char(' ')),
        |p| p.key(Key::Char(' ')),
        |p| p.key(Key::Char(' ')),
        |p| retype(p, "25"),
    ];
    assert_eq!(labels.len(), rows.len(), "{labels:?}");
    for (row, keys) in rows.into_iter().enumerate() {
        after.push(walk.changed(row, keys));
    }
    assert_eq!(after[0].chief.kk, "Бас консул");
    assert_eq!(after[0].chief.ru, before.chief.ru);
    assert_eq!(after[1].open.to_string(), "09:30:00");
    assert_eq!(after[2].close.to_string(), "17:45:00");
    assert_eq!(after[3].week, Week::SixDays);
    assert_ne!(after[4].lapsed, before.lapsed);
    assert_ne!(after[5].stock, before.stock);
    assert_eq!(after[6].idle_minutes, 25);
    // Each change leaves the others as they were, and all of them outlive the session.
    let last = after.last().unwrap();
    assert_eq!((last.open, last.week), (after[1].open, Week::SixDays));
    walk.program.desk.again();
    assert_eq!(&walk.program.desk.view.settings, last);
    assert_eq!(walk.program.desk.view.calendar.week(), Week::SixDays);
}

/// Inside the country the office's name is its own people's: so is a slip in it.
#[test]
fn the_name_of_an_office_that_no_list_names_is_mended_here() {
    let mut walk = Walk::new(Desk::inland(InstitutionKind::ServiceCentre));
    let name = walk.changed(0, |p| retype(p, "Орталық"));
    assert_eq!(
        (name.name.kk.as_str(), name.name.ru.as_str()),
        ("Орталық", "Учреждение")
    );
    let city = walk.changed(1, |p| retype(p, "Шу"));
    assert_eq!((&city.name, city.city.kk.as_str()), (&name.name, "Шу"));
    // Half a name is none.
    walk.settings();
    retype(&mut walk.program, "");
    walk.program.key(Key::F(2));
    assert_eq!(
        walk.program.app.screen_name(),
        "settings",
        "{}",
        walk.program.screen()
    );
    let text = walk.program.screen();
    assert!(
        text.contains("Введите название учреждения на обоих языках"),
        "{text}"
    );
    // A listed one has its name from the annex.
    let mut listed = Walk::new(Desk::new());
    listed.settings();
    assert!(!listed.program.screen().contains("Название учреждения"));
}

#[test]
fn own_days_printers_packs_and_the_language_are_recorded_too() {
    let desk = Desk::new();
    desk.put_file(
        "own.toml",
        &edited("within   = \"1 working day\"", "within   = \"2 working days\""),
    );
    let mut walk = Walk::new(desk);
    walk.settings();
    // A day of the office's own.
    let deed = walk.recorded(|p| {
        p.key(Key::F(5));
        p.key(Key::F(2));
        p.text("24122026");
        p.key(Key::Enter);
        p.key(Key::Enter);
        p.text("Сочельник");
        p.key(Key::F(2));
        p.key(Key::F(2));
        assert!(p.shows("Сочельник"), "{}", p.screen());
    });
    assert!(matches!(deed, OfficeDeed::OwnDay { working: false, .. }));
    let deed = walk.recorded(|p| {
        p.key(Key::Delete);
        p.key(Key::Char('2'));
        p.key(Key::F(2));
    });
    assert!(matches!(deed, OfficeDeed::OwnDayWithdrawn { .. }), "{deed:?}");
    walk.program.key(Key::Esc);
    assert_eq!(walk.program.app.screen_name(), "settings");
    // Printers and paper, each size of sheet.
    walk.program.key(Key::F(7));
    assert_eq!(walk.program.app.screen_name(), "paper-trays");
    for size in 0..2 {
        let deed = walk.recorded(|p| {
            (0..size).for_each(|_| p.key(Key::Down));
            p.key(Key::Enter);
            let last = form(p).rows.len() - 1;
            to_row(p, last - 1);
            retype(p, "2,5");
            p.key(Key::F(2));
        });
        let OfficeDeed::SettingChanged { name, value } = deed else {
            panic!("{deed:?}");
        };
        let trays: Trays = serde_json::from_str(&value).unwrap();
        let moved = if size == 0 { trays.a4.y } else { trays.a5.y };
        assert_eq!((name.as_str(), moved.to_string().as_str()), ("trays", "2,5"));
    }
    walk.program.key(Key::Esc);
    // An own pack, accepted on its difference.
    let deed = walk.recorded(|p| {
        p.key(Key::F(4));
        assert_eq!(p.app.screen_name(), "packs");
        p.key(Key::End);
        p.key(Key::Enter);
        assert_eq!(p.app.screen_name(), "offer-pack", "{}", p.screen());
        assert!(p.shows("→ 2 working days"), "{}", p.screen());
        p.key(Key::Enter);
        if p.app.screen_name() == "question" {
            p.key(Key::Char('2'));
        }
    });
    assert!(matches!(deed, OfficeDeed::PackAccepted { .. }), "{deed:?}");
    // The language of the screens.
    let deed = walk.recorded(|p| p.key(Key::F(9)));
    let OfficeDeed::SettingChanged { name, value } = deed else {
        panic!("{deed:?}");
    };
    assert_eq!((name.as_str(), value.as_str()), ("language", "en"));
}

#[test]
fn each_clerk_comes_in_to_their_own_language() {
    let mut desk = Desk::new();
    assert_eq!(desk.view.clerk.lang, None);
    desk.entrance.keep_language(Lang::En, now());
    // Turned to what it is, nothing is recorded.
    let acts = |desk: &Desk| {
        let store = Store::open_reader(&desk.folder().database(), &desk.key(), SPELLER).unwrap();
        store.entries_after(0, 10_000).unwrap().len()
    };
    let before = acts(&desk);
    desk.entrance.keep_language(Lang::En, now());
    assert_eq!(acts(&desk), before);
    desk.again();
    assert_eq!(desk.view.clerk.lang, Some(Lang::En));
    let new = Box::new(people::account("worker", Role::Clerk));
    let password = people::given(&mut desk, PeopleRequest::Add(new));
    people::first_log_in(&mut desk, "worker", &password);
    assert_eq!(desk.view.clerk.lang, None, "not the colleague's");
    desk.entrance.keep_language(Lang::Kk, now());
    desk.again();
    assert_eq!(desk.view.clerk.lang, Some(Lang::En));

    let enters = |desk: &mut Desk, mut app: App| {
        let mut todo = Vec::new();
        for c in PASSWORD.chars() {
            todo.extend(app.update(Msg::Key(Press::of(Key::Char(c))), now()));
        }
        todo.extend(app.update(Msg::Key(Press::of(Key::Enter)), now()));
        while let Some(effect) = todo.pop() {
            match effect {
                Effect::Ask(generation, request) => {
                    let reply = Box::new(desk.entrance.handle(*request, now()));
                    todo.extend(app.update(Msg::Reply(generation, reply), now()));
                }
                Effect::KeepLanguage(lang) => desk.entrance.keep_language(lang, now()),
                _ => {}
            }
        }
        assert_eq!(app.screen_name(), "home");
        app.lang()
    };
    let door = || Door::LogIn {
        accounts: vec!["aigul".to_owned()],
    };
    desk.ask(Request::LogOut);
    let app = App::new(Lang::Ru, now(), door());
    assert_eq!(enters(&mut desk, app), Lang::En);
    desk.ask(Request::LogOut);
    let app = App::new(Lang::Ru, now(), door()).named_language();
    assert_eq!(enters(&mut desk, app), Lang::Ru, "named at the start");
    desk.ask(Request::LogOut);
    let mut app = App::new(Lang::Ru, now(), door());
    app.update(Msg::Key(Press::of(Key::F(9))), now());
    app.update(Msg::Key(Press::of(Key::F(9))), now());
    assert_eq!(enters(&mut desk, app), Lang::Kk, "turned at the door");
    assert_eq!(desk.entrance.office().unwrap().view().clerk.lang, Some(Lang::Kk));
}

/// Friday's application is due on Saturday where the window works on Saturday.
#[test]
fn another_week_moves_running_terms() {
    let mut desk = Desk::new();
    let case = desk.waiting();
    let friday = now().date_naive();
    let due = |desk: &mut Desk| match desk.ask(Request::LoadCase(case.id)) {
        Reply::Case(view) => (view.case.due.clone().unwrap().at.date_naive(), view.acts),
        other => panic!("{other:?}"),
    };
    assert_eq!(due(&mut desk).0, friday + Days::new(3));
    let mut settings = desk.view.settings.clone();
    settings.week = Week::SixDays;
    let settings = Box::new(settings);
    assert_eq!(
        desk.trouble(Request::SaveSettings(settings.clone())),
        "settings-week-by-itself"
    );
    assert_eq!(due(&mut desk).0, friday + Days::new(3));
    let change = RegisterRequest::ChangeDay(DayChange::Settings(settings));
    desk.ask(Request::Registers(Box::new(change)));
    let (day, acts) = due(&mut desk);
    assert_eq!(day, friday + Days::new(1));
    let Deed::TermMoved(moved) = &acts.last().unwrap().deed else {
        panic!("{acts:?}");
    };
    assert_eq!(moved.day, friday + Days::new(1));
    assert!(moved.why.contains("рабочих дней в неделе: 6"), "{}", moved.why);
    // The provider's operator goes on with five days.
    assert!(!desk.view.calendar.operator_works(friday + Days::new(1)));
    assert!(desk.view.calendar.is_working(friday + Days::new(1)));
    assert!(!desk.view.calendar.is_working(friday + Days::new(2)));
}
