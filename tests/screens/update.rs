//! Sequences of messages: what must never be lost, done twice, or answered by a key pressed too early.

use super::desk::Desk;
use super::office::{Home, PASSWORD, day};
use super::walk::{self, accept, everything, person, to_checklist, to_review};
use tereze::app::key::{Key, Press, Run};
use tereze::app::msg::Msg;
use tereze::app::view::Target;
use tereze::office::draft::Draft;
use tereze::office::request::{Door, Printers, Reply, Request};
use tereze::texts::lang::Lang;

fn nothing(_: &str, _: &mut Desk) {}

fn filing(request: &Request) -> bool {
    matches!(request, Request::Accept(_))
}

/// The words of a view, without those that the language or the clock changes.
fn typed(desk: &Desk) -> Vec<String> {
    let cells = desk.form().into_iter().flat_map(|f| f.rows).flat_map(|r| r.cells);
    cells.map(|c| c.text).collect()
}

#[test]
fn f9_on_every_screen_changes_the_words_and_nothing_else() {
    let mut turned = 0;
    everything(Lang::Ru, &person(), &mut |name, desk| {
        let before = (desk.text(), typed(desk), desk.quit);
        desk.f(9);
        assert_eq!(desk.app.lang(), Lang::En, "{name}");
        let english = desk.text();
        desk.f(9);
        desk.f(9);
        assert_eq!(desk.app.lang(), Lang::Ru, "{name}");
        // Choices and the names of countries are words of the language: typed cells come back as they were.
        assert_eq!(typed(desk), before.1, "{name}");
        // The law and the papers are in their own languages; the key line is in the clerk's on each.
        assert_ne!(english, before.0, "{name}");
        turned += 1;
    });
    assert!(turned > 50);
}

#[test]
fn help_and_commands_on_every_screen_come_back_to_it_untouched() {
    everything(Lang::Ru, &person(), &mut |name, desk| {
        if ["help", "commands"].contains(&name) {
            return;
        }
        let before = (desk.title(), typed(desk), desk.saved());
        for key in [1, 10] {
            desk.f(key);
            assert_ne!(desk.app.frame().view.parts, Vec::new(), "{name}");
            desk.key(Key::Esc);
            assert_eq!(desk.title(), before.0, "{name}");
            assert_eq!(typed(desk), before.1, "{name}");
            assert_eq!(desk.saved(), before.2, "{name}");
        }
    });
}

fn same_person(a: &Draft, b: &Draft) {
    assert_eq!(a.fields, b.fields);
    assert_eq!(a.documents, b.documents);
    assert_eq!(a.mrz, b.mrz);
    assert_eq!(
        (&a.category, &a.request, a.began_at),
        (&b.category, &b.request, b.began_at)
    );
}

#[test]
fn esc_all_the_way_home_and_back_loses_nothing() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    let before = desk.saved().unwrap();
    assert!(before.fields.len() > 10, "{:?}", before.fields.keys());
    // Review, application, passport, checklist, home.
    desk.keys(Key::Esc, 4);
    assert!(desk.title().starts_with("Терезе"), "{}", desk.title());
    same_person(&before, &desk.saved().unwrap());
    desk.keys(Key::Tab, 1);
    desk.keys(Key::Up, 10);
    desk.keys(Key::Down, 6);
    desk.keys(Key::Tab, 1);
    desk.key(Key::Enter);
    desk.f(2);
    desk.f(2);
    desk.f(2);
    let after = desk.saved().unwrap();
    same_person(&before, &after);
    assert_eq!(before.id, after.id);
}

#[test]
fn what_is_being_typed_is_saved_when_esc_is_pressed_in_the_middle_of_a_field() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.scan(&person().mrz.join("\n"));
    desk.replace("Şükr");
    desk.key(Key::Esc);
    let saved = desk.saved().unwrap();
    assert!(
        saved.fields.values().any(|f| f.text(1) == "Şükr"),
        "{:?}",
        saved.fields
    );
}

