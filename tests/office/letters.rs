//! Names and letters as they come: what is seen when a field is left, and mended by one key.

use super::desk::*;
use super::screens::begun;
use tereze::app::key::Key;
use tereze::domain::act::{
    AgeSaid, Beside, Deed, FormerName, GroundKind, OtherDocument, PaperKind, Particulars, ProvingPaper,
};
use tereze::domain::checklist::{Begun, Status};
use tereze::domain::code::FieldKey;
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::{Holder, compose};
use tereze::domain::trouble::Weight;
use tereze::office::draft::Draft;
use tereze::office::request::{Reply, Request};
use tereze::office::{application, content, intake, particulars, said, spelling};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

fn zone(holder: &Holder<'_>) -> String {
    compose(Format::Td3, holder).unwrap().join("\n")
}

/// In the application of somebody whose passport was scanned.
pub fn scanned(holder: &Holder<'_>) -> Program {
    let mut program = begun('8');
    program.key(Key::F(2));
    program.scan(&zone(holder));
    program
}

fn kyrgyz() -> Holder<'static> {
    Holder {
        issuing_state: "KGZ",
        nationality: "KGZ",
        surname: "ASANOV",
        given_names: "BAKYT ASAN UULU",
        ..holder()
    }
}

#[test]
fn one_key_parts_the_patronymic_and_joins_it_again() {
    let mut program = scanned(&kyrgyz());
    assert!(program.shows("[отчество от курсора]"), "{}", program.screen());
    // The cursor behind the last letter: the likely place.
    program.key(Key::F(7));
    let screen = program.screen();
    assert!(screen.contains("ASAN UULU / Asan uulu / Асан уулу"), "{screen}");
    assert!(screen.contains("BAKYT / Bakyt / Бакыт"), "{screen}");
    assert!(program.shows("[соединить имена]"), "{screen}");
    program.key(Key::F(7));
    assert!(
        program.shows("BAKYT ASAN UULU / Bakyt Asan uulu"),
        "{}",
        program.screen()
    );
    // At the cursor: before the third word.
    for _ in 0.."uulu".len() {
        program.key(Key::Left);
    }
    program.key(Key::F(7));
    let screen = program.screen();
    assert!(screen.contains("BAKYT ASAN / Bakyt Asan /"), "{screen}");
    assert!(screen.contains("UULU / "), "{screen}");
}

#[test]
fn slips_are_told_at_their_field_and_mended_by_one_key() {
    let mut program = scanned(&holder());
    for (cell, typed, told, mended) in [
        (1, "ŞÜKRÜ", "Заглавные и строчные", "Şükrü"),
        (2, "Bdfyjd", "другой раскладке", "Иванов"),
        (2, "ИВАНОВ", "Заглавные и строчные", "Иванов"),
    ] {
        // The row of the given names: its visual or its Cyrillic cell.
        while !program.screen().contains("Имя") {
            program.key(Key::BackTab);
        }
        program.key(Key::Home);
        for _ in 1..cell {
            program.key(Key::Tab);
        }
        program.key(Key::End);
        for _ in 0..40 {
            program.key(Key::Backspace);
        }
        program.text(typed);
        program.key(Key::Tab);
        assert!(program.shows(told), "{typed}: {}", program.screen());
        assert!(program.shows(&format!("«{mended}»")), "{}", program.screen());
        program.key(Key::BackTab);
        program.key(Key::F(6));
        assert!(!program.shows(told), "{}", program.screen());
        assert!(program.shows("[вернуть]"), "{}", program.screen());
        program.key(Key::F(6));
        assert!(program.shows(typed), "{}", program.screen());
        program.key(Key::F(6));
        for _ in 1..cell {
            program.key(Key::BackTab);
        }
    }
}

