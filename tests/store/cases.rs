//! Acts, numbers, drafts, projections: one transaction.

use super::sample::*;
use tereze::domain::act::{Act, CaseId, Deed, Erased, StepBegun, StepDone};
use tereze::domain::case::State;
use tereze::domain::code::{ClerkCode, StepCode};
use tereze::domain::number::Series;
use tereze::store::drafts::{Draft, Parked, Saved};
use tereze::store::fault::Fault;
use tereze::store::projection::Progress;
use tereze::store::projection::lists::{Order, Which};
use tereze::store::{Batch, Filed, Store};

fn eva() -> super::sample::Someone {
    someone("KOVACH EVA", "Ковач Ева", "1990-01-01", "H1234567")
}

fn draft(n: u64) -> Draft {
    Draft {
        id: case_id(n),
        clerk: clerk(),
        what: "some-service".to_owned(),
        title: "KOVACH EVA".to_owned(),
        updated: at(n as u32),
        parked: Parked::No,
        corrects: None,
        body: vec![n as u8, 0, 255],
    }
}

#[test]
fn a_case_is_what_its_acts_make_of_it() {
    let mut office = office();
    let case = file(&mut office.store, 1, &eva());
    let snapshot = office.store.load_case(case).unwrap().unwrap();
    assert_eq!(snapshot.state, State::Accepted);
    assert_eq!(snapshot.number, Some(number(1)));
    assert_eq!(snapshot.person.cyrillic, "Ковач Ева");
    assert_eq!(snapshot.documents.len(), 1);
    let row = office.store.case_row(case).unwrap().unwrap();
    assert_eq!(
        (row.state, row.latin.as_str(), row.due),
        (State::Accepted, "KOVACH EVA", Some(at(1440)))
    );
    let kinds: Vec<String> = office
        .store
        .acts(case)
        .unwrap()
        .iter()
        .map(|a| a.deed.kind().to_owned())
        .collect();
    assert_eq!(kinds, ["opened", "presented", "accepted"]);
    assert_eq!(office.store.load_case(case_id(77)).unwrap(), None);
}

#[test]
fn appending_again_changes_nothing_and_other_contents_are_refused() {
    let mut office = office();
    let case = file(&mut office.store, 1, &eva());
    let acts = office.store.acts(case).unwrap();
    let before = office.store.head().unwrap();
    office.store.append(&acts).unwrap();
    assert_eq!(office.store.head().unwrap(), before);
    let mut other = acts[0].clone();
    other.at = at(99);
    assert!(matches!(office.store.append(&[other]), Err(Fault::ActDiffers(_))));
    assert_eq!(office.store.head().unwrap(), before);
}

#[test]
fn bytes_come_back_as_they_were_written() {
    let mut office = office();
    let later = serde_json::json!({"kind": "later", "z": 1, "a": [1.50, "é"]});
    let deed = Deed::Unknown(later);
    let case = case_id(1);
    let written = serde_json::to_vec(&deed).unwrap();
    office
        .store
        .append(&[act(1, Some(case), opened()), act(2, Some(case), deed.clone())])
        .unwrap();
    let entries = office.store.entries(case).unwrap();
    assert_eq!(entries[1].body.as_deref(), Some(written.as_slice()));
    assert_eq!(entries[1].act.deed, deed);
    assert_eq!(entries[1].act.deed.kind(), "later");
    assert_eq!(office.store.entries_after(1, 10).unwrap(), entries[1..]);
}

#[test]
fn filing_twice_files_once() {
    let mut office = office();
    let case = file(&mut office.store, 1, &eva());
    let acts = office.store.acts(case).unwrap();
    let again = office
        .store
        .file(case, |_: &mut Batch<'_>| -> Result<Vec<Act>, Fault> {
            panic!("not asked again")
        })
        .unwrap();
    assert_eq!(again, Filed::Before(acts));
}

