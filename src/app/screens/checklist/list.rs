//! The documents as the list shows them, and what is said of the chosen one.

use super::ChecklistScreen;
use crate::app::point;
use crate::app::shared::Shared;
use crate::app::view::{Part, Span, Tone, span, toned};
use crate::domain::checklist::line::Branch;
use crate::domain::checklist::{Checklist, Line, PartKind, Status};
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::intake;
use crate::texts::format;

impl ChecklistScreen {
    pub(super) fn rows(&self, checklist: &Checklist, pack: &Pack, cx: &Shared) -> Vec<Vec<Span>> {
        let mut rows = Vec::new();
        for (i, line) in checklist.lines.iter().enumerate() {
            let there = self.draft.documents.get(&line.document);
            let title = pack.document(&line.document).map_or("", |d| d.title.get(cx.lang));
            let worst = line.status();
            let (sign, tone) = match (line.branch, worst) {
                (Branch::Spared, _) => ("·", Tone::Dim),
                (_, Status::Ok) => ("✓", Tone::Done),
                (_, Status::Ask) => ("?", Tone::Soon),
                (_, Status::Expired | Status::Missing) => ("✗", Tone::Problem),
            };
            let depth = line.group.as_ref().map_or(0, |g| g.matches('/').count());
            let title = format!("{}{title}", "  ".repeat(depth));
            let tone = if line.branch == Branch::Spared {
                Tone::Dim
            } else {
                tone
            };
            let name_tone = if line.branch == Branch::Spared {
                Tone::Dim
            } else {
                Tone::Plain
            };
            let mark = |kind: &[PartKind]| {
                let part = line.parts.iter().find(|p| kind.contains(&p.kind));
                match part.map(|p| p.status) {
                    None => span("–", Tone::Dim),
                    Some(Status::Ok) => span("✓", Tone::Done),
                    Some(Status::Ask) => span("?", Tone::Soon),
                    Some(Status::Missing | Status::Expired) => span("✗", Tone::Problem),
                }
            };
            let until = there.and_then(|p| p.valid_until);
            let digit = ((i + 1) % 10).to_string();
            let printed = intake::is_printed_here(pack, &line.document);
            rows.push(vec![
                span(digit, Tone::Dim),
                span(
                    if printed { "·" } else { sign },
                    if printed { Tone::Dim } else { tone },
                ),
                span(title, name_tone),
                mark(&[PartKind::Original, PartKind::Either]),
                mark(&[PartKind::Copy]),
                mark(&[PartKind::Legalisation]),
                mark(&[PartKind::Translation]),
                span(until.map_or(String::new(), format::date), Tone::Plain),
            ]);
        }
        rows
    }

    /// Beneath the list: what is said of the chosen line.
    pub(super) fn about(&self, line: &Line, pack: &Pack, cx: &Shared) -> Part {
        let mut lines = Vec::new();
        if let Some(document) = pack.document(&line.document) {
            lines.push(vec![
                span(format!("{} ", point::text(&line.point, cx)), Tone::Dim),
                span(document.title.get(cx.lang), Tone::Law),
            ]);
            let note = document.note.get(cx.lang);
            if !note.is_empty() {
                lines.push(toned(note, Tone::Dim));
            }
        }
        for part in line.parts.iter().filter(|p| p.status != Status::Ok) {
            let tone = if part.status == Status::Ask {
                Tone::Soon
            } else {
                Tone::Problem
            };
            let sign = if part.status == Status::Ask {
                "  ? "
            } else {
                "  ✗ "
            };
            lines.push(vec![span(sign, tone), span(cx.say(&part.why), tone)]);
        }
        Part::Prose { lines, from: 0 }
    }

    pub(super) fn said(&self, cx: &Shared) -> Option<(String, Tone)> {
        let checklist = self.checklist(cx)?;
        let (lacks, asks) = (checklist.verdict.lacks.len(), checklist.verdict.asks.len());
        Some(if lacks > 0 {
            (
                cx.say(&Say::new("checklist-screen-lacks").with("count", lacks)),
                Tone::Problem,
            )
        } else if asks > 0 {
            (
                cx.say(&Say::new("checklist-screen-asks").with("count", asks)),
                Tone::Soon,
            )
        } else {
            (cx.text("checklist-screen-complete"), Tone::Done)
        })
    }
}
