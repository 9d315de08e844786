//! One complaint: what it says, which of its terms run, and the one good next step.

use super::close::Close;
use super::forward::Forwarding;
use super::{ask, left, next_words, outcome_id, term_id};
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::point;
use crate::app::screen::{Screen, Turn};
use crate::app::screens::case::CaseScreen;
use crate::app::screens::home::tone_of;
use crate::app::screens::law::Law;
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Target, Tone, View, span};
use crate::domain::act::{Addressee, Outcome};
use crate::domain::complaint::Complaint;
use crate::domain::term::Left;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::request::{RegisterReply, RegisterRequest, Reply};
use crate::office::rights::Right;
use crate::texts::format;

pub struct ComplaintScreen {
    complaint: Complaint,
    row: usize,
    asked: Asked,
}

/// How many facts a complaint has at most: the last row of the list.
const ROWS: usize = 14;

impl ComplaintScreen {
    pub fn new(complaint: Complaint) -> Self {
        Self {
            complaint,
            row: 0,
            asked: Asked::default(),
        }
    }

    fn pack<'a>(&self, cx: &'a Shared) -> Option<&'a Pack> {
        let office = cx.office.as_ref()?;
        office.catalogue.pack(&self.complaint.received.service)
    }

    /// The point that the term which presses rests on.
    fn point(&self, cx: &Shared) -> Option<String> {
        let (term, _) = self.complaint.next()?;
        self.pack(cx)?.complaint_term(term)?.point.clone()
    }

    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let c = &self.complaint;
        let mut rows = Vec::new();
        let mut put = |label: String, text: String, tone: Tone| {
            if !text.is_empty() {
                rows.push(vec![span(label, Tone::Dim), span(text, tone)]);
            }
        };
        let moment = |at: &chrono::DateTime<chrono::FixedOffset>| match &cx.office {
            Some(office) => format::moment(&at.with_timezone(&office.settings.zone)),
            None => format::moment(at),
        };
        let field = |key: &str| cx.text(&format!("complaint-field-{key}"));
        for (term, due) in c.running() {
            let Some(office) = &cx.office else { continue };
            let left = Left::of(
                due.at,
                cx.now.fixed_offset(),
                office.settings.zone,
                &office.calendar,
            );
            let rule = self.pack(cx).and_then(|p| p.complaint_term(term));
            let point = rule.and_then(|r| r.point.as_deref());
            let point = point.map_or(String::new(), |p| format!(" ({})", point::text(p, cx)));
            let text = format!("{} · {}{point}", moment(&due.at), cx.say(&left.say_short()));
            put(cx.text(term_id(term)), text, tone_of(left.pressing));
        }
        put(field("received"), format::date(c.received.received), Tone::Plain);
        let registered = format!("{} · {}", moment(&c.registered), cx.name_of(&c.clerk));
        put(cx.text("complaint-registered"), registered, Tone::Plain);
        put(field("from"), c.received.from.clone(), Tone::Plain);
        put(field("contact"), c.received.contact.clone(), Tone::Plain);
        let to = match c.received.addressee {
            Addressee::Provider => "complaint-to-provider",
            Addressee::Body => "complaint-to-body",
        };
        put(field("addressee"), cx.text(to), Tone::Plain);
        let case = c.received.case_number.as_ref();
        put(
            field("case"),
            case.map_or(String::new(), |n| n.to_string()),
            Tone::Plain,
        );
        put(field("about"), c.received.about.clone(), Tone::Plain);
        if let Some((at, forwarded)) = &c.forwarded {
            let text = format!("{} · {} · {}", moment(at), forwarded.to, forwarded.letter);
            put(cx.text("complaint-forwarded"), text, Tone::Plain);
        }
        if let Some((at, closed)) = &c.closed {
            let text = format!("{} · {}", moment(at), cx.text(outcome_id(closed.outcome)));
            put(cx.text("complaint-outcome"), text, Tone::Strong);
            put(field("decision"), closed.decision.clone(), Tone::Plain);
            put(field("answer"), closed.answer.clone(), Tone::Plain);
        }
        rows
    }

    fn closing(&self, cx: &Shared) -> Turn {
        Turn::Push(Box::new(FormScreen::new(Close::new(self.complaint.clone()), cx)))
    }
}

impl Screen for ComplaintScreen {
    fn name(&self) -> &'static str {
        "complaint"
    }
    fn shown(&mut self, cx: &mut Shared) {
        let id = self.complaint.received.complaint;
        self.asked.ask(ask(RegisterRequest::Complaint(id)), cx);
        if cx.message.is_none() {
            let id = match (&self.complaint.closed, &self.complaint.forwarded) {
                (Some(_), _) => "complaint-say-closed",
                (None, Some(_)) => "complaint-say-forwarded",
                (None, None) => "complaint-say",
            };
            cx.tell(Say::new(id));
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let rows = self.rows(cx);
        let column = |width| Column {
            width,
            ..Column::default()
        };
        let number = &self.complaint.received.number;
        let left = left(&self.complaint, cx);
        let next = next_words(&self.complaint, cx);
        View {
            // Who it is from stands in its own row, where a long name is not cut by what is at the right.
            title: format!("{} {number}", cx.text("screen-complaint")),
            right: [next, left.text].join(" ").trim().to_owned(),
            right_tone: left.tone,
            parts: vec![Part::Table(TableView {
                columns: vec![column(26), column(0)],
                selected: Some(self.row.min(rows.len().saturating_sub(1))),
                rows,
                focus: true,
                whole: true,
                ..TableView::default()
            })],
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let c = &self.complaint;
        let forwarded = c.forwarded.is_some();
        let closed = c.may_close(Outcome::Withdrawn).err().map(|r| r.say);
        let closed = closed.or_else(|| cx.lacks(Right::Serve));
        let label = if forwarded {
            "key-complaint-outcome"
        } else {
            "key-forward-complaint"
        };
        let case = c.case().is_none().then(|| Say::new("complaint-without-case"));
        let law = self.point(cx).is_none().then(|| Say::new("law-no-point"));
        let mut all = vec![Binding::new(Key::F(2), Command::Forward, label).unless(closed.clone())];
        if !forwarded {
            all.push(Binding::new(Key::F(5), Command::Own(60), "key-complaint-outcome").unless(closed));
        }
        all.push(Binding::new(Key::Enter, Command::Enter, "key-complaint-case").unless(case));
        all.push(Binding::new(Key::F(4), Command::List, "key-law").unless(law));
        all
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward if self.complaint.forwarded.is_none() => {
                let forwarding = Forwarding::new(self.complaint.clone());
                return Turn::Push(Box::new(FormScreen::new(forwarding, cx)));
            }
            Command::Forward | Command::Own(60) => return self.closing(cx),
            Command::Enter => {
                if let Some(case) = self.complaint.case() {
                    return Turn::Push(Box::new(CaseScreen::of_list(case)));
                }
            }
            Command::List => {
                let point = self.point(cx);
                let law = self
                    .pack(cx)
                    .zip(point)
                    .and_then(|(pack, point)| Law::open(pack, &point));
                if let Some(law) = law {
                    return Turn::Push(Box::new(law));
                }
            }
            Command::Back => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, ROWS);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Registers(reply) => match &**reply {
                RegisterReply::Complaint(c) if c.received.complaint == self.complaint.received.complaint => {
                    self.complaint = (**c).clone();
                }
                _ => {}
            },
            Reply::Trouble(say) if mine => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }
}
