//! The desk without a terminal: effects are performed at once, or held back until the test lets them arrive.

use super::office::{ACCOUNT, Home, PASSWORD, day};
use super::picture::{self, PLAIN, Picture};
use chrono::{DateTime, Utc};
use std::collections::VecDeque;
use tereze::app::App;
use tereze::app::effect::Effect;
use tereze::app::key::{Key, Press, Run};
use tereze::app::msg::{self, Msg};
use tereze::app::view::{CellView, FormView, Part};
use tereze::office::entrance::Entrance;
use tereze::office::request::{Door, Printers, Reply, Request, Way};
use tereze::texts::lang::Lang;

pub struct Desk {
    pub app: App,
    pub office: Entrance,
    pub now: DateTime<Utc>,
    /// Everything that was asked of the office.
    pub asked: Vec<Request>,
    /// Answers do not arrive until `deliver`.
    pub slow: bool,
    pub held: VecDeque<Msg>,
    /// The answer to the next question to the office, instead of its own.
    pub canned: Option<Reply>,
    /// Nothing is drawn until the test does it.
    pub blind: bool,
    pub quit: bool,
    home: Home,
}

impl Desk {
    /// Before the door of a folder.
    pub fn before(home: Home, lang: Lang, now: DateTime<Utc>) -> Self {
        let office = Entrance::new(home.path());
        let app = App::new(lang, now, office.door());
        let mut desk = Self {
            app,
            office,
            now,
            asked: Vec::new(),
            slow: false,
            held: VecDeque::new(),
            canned: None,
            blind: false,
            quit: false,
            home,
        };
        desk.send(Msg::Tick);
        desk
    }

    /// Logged in, at the home screen, in Russian.
    pub fn at(home: Home) -> Self {
        Self::on(home, Lang::Ru, day())
    }

    pub fn on(home: Home, lang: Lang, now: DateTime<Utc>) -> Self {
        let mut desk = Self::before(home, lang, now);
        desk.log_in();
        desk
    }

    pub fn log_in(&mut self) {
        self.paste(PASSWORD);
        self.key(Key::Enter);
        assert!(self.office.office().is_some(), "{}", self.text());
    }

    /// A new program on the same open office, as if just logged in: the key is not derived again.
    pub fn afresh(&mut self, lang: Lang) {
        if self.office.office().is_none() {
            let request = Request::LogIn {
                account: ACCOUNT.to_owned(),
                password: PASSWORD.to_owned().into(),
            };
            let reply = self.office.handle(request, self.now);
            assert!(matches!(reply, Reply::LoggedIn(_)), "{reply:?}");
        }
        let view = self.office.office().unwrap().view().clone();
        let accounts = vec![ACCOUNT.to_owned()];
        self.app = App::new(lang, self.now, Door::LogIn { accounts });
        (self.quit, self.slow, self.blind) = (false, false, false);
        self.held.clear();
        self.asked.clear();
        let entered = Reply::LoggedIn(Box::new(view));
        self.send(Msg::Reply(Default::default(), Box::new(entered)));
    }

    pub fn home(&self) -> std::path::PathBuf {
        self.home.path()
    }

    /// Closes the office and gives its folder back.
    pub fn leave(mut self) -> Home {
        self.office.close(self.now);
        self.home
    }

    pub fn send(&mut self, msg: Msg) {
        let mut todo = VecDeque::from([msg]);
        while let Some(msg) = todo.pop_front() {
            for effect in self.app.update(msg, self.now) {
                match effect {
                    Effect::Ask(generation, request) => {
                        self.asked.push((*request).clone());
                        let reply = self.answer(*request);
                        let msg = Msg::Reply(generation, Box::new(reply));
                        if self.slow {
                            self.held.push_back(msg);
                        } else {
                            todo.push_back(msg);
                        }
                    }
                    Effect::ForgetKeys if !self.blind => todo.push_back(Msg::Drawn),
                    Effect::ForgetKeys => {}
                    Effect::KeepLanguage(lang) => self.office.keep_language(lang, self.now),
                    Effect::Quit => self.quit = true,
                }
            }
        }
    }

    /// Printers are the machine's: here there is one, and it swallows everything.
    fn answer(&mut self, request: Request) -> Reply {
        if let Some(reply) = self.canned.take() {
            return reply;
        }
        match request {
            Request::Printers => Reply::Printers(Printers::Named(vec!["Kyocera_ECOSYS".to_owned()])),
            Request::Print { sheet, way } => Reply::Printed {
                sheet: Box::new(sheet),
                to: match way {
                    Way::File(path) => format!("/home/clerk/{}", path.display()),
                    Way::Printer(_) | Way::Viewer => "Kyocera_ECOSYS".to_owned(),
                },
                job: None,
            },
            request => self.office.handle(request, self.now),
        }
    }

    /// Lets everything that was held arrive.
    pub fn deliver(&mut self) {
        self.slow = false;
        while let Some(msg) = self.held.pop_front() {
            self.send(msg);
        }
    }

    pub fn key(&mut self, key: Key) {
        self.send(Msg::Key(Press::of(key)));
    }

    pub fn keys(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            self.key(key);
        }
    }

    pub fn f(&mut self, n: u8) {
        self.key(Key::F(n));
    }

    pub fn type_(&mut self, text: &str) {
        for c in text.chars() {
            self.key(Key::Char(c));
        }
    }

    pub fn paste(&mut self, text: &str) {
        self.send(Msg::Paste(text.to_owned()));
    }

    pub fn scan(&mut self, text: &str) {
        for msg in msg::swift(text, &mut Run::default()) {
            self.send(msg);
        }
    }

    /// Another text in the place under the focus.
    pub fn replace(&mut self, text: &str) {
        self.key(Key::End);
        let there = self.focused().map_or(0, |c| c.text.chars().count());
        self.keys(Key::Backspace, there);
        self.paste(text);
    }

    pub fn form(&self) -> Option<FormView> {
        fn find(parts: &[Part]) -> Option<&FormView> {
            parts.iter().find_map(|part| match part {
                Part::Form(form) => Some(form),
                Part::Split { left, right, .. } => find(left).or_else(|| find(right)),
                _ => None,
            })
        }
        find(&self.app.frame().view.parts).cloned()
    }

    pub fn focused(&self) -> Option<CellView> {
        let form = self.form()?;
        let row = form.rows.get(form.focus)?.clone();
        row.cells.into_iter().find(|c| c.focus)
    }

    pub fn picture(&self, size: (u16, u16)) -> Picture {
        picture::draw(&self.app, size, &PLAIN)
    }

    pub fn text(&self) -> String {
        self.picture((80, 24)).text()
    }

    pub fn title(&self) -> String {
        self.app.frame().view.title
    }

    pub fn asked_for(&self, what: fn(&Request) -> bool) -> usize {
        self.asked.iter().filter(|r| what(r)).count()
    }

    /// The last draft that was saved.
    pub fn saved(&self) -> Option<tereze::office::draft::Draft> {
        self.asked.iter().rev().find_map(|r| match r {
            Request::SaveDraft(draft) => Some((**draft).clone()),
            _ => None,
        })
    }
}
