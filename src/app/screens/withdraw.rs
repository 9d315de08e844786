//! The person takes the application back: the request printed and signed, originals given back. No refusal.

use super::drawer;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::print::{CAME_OUT, Print, say_recorded};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::code::PaperCode;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::Moment;
use crate::office::facts;
use crate::office::request::{CaseView, Flow, OriginalsBack, Reply, Request, Withdrawal};

pub struct Withdraw {
    view: CaseView,
    originals: OriginalsBack,
    issuing: Asked,
    /// The request came out: its record is on the way.
    recording: bool,
}

const SIGNED: [(bool, &str); 2] = [(false, "withdraw-not-signed"), (true, "withdraw-signed")];

impl Withdraw {
    pub fn new(view: CaseView) -> Self {
        Self {
            view,
            originals: OriginalsBack::No,
            issuing: Asked::default(),
            recording: false,
        }
    }

    /// The request that is signed, where the pack has one.
    fn paper(&self, cx: &Shared) -> Option<PaperCode> {
        let opened = self.view.case.opened.as_ref()?;
        let pack = cx.office.as_ref()?.catalogue.by_hash(&opened.pack)?;
        let papers = facts::papers(&self.view.case, pack, Moment::Withdrawn);
        papers.first().map(|p| p.code.clone())
    }
}

impl Filled for Withdraw {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-withdraw";

    fn name(&self) -> &'static str {
        "withdraw"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("withdraw {}", self.view.case.id.0))
    }
    fn form(&self, cx: &Shared) -> Form {
        let (by, document) = self.view.case.at_the_counter();
        Form::new(vec![
            choice::field("withdraw-request", &SIGNED, &false, cx),
            Field::new("withdraw-by", String::new(), Kind::Text)
                .writing(Writing::Name)
                .with(&by),
            Field::new("document", String::new(), Kind::Text).with(&document),
            Field::new("withdraw-reason", String::new(), Kind::Text)
                .writing(Writing::Words)
                .optional(),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("withdraw-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = vec![toned(cx.text("withdraw-about"), Tone::Dim)];
        if let Some(number) = &self.view.case.outer_number {
            let say = Say::new("withdraw-outer").with("number", number);
            lines.push(toned(cx.say(&say), Tone::Soon));
        }
        let mut parts = vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap];
        parts.extend(drawer::said(&self.view, self.originals, cx));
        parts
    }
    fn bindings(&self, _form: &Form, cx: &Shared) -> Vec<Binding> {
        let none = self.paper(cx).is_none().then(|| Say::new("case-no-paper-now"));
        vec![
            Binding::new(Key::F(7), Command::Print, "key-print-request").unless(none),
            drawer::binding(&self.view.case),
        ]
    }
    fn command(&mut self, command: Command, _form: &mut Form, cx: &mut Shared) -> Turn {
        match command {
            drawer::BACK => self.originals = drawer::turned(self.originals),
            Command::Print => {
                if let Some(paper) = self.paper(cx) {
                    let case = self.view.case.id;
                    self.issuing.ask(Request::Issue { case, paper }, cx);
                }
            }
            _ => {}
        }
        Turn::Stay
    }
    fn opens(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Sheet(sheet) if self.issuing.is_answered(cx) => {
                Turn::Push(Box::new(Print::new((**sheet).clone())))
            }
            Reply::Recorded(view) if self.recording && view.case.id == self.view.case.id => {
                self.recording = false;
                say_recorded(cx);
                Turn::Stay
            }
            reply => {
                self.issuing.is_answered(cx);
                self.recording &= !matches!(reply, Reply::Trouble(_));
                Turn::Stay
            }
        }
    }
    fn returned(&mut self, returned: Returned, _form: &mut Form, _cx: &mut Shared) -> Turn {
        self.recording |= returned == Returned::Choice(CAME_OUT.to_owned());
        Turn::Stay
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        let unsigned = !choice::chosen(form, "withdraw-request", &SIGNED);
        form.mark("withdraw-request", problem(unsigned, "problem-withdraw-unsigned"));
        for key in ["withdraw-by", "document"] {
            let missing = form.value(key).is_empty();
            form.mark(key, problem(missing, "problem-value-missing"));
        }
        if form.is_marked() {
            return Done::Mend;
        }
        let withdrawal = Withdrawal {
            by: form.value("withdraw-by").to_owned(),
            document: form.value("document").to_owned(),
            reason: form.value("withdraw-reason").to_owned(),
            originals: self.originals,
        };
        let case = self.view.case.id;
        Done::ask(Request::Flow(Flow::Withdraw { case, withdrawal }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("withdraw-done"));
        Turn::Back
    }
}
