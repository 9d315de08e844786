//! What this office's applicants usually answer.

/// The usual answers of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UsualAnswers {
    /// The field's key in the pack.
    pub field: String,
    /// A field and its value that the answers were given together with: a district beside its country.
    pub beside: Option<(String, String)>,
}

/// The answers, each with the number of its cases, the most frequent first.
pub type Usual = Vec<(String, usize)>;
