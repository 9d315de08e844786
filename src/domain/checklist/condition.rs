//! Conditions of a pack, evaluated to yes, no, or not known yet. What is not known is asked, never assumed.

use super::ByState;
use super::applicant::{Applicant, LegalisationRule, Script};
use crate::domain::code::{CategoryCode, ChannelCode, FieldKey, RepresentationCode, RequestCode};

/// Kleene's three values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    No,
    Unknown,
    Yes,
}

impl Truth {
    pub fn of(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
    pub fn negated(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Category(Vec<CategoryCode>),
    Channel(Vec<ChannelCode>),
    Request(Vec<RequestCode>),
    AgeBelow(i32),
    AgeFrom(i32),
    /// States by alpha-3.
    Citizenship(Vec<String>),
    IssuedIn(Vec<String>),
    /// The state that issued the document at hand is a party to one of the treaties.
    PartyTo(Vec<String>),
    /// Each datum by itself: at least one stands in neither Cyrillic nor Latin.
    AnyScriptOther(Vec<FieldKey>),
    /// At least one of these data is not in the identity document, and another paper was named that proves it.
    ProvedElsewhere(Vec<FieldKey>),
    /// The document at hand is wholly in a foreign language.
    WhollyForeign,
    /// One of these stands for the applicant.
    Representation(Vec<RepresentationCode>),
    /// Somebody stands for the applicant and is a citizen of one of these states.
    RepresentativeCitizenship(Vec<String>),
    /// The machine-readable zone names one of these states as the nationality.
    ZoneNationality(Vec<String>),
    /// The place of birth lies in one of these states.
    BornIn(Vec<String>),
    /// A document laid down was issued by one of these states.
    PaperOf(Vec<String>),
    /// One of these questions was answered with yes.
    Answered(Vec<String>),
    /// In this field of the application one of these was chosen.
    Chosen(FieldKey, Vec<String>),
}

/// The document at hand, for the conditions that speak of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct AtHand<'a> {
    pub issued_in: Option<&'a str>,
    pub wholly_foreign: Option<Truth>,
}

impl Condition {
    /// Holds for everybody.
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }

    pub fn holds(&self, applicant: &Applicant, at_hand: AtHand<'_>, by_state: ByState<'_>) -> Truth {
        let inner = |c: &Condition| c.holds(applicant, at_hand, by_state);
        match self {
            Self::All(parts) => parts.iter().map(inner).fold(Truth::Yes, Truth::and),
            Self::Any(parts) => parts.iter().map(inner).fold(Truth::No, Truth::or),
            Self::Not(part) => inner(part).negated(),
            Self::Category(codes) => Truth::of(codes.contains(&applicant.category)),
            Self::Channel(codes) => Truth::of(codes.contains(&applicant.channel)),
            Self::Request(codes) => Truth::of(codes.contains(&applicant.request)),
            Self::AgeBelow(years) => age(applicant, |least, most| (most < *years, least < *years)),
            Self::AgeFrom(years) => age(applicant, |least, most| (least >= *years, most >= *years)),
            Self::Citizenship(states) => among(applicant.citizenship.as_deref(), states),
            Self::IssuedIn(states) => among(applicant.issued_in.as_deref(), states),
            Self::PartyTo(treaties) => match at_hand.issued_in {
                None => Truth::Unknown,
                Some(state) => match by_state(state, treaties) {
                    LegalisationRule::Exempt { .. } => Truth::Yes,
                    LegalisationRule::Ask => Truth::Unknown,
                    LegalisationRule::Apostille | LegalisationRule::Consular => Truth::No,
                },
            },
            Self::AnyScriptOther(fields) => fields
                .iter()
                .map(|field| match applicant.scripts.get(field) {
                    None => Truth::Unknown,
                    Some(script) => Truth::of(*script == Script::Other),
                })
                .fold(Truth::No, Truth::or),
            Self::ProvedElsewhere(fields) => {
                Truth::of(fields.iter().any(|f| applicant.elsewhere.contains(f)))
            }
            Self::WhollyForeign => at_hand.wholly_foreign.unwrap_or(Truth::Unknown),
            Self::Representation(codes) => {
                let by = applicant.represented.as_ref().map(|r| &r.by);
                Truth::of(by.is_some_and(|by| codes.contains(by)))
            }
            Self::RepresentativeCitizenship(states) => match &applicant.represented {
                None => Truth::No,
                Some(represented) => among(represented.citizenship.as_deref(), states),
            },
            Self::ZoneNationality(states) => among(applicant.past.zone_nationality.as_deref(), states),
            Self::BornIn(states) => among(applicant.past.born_in.as_deref(), states),
            Self::PaperOf(states) => Truth::of(
                applicant
                    .past
                    .papers_of
                    .iter()
                    .any(|state| states.contains(state)),
            ),
            Self::Answered(codes) => codes
                .iter()
                .map(|code| match applicant.past.answered.get(code) {
                    None => Truth::Unknown,
                    Some(yes) => Truth::of(*yes),
                })
                .fold(Truth::No, Truth::or),
            Self::Chosen(field, codes) => among(applicant.chosen.get(field).map(String::as_str), codes),
        }
    }

    /// Every condition inside, itself included.
    pub fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a Condition)) {
        visit(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|p| p.each(visit)),
            Self::Not(part) => part.each(visit),
            _ => {}
        }
    }
}

/// `test` gives (holds for every possible age, holds for some possible age).
fn age(applicant: &Applicant, test: impl Fn(i32, i32) -> (bool, bool)) -> Truth {
    let Some((least, most)) = applicant.age else {
        return Truth::Unknown;
    };
    match test(least, most) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::Unknown,
        (false, false) => Truth::No,
    }
}

/// What is not known is not among them, and not not among them.
fn among(known: Option<&str>, these: &[String]) -> Truth {
    known.map_or(Truth::Unknown, |k| Truth::of(these.iter().any(|one| one == k)))
}
