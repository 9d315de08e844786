//! A Problem: something in the input that the clerk can put right. It stands at its field.

use serde::Serialize;

/// Text id and arguments of something to say; the sentence itself lives in `texts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Say {
    pub id: &'static str,
    pub args: Vec<(&'static str, String)>,
    /// Arguments that are texts themselves, by their ids: said in the language of the sentence.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<(&'static str, &'static str)>,
}

impl Say {
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
            texts: Vec::new(),
        }
    }
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
    /// An argument that is a text itself.
    pub fn with_text(mut self, name: &'static str, id: &'static str) -> Self {
        self.texts.push((name, id));
        self
    }
}

/// How heavy a problem is: an error stops acceptance, a warning is settled with a reason, a note is only shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    Note,
    Warning,
    Error,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub weight: Weight,
    pub say: Say,
}

impl Problem {
    pub fn error(say: Say) -> Self {
        Self {
            weight: Weight::Error,
            say,
        }
    }
    pub fn warning(say: Say) -> Self {
        Self {
            weight: Weight::Warning,
            say,
        }
    }
    pub fn note(say: Say) -> Self {
        Self {
            weight: Weight::Note,
            say,
        }
    }
}
