//! Plain mode: whole cases by questions and answers, with the same acts and papers as on the screen.

use super::case::iin;
use super::clerk::{self, ACCOUNT, Office, PASSWORD, Typed};
use super::inside::Inside;
use super::lines::Lines;
use super::papers;
use super::passport::Passport;
use super::printing::{has_a_talking_printer, printer_says};
use super::services;
use super::terminal::Key::*;
use tereze::office::request::Request;
use tereze::texts::lang::Lang;

/// The first run, answered line by line; the manager names the instruction relied on.
fn found(office: &Office) -> Lines {
    let (mut clerk, first) = Lines::start(office, Lang::Ru);
    assert!(first.contains("1. Қазақша 2. Русский 3. English"), "{first}");
    clerk.hears_text("2", "first-run-say-kind");
    clerk.hears_text("3", "first-run-say-office");
    // One is left: it is chosen.
    clerk.hears_text("Барсел", "first-run-clerk");
    clerk.says("Айгүл Серікқызы");
    clerk.says("Айгуль Сериковна");
    clerk.says("");
    clerk.says("");
    clerk.says("Ерлан Болатов");
    clerk.says("");
    clerk.says(ACCOUNT);
    for _ in 0..4 {
        clerk.says("");
    }
    let said = clerk.hears_text("", "first-run-password");
    assert!(!said.contains('['), "{said}");
    let said = clerk.says(PASSWORD);
    assert!(!said.contains(PASSWORD), "{said}");
    clerk.hears_text(PASSWORD, "recovery-say");
    clerk.hears_text("/2", "recovery-question");
    clerk.hears_text("1", "queue-drafts");
    clerk.hears_text("/2", "new-case-say-category");
    clerk.hears_text("8", "confirm-basis-say");
    clerk.hears_text("Телеграмма 12", "confirm-basis-done");
    clerk
}

/// Field by field; what stands there is kept by an empty line.
fn fills(clerk: &mut Lines, typed: &Typed) {
    clerk.hears(typed.given_names[0], "Шюкрю");
    clerk.hears("", "Фамилия");
    clerk.hears(typed.surname[0], "Чаглаян");
    clerk.hears("", "Отчество");
    clerk.hears("-", "Дата рождения");
    // What is wrong is said at its field, and asked again.
    let wrong = clerk.hears("01011950", "ошибка: В МСЗ");
    assert!(wrong.contains("Дата рождения [01.01.1950]:"), "{wrong}");
    clerk.hears(&typed.born, "Пол [мужской]:");
    // By its beginning; by its number; and a step back.
    clerk.hears("жен", "ошибка: В МСЗ: M");
    clerk.hears("1", "Гражданство");
    clerk.hears("<", "Пол [мужской]:");
    clerk.hears("", "Гражданство");
    clerk.hears(typed.citizenship, "Национальность");
    clerk.hears("", "Страна, откуда прибыл");
    clerk.hears(typed.arrival, "Вид документа");
    clerk.hears("", "Номер документа");
    clerk.hears("", "Дата выдачи");
    clerk.hears(&typed.issued, "Срок действия");
    clerk.hears("", "Страна, выдавшая");
    clerk.hears("", "Место рождения");
    clerk.hears(typed.birthplace, "по-казахски [Измир]:");
    clerk.hears("", "по-русски [Измир]:");
    clerk.hears("", "Страна");
    // The list of countries narrows to the one that is meant.
    clerk.hears("?", "1. ");
    clerk.hears("турц", "Страна [TUR Турция]:");
    clerk.hears("", "Область");
    clerk.hears("", "Район");
    clerk.hears("", "Адрес");
    clerk.hears_text(typed.address, "review-say");
}

fn prints_to_file(clerk: &mut Lines, told: &str) {
    clerk.hears_text("/2", "field-file");
    let said = clerk.says("");
    let text = clerk.text(told);
    let words = text
        .split(['{', '}'])
        .max_by_key(|p| p.len())
        .unwrap()
        .trim()
        .to_owned();
    assert!(said.contains(&words), "{said}");
}

