//! The review: everything as it will be printed, the application to be signed on paper, the consent, acceptance.

mod asking;
mod documents;
mod doubts;
mod earlier;
mod signed;

use super::application::Application;
use super::checklist::{Saved, clock, day, pack_of, park, title};
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::case::CaseScreen;
use crate::app::screens::checklist::ChecklistScreen;
use crate::app::screens::contact::{self, ContactForm};
use crate::app::screens::print::{CAME_OUT, Print, say_recorded};
use crate::app::screens::who;
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, Span, TableView, Tone, View, span, toned};
use crate::domain::code::PaperCode;
use crate::domain::trouble::Say;
use crate::forms::pack::{Moment, Pack};
use crate::office::application;
use crate::office::draft::{Draft, Place, Stage};
use crate::office::facts;
use crate::office::representative;
use crate::office::request::{Reply, Request};
use crate::office::said;
use crate::office::signing::{self, Signing};
use crate::office::terms;
use asking::Did;

pub struct Review {
    draft: Draft,
    saved: Saved,
    from: usize,
    /// Asked of the applicant, each once.
    asking: Option<String>,
    /// The case is being filed.
    filing: Asked,
    /// The application is being made, to be signed.
    issuing: Asked,
    /// A sheet of it came out: until the draft knows, nothing is accepted and nothing is left.
    recording: bool,
    /// Whether the sheet to be signed came out here, and says what stands here.
    signing: Signing,
    /// The clerk was told that it did not, and goes on.
    signed_elsewhere: bool,
}

impl Review {
    pub fn new(draft: Draft, saved: Saved) -> Self {
        Self {
            draft,
            saved,
            from: 0,
            asking: None,
            filing: Asked::default(),
            issuing: Asked::default(),
            recording: false,
            signing: Signing::default(),
            signed_elsewhere: false,
        }
    }

    /// With this line of the list chosen.
    pub fn at(self, from: usize) -> Self {
        Self { from, ..self }
    }

    fn accept(&mut self, cx: &mut Shared) -> Turn {
        if self.filing.is_open() {
            return Turn::Stay;
        }
        if let Some(turn) = who::before_review(&self.draft, cx) {
            return turn;
        }
        // Nobody is asked anything for a case that cannot be accepted.
        if pack_of(&self.draft, cx).is_some_and(|p| documents::open(&self.draft, p, cx).is_some()) {
            cx.warn(Say::new("review-documents-first"));
            return Turn::Stay;
        }
        if let Some((code, question)) = asking::next(&mut self.draft, cx) {
            self.asking = Some(code);
            return Turn::Push(Box::new(question));
        }
        if let Some(question) = self.unsigned(cx) {
            return Turn::Push(Box::new(question));
        }
        cx.tell(Say::new("review-accepting"));
        self.filing.ask(Request::Accept(Box::new(self.draft.clone())), cx);
        Turn::Stay
    }

    fn look_at_sheet(&mut self, cx: &Shared) {
        if let (Some(office), Some(pack)) = (&cx.office, pack_of(&self.draft, cx)) {
            self.signing = signing::of(&self.draft, pack, office, &cx.sayer);
        }
    }

    /// The lines that the list shows.
    fn count(&self, cx: &Shared) -> usize {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return 0;
        };
        let answers = application::answers(&self.draft, pack, cx.today());
        said::rows(&answers, pack, cx.lang, &cx.sayer).len() + self.besides(pack, cx).len()
    }

    /// Who stands for the applicant and how to reach them, after the application itself.
    fn besides(&self, pack: &Pack, cx: &Shared) -> Vec<(String, String, String)> {
        let of = self.draft.standing.as_ref().and_then(|s| s.representative(pack));
        let rows = of.map(|of| representative::rows(&of, pack, cx.lang, &cx.sayer));
        let contact = self.contact(cx).map(|c| (cx.text("summary-contact"), c));
        let rows = rows.into_iter().flatten().chain(contact);
        rows.map(|(label, value)| (label, value, String::new())).collect()
    }

    /// What is kept by consent; else what another one of the visit gave, which nobody has consented to here.
    fn contact(&self, cx: &Shared) -> Option<String> {
        let offered = self.draft.family.as_ref().and_then(|f| f.contact.as_ref());
        match &self.draft.contact {
            Some(contact) => Some(contact.shown()),
            None => offered.map(|o| {
                let say = Say::new("review-contact-offered").with("contact", o.contact.shown());
                cx.say(&say.with("who", &o.of))
            }),
        }
    }

    fn paper(&self, cx: &Shared) -> Option<PaperCode> {
        let pack = pack_of(&self.draft, cx)?;
        let papers = facts::papers_of_draft(&self.draft, pack, day(&self.draft, cx), Moment::Open);
        papers.first().map(|p| p.code.clone())
    }
}

