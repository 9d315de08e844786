//! Did the sheet come out? And if not, why: a digit, or in words. It takes no key pressed before it was drawn.

use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::print::watch::Watch;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, line, toned};
use crate::domain::act::SpoilCause;
use crate::domain::keyboard;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::Say;
use crate::office::request::{Reply, Spoiled};
use crate::office::told;

/// What comes back when it came out.
pub const CAME_OUT: &str = "came-out";
/// Nobody knows yet: it is asked again.
pub const LATER: &str = "answer-later";
const SPOILED: &str = "spoiled";

/// What comes back of a sheet that is spoiled: before the colon its cause, then the words typed.
pub fn spoiled(token: &str, cx: &Shared) -> Option<Spoiled> {
    let rest = token.strip_prefix(SPOILED)?.strip_prefix(':')?;
    let (cause, words) = rest.split_once(':')?;
    let cause = SpoilCause::parse(cause)?;
    let reason = if words.is_empty() {
        cx.text(&format!("printing-cause-{}", cause.as_str()))
    } else {
        words.to_owned()
    };
    Some(Spoiled { cause, reason })
}

enum Stage {
    Asking(Picker),
    Cause(Picker),
    Words(Form),
}

pub struct CameOut {
    title: Say,
    words: Vec<Say>,
    /// The sheet was sent long ago: whoever sits here may not know.
    may_wait: bool,
    /// How yes and no are said.
    answers: [&'static str; 2],
    watch: Option<Watch>,
    stage: Stage,
}

impl CameOut {
    pub fn new(title: Say, words: Vec<Say>) -> Self {
        Self {
            title,
            words,
            may_wait: false,
            answers: ["print-came-out-yes", "print-came-out-no"],
            watch: None,
            stage: Stage::Asking(Picker::new(Vec::new()).numbered()),
        }
    }

    /// What the printer says stands beside the question.
    pub fn watching(mut self, watch: Option<Watch>) -> Self {
        self.watch = watch;
        self
    }

    /// Yes and no in words of their own.
    pub fn answered(mut self, yes: &'static str, no: &'static str) -> Self {
        self.answers = [yes, no];
        self
    }

    pub fn may_wait(mut self) -> Self {
        self.may_wait = true;
        self
    }

    fn answers(&self, cx: &Shared) -> Vec<Item> {
        let [yes, no] = self.answers;
        let mut ids = vec![(CAME_OUT, yes), (SPOILED, no)];
        if self.may_wait {
            ids.push((LATER, "printing-came-out-later"));
        }
        ids.into_iter()
            .map(|(token, id)| Item::new(token, cx.text(id)))
            .collect()
    }

    fn causes(cx: &Shared) -> Vec<Item> {
        let item = |c: SpoilCause| Item::new(c.as_str(), cx.text(&format!("printing-cause-{}", c.as_str())));
        SpoilCause::ALL.into_iter().map(item).collect()
    }

    fn ask(&mut self, cx: &Shared) {
        self.stage = Stage::Asking(Picker::new(self.answers(cx)).numbered());
    }

    fn choose(&mut self, token: &str, cx: &mut Shared) -> Turn {
        match &self.stage {
            Stage::Asking(_) if token == SPOILED => {
                self.stage = Stage::Cause(Picker::new(Self::causes(cx)).numbered());
                Turn::Stay
            }
            Stage::Asking(_) => Turn::Return(Returned::Choice(token.to_owned())),
            Stage::Cause(_) if token == SpoilCause::Other.as_str() => {
                let field = Field::new("reason", String::new(), Kind::Text).writing(Writing::Words);
                self.stage = Stage::Words(Form::new(vec![field]));
                Turn::Stay
            }
            Stage::Cause(_) => Turn::Return(Returned::Choice(format!("{SPOILED}:{token}:"))),
            Stage::Words(_) => Turn::Stay,
        }
    }

    /// The words that were typed, or what is wrong with them.
    fn finish(&mut self) -> Turn {
        let Stage::Words(form) = &mut self.stage else {
            return Turn::Stay;
        };
        let Some(reason) = form.reason("reason") else {
            return Turn::Stay;
        };
        if let Some(problem) = told::problem(&reason) {
            form.mark("reason", Some(problem));
            return Turn::Stay;
        }
        let other = SpoilCause::Other.as_str();
        Turn::Return(Returned::Choice(format!("{SPOILED}:{other}:{reason}")))
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        match &mut self.stage {
            Stage::Asking(picker) | Stage::Cause(picker) => Some(picker),
            Stage::Words(_) => None,
        }
    }
}

impl Screen for CameOut {
    fn name(&self) -> &'static str {
        "came-out"
    }

