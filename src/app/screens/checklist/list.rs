//! The documents as the list shows them, and what is said of the chosen one.

use super::{ChecklistScreen, day, pack_of};
use crate::app::point;
use crate::app::screens::service::service_line;
use crate::app::shared::Shared;
use crate::app::view::{Align, Column, Line as ViewLine, Part, Span, TableView, Tone, span, toned};
use crate::domain::checklist::line::Branch;
use crate::domain::checklist::{Begun, Checklist, Lacking, Line, PartKind, Status, What};
use crate::domain::code::DocumentCode;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::{intake, representative};
use crate::texts::format;

impl ChecklistScreen {
    /// Every line, those as well that another branch spares: they keep their numbers whenever the list is opened.
    pub(super) fn whole(&self, cx: &Shared) -> Option<Checklist> {
        let pack = pack_of(&self.draft, cx)?;
        let office = cx.office.as_ref()?;
        Some(intake::checklist_in(
            office,
            &self.draft,
            pack,
            day(&self.draft, cx),
        ))
    }

    pub(super) fn checklist(&self, cx: &Shared) -> Option<Checklist> {
        let mut checklist = self.whole(cx)?;
        // A line that another branch of its group has made needless, and of which nothing lies here, is not shown.
        checklist
            .lines
            .retain(|l| l.branch != Branch::Spared || self.draft.documents.contains_key(&l.document));
        Some(checklist)
    }

    /// The service, and who stands for the applicant.
    pub(super) fn head(&self, pack: &Pack, cx: &Shared) -> Vec<ViewLine> {
        let mut lines = vec![service_line(pack, cx)];
        if let Some(channel) = pack.channel(&self.draft.channel).filter(|c| c.is_digital()) {
            let say = Say::new("checklist-digital").with("way", channel.title.get(cx.lang));
            lines.push(toned(cx.say(&say), Tone::Law));
        }
        let now = cx.office.as_ref().and_then(|o| o.catalogue.get(&pack.code));
        if self.draft.corrects.is_none() && now.is_some_and(|n| n.on != pack.on) {
            lines.push(toned(cx.text("checklist-list-changed"), Tone::Soon));
        }
        if let Some(of) = self.draft.standing.as_ref().and_then(|s| s.representative(pack)) {
            let role = representative::title(&of, pack, cx.lang);
            let say = Say::new("checklist-represented").with("role", role);
            lines.push(toned(cx.say(&say.with("who", of.shown())), Tone::Law));
        }
        lines
    }

    /// The list itself: a column for dates where there is one.
    pub(super) fn table(&self, checklist: &Checklist, pack: &Pack, cx: &Shared) -> TableView {
        let column = |head: &str, width, align| Column {
            head: if head.is_empty() {
                String::new()
            } else {
                cx.text(head)
            },
            width,
            align,
            whole: whole(head, cx),
            ..Column::default()
        };
        let rows = self.rows(checklist, pack, cx);
        let dated = rows.iter().any(|r| r.last().is_some_and(|s| !s.text.is_empty()));
        let mut table = TableView {
            columns: vec![
                column("", 1, Align::Left),
                column("", 1, Align::Left),
                column("column-document", 0, Align::Left),
                column("column-original", 5, Align::Left),
                column("column-copy", 5, Align::Left),
                column("column-legalised", 5, Align::Left),
                column("column-translated", 5, Align::Left),
                column("column-until", 10, Align::Left),
            ],
            rows,
            selected: Some(self.row),
            empty: String::new(),
            focus: true,
            // The lines beneath say it, with the point of the law.
            whole: false,
        };
        if !dated {
            table.columns.pop();
        }
        table
    }

