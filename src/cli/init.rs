//! `tereze init`: an office made without a screen. Names come from a file, the password from a file or the terminal.

use super::args::Common;
use super::end::End;
use super::output::put_value;
use super::{password, run};
use crate::desk::clock;
use crate::domain::code::ClerkCode;
use crate::domain::institution::{self, Institution, InstitutionKind};
use crate::domain::title::Title;
use crate::domain::trouble::Say;
use crate::office::entrance::Entrance;
use crate::office::founding;
use crate::office::request::{Foundation, PersonName, Reply, Stock};
use crate::office::trouble::Trouble;
use crate::texts::Sayer;
use crate::texts::lang::{Lang, Texts};
use crate::texts::machine;
use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::Deserialize;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The options of the command.
#[derive(Debug, Clone)]
pub struct Asked {
    pub office: String,
    pub window: String,
    pub people: String,
    pub open: String,
    pub close: String,
    pub zone: Option<String>,
    pub recovery_file: PathBuf,
}

/// The people of the office. What is spelled alike in both languages is written once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    /// The office's name and town, where no list names it.
    #[serde(default)]
    office: Spelled,
    #[serde(default)]
    city: Spelled,
    clerk: Spelled,
    #[serde(default)]
    post: Spelled,
    chief: Spelled,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Spelled {
    kk: String,
    ru: String,
}

impl Spelled {
    fn both(&self) -> (String, String) {
        let (kk, ru) = (self.kk.trim().to_owned(), self.ru.trim().to_owned());
        match (kk.is_empty(), ru.is_empty()) {
            (true, _) => (ru.clone(), ru),
            (_, true) => (kk.clone(), kk),
            _ => (kk, ru),
        }
    }

    fn name(&self) -> Result<PersonName, End> {
        let (kk, ru) = self.both();
        if kk.is_empty() {
            return Err(End::Problem(Say::new("problem-name-missing")));
        }
        Ok(PersonName { kk, ru })
    }
}

pub fn init(common: &Common, asked: &Asked) -> Result<End, End> {
    let foundation = foundation(common, asked)?;
    let (account, window) = (foundation.account.to_string(), foundation.window.clone());
    let mut entrance = Entrance::new(common.home());
    if matches!(entrance.door(), crate::office::request::Door::LogIn { .. }) {
        return Err(End::Refused(Say::new("founding-exists")));
    }
    // The place of the recovery code is taken before: a code that cannot be kept makes an office that nobody can rescue.
    let mut kept = new_file(&asked.recovery_file)?;
    let founded = {
        entrance.calibrate(|work| {
            let before = Instant::now();
            work();
            before.elapsed()
        });
        entrance.found(foundation, clock::now())
    };
    let (view, recovery) = match founded {
        Ok(Reply::Founded { view, recovery }) => (view, recovery),
        other => {
            drop(kept);
            let _ = std::fs::remove_file(&asked.recovery_file);
            return Err(match other {
                Err(trouble) => trouble.into(),
                Ok(_) => Trouble::problem("office-closed").into(),
            });
        }
    };
    let written = writeln!(kept, "{}", recovery.as_str()).and_then(|()| kept.sync_all());
    written.map_err(|e| not_written(&asked.recovery_file, e.kind()))?;
    let home = entrance.home().display().to_string();
    entrance.close(clock::now());
    let value = json!({
        "office": view.settings.institution,
        "name": view.settings.name.get(common.language()),
        "window": window,
        "account": account,
        "home": home,
        "recovery_file": asked.recovery_file.display().to_string(),
    });
    Ok(put_value(common, &value))
}

fn foundation(common: &Common, asked: &Asked) -> Result<Foundation, End> {
    let usage = |id: &'static str| End::Usage(Say::new(id));
    let kind = InstitutionKind::parse(&asked.office).filter(|k| !k.is_listed());
    let listed = institution::embedded().by_code(&asked.office);
    if kind.is_none() && listed.is_none() {
        return Err(End::Problem(Say::new("cli-no-institution")));
    }
    let digits = (1..=4).contains(&asked.window.len()) && asked.window.bytes().all(|b| b.is_ascii_digit());
    if !digits || asked.window.starts_with('0') {
        return Err(usage("problem-window"));
    }
    let account = common.account.as_deref().unwrap_or("manager");
    let account = ClerkCode::parse(account).map_err(|_| usage("problem-account"))?;
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H%M").map_err(|_| usage("problem-time"));
    let (open, close) = (time(&asked.open)?, time(&asked.close)?);
    if close <= open {
        return Err(usage("problem-time"));
    }
    let people = people(&asked.people)?;
    let institution = match (kind, listed) {
        (None, Some(listed)) => listed.clone(),
        (Some(kind), _) => people.institution(kind)?,
        (None, None) => return Err(End::Problem(Say::new("cli-no-institution"))),
    };
    let zone: Tz = match &asked.zone {
        Some(name) => name.parse().map_err(|_| usage("problem-zone"))?,
        None => institution.zone,
    };
    let (clerk, chief) = (people.clerk.name()?, people.chief.name()?);
    let post = post(&people.post, institution.kind);
    Ok(Foundation {
        stock: Stock::default(),
        lang: common.language(),
        institution,
        window: asked.window.clone(),
        account,
        clerk,
        post,
        chief,
        zone,
        open,
        close,
        password: password::new(common)?,
    })
}

fn people(file: &str) -> Result<People, End> {
    let text = run::read_text(file)?;
    // The parser's own words could repeat a name: only the place is told.
    toml::from_str(&text).map_err(|e| {
        let line = e
            .span()
            .map_or(1, |s| text[..s.start.min(text.len())].matches('\n').count() + 1);
        End::Problem(Say::new("cli-people-unreadable").with("line", line))
    })
}

impl People {
    /// An office that no list names: its name in both languages, for it stands on every paper.
    fn institution(&self, kind: InstitutionKind) -> Result<Institution, End> {
        let name = &self.office;
        let (kk, ru) = (name.kk.trim(), name.ru.trim());
        let (city_kk, city_ru) = self.city.both();
        if kk.is_empty() || ru.is_empty() || city_kk.is_empty() {
            return Err(End::Problem(Say::new("cli-office-nameless")));
        }
        Ok(Institution::named(
            kind,
            Title::new(kk, ru, ""),
            Title::new(&city_kk, &city_ru, ""),
        ))
    }
}

fn post(given: &Spelled, kind: InstitutionKind) -> Texts {
    let (kk, ru) = given.both();
    if !kk.is_empty() {
        let en = String::new();
        return Texts { kk, ru, en };
    }
    let id = founding::usual_post(kind);
    let said = |lang| Sayer::default().text(lang, id);
    Texts {
        kk: said(Lang::Kk),
        ru: said(Lang::Ru),
        en: String::new(),
    }
}

fn not_written(file: &Path, why: std::io::ErrorKind) -> End {
    let say = Say::new("cli-file-not-written").with("file", file.display());
    End::Fault(say.with_text("why", machine::why(why)))
}

/// A file that was not there, for its owner alone.
fn new_file(path: &Path) -> Result<std::fs::File, End> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => {
            End::Problem(Say::new("cli-file-exists").with("file", path.display()))
        }
        why => not_written(path, why),
    })
}
