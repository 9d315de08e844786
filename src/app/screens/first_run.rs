//! The first run: language, which office, who works there, the password, the recovery code.

mod answers;
mod people;
mod recovery;

use crate::app::command::{Binding, Command};
use crate::app::effect::Effect;
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::institution;
use crate::domain::title::Title;
use crate::domain::trouble::Say;
use crate::texts::lang::Lang;
use people::People;
pub use recovery::Recovery;

enum Stage {
    Language,
    Kind,
    Office,
}

pub struct FirstRun {
    stage: Stage,
    picker: Picker,
}

impl FirstRun {
    pub fn new() -> Self {
        Self {
            stage: Stage::Language,
            picker: Picker::new(Vec::new()),
        }
    }

    /// Back from the questions: which kind of office, once more.
    fn at_kinds(cx: &Shared) -> Self {
        Self {
            stage: Stage::Kind,
            picker: Self::kinds(cx),
        }
    }

    /// The languages, each by its own name.
    fn languages(cx: &Shared) -> Picker {
        let items = Lang::ALL.map(|l| Item::new(l.as_str(), cx.text(&format!("language-{}", l.as_str()))));
        Picker::new(items.to_vec()).numbered()
    }

    fn kinds(cx: &Shared) -> Picker {
        let kinds = [
            "embassy",
            "consulate-general",
            "consulate",
            "embassy-branch",
            "ministry",
        ];
        let items = kinds
            .into_iter()
            .map(|k| Item::new(k, cx.text(&format!("office-kind-{k}"))))
            .collect();
        Picker::new(items).numbered()
    }

    fn offices(cx: &Shared, kind: &str) -> Picker {
        let all = institution::embedded()
            .all()
            .iter()
            .filter(|i| i.kind.code() == kind);
        let items = all.map(|i| {
            let city = if cx.lang == Lang::En {
                &i.city_en
            } else {
                &i.city_ru
            };
            Item::new(i.code.clone(), in_lang(&i.name, cx.lang))
                .aside(city.clone())
                .also(format!(
                    "{} {} {} {} {}",
                    i.name.kk, i.name.ru, i.name.en, i.city_en, i.country
                ))
        });
        Picker::new(items.collect())
    }

    fn choose(&mut self, token: &str, cx: &mut Shared) -> Turn {
        match self.stage {
            Stage::Language => {
                cx.lang = Lang::parse(token).unwrap_or(Lang::Ru);
                cx.effect(Effect::KeepLanguage(cx.lang));
                *self = Self::at_kinds(cx);
                cx.standing(|cx| self.shown(cx));
                Turn::Stay
            }
            Stage::Kind => {
                let offices = Self::offices(cx, token);
                if let [only] = offices.items.as_slice() {
                    return Turn::Replace(Box::new(FormScreen::new(People::new(&only.token), cx)));
                }
                self.picker = offices;
                self.stage = Stage::Office;
                cx.standing(|cx| self.shown(cx));
                Turn::Stay
            }
            Stage::Office => Turn::Replace(Box::new(FormScreen::new(People::new(token), cx))),
        }
    }

    fn back(&mut self, cx: &mut Shared) {
        *self = match self.stage {
            Stage::Language | Stage::Kind => Self::new(),
            Stage::Office => Self::at_kinds(cx),
        };
        cx.standing(|cx| self.shown(cx));
    }
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
            self.picker = Self::languages(cx);
        }
        cx.tell(Say::new(match self.stage {
            Stage::Language => "first-run-say-language",
            Stage::Kind => "first-run-say-kind",
            Stage::Office => "first-run-say-office",
        }));
    }

    fn spoken(&mut self, cx: &Shared) {
        if matches!(self.stage, Stage::Kind) {
            self.picker.reworded(Self::kinds(cx).items);
        }
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
        let narrows = matches!(self.stage, Stage::Office);
        let list = self.picker.parts(cx).into_iter();
        parts.extend(list.filter(|p| narrows || matches!(p, Part::Table(_))));
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
            Stage::Kind | Stage::Office => vec![Binding::new(Key::Enter, Command::Enter, "key-choose")],
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

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        if matches!(self.stage, Stage::Office) {
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
        matches!(self.stage, Stage::Office)
    }

    fn has_back(&self) -> bool {
        !matches!(self.stage, Stage::Language)
    }
}
