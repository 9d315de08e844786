//! The machine-readable zone: scanned, pasted or typed. Check digits are shown; a wrong one is located and likely
//! misreads are offered. Enter is swallowed until a whole format is there; no clock is used: how swiftly a
//! letter came is told with it.

mod shown;

use super::application::Application;
use super::checklist::{pack_of, park, resume, save, title};
use super::representative::Representative;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::checklist::ChecklistScreen;
use crate::app::shared::Shared;
use crate::app::view::{Part, View};
use crate::domain::mrz::{self, Mrz, Reading};
use crate::domain::trouble::Say;
use crate::office::application;
use crate::office::draft::{Draft, MrzSource, Place, Stage};
use crate::office::intake;
use crate::office::particulars;

/// Whose document is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Applicant,
    Representative,
}

pub struct Passport {
    draft: Draft,
    whose: Whose,
    /// As it came, before cleaning.
    typed: String,
    source: MrzSource,
    /// Where in it the run of swift keys began to which the last one belongs.
    begun: usize,
}

/// More than any format with its line breaks and a reader's noise.
const LONGEST: usize = 400;

impl Passport {
    pub fn new(draft: Draft, _cx: &mut Shared) -> Self {
        // What was not taken yet was typed by hand, whatever brought the zone before it.
        let (typed, source) = match draft.mrz_typed.is_empty() {
            true => (draft.mrz.clone(), draft.mrz_source),
            false => (draft.mrz_typed.clone(), MrzSource::Typed),
        };
        Self {
            draft,
            whose: Whose::Applicant,
            typed,
            source,
            begun: 0,
        }
    }

    /// The document of the one who stands for the applicant, read alike.
    pub fn of_representative(draft: Draft, _cx: &mut Shared) -> Self {
        let (typed, source) = match &draft.standing {
            Some(s) if s.mrz_typed.is_empty() => (s.mrz.clone(), s.mrz_source),
            Some(s) => (s.mrz_typed.clone(), MrzSource::Typed),
            None => (String::new(), MrzSource::Typed),
        };
        Self {
            draft,
            whose: Whose::Representative,
            typed,
            source,
            begun: 0,
        }
    }

    fn reading(&self, cx: &Shared) -> Reading {
        mrz::reading(&self.typed, cx.today())
    }

    /// What stands here goes to the draft as it is: Esc and a power cut take nothing of it.
    fn keep(&mut self, cx: &mut Shared) {
        let (mrz, typed) = match (self.whose, &mut self.draft.standing) {
            (Whose::Representative, Some(standing)) => (&standing.mrz, &mut standing.mrz_typed),
            _ => (&self.draft.mrz, &mut self.draft.mrz_typed),
        };
        let taken = self.typed.trim() == *mrz;
        *typed = if taken { String::new() } else { self.typed.clone() };
        save(&self.draft, cx);
    }

    /// On to the data of the representative, with what was read or without.
    fn on_to_representative(&mut self, mrz: Option<&Mrz>, cx: &mut Shared) -> Turn {
        let Some(standing) = &mut self.draft.standing else {
            return Turn::Back;
        };
        standing.mrz_typed.clear();
        standing.mrz = mrz.map_or_else(String::new, |m| m.lines().join("\n"));
        if let Some(mrz) = mrz {
            standing.mrz_source = self.source;
            standing.fill_from_mrz(mrz);
        }
        save(&self.draft, cx);
        let form = FormScreen::new(Representative::new(self.draft.clone()), cx);
        Turn::Replace(Box::new(form))
    }

    fn whole(&self, cx: &Shared) -> Option<Box<Mrz>> {
        match self.reading(cx) {
            Reading::Whole(mrz) => Some(mrz),
            _ => None,
        }
    }

    /// On to the application with what was read, or with nothing where the document has no zone.
    fn forward(&mut self, cx: &mut Shared) -> Turn {
        if !self.typed.trim().is_empty() {
            let Some(mrz) = self.whole(cx) else {
                cx.warn(Say::new("passport-not-whole"));
                return Turn::Stay;
            };
            if mrz.is_visa() {
                cx.trouble(Say::new("passport-visa-refused"));
                return Turn::Stay;
            }
            if !mrz.is_valid() {
                cx.trouble(Say::new(if mrz.repairs.is_empty() {
                    "passport-check-failed"
                } else {
                    "passport-repairs"
                }));
                return Turn::Stay;
            }
            if self.whose == Whose::Representative {
                return self.on_to_representative(Some(&*mrz), cx);
            }
            let Some(pack) = pack_of(&self.draft, cx) else {
                return Turn::Stay;
            };
            let pack = pack.clone();
            if particulars::keep_former_document(&mut self.draft, &pack, &mrz, cx.today()) {
                cx.warn(Say::new("letters-second-kept"));
            }
            self.draft.mrz = mrz.lines().join("\n");
            self.draft.mrz_source = self.source;
            let moved = application::fill_from_mrz(&mut self.draft, &pack, &mrz);
            if let Some(document) = moved.as_ref().and_then(|code| pack.document(code)) {
                let say = Say::new("passport-document-now").with("document", document.title.get(cx.lang));
                cx.warn(say);
            }
            if intake::needs_treaty(&self.draft, &pack, mrz.format.as_str()) {
                cx.warn(Say::new("counter-card-by-treaty"));
            }
        }
        if self.whose == Whose::Representative {
            return self.on_to_representative(None, cx);
        }
        if self.typed.trim().is_empty() {
            // A document without a zone: what an earlier reading left is not its own.
            self.draft.mrz.clear();
        }
        self.draft.mrz_typed.clear();
        self.draft.stage = Stage::Application;
        save(&self.draft, cx);
        Turn::Replace(Box::new(Application::new(self.draft.clone(), cx)))
    }

