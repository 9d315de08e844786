//! Through every screen as a clerk goes: from the first run to the paper in the person's hands.

use super::desk::Desk;
use super::office::{Home, PASSWORD, day, lapsed_day};
use tereze::app::key::Key;
use tereze::domain::mrz::compose::{Holder, compose};
use tereze::domain::mrz::layout::Format;
use tereze::domain::trouble::Say;
use tereze::office::request::{Door, Reply, Request};
use tereze::texts::lang::Lang;

/// Whom a case is about.
pub struct Person {
    pub mrz: Vec<String>,
    pub given: [String; 2],
    pub surname: [String; 2],
    pub patronymic: Option<[String; 2]>,
    pub ethnicity: String,
    pub birthplace: [String; 3],
    pub region: String,
    pub district: String,
    pub address: String,
}

fn zone(surname: &str, given: &str, number: &str) -> Vec<String> {
    let holder = Holder {
        document_code: "P",
        issuing_state: "TUR",
        surname,
        given_names: given,
        number,
        nationality: "TUR",
        birth: "800512",
        sex: "M",
        expiry: "310412",
        optional: "",
        optional2: "",
    };
    compose(Format::Td3, &holder).expect("a zone")
}

/// The person of the sketches.
pub fn person() -> Person {
    let own = |s: &str| s.to_owned();
    Person {
        mrz: zone("CAGLAYAN", "SUKRU", "U12345678"),
        given: [own("Şükrü"), own("Шюкрю")],
        surname: [own("Çağlayan"), own("Чаглаян")],
        patronymic: None,
        ethnicity: own("турок"),
        birthplace: [own("İZMİR"), own("Измир"), own("Измир")],
        region: String::new(),
        district: String::new(),
        address: own("Atatürk Cad. 5, Çankaya, Ankara"),
    }
}

pub fn long(word: &str, length: usize) -> String {
    let mut out = String::new();
    while out.chars().count() < length {
        out.push_str(word);
        out.push(' ');
    }
    out.chars().take(length).collect::<String>().trim_end().to_owned()
}

/// Everything as long as fields let it be.
pub fn longest() -> Person {
    Person {
        mrz: zone(
            "CAGLAYANOGLU CAGLAYANOGLU CAGLAYANOGLU",
            "SUKRU MUSTAFA KEMAL",
            "U12345678",
        ),
        given: [
            long("Şükrü Mustafa Kemal", 119),
            long("Шюкрю Мустафа Кемаль", 119),
        ],
        surname: [long("Çağlayanoğlu", 119), long("Чаглаяноглу", 119)],
        patronymic: Some([long("Abdürrahmanoğlu", 119), long("Абдуррахманоглу", 119)]),
        ethnicity: long("түрік", 59),
        birthplace: [
            long("AFYONKARAHİSAR", 299),
            long("Афьонқарахисар", 299),
            long("Афьонкарахисар", 299),
        ],
        region: long("Алматы облысы", 99),
        district: long("Еңбекшіқазақ ауданы", 99),
        address: long("Mustafa Kemal Atatürk Bulvarı", 299),
    }
}

pub type Seen<'a> = &'a mut dyn FnMut(&str, &mut Desk);

fn nothing(_: &str, _: &mut Desk) {}

/// From home to the checklist of a spouse, the third category.
pub fn to_checklist(desk: &mut Desk) {
    desk.f(2);
    desk.type_("3");
}

/// Marks everything that the checklist asks for.
pub fn mark_all(desk: &mut Desk, seen: Seen<'_>) {
    desk.keys(Key::Up, 20);
    seen("checklist", desk);
    desk.f(8);
    seen("receipt-to", desk);
    desk.key(Key::Esc);
    desk.keys(Key::Down, 3);
    seen("checklist-line", desk);
    desk.f(4);
    seen("law", desk);
    desk.key(Key::Esc);
    // The passport, the certificate, the cards of the spouses; the other document is not there.
    for row in ["2", "4", "5"] {
        desk.type_(row);
    }
    desk.keys(Key::Up, 20);
    desk.keys(Key::Down, 3);
    desk.key(Key::Enter);
    seen("detail", desk);
    desk.keys(Key::Down, 3);
    desk.type_("TUR");
    seen("detail-country", desk);
    desk.f(4);
    seen("countries", desk);
    desk.key(Key::Esc);
    // Legalised: apostille; translated: by a notary.
    desk.key(Key::Down);
    desk.key(Key::Right);
    desk.key(Key::Down);
    desk.keys(Key::Right, 2);
    desk.f(2);
    seen("checklist-marked", desk);
}

