//! `tereze demo`: practice on a screen, papers of every service, an office full of made-up cases.

use super::args::Common;
use super::end::End;
use super::output::{put_value, tell};
use super::{password, start};
use crate::desk::passing::Passing;
use crate::desk::{self, clock};
use crate::domain::institution::InstitutionKind;
use crate::domain::trouble::Say;
use crate::office::demo::{self, papers};
use crate::office::entrance::Entrance;
use crate::texts::Sayer;
use crate::texts::machine;
use serde_json::{Value, json};
use std::path::Path;
use zeroize::Zeroizing;

/// Enough for every service to have a case in every state.
const ON_SCREEN: usize = 120;

/// A private folder for the time of this run.
fn passing() -> Result<Passing, End> {
    Passing::new().map_err(|e| {
        let say = Say::new("cli-file-not-written").with("file", std::env::temp_dir().display());
        End::Fault(say.with_text("why", machine::why(e.kind())))
    })
}

pub fn demo(
    common: &Common,
    papers: Option<&Path>,
    cases: Option<u32>,
    of: Option<&str>,
    seed: u64,
) -> Result<End, End> {
    let kind = match of.map(InstitutionKind::parse) {
        Some(None) => return Err(End::Usage(Say::new("demo-no-kind").with("kinds", kinds()))),
        known => known.flatten(),
    };
    match (papers, cases) {
        (Some(to), _) => write_papers(common, to, seed),
        (None, Some(count)) => office(common, count as usize, kind, seed),
        (None, None) => screen(common, kind, seed),
    }
}

fn kinds() -> String {
    InstitutionKind::ALL.map(InstitutionKind::code).join(", ")
}

fn write_papers(common: &Common, to: &Path, seed: u64) -> Result<End, End> {
    std::fs::create_dir_all(to).map_err(|e| {
        let say = Say::new("cli-file-not-written").with("file", to.display());
        End::Fault(say.with_text("why", machine::why(e.kind())))
    })?;
    let work = passing()?;
    let written = papers::write(&work.room(), to, seed)?;
    let row = |w: &papers::Written| {
        json!({
            "service": w.service,
            "paper": w.paper,
            "number": w.number,
            "file": w.file.display().to_string(),
            "sha256": w.sha256,
        })
    };
    Ok(put_value(common, &written.iter().map(row).collect::<Value>()))
}

fn office(common: &Common, count: usize, kind: Option<InstitutionKind>, seed: u64) -> Result<End, End> {
    let Some(home) = common.home.clone() else {
        return Err(End::Usage(Say::new("demo-no-home")));
    };
    let mut entrance = Entrance::new(home.clone());
    if let crate::office::request::Door::LogIn { .. } = entrance.door() {
        return Err(End::Refused(Say::new("founding-exists")));
    }
    demo::open(
        &mut entrance,
        demo::institution_of(kind)?,
        password::new(common)?,
        common.language(),
        count,
        seed,
        clock::now(),
    )?;
    entrance.close(clock::now());
    let value = json!({
        "home": home.display().to_string(),
        "account": demo::practice().account,
        "cases": count,
        "seed": seed,
    });
    Ok(put_value(common, &value))
}

fn screen(common: &Common, kind: Option<InstitutionKind>, seed: u64) -> Result<End, End> {
    if !common.plain && !start::is_terminal() {
        return Err(End::Usage(Say::new("cli-no-terminal")));
    }
    let practice = demo::practice();
    let say = Say::new("demo-opens")
        .with("account", &practice.account)
        .with("password", &practice.password);
    tell(&Sayer::default().say(common.language(), &say));
    let work = passing()?;
    let mut entrance = Entrance::new(work.room());
    let password = Zeroizing::new(practice.password.clone());
    demo::open(
        &mut entrance,
        demo::institution_of(kind)?,
        password,
        common.language(),
        ON_SCREEN,
        seed,
        clock::now(),
    )?;
    let enter = if common.plain {
        desk::lines::enter
    } else {
        desk::enter
    };
    let done = enter(entrance, Some(common.language()), None);
    done.map_err(|e| End::Fault(Say::new("cli-terminal-failed").with_text("why", machine::why(e.kind()))))?;
    Ok(End::Done)
}
