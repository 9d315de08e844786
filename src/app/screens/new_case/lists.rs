//! What there is to choose from: services of this office, categories of a service.

use super::NewCase;
use crate::app::picker::{Item, Picker};
use crate::app::point;
use crate::app::screens::service::state_id;
use crate::app::screens::{home, packs};
use crate::app::shared::Shared;
use crate::app::view::Tone;
use crate::forms::pack::Pack;
use crate::texts::lang::Lang;

/// Before the code of a service that cannot be opened.
pub(super) const DISABLED: &str = "disabled:";

pub(super) fn services(cx: &Shared) -> Picker {
    let Some(office) = &cx.office else {
        return Picker::new(Vec::new());
    };
    let today = cx.today();
    let items = home::offered(cx).map(|p| {
        Item::new(p.code.as_str(), called(p, cx.lang))
            .aside(cx.text(state_id(p.state(today))))
            .also(p.code.as_str())
            .also(&p.title.kk)
            .also(&p.title.ru)
            .also(&p.title.en)
    });
    let mut items: Vec<Item> = items.collect();
    for code in packs::disabled(office) {
        let mut item =
            Item::new(format!("{DISABLED}{code}"), code).aside(cx.text("counter-service-disabled-short"));
        item.tone = Tone::Problem;
        items.push(item);
    }
    Picker::new(items).numbered()
}

/// Titles begin alike: the short name comes first.
fn called(pack: &Pack, lang: Lang) -> String {
    let title = pack.title.get(lang);
    match pack.short(lang) {
        short if short == title => title.to_owned(),
        short => format!("{short} · {title}"),
    }
}

impl NewCase {
    pub(super) fn categories(&self, cx: &Shared) -> Vec<Item> {
        let (Some(pack), Some(channel)) = (self.pack(cx), &self.channel) else {
            return Vec::new();
        };
        let items = pack.categories_of(channel).into_iter().map(|c| {
            Item::new(c.code.as_str(), c.title.get(cx.lang))
                .aside(c.point.clone().map_or(String::new(), |p| point::text(&p, cx)))
                .also(&c.title.kk)
                .also(&c.title.ru)
                .also(&c.title.en)
        });
        items.collect()
    }
}