/// The whole case by lines, after the checklist has come up.
fn whole_case(clerk: &mut Lines, office: &Office, passport: &Passport) {
    clerk.hears("2", "копия: есть");
    clerk.hears_text("/2", "passport-zone");
    let said = clerk.sends(&passport.mrz());
    assert!(said.contains("Имя, визуальная зона [Sukru]:"), "{said}");
    fills(clerk, &Typed::of(passport));
    clerk.hears("/2", clerk::QUESTIONS[0]);
    clerk.hears("1", clerk::QUESTIONS[1]);
    clerk.hears_text("нет", "review-consent-question");
    clerk.hears_text("1", "screen-print");
    prints_to_file(clerk, "print-recorded-file");
    papers::saved(office, "coupon");
    clerk.hears_text("/2", "transfer-say");
    clerk.hears("", "Имя, кириллицей: Шюкрю");
    clerk.hears_text("/2", "field-outer-number");
    clerk.hears_text("7-4410", "transfer-done");
    clerk.hears_text("/2", "decide-say-grant");
    let number = iin(passport);
    clerk.hears(
        &number,
        &format!("{} {} {}", &number[..4], &number[4..8], &number[8..]),
    );
    // A slip is said, and the place asked again.
    clerk.hears_text(&number[1..], "problem-iin-differs");
    clerk.hears_text(&number, "decide-done");
    // The sheet is read as text, a page at a time; its columns one after the other.
    let sheet = clerk.hears_text("/2", "screen-print");
    assert!(sheet.contains("CAGLAYAN"), "{sheet}");
    clerk.hears("+", "Орган выдачи Министерство внутренних дел РК");
    prints_to_file(clerk, "print-recorded-file");
    papers::saved(office, "certificate");
    clerk.hears_text("/2", "hand-over-say");
    clerk.hears("", "U12345678");
    // To the person, who shows the coupon.
    clerk.hears_text("", "receiver-person");
    clerk.hears_text("", "coupon-shown");
    clerk.hears_text("", "hand-over-done");
}

/// A request of the portal by lines: its way in is chosen, and it is asked whether its signatures are valid.
#[test]
fn a_request_of_the_portal_by_lines() {
    let (office, mut screen) = services::inland("police");
    clerk::leave(&mut screen);
    let mut inside = Inside::of(&office);
    let draft = services::came_through_the_portal(&mut inside);
    inside.ask(Request::SaveDraft(Box::new(draft)));
    drop(inside);
    let mut clerk = Lines::enter(&office, Lang::Ru);
    clerk.hears_text("/2", "new-case-say-service");
    clerk.hears_text("2", "new-case-say-category");
    let ways = clerk.hears_text("/вид", "new-case-say-way");
    assert!(ways.contains("2. веб-портал"), "{ways}");
    clerk.hears("2", "веб-портал «электронного правительства»: подлинников нет");
    clerk.hears("/0", "труд. разреш.");
    clerk.hears_text("1", "review-say-digital");
    let asked = clerk.hears_text("/2", "review-signatures-question");
    assert!(asked.contains("ЭЦП работодателя"), "{asked}");
    clerk.hears_text("3", "review-signatures-not-valid");
    clerk.hears_text("/2", "review-signatures-question");
    let said = clerk.hears_text("1", "review-accepted-digital");
    assert!(said.contains("ЭЦП; веб-портал"), "{said}");
    clerk.hears_text("/0", "app-name");
    assert!(clerk.ends());
    assert!(!kinds(&office).contains(&"paper-issued".to_owned()));
}

fn kinds(office: &Office) -> Vec<String> {
    let acts = Inside::of(office).case().acts;
    acts.iter().map(|act| act.deed.kind().to_owned()).collect()
}

#[test]
fn from_the_first_run_to_the_hand_over_by_lines_with_the_acts_of_the_screen() {
    let office = Office::empty();
    let passport = Passport::aged();
    let mut clerk = found(&office);
    whole_case(&mut clerk, &office, &passport);
    let history = clerk.hears("истор", "№ 7-4410");
    assert!(history.contains("Выдано: Чаглаян Шюкрю"), "{history}");
    clerk.hears_text("/0", "app-name");
    assert!(clerk.ends(), "the end of the input ends the program well");
    assert!(papers::spool(&office).is_empty(), "nothing is left for printing");

    // The same on the screen.
    let other = Office::founded();
    let mut screen = other.enter(Lang::Ru);
    clerk::takes_in(&mut screen, &passport, &Typed::of(&passport));
    clerk::transfers(&mut screen, "7-4410");
    screen.press(F2);
    screen.says("decide-say-grant");
    screen.enter(&iin(&passport));
    screen.enter(&iin(&passport));
    screen.says("decide-done");
    screen.press(F2);
    clerk::prints_to_file(&mut screen);
    screen.says("case-next-hand-over");
    screen.press(F2);
    screen.says("hand-over-say");
    screen.press(F2);
    screen.says("hand-over-done");
    screen.press(Esc);
    screen.says("queue-all");
    clerk::leave(&mut screen);
    assert_eq!(kinds(&office), kinds(&other));
}

