//! Where a clerk was on a screen that was left, for coming back: in memory, until log-out.

use std::collections::HashMap;

#[derive(Debug, Default)]
pub struct Kept {
    places: HashMap<String, usize>,
}

impl Kept {
    /// The row or field of a screen, by a key that names the screen and its case.
    pub fn place(&self, key: &str) -> usize {
        self.places.get(key).copied().unwrap_or(0)
    }

    pub fn keep_place(&mut self, key: String, place: usize) {
        self.places.insert(key, place);
    }
}
