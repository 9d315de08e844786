//! Whole cases: the certificate handed over, intake refused, the service refused, a person met again.

use super::clerk::{self, Office, Typed};
use super::papers;
use super::passport::Passport;
use super::terminal::Key::*;
use chrono::Datelike;
use tereze::texts::lang::Lang;

/// An IIN that fits a man of the last century: its control digit counted here, not by the program.
pub fn iin(passport: &Passport) -> String {
    let born = passport.born;
    for serial in 17.. {
        let body = format!(
            "{:02}{:02}{:02}3{serial:04}",
            born.year() % 100,
            born.month(),
            born.day()
        );
        let digits: Vec<u32> = body.chars().map(|c| c.to_digit(10).unwrap()).collect();
        let sum = |weights: [u32; 11]| digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11;
        let mut control = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        if control == 10 {
            control = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
        }
        if control < 10 {
            return format!("{body}{control}");
        }
    }
    unreachable!()
}

#[test]
fn from_the_passport_to_the_certificate_handed_over() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::takes_in(&mut clerk, &passport, &Typed::of(&passport));
    papers::saved(&office, "coupon");
    clerk::transfers(&mut clerk, "7-4410");
    // The answer came: the number is typed twice.
    clerk.press(F2);
    clerk.says("decide-say-grant");
    let number = iin(&passport);
    clerk.enter(&number);
    clerk.see(&format!("{} {} {}", &number[..4], &number[4..8], &number[8..]));
    // A slip in the second typing is seen.
    clerk.enter(&number[1..]);
    clerk.says("problem-iin-differs");
    for _ in 0..11 {
        clerk.send("\x7f");
    }
    clerk.enter(&number);
    clerk.says("decide-done");
    clerk.press(F2);
    clerk.says("print-to-file");
    // The sheet lies in the spool for as long as it is needed, for nobody else's eyes.
    assert!(!papers::spool(&office).is_empty());
    papers::spool(&office)
        .iter()
        .for_each(|f| papers::assert_private(f));
    clerk.see("CAGLAYAN");
    clerk::prints_to_file(&mut clerk);
    papers::saved(&office, "certificate");
    clerk.says("case-next-hand-over");
    clerk.press(F2);
    clerk.says("hand-over-say");
    clerk.see("U12345678");
    clerk.press(F2);
    clerk.says("hand-over-done");
    clerk.says("state-handed-over");
    // The journal of the case tells it all.
    clerk::opens_tab(&mut clerk, 5);
    for text in [
        "Принято, дело №",
        "№ 7-4410",
        "Ответ: услуга оказана",
        "Выдано: Чаглаян Шюкрю",
    ] {
        clerk.see(text);
    }
    // Past the end and one back: the row before the last, however often the key was pressed.
    clerk.press_times(Down, 40);
    clerk.press(Up);
    let screen = clerk.screen();
    let chosen = screen.lines().find(|l| l.contains('›')).unwrap_or_default();
    assert!(chosen.contains("Напечатано"), "{screen}");
    // What is printed now is a duplicate, and says so.
    clerk.press(F7);
    clerk.says("print-duplicate");
    clerk.see("көшірме / дубликат");
    clerk.press(Esc);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
    assert!(papers::spool(&office).is_empty(), "nothing is left for printing");
    assert_eq!(papers::files(&office.temp()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_sheet_that_jammed_is_printed_again_under_the_same_number() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    office.has_a_printer();
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk::accepts(&mut clerk);
    let title = clerk.screen().lines().next().unwrap().trim().to_owned();
    assert!(title.contains('№'), "{title}");
    // The machine has told its printers.
    clerk.says("print-to-printer");
    clerk.press(F7);
    clerk.says("print-came-out");
    // Esc is no answer to this question.
    clerk.press(Esc);
    clerk.says("print-came-out");
    clerk.type_text("2");
    clerk.says("printing-say-cause");
    // The wrong digit: nothing is recorded, the question stands again.
    clerk.press(Esc);
    clerk.says("print-came-out");
    clerk.type_text("2");
    clerk.says("printing-say-cause");
    clerk.type_text("1");
    clerk.says("print-spoiled-again");
    clerk.see(&title);
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.type_text("1");
    clerk.says("case-next-transfer");
    clerk::opens_tab(&mut clerk, 5);
    clerk.see("Лист испорчен");
    clerk.see("замятие");
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::takes_in(&mut clerk, &passport, &Typed::of(&passport));
    // It says where it lies.
    clerk.see(office.out().to_str().unwrap());
    clerk.press(F7);
    clerk.says("print-to-file");
    clerk.press(F2);
    clerk.says("field-file");
    // The same name: another is taken by itself, and said.
    clerk.press(Enter);
    clerk.says("case-next-transfer");
    clerk.see(" (2).pdf");
    assert_eq!(std::fs::read_dir(office.out()).unwrap().count(), 2);
}

#[test]
fn what_lacks_is_named_on_the_receipt_and_the_case_is_closed() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk.press(F2);
    clerk.says("new-case-say-category");
    clerk.type_text("3");
    clerk.says("checklist-screen-say");
    clerk.see("свидетельство о заключении брака");
    clerk.type_text("2");
    clerk.see("Принять нельзя");
    clerk::names_for_receipt(&mut clerk);
    clerk.says("refuse-intake-consequence");
    // The first answer is the one that does no harm.
    clerk.press(Enter);
    clerk.see("Принять нельзя");
    clerk.press(F8);
    clerk.says("refuse-intake-question");
    clerk.type_text("2");
    clerk.says("print-to-file");
    clerk.see("Расписка");
    clerk::prints_to_file(&mut clerk);
    papers::saved(&office, "intake-receipt");
    clerk.says("state-intake-refused");
    clerk.press(F2);
    clerk.says("case-ended");
    clerk.press(Esc);
    clerk.says("queue-all");
    // No draft of it is left.
    assert!(!clerk.shows(&clerk.text("draft-nameless")));
    clerk.see("отказ в приёме");
    clerk.see("Чаглаян");
}

