//! How a new case begins: a draft, not an act.

use super::draft::{Draft, MrzSource, Stage};
use super::request::OfficeView;
use crate::domain::act::{CaseId, Particulars};
use crate::domain::code::{CategoryCode, ChannelCode, RequestCode};
use crate::forms::pack::Pack;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use ulid::Ulid;

/// A draft for a category, if this office may open the service: by the usual way in.
pub fn draft(
    office: &OfficeView,
    pack: &Pack,
    category: CategoryCode,
    request: RequestCode,
    now: DateTime<Utc>,
) -> Option<Draft> {
    let usual = pack.ways(&office.settings.kind, &request);
    let mut usual = usual.into_iter();
    let usual = usual.find(|c| pack.comes_by(&category, &c.code))?;
    draft_by(office, pack, &usual.code, category, request, now)
}

/// A draft of what came by this channel, if this office is one and the category and the request come by it.
pub fn draft_by(
    office: &OfficeView,
    pack: &Pack,
    channel: &ChannelCode,
    category: CategoryCode,
    request: RequestCode,
    now: DateTime<Utc>,
) -> Option<Draft> {
    let mut ways = pack.ways(&office.settings.kind, &request).into_iter();
    let channel = ways.find(|c| c.code == *channel && pack.comes_by(&category, &c.code))?;
    Some(Draft {
        id: CaseId(Ulid::new()),
        clerk: office.clerk.code.clone(),
        began_at: now.with_timezone(&office.settings.zone).fixed_offset(),
        service: pack.code.clone(),
        pack: pack.hash.clone(),
        category,
        channel: channel.code.clone(),
        request,
        stage: Stage::Checklist,
        documents: BTreeMap::new(),
        mrz: String::new(),
        mrz_source: MrzSource::Typed,
        mrz_typed: String::new(),
        fields: BTreeMap::new(),
        asked: BTreeMap::new(),
        particulars: Particulars::default(),
        standing: None,
        contact: None,
        consent_signed: false,
        printed: None,
        visit: None,
        family: None,
        aside: None,
        corrects: None,
        known_iin: None,
        accepted_at: None,
        rests_on: None,
    })
}
