//! The office that screens speak to: the clerk's own, or a practice office beside it, made for the time and gone with it.

use super::clock;
use super::passing::Passing;
use crate::domain::institution::InstitutionKind;
use crate::domain::trouble::Say;
use crate::office::demo::{self, tasks};
use crate::office::entrance::Entrance;
use crate::office::request::{OfficeView, PracticeReply, PracticeRequest, Reply, Request};
use crate::office::trouble::Trouble;
use crate::texts::lang::Lang;
use zeroize::Zeroizing;

/// Enough for the first screen to look like a working day's.
const CASES: usize = 12;

pub struct Offices {
    now: Entrance,
    /// The office that was left for practice, and the folder of the practice.
    left: Option<(Entrance, Passing)>,
}

/// The tasks of a practice in this office: other passports each time.
pub fn tasks(view: &OfficeView) -> Vec<tasks::Task> {
    let now = clock::now();
    tasks::of_office(view, now.date_naive(), now.timestamp().unsigned_abs())
}

impl Offices {
    pub fn new(entrance: Entrance) -> Self {
        Self {
            now: entrance,
            left: None,
        }
    }

    pub fn now(&mut self) -> &mut Entrance {
        &mut self.now
    }

    pub fn practise(&mut self, request: PracticeRequest) -> Reply {
        match request {
            PracticeRequest::Begin(lang) if self.left.is_none() => self
                .begin(lang)
                .unwrap_or_else(|trouble| Reply::Trouble(trouble.told())),
            PracticeRequest::Begin(_) => Reply::Done,
            PracticeRequest::Task(place) => self
                .task(place)
                .unwrap_or_else(|trouble| Reply::Trouble(trouble.told())),
            PracticeRequest::End => self.end(),
        }
    }

    /// The practice office first: where it cannot be made, the clerk stays where they are.
    fn begin(&mut self, lang: Lang) -> Result<Reply, Trouble> {
        let folder = Passing::new().map_err(|error| {
            log::error!("practice-no-folder: {}", error.kind());
            Trouble::Problem(Say::new("practice-no-folder"))
        })?;
        let mut practice = Entrance::new(folder.room());
        let password = Zeroizing::new(demo::practice().password.clone());
        let now = clock::now();
        let seed = now.timestamp().unsigned_abs();
        // An office of the clerk's own kind, with the services that it gives.
        let own = self
            .now
            .office()
            .map(|office| office.view().settings.kind.clone());
        let institution = match own {
            // To the ministry nobody of the tasks comes: there one practises at a mission's window.
            Some(kind) if kind != InstitutionKind::Ministry.code() => {
                demo::institution_of(InstitutionKind::parse(&kind))
            }
            _ => demo::institution(),
        };
        demo::open(&mut practice, institution?, password, lang, CASES, seed, now)?;
        let view = practice.office().map(|o| Box::new(o.view().clone()));
        let view = view.ok_or_else(|| Trouble::problem("office-closed"))?;
        // The clerk's own office is shut meanwhile, its folder stays theirs.
        self.now.handle(Request::LogOut, now);
        let real = std::mem::replace(&mut self.now, practice);
        self.left = Some((real, folder));
        let tasks = tasks(&view);
        Ok(Reply::Practice(PracticeReply::Begun { view, tasks }))
    }

    fn task(&mut self, place: usize) -> Result<Reply, Trouble> {
        let now = clock::now();
        let office = self
            .now
            .office()
            .ok_or_else(|| Trouble::problem("office-closed"))?;
        let seed = now.timestamp_micros().unsigned_abs();
        let task = Box::new(tasks::begin(office, place, seed, now)?);
        Ok(Reply::Practice(PracticeReply::Task { place, task }))
    }

    fn end(&mut self) -> Reply {
        let door = self.left.take().map(|(real, folder)| {
            let mut practice = std::mem::replace(&mut self.now, real);
            practice.close(clock::now());
            drop(practice);
            drop(folder);
            self.now.door()
        });
        Reply::Practice(PracticeReply::Ended(door))
    }

    /// Ends the session; a practice goes with everything in it.
    pub fn close(mut self) {
        self.end();
        self.now.close(clock::now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where one works, one practises: not at a consul's window, unless it is one's own.
    #[test]
    fn the_practice_office_is_of_the_kind_of_ones_own() {
        for (kind, practises_as, has_tasks) in [
            (Some(InstitutionKind::ServiceCentre), None, false),
            (Some(InstitutionKind::Police), None, false),
            (Some(InstitutionKind::Embassy), None, true),
            (
                Some(InstitutionKind::Ministry),
                Some(InstitutionKind::Embassy),
                true,
            ),
            (None, None, true),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let mut own = Entrance::new(folder.path().to_owned());
            let password = Zeroizing::new(demo::practice().password.clone());
            let institution = demo::institution_of(kind).unwrap();
            let code = practises_as.unwrap_or(institution.kind).code();
            demo::open(&mut own, institution, password, Lang::Ru, 0, 7, clock::now()).unwrap();
            let mut offices = Offices::new(own);
            match offices.practise(PracticeRequest::Begin(Lang::Ru)) {
                Reply::Practice(PracticeReply::Begun { view, tasks }) => {
                    assert_eq!(view.settings.kind, code);
                    assert_eq!(!tasks.is_empty(), has_tasks, "{kind:?}");
                }
                other => panic!("{other:?}"),
            }
            offices.close();
        }
    }
}
