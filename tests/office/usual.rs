//! What applicants usually answer is offered; what the one before said is taken over, a field or a whole page of it.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::answer::{Answer, Answers};
use tereze::domain::code::FieldKey;
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::compose;
use tereze::office::request::{Reply, Request, Usual, UsualAnswers};
use tereze::office::spelling;

/// Accepted with an address of these parts: country, region, district, the line.
fn accepted(desk: &mut Desk, address: [&str; 4]) {
    let mut draft = desk.whole("aged");
    for (key, text) in ["country", "region", "district", "address"]
        .into_iter()
        .zip(address)
    {
        set(&mut draft, key, &[text]);
    }
    let reply = desk.ask(Request::Accept(Box::new(draft)));
    assert!(matches!(reply, Reply::Accepted(_)), "{reply:?}");
}

fn usual(desk: &mut Desk, field: &str, country: Option<&str>) -> Usual {
    let asked = UsualAnswers {
        field: field.to_owned(),
        beside: country.map(|c| ("country".to_owned(), c.to_owned())),
    };
    match desk.ask(Request::UsualAnswers(asked)) {
        Reply::UsualAnswers(_, usual) => usual,
        other => panic!("{other:?}"),
    }
}

fn office() -> Desk {
    let mut desk = Desk::new();
    accepted(&mut desk, ["TUR", "Анкара", "Чанкая", "ул. Ататюрка, 12"]);
    accepted(&mut desk, ["TUR", "Стамбул", "Фатих", "ул. Роз, 1"]);
    accepted(&mut desk, ["ESP", "Каталония", "", "ул. Майор, 3"]);
    accepted(&mut desk, ["ESP", "Каталония", "", "ул. Майор, 3"]);
    accepted(&mut desk, ["TUR", "Анкара", "Кечиорен", "ул. Лип, 5"]);
    accepted(&mut desk, ["TUR", "Анкара", "Чанкая", "ул. Садовая, 7"]);
    desk
}

