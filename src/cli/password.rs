//! The password: from a file's first line, or asked for at the terminal; never an argument.

use super::args::Common;
use super::end::End;
use crate::domain::trouble::Say;
use crate::texts::Sayer;
use crate::texts::machine;
use std::io::Read;
use zeroize::Zeroizing;

/// Longer than any password.
const MOST: u64 = 4096;

/// The password of an account that is there.
pub fn known(common: &Common) -> Result<Zeroizing<String>, End> {
    match &common.password_file {
        Some(_) => from_file(common),
        None => ask(common, "cli-password"),
    }
}

/// A new password: where it is asked for, it is asked for twice.
pub fn new(common: &Common) -> Result<Zeroizing<String>, End> {
    if common.password_file.is_some() {
        return from_file(common);
    }
    let first = ask(common, "cli-password-new")?;
    let second = ask(common, "cli-password-again")?;
    if *first == *second {
        Ok(first)
    } else {
        Err(End::Problem(Say::new("problem-passwords-differ")))
    }
}

fn from_file(common: &Common) -> Result<Zeroizing<String>, End> {
    let Some(path) = &common.password_file else {
        return Err(End::Usage(Say::new("cli-no-password")));
    };
    // Room for all of it at once: growing would leave copies behind.
    let mut text = Zeroizing::new(String::with_capacity(MOST as usize));
    let read = std::fs::File::open(path).and_then(|f| f.take(MOST).read_to_string(&mut text));
    read.map_err(|e| {
        let file = path.display().to_string();
        End::Fault(
            Say::new("cli-file-unreadable")
                .with("file", file)
                .with_text("why", machine::why(e.kind())),
        )
    })?;
    Ok(Zeroizing::new(text.lines().next().unwrap_or("").to_owned()))
}

fn ask(common: &Common, id: &str) -> Result<Zeroizing<String>, End> {
    let prompt = Sayer::default().text(common.language(), id);
    // It reads the terminal itself, so that standard input stays free; without a terminal there is nobody to ask.
    rpassword::prompt_password(format!("{prompt} "))
        .map(Zeroizing::new)
        .map_err(|_| End::Usage(Say::new("cli-no-password")))
}
