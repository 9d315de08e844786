//! The printer's bad days: it jams, it is out of paper, the power goes while a sheet is on its way.

use super::clerk::{self, Office, Typed};
use super::passport::Passport;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::domain::trouble::Say;
use tereze::texts::lang::Lang;

/// A printer whose state lies in files that the test writes: what `lpstat` says of it, what waits in its queue, and what
/// `lp` was told. The scripts name no program of the machine: none is on their path.
pub fn has_a_talking_printer(office: &Office) {
    let said = office.temp().join("state").display().to_string();
    let told = office.temp().join("told").display().to_string();
    let lpstat = format!(
        "case \"$1\" in\n-e) echo Kyocera;;\n-l) while IFS= read -r l; do echo \"$l\"; done < {said};;\n\
         -o) echo \"Kyocera-7 aigul 1024 now\";;\nesac"
    );
    office.has_program("lpstat", &lpstat);
    office.has_program(
        "lp",
        &format!("echo \"$@\" >> {told}\necho \"request id is Kyocera-7 (1 file(s))\""),
    );
    printer_says(office, "is idle.", "none");
}

pub fn printer_says(office: &Office, state: &str, alerts: &str) {
    let text = format!("printer Kyocera {state}  enabled since now\n\tAlerts: {alerts}\n");
    std::fs::write(office.temp().join("state"), text).unwrap();
}

/// A case accepted, its coupon before the printer; the number of the coupon.
fn with_a_coupon(office: &Office) -> (Session, String) {
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk::accepts(&mut clerk);
    let title = clerk.screen().lines().next().unwrap().trim().to_owned();
    let number = title.split('№').nth(1).unwrap().trim().to_owned();
    (clerk, number)
}

#[test]
fn what_the_printer_says_stands_beside_the_question() {
    let office = Office::founded();
    has_a_talking_printer(&office);
    let (mut clerk, _) = with_a_coupon(&office);
    clerk.says("printing-sign-ready");
    printer_says(&office, "disabled", "media-empty-error");
    // Before the sheet is sent, too; nobody has to press anything for it.
    clerk.says("printing-sign-no-paper");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.says("printing-sign-stopped");
    clerk.says("printing-job-waits");
    printer_says(&office, "now printing Kyocera-7.", "media-jam-error");
    clerk.says("printing-sign-jam");
    // The reason by a digit, and the same number once more.
    clerk.type_text("2");
    clerk.says("printing-cause-smudged");
    clerk.says("printing-sign-jam");
    clerk.type_text("1");
    clerk.says("print-spoiled-again");
    printer_says(&office, "is idle.", "none");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.type_text("1");
    clerk.says("case-next-transfer");
    clerk::opens_tab(&mut clerk, 5);
    clerk.see("замятие бу");
    let told = std::fs::read_to_string(office.temp().join("told")).unwrap();
    assert_eq!(told.lines().count(), 2, "{told}");
}

#[test]
fn a_sheet_that_the_power_cut_caught_is_asked_about() {
    let office = Office::founded();
    has_a_talking_printer(&office);
    let (mut clerk, number) = with_a_coupon(&office);
    clerk.says("print-to-printer");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.kill_9();

    let asks = Say::new("printing-cut-off-question").with("number", &number);
    // Nobody has looked yet: it is asked again at the next log-in.
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says_with(&asks);
    clerk.see("Kyocera");
    clerk.type_text("3");
    clerk.says("printing-cut-off-later");
    clerk::leave(&mut clerk);

    // It jammed: spoiled with the reason, and the number prints again at once.
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says_with(&asks);
    clerk.type_text("2");
    clerk.says("printing-say-cause");
    clerk.type_text("1");
    clerk.says("print-to-printer");
    clerk.see(&number);
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.type_text("1");
    clerk.says("queue-drafts");
    clerk::leave(&mut clerk);

    // Answered: it is not asked any more, and the history of the case knows both sheets.
    let mut clerk = office.enter(Lang::Ru);
    clerk.type_text("0");
    clerk.says("find-say");
    clerk.type_text("00001");
    clerk.see("Чаглаян");
    clerk.press(Enter);
    clerk.says("case-next-transfer");
    clerk::opens_tab(&mut clerk, 5);
    clerk.see("замятие бу");
    clerk.see("Kyocera");
}

#[test]
fn an_application_to_be_signed_that_was_cut_off_is_remembered_by_its_draft() {
    let office = Office::founded();
    has_a_talking_printer(&office);
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk.press(F7);
    clerk.says("print-to-printer");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.kill_9();
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says("printing-cut-off-question-unnumbered");
    clerk.type_text("1");
    clerk.says("printing-cut-off-recorded");
    // The draft knows that its sheet is on paper: only the signature is missing.
    clerk.press(Enter);
    clerk.says("review-say");
    assert!(!clerk.shows(&clerk.text("signing-print-first")));
}

