//! Arguments, and which command they mean.

use super::run;
use crate::desk;
use crate::domain::trouble::Say;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use clap::{Args, CommandFactory, Parser, Subcommand};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// How a command ended (the contract's exit codes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    Done,
    /// The machine failed.
    Fault(Say),
    /// The arguments make no sense.
    Usage(Say),
    /// Problems were found in the input; JSON is printed all the same.
    Problems,
    Problem(Say),
    /// A rule refused it.
    Refused(Say),
}

impl End {
    fn code(&self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Fault(_) => 1,
            Self::Usage(_) => 2,
            Self::Problems | Self::Problem(_) => 3,
            Self::Refused(_) => 4,
        }
    }

    fn say(&self) -> Option<&Say> {
        match self {
            Self::Done | Self::Problems => None,
            Self::Fault(say) | Self::Usage(say) | Self::Problem(say) | Self::Refused(say) => Some(say),
        }
    }
}

#[derive(Debug, Parser)]
#[command(name = "tereze", version, about, disable_help_subcommand = true)]
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
    #[arg(long, global = true, value_name = "kk|ru|en")]
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
    /// Shell completions on standard output.
    #[command(hide = true)]
    Completions { shell: clap_complete::Shell },
}

#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// The packs that the program carries, with the state of their basis.
    List {
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Show {
        code: String,
    },
    /// Checks packs; every problem with its file, line and column.
    Check {
        paths: Vec<PathBuf>,
    },
}

pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            // A closed pipe is nobody's trouble.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let lang = cli.common.language();
    let end = match cli.command {
        None => screen(&cli.common),
        Some(command) => dispatch(&cli.common, command),
    };
    if let Some(say) = end.say() {
        let _ = writeln!(std::io::stderr(), "{}", Sayer::default().say(lang, say));
    }
    ExitCode::from(end.code())
}

/// The bare command: the screen, where there is a terminal.
fn screen(common: &Common) -> End {
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return End::Usage(Say::new("cli-no-terminal"));
    }
    let start = desk::Start {
        home: common.home(),
        lang: common.lang.as_deref().and_then(Lang::parse),
    };
    match desk::run(start) {
        Ok(()) => End::Done,
        Err(error) => End::Fault(Say::new("cli-terminal-failed").with("why", error.kind())),
    }
}

fn dispatch(common: &Common, command: Command) -> End {
    match command {
        Command::Completions { shell } => {
            let mut out = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "tereze", &mut out);
            run::put(&String::from_utf8_lossy(&out))
        }
        command => run::pure(common, command),
    }
}
