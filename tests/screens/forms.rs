//! Screens of one form, and whatever else asks the office: a key pressed twice asks once, an answer to something else is
//! none, trouble keeps what was typed.

use super::beside::open_room;
use super::desk::Desk;
use super::office::{Home, day, lapsed_day};
use super::walk::{self, accept, person, to_checklist, to_review};
use tereze::app::key::Key;
use tereze::app::msg::Msg;
use tereze::domain::trouble::Say;
use tereze::office::request::{
    Flow, GrantAnswer, PeopleRequest, RegisterRequest, Reply, Request, TypedAnswer,
};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

fn cells(desk: &Desk) -> Vec<String> {
    let cells = desk.form().into_iter().flat_map(|f| f.rows).flat_map(|r| r.cells);
    cells.map(|c| c.text).collect()
}

fn trouble() -> Reply {
    Reply::Trouble(Say::new("office-closed"))
}

/// F2 and Enter while the office is silent; then it says no.
fn refused_once(desk: &mut Desk, filing: fn(&Request) -> bool) {
    let before = (desk.title(), cells(desk));
    assert_eq!(desk.asked_for(filing), 0, "{}", desk.text());
    desk.slow = true;
    desk.canned = Some(trouble());
    desk.f(2);
    desk.keys(Key::F(2), 3);
    desk.keys(Key::Enter, 3);
    assert_eq!(desk.asked_for(filing), 1, "{}", desk.text());
    // What comes meanwhile is not the answer.
    if let Some(office) = desk.office.office() {
        let view = Box::new(office.view().clone());
        desk.send(Msg::Reply(Default::default(), Box::new(Reply::Office(view))));
    }
    desk.send(Msg::Reply(Default::default(), Box::new(trouble())));
    desk.f(2);
    assert_eq!(desk.asked_for(filing), 1, "{}", desk.text());
    assert_eq!((desk.title(), cells(desk)), before);
    desk.deliver();
    assert_eq!((desk.title(), cells(desk)), before);
    let said = desk.app.frame().message.unwrap();
    assert!(said.weight.is_some(), "{}", said.text);
    desk.f(2);
    assert_eq!(desk.asked_for(filing), 2, "{}", desk.text());
}

pub fn at_a_case(until: usize) -> Desk {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    accept(&mut desk, &mut |_, _| {});
    desk.f(7);
    desk.type_("1");
    if until > 0 {
        walk::transfer(&mut desk, &mut |_, _| {});
    }
    if until > 1 {
        walk::grant(&mut desk);
    }
    desk
}

#[test]
fn a_case_is_transferred_decided_and_handed_over_once() {
    let mut desk = at_a_case(0);
    desk.f(2);
    desk.f(2);
    desk.type_("7-4410");
    refused_once(&mut desk, |r| matches!(r, Request::Transfer { .. }));

    desk.f(8);
    desk.type_("1");
    desk.key(Key::Tab);
    desk.type_("себебі");
    desk.key(Key::Tab);
    desk.type_("причина");
    refused_once(&mut desk, |r| matches!(r, Request::RefuseService { .. }));

    let mut desk = at_a_case(1);
    desk.f(2);
    desk.paste("800512300010");
    let again = desk.form().unwrap().rows.len();
    assert_eq!(again, 1, "a pasted number is not typed again: {}", desk.text());
    refused_once(&mut desk, |r| matches!(r, Request::Grant { .. }));

    desk.f(2);
    desk.f(7);
    desk.type_("1");
    desk.f(2);
    refused_once(&mut desk, |r| matches!(r, Request::Flow(Flow::HandOver { .. })));
    assert!(desk.app.frame().view.right.contains("выдано"), "{}", desk.text());
}

