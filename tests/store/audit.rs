//! Any edit of any column of any row is found; the triggers stand in the way before.

use super::sample::*;
use rusqlite::Connection;
use tereze::domain::act::{Deed, Erased};
use tereze::domain::contact::Contact;
use tereze::store::Store;
use tereze::store::journal::audit::Wrong;
use tereze::store::journal::reads::{Read, ReadKind};

/// Two cases, papers, an act of the office, reads.
fn filled() -> Office {
    let mut office = office();
    let one = file(
        &mut office.store,
        1,
        &someone("CAGLAYAN SUKRU", "Чаглаян Шюкрю", "1980-05-12", "U1234567"),
    );
    let two = file(
        &mut office.store,
        2,
        &someone("LI WEI", "Ли Вэй", "1958-03-XX", "E7654321"),
    );
    let mut more = Vec::new();
    for (n, (name, deed)) in (900..).zip(every_deed()) {
        if ![
            "opened",
            "accepted",
            "intake-refused",
            "erased",
            "contact-withdrawn",
        ]
        .contains(&name)
        {
            let case = (!matches!(deed, Deed::Office(_))).then_some(one);
            more.push(act(n, case, deed));
        }
    }
    office.store.append(&more).unwrap();
    for (n, case) in [one, two, one].into_iter().enumerate() {
        let read = Read {
            at: at(n as u32),
            clerk: clerk(),
            what: [ReadKind::Opened, ReadKind::Printed, ReadKind::Exported][n],
            case: (n < 2).then_some(case),
        };
        office.store.note_read(&read).unwrap();
    }
    office
}

fn open_gates(conn: &Connection) {
    conn.execute_batch(
        "DROP TRIGGER journal_kept; DROP TRIGGER journal_stays; DROP TRIGGER bodies_kept; DROP TRIGGER bodies_stay;
         DROP TRIGGER reads_kept; DROP TRIGGER reads_stay; DROP TRIGGER journal_next; DROP TRIGGER reads_next; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;",
    )
    .unwrap();
}

