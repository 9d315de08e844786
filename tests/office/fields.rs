//! What is said of the fields: letters, names of one and of many parts, age, validity.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::checklist::{PartKind, Status};
use tereze::domain::code::{DocumentCode, FieldKey, RequestCode};
use tereze::domain::document::{Original, Presented, Translated};
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::Holder;
use tereze::domain::trouble::Weight;
use tereze::office::application::Settles;
use tereze::office::draft::{Draft, MrzSource};
use tereze::office::intake::{self, SCRIPT};
use tereze::office::patronymic;
use tereze::office::{application, content};

fn on() -> chrono::NaiveDate {
    now().date_naive()
}

fn passport(draft: &mut Draft) {
    let there = Presented {
        original: Original::SeenAndReturned,
        copy: true,
        ..Presented::default()
    };
    draft
        .documents
        .insert(DocumentCode::parse("passport").unwrap(), there);
}

#[test]
fn a_datum_in_another_script_asks_for_the_notary() {
    let desk = Desk::new();
    let pack = desk.pack();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    passport(&mut draft);
    let translation = |draft: &Draft| {
        let list = intake::checklist_in(&desk.view, draft, &pack, on());
        let line = list
            .lines
            .into_iter()
            .find(|l| l.document.as_str() == "passport")
            .unwrap();
        let part = line.parts.into_iter().find(|p| p.kind == PartKind::Translation);
        part.map(|p| p.status)
    };
    assert_eq!(translation(&draft), None, "a machine-readable zone is Latin");
    for key in ["surname", "given_names", "patronymic", "birthplace"] {
        let mut one = draft.clone();
        one.asked.insert(format!("{SCRIPT}{key}"), "other".to_owned());
        assert_eq!(translation(&one), Some(Status::Missing), "{key}");
        let there = one.documents.values_mut().next().unwrap();
        there.translated = Translated::ByTranslator;
        assert_eq!(translation(&one), Some(Status::Missing), "{key}: not by a notary");
        one.documents.values_mut().next().unwrap().translated = Translated::ByNotary;
        assert_eq!(translation(&one), Some(Status::Ok), "{key}");
    }
    draft.asked.insert(format!("{SCRIPT}surname"), "other".to_owned());
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "Чаглаян"]);
    assert!(
        !desk
            .said(&draft, "surname")
            .contains(&"counter-spelling-of-translation")
    );
    draft.documents.values_mut().next().unwrap().translated = Translated::ByNotary;
    assert!(
        desk.said(&draft, "surname")
            .contains(&"counter-spelling-of-translation")
    );
    let keys: Vec<_> = intake::script_fields(&pack)
        .iter()
        .map(|f| f.key.to_string())
        .collect();
    assert_eq!(keys, ["given_names", "surname", "patronymic", "birthplace"]);
}

fn uzbek() -> Holder<'static> {
    Holder {
        issuing_state: "UZB",
        nationality: "UZB",
        surname: "Karimov",
        given_names: "Alisher Rashid ogli",
        ..holder()
    }
}

