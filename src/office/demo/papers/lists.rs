//! The registers and journals of a service, closed and printed over the case that passes through them.

use super::Showing;
use crate::domain::act::CaseId;
use crate::domain::code::RegisterCode;
use crate::office::demo::course;
use crate::office::procedure;
use crate::office::request::pack_lists::{OfPack, PackList, PackListReply};
use crate::office::request::{Flow, RegisterReply, RegisterRequest, Reply, Request};
use crate::office::trouble::Trouble;
use chrono::{DateTime, Utc};
use std::sync::Arc;

fn asked(list: PackList) -> Request {
    Request::Registers(Box::new(RegisterRequest::OfPack(list)))
}

impl Showing<'_> {
    fn list(&self, code: &RegisterCode) -> OfPack {
        OfPack {
            service: self.pack.code.clone(),
            list: code.clone(),
        }
    }

    /// To an answer, step by step, through every register on the way.
    pub(super) fn through(
        &mut self,
        case: CaseId,
        answer: &str,
        ending: &str,
        at: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        loop {
            self.registers(case, ending, at)?;
            let known = self.office.case(case)?;
            if procedure::can_end(&known, &self.pack, answer) {
                return Ok(());
            }
            let Some((step, end)) = course::next(&known, &self.pack, answer) else {
                return Ok(());
            };
            let flow = Flow::EndStep { case, step, end };
            self.office.handle(Request::Flow(flow), at)?;
        }
    }

    /// Closes each register that takes the case now and was not shown yet.
    pub(super) fn registers(&mut self, case: CaseId, ending: &str, at: DateTime<Utc>) -> Result<(), Trouble> {
        let pack = Arc::clone(&self.pack);
        for register in &pack.registers {
            let name = format!("{}-{}{ending}.pdf", pack.code, register.code);
            let of = self.list(&register.code);
            if self.to.join(&name).exists() || !self.takes(&of, case, at)? {
                continue;
            }
            let cases = vec![case];
            let closed = self.office.handle(asked(PackList::Close { of, cases }), at)?;
            self.keep_list(closed, register.code.as_str(), &name)?;
        }
        Ok(())
    }

    fn takes(&mut self, of: &OfPack, case: CaseId, at: DateTime<Utc>) -> Result<bool, Trouble> {
        let offered = self.office.handle(asked(PackList::Offered(of.clone())), at)?;
        let Reply::Registers(reply) = offered else {
            return Ok(false);
        };
        Ok(match *reply {
            RegisterReply::OfPack(PackListReply::Offered(rows)) => rows.iter().any(|of| of.row.id == case),
            _ => false,
        })
    }

    /// The journals of the days in which the case passed through.
    pub(super) fn journals(
        &mut self,
        ending: &str,
        since: DateTime<Utc>,
        at: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let pack = Arc::clone(&self.pack);
        let (from, until) = (
            self.office.at(since).date_naive(),
            self.office.at(at).date_naive(),
        );
        for journal in &pack.journals {
            let name = format!("{}-{}{ending}.pdf", pack.code, journal.code);
            if self.to.join(&name).exists() {
                continue;
            }
            let of = self.list(&journal.code);
            let printed = self
                .office
                .handle(asked(PackList::Journal { of, from, until }), at)?;
            self.keep_list(printed, journal.code.as_str(), &name)?;
        }
        Ok(())
    }

    fn keep_list(&mut self, reply: Reply, code: &str, name: &str) -> Result<(), Trouble> {
        match reply {
            Reply::Sheet(sheet) => self.keep(&sheet, Some(self.pack.code.to_string()), code, name),
            _ => Ok(()),
        }
    }
}
