//! Conditions of a pack, from their table to the domain's values.

use super::check::Gathering;
use super::raw::condition::{OneOrMore, RawCondition, each};
use crate::domain::checklist::Condition;
use crate::domain::code::{FieldKey, NotACode};
use crate::domain::country;
use crate::domain::trouble::Say;
use toml::Spanned;

/// `when` and `unless` together.
pub fn read(
    when: Option<&RawCondition>,
    unless: Option<&RawCondition>,
    found: &mut Gathering<'_>,
) -> Condition {
    let mut parts = Vec::new();
    if let Some(when) = when {
        parts.push(one(when, found));
    }
    if let Some(unless) = unless {
        parts.push(Condition::Not(Box::new(one(unless, found))));
    }
    together(parts)
}

fn together(mut parts: Vec<Condition>) -> Condition {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            Condition::All(parts)
        }
    }
}

fn one(raw: &RawCondition, found: &mut Gathering<'_>) -> Condition {
    let mut parts = Vec::new();
    if let Some(codes) = &raw.category {
        parts.push(Condition::Category(parsed(codes, found, |c| c.try_into())));
    }
    if let Some(codes) = &raw.channel {
        parts.push(Condition::Channel(parsed(codes, found, |c| c.try_into())));
    }
    if let Some(codes) = &raw.request {
        parts.push(Condition::Request(parsed(codes, found, |c| c.try_into())));
    }
    if let Some(codes) = &raw.any_script_other {
        parts.push(Condition::AnyScriptOther(parsed(codes, found, |c| c.try_into())));
    }
    if let Some(codes) = &raw.proved_elsewhere {
        parts.push(Condition::ProvedElsewhere(parsed(codes, found, |c| c.try_into())));
    }
    if let (Some(below), Some(from)) = (&raw.age_below, &raw.age_from)
        && below.get_ref() <= from.get_ref()
    {
        let say = Say::new("pack-age-nobody").with("below", below.get_ref());
        found.bars(below.span(), say.with("from", from.get_ref()));
    }
    if let Some(age) = &raw.age_below {
        parts.push(Condition::AgeBelow(years(age, found)));
    }
    if let Some(age) = &raw.age_from {
        parts.push(Condition::AgeFrom(years(age, found)));
    }
    if let Some(states) = &raw.citizenship {
        parts.push(Condition::Citizenship(self::states(states, found)));
    }
    if let Some(states) = &raw.issued_in {
        parts.push(Condition::IssuedIn(self::states(states, found)));
    }
    if let Some(codes) = &raw.representation {
        parts.push(Condition::Representation(parsed(codes, found, |c| c.try_into())));
    }
    for (raw, made) in [
        (
            &raw.representative_citizenship,
            Condition::RepresentativeCitizenship as fn(Vec<String>) -> Condition,
        ),
        (&raw.zone_nationality, Condition::ZoneNationality),
        (&raw.born_in, Condition::BornIn),
        (&raw.paper_of, Condition::PaperOf),
    ] {
        if let Some(states) = raw {
            parts.push(made(self::states(states, found)));
        }
    }
    if let Some(codes) = &raw.answered {
        let codes = each(codes);
        for code in &codes {
            found.named("question", code.get_ref(), code.span());
        }
        parts.push(Condition::Answered(
            codes.into_iter().map(Spanned::into_inner).collect(),
        ));
    }
    for (field, codes) in raw.chosen.iter().flatten() {
        found.named("field", field, codes.span());
        let Ok(key) = FieldKey::parse(field) else { continue };
        let codes = each(codes).into_iter().map(|code| {
            found.named("choice", &format!("{field}: {}", code.get_ref()), code.span());
            code.into_inner()
        });
        let codes = codes.collect();
        parts.push(Condition::Chosen(key, codes));
    }
    if let Some(treaties) = &raw.party_to {
        let names = each(treaties).into_iter().map(Spanned::into_inner);
        parts.push(Condition::PartyTo(names.collect()));
    }
    match raw.wholly_foreign {
        Some(true) => parts.push(Condition::WhollyForeign),
        Some(false) => parts.push(Condition::Not(Box::new(Condition::WhollyForeign))),
        None => {}
    }
    if let Some(any) = &raw.any {
        parts.push(Condition::Any(any.iter().map(|c| one(c, found)).collect()));
    }
    if let Some(all) = &raw.all {
        parts.push(Condition::All(all.iter().map(|c| one(c, found)).collect()));
    }
    if let Some(not) = &raw.not {
        parts.push(Condition::Not(Box::new(one(not, found))));
    }
    together(parts)
}

