//! A sheet before paper: its text, where it goes, and after each print the question whether it came out.

mod file_name;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, PickOne, Picker};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::question::Question;
use crate::app::screens::visit::{AGAIN, Spoiled, outcomes};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, line, toned};
use crate::domain::trouble::{Problem, Say};
use crate::office::request::visit::{CameOut, Stack};
use crate::office::request::{Reply, Request, Sheet, VisitRequest, Way};
use file_name::{name_of, next_name};
use std::path::PathBuf;

/// What is asked at the foot of the sheet.
enum Asking {
    Nothing,
    File,
    Reason,
}

pub struct Print {
    sheet: Sheet,
    /// The sheets of several people, where they go as one job: each is recorded for its own case.
    stack: Option<Stack>,
    /// What is not sure about the sheet.
    doubt: Option<Say>,
    from: usize,
    form: Form,
    asking: Asking,
    /// Where the last print went, until it is known whether it came out.
    sent_to: Option<String>,
    printers: Option<Vec<String>>,
    asked: Asked,
    /// The sheet is being made again, after a lock removed its file.
    anew: Asked,
    doing: Doing,
    /// The file that was named last, and those that are there already.
    file: Option<String>,
    taken: Vec<String>,
}

/// What was asked of the office and the machine.
#[derive(Default)]
enum Doing {
    #[default]
    Nothing,
    Sending,
    Writing(String),
    Spoiling,
}

/// What comes back when a sheet came out: its record is on the way.
pub const CAME_OUT: &str = "came-out";
/// What is said of a file until that is recorded: its folder and its name.
const WRITTEN: &str = "print-written";

/// Says that the sheet which came out is recorded, unless something newer was said meanwhile.
pub fn say_recorded(cx: &mut Shared) {
    let said = cx.message.as_ref();
    if !said.is_none_or(|(say, _)| say.id == "print-recording" || say.id == WRITTEN) {
        return;
    }
    // Of a file the clerk has to know where it lies.
    let file = cx
        .message
        .take()
        .map(|(say, _)| say)
        .filter(|say| say.id == WRITTEN);
    cx.tell(file.map_or(Say::new("print-recorded"), |written| Say {
        id: "print-recorded-file",
        ..written
    }));
}

impl Print {
    /// Several sheets as one job.
    pub fn of_stack(stack: Stack) -> Self {
        let whole = stack.whole.clone();
        Self {
            stack: Some(stack),
            ..Self::new(whole)
        }
    }

    pub fn new(sheet: Sheet) -> Self {
        Self {
            sheet,
            stack: None,
            doubt: None,
            from: 0,
            form: Form::default(),
            asking: Asking::Nothing,
            sent_to: None,
            printers: None,
            asked: Asked::default(),
            anew: Asked::default(),
            doing: Doing::Nothing,
            file: None,
            taken: Vec::new(),
        }
    }

    pub fn doubting(mut self, doubt: Option<Say>) -> Self {
        self.doubt = doubt;
        self
    }

    /// The paper's name in the clerk's language; its own title stands on the sheet.
    fn named(&self, cx: &Shared) -> String {
        let mut packs = cx.office.iter().flat_map(|o| o.catalogue.packs());
        let of_pack = packs.find_map(|p| Some(p.paper(&self.sheet.paper)?.title.get(cx.lang).to_owned()));
        let own = || cx.sayer.get(cx.lang, &format!("paper-{}", self.sheet.paper));
        of_pack.or_else(own).unwrap_or_else(|| self.sheet.title.clone())
    }

    fn ask_file(&mut self) {
        let mut name = self.file.clone().unwrap_or_else(|| {
            let number = self.sheet.number.as_ref();
            let number = number.map_or(String::new(), |n| format!("-{n}"));
            format!("{}{number}.pdf", self.sheet.paper)
        });
        while self.taken.contains(&name) {
            name = next_name(&name);
        }
        self.form = Form::new(vec![Field::new("file", String::new(), Kind::Text).with(&name)]);
        self.asking = Asking::File;
    }

    fn send(&mut self, way: Way, cx: &mut Shared) {
        let doing = match &way {
            Way::File(path) => Doing::Writing(path.display().to_string()),
            Way::Printer(_) | Way::Viewer => Doing::Sending,
        };
        let sheet = self.sheet.clone();
        self.ask(Request::Print { sheet, way }, doing, cx);
    }

    fn ask(&mut self, request: Request, doing: Doing, cx: &mut Shared) {
        if !self.asked.is_open() {
            self.asked.ask(request, cx);
            self.doing = doing;
        }
    }

