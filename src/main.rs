//! The program: arguments in, exit code out.

use std::io::Write;
use std::process::ExitCode;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

fn main() -> ExitCode {
    tereze::desk::private::keep();
    std::panic::catch_unwind(tereze::cli::start::main).unwrap_or_else(|_| broken())
}

/// A fault of the program itself: what to do, in every language, since none may have been chosen yet.
fn broken() -> ExitCode {
    let sayer = Sayer::default();
    for lang in [Lang::Kk, Lang::Ru, Lang::En] {
        // Nobody is left to be told that standard error is closed.
        let _ = writeln!(std::io::stderr(), "{}", sayer.text(lang, "fault-program"));
    }
    ExitCode::FAILURE
}
