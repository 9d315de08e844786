//! The sentences themselves: Fluent messages by id, one set of files per language under `assets/texts`.

use super::keyless::keyless;
use super::lang::Lang;
use crate::domain::country::{self, NameIn};
use crate::domain::trouble::Say;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::cell::OnceCell;

macro_rules! parts {
    ($lang:literal: $($part:literal),* $(,)?) => {
        &[$((
            $part,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/texts/", $lang, "/", $part, ".ftl")),
        )),*]
    };
}

macro_rules! in_each_language {
    ($($part:literal),* $(,)?) => {
        fn sources(lang: Lang) -> &'static [(&'static str, &'static str)] {
            match lang {
                Lang::Kk => parts!("kk": $($part),*),
                Lang::Ru => parts!("ru": $($part),*),
                Lang::En => parts!("en": $($part),*),
            }
        }
    };
}

in_each_language!(
    "app",
    "checklist",
    "cli",
    "counter",
    "iin",
    "machine",
    "intake",
    "manual",
    "mrz",
    "names",
    "office",
    "pack",
    "paper",
    "screens",
    "store",
    "term",
    "treaty",
    "people",
    "visit",
    "applicant",
    "letters",
    "flow",
    "registers",
    "blanks",
    "printing",
    "plain"
);

/// The sentences of one language, read when the first is asked for.
struct Bundle {
    lang: Lang,
    /// Keys are named as plain mode answers them.
    keyless: bool,
    read: OnceCell<FluentBundle<FluentResource>>,
}

impl Bundle {
    fn get(&self) -> &FluentBundle<FluentResource> {
        self.read.get_or_init(|| {
            let locale = self.lang.as_str().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            bundle.set_use_isolating(false);
            if self.keyless {
                bundle.set_transform(Some(keyless));
            }
            for (_, source) in sources(self.lang) {
                // A broken file is found by the test below; at run time what could be read is used.
                let resource = match FluentResource::try_new((*source).to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
    }
}

/// Says things in the three languages.
pub struct Sayer {
    bundles: [Bundle; 3],
}

impl Default for Sayer {
    fn default() -> Self {
        Self::with(false)
    }
}

impl Sayer {
    /// For plain mode, which has no keys: a sentence that names one names its answer.
    pub fn plain() -> Self {
        Self::with(true)
    }

    fn with(keyless: bool) -> Self {
        Self {
            bundles: Lang::ALL.map(|lang| Bundle {
                lang,
                keyless,
                read: OnceCell::new(),
            }),
        }
    }

    /// The sentence of an id, with its arguments. An id that is nowhere is shown as itself: a test finds it.
    pub fn say(&self, lang: Lang, say: &Say) -> String {
        let texts: Vec<String> = say.texts.iter().map(|(_, id)| self.text(lang, id)).collect();
        let mut args = arguments(&say.args);
        if let Some(state) = state_in_words(&say.args, lang) {
            args.set(STATE, state);
        }
        for ((name, _), text) in say.texts.iter().zip(&texts) {
            args.set(*name, text.as_str());
        }
        self.message(lang, say.id, Some(&args))
            .unwrap_or_else(|| say.id.to_owned())
    }

    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.message(lang, id, None).unwrap_or_else(|| id.to_owned())
    }

    /// The same, where an id is made from a code and may be missing.
    pub fn get(&self, lang: Lang, id: &str) -> Option<String> {
        self.message(lang, id, None)
    }

    fn message(&self, lang: Lang, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.bundles.iter().find(|b| b.lang == lang)?.get();
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

/// The argument that names a state by its code: it is said in words.
const STATE: &str = "state";

/// `TUR Турция`, `XXA Лицо без гражданства`; none where the argument is no code that is known.
fn state_in_words(args: &[(&'static str, String)], lang: Lang) -> Option<String> {
    let (_, code) = args.iter().find(|(name, _)| *name == STATE)?;
    let state = country::by_code(code)?;
    let name = match lang {
        Lang::Kk => NameIn::Kk,
        Lang::Ru => NameIn::Ru,
        Lang::En => NameIn::En,
    };
    Some(format!("{code} {}", state.name(name)))
}

fn arguments<'a>(args: &'a [(&'static str, String)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| (*name, value_of(value)))
        .collect()
}

/// Counts are numbers, so that plurals are right; numbers of documents and cases stay texts.
fn value_of(text: &str) -> FluentValue<'_> {
    let counts = !text.is_empty()
        && text.len() <= 4
        && text.bytes().all(|b| b.is_ascii_digit())
        && (text.len() == 1 || !text.starts_with('0'));
    if counts {
        FluentValue::try_number(text)
    } else {
        FluentValue::from(text)
    }
}

/// All ids of a language, for the tests that hold the three equal.
pub fn ids(lang: Lang) -> Vec<String> {
    let mut ids: Vec<String> = sources(lang)
        .iter()
        .flat_map(|(_, source)| source.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
        .collect();
    ids.sort();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_whole() {
        for lang in Lang::ALL {
            for (part, source) in sources(lang) {
                let read = FluentResource::try_new((*source).to_owned());
                assert!(
                    read.is_ok(),
                    "{}/{part}: {:?}",
                    lang.as_str(),
                    read.err().map(|(_, e)| e)
                );
            }
        }
    }

    #[test]
    fn the_three_languages_have_the_same_ids_once() {
        let kk = ids(Lang::Kk);
        for lang in [Lang::Ru, Lang::En] {
            let other = ids(lang);
            let only =
                |a: &[String], b: &[String]| a.iter().filter(|i| !b.contains(i)).cloned().collect::<Vec<_>>();
            let (here, there) = (only(&kk, &other), only(&other, &kk));
            assert!(
                here.is_empty() && there.is_empty(),
                "only kk: {here:?}; only {}: {there:?}",
                lang.as_str()
            );
        }
        let mut once = kk.clone();
        once.dedup();
        assert_eq!(kk, once, "an id stands twice");
        assert!(kk.len() > 20);
    }

    #[test]
    fn arguments_are_the_same_in_the_three_languages() {
        let used = |lang: Lang| {
            let mut all: Vec<(String, Vec<String>)> = Vec::new();
            for (_, source) in sources(lang) {
                for line in source.lines() {
                    if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                        let id = line.split('=').next().unwrap_or_default().trim().to_owned();
                        all.push((id, Vec::new()));
                    }
                    if let Some((_, names)) = all.last_mut() {
                        for piece in line.split('$').skip(1) {
                            let name: String = piece
                                .chars()
                                .take_while(|c| c.is_alphanumeric() || *c == '_')
                                .collect();
                            // A name in the language itself: name_kk, name_ru, name_en.
                            let own = format!("_{}", lang.as_str());
                            let name = name.strip_suffix(&own).unwrap_or(&name).to_owned();
                            if !names.contains(&name) {
                                names.push(name);
                            }
                        }
                        names.sort();
                    }
                }
            }
            all.sort();
            all
        };
        let (kk, ru, en) = (used(Lang::Kk), used(Lang::Ru), used(Lang::En));
        for ((k, r), e) in kk.iter().zip(&ru).zip(&en) {
            assert_eq!(k, r);
            assert_eq!(k, e);
        }
    }
}
