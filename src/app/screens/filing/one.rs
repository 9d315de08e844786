//! The number of the file: of one case or one closed register, with its sheets, or of several cases at once.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::screens::registers::of_pack;
use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, line, toned};
use crate::domain::act::CaseId;
use crate::domain::case::Case;
use crate::domain::keyboard::slips::Writing;
use crate::domain::number::Number;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::pack_lists::{ClosedRegister, PackList};
use crate::office::request::{Filing, Flow, RegisterRequest, Reply, Request};

/// The number that is offered stands there to be confirmed or typed over.
fn number(offered: &str) -> Field {
    Field::new("file", String::new(), Kind::Text).with(offered)
}

/// The number as typed; what is missing is marked.
fn typed(form: &mut Form) -> String {
    let file = form.value("file").trim().to_owned();
    let missing = file
        .is_empty()
        .then(|| Problem::error(Say::new("problem-file-number")));
    form.mark("file", missing);
    file
}

/// What goes into a file.
enum What {
    Case(CaseId),
    Register(Number),
}

pub struct FileOne {
    what: What,
    /// The number on the paper, and what it is in words.
    number: String,
    lines: Vec<Line>,
    /// Where it lies already, with how many sheets.
    filed: Option<(String, Option<u32>)>,
    last: Option<String>,
}

impl FileOne {
    pub fn case(case: &Case, last: Option<String>, cx: &Shared) -> Self {
        let state = cx.text(&format!("state-{}", case.state.as_str()));
        Self {
            what: What::Case(case.id),
            number: case.number.as_ref().map_or(String::new(), ToString::to_string),
            lines: vec![line(case.person.shown()), toned(state, Tone::Dim)],
            filed: case.filed.as_ref().map(|(_, f)| (f.file.clone(), f.sheets)),
            last,
        }
    }

    pub fn register(of: &ClosedRegister, title: &str) -> Self {
        Self {
            what: What::Register(of.number.clone()),
            number: of.number.to_string(),
            lines: vec![line(title)],
            filed: of.filed.as_ref().map(|f| (f.file.clone(), f.sheets)),
            last: of.last_file.clone(),
        }
    }
}

impl Filled for FileOne {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-file-away";

    fn name(&self) -> &'static str {
        match self.what {
            What::Case(_) => "file-case",
            What::Register(_) => "file-register",
        }
    }
    fn form(&self, _cx: &Shared) -> Form {
        let filed = self.filed.as_ref();
        let offered = filed.map(|(file, _)| file).or(self.last.as_ref());
        let sheets = filed.and_then(|(_, sheets)| *sheets).map(|n| n.to_string());
        let mut fields = vec![
            number(offered.map_or("", String::as_str)),
            Field::new("sheets", String::new(), Kind::Digits)
                .with(&sheets.unwrap_or_default())
                .optional(),
        ];
        if filed.is_some() {
            fields.push(Field::new("reason", String::new(), Kind::Text).writing(Writing::Words));
        }
        Form::new(fields)
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("file-field-{key}"))
    }
    fn title(&self, cx: &Shared) -> String {
        format!(
            "{} · {}",
            cx.text(&format!("screen-{}", self.name())),
            self.number
        )
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.filed {
            None => "file-case-say",
            Some(_) => "file-anew-say",
        }));
    }
    fn above(&self, _form: &Form, _cx: &Shared) -> Vec<Part> {
        vec![Part::Lines(self.lines.clone()), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let file = typed(form);
        let sheets = form.value("sheets").to_owned();
        let count = sheets.parse::<u32>().ok();
        let wrong = !sheets.is_empty() && count.is_none_or(|n| n == 0);
        form.mark(
            "sheets",
            wrong.then(|| Problem::error(Say::new("problem-file-sheets"))),
        );
        // Sheets that are counted later are no mistake.
        let elsewhere = self.filed.as_ref().is_some_and(|(there, _)| *there != file);
        let reason = match elsewhere {
            true => form.reason("reason").unwrap_or_default(),
            false => {
                form.mark("reason", None);
                form.value("reason").trim().to_owned()
            }
        };
        if form.is_marked() {
            return Done::Mend;
        }
        let filing = Filing {
            file,
            sheets: count,
            reason,
        };
        Done::ask(match &self.what {
            What::Case(case) => Request::Flow(Flow::File { case: *case, filing }),
            What::Register(number) => of_pack(PackList::File {
                number: number.clone(),
                filing,
            }),
        })
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new(match self.what {
            What::Case(_) => "file-case-done",
            What::Register(_) => "file-register-done",
        }));
        Turn::Back
    }
}

pub struct FileMany {
    cases: Vec<CaseId>,
    last: Option<String>,
}

impl FileMany {
    pub fn new(cases: Vec<CaseId>, last: Option<String>) -> Self {
        Self { cases, last }
    }
}

impl Filled for FileMany {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-file-away";

    fn name(&self) -> &'static str {
        "file-marked"
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![number(self.last.as_deref().unwrap_or_default())])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("file-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("file-marked-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let count = Say::new("file-marked-count").with("count", self.cases.len());
        vec![Part::Lines(vec![line(cx.say(&count))]), Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let file = typed(form);
        match form.is_marked() {
            true => Done::Mend,
            false => Done::ask(ask(RegisterRequest::FileAway {
                cases: self.cases.clone(),
                file,
            })),
        }
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        let done = Say::new("file-marked-done").with("count", self.cases.len());
        cx.tell(done);
        Turn::Back
    }
}
