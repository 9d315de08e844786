//! Lock and log-out. What is typed is laid down first, then the office closes and its keys are wiped. A lock keeps the
//! screens as they stand, out of sight: the same clerk's password brings them back; who else comes in, or a second press of the same key, begins anew.

use super::effect::{Effect, Generation};
use super::kept::Kept;
use super::screen::Screen;
use super::screens::home::Home;
use super::screens::log_in::LogIn;
use super::{App, Spoken};
use crate::domain::code::ClerkCode;
use crate::domain::trouble::Say;
use crate::office::request::{PeopleReply, PeopleRequest, Reply, Request};
use crate::texts::lang::Lang;
use chrono::Duration;

/// A session out of sight.
pub(super) struct Locked {
    clerk: ClerkCode,
    screens: Vec<Box<dyn Screen>>,
    kept: Kept,
    lang: Lang,
    /// The last question asked before the lock. The answers to it and to those before wait for the screens that asked.
    last: Generation,
    waiting: Vec<(Generation, Reply)>,
}

impl App {
    /// Why the session cannot be locked now.
    pub(super) fn cannot_lock(&self) -> Option<Say> {
        // Its password was said once, on the terminal beneath.
        let practice = self.shared.office.as_ref().is_some_and(|o| o.settings.specimen);
        practice.then(|| Say::new("lock-not-practice"))
    }

    /// A clerk is inside and the session is not locked.
    pub fn is_inside(&self) -> bool {
        self.shared.office.is_some()
    }

    pub(super) fn lay_down(&mut self) {
        for screen in &mut self.screens {
            screen.laid_down(&mut self.shared);
        }
        self.shared.lay_down();
    }

    pub(super) fn lock(&mut self) {
        let Some(office) = &self.shared.office else { return };
        let (clerk, zone) = (office.clerk.code.clone(), office.settings.zone);
        let since = self.shared.now.with_timezone(&zone).fixed_offset();
        self.lay_down();
        self.locked = Some(Locked {
            clerk: clerk.clone(),
            screens: std::mem::take(&mut self.screens),
            kept: std::mem::take(&mut self.shared.kept),
            lang: self.shared.lang,
            last: self.shared.last_asked(),
            waiting: Vec::new(),
        });
        self.leave();
        self.push(Box::new(LogIn::locked(&clerk, since)));
    }

    pub(super) fn log_out(&mut self) {
        if self.is_inside() {
            self.lay_down();
        }
        self.locked = None;
        self.leave();
        self.push(Box::new(LogIn::again()));
    }

    fn leave(&mut self) {
        self.shared.office = None;
        self.shared.kept = Kept::default();
        self.shared.message = None;
        self.undrawn_question = false;
        self.screens.clear();
    }

    /// Nobody has pressed a key for as long as the settings allow.
    pub(super) fn lock_when_idle(&mut self) {
        let Some(office) = &self.shared.office else { return };
        let minutes = i64::from(office.settings.idle_minutes);
        let idle = self.shared.now.signed_duration_since(self.touched);
        if minutes > 0 && idle >= Duration::minutes(minutes) && self.cannot_lock().is_none() {
            self.lock();
        }
    }

    /// A clerk has come in: back to what was locked, or to the first screen of the day.
    pub(super) fn enter(&mut self) {
        let Some(clerk) = self.shared.office.as_ref().map(|o| o.clerk.code.clone()) else {
            return;
        };
        self.touched = self.shared.now;
        self.speak_as_the_clerk();
        match self.locked.take() {
            Some(locked) if locked.clerk == clerk => self.unlock(locked),
            _ => {
                self.screens.clear();
                self.shared.kept = Kept::default();
                self.push(Box::new(Home::new()));
                self.shared.ask(Request::People(PeopleRequest::TakeUp));
            }
        }
    }

    /// In the clerk's own language from here on, unless this start named one or it was turned just now.
    fn speak_as_the_clerk(&mut self) {
        let own = self.shared.office.as_ref().and_then(|o| o.clerk.lang);
        match self.spoken {
            Spoken::AsLeft => self.shared.lang = own.unwrap_or(self.shared.lang),
            Spoken::Named => {}
            Spoken::TurnedAtTheDoor => {
                self.spoken = Spoken::AsLeft;
                self.shared.effect(Effect::KeepLanguage(self.shared.lang));
            }
        }
    }

    fn unlock(&mut self, locked: Locked) {
        self.screens = locked.screens;
        self.arrivals += 1;
        self.shared.kept = locked.kept;
        if locked.lang != self.shared.lang {
            self.screens.iter_mut().for_each(|s| s.spoken(&self.shared));
        }
        self.shared.message = None;
        for (generation, reply) in locked.waiting {
            self.reply(generation, &reply);
        }
        // Keys pressed while the password was checked are not for the screen that comes back.
        self.undrawn_question = true;
        self.shared.effect(Effect::ForgetKeys);
        self.screens.iter_mut().for_each(|s| s.resumed(&mut self.shared));
        self.reshow();
    }

    /// Whether an answer is for nobody on the screen: for a session out of sight, or for all its screens alike.
    pub(super) fn heard_aside(&mut self, generation: Generation, reply: &Reply) -> bool {
        if let Some(locked) = self.locked.as_mut().filter(|l| generation <= l.last) {
            locked.waiting.push((generation, reply.clone()));
            return true;
        }
        let Reply::People(people) = reply else {
            return false;
        };
        match &**people {
            PeopleReply::TakenUp(forms) => self.shared.kept.take_up(forms),
            PeopleReply::LaidDown => {}
            _ => return false,
        }
        true
    }
}
