//! The first run: language, which office, who works there, the password, the recovery code.

mod answers;
mod people;
mod recovery;

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::effect::Effect;
use crate::app::form::Form;
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::country;
use crate::domain::institution::{self, InstitutionKind};
use crate::domain::title::Title;
use crate::domain::trouble::Say;
use crate::office::request::{PracticeRequest, Reply, Request};
use crate::office::said::name_in;
use crate::texts::lang::Lang;
use people::People;
pub use recovery::Recovery;

/// The choice among the kinds of offices that is none.
const PRACTICE: &str = "practice";

enum Stage {
    Language,
    Kind,
    /// The offices of a kind.
    Office(InstitutionKind),
}

pub struct FirstRun {
    stage: Stage,
    picker: Picker,
    /// Practice is opening.
    opening: Asked,
    /// What was typed before somebody went back to choose another office.
    kept: Option<Kept>,
}

/// The answers of the people's form, for whom they were typed.
#[derive(Clone)]
struct Kept {
    institution: String,
    form: Form,
}

impl FirstRun {
    pub fn new() -> Self {
        Self {
            stage: Stage::Language,
            picker: Picker::new(Vec::new()),
            opening: Asked::default(),
            kept: None,
        }
    }

    /// Back from the questions, one step: to the list that the office was chosen from, on it.
    fn back_from(kept: Kept, cx: &Shared) -> Self {
        let office = institution::embedded().by_code(&kept.institution);
        let offices = office.map(|i| (i.kind, Self::offices(cx, i.kind)));
        let (stage, mut picker, token) = match offices.filter(|(_, p)| p.items.len() > 1) {
            Some((kind, picker)) => (Stage::Office(kind), picker, kept.institution.as_str()),
            None => {
                let token = office.map_or(kept.institution.as_str(), |i| i.kind.code());
                (Stage::Kind, Self::kinds(cx), token)
            }
        };
        picker.place = place_of(&picker, token);
        Self {
            stage,
            picker,
            opening: Asked::default(),
            kept: Some(kept),
        }
    }

    /// The languages, each by its own name.
    fn languages(cx: &Shared) -> Picker {
        let items = Lang::ALL.map(|l| Item::new(l.as_str(), cx.text(&format!("language-{}", l.as_str()))));
        Picker::new(items.to_vec()).numbered()
    }

    fn kinds(cx: &Shared) -> Picker {
        let items = InstitutionKind::ALL
            .into_iter()
            .map(InstitutionKind::code)
            .map(|k| Item::new(k, cx.text(&format!("office-kind-{k}"))))
            .chain([Item::new(PRACTICE, cx.text("practice-offer"))])
            .collect();
        Picker::new(items).numbered()
    }

    /// By country and city: all the official names of a kind begin alike, and are too long for a line.
    fn offices(cx: &Shared, kind: InstitutionKind) -> Picker {
        let all = institution::embedded().all().iter().filter(|i| i.kind == kind);
        let items = all.map(|i| {
            let country = country::by_code(&i.country).map(|c| c.name(name_in(cx.lang)));
            Item::new(i.code.clone(), country.unwrap_or(in_lang(&i.name, cx.lang)))
                .aside(in_lang(&i.city, cx.lang))
                .also(format!(
                    "{} {} {} {} {} {} {}",
                    i.name.kk, i.name.ru, i.name.en, i.city.kk, i.city.ru, i.city.en, i.country
                ))
        });
        Picker::new(items.collect())
    }

    fn choose(&mut self, token: &str, cx: &mut Shared) -> Turn {
        match self.stage {
            Stage::Language => {
                cx.lang = Lang::parse(token).unwrap_or(Lang::Ru);
                cx.effect(Effect::KeepLanguage(cx.lang));
                (self.stage, self.picker) = (Stage::Kind, Self::kinds(cx));
                cx.standing(|cx| self.shown(cx));
                Turn::Stay
            }
            Stage::Kind if token == PRACTICE => {
                let lang = cx.lang;
                cx.tell(Say::new("practice-opens"));
                self.opening
                    .ask(Request::Practice(PracticeRequest::Begin(lang)), cx);
                Turn::Stay
            }
            Stage::Kind => {
                let Some(kind) = InstitutionKind::parse(token) else {
                    return Turn::Stay;
                };
                if !kind.is_listed() {
                    return self.people(kind.code(), cx);
                }
                let offices = Self::offices(cx, kind);
                if let [only] = offices.items.as_slice() {
                    return self.people(&only.token, cx);
                }
                (self.stage, self.picker) = (Stage::Office(kind), offices);
                cx.standing(|cx| self.shown(cx));
                Turn::Stay
            }
            Stage::Office(_) => self.people(token, cx),
        }
    }