#[test]
fn a_refusal_asks_for_the_name_once_and_a_passport_that_was_read_answers_it() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    let refusing = |r: &Request| matches!(r, Request::RefuseIntake(_));
    desk.f(8);
    desk.f(2);
    assert!(
        desk.app.frame().view.title.contains("расписка"),
        "{}",
        desk.text()
    );
    desk.paste("Шюкрю");
    desk.f(2);
    assert!(
        desk.text().contains("✗"),
        "Cyrillic in a Latin field: {}",
        desk.text()
    );
    // Esc keeps what was typed, and the next F8 shows it again.
    desk.key(Key::Esc);
    desk.f(8);
    assert_eq!(desk.focused().unwrap().text, "Шюкрю");
    desk.replace("CAGLAYAN");
    desk.f(2);
    desk.key(Key::Enter);
    assert_eq!(desk.asked_for(refusing), 0);
    desk.f(8);
    desk.type_("2");
    assert_eq!(desk.asked_for(refusing), 1, "{}", desk.text());

    let mut desk = Desk::at(desk.leave());
    to_checklist(&mut desk);
    desk.f(2);
    desk.scan(&person().mrz.join("\n"));
    desk.keys(Key::Esc, 2);
    desk.f(8);
    desk.type_("2");
    assert_eq!(desk.asked_for(refusing), 1, "{}", desk.text());
}

#[test]
fn a_zone_half_typed_or_with_a_wrong_digit_is_there_again_after_esc_and_from_the_list_of_drafts() {
    let whole = person().mrz.join("\n");
    let wrong = whole.replacen("U12345678", "U12345679", 1);
    for typed in [&whole[..30], wrong.as_str()] {
        let mut desk = Desk::at(Home::founded());
        to_checklist(&mut desk);
        desk.f(2);
        desk.type_(&typed.replace('\n', ""));
        let before = desk.text();
        // No document is marked: the typing alone makes the draft.
        desk.key(Key::Esc);
        desk.f(2);
        assert_eq!(desk.text(), before);
        desk.keys(Key::Esc, 2);
        let saved = desk.saved().unwrap();
        assert!(!saved.is_blank());
        let dropped = |r: &Request| matches!(r, Request::DropDraft(_));
        let office = desk.office.office().unwrap();
        let Ok(Reply::Home(home)) = office.handle(Request::Home, day()) else {
            panic!("no home");
        };
        assert_eq!(home.drafts.len(), 1);
        // A new case that is only looked at leaves nothing.
        let before = desk.asked_for(dropped);
        to_checklist(&mut desk);
        desk.key(Key::Esc);
        assert!(desk.asked_for(dropped) > before);
    }
}

#[test]
fn names_of_a_zone_that_came_by_hand_are_keyed_once_more() {
    let zone = person().mrz.join("\n");
    for by in ["hand", "paste", "reader"] {
        let mut desk = Desk::at(Home::founded());
        to_checklist(&mut desk);
        desk.f(2);
        match by {
            "hand" => desk.type_(&zone.replace('\n', "")),
            "paste" => desk.paste(&zone),
            _ => desk.scan(&zone),
        }
        if by != "reader" {
            // Said as soon as the zone is whole, before the clerk goes on.
            for lang in Lang::ALL {
                let say = tereze::texts::Sayer::default().text(desk.app.lang(), "passport-names-again");
                assert!(
                    desk.picture((80, 24)).words().contains(&say),
                    "{lang:?} {}",
                    desk.text()
                );
                desk.f(9);
            }
            desk.key(Key::Enter);
        }
        let visual = |desk: &Desk, row: usize| desk.form().unwrap().rows[row].cells[1].text.clone();
        assert_eq!(
            visual(&desk, 0).is_empty(),
            by != "reader",
            "{by}: {}",
            desk.text()
        );
        desk.f(2);
        let again = desk.form().unwrap().rows[0].notes.iter().flatten().any(|s| {
            let sayer = tereze::texts::Sayer::default();
            s.text == sayer.text(Lang::Ru, "counter-name-key-again")
        });
        assert_eq!(again, by != "reader", "{by}: {}", desk.text());
    }
}

