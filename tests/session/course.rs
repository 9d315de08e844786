//! Off the straight way: data sent back and corrected, an application withdrawn, a result for a representative without
//! the coupon, a paper recalled.

use super::case::iin;
use super::clerk::{self, Office, Typed};
use super::papers;
use super::passport::Passport;
use super::terminal::Key::*;
use super::terminal::Session;
use tereze::texts::lang::Lang;

fn waiting(office: &Office, lang: Lang) -> Session {
    let mut clerk = office.enter(lang);
    let passport = Passport::aged();
    clerk::takes_in(&mut clerk, &passport, &Typed::of(&passport));
    clerk::transfers(&mut clerk, "7-4410");
    clerk
}

fn grants(clerk: &mut Session, number: &str) {
    clerk.press(F2);
    clerk.says("decide-say-grant");
    clerk.enter(number);
    clerk.enter(number);
    clerk.says("decide-done");
    clerk.press(F2);
    clerk::prints_to_file(clerk);
    clerk.says("case-next-hand-over");
}

/// A name put right makes the coupon wrong that the person has: the case offers it anew, one key prints it.
#[test]
fn a_coupon_with_the_wrong_name_is_printed_anew() {
    let office = Office::founded();
    let mut clerk = waiting(&office, Lang::Ru);
    clerk.press(F5);
    clerk.says("sent-back-say");
    clerk.enter("тегін нақтылаңыз");
    clerk.type_text("уточните фамилию");
    clerk.press(F2);
    clerk.says("sent-back-done");
    clerk.says("case-next-correct");
    clerk.press(F2);
    clerk.says("draft-correction");
    // From the given name to the Cyrillic of the surname.
    clerk.press_times(Enter, 3);
    clerk.see("▸ Фамилия");
    clerk.press(End);
    clerk.press_times(Backspace, "Чаглаян".chars().count());
    clerk.enter("Чаглайан");
    clerk.press(F2);
    clerk.says("correction-say");
    clerk.press(F7);
    clerk::writes_file(&mut clerk, "print-recorded-file");
    clerk.type_text("по письму оператора");
    clerk.press(F2);
    clerk.see("Нужна подпись");
    clerk.press(Space);
    clerk.press(F2);
    clerk.says("correction-done");
    clerk.see("Из-за исправления неверно: талон");
    clerk.press(F7);
    clerk.says("print-to-file");
    clerk.press_times(Down, 20);
    clerk.see("выдан взамен талона");
    // The file of the former coupon is not replaced: this one takes another name by itself, without a key.
    clerk.press(F2);
    clerk.says("field-file");
    clerk.press(Enter);
    clerk.see("и отмечено как напечатанное");
    clerk.see("(2).pdf");
    assert!(!clerk.shows("Из-за исправления неверно"));
    // History: under the case's own number.
    clerk.press_times(Tab, 5);
    clerk.see("Оформлено заново: талон");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
}

#[test]
fn data_sent_back_are_corrected_and_transferred_again() {
    let office = Office::founded();
    let mut clerk = waiting(&office, Lang::Ru);
    clerk.press(F5);
    clerk.says("sent-back-say");
    clerk.type_text("туған жерін нақтылаңыз");
    clerk.press(F2);
    clerk.says("problem-two-languages");
    clerk.press(Enter);
    clerk.type_text("уточните место рождения");
    clerk.press(F2);
    clerk.says("sent-back-done");
    clerk.see("уточните место рождения");
    clerk.press(Esc);
    clerk.says("queue-returned");
    clerk.see("Чаглаян Шюкрю");
    clerk.press(Enter);
    clerk.says("case-next-correct");

    // The application as it was accepted, to be typed in.
    clerk.press(F2);
    clerk.says("draft-correction");
    clerk.press_times(Down, 13);
    clerk.see("▸ Место рождения");
    clerk.see("İZMİR");
    clerk.press(End);
    clerk.press_times(Backspace, 5);
    clerk.enter("BURSA");
    clerk.press_times(Enter, 2);
    clerk.press(F2);
    clerk.says("correction-say");
    clerk.see("İZMİR");
    clerk.see("→ BURSA");
    clerk.see("Напечатанное заявление изменилось");
    clerk.press(F7);
    clerk::writes_file(&mut clerk, "print-recorded-file");
    clerk.type_text("по письму оператора");
    clerk.press(F2);
    clerk.see("Нужна подпись");
    clerk.press(Space);
    clerk.press(F2);
    clerk.says("correction-done");
    // The same number offers itself; what changed is named.
    clerk.says("case-next-transfer");
    clerk.press(F2);
    clerk.see("Исправлено, введите заново: Место рождения");
    clerk.press(F2);
    clerk.see("7-4410");
    clerk.press(F2);
    clerk.says("transfer-done");
    clerk.says("case-next-answer");
    clerk::opens_tab(&mut clerk, 5);
    clerk.press_times(Down, 7);
    clerk.see("по письму оператора");
}

