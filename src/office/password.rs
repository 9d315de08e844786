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

pub fn is_enough(password: &str, account: &str) -> bool {
    strength::strength(password, &[account]).is_enough()
}