fn columns(conn: &Connection, table: &str) -> Vec<(String, String)> {
    let mut statement = conn
        .prepare("SELECT name, type FROM pragma_table_info(?1)")
        .unwrap();
    let rows = statement
        .query_map([table], |r| Ok((r.get(0)?, r.get(1)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

/// Another value of the column's type, near the old one.
fn another(column: &str, kind: &str) -> String {
    match kind {
        "INTEGER" => format!("{column} + 1000"),
        "TEXT" => format!("coalesce({column}, '') || 'x'"),
        // The first byte changed, the length kept.
        _ => {
            format!("CAST(iif(substr({column}, 1, 1) = x'00', x'01', x'00') || substr({column}, 2) AS BLOB)")
        }
    }
}

fn verdict(store: &Store) -> usize {
    store.verify(&[]).unwrap().faults.len()
}

#[test]
fn a_whole_journal_is_whole() {
    let office = filled();
    let audit = office.store.verify(&[]).unwrap();
    assert_eq!((audit.entries, audit.reads), (every_deed().len() as u64 + 1, 3));
    assert!(audit.is_whole(), "{:?}", audit.faults);
    assert_eq!(audit.head, office.store.head().unwrap());
}

#[test]
fn an_edit_of_any_column_of_any_row_is_found() {
    let office = filled();
    let conn = raw(&office.path);
    open_gates(&conn);
    let mut edits = 0;
    for table in ["journal", "bodies", "reads", "heads"] {
        let rows: i64 = conn
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0))
            .unwrap();
        assert!(rows > 1, "{table}");
        conn.execute_batch(&format!(
            "CREATE TEMP TABLE whole_{table} AS SELECT * FROM {table}"
        ))
        .unwrap();
        let key = match table {
            "journal" | "reads" => "seq",
            "bodies" => "act",
            _ => "chain",
        };
        for (column, kind) in columns(&conn, table) {
            for nth in 0..rows {
                let other = match (table, column.as_str()) {
                    // The only values that its constraint knows.
                    ("heads", "chain") => {
                        "CASE chain WHEN 'reads' THEN 'journal' ELSE 'reads' END".to_owned()
                    }
                    _ => another(&column, &kind),
                };
                let sql = format!(
                    "UPDATE OR REPLACE {table} SET {column} = {other} WHERE {key} =
                     (SELECT {key} FROM {table} ORDER BY {key} LIMIT 1 OFFSET {nth})"
                );
                assert_eq!(conn.execute(&sql, []).unwrap(), 1, "{sql}");
                assert!(verdict(&office.store) > 0, "{table}.{column} of row {nth}");
                edits += 1;
                let back = format!(
                    "BEGIN; DELETE FROM {table}; INSERT INTO {table} SELECT * FROM whole_{table}; COMMIT"
                );
                conn.execute_batch(&back).unwrap();
            }
        }
    }
    assert!(edits > 300, "{edits}");
    println!("{edits} edits, each found");
    assert_eq!(verdict(&office.store), 0);
}

#[test]
fn the_triggers_refuse() {
    let office = filled();
    let conn = raw(&office.path);
    for sql in [
        "UPDATE journal SET clerk = 'other' WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 1",
        "DELETE FROM journal",
        "UPDATE bodies SET body = x'00'",
        "UPDATE bodies SET body = NULL, salt = NULL",
        "DELETE FROM bodies",
        "UPDATE reads SET clerk = 'other'",
        "DELETE FROM reads",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT site, seq + 100, act || 'x', case_id, at, clerk, kind, v, body_hash, prev, hash FROM journal WHERE seq = 1",
    ] {
        assert!(conn.execute(sql, []).is_err(), "{sql}");
    }
    assert_eq!(verdict(&office.store), 0);
}

#[test]
fn rows_taken_out_and_a_tail_cut_off_are_found() {
    let cut = |sql: &str| {
        let office = filled();
        let conn = raw(&office.path);
        open_gates(&conn);
        conn.execute_batch(sql).unwrap();
        let faults = office.store.verify(&[]).unwrap().faults;
        faults.into_iter().map(|f| f.fault).collect::<Vec<_>>()
    };
    assert!(cut("DELETE FROM journal WHERE seq = 5").contains(&Wrong::Gap));
    let tail = "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal);
         DELETE FROM bodies WHERE act NOT IN (SELECT act FROM journal)";
    assert!(cut(tail).contains(&Wrong::Head));
    assert!(cut("DELETE FROM reads WHERE seq = 3").contains(&Wrong::Head));
    assert!(cut("DELETE FROM reads").contains(&Wrong::Head));
    assert!(
        cut("DELETE FROM bodies WHERE act = (SELECT act FROM journal WHERE seq = 3)")
            .contains(&Wrong::BodyMissing)
    );
    assert!(cut("INSERT INTO bodies VALUES ('stray', zeroblob(32), x'7b7d')").contains(&Wrong::BodyStray));
}

#[test]
fn a_chain_written_anew_is_shown_by_an_anchor() {
    let office = filled();
    let anchor = office.store.head().unwrap().unwrap();
    assert!(
        office
            .store
            .verify(std::slice::from_ref(&anchor))
            .unwrap()
            .is_whole()
    );
    // Another office of the same site, whose journal is whole in itself.
    let mut other = super::sample::office();
    file(
        &mut other.store,
        7,
        &someone("KOVACH EVA", "Ковач Ева", "1990-01-01", "H1"),
    );
    let faults = other.store.verify(&[anchor]).unwrap().faults;
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].fault, Wrong::Anchor);
}