#[test]
fn a_refusal_of_the_provider_becomes_a_notice() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::takes_in(&mut clerk, &passport, &Typed::of(&passport));
    clerk::transfers(&mut clerk, "7-4411");
    clerk.press(F8);
    clerk.says("decide-say-refuse");
    clerk.type_text("1");
    clerk.see("п. 13, 1)");
    clerk.press(Enter);
    // One language is not enough for a paper in two.
    clerk.type_text("Мәліметтер сәйкес емес");
    clerk.press(F2);
    clerk.says("problem-two-languages");
    clerk.press(Enter);
    clerk.enter("Сведения не подтвердились");
    clerk.says("decide-done");
    clerk.press(F2);
    clerk.says("print-to-file");
    clerk.see("ХАБАРЛАМА");
    clerk::prints_to_file(&mut clerk);
    papers::saved(&office, "notice");
    clerk.says("case-next-hand-over");
    clerk.press(F2);
    clerk.says("hand-over-say");
    clerk.press(F2);
    clerk.says("hand-over-done");
    clerk.see("Сведения не подтвердились");
}

#[test]
fn a_person_met_before_is_shown_and_taken_over_by_one_key() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    let mut typed = Typed::of(&passport);
    typed.ethnicity = "түрік";
    clerk::takes_in(&mut clerk, &passport, &typed);
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk.scan(&passport.mrz());
    clerk.see("CAGLAYAN SUKRU / Чаглаян Шюкрю");
    assert!(!clerk.shows("түрік"), "nothing is taken over by itself");
    clerk.press(F3);
    clerk.says("application-reused");
    // The birth date is keyed from this passport all the same: it is the second keying.
    clerk.press(F2);
    clerk.see("Осталось 2 поля");
    clerk.enter(&typed.born);
    clerk.press(Enter);
    clerk.enter(passport.state);
    clerk.press(F2);
    clerk.says("review-say");
    clerk.see("түрік");
    clerk.press_times(Down, 20);
    clerk.see("İnönü Cd. 15");
}
