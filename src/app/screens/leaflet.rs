//! What to bring: for somebody who only asks. A category, then the language and what is known of the papers; no draft, no
//! name, nothing kept.

mod facts;

use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::screen::{Screen, Turn};
use crate::app::screens::home::offered;
use crate::app::shared::Shared;
use crate::app::view::{Target, View};
use crate::domain::code::{CategoryCode, ServiceCode};
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
pub use facts::Facts;

/// The categories of every service that this office opens, one list.
pub struct WhatToBring {
    picker: Picker,
}

/// Between service and category in an item's token: no code has it.
const BETWEEN: char = '/';

fn items(cx: &Shared) -> Vec<Item> {
    let Some(office) = &cx.office else {
        return Vec::new();
    };
    let packs: Vec<&Pack> = offered(cx).collect();
    let several = packs.len() > 1;
    let mut out = Vec::new();
    for pack in packs {
        // Whoever asks stands here.
        let channels = pack.channels_of(&office.settings.kind);
        let in_person = channels.iter().find(|c| !c.is_digital());
        let Some(channel) = in_person.or(channels.first()) else {
            continue;
        };
        for category in pack.categories_of(&channel.code) {
            let token = format!("{}{BETWEEN}{}", pack.code, category.code);
            let mut item = Item::new(token, category.title.get(cx.lang))
                .also(&category.title.kk)
                .also(&category.title.ru)
                .also(&category.title.en);
            if several {
                item = item.aside(pack.short(cx.lang));
            }
            out.push(item);
        }
    }
    out
}

impl WhatToBring {
    pub fn new(cx: &Shared) -> Self {
        Self {
            picker: Picker::new(items(cx)).numbered(),
        }
    }

    fn choose(token: &str, cx: &Shared) -> Option<Facts> {
        let (service, category) = token.split_once(BETWEEN)?;
        let service = ServiceCode::parse(service).ok()?;
        let pack = cx.office.as_ref()?.catalogue.pack(&service)?;
        let request = pack.requests.first()?.code.clone();
        Some(Facts::new(service, CategoryCode::parse(category).ok()?, request))
    }
}

impl Screen for WhatToBring {
    fn name(&self) -> &'static str {
        "leaflet"
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("leaflet-say-category"));
    }
    fn spoken(&mut self, cx: &Shared) {
        self.picker.reworded(items(cx));
    }
    fn view(&self, cx: &Shared) -> View {
        View {
            title: cx.text("screen-leaflet"),
            parts: self.picker.parts(cx),
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::Enter, Command::Enter, "key-choose")]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.key(Press::of(Key::Enter), cx),
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let chosen = self.picker.press(press);
        match chosen.and_then(|token| Self::choose(&token, cx)) {
            Some(facts) => Turn::Push(Box::new(FormScreen::new(facts, cx))),
            None => Turn::Stay,
        }
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.picker.typed.paste(text);
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
        true
    }
}
