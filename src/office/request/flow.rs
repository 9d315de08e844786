//! What is asked about the course of a case: data sent back and corrected, withdrawal, originals, shelf, hand-over, recall.

use crate::domain::act::{CaseId, Receiver, SheetBack};
use crate::domain::code::{PaperCode, StepCode};
use crate::domain::contact::Contact;
use crate::domain::number::Number;
use crate::office::draft::Draft;

/// Whether the originals in the drawer are given back with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OriginalsBack {
    #[default]
    No,
    All,
}

/// The result on its way into somebody's hands, as the clerk types it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handing {
    pub to: String,
    pub document: String,
    pub receiver: Receiver,
    /// What a representative acts by.
    pub authority: String,
    /// Who signed that the coupon was lost.
    pub coupon_lost: Option<String>,
    pub originals: OriginalsBack,
}

/// The person's signed request to have the application back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Withdrawal {
    pub by: String,
    pub document: String,
    pub reason: String,
    pub originals: OriginalsBack,
}

/// Where a finished case is filed, as the clerk types it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filing {
    /// The number of the file.
    pub file: String,
    pub sheets: Option<u32>,
    /// Why it lies elsewhere than was written down; empty where it was not filed yet.
    pub reason: String,
}

#[derive(Debug, Clone)]
pub enum Flow {
    /// A finished case goes into a file, or into another one than was written down.
    File {
        case: CaseId,
        filing: Filing,
    },
    HandOver {
        case: CaseId,
        paper: PaperCode,
        handing: Handing,
    },
    /// The provider asks for the data to be corrected, in these words.
    Return {
        case: CaseId,
        kk: String,
        ru: String,
    },
    /// The editable copy of a case's application: the one begun before, or a new one.
    Correction(CaseId),
    CorrectData {
        draft: Box<Draft>,
        reason: String,
    },
    Withdraw {
        case: CaseId,
        withdrawal: Withdrawal,
    },
    /// All originals in the drawer are given back.
    GiveBack {
        case: CaseId,
        to: String,
    },
    /// How to tell that the result is ready; none: the consent to it is withdrawn.
    Contact {
        case: CaseId,
        given: Option<Contact>,
    },
    /// Where the result lies; nothing: it lies nowhere in particular.
    Shelve {
        case: CaseId,
        shelf: String,
    },
    Recall {
        case: CaseId,
        reason: String,
        seen: String,
        sheet: SheetBack,
    },
    /// A step of the procedure ended in this way.
    EndStep {
        case: CaseId,
        step: StepCode,
        end: String,
    },
    /// The manager has read the note on a recall.
    NoteRead {
        case: CaseId,
        number: Number,
    },
}
