//! Who is here: the applicant in person, or somebody who stands for the applicant, as far as the service takes it. What it
//! does not take says why, with the point of the law.

use super::checklist::{self, day, pack_of, park, save, title};
use super::law::Law;
use super::representative::Representative;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, Picker};
use crate::app::point;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::checklist::{LegalisationRule, Truth};
use crate::domain::code::RepresentationCode;
use crate::domain::trouble::Say;
use crate::forms::pack::{Pack, Representation, Source};
use crate::office::draft::{Draft, Place, Stage, Stander};
use crate::office::intake;
use crate::office::representative::{self, Standing};
use crate::office::visit::family::standing;

/// The token of the applicant; no code has capitals.
const IN_PERSON: &str = "IN PERSON";

/// Before the place of somebody of the same visit.
const OFFERED: &str = "OFFERED ";

pub struct Who {
    draft: Draft,
    picker: Picker,
}

fn ask(_: &str, _: &[String]) -> LegalisationRule {
    LegalisationRule::Ask
}

fn place_of(token: &str) -> Option<usize> {
    token.strip_prefix(OFFERED)?.parse().ok()
}

/// Whether the applicant of a draft does not come alone.
pub fn is_needed(draft: &Draft, cx: &Shared) -> bool {
    let Some(pack) = pack_of(draft, cx) else {
        return false;
    };
    let applicant = intake::applicant(draft, pack, day(draft, cx));
    pack.must_be_represented(&applicant, &ask) == Truth::Yes
}

/// Whoever stands for the applicant may not: the age or the service does not let it.
pub fn may_not(draft: &Draft, cx: &Shared) -> bool {
    let (Some(standing), Some(pack)) = (&draft.standing, pack_of(draft, cx)) else {
        return false;
    };
    let applicant = intake::applicant(draft, pack, day(draft, cx));
    pack.may_be_represented(&standing.by, &applicant, &ask) == Truth::No
}

/// Why nobody is asked who is here: a request that was signed digitally came without anybody.
pub fn why_not(draft: &Draft, cx: &Shared) -> Option<Say> {
    let digital = pack_of(draft, cx).is_some_and(|pack| pack.is_digital(&draft.channel));
    digital.then(|| Say::new("who-nobody-came"))
}

/// Why the data of a representative cannot be typed.
pub fn why_nobody(draft: &Draft) -> Option<Say> {
    draft.standing.is_none().then(|| Say::new("who-nobody-stands"))
}

/// From a screen of the draft: who is here (30), or the data of whoever stands for the applicant (31).
pub fn open(which: u8, draft: &Draft, cx: &mut Shared) -> Turn {
    match which {
        31 if draft.standing.is_some() => Representative::begin(draft.clone(), cx),
        _ => Turn::Replace(Box::new(Who::new(draft.clone(), cx))),
    }
}

/// What is still to be asked before the application is looked over: who stands for a child, and who that is.
pub fn before_review(draft: &Draft, cx: &mut Shared) -> Option<Turn> {
    let unseen = |pack| standing::is_right_unseen(draft.standing.as_ref()?, pack);
    let open = pack_of(draft, cx)
        .is_some_and(|pack| representative::is_open(draft, pack, cx.today()) || unseen(pack).is_some());
    if may_not(draft, cx) {
        cx.trouble(Say::new("refusal-may-not-stand"));
        return Some(Turn::Replace(Box::new(Who::new(draft.clone(), cx))));
    }
    if draft.standing.is_none() && is_needed(draft, cx) {
        return Some(Turn::Replace(Box::new(Who::new(draft.clone(), cx))));
    }
    open.then(|| Representative::begin(draft.clone(), cx))
}

