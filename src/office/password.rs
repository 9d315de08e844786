//! How much guessing a password withstands, said while it is typed.

use crate::domain::trouble::Say;
use crate::store::strength;

/// `account` is the log-in name, which is guessed first.
pub fn strength(password: &str, account: &str) -> Say {
    let found = strength::strength(password, &[account]);
    match found.why {
        Some(why) if !found.is_enough() => why,
        _ => Say::new("password-strength").with("score", found.score),
    }
}

/// What is wrong with a new password, by the id of its text.
pub fn wrong(password: &str, account: &str) -> Option<&'static str> {
    match password {
        "" => Some("problem-password-empty"),
        password => (!is_enough(password, account)).then_some("problem-password-weak"),
    }
}

pub fn is_enough(password: &str, account: &str) -> bool {
    strength::strength(password, &[account]).is_enough()
}