#[test]
fn a_patronymic_is_parted_and_joined_again() {
    let desk = Desk::new();
    let pack = desk.pack();
    let mut draft = desk.scanned("aged", Format::Td3, &uzbek());
    assert_eq!(patronymic::proposed(&draft, &pack, "UZB"), Some(1));
    let whole = draft.clone();
    assert!(patronymic::part(&mut draft, &pack, Some(1)));
    let text = |d: &Draft, key: &str, cell: usize| d.field(key).unwrap().text(cell).to_owned();
    assert_eq!(text(&draft, "given_names", 0), "ALISHER");
    assert_eq!(text(&draft, "patronymic", 0), "RASHID OGLI");
    assert_eq!(text(&draft, "given_names", 1), "Alisher");
    assert_eq!(text(&draft, "patronymic", 1), "Rashid ogli");
    set(&mut draft, "given_names", &["ALISHER", "Alisher", "Алишер"]);
    set(
        &mut draft,
        "patronymic",
        &["RASHID OGLI", "Rashid o‘g‘li", "Рашид угли"],
    );
    assert_eq!(desk.said(&draft, "given_names"), Vec::<&str>::new());
    assert_eq!(desk.said(&draft, "patronymic"), Vec::<&str>::new());
    let answers = application::answers(&draft, &pack, on());
    assert_eq!(
        application::named(&answers, &pack).latin,
        "KARIMOV ALISHER RASHID OGLI"
    );

    // Read once more: it stays parted. Another zone: it does not.
    let mrz = application::mrz_of(&draft, on()).unwrap();
    let mut again = draft.clone();
    application::fill_from_mrz(&mut again, &pack, &mrz);
    assert_eq!(again.fields, draft.fields);
    let other = desk.scanned("aged", Format::Td3, &holder());
    let mrz = application::mrz_of(&other, on()).unwrap();
    application::fill_from_mrz(&mut again, &pack, &mrz);
    assert_eq!(text(&again, "given_names", 0), "SUEKRUE");
    assert_eq!(text(&again, "patronymic", 0), "");

    assert!(patronymic::part(&mut draft, &pack, None));
    assert_eq!(text(&draft, "given_names", 0), text(&whole, "given_names", 0));
    assert_eq!(text(&draft, "given_names", 2), "Алишер Рашид угли");
    assert_eq!(text(&draft, "patronymic", 0), "");
    assert!(!patronymic::part(&mut draft, &pack, Some(7)));
}

#[test]
fn given_names_and_patronymic_together_are_the_zones_given_names() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &uzbek());
    // Not parted, keyed as the visual zone has them: accepted together, but the paper would say the patronymic twice.
    set(
        &mut draft,
        "given_names",
        &["ALISHER RASHID OGLI", "Alisher", "Алишер"],
    );
    set(&mut draft, "patronymic", &["", "Rashid ogli", "Рашид угли"]);
    assert_eq!(desk.said(&draft, "given_names"), Vec::<&str>::new());
    assert_eq!(desk.said(&draft, "patronymic"), ["counter-patronymic-in-given"]);
    // Without the patronymic the zones differ.
    none(&mut draft, "patronymic");
    assert_eq!(desk.said(&draft, "given_names"), ["application-differs"]);
    // A patronymic that the zone does not hold is no difference (a Russian passport).
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    set(&mut draft, "given_names", &["SUEKRUE", "Şükrü", "Шюкрю"]);
    set(&mut draft, "patronymic", &["", "Petrovich", "Петрович"]);
    assert_eq!(desk.said(&draft, "given_names"), Vec::<&str>::new());
    assert_eq!(desk.said(&draft, "patronymic"), Vec::<&str>::new());
}

#[test]
fn a_single_name_is_none_for_the_other() {
    let desk = Desk::new();
    let single = Holder {
        issuing_state: "IDN",
        nationality: "IDN",
        surname: "Arkfreith",
        given_names: "",
        ..holder()
    };
    let mut draft = desk.scanned("aged", Format::Td3, &single);
    assert_eq!(desk.said(&draft, "given_names"), ["counter-name-not-in-zone"]);
    none(&mut draft, "given_names");
    assert_eq!(desk.said(&draft, "given_names"), ["counter-single-name"]);
    let answers = application::answers(&draft, &desk.pack(), on());
    let key = FieldKey::parse("given_names").unwrap();
    assert_eq!(answers[&key].answer, tereze::domain::answer::Answer::NotStated);
    // Where the zone has a given name, "none" is no answer.
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    none(&mut draft, "given_names");
    assert_eq!(desk.said(&draft, "given_names"), ["problem-name-missing"]);
}

/// No zone that can be read: the same rule, and the single name stands in the primary place alone.
#[test]
fn a_single_name_without_a_zone_is_taken_by_the_same_rule() {
    let desk = Desk::new();
    let mut draft = desk.draft("aged");
    set(&mut draft, "surname", &["", "Arkfreith", "Аркфрейт"]);
    assert_eq!(desk.said(&draft, "given_names"), ["problem-name-missing"]);
    none(&mut draft, "given_names");
    none(&mut draft, "patronymic");
    assert_eq!(desk.said(&draft, "given_names"), ["counter-single-name"]);
    assert_eq!(desk.said(&draft, "surname"), Vec::<&str>::new());
    let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    let there = tereze::office::particulars::recorded(&draft, &desk.pack(), &desk.view, at);
    let single: Vec<_> = there.grounds.iter().filter(|(_, g)| !g.is_empty()).collect();
    assert_eq!(single.len(), 1, "{single:?}");
    assert_eq!(single[0].0.as_str(), "given_names");
    // In the other place it is told where it belongs, and "none" is no answer there.
    let mut draft = desk.draft("aged");
    set(&mut draft, "given_names", &["", "Arkfreith", "Аркфрейт"]);
    assert_eq!(desk.said(&draft, "surname"), ["counter-single-name-here"]);
    none(&mut draft, "surname");
    assert_eq!(desk.said(&draft, "surname"), ["problem-name-missing"]);
}

