//! A form as the view shows it.

use super::Form;
use super::field::{Field, Kind};
use crate::app::shared::Shared;
use crate::app::view::{Ask, CellView, FormView, Line, RowView, Tone, span, toned};
use crate::domain::country;
use crate::domain::trouble::{Say, Weight};
use crate::office::said::{self, name_in};

pub fn form(form: &Form, cx: &Shared, label_width: u16) -> FormView {
    let shown: Vec<usize> = (0..form.fields.len())
        .filter(|&i| !form.fields[i].hidden)
        .collect();
    FormView {
        label_width,
        rows: shown.iter().map(|&i| row(form, i, cx)).collect(),
        focus: shown.iter().position(|&i| i == form.focus).unwrap_or(0),
    }
}

fn row(form: &Form, index: usize, cx: &Shared) -> RowView {
    let field = &form.fields[index];
    let focus = index == form.focus && !field.fixed;
    let cells = if field.not_stated {
        vec![CellView {
            text: cx.text(field.absent),
            cursor: None,
            focus,
            tone: Tone::Dim,
            ..CellView::default()
        }]
    } else {
        (0..field.inputs.len())
            .map(|c| cell(field, c, focus && c == form.cell, cx))
            .collect()
    };
    let mark = field.problem.as_ref().map(|p| match p.weight {
        Weight::Error => span("✗", Tone::Problem),
        Weight::Warning => span("!", Tone::Soon),
        Weight::Note => span("·", Tone::Dim),
    });
    let mark = mark.or_else(|| field.slip.as_ref().map(|_| span("!", Tone::Soon)));
    RowView {
        label: field.label.clone(),
        whole: field.whole.clone(),
        cells,
        heads: heads(field, focus, cx),
        notes: notes(field, focus, cx),
        mark,
        fixed: field.fixed,
        may_be_absent: field.may_be_absent,
    }
}

fn ask(kind: &Kind) -> Ask {
    match kind {
        Kind::Secret => Ask::Secret,
        Kind::Date | Kind::BirthDate => Ask::Date,
        Kind::Country => Ask::Country,
        Kind::Choice(options) => Ask::Choice(options.iter().map(|(_, label)| label.clone()).collect()),
        Kind::Text | Kind::Digits | Kind::Hour | Kind::Name | Kind::TwoTexts | Kind::Quoted => Ask::Text,
    }
}

/// Three spellings are told apart by what stands above them; the place of birth only while it is typed.
fn heads(field: &Field, focus: bool, cx: &Shared) -> Vec<String> {
    let ids: &[&str] = match field.kind {
        Kind::Name => &["head-mrz", "head-visual", "head-cyrillic"],
        Kind::TwoTexts if focus && !field.not_stated => &["head-kk", "head-ru"],
        Kind::Quoted if focus && !field.not_stated => &["head-document", "head-kk", "head-ru"],
        _ => &[],
    };
    ids.iter().map(|id| cx.text(id)).collect()
}

fn cell(field: &Field, index: usize, focus: bool, cx: &Shared) -> CellView {
    let text = field.shown(index);
    let cursor = match field.kind {
        _ if !focus => None,
        Kind::Choice(_) => Some(0),
        Kind::Date | Kind::BirthDate => {
            let at = field.inputs.get(index).map_or(0, |i| i.cursor());
            Some(at + usize::from(at > 2) + usize::from(at > 4))
        }
        Kind::Hour => {
            let at = field.inputs.get(index).map_or(0, |i| i.cursor());
            Some(at + usize::from(at > 2))
        }
        // In fours, a blank after each.
        Kind::Digits if field.key == "iin" => {
            let at = field.inputs.get(index).map_or(0, |i| i.cursor());
            Some(at + at.saturating_sub(1) / 4)
        }
        _ => field.inputs.get(index).map(|i| i.cursor()),
    };
    let text = match field.kind {
        Kind::Country => with_country_name(&text, cx),
        Kind::Choice(_) if focus && text.is_empty() => "‹ … ›".to_owned(),
        Kind::Choice(_) if focus => format!("‹ {text} ›"),
        _ => text,
    };
    CellView {
        text,
        cursor,
        focus,
        tone: if field.fixed { Tone::Dim } else { Tone::Plain },
        width: 0,
        ask: ask(&field.kind),
    }
}

/// `TUR Турция`: the code with the name it stands for, or what the typed letters would become.
fn with_country_name(text: &str, cx: &Shared) -> String {
    if text.is_empty() {
        return String::new();
    }
    match country::find(text).first() {
        Some(found) if found.code.eq_ignore_ascii_case(text) => {
            format!("{}  {}", text, found.name(name_in(cx.lang)))
        }
        Some(found) => format!("{}  → {} {}", text, found.code, found.name(name_in(cx.lang))),
        None => text.to_owned(),
    }
}

/// What is wrong is always said; what is merely told of a row of several cells, while the focus is on it.
fn notes(field: &Field, focus: bool, cx: &Shared) -> Vec<Line> {
    let mut notes = Vec::new();
    if let Some(problem) = &field.problem {
        let tone = match problem.weight {
            Weight::Error => Tone::Problem,
            Weight::Warning => Tone::Soon,
            Weight::Note => Tone::Dim,
        };
        notes.push(toned(cx.say(&problem.say), tone));
    }
    if let (None, Some((_, mended))) = (&field.problem, &field.slip) {
        let say = Say::new(said::slip(mended.slip)).with("text", &mended.text);
        notes.push(toned(cx.say(&say), Tone::Soon));
    }
    for (fell, id) in [
        (field.unspaced, "letters-unspaced"),
        (field.unseen, "counter-invisible-removed"),
    ] {
        if fell {
            notes.push(toned(cx.text(id), Tone::Dim));
        }
    }
    if let Some(note) = &field.note
        && (focus || field.inputs.len() < 2)
    {
        notes.push(toned(cx.say(note), Tone::Dim));
    }
    notes
}
