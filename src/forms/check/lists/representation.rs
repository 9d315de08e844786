//! Who may stand for the applicant.

use super::super::Gathering;
use super::super::cited::{Cited, Rests, plain};
use crate::domain::code::RepresentationCode;
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::Representation;
use crate::forms::raw::RawPack;

pub fn representations(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Representation> {
    let mut out: Vec<Representation> = Vec::new();
    for raw in &raw.representation {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("representation", &raw.code);
        let rests = Rests {
            item: format!("representation {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at: at.clone(),
        };
        let title = cited.title(&raw.title, &rests, found);
        let allowed = raw.allowed.unwrap_or(true);
        let silent = raw.why.kk.trim().is_empty() && raw.why.ru.trim().is_empty();
        if !allowed && silent {
            found.at(
                raw.code.span(),
                Say::new("pack-representation-why").with("code", raw.code.get_ref()),
            );
        }
        // What the service does not take asks for nothing and is nobody's need.
        if !allowed && (!raw.asks.is_empty() || raw.needed.is_some()) {
            found.at(
                at,
                Say::new("pack-representation-asks").with("code", raw.code.get_ref()),
            );
        }
        let mut asks = Vec::new();
        for part in &raw.asks {
            if asks.contains(part.get_ref()) {
                let say = Say::new("pack-defined-twice").with("code", raw.code.get_ref());
                found.at(part.span(), say);
            }
            asks.push(*part.get_ref());
        }
        let when = condition::read(raw.when.as_ref(), None, found);
        let needed = raw.needed.as_ref().map(|n| condition::read(Some(n), None, found));
        let Some(code) = found.code(&raw.code, |c| RepresentationCode::parse(c).ok()) else {
            continue;
        };
        out.push(Representation {
            code,
            title,
            why: plain(&raw.why),
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            allowed,
            when,
            needed,
            asks,
        });
    }
    out
}