#[test]
fn a_name_cut_by_the_zone_stands_whole_on_the_application() {
    let desk = Desk::new();
    let pack = desk.pack();
    let long = Holder {
        surname: "Papandropoulous",
        given_names: "Jonathan Alexander Constantinos Theodoros",
        ..holder()
    };
    let mut draft = desk.scanned("aged", Format::Td3, &long);
    let there = draft.text("given_names").to_owned();
    assert!(there.len() < long.given_names.len(), "{there}");
    set(&mut draft, "given_names", &[&there, "", "Джонатан"]);
    assert_eq!(desk.said(&draft, "given_names"), ["counter-name-cut-unfinished"]);
    set(&mut draft, "given_names", &[&there, long.given_names, "Джонатан"]);
    assert_eq!(desk.said(&draft, "given_names"), ["counter-name-cut"]);
    // The clerk says why; the program does not.
    let open = application::findings(&draft, &pack, on());
    let cut = open.iter().find(|f| f.key == "given_names").unwrap();
    assert_eq!(cut.problem.weight, Weight::Error);
    assert_eq!(cut.settles, Some(Settles::Cut(there.clone())));
    draft.fields.get_mut("given_names").unwrap().reason = "строка МСЗ коротка".to_owned();
    assert_eq!(desk.said(&draft, "given_names"), ["counter-name-cut-settled"]);
    let sayer = tereze::texts::Sayer::default();
    let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    let rule = pack
        .papers
        .iter()
        .find(|p| p.code.as_str() == "application")
        .unwrap();
    let paper = content::of_draft(&draft, &pack, rule, &desk.view, &sayer, at);
    let value = format!("{:?}", paper.values["given_names"]);
    assert!(
        value.contains(&there) && value.contains(long.given_names),
        "{value}"
    );
    // A name that is whole stands once.
    set(
        &mut draft,
        "surname",
        &["PAPANDROPOULOUS", "Papandropoulous", "Папандропулос"],
    );
    let paper = content::of_draft(&draft, &pack, rule, &desk.view, &sayer, at);
    let value = format!("{:?}", paper.values["surname"]);
    assert!(!value.contains("Papandropoulous"), "{value}");
}

#[test]
fn letters_that_no_paper_prints_are_found_at_their_field() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    for (key, texts) in [
        ("birthplace", &["İzmir", "Измир", "Измир 王"][..]),
        ("address", &["Main street 5, ქართლი"]),
        ("surname", &["CAGLAYAN", "Çağlayan", "Чаглаян王"]),
    ] {
        set(&mut draft, key, texts);
        assert!(desk.said(&draft, key).contains(&"paper-letter-missing"), "{key}");
    }
    set(&mut draft, "address", &["Nguyễn Thị Ánh küçə 5, Əliyev"]);
    assert_eq!(desk.said(&draft, "address"), Vec::<&str>::new());
}

#[test]
fn letters_of_the_other_script_are_told() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    // A Latin a in a Cyrillic name stops; in an address it is a warning.
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "Чaглаян"]);
    assert_eq!(desk.said(&draft, "surname"), ["counter-mixed-scripts"]);
    set(&mut draft, "address", &["Мaдрид, Main street"]);
    assert_eq!(desk.said(&draft, "address"), ["counter-mixed-scripts"]);
    let weight = |key: &str| {
        let all = application::findings(&draft, &desk.pack(), on());
        all.into_iter().find(|f| f.key == key).unwrap().problem.weight
    };
    use tereze::domain::trouble::Weight;
    assert_eq!(
        (weight("surname"), weight("address")),
        (Weight::Error, Weight::Warning)
    );
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "Caglayan"]);
    assert_eq!(desk.said(&draft, "surname"), ["problem-name-not-cyrillic"]);
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "Чаглаян Ivan"]);
    assert_eq!(desk.said(&draft, "surname"), ["problem-name-not-cyrillic"]);
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "Чаглаян2"]);
    assert_eq!(desk.said(&draft, "surname"), ["names-problem-digit"]);
}