#[test]
fn numbers_have_no_gap() {
    let mut office = office();
    file(&mut office.store, 1, &eva());
    // Refused by a rule half-way: the number is not used up.
    let refused: Result<(), Fault> = office.store.commit(|batch| {
        let number = batch.next_number(None, 2026)?;
        assert_eq!(number.place(), 2);
        batch.append(&[act(50, Some(case_id(5)), accepted(number, &eva()))])?;
        Err(Fault::Busy)
    });
    assert!(matches!(refused, Err(Fault::Busy)));
    assert_eq!(office.store.load_case(case_id(5)).unwrap(), None);
    // Taken and carried by no act: the whole is given up.
    let unused = office.store.commit(|batch| batch.next_number(None, 2026));
    assert!(matches!(unused, Err(Fault::NumberUnused(n)) if n == "1-2026-000002"));
    let two = file(&mut office.store, 2, &eva());
    assert_eq!(
        office.store.case_row(two).unwrap().unwrap().number,
        Some(number(2))
    );
    // Another series and another year begin at one.
    let mark = |text: &str| Some(Series::parse(text).unwrap());
    for (n, series, year, wanted) in [
        (3, None, 2027, "1-2027-000001"),
        (4, mark("01"), 2026, "1-2026-01-000001"),
        (5, mark("02"), 2026, "1-2026-02-000001"),
        (6, mark("02"), 2026, "1-2026-02-000002"),
        (7, None, 2026, "1-2026-000003"),
    ] {
        let filed = office.store.file(case_id(n), |batch| -> Result<Vec<Act>, Fault> {
            let number = batch.next_number(series, year)?;
            assert_eq!(number.to_string(), wanted);
            Ok(vec![act(60 + n, Some(case_id(n)), accepted(number, &eva()))])
        });
        assert!(matches!(filed, Ok(Filed::Now(_))));
    }
    // One number means one thing.
    for (typed, meant) in [
        ("1-2026-000001", 1),
        ("1-2026-01-000001", 4),
        ("1-2026-02-000001", 5),
        ("1-2026-02-000001 2026-11-20 inst-014", 5),
        ("1-2027-000001", 3),
    ] {
        let hits = office.store.find(typed, 9).unwrap();
        let ids: Vec<CaseId> = hits.iter().map(|h| h.row.id).collect();
        assert_eq!(ids, [case_id(meant)], "{typed}");
    }
    for typed in ["1-2026-02", "1-2026-03-000001", "2-2026-000001"] {
        assert_eq!(office.store.find(typed, 9).unwrap(), [], "{typed}");
    }
}

#[test]
fn drafts_are_kept_per_clerk_until_the_case_is_filed() {
    let mut office = office();
    let other = ClerkCode::parse("marat").unwrap();
    for n in 1..=3 {
        assert_eq!(office.store.save_draft(&draft(n)).unwrap(), Saved::Yes);
    }
    let theirs = Draft {
        clerk: other.clone(),
        ..draft(4)
    };
    office.store.save_draft(&theirs).unwrap();
    let ids = |store: &Store, clerk: &ClerkCode| -> Vec<CaseId> {
        store.drafts(clerk).unwrap().into_iter().map(|d| d.id).collect()
    };
    assert_eq!(ids(&office.store, &clerk()), [case_id(3), case_id(2), case_id(1)]);
    assert_eq!(office.store.draft(case_id(4)).unwrap(), Some(theirs));
    office.store.park_draft(case_id(3), Parked::Aside).unwrap();
    let aside = |store: &Store| -> Vec<bool> {
        let drafts = store.drafts(&clerk()).unwrap();
        drafts.iter().map(|d| d.parked == Parked::Aside).collect()
    };
    assert_eq!(aside(&office.store), [true, false, false]);
    let laid: Vec<CaseId> = office
        .store
        .drafts_aside()
        .unwrap()
        .iter()
        .map(|d| d.id)
        .collect();
    assert_eq!(laid, [case_id(3)]);
    office.store.park_draft(case_id(3), Parked::No).unwrap();
    assert_eq!(aside(&office.store), [false, false, false]);

    // A draft goes in the transaction that files its case, and a save that comes late does not bring it back.
    let mut changed = draft(2);
    changed.body = b"more".to_vec();
    office.store.save_draft(&changed).unwrap();
    assert_eq!(office.store.draft(case_id(2)).unwrap(), Some(changed.clone()));
    file(&mut office.store, 2, &eva());
    assert_eq!(office.store.draft(case_id(2)).unwrap(), None);
    assert_eq!(office.store.save_draft(&changed).unwrap(), Saved::AlreadyFiled);
    assert_eq!(ids(&office.store, &clerk()), [case_id(3), case_id(1)]);
    // After a refused filing the draft is still there.
    let refused = office
        .store
        .file(case_id(1), |_| -> Result<Vec<Act>, Fault> { Err(Fault::Busy) });
    assert!(refused.is_err());
    assert!(office.store.draft(case_id(1)).unwrap().is_some());
}

