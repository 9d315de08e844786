//! Arguments: what the commands are called and what they take. Personal data are never among them. What is said of each
//! stands under `assets/texts`, by its name ([`help`](super::help)).

use crate::texts::lang::Lang;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "tereze", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Clone, Args)]
pub struct Common {
    #[arg(long, global = true, env = "TEREZE_HOME", value_name = "DIR")]
    pub home: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "CODE")]
    pub account: Option<String>,
    #[arg(long, global = true, value_name = "kk|ru|en", value_parser = ["kk", "ru", "en"])]
    pub lang: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    /// Questions and answers in lines, in place of the screen.
    #[arg(long, global = true)]
    pub plain: bool,
}

impl Common {
    pub fn language(&self) -> Lang {
        self.lang.as_deref().and_then(Lang::parse).unwrap_or(Lang::Ru)
    }

    /// The office's folder: as said, or the system's place.
    pub fn home(&self) -> PathBuf {
        if let Some(home) = &self.home {
            return home.clone();
        }
        directories::ProjectDirs::from("kz", "", "tereze").map_or_else(
            || PathBuf::from("tereze-office"),
            |dirs| dirs.data_local_dir().to_owned(),
        )
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Mrz {
        #[arg(default_value = "-", value_name = "FILE")]
        file: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Iin {
        #[arg(value_name = "NUMBER")]
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Transcribe {
        #[arg(value_name = "TEXT")]
        text: String,
        #[arg(long, value_name = "latn|cyrl", value_parser = ["latn", "cyrl"])]
        from: String,
        #[arg(long, value_name = "latn|cyrl", value_parser = ["latn", "cyrl"])]
        to: String,
        #[arg(long, value_name = "XXX")]
        country: Option<String>,
        #[arg(long, value_name = "xx")]
        language: Option<String>,
    },
    Term {
        #[arg(value_name = "TERM")]
        term: String,
        #[arg(long, value_name = "DATETIME")]
        from: String,
        #[arg(long, value_name = "ZONE", default_value = "Asia/Almaty")]
        zone: String,
        #[arg(long, value_name = "5|6", default_value = "5", value_parser = ["5", "6"])]
        week: String,
        #[arg(long, value_name = "HOURS")]
        hours: Option<String>,
        #[arg(long)]
        same_day: bool,
    },
    Checklist {
        #[arg(value_name = "CODE")]
        service: String,
        #[arg(long, value_name = "CODE")]
        category: String,
        #[arg(long, value_name = "CODE")]
        channel: Option<String>,
        #[arg(long, value_name = "XXX")]
        issued_in: Option<String>,
        #[arg(long, value_name = "XXX")]
        citizenship: Option<String>,
        #[arg(long, value_name = "DATE")]
        born: Option<String>,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long, value_name = "latn|cyrl|other", value_parser = ["latn", "cyrl", "other"])]
        script: Option<String>,
        #[arg(long, value_name = "CODE")]
        represented_by: Option<String>,
        #[arg(long, value_name = "XXX", requires = "represented_by")]
        representative_citizenship: Option<String>,
    },
    #[command(subcommand)]
    Pack(PackCommand),
    Init {
        #[arg(long, value_name = "CODE")]
        office: String,
        #[arg(long, value_name = "N")]
        window: String,
        #[arg(long, value_name = "FILE")]
        people: String,
        #[arg(long, value_name = "HHMM", default_value = "0900")]
        open: String,
        #[arg(long, value_name = "HHMM", default_value = "1800")]
        close: String,
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
        #[arg(long, value_name = "FILE")]
        recovery_file: PathBuf,
    },
    Demo {
        #[arg(long, value_name = "DIR", conflicts_with = "cases")]
        papers: Option<PathBuf>,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
        cases: Option<u32>,
        #[arg(long, value_name = "CODE", conflicts_with = "papers")]
        office: Option<String>,
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
    },
    Find {
        #[arg(value_name = "TEXT")]
        text: String,
        #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    Show {
        #[arg(value_name = "CASE")]
        case: String,
    },
    Print {
        #[arg(value_name = "CASE")]
        case: String,
        #[arg(value_name = "PAPER")]
        paper: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    #[command(hide = true)]
    Completions {
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    #[command(hide = true)]
    Man {
        #[arg(value_name = "COMMAND")]
        command: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum PackCommand {
    List {
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Show {
        #[arg(value_name = "CODE")]
        code: String,
    },
    Check {
        #[arg(value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
}