#[test]
fn a_refusal_in_kazakh_by_lines() {
    let office = Office::founded();
    let mut clerk = Lines::enter(&office, Lang::Kk);
    clerk.hears_text("/2", "new-case-say-category");
    // A number under the Kazakh layout: its digit row has letters.
    clerk.hears_text("і", "checklist-screen-say");
    let commands = clerk.hears_text(".", "key-refuse-intake");
    assert!(commands.contains("8. "), "{commands}");
    clerk.hears_text("/8", "receipt-to-say");
    for _ in 0..3 {
        clerk.says("");
    }
    // Nobody is named yet.
    clerk.hears_text("", "receipt-to-nobody");
    clerk.says("");
    clerk.says("");
    clerk.says("Чаглаян");
    let question = clerk.hears_text("", "refuse-intake-consequence");
    assert!(
        question.contains("қате") || question.contains("неке"),
        "{question}"
    );
    clerk.hears_text("2", "screen-print");
    prints_to_file(&mut clerk, "print-recorded-file");
    papers::saved(&office, "intake-receipt");
    clerk.hears_text("/0", "app-name");
    assert!(clerk.ends());
    assert!(kinds(&office).contains(&"intake-refused".to_owned()));
}

/// As far as the coupon before the printer.
fn to_the_coupon(clerk: &mut Lines, passport: &Passport) {
    clerk.hears_text("/2", "new-case-say-category");
    clerk.hears_text("8", "checklist-screen-say");
    clerk.hears("2", "копия: есть");
    clerk.hears_text("/2", "passport-zone");
    clerk.sends(&passport.mrz());
    fills(clerk, &Typed::of(passport));
    clerk.hears("/2", clerk::QUESTIONS[0]);
    clerk.hears("1", clerk::QUESTIONS[1]);
    clerk.hears_text("нет", "review-consent-question");
    clerk.hears_text("1", "screen-print");
}

#[test]
fn a_coupon_goes_to_the_printer_jams_and_comes_out() {
    let office = Office::founded();
    has_a_talking_printer(&office);
    let mut clerk = Lines::enter(&office, Lang::Ru);
    to_the_coupon(&mut clerk, &Passport::aged());
    let commands = clerk.hears_text("/", "print-to-printer");
    assert!(
        commands.contains("7. ") && !commands.contains("(F7)"),
        "{commands}"
    );
    printer_says(&office, "now printing Kyocera-7.", "media-jam-error");
    // What the printer says is heard where the question stands.
    let asked = clerk.hears_text("/7", "print-came-out");
    assert!(!asked.contains("F7") && !asked.contains("Esc"), "{asked}");
    clerk.hears_text("2", "printing-say-cause");
    clerk.hears_text("1", "print-spoiled-again");
    printer_says(&office, "is idle.", "none");
    clerk.hears_text("/7", "print-came-out");
    clerk.hears_text("1", "case-next-transfer");
    let history = clerk.hears("истор", "Kyocera");
    assert!(history.contains("замятие"), "{history}");
    let told = std::fs::read_to_string(office.temp().join("told")).unwrap();
    assert_eq!(told.lines().count(), 2, "{told}");
    assert!(papers::spool(&office).is_empty(), "nothing is left for printing");
    clerk.hears_text("/0", "app-name");
    assert!(clerk.ends());
}

#[test]
fn an_english_look_says_each_thing_once() {
    let office = Office::founded();
    let mut clerk = Lines::enter(&office, Lang::En);
    // Nothing changed: the question alone stands again after the list of commands.
    let commands = clerk.hears_text("/", "key-new-case");
    assert!(
        commands.contains("2. new case") && !commands.contains("(F2)"),
        "{commands}"
    );
    assert!(!commands.contains(&clerk.text("queue-all")), "{commands}");
    clerk.hears_text("/99", "plain-no-such-command");
    clerk.hears_text("/3", "find-say");
    clerk.hears_text("Nobody", "find-nothing");
    clerk.hears_text("0", "app-name");
    // By the beginning of a command's name, typed under the wrong layout as well.
    clerk.hears_text("/туц", "new-case-say-category");
    // A command for a row that is not there is done to no other one.
    clerk.hears_text("99/4", "plain-no-such-answer");
    let help = clerk.hears("/?", "/4");
    assert!(help.contains("Help"), "{help}");
    clerk.hears_text("/0", "screen-new-case");
    clerk.hears("/9", "Жаңа іс");
    let whole = clerk.says("=");
    assert!(whole.contains("8. "), "{whole}");
    // The long way out, from wherever one is.
    assert_eq!(clerk.says("//"), "");
    assert!(clerk.ends());
}
