//! The program as a value: messages in, effects out. No input, no output, no clock.

pub mod asked;
pub mod command;
pub mod effect;
pub mod form;
pub mod form_screen;
pub mod input;
pub mod kept;
pub mod key;
pub mod list_screen;
mod lock;
pub mod msg;
pub mod picker;
pub mod point;
pub mod practice;
mod pressed;
pub mod screen;
pub mod screens;
pub mod shared;
pub mod view;

use command::{Binding, Command};
use effect::{Effect, Generation};
use key::{Key, Press, Run};
use msg::Msg;
use screen::{Screen, Turn};
use shared::Shared;
use view::{Target, View};

use crate::domain::trouble::Say;
use crate::office::request::{Door, Reply};
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};
use std::path::PathBuf;

/// Columns and rows: below this nothing can be read, and nothing is shown but that.
pub const LEAST: (u16, u16) = (40, 12);

/// Everything a frame is drawn from.
pub struct Frame {
    pub view: View,
    pub message: Option<view::Message>,
    pub bindings: Vec<(Binding, String)>,
    /// Said instead of everything where a terminal is too small to show anything.
    pub too_small: String,
    /// It waits for one of its answers: [`Screen::is_question`].
    pub question: bool,
    /// Looked at beside the work: [`Screen::is_aside`].
    pub aside: bool,
    /// Another number whenever a screen has come to the top, a new one or again.
    pub arrival: u64,
}

pub struct App {
    shared: Shared,
    screens: Vec<Box<dyn Screen>>,
    /// How often a screen has come to the top.
    arrivals: u64,
    /// A question stands that was not drawn yet.
    undrawn_question: bool,
    /// The window shows the notice that it is too small and nothing else: no key presses what is not seen.
    unseen: bool,
    /// A session that was locked, out of sight.
    locked: Option<lock::Locked>,
    /// When a key was pressed last.
    touched: DateTime<Utc>,
    /// Whose choice the language on the screen is.
    spoken: Spoken,
    quit: bool,
}

/// Whose choice the language on the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoken {
    /// As the window was left: a clerk's own takes its place at the log-in.
    AsLeft,
    /// The program was started in it.
    Named,
    /// By whoever is about to log in.
    TurnedAtTheDoor,
}

impl App {
    /// Begins at the door: the first run of an empty folder, or the log-in.
    pub fn new(lang: Lang, now: DateTime<Utc>, door: Door) -> Self {
        let mut app = Self {
            shared: Shared::new(lang, now),
            screens: Vec::new(),
            arrivals: 0,
            undrawn_question: false,
            unseen: false,
            locked: None,
            touched: now,
            spoken: Spoken::AsLeft,
            quit: false,
        };
        app.push(screens::door(door));
        app
    }

    /// The same for plain mode: sentences that name a key name what is answered for it.
    pub fn without_keys(mut self) -> Self {
        self.shared.sayer = Sayer::plain();
        self
    }

    /// The same with a folder for the files that the clerk names.
    pub fn writing_into(mut self, documents: Option<PathBuf>) -> Self {
        self.shared.documents = documents;
        self
    }

    /// Said at the door, until the first key.
    pub fn warn(&mut self, say: Say) {
        self.shared.warn(say);
    }

    pub fn lang(&self) -> Lang {
        self.shared.lang
    }

    pub fn has_quit(&self) -> bool {
        self.quit
    }

