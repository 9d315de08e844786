//! Each task done as it should be, and nearly done: only the first counts.

mod room;

use super::*;
use crate::domain::act::{Deed, SheetBack, SpoilCause};
use crate::domain::checklist::What;
use crate::domain::document::{Original, Presented};
use crate::domain::institution::InstitutionKind;
use crate::domain::mrz::Mrz;
use crate::forms::catalogue::Catalogue;
use crate::office::demo;
use crate::office::intake;
use crate::office::patronymic;
use crate::office::request::{Flow, GrantAnswer, Reply, Request, Spoiled, TypedAnswer};
use crate::store::folder::Folder;
use crate::texts::lang::Lang;
use room::{Room, now};

#[test]
fn every_task_has_its_person_its_words_and_a_whole_passport() {
    let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let read: Table = toml::from_str(include_str!("../../../../assets/demo/tasks.toml")).unwrap();
    let tasks = all(on, 7);
    assert_eq!(tasks.len(), read.task.len());
    assert!(tasks.len() <= 9, "each is chosen by a digit");
    let catalogue = Catalogue::embedded();
    for task in tasks {
        let zone = Mrz::read(&task.zone, on).unwrap();
        assert!(zone.is_valid(), "{}", task.zone);
        assert!(task.said.len() > 8, "{:?}", task.said);
        let mut packs = catalogue.packs();
        assert!(
            packs.any(|p| p.category(&task.category).is_some()),
            "{}",
            task.category
        );
        for lang in [Lang::Kk, Lang::Ru, Lang::En] {
            // One line on the narrowest screen.
            let title = task.title.get(lang).chars().count();
            assert!((5..=66).contains(&title), "{}", task.title.get(lang));
            assert!(task.words.get(lang).chars().count() > 40);
        }
    }
}

/// Whatever is offered in an office can be begun there, with the category that it is about.
#[test]
fn every_task_that_is_offered_can_be_chosen() {
    let mut offered = Vec::new();
    for kind in InstitutionKind::ALL {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path()).unwrap();
        let institution = demo::institution_of(Some(kind)).unwrap();
        let office = demo::found(&folder, institution, Lang::Kk, now()).unwrap();
        let view = &office.view;
        let tasks = of_office(view, office.at(now()).date_naive(), 7);
        for task in &tasks {
            let begun = view.catalogue.for_office(kind.code()).any(|pack| {
                let mut requests = pack.requests.iter().map(|r| r.code.clone());
                requests.any(|r| {
                    crate::office::begin::draft(view, pack, task.category.clone(), r, now()).is_some()
                })
            });
            assert!(begun, "{kind:?}: {}", task.category);
        }
        offered.extend((!tasks.is_empty()).then_some(kind));
    }
    use InstitutionKind::{Consulate, ConsulateGeneral, Embassy, EmbassyBranch};
    assert_eq!(offered, [Embassy, ConsulateGeneral, Consulate, EmbassyBranch]);
}

/// What lies on the counter is what the list of documents asks for, but for what the task says is not there.
#[test]
fn a_person_brings_every_paper_but_those_that_the_task_is_about() {
    let mut room = Room::new();
    for row in table().task.into_iter().filter(|row| row.from.is_none()) {
        assert!(!row.papers.is_empty(), "{}", row.title.en);
        let (task, mut draft) = room.draft(&row.checks);
        let laid = Presented {
            copy: true,
            original: Original::SeenAndReturned,
            ..Presented::default()
        };
        draft.documents = task.papers.iter().map(|c| (c.clone(), laid.clone())).collect();
        let view = &room.office.view;
        let pack = view.catalogue.packs().find(|p| task.is_of(p)).unwrap();
        let on = room.office.at(now()).date_naive();
        let verdict = intake::checklist_in(view, &draft, pack, on).verdict;
        let wanting = verdict.lacks.iter();
        let wanting = wanting.filter(|l| matches!(l.what, What::Document | What::OneOf));
        // The application itself is printed here.
        let own = |code: &&DocumentCode| code.as_str() != "application";
        let wanting: Vec<_> = wanting.map(|l| &l.document).filter(own).collect();
        assert_eq!(
            wanting,
            task.absent.iter().collect::<Vec<_>>(),
            "{}",
            row.title.en
        );
    }
}

#[test]
fn another_try_is_another_passport_and_another_case() {
    let mut room = Room::new();
    let of = |room: &mut Room, seed| {
        let place = table().task.iter().position(|row| row.from.is_some()).unwrap();
        begin(&mut room.office, place, seed, now()).unwrap()
    };
    let (one, two) = (of(&mut room, 7), of(&mut room, 8));
    assert_ne!(one.number, two.number);
    assert_ne!(one.case, two.case);
    let second = room.view(&two);
    assert!(!one.is_about(&second.case));
}