/// Three grounds, none of them anybody's: the clerk says which, by one digit.
#[test]
fn no_ground_of_a_refusal_is_chosen_beforehand() {
    for (lang, said) in [
        (Lang::Ru, "Выберите основание: цифрой"),
        (Lang::En, "Choose the ground: its digit"),
        (Lang::Kk, "Негізін таңдаңыз: цифрмен"),
    ] {
        let mut desk = at_a_case(1);
        desk.f(8);
        while desk.app.lang() != lang {
            desk.f(9);
        }
        assert_eq!(cells(&desk)[0], "‹ … ›", "{}", desk.text());
        desk.key(Key::Enter);
        assert!(desk.text().contains(said), "{}", desk.text());
        desk.type_("себебі");
        desk.key(Key::Tab);
        desk.type_("причина");
        desk.f(2);
        assert!(desk.text().contains(said), "{}", desk.text());
        assert_eq!(desk.asked_for(|r| matches!(r, Request::RefuseService { .. })), 0);
        // It stands at the ground: one digit, and it can be recorded.
        desk.type_("3");
        assert!(!desk.text().contains(said), "{}", desk.text());
        desk.f(2);
        let ground = desk.asked.iter().find_map(|r| match r {
            Request::RefuseService { ground, .. } => Some(ground.to_string()),
            _ => None,
        });
        assert_eq!(ground.as_deref(), Some("earlier-iin"), "{}", desk.text());
    }
}

#[test]
fn a_pasted_number_that_is_changed_is_typed_again() {
    let mut desk = at_a_case(1);
    desk.f(2);
    desk.paste("800512300010");
    desk.key(Key::Backspace);
    desk.type_("9");
    assert_eq!(desk.form().unwrap().rows.len(), 2, "{}", desk.text());
    desk.f(2);
    assert_eq!(desk.asked_for(|r| matches!(r, Request::Grant { .. })), 0);
}

#[test]
fn why_a_number_is_taken_all_the_same_is_asked_while_it_is_doubtful() {
    let mut desk = at_a_case(2);
    open_room(&mut desk, "key-correct-granted");
    assert_eq!(desk.app.screen_name(), "decide-grant", "{}", desk.text());
    let asks = |desk: &Desk| {
        let why = Sayer::default().text(desk.app.lang(), "field-override-reason");
        desk.form().unwrap().rows.iter().any(|r| r.label == why)
    };
    // The last digit is wrong.
    desk.paste("580301300024");
    desk.f(2);
    assert!(asks(&desk), "{}", desk.text());
    desk.keys(Key::Up, 3);
    desk.key(Key::End);
    desk.key(Key::Backspace);
    desk.type_("5");
    assert!(!asks(&desk), "{}", desk.text());
    desk.key(Key::Down);
    desk.type_("580301300025");
    desk.f(2);
    let why = Sayer::default().text(desk.app.lang(), "field-correction-reason");
    let form = desk.form().unwrap();
    assert_eq!(form.rows[form.focus].label, why, "{}", desk.text());
    desk.type_("описка");
    desk.f(2);
    let sent = desk.asked.iter().rev().find_map(|r| match r {
        Request::CorrectAnswer { answer, .. } => Some(answer.clone()),
        _ => None,
    });
    let right = GrantAnswer {
        iin: "580301300025".to_owned(),
        ..GrantAnswer::default()
    };
    assert_eq!(sent, Some(TypedAnswer::Granted(right)), "{}", desk.text());
}

#[test]
fn back_from_what_was_corrected_stands_the_field_that_was_left() {
    let mut desk = at_a_case(2);
    open_room(&mut desk, "key-correct-data");
    assert_eq!(desk.app.screen_name(), "application");
    desk.keys(Key::Down, 6);
    desk.key(Key::End);
    desk.type_("а");
    let place = |desk: &Desk| desk.form().map(|f| (f.focus, f.rows[f.focus].label.clone()));
    let left = place(&desk);
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "correction", "{}", desk.text());
    desk.key(Key::Esc);
    assert_eq!(place(&desk), left, "{}", desk.text());
}

