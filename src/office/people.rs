//! The people of the office: their accounts, their absence, who stands in for the chief, what they left half-typed.

pub mod accounts;
pub mod acting;
pub mod sessions;
pub mod state_logins;
pub mod work;

use super::open::OpenOffice;
use super::request::{HalfTyped, PeopleReply, PeopleRequest, Reply};
use super::trouble::Trouble;
use chrono::{DateTime, Utc};

pub fn handle(office: &mut OpenOffice, request: PeopleRequest, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    match request {
        PeopleRequest::LayDown(forms) => lay_down(office, &forms),
        PeopleRequest::TakeUp => take_up(office),
        PeopleRequest::ChangePassword { old, new } => accounts::change_own(office, &old, &new, now),
        PeopleRequest::Accounts => accounts::list(office),
        PeopleRequest::Sessions => sessions::list(office),
        PeopleRequest::Add(new) => accounts::add(office, *new, now),
        PeopleRequest::Change(new) => accounts::change(office, *new, now),
        PeopleRequest::GivePassword(account) => accounts::give_password(office, account, now),
        PeopleRequest::Slip { account, password } => accounts::slip(office, &account, &password, now),
        PeopleRequest::RenewRecovery => accounts::renew_recovery(office, now),
        PeopleRequest::Block(account) => accounts::block(office, account, now),
        PeopleRequest::Remove(account) => accounts::remove(office, account, now),
        PeopleRequest::HandOn { from, to, why } => work::hand_on(office, from, to, &why, now),
        PeopleRequest::SetActing(row) => acting::set(office, *row, now),
        PeopleRequest::WithdrawActing(from) => acting::withdraw(office, from, now),
        PeopleRequest::StateLogins => state_logins::list(office),
        PeopleRequest::StateLogin(entry) => state_logins::record(office, *entry, now),
    }
}

fn lay_down(office: &mut OpenOffice, forms: &[HalfTyped]) -> Result<Reply, Trouble> {
    let body = serde_json::to_vec(forms).map_err(|_| Trouble::problem("draft-unreadable"))?;
    let body = (!forms.is_empty()).then_some(body.as_slice());
    let clerk = office.view.clerk.code.clone();
    office.store.lay_down(&clerk, body)?;
    Ok(PeopleReply::LaidDown.into())
}

fn take_up(office: &OpenOffice) -> Result<Reply, Trouble> {
    let body = office.store.half_typed(&office.view.clerk.code)?;
    // What a later program wrote otherwise is typed again, nothing more.
    let forms = body
        .and_then(|b| serde_json::from_slice(&b).ok())
        .unwrap_or_default();
    Ok(PeopleReply::TakenUp(forms).into())
}
