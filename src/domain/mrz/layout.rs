//! The five formats of Doc 9303 (parts 4 to 7) and where their fields stand.

use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Format {
    /// Card, three lines of 30 (part 5).
    #[serde(rename = "TD1")]
    Td1,
    /// Two lines of 36 (part 6).
    #[serde(rename = "TD2")]
    Td2,
    /// Passport, two lines of 44 (part 4).
    #[serde(rename = "TD3")]
    Td3,
    /// Visa, two lines of 44 (part 7).
    #[serde(rename = "MRV-A")]
    MrvA,
    /// Visa, two lines of 36 (part 7).
    #[serde(rename = "MRV-B")]
    MrvB,
}

/// A field of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    DocumentCode,
    IssuingState,
    Name,
    Number,
    NumberCheck,
    Nationality,
    BirthDate,
    BirthCheck,
    Sex,
    ExpiryDate,
    ExpiryCheck,
    Optional,
    OptionalCheck,
    /// The second optional field of a card.
    Optional2,
    Composite,
}

/// What may stand in a field, fillers apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    Letters,
    Digits,
    Both,
}

/// A field's place: line and column counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub field: Field,
    pub line: usize,
    pub column: usize,
    pub width: usize,
}

const fn at(field: Field, line: usize, column: usize, width: usize) -> Place {
    Place {
        field,
        line,
        column,
        width,
    }
}

const TD1: [Place; 14] = [
    at(Field::DocumentCode, 0, 0, 2),
    at(Field::IssuingState, 0, 2, 3),
    at(Field::Number, 0, 5, 9),
    at(Field::NumberCheck, 0, 14, 1),
    at(Field::Optional, 0, 15, 15),
    at(Field::BirthDate, 1, 0, 6),
    at(Field::BirthCheck, 1, 6, 1),
    at(Field::Sex, 1, 7, 1),
    at(Field::ExpiryDate, 1, 8, 6),
    at(Field::ExpiryCheck, 1, 14, 1),
    at(Field::Nationality, 1, 15, 3),
    at(Field::Optional2, 1, 18, 11),
    at(Field::Composite, 1, 29, 1),
    at(Field::Name, 2, 0, 30),
];

/// The fields of two-line formats that stand alike in all of them.
const fn two_lines(name: usize) -> [Place; 11] {
    [
        at(Field::DocumentCode, 0, 0, 2),
        at(Field::IssuingState, 0, 2, 3),
        at(Field::Name, 0, 5, name),
        at(Field::Number, 1, 0, 9),
        at(Field::NumberCheck, 1, 9, 1),
        at(Field::Nationality, 1, 10, 3),
        at(Field::BirthDate, 1, 13, 6),
        at(Field::BirthCheck, 1, 19, 1),
        at(Field::Sex, 1, 20, 1),
        at(Field::ExpiryDate, 1, 21, 6),
        at(Field::ExpiryCheck, 1, 27, 1),
    ]
}
const WIDE: [Place; 11] = two_lines(39);
const NARROW: [Place; 11] = two_lines(31);
const TD2_END: [Place; 2] = [at(Field::Optional, 1, 28, 7), at(Field::Composite, 1, 35, 1)];
const TD3_END: [Place; 3] = [
    at(Field::Optional, 1, 28, 14),
    at(Field::OptionalCheck, 1, 42, 1),
    at(Field::Composite, 1, 43, 1),
];
const MRV_A_END: [Place; 1] = [at(Field::Optional, 1, 28, 16)];
const MRV_B_END: [Place; 1] = [at(Field::Optional, 1, 28, 8)];

impl Format {
    pub const ALL: [Format; 5] = [Format::Td1, Format::Td2, Format::Td3, Format::MrvA, Format::MrvB];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Td1 => "TD1",
            Self::Td2 => "TD2",
            Self::Td3 => "TD3",
            Self::MrvA => "MRV-A",
            Self::MrvB => "MRV-B",
        }
    }

    pub fn is_visa(self) -> bool {
        matches!(self, Self::MrvA | Self::MrvB)
    }

    pub fn lines(self) -> usize {
        if self == Self::Td1 { 3 } else { 2 }
    }

    pub fn width(self) -> usize {
        match self {
            Self::Td1 => 30,
            Self::Td2 | Self::MrvB => 36,
            Self::Td3 | Self::MrvA => 44,
        }
    }

    /// Characters of the whole zone.
    pub fn size(self) -> usize {
        self.lines() * self.width()
    }

    pub fn places(self) -> impl Iterator<Item = Place> {
        let (start, end): (&'static [Place], &'static [Place]) = match self {
            Self::Td1 => (&TD1, &[]),
            Self::Td2 => (&NARROW, &TD2_END),
            Self::Td3 => (&WIDE, &TD3_END),
            Self::MrvA => (&WIDE, &MRV_A_END),
            Self::MrvB => (&NARROW, &MRV_B_END),
        };
        start.iter().chain(end).copied()
    }

    pub fn place(self, field: Field) -> Option<Place> {
        self.places().find(|p| p.field == field)
    }

    /// Positions of a field in the zone written as one run, counted from 0.
    pub fn span(self, field: Field) -> Vec<usize> {
        self.place(field).map_or_else(Vec::new, |p| {
            let start = p.line * self.width() + p.column;
            (start..start + p.width).collect()
        })
    }

    /// Line and column, counted from 1, of a position in the run.
    pub fn line_and_column(self, position: usize) -> (usize, usize) {
        (position / self.width() + 1, position % self.width() + 1)
    }

    /// The field that holds a position of the run.
    pub fn field_at(self, position: usize) -> Option<Field> {
        let (line, column) = (position / self.width(), position % self.width());
        let holds = |p: &Place| p.line == line && (p.column..p.column + p.width).contains(&column);
        self.places().find(holds).map(|p| p.field)
    }
}

impl Field {
    /// The field's code in texts and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DocumentCode => "document_code",
            Self::IssuingState => "issuing_state",
            Self::Name => "name",
            Self::Number | Self::NumberCheck => "number",
            Self::Nationality => "nationality",
            Self::BirthDate | Self::BirthCheck => "birth_date",
            Self::Sex => "sex",
            Self::ExpiryDate | Self::ExpiryCheck => "expiry_date",
            Self::Optional | Self::OptionalCheck => "optional",
            Self::Optional2 => "optional2",
            Self::Composite => "composite",
        }
    }

    /// Part 3, 4.2 to 4.8. The document code's second place may be a filler; no digit stands in codes and names.
    pub fn letters(self) -> Letters {
        match self {
            Self::DocumentCode | Self::IssuingState | Self::Name | Self::Nationality | Self::Sex => {
                Letters::Letters
            }
            Self::BirthDate | Self::ExpiryDate => Letters::Digits,
            Self::NumberCheck
            | Self::BirthCheck
            | Self::ExpiryCheck
            | Self::OptionalCheck
            | Self::Composite => Letters::Digits,
            Self::Number | Self::Optional | Self::Optional2 => Letters::Both,
        }
    }
}
