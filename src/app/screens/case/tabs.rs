//! What the tabs of a case show.

mod acts;
mod course;
mod lists;
mod office_acts;

use crate::app::screens::service::service_line;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line, Part, Span, TableView, Tone, span, toned};
use crate::domain::act::Lack;
use crate::domain::case::{Case, PaperRecord};
use crate::domain::checklist::{Lacking, What};
use crate::domain::document::{Legalised, Original, Translated};
use crate::domain::trouble::Say;
use crate::forms::lack;
use crate::forms::pack::{FieldKind, Moment, Pack, Paper};
use crate::office::request::CaseView;
use crate::office::window;
use crate::office::{facts, particulars, representative, said, terms};
use crate::texts::format;
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset};

pub use acts::{history, left, opens_at, procedure};

pub fn who(case: &Case) -> String {
    match (case.person.latin.is_empty(), case.person.cyrillic.is_empty()) {
        (false, false) => format!("{} / {}", case.person.latin, case.person.cyrillic),
        (false, true) => case.person.latin.clone(),
        _ => case.person.cyrillic.clone(),
    }
}

/// Said where a due moment is, when holidays until then are not wholly known.
pub fn doubt(case: &Case, cx: &Shared) -> Option<Say> {
    let waits = case.state.is_running();
    let (office, due) = (cx.office.as_ref()?, case.due.as_ref().filter(|_| waits)?);
    terms::doubt(office, case.accepted_at?, due.at)
}

fn pairs(rows: Vec<(String, String)>, chosen: usize) -> Part {
    let column = |width| Column {
        width,
        ..Column::default()
    };
    Part::Table(TableView {
        columns: vec![column(26), column(0)],
        selected: Some(chosen.min(rows.len().saturating_sub(1))),
        whole: true,
        rows: rows
            .into_iter()
            .map(|(a, b)| vec![span(a, Tone::Dim), span(b, Tone::Plain)])
            .collect(),
        ..TableView::default()
    })
}

fn local(at: &DateTime<FixedOffset>, cx: &Shared) -> String {
    match &cx.office {
        Some(office) => format::moment(&at.with_timezone(&office.settings.zone)),
        None => format::moment(at),
    }
}

/// What lacked: as the receipt says it, in the clerk's language. A choice of several documents is kept in words alone.
fn lacking(kept: &Lack, case: &Case, pack: &Pack, cx: &Shared) -> String {
    let what = What::ALL.into_iter().find(|w| w.as_str() == kept.what);
    match (cx.lang, what) {
        (Lang::Kk, _) => kept.text.kk.clone(),
        (Lang::En, Some(what)) if what != What::OneOf => {
            let mut documents = case.documents.iter();
            let there = documents.find(|(code, _)| **code == kept.document);
            let lacking = Lacking {
                document: kept.document.clone(),
                what,
                choice: None,
                until: there.and_then(|(_, d)| d.valid_until),
                point: String::new(),
            };
            lack::words(pack, &lacking, Lang::En, &|lang, say| cx.sayer.say(lang, say))
        }
        _ => kept.text.ru.clone(),
    }
}

