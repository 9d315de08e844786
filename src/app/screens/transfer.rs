//! The transfer to the state system: the fields in its order, large, one by one; the outer number comes back.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, View, span, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::particulars;
use crate::office::representative;
use crate::office::request::{CaseView, Reply, Request};
use crate::office::said;

/// Fields shown before and after the one that is being entered.
const BESIDE: usize = 3;

pub struct Transfer {
    view: CaseView,
    place: usize,
    form: Form,
    asked: Asked,
}

impl Transfer {
    /// At the field where the clerk was.
    pub fn new(view: CaseView, cx: &Shared) -> Self {
        let place = cx.kept.place(&kept_as(&view));
        let number = view.case.outer_number.clone().unwrap_or_default();
        let field = Field::new("outer-number", String::new(), Kind::Text).with(&number);
        let mut form = Form::new(vec![field]);
        cx.kept.restore_form(&kept_as(&view), &mut form);
        Self {
            view,
            place,
            form,
            asked: Asked::default(),
        }
    }

    fn rows(&self, cx: &Shared) -> Vec<(String, String)> {
        let pack = self
            .view
            .case
            .opened
            .as_ref()
            .and_then(|o| cx.office.as_ref()?.catalogue.by_hash(&o.pack).map(|p| &**p));
        match (pack, &self.view.case.accepted) {
            (Some(pack), Some(accepted)) => {
                let mut rows = said::for_transfer(&accepted.answers, pack, cx.lang, &cx.sayer);
                let of = accepted.representative.as_ref();
                let of = of.map(|of| representative::rows(of, pack, cx.lang, &cx.sayer));
                rows.extend(of.into_iter().flatten());
                rows.extend(said::asked_for_transfer(
                    &accepted.asked,
                    pack,
                    cx.lang,
                    &cx.sayer,
                ));
                let besides = &self.view.case.particulars;
                rows.extend(particulars::for_transfer(besides, cx.lang, &cx.sayer));
                rows
            }
            _ => Vec::new(),
        }
    }

    /// Of data that were sent back: what is to be entered anew.
    fn changed(&self, cx: &Shared) -> Option<Line> {
        let opened = self.view.case.opened.as_ref()?;
        let pack = cx.office.as_ref()?.catalogue.by_hash(&opened.pack)?;
        let label = |key| {
            let field = pack.field(key)?;
            let short = said::short_label(field, cx.lang, &cx.sayer);
            Some(short.unwrap_or_else(|| field.label.get(cx.lang).to_owned()))
        };
        let stands = self.view.case.corrected_representative;
        let stands = stands.then(|| cx.text("summary-representative"));
        let fields = self.view.case.corrected.iter().filter_map(label);
        let all: Vec<String> = fields.chain(stands).collect();
        let say = Say::new("transfer-changed").with("fields", all.join(", "));
        (!all.is_empty()).then(|| toned(cx.say(&say), Tone::Soon))
    }

    fn at_number(&self, cx: &Shared) -> bool {
        self.place >= self.rows(cx).len()
    }

    /// What to do here: at the last place Enter no longer leads on, it records.
    fn say(&self, cx: &Shared) -> Say {
        Say::new(match self.at_number(cx) {
            true => "transfer-say-number",
            false => "transfer-say",
        })
    }

    fn go(&mut self, place: usize, cx: &mut Shared) {
        self.place = place;
        let say = self.say(cx);
        cx.standing(|cx| cx.tell(say));
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let number = self.form.value("outer-number").to_owned();
        if number.is_empty() {
            let problem = Problem::error(Say::new("problem-outer-number"));
            self.form.mark("outer-number", Some(problem));
            return Turn::Stay;
        }
        if self.form.mark_unprintable() {
            return Turn::Stay;
        }
        let request = Request::Transfer {
            case: self.view.case.id,
            outer_number: number,
        };
        self.asked.ask(request, cx);
        Turn::Stay
    }
}

