//! The clock of acceptance stands beside the title of every stage; late, it says so and bars nothing.

use super::desk::Desk;
use super::office::{Home, day};
use super::walk::{person, to_checklist, to_review};
use chrono::Duration;
use tereze::app::msg::Msg;
use tereze::app::view::Tone;
use tereze::forms::{check, embedded};
use tereze::office::request::Request;

fn later(desk: &mut Desk, minutes: i64) {
    // Somebody is at the window meanwhile: an idle one is locked.
    for _ in 0..minutes {
        desk.now += Duration::minutes(1);
        desk.send(Msg::Scroll(1));
        desk.send(Msg::Tick);
    }
}

#[test]
fn the_clock_of_acceptance_is_shown_and_late_in_words_and_colour() {
    let text = format!(
        "{}\n[[acceptance]]\ncode = \"take\"\nsource = \"office\"\nwithin = \"20 min\"\ntitle.kk = \"қабылдау\"\n",
        embedded::PACKS[0].1
    );
    let mut desk = Desk::at(Home::founded());
    std::fs::write(desk.home().join("forms/own.toml"), &text).unwrap();
    let pack = check::hash(text.as_bytes());
    desk.office.handle(Request::AcceptPack { pack }, day());
    desk.afresh(tereze::texts::lang::Lang::Ru);
    to_checklist(&mut desk);
    later(&mut desk, 12);
    assert!(desk.text().contains("приём: 12 из 20 мин"), "{}", desk.text());
    assert_eq!(desk.app.frame().view.right_tone, Tone::Dim);
    let mut seen = Vec::new();
    to_review(&mut desk, &person(), &mut |name, desk| {
        if name.starts_with("application") {
            seen.push(desk.text().contains("приём: 12 из 20 мин"));
        }
    });
    assert!(!seen.is_empty() && seen.iter().all(|s| *s), "{seen:?}");
    assert!(desk.text().contains("приём: 12 из 20 мин"), "{}", desk.text());
    later(&mut desk, 9);
    assert!(
        desk.text().contains("приём опаздывает: 21 из 20 мин"),
        "{}",
        desk.text()
    );
    assert_eq!(desk.app.frame().view.right_tone, Tone::Problem);
    // Laying aside stops nothing, and says so.
    desk.f(11);
    assert!(desk.text().contains("Срок приёма (20 мин) не"), "{}", desk.text());
}