#[test]
fn yes_to_an_earlier_iin_asks_for_the_number_and_the_case_says_it() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.f(2);
    desk.type_("2");
    let looked = |r: &Request| matches!(r, Request::LookUp { spellings, .. } if !spellings.is_empty());
    assert!(desk.asked_for(looked) > 0);
    // Esc keeps what was typed and opens the question again.
    desk.type_("5803");
    desk.key(Key::Esc);
    assert!(!desk.saved().unwrap().asked.contains_key("earlier-iin"));
    desk.f(2);
    desk.type_("2");
    assert_eq!(desk.focused().unwrap().text, "5803");
    desk.f(2);
    assert!(
        desk.form().unwrap().rows[0].mark.is_some(),
        "too short: {}",
        desk.text()
    );
    desk.key(Key::End);
    desk.type_("01300016");
    // Its control digit is wrong: shown once, taken as the person named it.
    desk.f(2);
    assert!(desk.form().unwrap().rows[0].mark.is_some(), "{}", desk.text());
    desk.f(2);
    // A correction is offered, and not wanted. The second question looks for the same number: the paper alone is asked.
    desk.type_("1");
    desk.type_("2");
    desk.type_("паспорт РК");
    desk.f(2);
    desk.type_("1");
    assert_eq!(desk.asked_for(filing), 1, "{}", desk.text());
    desk.key(Key::Esc);
    let said = desk.picture((100, 40)).text();
    assert!(said.contains("5803 0130 0016"), "{said}");
    assert!(said.contains("да: паспорт РК"), "{said}");
    // Skipped, the coupon is missed until it is printed.
    assert!(said.contains("Ещё не напечатано: талон"), "{said}");
    desk.f(7);
    desk.f(7);
    desk.type_("1");
    assert!(!desk.text().contains("Ещё не напечатано"), "{}", desk.text());
}

#[test]
fn an_application_printed_at_the_review_is_among_the_papers_of_the_case() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.f(7);
    desk.f(7);
    desk.type_("1");
    assert!(desk.saved().unwrap().printed.is_some(), "{}", desk.text());
    desk.f(2);
    desk.type_("1");
    desk.type_("1");
    assert!(!desk.text().contains("не печаталось"), "{}", desk.text());
    desk.type_("1");
    assert_eq!(desk.asked_for(filing), 1, "{}", desk.text());
    desk.key(Key::Esc);
    desk.keys(Key::Tab, 5);
    let history = desk.picture((120, 40)).text();
    assert!(history.contains("Напечатано на подпись"), "{history}");
}

#[test]
fn a_better_reading_replaces_a_proposal_but_never_what_the_clerk_wrote() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.paste(&person().mrz.join("\n"));
    desk.f(2);
    let cyrillic = |desk: &Desk, row: usize| desk.form().unwrap().rows[row].cells[2].text.clone();
    // From the zone alone, which has lost the cedilla.
    assert_eq!(cyrillic(&desk, 1), "Джаглаян");
    desk.key(Key::Down);
    desk.replace("Çağlayan");
    desk.key(Key::Enter);
    assert_eq!(cyrillic(&desk, 1), "Чаглаян");
    desk.replace("Чаглаян-Оглы");
    desk.key(Key::BackTab);
    desk.replace("Cağlayan");
    desk.key(Key::Enter);
    assert_eq!(cyrillic(&desk, 1), "Чаглаян-Оглы");
}

/// How a name was spelled here before goes before a guess, however late the office says so; what the clerk wrote stays.
#[test]
fn a_spelling_used_before_is_proposed_however_late_it_is_known() {
    let cyrillic = |desk: &Desk| desk.form().unwrap().rows[1].cells[2].text.clone();
    for (written, stands) in [(None, "Чаглаян"), (Some("Шаглаян"), "Шаглаян")] {
        let mut desk = super::forms::at_a_case(0);
        while desk.app.screen_name() != "home" {
            desk.key(Key::Esc);
        }
        to_checklist(&mut desk);
        desk.f(2);
        desk.paste(&person().mrz.join("\n"));
        desk.slow = true;
        desk.f(2);
        assert_eq!(cyrillic(&desk), "Джаглаян", "{}", desk.text());
        if let Some(own) = written {
            desk.key(Key::Down);
            desk.key(Key::Enter);
            desk.replace(own);
        }
        desk.deliver();
        assert_eq!(cyrillic(&desk), stands, "{}", desk.text());
    }
}

