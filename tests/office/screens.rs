//! The screens of the counter's gaps, walked by keys.

use super::desk::*;
use tereze::app::key::Key;
use tereze::domain::mrz::Format;
use tereze::domain::mrz::compose::{Holder, compose};

fn confirm(program: &mut Program) {
    program.text("Указание МИД № 7");
    program.key(Key::Enter);
}

/// Up to the checklist of a new case.
pub fn begun(category: char) -> Program {
    let mut program = Program::at_home();
    program.key(Key::F(2));
    program.key(Key::Char(category));
    assert!(program.shows("Основание услуги"), "{}", program.screen());
    confirm(&mut program);
    // A child does not come alone.
    if program.shows("родитель") {
        program.key(Key::Char('1'));
    }
    assert!(program.shows("паспорт"), "{}", program.screen());
    program
}

#[test]
fn after_the_instruction_the_chosen_category_goes_on() {
    let program = begun('8');
    assert!(program.shows("65"), "{}", program.screen());
    assert!(program.shows("заявление"), "{}", program.screen());
}

#[test]
fn another_category_keeps_everything_typed() {
    let mut program = begun('4');
    program.key(Key::Char('2'));
    program.key(Key::F(2));
    program.scan(&compose(Format::Td3, &holder()).unwrap().join("\n"));
    assert!(program.shows("CAGLAYAN"), "{}", program.screen());
    // The birth date of the visual zone: no child of under sixteen.
    for _ in 0..60 {
        if program.shows("не подходит к категории") {
            break;
        }
        let screen = program.screen();
        if screen.contains("Дата рождения: \n") {
            program.text("12051950");
        }
        program.key(Key::Enter);
    }
    assert!(program.shows("не подходит к категории"), "{}", program.screen());
    assert!(program.shows("[другая категория]"), "{}", program.screen());
    program.key(Key::F(7));
    program.key(Key::Char('8'));
    assert!(program.shows("Категория изменена"), "{}", program.screen());
    // Nobody's parent stands for him: he is here himself.
    assert!(program.shows("✗ Такой представитель"), "{}", program.screen());
    program.key(Key::Tab);
    program.key(Key::Char('1'));
    assert!(!program.shows("За заявителя"), "{}", program.screen());
    program.key(Key::F(2));
    program.key(Key::F(2));
    let screen = program.screen();
    assert!(
        screen.contains("CAGLAYAN") && screen.contains("12.05.1950"),
        "{screen}"
    );
    assert!(!screen.contains("не подходит к категории"), "{screen}");
}

#[test]
fn letters_of_the_data_are_said_on_the_passports_line() {
    let mut program = begun('8');
    program.key(Key::Down);
    assert!(program.shows("[буквы данных]"), "{}", program.screen());
    program.key(Key::F(5));
    assert!(program.shows("Какими буквами"), "{}", program.screen());
    program.key(Key::Char('3'));
    program.key(Key::F(2));
    assert!(program.shows("Буквы отмечены"), "{}", program.screen());
    assert!(
        program.shows("нотариально заверенный перевод"),
        "{}",
        program.screen()
    );
}

#[test]
fn a_patronymic_is_offered_and_parted() {
    let mut program = begun('8');
    program.key(Key::F(2));
    let uzbek = Holder {
        issuing_state: "UZB",
        nationality: "UZB",
        surname: "Karimov",
        given_names: "Alisher Rashid ogli",
        ..holder()
    };
    program.scan(&compose(Format::Td3, &uzbek).unwrap().join("\n"));
    assert!(
        program.shows("Похоже, «RASHID OGLI» – отчество"),
        "{}",
        program.screen()
    );
    program.command("отделить");
    assert!(program.shows("ALISHER · RASHID OGLI"), "{}", program.screen());
    program.key(Key::Enter);
    let screen = program.screen();
    assert!(screen.contains("RASHID OGLI / Rashid ogli /"), "{screen}");
    assert!(screen.contains("ALISHER / Alisher /"), "{screen}");
}

