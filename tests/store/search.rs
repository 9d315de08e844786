//! Finding a case by whatever is in hand.

use super::sample::*;
use tereze::domain::act::{CaseId, Deed};
use tereze::domain::answer::Answer;
use tereze::domain::birth::BirthDate;
use tereze::store::Store;
use tereze::store::search::met::{MetBy, Someone as Who};
use tereze::store::search::{By, Match};

fn filled() -> Office {
    let mut office = office();
    for (n, who) in (1..).zip([
        someone("IVANOV PYOTR", "Иванов Пётр", "1980-05-12", "A1234567"),
        someone("IVANOVA MARIA", "Иванова Мария", "1981-06-13", "A7654321"),
        someone("IVANOFF PETER", "", "1982-07-14", "US998877"),
        someone("CAGLAYAN SUKRU", "Чаглаян Шюкрю", "1958-03-XX", "U 12 345"),
        someone("LI WEI", "Ли Вэй", "1999-12-31", "E00000001"),
        someone("KOWALSKA-NOWAK O'HARA", "", "1970-01-01", "PL555"),
    ]) {
        file(&mut office.store, n, &who);
    }
    let iin = [field("iin", Answer::Iin("800512300017".to_owned()))].into();
    let granted = Deed::Granted {
        values: iin,
        notes: Vec::new(),
    };
    let outer = Deed::Transferred {
        outer_number: "7-4410".to_owned(),
    };
    office
        .store
        .append(&[
            act(9001, Some(case_id(1)), outer),
            act(9002, Some(case_id(1)), granted),
        ])
        .unwrap();
    office
}

fn found(store: &mut Store, typed: &str) -> Vec<(u64, Match, By)> {
    let number = |id: CaseId| u64::try_from(id.0.random()).unwrap();
    let hits = store.find(typed, 20).unwrap();
    hits.iter().map(|h| (number(h.row.id), h.rank, h.by)).collect()
}

/// By the name and the document of whoever stood for the applicant; that person met later is not the applicant.
#[test]
fn a_case_is_found_by_who_stood_for_the_applicant() {
    let mut office = filled();
    let child = someone("OZTURKMEN ALI", "Озтюркмен Али", "2018-03-02", "C1");
    let acts = [
        act(800, Some(case_id(8)), opened()),
        act(801, Some(case_id(8)), represented(number(8), &child)),
    ];
    office.store.append(&acts).unwrap();
    let store = &mut office.store;
    assert_eq!(found(store, "gokhan"), [(8, Match::Exact, By::Name)]);
    assert_eq!(found(store, "U4021 8857"), [(8, Match::Exact, By::Document)]);
    assert_eq!(
        store.find("gokhan", 5).unwrap()[0].row.representative,
        representative().shown()
    );
    let parent = Who {
        documents: &["U40218857".to_owned()],
        spellings: &["OZTURKMEN GOKHAN".to_owned()],
        born: BirthDate::parse("2018-03-02").ok(),
        but: None,
    };
    assert!(store.same_person(&parent).unwrap().is_empty());
}

/// By the name and the BIN of the legal person that applied, which is no name of the citizen.
#[test]
fn a_case_is_found_by_the_legal_person_that_applied() {
    let mut office = filled();
    let citizen = someone("AKHMETOV DAUREN", "Ахметов Даурен", "1990-01-13", "N1");
    let acts = [
        act(800, Some(case_id(8)), opened()),
        act(801, Some(case_id(8)), from_legal_person(number(8), &citizen)),
    ];
    office.store.append(&acts).unwrap();
    let store = &mut office.store;
    for (typed, rank, by) in [
        ("960340000514", Match::Exact, By::Bin),
        ("96034", Match::Prefix, By::Bin),
        ("звезда", Match::Exact, By::Name),
        ("жулдыз", Match::Sound, By::Name),
        ("ахметов жұлдыз", Match::Exact, By::Name),
    ] {
        assert_eq!(found(store, typed), [(8, rank, by)], "{typed}");
    }
    let namesake = Who {
        documents: &[],
        spellings: &["Жұлдыз".to_owned()],
        born: BirthDate::parse("1990-01-13").ok(),
        but: None,
    };
    assert!(store.same_person(&namesake).unwrap().is_empty());
}