impl Who {
    /// On what stands in the draft; for who does not come alone, on the first who may stand: somebody of the same visit, if
    /// there is one.
    pub fn new(draft: Draft, cx: &Shared) -> Self {
        let mut new = Self {
            picker: Picker::new(Vec::new()).numbered(),
            draft,
        };
        new.picker.items = new.items(cx);
        let now = new.draft.standing.as_ref().map(|standing| {
            let offered = new.standers().iter();
            let mut offered =
                offered.map(|s| s.standing.is_same_person(standing) && s.standing.by == standing.by);
            match offered.position(|same| same) {
                Some(place) => format!("{OFFERED}{place}"),
                None => standing.by.to_string(),
            }
        });
        let items = &new.picker.items;
        let place = items.iter().position(|i| Some(&i.token) == now.as_ref());
        new.picker.place = place.unwrap_or(0);
        new
    }

    /// Those of the same visit who stand for others, or could.
    fn standers(&self) -> &[Stander] {
        self.draft.family.as_ref().map_or(&[], |f| &f.standers)
    }

    /// The same by name, as far as they may stand for this one: those who stand for another one, or those who could.
    fn offered(&self, stood: bool, pack: &Pack, cx: &Shared) -> Vec<Item> {
        let all = self.standers().iter().enumerate();
        let item = |(place, of): (usize, &Stander)| {
            let rule = pack.representation(&of.standing.by)?;
            if self.may(pack, rule, cx) == Truth::No {
                return None;
            }
            let title = format!("{}, {}", of.standing.shown(), rule.title.get(cx.lang));
            let aside = cx.say(&Say::new("who-offered").with("who", &of.of));
            Some(Item::new(format!("{OFFERED}{place}"), title).aside(&aside))
        };
        all.filter(|(_, of)| of.stood == stood).filter_map(item).collect()
    }

    fn items(&self, cx: &Shared) -> Vec<Item> {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return Vec::new();
        };
        let alone = Item::new(IN_PERSON, cx.text("who-in-person"));
        let alone = (!is_needed(&self.draft, cx)).then_some(alone);
        let others = pack.representations.iter().map(|r| {
            let point = r.point.as_ref().map_or(String::new(), |p| point::text(p, cx));
            let office = cx.text("who-office-rule");
            let aside = match (r.allowed, r.source) {
                (false, _) => format!("{} {point}", cx.text("who-not-taken")),
                (true, Source::Office) => office,
                (true, Source::Official) => point,
            };
            let mut item = Item::new(r.code.as_str(), r.title.get(cx.lang)).aside(aside.trim());
            item.tone = match self.may(pack, r, cx) {
                Truth::No => Tone::Dim,
                Truth::Yes | Truth::Unknown => Tone::Plain,
            };
            item
        });
        // Who only could stand for this one is not proposed before the usual ways.
        let (stood, could) = (self.offered(true, pack, cx), self.offered(false, pack, cx));
        let all = alone.into_iter().chain(stood).chain(others).chain(could);
        all.collect()
    }

    fn may(&self, pack: &Pack, of: &Representation, cx: &Shared) -> Truth {
        let applicant = intake::applicant(&self.draft, pack, day(&self.draft, cx));
        pack.may_be_represented(&of.code, &applicant, &ask)
    }

    /// The row under the cursor, where it is somebody else than the applicant.
    fn chosen<'a>(&self, cx: &'a Shared) -> Option<&'a Representation> {
        let pack = pack_of(&self.draft, cx)?;
        let token = &self.picker.chosen()?.token;
        match place_of(token) {
            Some(place) => pack.representation(&self.standers().get(place)?.standing.by),
            None => pack.representation(&RepresentationCode::parse(token).ok()?),
        }
    }

    fn take(&mut self, token: &str, cx: &mut Shared) -> Turn {
        if token == IN_PERSON {
            self.draft.standing = None;
            standing::settle(&mut self.draft);
            return self.on(cx);
        }
        if let Some(place) = place_of(token) {
            return match standing::stands(&mut self.draft, place) {
                true => self.on(cx),
                false => Turn::Stay,
            };
        }
        let (Ok(by), Some(pack)) = (RepresentationCode::parse(token), pack_of(&self.draft, cx)) else {
            return Turn::Stay;
        };
        let Some(rule) = pack.representation(&by) else {
            return Turn::Stay;
        };
        if self.may(pack, rule, cx) == Truth::No {
            let id = match rule.allowed {
                true => "who-not-for-this-one",
                false => "who-not-taken-here",
            };
            cx.trouble(Say::new(id));
            return Turn::Stay;
        }
        match &mut self.draft.standing {
            // Another right, the same person: what was typed stays.
            Some(standing) => standing.by = by,
            none => *none = Some(Standing::new(by)),
        }
        self.on(cx)
    }

    /// Back to where the draft was, with what was chosen.
    fn on(&mut self, cx: &mut Shared) -> Turn {
        if self.draft.stage == Stage::Review
            && let Some(turn) = before_review(&self.draft, cx)
        {
            save(&self.draft, cx);
            return turn;
        }
        self.back(cx)
    }

    fn back(&mut self, cx: &mut Shared) -> Turn {
        save(&self.draft, cx);
        match checklist::resume(self.draft.clone(), cx) {
            Some(screen) => Turn::Replace(screen),
            None => Turn::Back,
        }
    }
}