/// The same is said by the office, for the review: none of it stops acceptance.
#[test]
fn slips_are_warnings() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    set(&mut draft, "address", &["ПРОСПЕКТ ИНЁНЮ, ДОМ 15"]);
    set(&mut draft, "region", &["Fyrfhf"]);
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "ЧАГЛАЯН"]);
    for (key, id) in [
        ("address", "letters-slip-case"),
        ("region", "letters-slip-layout"),
        ("surname", "letters-slip-case"),
    ] {
        let found = application::findings(&draft, &desk.pack(), now().date_naive());
        let of_key: Vec<_> = found.iter().filter(|f| f.key == key).collect();
        assert_eq!(of_key.len(), 1, "{key} {of_key:?}");
        assert_eq!(of_key[0].problem.say.id, id);
        assert_eq!(of_key[0].problem.weight, Weight::Warning);
    }
}

#[test]
fn a_single_name_is_none_by_the_rule_that_is_named() {
    let single = Holder {
        issuing_state: "IDN",
        nationality: "IDN",
        surname: "ARKFREITH",
        given_names: "",
        ..holder()
    };
    let mut program = scanned(&single);
    program.text("-");
    assert!(program.shows("Doc 9303, часть 3, 4.6"), "{}", program.screen());
}

fn key(text: &str) -> FieldKey {
    FieldKey::parse(text).unwrap()
}

fn marriage() -> ProvingPaper {
    ProvingPaper {
        kind: PaperKind::Marriage,
        number: "AB 5".to_owned(),
        issued: "2020-02-01".parse().ok(),
    }
}

/// What a case kept besides, as its acts have it.
fn kept(desk: &mut Desk, draft: &Draft) -> Particulars {
    let accepted = desk.ask(Request::Accept(Box::new(draft.clone())));
    let Reply::Accepted(view) = accepted else {
        panic!("{accepted:?}");
    };
    let acts = view.acts.iter().filter_map(|a| match &a.deed {
        Deed::Particulars(there) => Some(there.clone()),
        _ => None,
    });
    let acts: Vec<Particulars> = acts.collect();
    assert!(acts.len() < 2);
    assert_eq!(view.case.particulars, acts.first().cloned().unwrap_or_default());
    view.case.particulars
}

