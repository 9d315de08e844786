//! What all screens share: the language, the moment, the office, and what is to be done.

use super::effect::{Effect, Generation};
use super::form::Form;
use super::kept::Kept;
use super::key::Run;
use super::practice::Practice;
use super::view::Message;
use crate::domain::case::Case;
use crate::domain::code::{ClerkCode, PaperCode};
use crate::domain::trouble::{Say, Weight};
use crate::office::request::{OfficeView, PeopleRequest, Request};
use crate::office::rights::Right;
use crate::office::said;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::path::PathBuf;

pub struct Shared {
    pub lang: Lang,
    pub now: DateTime<Utc>,
    pub office: Option<OfficeView>,
    pub sayer: Sayer,
    pub message: Option<(Say, Option<Weight>)>,
    /// How swiftly the key came that is at work.
    pub run: Run,
    /// What the screen says while there is nothing newer: what to do here.
    standing: Option<(Say, Option<Weight>)>,
    /// What screens keep for those who come back.
    pub kept: Kept,
    /// What is being practised, in a practice office.
    pub practice: Option<Practice>,
    /// Where files go that are named without a folder; none: into the folder that the program was started in.
    pub documents: Option<PathBuf>,
    /// Which asking is being answered.
    pub answered: Generation,
    effects: Vec<Effect>,
    generation: Generation,
}

impl Shared {
    pub fn new(lang: Lang, now: DateTime<Utc>) -> Self {
        Self {
            lang,
            now,
            office: None,
            sayer: Sayer::default(),
            message: None,
            run: Run::default(),
            standing: None,
            kept: Kept::default(),
            practice: None,
            documents: None,
            answered: Generation::default(),
            effects: Vec::new(),
            generation: Generation::default(),
        }
    }

    pub fn text(&self, id: &str) -> String {
        self.sayer.text(self.lang, id)
    }

    /// The name of a paper of the case.
    pub fn paper(&self, case: &Case, code: &PaperCode) -> String {
        let opened = case.opened.as_ref();
        let pack = opened.and_then(|o| self.office.as_ref()?.catalogue.by_hash(&o.pack));
        said::paper(&self.sayer, self.lang, code, pack.map(|p| &**p))
    }

    pub fn say(&self, say: &Say) -> String {
        self.sayer.say(self.lang, say)
    }

    /// Asks the office; screens keep the generation where a later asking makes an earlier answer stale.
    pub fn ask(&mut self, request: Request) -> Generation {
        self.generation.0 += 1;
        self.effects.push(Effect::Ask(self.generation, Box::new(request)));
        self.generation
    }

    /// The office keeps what is typed and not sent, in the place of what it kept before.
    pub fn lay_down(&mut self) {
        let forms = self.kept.half_typed();
        self.ask(Request::People(PeopleRequest::LayDown(forms)));
    }

    /// What stands in a form, kept over a lock, a log-out and a power cut.
    pub fn keep_form(&mut self, key: String, form: &Form) {
        self.kept.keep_form(key, form);
        self.lay_down();
    }

    pub fn forget_form(&mut self, key: &str) {
        if self.kept.forget_form(key) {
            self.lay_down();
        }
    }

    /// The question that was asked last.
    pub fn last_asked(&self) -> Generation {
        self.generation
    }

    /// Why the clerk may not do something; none where it is allowed, or nobody is inside.
    pub fn lacks(&self, right: Right) -> Option<Say> {
        self.office.as_ref().and_then(|o| o.lacks(right))
    }

    /// A colleague by name; where nothing is known but the account, by that.
    pub fn name_of<'a>(&'a self, clerk: &'a ClerkCode) -> &'a str {
        let office = self.office.as_ref();
        office.map_or(clerk.as_str(), |o| o.name_of(clerk, self.lang))
    }

    /// A file with its folder, whichever was named.
    pub fn in_documents(&self, file: &str) -> PathBuf {
        let folder = self.documents.as_deref();
        folder.map_or_else(|| PathBuf::from(file), |f| f.join(file))
    }

    pub fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    pub fn tell(&mut self, say: Say) {
        self.message = Some((say, None));
    }

    pub fn warn(&mut self, say: Say) {
        self.slipped(&say);
        self.message = Some((say, Some(Weight::Warning)));
    }

    fn slipped(&mut self, say: &Say) {
        if let Some(practice) = &mut self.practice {
            practice.slipped(say);
        }
    }

    pub fn trouble(&mut self, say: Say) {
        self.slipped(&say);
        self.message = Some((say, Some(Weight::Error)));
    }

    /// The moment at the office's clock.
    pub fn here(&self) -> DateTime<FixedOffset> {
        match &self.office {
            Some(office) => self.now.with_timezone(&office.settings.zone).fixed_offset(),
            None => self.now.fixed_offset(),
        }
    }

    pub fn today(&self) -> NaiveDate {
        self.here().date_naive()
    }

    /// Lets a screen that comes to the top say what to do there; news from the screen before stay until the next key.
    pub fn standing(&mut self, shown: impl FnOnce(&mut Self)) {
        let news = self.message.take();
        shown(self);
        self.standing = self.message.take();
        self.message = news;
    }

    /// What is said now: the news, and what stands beneath them.
    pub fn said(&self) -> [Option<(Say, Option<Weight>)>; 2] {
        [self.message.clone(), self.standing.clone()]
    }

    pub fn say_again(&mut self, said: [Option<(Say, Option<Weight>)>; 2]) {
        [self.message, self.standing] = said;
    }

    pub fn message_view(&self) -> Option<Message> {
        let said = self.message.as_ref().or(self.standing.as_ref());
        said.map(|(say, weight)| Message {
            text: self.say(say),
            weight: *weight,
            standing: self.message.is_none(),
        })
    }
}