#[test]
fn a_sheet_printed_after_the_mark_is_signed_anew() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    desk.type_(" ");
    assert!(desk.saved().unwrap().consent_signed);
    desk.f(7);
    desk.f(7);
    desk.type_("1");
    assert_eq!(desk.app.screen_name(), "review", "{}", desk.text());
    let draft = desk.saved().unwrap();
    assert!(
        draft.printed.is_some() && !draft.consent_signed,
        "{}",
        desk.text()
    );
    desk.type_(" ");
    assert!(desk.saved().unwrap().consent_signed);
}

#[test]
fn a_new_account_takes_one_spelling_for_both_languages_and_says_what_its_role_may() {
    let mut desk = Desk::at(Home::founded());
    open_room(&mut desk, "key-people");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "new-account", "{}", desk.text());
    let words = |desk: &Desk| desk.picture((80, 24)).words();
    assert!(
        words(&desk).contains("Принимать, вести и выдавать"),
        "{}",
        desk.text()
    );
    assert!(
        !words(&desk).contains("Создавать, блокировать"),
        "{}",
        desk.text()
    );
    desk.type_("Ержан С.");
    desk.keys(Key::Tab, 4);
    desk.type_("yerzhan");
    desk.key(Key::Tab);
    desk.keys(Key::Right, 2);
    assert!(words(&desk).contains("Создавать, блокировать"), "{}", desk.text());
    desk.keys(Key::Left, 2);
    desk.f(2);
    let named = desk.asked.iter().rev().find_map(|r| match r {
        Request::People(PeopleRequest::Add(new)) => Some(new.named.clone()),
        _ => None,
    });
    let named = named.unwrap_or_else(|| panic!("{}", desk.text()));
    assert_eq!(
        (named.name_kk.as_str(), named.name_ru.as_str()),
        ("Ержан С.", "Ержан С.")
    );
}

#[test]
fn what_is_filled_again_is_not_said_to_be_missing() {
    let mut desk = at_a_case(2);
    desk.f(2);
    desk.f(7);
    desk.type_("1");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "hand-over", "{}", desk.text());
    let missing = |desk: &Desk| desk.picture((80, 24)).words().contains("Заполните это поле");
    desk.keys(Key::Down, 2);
    desk.key(Key::Right);
    desk.f(2);
    assert!(missing(&desk), "{}", desk.text());
    desk.keys(Key::Down, 2);
    desk.key(Key::Left);
    assert!(!missing(&desk), "{}", desk.text());
}

#[test]
fn the_language_chosen_stands_after_the_help() {
    let mut desk = Desk::before(Home::empty(), Lang::Ru, day());
    let chosen = |desk: &Desk| desk.text().lines().find(|l| l.contains('▸')).map(str::to_owned);
    desk.key(Key::Down);
    let before = chosen(&desk);
    desk.f(1);
    desk.key(Key::Esc);
    assert_eq!(chosen(&desk), before);
    assert!(before.unwrap().contains('2'));
}

#[test]
fn a_paper_recalled_is_issued_unchanged_only_when_asked_for() {
    let mut desk = at_a_case(2);
    let issued = |r: &Request| matches!(r, Request::Issue { .. });
    desk.f(2);
    desk.f(7);
    desk.type_("1");
    desk.f(2);
    desk.f(2);
    open_room(&mut desk, "key-recall");
    assert_eq!(desk.app.screen_name(), "recall", "{}", desk.text());
    desk.type_("буква");
    desk.key(Key::Tab);
    desk.type_("данные заявителя");
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    let before = desk.asked_for(issued);
    for key in [2, 7] {
        desk.f(key);
        assert_eq!(desk.app.screen_name(), "question", "{}", desk.text());
        desk.key(Key::Esc);
    }
    assert_eq!(desk.asked_for(issued), before, "no number was taken");
    desk.f(2);
    desk.type_("2");
    assert_eq!(desk.asked_for(issued), before + 1, "{}", desk.text());
    assert_eq!(desk.app.screen_name(), "print");
}

