//! Papers of the office that belong to no service: the recovery sheet, registers, the sheet of a day, the plate of a
//! window. No regulation prescribes their form: they are the office's own, and their blocks stand in a file each.

use super::block::{Paging, Paper, Size};
use super::compose::compose;
use super::content::{Content, Value};
use crate::domain::trouble::Say;
use crate::forms::block::{Block, Column, RawBlock, Rows};
use crate::forms::pack::{ListColumn, Signing, Source};
use crate::texts::lang::{Lang, Texts};
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
    /// A register of a pack, closed. Values: `copy`, `service`, `closed_at`, `closed_by`, `rows`, `absent`,
    /// `corrections`, `count`.
    ServiceRegister = "service-register",
    /// A journal of a pack, in a period. Values: `service`, `period`, `rows`, `count`.
    ServiceJournal = "service-journal",
    /// The ledger of a kind of numbered blank. Values: `blank`, `service`, `rows`, `count`, `received`, `used`, `spoiled`,
    /// `left`, `numbers_left`.
    BlankLedger = "blank-ledger",
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
    let (sheet, blocks) = read(which)?;
    content.title.clone_from(&sheet.title);
    Ok(made(sheet, &blocks, content))
}

/// A register or a journal of a pack: under its own heading, its columns after those of the sheet, its own signatures in
/// place of those of the sheet. What has nothing to say is left out, but for the rows.
pub fn list(
    which: OfficePaper,
    mut content: Content,
    title: &Texts,
    columns: &[ListColumn],
    signatures: &[Signing],
) -> Result<Paper, Say> {
    let (sheet, mut blocks) = read(which)?;
    blocks.retain(|block| !is_idle(block, &content));
    for block in &mut blocks {
        match block {
            Block::Heading(texts) => *texts = in_print(title),
            Block::Table {
                columns: own,
                rows: Rows::Case(key),
            } if key == ROWS => own.extend(columns.iter().map(|c| Column {
                heads: in_print(&c.heads),
                share: c.share,
            })),
            Block::Foot(foot) if !signatures.is_empty() => {
                foot.retain(|block| !matches!(block, Block::Signature { .. }));
                foot.extend(signatures.iter().map(signature));
            }
            _ => {}
        }
    }
    content.title = title.get(Lang::Kk).to_owned();
    Ok(made(sheet, &blocks, content))
}

fn signature(of: &Signing) -> Block {
    Block::Signature {
        labels: [of.words.kk.clone(), of.words.ru.clone()],
        value: of.clerk.then(|| "closed_by".to_owned()),
        or: None,
    }
}

/// Kazakh and Russian: the languages of papers.
fn in_print(texts: &Texts) -> Texts {
    Texts {
        en: String::new(),
        ..texts.clone()
    }
}

/// The rows of a register.
const ROWS: &str = "rows";

fn is_idle(block: &Block, content: &Content) -> bool {
    match block {
        Block::Pair { value: Some(key), .. } => content.value(key).is_none(),
        Block::Table {
            rows: Rows::Case(key),
            ..
        } if key != ROWS => !matches!(content.value(key), Some(Value::Rows(rows)) if !rows.is_empty()),
        _ => false,
    }
}

fn read(which: OfficePaper) -> Result<(Sheet, Vec<Block>), Say> {
    let broken = |why: &str| Say::new("paper-sheet-broken").with("why", why);
    let mut sheet: Sheet = toml::from_str(which.source()).map_err(|e| broken(e.message()))?;
    if sheet.source != Source::Office {
        return Err(broken("source"));
    }
    let blocks = std::mem::take(&mut sheet.blocks).into_iter().map(Block::read);
    let blocks = blocks.collect::<Result<_, _>>()?;
    Ok((sheet, blocks))
}

fn made(sheet: Sheet, blocks: &[Block], mut content: Content) -> Paper {
    content.size = match sheet.size {
        SheetSize::A4 => Size::A4,
        SheetSize::A4Across => Size::A4Across,
    };
    Paper {
        paging: sheet.paging,
        ..compose(blocks, &content)
    }
}
