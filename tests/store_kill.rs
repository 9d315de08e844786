//! Killed at any moment, the store has everything that it acknowledged, and its chain is whole.

// Helpers of tests stand outside `#[test]`, where clippy's exception for tests does not reach.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[path = "store/sample.rs"]
#[allow(dead_code)]
mod sample;

use sample::*;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tereze::store::Founding;
use tereze::store::Store;
use tereze::store::drafts::{Draft, Parked};

const FOLDER: &str = "TEREZE_TEST_KILL";

/// Not a test of its own: the process that is killed. It files case after case, with a draft before each.
#[test]
#[ignore = "the child of the test below"]
fn child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let path = Path::new(&folder).join("tereze.db");
    let mut store = open(&path);
    let begin = store.count(&Default::default()).unwrap() + 1;
    for n in begin.. {
        let draft = Draft {
            id: case_id(n),
            clerk: clerk(),
            what: "some-service".to_owned(),
            title: String::new(),
            updated: at(0),
            parked: Parked::No,
            corrects: None,
            body: n.to_be_bytes().to_vec(),
        };
        store.save_draft(&draft).unwrap();
        println!("draft {n}");
        file(
            &mut store,
            n,
            &someone("KOVACH EVA", "Ковач Ева", "1990-01-01", "H1234567"),
        );
        println!("filed {n}");
    }
}

#[test]
fn what_was_acknowledged_is_there_after_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("tereze.db");
    let founding = Founding {
        site: "S".to_owned(),
        window: "1".to_owned(),
        epoch: 1,
    };
    drop(Store::create(&path, &key(), &founding, SPELLER).unwrap());
    let (mut filed, mut drafted) = (0u64, 0u64);
    for round in 0..10u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--ignored", "--nocapture", "--test-threads=1"])
            .env(FOLDER, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let reader = std::thread::spawn(move || {
            let (mut filed, mut drafted) = (0, 0);
            for line in out.lines().map_while(Result::ok) {
                let number = |at: &str| {
                    line.split_once(at)
                        .and_then(|(_, n)| n.trim().parse::<u64>().ok())
                };
                filed = number("filed ").unwrap_or(filed);
                drafted = number("draft ").unwrap_or(drafted);
            }
            (filed, drafted)
        });
        // Spread over a few hundred milliseconds, so that kills fall into checkpoints as well.
        std::thread::sleep(Duration::from_millis(60 + (round * 97) % 400));
        child.kill().unwrap();
        child.wait().unwrap();
        let told = reader.join().unwrap();
        filed = filed.max(told.0);
        drafted = drafted.max(told.1);

        let store = open(&path);
        let audit = store.verify(&[]).unwrap();
        assert!(audit.is_whole(), "round {round}: {:?}", audit.faults);
        let there = store.count(&Default::default()).unwrap();
        assert!(
            there == filed || there == filed + 1,
            "round {round}: {there} filed, {filed} acknowledged"
        );
        assert_eq!(audit.entries, there * 3, "no case is there in part");
        if there > 0 {
            let last = store.case_row(case_id(there)).unwrap().unwrap();
            assert_eq!(
                u64::from(last.number.unwrap().place()),
                there,
                "no number is lost"
            );
        }
        let draft = store.draft(case_id(drafted)).unwrap();
        assert_eq!(
            draft.is_some(),
            drafted > there,
            "round {round}: the draft is there until its case is"
        );
    }
    assert!(filed > 20, "{filed}: the child came to file something");
    println!("{filed} cases filed over ten kills");
}
