//! A case laid aside while another person is served: where the clerk was, what lacks, and until when it is waited for.
//! Nothing is refused by itself: at closing time those who wait are said, and the clerk decides.

use super::draft::{Aside, Draft, Place};
use super::home;
use super::intake;
use super::open::OpenOffice;
use super::request::{OfficeView, ParkedRow};
use super::trouble::Trouble;
use crate::domain::checklist::Lacking;
use crate::domain::code::ClerkCode;
use crate::domain::term::at_local;
use crate::forms::lack;
use crate::forms::pack::Pack;
use crate::texts::Sayer;
use crate::texts::lang::{Lang, Texts};
use chrono::{DateTime, FixedOffset, Utc};

/// The draft laid aside now. Papers that lack are waited for until the office closes: today, or after today's closing on
/// the next working day.
pub fn aside(office: &OfficeView, draft: &Draft, pack: &Pack, place: Place, now: DateTime<Utc>) -> Aside {
    let today = now.with_timezone(&office.settings.zone).date_naive();
    let verdict = intake::checklist_in(office, draft, pack, draft.weighed_on(today)).verdict;
    let waits = !verdict.lacks.is_empty();
    Aside {
        since: now.with_timezone(&office.settings.zone).fixed_offset(),
        until: waits.then(|| closing(office, now)),
        place,
    }
}

/// When the office closes next.
fn closing(office: &OfficeView, now: DateTime<Utc>) -> DateTime<FixedOffset> {
    let settings = &office.settings;
    let on = |day: chrono::NaiveDate| at_local(settings.zone, day.and_time(settings.close)).fixed_offset();
    let today = now.with_timezone(&settings.zone).date_naive();
    let closes = on(today);
    match office.calendar.next_working(today) {
        Some(next) if closes <= now => on(next),
        _ => closes,
    }
}

/// What is laid aside: of one clerk, or of everybody.
pub fn rows(
    office: &OpenOffice,
    clerk: Option<&ClerkCode>,
    now: DateTime<Utc>,
) -> Result<Vec<ParkedRow>, Trouble> {
    let all = office.store.drafts_aside()?.into_iter();
    let theirs = all.filter(|d| clerk.is_none_or(|c| d.clerk == *c));
    let mut out = Vec::new();
    for kept in theirs {
        let Some(draft) = home::read(&kept.body) else {
            continue;
        };
        let Some(aside) = &draft.aside else { continue };
        out.push(ParkedRow {
            id: kept.id,
            clerk: kept.clerk,
            title: kept.title,
            corrects: home::number_of(office, draft.corrects)?,
            ticket: office.store.ticket(draft.visit())?.map(|t| t.number),
            since: aside.since,
            until: aside.until,
            lacks: lacks(&office.view, &draft, &office.sayer, now),
        });
    }
    Ok(out)
}

/// What lacks or is to be settled, in three languages.
fn lacks(office: &OfficeView, draft: &Draft, sayer: &Sayer, now: DateTime<Utc>) -> Vec<Texts> {
    let Some(pack) = office.catalogue.by_hash(&draft.pack) else {
        return Vec::new();
    };
    let today = now.with_timezone(&office.settings.zone).date_naive();
    let verdict = intake::checklist_in(office, draft, pack, draft.weighed_on(today)).verdict;
    let words = |lacking: &Lacking| {
        let words = |lang| lack::words(pack, lacking, lang, &|lang, say| sayer.say(lang, say));
        Texts {
            kk: words(Lang::Kk),
            ru: words(Lang::Ru),
            en: words(Lang::En),
        }
    };
    verdict.lacks.iter().chain(&verdict.asks).map(words).collect()
}