#[test]
fn a_name_half_typed_is_not_transcribed_before_it_is_left() {
    let cyrillic = |desk: &Desk| desk.form().unwrap().rows[0].cells[2].text.clone();
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.paste(&person().mrz.join("\n"));
    desk.slow = true;
    desk.f(2);
    let guess = cyrillic(&desk);
    desk.type_("\u{15e}\u{fc}k");
    desk.deliver();
    assert_eq!(cyrillic(&desk), guess, "{}", desk.text());
    desk.slow = false;
    desk.type_("r\u{fc}");
    desk.key(Key::Down);
    assert_eq!(cyrillic(&desk), "Шюкрю", "{}", desk.text());
}

#[test]
fn a_question_takes_no_key_before_it_was_drawn() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.blind = true;
    desk.f(2);
    let question = desk.title();
    for msg in [
        Msg::Key(Press::of(Key::Char('1'))),
        Msg::Key(Press::of(Key::Enter)),
        Msg::Paste("1".to_owned()),
        Msg::Swift(Press::of(Key::Char('1')), Run { place: 1, line: 44 }),
        Msg::Swift(Press::of(Key::Enter), Run { place: 45, line: 44 }),
        Msg::Key(Press::of(Key::Esc)),
    ] {
        desk.send(msg);
        assert_eq!(desk.title(), question);
    }
    assert_eq!(desk.asked_for(filing), 0);
    let asked = |d: &Draft| (d.asked.clone(), d.consent_signed);
    assert_eq!(asked(&desk.saved().unwrap()), (Default::default(), false));
    desk.send(Msg::Drawn);
    desk.type_("1");
    assert_eq!(desk.saved().unwrap().asked.len(), 1);
}

/// What a clerk does not see cannot be pressed: a receipt of refusal would stand in the journal for good.
#[test]
fn a_window_too_small_to_read_takes_no_key() {
    for size in [(39, 24), (80, 11), (10, 5)] {
        let mut desk = Desk::at(Home::founded());
        to_checklist(&mut desk);
        let before = (desk.text(), desk.asked.len());
        desk.send(Msg::Sized(size.0, size.1));
        desk.f(8);
        desk.type_("2");
        desk.paste("2");
        desk.scan("P<TUR");
        desk.keys(Key::Esc, 2);
        desk.send(Msg::Click(Target::Key(Key::F(8))));
        desk.send(Msg::Scroll(1));
        desk.send(Msg::Sized(80, 24));
        assert_eq!((desk.text(), desk.asked.len()), before, "{size:?}");
        // As soon as it is seen, keys are taken.
        desk.f(8);
        assert_ne!(desk.text(), before.0, "{size:?}");
    }
    // The narrowest that is read is worked with.
    let mut desk = Desk::at(Home::founded());
    desk.send(Msg::Sized(40, 12));
    let before = desk.text();
    desk.f(2);
    assert_ne!(desk.text(), before);
}

#[test]
fn a_click_on_a_question_that_was_not_drawn_is_nothing() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.blind = true;
    desk.f(2);
    let answer = tereze::app::view::Target::Row { part: 0, row: 0 };
    desk.send(Msg::Click(answer));
    assert!(desk.saved().unwrap().asked.is_empty());
}

#[test]
fn f2_twice_at_acceptance_files_once() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.key(Key::Char(' '));
    desk.slow = true;
    desk.f(2);
    for _ in 0..3 {
        desk.type_("1");
    }
    desk.keys(Key::F(2), 5);
    assert_eq!(desk.asked_for(filing), 1, "{}", desk.text());
    desk.deliver();
    desk.keys(Key::Esc, 4);
    let office = desk.office.office().unwrap();
    let Ok(Reply::Home(home)) = office.handle(Request::Home, day()) else {
        panic!("no home");
    };
    assert_eq!(home.queues.last().unwrap().1, 1);
    assert!(home.drafts.is_empty(), "{:?}", home.drafts);
}

