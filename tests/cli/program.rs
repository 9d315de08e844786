//! The program, run as a person or a script would run it.

use serde_json::Value;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What came of a run.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The one JSON value that standard output holds, and nothing else.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("not JSON alone: {e}: {self:?}"))
    }

    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

fn command(home: Option<&Path>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tereze"));
    for name in ["TEREZE_HOME", "NO_COLOR", "TEREZE_THEME"] {
        command.env_remove(name);
    }
    match home {
        Some(home) => command.env("TEREZE_HOME", home),
        // Never the office of whoever runs the tests.
        None => command.env("TEREZE_HOME", "/nonexistent/tereze"),
    };
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn finish(mut command: Command, input: &[u8]) -> Ran {
    command.stdin(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // The program may end without reading all of it.
    let _ = child.stdin.take().unwrap().write_all(input);
    let done = child.wait_with_output().unwrap();
    Ran {
        code: done.status.code().unwrap_or_else(|| panic!("ended by a signal")),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// Runs without an office, with something on standard input.
pub fn fed<S: AsRef<OsStr>>(args: &[S], input: &[u8]) -> Ran {
    let mut command = command(None);
    command.args(args);
    finish(command, input)
}

pub fn run<S: AsRef<OsStr>>(args: &[S]) -> Ran {
    fed(args, b"")
}

/// Runs in an office.
pub fn at(home: &Path, args: &[&str]) -> Ran {
    let mut command = command(Some(home));
    command.args(args);
    finish(command, b"")
}

pub fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap_or_else(|| panic!("no object: {value}"))
        .keys()
        .map(String::as_str)
        .collect()
}

/// Exactly these keys, words parted by blanks.
pub fn has_keys(value: &Value, expected: &str) {
    assert_eq!(keys(value), expected.split_whitespace().collect(), "{value}");
}
