//! The office's folder opened by the test itself, beside the screen: what was recorded, and many cases at once.

use super::clerk::{ACCOUNT, Office, PASSWORD};
use super::passport::{today, typed};
use chrono::{Days, Months, Utc};
use tereze::domain::code::CategoryCode;
use tereze::domain::document::{Original, Presented};
use tereze::office::begin;
use tereze::office::draft::{Draft, FieldDraft};
use tereze::office::entrance::Entrance;
use tereze::office::request::{CaseView, OfficeView, Queue, Reply, Request};
use zeroize::Zeroizing;

pub struct Inside {
    entrance: Entrance,
    pub view: OfficeView,
}

impl Inside {
    pub fn of(office: &Office) -> Self {
        let mut entrance = Entrance::new(office.home.clone());
        let request = Request::LogIn {
            account: ACCOUNT.to_owned(),
            password: Zeroizing::new(PASSWORD.to_owned()),
        };
        match entrance.handle(request, Utc::now()) {
            Reply::LoggedIn(view) => Self {
                entrance,
                view: *view,
            },
            other => panic!("not let in: {other:?}"),
        }
    }

    pub fn ask(&mut self, request: Request) -> Reply {
        match self.entrance.handle(request, Utc::now()) {
            Reply::Trouble(say) => panic!("{say:?}"),
            reply => reply,
        }
    }

    /// The only case of the office.
    pub fn case(&mut self) -> CaseView {
        let Reply::Home(home) = self.ask(Request::Home) else {
            panic!("no home");
        };
        let (_, count, rows) = home.queues.iter().find(|(q, _, _)| *q == Queue::All).unwrap();
        assert_eq!(*count, 1);
        match self.ask(Request::LoadCase(rows[0].id)) {
            Reply::Case(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    /// A whole application of a person without a machine-readable zone.
    pub fn draft(&self, name: &Planted) -> Draft {
        let pack = self.view.catalogue.packs().next().unwrap();
        let category = CategoryCode::parse("aged").unwrap();
        let request = pack.requests[0].code.clone();
        let mut draft = begin::draft(&self.view, pack, category, request, Utc::now()).unwrap();
        let mut put = |key: &str, texts: &[&str]| {
            let field = FieldDraft {
                texts: texts.iter().map(|t| (*t).to_owned()).collect(),
                not_stated: texts.is_empty(),
                ..FieldDraft::default()
            };
            draft.fields.insert(key.to_owned(), field);
        };
        put("given_names", &["", &name.latin, &name.cyrillic]);
        put("surname", &["", &name.latin, &name.cyrillic]);
        put("patronymic", &[]);
        put("birth_date", &[&typed(today() - Months::new(70 * 12))]);
        put("sex", &["m"]);
        put("document_kind", &["passport"]);
        put("document_number", &[&name.number]);
        put("document_issued", &[&typed(today() - Days::new(400))]);
        put("document_expires", &[&typed(today() + Days::new(400))]);
        put("birthplace", &[&name.latin, &name.cyrillic, &name.cyrillic]);
        put("address", &[&format!("{} 7", name.latin)]);
        for key in ["citizenship", "arrival_country", "document_country", "country"] {
            put(key, &["TUR"]);
        }
        let passport = Presented {
            original: Original::SeenAndReturned,
            copy: true,
            ..Presented::default()
        };
        let code = pack.documents[1].code.clone();
        draft.documents.insert(code, passport);
        for question in &pack.questions {
            draft.asked.insert(question.code.clone(), "no".to_owned());
        }
        draft.consent_signed = true;
        draft
    }
}

/// Somebody who does not exist anywhere else.
pub struct Planted {
    pub latin: String,
    pub cyrillic: String,
    pub number: String,
}

impl Planted {
    pub fn all(count: usize) -> Vec<Self> {
        let pick = |letters: &str, i: usize| letters.chars().nth(i).unwrap();
        let one = |i: usize| Self {
            latin: format!("Kvazor{}{}mil", pick("aeiou", i % 5), pick("bdfglnrst", i / 5)),
            cyrillic: format!("Квазор{}{}мил", pick("аеиоу", i % 5), pick("бдфглнрст", i / 5)),
            number: format!("Q{:08}", 70_310_000 + i),
        };
        (0..count).map(one).collect()
    }
}
