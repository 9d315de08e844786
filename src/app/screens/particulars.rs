//! What a person brings beside the data of one passport: former names, other documents, spellings and papers that prove
//! what the passport does not say.

pub mod change;
pub mod forms;
mod paper;

use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::Key;
use crate::app::list_screen::Listed;
use crate::app::picker::{Item, PickOne};
use crate::app::screen::{Returned, Turn};
use crate::app::screens::checklist::{pack_of, save, title};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::act::{FormerName, GroundKind, OtherDocument, ProvingPaper};
use crate::domain::code::FieldKey;
use crate::domain::trouble::Say;
use crate::forms::pack::{FieldKind, Pack};
use crate::office::draft::Draft;
use crate::office::particulars;
use change::Change;
use forms::{Of, Particular, usual_proof};

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Former(usize),
    Document(usize),
    Age,
    Ground(FieldKey, GroundKind),
}

pub struct ParticularsOf {
    draft: Draft,
}

/// What can be added, by its text.
const KINDS: [(&str, &str); 3] = [
    ("add:former", "letters-add-former"),
    ("add:document", "letters-add-document"),
    ("add:spelling", "letters-add-spelling"),
];

/// The form of an earlier spelling: every name of the pack, as it stands.
fn spelling(draft: &Draft, pack: &Pack) -> Of {
    let names = pack.fields.iter().filter(|f| f.kind == FieldKind::Name);
    let there = names.clone().find_map(|f| {
        let ground = particulars::standing(draft, &f.key, GroundKind::EarlierPaper)?;
        ground.paper.clone()
    });
    let now = names.map(|f| {
        let typed = draft.field(f.key.as_str()).filter(|t| !t.not_stated);
        let text = typed.map_or("", |t| t.text(2)).to_owned();
        (f.key.clone(), f.label.clone(), text)
    });
    Of::Spelling(now.collect(), there.unwrap_or_else(visa))
}

fn visa() -> ProvingPaper {
    ProvingPaper {
        kind: crate::domain::act::PaperKind::Visa,
        ..ProvingPaper::default()
    }
}

/// The form that names the paper by which a field is proved.
pub fn proof(draft: &Draft, pack: &Pack, key: &FieldKey) -> Option<Of> {
    let field = pack.field(key)?;
    let typed = draft.field(key.as_str());
    let text = |cell| typed.map_or(String::new(), |f| f.text(cell).to_owned());
    let ground = particulars::standing(draft, key, GroundKind::ProvedElsewhere);
    let there = ground.and_then(|g| g.paper.clone()).unwrap_or_else(usual_proof);
    Some(Of::Proof(
        key.clone(),
        field.label.clone(),
        [text(1), text(2)],
        there,
    ))
}

/// A form of this draft, as a screen.
pub fn form(draft: &Draft, of: Of, cx: &Shared) -> Turn {
    let kept = draft.id.0.to_string();
    Turn::Push(Box::new(FormScreen::new(Particular { of, kept }, cx)))
}

impl ParticularsOf {
    pub fn new(draft: Draft) -> Self {
        Self { draft }
    }

    fn all(&self, cx: &Shared) -> Vec<(Row, String, String)> {
        let there = &self.draft.particulars;
        let (lang, sayer) = (cx.lang, &cx.sayer);
        let mut out = Vec::new();
        for (i, name) in there.former.iter().enumerate() {
            let words = particulars::former(name, lang, sayer);
            out.push((Row::Former(i), cx.text("letters-former"), words));
        }
        for (i, other) in there.documents.iter().enumerate() {
            let words = particulars::document(other, lang, sayer);
            out.push((Row::Document(i), cx.text("letters-document"), words));
        }
        if let Some(age) = &there.age {
            let say = Say::new("letters-age-taken")
                .with("years", age.years)
                .with("reason", &age.reason);
            out.push((Row::Age, cx.text("letters-age"), cx.say(&say)));
        }
        let Some(pack) = pack_of(&self.draft, cx) else {
            return out;
        };
        for field in &pack.fields {
            for kind in [GroundKind::EarlierPaper, GroundKind::ProvedElsewhere] {
                let Some(ground) = particulars::standing(&self.draft, &field.key, kind) else {
                    continue;
                };
                let words = format!("{} · {}", ground.value, particulars::ground(ground, lang, sayer));
                out.push((
                    Row::Ground(field.key.clone(), kind),
                    field.label.get(lang).to_owned(),
                    words,
                ));
            }
        }
        out
    }

    fn chosen(&self, row: usize, cx: &Shared) -> Option<Row> {
        self.all(cx).get(row).map(|(row, ..)| row.clone())
    }