    fn people(&mut self, institution: &str, cx: &Shared) -> Turn {
        let people = People::new(institution, self.kept.take());
        Turn::Replace(Box::new(FormScreen::new(people, cx)))
    }

    fn back(&mut self, cx: &mut Shared) {
        (self.stage, self.picker) = match self.stage {
            Stage::Language | Stage::Kind => (Stage::Language, Picker::new(Vec::new())),
            Stage::Office(_) => (Stage::Kind, Self::kinds(cx)),
        };
        cx.standing(|cx| self.shown(cx));
    }
}

/// Where a choice stands in the list as it is now.
fn place_of(picker: &Picker, token: &str) -> usize {
    let mut shown = picker.matching().into_iter();
    shown.position(|i| i.token == token).unwrap_or(0)
}

fn in_lang(title: &Title, lang: Lang) -> &str {
    match lang {
        Lang::Kk => &title.kk,
        Lang::Ru => &title.ru,
        Lang::En => &title.en,
    }
}

impl Default for FirstRun {
    fn default() -> Self {
        Self::new()
    }
}

impl Screen for FirstRun {
    fn name(&self) -> &'static str {
        "first-run"
    }

    fn shown(&mut self, cx: &mut Shared) {
        if matches!(self.stage, Stage::Language) {
            let place = self.picker.place;
            self.picker = Self::languages(cx);
            self.picker.place = place;
        }
        cx.tell(Say::new(match self.stage {
            Stage::Language => "first-run-say-language",
            Stage::Kind => "first-run-say-kind",
            Stage::Office(_) => "first-run-say-office",
        }));
    }

    fn spoken(&mut self, cx: &Shared) {
        let items = match self.stage {
            Stage::Language => return,
            Stage::Kind => Self::kinds(cx).items,
            Stage::Office(kind) => Self::offices(cx, kind).items,
        };
        // What was typed may match in another order by the words of another language: the chosen row stays chosen.
        let chosen = self.picker.chosen().map(|i| i.token.clone());
        self.picker.reworded(items);
        self.picker.place = place_of(&self.picker, &chosen.unwrap_or_default());
    }

    fn view(&self, cx: &Shared) -> View {
        let mut parts = vec![Part::Gap];
        if matches!(self.stage, Stage::Language) {
            parts.push(Part::Prose {
                lines: vec![toned(cx.text("app-what"), Tone::Dim), Vec::new()],
                from: 0,
            });
        }
        // Offices are many: their list narrows while one types.
        let narrows = matches!(self.stage, Stage::Office(_));
        let list = self.picker.parts(cx).into_iter();
        parts.extend(list.filter(|p| narrows || matches!(p, Part::Table(_))));
        // The name as papers print it.
        let chosen = self.picker.chosen().filter(|_| narrows);
        if let Some(office) = chosen.and_then(|i| institution::embedded().by_code(&i.token)) {
            parts.push(Part::About(vec![toned(
                in_lang(&office.name, cx.lang),
                Tone::Dim,
            )]));
        }
        View {
            title: cx.text("first-run-title"),
            parts,
            ..View::default()
        }
    }

    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        match self.stage {
            Stage::Language => vec![
                Binding::new(Key::Enter, Command::Enter, "key-choose"),
                Binding::new(Key::Esc, Command::Quit, "key-quit"),
            ],
            Stage::Kind | Stage::Office(_) => vec![Binding::new(Key::Enter, Command::Enter, "key-choose")],
        }
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => return self.key(Press::of(Key::Enter), cx),
            Command::Back => self.back(cx),
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.picker.press(press) {
            Some(token) => self.choose(&token, cx),
            None => Turn::Stay,
        }
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if self.opening.is_answered(cx)
            && let Reply::Trouble(say) = reply
        {
            cx.trouble(say.clone());
        }
        Turn::Stay
    }

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        if matches!(self.stage, Stage::Office(_)) {
            self.picker.typed.paste(text);
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.picker.place = row;
            return self.key(Press::of(Key::Enter), cx);
        }
        Turn::Stay
    }

    fn is_typing(&self) -> bool {
        matches!(self.stage, Stage::Office(_))
    }

    fn has_back(&self) -> bool {
        !matches!(self.stage, Stage::Language)
    }
}