#[test]
fn queues_are_by_state_and_term() {
    let mut office = office();
    for n in 1..=5 {
        file(&mut office.store, n, &eva());
    }
    let transferred = |n: u64| {
        let deed = Deed::Transferred {
            outer_number: format!("7-{n}"),
        };
        act(n * 100 + 50, Some(case_id(n)), deed)
    };
    office.store.append(&[transferred(2), transferred(4)]).unwrap();
    let waiting = Which {
        states: vec![State::Waiting],
        ..Which::default()
    };
    assert_eq!(office.store.count(&waiting).unwrap(), 2);
    let rows = office.store.cases(&waiting, Order::Touched, 10, 0).unwrap();
    assert_eq!(
        rows.iter().map(|r| r.id).collect::<Vec<_>>(),
        [case_id(4), case_id(2)]
    );
    assert_eq!(rows[0].outer_number.as_deref(), Some("7-4"));
    let late = Which {
        due_before: Some(at(1440)),
        ..Which::default()
    };
    assert_eq!(office.store.count(&late).unwrap(), 0);
    let soon = Which {
        due_from: Some(at(1440)),
        due_before: Some(at(1441)),
        clerk: Some(clerk()),
        ..Which::default()
    };
    assert_eq!(office.store.count(&soon).unwrap(), 5);
    assert_eq!(
        office
            .store
            .cases(&Which::default(), Order::Due, 2, 4)
            .unwrap()
            .len(),
        1
    );
}

/// Every row of every projection, the place of a case replaced by its identity.
fn dump(office: &Office) -> Vec<String> {
    let conn = raw(&office.path);
    let mut out = Vec::new();
    for (table, columns) in [
        (
            "cases",
            "id, number, number_place, service, pack, category, channel, request, state, erased, latin, cyrillic, birth, citizenship, clerk, due, due_at, outer_number, opened, opened_at, accepted, decided, handed_over, touched, touched_at",
        ),
        (
            "papers JOIN cases c ON c.place = case_place",
            "c.id, nth, paper, papers.number, issued, papers.clerk, sha256, printed, spoiled, papers.handed_over",
        ),
        ("codes JOIN cases c ON c.place = case_place", "c.id, kind, value"),
        (
            "spellings JOIN cases c ON c.place = case_place",
            "c.id, nth, spelling",
        ),
        (
            "name_pairs JOIN cases c ON c.place = case_place",
            "c.id, name_pairs.latin, name_pairs.cyrillic",
        ),
        (
            "usual_answers JOIN cases c ON c.place = case_place",
            "c.id, field, value",
        ),
        (
            "running_steps JOIN cases c ON c.place = case_place",
            "c.id, running_steps.step",
        ),
        (
            "standings JOIN cases c ON c.place = case_place",
            "c.id, standings.body",
        ),
        ("name_terms", "term, col, doc, cnt"),
        ("packs_accepted", "*"),
        ("bases_confirmed", "*"),
        ("own_days", "*"),
        ("visits JOIN cases c ON c.place = case_place", "c.id, visit"),
        ("arrivals", "*"),
        ("account_register", "*"),
        ("acting_chiefs", "*"),
        ("state_logins", "*"),
        ("complaints", "*"),
        ("outages", "*"),
        ("days_closed", "*"),
    ] {
        let mut statement = conn.prepare(&format!("SELECT {columns} FROM {table}")).unwrap();
        let count = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        let mut lines = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> = (0..count)
                .map(|n| format!("{:?}", row.get_ref(n).unwrap()))
                .collect();
            lines.push(format!(
                "{}: {}",
                table.split(' ').next().unwrap(),
                cells.join(" ")
            ));
        }
        assert!(!lines.is_empty(), "{table} is empty: nothing would be compared");
        lines.sort();
        out.extend(lines);
    }
    out
}