fn found(desk: &mut Desk, text: &str) -> usize {
    match desk.ask(Request::Find {
        text: text.to_owned(),
    }) {
        Reply::Found { rows, .. } => rows.len(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_ordinary_case_has_no_particulars() {
    let mut desk = Desk::new();
    let draft = desk.whole("aged");
    assert!(kept(&mut desk, &draft).is_empty());
}

#[test]
fn former_names_and_other_passports_are_found_printed_and_transferred() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    draft.particulars.former.push(FormerName {
        latin: "ZWIEBELKOPF ANNA".to_owned(),
        cyrillic: "Цвибелькопф Анна".to_owned(),
        paper: marriage(),
    });
    draft.particulars.documents.push(OtherDocument {
        number: "Q7310001".to_owned(),
        state: "TUR".to_owned(),
        expires: None,
        beside: Beside::Second,
    });
    let sayer = Sayer::default();
    let pack = desk.pack();
    let rule = pack
        .papers
        .iter()
        .find(|p| p.code.as_str() == "application")
        .unwrap();
    let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    let paper = content::of_draft(&draft, &pack, rule, &desk.view, &sayer, at);
    let former = format!("{:?}", paper.values.get("former_names").unwrap());
    assert!(
        former.contains("неке қию туралы куәлік № AB 5, 01.02.2020"),
        "{former}"
    );
    assert!(
        former.contains("ZWIEBELKOPF ANNA / Цвибелькопф Анна (свидетельство о браке"),
        "{former}"
    );
    let there = kept(&mut desk, &draft);
    assert_eq!(there.former.len(), 1);
    let rows = particulars::for_transfer(&there, Lang::Ru, &sayer);
    assert_eq!(rows[0].1, "ZWIEBELKOPF ANNA");
    assert!(rows[0].0.starts_with("Прежнее имя"), "{rows:?}");
    for text in ["Zwiebelkopf", "Цвибелькопф", "q7310001"] {
        assert_eq!(found(&mut desk, text), 1, "{text}");
    }
}

#[test]
fn a_passport_read_after_another_keeps_the_first_as_the_second() {
    let desk = Desk::new();
    let pack = desk.pack();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    let on = now().date_naive();
    let second = Holder {
        number: "U7777777",
        ..holder()
    };
    let other = desk.scanned("aged", Format::Td3, &second);
    let mrz = application::mrz_of(&other, on).unwrap();
    assert!(particulars::keep_former_document(&mut draft, &pack, &mrz, on));
    let first = application::mrz_of(&draft, on).unwrap();
    assert_eq!(draft.particulars.documents[0].number, first.number);
    assert_eq!(draft.particulars.documents[0].beside, Beside::Second);
    // Read back: the clerk chose the first one after all.
    draft.mrz.clone_from(&other.mrz);
    assert!(particulars::keep_former_document(&mut draft, &pack, &first, on));
    let numbers: Vec<_> = draft
        .particulars
        .documents
        .iter()
        .map(|d| d.number.as_str())
        .collect();
    assert_eq!(numbers, ["U7777777"]);
    // Somebody else's passport is no second one.
    let stranger = Holder {
        surname: "DEMIR",
        ..second
    };
    let stranger = application::mrz_of(&desk.scanned("aged", Format::Td3, &stranger), on).unwrap();
    let mut alone = desk.scanned("aged", Format::Td3, &holder());
    assert!(!particulars::keep_former_document(
        &mut alone, &pack, &stranger, on
    ));
}

#[test]
fn a_new_passport_of_a_person_met_before_keeps_the_earlier_number() {
    let mut desk = Desk::new();
    let first = desk.whole("aged");
    let number = first.text("document_number").to_owned();
    kept(&mut desk, &first);
    let mut draft = desk.whole("aged");
    set(&mut draft, "document_number", &["N0000001"]);
    draft.mrz.clear();
    let pack = desk.pack();
    let answers = application::answers(&first, &pack, now().date_naive());
    spelling::reuse(&mut draft, &pack, &answers);
    particulars::replaced(&mut draft, &pack, &answers);
    let there = kept(&mut desk, &draft);
    assert_eq!(there.documents[0].number, number);
    assert_eq!(there.documents[0].beside, Beside::Replaced);
    assert_eq!(found(&mut desk, &number), 2);
    assert_eq!(found(&mut desk, "N0000001"), 1);
}

#[test]
fn an_earlier_papers_spelling_is_taken_offered_first_and_kept_with_its_source() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    particulars::spell(
        &mut draft,
        &[(key("surname"), "Чагълаян".to_owned())],
        &marriage(),
    );
    assert_eq!(draft.field("surname").unwrap().text(2), "Чагълаян");
    assert!(desk.said(&draft, "surname").contains(&"letters-rests-on"));
    // Another spelling rests on nothing of it.
    let mut other = draft.clone();
    other.fields.get_mut("surname").unwrap().texts[2] = "Чаглаян".to_owned();
    assert!(particulars::standing(&other, &key("surname"), GroundKind::EarlierPaper).is_none());
    let there = kept(&mut desk, &draft);
    let ground = there.ground(&key("surname"), GroundKind::EarlierPaper).unwrap();
    assert_eq!(ground.paper, Some(marriage()));
}

#[test]
fn a_passport_without_a_birthplace_is_proved_by_another_paper_or_by_none() {
    let mut desk = Desk::new();
    let pack = desk.pack();
    let mut draft = desk.whole("aged");
    none(&mut draft, "birthplace");
    assert_eq!(desk.said(&draft, "birthplace"), ["letters-not-proved"]);
    let line = |draft: &Draft, desk: &Desk| {
        let list = intake::checklist_in(&desk.view, draft, &pack, now().date_naive());
        list.lines
            .into_iter()
            .find(|l| l.document.as_str() == "birthplace-paper")
    };
    assert_eq!(line(&draft, &desk), None);
    let family = ProvingPaper {
        kind: PaperKind::FamilyRegister,
        number: "東-17".to_owned(),
        issued: None,
    };
    particulars::prove(
        &mut draft,
        &pack,
        &key("birthplace"),
        ["Токио", "Токио"],
        family.clone(),
    );
    assert_eq!(desk.said(&draft, "birthplace"), ["letters-rests-on"]);
    let shown = line(&draft, &desk).unwrap();
    assert_eq!((shown.begun, shown.status()), (Begun::Yes, Status::Ok));
    // Taken back: the line is gone, and what was marked on it.
    let mut bare = draft.clone();
    particulars::unprove(&mut bare, &pack, &key("birthplace"));
    none(&mut bare, "birthplace");
    assert_eq!(line(&bare, &desk), None);
    let there = kept(&mut desk, &bare);
    assert!(there.ground(&key("birthplace"), GroundKind::NotProved).is_some());
    let mut proved = desk.whole("aged");
    particulars::prove(
        &mut proved,
        &pack,
        &key("birthplace"),
        ["Токио", "Токио"],
        family.clone(),
    );
    let there = kept(&mut desk, &proved);
    let ground = there
        .ground(&key("birthplace"), GroundKind::ProvedElsewhere)
        .unwrap();
    assert_eq!(ground.paper, Some(family));
}

#[test]
fn an_age_that_an_unknown_day_leaves_open_is_asked_once() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    // 64 or 65 on 20 November 2026.
    set(&mut draft, "birth_date", &["XXXX1961"]);
    draft.mrz.clear();
    assert_eq!(desk.said(&draft, "birth_date"), ["letters-age-open"]);
    assert_eq!(
        desk.trouble(Request::Accept(Box::new(draft.clone()))),
        "refusal-application-open"
    );
    let said = |years| AgeSaid {
        born: "1961-XX-XX".to_owned().try_into().unwrap(),
        years,
        reason: "справка о пенсии".to_owned(),
    };
    draft.particulars.age = Some(said(64));
    assert!(
        desk.said(&draft, "birth_date")
            .contains(&"counter-not-of-category")
    );
    draft.particulars.age = Some(said(65));
    assert_eq!(desk.said(&draft, "birth_date"), ["letters-age-taken"]);
    // It speaks of this date alone.
    let mut other = draft.clone();
    set(&mut other, "birth_date", &["XX111961"]);
    assert_eq!(desk.said(&other, "birth_date"), ["letters-age-open"]);
    assert_eq!(kept(&mut desk, &draft).age, Some(said(65)));
    // Where nothing turns on it, nothing is asked.
    let mut old = desk.whole("aged");
    old.mrz.clear();
    set(&mut old, "birth_date", &["XXXX1950"]);
    assert_eq!(desk.said(&old, "birth_date"), Vec::<&str>::new());
}

