//! Printing as screens know it: printers and what they say, sheets on their way, what spoiled them.

use super::blanks::BlankRequest;
use super::pack_lists::{OfPack, PackList};
use super::registers::{OfficeSheet, RegisterRequest};
use super::{Request, Sheet, Size, Way};
use crate::domain::act::{BlankKind, SpoilCause};
use crate::domain::code::{ClerkCode, RegisterCode, ServiceCode};
use crate::domain::number::Number;
use crate::domain::shift::Shift;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Debug, Clone)]
pub enum Printing {
    /// A sheet is about to go out: written down first, so that a cut-off print is asked about.
    Sending { sheet: Box<Sheet>, way: Way },
    /// It was not taken: nothing went out.
    NotSent(Box<Sheet>),
    /// The sheets of which nobody has said whether they came out.
    Unanswered,
    /// What became of one of them.
    Settle { sent: Box<SentSheet>, outcome: Outcome },
    /// What the printer says, and where the job is. The machine answers.
    Watch { printer: String, job: Option<String> },
    /// The printers with their trays. The machine answers.
    Devices,
    /// Which printer and tray a size of sheet goes to from now on.
    SaveTray { size: Size, tray: Box<Tray> },
    /// The test page of a size of sheet.
    TestPage(Size),
}

/// A sheet of no case, by what makes it anew. What is handed to whoever asks (a leaflet, a ticket) is not among them: who
/// waited for it is gone when the power is back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfOffice {
    Sheet {
        sheet: OfficeSheet,
        from: NaiveDate,
        until: NaiveDate,
    },
    TestPage(Size),
    /// A closed register of a pack.
    Register(Number),
    /// A journal of a pack, in a period.
    Journal {
        service: ServiceCode,
        journal: RegisterCode,
        from: NaiveDate,
        until: NaiveDate,
    },
    /// The ledger of a kind of numbered blank.
    Blanks(BlankKind),
    /// Its code is kept nowhere.
    Recovery,
}

impl OfOffice {
    pub(super) fn anew(self) -> Option<Request> {
        let of_pack = |list| Some(Request::Registers(Box::new(RegisterRequest::OfPack(list))));
        match self {
            Self::Sheet { sheet, from, until } => {
                Some(Request::Registers(Box::new(RegisterRequest::Sheet {
                    sheet,
                    from,
                    until,
                })))
            }
            Self::TestPage(size) => Some(Request::Printing(Printing::TestPage(size))),
            Self::Register(number) => of_pack(PackList::Print(number)),
            Self::Journal {
                service,
                journal,
                from,
                until,
            } => of_pack(PackList::Journal {
                of: OfPack {
                    service,
                    list: journal,
                },
                from,
                until,
            }),
            Self::Blanks(of) => Some(Request::Registers(Box::new(RegisterRequest::Blanks(
                BlankRequest::Print(of),
            )))),
            Self::Recovery => None,
        }
    }
}

/// Which printer and tray a size of sheet goes to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tray {
    /// None: the only one there is, or the one that is chosen at the print.
    pub printer: Option<String>,
    /// A value of the queue's `InputSlot`; none: as the printer chooses.
    pub slot: Option<String>,
    /// Right.
    pub x: Shift,
    /// Down.
    pub y: Shift,
    pub sides: Sides,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// A paper that is handed over has one side.
    #[default]
    One,
    Two,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Trays {
    pub a4: Tray,
    pub a5: Tray,
}

impl Trays {
    pub fn of(&self, size: Size) -> &Tray {
        match size {
            Size::A4 | Size::A4Across => &self.a4,
            Size::A5 => &self.a5,
        }
    }

    pub fn put(&mut self, size: Size, tray: Tray) {
        match size {
            Size::A4 | Size::A4Across => self.a4 = tray,
            Size::A5 => self.a5 = tray,
        }
    }
}

#[derive(Debug, Clone)]
pub enum PrintingReply {
    Ready(Box<Ready>),
    Unanswered(Vec<SentSheet>),
    Watched(Watched),
    Devices(Vec<Device>),
}

/// What goes to the printing system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    pub file: PathBuf,
    /// Options of `lp`, `name=value` each.
    pub options: Vec<String>,
}

/// The printers of the machine, its default first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printers {
    Named(Vec<String>),
    /// No printing system that this program can speak to (`lp`).
    NoSystem,
}

impl Printers {
    pub fn names(&self) -> &[String] {
        match self {
            Self::Named(names) => names,
            Self::NoSystem => &[],
        }
    }
}

/// A printer with what its queue offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Device {
    pub name: String,
    /// Values of its `InputSlot`.
    pub trays: Vec<String>,
}

/// Where a sheet went, as the journal may name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SentTo {
    Printer(String),
    Viewer,
    /// Its name without its folder, which says where somebody keeps things.
    File(String),
}

/// A sheet that was sent, and then the program was cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentSheet {
    pub sheet: Sheet,
    pub to: SentTo,
    pub at: DateTime<FixedOffset>,
    pub clerk: ClerkCode,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    CameOut,
    Spoiled(Spoiled),
}

/// Why a sheet is spoiled: the cause, and in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoiled {
    pub cause: SpoilCause,
    pub reason: String,
}

/// What a printer says of itself, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    Jam,
    NoPaper,
    CoverOpen,
    NoTray,
    NoToner,
    BinFull,
    /// The queue was stopped, by a person or after a fault.
    Stopped,
    /// Not reached: switched off, or its cable is out.
    Offline,
    LowToner,
    /// Something else is wrong, in the printer's words alone.
    Attention,
    Working,
    Ready,
}

impl Sign {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jam => "jam",
            Self::NoPaper => "no-paper",
            Self::CoverOpen => "cover-open",
            Self::NoTray => "no-tray",
            Self::NoToner => "no-toner",
            Self::BinFull => "bin-full",
            Self::Stopped => "stopped",
            Self::Offline => "offline",
            Self::LowToner => "low-toner",
            Self::Attention => "attention",
            Self::Working => "working",
            Self::Ready => "ready",
        }
    }

    /// Nothing comes out until somebody does something.
    pub fn stops(self) -> bool {
        self < Self::LowToner
    }
}

/// Where the job is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum JobState {
    /// Not known.
    #[default]
    Unknown,
    Waits,
    /// It left the queue: sent to the printer whole.
    Gone,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    pub printer: String,
    /// Empty where the printing system says nothing.
    pub signs: Vec<Sign>,
    pub job: JobState,
}