#[test]
fn a_rebuild_equals_what_grew() {
    let mut office = office();
    for n in 1..=150 {
        let who = someone(
            &format!("NAME{n} GIVEN"),
            &format!("Имя{n} Данное"),
            "1990-01-01",
            &format!("P{n:06}"),
        );
        file(&mut office.store, n, &who);
    }
    // Every other kind of deed, on several cases, one act at a time, so that rows are written over.
    for (n, (name, deed)) in (90_000u64..).zip(every_deed()) {
        let case = match &deed {
            Deed::Office(_) => None,
            _ if name == "erased" => Some(case_id(9)),
            _ if name == "intake-refused" => Some(case_id(1000)),
            _ => Some(case_id(7)),
        };
        office.store.append(&[act(n, case, deed)]).unwrap();
    }
    let grown = dump(&office);
    let mut seen = Vec::new();
    office.store.rebuild(|p| seen.push(p)).unwrap();
    let rebuilt = dump(&office);
    assert_eq!(grown, rebuilt);
    assert_eq!(seen.last(), Some(&Progress { done: 151, of: 151 }));
    assert!(seen.len() >= 3);
    // And it is the journal that it is made from: a row spoilt by hand is put right.
    raw(&office.path)
        .execute("UPDATE cases SET latin = 'SPOILT'", [])
        .unwrap();
    assert_ne!(dump(&office), grown);
    office.store.rebuild(|_| {}).unwrap();
    assert_eq!(dump(&office), grown);
}

/// What lies beside a row is what the acts make of the case, and nothing lies there of a case that is over.
#[test]
fn where_a_case_stands_lies_beside_its_row_while_it_is_in_work() {
    let mut office = office();
    let case = file(&mut office.store, 1, &eva());
    let begun = StepBegun {
        step: StepCode::parse("check").unwrap(),
        due: None,
    };
    let done = |next: Vec<StepBegun>| {
        Deed::Step(StepDone {
            step: StepCode::parse("before").unwrap(),
            end: "done".to_owned(),
            next,
        })
    };
    office
        .store
        .append(&[act(70_000, Some(case), done(vec![begun.clone()]))])
        .unwrap();
    let standings = |store: &Store, step: Option<&str>| {
        let which = Which {
            step: step.map(|s| StepCode::parse(s).unwrap()),
            ..Which::default()
        };
        store.standings(&which, Order::Due, 10).unwrap()
    };
    let found = standings(&office.store, Some("check"));
    let known = office.store.load_case(case).unwrap().unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].0.id, Some(&found[0].1)),
        (case, known.standing().as_ref())
    );
    assert!(found[0].1.runs(&begun.step).is_some());
    assert!(standings(&office.store, Some("before")).is_empty());
    let gone = Deed::Erased(Erased {
        ground: "retention".to_owned(),
        number: None,
        entries: Vec::new(),
        blanks: Vec::new(),
    });
    office.store.append(&[act(70_001, Some(case), gone)]).unwrap();
    assert!(standings(&office.store, None).is_empty());
    let left: i64 = raw(&office.path)
        .query_row(
            "SELECT (SELECT count(*) FROM standings) + (SELECT count(*) FROM running_steps)",
            [],
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
}