fn changes_day(request: &Request) -> bool {
    matches!(request, Request::Registers(r) if matches!(**r, RegisterRequest::ChangeDay(_)))
}

#[test]
fn the_office_is_set_once() {
    let mut desk = Desk::on(Home::founded(), Lang::Ru, lapsed_day());
    desk.f(2);
    desk.type_("3");
    desk.paste("Поручение 5 от 1 марта");
    refused_once(&mut desk, |r| matches!(r, Request::ConfirmBasis { .. }));

    let mut desk = Desk::at(Home::founded());
    walk::open_settings(&mut desk);
    desk.replace("Ахметова Қарлығаш");
    refused_once(&mut desk, |r| matches!(r, Request::SaveSettings(_)));

    walk::open_settings(&mut desk);
    desk.f(5);
    desk.f(2);
    desk.type_("24122025");
    desk.keys(Key::Tab, 2);
    desk.type_("Рождество");
    // What it would move is shown before it is written down.
    desk.f(2);
    assert_eq!(desk.asked_for(changes_day), 0);
    refused_once(&mut desk, changes_day);
    // Withdrawn once, too.
    desk.asked.clear();
    desk.key(Key::Delete);
    desk.type_("2");
    desk.slow = true;
    desk.keys(Key::F(2), 2);
    assert_eq!(desk.asked_for(changes_day), 1, "{}", desk.text());
}

#[test]
fn an_office_is_founded_and_recovered_once() {
    let mut desk = Desk::before(Home::empty(), Lang::Ru, day());
    walk::to_who(&mut desk);
    walk::answer_who(&mut desk);
    desk.slow = true;
    desk.canned = Some(walk::founded());
    desk.f(2);
    // The code that opens the office when the password is forgotten is shown once: nobody leaves before.
    desk.keys(Key::Esc, 2);
    desk.keys(Key::F(2), 2);
    assert_eq!(desk.asked_for(|r| matches!(r, Request::Found(_))), 1);
    desk.deliver();
    assert!(desk.text().contains(walk::RECOVERY), "{}", desk.text());

    let mut desk = Desk::before(Home::founded(), Lang::Ru, day());
    desk.f(5);
    for text in [walk::RECOVERY, super::office::PASSWORD, super::office::PASSWORD] {
        desk.paste(text);
        desk.key(Key::Tab);
    }
    desk.slow = true;
    desk.canned = Some(trouble());
    desk.f(2);
    desk.keys(Key::Esc, 2);
    desk.keys(Key::F(2), 2);
    assert_eq!(desk.asked_for(|r| matches!(r, Request::Recover { .. })), 1);
    desk.deliver();
    assert_eq!(cells(&desk)[0], walk::RECOVERY, "{}", desk.text());
    desk.key(Key::Esc);
    assert!(desk.app.screen_name() == "log-in");
}

#[test]
fn a_name_of_the_first_run_that_papers_cannot_print_is_marked() {
    let mut desk = Desk::before(Home::empty(), Lang::Ru, day());
    walk::to_who(&mut desk);
    walk::answer_who(&mut desk);
    desk.keys(Key::Up, 12);
    desk.replace("Сейткалиева 田中");
    desk.f(2);
    assert_eq!(desk.asked_for(|r| matches!(r, Request::Found(_))), 0);
    let row = desk.form().unwrap().rows.remove(0);
    assert!(row.mark.is_some(), "{}", desk.text());
}

