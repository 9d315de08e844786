//! The manual page and the completions of shells, made from the arguments themselves.

use super::args::Cli;
use super::end::End;
use super::output::put;
use crate::domain::trouble::Say;
use clap::CommandFactory;

const NAME: &str = "tereze";

/// The page of the program, or of one of its commands.
pub fn page(command: Option<&str>) -> Result<End, End> {
    let mut whole = Cli::command();
    whole.build();
    let page = match command {
        None => whole,
        Some(name) => whole
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| End::Usage(Say::new("cli-no-command").with("text", name)))?,
    };
    let mut out = Vec::new();
    clap_mangen::Man::new(page)
        .render(&mut out)
        .map_err(|e| End::Fault(Say::new("cli-output-failed").with("why", e.kind())))?;
    Ok(put(&String::from_utf8_lossy(&out)))
}

pub fn completions(shell: clap_complete::Shell) -> End {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), NAME, &mut out);
    put(&String::from_utf8_lossy(&out))
}