/// Types a whole application, from its first open field on.
pub fn fill(desk: &mut Desk, person: &Person, seen: Seen<'_>) {
    // Another name than the zone says: the difference can be settled by a reason; here it is mended.
    desk.replace("Mehmet");
    desk.key(Key::Enter);
    desk.f(8);
    seen("reason", desk);
    desk.key(Key::Esc);
    desk.key(Key::BackTab);
    // The name that the pack asks first.
    for (visual, cyrillic) in [
        (&person.given[0], &person.given[1]),
        (&person.surname[0], &person.surname[1]),
    ] {
        desk.replace(visual);
        desk.key(Key::Enter);
        desk.replace(cyrillic);
        seen("application-name", desk);
        desk.key(Key::Enter);
    }
    match &person.patronymic {
        None => {
            desk.replace("");
            desk.type_("-");
            desk.key(Key::Enter);
        }
        Some([visual, cyrillic]) => {
            desk.replace(visual);
            desk.key(Key::Enter);
            desk.replace(cyrillic);
            desk.key(Key::Enter);
        }
    }
    desk.type_("12051980");
    desk.key(Key::Enter);
    // Sex comes from the zone.
    desk.key(Key::Enter);
    desk.replace("TUR");
    desk.key(Key::Enter);
    desk.replace(&person.ethnicity);
    desk.key(Key::Enter);
    desk.replace("TUR");
    desk.key(Key::Enter);
    // Kind and number of the document come from the zone.
    desk.keys(Key::Enter, 2);
    desk.type_("13042021");
    desk.keys(Key::Enter, 3);
    for text in &person.birthplace {
        desk.replace(text);
        seen("application-place", desk);
        desk.key(Key::Enter);
    }
    desk.replace("KAZ");
    desk.key(Key::Enter);
    desk.replace(&person.region);
    desk.key(Key::Enter);
    desk.replace(&person.district);
    desk.key(Key::Enter);
    desk.replace(&person.address);
    seen("application-address", desk);
}

/// From the checklist to the review.
pub fn to_review(desk: &mut Desk, person: &Person, seen: Seen<'_>) {
    mark_all(desk, seen);
    desk.f(2);
    seen("passport-empty", desk);
    desk.type_(&person.mrz[0]);
    desk.type_(&person.mrz[1][..20]);
    seen("passport-typing", desk);
    desk.keys(Key::Backspace, 70);
    let wrong = format!("{}\n{}", person.mrz[0], person.mrz[1].replacen("U1", "UI", 1));
    desk.paste(&wrong);
    seen("passport-wrong", desk);
    desk.f(5);
    seen("repairs", desk);
    desk.key(Key::Esc);
    desk.paste(&person.mrz.join("\n"));
    seen("passport-whole", desk);
    desk.f(2);
    seen("application", desk);
    fill(desk, person, seen);
    desk.keys(Key::Up, 3);
    seen("application-filled", desk);
    desk.f(2);
    // A name that the zone cuts: the usual reason is taken.
    for _ in 0..2 {
        if desk.app.screen_name() == "application" {
            desk.f(8);
            seen("reason", desk);
            desk.f(2);
            desk.f(2);
        }
    }
}

