//! What was done and what is under way: the procedure, and the history act by act.

use super::{course, doubt, lists, local, office_acts};
use crate::app::list_screen::longest;
use crate::app::screens::home::tone_of;
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Part, Span, TableView, Tone, line, span, toned};
use crate::domain::act::{Act, Deed, PaperIssued, SpoilCause, StepDone};
use crate::domain::case::Case;
use crate::domain::term::{Left, operator_hours};
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::request::CaseView;
use crate::office::said;
use crate::texts::format;
use chrono::{DateTime, FixedOffset};

/// A moment of this year without its year.
fn lately(at: &DateTime<FixedOffset>, cx: &Shared) -> String {
    let whole = local(at, cx);
    let year = cx.now.format(".%Y ").to_string();
    whole.replacen(&year, " ", 1)
}

/// The line from which the tab is opened: what runs is seen, with a little of what was done before it.
pub fn opens_at(view: &CaseView) -> usize {
    const BEFORE: usize = 5;
    let done = view.acts.iter().filter(|a| matters(a)).count();
    done.saturating_sub(BEFORE)
}

pub fn procedure(view: &CaseView, pack: &Pack, cx: &Shared, from: usize) -> Vec<Part> {
    let mut lines: Vec<Line> = Vec::new();
    for act in view.acts.iter().filter(|a| matters(a)) {
        lines.push(vec![
            span("✓ ", Tone::Done),
            span(format!("{}  ", lately(&act.at, cx)), Tone::Dim),
            span(what(act, pack, cx), Tone::Plain),
            span(format!("  {}", cx.name_of(&act.clerk)), Tone::Dim),
        ]);
    }
    for step in view.case.steps.iter().filter(|s| s.done.is_none()) {
        let Some(rule) = pack.step(&step.begun.step) else {
            continue;
        };
        if view.case.state.is_end() {
            continue;
        }
        lines.push(vec![
            span("● ", Tone::Soon),
            span(format!("{}  ", lately(&step.began_at, cx)), Tone::Dim),
            span(rule.title.get(cx.lang), Tone::Plain),
            span(format!("  {}", rule.unit.get(cx.lang)), Tone::Dim),
        ]);
        if let (Some(due), Some(office)) = (&step.begun.due, &cx.office) {
            let left = Left::of(
                due.at,
                cx.now.fixed_offset(),
                office.settings.zone,
                &office.calendar,
            );
            lines.push(vec![
                span(
                    format!("    {} {}  ", cx.text("summary-due"), local(&due.at, cx)),
                    Tone::Plain,
                ),
                span(cx.say(&left.say_short()), tone_of(left.pressing)),
            ]);
        }
    }
    if view.case.state.is_running() {
        lines.extend(due_words(view, pack, cx));
    }
    let from = from.min(lines.len().saturating_sub(1));
    vec![Part::Prose { lines, from }]
}

/// The term of the case; before it that of a step, where it presses first.
pub fn left(case: &Case, cx: &Shared) -> (String, Tone) {
    let (Some(due), Some(office), true) = (&case.due, &cx.office, case.state.is_running()) else {
        return (cx.text(&format!("state-{}", case.state.as_str())), Tone::Dim);
    };
    let until = |at| Left::of(at, cx.now.fixed_offset(), office.settings.zone, &office.calendar);
    let whole = until(due.at);
    match case.next_due().filter(|next| *next < due.at).map(until) {
        Some(step) => {
            let say = Say::new("case-left-step")
                .with("step", cx.say(&step.say_short()))
                .with("case", cx.say(&whole.say_short()));
            (cx.say(&say), tone_of(step.pressing))
        }
        None => (cx.say(&whole.say()), tone_of(whole.pressing)),
    }
}

/// How a step ended: in the words of its pack, or of the case with whose answer it ended.
fn ended(step: &StepDone, pack: &Pack, cx: &Shared) -> String {
    let rule = pack.step(&step.step);
    let end = rule.and_then(|r| r.ends.iter().find(|e| e.code == step.end));
    match end.and_then(|e| e.title.as_ref()) {
        Some(title) => title.get(cx.lang).to_owned(),
        None => cx.text(&format!("state-{}", step.end)),
    }
}

/// The due moment in words, with the rule and its point.
fn due_words(view: &CaseView, pack: &Pack, cx: &Shared) -> Vec<Line> {
    let (Some(due), Some(office)) = (&view.case.due, &cx.office) else {
        return Vec::new();
    };
    let mut lines = vec![line(format!(
        "    {} {}",
        cx.text("procedure-due"),
        local(&due.at, cx)
    ))];
    if let Some(term) = &pack.term {
        let rule = crate::office::terms::words(term);
        if let Some(say) = rule {
            lines.push(toned(format!("    {}", cx.say(&say)), Tone::Dim));
        }
    }
    if let Some(other) = &due.other {
        lines.push(toned(
            format!("    {} {}", cx.text("summary-due-other"), local(other, cx)),
            Tone::Soon,
        ));
    }
    if let Some(say) = doubt(&view.case, cx) {
        lines.push(toned(format!("    {}", cx.say(&say)), Tone::Soon));
    }
    let zone = office.settings.zone;
    let day = due.at.with_timezone(&zone).date_naive();
    if let Some(hours) = operator_hours(&office.calendar, day, zone).filter(|_| pack.operator_hours) {
        let say = Say::new("operator-until").with("time", format::clock(&hours.closes.with_timezone(&zone)));
        lines.push(toned(format!("    {}", cx.say(&say)), Tone::Dim));
    }
    lines
}

