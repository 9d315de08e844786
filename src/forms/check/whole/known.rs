//! Values against the moment at which they are printed: none that cannot be known there, and no list where there is none.

use super::super::Gathering;
use crate::domain::answer::Zone;
use crate::domain::trouble::Say;
use crate::forms::block::{Block, CASE_VALUES, Rows};
use crate::forms::pack::{Entering, ListColumn, Moment, Pack};
use crate::forms::raw::RawPack;
use crate::forms::raw::register::RawListColumn;
use std::ops::Range;
use toml::Spanned;

/// Values that are lists, and how many columns a list has at most.
const LISTS: [&str; 3] = ["documents", "lacks", "originals"];
const MOST_COLUMNS: usize = 4;

/// Where a value is printed.
#[derive(Debug, Clone, Copy)]
enum At {
    Paper(Moment),
    Register,
    Journal(Entering),
}

impl At {
    /// As packs name it.
    fn word(self) -> &'static str {
        match self {
            Self::Paper(Moment::Open) => "open",
            Self::Paper(Moment::IntakeRefused) => "intake-refused",
            Self::Paper(Moment::Accepted) | Self::Journal(Entering::Accepted) => "accepted",
            Self::Paper(Moment::Granted) | Self::Journal(Entering::Granted) => "granted",
            Self::Paper(Moment::Refused) => "refused",
            Self::Paper(Moment::Withdrawn) => "withdrawn",
            Self::Journal(Entering::HandedOver) => "handed-over",
            Self::Register => "register",
        }
    }

    fn is_before_acceptance(self) -> bool {
        matches!(self, Self::Paper(Moment::Open | Moment::IntakeRefused))
    }

    /// Whether the answer can say something that is printed here.
    fn knows_result(self) -> bool {
        matches!(
            self,
            Self::Paper(Moment::Granted)
                | Self::Register
                | Self::Journal(Entering::Granted | Entering::HandedOver)
        )
    }

    /// Whether a value that every case has can be known here.
    fn knows(self, key: &str) -> bool {
        let line = matches!(self, Self::Register | Self::Journal(_));
        let draft = matches!(self, Self::Paper(Moment::Open));
        match key {
            "accepted_at" | "due" | "due_at" | "case_number" => !self.is_before_acceptance(),
            "register_number" => {
                !self.is_before_acceptance() && !matches!(self, Self::Journal(Entering::Accepted))
            }
            "journal_number" => {
                !self.is_before_acceptance() && !matches!(self, Self::Journal(Entering::Accepted))
            }
            "grounds" | "lacks" => matches!(self, Self::Paper(Moment::IntakeRefused)),
            "reason" => matches!(
                self,
                Self::Paper(Moment::Refused) | Self::Register | Self::Journal(Entering::HandedOver)
            ),
            "number" | "issued_on" | "documents" | "originals" => !draft,
            "code" => !line && !self.is_before_acceptance(),
            "replaced" => !line && !draft,
            _ => true,
        }
    }
}

pub fn check(raw: &RawPack, pack: &Pack, found: &mut Gathering<'_>) {
    for paper in &pack.papers {
        let mut raws = raw.paper.iter().map(Spanned::get_ref);
        let Some(raw) = raws.find(|r| r.code.get_ref() == paper.code.as_str()) else {
            continue;
        };
        if raw.blocks.is_empty() {
            let say = Say::new("pack-paper-empty").with("code", raw.code.get_ref());
            found.bars(raw.code.span(), say);
        }
        for (block, raw) in paper.blocks.iter().zip(&raw.blocks) {
            for key in block.keys() {
                value(key, At::Paper(paper.on), pack, &raw.span(), found);
            }
            lists(block, &raw.span(), found);
        }
    }
    for register in &pack.registers {
        let mut raws = raw.register.iter().map(Spanned::get_ref);
        if let Some(raw) = raws.find(|r| r.code.get_ref() == register.code.as_str()) {
            columns(&register.columns, &raw.columns, At::Register, pack, found);
        }
    }
    for journal in &pack.journals {
        let mut raws = raw.journal.iter().map(Spanned::get_ref);
        if let Some(raw) = raws.find(|r| r.code.get_ref() == journal.code.as_str()) {
            columns(
                &journal.columns,
                &raw.columns,
                // Its step may come after the answer.
                At::Journal(journal.on().unwrap_or(Entering::HandedOver)),
                pack,
                found,
            );
        }
    }
}

fn columns(
    read: &[ListColumn],
    raw: &[Spanned<RawListColumn>],
    at: At,
    pack: &Pack,
    found: &mut Gathering<'_>,
) {
    for (column, raw) in read.iter().zip(raw) {
        if let Some(key) = &column.value {
            value(key, at, pack, &raw.span(), found);
        }
    }
}

fn value(key: &str, at: At, pack: &Pack, place: &Range<usize>, found: &mut Gathering<'_>) {
    let field = pack.fields.iter().find(|f| f.key.as_str() == key);
    let of_result = field.map_or(key == "iin", |f| f.zone == Zone::WorkedOut);
    if key == "iin" && field.is_none() && !pack.gives_iin() {
        let say = Say::new("pack-no-iin");
        found.bars(place.clone(), say);
    } else if (of_result && !at.knows_result())
        || (field.is_none() && CASE_VALUES.contains(&key) && !at.knows(key))
    {
        let say = Say::new("pack-value-not-known").with("value", key);
        found.bars(place.clone(), say.with("on", at.word()));
    }
}

/// A list prints rows, a code prints a text.
fn lists(block: &Block, place: &Range<usize>, found: &mut Gathering<'_>) {
    let (kind, key, columns) = match block {
        Block::List { value, columns } => ("list", value, columns.len()),
        Block::Table {
            columns,
            rows: Rows::Case(key),
        } => ("table", key, columns.len()),
        Block::Frame(blocks) | Block::Foot(blocks) => {
            return blocks.iter().for_each(|b| lists(b, place, found));
        }
        _ => return,
    };
    if !LISTS.contains(&key.as_str()) {
        let say = Say::new("pack-not-a-list").with("value", key).with("kind", kind);
        found.bars(place.clone(), say.with("known", LISTS.join(", ")));
    } else if columns > MOST_COLUMNS {
        let say = Say::new("pack-list-columns").with("most", MOST_COLUMNS);
        found.bars(place.clone(), say);
    }
}
