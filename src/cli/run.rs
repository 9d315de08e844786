//! The commands: their input, their report, their exit code. Those that need an office are in `office`.

use super::args::{Command, Common, PackCommand};
use super::end::End;
use super::office::catalogue;
use super::output::put_value;
use super::{checklist, iin, mrz, pack, term, transcribe};
use crate::desk::clock;
use crate::domain::birth::BirthDate;
use crate::domain::checklist::{Represented, Script};
use crate::domain::code::{CategoryCode, ChannelCode, RepresentationCode, ServiceCode};
use crate::domain::country;
use crate::domain::treaty::Treaties;
use crate::domain::trouble::Say;
use crate::forms::embedded;
use crate::office::intake;
use crate::texts::Sayer;
use crate::texts::machine;
use chrono::NaiveDate;
use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};

pub fn ended(common: &Common, value: &Value, problems: bool) -> End {
    match put_value(common, value) {
        End::Done if problems => End::Problems,
        end => end,
    }
}

/// A day as the contract writes it; today where none is given.
pub fn day(text: Option<&str>) -> Result<NaiveDate, End> {
    match text {
        None => Ok(clock::now().with_timezone(&chrono_tz::Asia::Almaty).date_naive()),
        Some(text) => text
            .parse()
            .map_err(|_| End::Usage(Say::new("cli-not-a-date").with("text", text))),
    }
}

/// More than any input of ours; a mistaken file is not read into memory.
const MOST: u64 = 1024 * 1024;

pub fn read_text(file: &str) -> Result<String, End> {
    let mut bytes = Vec::new();
    let read = if file == "-" {
        std::io::stdin().take(MOST).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|f| f.take(MOST).read_to_end(&mut bytes))
    };
    let failed = |why: std::io::ErrorKind| {
        End::Fault(
            Say::new("cli-file-unreadable")
                .with("file", file)
                .with_text("why", machine::why(why)),
        )
    };
    read.map_err(|e| failed(e.kind()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

pub fn run(common: &Common, command: Command) -> End {
    match command_done(common, command) {
        Ok(end) | Err(end) => end,
    }
}

fn command_done(common: &Common, command: Command) -> Result<End, End> {
    match command {
        Command::Mrz { file, on } => {
            let (value, problems) = mrz::report(&read_text(&file)?, day(on.as_deref())?, common.language());
            Ok(ended(common, &value, problems))
        }
        Command::Iin { number, on } => {
            let (value, problems) = iin::report(&number, day(on.as_deref())?, common.language());
            Ok(ended(common, &value, problems))
        }
        Command::Transcribe {
            text,
            from,
            to,
            country,
            language,
        } => {
            if from == to {
                return Err(End::Usage(Say::new("cli-same-script")));
            }
            let value = transcribe::report(&text, &from, &to, country.as_deref(), language.as_deref());
            Ok(ended(common, &value, false))
        }
        Command::Term {
            term,
            from,
            zone,
            week,
            hours,
            same_day,
        } => {
            let asked = term::Asked {
                term: &term,
                from: &from,
                zone: Some(&zone),
                week: week.parse().ok(),
                hours: hours.as_deref(),
                same_day,
                both: false,
            };
            let value = term::report(&asked, Vec::new()).map_err(End::Problem)?;
            Ok(ended(common, &value, false))
        }
        Command::Checklist {
            service,
            category,
            channel,
            issued_in,
            citizenship,
            born,
            on,
            script,
            represented_by,
            representative_citizenship,
        } => {
            let catalogue = catalogue(common)?;
            let pack = ServiceCode::parse(&service).ok().and_then(|c| catalogue.get(&c));
            let pack = pack.ok_or_else(|| End::Problem(Say::new("cli-no-service").with("code", &service)))?;
            let on = day(on.as_deref())?;
            let category = CategoryCode::parse(&category)
                .map_err(|_| End::Usage(Say::new("cli-not-a-code").with("text", &category)))?;
            let channel = channel
                .map(|c| {
                    ChannelCode::parse(&c)
                        .map_err(|_| End::Usage(Say::new("cli-not-a-code").with("text", &c)))
                })
                .transpose()?;
            let born = born
                .map(|b| {
                    BirthDate::parse(&b).map_err(|_| End::Usage(Say::new("cli-not-a-date").with("text", &b)))
                })
                .transpose()?;
            let represented_by = represented_by
                .map(|c| {
                    RepresentationCode::parse(&c)
                        .map_err(|_| End::Usage(Say::new("cli-not-a-code").with("text", &c)))
                })
                .transpose()?;
            let states = [&issued_in, &citizenship, &representative_citizenship];
            for state in states.into_iter().flatten() {
                country::by_code(state)
                    .ok_or_else(|| End::Usage(Say::new("cli-no-country").with("text", state)))?;
            }
            let asked = checklist::Asked {
                category,
                channel,
                request: None,
                issued_in,
                citizenship,
                born,
                represented: represented_by.map(|by| Represented {
                    by,
                    citizenship: representative_citizenship,
                }),
                on,
                script: match script.as_deref() {
                    Some("cyrl") => Script::Cyrl,
                    Some("other") => Script::Other,
                    _ => Script::Latn,
                },
            };
            let (treaties, sayer) = (Treaties::embedded(), Sayer::default());
            let lang = common.language();
            let value = checklist::list(pack, &asked, lang, &intake::by_state(&treaties, on), &|say| {
                sayer.say(lang, say)
            });
            Ok(ended(common, &value.map_err(End::Problem)?, false))
        }
        Command::Pack(PackCommand::List { on }) => {
            let catalogue = catalogue(common)?;
            let value = pack::list(&catalogue, common.language(), day(on.as_deref())?);
            Ok(ended(common, &value, false))
        }
        Command::Pack(PackCommand::Show { code }) => {
            let catalogue = catalogue(common)?;
            let found = ServiceCode::parse(&code).ok().and_then(|c| catalogue.get(&c));
            let found = found.ok_or_else(|| End::Problem(Say::new("cli-no-service").with("code", &code)))?;
            Ok(ended(
                common,
                &pack::show(found, common.language(), day(None)?),
                false,
            ))
        }
        Command::Pack(PackCommand::Check { paths }) => {
            let sayer = Sayer::default();
            let value = pack::check(&pack_files(&paths)?, &|say| sayer.say(common.language(), say));
            let problems = value.as_array().is_some_and(|a| !a.is_empty());
            Ok(ended(common, &value, problems))
        }
        other => super::office::run(common, other),
    }
}

/// The packs to check: files, folders of them, or those the program carries.
fn pack_files(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, End> {
    if paths.is_empty() {
        let own = embedded::PACKS
            .iter()
            .map(|(file, text)| ((*file).to_owned(), text.as_bytes().to_vec()));
        return Ok(own.collect());
    }
    let mut files = Vec::new();
    for path in paths {
        let failed = |path: &Path, e: std::io::Error| {
            let file = path.display().to_string();
            End::Fault(
                Say::new("cli-file-unreadable")
                    .with("file", file)
                    .with_text("why", machine::why(e.kind())),
            )
        };
        let mut each = vec![path.clone()];
        if path.is_dir() {
            let entries = std::fs::read_dir(path).map_err(|e| failed(path, e))?;
            each = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
            each.retain(|p| p.extension().is_some_and(|e| e == "toml"));
            each.sort();
        }
        for file in each {
            let bytes = std::fs::read(&file).map_err(|e| failed(&file, e))?;
            files.push((file.display().to_string(), bytes));
        }
    }
    Ok(files)
}
