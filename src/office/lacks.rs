//! What is lacking, as the receipt names it.

use crate::domain::act::Lack;
use crate::domain::checklist::Verdict;
use crate::forms::lack;
use crate::forms::pack::Pack;
use crate::texts::Sayer;

pub fn texts(pack: &Pack, verdict: &Verdict, sayer: &Sayer) -> Vec<Lack> {
    let say = |lang, say: &crate::domain::trouble::Say| sayer.say(lang, say);
    verdict.lacks.iter().map(|l| lack::kept(pack, l, &say)).collect()
}