#[test]
fn the_age_is_said_at_the_birth_date() {
    let desk = Desk::new();
    for (category, born, wrong) in [
        ("aged", "20111961", false),
        ("aged", "21111961", true),
        ("aged", "XXXX1961", false),
        ("aged", "XXXX1962", true),
        ("child", "20112010", true),
        ("child", "21112010", false),
        ("spouse", "20112010", false),
    ] {
        let mut draft = desk.draft(category);
        set(&mut draft, "birth_date", &[born]);
        let said = desk.said(&draft, "birth_date");
        assert_eq!(
            said.contains(&"counter-not-of-category"),
            wrong,
            "{category} {born}: {said:?}"
        );
    }
}

#[test]
fn a_card_goes_to_the_card_line_and_asks_for_the_treaty() {
    let desk = Desk::new();
    let pack = desk.pack();
    let mut draft = desk.draft("aged");
    passport(&mut draft);
    let lines = tereze::domain::mrz::compose::compose(
        Format::Td1,
        &Holder {
            document_code: "ID",
            ..holder()
        },
    )
    .unwrap();
    draft.mrz = lines.join("\n");
    let mrz = application::mrz_of(&draft, on()).unwrap();
    application::fill_from_mrz(&mut draft, &pack, &mrz);
    let codes: Vec<_> = draft.documents.keys().map(ToString::to_string).collect();
    assert_eq!(codes, ["identity-card"]);
    assert_eq!(draft.text("document_kind"), "identity-card");
    assert!(intake::needs_treaty(&draft, &pack, "TD1"));
    let asks = |draft: &Draft| {
        intake::checklist_in(&desk.view, draft, &pack, on())
            .verdict
            .asks
            .len()
    };
    let before = asks(&draft);
    draft.documents.values_mut().next().unwrap().note = "Соглашение 2000 года".to_owned();
    assert!(!intake::needs_treaty(&draft, &pack, "TD1"));
    assert_eq!(asks(&draft), before - 1);
    // The passport after all: its line again.
    let other = desk.scanned("aged", Format::Td3, &holder());
    let mrz = application::mrz_of(&other, on()).unwrap();
    application::fill_from_mrz(&mut draft, &pack, &mrz);
    let codes: Vec<_> = draft.documents.keys().map(ToString::to_string).collect();
    assert_eq!(codes, ["passport"]);
}

#[test]
fn validity_is_said_at_the_field_and_lacks_in_the_checklist() {
    let desk = Desk::new();
    let pack = desk.pack();
    for (expires, said, lacks) in [
        ("19112026", vec!["counter-document-expired"], true),
        ("20112026", vec!["letters-expires-today"], false),
        // Friday; the result is due on Monday.
        ("22112026", vec!["letters-expires-before-result"], false),
        ("23112026", vec![], false),
    ] {
        let mut draft = desk.draft("aged");
        passport(&mut draft);
        set(&mut draft, "document_expires", &[expires]);
        assert_eq!(desk.said(&draft, "document_expires"), said, "{expires}");
        let list = intake::checklist_in(&desk.view, &draft, &pack, on());
        let expired = list
            .verdict
            .lacks
            .iter()
            .any(|l| l.what == tereze::domain::checklist::What::Expired);
        assert_eq!(expired, lacks, "{expires}");
    }
}

