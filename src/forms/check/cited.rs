//! Citations and wordings: each official item names its point, the point opens, and the words stand there.

use super::Gathering;
use crate::domain::trouble::Say;
use crate::forms::citation;
use crate::forms::pack::{Citation, Source, Unconfirmed};
use crate::forms::raw::RawTexts;
use crate::texts::lang::{Lang, Texts};
use std::ops::Range;
use toml::Spanned;

/// What the law says about an item: where, in which words, and whose it is.
pub struct Rests<'a> {
    /// As the manager reads it: `document passport`.
    pub item: String,
    pub point: Option<&'a Spanned<String>>,
    pub words: &'a str,
    pub source: Source,
    /// The place of the whole item.
    pub at: Range<usize>,
}

/// Gathers citations and unconfirmed wordings as the pack is read.
#[derive(Default)]
pub struct Cited {
    text: Option<String>,
    pub citations: Vec<Citation>,
    pub unconfirmed: Vec<Unconfirmed>,
}

impl Cited {
    pub fn new(text: Option<&str>) -> Self {
        Self {
            text: text.map(str::to_owned),
            ..Self::default()
        }
    }

    /// The text that points are opened in.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// A title with what it rests on. Kazakh that is found word for word at its point needs no other confirmation.
    pub fn title(&mut self, title: &RawTexts, rests: &Rests<'_>, found: &mut Gathering<'_>) -> Texts {
        let quoted = self.rests(rests, &title.kk, found);
        self.wording(title, &rests.item, quoted, &rests.at, found)
    }

    /// The point opens and the words stand there; whether `kk` itself stands there.
    pub fn rests(&mut self, rests: &Rests<'_>, kk: &str, found: &mut Gathering<'_>) -> bool {
        let Some(point) = rests.point else {
            if rests.source == Source::Official {
                let say = Say::new("pack-point-missing").with("item", &rests.item);
                found.at(rests.at.clone(), say);
            }
            return false;
        };
        let Some(text) = self.text.clone() else {
            if !rests.words.is_empty() {
                found.at(
                    point.span(),
                    Say::new("pack-no-text").with("point", point.get_ref()),
                );
            }
            return false;
        };
        let Some(quote) = citation::open(&text, point.get_ref()) else {
            found.at(
                point.span(),
                Say::new("pack-no-such-point").with("point", point.get_ref()),
            );
            return false;
        };
        let quoted = quote.has(kk);
        if !rests.words.is_empty() && !quote.has(rests.words) {
            found.at(
                point.span(),
                Say::new("pack-words-not-found")
                    .with("point", point.get_ref())
                    .with("item", &rests.item),
            );
        }
        let words = match (rests.words.is_empty(), quoted) {
            (false, _) => rests.words,
            (true, true) => kk,
            (true, false) => "",
        };
        self.citations.push(Citation {
            item: rests.item.clone(),
            text,
            point: point.get_ref().clone(),
            words: words.to_owned(),
        });
        quoted
    }

    /// A wording by itself: what no source confirms is listed for the manager.
    pub fn wording(
        &mut self,
        raw: &RawTexts,
        item: &str,
        quoted: bool,
        at: &Range<usize>,
        found: &mut Gathering<'_>,
    ) -> Texts {
        if raw.kk.trim().is_empty() && raw.ru.trim().is_empty() {
            found.at(at.clone(), Say::new("pack-text-missing").with("item", item));
        }
        for (lang, text) in [(Lang::Kk, &raw.kk), (Lang::Ru, &raw.ru)] {
            let confirmed = raw.confirmed.contains(&lang) || (lang == Lang::Kk && quoted);
            if !text.is_empty() && !confirmed {
                self.unconfirmed.push(Unconfirmed {
                    item: item.to_owned(),
                    lang,
                    text: text.clone(),
                });
            }
        }
        plain(raw)
    }
}

pub fn plain(raw: &RawTexts) -> Texts {
    Texts {
        kk: raw.kk.clone(),
        ru: raw.ru.clone(),
        en: raw.en.clone(),
    }
}
