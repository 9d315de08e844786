//! What was changed in the data of an accepted application, field by field; why; and the application signed again where
//! it prints otherwise. Only what changed is recorded.

use super::application::Application;
use super::checklist::{day, pack_of, save};
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::case::CaseScreen;
use crate::app::screens::print::{CAME_OUT, Print, say_recorded};
use crate::app::screens::who;
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, line, span, toned};
use crate::domain::act::{Change, RepresentativeChanged};
use crate::domain::case::Case;
use crate::domain::code::PaperCode;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{Moment, Pack};
use crate::office::correction::standing;
use crate::office::draft::{Draft, Place, Stage};
use crate::office::facts;
use crate::office::request::{Flow, Reply, Request};
use crate::office::{application, correction, representative, said};

pub struct Correction {
    draft: Draft,
    /// The case as it stands; none until it was read.
    case: Option<Case>,
    issuing: Asked,
    /// A sheet came out: nothing is recorded before the copy knows of it.
    recording: bool,
    /// The field that was left for this screen.
    from: Place,
}

const SIGNED: [(bool, &str); 2] = [(false, "correction-not-signed"), (true, "correction-signed")];

impl Correction {
    pub fn new(draft: Draft, cx: &mut Shared) -> Self {
        if let Some(case) = draft.corrects {
            cx.ask(Request::LoadCase(case));
        }
        Self {
            draft,
            case: None,
            issuing: Asked::default(),
            recording: false,
            from: Place::default(),
        }
    }

    /// Come here from this field of the application.
    pub fn left(self, from: Place) -> Self {
        Self { from, ..self }
    }

    fn changes(&self, pack: &Pack, cx: &Shared) -> Vec<Change> {
        let Some(accepted) = self.case.as_ref().and_then(|c| c.accepted.as_ref()) else {
            return Vec::new();
        };
        let answers = application::answers(&self.draft, pack, day(&self.draft, cx));
        correction::changes(&accepted.answers, &answers, pack)
    }

    /// Who stands for the applicant, where that is another one or by another paper.
    fn stands(&self, pack: &Pack) -> Option<RepresentativeChanged> {
        standing::change(self.case.as_ref()?, &self.draft, pack)
    }

    /// What was changed, in words.
    fn said(&self, pack: &Pack, cx: &Shared) -> Vec<String> {
        let changes = self.changes(pack, cx);
        let fields = changes.iter().map(|one| change(one, pack, cx));
        let stands = self.stands(pack);
        let stands = stands
            .iter()
            .flat_map(|c| representative::changes(c, pack, cx.lang, &cx.sayer));
        fields.chain(stands).collect()
    }

    /// Whether the person has to sign again.
    fn is_to_sign(&self, cx: &Shared) -> bool {
        let (Some(case), Some(office)) = (&self.case, &cx.office) else {
            return false;
        };
        let at = cx.now.with_timezone(&office.settings.zone).fixed_offset();
        let pack = pack_of(&self.draft, cx);
        pack.is_some_and(|pack| correction::prints_otherwise(case, &self.draft, pack, office, &cx.sayer, at))
    }

    fn paper(&self, cx: &Shared) -> Option<PaperCode> {
        let pack = pack_of(&self.draft, cx)?;
        let papers = facts::papers_of_draft(&self.draft, pack, day(&self.draft, cx), Moment::Open);
        papers.first().map(|p| p.code.clone())
    }
}

/// A field as it was and as it is, in words.
pub fn change(change: &Change, pack: &Pack, cx: &Shared) -> String {
    let Some(field) = pack.field(&change.field) else {
        return change.field.to_string();
    };
    let words = |entry: &Option<crate::domain::answer::Entry>| match entry {
        Some(entry) => said::value(field, &entry.answer, cx.lang, &cx.sayer),
        None => said::NONE_ON_PAPER.to_owned(),
    };
    let label = said::short_label(field, cx.lang, &cx.sayer);
    let label = label.unwrap_or_else(|| field.label.get(cx.lang).to_owned());
    format!("{label}: {} → {}", words(&change.was), words(&change.is))
}

impl Filled for Correction {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-record";

