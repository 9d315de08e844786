//! What can be asked of a whole pack alone: whether its parts fit together. Asked of a pack that is offered; one that
//! cases rest on already is taken as it was.

mod digital;
mod known;
mod offices;
mod printed;
mod walk;
mod ways;
mod wide;

use super::Gathering;
use crate::forms::pack::Pack;
use crate::forms::raw::RawPack;

pub fn check(raw: &RawPack, pack: &Pack, found: &mut Gathering<'_>) {
    offices::check(raw, found);
    digital::check(raw, pack, found);
    ways::check(raw, pack, found);
    known::check(raw, pack, found);
    printed::check(raw, pack, found);
    wide::check(raw, found);
}