#[test]
fn erasing_empties_the_bodies_and_the_chain_stays_whole() {
    let mut office = filled();
    let case = case_id(1);
    let erased = Erased {
        ground: "term of keeping".to_owned(),
        number: Some(number(1)),
        entries: Vec::new(),
        blanks: Vec::new(),
    };
    office
        .store
        .append(&[act(5000, Some(case), Deed::Erased(erased))])
        .unwrap();
    let audit = office.store.verify(&[]).unwrap();
    assert!(audit.is_whole(), "{:?}", audit.faults);
    let entries = office.store.entries(case).unwrap();
    let kept: Vec<&str> = entries
        .iter()
        .filter(|e| e.body.is_some())
        .map(|e| e.act.deed.kind())
        .collect();
    assert_eq!(kept, ["erased"]);
    let snapshot = office.store.load_case(case).unwrap().unwrap();
    assert!(snapshot.erased.is_some());
    assert_eq!(snapshot.number, Some(number(1)));
    assert_eq!(office.store.find("caglayan", 9).unwrap(), []);
    assert_eq!(office.store.find("U1234567", 9).unwrap(), []);
    assert_eq!(office.store.find("1-2026-000001", 9).unwrap().len(), 1);
    // Nor does a word of it stay in the index (whose words may stand there without their beginning).
    let conn = raw(&office.path);
    let words = "SELECT count(*) FROM names_data WHERE instr(block, CAST(?1 AS BLOB)) > 0";
    let count = |part: &str| conn.query_row(words, [part], |r| r.get::<_, i64>(0)).unwrap();
    assert_eq!((count("layan"), count("лаян"), count("wei") > 0), (0, 0, true));
    // The other case is untouched, and its body may not be emptied by hand.
    assert_eq!(office.store.find("li wei", 9).unwrap().len(), 1);
    let by_hand = "UPDATE bodies SET salt = NULL, body = NULL WHERE act IN (SELECT act FROM journal WHERE case_id = ?1)";
    assert!(conn.execute(by_hand, [case_id(2).0.to_string()]).is_err());
    // A body that is gone without an act of erasing is found.
    open_gates(&conn);
    conn.execute(by_hand, [case_id(2).0.to_string()]).unwrap();
    let faults = office.store.verify(&[]).unwrap().faults;
    assert_eq!(faults.len(), 3);
    assert!(faults.iter().all(|f| f.fault == Wrong::BodyMissing));
}

/// Every place of the file where a text stands: tables with their columns, those of the index too.
fn places(conn: &Connection, text: &str) -> Vec<String> {
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
    let mut statement = conn.prepare(tables).unwrap();
    let names = statement.query_map([], |r| r.get::<_, String>(0)).unwrap();
    let names: Vec<String> = names.map(Result::unwrap).collect();
    let mut out = Vec::new();
    for table in names {
        for (column, _) in columns(conn, &table) {
            let sql = format!(
                "SELECT count(*) FROM {table} WHERE instr(CAST(\"{column}\" AS BLOB), CAST(?1 AS BLOB)) > 0"
            );
            let hits: i64 = conn.query_row(&sql, [text], |r| r.get(0)).unwrap();
            if hits > 0 {
                out.push(format!("{table}.{column}"));
            }
        }
    }
    out
}

#[test]
fn a_contact_withdrawn_is_gone_everywhere_and_the_chain_stays_whole() {
    let mut office = office();
    let someone = someone("CAGLAYAN SUKRU", "Чаглаян Шюкрю", "1980-05-12", "U1234567");
    let case = file(&mut office.store, 1, &someone);
    let phone = "+34600112233";
    let contact = |phone: &str| {
        Deed::Contact(Contact {
            phone: phone.to_owned(),
            email: String::new(),
        })
    };
    office
        .store
        .append(&[act(5000, Some(case), contact(phone))])
        .unwrap();
    let conn = raw(&office.path);
    assert_eq!(places(&conn, phone), ["bodies.body", "case_people.contact"]);
    let empty =
        "UPDATE bodies SET salt = NULL, body = NULL WHERE act IN (SELECT act FROM journal WHERE kind = ?1)";
    assert!(conn.execute(empty, ["contact"]).is_err());
    // Another takes its place: the first goes, the second stays.
    let changed = [Deed::ContactWithdrawn, contact("+77011234567")];
    let changed: Vec<_> = (5001..)
        .zip(changed)
        .map(|(n, deed)| act(n, Some(case), deed))
        .collect();
    office.store.append(&changed).unwrap();
    assert_eq!(places(&conn, phone), Vec::<String>::new());
    let now = office.store.load_case(case).unwrap().unwrap();
    assert_eq!(now.contact().unwrap().phone, "+77011234567");
    office
        .store
        .append(&[act(5003, Some(case), Deed::ContactWithdrawn)])
        .unwrap();
    assert_eq!(places(&conn, "+77011234567"), Vec::<String>::new());
    assert_eq!(office.store.load_case(case).unwrap().unwrap().contact(), None);
    let audit = office.store.verify(&[]).unwrap();
    assert!(audit.is_whole(), "{:?}", audit.faults);
    // Everything else of the case is there, and cannot be emptied by that act.
    assert!(!places(&conn, "CAGLAYAN").is_empty());
    assert!(conn.execute(empty, ["accepted"]).is_err());
    office.store.rebuild(|_| {}).unwrap();
    assert_eq!(places(&conn, "+77011234567"), Vec::<String>::new());
}