impl Screen for Who {
    fn name(&self) -> &'static str {
        "who"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            let first = self.picker.items.first();
            let offered = first.is_some_and(|i| place_of(&i.token).is_some());
            cx.tell(Say::new(match (is_needed(&self.draft, cx), offered) {
                (true, true) => "who-say-offered",
                (true, false) => "who-say-not-alone",
                (false, _) => "who-say",
            }));
        }
    }
    fn parks(&self) -> bool {
        true
    }
    fn spoken(&mut self, cx: &Shared) {
        let items = self.items(cx);
        self.picker.reworded(items);
    }
    fn view(&self, cx: &Shared) -> View {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return View::default();
        };
        let (title, (right, right_tone)) = title(&self.draft, pack, cx);
        let mut parts = vec![Part::Gap];
        parts.extend(
            self.picker
                .parts(cx)
                .into_iter()
                .filter(|p| matches!(p, Part::Table(_))),
        );
        if let Some(rule) = self.chosen(cx) {
            let tone = match self.may(pack, rule, cx) {
                Truth::No => Tone::Problem,
                Truth::Yes | Truth::Unknown => Tone::Law,
            };
            parts.push(Part::Gap);
            parts.push(Part::Prose {
                lines: vec![toned(rule.why.get(cx.lang), tone)],
                from: 0,
            });
        }
        View {
            title,
            right,
            right_tone,
            parts,
        }
    }
    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let law = self.chosen(cx).and_then(|r| r.point.as_ref());
        let none = law.is_none().then(|| Say::new("law-no-point"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-choose"),
            Binding::new(Key::F(4), Command::List, "key-law").unless(none),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.key(Press::of(Key::Enter), cx),
            Command::List => {
                let point = self.chosen(cx).and_then(|r| r.point.clone());
                let law = pack_of(&self.draft, cx)
                    .zip(point)
                    .and_then(|(pack, point)| Law::open(pack, &point));
                law.map_or(Turn::Stay, |law| Turn::Push(Box::new(law)))
            }
            Command::Park => park(&self.draft, Place::default(), cx),
            Command::Back => {
                // One step back, not on to what is asked for here.
                if self.draft.stage == Stage::Review {
                    self.draft.stage = Stage::Application;
                }
                self.back(cx)
            }
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        // Letters choose nothing here: only arrows, digits and Enter.
        let digit = press.typed().and_then(crate::domain::keyboard::digit);
        if press.typed().is_some() && digit.is_none() {
            return Turn::Stay;
        }
        match self.picker.press(press) {
            Some(token) => self.take(&token, cx),
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
}