/// Signs and answers what is asked, until the case is there and its coupon lies before the printer.
pub fn accept(desk: &mut Desk, seen: Seen<'_>) {
    seen("review", desk);
    desk.f(2);
    seen("question", desk);
    // "Yes": the earlier number is asked for; Esc opens the question again.
    desk.type_("2");
    seen("earlier", desk);
    desk.key(Key::Esc);
    desk.f(2);
    // The first answer is "no" to what is asked of the applicant, and "signed" to the consent.
    for _ in 0..4 {
        if desk.asked_for(|r| matches!(r, Request::Accept(_))) == 0 {
            desk.type_("1");
        }
    }
    let filed = desk.asked_for(|r| matches!(r, Request::Accept(_)));
    assert_eq!(filed, 1, "{}", desk.text());
    seen("print", desk);
}

/// A paper comes out of the printer.
fn print(desk: &mut Desk, seen: Seen<'_>) {
    desk.f(2);
    seen("print-file", desk);
    desk.key(Key::Esc);
    desk.f(7);
    seen("came-out", desk);
    desk.type_("1");
}

/// A case through its whole life.
pub fn through_case(desk: &mut Desk, seen: Seen<'_>) {
    print(desk, seen);
    for tab in [
        "summary",
        "documents",
        "application",
        "procedure",
        "papers",
        "history",
    ] {
        seen(&format!("case-{tab}"), desk);
        desk.key(Key::Tab);
    }
    transfer(desk, seen);
    desk.keys(Key::Tab, 3);
    seen("case-procedure-waiting", desk);
    desk.keys(Key::Tab, 3);
    desk.f(8);
    seen("decide-refuse", desk);
    desk.keys(Key::Esc, 1);
    desk.f(2);
    seen("decide-grant", desk);
    desk.type_("800512300019");
    seen("decide-grant-wrong", desk);
    desk.key(Key::Esc);
    grant(desk);
    seen("case-granted", desk);
    desk.f(2);
    seen("print-certificate", desk);
    print(desk, &mut nothing);
    desk.f(2);
    let granted = desk.asked_for(|r| matches!(r, Request::Grant { .. }));
    assert_eq!(granted, 1, "{}", desk.text());
    assert_eq!(desk.form().map_or(0, |f| f.rows.len()), 4, "{}", desk.text());
    seen("hand-over", desk);
}

pub fn transfer(desk: &mut Desk, seen: Seen<'_>) {
    desk.f(2);
    desk.keys(Key::Enter, 3);
    seen("transfer", desk);
    for _ in 0..30 {
        seen("transfer-field", desk);
        if desk.form().is_none() {
            desk.key(Key::Enter);
        }
    }
    assert!(desk.form().is_some(), "{}", desk.text());
    desk.type_("7-4410");
    seen("transfer-number", desk);
    desk.key(Key::Enter);
}

/// A number whose control digit is right.
pub fn iin() -> String {
    (0..10)
        .map(|d| format!("80051230001{d}"))
        .find(|n| tereze::domain::iin::Iin::parse(n).is_ok_and(|i| i.problems().is_empty()))
        .expect("a control digit")
}

pub fn grant(desk: &mut Desk) {
    desk.f(2);
    desk.paste(&iin());
    desk.f(2);
}

/// Cases in every state and a draft, for those who need an office at work.
pub fn work(desk: &mut Desk) {
    for until in 0..4 {
        desk.asked.clear();
        to_checklist(desk);
        to_review(desk, &person(), &mut nothing);
        if until == 3 {
            desk.key(Key::Esc);
            break;
        }
        accept(desk, &mut nothing);
        desk.f(7);
        desk.type_("1");
        if until > 0 {
            transfer(desk, &mut nothing);
        }
        if until > 1 {
            grant(desk);
        }
        desk.key(Key::Esc);
    }
}