pub fn summary(view: &CaseView, pack: &Pack, cx: &Shared, chosen: usize) -> Vec<Part> {
    let case = &view.case;
    let mut rows = Vec::new();
    let mut asked = Vec::new();
    let mut row = |id: &str, value: String| {
        if !value.is_empty() {
            rows.push((cx.text(id), value));
        }
    };
    row(
        "summary-state",
        cx.text(&format!("state-{}", case.state.as_str())),
    );
    let category = case.opened.as_ref().and_then(|o| pack.category(&o.category));
    row(
        "summary-category",
        category.map_or(String::new(), |c| c.title.get(cx.lang).to_owned()),
    );
    let request = case.opened.as_ref().map(|o| &o.request);
    let request = pack.requests.iter().find(|r| Some(&r.code) == request);
    row(
        "summary-request",
        request.map_or(String::new(), |r| r.title.get(cx.lang).to_owned()),
    );
    row("summary-way", course::way(case, pack, cx).unwrap_or_default());
    row(
        "summary-applicant",
        case.person
            .legal_person
            .as_ref()
            .and_then(|l| said::legal_person(l, cx.lang, &cx.sayer))
            .unwrap_or_default(),
    );
    row(
        "summary-born",
        case.person.birth.map_or(String::new(), format::birth_date),
    );
    row("summary-document", case.person.documents.join(", "));
    if let Some(of) = case.representative() {
        let role = representative::title(of, pack, cx.lang);
        let name = of.shown();
        row(
            "summary-representative",
            match name.is_empty() {
                true => role.to_owned(),
                false => format!("{role}: {name}"),
            },
        );
    }
    row(
        "summary-contact",
        case.contact().map_or(String::new(), |c| c.shown()),
    );
    let accepted = case.accepted_at.as_ref();
    row(
        "summary-accepted",
        accepted.map_or(String::new(), |at| local(at, cx)),
    );
    row(
        "summary-acceptance",
        window::of_case(case, pack).map_or(String::new(), |clock| cx.say(&clock.say_lasted())),
    );
    row(
        "summary-due",
        case.due.as_ref().map_or(String::new(), |d| local(&d.at, cx)),
    );
    if let Some(accepted) = &case.accepted {
        for answer in said::asked(&accepted.asked, pack) {
            // A question is longer than a label: the answer comes first, so that it is never cut.
            let title = answer.question.title.get(cx.lang);
            let said = format!("{} · {title}", answer.text(cx.lang, &cx.sayer));
            asked.push((cx.text("summary-asked"), said));
            let why = answer.why(cx.lang);
            if !why.is_empty() {
                asked.push((cx.text("summary-asked-because"), why));
            }
        }
    }
    row("summary-outer", case.outer_number.clone().unwrap_or_default());
    let iin = said::iin(case).map(|i| format::in_fours(&i));
    row("summary-iin", iin.unwrap_or_default());
    if let Some((ground, reason)) = &case.refusal {
        let title = pack.ground(ground).map_or("", |g| g.title.get(cx.lang));
        row("summary-refused", title.to_owned());
        let words = if cx.lang == Lang::Kk {
            &reason.kk
        } else {
            &reason.ru
        };
        row("summary-reason", words.clone());
    }
    if let Some(refused) = &case.intake_refused {
        for kept in &refused.lacks {
            row("summary-lack", lacking(kept, case, pack, cx));
        }
    }
    for (id, value) in course::rows(view, cx) {
        row(id, value);
    }
    // What the answer says besides an IIN.
    let results = pack.results().filter(|f| f.kind != FieldKind::Iin);
    let said = results.filter_map(|f| Some((f, case.result.get(&f.key)?)));
    rows.extend(said.map(|(field, entry)| {
        let value = said::value(field, &entry.answer, cx.lang, &cx.sayer);
        (field.label.get(cx.lang).to_owned(), value)
    }));
    rows.extend(asked);
    let specimen = cx.office.as_ref().is_some_and(|o| o.settings.specimen);
    let mut parts = vec![
        Part::Lines(vec![service_line(pack, cx)]),
        Part::Gap,
        pairs(rows, chosen),
    ];
    if let Some(say) = doubt(case, cx) {
        let lines = vec![toned(cx.say(&say), Tone::Soon)];
        parts.push(Part::Prose { lines, from: 0 });
    }
    if specimen {
        parts.push(Part::Lines(vec![toned(cx.text("specimen-office"), Tone::Soon)]));
    }
    parts
}

/// What the person should have taken home already and did not: said until the case is over.
pub fn unprinted(case: &Case, pack: &Pack, cx: &Shared) -> Option<Part> {
    let moment = match (&case.accepted, &case.intake_refused) {
        (Some(_), _) if !case.state.is_end() => Moment::Accepted,
        (None, Some(_)) => Moment::IntakeRefused,
        _ => return None,
    };
    let printed = |p: &&Paper| case.paper(&p.code).is_some_and(PaperRecord::is_out);
    let missing = facts::papers(case, pack, moment)
        .into_iter()
        .filter(|p| !printed(p));
    // What the person took home and a correction has made wrong is said as such.
    let (outdated, never): (Vec<&Paper>, Vec<&Paper>) =
        missing.partition(|p| case.withdrawn(&p.code).is_some());
    let line = |id, papers: &[&Paper]| {
        let names = papers
            .iter()
            .map(|p| said::paper(&cx.sayer, cx.lang, &p.code, Some(pack)));
        let say = Say::new(id).with("papers", names.collect::<Vec<_>>().join(", "));
        (!papers.is_empty()).then(|| toned(cx.say(&say), Tone::Soon))
    };
    let lines = [line("case-unprinted", &never), line("case-outdated", &outdated)];
    let lines: Vec<Line> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then_some(Part::Lines(lines))
}

/// A correction of its data that somebody began: what is printed or handed over now says the data of before.
pub fn unfinished(view: &CaseView, cx: &Shared) -> Option<Part> {
    let begun = view.correction.as_ref()?;
    let say = Say::new("case-correction-unfinished")
        .with("clerk", cx.name_of(&begun.clerk))
        .with("at", format::moment(&begun.saved_at));
    Some(Part::Prose {
        lines: vec![toned(cx.say(&say), Tone::Soon)],
        from: 0,
    })
}

