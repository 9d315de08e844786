//! A sheet before paper: its text, where it goes, and after each print the question whether it came out.

mod file_name;
mod named;
mod printers;
mod stack;
mod to_file;
pub mod watch;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::Did;
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::came_out::{self, CameOut};
use crate::app::screens::visit::AGAIN;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, View, toned};
use crate::domain::act::SpoilCause;
use crate::domain::trouble::Say;
use crate::office::request::visit::Stack;
use crate::office::request::{OfOffice, Printers, Reply, Request, Sheet, Spoiled, Way};
use file_name::name_of;
use stack::StackPrint;
use to_file::ToFile;
use watch::Watch;

pub struct Print {
    sheet: Sheet,
    /// The sheets of several people, where they go as one job: each is recorded for its own case.
    stack: Option<StackPrint>,
    /// What is not sure about the sheet.
    doubt: Option<Say>,
    from: usize,
    /// Asked at the foot of the sheet.
    to_file: ToFile,
    /// Where the last print went, until it is known whether it came out.
    sent_to: Option<String>,
    printers: Option<Printers>,
    /// What the printer says that the next print goes to.
    watch: Option<Watch>,
    asked: Asked,
    /// The sheet is being made again, after a lock removed its file.
    anew: Asked,
    doing: Doing,
}

/// What was asked of the office and the machine.
#[derive(Default)]
enum Doing {
    #[default]
    Nothing,
    Sending,
    Writing(String),
    Spoiling(SpoilCause),
}

pub use came_out::CAME_OUT;
pub use stack::counts;
/// What is said of a file until that is recorded: its folder and its name.
const WRITTEN: &str = "print-written";

/// The file that the sheet was just written to, with its folder.
pub fn written_to(cx: &Shared) -> Option<String> {
    let (say, _) = cx.message.as_ref().filter(|(say, _)| say.id == WRITTEN)?;
    let file = say.args.iter().find(|(name, _)| *name == "file");
    file.map(|(_, file)| file.clone())
}

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
            stack: Some(StackPrint::new(stack)),
            ..Self::new(whole)
        }
    }

    pub fn new(sheet: Sheet) -> Self {
        Self {
            sheet,
            stack: None,
            doubt: None,
            from: 0,
            to_file: ToFile::default(),
            sent_to: None,
            printers: None,
            watch: None,
            asked: Asked::default(),
            anew: Asked::default(),
            doing: Doing::Nothing,
        }
    }

    pub fn doubting(mut self, doubt: Option<Say>) -> Self {
        self.doubt = doubt;
        self
    }

    fn send(&mut self, way: Way, cx: &mut Shared) {
        let doing = match &way {
            Way::File(path) => Doing::Writing(path.display().to_string()),
            Way::Printer(_) | Way::Viewer => Doing::Sending,
        };
        if let Some(stack) = &self.stack
            && !self.asked.is_open()
        {
            stack.sending(&way, cx);
        }
        let sheet = self.sheet.clone();
        self.ask(Request::Print { sheet, way }, doing, cx);
    }

    fn ask(&mut self, request: Request, doing: Doing, cx: &mut Shared) {
        if !self.asked.is_open() {
            self.asked.ask(request, cx);
            self.doing = doing;
        }
    }

    fn write(&mut self, cx: &mut Shared) -> Turn {
        if let Some(file) = self.to_file.finish(cx) {
            self.send(Way::File(file), cx);
        } else if self.to_file.is_open() {
            cx.warn(Say::new("print-file-unnamed"));
        }
        Turn::Stay
    }

    fn came_out(&self, to: String, cx: &mut Shared) -> Turn {
        match &self.stack {
            Some(stack) => stack.out(&[], to, cx),
            None => {
                let sheet = self.sheet.clone();
                cx.ask(Request::CameOut { sheet, to });
            }
        }
        Turn::Return(Returned::Choice(CAME_OUT.to_owned()))
    }

    /// Whether it came out, with what the printer says meanwhile.
    fn came_out_question(&mut self, job: Option<String>) -> Turn {
        let to_printer = |to: &&String| self.names().contains(to);
        let printer = self.sent_to.as_ref().filter(to_printer);
        let watch = printer.map(|p| Watch::new(p.clone(), job));
        let question = match &self.stack {
            Some(_) => stack::question(),
            None => CameOut::new(Say::new("print-came-out"), vec![Say::new("print-came-out-words")]),
        };
        Turn::Push(Box::new(question.watching(watch)))
    }

    fn spoil(&mut self, spoiled: Spoiled, cx: &mut Shared) {
        self.sent_to = None;
        let sheet = self.sheet.clone();
        let doing = Doing::Spoiling(spoiled.cause);
        self.ask(Request::Spoiled { sheet, spoiled }, doing, cx);
    }
}

