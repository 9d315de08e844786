//! Forty people's names are in no file of the office, in no spelling and no encoding, nor in the temporary folder.

use super::clerk::{self, Office, Typed};
use super::inside::{Inside, Planted};
use super::papers;
use super::passport::Passport;
use super::terminal::Key::*;
use std::fs;
use tereze::office::request::Request;
use tereze::texts::lang::Lang;

/// How a text may stand in a file.
fn encodings(text: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u16> = text.encode_utf16().collect();
    vec![
        text.as_bytes().to_vec(),
        wide.iter().flat_map(|u| u.to_le_bytes()).collect(),
        wide.iter().flat_map(|u| u.to_be_bytes()).collect(),
    ]
}

/// What all the planted names begin with, as typed, in capitals and in small letters: whoever finds none of these finds
/// no name.
fn wanted(people: &[Planted]) -> Vec<Vec<u8>> {
    let stem = |text: &str| text.chars().take(6).collect::<String>();
    let mut out = Vec::new();
    for text in people.iter().flat_map(|p| [&p.latin, &p.cyrillic, &p.number]) {
        for text in [stem(text), stem(text).to_uppercase(), stem(text).to_lowercase()] {
            out.extend(encodings(&text));
        }
    }
    out.sort();
    out.dedup();
    out
}

/// One pass over the bytes: only where two bytes begin something wanted, one looks closer.
fn found(bytes: &[u8], wanted: &[Vec<u8>]) -> bool {
    let mut begins = vec![false; 1 << 16];
    for text in wanted {
        begins[usize::from(text[0]) << 8 | usize::from(text[1])] = true;
    }
    (1..bytes.len()).any(|i| {
        begins[usize::from(bytes[i - 1]) << 8 | usize::from(bytes[i])]
            && wanted.iter().any(|w| bytes[i - 1..].starts_with(w))
    })
}

fn assert_clean(office: &Office, wanted: &[Vec<u8>], when: &str) {
    let mut files = papers::files(&office.home);
    let names: Vec<String> = files.iter().map(|f| f.display().to_string()).collect();
    assert!(
        names.iter().any(|n| n.ends_with("tereze.db")),
        "{when}: {names:?}"
    );
    files.extend(papers::files(&office.temp()));
    for file in files {
        let bytes = fs::read(&file).unwrap_or_default();
        assert!(
            !found(&bytes, wanted),
            "{when}: a name stands in {}",
            file.display()
        );
        let path = file.display().to_string();
        assert!(!found(path.as_bytes(), wanted), "{when}: a name in {path}");
    }
}

#[test]
fn forty_names_stand_in_no_file() {
    let office = Office::founded();
    let people = Planted::all(40);
    let wanted = wanted(&people);
    // The search finds what it is to find.
    for bytes in encodings(&format!("of {} and", people[39].cyrillic.to_uppercase())) {
        assert!(found(&bytes, &wanted));
    }
    let mut inside = Inside::of(&office);
    for (i, person) in people[..38].iter().enumerate() {
        let draft = Box::new(inside.draft(person));
        // Some are still at the counter.
        let request = if i % 8 == 7 {
            Request::SaveDraft(draft)
        } else {
            Request::Accept(draft)
        };
        inside.ask(request);
    }
    inside.ask(Request::Find {
        text: people[3].cyrillic.clone(),
    });
    assert!(
        office.home.join("tereze.db-wal").exists(),
        "the journal of the database is open"
    );
    assert_clean(&office, &wanted, "with the office open");
    drop(inside);

    // Two more at the counter: one as far as the coupon on the screen, one in the middle of a field.
    let mut clerk = office.enter(Lang::Ru);
    clerk.see("Есть черновик");
    for (i, person) in people[38..].iter().enumerate() {
        let mut data = Typed::of(&Passport::aged());
        let latin: &'static str = person.latin.clone().leak();
        let cyrillic: &'static str = person.cyrillic.clone().leak();
        let passport = Passport {
            surname: latin.to_uppercase().leak(),
            given_names: latin.to_uppercase().leak(),
            number: person.number.clone().leak(),
            ..Passport::aged()
        };
        (data.given_names, data.surname) = ([latin, cyrillic], [latin, cyrillic]);
        (data.birthplace, data.address) = (latin, cyrillic);
        clerk::begins_aged(&mut clerk);
        clerk::takes_documents(&mut clerk);
        clerk::scans(&mut clerk, &passport);
        clerk::fills(&mut clerk, &data);
        if i == 0 {
            clerk::goes_to_review(&mut clerk);
            // The machine fails while this person's paper is made: the log says what, not whose.
            fs::remove_dir_all(office.home.join("spool")).unwrap();
            clerk.press(F7);
            let fault = clerk.text("fault-file");
            clerk.see(fault.split('{').next().unwrap().trim());
            let log = fs::read_to_string(office.home.join("log/tereze.log")).unwrap();
            assert!(log.contains(" fault-file: spool: "), "{log}");
            assert_clean(&office, &wanted, "with a fault in the log");
            fs::create_dir(office.home.join("spool")).unwrap();
            clerk::accepts(&mut clerk);
            clerk.see(cyrillic);
            assert_eq!(papers::spool(&office).len(), 1);
            assert_clean(&office, &wanted, "with the coupon on the screen");
            clerk::prints_to_file(&mut clerk);
            clerk.press(Esc);
            clerk.says("queue-all");
            clerk.press(F3);
            clerk.type_text(cyrillic);
            clerk.see(&cyrillic[..8]);
            clerk.press(Esc);
            clerk.says("queue-all");
        }
    }
    assert_clean(&office, &wanted, "in the middle of a field");
    clerk.kill_9();
    assert_clean(&office, &wanted, "after kill -9");
    let mut clerk = office.enter(Lang::Ru);
    clerk.see("Есть черновик");
    clerk::leave(&mut clerk);
    assert_clean(&office, &wanted, "after the end");
}
