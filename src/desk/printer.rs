//! Paper: a printer by `lp`, the system's viewer, or a file.

use super::new_file;
use crate::domain::trouble::Say;
use crate::office::request::{Sheet, Way};
use crate::texts::machine;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

/// The printers that the machine knows (`lpstat -e`), its default first.
pub fn names() -> Vec<String> {
    let ask = |arg: &str| {
        let out = Command::new("lpstat")
            .arg(arg)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output();
        out.map(|o| String::from_utf8_lossy(&o.stdout).into_owned())
            .unwrap_or_default()
    };
    let default = ask("-d")
        .rsplit_once(": ")
        .map(|(_, name)| name.trim().to_owned());
    let mut names: Vec<String> = ask("-e")
        .lines()
        .map(str::to_owned)
        .filter(|n| is_name(n))
        .collect();
    if let Some(default) = default {
        names.sort_by_key(|n| *n != default);
    }
    names
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('-') && !name.chars().any(|c| c.is_control() || c == '/')
}

/// Sends a sheet; says where it went.
pub fn send(sheet: &Sheet, way: &Way) -> Result<String, Say> {
    match way {
        Way::Printer(name) if is_name(name) => {
            run("lp", &["-d", name, "--"], &sheet.file, "print-printer-failed")?;
            Ok(name.clone())
        }
        Way::Printer(_) => Err(Say::new("print-printer-failed")),
        Way::Viewer => {
            let program = if cfg!(target_os = "macos") {
                "open"
            } else {
                "xdg-open"
            };
            run(program, &[], &sheet.file, "print-no-viewer")?;
            Ok(program.to_owned())
        }
        Way::File(path) => {
            copy_to(&sheet.file, path)?;
            // With its folder: a bare name does not say where to look.
            let whole = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            Ok(whole.display().to_string())
        }
    }
}

/// A private copy; a file that is there already is never written over.
fn copy_to(from: &Path, to: &Path) -> Result<(), Say> {
    let failed = |e: std::io::Error| match e.kind() {
        ErrorKind::AlreadyExists => Say::new("print-file-exists").with("file", to.display()),
        kind => Say::new("print-file-failed").with_text("why", machine::why(kind)),
    };
    let bytes = fs::read(from).map_err(failed)?;
    new_file::write(to, &bytes).map_err(failed)
}

fn run(program: &str, args: &[&str], file: &Path, failed: &'static str) -> Result<(), Say> {
    let status = Command::new(program)
        .args(args)
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        done => {
            let why = done.map_or_else(|e| e.kind().to_string(), |status| status.to_string());
            log::error!("{failed}: {program}: {why}");
            Err(Say::new(failed))
        }
    }
}
