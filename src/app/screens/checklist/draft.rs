//! A draft on its way through the screens: its pack, its title, its saving, and where it was left.

use super::ChecklistScreen;
use crate::app::effect::Generation;
use crate::app::form_screen::FormScreen;
use crate::app::screen::{Screen, Turn};
use crate::app::screens::application::Application;
use crate::app::screens::correction::Correction;
use crate::app::screens::passport::Passport;
use crate::app::screens::review::Review;
use crate::app::shared::Shared;
use crate::app::view::Tone;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::draft::{Draft, Place, Stage};
use crate::office::parking;
use crate::office::request::{Reply, Request};
use crate::office::window;
use crate::texts::format;
use chrono::NaiveDate;

/// The screen on which a draft was left; of one that was laid aside, the very place.
pub fn resume(mut draft: Draft, cx: &mut Shared) -> Option<Box<dyn Screen>> {
    pack_of(&draft, cx)?;
    let place = draft.aside.take().map(|a| a.place);
    if place.is_some() {
        save(&draft, cx);
    }
    Some(match draft.stage {
        Stage::Checklist => {
            if let Some(place) = place {
                cx.kept.keep_place(kept_as(&draft), place.row);
            }
            Box::new(ChecklistScreen::at_last_row(draft, cx))
        }
        Stage::Passport => Box::new(Passport::new(draft, cx)),
        Stage::Application => Box::new(Application::new(draft, cx).resumed(place.as_ref())),
        Stage::Review if draft.corrects.is_some() => {
            let correction = Correction::new(draft, cx);
            Box::new(FormScreen::new(correction, cx))
        }
        Stage::Review => {
            let row = place.map_or(0, |p| p.row);
            Box::new(Review::new(draft, Saved::default()).at(row))
        }
    })
}

/// Where the row of a draft's list of documents is kept.
pub fn kept_as(draft: &Draft) -> String {
    format!("checklist {}", draft.id.0)
}

/// Lays the draft aside at this place: the counter is free for another.
pub fn park(draft: &Draft, place: Place, cx: &mut Shared) -> Turn {
    let (Some(office), Some(pack)) = (&cx.office, pack_of(draft, cx)) else {
        return Turn::Stay;
    };
    let aside = parking::aside(office, draft, pack, place, cx.now);
    let who = match draft.title() {
        who if who.is_empty() => cx.text("draft-nameless"),
        who => who,
    };
    let term = window::of_draft(draft, pack, cx.now).map_or(0, |c| c.limit);
    let say = match &aside.until {
        Some(until) => {
            let until = until.with_timezone(&office.settings.zone);
            Say::new("parked-waits").with("until", format::clock(&until))
        }
        None => Say::new("parked-done"),
    };
    let parked = Draft {
        aside: Some(aside),
        ..draft.clone()
    };
    save(&parked, cx);
    cx.tell(say.with("who", who).with("term", term));
    Turn::Home
}

pub fn pack_of<'a>(draft: &Draft, cx: &'a Shared) -> Option<&'a Pack> {
    cx.office.as_ref()?.catalogue.by_hash(&draft.pack).map(|p| &**p)
}

/// The day on which a draft is weighed: today, or of a correction the day of acceptance.
pub fn day(draft: &Draft, cx: &Shared) -> NaiveDate {
    draft.weighed_on(cx.today())
}

/// Saves the draft, so that a power cut costs at most the field under the cursor.
pub fn save(draft: &Draft, cx: &mut Shared) -> Generation {
    // A case that was opened and left again leaves nothing behind.
    cx.ask(if draft.is_blank() {
        Request::DropDraft(draft.id)
    } else {
        Request::SaveDraft(Box::new(draft.clone()))
    })
}

/// Whether the draft as it stands is saved, and since when: not said before the office has answered.
#[derive(Debug, Clone, Default)]
pub struct Saved {
    asked: Option<Generation>,
    at: Option<String>,
}

impl Saved {
    pub fn keep(&mut self, draft: &Draft, cx: &mut Shared) {
        *self = Self {
            asked: Some(save(draft, cx)),
            at: None,
        };
    }

    pub fn hear(&mut self, reply: &Reply, cx: &Shared) {
        if let Reply::DraftSaved(_, at) = reply
            && self.asked == Some(cx.answered)
        {
            self.at = Some(at.format("%H:%M:%S").to_string());
        }
    }

    pub fn text(&self, cx: &Shared) -> String {
        match (&self.at, self.asked) {
            (Some(at), _) => cx.say(&Say::new("draft-saved").with("time", at)),
            (None, Some(_)) => cx.text("draft-saving"),
            (None, None) => String::new(),
        }
    }
}

/// The clock of acceptance beside the title, where the pack gives it a term; behind what else stands there.
pub fn clock(before: String, draft: &Draft, pack: &Pack, cx: &Shared) -> (String, Tone) {
    let Some(clock) = window::of_draft(draft, pack, cx.now) else {
        return (before, Tone::Dim);
    };
    let tone = match clock.is_late() {
        true => Tone::Problem,
        false => Tone::Dim,
    };
    let said = cx.say(&clock.say());
    match before.is_empty() {
        true => (said, tone),
        false => (format!("{before} · {said}"), tone),
    }
}

/// The title of a draft: what it is and how long the clerk has been at it.
pub fn title(draft: &Draft, pack: &Pack, cx: &Shared) -> (String, (String, Tone)) {
    let category = pack
        .category(&draft.category)
        .map_or("", |c| c.title.get(cx.lang));
    // What the service is mostly asked for goes without saying: the pack names it first.
    let asked = pack.requests.iter().skip(1).find(|r| r.code == draft.request);
    let asked = asked.map_or(String::new(), |r| format!(" · {}", r.title.get(cx.lang)));
    let who = draft.title();
    let title = if draft.corrects.is_some() {
        format!("{} · {who}", cx.text("draft-correction"))
    } else if who.is_empty() {
        format!("{}{asked} · {category}", cx.text("screen-new-case"))
    } else {
        format!("{}{asked} · {who}", cx.text("draft"))
    };
    let spent = match window::of_draft(draft, pack, cx.now) {
        Some(_) => clock(String::new(), draft, pack, cx),
        None => {
            let spent = cx.now.signed_duration_since(draft.began_at).num_minutes().max(0);
            let say = Say::new("draft-time-spent").with("minutes", spent);
            (cx.say(&say), Tone::Dim)
        }
    };
    (title, spent)
}
