//! A folder, its entrance, and a program before it; people and documents to put through.

use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use tempfile::TempDir;
use tereze::app::App;
use tereze::app::effect::Effect;
use tereze::app::key::{Key, Press, Run};
use tereze::app::msg::{self, Msg};
use tereze::app::view::{Part, View};
use tereze::domain::act::CaseId;
use tereze::domain::case::Case;
use tereze::domain::code::{CategoryCode, ClerkCode, PaperCode, RequestCode};
use tereze::domain::institution::{Institution, InstitutionKind};
use tereze::domain::mrz::compose::{Holder, compose};
use tereze::domain::mrz::{Format, Mrz};
use tereze::domain::title::Title;
use tereze::forms::embedded;
use tereze::forms::pack::Pack;
use tereze::office::application;
use tereze::office::begin;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::{Draft, MrzSource};
use tereze::office::entrance::{Entrance, SPELLER};
use tereze::office::request::{Door, Foundation, OfficeView, PersonName, Reply, Request, Sheet, Stock};
use tereze::store::Store;
use tereze::store::folder::Folder;
use tereze::store::key::DataKey;
use tereze::store::keyring::Keyring;
use tereze::texts::lang::{Lang, Texts};
use zeroize::Zeroizing;

pub const PASSWORD: &str = "correct horse battery staple";

pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 10, 0, 0).unwrap()
}

fn foundation() -> Foundation {
    let name = |kk: &str, ru: &str| PersonName {
        kk: kk.to_owned(),
        ru: ru.to_owned(),
    };
    Foundation {
        lang: Lang::Ru,
        institution: tereze::domain::institution::embedded()
            .all()
            .iter()
            .find(|i| i.kind.code() == "consulate")
            .unwrap()
            .clone(),
        window: "1".to_owned(),
        account: ClerkCode::parse("aigul").unwrap(),
        clerk: name("Айгүл С.", "Айгуль С."),
        post: Texts {
            kk: "консул".to_owned(),
            ru: "консул".to_owned(),
            en: String::new(),
        },
        chief: name("Басшы Б.", "Главный Г."),
        zone: chrono_tz::Europe::Madrid,
        open: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        close: NaiveTime::from_hms_opt(13, 0, 0).unwrap(),
        stock: Stock::A4,
        password: Zeroizing::new(PASSWORD.to_owned()),
    }
}

pub struct Desk {
    pub dir: TempDir,
    pub entrance: Entrance,
    pub view: OfficeView,
}

impl Desk {
    /// An office founded just now.
    pub fn new() -> Self {
        Self::founded(foundation())
    }

    /// Of a kind that no list names.
    pub fn inland(kind: InstitutionKind) -> Self {
        let institution = Institution::named(
            kind,
            Title::new("Мекеме", "Учреждение", ""),
            Title::new("Тараз", "Тараз", ""),
        );
        Self::founded(Foundation {
            zone: institution.zone,
            institution,
            ..foundation()
        })
    }

