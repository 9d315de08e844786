//! Tables for lists and search, made from the acts in the same transaction, rebuilt at will.

pub mod beside;
pub mod course;
pub(super) mod frequent;
pub mod lists;
pub(super) mod office;
mod office_people;
pub(super) mod people;
mod standing;
pub mod visits;

use super::Store;
use super::fault::Fault;
use super::journal;
use crate::domain::act::{CaseId, Deed};
use crate::domain::case::Case;
use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, params};

/// Whether a deed changes by what a case is found.
pub(super) fn changes_search(deed: &Deed) -> bool {
    matches!(
        deed,
        Deed::Accepted(_)
            | Deed::IntakeRefused(_)
            | Deed::Contact(_)
            | Deed::ContactWithdrawn
            | Deed::Transferred { .. }
            | Deed::Granted { .. }
            | Deed::AnswerCorrected(_)
            | Deed::DataCorrected(_)
            | Deed::Filed(_)
            | Deed::Erased(_)
    )
}

fn text(moment: Option<DateTime<FixedOffset>>) -> Option<String> {
    moment.map(|m| m.to_rfc3339())
}
fn seconds(moment: Option<DateTime<FixedOffset>>) -> Option<i64> {
    moment.map(|m| m.timestamp())
}

/// Writes a case's rows anew. Returns the place of the case in the tables.
pub(super) fn project(conn: &Connection, case: &Case) -> Result<i64, Fault> {
    let opened = case.opened.as_ref();
    let began = opened.map(|o| o.began_at);
    let due = case.next_due();
    let number = case.number.as_ref();
    let place: i64 = conn
        .prepare_cached(
            "INSERT INTO cases (id, number, number_place, service, pack, category, channel, request, state, erased,
               latin, cyrillic, birth, citizenship, clerk, due, due_at, outer_number, opened, opened_at, accepted,
               decided, handed_over, touched, touched_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
               ?22, ?23, ?24, ?25)
             ON CONFLICT (id) DO UPDATE SET number = excluded.number, number_place = excluded.number_place,
               service = excluded.service, pack = excluded.pack, category = excluded.category,
               channel = excluded.channel, request = excluded.request, state = excluded.state,
               erased = excluded.erased, latin = excluded.latin, cyrillic = excluded.cyrillic,
               birth = excluded.birth, citizenship = excluded.citizenship, clerk = excluded.clerk,
               due = excluded.due, due_at = excluded.due_at, outer_number = excluded.outer_number,
               opened = excluded.opened, opened_at = excluded.opened_at, accepted = excluded.accepted,
               decided = excluded.decided, handed_over = excluded.handed_over, touched = excluded.touched,
               touched_at = excluded.touched_at
             RETURNING place",
        )?
        .query_row(
            params![
                case.id.0.to_string(),
                number.map(ToString::to_string),
                number.map(|n| n.place()),
                opened.map(|o| o.service.as_str()),
                opened.map(|o| o.pack.0.as_str()),
                opened.map(|o| o.category.as_str()),
                opened.map(|o| o.channel.as_str()),
                opened.map(|o| o.request.as_str()),
                case.state.as_str(),
                case.erased.is_some(),
                case.person.latin,
                case.person.cyrillic,
                case.person.birth.map(|b| b.to_string()),
                case.person.citizenship,
                case.clerk.as_ref().map(|c| c.as_str()),
                text(due),
                seconds(due),
                case.outer_number,
                text(began),
                seconds(began),
                text(case.accepted_at),
                text(case.decided_at),
                text(case.handed_over.as_ref().map(|(at, _)| *at)),
                text(case.touched),
                seconds(case.touched),
            ],
            |row| row.get(0),
        )?;
    project_papers(conn, place, case)?;
    course::project(conn, place, case)?;
    standing::project(conn, place, case)?;
    visits::project(conn, place, case)?;
    Ok(place)
}

fn project_papers(conn: &Connection, place: i64, case: &Case) -> Result<(), Fault> {
    conn.prepare_cached("DELETE FROM papers WHERE case_place = ?1")?
        .execute([place])?;
    let mut insert =
        conn.prepare_cached("INSERT INTO papers VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?;
    for (nth, paper) in case.papers.iter().enumerate() {
        insert.execute(params![
            place,
            nth,
            paper.issued.paper.as_str(),
            paper.issued.number.to_string(),
            paper.at.to_rfc3339(),
            paper.clerk.as_str(),
            paper.issued.sha256,
            paper.printed,
            paper.spoiled,
            paper.handed_over,
        ])?;
    }
    Ok(())
}

/// How far a rebuild is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub of: u64,
}

impl Store {
    /// Whether names are folded by other rules than this program's: search finds less until a rebuild.
    pub fn needs_rebuild(&self) -> Result<bool, Fault> {
        let skeleton: i64 = self
            .conn
            .query_row("SELECT skeleton FROM meta", [], |r| r.get(0))?;
        Ok(skeleton != self.speller.version)
    }

    /// Makes every projection anew from the journal, in one transaction.
    pub fn rebuild(&mut self, mut progress: impl FnMut(Progress)) -> Result<(), Fault> {
        self.vocabulary = None;
        self.commit(|batch| {
            batch.tx.execute_batch(
                "DELETE FROM papers; DELETE FROM recalls; DELETE FROM codes; DELETE FROM spellings; DELETE FROM name_pairs;
                 DELETE FROM usual_answers; DELETE FROM case_people;
                 DELETE FROM cases; INSERT INTO names (names) VALUES ('delete-all');
                 DELETE FROM packs_accepted; DELETE FROM bases_confirmed; DELETE FROM own_days;
                 DELETE FROM visits; DELETE FROM arrivals;",
            )?;
            batch.tx.execute_batch(office_people::TABLES)?;
            batch.tx.execute_batch(beside::EMPTY)?;
            batch.tx.execute_batch(standing::EMPTY)?;
            let ids = case_ids(batch.tx)?;
            let of = ids.len() as u64;
            for (done, case) in (0u64..).zip(ids) {
                if done % 100 == 0 {
                    progress(Progress { done, of });
                }
                if let Some(snapshot) = journal::case_of(batch.tx, case)? {
                    let place = project(batch.tx, &snapshot)?;
                    people::project(batch.tx, place, &snapshot, batch.speller)?;
                }
            }
            office::rebuild(batch.tx)?;
            batch
                .tx
                .execute("UPDATE meta SET skeleton = ?1", [batch.speller.version])?;
            progress(Progress { done: of, of });
            Ok(())
        })
    }
}

/// Cases in the order in which they came into the journal.
fn case_ids(conn: &Connection) -> Result<Vec<CaseId>, Fault> {
    let mut statement = conn.prepare(
        "SELECT case_id FROM journal WHERE case_id IS NOT NULL GROUP BY case_id ORDER BY min(seq), case_id",
    )?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(CaseId(journal::ulid(&row.get::<_, String>(0)?)?));
    }
    Ok(out)
}
