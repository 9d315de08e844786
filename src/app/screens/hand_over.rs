//! The result into somebody's hands: the person's or a representative's, by which document, with the coupon or a
//! statement that it was lost; originals from the drawer go with it.

use super::case;
use super::drawer;
use crate::app::command::{Binding, Command};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::act::Receiver;
use crate::domain::code::PaperCode;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::Moment;
use crate::office::facts;
use crate::office::request::{CaseView, Flow, Handing, OriginalsBack, Reply, Request};
use crate::texts::format;

pub struct HandOver {
    view: CaseView,
    paper: PaperCode,
    originals: OriginalsBack,
    /// For whom the name and the document stand that were filled in.
    filled: Receiver,
    /// A coupon was given, and is shown or was lost.
    coupon: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Coupon {
    #[default]
    Shown,
    Lost,
}

const RECEIVERS: [(Receiver, &str); 2] = [
    (Receiver::Person, "receiver-person"),
    (Receiver::Representative, "receiver-representative"),
];
const COUPONS: [(Coupon, &str); 2] = [(Coupon::Shown, "coupon-shown"), (Coupon::Lost, "coupon-lost")];

impl HandOver {
    pub fn new(view: CaseView, paper: PaperCode, cx: &Shared) -> Self {
        // Whoever stood for the applicant takes the result.
        let filled = match view.case.representative() {
            Some(_) => Receiver::Representative,
            None => Receiver::Person,
        };
        let opened = view.case.opened.as_ref();
        let pack = opened.and_then(|o| cx.office.as_ref()?.catalogue.by_hash(&o.pack));
        let coupon = pack.is_none_or(|pack| !facts::papers(&view.case, pack, Moment::Accepted).is_empty());
        Self {
            coupon,
            view,
            paper,
            originals: OriginalsBack::No,
            filled,
        }
    }

    /// Whom it is known to go to, and by which document: the person of the application, or who stood for them.
    fn known(&self, receiver: Receiver) -> (String, String) {
        let case = &self.view.case;
        if receiver == Receiver::Representative {
            let stood = case.representative();
            return stood.map_or_else(Default::default, |r| (r.shown(), r.document.clone()));
        }
        let person = &case.person;
        (
            person.shown().to_owned(),
            person.documents.first().cloned().unwrap_or_default(),
        )
    }

    /// What the representative of the application acts by.
    fn authority(&self, cx: &Shared) -> String {
        let opened = self.view.case.opened.as_ref();
        let pack = opened.and_then(|o| cx.office.as_ref()?.catalogue.by_hash(&o.pack));
        let stood = self.view.case.representative().zip(pack);
        stood.map_or_else(String::new, |(stood, pack)| {
            let title = pack.representation(&stood.representation);
            let title = title.map_or("", |r| r.title.get(cx.lang));
            format!("{title} {}", stood.authority.number).trim().to_owned()
        })
    }
}

impl HandOver {
    /// The paper by which the representative stood for the applicant has run out meanwhile, and no other one is named.
    fn past(&self, form: &Form, cx: &Shared) -> Option<Say> {
        let until = self.view.case.representative()?.authority.valid_until?;
        let field = form.field("authority").filter(|f| !f.hidden)?;
        let same = field.value() == self.authority(cx);
        (same && until < cx.today())
            .then(|| Say::new("hand-over-authority-past").with("until", format::date(until)))
    }
}

impl Filled for HandOver {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-hand-over";

    fn name(&self) -> &'static str {
        "hand-over"
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("hand-over {} {}", self.view.case.id.0, self.paper))
    }
    /// To the person, or to whoever stood for them, by the document of the application: what usually is, is filled in.
    fn form(&self, cx: &Shared) -> Form {
        let (to, document) = self.known(self.filled);
        let mut authority = Field::new("authority", String::new(), Kind::Text)
            .writing(Writing::Words)
            .with(&self.authority(cx));
        let mut signed = Field::new("coupon-signed", String::new(), Kind::Text).writing(Writing::Name);
        (authority.hidden, signed.hidden) = (self.filled == Receiver::Person, true);
        let mut coupon = choice::field("coupon", &COUPONS, &Coupon::Shown, cx);
        coupon.hidden = !self.coupon;
        Form::new(vec![
            Field::new("to", String::new(), Kind::Text)
                .writing(Writing::Name)
                .with(&to),
            Field::new("document", String::new(), Kind::Text).with(&document),
            choice::field("receiver", &RECEIVERS, &self.filled, cx),
            authority,
            coupon,
            signed,
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("hand-over-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let number = self
            .view
            .case
            .paper(&self.paper)
            .map_or(String::new(), |p| p.issued.number.to_string());
        let what = Say::new("hand-over-what")
            .with("paper", cx.paper(&self.view.case, &self.paper))
            .with("number", number);
        let mut parts = vec![Part::Gap, Part::Lines(vec![line(cx.say(&what))]), Part::Gap];
        parts.extend(case::unfinished(&self.view, cx));
        parts.extend(drawer::said(&self.view, self.originals, cx));
        parts
    }
    fn bindings(&self, _form: &Form, _cx: &Shared) -> Vec<Binding> {
        vec![drawer::binding(&self.view.case)]
    }
    fn command(&mut self, command: Command, _form: &mut Form, _cx: &mut Shared) -> Turn {
        if command == drawer::BACK {
            self.originals = drawer::turned(self.originals);
        }
        Turn::Stay
    }
    /// A representative is somebody else: what stood there of the person goes, and comes back with them.
    fn typed(&mut self, form: &mut Form) {
        let receiver = choice::chosen(form, "receiver", &RECEIVERS);
        let lost = choice::chosen(form, "coupon", &COUPONS) == Coupon::Lost;
        if receiver != self.filled {
            let (was, is) = (self.known(self.filled), self.known(receiver));
            for (key, was, is) in [("to", was.0, is.0), ("document", was.1, is.1)] {
                if let Some(field) = form.field_mut(key)
                    && (field.value() == was || field.is_empty())
                {
                    field.set(0, "");
                    field.offer(0, &is);
                }
            }
            self.filled = receiver;
        }
        if let Some(field) = form.field_mut("authority") {
            field.hidden = receiver == Receiver::Person;
        }
        let to = form.value("to").to_owned();
        if let Some(field) = form.field_mut("coupon-signed") {
            if field.hidden && lost && field.is_empty() {
                field.offer(0, &to);
            }
            field.hidden = !lost;
        }
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        for field in &mut form.fields {
            let missing = || Problem::error(Say::new("problem-value-missing"));
            field.problem = (field.is_empty() && !field.hidden).then(missing);
        }
        if let Some(past) = self.past(form, cx) {
            form.mark("authority", Some(Problem::error(past)));
        }
        if form.is_marked() {
            return Done::Mend;
        }
        if !self.view.case.drawer.is_empty() && self.originals == OriginalsBack::No {
            let count = self.view.case.drawer.len();
            cx.trouble(Say::new("refusal-originals-in-drawer").with("count", count));
            return Done::Turn(Turn::Stay);
        }
        let lost = choice::chosen(form, "coupon", &COUPONS) == Coupon::Lost;
        let text = |key: &str| form.value(key).to_owned();
        let handing = Handing {
            to: text("to"),
            document: text("document"),
            receiver: choice::chosen(form, "receiver", &RECEIVERS),
            authority: text("authority"),
            coupon_lost: lost.then(|| text("coupon-signed")),
            originals: self.originals,
        };
        Done::ask(Request::Flow(Flow::HandOver {
            case: self.view.case.id,
            paper: self.paper.clone(),
            handing,
        }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("hand-over-done"));
        Turn::Back
    }
}