#[test]
fn look_alike_letters_are_mended_by_one_key() {
    let mut program = begun('8');
    program.key(Key::F(2));
    program.scan(&compose(Format::Td3, &holder()).unwrap().join("\n"));
    // The visual spelling of the given name, with a Cyrillic letter in it and a mark of direction that nobody sees.
    for _ in 0..40 {
        program.key(Key::Backspace);
    }
    program.text("Sуkru\u{202E}");
    program.key(Key::Enter);
    assert!(program.shows("Невидимые знаки убраны"), "{}", program.screen());
    assert!(
        program.shows("похожие буквы другого письма: у"),
        "{}",
        program.screen()
    );
    program.key(Key::BackTab);
    assert!(program.shows("[исправить буквы]"), "{}", program.screen());
    program.key(Key::F(6));
    assert!(program.shows("Sykru"), "{}", program.screen());
    assert!(!program.shows("другого письма"), "{}", program.screen());
}

#[test]
fn the_manager_reads_the_difference_and_accepts() {
    let mut program = Program::at_home();
    let text = edited("within   = \"1 working day\"", "within   = \"2 working days\"");
    program.desk.put_file("own.toml", &text);
    program.desk.put_file("bad.toml", "code = \"bad\"\n[[[");
    program.command("настройки");
    program.key(Key::F(4));
    assert!(
        program.shows("forms/own.toml | ждёт руководителя"),
        "{}",
        program.screen()
    );
    assert!(program.shows("bad | закрыта"), "{}", program.screen());
    // After the services that the program carries.
    for _ in tereze::forms::embedded::PACKS {
        program.key(Key::Down);
    }
    program.key(Key::Enter);
    assert!(program.shows("bad.toml:2:"), "{}", program.screen());
    program.key(Key::Esc);
    program.key(Key::End);
    program.key(Key::Enter);
    assert!(program.shows("~ "), "{}", program.screen());
    assert!(program.shows("2 working days"), "{}", program.screen());
    program.key(Key::Enter);
    assert!(program.shows("Принять этот файл"), "{}", program.screen());
    program.key(Key::Char('2'));
    assert!(program.shows("Файл принят"), "{}", program.screen());
    program.key(Key::Home);
    program.key(Key::Enter);
    assert!(program.shows("Свой файл учреждения"), "{}", program.screen());
    program.key(Key::Esc);
    program.key(Key::Esc);
    assert!(program.shows("bad закрыта"), "{}", program.screen());
    program.key(Key::Esc);
    assert!(program.shows("Услуга закрыта: bad"), "{}", program.screen());
    program.key(Key::F(2));
    assert!(program.shows("bad | закрыта"), "{}", program.screen());
    program.key(Key::Char('2'));
    assert!(
        program.shows("Услуга bad закрыта: bad.toml:1:1"),
        "{}",
        program.screen()
    );
}

#[test]
fn a_day_is_added_and_taken_back_on_the_screen() {
    let mut program = Program::at_home();
    program.command("настройки");
    program.key(Key::F(5));
    assert!(program.shows("Своих дней"), "{}", program.screen());
    program.key(Key::F(2));
    program.text("24122026");
    program.key(Key::Enter);
    program.key(Key::Enter);
    program.key(Key::Enter);
    assert!(program.shows("Запишите причину"), "{}", program.screen());
    program.text("Сочельник");
    program.key(Key::F(2));
    assert!(
        program.shows("Ни один идущий срок не сдвинется"),
        "{}",
        program.screen()
    );
    program.key(Key::F(2));
    assert!(
        program.shows("24.12.2026 | закрыто | Сочельник"),
        "{}",
        program.screen()
    );
    program.key(Key::Delete);
    assert!(program.shows("Убрать день 24.12.2026?"), "{}", program.screen());
    program.key(Key::Char('2'));
    program.key(Key::F(2));
    assert!(program.shows("День убран"), "{}", program.screen());
    assert!(!program.shows("Сочельник"), "{}", program.screen());
}