    fn finish_form(&mut self, cx: &mut Shared) -> Turn {
        match self.asking {
            Asking::File => {
                let file = self.form.value("file").trim().to_owned();
                if file.is_empty() {
                    return Turn::Stay;
                }
                self.asking = Asking::Nothing;
                self.send(Way::File(PathBuf::from(file)), cx);
                Turn::Stay
            }
            Asking::Reason => {
                let reason = self.form.value("reason").trim().to_owned();
                if reason.chars().count() < 3 {
                    if let Some(field) = self.form.field_mut("reason") {
                        field.problem = Some(Problem::error(Say::new("problem-reason-missing")));
                    }
                    return Turn::Stay;
                }
                self.asking = Asking::Nothing;
                self.sent_to = None;
                let sheet = self.sheet.clone();
                self.ask(Request::Spoiled { sheet, reason }, Doing::Spoiling, cx);
                Turn::Stay
            }
            Asking::Nothing => Turn::Stay,
        }
    }

    fn came_out(&self, to: String, cx: &mut Shared) -> Turn {
        match &self.stack {
            Some(stack) => stack_out(stack, &[], to, String::new(), cx),
            None => {
                let sheet = self.sheet.clone();
                cx.ask(Request::CameOut { sheet, to });
            }
        }
        Turn::Return(Returned::Choice(CAME_OUT.to_owned()))
    }

    fn came_out_question(&self) -> Question {
        let [asked, words, yes, no] = match &self.stack {
            None => [
                "print-came-out",
                "print-came-out-words",
                "print-came-out-yes",
                "print-came-out-no",
            ],
            Some(_) => [
                "visit-stack-came-out",
                "visit-stack-words",
                "visit-stack-all",
                "visit-stack-not-all",
            ],
        };
        Question::new(
            Say::new(asked),
            vec![Say::new(words).into()],
            vec![(CAME_OUT, Say::new(yes)), ("spoiled", Say::new(no))],
        )
        .must()
    }
}

/// How a stack came out: of the sheets that nothing is said of, well.
fn stack_out(stack: &Stack, out: &[CameOut], to: String, reason: String, cx: &mut Shared) {
    let each = stack.sheets.iter().enumerate();
    let sheets = each.map(|(n, (sheet, _))| (sheet.clone(), out.get(n).copied().unwrap_or(CameOut::Yes)));
    cx.ask(Request::Visit(VisitRequest::StackOut {
        visit: stack.visit,
        sheets: sheets.collect(),
        to,
        reason,
    }));
}

