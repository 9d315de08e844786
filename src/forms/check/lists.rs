//! The plain lists of a pack: channels, requests, categories, fields, steps, grounds, papers, registers, blanks, notes.

mod blanks;
mod channels;
mod form;
mod procedure;
mod registers;
mod representation;
mod steps;
mod window;

pub use blanks::blanks;
pub use channels::channels;
pub use form::{fields, questions};
pub use procedure::{complaints, grounds, keep, notes, papers, series_taken, term};
pub use registers::{journals, registers};
pub use representation::representations;
pub use steps::steps;
pub use window::{acceptance, waiting};

use super::Gathering;
use super::cited::{Cited, Rests};
use crate::domain::answer::Zone;
use crate::domain::code::{CategoryCode, ChannelCode, FieldKey, RequestCode};
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::{Category, Field, FieldKind, LegalPersonFields, Request, Source};
use crate::forms::raw::{RawLegalPerson, RawPack};

pub fn requests(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Request> {
    let mut out = Vec::new();
    for raw in &raw.request {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("request", &raw.code);
        let rests = Rests {
            item: format!("request {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: Source::Official,
            at,
        };
        let title = cited.title(&raw.title, &rests, found);
        let Some(code) = found.code(&raw.code, |c| RequestCode::parse(c).ok()) else {
            continue;
        };
        out.push(Request {
            code,
            title,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
        });
    }
    out
}

pub fn categories(
    raw: &RawPack,
    fields: &[Field],
    cited: &mut Cited,
    found: &mut Gathering<'_>,
) -> Vec<Category> {
    let mut out = Vec::new();
    for raw in &raw.category {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("category", &raw.code);
        let rests = Rests {
            item: format!("category {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: Source::Official,
            at: at.clone(),
        };
        let title = cited.title(&raw.title, &rests, found);
        let mut channels = Vec::new();
        for channel in &raw.channel {
            found.named("channel", channel.get_ref(), channel.span());
            channels.extend(found.code(channel, |c| ChannelCode::parse(c).ok()));
        }
        if channels.is_empty() {
            found.at(at, Say::new("pack-category-without-channel"));
        }
        let requires = condition::read(raw.requires.as_ref(), None, found);
        let Some(code) = found.code(&raw.code, |c| CategoryCode::parse(c).ok()) else {
            continue;
        };
        out.push(Category {
            code,
            channels,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            title,
            requires,
            legal_person: raw
                .legal_person
                .as_ref()
                .and_then(|l| legal_person(l, fields, found)),
        });
    }
    out
}

/// The fields that name a legal person: its name in two languages, its number one of the kind `bin`.
fn legal_person(
    raw: &RawLegalPerson,
    fields: &[Field],
    found: &mut Gathering<'_>,
) -> Option<LegalPersonFields> {
    for (key, kind) in [
        (Some(&raw.name), FieldKind::TwoTexts),
        (raw.bin.as_ref(), FieldKind::Bin),
    ] {
        let Some(key) = key else { continue };
        found.named("field", key.get_ref(), key.span());
        let known = fields.iter().find(|f| f.key.as_str() == key.get_ref());
        if known.is_some_and(|f| f.kind != kind || f.zone == Zone::WorkedOut) {
            let say = Say::new("pack-legal-person-field").with("field", key.get_ref());
            found.at(key.span(), say);
        }
    }
    let bin = raw.bin.as_ref();
    Some(LegalPersonFields {
        name: found.code(&raw.name, |c| FieldKey::parse(c).ok())?,
        bin: bin.and_then(|bin| found.code(bin, |c| FieldKey::parse(c).ok())),
    })
}