    /// The form in which a row is changed.
    fn open(&self, row: usize, cx: &Shared) -> Turn {
        let there = &self.draft.particulars;
        let of = match self.chosen(row, cx) {
            Some(Row::Former(i)) => there.former.get(i).map(|n| Of::Former(Some(i), n.clone())),
            Some(Row::Document(i)) => there.documents.get(i).map(|d| Of::Document(Some(i), d.clone())),
            Some(Row::Ground(_, GroundKind::EarlierPaper)) => {
                pack_of(&self.draft, cx).map(|p| spelling(&self.draft, p))
            }
            Some(Row::Ground(key, _)) => pack_of(&self.draft, cx).and_then(|p| proof(&self.draft, p, &key)),
            Some(Row::Age) | None => None,
        };
        of.map_or(Turn::Stay, |of| form(&self.draft, of, cx))
    }

    fn take_away(&mut self, row: usize, cx: &mut Shared) {
        let pack = pack_of(&self.draft, cx).cloned();
        match self.chosen(row, cx) {
            Some(Row::Former(i)) => {
                self.draft.particulars.former.remove(i);
            }
            Some(Row::Document(i)) => {
                self.draft.particulars.documents.remove(i);
            }
            Some(Row::Age) => self.draft.particulars.age = None,
            Some(Row::Ground(key, GroundKind::ProvedElsewhere)) => {
                if let Some(pack) = &pack {
                    Change::NoProof(key).apply(&mut self.draft, pack);
                }
            }
            Some(Row::Ground(key, kind)) => {
                if let Some(grounds) = self.draft.particulars.grounds.get_mut(&key) {
                    grounds.retain(|g| g.kind != kind);
                }
            }
            None => return,
        }
        save(&self.draft, cx);
        cx.tell(Say::new("letters-taken-away"));
    }

    fn kinds(cx: &Shared) -> PickOne {
        let items = |cx: &Shared| KINDS.map(|(token, id)| Item::new(token, cx.text(id))).to_vec();
        PickOne::worded(Say::new("letters-add"), Box::new(items), cx).numbered()
    }
}

impl Listed for ParticularsOf {
    fn name(&self) -> &'static str {
        "particulars"
    }
    fn title(&self, cx: &Shared) -> String {
        pack_of(&self.draft, cx).map_or(String::new(), |p| title(&self.draft, p, cx).0)
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("letters-particulars-say"));
        }
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("letters-particulars-about"), Tone::Dim)]
    }
    fn columns(&self, _cx: &Shared) -> Vec<Column> {
        let column = |width| Column {
            width,
            ..Column::default()
        };
        vec![column(18), column(0)]
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let all = self.all(cx).into_iter();
        all.map(|(_, label, words)| vec![span(label, Tone::Dim), span(words, Tone::Plain)])
            .collect()
    }
    fn empty(&self, cx: &Shared) -> String {
        cx.text("letters-particulars-none")
    }
    fn bindings(&self, row: usize, cx: &Shared) -> Vec<Binding> {
        let none = self.chosen(row, cx).is_none();
        let none = none.then(|| Say::new("letters-particulars-none"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "letters-key-add"),
            Binding::new(Key::Enter, Command::Enter, "key-open").unless(none.clone()),
            Binding::new(Key::Delete, Command::Own(40), "letters-key-take-away").unless(none),
        ]
    }
    fn command(&mut self, command: Command, row: usize, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => Turn::Push(Box::new(Self::kinds(cx))),
            Command::Enter => self.open(row, cx),
            Command::Own(40) => {
                self.take_away(row, cx);
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn back(&mut self, cx: &mut Shared) -> Turn {
        save(&self.draft, cx);
        let all = Change::All(Box::new(self.draft.clone()));
        all.token().map_or(Turn::Back, Turn::Return)
    }
    fn returned(&mut self, returned: Returned, _row: usize, cx: &mut Shared) -> Turn {
        let pack = pack_of(&self.draft, cx).cloned();
        if let (Some(change), Some(pack)) = (Change::of(&returned), &pack) {
            change.apply(&mut self.draft, pack);
            save(&self.draft, cx);
            cx.tell(Say::new("letters-kept"));
            return Turn::Stay;
        }
        let of = match (&returned, &pack) {
            (Returned::Choice(token), _) if token == "add:former" => Of::Former(None, FormerName::default()),
            (Returned::Choice(token), _) if token == "add:document" => {
                Of::Document(None, OtherDocument::default())
            }
            (Returned::Choice(token), Some(pack)) if token == "add:spelling" => spelling(&self.draft, pack),
            _ => return Turn::Stay,
        };
        form(&self.draft, of, cx)
    }
}
