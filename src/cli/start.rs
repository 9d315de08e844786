//! The program's beginning and end: arguments in, exit code out.

use super::args::{Cli, Common};
use super::end::End;
use super::output::{harmless, put_value, tell};
use super::run;
use super::say::say_json;
use crate::desk;
use crate::domain::trouble::Say;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use clap::Parser;
use serde_json::json;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return ExitCode::from(not_read(&error)),
    };
    let end = match cli.command {
        None => screen(&cli.common),
        Some(command) => run::run(&cli.common, command),
    };
    say(&cli.common, &end);
    ExitCode::from(end.code())
}

/// Help and version are asked for; anything else is a mistake, told without what it would do to a terminal.
fn not_read(error: &clap::Error) -> u8 {
    if error.use_stderr() {
        let text = harmless(&error.render().to_string());
        let _ = write!(std::io::stderr(), "{text}");
    } else {
        // A closed pipe is nobody's trouble.
        let _ = error.print();
    }
    u8::try_from(error.exit_code()).unwrap_or(2)
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
        let mut told = say_json(say);
        if let Some(map) = told.as_object_mut() {
            map.insert("text".to_owned(), json!(text));
        }
        let _ = put_value(common, &json!({ key: told }));
    }
}

/// The bare command: the screen, where there is a terminal.
fn screen(common: &Common) -> End {
    if !is_terminal() {
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

pub fn is_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}