    /// The screen on top: the name of its help text and of its row in the table of keys.
    pub fn screen_name(&self) -> &'static str {
        self.screens.last().map_or("", |s| s.name())
    }

    fn push(&mut self, mut screen: Box<dyn Screen>) {
        self.arrivals += 1;
        self.shared.standing(|cx| screen.shown(cx));
        if screen.is_question() {
            self.undrawn_question = true;
            self.shared.effect(Effect::ForgetKeys);
        }
        self.screens.push(screen);
    }

    pub fn frame(&self) -> Frame {
        let Some(top) = self.screens.last() else {
            return Frame {
                view: View::default(),
                message: None,
                bindings: Vec::new(),
                too_small: String::new(),
                question: false,
                aside: false,
                arrival: self.arrivals,
            };
        };
        let bindings = self.bindings().into_iter().map(|b| {
            let label = self.shared.say(&b.label);
            (b, label)
        });
        let mut view = top.view(&self.shared);
        // Several clerks share one window: whose hands are on it stands wherever nothing else does.
        if view.right.is_empty()
            && let Some(office) = &self.shared.office
        {
            view.right = office.clerk.name.get(self.shared.lang).to_owned();
            view.right_tone = view::Tone::Dim;
        }
        Frame {
            view: self.metered(view),
            message: self.shared.message_view(),
            bindings: bindings.collect(),
            too_small: self.shared.text("screens-too-small"),
            question: top.is_question(),
            aside: top.is_aside(),
            arrival: self.arrivals,
        }
    }

    /// The bindings in force: the screen's own first, then the common ones it did not take.
    pub fn bindings(&self) -> Vec<Binding> {
        let Some(top) = self.screens.last() else {
            return Vec::new();
        };
        let mut all = top.bindings(&self.shared);
        if self.has_card() {
            // Before the others that stand where there is room: without it nobody knows what to type.
            all.insert(
                0,
                Binding::new(Key::F(12), Command::Card, "key-practice-card").quiet(),
            );
        }
        for common in command::common() {
            let taken = all.iter().any(|b| b.key == common.key && b.key.is_some());
            let nowhere = match common.command {
                Command::Back => !top.has_back(),
                Command::Lock | Command::LogOut => !self.is_inside(),
                _ => false,
            };
            let why_not = match common.command {
                Command::Lock => self.cannot_lock(),
                _ => None,
            };
            if !taken && !nowhere {
                all.push(common.unless(why_not));
            }
        }
        if self.can_park() {
            all.push(Binding::new(Key::F(11), Command::Park, "key-park").quiet());
        }
        all
    }

    /// A case is at the counter, and every screen above it can be left.
    fn can_park(&self) -> bool {
        let above = self.screens.iter().rev().take_while(|s| !s.parks());
        let above = above.map(|s| s.has_back()).collect::<Vec<_>>();
        above.len() < self.screens.len() && above.into_iter().all(|left| left)
    }

    /// Leaves what stands above the case as Esc does, so that nothing typed is lost, and lays the case aside.
    fn park(&mut self) {
        while self.screens.last().is_some_and(|s| !s.parks()) {
            let before = self.screens.len();
            self.on_top(|screen, cx| screen.command(Command::Back, cx));
            if self.screens.len() >= before {
                return;
            }
        }
        self.on_top(|screen, cx| screen.command(Command::Park, cx));
    }

    /// The same with a language that was named at the start.
    pub fn named_language(mut self) -> Self {
        self.spoken = Spoken::Named;
        self
    }

    pub fn update(&mut self, msg: Msg, now: DateTime<Utc>) -> Vec<Effect> {
        self.shared.now = now;
        if msg.is_typed() {
            if let Some(practice) = &mut self.shared.practice {
                practice.counts(&msg);
            }
            self.touched = now;
        }
        match msg {
            Msg::Key(_) | Msg::Swift(..) | Msg::Paste(_) | Msg::Click(_) | Msg::Scroll(_) if self.unseen => {}
            Msg::Do(command) => self.named(command),
            Msg::Key(press) => {
                self.shared.run = Run::default();
                self.key(press);
            }
            Msg::Swift(press, run) => self.swift(press, run),
            Msg::Paste(text) => {
                self.shared.run = Run::default();
                if !self.undrawn_question {
                    self.shared.message = None;
                    self.on_top(|screen, cx| screen.paste(&text, cx));
                }
            }
            Msg::Click(_) | Msg::Scroll(_) if self.undrawn_question => {}
            Msg::Click(Target::Key(key)) => self.key(Press::of(key)),
            Msg::Click(target) => self.on_top(|screen, cx| screen.click(target, cx)),
            Msg::Scroll(lines) => {
                let key = if lines < 0 { Key::Up } else { Key::Down };
                self.on_top(|screen, cx| screen.key(Press::of(key), cx));
            }
            Msg::Reply(generation, reply) => self.reply(generation, &reply),
            Msg::Sized(columns, rows) => self.unseen = columns < LEAST.0 || rows < LEAST.1,
            Msg::Tick => self.on_top(|screen, cx| screen.tick(cx)),
            Msg::Drawn => self.undrawn_question = false,
            Msg::Closing if self.is_inside() => self.lay_down(),
            Msg::Closing => {}
        }
        self.lock_when_idle();
        self.shared.take_effects()
    }

    fn reply(&mut self, generation: Generation, reply: &Reply) {
        self.shared.answered = generation;
        if self.practises(reply) || self.heard_aside(generation, reply) {
            return;
        }
        // Every screen of the stack may have asked. The one at work hears last and may turn: what is merely looked at
        // above it (help, a list) goes, so that an answer that comes meanwhile is not lost.
        let Some(work) = self.screens.iter().rposition(|s| !s.is_aside()) else {
            return;
        };
        let mut turned = Turn::Stay;
        for (i, screen) in self.screens.iter_mut().enumerate() {
            let said = self.shared.said();
            let turn = screen.reply(reply, &mut self.shared);
            if i == work {
                turned = turn;
            } else if !matches!(reply, Reply::Trouble(_)) {
                // What a screen beneath has to say does not cover the words of the one at work.
                self.shared.say_again(said);
            }
        }
        if !matches!(turned, Turn::Stay) {
            self.screens.truncate(work + 1);
            self.turn(turned);
        }
        self.practice_heard(reply);
    }

    fn on_top(&mut self, act: impl FnOnce(&mut Box<dyn Screen>, &mut Shared) -> Turn) {
        let Some(top) = self.screens.last_mut() else {
            return;
        };
        let turn = act(top, &mut self.shared);
        self.turn(turn);
    }

    fn turn(&mut self, turn: Turn) {
        match turn {
            Turn::Stay => {}
            Turn::Push(screen) => self.push(screen),
            Turn::Replace(screen) => {
                self.screens.pop();
                self.push(screen);
            }
            Turn::Back => self.back(),
            Turn::Return(returned) => {
                self.screens.pop();
                self.reshow();
                self.on_top(|screen, cx| screen.returned(returned, cx));
            }
            Turn::Do(command) => {
                self.back();
                self.command(command);
            }
            Turn::Anew(screen) => {
                self.screens.truncate(1);
                self.push(screen);
            }
            Turn::Home => {
                self.screens.truncate(1);
                self.reshow();
            }
            Turn::Scan(zone) => {
                let beneath = self.screens.iter().rev().nth(1);
                if !beneath.is_some_and(|screen| screen.reads_passport()) {
                    self.shared.tell(Say::new("practice-no-reader-here"));
                    return;
                }
                self.back();
                for message in msg::swift(&zone, &mut Run::default()) {
                    if let Msg::Swift(press, run) = message {
                        self.swift(press, run);
                    } else if let Msg::Key(press) = message {
                        self.key(press);
                    }
                }
            }
            Turn::Enter => self.enter(),
        }
    }

    fn back(&mut self) {
        if self.screens.len() > 1 {
            self.screens.pop();
            self.reshow();
        }
    }

    fn reshow(&mut self) {
        self.arrivals += 1;
        if let Some(top) = self.screens.last_mut() {
            self.shared.standing(|cx| top.shown(cx));
        }
    }
}
