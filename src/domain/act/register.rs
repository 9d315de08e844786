//! Acts of the registers and journals that packs describe. What a line says about a case is an act of that case, so that
//! it goes when the case is erased; the register itself names its cases and nothing of them.

use super::{CaseId, PackHash, StepBegun};
use crate::domain::code::{RegisterCode, ServiceCode, StepCode};
use crate::domain::number::Number;
use serde::{Deserialize, Serialize};

/// A register was closed: its number, and its cases in the order of its lines. It never changes; a line made by mistake
/// is struck by an act of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterClosed {
    pub service: ServiceCode,
    /// The pack by which it was made: its columns.
    pub pack: PackHash,
    pub register: RegisterCode,
    pub number: Number,
    pub cases: Vec<CaseId>,
    /// Those that it waited for and that did not come, where it says what came back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<CaseId>,
}

/// A case stands in a register or a journal, with what its line says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineEntered {
    pub list: RegisterCode,
    /// The register's number; of a journal, the number of the entry itself.
    pub number: Number,
    /// The pack whose columns these are.
    pub pack: PackHash,
    pub cells: Vec<String>,
}

/// The copy of a closed register that stays here lies in a file of the nomenclature from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterFiled {
    /// The number of the register.
    pub number: Number,
    /// The number of the file.
    pub file: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheets: Option<u32>,
    /// Why it lies elsewhere than was written down before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The line of a case in a closed register, struck by a correcting one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineStruck {
    pub number: Number,
    pub reason: String,
    /// The step that the register had ended runs again, with the term it had; none: what followed was done already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<StepBegun>,
    /// Steps that had followed and run no more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<StepCode>,
}
