//! An empty folder becomes an office, in each language of the interface.

use super::clerk::{self, Office};
use super::terminal::Key::*;
use super::terminal::Session;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use tereze::domain::trouble::Say;
use tereze::texts::lang::Lang;

#[test]
fn an_office_is_founded_in_russian() {
    let office = Office::empty();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk::found(&mut clerk, "2");
    clerk.see("Барселона");
    clerk.see("Айгуль Сериковна");
    clerk.says("home-nothing-here");
    clerk::leave(&mut clerk);
    for file in ["tereze.db", "keyring.toml", "config.toml"] {
        let mode = fs::metadata(office.home.join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    // The next start asks for the password.
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk::log_in(&mut clerk);
}

#[test]
fn the_recovery_code_can_be_printed_and_is_shown_once() {
    let office = Office::empty();
    // The system has a folder for the clerk's documents.
    let (documents, settings) = (office.temp().join("Документы"), office.temp().join(".config"));
    fs::create_dir_all(&documents).unwrap();
    fs::create_dir_all(&settings).unwrap();
    fs::write(
        settings.join("user-dirs.dirs"),
        "XDG_DOCUMENTS_DIR=\"$HOME/Документы\"\n",
    )
    .unwrap();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.see("Тіл · Язык · Language");
    // The way back is open until the office is made.
    clerk.type_text("3");
    clerk.lang = Lang::En;
    clerk.says("first-run-say-kind");
    clerk.press(Esc);
    clerk.see("Тіл · Язык · Language");
    clerk.press(Down);
    clerk.press(Enter);
    clerk.lang = Lang::Ru;
    clerk.says("first-run-say-kind");
    clerk.press_times(Down, 2);
    clerk.press(Enter);
    clerk.says("first-run-say-office");
    clerk.type_text("Barcel");
    clerk.press(Enter);
    clerk.says("first-run-say-people");
    // Everything that lacks is marked, and nothing is made.
    clerk.press(F2);
    clerk.says("form-mend-marked");
    assert!(!office.home.join("tereze.db").exists());
    clerk.enter("Айгүл");
    clerk.press_times(Enter, 3);
    clerk.enter("Ерлан");
    clerk.press(Enter);
    clerk.enter("aigul");
    clerk.press_times(Enter, 5);
    // A password that everybody tries first is refused.
    clerk.enter("password12");
    clerk.type_text("password12");
    clerk.press(F2);
    clerk.says("form-mend-marked");
    assert!(!office.home.join("tereze.db").exists());
    for _ in 0..10 {
        clerk.send("\x7f");
    }
    clerk.enter(clerk::PASSWORD);
    for _ in 0..10 {
        clerk.send("\x7f");
    }
    clerk.type_text(clerk::PASSWORD);
    clerk.press(F2);
    clerk.says("recovery-say");
    let code = clerk
        .screen()
        .lines()
        .map(str::trim)
        .find(|l| l.len() > 20 && l.contains('-') && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        .unwrap()
        .to_owned();
    clerk.press(F7);
    clerk::writes_file(&mut clerk, "print-written");
    clerk.says("recovery-words");
    let mut written = fs::read_dir(&documents).unwrap();
    let file = written.next().expect("a file").unwrap().path();
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    assert!(
        name.starts_with("recovery-") && written.next().is_none(),
        "{name}"
    );
    assert_eq!(fs::read_dir(office.out()).unwrap().count(), 0);
    // Where the file lies, and that it must not stay there, is said until the code is in the safe.
    let say = Say::new("recovery-file").with("file", file.display());
    clerk.says_with(&say);
    clerk.press(F2);
    clerk.says("recovery-question");
    clerk.says_with(&say);
    // "No" leads back to the code, which still stands there.
    clerk.type_text("2");
    clerk.see(&code);
    clerk.press(F2);
    clerk.says("recovery-question");
    clerk.type_text("1");
    clerk.says("queue-drafts");
    assert!(!clerk.shows(&code));
    clerk::leave(&mut clerk);
}

/// Inside the country no list names the offices: their own people do.
#[test]
fn an_office_that_no_list_names_is_founded_by_its_own_name() {
    let office = Office::empty();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.see("Тіл · Язык · Language");
    clerk.type_text("2");
    clerk.says("first-run-say-kind");
    clerk.says("office-kind-service-centre");
    clerk.type_text("6");
    clerk.says("first-run-say-people");
    clerk.says("office-kind-police");
    // The name is asked in both languages: it stands on every paper.
    clerk.enter("Тараз полициясы");
    clerk.press(Enter);
    clerk.enter("Тараз");
    clerk.press(Enter);
    clerk.enter("Айгүл Серікқызы");
    clerk.press_times(Enter, 3);
    clerk.enter("Ерлан Болатов");
    clerk.press(Enter);
    clerk.enter(clerk::ACCOUNT);
    clerk.press_times(Enter, 5);
    clerk.enter(clerk::PASSWORD);
    clerk.type_text(clerk::PASSWORD);
    clerk.press(F2);
    clerk.says("problem-office-name");
    // The cursor stands where it lacks.
    clerk.enter("Полиция Тараза");
    clerk.press(F2);
    clerk.says("recovery-say");
    clerk.press(F2);
    clerk.says("recovery-question");
    clerk.type_text("1");
    clerk.says("queue-drafts");
    clerk.see("Терезе · Тараз");
    clerk::leave(&mut clerk);
}

fn founded_in(language: &str, name: &str) {
    let office = Office::empty();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk::found(&mut clerk, language);
    clerk.see(name);
    clerk::begins(&mut clerk);
    clerk::leave(&mut clerk);
    // The language is kept, here even against none being asked for.
    let config = fs::read_to_string(office.home.join("config.toml")).unwrap();
    assert!(config.contains(clerk.lang.as_str()), "{config}");
}

#[test]
fn an_office_is_founded_in_kazakh() {
    founded_in("1", "Айгүл Серікқызы");
}

#[test]
fn an_office_is_founded_in_english() {
    founded_in("3", "Barcelona");
}
