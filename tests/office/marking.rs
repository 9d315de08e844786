//! The information sheet printed again: the person who signs sees what differs from the sheet before.

use super::desk::*;
use tereze::domain::act::Deed;
use tereze::domain::code::{PaperCode, ServiceCode};
use tereze::domain::contact::Contact;
use tereze::domain::institution::InstitutionKind;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::{Draft, Printed};
use tereze::office::request::{Reply, Request, Sheet};
use tereze::office::signing::{self, Signing};
use tereze::papers::block::{Paper, Said};
use tereze::texts::Sayer;

fn draft(desk: &mut Desk) -> Draft {
    let service = ServiceCode::parse("passport-id").unwrap();
    desk.ask(Request::ConfirmBasis {
        service: service.clone(),
        instruction: "7".to_owned(),
    });
    let pack = desk.view.catalogue.pack(&service).unwrap().clone();
    let (category, mut all) = filling::eligible(&desk.view, &pack, now().date_naive()).remove(0);
    let visit = Visit {
        someone: all.remove(0),
        category,
        request: pack.requests[0].code.clone(),
        nth: 0,
    };
    filling::draft(&desk.view, &pack, &visit, now(), &mut Chance::new(7)).unwrap()
}

fn sheet(desk: &mut Desk, draft: &Draft) -> Sheet {
    let request = Request::IssueDraft {
        draft: Box::new(draft.clone()),
        paper: PaperCode::parse("application").unwrap(),
    };
    match desk.ask(request) {
        Reply::Sheet(sheet) => *sheet,
        other => panic!("{other:?}"),
    }
}

fn out(desk: &mut Desk, sheet: Sheet) -> Printed {
    let to = "printer".to_owned();
    match desk.ask(Request::CameOut { sheet, to }) {
        Reply::ToSign { printed, .. } => *printed,
        other => panic!("{other:?}"),
    }
}

fn phone(number: &str) -> Contact {
    Contact {
        phone: number.to_owned(),
        ..Contact::default()
    }
}

/// The words that say what was changed.
fn marks(snapshot: &str) -> Vec<String> {
    fn within(blocks: &[Said], out: &mut Vec<String>) {
        for block in blocks {
            match block {
                Said::Changed { text, .. } => out.push(text.clone()),
                Said::Frame { blocks } | Said::Foot { blocks } => within(blocks, out),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    for side in &Paper::from_snapshot(snapshot).unwrap().sides {
        within(&side.blocks, &mut out);
    }
    out
}

#[test]
fn a_sheet_printed_again_marks_what_was_changed_and_says_what_stood_there() {
    let mut desk = Desk::inland(InstitutionKind::ServiceCentre);
    let mut draft = draft(&mut desk);
    let address = draft.text("address").to_owned();
    draft.contact = Some(phone("+7 701 555 33 22"));
    let first = sheet(&mut desk, &draft);
    let printed = out(&mut desk, first);
    assert_eq!(marks(&printed.snapshot), [""; 0], "nothing stood before it");
    draft.printed = Some(printed);

    set(&mut draft, "address", &["Абай көшесі, 99"]);
    draft.contact = Some(phone("+7 701 555 33 23"));
    let pack = desk.view.catalogue.by_hash(&draft.pack).unwrap().clone();
    let state = |desk: &Desk, draft: &Draft| signing::of(draft, &pack, &desk.view, &Sayer::default());
    assert_eq!(state(&desk, &draft), Signing::Changed);
    let again = sheet(&mut desk, &draft);
    let read = again
        .aloud
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(read.contains("өзгертілді / изменено; бұрын / было:"), "{read}");
    assert!(read.contains(&address), "{read}");
    let printed = out(&mut desk, again);
    let said = marks(&printed.snapshot);
    // The contact is changed too; what it was is not kept where it could not be withdrawn.
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].ends_with(&address), "{said:?}");
    assert_eq!(said[1], "өзгертілді / изменено");
    assert!(!printed.snapshot.contains("555 33 22"));
    draft.printed = Some(printed);
    assert_eq!(
        state(&desk, &draft),
        Signing::Printed,
        "what was marked is what is accepted"
    );

    // Without another change a third sheet has nothing to mark.
    let third = sheet(&mut desk, &draft);
    assert_eq!(marks(&third.unsigned.unwrap().1), [""; 0]);

    let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft))) else {
        panic!("not accepted");
    };
    let issued = view.acts.iter().find_map(|a| match &a.deed {
        Deed::PaperIssued(issued) => Some(issued.clone()),
        _ => None,
    });
    assert_eq!(
        marks(&issued.unwrap().snapshot).len(),
        2,
        "the act keeps the sheet that was signed"
    );
}

/// The annex of an order is printed as the order has it, whatever was changed.
#[test]
fn a_paper_that_is_not_told_to_marks_nothing() {
    let mut desk = Desk::new();
    let mut draft = desk.whole("aged");
    let first = sheet(&mut desk, &draft);
    draft.printed = Some(out(&mut desk, first));
    set(&mut draft, "birthplace", &["BURSA", "Бурса", "Бурса"]);
    let again = sheet(&mut desk, &draft);
    assert_eq!(marks(&again.unsigned.unwrap().1), [""; 0]);
}

/// Whatever holds a value that is kept apart, its label is known: a pair, a line, and what stands where another has none.
#[test]
fn the_labels_of_a_value_are_found_in_every_kind_of_block() {
    let catalogue = tereze::forms::catalogue::Catalogue::embedded();
    let pack = catalogue
        .pack(&ServiceCode::parse("passport-id").unwrap())
        .unwrap();
    let sheet = pack
        .papers
        .iter()
        .find(|p| p.code.as_str() == "application")
        .unwrap();
    assert!(
        sheet
            .labels_of("applicant")
            .contains(&"Кімнен / От кого".to_owned())
    );
    assert!(sheet.labels_of("surname").contains(&"Тегі|Фамилия".to_owned()));
    let contact = sheet.labels_of("contact");
    assert!(contact.len() == 1 && contact[0].contains('|'), "{contact:?}");
}