/// Why the term that begins with acceptance cannot be told for sure.
fn doubt(pack: &Pack, cx: &Shared) -> Option<Say> {
    let office = cx.office.as_ref()?;
    let now = cx.now.with_timezone(&office.settings.zone).fixed_offset();
    let due = terms::due(office, pack.term.as_ref()?, now).ok()?;
    terms::doubt(office, now, due.at)
}

impl Screen for Review {
    fn name(&self) -> &'static str {
        "review"
    }

    fn shown(&mut self, cx: &mut Shared) {
        self.look_at_sheet(cx);
        if cx.message.is_none() {
            cx.tell(Say::new(match self.is_digital(cx) {
                true => "review-say-digital",
                false => "review-say",
            }));
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return View::default();
        };
        let (title, _) = title(&self.draft, pack, cx);
        let answers = application::answers(&self.draft, pack, cx.today());
        let rows: Vec<Vec<Span>> = said::rows(&answers, pack, cx.lang, &cx.sayer)
            .into_iter()
            .chain(self.besides(pack, cx))
            .map(|(label, value, note)| {
                vec![
                    span(label, Tone::Dim),
                    span(value, Tone::Plain),
                    span(note, Tone::Dim),
                ]
            })
            .collect();
        let count = rows.len();
        let column = |width| Column {
            width,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![column(26), column(0), column(12)],
            rows,
            selected: Some(self.from.min(count.saturating_sub(1))),
            empty: String::new(),
            focus: false,
            whole: true,
        };
        let documents = match documents::open(&self.draft, pack, cx) {
            None => toned(cx.text("review-documents-complete"), Tone::Done),
            Some(open) => toned(cx.say(&open), Tone::Problem),
        };
        let (consent, consent_tone) = self.signature(cx);
        let lines = vec![documents, toned(cx.text(consent), consent_tone)];
        let mut parts = vec![Part::Table(table), Part::Gap, Part::Prose { lines, from: 0 }];
        parts.extend(doubts::part(&self.draft, pack, cx));
        if let Some(say) = doubt(pack, cx) {
            let lines = vec![toned(cx.say(&say), Tone::Soon)];
            parts.push(Part::Prose { lines, from: 0 });
        }
        let (right, right_tone) = clock(self.saved.text(cx), &self.draft, pack, cx);
        View {
            title,
            right,
            right_tone,
            parts,
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let nothing = self.is_digital(cx).then(|| Say::new("review-nothing-to-sign"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-accept"),
            Binding::new(Key::F(7), Command::Print, "key-print-application").unless(nothing.clone()),
            Binding::new(Key::Char(' '), Command::Mark, "key-mark-signed").unless(nothing.clone()),
            Binding::new(Key::Tab, Command::Own(33), "key-contact")
                .quiet()
                .unless(nothing),
            Binding::new(Key::F(4), Command::List, "key-to-documents"),
            Binding::listed(Command::Own(32), "key-ask-again").unless(asking::why_not_again(&self.draft)),
            Binding::listed(Command::Own(30), "key-who").unless(who::why_not(&self.draft, cx)),
            Binding::listed(Command::Own(31), "key-representative").unless(who::why_nobody(&self.draft)),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        if self.filing.is_open() {
            // The office is filing the case: its answer, good or bad, comes to this screen.
            cx.tell(Say::new("review-accepting"));
            return Turn::Stay;
        }
        if self.recording {
            cx.tell(Say::new("print-recording"));
            return Turn::Stay;
        }
        match command {
            Command::Forward => return self.accept(cx),
            Command::Mark => {
                self.draft.consent_signed = !self.draft.consent_signed;
                self.saved.keep(&self.draft, cx);
            }
            Command::Print => {
                if let Some(paper) = self.paper(cx) {
                    let draft = Box::new(self.draft.clone());
                    self.issuing.ask(Request::IssueDraft { draft, paper }, cx);
                }
            }
            Command::List => {
                self.draft.stage = Stage::Checklist;
                if let Some(screen) = ChecklistScreen::begin(self.draft.clone(), cx) {
                    return Turn::Replace(Box::new(screen));
                }
            }
            Command::Own(33) => {
                let form = ContactForm::new(&self.draft);
                return Turn::Push(Box::new(FormScreen::new(form, cx)));
            }
            Command::Own(32) => {
                asking::again(&mut self.draft, cx);
                self.saved.keep(&self.draft, cx);
                cx.tell(Say::new("review-ask-again"));
            }
            Command::Own(which @ (30 | 31)) => return who::open(which, &self.draft, cx),
            Command::Park => {
                let row = self.from;
                let place = Place {
                    row,
                    ..Place::default()
                };
                return park(&self.draft, place, cx);
            }
            Command::Back => {
                self.draft.stage = Stage::Application;
                self.saved.keep(&self.draft, cx);
                return Turn::Replace(Box::new(Application::new(self.draft.clone(), cx)));
            }
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: crate::app::key::Press, cx: &mut Shared) -> Turn {
        let last = self.count(cx).saturating_sub(1);
        match press.key {
            Key::Up => self.from = self.from.saturating_sub(1),
            Key::Down => self.from = (self.from + 1).min(last),
            Key::PageUp => self.from = self.from.saturating_sub(10),
            Key::PageDown => self.from = (self.from + 10).min(last),
            _ => {}
        }
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        let Returned::Choice(token) = returned else {
            return Turn::Stay;
        };
        if let Some(given) = contact::take(&token) {
            // It stands on the sheet that is signed: a sheet printed before has to be printed anew.
            self.draft.contact = given;
            self.look_at_sheet(cx);
            self.saved.keep(&self.draft, cx);
            return Turn::Stay;
        }
        match (token.as_str(), self.asking.take()) {
            (CAME_OUT, _) => {
                self.recording = true;
                Turn::Stay
            }
            ("signed", _) => {
                self.draft.consent_signed = true;
                self.signed_elsewhere = self.signing != Signing::Printed;
                self.saved.keep(&self.draft, cx);
                self.accept(cx)
            }
            (signed::NOT_VALID, _) => {
                self.draft.consent_signed = false;
                self.saved.keep(&self.draft, cx);
                cx.warn(Say::new("review-signatures-not-valid"));
                Turn::Stay
            }
            (token, Some(code)) => {
                let did = asking::take(token, &code, &mut self.draft, cx);
                self.saved.keep(&self.draft, cx);
                match did {
                    Did::Answered => self.accept(cx),
                    Did::Asks(screen) => {
                        self.asking = Some(code);
                        Turn::Push(screen)
                    }
                    Did::OtherRequest => {
                        self.draft.stage = Stage::Application;
                        self.saved.keep(&self.draft, cx);
                        cx.tell(Say::new("request-changed"));
                        Turn::Replace(Box::new(Application::new(self.draft.clone(), cx)))
                    }
                    Did::Left => Turn::Stay,
                }
            }
            _ => Turn::Stay,
        }
    }

    fn parks(&self) -> bool {
        true
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        self.saved.hear(reply, cx);
        let filed = self.filing.is_answered(cx);
        let issued = self.issuing.is_answered(cx);
        match reply {
            Reply::Accepted(view) if filed => {
                cx.tell(Say::new(match self.is_digital(cx) {
                    true => "review-accepted-digital",
                    false => "review-accepted",
                }));
                return Turn::Replace(Box::new(CaseScreen::with((**view).clone()).print_on_open()));
            }
            Reply::Sheet(sheet) if issued => return Turn::Push(Box::new(Print::new((**sheet).clone()))),
            Reply::ToSign { draft, printed } if *draft == self.draft.id => {
                self.recording = false;
                // The mark was of another sheet, or of none.
                self.draft.consent_signed = false;
                self.draft.printed = Some((**printed).clone());
                self.look_at_sheet(cx);
                self.saved.keep(&self.draft, cx);
                say_recorded(cx);
            }
            Reply::Trouble(say) => {
                self.recording = false;
                cx.trouble(say.clone());
            }
            _ => {}
        }
        Turn::Stay
    }
}
