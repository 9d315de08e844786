//! The table of holidays by which the running terms of this office were counted. It is kept whole, so that a later program
//! can say what its own table moves.

use super::issue::sha256;
use super::open::OpenOffice;
use super::trouble::Trouble;
use crate::domain::act::HolidaysRenewed;
use crate::domain::calendar::HolidayTable;
use crate::store::Batch;
use crate::store::fault::Fault;
use serde::{Deserialize, Serialize};

/// Its name in the store.
const COUNTED: &str = "holidays";

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counted {
    holidays: String,
    yearly: String,
}

impl Counted {
    fn embedded() -> Self {
        let [holidays, yearly] = HolidayTable::EMBEDDED.map(str::to_owned);
        Self { holidays, yearly }
    }

    /// A later program may have written what this one does not read: then nothing is known of what moved.
    pub fn table(&self) -> HolidayTable {
        HolidayTable::read(&self.holidays, &self.yearly).unwrap_or_else(|_| HolidayTable::embedded())
    }

    fn fingerprint(&self) -> String {
        sha256(format!("{}\0{}", self.holidays, self.yearly).as_bytes())
    }

    /// How the act says it.
    pub fn renewed(&self) -> HolidaysRenewed {
        HolidaysRenewed {
            was: self.fingerprint(),
            is: Self::embedded().fingerprint(),
        }
    }
}

/// From now on terms are counted by the program's table.
pub(super) fn keep(batch: &mut Batch<'_>) -> Result<(), Fault> {
    batch.set_setting(COUNTED, &Counted::embedded())
}

/// The table by which terms were counted, where it is another one than the program's. An office that kept none until now
/// was counted by this one.
pub(super) fn former(office: &mut OpenOffice) -> Result<Option<Counted>, Trouble> {
    match office.store.setting::<Counted>(COUNTED)? {
        Some(counted) => Ok(Some(counted).filter(|c| *c != Counted::embedded())),
        None => {
            office.store.commit::<_, Trouble>(|batch| Ok(keep(batch)?))?;
            Ok(None)
        }
    }
}
