//! The language of the sheet, and what is known of the person's papers: then it says exactly what is needed.

use crate::app::command::{Binding, Command};
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::checklist::countries;
use crate::app::screens::print::Print;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::code::{CategoryCode, RequestCode, ServiceCode};
use crate::domain::country;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::Pack;
use crate::office::request::visit::Leaflet;
use crate::office::request::{Reply, Request, VisitRequest};
use crate::texts::lang::Lang;

pub struct Facts {
    service: ServiceCode,
    category: CategoryCode,
    request: RequestCode,
}

impl Facts {
    pub fn new(service: ServiceCode, category: CategoryCode, request: RequestCode) -> Self {
        Self {
            service,
            category,
            request,
        }
    }

    fn pack<'a>(&self, cx: &'a Shared) -> Option<&'a Pack> {
        cx.office.as_ref()?.catalogue.pack(&self.service)
    }

    fn requests(&self, cx: &Shared) -> Vec<(String, String)> {
        let requests = self.pack(cx).into_iter().flat_map(|p| &p.requests);
        requests
            .map(|r| (r.code.as_str().to_owned(), r.title.get(cx.lang).to_owned()))
            .collect()
    }
}

/// Each language by its own name, which every reader knows.
fn languages(cx: &Shared) -> Vec<(String, String)> {
    let named = |lang: &Lang| {
        (
            lang.as_str().to_owned(),
            cx.text(&format!("leaflet-lang-{}", lang.as_str())),
        )
    };
    Lang::ALL.iter().map(named).collect()
}

impl Filled for Facts {
    const FORWARD: &'static str = "key-print";

    fn name(&self) -> &'static str {
        "leaflet-facts"
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut fields =
            vec![Field::new("language", String::new(), Kind::Choice(languages(cx))).with(cx.lang.as_str())];
        let requests = self.requests(cx);
        if requests.len() > 1 {
            fields.push(
                Field::new("request", String::new(), Kind::Choice(requests)).with(self.request.as_str()),
            );
        }
        fields.push(Field::new("citizenship", String::new(), Kind::Country).optional());
        fields.push(Field::new("issued-in", String::new(), Kind::Country).optional());
        Form::new(fields)
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("leaflet-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("leaflet-say-facts"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        for field in &mut form.fields {
            match field.key.as_str() {
                "language" => field.kind = Kind::Choice(languages(cx)),
                "request" => field.kind = Kind::Choice(self.requests(cx)),
                _ => {}
            }
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let title = self.pack(cx).and_then(|p| p.category(&self.category));
        let title = title.map_or("", |c| c.title.get(cx.lang));
        let lines = vec![line(title), line(cx.text("leaflet-keeps-nobody"))];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn bindings(&self, form: &Form, _cx: &Shared) -> Vec<Binding> {
        vec![Binding::new(Key::F(4), Command::List, "key-list").unless(form.no_list())]
    }
    fn command(&mut self, command: Command, _form: &mut Form, cx: &mut Shared) -> Turn {
        match command {
            Command::List => Turn::Push(Box::new(countries(cx))),
            _ => Turn::Stay,
        }
    }
    fn returned(&mut self, returned: Returned, form: &mut Form, _cx: &mut Shared) -> Turn {
        if let (Returned::Choice(code), Some(field)) = (returned, form.focused_mut())
            && field.kind == Kind::Country
            && country::by_code(&code).is_some()
        {
            field.offer(0, &code);
        }
        Turn::Stay
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let mut wrong = false;
        for field in form.fields.iter_mut().filter(|f| f.kind == Kind::Country) {
            field.settle();
            let known = field.is_empty() || country::by_code(field.value()).is_some();
            field.problem = (!known).then(|| Problem::error(Say::new("problem-country")));
            wrong |= !known;
        }
        if wrong {
            return Done::Mend;
        }
        let lang = Lang::ALL
            .into_iter()
            .find(|l| l.as_str() == form.value("language"));
        let state = |key: &str| Some(form.value(key).to_owned()).filter(|code| !code.is_empty());
        let request = RequestCode::parse(form.value("request")).ok();
        let leaflet = Leaflet {
            service: self.service.clone(),
            category: self.category.clone(),
            request: request.unwrap_or_else(|| self.request.clone()),
            lang: lang.unwrap_or(Lang::Kk),
            citizenship: state("citizenship"),
            issued_in: state("issued-in"),
        };
        Done::ask(Request::Visit(VisitRequest::Leaflet(Box::new(leaflet))))
    }
    fn answered(&mut self, reply: &Reply, _cx: &mut Shared) -> Turn {
        match reply {
            Reply::Sheet(sheet) => Turn::Push(Box::new(Print::new((**sheet).clone()))),
            _ => Turn::Stay,
        }
    }
}
