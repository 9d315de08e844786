//! A practice office, and what a clerk does in it.

use super::super::*;
use crate::domain::code::PaperCode;
use crate::domain::mrz::Mrz;
use crate::forms::catalogue::Catalogue;
use crate::office::application;
use crate::office::demo::filling;
use crate::office::demo::{self, rely};
use crate::office::draft::{Draft, MrzSource};
use crate::office::request::{Flow, Handing, Reply, Request, Sheet};
use crate::store::folder::Folder;
use crate::texts::lang::Lang;

pub fn now() -> DateTime<Utc> {
    "2026-11-20T11:40:00Z".parse().unwrap()
}

pub struct Room {
    pub office: OpenOffice,
    _dir: tempfile::TempDir,
}

impl Room {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path()).unwrap();
        let office = demo::found(&folder, demo::institution().unwrap(), Lang::Kk, now()).unwrap();
        Self { office, _dir: dir }
    }

    /// The task that has these checks, its person at the counter.
    pub fn begin(&mut self, checks: &[Check]) -> Task {
        let place = table().task.iter().position(|row| row.checks == checks).unwrap();
        begin(&mut self.office, place, 7, now()).unwrap()
    }

    pub fn ask(&mut self, request: Request) -> Reply {
        self.office.handle(request, now()).unwrap()
    }

    pub fn view(&self, task: &Task) -> CaseView {
        self.office.case_view(task.case.unwrap()).unwrap()
    }

    pub fn is_done(&self, task: &Task) -> bool {
        task.is_done(&self.view(task))
    }

    pub fn sheet(&mut self, case: CaseId, paper: &str) -> Sheet {
        let paper = PaperCode::parse(paper).unwrap();
        match self.ask(Request::Issue { case, paper }) {
            Reply::Sheet(sheet) => *sheet,
            other => panic!("{other:?}"),
        }
    }

    pub fn prints(&mut self, case: CaseId, paper: &str) {
        let sheet = self.sheet(case, paper);
        let to = "printer".to_owned();
        self.ask(Request::CameOut { sheet, to });
    }

    pub fn hands_over(&mut self, case: CaseId) {
        self.ask(Request::Flow(Flow::HandOver {
            case,
            paper: PaperCode::parse("certificate").unwrap(),
            handing: Handing {
                to: "the person".to_owned(),
                document: "passport".to_owned(),
                ..Handing::default()
            },
        }));
    }

    /// The draft that the person of a task, filled in by a clerk, is.
    pub fn draft(&mut self, checks: &[Check]) -> (Task, Draft) {
        let row = table().task.into_iter().find(|row| row.checks == checks).unwrap();
        let on = self.office.at(now()).date_naive();
        let mut made = Made::new(row, on, 7).unwrap();
        let pack = Catalogue::embedded().packs().next().unwrap().clone();
        let pack = self.office.view.catalogue.get(&pack.code).unwrap().clone();
        rely(&mut self.office, &pack, now()).unwrap();
        let visit = filling::Visit {
            someone: made.someone,
            category: made.task.category.clone(),
            request: pack.requests[0].code.clone(),
            nth: made.nth,
        };
        let mut draft = filling::draft(&self.office.view, &pack, &visit, now(), &mut made.chance).unwrap();
        // This very passport.
        draft.mrz = made.task.zone.clone();
        draft.mrz_source = MrzSource::Scanned;
        let mrz = Mrz::read(&draft.mrz, on).unwrap();
        let typed = draft.fields.clone();
        application::fill_from_mrz(&mut draft, &pack, &mrz);
        for (key, field) in typed {
            let there = draft.fields.entry(key).or_default();
            if there.is_empty() {
                *there = field;
            } else if let [_, visual, cyrillic] = field.texts.as_slice() {
                there.texts = vec![there.text(0).to_owned(), visual.clone(), cyrillic.clone()];
            }
        }
        (made.task, draft)
    }

    pub fn accepts(&mut self, draft: Draft) -> CaseView {
        match self.ask(Request::Accept(Box::new(draft))) {
            Reply::Accepted(view) => *view,
            other => panic!("{other:?}"),
        }
    }
}