#[test]
fn a_case_is_found_by_whatever_is_in_hand() {
    let mut office = filled();
    let store = &mut office.store;
    let table = [
        ("1-2026-000004", 4, Match::Exact, By::Number),
        ("000004", 4, Match::Exact, By::Number),
        ("4", 4, Match::Exact, By::Number),
        ("800512300017", 1, Match::Exact, By::Iin),
        ("8005123000", 1, Match::Prefix, By::Iin),
        ("a1234567", 1, Match::Exact, By::Document),
        ("A123", 1, Match::Prefix, By::Document),
        ("u12345", 4, Match::Exact, By::Document),
        ("7-4410", 1, Match::Exact, By::Outer),
        ("12051980", 1, Match::Exact, By::Birth),
        ("12.05.1980", 1, Match::Exact, By::Birth),
        ("1980-05-12", 1, Match::Exact, By::Birth),
        ("12.03.1958", 4, Match::Exact, By::Birth),
        ("çağlayan", 4, Match::Exact, By::Name),
        ("ÇAĞLAYAN şükrü", 4, Match::Exact, By::Name),
        ("шюкрю чаг", 4, Match::Prefix, By::Name),
        ("пётр иванов", 1, Match::Exact, By::Name),
        ("петр иванов", 1, Match::Exact, By::Name),
        ("ивановa 13.06.1981", 2, Match::Sound, By::Name),
        ("nowak", 6, Match::Exact, By::Name),
        ("O’Hara", 6, Match::Exact, By::Name),
        ("cagalyan", 4, Match::Typo, By::Name),
        ("вэй", 5, Match::Exact, By::Name),
    ];
    for (typed, case, rank, by) in table {
        assert_eq!(found(store, typed).first(), Some(&(case, rank, by)), "{typed}");
    }
    for typed in [
        "",
        "   ",
        "zzzzzz",
        "1-2026-000999",
        "99991231",
        "\"",
        "* OR *",
        "AND",
        "name:x",
    ] {
        assert_eq!(found(store, typed), [], "{typed}");
    }
}

#[test]
fn the_nearest_comes_first() {
    let mut office = filled();
    let all = found(&mut office.store, "Иванов");
    assert_eq!(
        all,
        [
            (1, Match::Exact, By::Name),
            (2, Match::Prefix, By::Name),
            (3, Match::Sound, By::Name),
        ]
    );
    let latin = found(&mut office.store, "ivanov");
    assert_eq!(latin.len(), 3);
    assert_eq!((latin[0].1, latin[2].1), (Match::Exact, Match::Sound));
    assert_eq!(office.store.find("ivanov", 1).unwrap().len(), 1);
}

/// However many documents begin so: what is typed whole is meant.
#[test]
fn a_whole_code_comes_before_any_that_begins_so() {
    let mut office = filled();
    for n in 50..53 {
        let who = someone("WOJCIECHOWSKI", "", "1970-01-01", &format!("74410{n}"));
        file(&mut office.store, n, &who);
    }
    let hits = office.store.find("7-4410", 2).unwrap();
    let ranks: Vec<_> = hits.iter().map(|h| (h.rank, h.by)).collect();
    assert_eq!(ranks, [(Match::Exact, By::Outer), (Match::Prefix, By::Document)]);
}

#[test]
fn a_typing_error_finds_what_was_filed_after_the_vocabulary_was_read() {
    let mut office = filled();
    assert_eq!(found(&mut office.store, "cagalyan")[0].1, Match::Typo);
    file(
        &mut office.store,
        50,
        &someone("SCHWARZENBERG", "", "1970-01-01", "D1"),
    );
    assert_eq!(
        found(&mut office.store, "schwarzenebrg")[0],
        (50, Match::Typo, By::Name)
    );
    // And what another process has written.
    let mut other = open(&office.path);
    file(&mut other, 51, &someone("WOJCIECHOWSKI", "", "1970-01-01", "D2"));
    assert_eq!(
        found(&mut office.store, "wojciehcowski")[0],
        (51, Match::Typo, By::Name)
    );
}

