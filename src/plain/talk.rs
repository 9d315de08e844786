//! What is said, and when: each thing once, the question last.

use super::Hand;
use super::offered::{self, Offered};
use super::scene::{Asks, FieldAsked, ListAsked, Scene, scene};
use super::words::{Words, wrap};
use crate::app::msg::Msg;
use crate::app::view::Ask;
use crate::domain::trouble::Weight;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use std::collections::HashMap;

/// So many lines are said in one go; what is longer is read on by the clerk.
const PAGE: usize = 15;

/// What is brought out after a line: lines, then the prompt that the next one answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub lines: Vec<String>,
    pub prompt: String,
    /// What is typed now is not shown.
    pub secret: bool,
    /// The next line decides something: it must not have been typed before this was said.
    pub question: bool,
    pub over: bool,
}

/// A screen and what it speaks of.
type Where = (&'static str, String);

/// What was said so far.
pub struct Talk {
    sayer: Sayer,
    lang: Lang,
    /// The language that was spoken last.
    spoken: Option<Lang>,
    width: usize,
    here: Where,
    /// The coming of a screen that was told last.
    arrival: Option<u64>,
    /// What was said of each screen, for coming back to it: only what is new since then is said.
    said: HashMap<Where, Vec<String>>,
    /// What stands in the message line of each screen while there is no news.
    standing: HashMap<Where, String>,
    lines: Vec<String>,
    rows: Vec<String>,
    /// What was said of a list without rows.
    empty: Option<String>,
    notes: HashMap<String, Vec<String>>,
    asked: Option<(usize, usize, String)>,
    message: String,
    /// Something was done since the message was said: a warning that stands there again is a new one.
    pub(super) acted: bool,
    more: Vec<String>,
}

impl Talk {
    /// Lines of so many characters.
    pub fn new(width: usize) -> Self {
        Self {
            sayer: Sayer::plain(),
            lang: Lang::Ru,
            spoken: None,
            width: width.max(20),
            here: ("", String::new()),
            arrival: None,
            said: HashMap::new(),
            standing: HashMap::new(),
            lines: Vec::new(),
            rows: Vec::new(),
            empty: None,
            notes: HashMap::new(),
            asked: None,
            message: String::new(),
            acted: true,
            more: Vec::new(),
        }
    }

    pub(super) fn words(&self) -> Words<'_> {
        Words {
            sayer: &self.sayer,
            lang: self.lang,
        }
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.words().text(id)
    }

    /// The screen as it stands.
    pub(super) fn scene(&mut self, hand: &dyn Hand) -> Scene {
        self.lang = hand.app().lang();
        scene(&hand.app().frame(), &self.words())
    }

    pub(super) fn offered(&self, hand: &dyn Hand) -> Vec<Offered> {
        offered::all(&hand.app().frame(), &self.words())
    }

    /// How plain mode is worked, and the first question.
    pub fn begin(&mut self, hand: &mut dyn Hand) -> Said {
        self.lang = hand.app().lang();
        let how = self.text("plain-how").lines().map(str::to_owned).collect();
        self.say(hand, how)
    }

    /// Time passed: what it brought, where another screen stands there now (the office was locked) or news came.
    pub fn passed(&mut self, hand: &mut dyn Hand) -> Option<Said> {
        let frame = hand.app().frame();
        let here = Some(frame.arrival) == self.arrival;
        // News that came meanwhile, and what is wrong with a printer.
        let news = frame.message.filter(|m| !m.standing);
        let news = news.is_some_and(|m| !self.message.ends_with(&spoken(&m.text)));
        let lines = self.scene(hand).lines;
        let wrong = [self.text("plain-sign-wrong"), self.text("plain-tone-problem")];
        let grave = |line: &String| wrong.iter().any(|w| line.starts_with(w.as_str()));
        let trouble = fresh(&lines, &self.lines).iter().any(grave);
        (!here || news || trouble).then(|| self.say(hand, Vec::new()))
    }

    /// A line that was typed before its question was said is no answer to it.
    pub fn unheard(&mut self, hand: &mut dyn Hand) -> Said {
        let told = self.text("plain-unheard");
        self.say(hand, vec![told])
    }

    /// Everything of this screen once more.
    pub(super) fn again(&mut self, hand: &mut dyn Hand) -> Vec<String> {
        let scene = self.scene(hand);
        self.said.remove(&self.here);
        self.lines.clear();
        self.arrival = None;
        self.message.clear();
        self.standing.remove(&self.here);
        self.notes.clear();
        let values = match scene.asks {
            Asks::Field(_) => scene.values,
            _ => Vec::new(),
        };
        Some(scene.aside)
            .filter(|a| !a.is_empty())
            .into_iter()
            .chain(values)
            .collect()
    }

    /// What was left of a long text or list.
    pub(super) fn on(&mut self) -> Option<Vec<String>> {
        if self.more.is_empty() {
            return None;
        }
        let lines = std::mem::take(&mut self.more);
        Some(self.page(lines))
    }

    /// As much as is said in one go; the rest waits.
    fn page(&mut self, mut lines: Vec<String>) -> Vec<String> {
        // One line more is shorter than saying that there is one.
        if lines.len() > PAGE + 1 {
            self.more = lines.split_off(PAGE);
            let say = crate::domain::trouble::Say::new("plain-more").with("count", self.more.len());
            lines.push(self.words().say(&say));
        }
        lines
    }

    /// Says what is new, behind what has been said already.
    pub(super) fn say(&mut self, hand: &mut dyn Hand, before: Vec<String>) -> Said {
        let scene = self.scene(hand);
        let frame = hand.app().frame();
        let mut out = before;
        let here = (hand.app().screen_name(), scene.title.clone());
        // In another language all of it is new.
        let arrived = self.arrival != Some(frame.arrival) || self.spoken != Some(self.lang);
        self.spoken = Some(self.lang);
        if arrived && !hand.app().is_inside() {
            self.forget();
        }
        if arrived {
            self.arrive(&here, &scene, frame.question || frame.aside, &mut out);
        }
        (self.here, self.arrival) = (here, Some(frame.arrival));
        let new: Vec<String> = fresh(&scene.lines, &self.lines);
        self.lines = scene.lines.clone();
        if !new.is_empty() {
            self.more.clear();
            out.extend(self.page(new));
        }
        out.extend(self.message(&frame.message, arrived));
        let mut said = self.ask(&scene, arrived, hand, &mut out);
        self.said.insert(self.here.clone(), self.lines.clone());
        self.acted = false;
        let broken = out.iter().flat_map(|line| match line.is_empty() {
            true => vec![String::new()],
            false => wrap(line, self.width),
        });
        said.lines = broken.collect();
        // A long question breaks like everything else; the answer is typed behind its last line.
        let mut prompt = wrap(&said.prompt, self.width.saturating_sub(4));
        let last = prompt.pop().unwrap_or_default();
        said.lines.extend(prompt);
        said.prompt = format!("{last} ");
        said.secret = matches!(&scene.asks, Asks::Field(f) if f.ask == Ask::Secret);
        said.question = frame.question;
        said.over = hand.app().has_quit();
        hand.tell(Msg::Drawn);
        said
    }

    /// At the door nothing is remembered of what was said inside.
    fn forget(&mut self) {
        self.said.clear();
        self.standing.clear();
        self.lines.clear();
        self.notes.clear();
    }

    /// Another screen, or the same about something else.
    fn arrive(&mut self, here: &Where, scene: &Scene, whole: bool, out: &mut Vec<String>) {
        if !self.here.0.is_empty() || !out.is_empty() {
            out.push(String::new());
        }
        let mut title = scene.title.clone();
        if !scene.beside.is_empty() {
            title.push_str(&format!("; {}", scene.beside));
        }
        out.push(title);
        let first = whole || !self.said.contains_key(here);
        // What the screen before said and this one says as well was heard just now.
        self.lines = match whole {
            true => Vec::new(),
            false => {
                let before = self.said.get(here).cloned().unwrap_or_default();
                before
                    .into_iter()
                    .chain(std::mem::take(&mut self.lines))
                    .collect()
            }
        };
        if first && scene.tabs.len() > 1 {
            out.push(format!("{}: {}", self.text("plain-tabs"), scene.tabs.join(", ")));
        }
        self.rows.clear();
        self.notes.clear();
        self.asked = None;
        self.more.clear();
    }

    /// The message, unless it was said already; news after every try, what merely stands there once on each screen.
    fn message(&mut self, message: &Option<crate::app::view::Message>, arrived: bool) -> Option<String> {
        let Some(message) = message else {
            self.message.clear();
            return None;
        };
        let text = spoken(&message.text);
        let before = match message.weight {
            Some(Weight::Error) => format!("{}: ", self.text("plain-tone-problem")),
            Some(Weight::Warning) => format!("{}: ", self.text("plain-tone-soon")),
            _ => String::new(),
        };
        let line = format!("{before}{text}");
        let said = match message.standing {
            true => {
                let before = self.standing.get(&self.here).is_some_and(|l| *l == line);
                before || line == self.message && !arrived
            }
            false => line == self.message && !self.acted,
        };
        if message.standing {
            self.standing.insert(self.here.clone(), line.clone());
        }
        self.message.clone_from(&line);
        (!said).then_some(line)
    }

    /// The question: what belongs to it goes to the lines, the prompt is returned.
    fn ask(&mut self, scene: &Scene, arrived: bool, hand: &dyn Hand, out: &mut Vec<String>) -> Said {
        let prompt = match &scene.asks {
            Asks::Field(field) => self.field(field, out),
            Asks::List(list) => self.list(list, arrived, out),
            Asks::Typing(what) => format!("{what}:"),
            Asks::Command => self.command_prompt(hand),
        };
        if !matches!(scene.asks, Asks::Field(_)) {
            self.asked = None;
        }
        Said {
            prompt,
            ..Said::default()
        }
    }

    fn field(&mut self, field: &FieldAsked, out: &mut Vec<String>) -> String {
        let place = (field.row, field.cell, field.label.clone());
        // Asked again after a try: what was said of it holds still.
        if self.acted && self.asked.as_ref() == Some(&place) {
            self.notes.remove(&field.label);
        }
        out.extend(self.new_notes(&field.label, &field.notes));
        if self.asked.as_ref() != Some(&place) {
            out.extend(choices(field));
        }
        self.asked = Some(place);
        let mut prompt = field.label.clone();
        if !field.head.is_empty() {
            prompt.push_str(&format!(", {}", field.head));
        }
        if field.ask == Ask::Date && field.value.is_empty() {
            prompt.push_str(&format!(" ({})", self.text("plain-date-form")));
        }
        if !field.value.is_empty() {
            prompt.push_str(&format!(" [{}]", field.value));
        }
        prompt.push(':');
        prompt
    }

    /// Of what the program says at a place, what was not said yet.
    pub(super) fn new_notes(&mut self, label: &str, notes: &[String]) -> Vec<String> {
        let told = self.notes.entry(label.to_owned()).or_default();
        let new = fresh(notes, told);
        notes.clone_into(told);
        new
    }

    fn list(&mut self, list: &ListAsked, arrived: bool, out: &mut Vec<String>) -> String {
        let numbered = |i: usize, row: &String| format!("{}. {row}", i + 1);
        let changed: Vec<usize> = match list.rows.len() == self.rows.len() && !arrived {
            true => (0..list.rows.len())
                .filter(|&i| list.rows[i] != self.rows[i])
                .collect(),
            false => (0..list.rows.len()).collect(),
        };
        if !changed.is_empty() {
            self.more.clear();
            let lines = changed.iter().map(|&i| numbered(i, &list.rows[i])).collect();
            out.extend(self.page(lines));
        }
        let empty = Some(&list.empty)
            .filter(|e| list.rows.is_empty() && !e.is_empty())
            .cloned();
        out.extend(empty.clone().filter(|_| arrived || empty != self.empty));
        self.empty = empty;
        self.rows.clone_from(&list.rows);
        match &list.narrows {
            Some((what, _)) => format!("{what} {}:", self.text("plain-or-number")),
            None => format!("{}:", self.text("plain-number")),
        }
    }

    fn command_prompt(&self, hand: &dyn Hand) -> String {
        use crate::app::command::Command;
        let all = self.offered(hand);
        let next = all
            .iter()
            .find(|o| o.command == Command::Enter && o.why.is_none());
        let next = next.map(|o| format!("Enter – {}", o.label)).or_else(|| {
            let forward = all
                .iter()
                .find(|o| o.command == Command::Forward && o.why.is_none());
            forward.map(|o| format!("{} – {}", o.number, o.label))
        });
        let next = next.map_or(String::new(), |n| format!(" [{n}]"));
        format!("{}{next}:", self.text("plain-command"))
    }

    /// The rows and choices are said anew before the next question.
    pub(super) fn forget_question(&mut self) {
        self.rows.clear();
        self.empty = None;
        self.asked = None;
        self.more.clear();
    }
}

fn spoken(message: &str) -> String {
    super::words::unsigned(&super::words::clean(message))
}

/// The answers of a choice, a line each.
fn choices(field: &FieldAsked) -> Vec<String> {
    match &field.ask {
        Ask::Choice(all) if all.len() > 1 => {
            let one = |(i, label): (usize, &String)| format!("{}. {}", i + 1, super::words::clean(label));
            all.iter().enumerate().map(one).collect()
        }
        _ => Vec::new(),
    }
}

/// What stands there now and did not before; a line that stands there twice is said twice.
fn fresh(now: &[String], before: &[String]) -> Vec<String> {
    let mut left: Vec<&String> = before.iter().collect();
    let known = |line: &&String| match left.iter().position(|l| l == line) {
        Some(at) => {
            left.remove(at);
            false
        }
        None => true,
    };
    now.iter().filter(known).cloned().collect()
}
