//! What a case, the office and the moment give to a paper.

mod answers;

use super::draft::Draft;
use super::request::{OfficeView, Stock};
use super::{application, intake, representative};
use crate::domain::answer::{Answer, Answers, TwoTexts};
use crate::domain::case::{Case, ListRecord};
use crate::domain::code::RequestCode;
use crate::domain::contact::Contact;
use crate::domain::document::{Original, Presented, PresentedAll};
use crate::domain::number::Number;
use crate::forms::pack::{self, Moment, Pack};
use crate::papers::block::{self, Mark, Size, Words};
use crate::papers::content::{Content, Signer, Value};
use crate::texts::lang::{Lang, Texts};
use crate::texts::{Sayer, format};
use answers::{value, values};
use chrono::{DateTime, FixedOffset};
use std::collections::BTreeMap;

fn both(kk: impl Into<String>, ru: impl Into<String>) -> TwoTexts {
    TwoTexts {
        kk: kk.into(),
        ru: ru.into(),
        ..TwoTexts::default()
    }
}

fn of_texts(texts: &Texts) -> TwoTexts {
    both(texts.get(Lang::Kk), texts.get(Lang::Ru))
}

/// What of a document was taken, and what was only shown: 003, 2.6 asks for a copy, the original is there to compare
/// with. None where nothing of it lay on the counter.
fn taken(there: &Presented) -> Option<&'static str> {
    match (there.copy, there.original) {
        (false, Original::NotShown) => None,
        (true, Original::NotShown) => Some("paper-taken-copy"),
        (true, Original::SeenAndReturned) => Some("paper-taken-copy-compared"),
        (true, Original::Kept) => Some("paper-taken-copy-and-original"),
        (false, Original::SeenAndReturned) => Some("paper-original-returned"),
        (false, Original::Kept) => Some("paper-taken-original"),
    }
}

fn documents(presented: &PresentedAll, pack: &Pack, sayer: &Sayer) -> Value {
    let entries = pack.documents.iter().filter_map(|d| {
        let there = presented.get(&d.code)?;
        let taken = taken(there)?;
        let said = |lang| {
            let title = d.title.get(lang);
            // The application is printed here and is nothing but an original.
            match intake::is_printed_here(pack, &d.code) {
                true => title.to_owned(),
                false => format!("{title} – {}", sayer.text(lang, taken)),
            }
        };
        Some(block::Entry {
            kk: said(Lang::Kk),
            ru: said(Lang::Ru),
            note: there.sheets.map_or_else(String::new, |n| n.to_string()),
        })
    });
    Value::List(entries.collect())
}

/// Where the pack prints it: the sheet on which the consent is signed.
fn contact(of: Option<&Contact>) -> Option<(String, Value)> {
    of.map(|c| ("contact".to_owned(), Value::Text(c.shown())))
}

/// What every paper of this office has.
pub fn of_office(view: &OfficeView, sayer: &Sayer, at: DateTime<FixedOffset>) -> Content {
    let settings = &view.settings;
    let chief = view.chief_on(at.date_naive());
    let mut values = BTreeMap::new();
    values.insert(
        "addressee".to_owned(),
        Value::TwoTexts(both(&chief.kk, &chief.ru)),
    );
    Content {
        title: String::new(),
        values,
        number: String::new(),
        office: of_texts(&settings.name),
        clerk: Signer {
            name: both(&view.clerk.name.kk, &view.clerk.name.ru),
            post: of_texts(&view.clerk.post),
        },
        chief: Some(Signer {
            name: both(&chief.kk, &chief.ru),
            post: TwoTexts::default(),
        }),
        moment: at,
        mark: if settings.specimen {
            Mark::Specimen
        } else {
            Mark::None
        },
        size: Size::A4,
        code: String::new(),
        words: Words::from_texts(|lang, id| sayer.text(lang, id)),
    }
}

fn of_paper(content: &mut Content, rule: &pack::Paper, stock: Stock) {
    content.title = rule.title.get(Lang::Kk).to_owned();
    content.size = match (rule.size, stock) {
        (pack::Size::A5, Stock::A4AndA5) => Size::A5,
        (pack::Size::A4, _) | (pack::Size::A5, Stock::A4) => Size::A4,
    };
}