#[test]
fn an_acceptance_that_is_answered_while_help_is_open_is_not_lost() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.slow = true;
    desk.f(2);
    for _ in 0..3 {
        desk.type_("1");
    }
    assert_eq!(desk.asked_for(filing), 1);
    desk.f(1);
    desk.deliver();
    desk.keys(Key::Esc, 1);
    assert!(desk.title().contains("1-2025-000001"), "{}", desk.text());
}

#[test]
fn leaving_the_review_while_acceptance_is_on_its_way_files_once() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    desk.slow = true;
    desk.f(2);
    for _ in 0..3 {
        desk.type_("1");
    }
    // Impatience: back, forward, accept again, before any answer.
    desk.key(Key::Esc);
    desk.f(2);
    desk.f(2);
    desk.type_("1");
    desk.f(2);
    desk.deliver();
    let office = desk.office.office().unwrap();
    let Ok(Reply::Home(home)) = office.handle(Request::Home, day()) else {
        panic!("no home");
    };
    assert_eq!(home.queues.last().unwrap().1, 1);
    assert!(
        home.drafts.is_empty(),
        "a draft of a filed case: {:?}",
        home.drafts
    );
}

#[test]
fn the_recovery_code_that_comes_while_help_is_open_is_shown() {
    let mut desk = Desk::before(Home::empty(), Lang::Ru, day());
    walk::to_who(&mut desk);
    walk::answer_who(&mut desk);
    desk.slow = true;
    desk.canned = Some(walk::founded());
    desk.f(2);
    desk.f(1);
    desk.deliver();
    assert!(desk.text().contains(walk::RECOVERY), "{}", desk.text());
}

/// One of each kind of answer the office gives, taken from a real day.
fn replies() -> Vec<Reply> {
    let mut desk = Desk::at(Home::at_work());
    let mut out = vec![
        Reply::Done,
        Reply::Printers(Printers::Named(vec!["Kyocera_ECOSYS".to_owned()])),
        Reply::Draft(None),
        Reply::LookedUp(Vec::new(), Vec::new()),
        Reply::LoggedOut(Door::LogIn {
            accounts: vec!["aigul".to_owned()],
        }),
        Reply::Trouble(tereze::domain::trouble::Say::new("office-closed")),
        Reply::Found {
            text: "чаглаян".to_owned(),
            rows: Vec::new(),
            more: false,
        },
    ];
    let office = desk.office.office().unwrap();
    let Ok(Reply::Home(home)) = office.handle(Request::Home, day()) else {
        panic!("no home");
    };
    let case = home.queues.last().unwrap().2[0].id;
    for request in [
        Request::LoadCase(case),
        Request::LoadDraft(home.drafts[0].id),
        Request::PreviousCase,
        Request::Find {
            text: "чаглаян".to_owned(),
        },
    ] {
        out.push(office.handle(request, day()).unwrap());
    }
    let Some(Reply::Case(view)) = out.iter().find(|r| matches!(r, Reply::Case(_))) else {
        panic!("no case");
    };
    out.push(Reply::Recorded(view.clone()));
    out.push(Reply::Home(home));
    out
}

#[test]
fn an_answer_that_comes_late_to_another_screen_does_no_harm() {
    let replies = replies();
    assert!(replies.len() > 10);
    everything(Lang::Ru, &person(), &mut |name, desk| {
        // The home screen (and what lies over it) waits for some of these, and so does the door.
        if ["home", "log-in", "commands", "help"]
            .iter()
            .any(|n| name.starts_with(n))
        {
            return;
        }
        let before = (desk.title(), typed(desk), desk.saved());
        for reply in &replies {
            if let Reply::LoggedOut(_) = reply {
                continue;
            }
            desk.send(Msg::Reply(Default::default(), Box::new(reply.clone())));
            assert_eq!(desk.title(), before.0, "{name}: {reply:?}");
            assert_eq!(typed(desk), before.1, "{name}: {reply:?}");
        }
        assert_eq!(desk.saved(), before.2, "{name}");
    });
}

