//! The questions of the first run and what is made of the answers.

use super::Kept;
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::screens::settings::STOCKS;
use crate::app::shared::Shared;
use crate::domain::code::ClerkCode;
use crate::domain::institution::{self, Institution, InstitutionKind};
use crate::domain::keyboard::slips::Writing;
use crate::domain::title::Title;
use crate::domain::trouble::{Problem, Say};
use crate::office::founding;
use crate::office::password;
use crate::office::request::{Foundation, PersonName, Stock};
use crate::office::told;
use crate::texts::lang::{Lang, Texts};
use zeroize::Zeroizing;

/// The kind of an office that no list names; its code is its kind's.
fn unlisted(code: &str) -> Option<InstitutionKind> {
    InstitutionKind::parse(code).filter(|k| !k.is_listed())
}

pub fn form(code: &str, cx: &Shared) -> Form {
    let listed = institution::embedded().by_code(code);
    let zone = listed.map_or(chrono_tz::Asia::Almaty, |i| i.zone);
    let kind = unlisted(code).or(listed.map(|i| i.kind));
    let post = kind.map_or("first-run-post-officer", founding::usual_post);
    let in_lang = |lang| cx.sayer.text(lang, post);
    let two = |key: &str| Field::new(key, String::new(), Kind::TwoTexts);
    let posts = two("post")
        .writing(Writing::Place)
        .with_both(&in_lang(Lang::Kk), &in_lang(Lang::Ru));
    let text = |key: &str| Field::new(key, String::new(), Kind::Text);
    let hour = |key: &str, value: &str| Field::new(key, String::new(), Kind::Hour).with(value);
    let mut fields = Vec::new();
    if unlisted(code).is_some() {
        fields.push(two("office").writing(Writing::Place));
        fields.push(two("city").writing(Writing::Place));
    }
    fields.extend([
        two("clerk").writing(Writing::Name),
        posts,
        two("chief").writing(Writing::Name),
        text("account"),
        Field::new("window", String::new(), Kind::Digits).with("1"),
        text("zone").with(zone.name()),
        hour("open", "0900"),
        hour("close", "1800"),
        choice::field("stock", &STOCKS, &Stock::default(), cx),
        Field::new("password", String::new(), Kind::Secret),
        Field::new("password2", String::new(), Kind::Secret),
    ]);
    Form::new(fields)
}

/// What was typed before goes into the form again: for another office, all but what the office itself proposes.
pub fn keep(form: &mut Form, kept: &Kept, institution: &str) {
    for field in &mut form.fields {
        let offered = ["post", "zone"].contains(&field.key.as_str());
        if let Some(typed) = kept.form.field(&field.key)
            && (kept.institution == institution || !offered)
        {
            *field = typed.clone();
        }
    }
}

/// How strong the password is, said while it is typed.
pub fn strength(form: &mut Form) {
    let typed = form.value("password").to_owned();
    let account = form.value("account").to_owned();
    if let Some(field) = form.field_mut("password") {
        field.note = (!typed.is_empty()).then(|| password::strength(&typed, &account));
    }
}

/// The answers, or nothing with the problems at their fields.
pub fn foundation(form: &mut Form, institution: &str, lang: Lang) -> Option<Foundation> {
    let two = |form: &Form, key: &str| {
        let field = form.field(key);
        let text = |c| field.map_or("", |f| f.cell(c)).to_owned();
        let (kk, ru) = (text(0), text(1));
        // One spelling does for both where only one was typed: names of our own people are usually alike.
        match (kk.is_empty(), ru.is_empty()) {
            (true, _) => (ru.clone(), ru),
            (_, true) => (kk.clone(), kk),
            _ => (kk, ru),
        }
    };
    let (office, city) = (two(form, "office"), two(form, "city"));
    let named = unlisted(institution).map(|kind| {
        let name = form
            .field("office")
            .map(|f| (f.cell(0).to_owned(), f.cell(1).to_owned()));
        let (kk, ru) = name.unwrap_or_default();
        let (name, city) = (Title::new(&kk, &ru, ""), Title::new(&city.0, &city.1, ""));
        Institution::named(kind, name, city)
    });
    let own = named.is_some();
    let institution = named.or_else(|| institution::embedded().by_code(institution).cloned());
    let (clerk, post, chief) = (two(form, "clerk"), two(form, "post"), two(form, "chief"));
    let account = ClerkCode::parse(&form.value("account").to_lowercase());
    let window = form.value("window").to_owned();
    let zone = form.value("zone").parse::<chrono_tz::Tz>();
    let hour = |key| form.field(key).and_then(Field::hour);
    let (open, close) = (hour("open"), hour("close"));
    let password = Zeroizing::new(form.value("password").to_owned());
    let same = form.value("password2") == password.as_str();
    let login = form.value("account").to_owned();
    let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
    // What papers print has to have its letters in their face.
    let printed = |(kk, ru): &(String, String), id| {
        let unprintable = || [kk, ru].into_iter().find_map(|t| told::problem(t));
        problem(kk.is_empty(), id).or_else(unprintable)
    };
    let no_window = !(1..=4).contains(&window.len()) || window.starts_with('0');
    let weak = password::wrong(&password, &login);
    // The name stands on every paper in both languages, and is not alike in them.
    let half = form
        .field("office")
        .is_some_and(|f| f.cell(0).is_empty() || f.cell(1).is_empty());
    let office = problem(own && half, "problem-office-name")
        .or_else(|| own.then(|| printed(&office, "problem-office-name")).flatten());
    for (key, problem) in [
        ("office", office),
        (
            "city",
            own.then(|| printed(&city, "problem-value-missing")).flatten(),
        ),
        ("clerk", printed(&clerk, "problem-name-missing")),
        ("post", printed(&post, "problem-value-missing")),
        ("chief", printed(&chief, "problem-name-missing")),
        ("account", problem(account.is_err(), "problem-account")),
        ("window", problem(no_window, "problem-window")),
        ("zone", problem(zone.is_err(), "problem-zone")),
        ("open", problem(open.is_none(), "problem-time")),
        ("close", problem(close.is_none() || close <= open, "problem-time")),
        ("password", weak.map(|id| Problem::error(Say::new(id)))),
        ("password2", problem(!same, "problem-passwords-differ")),
    ] {
        form.mark(key, problem);
    }
    if form.is_marked() {
        return None;
    }
    Some(Foundation {
        lang,
        institution: institution?,
        window,
        account: account.ok()?,
        clerk: PersonName {
            kk: clerk.0,
            ru: clerk.1,
        },
        post: Texts {
            kk: post.0,
            ru: post.1,
            en: String::new(),
        },
        chief: PersonName {
            kk: chief.0,
            ru: chief.1,
        },
        zone: zone.ok()?,
        open: open?,
        close: close?,
        stock: choice::chosen(form, "stock", &STOCKS),
        password,
    })
}