#[test]
fn a_person_met_before_is_shown() {
    let office = filled();
    let met = |documents: &[&str], spellings: &[&str], born: &str, but: Option<CaseId>| {
        let documents: Vec<String> = documents.iter().map(|s| (*s).to_owned()).collect();
        let spellings: Vec<String> = spellings.iter().map(|s| (*s).to_owned()).collect();
        let who = Who {
            documents: &documents,
            spellings: &spellings,
            born: BirthDate::parse(born).ok(),
            but,
        };
        let all = office.store.same_person(&who).unwrap();
        all.into_iter()
            .map(|m| (u64::try_from(m.row.id.0.random()).unwrap(), m.by))
            .collect::<Vec<_>>()
    };
    assert_eq!(met(&["u-12345"], &[], "", None), [(4, MetBy::Document)]);
    // The same number of another state: nobody met before. One of the two still agrees: shown.
    assert_eq!(met(&["u-12345"], &["LEE JONG"], "1990-01-01", None), []);
    assert_eq!(
        met(&["u-12345"], &["LEE JONG"], "1958-03-07", None),
        [(4, MetBy::Document)]
    );
    assert_eq!(
        met(&["u-12345"], &["Чаглаян Шюкрю"], "1990-01-01", None),
        [(4, MetBy::Document)]
    );
    assert_eq!(
        met(&[], &["Чаглаян Шюкрю"], "1958-03-07", None),
        [(4, MetBy::NameAndBirth)]
    );
    assert_eq!(
        met(&[], &["SUKRU CAGLAYAN"], "1958-03-XX", None),
        [(4, MetBy::NameAndBirth)]
    );
    assert_eq!(
        met(&[], &["CAGLAYEN SUKRU"], "1958-XX-XX", None),
        [(4, MetBy::NameAndBirth)]
    );
    assert_eq!(
        met(&[], &["Иванов Пётр Сергеевич"], "1980-05-12", None),
        [(1, MetBy::NameAndBirth)]
    );
    assert_eq!(met(&[], &["Иванов Сергей"], "1980-05-12", None), []);
    assert_eq!(met(&[], &["Иванов Пётр"], "1980-05-13", None), []);
    assert_eq!(met(&[], &["Иванов Пётр"], "", None), []);
    assert_eq!(
        met(&["A1234567"], &["IVANOV PYOTR"], "1980-05-12", None),
        [(1, MetBy::Document)]
    );
    assert_eq!(
        met(&["A1234567"], &["IVANOV PYOTR"], "1980-05-12", Some(case_id(1))),
        []
    );
}

#[test]
fn spellings_of_this_office_come_first() {
    let mut office = filled();
    for n in 60..63 {
        file(
            &mut office.store,
            n,
            &someone("CAGLAYAN ALI", "Чаглаян Али", "1970-01-01", &format!("T{n}")),
        );
    }
    file(
        &mut office.store,
        63,
        &someone("CAGLAYAN EMRE", "Шаглаян Эмре", "1970-01-01", "T63"),
    );
    let used = office.store.spellings_used("Çağlayan").unwrap();
    assert_eq!(used, [("Чаглаян".to_owned(), 4), ("Шаглаян".to_owned(), 1)]);
    assert_eq!(office.store.spellings_used("Nobody").unwrap(), []);
}

#[test]
fn other_rules_for_names_ask_for_a_rebuild() {
    let office = filled();
    assert!(!office.store.needs_rebuild().unwrap());
    drop(office.store);
    let other = tereze::store::search::Speller {
        keys: |t| vec![format!("x{t}")],
        version: 2,
    };
    let mut store = Store::open(&office.path, &key(), office.dir.path(), other).unwrap();
    assert!(store.needs_rebuild().unwrap());
    store.rebuild(|_| {}).unwrap();
    assert!(!store.needs_rebuild().unwrap());
    assert_eq!(found(&mut store, "ivanov")[0], (1, Match::Exact, By::Name));
}
