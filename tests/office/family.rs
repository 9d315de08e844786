//! Who stands for one of a visit is offered for the next one, and so is how to reach them.

use super::desk::*;
use super::visits::{accepted, document, member, next};
use tereze::domain::act::VisitId;
use tereze::domain::case::Case;
use tereze::domain::code::RepresentationCode;
use tereze::domain::contact::Contact;
use tereze::domain::document::{Original, Presented};
use tereze::office::draft::{Draft, FieldDraft};
use tereze::office::intake;
use tereze::office::representative::{CITIZENSHIP, COUNTRY, NUMBER, SURNAME, Standing};
use tereze::office::request::{Flow, Reply, Request};
use tereze::office::visit::family::{self, standing};
use ulid::Ulid;

fn put(standing: &mut Standing, key: &str, text: &str) {
    let texts = vec![text.to_owned()];
    standing.fields.insert(
        key.to_owned(),
        FieldDraft {
            texts,
            ..FieldDraft::default()
        },
    );
}

fn case(desk: &mut Desk, id: tereze::domain::act::CaseId) -> Case {
    match desk.ask(Request::LoadCase(id)) {
        Reply::Case(view) => view.case,
        other => panic!("{other:?}"),
    }
}

/// The next child as the screen begins it after the one served last.
fn next_child(desk: &mut Desk, visit: VisitId) -> Draft {
    let shared = next(desk, visit, None);
    let mut draft = desk.draft("child");
    family::join(&mut draft, &desk.pack(), &shared);
    draft
}

fn seen() -> Presented {
    Presented {
        original: Original::SeenAndReturned,
        copy: true,
        ..Presented::default()
    }
}

#[test]
fn a_parent_of_several_children_is_entered_once_and_accepted_by_one_key() {
    let mut desk = Desk::new();
    let visit = VisitId(Ulid::new());
    let mut first = member(&mut desk, "child", visit);
    // A foreign parent: a document of one's own is asked, and seen.
    let parent = first.standing.as_mut().unwrap();
    put(parent, CITIZENSHIP, "TUR");
    put(parent, COUNTRY, "TUR");
    let (name, number) = (parent.shown(), parent.text(NUMBER).to_owned());
    let identity = document("representative-identity");
    first.documents.insert(identity.clone(), seen());
    first.contact = Some(Contact {
        phone: "+34600112233".to_owned(),
        email: String::new(),
    });
    let first = accepted(&mut desk, &first);

    let mut second = next_child(&mut desk, visit);
    // Offered, not said: nobody stands for the second one yet, and no paper of theirs lies here.
    assert!(second.standing.is_none() && second.contact.is_none());
    assert!(!second.documents.contains_key(&identity));
    assert!(second.is_blank());
    let offer = second.family.clone().unwrap();
    let [stander] = offer.standers.as_slice() else {
        panic!("{:?}", offer.standers);
    };
    assert_eq!(stander.standing.shown(), name);
    assert_eq!(stander.of, case(&mut desk, first).person.cyrillic);
    assert!(stander.standing.fields.values().all(|f| f.shared));
    assert_eq!(offer.contact.unwrap().contact.phone, "+34600112233");

    // One key: the person, the relation, the passport, its copy.
    assert!(standing::stands(&mut second, 0));
    assert_eq!(second.documents[&identity], seen());
    assert!(second.is_blank(), "one key brings it back: nothing would be lost");
    let stands = second.standing.clone().unwrap();
    assert_eq!(stands.by.as_str(), "parent");
    assert_eq!(stands.text(NUMBER), number);
    assert_eq!(standing::of(&second, &stands).unwrap().of, stander.of);

    // Another person is typed over it: the papers of the first one are not theirs.
    let mut other = second.clone();
    put(other.standing.as_mut().unwrap(), NUMBER, "U99887766");
    standing::settle(&mut other);
    assert!(!other.documents.contains_key(&identity));
    assert!(standing::of(&other, other.standing.as_ref().unwrap()).is_none());
    // What the clerk said of a paper since then stays.
    let mut said = second.clone();
    let line = said.documents.get_mut(&identity).unwrap();
    line.valid_until = now().date_naive().succ_opt();
    said.standing = None;
    standing::settle(&mut said);
    assert!(said.documents.contains_key(&identity));

    // Accepted with it: the second case has the same representative, and no contact that nobody consented to.
    let mut whole = member(&mut desk, "child", visit);
    whole.standing = second.standing.clone();
    whole.family = second.family.clone();
    whole.documents.insert(identity, seen());
    let whole = accepted(&mut desk, &whole);
    let (one, two) = (case(&mut desk, first), case(&mut desk, whole));
    assert_eq!(one.representative(), two.representative());
    assert!(two.contact().is_none());

    // The third begins with the same one, named once.
    let third = next_child(&mut desk, visit);
    assert_eq!(third.family.unwrap().standers.len(), 1);
}

