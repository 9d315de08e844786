//! Paper: a printer by `lp`, the system's viewer, or a file.

use crate::domain::trouble::Say;
use crate::office::request::{Sheet, Way};
use std::fs;
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
            let failed = |e: std::io::Error| Say::new("print-file-failed").with("why", e.kind());
            fs::copy(&sheet.file, path).map_err(failed)?;
            private(path);
            Ok(path.display().to_string())
        }
    }
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
}

#[cfg(not(unix))]
fn private(_path: &Path) {}

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
        _ => Err(Say::new(failed)),
    }
}