    fn rows(&self, checklist: &Checklist, pack: &Pack, cx: &Shared) -> Vec<Vec<Span>> {
        let mut rows = Vec::new();
        for line in &checklist.lines {
            let there = self.draft.documents.get(&line.document);
            let title = pack.document(&line.document).map_or("", |d| d.title.get(cx.lang));
            let worst = line.status();
            let (sign, tone) = match (line.branch, worst) {
                (Branch::Spared, _) => ("·", Tone::Dim),
                (_, Status::Ok) => ("✓", Tone::Done),
                (_, Status::Ask) => ("?", Tone::Soon),
                (_, Status::Missing) if is_open(line) => ("○", Tone::Soon),
                (_, Status::Expired | Status::Missing) => ("✗", Tone::Problem),
            };
            let depth = line.group.as_ref().map_or(0, |g| g.matches('/').count());
            // Of several that would do, each says so; where groups stand in each other, the line beneath does.
            let title = match line.branch == Branch::OneOf && depth == 0 {
                true => cx.say(&Say::new("checklist-screen-one-of").with("document", title)),
                false => title.to_owned(),
            };
            let title = match pack.proposed(&line.document) {
                Some(_) => cx.say(&Say::new("checklist-proposed").with("document", title)),
                None => title,
            };
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
            let open = is_open(line);
            let mark = |kind: &[PartKind]| {
                let part = line.parts.iter().find(|p| kind.contains(&p.kind));
                match part.map(|p| p.status) {
                    None => span("–", Tone::Dim),
                    Some(Status::Missing) if open => span("○", Tone::Soon),
                    Some(Status::Ok) => span("✓", Tone::Done),
                    Some(Status::Ask) => span("?", Tone::Soon),
                    Some(Status::Missing | Status::Expired) => span("✗", Tone::Problem),
                }
            };
            let until = there.and_then(|p| p.valid_until);
            let expired = line.parts.iter().any(|p| p.status == Status::Expired);
            let until_tone = if expired { Tone::Problem } else { Tone::Plain };
            let number = self.numbers.of(&line.document).filter(|n| *n <= 10);
            let digit = number.map_or(String::new(), |n| (n % 10).to_string());
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
                span(until.map_or(String::new(), format::date), until_tone),
            ]);
        }
        rows
    }

    /// Beneath the list: what is said of the chosen line.
    pub(super) fn about(&self, line: &Line, pack: &Pack, cx: &Shared) -> Part {
        let mut lines = Vec::new();
        if let Some(document) = pack.document(&line.document) {
            let point = match line.point.is_empty() {
                true => format!("{}:", cx.text("who-office-rule")),
                false => point::text(&line.point, cx),
            };
            lines.push(vec![
                span(format!("{point} "), Tone::Dim),
                span(document.title.get(cx.lang), Tone::Law),
            ]);
            if let Some(proposal) = pack.proposed(&line.document) {
                let say = Say::new("checklist-proposed-about").with("title", proposal.title.get(cx.lang));
                lines.push(toned(cx.say(&say), Tone::Soon));
            }
            let note = document.note.get(cx.lang);
            if !note.is_empty() {
                lines.push(toned(note, Tone::Dim));
            }
        }
        let family = self.draft.family.as_ref();
        let shared = family.filter(|f| line.begun == Begun::Yes && f.documents.contains(&line.document));
        if let Some(family) = shared {
            let say = Say::new("visit-shared-document").with("who", &family.who);
            lines.push(toned(cx.say(&say), Tone::Soon));
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
        Part::About(lines)
    }

    /// What lacks or has to be settled, by name and line; and what follows.
    pub(super) fn said(&self, cx: &Shared) -> Option<(String, Tone)> {
        let checklist = self.checklist(cx)?;
        let (lacks, asks) = (&checklist.verdict.lacks, &checklist.verdict.asks);
        let named = |all: &[Lacking]| {
            let mut names: Vec<String> = all.iter().map(|l| self.lack(l, &checklist, cx)).collect();
            // The rest is marked in the list.
            let more = names.len().saturating_sub(MOST_NAMED);
            names.truncate(MOST_NAMED);
            if more > 0 {
                names.push(cx.say(&Say::new("checklist-short-more").with("count", more)));
            }
            names.join(", ")
        };
        let say =
            |id, all: &[Lacking]| cx.say(&Say::new(id).with("what", named(all)).with("count", all.len()));
        Some(if !lacks.is_empty() {
            (say("checklist-screen-lacks", lacks), Tone::Problem)
        } else if !asks.is_empty() {
            (say("checklist-screen-asks", asks), Tone::Soon)
        } else {
            (cx.text("checklist-screen-complete"), Tone::Done)
        })
    }

    /// What is lacking in a word, with the numbers of its lines: `apostille (3)`, `one of (2, 3)`.
    fn lack(&self, lacking: &Lacking, checklist: &Checklist, cx: &Shared) -> String {
        let id = match lacking.what {
            What::Document => "checklist-short-document",
            What::OneOf => "checklist-short-one-of",
            What::Original => "checklist-short-original",
            What::Copy => "checklist-short-copy",
            What::Expired => "checklist-short-expired",
            What::Validity => "checklist-short-validity",
            What::Apostille => "checklist-short-apostille",
            What::Legalisation => "checklist-short-legalisation",
            What::Translation | What::NotarisedTranslation => "checklist-short-translation",
            What::Treaty => "checklist-short-treaty",
            What::Asked => "checklist-short-asked",
        };
        let of: Vec<&DocumentCode> = match &lacking.choice {
            Some(choice) => choice.documents(),
            None => vec![&lacking.document],
        };
        let lines = checklist.lines.iter().filter(|l| of.contains(&&l.document));
        let lines = lines.filter_map(|l| self.numbers.of(&l.document));
        let lines: Vec<String> = lines.map(|n| n.to_string()).collect();
        let until = lacking.until.map_or(String::new(), format::date);
        cx.say(&Say::new(id).with("lines", lines.join(", ")).with("until", until))
    }
}

/// So many are named in the line beneath.
const MOST_NAMED: usize = 4;

/// Another line may do in its place, and nothing of it lies here: it is open, not lacking by itself.
fn is_open(line: &Line) -> bool {
    line.branch == Branch::OneOf && line.begun == Begun::No
}

/// What the head of a column is short for.
fn whole(head: &str, cx: &Shared) -> String {
    let id = match head {
        "column-original" => "column-original-whole",
        "column-legalised" => "column-legalised-whole",
        "column-translated" => "column-translated-whole",
        "column-copy" => "column-copy-whole",
        "column-until" => "column-until-whole",
        _ => return String::new(),
    };
    cx.text(id)
}