impl Screen for Transfer {
    fn name(&self) -> &'static str {
        "transfer"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(self.say(cx));
    }
    fn laid_down(&mut self, cx: &mut Shared) {
        cx.kept.keep_place(kept_as(&self.view), self.place);
        if !self.asked.is_open() {
            cx.kept.keep_form(kept_as(&self.view), &self.form);
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let rows = self.rows(cx);
        let at_number = self.at_number(cx);
        let beside = |i: usize| {
            let (label, value) = &rows[i];
            let done = i < self.place;
            let (sign, tone) = if done {
                ("✓", Tone::Done)
            } else {
                (" ", Tone::Dim)
            };
            vec![span(format!("{sign} {label}: {value}"), tone)]
        };
        let place = self.place.min(rows.len());
        // A long value needs the room of its neighbours.
        let long = rows.get(place).is_some_and(|(_, v)| v.chars().count() > 200);
        let near = if long { 1 } else { BESIDE };
        let mut head = vec![toned(cx.text("transfer-what"), Tone::Dim)];
        head.extend(self.changed(cx));
        head.push(Line::new());
        let mut parts = vec![Part::Prose { lines: head, from: 0 }];
        parts.push(Part::Beside(
            (place.saturating_sub(near)..place).map(beside).collect(),
        ));
        if let Some((label, value)) = rows.get(place) {
            parts.push(Part::Large {
                label: label.clone(),
                value: value.clone(),
            });
            let after = place + 1..(place + 1 + near).min(rows.len());
            parts.push(Part::Beside(after.map(beside).collect()));
        }
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text("field-outer-number");
        }
        if at_number {
            parts.push(Part::Gap);
            parts.push(Part::Form(show::form(&form, cx, 0)));
        }
        let count = rows.len();
        let right = format!("{} / {count}", (self.place + 1).min(count));
        View {
            title: cx.text("screen-transfer"),
            right,
            right_tone: Tone::Dim,
            parts,
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        if self.at_number(cx) {
            let label = self.form.mend_now().label();
            return vec![
                Binding::new(Key::Enter, Command::Enter, "key-record"),
                Binding::new(Key::F(2), Command::Forward, "key-record").quiet(),
                Binding::new(Key::F(6), Command::TurnLayout, label),
            ];
        }
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-next-field"),
            Binding::new(Key::F(2), Command::Forward, "key-to-outer-number"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter if self.at_number(cx) => self.done(cx),
            Command::Forward if self.at_number(cx) => self.done(cx),
            Command::Enter => {
                self.go(self.place + 1, cx);
                Turn::Stay
            }
            Command::Forward => {
                self.go(self.rows(cx).len(), cx);
                Turn::Stay
            }
            Command::TurnLayout => {
                if let Some(say) = self.form.mend().said() {
                    cx.tell(say);
                }
                Turn::Stay
            }
            Command::Back => {
                self.laid_down(cx);
                Turn::Back
            }
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let count = self.rows(cx).len();
        match press.key {
            Key::Up => self.go(self.place.min(count).saturating_sub(1), cx),
            Key::Down => self.go((self.place + 1).min(count), cx),
            _ if self.at_number(cx) && self.form.press(press) == Did::Finished => return self.done(cx),
            _ => {}
        }
        Turn::Stay
    }
    fn paste(&mut self, text: &str, cx: &mut Shared) -> Turn {
        self.go(self.rows(cx).len(), cx);
        self.form.paste(text);
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        match reply {
            Reply::Trouble(say) => cx.trouble(say.clone()),
            Reply::Recorded(_) if mine => {
                cx.kept.keep_place(kept_as(&self.view), 0);
                cx.forget_form(&kept_as(&self.view));
                cx.tell(Say::new("transfer-done"));
                return Turn::Back;
            }
            _ => {}
        }
        Turn::Stay
    }
    fn is_typing(&self) -> bool {
        true
    }
}

fn kept_as(view: &CaseView) -> String {
    format!("transfer {}", view.case.id.0)
}