    /// A letter of a hand or of a reader. A run of swift ones that is a whole zone by itself was sent by a reader, and
    /// takes the place of what stood there before it.
    fn letter(&mut self, c: char, cx: &mut Shared) -> Turn {
        if cx.run.place <= 1 {
            self.begun = self.typed.len();
        }
        if self.typed.chars().count() >= LONGEST {
            return Turn::Stay;
        }
        self.typed.push(c);
        self.source = MrzSource::Typed;
        if cx.run.is_readers()
            && let Some(run) = self.typed.get(self.begun..)
            && let Reading::Whole(mrz) = mrz::reading(run, cx.today())
        {
            self.typed = run.to_owned();
            self.begun = 0;
            self.source = MrzSource::Scanned;
            if mrz.is_valid() && !mrz.is_visa() {
                return self.forward(cx);
            }
            self.keep(cx);
        }
        Turn::Stay
    }

    fn line_end(&mut self, cx: &mut Shared) {
        if !self.typed.is_empty() && !self.typed.ends_with('\n') {
            self.typed.push('\n');
            self.keep(cx);
        }
    }
}

impl Screen for Passport {
    fn name(&self) -> &'static str {
        "passport"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new(match self.whose {
                Whose::Applicant => "passport-say",
                Whose::Representative => "passport-say-representative",
            }));
        }
    }
    fn laid_down(&mut self, cx: &mut Shared) {
        self.keep(cx);
    }
    fn view(&self, cx: &Shared) -> View {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return View::default();
        };
        let (title, (right, right_tone)) = title(&self.draft, pack, cx);
        let parts = vec![
            Part::Typing(cx.text(self.zone_words())),
            Part::Gap,
            Part::Prose {
                lines: self.lines(cx),
                from: 0,
            },
        ];
        View {
            title,
            right,
            right_tone,
            parts,
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let repairable = self.whole(cx).is_some_and(|m| !m.repairs.is_empty());
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-forward"),
            Binding::new(Key::F(5), Command::Proposals, "key-repairs")
                .unless((!repairable).then(|| Say::new("passport-nothing-to-repair"))),
            Binding::listed(Command::NotStated, "key-no-mrz"),
            Binding::listed(Command::Own(0), "key-clear-mrz"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.forward(cx),
            Command::Proposals => match self.repairs(cx) {
                Some(list) => Turn::Push(Box::new(list)),
                None => Turn::Stay,
            },
            Command::NotStated => {
                self.typed.clear();
                self.forward(cx)
            }
            Command::Own(0) => {
                self.typed.clear();
                Turn::Stay
            }
            Command::Back if self.whose == Whose::Representative => {
                if self.draft.stage == Stage::Review {
                    self.draft.stage = Stage::Application;
                }
                self.keep(cx);
                match resume(self.draft.clone(), cx) {
                    Some(screen) => Turn::Replace(screen),
                    None => Turn::Back,
                }
            }
            Command::Park => {
                self.keep(cx);
                park(&self.draft, Place::default(), cx)
            }
            Command::Back => {
                self.draft.stage = Stage::Checklist;
                self.keep(cx);
                match ChecklistScreen::begin(self.draft.clone(), cx) {
                    Some(screen) => Turn::Replace(Box::new(screen)),
                    None => Turn::Back,
                }
            }
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match press.key {
            Key::Enter if self.whole(cx).is_some() => return self.forward(cx),
            Key::Enter => self.line_end(cx),
            Key::Backspace => {
                self.typed.pop();
            }
            _ => {
                if let Some(c) = press.typed() {
                    return self.letter(c, cx);
                }
            }
        }
        Turn::Stay
    }
    fn read(&mut self, c: char, cx: &mut Shared) -> Turn {
        if c == '\n' {
            self.line_end(cx);
            return Turn::Stay;
        }
        self.letter(c, cx)
    }
    fn paste(&mut self, text: &str, cx: &mut Shared) -> Turn {
        // A second zone takes the place of the first.
        if self.whole(cx).is_some() {
            self.typed.clear();
        }
        if self.typed.chars().count() + text.chars().count() <= LONGEST {
            self.typed.push_str(text);
            self.source = MrzSource::Pasted;
            self.keep(cx);
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        if let Returned::Choice(token) = returned
            && let Some(set) = token.strip_prefix("repair:").and_then(|s| s.parse().ok())
            && let Some(mrz) = self.whole(cx)
        {
            self.typed = mrz.apply_set(set);
            // A repaired zone was read by a person: its names are keyed once more.
            self.source = MrzSource::Typed;
            self.keep(cx);
            cx.tell(Say::new("passport-repaired"));
        }
        Turn::Stay
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn reads_passport(&self) -> bool {
        true
    }
    fn parks(&self) -> bool {
        true
    }
}
