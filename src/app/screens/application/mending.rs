//! What mends a field in one key: look-alike letters, a patronymic among the given names, letters that nobody sees.

use super::Application;
use super::fields;
use crate::app::picker::{Item, PickOne, Picker};
use crate::app::screens::checklist::pack_of;
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::patronymic;

/// Before the place at which given names and patronymic are parted.
const PART: &str = "part:";

/// What F7 does with the given names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parting {
    /// The patronymic begins with the component of this place.
    At(usize),
    /// They are parted: together again.
    Join,
}

impl Application {
    /// Slips of the hand are mended, else the cell is read under the other layout.
    pub(super) fn turn(&mut self, cx: &mut Shared) {
        let did = self.form.mend();
        self.sync();
        self.check(cx);
        if let Some(say) = did.said() {
            cx.tell(say);
        }
    }

    /// A field that is left loses what nobody can see.
    pub(super) fn tidy(&mut self, row: usize, cx: &mut Shared) {
        let stripped = self.form.fields.get_mut(row).is_some_and(fields::tidy);
        if stripped {
            cx.warn(Say::new("counter-invisible-removed"));
        }
    }

    /// Where the given names of the zone can be parted, the likely place first.
    pub(super) fn partings(&self, cx: &Shared) -> Option<PickOne> {
        let pack = pack_of(&self.draft, cx)?;
        let components = patronymic::components(&self.draft, pack);
        if components.len() < 2 {
            return None;
        }
        let country = self.country(cx).unwrap_or_default();
        let likely = patronymic::proposed(&self.draft, pack, &country);
        let mut places: Vec<usize> = (1..components.len()).rev().collect();
        places.sort_by_key(|place| Some(*place) != likely);
        let mut items: Vec<Item> = places
            .into_iter()
            .filter_map(|place| {
                let split = patronymic::split(&components, place)?;
                let text = format!("{} · {}", split.given, split.patronymic);
                let likely = likely == Some(place);
                let aside = if likely {
                    cx.text("counter-parting-likely")
                } else {
                    String::new()
                };
                Some(Item::new(format!("{PART}{place}"), text).aside(aside))
            })
            .collect();
        let whole = Item::new(format!("{PART}0"), components.join(" "));
        items.push(whole.aside(cx.text("counter-parting-none")));
        let picker = Picker::new(items).numbered();
        Some(PickOne::new(Say::new("screen-partings"), picker))
    }

    /// What F7 does in the row of the given names or of the patronymic: parts them, or joins them again. None elsewhere,
    /// and where the zone has one given name alone.
    pub(super) fn parting(&self, cx: &Shared) -> Option<Parting> {
        let pack = pack_of(&self.draft, cx)?;
        let (given, father) = patronymic::fields(pack)?;
        let here = self.form.focused()?;
        let of_both = here.key == given.key.as_str() || here.key == father.key.as_str();
        let components = patronymic::components(&self.draft, pack).len();
        if !of_both || components < 2 {
            return None;
        }
        if !self.draft.text(father.key.as_str()).is_empty() {
            return Some(Parting::Join);
        }
        let country = self.country(cx).unwrap_or_default();
        let before = match here.key == given.key.as_str() {
            true => here.words_before_cursor(self.form.cell),
            false => None,
        };
        let at = before.filter(|n| (1..components).contains(n));
        let likely = || patronymic::proposed(&self.draft, pack, &country);
        Some(Parting::At(at.or_else(likely).unwrap_or(components - 1)))
    }

    /// F7.
    pub(super) fn part_here(&mut self, cx: &mut Shared) {
        match self.parting(cx) {
            Some(Parting::At(place)) => self.part_at(Some(place), cx),
            Some(Parting::Join) => self.part_at(None, cx),
            None => {}
        }
    }

    /// Parts the names as chosen; whether the token was of a parting.
    pub(super) fn part(&mut self, token: &str, cx: &mut Shared) -> bool {
        let Some(place) = token.strip_prefix(PART).and_then(|t| t.parse::<usize>().ok()) else {
            return false;
        };
        self.part_at((place > 0).then_some(place), cx);
        true
    }

    fn part_at(&mut self, place: Option<usize>, cx: &mut Shared) {
        let Some(pack) = pack_of(&self.draft, cx).cloned() else {
            return;
        };
        self.sync();
        if patronymic::part(&mut self.draft, &pack, place) {
            self.rebuild(cx);
            self.propose_all(cx);
            self.sync();
            self.check(cx);
            self.keep(cx);
            cx.tell(Say::new(if place.is_some() {
                "counter-parted"
            } else {
                "letters-joined"
            }));
        }
    }

    /// The form from the draft again; the focus stays.
    pub(super) fn rebuild(&mut self, cx: &Shared) {
        if let Some(pack) = pack_of(&self.draft, cx) {
            let focus = (self.form.focus, self.form.cell);
            self.form = fields::form(&self.draft, pack, cx);
            (self.form.focus, self.form.cell) = focus;
        }
    }

    /// What the clerk may not know can be done: a patronymic that seems to stand among the given names.
    pub(super) fn offer(&self, cx: &Shared) -> Option<Say> {
        let pack = pack_of(&self.draft, cx)?;
        let country = self.country(cx).unwrap_or_default();
        let place = patronymic::proposed(&self.draft, pack, &country)?;
        let split = patronymic::split(&patronymic::components(&self.draft, pack), place)?;
        let say = Say::new("counter-parting-offered").with("given", split.given);
        Some(say.with("patronymic", split.patronymic))
    }
}