    fn founded(foundation: Foundation) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut entrance = Entrance::new(dir.path().to_owned());
        let reply = entrance.handle(Request::Found(Box::new(foundation)), now());
        let Reply::Founded { view, .. } = reply else {
            panic!("{reply:?}");
        };
        Self {
            dir,
            entrance,
            view: *view,
        }
    }

    pub fn ask(&mut self, request: Request) -> Reply {
        let reply = self.entrance.handle(request, now());
        if let Reply::Office(view) = &reply {
            self.view = (**view).clone();
        }
        reply
    }

    /// What went wrong, by its text id.
    pub fn trouble(&mut self, request: Request) -> &'static str {
        match self.ask(request) {
            Reply::Trouble(say) => say.id,
            other => panic!("no trouble: {other:?}"),
        }
    }

    /// Log-out and log-in.
    pub fn again(&mut self) {
        self.entrance.handle(Request::LogOut, now());
        let password = Zeroizing::new(PASSWORD.to_owned());
        let account = "aigul".to_owned();
        match self.entrance.handle(Request::LogIn { account, password }, now()) {
            Reply::LoggedIn(view) => self.view = *view,
            other => panic!("{other:?}"),
        }
    }

    pub fn folder(&self) -> Folder {
        Folder::open(self.dir.path()).unwrap()
    }

    pub fn key(&self) -> DataKey {
        let keyring = Keyring::load(&self.folder().keyring()).unwrap();
        let clerk = ClerkCode::parse("aigul").unwrap();
        keyring.open(&clerk, PASSWORD).unwrap()
    }

    /// The store without the office: for what another program, or an earlier one, may have left.
    pub fn store(&mut self) -> Store {
        self.entrance.handle(Request::LogOut, now());
        let folder = self.folder();
        Store::open(&folder.database(), &self.key(), &folder.backup(), SPELLER).unwrap()
    }

    pub fn put_file(&self, name: &str, text: &str) {
        std::fs::write(self.dir.path().join("forms").join(name), text).unwrap();
    }

    pub fn pack(&self) -> Pack {
        self.view.catalogue.packs().next().unwrap().clone()
    }

    pub fn draft(&self, category: &str) -> Draft {
        let request = RequestCode::parse("form").unwrap();
        let category = CategoryCode::parse(category).unwrap();
        begin::draft(&self.view, &self.pack(), category, request, now()).unwrap()
    }

    /// A made-up person of a category with everything that acceptance asks for.
    pub fn whole(&mut self, category: &str) -> Draft {
        let (view, pack) = (&self.view, self.pack());
        let people = filling::eligible(view, &pack, now().date_naive());
        let (category, people) = people.into_iter().find(|(c, _)| c.as_str() == category).unwrap();
        let visit = Visit {
            someone: people[0],
            category,
            request: RequestCode::parse("form").unwrap(),
            nth: 0,
        };
        let draft = filling::draft(view, &pack, &visit, now(), &mut Chance::new(7)).unwrap();
        // The basis lapsed: the manager relies on an instruction.
        let confirmed = self.ask(Request::ConfirmBasis {
            service: pack.code.clone(),
            instruction: "7".to_owned(),
        });
        assert!(matches!(confirmed, Reply::Office(_)), "{confirmed:?}");
        draft
    }

    /// A case that waits for the provider's answer.
    pub fn waiting(&mut self) -> Case {
        let draft = self.whole("aged");
        let case = draft.id;
        let accepted = self.ask(Request::Accept(Box::new(draft)));
        assert!(matches!(accepted, Reply::Accepted(_)), "{accepted:?}");
        self.recorded(Request::Transfer {
            case,
            outer_number: "7-4410".to_owned(),
        })
    }

    /// What is to be recorded, and the case after it.
    pub fn recorded(&mut self, request: Request) -> Case {
        match self.ask(request) {
            Reply::Recorded(view) => view.case,
            other => panic!("{other:?}"),
        }
    }

    /// The paper made and out of the printer.
    pub fn printed(&mut self, case: CaseId, paper: &str) -> Sheet {
        let paper = PaperCode::parse(paper).unwrap();
        let Reply::Sheet(sheet) = self.ask(Request::Issue { case, paper }) else {
            panic!("no sheet");
        };
        self.recorded(Request::CameOut {
            sheet: (*sheet).clone(),
            to: "printer".to_owned(),
        });
        *sheet
    }

    /// A draft with a zone read, as a scanner brings it.
    pub fn scanned(&self, category: &str, format: Format, holder: &Holder<'_>) -> Draft {
        let mut draft = self.draft(category);
        let lines = compose(format, holder).unwrap();
        draft.mrz = lines.join("\n");
        draft.mrz_source = MrzSource::Scanned;
        let mrz = Mrz::read(&draft.mrz, now().date_naive()).unwrap();
        application::fill_from_mrz(&mut draft, &self.pack(), &mrz);
        draft
    }

    /// What is said of a field, by text id.
    pub fn said(&self, draft: &Draft, key: &str) -> Vec<&'static str> {
        let at = now().with_timezone(&self.view.settings.zone).fixed_offset();
        application::findings_in(&self.view, draft, &self.pack(), at)
            .into_iter()
            .filter(|f| f.key == key)
            .map(|f| f.problem.say.id)
            .collect()
    }
}

/// The pack of the program, with one piece replaced.
pub fn edited(old: &str, new: &str) -> String {
    let text = embedded::PACKS[0].1;
    assert!(text.contains(old), "{old}");
    text.replacen(old, new, 1)
}

pub fn holder() -> Holder<'static> {
    Holder {
        document_code: "P",
        issuing_state: "TUR",
        surname: "Çağlayan",
        given_names: "Şükrü",
        number: "U12345678",
        nationality: "TUR",
        birth: "500512",
        sex: "M",
        expiry: "310412",
        optional: "",
        optional2: "",
    }
}

pub fn set(draft: &mut Draft, key: &str, texts: &[&str]) {
    let entry = draft.fields.entry(key.to_owned()).or_default();
    entry.texts = texts.iter().map(|t| (*t).to_owned()).collect();
    entry.not_stated = false;
}

pub fn none(draft: &mut Draft, key: &str) {
    let entry = draft.fields.entry(key.to_owned()).or_default();
    entry.texts.clear();
    entry.not_stated = true;
}

/// The program before the folder: keys in, the office answers at once.
pub struct Program {
    pub app: App,
    pub desk: Desk,
    pub now: DateTime<Utc>,
}

