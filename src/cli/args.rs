//! Arguments: what the commands are called and what they take. Personal data are never among them.

use crate::texts::lang::Lang;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "tereze",
    version,
    about,
    disable_help_subcommand = true,
    after_help = "Without a command the screen opens. Exit codes: 0 done, 1 fault of the machine, 2 usage, 3 problems found in \
                  the input, 4 refused by a rule. JSON goes to standard output, messages to standard error."
)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The office's folder (one window); by default the system's place for application data.
    #[arg(long, global = true, env = "TEREZE_HOME", value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// A file whose first line is the password; without it the password is asked for.
    #[arg(long, global = true, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// The account to open the office with; by default the only one.
    #[arg(long, global = true, value_name = "CODE")]
    pub account: Option<String>,
    /// Language of the messages.
    #[arg(long, global = true, value_name = "kk|ru|en", value_parser = ["kk", "ru", "en"])]
    pub lang: Option<String>,
    /// JSON on standard output and nothing else.
    #[arg(long, global = true)]
    pub json: bool,
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
    /// Reads a machine-readable zone.
    #[command(
        after_help = "Examples:\n  tereze mrz passport.txt --json\n  scan | tereze mrz - --on 2026-11-21"
    )]
    Mrz {
        /// A file, or - for standard input.
        #[arg(default_value = "-")]
        file: String,
        /// The day by which two-digit years are read.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Checks an IIN or BIN.
    #[command(after_help = "Example:\n  tereze iin 900101300017 --json")]
    Iin {
        number: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Proposes a name in the other script.
    #[command(after_help = "Example:\n  tereze transcribe Şükrü --from latn --to cyrl --country TUR --json")]
    Transcribe {
        text: String,
        #[arg(long, value_parser = ["latn", "cyrl"])]
        from: String,
        #[arg(long, value_parser = ["latn", "cyrl"])]
        to: String,
        #[arg(long, value_name = "XXX")]
        country: Option<String>,
        #[arg(long, value_name = "xx")]
        language: Option<String>,
    },
    /// Counts a term.
    #[command(
        after_help = "Example:\n  tereze term \"1 working day\" --from 2026-03-19T11:20 --zone Europe/Berlin --json"
    )]
    Term {
        term: String,
        #[arg(long, value_name = "DATETIME")]
        from: String,
        #[arg(long, default_value = "Asia/Almaty")]
        zone: String,
        #[arg(long, default_value = "5", value_parser = ["5", "6"])]
        week: String,
        /// The working hours of the unit, such as 09:00-18:00.
        #[arg(long, value_name = "HOURS")]
        hours: Option<String>,
        /// The day of the event is the first day of the term.
        #[arg(long)]
        same_day: bool,
    },
    /// The documents that a category has to bring.
    #[command(
        after_help = "Example:\n  tereze checklist iin-consular --category spouse --issued-in TUR --json"
    )]
    Checklist {
        service: String,
        #[arg(long)]
        category: String,
        #[arg(long)]
        channel: Option<String>,
        #[arg(long, value_name = "XXX")]
        issued_in: Option<String>,
        #[arg(long, value_name = "XXX")]
        citizenship: Option<String>,
        #[arg(long, value_name = "DATE")]
        born: Option<String>,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long, value_parser = ["latn", "cyrl", "other"])]
        script: Option<String>,
    },
    /// Packs: services as data.
    #[command(subcommand)]
    Pack(PackCommand),
    /// Makes an office without a screen.
    #[command(
        after_help = "The people of the office stand in a TOML file, never in arguments:\n  \
                      clerk = { kk = \"…\", ru = \"…\" }   # the first account, the manager\n  \
                      post  = { kk = \"…\", ru = \"…\" }   # may be left out: consul\n  \
                      chief = { kk = \"…\", ru = \"…\" }   # post and name, as papers address the head\n\n\
                      The recovery code is written to a new file: print it, keep it in a safe, delete the file.\n\n\
                      Example:\n  tereze init --office inst-013 --window 1 --account aigul --people people.toml \\\n    \
                      --recovery-file recovery.txt --home office"
    )]
    Init {
        /// The institution's code, such as inst-013 or mfa.
        #[arg(long, value_name = "CODE")]
        office: String,
        /// The window's number as it stands in numbers of cases.
        #[arg(long, value_name = "N")]
        window: String,
        /// A TOML file with the names of clerk and head, or - for standard input.
        #[arg(long, value_name = "FILE")]
        people: String,
        /// The hour at which the office opens.
        #[arg(long, value_name = "HHMM", default_value = "0900")]
        open: String,
        #[arg(long, value_name = "HHMM", default_value = "1800")]
        close: String,
        /// Time zone; the institution's own by default.
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
        /// A file that is not there yet, for the recovery code.
        #[arg(long, value_name = "FILE")]
        recovery_file: PathBuf,
    },
    /// Practice with made-up cases: a screen, the papers, or an office.
    #[command(
        after_help = "Examples:\n  tereze demo                          a practice office, gone when you leave\n  \
                      tereze demo --papers out --seed 7    every paper of every service, as specimens\n  \
                      tereze demo --cases 500 --seed 7 --home practice --password-file secret.txt"
    )]
    Demo {
        /// Writes every paper of every service into a folder; needs no terminal, touches no office.
        #[arg(long, value_name = "DIR", conflicts_with = "cases")]
        papers: Option<PathBuf>,
        /// Makes a practice office with so many cases in the folder of --home.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
        cases: Option<u32>,
        /// The same seed gives the same papers and the same cases.
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
    },
    /// Finds cases by number, name in any spelling, IIN, document or birth date.
    #[command(after_help = "Example:\n  tereze find çağlayan --limit 5 --json")]
    Find {
        text: String,
        #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// Shows a case.
    #[command(after_help = "Example:\n  tereze show 1-2026-000412 --json")]
    Show {
        /// The number of the case, or its id.
        case: String,
    },
    /// Writes a paper of a case to a PDF file; the print is recorded.
    #[command(after_help = "Example:\n  tereze print 1-2026-000412 certificate --out certificate.pdf")]
    Print {
        /// The number of the case, or its id.
        case: String,
        /// The paper's code, such as coupon or certificate.
        paper: String,
        /// A file that is not there yet.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Shell completions on standard output.
    #[command(hide = true)]
    Completions { shell: clap_complete::Shell },
    /// The manual page, of the program or of a command, on standard output.
    #[command(hide = true)]
    Man { command: Option<String> },
}

#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// The packs that the program carries, with the state of their basis.
    #[command(after_help = "Example:\n  tereze pack list --on 2025-06-01 --json")]
    List {
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// The whole service: categories, documents, fields, terms, grounds, papers.
    #[command(after_help = "Example:\n  tereze pack show iin-consular --json")]
    Show { code: String },
    /// Checks packs; every problem with its file, line and column.
    #[command(after_help = "Example:\n  tereze pack check forms --json")]
    Check {
        /// Files, or folders of them; without any, the packs that the program carries.
        paths: Vec<PathBuf>,
    },
}