impl Screen for Print {
    fn name(&self) -> &'static str {
        "print"
    }

    fn shown(&mut self, cx: &mut Shared) {
        if self.printers.is_none() {
            cx.ask(Request::Printers);
        }
    }

    fn resumed(&mut self, cx: &mut Shared) {
        if self.sheet.number.is_some() {
            let (case, paper) = (self.sheet.case, self.sheet.paper.clone());
            self.anew.ask(Request::Issue { case, paper }, cx);
        } else {
            cx.warn(Say::new("lock-sheet-gone"));
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let title = format!("{} · {}", cx.text("screen-print"), self.named(cx));
        // At the right, where a long name does not cut it off.
        let number = self.sheet.number.as_ref();
        let right = number.map_or(String::new(), |n| format!("№ {n}"));
        let mut parts = Vec::new();
        if self.sheet.duplicate {
            parts.push(Part::Lines(vec![toned(cx.text("print-duplicate"), Tone::Soon)]));
        }
        if let Some(say) = &self.doubt {
            let lines = vec![toned(cx.say(say), Tone::Soon)];
            parts.push(Part::Prose { lines, from: 0 });
        }
        match self.asking {
            Asking::Nothing => {
                parts.push(Part::Sheet {
                    lines: self.sheet.preview.clone(),
                    from: self.from,
                    aloud: self.sheet.aloud.clone(),
                });
            }
            _ => {
                let mut form = self.form.clone();
                for field in &mut form.fields {
                    field.label = cx.text(&format!("field-{}", field.key));
                }
                parts.push(Part::Gap);
                if matches!(self.asking, Asking::Reason) {
                    let lines = vec![line(cx.text("print-say-reason"))];
                    parts.push(Part::Prose { lines, from: 0 });
                    parts.push(Part::Gap);
                }
                parts.push(Part::Form(show::form(&form, cx, 16)));
            }
        }
        View {
            title,
            right,
            right_tone: Tone::Strong,
            parts,
        }
    }

    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        match self.asking {
            Asking::Nothing => {
                // Before the machine has answered it is not said that there is none.
                let no_printer = match self.printers.as_deref() {
                    None => Some(Say::new("home-reading")),
                    Some([]) => Some(Say::new("print-no-printer")),
                    Some(_) => None,
                };
                vec![
                    Binding::new(Key::F(7), Command::Print, "print-to-printer").unless(no_printer),
                    Binding::new(Key::F(5), Command::Own(0), "print-to-viewer"),
                    Binding::new(Key::F(2), Command::Own(1), "print-to-file"),
                ]
            }
            _ => vec![
                Binding::new(Key::F(2), Command::Forward, "key-done"),
                Binding::new(Key::F(6), Command::TurnLayout, self.form.mend_now().label()),
            ],
        }
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::TurnLayout => {
                if let Some(say) = self.form.mend().said() {
                    cx.tell(say);
                }
            }
            Command::Print => match self.printers.as_deref() {
                Some([only]) => self.send(Way::Printer(only.clone()), cx),
                Some([_, _, ..]) => {
                    let all = self
                        .printers
                        .iter()
                        .flatten()
                        .map(|p| Item::new(format!("printer:{p}"), p.clone()));
                    let picker = Picker::new(all.collect()).numbered();
                    return Turn::Push(Box::new(PickOne::new(Say::new("screen-printers"), picker)));
                }
                _ => {}
            },
            Command::Own(0) => self.send(Way::Viewer, cx),
            Command::Own(1) => self.ask_file(),
            Command::Forward => return self.finish_form(cx),
            Command::Back => match self.asking {
                Asking::File => self.asking = Asking::Nothing,
                // Nothing is recorded yet: whoever pressed the wrong digit answers once more.
                Asking::Reason => {
                    self.asking = Asking::Nothing;
                    return Turn::Push(Box::new(self.came_out_question()));
                }
                Asking::Nothing => return Turn::Back,
            },
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        if !matches!(self.asking, Asking::Nothing) {
            if self.form.press(press) == Did::Finished {
                return self.finish_form(cx);
            }
            return Turn::Stay;
        }
        match press.key {
            Key::Up => self.from = self.from.saturating_sub(1),
            Key::Down => self.from = (self.from + 1).min(self.sheet.preview.len()),
            Key::PageUp => self.from = self.from.saturating_sub(10),
            Key::PageDown => self.from = (self.from + 10).min(self.sheet.preview.len()),
            _ => {}
        }
        Turn::Stay
    }

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        let token = match (returned, &self.stack) {
            (Returned::Choice(token), _) => token,
            (Returned::Text(which), Some(stack)) => {
                if let Some((out, reason)) = outcomes(&which) {
                    let to = self.sent_to.clone().unwrap_or_default();
                    stack_out(stack, &out, to, reason, cx);
                    return Turn::Return(Returned::Choice(CAME_OUT.to_owned()));
                }
                return Turn::Stay;
            }
            (Returned::Text(_), None) => return Turn::Stay,
        };
        if let Some(name) = token.strip_prefix("printer:") {
            self.send(Way::Printer(name.to_owned()), cx);
        } else if token == CAME_OUT {
            let to = self.sent_to.take().unwrap_or_default();
            return self.came_out(to, cx);
        } else if token == AGAIN {
            return Turn::Push(Box::new(self.came_out_question()));
        } else if let ("spoiled", Some(stack)) = (token.as_str(), &self.stack) {
            return Turn::Push(Box::new(FormScreen::new(Spoiled::new(stack.clone()), cx)));
        } else if token == "spoiled" {
            self.form = Form::new(vec![Field::new("reason", String::new(), Kind::Text)]);
            self.asking = Asking::Reason;
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let doing = if self.asked.is_answered(cx) {
            std::mem::take(&mut self.doing)
        } else {
            Doing::Nothing
        };
        let anew = self.anew.is_answered(cx);
        match (reply, doing) {
            (Reply::Sheet(sheet), _) if anew => self.sheet = (**sheet).clone(),
            (Reply::Printers(names), _) => self.printers = Some(names.clone()),
            (Reply::Printed { to, .. }, doing @ (Doing::Sending | Doing::Writing(_))) => {
                // A file is there or it is not: nobody has to look whether it came out.
                if let Doing::Writing(_) = doing {
                    cx.tell(Say::new(WRITTEN).with("file", to));
                    return self.came_out(name_of(to), cx);
                }
                self.sent_to = Some(to.clone());
                cx.tell(Say::new("print-sent").with("to", to));
                return Turn::Push(Box::new(self.came_out_question()));
            }
            (Reply::Recorded(_) | Reply::Done, Doing::Spoiling) => {
                cx.tell(Say::new("print-spoiled-again"));
            }
            (Reply::Trouble(say), doing) => {
                if let Doing::Writing(file) = doing {
                    self.file = Some(file.clone());
                    if say.id == "print-file-exists" {
                        self.taken.push(file);
                    }
                    self.ask_file();
                }
                cx.trouble(say.clone());
            }
            _ => {}
        }
        Turn::Stay
    }

    fn is_typing(&self) -> bool {
        !matches!(self.asking, Asking::Nothing)
    }
}