#[test]
fn a_contact_withdrawn_is_offered_to_nobody_of_the_visit() {
    let mut desk = Desk::new();
    let visit = VisitId(Ulid::new());
    let mut first = member(&mut desk, "child", visit);
    first.contact = Some(Contact {
        phone: "+34600112233".to_owned(),
        email: String::new(),
    });
    let first = accepted(&mut desk, &first);
    let second = next_child(&mut desk, visit);
    assert!(!serde_json::to_string(&second).unwrap().contains("34600112233"));
    desk.ask(Request::SaveDraft(Box::new(second.clone())));
    let offered = |desk: &mut Desk| match desk.ask(Request::LoadDraft(second.id)) {
        Reply::Draft(Some(draft)) => draft.family.unwrap().contact,
        other => panic!("{other:?}"),
    };
    assert_eq!(offered(&mut desk).unwrap().contact.phone, "+34600112233");
    let (case, given) = (first, None);
    desk.recorded(Request::Flow(Flow::Contact { case, given }));
    assert_eq!(offered(&mut desk), None);
}

#[test]
fn a_guardian_is_offered_but_the_paper_of_the_appointment_is_looked_at_for_each() {
    let mut desk = Desk::new();
    let visit = VisitId(Ulid::new());
    let mut first = member(&mut desk, "child", visit);
    let guardian = first.standing.as_mut().unwrap();
    guardian.by = RepresentationCode::parse("guardian").unwrap();
    put(guardian, "authority-issued-by", "Опека г. Барселоны");
    put(guardian, "authority-number", "44");
    put(guardian, "authority-issued", "01022025");
    desk.ask(Request::SaveDraft(Box::new(first)));
    let mut second = next_child(&mut desk, visit);
    assert!(standing::stands(&mut second, 0));
    let pack = desk.pack();
    let mut stands = second.standing.unwrap();
    assert_eq!(stands.text("authority-number"), "44");
    assert_eq!(
        standing::is_right_unseen(&stands, &pack),
        Some("authority-issued-by")
    );
    standing::right_is_seen(&mut stands);
    assert_eq!(standing::is_right_unseen(&stands, &pack), None);
    // The person is the same one as before.
    assert!(stands.field(SURNAME).unwrap().shared);
}

#[test]
fn a_mother_served_in_the_same_visit_is_offered_as_the_parent_of_her_child() {
    let mut desk = Desk::new();
    let visit = VisitId(Ulid::new());
    let mother = member(&mut desk, "spouse", visit);
    let number = mother.text("document_number").to_owned();
    let mother = accepted(&mut desk, &mother);
    let mut child = next_child(&mut desk, visit);
    assert!(standing::stands(&mut child, 0));
    let stands = child.standing.clone().unwrap();
    assert_eq!(stands.by.as_str(), "parent");
    assert_eq!(stands.text(NUMBER), number);
    assert_eq!(
        Some(stands.text(CITIZENSHIP)),
        case(&mut desk, mother).person.citizenship.as_deref()
    );
    assert_eq!(stands.findings(&desk.pack(), now().date_naive()), []);

    // A child of the same visit stands for nobody.
    let whole = member(&mut desk, "child", visit);
    let stood = whole.standing.clone().unwrap().shown();
    accepted(&mut desk, &whole);
    let third = next_child(&mut desk, visit);
    let names = third.family.unwrap().standers.into_iter();
    let names: Vec<String> = names.map(|s| s.standing.shown()).collect();
    assert_eq!(names, [stood, stands.shown()]);
}

#[test]
fn what_the_parent_brought_says_nothing_of_the_childs_past() {
    let mut desk = Desk::new();
    let child = desk.whole("child");
    let pack = desk.pack();
    let issued = |draft: &Draft, code: &str| {
        let mut draft = draft.clone();
        let line = draft.documents.entry(document(code)).or_insert_with(seen);
        line.issued_in = Some("KAZ".to_owned());
        let past = intake::applicant(&draft, &pack, now().date_naive()).past;
        past.papers_of.contains("KAZ")
    };
    for of_others in ["parent-identity", "representative-identity"] {
        assert!(!issued(&child, of_others), "{of_others}");
    }
    assert!(issued(&child, "birth-certificate"));
}