#[test]
fn the_number_to_correct_is_an_iin() {
    let desk = Desk::new();
    let mut draft = desk.draft("aged");
    draft.request = RequestCode::parse("correct").unwrap();
    assert_eq!(desk.said(&draft, "iin_to_correct"), ["problem-value-missing"]);
    set(&mut draft, "iin_to_correct", &["12345"]);
    assert_eq!(desk.said(&draft, "iin_to_correct").len(), 1);
    set(&mut draft, "changed_data", &["", "прежняя фамилия"]);
    assert_eq!(desk.said(&draft, "changed_data"), ["problem-two-languages"]);
    draft.request = RequestCode::parse("form").unwrap();
    assert_eq!(desk.said(&draft, "iin_to_correct"), Vec::<&str>::new());
}

#[test]
fn a_name_that_no_scanner_read_is_keyed_once_more() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    set(&mut draft, "surname", &["CAGLAYAN", "", "Чаглаян"]);
    let again = "counter-name-key-again";
    assert!(!desk.said(&draft, "surname").contains(&again));
    for source in [MrzSource::Typed, MrzSource::Pasted] {
        draft.mrz_source = source;
        assert!(desk.said(&draft, "surname").contains(&again), "{source:?}");
    }
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlayan", "Чаглаян"]);
    assert_eq!(desk.said(&draft, "surname"), Vec::<&str>::new());
    set(&mut draft, "surname", &["CAGLAYAN", "Çağlıyan", "Чаглаян"]);
    assert_eq!(desk.said(&draft, "surname"), ["application-differs"]);
}

#[test]
fn germany_in_the_zone_is_germany_in_the_list() {
    let desk = Desk::new();
    let german = Holder {
        issuing_state: "D<<",
        nationality: "D<<",
        ..holder()
    };
    let mut draft = desk.scanned("aged", Format::Td3, &german);
    assert_eq!(draft.text("document_country"), "DEU");
    set(&mut draft, "citizenship", &["DEU"]);
    assert_eq!(desk.said(&draft, "citizenship"), Vec::<&str>::new());
    set(&mut draft, "citizenship", &["AUT"]);
    assert_eq!(desk.said(&draft, "citizenship"), ["application-differs"]);
}

#[test]
fn what_was_typed_for_another_request_is_not_recorded() {
    let desk = Desk::new();
    let mut draft = desk.scanned("aged", Format::Td3, &holder());
    draft.request = RequestCode::parse("correct").unwrap();
    set(&mut draft, "iin_to_correct", &["580301300015"]);
    let recorded = |draft: &Draft| {
        let answers = application::answers(draft, &desk.pack(), on());
        answers.contains_key(&FieldKey::parse("iin_to_correct").unwrap())
    };
    assert!(recorded(&draft));
    draft.request = desk.draft("aged").request;
    assert!(!recorded(&draft));
}

#[test]
fn the_number_of_an_earlier_case_is_the_one_to_correct_unless_another_was_typed() {
    let desk = Desk::new();
    let pack = desk.pack();
    let mut draft = desk.draft("aged");
    tereze::office::spelling::reuse_iin(&mut draft, &pack, "580301300015");
    assert_eq!(draft.text("iin_to_correct"), "580301300015");
    tereze::office::spelling::reuse_iin(&mut draft, &pack, "550512300017");
    assert_eq!(draft.text("iin_to_correct"), "580301300015");
}

/// What may be absent is still answered; nobody's sex is chosen for them.
#[test]
fn a_place_of_birth_is_filled_or_said_to_be_none() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    set(&mut draft, "birthplace", &[""]);
    assert_eq!(desk.said(&draft, "birthplace"), ["problem-value-or-none"]);
    none(&mut draft, "birthplace");
    assert_eq!(desk.said(&draft, "birthplace"), ["letters-not-proved"]);
    draft.mrz.clear();
    set(&mut draft, "sex", &[""]);
    assert_eq!(desk.said(&draft, "sex"), ["problem-value-missing"]);
}

#[test]
fn without_a_zone_nothing_is_chosen_beforehand() {
    let mut program = Program::at_home();
    program.key(Key::F(2));
    program.text("8");
    program.text("№ 1 от 05.01.2026");
    program.key(Key::F(2));
    program.text("2");
    program.key(Key::F(2));
    program.command("документ без МСЗ");
    assert_eq!(program.app.screen_name(), "application");
    assert!(!program.shows("мужской"), "{}", program.screen());
    // The passport was laid down: its kind is known.
    assert!(program.shows("заграничный паспорт"), "{}", program.screen());
}
