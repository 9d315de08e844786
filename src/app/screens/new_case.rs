//! A new case: service, what is asked, the way in where there are several, category. One screen; digits choose, letters
//! narrow.

mod joining;
mod lists;
mod ways;

use super::confirm_basis::{CONFIRMED, ConfirmBasis};
use super::law::Law;
use super::leaflet::Facts;
use super::packs;
use super::service::{closed_line, service_line};
use super::who::{self, Who};
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::picker::Picker;
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::checklist::ChecklistScreen;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, line};
use crate::domain::code::{CategoryCode, ChannelCode, RequestCode, ServiceCode};
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::draft::Draft;
use crate::office::rights::Right;
use crate::office::{accept, begin};
use joining::Joining;
use lists::{DISABLED, services};

enum Stage {
    Service,
    /// By which way it came, where it can have come by several.
    Way,
    Category,
}

pub struct NewCase {
    stage: Stage,
    picker: Picker,
    service: Option<ServiceCode>,
    request: Option<RequestCode>,
    /// None while it is not chosen.
    channel: Option<ChannelCode>,
    /// The category that waits for the manager's word on a lapsed basis.
    chosen: Option<String>,
    /// A draft that gets another category; everything typed stays.
    draft: Option<Draft>,
    /// The visit that the case belongs to.
    joining: Option<Joining>,
}

impl NewCase {
    pub fn new(cx: &mut Shared) -> Self {
        Self::begun(None, cx)
    }

    fn begun(joining: Option<Joining>, cx: &mut Shared) -> Self {
        let mut new = Self {
            stage: Stage::Service,
            picker: Picker::new(Vec::new()),
            service: None,
            request: None,
            channel: None,
            chosen: None,
            draft: None,
            joining,
        };
        new.picker = services(cx);
        // With one service there is nothing to ask.
        if let [only] = new.picker.items.as_slice()
            && !only.token.starts_with(DISABLED)
        {
            let token = only.token.clone();
            new.choose_service(&token, cx);
        }
        new
    }

    /// Another category for a draft: only the category is chosen anew.
    pub fn for_draft(draft: Draft, cx: &mut Shared) -> Self {
        let mut new = Self {
            stage: Stage::Category,
            picker: Picker::new(Vec::new()),
            service: Some(draft.service.clone()),
            request: Some(draft.request.clone()),
            channel: Some(draft.channel.clone()),
            chosen: None,
            draft: Some(draft),
            joining: None,
        };
        new.stage_category(cx);
        let now = new.draft.as_ref().map(|d| d.category.as_str().to_owned());
        let place = new
            .picker
            .items
            .iter()
            .position(|i| Some(&i.token) == now.as_ref());
        new.picker.place = place.unwrap_or(0);
        new
    }

    fn pack<'a>(&self, cx: &'a Shared) -> Option<&'a Pack> {
        let catalogue = &cx.office.as_ref()?.catalogue;
        match &self.draft {
            Some(draft) => catalogue.by_hash(&draft.pack).map(|p| &**p),
            None => catalogue.pack(self.service.as_ref()?),
        }
    }

    /// The draft under its new category, back at its documents.
    fn recategorise(&mut self, category: CategoryCode, cx: &mut Shared) -> Turn {
        let Some(mut draft) = self.draft.clone() else {
            return Turn::Stay;
        };
        draft.category = category;
        draft.stage = crate::office::draft::Stage::Checklist;
        cx.tell(Say::new("counter-category-changed"));
        self.to_documents(draft, cx)
    }

    /// To the list of documents; of who does not come alone it is asked first who is here.
    fn to_documents(&self, draft: Draft, cx: &mut Shared) -> Turn {
        if draft.standing.is_none() && who::is_needed(&draft, cx) {
            return Turn::Replace(Box::new(Who::new(draft, cx)));
        }
        match ChecklistScreen::begin(draft, cx) {
            Some(screen) => Turn::Replace(Box::new(screen)),
            None => Turn::Stay,
        }
    }

    fn choose_service(&mut self, token: &str, cx: &mut Shared) {
        self.service = ServiceCode::parse(token).ok();
        // The usual request is taken; the other is a key away (Tab).
        self.request = self.requests(cx).into_iter().next();
        self.channel = None;
        self.find_way(cx);
    }

    /// Where one thing is asked for by one kind of applicant there is nothing to choose.
    fn only_category(&self, cx: &Shared) -> Option<String> {
        let one_request = self.requests(cx).len() == 1 && matches!(self.stage, Stage::Category);
        match self.picker.items.as_slice() {
            [only] if one_request => Some(only.token.clone()),
            _ => None,
        }
    }

    fn stage_category(&mut self, cx: &Shared) {
        self.picker = Picker::new(self.categories(cx)).numbered();
        self.stage = Stage::Category;
    }

    fn choose(&mut self, token: &str, cx: &mut Shared) -> Turn {
        match self.stage {
            Stage::Service => {
                match token.strip_prefix(DISABLED) {
                    Some(code) => cx.trouble(packs::why_disabled(code, cx)),
                    None => {
                        self.choose_service(token, cx);
                        if let Some(only) = self.only_category(cx) {
                            return self.begin(&only, cx);
                        }
                        self.ask(cx);
                    }
                }
                Turn::Stay
            }
            Stage::Way => self.choose_way(token, cx),
            Stage::Category => self.begin(token, cx),
        }
    }

    fn begin(&mut self, category: &str, cx: &mut Shared) -> Turn {
        let Ok(category) = CategoryCode::parse(category) else {
            return Turn::Stay;
        };
        if self.draft.is_some() {
            return self.recategorise(category, cx);
        }
        let (Some(office), Some(request)) = (&cx.office, &self.request) else {
            return Turn::Stay;
        };
        let Some(pack) = self.pack(cx) else {
            return Turn::Stay;
        };
        let today = cx.today();
        if let Some(why) = accept::basis_bars(office, pack, today) {
            if why.id != accept::MUST_CONFIRM || office.lacks(Right::Settings).is_some() {
                cx.trouble(why);
                return Turn::Stay;
            }
            let service = pack.code.clone();
            self.chosen = Some(category.as_str().to_owned());
            return Turn::Push(Box::new(FormScreen::new(ConfirmBasis::new(service), cx)));
        }
        let draft = self
            .channel
            .as_ref()
            .and_then(|channel| begin::draft_by(office, pack, channel, category, request.clone(), cx.now));
        match draft {
            Some(mut draft) => {
                self.joined(&mut draft, pack);
                self.to_documents(draft, cx)
            }
            None => {
                cx.trouble(Say::new("service-not-in-this-office"));
                Turn::Stay
            }
        }
    }

    /// What to bring for the category under the cursor.
    fn leaflet(&self) -> Option<Facts> {
        let category = CategoryCode::parse(&self.picker.chosen()?.token).ok()?;
        Some(Facts::new(self.service.clone()?, category, self.request.clone()?))
    }
}

