//! A screen that is one small form. What all such screens do alike stands here: keys, pastes and clicks, F2 and F6, the
//! way to what is wrong, and the one question to the office. Each screen says only what is particular to it.

use super::asked::Asked;
use super::command::{Binding, Command};
use super::form::{Did, Form, show};
use super::key::{Key, Press};
use super::screen::{Returned, Screen, Turn};
use super::shared::Shared;
use super::view::{Part, Target, View};
use crate::domain::trouble::Say;
use crate::office::request::{Reply, Request};

/// How F2 ends.
pub enum Done {
    /// Something is marked at its field: the clerk mends it first.
    Mend,
    /// The office is asked; what it answers comes to [`Filled::answered`].
    Ask(Box<Request>),
    /// It ends without the office.
    Turn(Turn),
}

impl Done {
    pub fn ask(request: Request) -> Self {
        Self::Ask(Box::new(request))
    }
}

/// What is particular to a screen of one form.
pub trait Filled {
    /// The columns of the labels; 0: as wide as the widest.
    const LABELS: u16 = 0;
    /// What F2 does, by its text.
    const FORWARD: &'static str = "key-done";
    /// Esc does not leave before the office has answered: what it answers is shown once only.
    const MUST_SEE: bool = false;

    fn name(&self) -> &'static str;
    /// Under what the half-typed form is kept when Esc leaves it; none: it need not be.
    fn kept_as(&self) -> Option<String> {
        None
    }
    /// Under what it is kept over a lock or a log-out: the form and what it is about. What Esc drops on purpose is kept
    /// here, too; a form with a secret is not.
    fn laid_as(&self) -> Option<String> {
        self.kept_as()
    }
    /// A step of intake that stands in the place of a stage: the case can be laid aside from here.
    fn parks(&self) -> bool {
        false
    }
    fn form(&self, cx: &Shared) -> Form;
    fn label(&self, key: &str, cx: &Shared) -> String;
    fn title(&self, cx: &Shared) -> String {
        cx.text(&format!("screen-{}", self.name()))
    }
    fn above(&self, form: &Form, cx: &Shared) -> Vec<Part>;
    fn beneath(&self, _form: &Form, _cx: &Shared) -> Vec<Part> {
        Vec::new()
    }
    fn shown(&mut self, _cx: &mut Shared) {}
    /// Choices are put into the words of another language.
    fn spoken(&mut self, _form: &mut Form, _cx: &Shared) {}
    /// Why F2 is not to be had now.
    fn why_not(&self, _cx: &Shared) -> Option<Say> {
        None
    }
    /// Bindings between F2 and F6, and what they do.
    fn bindings(&self, _form: &Form, _cx: &Shared) -> Vec<Binding> {
        Vec::new()
    }
    fn command(&mut self, _command: Command, _form: &mut Form, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    /// A field was left, and thereby confirmed.
    fn left(&mut self, _form: &mut Form, _cx: &mut Shared) {}
    /// Something was typed or pasted.
    fn typed(&mut self, _form: &mut Form) {}
    /// A paste that is more than typing; whether it was.
    fn pasted(&mut self, _text: &str, _form: &mut Form) -> bool {
        false
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done;
    fn back(&mut self, _form: &mut Form, _cx: &mut Shared) -> Done {
        Done::Turn(Turn::Back)
    }
    /// The office answered what [`Filled::done`] asked, and not with trouble.
    fn answered(&mut self, _reply: &Reply, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    /// The office refused what [`Filled::done`] asked: where that is marked at a field.
    fn refused(&mut self, _why: &Say, _form: &mut Form) {}
    /// The office answered something else.
    fn heard(&mut self, _reply: &Reply, _cx: &mut Shared) {}
    /// The office answered something that the screen asked beside its form, perhaps with trouble: a sheet to print opens.
    fn opens(&mut self, _reply: &Reply, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
    fn returned(&mut self, _returned: Returned, _form: &mut Form, _cx: &mut Shared) -> Turn {
        Turn::Stay
    }
}

pub struct FormScreen<T> {
    of: T,
    form: Form,
    asked: Asked,
}

impl<T: Filled> FormScreen<T> {
    pub fn new(mut of: T, cx: &Shared) -> Self {
        let mut form = of.form(cx);
        if let Some(key) = of.laid_as() {
            cx.kept.restore_form(&key, &mut form);
        }
        of.typed(&mut form);
        Self {
            form,
            of,
            asked: Asked::default(),
        }
    }

    fn done(&mut self, cx: &mut Shared) -> Turn {
        // What was sent stands until the office has answered.
        if self.asked.is_open() {
            return Turn::Stay;
        }
        self.form.settle();
        let done = match self.of.done(&mut self.form, cx) {
            Done::Ask(_) | Done::Mend if self.form.mark_unprintable() => Done::Mend,
            done => done,
        };
        self.go_on(done, cx)
    }

    fn forget(&self, cx: &mut Shared) {
        if let Some(key) = self.of.laid_as() {
            cx.forget_form(&key);
        }
    }

    fn go_on(&mut self, done: Done, cx: &mut Shared) -> Turn {
        match done {
            Done::Mend => {
                self.form.first_problem();
                cx.trouble(Say::new("form-mend-marked"));
                Turn::Stay
            }
            Done::Ask(request) => {
                self.asked.ask(*request, cx);
                Turn::Stay
            }
            Done::Turn(turn) => {
                if !matches!(turn, Turn::Stay | Turn::Push(_)) && self.of.kept_as().is_none() {
                    self.forget(cx);
                }
                turn
            }
        }
    }
}

impl<T: Filled> Screen for FormScreen<T> {
    fn name(&self) -> &'static str {
        self.of.name()
    }
    fn shown(&mut self, cx: &mut Shared) {
        self.of.shown(cx);
    }
    fn laid_down(&mut self, cx: &mut Shared) {
        // What was sent is answered, not typed again.
        if let Some(key) = self.of.laid_as().filter(|_| !self.asked.is_open()) {
            cx.kept.keep_form(key, &self.form);
        }
    }
    fn parks(&self) -> bool {
        self.of.parks()
    }
    fn spoken(&mut self, cx: &Shared) {
        self.of.spoken(&mut self.form, cx);
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = self.of.label(&field.key, cx);
        }
        let mut parts = self.of.above(&form, cx);
        parts.push(Part::Form(show::form(&form, cx, T::LABELS)));
        parts.extend(self.of.beneath(&form, cx));
        View {
            title: self.of.title(cx),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let mut all = vec![Binding::new(Key::F(2), Command::Forward, T::FORWARD).unless(self.of.why_not(cx))];
        all.extend(self.of.bindings(&self.form, cx));
        if self.form.fields.iter().any(|f| f.kind.is_text()) {
            all.push(Binding::new(
                Key::F(6),
                Command::TurnLayout,
                self.form.mend_now().label(),
            ));
        }
        all
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(cx),
            Command::Back if !self.has_back() => Turn::Stay,
            Command::Back => {
                match self.of.kept_as() {
                    Some(key) => cx.keep_form(key, &self.form),
                    None => self.forget(cx),
                }
                let done = self.of.back(&mut self.form, cx);
                self.go_on(done, cx)
            }
            _ if self.asked.is_open() => Turn::Stay,
            Command::TurnLayout => {
                if let Some(say) = self.form.mend().said() {
                    cx.tell(say);
                }
                self.of.typed(&mut self.form);
                Turn::Stay
            }
            other => {
                let turn = self.of.command(other, &mut self.form, cx);
                self.go_on(Done::Turn(turn), cx)
            }
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        if self.asked.is_open() {
            return Turn::Stay;
        }
        match self.form.press(press) {
            Did::Finished => return self.done(cx),
            Did::Typed => {
                self.of.typed(&mut self.form);
                self.form.filled_again();
            }
            Did::Left => {
                self.of.left(&mut self.form, cx);
                if let Some(key) = self.of.laid_as() {
                    cx.keep_form(key, &self.form);
                }
            }
            Did::Nothing => {}
        }
        Turn::Stay
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        if !self.asked.is_open() {
            if !self.of.pasted(text, &mut self.form) {
                self.form.paste(text);
            }
            self.of.typed(&mut self.form);
            self.form.filled_again();
        }
        Turn::Stay
    }
    /// A passport is read at its own step: a date or a choice takes nothing of it.
    fn read(&mut self, c: char, cx: &mut Shared) -> Turn {
        match self.form.is_in_text() {
            // The end of a line that was read on the screen before.
            _ if c == '\n' => Turn::Stay,
            true => self.paste(c.encode_utf8(&mut [0; 4]), cx),
            false => {
                cx.warn(Say::new("reader-not-here"));
                Turn::Stay
            }
        }
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.click(row, cell);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let mine = self.asked.is_answered(cx);
        let turn = match mine {
            true => Turn::Stay,
            false => self.of.opens(reply, cx),
        };
        match reply {
            Reply::Trouble(say) => {
                if mine {
                    self.of.refused(say, &mut self.form);
                }
                cx.trouble(say.clone());
            }
            reply if mine => {
                let turn = self.of.answered(reply, cx);
                // From a screen put on top of it one comes back.
                if !matches!(turn, Turn::Stay | Turn::Push(_)) {
                    self.forget(cx);
                }
                return turn;
            }
            reply => self.of.heard(reply, cx),
        }
        turn
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        let turn = self.of.returned(returned, &mut self.form, cx);
        self.go_on(Done::Turn(turn), cx)
    }
    fn is_typing(&self) -> bool {
        self.form.is_typing()
    }
    fn has_back(&self) -> bool {
        !(T::MUST_SEE && self.asked.is_open())
    }
}