#[test]
fn a_draft_is_deleted_only_after_a_question() {
    let mut desk = Desk::at(Home::at_work());
    let drop = |r: &Request| matches!(r, Request::DropDraft(_));
    let ask = |desk: &mut Desk| {
        desk.f(10);
        desk.type_("удалить");
        desk.key(Key::Enter);
    };
    // The draft is offered first.
    ask(&mut desk);
    assert_eq!(desk.asked_for(drop), 0);
    desk.key(Key::Enter);
    assert_eq!(desk.asked_for(drop), 0, "the first answer is to keep it");
    ask(&mut desk);
    desk.type_("2");
    assert_eq!(desk.asked_for(drop), 1);
    // Where no draft is chosen it says so.
    ask(&mut desk);
    assert_eq!(desk.asked_for(drop), 1);
}

#[test]
fn a_case_goes_its_whole_way_by_keys() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    to_review(&mut desk, &person(), &mut nothing);
    accept(&mut desk, &mut nothing);
    walk::through_case(&mut desk, &mut nothing);
    desk.f(2);
    assert!(desk.title().contains("1-2025-000001"), "{}", desk.text());
    assert!(desk.app.frame().view.right.contains("выдано"), "{}", desk.text());
}

#[test]
fn what_was_not_reached_yet_is_not_called_wrong_until_f2() {
    let mut desk = Desk::at(Home::founded());
    to_checklist(&mut desk);
    desk.f(2);
    desk.paste(&person().mrz.join("\n"));
    desk.f(2);
    let marks = |desk: &Desk| {
        let rows = desk.form().unwrap().rows;
        rows.iter().filter(|r| r.mark.is_some()).count()
    };
    desk.replace("Şükrü");
    desk.key(Key::Enter);
    assert_eq!(marks(&desk), 0, "{}", desk.text());
    desk.f(2);
    assert!(marks(&desk) > 4, "{}", desk.text());
}

#[test]
fn going_back_to_choose_another_office_loses_nothing_typed() {
    let mut desk = Desk::before(Home::empty(), Lang::Kk, day());
    walk::to_who(&mut desk);
    let offered = typed(&desk);
    desk.type_("Айгүл");
    desk.keys(Key::Tab, 9);
    let before = typed(&desk);
    assert_ne!(before, offered);
    // One step back: the offices, on the one that was chosen; their names and cities turn with the language.
    desk.key(Key::Esc);
    let (kk, screen) = (desk.text(), desk.app.screen_name());
    assert_eq!(screen, "first-run");
    assert!(desk.form().is_some(), "the list that narrows: {kk}");
    desk.f(9);
    assert_ne!(desk.text(), kk);
    desk.f(9);
    desk.f(9);
    assert_eq!(desk.text(), kk);
    desk.key(Key::Enter);
    assert_eq!(typed(&desk), before, "{}", desk.text());
    // Back to the very beginning and forward again.
    desk.keys(Key::Esc, 3);
    walk::to_who(&mut desk);
    assert_eq!(typed(&desk), before, "{}", desk.text());
}

#[test]
fn a_password_typed_before_the_accounts_are_read_opens_the_office() {
    let mut desk = Desk::at(Home::founded());
    desk.f(12);
    desk.slow = true;
    desk.f(12);
    assert_eq!(desk.app.screen_name(), "log-in");
    desk.paste(PASSWORD);
    let log_in = |r: &Request| matches!(r, Request::LogIn { .. });
    let before = desk.asked_for(log_in);
    desk.key(Key::Enter);
    assert_eq!(desk.asked_for(log_in), before, "nobody is chosen yet");
    desk.deliver();
    assert_eq!(desk.asked_for(log_in), before + 1);
    assert_eq!(desk.app.screen_name(), "home", "{}", desk.text());
}
