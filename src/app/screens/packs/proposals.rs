//! The lists of documents that a pack proposes: of which day, confirmed or not, on or off; the manager turns one.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::Key;
use crate::app::list_screen::{Listed, column};
use crate::app::point;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::code::ServiceCode;
use crate::domain::trouble::Say;
use crate::forms::pack::{Pack, Proposal};
use crate::office::request::{Reply, Request};
use crate::office::rights::Right;
use crate::texts::format;
use std::collections::BTreeMap;
use std::sync::Arc;

pub struct Proposals {
    service: ServiceCode,
    asked: Asked,
}

const TURN: &str = "turn-proposal";

impl Proposals {
    pub fn new(service: ServiceCode) -> Self {
        Self {
            service,
            asked: Asked::default(),
        }
    }

    fn pack(&self, cx: &Shared) -> Option<Arc<Pack>> {
        cx.office.as_ref()?.catalogue.get(&self.service).cloned()
    }

    fn at(&self, row: usize, cx: &Shared) -> Option<(Arc<Pack>, usize)> {
        let pack = self.pack(cx)?;
        (row < pack.proposals.len()).then_some((pack, row))
    }

    fn is_on(pack: &Pack, row: usize) -> bool {
        pack.proposals.get(row).is_some_and(|p| pack.on.contains(&p.code))
    }

    /// What it is, who turned it, and what it asks for.
    fn about(&self, pack: &Pack, proposal: &Proposal, cx: &Shared) -> Vec<Line> {
        let mut lines = Vec::new();
        let office = cx.office.as_ref();
        let key = (self.service.clone(), proposal.code.clone());
        if let Some(turning) = office.and_then(|o| o.proposals.get(&key)) {
            let changed = office.is_some_and(|o| o.is_off_by_content(pack, proposal));
            let (id, tone) = match turning.on {
                true if changed => ("counter-proposal-changed", Tone::Soon),
                true => ("counter-proposal-turned-on", Tone::Plain),
                false => ("counter-proposal-turned-off", Tone::Plain),
            };
            let say = Say::new(id)
                .with("who", cx.name_of(&turning.signed.clerk))
                .with("at", format::moment(&turning.signed.at));
            lines.push(toned(cx.say(&say), tone));
        }
        // Together under the point that they rest on: the place is scarce.
        let mut by_point: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
        for (document, _) in &proposal.documents {
            let titles = by_point.entry(document.point.as_deref()).or_default();
            titles.push(document.title.get(cx.lang));
        }
        for (point, titles) in by_point {
            let say = match point {
                Some(point) => Say::new("counter-proposal-ground").with("point", point::text(point, cx)),
                None => Say::new("counter-proposal-own"),
            };
            let say = say.with("documents", titles.join("; "));
            lines.push(toned(cx.say(&say), Tone::Plain));
        }
        lines.push(toned(proposal.text.get(cx.lang), Tone::Dim));
        for question in &proposal.questions {
            let say = Say::new("counter-proposal-asks").with("question", question.title.get(cx.lang));
            lines.push(toned(cx.say(&say), Tone::Dim));
        }
        lines
    }
}

impl Listed for Proposals {
    fn name(&self) -> &'static str {
        "proposed-lists"
    }
    fn right(&self, cx: &Shared) -> String {
        let pack = self.pack(cx);
        pack.map_or_else(String::new, |p| p.title.get(cx.lang).to_owned())
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("counter-proposals-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("counter-proposals-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        vec![
            Column {
                width: 1,
                ..Column::default()
            },
            column("counter-column-proposal", 0, 0, cx),
            column("counter-column-of-day", 10, 0, cx),
            column("counter-column-source", 14, 0, cx),
            column("counter-column-state", 9, 0, cx),
        ]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let Some(pack) = self.pack(cx) else {
            return Vec::new();
        };
        let row = |p: &Proposal| {
            let (sign, state, tone) = match pack.on.contains(&p.code) {
                true => ("✓", "counter-proposal-on", Tone::Done),
                false => ("·", "counter-proposal-off", Tone::Dim),
            };
            let (source, of) = match p.confirmed {
                true => ("counter-proposal-confirmed", Tone::Plain),
                false => ("counter-proposal-unconfirmed", Tone::Soon),
            };
            vec![
                span(sign, tone),
                span(p.title.get(cx.lang), Tone::Plain),
                span(p.day.map_or_else(|| "–".to_owned(), format::date), Tone::Plain),
                span(cx.text(source), of),
                span(cx.text(state), tone),
            ]
        };
        pack.proposals.iter().map(row).collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("counter-proposals-none")
    }
    fn beneath_row(&self, row: usize, cx: &Shared) -> Vec<Line> {
        match self.at(row, cx) {
            Some((pack, row)) => self.about(&pack, &pack.proposals[row], cx),
            None => Vec::new(),
        }
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let none = (self.at(row, cx).is_none()).then(|| Say::new("counter-proposals-none"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-turn-proposal")
                .unless(cx.lacks(Right::Settings).or(none)),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        let (Command::Enter, Some((pack, row))) = (command, self.at(row, cx)) else {
            return Turn::Stay;
        };
        let (question, yes) = match Self::is_on(&pack, row) {
            false => ("counter-proposal-on-question", "counter-proposal-on-yes"),
            true => ("counter-proposal-off-question", "counter-proposal-off-yes"),
        };
        Turn::Push(Box::new(Question::new(
            Say::new(question).with("title", pack.proposals[row].title.get(cx.lang)),
            vec![Words::Said(Say::new("counter-proposal-consequence"))],
            vec![("go-back", Say::new("answer-no-back")), (TURN, Say::new(yes))],
        )))
    }
    fn returned(&mut self, returned: Returned, row: usize, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(TURN.to_owned())
            && let Some((pack, row)) = self.at(row, cx)
        {
            let on = !Self::is_on(&pack, row);
            cx.tell(Say::new(match on {
                true => "counter-proposal-is-on",
                false => "counter-proposal-is-off",
            }));
            let request = Request::TurnProposal {
                service: self.service.clone(),
                proposal: pack.proposals[row].code.clone(),
                on,
            };
            self.asked.ask(request, cx);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Office(view) if mine => cx.office = Some((**view).clone()),
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