impl Program {
    /// Logged in, on the first screen.
    pub fn at_home() -> Self {
        Self::before(Desk::new())
    }

    /// The same in an office where something was done already.
    pub fn before(mut desk: Desk) -> Self {
        desk.entrance.handle(Request::LogOut, now());
        let door = Door::LogIn {
            accounts: vec!["aigul".to_owned()],
        };
        let mut program = Self {
            app: App::new(Lang::Ru, now(), door),
            desk,
            now: now(),
        };
        program.text(PASSWORD);
        program.key(Key::Enter);
        assert!(program.shows("Сегодня"), "{}", program.screen());
        program
    }

    fn message(&mut self, msg: Msg) {
        let mut effects = self.app.update(msg, self.now);
        while !effects.is_empty() {
            for effect in std::mem::take(&mut effects) {
                match effect {
                    Effect::Ask(generation, request) => {
                        let reply = self.desk.entrance.handle(*request, self.now);
                        let reply = Msg::Reply(generation, Box::new(reply));
                        effects.extend(self.app.update(reply, self.now));
                    }
                    Effect::KeepLanguage(lang) => self.desk.entrance.keep_language(lang, self.now),
                    _ => {}
                }
            }
        }
        self.app.update(Msg::Drawn, self.now);
    }

    /// The machine is switched off without a word; the same clerk comes in again.
    pub fn cut_off(self) -> Self {
        Self::before(self.desk)
    }

    /// The program is told to end, or its window is closed; the same clerk comes in again.
    pub fn ends(mut self) -> Self {
        self.message(Msg::Closing);
        self.cut_off()
    }

    /// So many minutes in which nobody presses a key.
    pub fn passes(&mut self, minutes: i64) {
        self.now += chrono::Duration::minutes(minutes);
        self.message(Msg::Tick);
    }

    pub fn key(&mut self, key: Key) {
        self.message(Msg::Key(Press::of(key)));
    }

    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            self.key(Key::Char(c));
        }
    }

    pub fn scan(&mut self, text: &str) {
        for msg in msg::swift(text, &mut Run::default()) {
            self.message(msg);
        }
    }

    /// Chooses a command of the list by the beginning of its name.
    pub fn command(&mut self, name: &str) {
        self.key(Key::F(10));
        self.text(name);
        self.key(Key::Enter);
    }

    /// Everything on the screen, one text.
    pub fn screen(&self) -> String {
        let frame = self.app.frame();
        let mut out = text_of(&frame.view);
        if let Some(message) = frame.message {
            out.push_str(&message.text);
            out.push('\n');
        }
        for (binding, label) in frame.bindings {
            if binding.stands_in_line() {
                out.push_str(&format!("[{label}] "));
            }
        }
        out
    }

    pub fn shows(&self, text: &str) -> bool {
        self.screen().contains(text)
    }
}

fn text_of(view: &View) -> String {
    let mut out = format!("{} | {}\n", view.title, view.right);
    parts(&view.parts, &mut out);
    out
}

fn parts(all: &[Part], out: &mut String) {
    let line = |line: &tereze::app::view::Line| {
        let mut text: String = line.iter().map(|s| s.text.as_str()).collect();
        text.push('\n');
        text
    };
    for part in all {
        match part {
            Part::Lines(lines) | Part::Prose { lines, .. } | Part::Beside(lines) | Part::About(lines) => {
                lines.iter().for_each(|l| out.push_str(&line(l)))
            }
            Part::Form(form) => {
                for row in &form.rows {
                    let cells: Vec<&str> = row.cells.iter().map(|c| c.text.as_str()).collect();
                    out.push_str(&format!("{}: {}\n", row.label, cells.join(" / ")));
                    row.notes.iter().for_each(|l| out.push_str(&line(l)));
                }
            }
            Part::Table(table) => {
                if table.rows.is_empty() {
                    out.push_str(&format!("{}\n", table.empty));
                }
                for row in &table.rows {
                    let cells: Vec<&str> = row.iter().map(|s| s.text.as_str()).collect();
                    out.push_str(&format!("{}\n", cells.join(" | ")));
                }
            }
            Part::Split { left, right, .. } => {
                parts(left, out);
                parts(right, out);
            }
            Part::Tabs { names, .. } => out.push_str(&format!("{}\n", names.join(" "))),
            Part::Sheet { lines, .. } => lines.iter().for_each(|l| out.push_str(&format!("{l}\n"))),
            Part::Typing(what) => out.push_str(&format!("{what}\n")),
            Part::Large { label, value } => out.push_str(&format!("{label}: {value}\n")),
            Part::Gap => out.push('\n'),
        }
    }
}