    fn name(&self) -> &'static str {
        "correction"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("correction {}", self.draft.id.0))
    }
    fn form(&self, cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("correction-why", String::new(), Kind::Text).writing(Writing::Words),
            choice::field("correction-application", &SIGNED, &self.draft.consent_signed, cx),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("correction-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines: Vec<Line> = Vec::new();
        if let (Some(case), Some(pack)) = (&self.case, pack_of(&self.draft, cx)) {
            if let Some((_, words)) = &case.returned {
                let words = said::in_language(words, cx.lang);
                lines.push(toned(words.to_owned(), Tone::Law));
                lines.push(Line::new());
            }
            let changes = self.said(pack, cx);
            if changes.is_empty() {
                lines.push(toned(cx.text("correction-nothing"), Tone::Soon));
            }
            for one in changes {
                lines.push(vec![span("~ ", Tone::Soon), span(one, Tone::Plain)]);
            }
            lines.push(Line::new());
            let (id, tone) = match self.is_to_sign(cx) {
                true => ("correction-to-sign", Tone::Soon),
                // What was signed digitally stays as it is: only a slip in typing it off is put right.
                false if pack.is_digital(&self.draft.channel) => ("correction-as-signed", Tone::Soon),
                false => ("correction-no-sheet", Tone::Dim),
            };
            lines.push(toned(cx.text(id), tone));
        } else {
            lines.push(line(cx.text("home-reading")));
        }
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn bindings(&self, _form: &Form, cx: &Shared) -> Vec<Binding> {
        let none = self.paper(cx).is_none().then(|| Say::new("case-no-paper-now"));
        vec![Binding::new(Key::F(7), Command::Print, "key-print-application").unless(none)]
    }
    fn command(&mut self, command: Command, _form: &mut Form, cx: &mut Shared) -> Turn {
        if command == Command::Print
            && let Some(paper) = self.paper(cx)
        {
            let draft = Box::new(self.draft.clone());
            self.issuing.ask(Request::IssueDraft { draft, paper }, cx);
        }
        Turn::Stay
    }
    fn opens(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        let issued = self.issuing.is_answered(cx);
        match reply {
            Reply::Case(view) if Some(view.case.id) == self.draft.corrects => {
                self.case = Some(view.case.clone());
            }
            Reply::Sheet(sheet) if issued => return Turn::Push(Box::new(Print::new((**sheet).clone()))),
            Reply::ToSign { draft, printed } if *draft == self.draft.id => {
                self.recording = false;
                self.draft.printed = Some((**printed).clone());
                save(&self.draft, cx);
                say_recorded(cx);
            }
            Reply::Trouble(_) => self.recording = false,
            _ => {}
        }
        Turn::Stay
    }
    fn returned(&mut self, returned: Returned, form: &mut Form, cx: &mut Shared) -> Turn {
        if returned == Returned::Choice(CAME_OUT.to_owned()) {
            // The mark was of another sheet, or of none.
            self.recording = true;
            self.draft.consent_signed = false;
            if let Some(field) = form.field_mut("correction-application") {
                *field = choice::field("correction-application", &SIGNED, &false, cx);
            }
        }
        Turn::Stay
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        if self.recording {
            cx.tell(Say::new("print-recording"));
            return Done::Turn(Turn::Stay);
        }
        self.draft.consent_signed = choice::chosen(form, "correction-application", &SIGNED);
        let reason = form.reason("correction-why");
        let unsigned = !self.draft.consent_signed && self.is_to_sign(cx);
        form.mark(
            "correction-application",
            unsigned.then(|| Problem::error(Say::new("problem-correction-unsigned"))),
        );
        let Some(reason) = reason.filter(|_| !form.is_marked()) else {
            return Done::Mend;
        };
        // Somebody else stands there: who may, and who that is, is asked as at acceptance.
        let stands = pack_of(&self.draft, cx).and_then(|pack| self.stands(pack));
        if let Some(turn) = stands.and_then(|_| who::before_review(&self.draft, cx)) {
            save(&self.draft, cx);
            if let Some(key) = self.kept_as() {
                cx.keep_form(key, form);
            }
            return Done::Turn(turn);
        }
        let draft = Box::new(self.draft.clone());
        Done::ask(Request::Flow(Flow::CorrectData { draft, reason }))
    }
    fn back(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        self.draft.consent_signed = choice::chosen(form, "correction-application", &SIGNED);
        self.draft.stage = Stage::Application;
        save(&self.draft, cx);
        let application = Application::new(self.draft.clone(), cx).resumed(Some(&self.from));
        Done::Turn(Turn::Replace(Box::new(application)))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("correction-done"));
        match reply {
            Reply::Recorded(view) => Turn::Replace(Box::new(CaseScreen::with((**view).clone()))),
            _ => Turn::Back,
        }
    }
}
