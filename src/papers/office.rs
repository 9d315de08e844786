//! Papers of the office that belong to no service: the recovery sheet, registers, the sheet of a day, the plate of a
//! window. No regulation prescribes their form: they are the office's own, and their blocks stand in a file each.

use super::block::{Paging, Paper, Size};
use super::compose::compose;
use super::content::Content;
use crate::domain::trouble::Say;
use crate::forms::block::{Block, RawBlock};
use crate::forms::pack::Source;
use serde::Deserialize;

macro_rules! papers {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// Which of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum OfficePaper {
            $($(#[$doc])* $name),*
        }

        impl OfficePaper {
            pub const ALL: &[OfficePaper] = &[$(OfficePaper::$name),*];

            /// The name of its file and of its text.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code),*
                }
            }

            fn source(self) -> &'static str {
                match self {
                    $(Self::$name => {
                        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/papers/", $code, ".toml"))
                    }),*
                }
            }
        }
    };
}

papers! {
    /// Printed once for an account, kept in a safe. Values: `account`, `recovery_code`.
    Recovery = "recovery",
    /// A first password, for the one whom it is for. Values: `account`, `account_name`, `password`.
    FirstPassword = "first-password",
    /// Results handed over, in a period. Values: `period`, `rows`, `count`; so have the next three.
    Results = "results-register",
    /// Refusals to accept.
    Refusals = "refusals-register",
    Complaints = "complaints-register",
    Outages = "outages-register",
    /// Values: `window`.
    Plate = "window-plate",
    /// Values: `day`, `open`, `numbers`, `head`.
    Day = "day-sheet",
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    title: String,
    /// Whose form it is.
    source: Source,
    #[serde(default)]
    size: SheetSize,
    /// Whether its pages are numbered even where there is one.
    paging: Option<Paging>,
    blocks: Vec<RawBlock>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum SheetSize {
    #[default]
    A4,
    A4Across,
}

/// The paper that its blocks make of the content.
pub fn paper(which: OfficePaper, mut content: Content) -> Result<Paper, Say> {
    let broken = |why: &str| Say::new("paper-sheet-broken").with("why", why);
    let sheet: Sheet = toml::from_str(which.source()).map_err(|e| broken(e.message()))?;
    if sheet.source != Source::Office {
        return Err(broken("source"));
    }
    let blocks: Vec<Block> = sheet
        .blocks
        .into_iter()
        .map(Block::read)
        .collect::<Result<_, _>>()?;
    content.title = sheet.title;
    content.size = match sheet.size {
        SheetSize::A4 => Size::A4,
        SheetSize::A4Across => Size::A4Across,
    };
    Ok(Paper {
        paging: sheet.paging,
        ..compose(&blocks, &content)
    })
}
