//! The people of the office: what they left half-typed.

use super::open::OpenOffice;
use super::request::{HalfTyped, PeopleReply, PeopleRequest, Reply};
use super::trouble::Trouble;
use chrono::{DateTime, Utc};

pub fn handle(
    office: &mut OpenOffice,
    request: PeopleRequest,
    _now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    match request {
        PeopleRequest::LayDown(forms) => lay_down(office, &forms),
        PeopleRequest::TakeUp => take_up(office),
    }
}

fn lay_down(office: &mut OpenOffice, forms: &[HalfTyped]) -> Result<Reply, Trouble> {
    let body = serde_json::to_vec(forms).map_err(|_| Trouble::problem("draft-unreadable"))?;
    let body = (!forms.is_empty()).then_some(body.as_slice());
    let clerk = office.view.clerk.code.clone();
    office.store.lay_down(&clerk, body)?;
    Ok(Reply::Done)
}

fn take_up(office: &OpenOffice) -> Result<Reply, Trouble> {
    let body = office.store.half_typed(&office.view.clerk.code)?;
    // What a later program wrote otherwise is typed again, nothing more.
    let forms = body
        .and_then(|b| serde_json::from_slice(&b).ok())
        .unwrap_or_default();
    Ok(Reply::People(Box::new(PeopleReply::TakenUp(forms))))
}
