//! One account: who it is for, the post as papers print it, the role. A new one brings its first password.

use super::given::Given;
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::Named;
use crate::domain::code::ClerkCode;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{AccountRow, NewAccount, PeopleReply, PeopleRequest, Reply, Request, Role};
use crate::office::rights;

pub struct OneAccount {
    /// None: a new one.
    row: Option<AccountRow>,
}

/// The roles, the usual one first.
const ROLES: [(Role, &str); 4] = [
    (Role::Clerk, "role-clerk"),
    (Role::Chief, "role-chief"),
    (Role::Manager, "role-manager"),
    (Role::Auditor, "role-auditor"),
];

impl OneAccount {
    pub fn new() -> Self {
        Self { row: None }
    }

    pub fn of(row: AccountRow) -> Self {
        Self { row: Some(row) }
    }
}

/// One spelling does for both languages where only one was typed.
fn both(form: &Form, key: &str) -> (String, String) {
    let cell = |i| form.field(key).map_or("", |f| f.cell(i)).trim().to_owned();
    match (cell(0), cell(1)) {
        (kk, ru) if kk.is_empty() => (ru.clone(), ru),
        (kk, ru) if ru.is_empty() => (kk.clone(), kk),
        both => both,
    }
}

impl Filled for OneAccount {
    const LABELS: u16 = 20;
    const MUST_SEE: bool = true;

    fn name(&self) -> &'static str {
        match self.row {
            None => "new-account",
            Some(_) => "account",
        }
    }
    fn laid_as(&self) -> Option<String> {
        let code = self.row.as_ref().map_or("", |r| r.code.as_str());
        Some(format!("account {code}"))
    }
    fn form(&self, cx: &Shared) -> Form {
        let name = Field::new("name", String::new(), Kind::TwoTexts).writing(Writing::Name);
        let post = Field::new("post", String::new(), Kind::TwoTexts).writing(Writing::Place);
        let role = |role| choice::field("role", &ROLES, &role, cx);
        match &self.row {
            None => {
                let clerk = cx
                    .office
                    .as_ref()
                    .map(|o| o.clerk.post.clone())
                    .unwrap_or_default();
                Form::new(vec![
                    name,
                    post.with_both(&clerk.kk, &clerk.ru),
                    Field::new("account", String::new(), Kind::Text),
                    role(Role::Clerk),
                ])
            }
            Some(row) => Form::new(vec![
                name.with_both(&row.name.kk, &row.name.ru),
                post.with_both(&row.post.kk, &row.post.ru),
                role(row.role.unwrap_or(Role::Clerk)),
            ]),
        }
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "account" => "field-account",
            "name" => "account-name",
            "post" => "account-post",
            _ => "people-column-role",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.row {
            None => "account-say-new",
            Some(_) => "account-say",
        }));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let who = self.row.as_ref().map(|r| {
            let text = format!("{}: {}", cx.text("field-account"), r.code);
            Part::Lines(vec![toned(text, Tone::Dim)])
        });
        [Part::Gap].into_iter().chain(who).chain([Part::Gap]).collect()
    }
    /// What the chosen role may do.
    fn beneath(&self, form: &Form, cx: &Shared) -> Vec<Part> {
        let role = role_of(form);
        let may = rights::TABLE
            .iter()
            .filter(|row| rights::lacks(role, row.right).is_none());
        let may: Vec<String> = may.map(|row| cx.text(row.name)).collect();
        let say = Say::new("account-role-may").with("rights", may.join("; "));
        let lines = vec![toned(cx.say(&say), Tone::Dim)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let (name_kk, name_ru) = both(form, "name");
        let (post_kk, post_ru) = both(form, "post");
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        let short = |text: &String| text.chars().count() < 2;
        let nameless = problem(short(&name_kk) || short(&name_ru), "problem-name-missing");
        form.mark("name", nameless);
        let postless = problem(short(&post_kk) || short(&post_ru), "people-post-missing");
        form.mark("post", postless);
        let account = match &self.row {
            Some(row) => Some(row.code.clone()),
            None => ClerkCode::parse(form.value("account")).ok(),
        };
        form.mark("account", problem(account.is_none(), "problem-account"));
        let (Some(account), false) = (account, form.is_marked()) else {
            return Done::Mend;
        };
        let new = Box::new(NewAccount {
            account,
            named: Named {
                name_kk,
                name_ru,
                post_kk,
                post_ru,
            },
            role: role_of(form),
        });
        Done::ask(Request::People(match self.row {
            None => PeopleRequest::Add(new),
            Some(_) => PeopleRequest::Change(new),
        }))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::Office(view) => {
                cx.office = Some((**view).clone());
                cx.tell(Say::new("account-changed"));
                Turn::Back
            }
            Reply::People(people) => match &**people {
                PeopleReply::Given {
                    account,
                    password,
                    view,
                } => {
                    cx.office = Some((**view).clone());
                    cx.message = None;
                    Turn::Replace(Box::new(Given::new(account.clone(), password.clone())))
                }
                _ => Turn::Stay,
            },
            _ => Turn::Stay,
        }
    }
}

fn role_of(form: &Form) -> Role {
    let id = form.value("role");
    ROLES
        .iter()
        .find(|(_, i)| *i == id)
        .map_or(Role::Clerk, |(role, _)| *role)
}