pub fn documents(view: &CaseView, pack: &Pack, cx: &Shared, row: usize) -> Vec<Part> {
    let rows: Vec<Vec<Span>> = view
        .case
        .documents
        .iter()
        .map(|(code, there)| {
            let title = pack
                .document(code)
                .map_or(code.as_str(), |d| d.title.get(cx.lang));
            let original = match there.original {
                Original::NotShown => "–".to_owned(),
                Original::SeenAndReturned => cx.text("original-returned"),
                Original::Kept => cx.text("original-kept"),
            };
            let mut more = Vec::new();
            if there.copy {
                more.push(cx.text("document-copy"));
            }
            match there.legalised {
                Legalised::Apostille => more.push(cx.text("legalised-apostille")),
                Legalised::Legalisation => more.push(cx.text("legalised-legalisation")),
                Legalised::No | Legalised::NotNeeded => {}
            }
            match there.translated {
                Translated::ByTranslator => more.push(cx.text("translated-translator")),
                Translated::ByNotary => more.push(cx.text("translated-notary")),
                Translated::No | Translated::NotNeeded => {}
            }
            if let Some(day) = there.valid_until {
                more.push(format::date(day));
            }
            vec![
                span(title, Tone::Plain),
                span(original, Tone::Plain),
                span(more.join(", "), Tone::Dim),
            ]
        })
        .collect();
    let column = |head: &str, width| Column {
        head: cx.text(head),
        width,
        ..Column::default()
    };
    vec![Part::Table(TableView {
        columns: vec![
            column("column-document", 0),
            column("column-original", 20),
            column("column-more", 24),
        ],
        selected: Some(row.min(rows.len().saturating_sub(1))),
        rows,
        empty: cx.text("documents-none"),
        whole: true,
        ..TableView::default()
    })]
}

pub fn application(view: &CaseView, pack: &Pack, cx: &Shared, row: usize) -> Vec<Part> {
    let answers = match (&view.case.accepted, &view.case.intake_refused) {
        (Some(accepted), _) => &accepted.answers,
        (None, Some(refused)) => &refused.answers,
        (None, None) => return Vec::new(),
    };
    let besides = particulars::rows(&view.case.particulars, pack, cx.lang, &cx.sayer);
    let of = view.case.representative();
    let of = of.map(|of| representative::rows(of, pack, cx.lang, &cx.sayer));
    let of = of
        .into_iter()
        .flatten()
        .chain(besides)
        .map(|(label, value)| (label, value, String::new()));
    let rows: Vec<Vec<Span>> = said::rows(answers, pack, cx.lang, &cx.sayer)
        .into_iter()
        .chain(of)
        .map(|(label, value, note)| {
            vec![
                span(label, Tone::Dim),
                span(value, Tone::Plain),
                span(note, Tone::Dim),
            ]
        })
        .collect();
    let column = |width| Column {
        width,
        ..Column::default()
    };
    vec![Part::Table(TableView {
        columns: vec![column(26), column(0), column(12)],
        selected: Some(row.min(rows.len().saturating_sub(1))),
        rows,
        whole: true,
        ..TableView::default()
    })]
}

pub fn papers(view: &CaseView, pack: &Pack, papers: &[&Paper], cx: &Shared, row: usize) -> Vec<Part> {
    let mut rows: Vec<Vec<Span>> = papers
        .iter()
        .map(|paper| {
            let record = view.case.paper(&paper.code);
            let number = record.map_or(String::new(), |r| r.issued.number.to_string());
            let state = match record {
                None => cx.text("paper-not-made"),
                Some(r) if r.handed_over => cx.text("paper-handed-over"),
                Some(r) if r.is_out() => cx.say(&Say::new("paper-printed-times").with("count", r.printed)),
                Some(_) => cx.text("paper-made"),
            };
            let spoiled = record.map_or(0, |r| r.spoiled);
            let spoiled = if spoiled > 0 {
                cx.say(&Say::new("paper-spoiled-times").with("count", spoiled))
            } else {
                String::new()
            };
            vec![
                span(paper.title.get(cx.lang), Tone::Plain),
                span(number, Tone::Plain),
                span(state, Tone::Dim),
                span(spoiled, Tone::Soon),
            ]
        })
        .collect();
    // Below what can be printed: the numbers that were used and are withdrawn.
    rows.extend(view.case.papers.iter().filter(|r| r.withdrawn).map(|r| {
        let title = pack.paper(&r.issued.paper).map(|p| p.title.get(cx.lang));
        vec![
            span(title.unwrap_or_else(|| r.issued.paper.as_str()), Tone::Dim),
            span(r.issued.number.to_string(), Tone::Dim),
            span(cx.text("paper-withdrawn"), Tone::Dim),
            span(String::new(), Tone::Dim),
        ]
    }));
    let column = |head: &str, width, align| Column {
        head: cx.text(head),
        width,
        align,
        ..Column::default()
    };
    vec![Part::Table(TableView {
        columns: vec![
            column("column-paper", 0, Align::Left),
            column("column-number", 19, Align::Left),
            column("column-state", 18, Align::Left),
            column("column-spoiled", 12, Align::Left),
        ],
        selected: Some(row.min(rows.len().saturating_sub(1))),
        rows,
        empty: cx.text("papers-none"),
        focus: true,
        whole: true,
    })]
}
