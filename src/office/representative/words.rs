//! A representative in words: for screens, for the state system, for papers.

use crate::domain::act::Representative;
use crate::domain::answer::TwoTexts;
use crate::domain::country::{self, NameIn};
use crate::forms::pack::Pack;
use crate::office::said::name_in;
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
