//! How to tell a person that the result is ready: a phone or an e-mail address, given by consent and never asked as a
//! condition.

use super::trouble::Say;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// `+`, the country's code, digits alone; empty where none was given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
}

/// The fewest and the most digits of a number with its country's code (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The longest address that a line holds.
const LONGEST: usize = 80;

impl Contact {
    pub fn is_empty(&self) -> bool {
        self.phone.is_empty() && self.email.is_empty()
    }

    /// As lists show it, the phone first.
    pub fn shown(&self) -> String {
        let both = [self.phone.as_str(), self.email.as_str()];
        let there: Vec<&str> = both.into_iter().filter(|t| !t.is_empty()).collect();
        there.join(", ")
    }
}

/// A phone number as it is typed, blanks, hyphens and brackets among its digits.
pub fn phone(typed: &str) -> Result<String, Say> {
    let kept: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '(' | ')' | '.' | '–'))
        .collect();
    let Some(digits) = kept.strip_prefix('+') else {
        return Err(Say::new("contact-phone-code"));
    };
    match digits.bytes().all(|b| b.is_ascii_digit()) && DIGITS.contains(&digits.len()) {
        true => Ok(kept),
        false => Err(Say::new("contact-phone-digits")),
    }
}

/// An e-mail address: one `@`, a name before it, a domain with a dot after it.
pub fn email(typed: &str) -> Result<String, Say> {
    let address = typed.trim();
    let good = |c: char| c.is_alphanumeric() || "._%+-@".contains(c);
    let parts = address.split_once('@');
    let whole = parts.is_some_and(|(name, domain)| {
        let labels: Vec<&str> = domain.split('.').collect();
        !name.is_empty() && !domain.contains('@') && labels.len() > 1 && labels.iter().all(|l| !l.is_empty())
    });
    match whole && address.chars().all(good) && address.chars().count() <= LONGEST {
        true => Ok(address.to_owned()),
        false => Err(Say::new("contact-email-wrong")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_has_its_countrys_code_and_digits_alone() {
        for (typed, phone) in [
            ("+34 600 11-22-33", Ok("+34600112233")),
            ("+7 (701) 123 45 67", Ok("+77011234567")),
            ("87011234567", Err("contact-phone-code")),
            ("+34", Err("contact-phone-digits")),
            ("+34 600 call me", Err("contact-phone-digits")),
            ("+1234567890123456", Err("contact-phone-digits")),
            ("", Err("contact-phone-code")),
        ] {
            let read = super::phone(typed);
            assert_eq!(read.as_deref().map_err(|s| s.id), phone, "{typed}");
        }
    }

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        for good in ["a@b.kz", "sukru.caglayan+iin@posta.com.tr", "айгүл@пошта.қаз"] {
            assert_eq!(email(good).as_deref(), Ok(good));
        }
        for wrong in [
            "",
            "a@b",
            "@b.kz",
            "a@.kz",
            "a@b.",
            "a b@c.kz",
            "a@b@c.kz",
            "a@b.kz\u{1b}",
        ] {
            assert!(email(wrong).is_err(), "{wrong}");
        }
    }
}
