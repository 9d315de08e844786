//! The first run: language, which office, who works there, the password, the recovery code.

mod answers;
mod recovery;

use crate::app::command::{Binding, Command};
use crate::app::effect::Effect;
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::institution;
use crate::domain::title::Title;
use crate::domain::trouble::Say;
use crate::office::request::{Reply, Request};
use crate::texts::lang::Lang;
pub use recovery::Recovery;

enum Stage {
    Language,
    Kind,
    Office,
    People,
    /// The keys are being made.
    Making,
}

pub struct FirstRun {
    stage: Stage,
    picker: Picker,
    form: Form,
    institution: String,
}

impl FirstRun {
    pub fn new() -> Self {
        Self {
            stage: Stage::Language,
            picker: Picker::new(Vec::new()),
            form: Form::default(),
            institution: String::new(),
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

    fn choose(&mut self, token: &str, cx: &mut Shared) {
        match self.stage {
            Stage::Language => {
                cx.lang = Lang::parse(token).unwrap_or(Lang::Ru);
                cx.effect(Effect::KeepLanguage(cx.lang));
                self.stage = Stage::Kind;
                self.picker = Self::kinds(cx);
                cx.standing(|cx| cx.tell(Say::new("first-run-say-kind")));
            }
            Stage::Kind => {
                self.picker = Self::offices(cx, token);
                self.stage = Stage::Office;
                if self.picker.items.len() == 1 {
                    let only = self.picker.items[0].token.clone();
                    self.choose(&only, cx);
                } else {
                    cx.standing(|cx| cx.tell(Say::new("first-run-say-office")));
                }
            }
            Stage::Office => {
                self.institution = token.to_owned();
                self.form = answers::form(token, cx);
                self.stage = Stage::People;
                cx.standing(|cx| cx.tell(Say::new("first-run-say-people")));
            }
            Stage::People | Stage::Making => {}
        }
    }

    fn finish(&mut self, cx: &mut Shared) {
        match answers::foundation(&mut self.form, &self.institution, cx.lang) {
            Some(foundation) => {
                self.stage = Stage::Making;
                cx.tell(Say::new("first-run-making"));
                cx.ask(Request::Found(Box::new(foundation)));
            }
            None => {
                self.form.first_problem();
                cx.trouble(Say::new("form-mend-marked"));
            }
        }
    }

    fn back(&mut self, cx: &mut Shared) {
        match self.stage {
            Stage::Language | Stage::Making => {}
            Stage::Kind => {
                self.stage = Stage::Language;
                self.picker = Self::languages(cx);
                cx.tell(Say::new("first-run-say-language"));
            }
            Stage::Office | Stage::People => {
                self.stage = Stage::Kind;
                self.picker = Self::kinds(cx);
                cx.tell(Say::new("first-run-say-kind"));
            }
        }
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
            Stage::People => "first-run-say-people",
            Stage::Making => "first-run-making",
        }));
    }

    fn spoken(&mut self, cx: &Shared) {
        if matches!(self.stage, Stage::Kind) {
            self.picker.reworded(Self::kinds(cx).items);
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let title = cx.text("first-run-title");
        let mut parts = vec![Part::Gap];
        match self.stage {
            Stage::Language => {
                parts.push(Part::Prose {
                    lines: vec![toned(cx.text("app-what"), Tone::Dim), Vec::new()],
                    from: 0,
                });
                parts.extend(
                    self.picker
                        .parts(cx)
                        .into_iter()
                        .filter(|p| matches!(p, Part::Table(_))),
                );
            }
            Stage::Kind => {
                parts.extend(
                    self.picker
                        .parts(cx)
                        .into_iter()
                        .filter(|p| matches!(p, Part::Table(_))),
                );
            }
            Stage::Office => parts.extend(self.picker.parts(cx)),
            Stage::People | Stage::Making => {
                let office = institution::embedded().by_code(&self.institution);
                let name = office.map_or(String::new(), |i| in_lang(&i.name, cx.lang).to_owned());
                parts.push(Part::Prose {
                    lines: vec![toned(name, Tone::Dim)],
                    from: 0,
                });
                parts.push(Part::Form(show::form(&answers::labelled(&self.form, cx), cx, 0)));
            }
        }
        View {
            title,
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
            Stage::People => vec![
                Binding::new(Key::F(2), Command::Forward, "key-found-office"),
                Binding::new(Key::F(6), Command::TurnLayout, "key-turn-layout"),
            ],
            Stage::Making => Vec::new(),
        }
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => return self.key(Press::of(Key::Enter), cx),
            Command::Forward => {
                self.form.settle();
                self.finish(cx);
            }
            Command::TurnLayout => self.form.turn_layout(),
            Command::Back => self.back(cx),
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.stage {
            Stage::People => match self.form.press(press) {
                Did::Finished => self.finish(cx),
                Did::Typed => answers::strength(&mut self.form),
                _ => {}
            },
            Stage::Making => {}
            _ => {
                if let Some(token) = self.picker.press(press) {
                    self.choose(&token, cx);
                }
            }
        }
        Turn::Stay
    }

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        match self.stage {
            Stage::People => self.form.paste(text),
            Stage::Office => self.picker.typed.paste(text),
            _ => {}
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match (target, &self.stage) {
            (Target::Cell { row, cell }, Stage::People) => self.form.go_to(row, cell),
            (Target::Row { row, .. }, _) => {
                self.picker.place = row;
                return self.key(Press::of(Key::Enter), cx);
            }
            _ => {}
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Founded { view, recovery } => {
                cx.office = Some((**view).clone());
                cx.message = None;
                Turn::Replace(Box::new(Recovery::new(recovery.clone())))
            }
            Reply::Trouble(say) => {
                self.stage = Stage::People;
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }

    fn is_typing(&self) -> bool {
        matches!(self.stage, Stage::Office | Stage::People)
    }

    fn has_back(&self) -> bool {
        !matches!(self.stage, Stage::Language | Stage::Making)
    }
}
