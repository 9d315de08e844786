//! What is lacking, as the receipt names it.

use crate::domain::act::Lack;
use crate::domain::checklist::Verdict;
use crate::forms::lack;
use crate::forms::pack::Pack;
use crate::texts::Sayer;

/// Only what the regulation asks for: what the office asks for beyond it is no ground to refuse.
pub fn texts(pack: &Pack, verdict: &Verdict, sayer: &Sayer) -> Vec<Lack> {
    let say = |lang, say: &crate::domain::trouble::Say| sayer.say(lang, say);
    let official = verdict.lacks.iter().filter(|l| !pack.is_offices_own(&l.document));
    official.map(|l| lack::kept(pack, l, &say)).collect()
}
