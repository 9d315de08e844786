//! A representative in words: for screens, for the state system, for papers.

use crate::domain::act::{Representative, RepresentativeChanged};
use crate::domain::answer::TwoTexts;
use crate::domain::country::{self, NameIn};
use crate::forms::pack::Pack;
use crate::office::said::{NONE_ON_PAPER, name_in};
use crate::papers::content::Value;
use crate::texts::lang::Lang;
use crate::texts::{Sayer, format};

/// By what right, as the pack calls it.
pub fn title(of: &Representative, pack: &Pack, lang: Lang) -> String {
    pack.representation(&of.representation)
        .map_or_else(|| of.representation.to_string(), |r| r.title.get(lang).to_owned())
}

/// Label and value, line by line; what is not there has no line.
pub fn rows(of: &Representative, pack: &Pack, lang: Lang, sayer: &Sayer) -> Vec<(String, String)> {
    let state = |code: &Option<String>| {
        let code = code.as_deref().unwrap_or_default();
        country::by_code(code).map_or_else(
            || code.to_owned(),
            |c| format!("{code} {}", c.name(name_in(lang))),
        )
    };
    let day = |day: Option<chrono::NaiveDate>| day.map_or(String::new(), format::date);
    let name = match (of.cyrillic(), of.latin()) {
        (cyrillic, latin) if latin.is_empty() => cyrillic,
        (cyrillic, latin) if cyrillic.is_empty() => latin,
        (cyrillic, latin) => format!("{cyrillic} / {latin}"),
    };
    let document = [of.document.clone(), state(&of.document_country)];
    let document: Vec<String> = document.into_iter().filter(|t| !t.is_empty()).collect();
    let authority = &of.authority;
    let all = [
        ("representative-role", title(of, pack, lang)),
        ("representative-name", name),
        ("representative-citizenship", state(&of.citizenship)),
        ("representative-document", document.join(", ")),
        ("representative-expires", day(of.document_expires)),
        ("representative-authority-issued-by", authority.issued_by.clone()),
        ("representative-authority-number", authority.number.clone()),
        ("representative-authority-issued", day(authority.issued)),
        ("representative-authority-valid-until", day(authority.valid_until)),
    ];
    let there = all.into_iter().filter(|(_, value)| !value.is_empty());
    there.map(|(id, value)| (sayer.text(lang, id), value)).collect()
}

/// What is another than it was, line by line.
pub fn changes(of: &RepresentativeChanged, pack: &Pack, lang: Lang, sayer: &Sayer) -> Vec<String> {
    let rows = |of: &Option<Representative>| {
        of.as_ref()
            .map_or_else(Vec::new, |of| rows(of, pack, lang, sayer))
    };
    let (was, is) = (rows(&of.was), rows(&of.is));
    let value = |of: &[(String, String)], label: &str| {
        let found = of.iter().find(|(l, _)| l == label);
        found.map_or_else(|| NONE_ON_PAPER.to_owned(), |(_, value)| value.clone())
    };
    let mut labels: Vec<&String> = Vec::new();
    for (label, _) in was.iter().chain(&is) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let both = labels.into_iter().map(|l| (l, value(&was, l), value(&is, l)));
    let differ = both.filter(|(_, was, is)| was != is);
    differ
        .map(|(label, was, is)| format!("{label}: {was} → {is}"))
        .collect()
}

/// What papers print of whoever stands for the applicant; nothing where nobody does.
pub fn values(of: Option<&Representative>, pack: &Pack) -> Vec<(String, Value)> {
    let Some(of) = of else { return Vec::new() };
    let both = |kk: &str, ru: &str| {
        Value::TwoTexts(TwoTexts {
            kk: kk.to_owned(),
            ru: ru.to_owned(),
            ..TwoTexts::default()
        })
    };
    let name = Value::Name {
        cyrillic: of.cyrillic(),
        latin: of.latin(),
    };
    let role = both(&title(of, pack, Lang::Kk), &title(of, pack, Lang::Ru));
    let mut out = vec![
        ("representative".to_owned(), name),
        ("representative_role".to_owned(), role),
    ];
    let state = of.citizenship.as_deref().and_then(country::by_code);
    out.extend(state.map(|c| {
        let both = both(c.name(NameIn::Kk), c.name(NameIn::Ru));
        ("representative_citizenship".to_owned(), both)
    }));
    out
}
