//! A document that is printed and signed here against its paper: they are of the same people.

use super::super::Gathering;
use crate::domain::checklist::Originals;
use crate::domain::trouble::Say;
use crate::forms::pack::{Moment, Pack};
use crate::forms::raw::RawPack;

pub fn check(raw: &RawPack, pack: &Pack, found: &mut Gathering<'_>) {
    for rule in &pack.rules.documents {
        let code = rule.code.as_str();
        let paper = pack.papers.iter().find(|p| p.code.as_str() == code);
        let Some(paper) = paper.filter(|_| rule.original == Originals::HandedIn) else {
            continue;
        };
        let mut raws = raw.paper.iter().map(toml::Spanned::get_ref);
        let place = raws.find(|r| r.code.get_ref() == code);
        let place = place.map_or(0..0, |r| r.code.span());
        if paper.when != rule.when {
            let say = Say::new("pack-printed-when").with("code", code);
            found.bars(place, say);
        } else if paper.on != Moment::Open {
            let say = Say::new("pack-printed-on").with("code", code);
            found.bars(place, say);
        }
    }
}
