//! How a new case begins: a draft, not an act.

use super::draft::{Draft, MrzSource, Stage};
use super::request::OfficeView;
use crate::domain::act::{CaseId, Particulars};
use crate::domain::code::{CategoryCode, RequestCode};
use crate::forms::pack::Pack;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use ulid::Ulid;

/// A draft for a category, if this office may open the service.
pub fn draft(
    office: &OfficeView,
    pack: &Pack,
    category: CategoryCode,
    request: RequestCode,
    now: DateTime<Utc>,
) -> Option<Draft> {
    let channel = pack.channels_of(&office.settings.kind).into_iter().find(|c| {
        pack.category(&category)
            .is_some_and(|k| k.channels.contains(&c.code))
    })?;
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
