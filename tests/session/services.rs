//! The services of the offices inside the country, each from the new case to the result in the person's hands.

use super::case::iin;
use super::clerk::{self, ACCOUNT, Office, PASSWORD};
use super::inside::Inside;
use super::papers;
use super::passport::{Passport, typed};
use super::terminal::Key::*;
use super::terminal::Session;
use chrono::Utc;
use std::process::Command;
use tereze::forms::catalogue::Catalogue;
use tereze::office::begin;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::Draft;
use tereze::office::request::Request;
use tereze::texts::lang::Lang;

/// An office of a kind that no list names, made by the command line; the clerk is its manager.
pub fn inland(kind: &str) -> (Office, Session) {
    let office = Office::empty();
    let room = office.home.parent().unwrap();
    let file = |name: &str, text: &str| {
        let path = room.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let people = "office = { kk = \"Үлгі бөлімі\", ru = \"Образцовый отдел\" }\ncity = { kk = \"Үлгі\", ru = \"Образцово\" }\n\
                  clerk = { kk = \"Айгүл\", ru = \"Айгуль\" }\nchief = { kk = \"Бастық Б.\", ru = \"Начальник Б.\" }\n";
    let made = Command::new(env!("CARGO_BIN_EXE_tereze"))
        .args(["init", "--office", kind, "--window", "1", "--account", ACCOUNT])
        .arg("--people")
        .arg(file("people.toml", people))
        .arg("--password-file")
        .arg(file("password", PASSWORD))
        .arg("--recovery-file")
        .arg(room.join("recovery.txt"))
        .arg("--home")
        .arg(&office.home)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let clerk = office.enter(Lang::Ru);
    (office, clerk)
}

/// The service by its number in the list.
fn chooses_service(clerk: &mut Session, kind: &str, service: &str) {
    let catalogue = Catalogue::embedded();
    let mut offered = catalogue.packs().filter(|p| !p.channels_of(kind).is_empty());
    let place = offered.position(|p| p.code.as_str() == service).unwrap();
    clerk.press(F2);
    clerk.says("new-case-say-service");
    clerk.type_text(&(place + 1).to_string());
}

/// The service and the usual way to it.
pub fn begins(clerk: &mut Session, kind: &str, service: &str) {
    let catalogue = Catalogue::embedded();
    let pack = catalogue.packs().find(|p| p.code.as_str() == service).unwrap();
    chooses_service(clerk, kind, service);
    let channel = &pack.channels_of(kind)[0].code;
    if pack.requests.len() > 1 || pack.categories_of(channel).len() > 1 {
        clerk.says("new-case-say-category");
        clerk.type_text("1");
    }
    relies(clerk);
}

/// The instruction that is relied on, once for this edition of the pack.
fn relies(clerk: &mut Session) {
    clerk.says("confirm-basis-say");
    clerk.type_text("Телеграмма 12");
    clerk.press(F2);
    clerk.says("confirm-basis-done");
}

/// From the passport to the review, through the fields of a person that every service asks for.
pub fn fills(clerk: &mut Session, passport: &Passport) {
    clerk.press(F2);
    clerk.says("passport-say");
    clerk::scans(clerk, passport);
}

pub fn person(clerk: &mut Session, passport: &Passport, visual: [&str; 2]) {
    document(clerk, passport, visual);
    lives(clerk);
    clerk::goes_to_review(clerk);
}

/// The names and the document.
fn document(clerk: &mut Session, passport: &Passport, visual: [&str; 2]) {
    // The surname and the given names of the visual zone; their Cyrillic is proposed.
    for name in visual {
        clerk.enter(name);
        clerk.press(Enter);
    }
    clerk.type_text("-");
    clerk.press(Enter);
    clerk.enter(&typed(passport.born));
    clerk.press(Enter);
    clerk.enter(passport.state);
    clerk.press_times(Enter, 2);
    clerk.enter(&typed(passport.issued));
    clerk.press_times(Enter, 2);
}

/// Where the person was born and lives.
fn lives(clerk: &mut Session) {
    clerk.enter("İZMİR");
    clerk.press_times(Enter, 2);
    clerk.enter("");
    clerk.type_text("Абай даңғылы 7");
}

/// The review: everything is answered with "no", the application is signed; the coupon comes out.
pub fn accepts(clerk: &mut Session, questions: usize) {
    clerk.press(F2);
    for _ in 0..questions {
        clerk.answers("1");
    }
    clerk.says("review-consent-question");
    clerk.type_text("1");
    clerk::prints_to_file(clerk);
}

/// Steps that run before the answer, each ended in its first way.
pub fn steps(clerk: &mut Session, titles: &[&str]) {
    for title in titles {
        clerk.says("key-end-step");
        clerk.press(F2);
        clerk.says("screen-end-step");
        clerk.see(title);
        clerk.type_text("1");
    }
}

/// The result is printed, sheet by sheet, and handed over.
fn hands_over(clerk: &mut Session, office: &Office, papers: &[&str]) {
    hands_over_after(clerk, office, papers, None);
}

/// The same where a step still runs: the case does not close over it. The step, and which of its ends.
fn hands_over_after(clerk: &mut Session, office: &Office, papers: &[&str], step: Option<(&str, &str)>) {
    for paper in papers {
        clerk.says("case-next-print");
        clerk.press(F2);
        clerk::prints_to_file(clerk);
        papers::saved(office, paper);
    }
    if let Some((title, end)) = step {
        clerk.says("key-end-step");
        clerk.press(F2);
        clerk.says("screen-end-step");
        clerk.see(title);
        clerk.type_text(end);
    }
    clerk.says("case-next-hand-over");
    clerk.press(F2);
    clerk.says("hand-over-say");
    clerk.press(F2);
    clerk.says("hand-over-done");
    clerk.says("state-handed-over");
    clerk.press(Esc);
    clerk.says("queue-all");
    clerk::leave(clerk);
}

#[test]
fn an_iin_for_somebody_who_came_temporarily() {
    let (office, mut clerk) = inland("police");
    let passport = Passport::aged();
    begins(&mut clerk, "police", "iin-temporary");
    clerk.type_text("2");
    fills(&mut clerk, &passport);
    person(&mut clerk, &passport, ["Çağlayan", "Şükrü"]);
    accepts(&mut clerk, 1);
    papers::saved(&office, "coupon");
    // The step that sends the request runs for ten minutes, and the transfer ends it.
    clerk::opens_tab(&mut clerk, 3);
    clerk.see("передача заявки на формирование ИИН");
    clerk::transfers(&mut clerk, "7-4410");
    clerk.see("обработка заявки и формирование ИИН");
    clerk.press(F2);
    clerk.says("decide-say-grant");
    let number = iin(&passport);
    clerk.enter(&number);
    clerk.enter(&number);
    clerk.says("decide-done");
    hands_over(&mut clerk, &office, &["certificate"]);
}

/// The steps that lead to a permit for permanent residence.
pub const TO_A_PERMIT: [&str; 9] = [
    "формирование личного дела",
    "запрос в банк",
    "направление на согласование",
    "проверка по учётам",
    "проверка по специальным учётам",
    "согласование с органами",
    "мотивированное заключение",
    "утверждение заключения",
    "письменное уведомление",
];

#[test]
fn a_permit_for_permanent_residence() {
    let (office, mut clerk) = inland("police");
    let passport = Passport::aged();
    begins(&mut clerk, "police", "permanent-residence");
    // The passport, and the proof of solvency.
    clerk.type_text("23");
    fills(&mut clerk, &passport);
    person(&mut clerk, &passport, ["Çağlayan", "Şükrü"]);
    accepts(&mut clerk, 0);
    papers::saved(&office, "coupon");
    steps(&mut clerk, &TO_A_PERMIT);
    // What is given has no IIN, and the fields of its own.
    clerk.says("case-next-result");
    clerk.press(F2);
    clerk.enter("ПЖ 0012345");
    clerk.type_text(&typed(super::passport::today()));
    clerk.press(F2);
    clerk.says("decide-done");
    // Its table puts on record after the permit is given out: the case waits for that.
    let record = Some(("постановка на регистрационный учёт", "1"));
    hands_over_after(&mut clerk, &office, &["notice", "filling-sheet"], record);
}

#[test]
fn a_permit_for_a_labour_migrant() {
    let (office, mut clerk) = inland("police");
    let passport = Passport::aged();
    begins(&mut clerk, "police", "labour-permit");
    clerk.type_text("2345");
    fills(&mut clerk, &passport);
    document(&mut clerk, &passport, ["Çağlayan", "Şükrü"]);
    clerk.enter("0123456");
    lives(&mut clerk);
    clerk.press(Enter);
    clerk.enter("Мысалбаева Гүлнұр");
    clerk.enter("Абай даңғылы 9");
    clerk.type_text("1");
    clerk::goes_to_review(&mut clerk);
    accepts(&mut clerk, 0);
    papers::saved(&office, "coupon");
    // A refusal may come from the check already; F2 ends the check.
    steps(&mut clerk, &["проверка подлинности", "ввод сведений, печать"]);
    clerk.says("case-next-result");
    clerk.press(F2);
    clerk.enter("РТМ 0012345");
    clerk.type_text(&typed(super::passport::today()));
    clerk.press(F2);
    clerk.says("decide-done");
    hands_over(&mut clerk, &office, &["permit-sheet"]);
}

/// A whole extension that came through the portal, its signatures not looked at yet; the basis that lapsed is relied on.
pub fn came_through_the_portal(inside: &mut Inside) -> Draft {
    let catalogue = Catalogue::embedded();
    let pack = catalogue
        .packs()
        .find(|p| p.code.as_str() == "labour-permit")
        .unwrap();
    inside.ask(Request::ConfirmBasis {
        service: pack.code.clone(),
        instruction: "7".to_owned(),
    });
    let (category, people) = filling::eligible(&inside.view, pack, super::passport::today()).remove(0);
    let visit = Visit {
        someone: people[0],
        category: category.clone(),
        request: pack.requests[1].code.clone(),
        nth: 0,
    };
    let portal = &pack.channels.iter().find(|c| c.is_digital()).unwrap().code;
    let (request, now) = (visit.request.clone(), Utc::now());
    let draft = begin::draft_by(&inside.view, pack, portal, category, request, now).unwrap();
    let draft = filling::filled(draft, &inside.view, pack, &visit, now, &mut Chance::new(7)).unwrap();
    Draft {
        consent_signed: false,
        ..draft
    }
}

/// Nobody stands at the window: nothing is printed to be signed, and no coupon is given.
#[test]
fn an_extension_that_came_through_the_portal() {
    let (office, mut clerk) = inland("police");
    let passport = Passport::aged();
    chooses_service(&mut clerk, "police", "labour-permit");
    clerk.says("new-case-say-category");
    clerk.press(Tab);
    clerk.says("new-case-say-way");
    clerk.type_text("2");
    relies(&mut clerk);
    clerk.see("веб-портал «электронного правительства»: подлинников нет");
    clerk.type_text("12345");
    fills(&mut clerk, &passport);
    document(&mut clerk, &passport, ["Çağlayan", "Şükrü"]);
    clerk.enter("0123456");
    lives(&mut clerk);
    clerk.press(Enter);
    clerk.enter("Мысалбаева Гүлнұр");
    clerk.enter("Абай даңғылы 9");
    clerk.type_text("1");
    clerk.press(Enter);
    clerk.type_text("РТМ 0001234");
    clerk.press(F2);
    clerk.says("review-say-digital");
    clerk.press(F2);
    clerk.says("review-signatures-question");
    clerk.see("ЭЦП услугополучателя (трудового иммигранта)");
    clerk.see("ЭЦП работодателя, разрешившего продление");
    clerk.answers("1");
    clerk.says("review-accepted-digital");
    clerk.see("ЭЦП; веб-портал «электронного правительства»");
    steps(&mut clerk, &["проверка подлинности", "ввод сведений, печать"]);
    clerk.says("case-next-result");
    clerk.press(F2);
    clerk.enter("РТМ 0012345");
    clerk.type_text(&typed(super::passport::today()));
    clerk.press(F2);
    clerk.says("decide-done");
    hands_over(&mut clerk, &office, &["permit-sheet"]);
    let acts = Inside::of(&office).case().acts;
    let made = acts.iter().filter(|a| a.deed.kind() == "paper-issued").count();
    assert_eq!(made, 1, "neither an application nor a coupon");
}

#[test]
fn refugee_status_refused_on_the_answer_of_national_security() {
    let (office, mut clerk) = inland("police");
    let passport = Passport::aged();
    begins(&mut clerk, "police", "refugee-status");
    // The passport.
    clerk.type_text("2");
    fills(&mut clerk, &passport);
    document(&mut clerk, &passport, ["Çağlayan", "Şükrü"]);
    lives(&mut clerk);
    clerk.press(Enter);
    clerk.enter(passport.state);
    clerk.type_text("-");
    clerk::goes_to_review(&mut clerk);
    accepts(&mut clerk, 0);
    papers::saved(&office, "coupon");
    // Called as its pack calls it.
    clerk.see("Ещё не напечатано: запрос в ДКНБ о согласовании");
    steps(
        &mut clerk,
        &[
            "регистрация заявления",
            "выбор ответственного",
            "направление заявления",
        ],
    );
    clerk.says("key-end-step");
    clerk.press(F2);
    clerk.says("screen-end-step");
    clerk.see("ответ ДКНБ");
    clerk.type_text("2");
    // Nothing is left but the refusal.
    clerk.says("case-next-refusal");
    clerk.press(F2);
    clerk.says("decide-say-refuse");
    clerk.type_text("1");
    clerk.press(Enter);
    clerk.enter("Келісілмеді");
    clerk.enter("Не согласовано");
    clerk.says("decide-done");
    // The refusal is told to the applicant, on paper.
    let told = Some(("уведомление о принятом решении", "2"));
    hands_over_after(&mut clerk, &office, &["reply"], told);
}

/// A citizen with an identity card: made up.
fn citizen() -> Passport {
    let issued = super::passport::today() - chrono::Months::new(24);
    Passport {
        surname: "TUMANBAYEVA",
        given_names: "AISULU",
        state: "KAZ",
        number: "041270015",
        born: chrono::NaiveDate::from_ymd_opt(1990, 3, 14).unwrap(),
        sex: "F",
        issued,
        expires: issued + chrono::Months::new(120),
    }
}

/// The documents by their digits; then the card is read on its three lines.
fn shows_card(clerk: &mut Session, documents: &str, card: &Passport) {
    clerk.type_text(documents);
    clerk.press(F2);
    clerk.says("passport-say");
    clerk.scan(&card.card());
    clerk.says("application-say");
}

/// Chosen by the key that goes through the choices, so many times.
fn chooses(clerk: &mut Session, times: usize) {
    for _ in 0..times {
        clerk.type_text(" ");
    }
    clerk.press(Enter);
}

/// The fields of a citizen; `iin` stands where the service asks for the own number.
fn of_citizen(clerk: &mut Session, card: &Passport, asks_iin: bool) {
    for name in ["Tumanbayeva", "Aisulu"] {
        clerk.enter(name);
        clerk.press(Enter);
    }
    clerk.type_text("-");
    clerk.press(Enter);
    clerk.enter(&typed(card.born));
    clerk.press(Enter);
    clerk.enter(card.state);
    if asks_iin {
        clerk.type_text("-");
        clerk.press(Enter);
    }
    clerk.press_times(Enter, 2);
    clerk.enter(&typed(card.issued));
    clerk.press_times(Enter, 2);
    clerk.enter("СЕМЕЙ");
    clerk.press_times(Enter, 2);
    clerk.enter("");
    clerk.type_text("Абай даңғылы 7");
}

#[test]
fn a_passport_of_a_citizen_by_the_general_order() {
    let (office, mut clerk) = inland("service-centre");
    let card = citizen();
    begins(&mut clerk, "service-centre", "passport-id");
    shows_card(&mut clerk, "256", &card);
    // The general order, an electronic formulyar.
    chooses(&mut clerk, 1);
    chooses(&mut clerk, 1);
    clerk.enter("ЭФ 0001");
    of_citizen(&mut clerk, &card, false);
    clerk::goes_to_review(&mut clerk);
    accepts(&mut clerk, 0);
    papers::saved(&office, "coupon");
    steps(
        &mut clerk,
        &[
            "районный реестр",
            "проверка, сводный реестр",
            "проверка правильности",
            "направление второго экземпляра",
            "изготовление документов",
            "регистрация реестров",
            "отправка готовых документов",
            "подшивка реестра",
            "отправка документов в районный",
        ],
    );
    clerk.says("case-next-result");
    clerk.press(F2);
    clerk.enter("N 12345678");
    clerk.type_text(&typed(card.expires));
    clerk.press(F2);
    clerk.says("decide-done");
    hands_over(&mut clerk, &office, &["delivery-slip"]);
}

#[test]
fn a_temporary_certificate() {
    let (office, mut clerk) = inland("service-centre");
    let card = citizen();
    begins(&mut clerk, "service-centre", "temporary-id");
    shows_card(&mut clerk, "25", &card);
    of_citizen(&mut clerk, &card, true);
    clerk.press(Enter);
    // Why it is asked for: the last field.
    clerk.type_text(" ");
    clerk::goes_to_review(&mut clerk);
    accepts(&mut clerk, 0);
    papers::saved(&office, "coupon");
    clerk.press(F2);
    clerk.enter("ВУ 00017");
    clerk.type_text(&typed(card.expires));
    clerk.press(F2);
    clerk.says("decide-done");
    let journal = Some(("запись в журнале учёта", "1"));
    hands_over_after(&mut clerk, &office, &["filling-sheet"], journal);
}

/// Registered, and taken off the record again: the result is what is written down.
fn residence(service: &str, documents: &str, address: &[&str]) {
    let (office, mut clerk) = inland("service-centre");
    let card = citizen();
    begins(&mut clerk, "service-centre", service);
    shows_card(&mut clerk, documents, &card);
    of_citizen(&mut clerk, &card, true);
    clerk.press(Enter);
    for field in address {
        match *field {
            " " => chooses(&mut clerk, 1),
            text => clerk.type_text(text),
        }
    }
    clerk::goes_to_review(&mut clerk);
    accepts(&mut clerk, 0);
    papers::saved(&office, "coupon");
    clerk.press(F2);
    clerk.enter("Абай даңғылы 7");
    clerk.enter("проспект Абая, 7");
    clerk.enter(&typed(super::passport::today()));
    // Whether the card was rewritten stands open until it is said.
    clerk.type_text("1");
    clerk.press(F2);
    clerk.says("decide-done");
    let data = Some(("внесение сведений", "1"));
    hands_over_after(&mut clerk, &office, &["record"], data);
}

#[test]
fn a_registration_at_the_place_of_residence() {
    residence("residence-registration", "258", &[" ", " ", "-"]);
}

#[test]
fn a_removal_from_registration() {
    residence("residence-deregistration", "2", &[" ", "-"]);
}