#[test]
fn a_document_on_its_last_day_is_taken_with_a_reason_that_is_kept() {
    let mut desk = Desk::new();
    for (until, kind) in [
        ("20112026", GroundKind::ExpiresToday),
        ("22112026", GroundKind::ExpiresBeforeResult),
    ] {
        let mut draft = desk.whole("aged");
        draft.mrz.clear();
        set(&mut draft, "document_expires", &[until]);
        assert_eq!(
            desk.trouble(Request::Accept(Box::new(draft.clone()))),
            "refusal-application-open"
        );
        draft.fields.get_mut("document_expires").unwrap().reason = "новый паспорт готов".to_owned();
        let there = kept(&mut desk, &draft);
        let ground = there.ground(&key("document_expires"), kind).unwrap();
        assert_eq!(ground.reason, "новый паспорт готов");
    }
}

#[test]
fn cut_and_single_names_are_kept_with_their_rule() {
    let desk = Desk::new();
    let pack = desk.pack();
    let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    let long = Holder {
        surname: "NILAVADHANANANDA",
        given_names: "CHAYAPA DEJTHAMRONG KRASUANG",
        ..holder()
    };
    let mut draft = desk.scanned("aged", Format::Td3, &long);
    let cut = draft.text("given_names").to_owned();
    set(
        &mut draft,
        "given_names",
        &[&cut, "Chayapa Dejthamrong Krasuang", "Чаяпа Дейтамронг Красуанг"],
    );
    draft.fields.get_mut("given_names").unwrap().reason = "строка МСЗ коротка".to_owned();
    let there = particulars::recorded(&draft, &pack, &desk.view, at);
    let ground = there.ground(&key("given_names"), GroundKind::CutName).unwrap();
    assert_eq!(ground.value, "Chayapa Dejthamrong Krasuang");
    assert_eq!(ground.reason, "строка МСЗ коротка");
    let single = Holder {
        surname: "ARKFREITH",
        given_names: "",
        ..holder()
    };
    let mut draft = desk.scanned("aged", Format::Td3, &single);
    none(&mut draft, "given_names");
    let there = particulars::recorded(&draft, &pack, &desk.view, at);
    assert!(
        there
            .ground(&key("given_names"), GroundKind::SingleName)
            .is_some()
    );
    let answers = application::answers(&draft, &pack, now().date_naive());
    let rows = said::rows(&answers, &pack, Lang::Ru, &Sayer::default());
    assert!(
        rows.iter()
            .any(|(label, value, _)| label == "Имя" && value == "нет в документе"),
        "{rows:?}"
    );
}

