//! A result for somebody whose attorney came: the power may have run out before it is handed over.

use super::beside::open_room;
use super::desk::Desk;
use super::family::whole;
use super::office::{Home, day};
use super::walk;
use crate::attorney;
use chrono::Days;
use tereze::app::key::Key;
use tereze::domain::act::CaseId;
use tereze::domain::code::{DocumentCode, PaperCode, RepresentationCode};
use tereze::domain::document::{Original, Presented};
use tereze::forms::check;
use tereze::office::draft::{Draft, FieldDraft};
use tereze::office::representative::{CITIZENSHIP, NUMBER, SURNAME, Standing};
use tereze::office::request::{GrantAnswer, Reply, Request};

fn office(desk: &mut Desk, request: Request) -> Reply {
    match desk.office.handle(request, day()) {
        Reply::Trouble(say) => panic!("{say:?}"),
        reply => reply,
    }
}

/// By a power that is good for thirty days from now on.
fn represented(desk: &mut Desk) -> Draft {
    let mut draft = whole(desk, "aged", 0);
    let mut standing = Standing::new(RepresentationCode::parse("attorney").unwrap());
    let until = (day().date_naive() + Days::new(30)).format("%d%m%Y").to_string();
    let one = |text: &str| vec![text.to_owned()];
    for (key, texts) in [
        (SURNAME, vec![String::new(), String::new(), "Оспанов".to_owned()]),
        (CITIZENSHIP, one("KAZ")),
        (NUMBER, one("N55512345")),
        ("authority-issued-by", one("нотариус Ш. Қалиева")),
        ("authority-number", one("1-884")),
        ("authority-issued", one("01032025")),
        ("authority-valid-until", one(&until)),
    ] {
        let field = FieldDraft {
            texts,
            ..FieldDraft::default()
        };
        standing.fields.insert(key.to_owned(), field);
    }
    draft.standing = Some(standing);
    for code in ["representative-identity", "power-of-attorney"] {
        let seen = Presented {
            original: Original::SeenAndReturned,
            copy: true,
            ..Presented::default()
        };
        draft.documents.insert(DocumentCode::parse(code).unwrap(), seen);
    }
    draft
}

/// An office that takes attorneys, and a case that one filed.
fn filed_by_an_attorney() -> (Desk, CaseId) {
    let mut desk = Desk::at(Home::founded());
    let text = attorney::pack();
    std::fs::write(desk.home().join("forms/own.toml"), &text).unwrap();
    let pack = check::hash(text.as_bytes());
    office(&mut desk, Request::AcceptPack { pack });
    let draft = represented(&mut desk);
    let case = draft.id;
    office(&mut desk, Request::Accept(Box::new(draft)));
    (desk, case)
}

/// Whoever stood for the applicant takes the application back, too.
#[test]
fn an_application_is_withdrawn_by_whoever_filed_it() {
    let (mut desk, _) = filed_by_an_attorney();
    desk.afresh(desk.app.lang());
    desk.f(3);
    desk.type_("оспанов");
    desk.key(Key::Enter);
    open_room(&mut desk, "key-withdraw");
    assert_eq!(desk.app.screen_name(), "withdraw", "{}", desk.text());
    let cells: Vec<String> = desk
        .form()
        .unwrap()
        .rows
        .iter()
        .map(|r| r.cells[0].text.clone())
        .collect();
    assert!(cells[1].contains("Оспанов"), "{cells:?}");
    assert_eq!(cells[2], "N55512345");
}

#[test]
fn a_power_that_ran_out_before_the_hand_over_is_told_at_its_place() {
    let (mut desk, case) = filed_by_an_attorney();
    let outer_number = "7-4410".to_owned();
    office(&mut desk, Request::Transfer { case, outer_number });
    let answer = GrantAnswer {
        iin: walk::iin(),
        ..GrantAnswer::default()
    };
    office(&mut desk, Request::Grant { case, answer });
    let paper = PaperCode::parse("certificate").unwrap();
    let Reply::Sheet(sheet) = office(&mut desk, Request::Issue { case, paper }) else {
        panic!("no certificate");
    };
    let (sheet, to) = (*sheet, "Kyocera".to_owned());
    office(&mut desk, Request::CameOut { sheet, to });

    // On the last day it is handed over.
    for (days, past) in [(31, true), (30, false)] {
        desk.now = day() + Days::new(days);
        desk.afresh(desk.app.lang());
        desk.f(3);
        desk.type_("оспанов");
        desk.key(Key::Enter);
        desk.f(2);
        assert_eq!(desk.app.screen_name(), "hand-over", "{}", desk.text());
        assert!(desk.text().contains("представитель по доверенности 1-884"));
        desk.f(2);
        let handed = desk.asked_for(|r| matches!(r, Request::Flow(_)));
        let words = desk.picture((80, 24)).words();
        let told = words.contains("По этому документу представитель действовал до 20.12.2025");
        assert_eq!((handed, told), (usize::from(!past), past), "{}", desk.text());
    }
}
