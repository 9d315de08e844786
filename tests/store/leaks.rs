//! Names never lie in clear in any file of the folder.

#![cfg(feature = "sqlcipher")]

use super::sample::*;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use tereze::store::drafts::{Draft, Parked};

fn forms(name: &str) -> Vec<Vec<u8>> {
    let utf16 = |big: bool| {
        name.encode_utf16()
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    vec![
        name.as_bytes().to_vec(),
        name.to_lowercase().into_bytes(),
        utf16(false),
        utf16(true),
    ]
}

/// Long enough to be rare, shorter than every form.
const BEGIN: usize = 8;

fn leaks(dir: &Path, names: &[String]) -> Vec<String> {
    let mut begins: HashMap<[u8; BEGIN], Vec<(Vec<u8>, &String)>> = HashMap::new();
    for name in names {
        for form in forms(name) {
            let begin = form[..BEGIN].try_into().unwrap();
            begins.entry(begin).or_default().push((form, name));
        }
    }
    let mut out = BTreeSet::new();
    let mut files = 0;
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_file() {
            continue;
        }
        files += 1;
        let bytes = std::fs::read(&path).unwrap();
        for at in 0..bytes.len().saturating_sub(BEGIN - 1) {
            let begin: [u8; BEGIN] = bytes[at..at + BEGIN].try_into().unwrap();
            for (form, name) in begins.get(&begin).into_iter().flatten() {
                if bytes[at..].starts_with(form) {
                    out.insert(format!("{name} in {}", path.display()));
                }
            }
        }
    }
    assert!(files >= 3, "the database, its log and its index were looked at");
    out.into_iter().collect()
}

#[test]
fn forty_planted_names_lie_nowhere_in_clear() {
    let mut office = office();
    let mut names = Vec::new();
    for n in 1..=20u64 {
        let latin = format!("PLANTED{n:02}XQZ VORNAME{n:02}");
        let cyrillic = format!("Посаженный{n:02}щъы Имя{n:02}");
        file(
            &mut office.store,
            n,
            &someone(&latin, &cyrillic, "1980-05-12", &format!("PLNT{n:05}")),
        );
        let draft = Draft {
            id: case_id(n + 500),
            clerk: clerk(),
            what: "some-service".to_owned(),
            title: latin.clone(),
            updated: at(1),
            parked: Parked::No,
            corrects: None,
            body: cyrillic.clone().into_bytes(),
        };
        office.store.save_draft(&draft).unwrap();
        names.extend([latin, cyrillic]);
    }
    office.store.find("plantde07xqz", 5).unwrap();
    let parts: Vec<String> = names
        .iter()
        .map(|n| n.split(' ').next().unwrap().to_owned())
        .collect();
    assert_eq!(parts.len(), 40);
    assert_eq!(leaks(office.dir.path(), &parts), Vec::<String>::new());
    // The search would find them: a file in clear beside the database is noticed.
    std::fs::write(office.dir.path().join("clear"), &names[1]).unwrap();
    assert_eq!(leaks(office.dir.path(), &parts).len(), 1);
}
