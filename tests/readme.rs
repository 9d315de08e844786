#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The README's table of keys is made from the bindings in force: a walk through every screen gathers them.
//! `UPDATE_README=1 cargo test --test readme` writes the table anew.

#[path = "fixtures/clerk.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::panic)]
mod clerk;
#[path = "fixtures/procedure.rs"]
#[allow(dead_code, clippy::panic)]
mod procedure;
#[path = "fixtures/sources.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod sources;

use clerk::{Clerk, aged, moment};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::OnceLock;
use tereze::app::App;
use tereze::app::command::{self, Binding, Command, Room};
use tereze::app::key::Key;
use tereze::app::screen::Screen;
use tereze::app::screens::commands::Commands;
use tereze::app::shared::Shared;
use tereze::app::view::{Ask, FormView, Part, Span};
use tereze::domain::trouble::Say;
use tereze::office::request::Door;
use tereze::plain::offered;
use tereze::plain::scene::{Asks, scene};
use tereze::plain::words::Words;
use tereze::store::keyring::cost::Cost;
use tereze::store::keyring::{Keyring, Password};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

const BEGIN: &str = "<!-- keys: made by UPDATE_README=1 cargo test --test readme -->\n";
const END: &str = "<!-- end of keys -->";

/// Every screen once at least, in the order of a first day.
fn walk() -> Vec<clerk::Met> {
    let barred = App::new(Lang::En, moment(), Door::Barred(Say::new("fault-busy")));
    let mut met: Vec<clerk::Met> = vec![("barred", barred.frame())];

    let folder = tempfile::tempdir().unwrap();
    let mut clerk = Clerk::new(folder.path(), Lang::En);
    clerk.found();
    for beside in [
        Command::Help,
        Command::Commands,
        Command::Find,
        Command::Room(Room::Settings),
        Command::Room(Room::Rights),
    ] {
        clerk.command(beside);
        clerk.press(Key::Esc);
        clerk.on("home");
    }

    // The passport of somebody who was never here.
    clerk.command(Command::Find);
    clerk.scan(&aged().zone);
    clerk.press(Key::Esc);
    clerk.on("home");

    services_and_days(&mut clerk, folder.path());
    who_only_asks(&mut clerk);
    people(&mut clerk);

    clerk.command(Command::Room(Room::Printers));
    clerk.on("paper-trays");
    clerk.command(Command::Enter);
    clerk.on("paper-tray");
    clerk.press(Key::Esc);
    clerk.command(Command::Print);
    clerk.print();
    clerk.on("paper-trays");
    clerk.press(Key::Esc);

    // An empty-handed applicant, who is refused at intake.
    clerk.begin("spouse");
    clerk.press(Key::Down);
    clerk.command(Command::List);
    clerk.on("law");
    clerk.press(Key::Esc);
    clerk.command(Command::Enter);
    clerk.on("detail");
    clerk.press(Key::Esc);
    clerk.command(Command::Refuse);
    clerk.on("receipt-to");
    clerk.type_in("Kovacs");
    clerk.command(Command::Forward);
    clerk.answer_question("refuse-intake-yes");
    clerk.on("print");
    clerk.command(Command::Print);
    clerk.on("came-out");
    clerk.press(Key::Char('2'));
    clerk.press(Key::Char('6'));
    clerk.type_in("ink");
    clerk.command(Command::Forward);
    clerk.print();
    clerk.on("case");
    // It is over: it goes into a file, or into another one.
    clerk.command(Command::Own(61));
    clerk.on("file-case");
    clerk.type_in("12-05");
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.press(Key::Esc);

    // A grown-up does not belong to the category of children.
    let who = aged();
    clerk.begin("child");
    clerk.mark("passport");
    clerk.command(Command::Proposals);
    clerk.on("scripts");
    clerk.press(Key::Esc);
    clerk.command(Command::Forward);
    clerk.scan(&who.zone);
    clerk.fill(&[("birth_date", &[who.born])]);
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.on("checklist");
    clerk.command(Command::Own(3));
    clerk.press(Key::Esc);
    clerk.on("checklist");
    clerk.command(Command::Own(31));
    clerk.on("passport");
    clerk.command(Command::Forward);
    clerk.on("representative");
    clerk.command(Command::Own(30));
    clerk.on("who");
    clerk.press(Key::Esc);
    clerk.on("checklist");
    clerk.press(Key::Esc);
    clerk.on("home");

    // Laid aside for somebody else, and taken up again.
    clerk.begin("spouse");
    clerk.command(Command::Park);
    clerk.on("home");
    clerk.command(Command::Own(50));
    clerk.on("checklist");
    clerk.press(Key::Esc);
    clerk.on("home");

    // One of the aged: a zone misread by one letter, a birth date that differs, then all in order.
    clerk.begin("aged");
    clerk.mark("passport");
    clerk.command(Command::Forward);
    clerk.on("passport");
    clerk.scan(&who.zone.replace("U12345678", "U1234S678"));
    clerk.command(Command::Proposals);
    clerk.on("list");
    clerk.press(Key::Esc);
    clerk.scan(&who.zone);
    clerk.on("application");
    // Former names, another passport, the spelling of an earlier paper.
    clerk.command(Command::Own(41));
    clerk.on("particulars");
    for (digit, form) in [
        ('1', "former-name"),
        ('2', "other-document"),
        ('3', "earlier-spelling"),
    ] {
        clerk.command(Command::Forward);
        clerk.press(Key::Char(digit));
        clerk.on(form);
        clerk.press(Key::Esc);
    }
    clerk.press(Key::Esc);
    clerk.on("application");
    // A Cyrillic letter among Latin ones.
    clerk.press(Key::End);
    clerk.press(Key::Char('\u{430}'));
    clerk.press(Key::Backspace);
    clerk.fill_application(&clerk::Person {
        born: "13051955",
        ..aged()
    });
    clerk.press(Key::F(2));
    clerk.command(Command::Own(0));
    clerk.on("reason");
    clerk.press(Key::Esc);
    // A day of birth that is unknown, where the category turns on the age; a passport without a place of birth.
    clerk.fill_application(&clerk::Person {
        born: "XXXX1961",
        ..aged()
    });
    clerk.stand_at("birthplace");
    clerk.command(Command::NotStated);
    clerk.command(Command::Own(0));
    clerk.on("proof");
    clerk.press(Key::Esc);
    clerk.stand_at("birth_date");
    clerk.command(Command::Own(0));
    clerk.on("age-said");
    clerk.press(Key::Esc);
    clerk.fill_application(&who);
    clerk.command(Command::Forward);
    clerk.on("review");
    clerk.command(Command::Own(33));
    clerk.on("contact");
    clerk.command(Command::Forward);
    clerk.on("review");
    clerk.command(Command::Print);
    clerk.on("print");
    clerk.command(Command::Own(1));
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.command(Command::Mark);
    clerk.command(Command::Forward);
    clerk.answer_question("answer-yes");
    clerk.on("earlier");
    clerk.press(Key::Esc);
    clerk.command(Command::Forward);
    clerk.answer_question("answer-no");
    clerk.answer_question("answer-no");
    clerk.answer_question("review-consent-yes");
    clerk.print();

    the_family(&mut clerk);

    // The transfer, the answer, the certificate, the hand-over.
    clerk.on("case");
    clerk.command(Command::Forward);
    clerk.on("transfer");
    clerk.command(Command::Forward);
    clerk.type_in("7-4410");
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.press(Key::Esc);
    clerk.command(Command::Room(Room::People));
    clerk.command(Command::Own(11));
    clerk.on("hand-on");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.press(Key::Enter);
    clerk.on("case");
    clerk.command(Command::Refuse);
    clerk.on("decide-refuse");
    clerk.press(Key::Esc);
    // The provider sends the data back: they are corrected, signed and transferred again.
    clerk.command(Command::Own(51));
    clerk.on("sent-back");
    clerk.fill(&[("field-provider-words", &["нақтылаңыз", "уточните"])]);
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.command(Command::Forward);
    clerk.on("application");
    clerk.fill(&[("birthplace", &["BURSA", "Бурса", "Бурса"])]);
    clerk.command(Command::Forward);
    clerk.on("correction");
    clerk.type_in("asked");
    clerk.press(Key::Tab);
    clerk.press(Key::Char(' '));
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.command(Command::Forward);
    clerk.on("transfer");
    clerk.command(Command::Forward);
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.command(Command::Own(53));
    clerk.on("withdraw");
    clerk.press(Key::Esc);
    clerk.command(Command::Forward);
    clerk.on("decide-grant");
    clerk.fill(&[
        ("field-iin", &["550512300017"]),
        ("field-iin-again", &["550512300017"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("case");
    // Among the papers, each is printed by itself.
    for _ in 0..4 {
        clerk.press(Key::Tab);
    }
    clerk.on("case");
    clerk.command(Command::Forward);
    clerk.print();
    clerk.on("case");
    clerk.command(Command::Own(52));
    clerk.on("shelf");
    clerk.press(Key::Esc);
    clerk.command(Command::Own(58));
    clerk.on("contact-later");
    clerk.press(Key::Esc);
    clerk.command(Command::Forward);
    clerk.on("hand-over");
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.command(Command::Own(55));
    clerk.on("recall");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    filing(&mut clerk);
    complaints_and_outages(&mut clerk);
    decided_here(&mut clerk, folder.path());
    clerk.command(Command::Lock);
    clerk.on("lock");
    clerk.type_in(clerk::PASSWORD);
    clerk.press(Key::Enter);
    clerk.on("home");
    clerk.command(Command::Room(Room::Practice));
    clerk.on("practice");
    clerk.command(Command::Enter);
    clerk.on("practice-card");
    clerk.press(Key::Esc);
    clerk.on("home");
    clerk.command(Command::Card);
    clerk.on("practice-card");
    clerk.press(Key::Esc);
    clerk.command(Command::Room(Room::Practice));
    clerk.command(Command::Own(71));
    clerk.on("log-in");
    clerk.command(Command::Own(0));
    clerk.on("recover");
    clerk.press(Key::Esc);
    clerk.on("log-in");

    // The password as somebody else gave it.
    give_password(folder.path());
    // The name that stands there is theirs.
    clerk.press(Key::Tab);
    clerk.type_in(GIVEN);
    clerk.press(Key::Enter);
    clerk.on("password-due");
    met.append(&mut clerk.met);
    met
}

/// A service of the office's own that is decided at this window: its answer, without a transfer.
fn decided_here(clerk: &mut Clerk, home: &Path) {
    std::fs::write(home.join("forms/own.toml"), procedure::decided_here()).unwrap();
    clerk.command(Command::Room(Room::Settings));
    clerk.command(Command::List);
    clerk.press(Key::End);
    clerk.command(Command::Enter);
    clerk.on("offer-pack");
    clerk.command(Command::Enter);
    clerk.answer_question("counter-pack-accept-yes");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    blanks(clerk);
    taken_in(clerk, "U76543210");
    for _ in 0..3 {
        clerk.command(Command::Forward);
        clerk.press(Key::Char('1'));
        clerk.on("case");
    }
    clerk.command(Command::Forward);
    clerk.on("decide-grant");
    clerk.command(Command::Own(5));
    clerk.command(Command::Forward);
    clerk.on("case");
    clerk.press(Key::Esc);
    clerk.on("home");
    register(clerk);
    // One that can be refused only.
    taken_in(clerk, "U76543211");
    clerk.command(Command::Forward);
    clerk.press(Key::Char('2'));
    clerk.on("case");
    clerk.press(Key::Esc);
    clerk.on("home");
}

fn taken_in(clerk: &mut Clerk, document: &str) {
    clerk.begin("aged");
    clerk.mark("passport");
    clerk.command(Command::Forward);
    clerk.scan(&clerk::zone("TUR", "DEMIREL", "AYSE", document, "550512"));
    clerk.fill_application(&clerk::Person {
        visual: ("Demirel", "Ayşe"),
        cyrillic: ("Демирель", "Айше"),
        ..aged()
    });
    clerk.command(Command::Forward);
    clerk.on("review");
    clerk.command(Command::Mark);
    clerk.command(Command::Forward);
    clerk.answer_question("answer-no");
    clerk.answer_question("answer-no");
    clerk.answer_question("review-consent-yes");
    clerk.print();
    clerk.on("case");
}

/// What is over goes into a file: the marked ones under one number.
fn filing(clerk: &mut Clerk) {
    clerk.command(Command::Room(Room::Filing));
    clerk.on("to-file");
    clerk.command(Command::Own(1));
    clerk.command(Command::Mark);
    clerk.command(Command::Mark);
    clerk.command(Command::Forward);
    clerk.on("file-marked");
    clerk.type_in("12-05");
    clerk.command(Command::Forward);
    clerk.on("to-file");
    clerk.press(Key::Esc);
    clerk.on("home");
}

/// A batch of blanks received, one spoiled, the entry of it taken back.
fn blanks(clerk: &mut Clerk) {
    clerk.command(Command::Room(Room::Blanks));
    clerk.on("blanks");
    clerk.press(Key::End);
    clerk.command(Command::Forward);
    clerk.on("receive-blanks");
    clerk.fill(&[
        ("blank-field-first", &["KZ 0012001"]),
        ("blank-field-count", &["50"]),
        ("blank-field-from", &["order 7"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("blanks");
    clerk.command(Command::Refuse);
    clerk.on("spoil-blank");
    clerk.fill(&[
        ("blank-field-number", &["KZ 0012001"]),
        ("blank-field-reason", &["torn"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("blanks");
    clerk.command(Command::Enter);
    clerk.on("blank-ledger");
    clerk.command(Command::Own(1));
    clerk.on("take-entry-back");
    clerk.press(Key::Esc);
    clerk.command(Command::Print);
    clerk.on("print");
    for _ in 0..3 {
        clerk.press(Key::Esc);
    }
    clerk.on("home");
}

/// The register of the service closed with its case, whose line is struck.
fn register(clerk: &mut Clerk) {
    clerk.command(Command::Room(Room::Registers));
    clerk.press(Key::End);
    clerk.press(Key::Up);
    clerk.command(Command::Enter);
    clerk.on("register-fill");
    clerk.command(Command::Mark);
    clerk.command(Command::Own(1));
    clerk.command(Command::Forward);
    clerk.on("question");
    clerk.press(Key::Enter);
    clerk.on("print");
    clerk.press(Key::Esc);
    clerk.on("register-fill");
    clerk.command(Command::Own(2));
    clerk.on("registers-closed");
    clerk.command(Command::Enter);
    clerk.on("register-closed");
    clerk.command(Command::Refuse);
    clerk.on("strike-line");
    clerk.type_in("taken by mistake");
    clerk.command(Command::Forward);
    clerk.on("register-closed");
    clerk.command(Command::Forward);
    clerk.on("file-register");
    clerk.type_in("12-4");
    clerk.command(Command::Forward);
    clerk.on("register-closed");
    for _ in 0..4 {
        clerk.press(Key::Esc);
    }
    clerk.on("home");
}

/// A complaint that goes to the reviewing body, an outage that is noted.
fn complaints_and_outages(clerk: &mut Clerk) {
    clerk.command(Command::Room(Room::Complaints));
    clerk.on("complaints");
    clerk.command(Command::Forward);
    clerk.on("receive-complaint");
    clerk.fill(&[
        ("complaint-field-from", &["Kovacs"]),
        ("complaint-field-about", &["refusal"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("complaint");
    clerk.command(Command::Own(60));
    clerk.on("close-complaint");
    clerk.press(Key::Esc);
    clerk.command(Command::Forward);
    clerk.on("forward-complaint");
    clerk.fill(&[
        ("complaint-field-body", &["ministry"]),
        ("complaint-field-letter", &["7"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("complaint");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.command(Command::Room(Room::Outages));
    clerk.on("outages");
    clerk.command(Command::Forward);
    clerk.on("notice-outage");
    clerk.command(Command::Forward);
    clerk.on("outages");
    clerk.command(Command::Forward);
    clerk.on("restore-outage");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.on("home");
    clerk.command(Command::Room(Room::Registers));
    clerk.on("registers");
    clerk.command(Command::Enter);
    clerk.on("register-period");
    clerk.command(Command::Forward);
    clerk.on("print");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.command(Command::Room(Room::DayEnd));
    clerk.on("day-end");
    clerk.press(Key::Esc);
    clerk.on("home");
}

const GIVEN: &str = "синяя кружка на окне 4";

fn give_password(home: &Path) {
    let file = home.join("keyring.toml");
    let mut keyring = Keyring::load(&file).unwrap();
    let account = keyring.accounts().remove(0).code;
    let key = keyring.open(&account, clerk::PASSWORD).unwrap();
    keyring
        .reset_password(&key, &account, GIVEN, Password::OneTime, Cost::FLOOR)
        .unwrap();
    keyring.save(&file).unwrap();
}

/// The people of the office: an account made, blocked and let in again, work handed on, a stand-in for the chief, an
/// account in the state system.
fn people(clerk: &mut Clerk) {
    clerk.command(Command::Room(Room::OwnPassword));
    clerk.on("own-password");
    clerk.press(Key::Esc);
    clerk.command(Command::Room(Room::People));
    clerk.command(Command::Forward);
    clerk.on("new-account");
    clerk.fill(&[
        ("account-name", &["М. Төлегенов", "М. Тулегенов"]),
        ("account-post", &["консул", "консул"]),
        ("field-account", &["zmarat"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("given-password");
    clerk.command(Command::Forward);
    clerk.on("people");
    clerk.command(Command::Own(15));
    clerk.on("sessions");
    clerk.press(Key::Esc);
    clerk.on("people");
    clerk.press(Key::End);
    clerk.command(Command::Own(12));
    clerk.answer_question("people-block-yes");
    clerk.command(Command::Own(10));
    clerk.answer_question("people-password-yes");
    clerk.on("given-password");
    clerk.command(Command::Forward);
    clerk.command(Command::Enter);
    clerk.on("account");
    clerk.press(Key::Esc);
    clerk.command(Command::Own(13));
    clerk.answer_question("answer-no-back");
    clerk.press(Key::Esc);

    clerk.command(Command::Room(Room::Acting));
    clerk.command(Command::Forward);
    clerk.on("one-acting");
    clerk.fill(&[
        ("acting-until", &["31122026"]),
        (
            "acting-who-both",
            &["М. а. М. Төлегеновқа", "И. о. М. Тулегенову"],
        ),
    ]);
    clerk.command(Command::Forward);
    clerk.on("acting");
    clerk.command(Command::Own(10));
    clerk.answer_question("acting-withdraw-yes");
    clerk.press(Key::Esc);

    clerk.command(Command::Room(Room::StateLogins));
    clerk.command(Command::Forward);
    clerk.on("state-login");
    clerk.fill(&[
        ("people-column-name", &["М. Тулегенов"]),
        ("state-logins-login", &["M.TULEGENOV"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("state-logins");
    clerk.command(Command::Own(10));
    clerk.command(Command::Forward);
    clerk.on("state-logins");
    clerk.press(Key::Esc);
    clerk.on("home");
}

/// What the manager does: an own pack accepted and left again, a broken one read, a day of the office's own.
fn services_and_days(clerk: &mut Clerk, home: &Path) {
    let own = tereze::forms::embedded::PACKS[0]
        .1
        .replacen("age_from = 65", "age_from = 64", 1);
    std::fs::write(home.join("forms/own.toml"), own).unwrap();
    clerk.command(Command::Room(Room::Settings));
    clerk.command(Command::List);
    clerk.on("packs");
    clerk.command(Command::Enter);
    clerk.on("pack");
    clerk.press(Key::Esc);
    // A service with lists that are proposed.
    clerk.press(Key::Down);
    clerk.command(Command::Enter);
    clerk.command(Command::List);
    clerk.on("proposed-lists");
    clerk.command(Command::Enter);
    clerk.answer_question("counter-proposal-on-yes");
    clerk.on("proposed-lists");
    clerk.command(Command::Enter);
    clerk.answer_question("counter-proposal-off-yes");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.press(Key::End);
    clerk.command(Command::Enter);
    clerk.on("offer-pack");
    clerk.command(Command::Enter);
    clerk.answer_question("counter-pack-accept-yes");
    clerk.on("packs");
    clerk.press(Key::Home);
    clerk.command(Command::Own(0));
    clerk.on("offer-pack");
    clerk.command(Command::Enter);
    clerk.answer_question("counter-pack-accept-yes");
    clerk.press(Key::Esc);
    std::fs::write(home.join("forms/own.toml"), "[[[").unwrap();
    clerk.command(Command::List);
    clerk.press(Key::End);
    clerk.command(Command::Enter);
    clerk.on("broken-pack");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.command(Command::Own(0));
    clerk.on("own-days");
    clerk.command(Command::Forward);
    clerk.on("own-day");
    clerk.fill(&[
        ("counter-column-date", &["23112026"]),
        ("counter-column-why", &["La Mercè"]),
    ]);
    clerk.command(Command::Forward);
    clerk.on("moved-terms");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.on("home");
}

/// What to bring, and the waiting line: nobody has a case yet.
fn who_only_asks(clerk: &mut Clerk) {
    clerk.command(Command::Room(Room::Leaflet));
    clerk.on("leaflet");
    clerk.type_in("2");
    clerk.on("leaflet-facts");
    clerk.press(Key::Esc);
    clerk.press(Key::Esc);
    clerk.command(Command::Room(Room::Queue));
    clerk.on("queue");
    clerk.press(Key::F(5));
    clerk.press(Key::Esc);
    clerk.on("home");
}

/// From a case whose sheet came out: its visit, the stack, a sheet that jammed.
fn the_family(clerk: &mut Clerk) {
    clerk.on("case");
    clerk.press(Key::F(6));
    clerk.on("visit");
    clerk.press(Key::F(7));
    clerk.on("print");
    clerk.command(Command::Print);
    clerk.on("came-out");
    clerk.type_in("2");
    clerk.type_in("1");
    clerk.on("spoiled-sheets");
    clerk.press(Key::Char(' '));
    clerk.command(Command::Forward);
    clerk.on("visit");
    clerk.press(Key::Esc);
}

/// The screens in the order they were met, each with its own keys and what each does.
fn rows(met: &[clerk::Met]) -> Vec<(String, Vec<Binding>)> {
    let common = command::common();
    let mut rows: Vec<(String, Vec<Binding>)> = vec![(String::new(), common.clone())];
    for (screen, frame) in met {
        let place = rows
            .iter()
            .position(|(name, _)| name == screen)
            .unwrap_or_else(|| {
                rows.push(((*screen).to_owned(), Vec::new()));
                rows.len() - 1
            });
        for (binding, _) in &frame.bindings {
            let same = |b: &Binding| {
                b.key == binding.key && b.command == binding.command && b.label == binding.label
            };
            if !common.iter().any(same) && !rows[place].1.iter().any(same) {
                rows[place].1.push(binding.clone());
            }
        }
    }
    rows
}

fn table(rows: &[(String, Vec<Binding>)]) -> String {
    let sayer = Sayer::default();
    let mut out = String::from("| Screen | Keys |\n|---|---|\n");
    for (screen, bindings) in rows {
        let name = match screen.as_str() {
            "" => "*every screen*".to_owned(),
            screen => sayer.text(Lang::En, &format!("screen-{screen}")),
        };
        let mut keyed: Vec<(String, Vec<String>)> = Vec::new();
        let mut listed: Vec<String> = Vec::new();
        for binding in bindings {
            let label = match binding.command {
                // Its label names the language that comes next.
                Command::Language => "language".to_owned(),
                _ => sayer.say(Lang::En, &binding.label),
            };
            let Some(key) = binding.key.map(Key::name) else {
                listed.push(label);
                continue;
            };
            match keyed.iter_mut().find(|(k, _)| *k == key) {
                Some((_, labels)) if !labels.contains(&label) => labels.push(label),
                Some(_) => {}
                None => keyed.push((key, vec![label])),
            }
        }
        let keys = keyed
            .iter()
            .map(|(key, labels)| format!("`{key}` {}", labels.join(" / ")));
        let mut cell = keys.collect::<Vec<_>>().join(" · ");
        if !listed.is_empty() {
            let _ = write!(cell, "; in the commands (`F10`): {}", listed.join(", "));
        }
        let _ = writeln!(out, "| {name} | {cell} |");
    }
    out
}

/// The walk, made once for all tests.
fn walked() -> &'static [clerk::Met] {
    static WALK: OnceLock<Vec<clerk::Met>> = OnceLock::new();
    WALK.get_or_init(walk)
}

/// Plain mode covers whatever a screen shows: each says what it is, asks one thing, and names every command that is bound.
#[test]
fn every_screen_can_be_said() {
    let sayer = Sayer::default();
    for lang in Lang::ALL {
        let words = Words { sayer: &sayer, lang };
        for (screen, frame) in walked() {
            let scene = scene(frame, &words);
            assert!(!scene.title.is_empty(), "{screen} has no title");
            // A form asks for a field of its own; what cannot be typed in asks for a command.
            if let Asks::Field(field) = &scene.asks {
                assert!(!field.label.is_empty(), "{screen} asks for nothing");
            }
            let offered = offered::all(frame, &words);
            for (binding, label) in &frame.bindings {
                let said = offered.iter().find(|o| o.command == binding.command);
                let known = said.is_some_and(|o| !o.said(&words).is_empty() && !label.is_empty());
                assert!(known || binding.command == Command::Commands, "{screen}: {label}");
                // A hint that names a function key is answered by its number.
                if let (Some(Key::F(n)), false) = (binding.key, binding.command == Command::Commands) {
                    let named = offered::named(&offered, &n.to_string()).map(|o| o.command);
                    let back = binding.command == Command::Back;
                    assert!(back || named == Ok(binding.command), "{screen}: F{n} {label}");
                }
            }
            let mut numbers: Vec<usize> = offered.iter().map(|o| o.number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), offered.len(), "{screen}: a number twice");
            let lines = scene.lines.iter().chain(&scene.about).chain(&scene.values);
            let rows = match &scene.asks {
                Asks::List(list) => list.rows.clone(),
                _ => Vec::new(),
            };
            for line in lines.chain(&rows).chain([&scene.title, &scene.beside]) {
                let steers = line.chars().find(|c| c.is_control() || "✓✗●○▸▏│─".contains(*c));
                assert_eq!(steers, None, "{screen}: {line}");
            }
        }
    }
}

/// Screens where F6 has nothing to mend: a list narrows by either layout, an IIN is digits alone.
const NOTHING_TO_MEND: [&str; 6] = ["commands", "earlier", "first-run", "leaflet", "list", "new-case"];

/// Wherever letters are typed, F6 mends them or reads them under the other layout.
#[test]
fn every_field_of_text_is_mended_by_one_key() {
    let (mut seen, mut unmended) = (BTreeSet::new(), BTreeSet::new());
    for (screen, frame) in walked() {
        let mut forms = frame.view.parts.iter().filter_map(|part| match part {
            Part::Form(form) => Some(form),
            _ => None,
        });
        let texts = |form: &&FormView| {
            let row = form.rows.get(form.focus);
            row.is_some_and(|r| r.cells.iter().any(|c| c.focus && c.ask == Ask::Text))
        };
        if !forms.any(|form| texts(&form)) {
            continue;
        }
        let mends = |(b, _): &&(Binding, String)| {
            b.command == Command::TurnLayout && b.key == Some(Key::F(6)) && b.unavailable.is_none()
        };
        let mended = frame.bindings.iter().filter(mends).count() == 1;
        if !mended {
            unmended.insert(*screen);
        }
        seen.insert(*screen);
    }
    assert_eq!(unmended.into_iter().collect::<Vec<_>>(), NOTHING_TO_MEND);
    assert!(seen.len() > 25, "{seen:?}");
    assert!(seen.contains("find") && seen.contains("new-account"), "{seen:?}");
}

/// The list of commands has whatever is bound on the screen beneath, with its keys and the ways around them, or with the
/// reason why not.
#[test]
fn the_list_of_commands_is_complete_on_every_screen() {
    let mut shared = Shared::new(Lang::En, clerk::moment());
    for (screen, frame) in walked() {
        let bindings: Vec<Binding> = frame.bindings.iter().map(|(b, _)| b.clone()).collect();
        let mut list = Commands::new(bindings.clone());
        list.shown(&mut shared);
        let view = list.view(&shared);
        let rows = &clerk::table(&view.parts).unwrap().rows;
        let said = |row: &Vec<Span>| row.iter().map(|s| s.text.clone()).collect::<Vec<_>>();
        let rows: Vec<Vec<String>> = rows.iter().map(said).collect();
        for binding in &bindings {
            let label = shared.say(&binding.label);
            if binding.command == Command::Commands {
                continue;
            }
            // One command may be bound twice, under two names.
            let first = bindings.iter().find(|b| b.command == binding.command).unwrap();
            let label = if first == binding {
                label
            } else {
                shared.say(&first.label)
            };
            // Two commands may have one name: the one with this key is meant.
            let keys = binding.key.map(|k| (k.name(), k.second().unwrap_or_default()));
            let has = |r: &&Vec<String>| {
                let beside = r.last().map_or("", String::as_str);
                let by_key =
                    |(key, second): &(String, String)| beside.contains(key) && beside.contains(second);
                r.contains(&label) && keys.as_ref().is_none_or(by_key)
            };
            let row = rows.iter().find(has);
            let row = row.unwrap_or_else(|| panic!("{screen}: «{label}» {keys:?} is not in {rows:?}"));
            let beside = row.last().unwrap();
            if let Some(why) = &first.unavailable {
                assert!(beside.contains(&shared.say(why)), "{screen}: {label}: {beside}");
            }
        }
        // The ways that every screen has are in the list of every screen.
        let common = [Command::Help, Command::Language];
        for command in common {
            let there = bindings.iter().any(|b| b.command == command);
            assert!(there || *screen == "help", "{screen} has no {command:?}");
        }
    }
}

#[test]
fn the_table_of_keys_is_fresh_and_complete() {
    let rows = rows(walked());

    // Complete: every screen of the sources was met, and every binding that the sources can make.
    let seen: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
    for name in sources::screen_names() {
        assert!(
            seen.contains(&name.as_str()),
            "the walk does not come to {name}: {seen:?}"
        );
    }
    let labels: Vec<&str> = rows.iter().flat_map(|(_, b)| b).map(|b| b.label.id).collect();
    for label in sources::binding_labels() {
        assert!(
            labels.contains(&label.as_str()),
            "the walk does not meet the key «{label}»"
        );
    }

    // No command hangs on a letter: under another layout it would not arrive.
    for (screen, binding) in rows.iter().flat_map(|(s, b)| b.iter().map(move |b| (s, b))) {
        if let Some(Key::Char(c)) = binding.key {
            assert!(
                !c.is_alphabetic(),
                "{screen}: {:?} hangs on the letter {c}",
                binding.command
            );
        }
    }

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme
        .split_once(BEGIN)
        .expect("the README has the table's first mark");
    let (now, after) = rest
        .split_once(END)
        .expect("the README has the table's last mark");
    let fresh = table(&rows);
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{fresh}{END}{after}")).unwrap();
    } else {
        let stale: Vec<&str> = fresh
            .lines()
            .filter(|row| !now.lines().any(|n| n == *row))
            .collect();
        assert!(
            now == fresh,
            "the table of keys is stale: UPDATE_README=1 cargo test --test readme\n{}",
            stale.join("\n")
        );
    }
}
