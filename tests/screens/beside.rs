//! Through the screens that stand beside the cases: complaints, outages, days that move terms.

use super::desk::Desk;
use super::walk::{Seen, long, open_settings};
use tereze::app::key::Key;
use tereze::texts::Sayer;

/// A room of the office, by the words of its command.
pub fn open_room(desk: &mut Desk, label: &str) {
    let words = Sayer::default().text(desk.app.lang(), label);
    desk.f(10);
    desk.type_(&words);
    desk.key(Key::Enter);
}

/// From home and back.
pub fn through(desk: &mut Desk, seen: Seen<'_>) {
    complaints(desk, seen);
    outages(desk, seen);
    registers(desk, seen);
    open_settings(desk);
    desk.f(5);
    desk.f(2);
    desk.type_("21112025");
    desk.keys(Key::Tab, 2);
    desk.paste(&long("Жергілікті мереке", 119));
    desk.f(2);
    seen("moved-terms", desk);
    desk.keys(Key::Esc, 4);
}

fn complaints(desk: &mut Desk, seen: Seen<'_>) {
    open_room(desk, "key-complaints");
    seen("complaints-none", desk);
    desk.f(2);
    desk.key(Key::Tab);
    desk.paste(&long("Çağlayanoğlu Şükrü", 150));
    desk.key(Key::Tab);
    desk.paste(&long("Mustafa Kemal Atatürk Bulvarı", 150));
    desk.keys(Key::Tab, 2);
    desk.type_("1");
    desk.key(Key::Tab);
    seen("receive-complaint", desk);
    desk.f(2);
    seen("receive-complaint-wrong", desk);
    desk.paste(&long("құжаттарды қабылдаудан бас тарту", 290));
    desk.f(2);
    seen("complaint", desk);
    desk.f(5);
    seen("close-complaint", desk);
    desk.key(Key::Right);
    desk.f(2);
    seen("close-complaint-forward-first", desk);
    desk.key(Key::Esc);
    desk.f(2);
    desk.paste(&long("Сыртқы істер министрлігі", 150));
    desk.key(Key::Tab);
    desk.paste(&long("№ 7", 150));
    seen("forward-complaint", desk);
    desk.f(2);
    seen("complaint-forwarded", desk);
    desk.f(2);
    seen("close-complaint-body", desk);
    desk.key(Key::Esc);
    desk.key(Key::Esc);
    seen("complaints", desk);
    desk.key(Key::Esc);
    desk.key(Key::Left);
    desk.keys(Key::Down, 20);
    desk.key(Key::Up);
    seen("home-complaints", desk);
    desk.keys(Key::Up, 20);
    desk.key(Key::Right);
}

fn registers(desk: &mut Desk, seen: Seen<'_>) {
    open_room(desk, "key-registers");
    seen("registers", desk);
    desk.key(Key::Enter);
    seen("register-period", desk);
    desk.f(2);
    seen("print-register", desk);
    desk.key(Key::Esc);
    desk.keys(Key::Down, 10);
    desk.key(Key::Enter);
    seen("print-plate", desk);
    desk.keys(Key::Esc, 2);
    open_room(desk, "key-day-end");
    seen("day-end", desk);
    desk.f(7);
    seen("print-day", desk);
    desk.f(7);
    desk.type_("1");
    seen("day-end-printed", desk);
    desk.key(Key::Esc);
}

fn outages(desk: &mut Desk, seen: Seen<'_>) {
    open_room(desk, "key-outages");
    seen("outages-none", desk);
    desk.f(2);
    desk.keys(Key::Tab, 3);
    desk.paste(&long("Байланыс арнасы үзілді", 190));
    desk.key(Key::Tab);
    desk.paste(&long("оператор Иванов", 190));
    seen("notice-outage", desk);
    desk.f(2);
    seen("outages", desk);
    desk.key(Key::Esc);
    seen("home-outage", desk);
    open_room(desk, "key-outages");
    desk.f(2);
    seen("restore-outage", desk);
    desk.f(2);
    seen("outages-over", desk);
    desk.key(Key::Esc);
}
