//! Numbered blanks.

use super::super::Gathering;
use super::super::cited::{Cited, Rests};
use crate::domain::answer::Zone;
use crate::domain::code::{BlankCode, FieldKey};
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::{Blank, Field, FieldKind};
use crate::forms::raw::RawPack;
use toml::Spanned;

pub fn blanks(raw: &RawPack, fields: &[Field], cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Blank> {
    let mut out = Vec::new();
    for raw in &raw.blank {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("blank", &raw.code);
        let rests = Rests {
            item: format!("blank {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: raw.source,
            at,
        };
        let title = cited.title(&raw.title, &rests, found);
        borne(&raw.field, fields, found);
        let code = found.code(&raw.code, |c| BlankCode::parse(c).ok());
        let field = found.code(&raw.field, |c| FieldKey::parse(c).ok());
        let (Some(code), Some(field)) = (code, field) else {
            continue;
        };
        out.push(Blank {
            code,
            title,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
            source: raw.source,
            field,
            when: condition::read(raw.when.as_ref(), raw.unless.as_ref(), found),
        });
    }
    out
}

/// Its number comes with the answer, and is typed as it stands on the blank.
fn borne(key: &Spanned<String>, fields: &[Field], found: &mut Gathering<'_>) {
    found.named("field", key.get_ref(), key.span());
    let known = fields.iter().find(|f| f.key.as_str() == key.get_ref());
    let fits = |f: &Field| f.zone == Zone::WorkedOut && matches!(f.kind, FieldKind::Text | FieldKind::Number);
    if known.is_some_and(|f| !fits(f)) {
        let say = Say::new("pack-blank-field").with("field", key.get_ref());
        found.at(key.span(), say);
    }
}
