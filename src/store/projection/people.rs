//! By what a case is found: names in every spelling, identity documents, IINs, the number in the state system.

use crate::domain::answer::{Answer, Answers};
use crate::domain::asked;
use crate::domain::case::Case;
use crate::store::fault::Fault;
use crate::store::search::{Speller, fold_code, tokens};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// Writes the search rows of a case anew. Returns the skeleton terms, for the vocabulary.
pub(in crate::store) fn project(
    conn: &Connection,
    place: i64,
    case: &Case,
    speller: Speller,
) -> Result<Vec<String>, Fault> {
    for table in ["codes", "spellings", "name_pairs"] {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE case_place = ?1"))?
            .execute([place])?;
    }
    conn.prepare_cached("DELETE FROM names WHERE rowid = ?1")?
        .execute([place])?;

    let mut insert =
        conn.prepare_cached("INSERT OR IGNORE INTO codes (case_place, kind, value) VALUES (?1, ?2, ?3)")?;
    for (kind, value) in codes(case) {
        insert.execute(params![place, kind, value])?;
    }

    conn.prepare_cached("DELETE FROM case_people WHERE case_place = ?1")?
        .execute([place])?;
    let representative = case.representative();
    let contact = case.contact().map(|c| c.shown()).unwrap_or_default();
    if representative.is_some() || !contact.is_empty() {
        let shown = representative.map(|r| r.shown()).unwrap_or_default();
        let document = representative.map(|r| fold_code(&r.document)).unwrap_or_default();
        conn.prepare_cached("INSERT INTO case_people VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![place, shown, document, contact])?;
    }

    let spellings = spellings(case);
    let mut insert =
        conn.prepare_cached("INSERT INTO spellings (case_place, nth, spelling) VALUES (?1, ?2, ?3)")?;
    for (nth, spelling) in spellings.iter().enumerate() {
        insert.execute(params![place, nth, spelling])?;
    }

    let mut insert = conn.prepare_cached(
        "INSERT OR IGNORE INTO name_pairs (case_place, latin, cyrillic) VALUES (?1, ?2, ?3)",
    )?;
    for (latin, cyrillic) in name_pairs(case) {
        insert.execute(params![place, latin, cyrillic])?;
    }

    super::frequent::project(conn, place, case)?;

    let (mut folded, mut skeleton) = (BTreeSet::new(), BTreeSet::new());
    // A case is found by who stood for the applicant and by a legal person that applied as well; the same person met before
    // is looked for without them.
    let legal = case.person.legal_person.as_ref();
    let mut beside = representative.map(|r| r.spellings()).unwrap_or_default();
    beside.extend(legal.iter().flat_map(|l| [l.name.kk.clone(), l.name.ru.clone()]));
    for token in spellings.iter().chain(&beside).flat_map(|s| tokens(s)) {
        skeleton.extend(speller.keys(&token));
        folded.insert(token);
    }
    if !folded.is_empty() {
        let join = |set: &BTreeSet<String>| set.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        conn.prepare_cached("INSERT INTO names (rowid, folded, skeleton) VALUES (?1, ?2, ?3)")?
            .execute(params![place, join(&folded), join(&skeleton)])?;
    }
    Ok(skeleton.into_iter().collect())
}

fn codes(case: &Case) -> BTreeSet<(&'static str, String)> {
    let mut out = BTreeSet::new();
    if case.erased.is_some() {
        return out;
    }
    for document in &case.person.documents {
        out.insert(("document", fold_code(document)));
    }
    if let Some(legal) = &case.person.legal_person {
        out.insert(("bin", fold_code(&legal.bin)));
    }
    for number in case.outer_number.iter().chain(&case.former_outer) {
        out.insert(("outer", fold_code(number)));
    }
    if let Some((_, filed)) = &case.filed {
        out.insert(("file", fold_code(&filed.file)));
    }
    let accepted = case.accepted.as_ref();
    let refused = case.intake_refused.as_ref();
    let all: [Option<&Answers>; 3] = [
        Some(&case.result),
        accepted.map(|a| &a.answers),
        refused.map(|r| &r.answers),
    ];
    for entry in all.into_iter().flatten().flat_map(|answers| answers.values()) {
        if let Answer::Iin(iin) = &entry.answer {
            out.insert(("iin", fold_code(iin)));
        }
    }
    // An IIN that the applicant says was given earlier stands among the answers to what was asked.
    for (key, answer) in accepted.iter().flat_map(|a| &a.asked) {
        if key.starts_with(asked::IIN) {
            out.insert(("iin", fold_code(answer)));
        }
        // An old paper of the same person.
        if key.starts_with(asked::PAPER_NUMBER) {
            out.insert(("document", fold_code(answer)));
        }
    }
    out.retain(|(_, value)| !value.is_empty());
    out
}

fn spellings(case: &Case) -> Vec<String> {
    let person = &case.person;
    let mut out: Vec<String> = Vec::new();
    for spelling in [&person.latin, &person.cyrillic]
        .into_iter()
        .chain(&person.spellings)
    {
        if !spelling.trim().is_empty() && !out.contains(spelling) {
            out.push(spelling.clone());
        }
    }
    out
}

/// Latin (as the machine-readable and as the visual zone have it, folded) and the Cyrillic that was taken for it.
fn name_pairs(case: &Case) -> BTreeSet<(String, String)> {
    let mut out = BTreeSet::new();
    let answers = case.accepted.iter().filter(|_| case.erased.is_none());
    for entry in answers.flat_map(|a| a.answers.values()) {
        let Answer::Name(name) = &entry.answer else {
            continue;
        };
        if name.cyrillic.trim().is_empty() {
            continue;
        }
        for latin in [&name.mrz, &name.visual] {
            let folded = tokens(latin).join(" ");
            if !folded.is_empty() {
                out.insert((folded, name.cyrillic.trim().to_owned()));
            }
        }
    }
    out
}