#[test]
fn the_most_frequent_answers_come_first_and_nobody_s_own_is_among_them() {
    let mut desk = office();
    let pairs = |usual: Usual| {
        usual
            .into_iter()
            .map(|(t, n)| format!("{t} {n}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(pairs(usual(&mut desk, "country", None)), ["TUR 4", "ESP 2"]);
    // What one alone answered is theirs.
    assert_eq!(
        pairs(usual(&mut desk, "region", None)),
        ["Анкара 3", "Каталония 2"]
    );
    assert_eq!(pairs(usual(&mut desk, "region", Some("ESP"))), ["Каталония 2"]);
    assert_eq!(pairs(usual(&mut desk, "district", Some("TUR"))), ["Чанкая 2"]);
    // Two of a family live at one address: it is told to nobody else.
    for country in [None, Some("ESP")] {
        assert_eq!(pairs(usual(&mut desk, "address", country)), [""; 0]);
    }
    // Names, documents and what their papers say are not asked in this way.
    for field in [
        "surname",
        "given_names",
        "citizenship",
        "document_number",
        "birthplace",
    ] {
        assert_eq!(usual(&mut desk, field, None), Vec::new(), "{field}");
    }
}

#[test]
fn an_answer_with_the_applicants_name_in_it_is_not_kept() {
    let mut desk = Desk::new();
    for _ in 0..2 {
        let draft = desk.whole("aged");
        let surname = draft.field("surname").unwrap().text(2).to_owned();
        assert!(!surname.is_empty());
        accepted(
            &mut desk,
            ["TUR", &format!("у {surname}"), "Чанкая", "ул. Лип, 5"],
        );
    }
    assert_eq!(usual(&mut desk, "region", None), Vec::new());
    assert_eq!(usual(&mut desk, "district", None), [("Чанкая".to_owned(), 2)]);
}

#[test]
fn of_a_page_what_the_applicant_says_is_taken_and_nothing_of_their_papers() {
    let desk = Desk::new();
    let pack = desk.pack();
    let keys = |of: &str| {
        let shared = spelling::shared_of_page(&pack, of);
        shared.iter().map(|f| f.key.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(keys("region"), ["country", "region", "district", "address"]);
    assert!(keys("birthplace") == keys("region"), "{:?}", keys("birthplace"));
    assert_eq!(keys("document_number"), Vec::<String>::new());
    let person = keys("surname");
    assert!(person.contains(&"arrival_country".to_owned()), "{person:?}");
    for own in ["surname", "given_names", "birth_date", "sex", "citizenship"] {
        assert!(!person.contains(&own.to_owned()), "{person:?}");
    }
}

/// Whether the cursor stands in this field.
fn focus(program: &Program, label: &str) -> bool {
    let frame = program.app.frame();
    let form = frame.view.parts.iter().find_map(|p| match p {
        tereze::app::view::Part::Form(form) => Some(form.clone()),
        _ => None,
    });
    form.is_some_and(|f| f.rows[f.focus].label == label)
}

fn down_to(program: &mut Program, label: &str) {
    for _ in 0..60 {
        if focus(program, label) {
            return;
        }
        program.key(Key::Down);
    }
    panic!("{label}: {}", program.screen());
}

/// At the application of somebody aged whose passport was read.
fn at_application(desk: Desk) -> Program {
    let mut program = Program::before(desk);
    program.key(Key::F(2));
    program.key(Key::Char('8'));
    program.key(Key::Char('2'));
    program.key(Key::F(2));
    program.scan(&compose(Format::Td3, &holder()).unwrap().join("\n"));
    assert!(program.shows("CAGLAYAN"), "{}", program.screen());
    program
}

/// A region lies in a country: before that is chosen, no region is offered.
#[test]
fn no_region_is_offered_before_its_country_is_chosen() {
    let mut program = at_application(office());
    down_to(&mut program, "Область");
    assert!(!program.shows("F5: Анкара"), "{}", program.screen());
    program.key(Key::F(5));
    for region in ["Анкара", "Каталония"] {
        assert!(!program.shows(region), "{region}: {}", program.screen());
    }
}

/// What the earlier case does not say takes nothing away of what was typed, wherever the cursor stands.
#[test]
fn what_an_earlier_case_does_not_say_empties_no_field() {
    let keys: [fn(&mut Program); 3] = [
        |program| program.key(Key::F(3)),
        |program| program.command("раздел как"),
        |program| program.command("как в прошлом"),
    ];
    for take in keys {
        let mut desk = Desk::new();
        accepted(&mut desk, ["TUR", "Анкара", "", "ул. Садовая, 7"]);
        let mut program = at_application(desk);
        down_to(&mut program, "Район");
        program.text("Чанкая");
        take(&mut program);
        assert!(program.shows("Район: Чанкая"), "{}", program.screen());
    }
}

/// An answer that is not to be chosen any more is not taken over: the field would stand empty.
#[test]
fn a_choice_that_is_not_offered_any_more_is_not_taken() {
    let mut desk = Desk::new();
    let pack = desk.pack();
    let mut earlier = answers_before(&mut desk);
    let key = FieldKey::parse("sex").unwrap();
    earlier.get_mut(&key).unwrap().answer = Answer::Choice("gone".to_owned());
    let mut draft = desk.draft("aged");
    set(&mut draft, "sex", &["female"]);
    assert!(!spelling::copy_field(&mut draft, &pack, &earlier, "sex"));
    assert_eq!(draft.field("sex").unwrap().text(0), "female");
}

fn answers_before(desk: &mut Desk) -> Answers {
    accepted(desk, ["TUR", "Анкара", "", "ул. Садовая, 7"]);
    match desk.ask(Request::PreviousCase) {
        Reply::PreviousAnswers(answers) => answers,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_address_of_the_case_before_and_the_usual_region_are_a_key_away() {
    let mut program = at_application(office());
    down_to(&mut program, "Страна");
    assert!(program.shows("F5: TUR"), "{}", program.screen());
    program.key(Key::F(5));
    assert!(program.shows("TUR  Турция"), "{}", program.screen());
    program.key(Key::Char('1'));
    program.key(Key::Enter);
    // Of Turkey, not of Spain.
    assert!(focus(&program, "Область"), "{}", program.screen());
    program.key(Key::F(5));
    assert!(
        program.shows("Анкара") && !program.shows("Каталония"),
        "{}",
        program.screen()
    );
    program.key(Key::Char('1'));
    assert!(program.shows("Область: Анкара"), "{}", program.screen());
    // All of it as in the case before.
    program.command("раздел как");
    let screen = program.screen();
    for line in ["Район: Чанкая", "Адрес: ул. Садовая, 7"] {
        assert!(screen.contains(line), "{line}\n{screen}");
    }
    assert!(screen.contains("Место рождения:  /  / \n"), "{screen}");
}