    fn shown(&mut self, cx: &mut Shared) {
        if let Stage::Asking(_) = self.stage {
            self.ask(cx);
        }
        if let Some(watch) = &mut self.watch {
            watch.look(cx);
        }
    }

    fn spoken(&mut self, cx: &Shared) {
        let (answers, causes) = (self.answers(cx), Self::causes(cx));
        match &mut self.stage {
            Stage::Asking(picker) => picker.reworded(answers),
            Stage::Cause(picker) => picker.reworded(causes),
            Stage::Words(_) => {}
        }
    }

    fn tick(&mut self, cx: &mut Shared) -> Turn {
        if let Some(watch) = &mut self.watch {
            watch.look(cx);
        }
        Turn::Stay
    }

    fn view(&self, cx: &Shared) -> View {
        let mut lines = vec![toned(cx.say(&self.title), Tone::Strong), Vec::new()];
        match self.stage {
            Stage::Asking(_) => {
                for say in &self.words {
                    lines.extend(cx.say(say).lines().map(line));
                }
            }
            Stage::Cause(_) => lines.push(line(cx.text("printing-say-cause"))),
            Stage::Words(_) => lines.push(line(cx.text("print-say-reason"))),
        }
        let watched = self.watch.as_ref().map_or_else(Vec::new, |w| w.lines(cx));
        if !watched.is_empty() {
            lines.push(Vec::new());
            lines.extend(watched);
        }
        let mut parts = vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap];
        match &self.stage {
            Stage::Asking(picker) | Stage::Cause(picker) => {
                let list = picker.parts(cx).into_iter();
                parts.extend(list.filter(|p| matches!(p, Part::Table(_))));
            }
            Stage::Words(form) => {
                let mut form = form.clone();
                for field in &mut form.fields {
                    field.label = cx.text(&format!("field-{}", field.key));
                }
                parts.push(Part::Form(show::form(&form, cx, 16)));
            }
        }
        View {
            title: cx.text("screen-came-out"),
            parts,
            ..View::default()
        }
    }

    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        match self.stage {
            Stage::Words(ref form) => vec![
                Binding::new(Key::F(2), Command::Forward, "key-done"),
                Binding::new(Key::F(6), Command::TurnLayout, form.mend_now().label()),
            ],
            _ => vec![Binding::new(Key::Enter, Command::Enter, "key-choose")],
        }
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match (command, &mut self.stage) {
            (Command::Enter, _) => return self.key(Press::of(Key::Enter), cx),
            (Command::Forward, _) => return self.finish(),
            (Command::TurnLayout, Stage::Words(form)) => {
                if let Some(say) = form.mend().said() {
                    cx.tell(say);
                }
            }
            // Nothing is recorded yet: whoever pressed the wrong digit answers once more.
            (Command::Back, Stage::Words(_)) => {
                self.stage = Stage::Cause(Picker::new(Self::causes(cx)).numbered());
            }
            (Command::Back, Stage::Cause(_)) => self.ask(cx),
            (Command::Back, Stage::Asking(_)) if self.may_wait => {
                return Turn::Return(Returned::Choice(LATER.to_owned()));
            }
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        if let Stage::Words(form) = &mut self.stage {
            return match form.press(press) {
                Did::Finished => self.finish(),
                _ => Turn::Stay,
            };
        }
        // Letters answer nothing here: only arrows, digits and Enter.
        if press.typed().is_some() && press.typed().and_then(keyboard::digit).is_none() {
            return Turn::Stay;
        }
        match self.picker().and_then(|p| p.press(press)) {
            Some(token) => self.choose(&token, cx),
            None => Turn::Stay,
        }
    }

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        if let Stage::Words(form) = &mut self.stage {
            form.paste(text);
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target
            && let Some(picker) = self.picker()
        {
            picker.place = row;
            return self.key(Press::of(Key::Enter), cx);
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Some(watch) = &mut self.watch {
            watch.hear(reply, cx);
        }
        Turn::Stay
    }

    fn is_typing(&self) -> bool {
        matches!(self.stage, Stage::Words(_))
    }

    fn is_question(&self) -> bool {
        true
    }

    fn has_back(&self) -> bool {
        self.may_wait || !matches!(self.stage, Stage::Asking(_))
    }
}
