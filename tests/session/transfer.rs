//! The transfer to the state system by hand: every field in its order, large, one by one; the number there comes back with
//! its moment and its clerk. Until then the case stands on the first screen and on the sheet of the day.

use super::clerk::{self, Office, Typed};
use super::passport::{Passport, today};
use super::terminal::Key::*;
use tereze::texts::lang::Lang;

/// Label and value of every field, in the order of annex 1, as the clerk types them there.
fn fields(passport: &Passport) -> Vec<(&'static str, String)> {
    let date = |day: chrono::NaiveDate| day.format("%d.%m.%Y").to_string();
    let text = str::to_owned;
    vec![
        ("Имя, латиницей", text("SUKRU")),
        ("Имя, кириллицей", text("Шюкрю")),
        ("Фамилия, латиницей", text("CAGLAYAN")),
        ("Фамилия, кириллицей", text("Чаглаян")),
        ("Отчество", text("–")),
        ("Дата рождения", date(passport.born)),
        ("Пол", text("ер / мужской")),
        ("Гражданство", text("Түркия / Турция")),
        ("Страна, откуда прибыл", text("Түркия / Турция")),
        ("Вид документа", text("шетелдік паспорт / заграничный паспорт")),
        ("Номер документа", text("U12345678")),
        ("Дата выдачи", date(passport.issued)),
        ("Срок действия", date(passport.expires)),
        ("Страна, выдавшая", text("Түркия / Турция")),
        ("Место рождения, как в документе", text("İZMİR")),
        ("Место рождения", text("Измир")),
        ("Страна", text("Түркия / Турция")),
        ("Адрес", text("İnönü Cd. 15")),
    ]
}

/// Letters apart, so that they are read one by one from a distance; what would not fit a line so stands as it is.
fn large(value: &str) -> String {
    if value.chars().count() > 36 {
        return value.to_owned();
    }
    value.chars().map(|c| format!("{c} ")).collect()
}

#[test]
fn every_field_one_by_one_and_the_number_comes_back() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    let passport = Passport::aged();
    clerk::takes_in(&mut clerk, &passport, &Typed::of(&passport));
    clerk.press(Esc);
    clerk.says("queue-no-outer-number");
    clerk.see("Нет № заявки  1");
    // The sheet of the day names it.
    clerk::command(&mut clerk, "key-day-end");
    clerk.says("day-no-outer-number");
    clerk.see("-000001");
    clerk.press(Esc);
    clerk.says("queue-all");

    clerk.press(Enter);
    clerk.says("case-next-transfer");
    clerk.press(F2);
    clerk.says("transfer-say");
    let fields = fields(&passport);
    let count = fields.len();
    for (i, (label, value)) in fields.iter().enumerate() {
        clerk.see(&format!("{} / {count}", i + 1));
        clerk.see(&format!("▸ {label}"));
        clerk.see(&large(value));
        if i == 9 {
            // Called away: the very field stands there on the way back.
            clerk.press(Esc);
            clerk.says("case-next-transfer");
            clerk.press(F2);
            clerk.see(&format!("{} / {count}", i + 1));
        }
        clerk.press(Enter);
    }
    clerk.says("field-outer-number");
    clerk.press(Enter);
    clerk.says("problem-outer-number");
    clerk.type_text("7-4410");
    clerk.press(Enter);
    clerk.says("transfer-done");
    clerk.see("7-4410");
    // Moment and clerk stand in the history.
    clerk.press_times(Tab, 5);
    clerk.see("Заявка в ИИС ЦОН, № 7-4410");
    clerk.see(&today().format("%d.%m.%Y").to_string());
    clerk.see("Айгуль");
    clerk.press(Esc);
    clerk.says("queue-waiting");
    clerk.see("Нет № заявки  0");
    clerk::command(&mut clerk, "key-day-end");
    clerk.says("day-waiting");
    assert!(!clerk.shows(&clerk.text("day-no-outer-number")));
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
}

/// The accounts there (003, point 8): who, since when, blocked, by which letter; kept and read by the next who comes.
#[test]
fn the_accounts_of_the_state_system_have_their_register() {
    let office = Office::founded();
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-state-logins");
    clerk.says("state-logins-none");
    clerk.press(F2);
    clerk.says("state-login-say");
    clerk.enter("Айгуль Сериковна");
    clerk.enter("aserik.bcn");
    clerk.type_text("\r");
    clerk.type_text("письмо № 12");
    clerk.press(F2);
    clerk.says("state-login-recorded");
    clerk.see("aserik.bcn");
    clerk.says("state-login-works");
    // The same name twice is no account.
    clerk.press(F2);
    clerk.says("state-login-say");
    clerk.enter("Айгуль Сериковна");
    clerk.type_text("aserik.bcn");
    clerk.press(F2);
    clerk.says("state-login-exists");
    clerk.press(Esc);
    clerk.says("state-logins-say");
    clerk.press(F8);
    clerk.says("state-login-event-blocked");
    clerk.press(Enter);
    clerk.type_text("письмо № 13");
    clerk.press(F2);
    clerk.says("state-login-recorded");
    clerk.says("state-login-blocked");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(&mut clerk);
    let mut clerk = office.enter(Lang::Ru);
    clerk::command(&mut clerk, "key-state-logins");
    clerk.see("aserik.bcn");
    clerk.says("state-login-blocked");
}
