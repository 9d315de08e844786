//! How much guessing a password withstands, said while it is typed.

use crate::domain::trouble::Say;
use crate::store::strength;

pub fn strength(password: &str) -> Say {
    let found = strength::strength(password, &[]);
    match found.why {
        Some(why) if !found.is_enough() => why,
        _ => Say::new("password-strength").with("score", found.score),
    }
}

pub fn is_enough(password: &str) -> bool {
    strength::strength(password, &[]).is_enough()
}
