//! Acts of an outage (003, chapter 2, point 14). It stops no term: a case that waits is marked, nothing more.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OutageId(pub Ulid);

/// What failed, in the four words of point 14.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failed {
    /// The information system of the migration police.
    #[default]
    System,
    Channel,
    Emergency,
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutageNoticed {
    pub outage: OutageId,
    /// From this moment the provider's unit acts.
    pub noticed: DateTime<FixedOffset>,
    pub failed: Failed,
    /// In words, as far as it is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cause: String,
    /// To whom it was told: the operator's name, number of the request.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub told: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutageRestored {
    pub outage: OutageId,
    pub restored: DateTime<FixedOffset>,
    /// The cause as it was found.
    pub cause: String,
}

/// A case that waited while an outage lasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delayed {
    pub outage: OutageId,
    pub from: DateTime<FixedOffset>,
    /// None while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<FixedOffset>>,
}
