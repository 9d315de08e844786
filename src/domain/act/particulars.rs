//! What a person brings beside the data of one passport: names borne before, a second passport, and on what a field rests
//! that its zone alone does not explain. Kept with the case, found by search.

use crate::domain::birth::BirthDate;
use crate::domain::code::FieldKey;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Papers that prove a name, a place or a spelling.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    #[default]
    Marriage,
    Divorce,
    NameChange,
    Birth,
    Court,
    FamilyRegister,
    Passport,
    Visa,
    Permit,
    /// A paper of Kazakhstan with an IIN.
    IinPaper,
    Translation,
    Other,
}

/// A paper that proves something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProvingPaper {
    pub kind: PaperKind,
    /// As it stands on it; empty: it bears none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
}

/// A name borne before, surname first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FormerName {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub latin: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cyrillic: String,
    pub paper: ProvingPaper,
}

/// What another identity document is to the one of the application.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// Valid too; the clerk chose the other one.
    #[default]
    Second,
    /// A new one has taken its place.
    Replaced,
}

/// An identity document beside the one of the application.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OtherDocument {
    pub number: String,
    /// The state that issued it: alpha-3, or a code of Doc 9303.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
    pub beside: Beside,
}

/// Why a field stands as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroundKind {
    /// A name of one part stands whole as the primary identifier (Doc 9303 part 3, 4.6): there is no other name.
    SingleName,
    /// The zone cut the name short (Doc 9303 part 3, 4.6.2): the whole one was keyed from the visual zone.
    CutName,
    /// The spelling of an earlier paper of Kazakhstan.
    EarlierPaper,
    /// Not in the identity document; another paper proves it.
    ProvedElsewhere,
    /// Not in the identity document, and nothing else proves it.
    NotProved,
    /// The document's last day is the day of application.
    ExpiresToday,
    /// The document expires before the result is due.
    ExpiresBeforeResult,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    pub kind: GroundKind,
    /// The value that it speaks of; another value rests on nothing of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// In the clerk's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<ProvingPaper>,
}

/// The age where day or month of birth is unknown, as the clerk settled it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgeSaid {
    /// The birth date that it speaks of.
    pub born: BirthDate,
    /// Whole years on the day of application.
    pub years: i32,
    pub reason: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Particulars {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<FormerName>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<OtherDocument>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub grounds: BTreeMap<FieldKey, Vec<Ground>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeSaid>,
}

impl Particulars {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The ground of a kind at a field.
    pub fn ground(&self, field: &FieldKey, kind: GroundKind) -> Option<&Ground> {
        self.grounds.get(field)?.iter().find(|g| g.kind == kind)
    }

    /// Puts a ground in the place of another of its kind.
    pub fn put(&mut self, field: FieldKey, ground: Ground) {
        let there = self.grounds.entry(field).or_default();
        there.retain(|g| g.kind != ground.kind);
        there.push(ground);
    }

    /// Names and numbers by which the person is found besides.
    pub fn found_by(&self) -> (Vec<String>, Vec<String>) {
        let names = self
            .former
            .iter()
            .flat_map(|f| [f.latin.clone(), f.cyrillic.clone()]);
        let names = names.filter(|n| !n.trim().is_empty()).collect();
        let numbers = self.documents.iter().map(|d| d.number.clone());
        (names, numbers.filter(|n| !n.is_empty()).collect())
    }

    /// Takes over what holds of a person whatever the document: what an earlier case kept.
    pub fn take_over(&mut self, earlier: &Self) {
        for name in &earlier.former {
            if !self.former.contains(name) {
                self.former.push(name.clone());
            }
        }
        for document in &earlier.documents {
            if self.documents.iter().all(|d| d.number != document.number) {
                self.documents.push(document.clone());
            }
        }
        for (field, grounds) in &earlier.grounds {
            let spelt = grounds.iter().filter(|g| g.kind == GroundKind::EarlierPaper);
            for ground in spelt {
                if self.ground(field, ground.kind).is_none() {
                    self.put(field.clone(), ground.clone());
                }
            }
        }
    }
}