#[test]
fn the_test_page_shows_the_offset_and_the_printer_gets_it_moved() {
    let office = Office::founded();
    has_a_talking_printer(&office);
    let queue = "InputSlot/Media Source: *Auto Tray-2";
    office.has_program("lpoptions", &format!("echo \"{queue}\""));
    let (told, kept) = (office.temp().join("told"), office.temp().join("sheet.pdf"));
    let keeps = format!(
        "echo \"$@\" > {}\nfor last; do :; done\n/bin/cp \"$last\" {}\necho \"request id is Kyocera-9 (1 file(s))\"",
        told.display(),
        kept.display()
    );
    office.has_program("lp", &keeps);
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-printers");
    clerk.says("printing-sign-ready");
    clerk.press(Enter);
    clerk.says("printing-tray-say");
    clerk.type_text("2");
    clerk.press(Enter);
    clerk.type_text("3");
    clerk.see("Tray-2");
    clerk.press(Enter);
    clerk.enter("16");
    clerk.type_text("-1,5");
    clerk.press(F2);
    clerk.says("form-mend-marked");
    // The focus went to what is wrong.
    clerk.send("\x7f\x7f");
    clerk.type_text("2");
    clerk.press(F2);
    clerk.says("printing-tray-saved");
    clerk.see("2,0; −1,5");

    // To a file it goes as it is, to the printer moved.
    clerk.press(F7);
    clerk.says("print-to-file");
    clerk.press_times(Down, 12);
    clerk.see("2,0; −1,5");
    clerk::writes_file(&mut clerk, "print-written");
    let file = super::papers::saved(&office, "test-page");
    clerk.press(F7);
    clerk.says("print-to-printer");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.type_text("1");
    clerk.says("printing-column-offset");
    let told = std::fs::read_to_string(told).unwrap();
    for option in [
        "-d Kyocera",
        "media=A4",
        "print-scaling=none",
        "sides=one-sided",
        "InputSlot=Tray-2",
    ] {
        assert!(told.contains(option), "{told}");
    }
    let first = |file: &std::path::Path| {
        let doc = lopdf::Document::load(file).unwrap();
        let page = doc.get_pages()[&1];
        String::from_utf8_lossy(&doc.get_page_content(page)).into_owned()
    };
    // 2 mm right is 5.669 points, 1.5 mm up is 4.252.
    assert!(first(&kept).starts_with("q 1 0 0 1 5.669 4.252 cm"), "moved");
    assert!(!first(&file).contains("5.669 4.252 cm"), "not moved");
    assert!(
        super::papers::spool(&office).is_empty(),
        "nothing is left for printing"
    );
    // It stays so.
    clerk.press(Esc);
    clerk.says("queue-drafts");
    clerk::leave(&mut clerk);
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-printers");
    clerk.see("2,0; −1,5");
}

#[test]
fn the_sheet_of_the_day_that_the_power_cut_caught_is_asked_about() {
    let office = Office::founded();
    has_a_talking_printer(&office);
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-day-end");
    clerk.says("day-end-say");
    clerk.press_once_read(F7);
    clerk.says("printing-sign-ready");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.kill_9();

    let paper = paper_name("paper-day-sheet");
    let asks = Say::new("printing-cut-off-question-office").with("paper", paper);
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says_with(&asks);
    clerk.see("Kyocera");
    // It was eaten: it is made anew, and prints.
    clerk.type_text("2");
    clerk.says("printing-say-cause");
    clerk.type_text("1");
    clerk.see("Күн соңының парағы");
    clerk.says("print-spoiled-anew");
    clerk.says("printing-sign-ready");
    clerk.press(F7);
    clerk.says("print-came-out");
    clerk.kill_9();

    // Cut off once more: this time it lies there, and the day is closed by it.
    let mut clerk = Session::start(&office.home, 24, 80, Lang::Ru);
    clerk.says("log-in-say-password");
    clerk.enter(clerk::PASSWORD);
    clerk.says_with(&asks);
    clerk.type_text("1");
    clerk.says("printing-cut-off-recorded");
    clerk::command(&mut clerk, "key-day-end");
    clerk.see("Лист за этот день уже напечатан");
    clerk.press(Esc);
    clerk.says("queue-drafts");
    clerk::leave(&mut clerk);
    let clerk = office.enter(Lang::Ru);
    clerk.says("queue-drafts");
}

/// What a sheet is called in the clerk's language.
fn paper_name(id: &str) -> String {
    tereze::texts::Sayer::default().text(Lang::Ru, id)
}
