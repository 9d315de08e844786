//! Closed registers in the files of the nomenclature: "the first copy goes to the nomenclature file" (001, annex 1, table 1).

use super::closed::{found, of_years, one};
use crate::domain::act::{Deed, RegisterClosed, RegisterFiled};
use crate::domain::number::Number;
use crate::office::course::reason;
use crate::office::filing::checked;
use crate::office::open::OpenOffice;
use crate::office::request::pack_lists::InFile;
use crate::office::request::{Filing, Reply};
use crate::office::trouble::Trouble;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use std::collections::BTreeMap;

/// The last word on each register that went into a file between two days.
pub fn since(
    office: &OpenOffice,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<BTreeMap<Number, RegisterFiled>, Trouble> {
    let all = office.store.entries_of_kind("register-filed", since, until)?;
    let filed = all.into_iter().filter_map(|entry| match entry.act.deed {
        Deed::RegisterFiled(filed) => Some((filed.number.clone(), filed)),
        _ => None,
    });
    Ok(filed.collect())
}

pub struct Files {
    /// Where this register lies.
    pub own: Option<InFile>,
    /// Where the last one of its kind lies that is in a file: the next goes there as a rule.
    pub last: Option<String>,
}

pub fn files(office: &OpenOffice, of: &RegisterClosed, now: DateTime<Utc>) -> Result<Files, Trouble> {
    let today = office.at(now).date_naive();
    let kind: Vec<_> = of_years(office, today.year() - 1, today.year())?
        .into_iter()
        .filter(|c| c.deed.service == of.service && c.deed.register == of.register)
        .collect();
    let first = NaiveDate::from_ymd_opt(i32::from(of.number.year()), 1, 1).unwrap_or_default();
    let begun = kind.first().map_or(first, |c| c.at.date_naive().min(first));
    let filed = since(office, begun, today)?;
    let last = kind.iter().rev().find_map(|c| filed.get(&c.deed.number));
    Ok(Files {
        own: filed.get(&of.number).map(|f| InFile {
            file: f.file.clone(),
            sheets: f.sheets,
        }),
        last: last.map(|f| f.file.clone()),
    })
}

pub fn file(
    office: &mut OpenOffice,
    number: &Number,
    filing: &Filing,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    let of = found(office, number)?;
    let file = checked(filing)?;
    let why = match files(office, &of.deed, now)?.own {
        None => String::new(),
        Some(before) if before.file == file && before.sheets == filing.sheets => {
            return Err(Trouble::problem("problem-file-same"));
        }
        // Sheets that are counted later are no mistake.
        Some(before) if before.file == file => String::new(),
        Some(_) => reason(&filing.reason)?,
    };
    let filed = Deed::RegisterFiled(RegisterFiled {
        number: number.clone(),
        file,
        sheets: filing.sheets,
        reason: why,
    });
    let act = office.act(None, office.at(now), filed);
    office.store.append(&[act])?;
    one(office, number, now)
}
