//! The program's beginning and end: arguments in, exit code out.

use super::args::{Cli, Common};
use super::end::End;
use super::output::{put_value, tell};
use super::say::say_json;
use super::{help, run};
use crate::desk;
use crate::domain::trouble::Say;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use crate::texts::machine;
use clap::Parser;
use serde_json::json;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let Ok(cli) = Cli::try_parse_from(&args) else {
        return ExitCode::from(help::answer(&args));
    };
    let end = match cli.command {
        None => screen(&cli.common),
        Some(command) => run::run(&cli.common, command),
    };
    say(&cli.common, &end);
    ExitCode::from(end.code())
}

/// Why it did not end well: in words to standard error, and as JSON where that was asked for and nothing was printed.
fn say(common: &Common, end: &End) {
    let Some(say) = end.say() else { return };
    let text = Sayer::default().say(common.language(), say);
    tell(&text);
    let key = match end {
        End::Problem(_) => "problem",
        End::Refused(_) => "refused",
        _ => return,
    };
    if common.json {
        let _ = put_value(common, &json!({ key: say_json(say, common.language()) }));
    }
}

/// The bare command: the screen, where there is a terminal.
fn screen(common: &Common) -> End {
    if !common.plain && !is_terminal() {
        return End::Usage(Say::new("cli-no-terminal"));
    }
    let start = desk::Start {
        home: common.home(),
        lang: common.lang.as_deref().and_then(Lang::parse),
        account: common.account.clone(),
    };
    let run = if common.plain { desk::lines::run } else { desk::run };
    match run(start) {
        Ok(()) => End::Done,
        Err(error) => {
            End::Fault(Say::new("cli-terminal-failed").with_text("why", machine::why(error.kind())))
        }
    }
}

pub fn is_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}
