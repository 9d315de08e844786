//! Not a test: figures of this machine, printed.

use super::sample::*;
use std::time::Instant;
use tereze::domain::act::Act;
use tereze::store::fault::Fault;
use tereze::store::keyring::Keyring;
use tereze::store::keyring::cost::Cost;

#[test]
#[ignore = "prints figures; run by hand"]
fn figures() {
    let mut office = office();
    let most: u64 = std::env::var("CASES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(5_000);
    let begin = Instant::now();
    // Names have no digits: the search would take them for numbers.
    let word = |n: u64| -> String {
        let digits = (0..5).map(|p| (n * 7919 / 26u64.pow(p) % 26) as u8);
        digits.map(|d| char::from(b'a' + d)).collect()
    };
    // One transaction for many cases: the disk's syncs are not what is measured here.
    for first in (1..=most).step_by(500) {
        let filed: Result<(), Fault> = office.store.commit(|batch| {
            for n in first..(first + 500).min(most + 1) {
                let latin = format!("{} {}", word(n % 1999), word(n % 211));
                let document = format!("P{n:07}");
                let who = someone(&latin, "Фамилия Имя", "1980-05-12", &document);
                let number = batch.next_number(None, 2026)?;
                batch.append(&filing(n, case_id(n), number, &who))?;
            }
            Ok(())
        });
        filed.unwrap();
    }
    println!(
        "{most} cases filed, each {:?}",
        begin.elapsed() / u32::try_from(most).unwrap()
    );
    let begin = Instant::now();
    office.store.rebuild(|_| {}).unwrap();
    println!("rebuilt in {:?}", begin.elapsed());
    let begin = Instant::now();
    println!(
        "{} entries verified in {:?}",
        office.store.verify(&[]).unwrap().entries,
        begin.elapsed()
    );
    let surname = word(17);
    let slip = format!("{}{}", &surname[..4], "q");
    let typed = [
        surname.as_str(),
        &surname[..2],
        &slip,
        "фамилия",
        "P0004000",
        "12051980",
        "1-2026-000400",
    ];
    for typed in typed {
        let begin = Instant::now();
        let hits = office.store.find(typed, 50).unwrap().len();
        println!("{typed}: {hits} hits in {:?}", begin.elapsed());
    }
    let begin = Instant::now();
    let refused: Result<(), Fault> = office.store.commit(|batch| {
        let acts: Vec<Act> = batch.acts(case_id(7))?;
        batch.append(&acts)
    });
    refused.unwrap();
    println!("appended again in {:?}", begin.elapsed());

    let password = "correct horse battery";
    for cost in [Cost::FLOOR, Cost::USUAL] {
        let (keyring, ..) = Keyring::create(&clerk(), password, cost).unwrap();
        let begin = Instant::now();
        keyring.open(&clerk(), password).unwrap();
        println!(
            "a password checked at {} MiB in {:?}",
            cost.memory_kib() / 1024,
            begin.elapsed()
        );
    }
}