/// What the list behind F5 offers, from above.
fn offered(program: &mut Program) -> Vec<String> {
    program.key(Key::F(5));
    let screen = program.screen();
    assert!(program.shows("Варианты написания"), "{screen}");
    program.key(Key::Esc);
    let rows = screen.lines().map(str::to_owned);
    rows.filter(|row| row.contains("лаян |")).collect()
}

/// An earlier paper of Kazakhstan before what this office wrote, and that before the rules of transcription.
#[test]
fn an_earlier_papers_spelling_stands_before_all_others() {
    let mut desk = Desk::new();
    let mut before = desk.whole("aged");
    before.mrz.clear();
    set(&mut before, "surname", &["CAGLAYAN", "Çağlayan", "Джаглаян"]);
    kept(&mut desk, &before);
    let mut program = Program::before(desk);
    program.key(Key::F(2));
    program.key(Key::Char('8'));
    program.key(Key::Char('2'));
    program.key(Key::F(2));
    program.scan(&zone(&holder()));
    // From the given name to the surname.
    for _ in 0..2 {
        program.key(Key::Enter);
    }
    let rows = offered(&mut program);
    assert!(rows.len() > 1 && rows[0].contains("Джаглаян"), "{rows:?}");
    program.command("прежние имена");
    program.key(Key::F(2));
    program.key(Key::Char('3'));
    assert!(
        program.shows("Написание прежнего документа"),
        "{}",
        program.screen()
    );
    // The given name stands first.
    program.key(Key::Enter);
    program.text("Чагълаян");
    program.key(Key::F(2));
    program.key(Key::Esc);
    assert!(program.shows("Чагълаян"), "{}", program.screen());
    let rows = offered(&mut program);
    assert!(
        rows[0].contains("Чагълаян") && rows[0].contains("прежний документ"),
        "{rows:?}"
    );
    assert!(rows[1].contains("Джаглаян"), "{rows:?}");
    assert!(rows.len() > 2, "{rows:?}");
}

/// «Aıdyn» is no Russian word typed under the wrong layout where the zone says the same.
#[test]
fn a_spelling_that_the_zone_bears_out_is_no_slip() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    set(&mut draft, "surname", &["", "Aıdyn", "Айдын"]);
    assert!(
        desk.said(&draft, "surname").contains(&"letters-slip-layout"),
        "{:?}",
        desk.said(&draft, "surname")
    );
    set(&mut draft, "surname", &["AIDYN", "Aıdyn", "Айдын"]);
    assert!(!desk.said(&draft, "surname").contains(&"letters-slip-layout"));
}