/// Every screen there is, in one language.
pub fn everything(lang: Lang, person: &Person, seen: Seen<'_>) {
    first_run(lang, seen);
    let mut desk = Desk::before(Home::founded(), lang, day());
    seen("log-in", &mut desk);
    desk.log_in();
    seen("home-empty", &mut desk);
    desk.f(10);
    seen("commands", &mut desk);
    desk.key(Key::Esc);
    desk.f(1);
    seen("help", &mut desk);
    desk.key(Key::Esc);
    desk.f(2);
    seen("new-case", &mut desk);
    desk.type_("3");
    to_review(&mut desk, person, seen);
    accept(&mut desk, seen);
    through_case(&mut desk, seen);
    desk.keys(Key::Esc, 3);
    seen("home", &mut desk);
    desk.key(Key::Tab);
    seen("home-queues", &mut desk);
    desk.f(3);
    desk.type_("caglayan");
    seen("find", &mut desk);
    desk.key(Key::Esc);
    open_settings(&mut desk);
    seen("settings", &mut desk);
    desk.f(4);
    desk.keys(Key::Down, 4);
    desk.key(Key::Enter);
    seen("service-file", &mut desk);
    desk.f(4);
    desk.key(Key::Enter);
    desk.key(Key::Down);
    desk.key(Key::Enter);
    seen("proposed-lists", &mut desk);
    desk.keys(Key::Esc, 4);
    super::beside::through(&mut desk, seen);
    lapsed(lang, desk.leave(), seen);
}

pub fn open_settings(desk: &mut Desk) {
    desk.f(10);
    let settings = match desk.app.lang() {
        Lang::Kk => "баптаулар",
        Lang::Ru => "настройки",
        Lang::En => "settings",
    };
    desk.type_(settings);
    desk.key(Key::Enter);
}

pub const RECOVERY: &str = "7Q4M-9XKD-2H5T-B8WN-3CRV-6FJY-1PZA";

/// An office as if founded just now: the key is not derived once more.
pub fn founded() -> Reply {
    let mut other = Desk::at(Home::founded());
    Reply::Founded {
        view: Box::new(other.office.office().unwrap().view().clone()),
        recovery: RECOVERY.to_owned().into(),
    }
}

/// To the questions of the first run: the consulate general in Frankfurt.
pub fn to_who(desk: &mut Desk) {
    desk.type_("2");
    desk.type_("2");
    desk.type_("Франкфурт");
    desk.key(Key::Enter);
}

/// The clerk, the chief, the account and the password; the rest is proposed.
pub fn answer_who(desk: &mut Desk) {
    desk.keys(Key::Up, 12);
    for (text, tabs) in [
        ("Сейткалиева Айгүл", 4),
        ("Ахметов Қанат", 2),
        ("aigul", 6),
        (PASSWORD, 1),
        (PASSWORD, 0),
    ] {
        desk.replace(text);
        desk.keys(Key::Tab, tabs);
    }
}

fn first_run(lang: Lang, seen: Seen<'_>) {
    let mut desk = Desk::before(Home::empty(), lang, day());
    seen("first-run-language", &mut desk);
    desk.type_(match lang {
        Lang::Kk => "1",
        Lang::Ru => "2",
        Lang::En => "3",
    });
    seen("first-run-kind", &mut desk);
    desk.type_("2");
    seen("first-run-office", &mut desk);
    desk.type_(if lang == Lang::En {
        "Frankfurt"
    } else {
        "Франкфурт"
    });
    desk.key(Key::Enter);
    seen("first-run-people", &mut desk);
    desk.paste(&long("Сейткалиева Айгүл", 119));
    desk.keys(Key::Tab, 10);
    desk.type_("1234");
    desk.f(2);
    seen("first-run-wrong", &mut desk);
    answer_who(&mut desk);
    desk.canned = Some(founded());
    desk.f(2);
    seen("recovery", &mut desk);
    desk.f(2);
    seen("recovery-question", &mut desk);
    let barred = Door::Barred(Say::new("office-closed"));
    desk.app = tereze::app::App::new(lang, day(), barred);
    seen("barred", &mut desk);
    let two = vec!["aigul".to_owned(), "daniyar".to_owned()];
    desk.app = tereze::app::App::new(lang, day(), Door::LogIn { accounts: two });
    desk.paste(PASSWORD);
    seen("log-in-two", &mut desk);
}

fn lapsed(lang: Lang, home: Home, seen: Seen<'_>) {
    let mut desk = Desk::on(home, lang, lapsed_day());
    seen("home-lapsed", &mut desk);
    desk.f(2);
    seen("new-case-lapsed", &mut desk);
    desk.type_("3");
    seen("confirm-basis", &mut desk);
}
