//! A program of the printing system, asked something: its answer within a time, in plain English (`LC_ALL=C`), or none.

use std::io::{ErrorKind, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// More than any of them says that matters here.
const LONGEST: u64 = 256 * 1024;

pub enum Answer {
    /// What it said, and whether it did what it was asked.
    Said { text: String, done: bool },
    /// It did not end in time, or could not be heard.
    Silent,
    /// There is no such program on this machine.
    NoProgram,
}

pub fn ask(program: &str, args: &[&str], within: Duration) -> Answer {
    let child = Command::new(program)
        .args(args)
        .env("LC_ALL", "C")
        .env("LANG", "C")
        .env_remove("LANGUAGE")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(e) if e.kind() == ErrorKind::NotFound => return Answer::NoProgram,
        Err(_) => return Answer::Silent,
    };
    let Some(out) = child.stdout.take() else {
        return Answer::Silent;
    };
    // Read beside it: a program with much to say would wait for its reader.
    let heard = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = out.take(LONGEST).read_to_end(&mut bytes);
        bytes
    });
    match ended(&mut child, within) {
        Ok(Some(status)) => Answer::Said {
            text: String::from_utf8_lossy(&heard.join().unwrap_or_default()).into_owned(),
            done: status.success(),
        },
        Ok(None) | Err(_) => {
            let _ = child.kill();
            let _ = child.wait();
            Answer::Silent
        }
    }
}

/// How a program ended, if it did within this time.
pub fn ended(child: &mut Child, within: Duration) -> std::io::Result<Option<ExitStatus>> {
    let deadline = Instant::now() + within;
    loop {
        let ended = child.try_wait()?;
        if ended.is_some() || Instant::now() >= deadline {
            return Ok(ended);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