/// The last word of the manager stands, whatever else the office wrote down.
#[test]
fn what_the_manager_said_of_packs_is_read_at_once() {
    use tereze::domain::act::{OfficeDeed, PackHash};
    use tereze::domain::code::ServiceCode;

    let service = |code| ServiceCode::parse(code).unwrap();
    let accepted = |code, hash: &str| OfficeDeed::PackAccepted {
        service: service(code),
        pack: PackHash(hash.repeat(32)),
    };
    let turned = |proposal: &str, on| OfficeDeed::ProposalTurned {
        service: service("some-service"),
        proposal: proposal.to_owned(),
        content: "dd".repeat(32),
        on,
    };
    let said = |value: &str| OfficeDeed::SettingChanged {
        name: "note".to_owned(),
        value: value.to_owned(),
    };
    let deeds = [
        accepted("some-service", "aa"),
        turned("first", true),
        said("pack-accepted"),
        accepted("other-service", "bb"),
        turned("second", true),
        accepted("some-service", "cc"),
        turned("first", false),
        said("nothing"),
    ];
    let mut office = office();
    let acts = (1..).zip(deeds).map(|(n, deed)| act(n, None, Deed::Office(deed)));
    office.store.append(&acts.collect::<Vec<_>>()).unwrap();
    let managed = office.store.packs_managed().unwrap();
    let in_force: Vec<(&str, &str)> = managed
        .in_force
        .iter()
        .map(|(service, hash)| (service.as_str(), &hash.0[..2]))
        .collect();
    assert_eq!(in_force, [("other-service", "bb"), ("some-service", "cc")]);
    let turned: Vec<(&str, bool, _)> = managed
        .turned
        .iter()
        .map(|((_, proposal), turning)| (proposal.as_str(), turning.on, turning.signed.at))
        .collect();
    assert_eq!(turned, [("first", false, at(7)), ("second", true, at(5))]);
}

#[test]
fn the_office_remembers_what_was_decided() {
    use tereze::domain::act::{OfficeDeed, PackHash};
    use tereze::domain::code::ServiceCode;
    use tereze::store::accounts::Account;
    use tereze::store::packs::{Origin, pack_hash};

    let mut office = office();
    let service = ServiceCode::parse("some-service").unwrap();
    let bytes = b"code = 'some-service'";
    let hash = pack_hash(bytes);
    office
        .store
        .keep_pack(&hash, &service, "1", Origin::Own, bytes)
        .unwrap();
    assert_eq!(
        office.store.pack(&hash).unwrap().as_deref(),
        Some(bytes.as_slice())
    );
    let wrong = PackHash("00".repeat(32));
    assert!(matches!(
        office.store.keep_pack(&wrong, &service, "1", Origin::Own, bytes),
        Err(Fault::PackDiffers(_))
    ));
    assert_eq!(office.store.packs_of(&service).unwrap().len(), 1);
    assert_eq!(office.store.pack_accepted(&hash).unwrap(), None);
    let accepted = OfficeDeed::PackAccepted {
        service: service.clone(),
        pack: hash.clone(),
    };
    let confirmed = OfficeDeed::BasisConfirmed {
        service,
        pack: hash.clone(),
        instruction: "7".to_owned(),
    };
    office
        .store
        .append(&[
            act(1, None, Deed::Office(accepted)),
            act(2, None, Deed::Office(confirmed)),
        ])
        .unwrap();
    assert_eq!(office.store.pack_accepted(&hash).unwrap().unwrap().clerk, clerk());
    assert_eq!(
        office.store.basis_confirmed(&hash).unwrap().unwrap().instruction,
        "7"
    );

    office.store.set_setting("zone", &"Europe/Madrid").unwrap();
    office.store.set_setting("zone", &"Europe/Berlin").unwrap();
    assert_eq!(
        office.store.setting::<String>("zone").unwrap().as_deref(),
        Some("Europe/Berlin")
    );
    assert!(matches!(
        office.store.setting::<u8>("zone"),
        Err(Fault::Damaged(_))
    ));
    assert_eq!(office.store.setting::<u8>("none").unwrap(), None);

    let mut account = Account {
        code: clerk(),
        name_kk: "Айгүл".to_owned(),
        name_ru: "Айгуль".to_owned(),
        post_kk: "консул".to_owned(),
        post_ru: "консул".to_owned(),
    };
    office.store.save_account(&account).unwrap();
    account.post_ru = "вице-консул".to_owned();
    office.store.save_account(&account).unwrap();
    assert_eq!(office.store.accounts().unwrap(), [account]);
}