#[test]
fn what_was_brought_before_is_no_ones_doing_and_every_paper_is_a_specimen() {
    let mut room = Room::new();
    for (place, row) in table().task.iter().enumerate() {
        let Some(from) = row.from else { continue };
        let task = begin(&mut room.office, place, 7, now()).unwrap();
        let view = room.view(&task);
        assert_eq!(view.case.state, from);
        assert!(task.is_about(&view.case));
        assert!(!task.is_done(&view), "{}", task.title.en);
        for paper in &view.case.papers {
            assert!(paper.issued.snapshot.contains("specimen"));
        }
    }
}

#[test]
fn a_sheet_that_was_not_spoiled_first_is_not_the_task() {
    let mut room = Room::new();
    let task = room.begin(&[Check::Spoiled]);
    let case = task.case.unwrap();
    room.prints(case, "certificate");
    assert!(!room.is_done(&task));
    let sheet = room.sheet(case, "certificate");
    room.ask(Request::Spoiled {
        sheet,
        spoiled: Spoiled {
            cause: SpoilCause::Jam,
            reason: "jam".to_owned(),
        },
    });
    assert!(!room.is_done(&task), "the new sheet is not out");
    room.prints(case, "certificate");
    assert!(room.is_done(&task));
}

#[test]
fn the_numbers_have_to_be_those_that_were_told() {
    let mut room = Room::new();
    let task = room.begin(&[Check::OuterNumber, Check::Iin, Check::Printed]);
    let case = task.case.unwrap();
    let transfer = |number: &str| Request::Transfer {
        case,
        outer_number: number.to_owned(),
    };
    room.ask(transfer("DEMO-1"));
    let answer = GrantAnswer {
        iin: task.told("iin").to_owned(),
        ..GrantAnswer::default()
    };
    room.ask(transfer(task.told("outer-number")));
    room.ask(Request::Grant { case, answer });
    assert_eq!(task.weighed(&room.view(&task)), [true, true, true, false]);
    room.prints(case, "certificate");
    assert!(room.is_done(&task));

    let other = begin(&mut room.office, place_of(&task), 9, now()).unwrap();
    let case = other.case.unwrap();
    let transfer = Request::Transfer {
        case,
        outer_number: "DEMO-2".to_owned(),
    };
    room.ask(transfer);
    let answer = GrantAnswer {
        iin: "550512300017".to_owned(),
        ..GrantAnswer::default()
    };
    room.ask(Request::Grant { case, answer });
    room.prints(case, "certificate");
    assert_eq!(other.weighed(&room.view(&other)), [true, false, false, true]);
}

fn place_of(task: &Task) -> usize {
    let rows = table().task;
    rows.iter().position(|row| row.checks == task.checks).unwrap()
}

#[test]
fn a_result_is_handed_over_on_paper() {
    let mut room = Room::new();
    let place = table()
        .task
        .iter()
        .position(|row| row.goal == State::HandedOver && row.from == Some(State::Granted))
        .unwrap();
    let task = begin(&mut room.office, place, 7, now()).unwrap();
    let case = task.case.unwrap();
    room.prints(case, "certificate");
    assert!(!room.is_done(&task));
    room.hands_over(case);
    assert!(room.is_done(&task));
}

#[test]
fn a_recall_ends_with_the_right_number_in_the_persons_hands() {
    let mut room = Room::new();
    let task = room.begin(&[Check::Recalled, Check::Iin, Check::Printed]);
    let case = task.case.unwrap();
    room.ask(Request::Flow(Flow::Recall {
        case,
        reason: "wrong number".to_owned(),
        seen: "nobody else".to_owned(),
        sheet: SheetBack::Yes,
    }));
    let answer = GrantAnswer {
        iin: task.told("iin").to_owned(),
        ..GrantAnswer::default()
    };
    room.ask(Request::CorrectAnswer {
        case,
        answer: TypedAnswer::Granted(answer),
        reason: "mistyped".to_owned(),
    });
    room.prints(case, "certificate");
    assert!(!room.is_done(&task));
    room.hands_over(case);
    assert!(room.is_done(&task));
}

#[test]
fn a_patronymic_among_the_given_names_is_not_the_task() {
    let mut room = Room::new();
    let (task, draft) = room.draft(&[Check::Patronymic, Check::Printed]);
    let pack = room.office.view.catalogue.by_hash(&draft.pack).unwrap().clone();
    let (given, father) = patronymic::fields(&pack).unwrap();
    let mut parted = draft.clone();
    // The zone has both; parted from its second component on.
    assert!(patronymic::part(&mut parted, &pack, Some(1)));
    let mut left = draft;
    let names = left.fields.get_mut(given.key.as_str()).unwrap();
    let of = |n: usize| parted.field(father.key.as_str()).unwrap().text(n).to_owned();
    for n in 1..3 {
        names.texts[n] = format!("{} {}", names.texts[n], of(n));
    }
    let none = left.fields.get_mut(father.key.as_str()).unwrap();
    (none.texts, none.not_stated) = (Vec::new(), true);
    let view = room.accepts(parted);
    assert!(task.is_about(&view.case), "{:?}", view.case.person);
    assert_eq!(task.weighed(&view), [true, true, false]);
    room.prints(view.case.id, "coupon");
    let view = room.office.case_view(view.case.id).unwrap();
    assert!(task.is_done(&view));
    left.id = CaseId(ulid::Ulid::new());
    let view = room.accepts(left);
    assert_eq!(task.weighed(&view), [true, false, false]);
}