#[test]
fn a_print_under_way_is_not_sent_again() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    accept(&mut desk, &mut |_, _| {});
    let sent: fn(&Request) -> bool = |r| matches!(r, Request::Print { .. });
    desk.slow = true;
    desk.keys(Key::F(7), 3);
    assert_eq!(desk.asked_for(sent), 1);
    desk.deliver();
    desk.type_("1");

    let mut desk = at_a_case(2);
    let made: fn(&Request) -> bool = |r| matches!(r, Request::Issue { .. });
    let before = desk.asked_for(made);
    desk.slow = true;
    desk.keys(Key::F(2), 3);
    assert_eq!(desk.asked_for(made), before + 1, "{}", desk.text());
    desk.deliver();
    desk.f(7);
    desk.slow = true;
    desk.type_("1");
    // Until it is recorded that it came out, the case does not know that it has its paper.
    desk.f(2);
    desk.f(7);
    assert_eq!(desk.asked_for(made), before + 1, "{}", desk.text());
    assert_eq!(desk.app.screen_name(), "case");
    desk.deliver();
    assert!(desk.text().contains("Записано: напечатано."), "{}", desk.text());
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "hand-over", "{}", desk.text());
}

#[test]
fn a_record_that_comes_late_does_not_cover_the_words_of_the_next_screen() {
    let mut desk = at_a_case(0);
    desk.f(7);
    desk.f(7);
    desk.slow = true;
    desk.type_("1");
    desk.f(2);
    let said = desk.app.frame().message.unwrap().text;
    desk.deliver();
    assert_eq!(desk.app.screen_name(), "transfer");
    assert_eq!(desk.app.frame().message.unwrap().text, said);
}

#[test]
fn a_number_that_no_register_can_print_is_refused_at_its_field() {
    let mut desk = at_a_case(0);
    desk.f(2);
    desk.keys(Key::Enter, 3);
    desk.keys(Key::Down, 60);
    desk.type_("7-王");
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "transfer");
    assert!(desk.text().contains("U+738B"), "{}", desk.text());
    assert_eq!(desk.asked_for(|r| matches!(r, Request::Transfer { .. })), 0);
}

#[test]
fn a_file_that_is_there_is_not_offered_again() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    accept(&mut desk, &mut |_, _| {});
    desk.f(2);
    let first = cells(&desk).remove(0);
    // A file lies there already. The program's own name gives way by itself, without a key.
    let exists = |file: &str| Reply::Trouble(Say::new("print-file-exists").with("file", file));
    desk.canned = Some(exists(&first));
    desk.f(2);
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    let said = desk.app.frame().message.unwrap().text;
    let second = first.replace(".pdf", " (2).pdf");
    let name = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    assert!(said.contains(&name(&second)), "{said}");
}

#[test]
fn a_file_named_by_the_clerk_that_is_there_is_asked_again() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    accept(&mut desk, &mut |_, _| {});
    desk.f(2);
    let exists = |file: &str| Reply::Trouble(Say::new("print-file-exists").with("file", file));
    desk.replace("/media/stick/a.pdf");
    desk.canned = Some(exists("/media/stick/a.pdf"));
    desk.f(2);
    assert_eq!(cells(&desk), ["/media/stick/a (2).pdf"]);
    desk.replace("/media/stick/a (2).pdf");
    desk.canned = Some(exists("/media/stick/a (2).pdf"));
    desk.f(2);
    assert_eq!(cells(&desk), ["/media/stick/a (3).pdf"]);
    desk.canned = Some(Reply::Trouble(Say::new("print-file-failed").with("why", "x")));
    desk.replace("/media/stick/b.pdf");
    desk.f(2);
    assert_eq!(cells(&desk), ["/media/stick/b.pdf"], "what was typed stands");
}

#[test]
fn a_file_is_written_and_nobody_is_asked_whether_it_came_out() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    accept(&mut desk, &mut |_, _| {});
    desk.f(2);
    let name = cells(&desk).remove(0);
    desk.slow = true;
    desk.f(2);
    desk.deliver();
    assert_eq!(desk.app.screen_name(), "case", "{}", desk.text());
    let said = desk.app.frame().message.unwrap().text;
    assert!(said.contains(&format!("/home/clerk/{name}")), "{said}");
    assert!(said.contains("отмечено как напечатанное"), "{said}");
    // The journal keeps the file's name, not the folders of the machine.
    let to = desk.asked.iter().rev().find_map(|r| match r {
        Request::CameOut { to, .. } => Some(to.clone()),
        _ => None,
    });
    assert_eq!(to, Some(name));
}