#[test]
fn an_application_is_withdrawn_and_the_original_given_back() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Kk);
    let passport = Passport::aged();
    clerk::begins_aged(&mut clerk);
    clerk.type_text("2");
    // The original is kept, for a reason of the office.
    clerk.press(Up);
    clerk.press(Enter);
    clerk.says("detail-original");
    clerk.type_text("3");
    clerk.press(F2);
    clerk.says("checklist-screen-say");
    clerk.press(F2);
    clerk.says("passport-say");
    clerk::scans(&mut clerk, &passport);
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk::accepts(&mut clerk);
    clerk::prints_to_file(&mut clerk);
    clerk.says("summary-drawer");
    clerk::command(&mut clerk, "key-withdraw");
    clerk.says("withdraw-say");
    clerk.press(F7);
    clerk::prints_to_file(&mut clerk);
    papers::saved(&office, "withdrawal");
    clerk.press(F2);
    clerk.see("Қол қойылмаса");
    clerk.press(Space);
    clerk.press(F2);
    // With the original in the drawer nothing closes.
    clerk.see("Тартпада әлі түпнұсқа бар: 1");
    clerk.press(F5);
    clerk.see("✓ Түпнұсқалар қайтарылды");
    clerk.press(F2);
    clerk.says("withdraw-done");
    clerk.says("state-withdrawn");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk.says("state-withdrawn");
}

#[test]
fn a_result_goes_to_a_representative_and_is_recalled() {
    let office = Office::founded();
    let mut clerk = waiting(&office, Lang::Ru);
    let number = iin(&Passport::aged());
    grants(&mut clerk, &number);
    clerk.press(F5);
    clerk.says("shelf-say");
    clerk.type_text("Ящик 3");
    clerk.press(F2);
    clerk.says("shelf-done");
    clerk.press(Esc);
    clerk.says("home-say");
    clerk.press(Tab);
    clerk.press_times(Up, 4);
    clerk.says("column-ready");
    clerk.see("Ящик 3");
    clerk.press(Tab);
    clerk.press(Enter);
    clerk.says("case-next-hand-over");
    clerk.press(F2);
    clerk.says("hand-over-say");
    // Somebody else comes, without the coupon.
    clerk.press_times(Down, 2);
    clerk.press(Space);
    clerk.says("field-authority");
    clerk.press_times(Up, 2);
    clerk.enter("Чаглаян Айше");
    clerk.enter("U7654321");
    clerk.press(Enter);
    clerk.enter("доверенность от 19.11");
    clerk.press(Space);
    clerk.see("утерян");
    clerk.press(F2);
    clerk.says("hand-over-done");
    clerk.see("Чаглаян Айше (представитель:");

    // The number on it was another person's.
    clerk::command(&mut clerk, "key-recall");
    clerk.says("recall-say");
    clerk.enter("ИИН другого человека");
    clerk.press(F2);
    clerk.see("Назовите, чьи данные");
    clerk.type_text("данные Ковач, видела Чаглаян Айше");
    clerk.press(F2);
    clerk.says("recall-done");
    clerk.press(Esc);
    clerk.see("! Отозвано после выдачи: № 1-");
    clerk.see("данные Ковач");
    clerk::command(&mut clerk, "key-read-note");
    clerk.says("summary-recall");
    clerk::command(&mut clerk, "key-note-read");
    clerk.says("course-recorded");
    // A new number, in place of the old one, and handed over again.
    clerk.press(F2);
    // Nothing was put right: it is asked for first.
    clerk.says("recall-unchanged-question");
    clerk.type_text("2");
    clerk::prints_to_file(&mut clerk);
    clerk.says("case-next-hand-over");
    clerk.press(F2);
    clerk.says("hand-over-say");
    clerk.press(F2);
    clerk.says("hand-over-done");
    clerk::opens_tab(&mut clerk, 5);
    clerk.press_times(Down, 14);
    clerk.see("взамен отозванной № 1-");
    clerk.press(Esc);
    clerk.says("queue-all");
    // The note goes with what is read anew.
    let before = clerk.screen();
    if clerk.shows("Отозвано после выдачи") {
        clerk.changes_from(&before);
    }
    assert!(!clerk.shows("Отозвано после выдачи"), "{}", clerk.screen());
}

#[test]
fn whoever_has_an_iin_here_is_asked_with_that_reason() {
    let office = Office::founded();
    let mut clerk = waiting(&office, Lang::Ru);
    let passport = Passport::aged();
    grants(&mut clerk, &iin(&passport));
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::begins_aged(&mut clerk);
    clerk::takes_documents(&mut clerk);
    clerk::scans(&mut clerk, &passport);
    clerk.see("Возможно, уже был");
    clerk::fills(&mut clerk, &Typed::of(&passport));
    clerk::goes_to_review(&mut clerk);
    clerk.press(F2);
    clerk.see("Присваивался ли раньше ИИН");
    clerk.see("этому человеку записан ИИН");
    // The likelier answer is under the cursor, and the number stands there already.
    clerk.press(Enter);
    clerk.see(&iin(&passport)[..4]);
}
