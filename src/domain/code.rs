//! Codes: short names of things that packs and offices define. Each is its own type, so that none is taken for another.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a string is not a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a code is 1 to 64 of a-z, 0-9, '.', '-' and '_', and starts with a letter or digit")]
pub struct NotACode;

fn is_code(text: &str) -> bool {
    let first = text
        .bytes()
        .next()
        .is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let rest = text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b));
    first && rest && text.len() <= 64
}

macro_rules! code {
    ($(#[$doc:meta] $name:ident),* $(,)?) => { $(
        #[$doc]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            pub fn parse(text: &str) -> Result<Self, NotACode> {
                if is_code(text) { Ok(Self(text.to_owned())) } else { Err(NotACode) }
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl TryFrom<String> for $name {
            type Error = NotACode;
            fn try_from(text: String) -> Result<Self, NotACode> {
                Self::parse(&text)
            }
        }
        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
}

code! {
    /// A service: the `code` of its pack.
    ServiceCode,
    /// A category of applicants of a service.
    CategoryCode,
    /// A way in: abroad, at the ministry, at the State Corporation…
    ChannelCode,
    /// What is asked for: forming, correcting, extending…
    RequestCode,
    /// A way to stand for the applicant: parent, guardian, attorney…
    RepresentationCode,
    /// A document of a pack.
    DocumentCode,
    /// A field of a form.
    FieldKey,
    /// A step of the procedure.
    StepCode,
    /// A ground of refusal.
    GroundCode,
    /// A kind of paper: certificate, coupon…
    PaperCode,
    /// A register or a journal of a pack.
    RegisterCode,
    /// A kind of numbered blank of a pack.
    BlankCode,
    /// An account of a clerk (its log-in name).
    ClerkCode,
}
