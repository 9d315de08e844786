//! What a key and a command do: the bindings of the screen on top, then the common ones; what none takes goes to the screen.

use super::command::{Binding, Command};
use super::effect::Effect;
use super::key::{Key, Press, Run};
use super::{App, Spoken, screens};
use crate::domain::keyboard;
use crate::office::request::{PracticeRequest, Request};

impl App {
    /// What a passport reader sends is text, whatever screen it meets: its Enters press nothing, its digits choose
    /// nothing.
    pub(super) fn swift(&mut self, press: Press, run: Run) {
        self.shared.run = run;
        if !run.is_readers() {
            return self.key(press);
        }
        let c = match press.key {
            Key::Enter => '\n',
            Key::Char(c) => c,
            _ => return,
        };
        if self.undrawn_question {
            return;
        }
        // What was said when the zone was whole outlives the line end after it.
        if c != '\n' {
            self.shared.message = None;
        }
        self.on_top(|screen, cx| screen.read(c, cx));
    }

    pub(super) fn key(&mut self, press: Press) {
        if self.undrawn_question {
            return;
        }
        let press = second_way(press);
        let typing = self.screens.last().is_some_and(|s| s.is_typing());
        let bindings = self.bindings();
        let hit = bindings.iter().find(|b| binds(b, press, typing));
        // What was said is said again in the other language.
        if hit.is_none_or(|b| b.command != Command::Language) {
            self.shared.message = None;
        }
        match hit {
            Some(binding) => self.bound(binding),
            None => self.on_top(|screen, cx| screen.key(press, cx)),
        }
    }

    /// A command that was named: as if its key had been pressed.
    pub(super) fn named(&mut self, command: Command) {
        if self.unseen || self.undrawn_question {
            return;
        }
        if let Some(binding) = self.bindings().iter().find(|b| b.command == command) {
            if command != Command::Language {
                self.shared.message = None;
            }
            self.bound(binding);
        }
    }

    fn bound(&mut self, binding: &Binding) {
        match &binding.unavailable {
            Some(why) => self.shared.warn(why.clone()),
            None => self.command(binding.command),
        }
    }

    pub(super) fn command(&mut self, command: Command) {
        match command {
            Command::Language => {
                self.shared.lang = self.shared.lang.next();
                for screen in &mut self.screens {
                    screen.spoken(&self.shared);
                }
                self.shared.effect(Effect::KeepLanguage(self.shared.lang));
                if !self.is_inside() {
                    self.spoken = Spoken::TurnedAtTheDoor;
                }
            }
            Command::Help => {
                let name = self.screens.last().map_or("", |s| s.name());
                if name != "help" {
                    let bindings = self.bindings();
                    self.push(Box::new(screens::help::Help::new(name, bindings)));
                }
            }
            Command::Commands => {
                let on_list = self.screens.last().is_some_and(|s| s.name() == "commands");
                if !on_list {
                    let bindings = self.bindings();
                    self.push(Box::new(screens::commands::Commands::new(bindings)));
                }
            }
            Command::Card => self.push(Box::new(screens::practice::Card::default())),
            Command::Lock => self.lock(),
            Command::LogOut if self.shared.practice.is_some() => {
                self.shared.ask(Request::Practice(PracticeRequest::End));
            }
            Command::LogOut => self.log_out(),
            Command::Park => self.park(),
            Command::Quit => {
                self.quit = true;
                self.shared.effect(Effect::Quit);
            }
            other => self.on_top(|screen, cx| screen.command(other, cx)),
        }
    }
}

/// Alt+1 … Alt+0, Alt+-, Alt+= stand for F1 … F12 where a terminal swallows them.
fn second_way(press: Press) -> Press {
    match press.key {
        Key::Char(c) if press.alt && keyboard::is_hyphen_key(c) => Press::of(Key::F(11)),
        Key::Char(c) if press.alt => match keyboard::digit(c) {
            Some('0') => Press::of(Key::F(10)),
            Some(d) => Press::of(Key::F(d as u8 - b'0')),
            None if keyboard::same_key(c, '=') => Press::of(Key::F(12)),
            None => press,
        },
        _ => press,
    }
}

fn binds(binding: &Binding, press: Press, typing: bool) -> bool {
    if press.ctrl || press.alt {
        return false;
    }
    match (binding.key, press.key) {
        (Some(Key::Char(a)), Key::Char(b)) => !typing && (a == b || keyboard::same_key(a, b)),
        (Some(a), b) => a == b,
        (None, _) => false,
    }
}