impl Screen for NewCase {
    fn name(&self) -> &'static str {
        "new-case"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if let Some(shares) = self.shares() {
            cx.tell(shares);
        } else if cx.message.is_none() {
            cx.tell(Say::new(self.says()));
        }
    }
    fn spoken(&mut self, cx: &Shared) {
        let items = match self.stage {
            Stage::Service => services(cx).items,
            Stage::Way => self.ways(cx).into_iter().map(|c| ways::item(c, cx)).collect(),
            Stage::Category => self.categories(cx),
        };
        self.picker.reworded(items);
    }
    fn view(&self, cx: &Shared) -> View {
        let mut parts = Vec::new();
        if let Some(closed) = closed_line(cx) {
            parts.push(Part::Lines(vec![closed]));
        }
        if let Some(pack) = self.pack(cx) {
            parts.push(Part::Prose {
                lines: vec![service_line(pack, cx)],
                from: 0,
            });
            let request = pack
                .requests
                .iter()
                .find(|r| Some(&r.code) == self.request.as_ref());
            if let Some(request) = request {
                parts.push(Part::Lines(vec![line(format!(
                    "{}: {}",
                    cx.text("new-case-request"),
                    request.title.get(cx.lang)
                ))]));
            }
            parts.extend(self.way(cx).map(|said| Part::Lines(vec![line(said)])));
            parts.push(Part::Gap);
        }
        parts.extend(self.picker.parts(cx));
        View {
            title: cx.text(match &self.joining {
                Some(Joining::Family(_)) => "visit-next-title",
                _ => "screen-new-case",
            }),
            right: super::home::bar(cx).1,
            right_tone: Tone::Dim,
            parts,
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let mut all = vec![Binding::new(Key::Enter, Command::Enter, "key-choose")];
        let chosen = !matches!(self.stage, Stage::Service);
        if chosen && self.draft.is_none() && self.requests(cx).len() > 1 {
            all.push(Binding::new(Key::Tab, Command::NextTab, "key-other-request"));
        }
        all.push(Binding::new(Key::F(4), Command::List, "key-law"));
        if matches!(self.stage, Stage::Category) {
            all.push(Binding::new(Key::F(7), Command::Own(20), "key-leaflet").quiet());
        }
        all
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.key(Press::of(Key::Enter), cx),
            Command::NextTab => {
                self.other_request(cx);
                Turn::Stay
            }
            Command::Own(20) => match self.leaflet() {
                Some(of) => Turn::Push(Box::new(FormScreen::new(of, cx))),
                None => Turn::Stay,
            },
            Command::List => {
                let Some(pack) = self.pack(cx) else {
                    return Turn::Stay;
                };
                let point = self.picker.chosen().and_then(|i| self.point(&i.token, pack));
                match point.and_then(|point| Law::open(pack, &point)) {
                    Some(law) => Turn::Push(Box::new(law)),
                    None => {
                        cx.warn(Say::new("law-no-point"));
                        Turn::Stay
                    }
                }
            }
            Command::Back => match self.draft.clone() {
                Some(draft) => match ChecklistScreen::begin(draft, cx) {
                    Some(screen) => Turn::Replace(Box::new(screen)),
                    None => Turn::Back,
                },
                None if self.back_to_way(cx) => Turn::Stay,
                None => Turn::Back,
            },
            _ => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        match (returned, self.chosen.take()) {
            (Returned::Choice(token), Some(category)) if token == CONFIRMED => self.begin(&category, cx),
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.picker.press(press) {
            Some(token) => self.choose(&token, cx),
            None => Turn::Stay,
        }
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
