//! A service that takes an attorney: by a pack, not by the program. Where it does not, nothing lets one through.

use super::desk::*;
use super::visits::document;
use crate::attorney;
use chrono::{Days, NaiveDate};
use tereze::domain::code::RepresentationCode;
use tereze::domain::document::{Original, Presented};
use tereze::forms::check;
use tereze::office::draft::{Draft, FieldDraft};
use tereze::office::representative::{CITIZENSHIP, COUNTRY, GIVEN_NAMES, NUMBER, SURNAME, Standing};
use tereze::office::request::{Reply, Request};

fn digits(date: NaiveDate) -> String {
    date.format("%d%m%Y").to_string()
}

/// By a power of attorney that ends on this day.
fn attorney_until(until: NaiveDate) -> Standing {
    let mut standing = Standing::new(RepresentationCode::parse("attorney").unwrap());
    let mut put = |key: &str, texts: &[&str]| {
        let field = FieldDraft {
            texts: texts.iter().map(|t| (*t).to_owned()).collect(),
            ..FieldDraft::default()
        };
        standing.fields.insert(key.to_owned(), field);
    };
    put(SURNAME, &["", "", "Оспанов"]);
    put(GIVEN_NAMES, &["", "", "Марат"]);
    put(CITIZENSHIP, &["KAZ"]);
    put(NUMBER, &["N55512345"]);
    put(COUNTRY, &["KAZ"]);
    put("authority-issued-by", &["нотариус Ш. Қалиева, Барселона"]);
    put("authority-number", &["1-884"]);
    put("authority-issued", &["01032026"]);
    put("authority-valid-until", &[&digits(until)]);
    standing
}

fn seen() -> Presented {
    Presented {
        original: Original::SeenAndReturned,
        copy: true,
        ..Presented::default()
    }
}

/// Somebody of 65 whose attorney came.
fn represented(desk: &mut Desk, until: NaiveDate) -> Draft {
    let mut draft = desk.whole("aged");
    draft.standing = Some(attorney_until(until));
    draft
}

fn takes_attorneys() -> Desk {
    let mut desk = Desk::new();
    let text = attorney::pack();
    desk.put_file("own.toml", &text);
    let pack = check::hash(text.as_bytes());
    let accepted = desk.ask(Request::AcceptPack { pack });
    assert!(matches!(accepted, Reply::Office(_)), "{accepted:?}");
    desk
}

fn findings(desk: &Desk, draft: &Draft) -> Vec<(String, &'static str)> {
    let standing = draft.standing.as_ref().unwrap();
    let found = standing.findings(&desk.pack(), now().date_naive());
    found.into_iter().map(|f| (f.key, f.problem.say.id)).collect()
}

#[test]
fn an_attorney_files_by_a_power_that_is_valid_and_lies_here() {
    let mut desk = takes_attorneys();
    let today = now().date_naive();
    // Expired: said at its place, and not accepted.
    let expired = represented(&mut desk, today - Days::new(1));
    let at = |key: &str, id| vec![(key.to_owned(), id)];
    assert_eq!(
        findings(&desk, &expired),
        at("authority-valid-until", "representative-past")
    );
    let mut whole = expired;
    for code in ["representative-identity", "power-of-attorney"] {
        whole.documents.insert(document(code), seen());
    }
    let accept = |draft: &Draft| Request::Accept(Box::new(draft.clone()));
    assert_eq!(desk.trouble(accept(&whole)), "refusal-representative-open");
    // Each part that the pack asks for is needed.
    for key in ["authority-issued-by", "authority-number"] {
        let mut lacks = represented(&mut desk, today);
        lacks.standing.as_mut().unwrap().fields.remove(key);
        assert_eq!(findings(&desk, &lacks), at(key, "problem-value-missing"));
    }
    // Not given yet.
    let mut ahead = represented(&mut desk, today + Days::new(400));
    let issued = digits(today + Days::new(1));
    let fields = &mut ahead.standing.as_mut().unwrap().fields;
    fields.get_mut("authority-issued").unwrap().texts = vec![issued];
    assert_eq!(
        findings(&desk, &ahead),
        at("authority-issued", "representative-ahead")
    );

    // The last day is still good; the paper itself has to lie here.
    whole.standing = Some(attorney_until(today));
    let mut without = whole.clone();
    without.documents.remove(&document("power-of-attorney"));
    assert_eq!(desk.trouble(accept(&without)), "refusal-documents-lack");
    let case = match desk.ask(accept(&whole)) {
        Reply::Accepted(view) => view.case,
        other => panic!("{other:?}"),
    };
    let stood = case.representative().unwrap();
    assert_eq!(stood.representation.as_str(), "attorney");
    assert_eq!(stood.authority.number, "1-884");
    assert_eq!(stood.authority.valid_until, Some(today));
    desk.printed(case.id, "coupon");
    let Reply::Case(view) = desk.ask(Request::LoadCase(case.id)) else {
        panic!("no case");
    };
    let coupon = &view.case.papers[0].issued.snapshot;
    assert!(coupon.contains("Оспанов Марат"), "{coupon}");
}

#[test]
fn where_presence_is_demanded_no_attorney_gets_through() {
    let mut desk = Desk::new();
    let mut draft = represented(&mut desk, now().date_naive() + Days::new(30));
    for code in ["representative-identity", "power-of-attorney"] {
        draft.documents.insert(document(code), seen());
    }
    assert_eq!(
        desk.trouble(Request::Accept(Box::new(draft))),
        "refusal-may-not-stand"
    );
    // The reason is the regulation's, with its point.
    let pack = desk.pack();
    let code = RepresentationCode::parse("attorney").unwrap();
    let rule = pack.representation(&code).unwrap();
    assert_eq!(rule.point.as_deref(), Some("2.6"));
    assert!(rule.why.kk.contains("жеке өзі жүгінеді"));
}
