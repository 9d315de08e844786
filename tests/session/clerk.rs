//! What a clerk does, in the clerk's own words; and the office that every session begins with.

use super::passport::{Passport, typed};
use super::terminal::Key::{self, *};
use super::terminal::Session;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;
use tereze::texts::lang::Lang;

pub const ACCOUNT: &str = "aigul";
pub const PASSWORD: &str = "Samal zhel 1907 kerbez";

/// An office's folder of its own, gone with the test.
pub struct Office {
    _room: TempDir,
    pub home: PathBuf,
}

impl Office {
    /// Nothing there yet.
    pub fn empty() -> Self {
        let room = tempfile::tempdir().unwrap();
        let home = room.path().join("office");
        Self { _room: room, home }
    }

    /// Founded, its manager has confirmed the lapsed basis; nobody is inside.
    pub fn founded() -> Self {
        static FOUNDED: OnceLock<Option<PathBuf>> = OnceLock::new();
        let founded = FOUNDED.get_or_init(|| std::panic::catch_unwind(Self::found_once).ok());
        let founded = founded
            .as_ref()
            .expect("no office was founded: the first failure shows why");
        let office = Self::empty();
        copy(founded, &office.home);
        office
    }

    /// Made once for all tests; it outlives them, so it lies where Cargo keeps such things.
    fn found_once() -> PathBuf {
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("founded-office");
        let _ = std::fs::remove_dir_all(&home);
        let mut clerk = Session::start(&home, 24, 80, Lang::Ru);
        found(&mut clerk, "2");
        confirm_basis(&mut clerk);
        leave(&mut clerk);
        home
    }

    /// Where files go that the clerk saves under a bare name.
    pub fn out(&self) -> PathBuf {
        super::terminal::beside(&self.home, "out")
    }

    pub fn temp(&self) -> PathBuf {
        super::terminal::beside(&self.home, "tmp")
    }

    /// The machine has one printer, which swallows everything: the programs are found where its temporary folder is.
    pub fn has_a_printer(&self) {
        self.has_program("lpstat", "[ \"$1\" = -e ] && echo Kyocera");
        self.has_program("lp", "exit 0");
    }

