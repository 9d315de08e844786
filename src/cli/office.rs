//! Commands over an office: they find and show beside the process that writes, and print as the one that writes.

use super::args::{Command, Common};
use super::end::End;
use super::output::{put_value, tell};
use super::{demo, init, manual, password, show};
use crate::desk::{clock, log, new_file};
use crate::domain::act::CaseId;
use crate::domain::code::PaperCode;
use crate::domain::name::visible;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::catalogue::Catalogue;
use crate::office::entrance::Entrance;
use crate::office::open::OpenOffice;
use crate::office::request::{CaseRow, Reply, Request};
use crate::office::trouble::Trouble;
use crate::office::{find, issue, reader};
use crate::texts::Sayer;
use crate::texts::machine;
use serde_json::{Value, json};
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use ulid::Ulid;

pub fn run(common: &Common, command: Command) -> Result<End, End> {
    match command {
        Command::Find { text, limit } => {
            let rows = find::rows(&mut beside(common)?, &text, limit, clock::now())?;
            Ok(put_value(common, &rows.iter().map(found).collect()))
        }
        Command::Show { case } => {
            let office = beside(common)?;
            let id = case_of(&office, &case)?;
            Ok(put_value(common, &show::report(&office, id, common.language())?))
        }
        Command::Print { case, paper, out } => print(common, &case, &paper, &out),
        Command::Init {
            office,
            window,
            people,
            open,
            close,
            zone,
            recovery_file,
        } => init::init(
            common,
            &init::Asked {
                office,
                window,
                people,
                open,
                close,
                zone,
                recovery_file,
            },
        ),
        Command::Demo {
            papers,
            cases,
            office,
            seed,
        } => demo::demo(common, papers.as_deref(), cases, office.as_deref(), seed),
        Command::Man { command } => manual::page(common, command.as_deref()),
        Command::Completions { shell } => Ok(manual::completions(common, shell)),
        // The commands without an office are done before.
        _ => Ok(End::Done),
    }
}

/// A row of `find`, by the contract.
fn found(row: &CaseRow) -> Value {
    let names: Vec<&str> = [row.latin.as_str(), row.cyrillic.as_str()]
        .into_iter()
        .filter(|n| !n.is_empty())
        .collect();
    json!({
        "case": row.number.as_ref().map(ToString::to_string),
        "service": row.service,
        "person": names.join(" / "),
        "born": row.born.map(|b| b.to_string()),
        "state": row.state,
        "due": row.due.map(|d| d.to_rfc3339()),
        "match": row.matched,
    })
}

/// The account to open with: the one that was named, else the only one.
fn account(common: &Common, known: Vec<String>) -> Result<String, End> {
    match (&common.account, known.as_slice()) {
        (Some(account), _) => Ok(account.clone()),
        (None, [only]) => Ok(only.clone()),
        (None, _) => Err(End::Usage(
            Say::new("cli-which-account").with("accounts", known.join(", ")),
        )),
    }
}

/// The office, to look into.
fn beside(common: &Common) -> Result<OpenOffice, End> {
    log::keep(&common.home());
    let found = reader::at(&common.home())?;
    let account = account(common, found.accounts())?;
    Ok(found.open(&account, &password::known(common)?)?)
}

/// The packs at hand. Those that an office accepted lie in its encrypted file: whoever gives the password's file gets them
/// as they hold there; without it, and without an office, they are the program's own.
pub fn catalogue(common: &Common) -> Result<Arc<Catalogue>, End> {
    if common.password_file.is_some() {
        return Ok(Arc::clone(&beside(common)?.view().catalogue));
    }
    if reader::at(&common.home()).is_ok() {
        tell(&Sayer::default().text(common.language(), "cli-own-packs-not-read"));
    }
    Ok(Arc::new(Catalogue::embedded()))
}

/// A case by its number, by that of one of its papers, or by its id.
fn case_of(office: &OpenOffice, text: &str) -> Result<CaseId, End> {
    if let Ok(number) = Number::parse(text) {
        let found = find::by_number(office, &number)?;
        return found.ok_or_else(|| End::Problem(Say::new("case-not-found")));
    }
    Ulid::from_string(text.trim())
        .map(CaseId)
        .map_err(|_| End::Problem(Say::new("cli-not-a-case").with("text", text)))
}

fn print(common: &Common, case: &str, paper: &str, out: &Path) -> Result<End, End> {
    let code =
        PaperCode::parse(paper).map_err(|_| End::Usage(Say::new("cli-not-a-code").with("text", paper)))?;
    let name = out.display().to_string();
    if out.exists() {
        return Err(End::Problem(Say::new("cli-file-exists").with("file", name)));
    }
    log::keep(&common.home());
    let account = account(common, reader::at(&common.home())?.accounts())?;
    let password = password::known(common)?;
    let mut entrance = Entrance::new(common.home());
    if let Reply::PasswordDue = entrance.log_in(&account, &password, clock::now())? {
        return Err(Trouble::from(Refusal::new(Say::new("password-due"))).into());
    }
    let done = entrance
        .office()
        .ok_or_else(|| End::from(Trouble::problem("office-closed")))
        .and_then(|office| print_in(office, case, code, out));
    entrance.close(clock::now());
    Ok(put_value(common, &done?))
}

/// Number and content are fixed by the first printing; the file is written, then it is recorded that it came out.
fn print_in(office: &mut OpenOffice, case: &str, paper: PaperCode, out: &Path) -> Result<Value, End> {
    let id = case_of(office, case)?;
    let request = Request::Issue { case: id, paper };
    let Reply::Sheet(sheet) = office.handle(request, clock::now())? else {
        return Err(Trouble::problem("case-no-paper-now").into());
    };
    let failed = |e: std::io::Error| match e.kind() {
        ErrorKind::AlreadyExists => End::Problem(Say::new("cli-file-exists").with("file", out.display())),
        why => {
            let say = Say::new("cli-file-not-written").with("file", out.display());
            End::Fault(say.with_text("why", machine::why(why)))
        }
    };
    let bytes = std::fs::read(&sheet.file).map_err(failed)?;
    new_file::write(out, &bytes).map_err(failed)?;
    let value = json!({
        "case": case,
        "paper": sheet.paper,
        "number": sheet.number.as_ref().map(ToString::to_string),
        "file": out.display().to_string(),
        "sha256": issue::sha256(&bytes),
        "duplicate": sheet.duplicate,
    });
    let came_out = Request::CameOut {
        sheet: *sheet,
        // The name alone: the whole path would say where somebody keeps things.
        to: out
            .file_name()
            .map_or_else(String::new, |n| visible(&n.to_string_lossy())),
    };
    office.handle(came_out, clock::now())?;
    Ok(value)
}