#[test]
fn a_sheet_is_not_spoiled_by_a_digit_pressed_by_mistake() {
    let spoiled: fn(&Request) -> bool = |r| matches!(r, Request::Spoiled { .. });
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut |_, _| {});
    accept(&mut desk, &mut |_, _| {});
    let sheet = desk.title();
    desk.f(7);
    desk.key(Key::Esc);
    assert!(
        desk.text().contains("Лист вышел целым?"),
        "Esc is no answer: {}",
        desk.text()
    );
    desk.type_("2");
    // What is asked stands there, whatever is pressed meanwhile.
    desk.keys(Key::Up, 2);
    assert!(desk.text().contains("Что случилось с листом?"), "{}", desk.text());
    desk.type_("за");
    desk.key(Key::Esc);
    assert!(desk.text().contains("Лист вышел целым?"), "{}", desk.text());
    desk.type_("2");
    // In words: nothing is recorded before they are there, and Esc leads back to the causes.
    desk.type_("6");
    assert_eq!(cells(&desk), [""]);
    desk.type_("к");
    desk.f(2);
    assert_eq!(desk.asked_for(spoiled), 0);
    desk.key(Key::Esc);
    assert!(desk.text().contains("Что случилось с листом?"), "{}", desk.text());
    desk.type_("6");
    desk.type_("кот прошёл по лотку");
    assert_eq!(desk.asked_for(spoiled), 0);
    desk.f(2);
    assert_eq!(desk.asked_for(spoiled), 1);
    // The same number once more, and good this time: the way it went is recorded.
    assert_eq!(desk.title(), sheet);
    desk.f(7);
    desk.type_("2");
    desk.key(Key::Esc);
    desk.type_("1");
    let to = desk.asked.iter().rev().find_map(|r| match r {
        Request::CameOut { to, .. } => Some(to.clone()),
        _ => None,
    });
    assert_eq!(to.as_deref(), Some("Kyocera_ECOSYS"));
    assert_eq!(desk.app.screen_name(), "case");
}

#[test]
fn a_changed_setting_is_not_dropped_by_one_esc() {
    let mut desk = Desk::at(Home::founded());
    super::walk::open_settings(&mut desk);
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "home", "nothing was changed");
    super::walk::open_settings(&mut desk);
    desk.replace("Ахметов Қ.");
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "settings");
    assert!(desk.text().contains("Изменения не сохранены"), "{}", desk.text());
    // Typing on, one is told once more.
    desk.type_("а");
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "settings");
    desk.key(Key::Esc);
    assert_eq!(desk.app.screen_name(), "home");
    super::walk::open_settings(&mut desk);
    assert_ne!(cells(&desk)[0], "Ахметов Қ.а");
}

#[test]
fn a_choice_says_that_it_is_made_by_the_arrows() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.keys(Key::Down, 3);
    desk.key(Key::Enter);
    assert_eq!(desk.app.screen_name(), "detail", "{}", desk.text());
    desk.f(4);
    let words = desk.picture((80, 24)).words();
    assert!(words.contains("выберите стрелками ← →"), "{words}");
}

/// Two keys that print say what each prints; where both print the same, one of them does not stand in the line.
#[test]
fn two_keys_that_print_are_told_apart() {
    let mut desk = at_a_case(2);
    let line = |desk: &Desk| {
        let text = desk.text();
        let foot: Vec<&str> = text.lines().rev().take(2).collect();
        foot.into_iter().rev().collect::<Vec<_>>().join(" ")
    };
    let text = line(&desk);
    assert!(text.contains("F2 печать результата"), "{text}");
    assert!(!text.contains("F7"), "{text}");
    desk.keys(Key::Tab, 4);
    let text = line(&desk);
    assert!(text.contains("F2 печать результата"), "{text}");
    assert!(text.contains("F7 печать выбранной"), "{text}");
}
