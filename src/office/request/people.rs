//! What is asked about the people of the office: their accounts, their absence, what they were typing.

use serde::{Deserialize, Serialize};

/// What stands in the fields of a form that was left before it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfTyped {
    /// The form, and what it is about.
    pub form: String,
    /// The cells of each field, by the field's key.
    pub fields: Vec<(String, Vec<String>)>,
}

#[derive(Debug, Clone)]
pub enum PeopleRequest {
    /// Forms that the clerk leaves half-typed by a lock or a log-out.
    LayDown(Vec<HalfTyped>),
    /// What this clerk left half-typed.
    TakeUp,
}

#[derive(Debug, Clone)]
pub enum PeopleReply {
    TakenUp(Vec<HalfTyped>),
}