impl Screen for Print {
    fn name(&self) -> &'static str {
        "print"
    }

    fn shown(&mut self, cx: &mut Shared) {
        match self.printers {
            None => {
                cx.ask(Request::Printers);
            }
            Some(_) => self.look(cx),
        }
    }

    fn tick(&mut self, cx: &mut Shared) -> Turn {
        if !self.to_file.is_open() {
            self.look(cx);
        }
        Turn::Stay
    }

    fn resumed(&mut self, cx: &mut Shared) {
        match self.sheet.anew() {
            Some(again) => self.anew.ask(again, cx),
            None => cx.warn(Say::new("lock-sheet-gone")),
        };
    }

    fn view(&self, cx: &Shared) -> View {
        let title = format!("{} · {}", cx.text("screen-print"), self.named(cx));
        // At the right, where a long name does not cut it off.
        let number = match &self.sheet.of_office {
            Some(OfOffice::Register(number)) => Some(number),
            _ => self.sheet.number.as_ref(),
        };
        let right = number.map_or(String::new(), |n| format!("№ {n}"));
        let mut parts = Vec::new();
        if self.sheet.duplicate {
            parts.push(Part::Lines(vec![toned(cx.text("print-duplicate"), Tone::Soon)]));
        }
        if let Some(say) = &self.doubt {
            let lines = vec![toned(cx.say(say), Tone::Soon)];
            parts.push(Part::Prose { lines, from: 0 });
        }
        if let Some(watch) = &self.watch {
            parts.push(Part::Lines(watch.lines(cx)));
        }
        match self.to_file.parts(cx) {
            Some(asked) => parts.extend(asked),
            None => parts.push(Part::Sheet {
                lines: self.sheet.preview.clone(),
                from: self.from,
                aloud: self.sheet.aloud.clone(),
            }),
        }
        View {
            title,
            right,
            right_tone: Tone::Strong,
            parts,
        }
    }

    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        if self.to_file.is_open() {
            return vec![
                Binding::new(Key::F(2), Command::Forward, "key-done"),
                Binding::new(Key::F(6), Command::TurnLayout, self.to_file.mend_label()),
            ];
        }
        let mut all = vec![
            Binding::new(Key::F(7), Command::Print, "print-to-printer").unless(self.no_printer()),
            Binding::new(Key::F(5), Command::Own(0), "print-to-viewer"),
            Binding::new(Key::F(2), Command::Own(1), "print-to-file"),
        ];
        // Where F7 goes to the one that is set.
        if self.names().len() > 1 {
            all.push(Binding::new(Key::F(4), Command::Own(70), "print-other-printer"));
        }
        all
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::TurnLayout => {
                if let Some(say) = self.to_file.mend() {
                    cx.tell(say);
                }
            }
            Command::Own(70) => return self.choose_printer(),
            Command::Print => match self.usual(cx) {
                Some(usual) => self.send(Way::Printer(usual), cx),
                None => return self.choose_printer(),
            },
            Command::Own(0) => self.send(Way::Viewer, cx),
            Command::Own(1) => self.to_file.ask(&self.sheet, cx),
            Command::Forward => return self.write(cx),
            Command::Back if self.to_file.is_open() => self.to_file.close(),
            Command::Back => return Turn::Back,
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        if self.to_file.is_open() {
            return match self.to_file.press(press) {
                Did::Finished => self.write(cx),
                _ => Turn::Stay,
            };
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
        self.to_file.paste(text);
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        let token = match (returned, &mut self.stack) {
            (Returned::Choice(token), _) => token,
            (Returned::Text(which), Some(stack)) => {
                let to = self.sent_to.take().unwrap_or_default();
                return stack.which(&which, to, cx);
            }
            (Returned::Text(_), None) => return Turn::Stay,
        };
        if let Some(name) = token.strip_prefix("printer:") {
            self.send(Way::Printer(name.to_owned()), cx);
        } else if token == CAME_OUT {
            let to = self.sent_to.take().unwrap_or_default();
            return self.came_out(to, cx);
        } else if token == AGAIN {
            return self.came_out_question(None);
        } else if let Some(spoiled) = came_out::spoiled(&token, cx) {
            match &mut self.stack {
                Some(stack) => return stack.ask_which(spoiled, cx),
                None => self.spoil(spoiled, cx),
            }
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Some(watch) = &mut self.watch {
            watch.hear(reply, cx);
        }
        let doing = if self.asked.is_answered(cx) {
            std::mem::take(&mut self.doing)
        } else {
            Doing::Nothing
        };
        let anew = self.anew.is_answered(cx);
        match (reply, doing) {
            (Reply::Sheet(sheet), _) if anew => self.sheet = (**sheet).clone(),
            (Reply::Printers(printers), _) => {
                self.printers = Some(printers.clone());
                self.look(cx);
            }
            (Reply::Printed { to, job, .. }, doing @ (Doing::Sending | Doing::Writing(_))) => {
                // A file is there or it is not: nobody has to look whether it came out.
                if let Doing::Writing(_) = doing {
                    cx.tell(Say::new(WRITTEN).with("file", to));
                    return self.came_out(name_of(to), cx);
                }
                self.sent_to = Some(to.clone());
                cx.tell(Say::new("print-sent").with("to", to));
                return self.came_out_question(job.clone());
            }
            (Reply::Recorded(_) | Reply::Done, Doing::Spoiling(cause)) => {
                cx.tell(Say::new(match cause {
                    _ if self.sheet.number.is_none() => "print-spoiled-anew",
                    SpoilCause::WrongText => "printing-spoiled-wrong-text",
                    _ => "print-spoiled-again",
                }));
            }
            (Reply::Trouble(say), doing) => {
                if let (Some(stack), Doing::Sending | Doing::Writing(_)) = (&self.stack, &doing) {
                    stack.not_sent(cx);
                }
                if let Doing::Writing(file) = doing
                    && let Some(next) = self.to_file.failed(file, say, &self.sheet, cx)
                {
                    self.send(Way::File(next), cx);
                    return Turn::Stay;
                }
                cx.trouble(say.clone());
            }
            _ => {}
        }
        Turn::Stay
    }

    fn is_typing(&self) -> bool {
        self.to_file.is_open()
    }
}