/// Codes as written; whether the pack defines them is checked when all are known.
fn parsed<T>(
    codes: &Spanned<OneOrMore>,
    found: &mut Gathering<'_>,
    parse: impl Fn(String) -> Result<T, NotACode>,
) -> Vec<T>
where
    T: Named,
{
    let mut out = Vec::new();
    for code in each(codes) {
        match parse(code.get_ref().clone()) {
            Ok(parsed) => {
                found.named(T::KIND, code.get_ref(), code.span());
                out.push(parsed);
            }
            Err(NotACode) => found.at(
                code.span(),
                Say::new("pack-not-a-code").with("code", code.get_ref()),
            ),
        }
    }
    out
}

/// What a code in a condition has to be a code of.
trait Named {
    const KIND: &'static str;
}

impl Named for crate::domain::code::CategoryCode {
    const KIND: &'static str = "category";
}
impl Named for crate::domain::code::ChannelCode {
    const KIND: &'static str = "channel";
}
impl Named for crate::domain::code::RequestCode {
    const KIND: &'static str = "request";
}
impl Named for crate::domain::code::RepresentationCode {
    const KIND: &'static str = "representation";
}
impl Named for crate::domain::code::FieldKey {
    const KIND: &'static str = "field";
}

fn years(age: &Spanned<i64>, found: &mut Gathering<'_>) -> i32 {
    match i32::try_from(*age.get_ref())
        .ok()
        .filter(|a| (0..=130).contains(a))
    {
        Some(age) => age,
        None => {
            found.at(age.span(), Say::new("pack-not-an-age").with("age", age.get_ref()));
            0
        }
    }
}

fn states(codes: &Spanned<OneOrMore>, found: &mut Gathering<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for code in each(codes) {
        if is_state(code.get_ref()) {
            if country::listed(code.get_ref()).is_none_or(|c| c.code != code.get_ref()) {
                let say = Say::new("pack-no-such-state").with("code", code.get_ref());
                found.bars(code.span(), say);
            }
            out.push(code.into_inner());
        } else {
            found.at(
                code.span(),
                Say::new("pack-not-a-state").with("code", code.get_ref()),
            );
        }
    }
    out
}

/// In the shape of ISO 3166-1 alpha-3, or of a code of Doc 9303 part 3 section 5.
pub fn is_state(code: &str) -> bool {
    (1..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase())
}

/// A condition as a pack writes it, for showing: `category = child, age_below = 16`.
pub fn written(condition: &Condition) -> String {
    let list = |name: &str, codes: Vec<&str>| format!("{name} = {}", codes.join(" | "));
    let inner =
        |parts: &[Condition], between: &str| parts.iter().map(written).collect::<Vec<_>>().join(between);
    match condition {
        Condition::All(parts) => inner(parts, ", "),
        Condition::Any(parts) => format!("any({})", inner(parts, "; ")),
        Condition::Not(part) => format!("not({})", written(part)),
        Condition::Category(codes) => list("category", codes.iter().map(|c| c.as_str()).collect()),
        Condition::Channel(codes) => list("channel", codes.iter().map(|c| c.as_str()).collect()),
        Condition::Request(codes) => list("request", codes.iter().map(|c| c.as_str()).collect()),
        Condition::AgeBelow(years) => format!("age_below = {years}"),
        Condition::AgeFrom(years) => format!("age_from = {years}"),
        Condition::Citizenship(states) => list("citizenship", states.iter().map(String::as_str).collect()),
        Condition::IssuedIn(states) => list("issued_in", states.iter().map(String::as_str).collect()),
        Condition::PartyTo(treaties) => list("party_to", treaties.iter().map(String::as_str).collect()),
        Condition::AnyScriptOther(keys) => {
            list("any_script_other", keys.iter().map(|k| k.as_str()).collect())
        }
        Condition::ProvedElsewhere(keys) => {
            list("proved_elsewhere", keys.iter().map(|k| k.as_str()).collect())
        }
        Condition::WhollyForeign => "wholly_foreign = true".to_owned(),
        Condition::Representation(codes) => {
            list("representation", codes.iter().map(|c| c.as_str()).collect())
        }
        Condition::RepresentativeCitizenship(states) => list(
            "representative_citizenship",
            states.iter().map(String::as_str).collect(),
        ),
        Condition::ZoneNationality(states) => {
            list("zone_nationality", states.iter().map(String::as_str).collect())
        }
        Condition::BornIn(states) => list("born_in", states.iter().map(String::as_str).collect()),
        Condition::PaperOf(states) => list("paper_of", states.iter().map(String::as_str).collect()),
        Condition::Chosen(field, codes) => list(
            &format!("chosen.{field}"),
            codes.iter().map(String::as_str).collect(),
        ),
        Condition::Answered(codes) => list("answered", codes.iter().map(String::as_str).collect()),
    }
}