fn matters(act: &Act) -> bool {
    !matches!(
        act.deed,
        Deed::Opened(_)
            | Deed::Presented { .. }
            | Deed::Particulars(_)
            | Deed::Contact(_)
            | Deed::ContactWithdrawn
            | Deed::PaperPrinted { .. }
            | Deed::Office(_)
    ) && act.deed.kind() != "contact"
}

/// An act in words.
fn what(act: &Act, pack: &Pack, cx: &Shared) -> String {
    if let Some(say) = course::what(&act.deed, pack, cx).or_else(|| lists::what(&act.deed, pack, cx)) {
        return cx.say(&say);
    }
    let say = match &act.deed {
        Deed::Transferred { outer_number } => Say::new("act-transferred").with("number", outer_number),
        Deed::PaperIssued(PaperIssued {
            paper,
            made_at: Some(at),
            ..
        }) => Say::new("act-paper-to-sign")
            .with("paper", said::paper(&cx.sayer, cx.lang, paper, Some(pack)))
            .with("at", local(at, cx)),
        Deed::PaperIssued(paper) => {
            let say = Say::new(match &paper.replaces {
                None => "act-paper-issued",
                // The case's own number.
                Some(former) if *former == paper.number => "act-paper-issued-again",
                Some(_) => "act-paper-issued-anew",
            });
            let say = say.with("paper", said::paper(&cx.sayer, cx.lang, &paper.paper, Some(pack)));
            let say = say.with("number", &paper.number);
            match &paper.replaces {
                None => say,
                Some(former) if *former == paper.number => say,
                Some(former) => say.with("former", former),
            }
        }
        Deed::PaperSpoiled {
            paper,
            number,
            reason,
            cause,
        } => {
            // A cause that was chosen is said in the reader's language; one that was typed, as it was typed.
            let chosen = cause.filter(|c| *c != SpoilCause::Other);
            let reason = chosen.map_or_else(
                || reason.clone(),
                |c| cx.text(&format!("printing-cause-{}", c.as_str())),
            );
            Say::new("act-paper-spoiled")
                .with("paper", said::paper(&cx.sayer, cx.lang, paper, Some(pack)))
                .with("number", number)
                .with("reason", reason)
        }
        Deed::PaperPrinted { paper, number, to } => Say::new("act-paper-printed")
            .with("paper", said::paper(&cx.sayer, cx.lang, paper, Some(pack)))
            .with("number", number)
            .with("to", to),
        Deed::Particulars(_) => Say::new("letters-act"),
        Deed::Accepted(accepted) => Say::new(match accepted.signed_digitally {
            true => "act-accepted-digital",
            false => "act-accepted",
        })
        .with("number", &accepted.number),
        Deed::IntakeRefused(refused) => Say::new("act-intake-refused").with("number", &refused.number),
        Deed::Granted { .. } => Say::new("act-granted"),
        Deed::ServiceRefused { .. } => Say::new("act-service-refused"),
        Deed::AnswerCorrected(corrected) => Say::new("act-answer-corrected")
            .with("was", said::provider_answer(&corrected.was, pack, cx.lang))
            .with("now", said::provider_answer(&corrected.is, pack, cx.lang))
            .with("reason", &corrected.reason),
        Deed::Opened(_) => Say::new("act-opened"),
        Deed::Presented { documents } => Say::new("act-presented").with("count", documents.len()),
        Deed::Step(step) => {
            let title = pack
                .step(&step.step)
                .map_or_else(|| step.step.as_str(), |s| s.title.get(cx.lang));
            Say::new("act-step")
                .with("step", title)
                .with("end", ended(step, pack, cx))
        }
        Deed::Moved(moved) => Say::new("act-moved")
            .with("from", cx.name_of(&moved.from))
            .with("to", cx.name_of(&moved.to))
            .with("why", &moved.why),
        Deed::Erased(erased) => Say::new("act-erased").with("ground", &erased.ground),
        Deed::TermMoved(moved) => office_acts::moved(moved, cx),
        Deed::Delayed(delayed) => office_acts::delayed(delayed, cx),
        Deed::Office(deed) => office_acts::office(deed, cx),
        Deed::Returned(_)
        | Deed::Contact(_)
        | Deed::ContactWithdrawn
        | Deed::DataCorrected(_)
        | Deed::Shelved { .. }
        | Deed::OriginalsReturned(_)
        | Deed::HandedOver(_)
        | Deed::Recalled(_)
        | Deed::NoteRead { .. }
        | Deed::Withdrawn(_)
        | Deed::Filed(_)
        | Deed::RegisterClosed(_)
        | Deed::RegisterFiled(_)
        | Deed::Registered(_)
        | Deed::JournalEntry(_)
        | Deed::LineStruck(_)
        | Deed::Blank(_)
        | Deed::Unknown(_) => Say::new("act-unknown").with("kind", act.deed.kind()),
    };
    cx.say(&say)
}

pub fn history(view: &CaseView, pack: &Pack, cx: &Shared, row: usize) -> Vec<Part> {
    let rows: Vec<Vec<Span>> = view
        .acts
        .iter()
        .map(|act| {
            vec![
                span(local(&act.at, cx), Tone::Dim),
                span(what(act, pack, cx), Tone::Plain),
                span(cx.name_of(&act.clerk), Tone::Dim),
            ]
        })
        .collect();
    let column = |width| Column {
        width,
        ..Column::default()
    };
    vec![Part::Table(TableView {
        columns: vec![column(16), column(0), column(longest(&rows, 2, 14, 22))],
        selected: Some(row.min(rows.len().saturating_sub(1))),
        rows,
        whole: true,
        ..TableView::default()
    })]
}
