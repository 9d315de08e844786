//! By which way a request came, where this office is several ways in: asked before the category, which follows from it.

use super::joining::Joining;
use super::{NewCase, Stage};
use crate::app::picker::{Item, Picker};
use crate::app::point;
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::domain::code::{CategoryCode, ChannelCode, RequestCode};
use crate::domain::trouble::Say;
use crate::forms::pack::{Channel, Pack};

pub(super) fn item(channel: &Channel, cx: &Shared) -> Item {
    let point = channel.point.as_ref().map(|p| point::text(p, cx));
    Item::new(channel.code.as_str(), channel.title.get(cx.lang))
        .aside(point.unwrap_or_default())
        .also(&channel.title.kk)
        .also(&channel.title.ru)
        .also(&channel.title.en)
}

impl NewCase {
    /// The ways by which what is asked for can have come. Whoever stands here came by none that is signed digitally.
    pub(super) fn ways<'a>(&self, cx: &'a Shared) -> Vec<&'a Channel> {
        match &self.request {
            Some(request) => self.ways_of(request, cx),
            None => Vec::new(),
        }
    }

    fn ways_of<'a>(&self, request: &RequestCode, cx: &'a Shared) -> Vec<&'a Channel> {
        let (Some(pack), Some(office)) = (self.pack(cx), &cx.office) else {
            return Vec::new();
        };
        let mut all = pack.ways(&office.settings.kind, request);
        // A zone that was read may be of a copy that came with the request.
        let here = matches!(self.joining, Some(Joining::Ticket(_) | Joining::Family(_)));
        all.retain(|c| !(here && c.is_digital()));
        all.retain(|c| !pack.categories_of(&c.code).is_empty());
        all
    }

    /// What can be asked for in this office.
    pub(super) fn requests(&self, cx: &Shared) -> Vec<RequestCode> {
        let all = self.pack(cx).into_iter().flat_map(|p| &p.requests);
        let here = all.filter(|r| !self.ways_of(&r.code, cx).is_empty());
        here.map(|r| r.code.clone()).collect()
    }

    /// The next request, where there are several.
    pub(super) fn other_request(&mut self, cx: &mut Shared) {
        let all = self.requests(cx);
        let place = all.iter().position(|r| Some(r) == self.request.as_ref());
        let next = place.map_or(0, |n| (n + 1) % all.len());
        self.request = all.into_iter().nth(next);
        let said = self.says();
        self.find_way(cx);
        if self.says() != said {
            self.ask(cx);
        }
    }

    /// The only way is taken; of several one is chosen.
    pub(super) fn find_way(&mut self, cx: &Shared) {
        match self.ways(cx).as_slice() {
            [_, _, ..] => self.stage_way(cx),
            // The same categories: the cursor stays.
            [only] if self.channel.as_ref() == Some(&only.code) && matches!(self.stage, Stage::Category) => {}
            ways => {
                self.channel = ways.first().map(|c| c.code.clone());
                self.stage_category(cx);
            }
        }
    }

    fn stage_way(&mut self, cx: &Shared) {
        let items = self.ways(cx).into_iter().map(|c| item(c, cx)).collect();
        self.channel = None;
        self.picker = Picker::new(items).numbered();
        self.stage = Stage::Way;
    }

    /// On to the category; where there is one, nothing is left to choose.
    pub(super) fn choose_way(&mut self, token: &str, cx: &mut Shared) -> Turn {
        self.channel = ChannelCode::parse(token).ok();
        self.stage_category(cx);
        if let [only] = self.picker.items.as_slice() {
            let only = only.token.clone();
            return self.begin(&only, cx);
        }
        self.ask(cx);
        Turn::Stay
    }

    /// From the categories back to the ways, where one was chosen.
    pub(super) fn back_to_way(&mut self, cx: &mut Shared) -> bool {
        let back = matches!(self.stage, Stage::Category) && self.ways(cx).len() > 1;
        if back {
            self.stage_way(cx);
            self.ask(cx);
        }
        back
    }

    /// The way that was chosen, in words.
    pub(super) fn way(&self, cx: &Shared) -> Option<String> {
        let channel = self.pack(cx)?.channel(self.channel.as_ref()?)?;
        let several = self.draft.is_none() && self.ways(cx).len() > 1;
        several.then(|| format!("{}: {}", cx.text("new-case-way"), channel.title.get(cx.lang)))
    }

    /// What is to be chosen now.
    pub(super) fn says(&self) -> &'static str {
        match self.stage {
            Stage::Service => "new-case-say-service",
            Stage::Way => "new-case-say-way",
            Stage::Category => "new-case-say-category",
        }
    }

    pub(super) fn ask(&self, cx: &mut Shared) {
        let id = self.says();
        cx.standing(|cx| cx.tell(Say::new(id)));
    }

    /// What the regulation says of the chosen line.
    pub(super) fn point(&self, token: &str, pack: &Pack) -> Option<String> {
        match self.stage {
            Stage::Way => pack.channel(&ChannelCode::parse(token).ok()?)?.point.clone(),
            _ => pack.category(&CategoryCode::parse(token).ok()?)?.point.clone(),
        }
    }
}