#[test]
fn a_child_is_accepted_with_whoever_stands_for_it() {
    let mut room = Room::new();
    let (task, draft) = room.draft(&[Check::Represented, Check::Printed]);
    let view = room.accepts(draft);
    assert!(task.is_about(&view.case));
    assert_eq!(task.weighed(&view), [true, true, false]);
    room.prints(view.case.id, "coupon");
    assert!(task.is_done(&room.office.case_view(view.case.id).unwrap()));
}

#[test]
fn a_refusal_names_what_lacks_and_nothing_else() {
    let mut room = Room::new();
    let (task, draft) = room.draft(&[Check::Lacks, Check::Printed]);
    let refused = |room: &mut Room, without: &[DocumentCode]| {
        let mut less = draft.clone();
        less.id = CaseId(ulid::Ulid::new());
        for code in without {
            less.documents.remove(code).unwrap();
        }
        let id = less.id;
        room.ask(Request::RefuseIntake(Box::new(less)));
        room.prints(id, "intake-receipt");
        room.office.case_view(id).unwrap()
    };
    let right = refused(&mut room, &task.absent);
    assert!(task.is_done(&right));
    let all: Vec<DocumentCode> = draft.documents.keys().cloned().collect();
    let too_much = refused(&mut room, &all);
    assert!(task.is_about(&too_much.case));
    assert_eq!(task.weighed(&too_much), [true, false, true]);
}

#[test]
fn somebody_elses_case_is_nobodys_task() {
    let mut room = Room::new();
    let (_, draft) = room.draft(&[Check::Represented, Check::Printed]);
    let view = room.accepts(draft);
    let (aged, _) = room.draft(&[Check::Printed]);
    assert!(!aged.is_about(&view.case));
    assert!(matches!(view.acts.last().unwrap().deed, Deed::Accepted(_)));
}

#[test]
fn what_was_written_is_compared_with_the_sheet() {
    let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let tasks = all(on, 7);
    let task = tasks.iter().find(|t| t.names.len() == 3).unwrap();
    let joined = |script: usize| {
        let all: Vec<&str> = task.names.iter().map(|(_, name)| name[script]).collect();
        all.join(" ")
    };
    let case = |visual: &str, cyrillic: &str| {
        let mut case = Case::new(CaseId(ulid::Ulid::nil()));
        case.person.latin = visual.to_uppercase();
        case.person.spellings = vec![visual.to_uppercase(), visual.to_owned(), cyrillic.to_owned()];
        case.person.cyrillic = cyrillic.to_owned();
        case.person.birth = task.birth;
        case
    };
    let (latin, cyrillic) = (joined(0), joined(1));
    assert_eq!(task.differs(&case(&latin, &cyrillic)), [""; 0]);
    assert_eq!(
        task.differs(&case("", &cyrillic)),
        [""; 0],
        "a receipt in one script"
    );
    assert_eq!(task.differs(&case("", "Muller Hans")), ["surname", "given-names"]);
    let [latin_surname, surname] = task.names[0].1;
    assert_eq!(task.differs(&case(latin_surname, &cyrillic)), ["given-names"]);
    assert_eq!(task.differs(&case("", surname)), [""; 0], "a surname alone");
    let mut other = case(&latin, &cyrillic);
    other.person.birth = BirthDate::parse("1949-10-30").ok();
    assert_eq!(task.differs(&other), ["born"]);
}

#[test]
fn data_that_were_sent_back_are_corrected_and_transferred_again() {
    let mut room = Room::new();
    let task = room.begin(&[Check::Corrected, Check::OuterNumber]);
    let case = task.case.unwrap();
    let Reply::Draft(Some(mut draft)) = room.ask(Request::Flow(Flow::Correction(case))) else {
        panic!("no copy of the data");
    };
    let place = draft.fields.get_mut("birthplace").unwrap();
    for text in place.texts.iter_mut().skip(1) {
        text.push_str(", 2");
    }
    draft.consent_signed = true;
    let reason = "the provider asks for it".to_owned();
    room.ask(Request::Flow(Flow::CorrectData { draft, reason }));
    assert!(!room.is_done(&task));
    room.ask(Request::Transfer {
        case,
        outer_number: task.told("outer-number").to_owned(),
    });
    assert!(room.is_done(&task), "{:?}", task.weighed(&room.view(&task)));
}