    /// A program of the machine, as a script of the shell.
    pub fn has_program(&self, name: &str, does: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.temp().join(name);
        std::fs::create_dir_all(self.temp()).unwrap();
        std::fs::write(&path, format!("#!/bin/sh\n{does}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// The clerk comes in.
    pub fn enter(&self, lang: Lang) -> Session {
        let mut clerk = Session::start(&self.home, 24, 80, lang);
        log_in(&mut clerk);
        clerk.keys = 0;
        clerk
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let there = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &there);
        } else {
            std::fs::copy(&path, &there).unwrap();
        }
    }
}

pub fn log_in(clerk: &mut Session) {
    clerk.says("log-in-say-password");
    clerk.enter(PASSWORD);
    clerk.says("queue-drafts");
}

/// The first run, from the choice of the language to the first screen of the day.
pub fn found(clerk: &mut Session, language: &str) {
    clerk.see("Тіл · Язык · Language");
    clerk.type_text(language);
    clerk.lang = match language {
        "1" => Lang::Kk,
        "2" => Lang::Ru,
        _ => Lang::En,
    };
    clerk.says("first-run-say-kind");
    // A consulate, found by its city.
    clerk.type_text("3");
    clerk.says("first-run-say-office");
    clerk.type_text("Барсел");
    clerk.press(Enter);
    clerk.says("first-run-say-people");
    clerk.enter("Айгүл Серікқызы");
    clerk.enter("Айгуль Сериковна");
    clerk.press_times(Enter, 2);
    // Spelled alike in both languages: typed once.
    clerk.enter("Ерлан Болатов");
    clerk.press(Enter);
    clerk.enter(ACCOUNT);
    // Window, time zone, hours and paper stand as they usually are.
    clerk.press_times(Enter, 5);
    clerk.enter(PASSWORD);
    clerk.type_text(PASSWORD);
    clerk.press(F2);
    clerk.says("recovery-say");
    clerk.press(F2);
    clerk.says("recovery-question");
    clerk.press(Down);
    clerk.press(Up);
    clerk.press(Enter);
    clerk.says("queue-drafts");
}

/// Once for this edition of the pack: the manager names the instruction relied on.
fn confirm_basis(clerk: &mut Session) {
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("8");
    clerk.says("confirm-basis-say");
    clerk.type_text("Телеграмма 12");
    clerk.press(F2);
    clerk.says("confirm-basis-done");
    clerk.press(Esc);
    clerk.says("queue-drafts");
}

/// A look at the categories and back.
pub fn begins(clerk: &mut Session) {
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.press(Esc);
    clerk.says("queue-drafts");
}

/// Closes the program the long way, through the list of commands.
pub fn leave(clerk: &mut Session) {
    command(clerk, "key-quit");
    assert!(clerk.ended(), "the program ends well");
    assert!(clerk.terminal_is_back(), "the terminal is as it was");
}

/// A command found in the list by the beginning of its name.
pub fn command(clerk: &mut Session, label: &str) {
    clerk.press(F10);
    clerk.says("screen-commands");
    let label = clerk.text(label);
    clerk.type_text(&label);
    clerk.press(Enter);
}

/// A new case of the eighth category: from 65 years.
pub fn begins_aged(clerk: &mut Session) {
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("8");
    clerk.says("checklist-screen-say");
}

/// F8 in the list of documents before anything was read: the receipt is made out to somebody, then the question stands.
pub fn names_for_receipt(clerk: &mut Session) {
    clerk.press(F8);
    clerk.says("receipt-to-say");
    clerk.press(F2);
    clerk.says("receipt-to-nobody");
    clerk.press_times(Down, 2);
    clerk.type_text("Чаглаян");
    clerk.press(F2);
    clerk.says("refuse-intake-question");
}

/// The passport is here, original and copy; nothing else is asked of this category.
pub fn takes_documents(clerk: &mut Session) {
    // Validity and script are read with the passport's zone, on the next screen.
    clerk.type_text("2");
    clerk.press(F2);
    clerk.says("passport-say");
}

pub fn scans(clerk: &mut Session, passport: &Passport) {
    clerk.scan(&passport.mrz());
    clerk.says("application-say");
}

/// What is typed into an application besides what the machine-readable zone gives.
pub struct Typed {
    /// Visual zone, Cyrillic; nothing where what stands there is right.
    pub given_names: [&'static str; 2],
    pub surname: [&'static str; 2],
    pub born: String,
    pub citizenship: &'static str,
    pub ethnicity: &'static str,
    pub arrival: &'static str,
    pub issued: String,
    pub birthplace: &'static str,
    pub country: &'static str,
    pub region: &'static str,
    pub district: &'static str,
    pub address: &'static str,
}

impl Typed {
    pub fn of(passport: &Passport) -> Self {
        Self {
            given_names: ["Şükrü", ""],
            surname: ["Çağlayan", ""],
            born: typed(passport.born),
            citizenship: passport.state,
            ethnicity: "",
            arrival: passport.state,
            issued: typed(passport.issued),
            birthplace: "İZMİR",
            country: passport.state,
            region: "",
            district: "",
            address: "İnönü Cd. 15",
        }
    }
}

/// From the first field, where the screen puts the focus, through all of them in order; the patronymic is not in the
/// passport.
pub fn fills(clerk: &mut Session, typed: &Typed) {
    fills_with(clerk, typed, "-");
}

/// The same with what a layout gives on the key of the hyphen.
pub fn fills_with(clerk: &mut Session, typed: &Typed, hyphen: &str) {
    for text in typed.given_names.into_iter().chain(typed.surname) {
        clerk.enter(text);
    }
    clerk.type_text(hyphen);
    clerk.press(Enter);
    fills_from_birth(clerk, typed);
}

/// From the birth date to the end.
pub fn fills_from_birth(clerk: &mut Session, typed: &Typed) {
    fills_to_birthplace(clerk, typed);
    clerk.enter(typed.birthplace);
    // The Kazakh and the Russian spelling are proposed.
    clerk.press_times(Enter, 2);
    fills_address(clerk, typed);
}

/// From the birth date to the place of birth, which is left for another hand.
pub fn fills_to_birthplace(clerk: &mut Session, typed: &Typed) {
    clerk.enter(&typed.born);
    goes_to(clerk, "citizenship");
    clerk.enter(typed.citizenship);
    clerk.enter(typed.ethnicity);
    clerk.enter(typed.arrival);
    goes_to(clerk, "document_issued");
    clerk.enter(&typed.issued);
    goes_to(clerk, "birthplace");
}

/// The address, up to the last field.
pub fn fills_address(clerk: &mut Session, typed: &Typed) {
    clerk.enter(typed.country);
    clerk.enter(typed.region);
    clerk.enter(typed.district);
    clerk.type_text(typed.address);
}

/// Enter until the field is reached, past those that the machine-readable zone filled.
fn goes_to(clerk: &mut Session, field: &str) {
    let times = match field {
        "citizenship" => 1,
        "document_issued" => 2,
        "birthplace" => 2,
        _ => panic!("no way to {field}"),
    };
    clerk.press_times(Enter, times);
}

/// F2 on the application; the review is there.
pub fn goes_to_review(clerk: &mut Session) {
    clerk.press(F2);
    clerk.says("review-say");
}

/// What the pack asks of the applicant, as it begins in Russian.
pub const QUESTIONS: [&str; 2] = ["Присваивался ли раньше ИИН", "Были ли раньше гражданство"];

/// The questions of the pack are answered with "no", the signature is there; the coupon comes up.
pub fn accepts(clerk: &mut Session) {
    clerk.press(F2);
    for question in QUESTIONS {
        if clerk.lang == Lang::Ru {
            clerk.see(question);
        }
        clerk.answers("1");
    }
    clerk.says("review-consent-question");
    clerk.type_text("1");
    clerk.says("print-to-file");
}

/// The sheet goes into a file under the name that stands there, and is recorded: before that nothing else is done.
pub fn prints_to_file(clerk: &mut Session) {
    // Recorded: what is pressed before that waits for nobody.
    writes_file(clerk, "print-recorded-file");
}

/// The same where nothing is recorded: a sheet of no case.
pub fn writes_file(clerk: &mut Session, told: &str) {
    clerk.says("print-to-file");
    clerk.press(F2);
    clerk.says("field-file");
    clerk.press(Enter);
    let told = clerk.text(told);
    let words = told.split(['{', '}']).max_by_key(|piece| piece.len());
    clerk.see(words.unwrap().trim());
}

/// A case of the eighth category as far as the printed coupon.
pub fn takes_in(clerk: &mut Session, passport: &Passport, typed: &Typed) {
    begins_aged(clerk);
    takes_documents(clerk);
    scans(clerk, passport);
    fills(clerk, typed);
    goes_to_review(clerk);
    accepts(clerk);
    prints_to_file(clerk);
    clerk.says("case-next-transfer");
}

/// The fields are copied into the state system; its number comes back.
pub fn transfers(clerk: &mut Session, number: &str) {
    clerk.press(F2);
    clerk.says("transfer-say");
    clerk.press(F2);
    clerk.says("field-outer-number");
    clerk.type_text(number);
    clerk.press(Enter);
    clerk.says("transfer-done");
}

pub fn sees_draft_saved(clerk: &Session) {
    let saved = clerk.text("draft-saved");
    let before = saved.split('{').next().unwrap().trim().to_owned();
    clerk.see(&before);
}

/// One of the tabs of a case, from the first.
pub fn opens_tab(clerk: &mut Session, place: usize) {
    clerk.press_times(Key::Right, place);
}

/// From the list of documents over the passport into the application, which has been left once and is saved.
pub fn scans_from_documents(clerk: &mut Session, passport: &Passport) {
    clerk.press(F2);
    clerk.says("passport-zone");
    scans(clerk, passport);
    clerk.press(Enter);
}
