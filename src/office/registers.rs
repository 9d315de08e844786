//! Complaints, outages, days that move terms: one door for what stands beside the cases.

use super::open::OpenOffice;
use super::request::{RegisterRequest, Reply};
use super::trouble::Trouble;
use super::{complaints, moved, outages};
use chrono::{DateTime, Utc};

pub fn handle(
    office: &mut OpenOffice,
    request: RegisterRequest,
    now: DateTime<Utc>,
) -> Result<Reply, Trouble> {
    match request {
        RegisterRequest::Complaints => complaints::all(office),
        RegisterRequest::Complaint(id) => complaints::one(office, id),
        RegisterRequest::ReceiveComplaint(new) => complaints::receive(office, &new, now),
        RegisterRequest::ForwardComplaint {
            complaint,
            to,
            letter,
            registered,
        } => complaints::forward(office, complaint, &to, &letter, registered, now),
        RegisterRequest::CloseComplaint {
            complaint,
            outcome,
            decision,
            answer,
        } => complaints::close(office, complaint, outcome, &decision, &answer, now),
        RegisterRequest::Outages => outages::all(office),
        RegisterRequest::NoticeOutage {
            outage,
            noticed,
            failed,
            cause,
            told,
        } => outages::notice(office, outage, noticed, failed, (&cause, &told), now),
        RegisterRequest::RestoreOutage {
            outage,
            restored,
            cause,
        } => outages::restore(office, outage, restored, &cause, now),
        RegisterRequest::WhatMoves(change) => moved::what(office, change),
        RegisterRequest::ChangeDay(change) => moved::change(office, change, now),
        RegisterRequest::Day | RegisterRequest::Sheet { .. } => Ok(Reply::Done),
    }
}
