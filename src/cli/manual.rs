//! The manual page and the completions of shells, made from the arguments themselves.

use super::args::Common;
use super::end::End;
use super::help;
use super::output::put;
use crate::domain::trouble::Say;
use crate::texts::machine;

const NAME: &str = "tereze";

/// The page of the program, or of one of its commands.
pub fn page(common: &Common, command: Option<&str>) -> Result<End, End> {
    let whole = help::command(common.language());
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
        .map_err(|e| End::Fault(Say::new("cli-output-failed").with_text("why", machine::why(e.kind()))))?;
    Ok(put(&String::from_utf8_lossy(&out)))
}

pub fn completions(common: &Common, shell: clap_complete::Shell) -> End {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut help::command(common.language()), NAME, &mut out);
    put(&String::from_utf8_lossy(&out))
}