pub fn of_draft(
    draft: &Draft,
    pack: &Pack,
    rule: &pack::Paper,
    view: &OfficeView,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> Content {
    let mut content = of_office(view, sayer, at);
    of_paper(&mut content, rule, view.settings.stock);
    let answers = application::answers(draft, pack, draft.weighed_on(at.date_naive()));
    let legal = application::legal_person(&answers, &draft.category, pack);
    content
        .values
        .extend(values(&answers, legal.as_ref(), &draft.particulars, pack, sayer));
    let standing = draft.standing.as_ref().and_then(|s| s.representative(pack));
    content
        .values
        .extend(representative::values(standing.as_ref(), pack));
    content.values.extend(contact(draft.contact.as_ref()));
    content.values.extend(request(&draft.request, pack));
    content
}

/// What is asked for.
fn request(code: &RequestCode, pack: &Pack) -> Option<(String, Value)> {
    let title = of_texts(&pack.request(code)?.title);
    Some(("request".to_owned(), Value::TwoTexts(title)))
}

/// What a line of a register or a journal can say of a case.
pub fn of_line(
    case: &Case,
    pack: &Pack,
    number: &Number,
    view: &OfficeView,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> Content {
    let mut content = of_office(view, sayer, at);
    content.number = number.to_string();
    put_case(&mut content, case, pack, view, sayer);
    content
}

#[allow(clippy::too_many_arguments)]
pub fn of_case(
    case: &Case,
    pack: &Pack,
    rule: &pack::Paper,
    number: &Number,
    view: &OfficeView,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> Content {
    let mut content = of_office(view, sayer, at);
    of_paper(&mut content, rule, view.settings.stock);
    put_case(&mut content, case, pack, view, sayer);
    if let Some(former) = case.withdrawn(&rule.code) {
        let made = format::moment(&former.at.with_timezone(&view.settings.zone));
        content.values.insert("replaced".to_owned(), Value::Text(made));
    }
    content.number = number.to_string();
    content.code = match rule.on {
        // The notice: its number, date and office; coupon and certificate: the number of the case.
        Moment::Refused => {
            format!("{number} {} {}", at.format("%Y-%m-%d"), view.settings.institution)
        }
        _ => case.number.as_ref().map_or_else(String::new, ToString::to_string),
    };
    content
}

/// Everything that a case says, by the keys of its values.
fn put_case(content: &mut Content, case: &Case, pack: &Pack, view: &OfficeView, sayer: &Sayer) {
    let answers = match (&case.accepted, &case.intake_refused) {
        (Some(accepted), _) => accepted.answers.clone(),
        (None, Some(refused)) => refused.answers.clone(),
        (None, None) => Answers::new(),
    };
    let legal = case.person.legal_person.as_ref();
    content
        .values
        .extend(values(&answers, legal, &case.particulars, pack, sayer));
    content
        .values
        .extend(representative::values(case.representative(), pack));
    content.values.extend(contact(case.contact()));
    let opened = case.opened.as_ref();
    content
        .values
        .extend(opened.and_then(|o| request(&o.request, pack)));
    let issued_on = format::date(content.moment.date_naive());
    let mut put = |key: &str, value: Value| content.values.insert(key.to_owned(), value);
    let text = |t: String| Value::Text(t);
    let local = |at: &DateTime<FixedOffset>| format::moment(&at.with_timezone(&view.settings.zone));
    put("issued_on", text(issued_on));
    if let Some(at) = &case.accepted_at {
        put("accepted_at", text(local(at)));
    }
    if let Some(due) = &case.due {
        // 003, 2.5 gives a day and no hour.
        let last = due.at.with_timezone(&view.settings.zone);
        put("due", text(format::date(last.date_naive())));
        put("due_at", text(local(&last.fixed_offset())));
        // The text names two terms: both stand there.
        let two = pack.term.as_ref().is_some_and(|t| t.or.is_some());
        if let Some(other) = due.other.filter(|_| two) {
            let other = other.with_timezone(&view.settings.zone);
            put("due_other", text(format::date(other.date_naive())));
        }
    }
    put("documents", documents(&case.documents, pack, sayer));
    let originals = case.drawer.iter().filter_map(|code| pack.document(code));
    let originals = originals.map(|d| block::Entry {
        kk: d.title.get(Lang::Kk).to_owned(),
        ru: d.title.get(Lang::Ru).to_owned(),
        note: String::new(),
    });
    let none = || block::Entry {
        kk: sayer.text(Lang::Kk, "paper-originals-none"),
        ru: sayer.text(Lang::Ru, "paper-originals-none"),
        note: String::new(),
    };
    // An empty table would leave it open whether something was forgotten.
    let mut originals: Vec<_> = originals.collect();
    if originals.is_empty() {
        originals.push(none());
    }
    put("originals", Value::List(originals));
    if let Some(refused) = &case.intake_refused {
        let entries = refused.lacks.iter().map(|l| block::Entry {
            kk: l.text.kk.clone(),
            ru: l.text.ru.clone(),
            note: String::new(),
        });
        put("lacks", Value::List(entries.collect()));
        let titles = |lang| {
            let grounds = refused.grounds.iter().filter_map(|code| pack.ground(code));
            let titles: Vec<&str> = grounds.map(|g| g.title.get(lang)).collect();
            titles.join("; ")
        };
        put(
            "grounds",
            Value::TwoTexts(both(titles(Lang::Kk), titles(Lang::Ru))),
        );
    }
    if let Some((ground, reason)) = &case.refusal {
        let title = pack
            .ground(ground)
            .map(|g| of_texts(&g.title))
            .unwrap_or_default();
        let join = |a: &str, b: &str| {
            if a.is_empty() {
                b.to_owned()
            } else {
                format!("{a}: {b}")
            }
        };
        put(
            "reason",
            Value::TwoTexts(both(join(&title.kk, &reason.kk), join(&title.ru, &reason.ru))),
        );
    }
    for (key, entry) in &case.result {
        let said = match (pack.field(key), &entry.answer) {
            (Some(field), answer) => value(field, answer),
            (None, Answer::Iin(iin)) => text(iin.clone()),
            (None, _) => continue,
        };
        put(key.as_str(), said);
    }
    let case_number = case.number.as_ref().map_or_else(String::new, ToString::to_string);
    put("case_number", text(case_number));
    // Where it stands: the last register that holds, and its journal.
    let journal = |l: &&ListRecord| pack.journal(&l.list).is_some();
    let holds = case.lists.iter().rev().filter(|l| l.struck.is_none());
    let (journals, registers): (Vec<_>, Vec<_>) = holds.partition(|l| journal(l));
    for (key, lines) in [("journal_number", journals), ("register_number", registers)] {
        if let Some(line) = lines.first() {
            put(key, text(line.number.to_string()));
        }
    }
}
