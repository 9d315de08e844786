//! Paper: a printer by `lp`, the system's viewer, or a file. What printers say is asked of `lpstat`; none of these
//! programs is waited for longer than a clerk would.

mod asked;
mod watch;

use super::new_file;
use crate::domain::trouble::Say;
use crate::office::request::{Device, Printers, Ready, Way};
use crate::texts::machine;
use asked::{Answer, ask};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
pub use watch::watch;

/// Longer than a healthy printing system takes to accept a sheet.
const TAKING: Duration = Duration::from_secs(20);
/// Longer than it takes to say how it is.
const SAYING: Duration = Duration::from_secs(5);

/// A viewer that cannot show the sheet has said so by then.
const OPENING: Duration = Duration::from_secs(2);

/// The printers that the machine knows (`lpstat -e`), its default first.
pub fn printers() -> Printers {
    let listed = match ask("lpstat", &["-e"], SAYING) {
        Answer::Said { text, .. } => text,
        Answer::NoProgram => return Printers::NoSystem,
        Answer::Silent => String::new(),
    };
    let default = match ask("lpstat", &["-d"], SAYING) {
        Answer::Said { text, .. } => text.rsplit_once(": ").map(|(_, name)| name.trim().to_owned()),
        _ => None,
    };
    let mut names: Vec<String> = listed.lines().map(str::to_owned).filter(|n| is_name(n)).collect();
    if let Some(default) = default {
        names.sort_by_key(|n| *n != default);
    }
    Printers::Named(names)
}

/// The printers with the trays that their queues offer (`lpoptions -l`).
pub fn devices() -> Vec<Device> {
    let printers = printers();
    let device = |name: &String| {
        let trays = match ask("lpoptions", &["-p", name, "-l"], SAYING) {
            Answer::Said { text, .. } => trays(&text),
            _ => Vec::new(),
        };
        Device {
            name: name.clone(),
            trays,
        }
    };
    printers.names().iter().map(device).collect()
}

/// The values of `InputSlot`, as `lpoptions -l` lists them: `InputSlot/Media Source: *Auto Tray-1 Tray-2`.
fn trays(options: &str) -> Vec<String> {
    let line = options
        .lines()
        .find(|l| l.split(['/', ':']).next() == Some("InputSlot"));
    let values = line.and_then(|l| l.split_once(':')).map_or("", |(_, v)| v);
    values
        .split_whitespace()
        .map(|v| v.trim_start_matches('*').to_owned())
        .filter(|v| is_value(v))
        .collect()
}

/// A queue's name is handed to other programs: nothing in it may read as an option, a list or a path.
fn is_name(name: &str) -> bool {
    let odd = |c: char| c.is_control() || c.is_whitespace() || ['/', '#', ',', '\'', '"', '\\'].contains(&c);
    !name.is_empty() && !name.starts_with('-') && !name.chars().any(odd)
}

/// A value of an option of `lp`, where a space would begin another option.
fn is_value(value: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&c);
    !value.is_empty() && value.chars().all(plain)
}

/// Where a sheet went, and its job in the queue.
pub struct Went {
    pub to: String,
    pub job: Option<String>,
}

/// Sends a sheet; says where it went.
pub fn send(ready: &Ready, way: &Way) -> Result<Went, Say> {
    match way {
        Way::Printer(name) if is_name(name) => print(ready, name),
        Way::Printer(_) => Err(Say::new("print-printer-failed")),
        Way::Viewer => {
            let (program, args): (&str, &[&str]) = if cfg!(target_os = "macos") {
                ("open", &[])
            } else if cfg!(windows) {
                ("rundll32", &["url.dll,FileProtocolHandler"])
            } else {
                ("xdg-open", &[])
            };
            view(program, args, &ready.file)?;
            Ok(Went {
                to: program.to_owned(),
                job: None,
            })
        }
        Way::File(path) => {
            copy_to(&ready.file, path)?;
            // With its folder: a bare name does not say where to look.
            let whole = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            Ok(Went {
                to: whole.display().to_string(),
                job: None,
            })
        }
    }
}

fn print(ready: &Ready, name: &str) -> Result<Went, Say> {
    let file = ready.file.to_string_lossy();
    let mut args = vec!["-d", name];
    for option in &ready.options {
        args.extend(["-o", option]);
    }
    args.extend(["--", &file]);
    let job = match ask("lp", &args, TAKING) {
        Answer::Said { text, done: true } => job(&text, name),
        // It may have taken the sheet: whether it came out is asked.
        Answer::Silent => None,
        Answer::Said { done: false, .. } => {
            log::error!("print-printer-failed: lp");
            return Err(Say::new("print-printer-failed"));
        }
        Answer::NoProgram => return Err(Say::new("printing-no-system")),
    };
    Ok(Went {
        to: name.to_owned(),
        job,
    })
}

/// `request id is Kyocera-12 (1 file(s))`
fn job(text: &str, printer: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    words
        .find(|w| {
            w.strip_prefix(printer)
                .and_then(|w| w.strip_prefix('-'))
                .is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
        })
        .map(str::to_owned)
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

/// The viewer may stay open as long as the clerk looks: only what fails at once is waited for.
fn view(program: &str, args: &[&str], file: &Path) -> Result<(), Say> {
    let failed = |why: String| {
        log::error!("print-no-viewer: {program}: {why}");
        Say::new("print-no-viewer")
    };
    let child = Command::new(program)
        .args(args)
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.map_err(|e| failed(e.kind().to_string()))?;
    match asked::ended(&mut child, OPENING) {
        Ok(Some(status)) if status.success() => Ok(()),
        Ok(Some(status)) => Err(failed(status.to_string())),
        Ok(None) => {
            std::thread::spawn(move || child.wait());
            Ok(())
        }
        Err(e) => Err(failed(e.kind().to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[cfg(unix)]
    #[test]
    fn a_viewer_that_stays_open_holds_nobody_up() {
        let begun = Instant::now();
        let opened = view("sh", &["-c", "sleep 20"], Path::new("sheet.pdf"));
        assert!(opened.is_ok() && begun.elapsed() < Duration::from_secs(15));
        let failed = view("sh", &["-c", "exit 3"], Path::new("sheet.pdf"));
        assert_eq!(failed, Err(Say::new("print-no-viewer")));
        let none = view("/nonexistent/viewer", &[], Path::new("sheet.pdf"));
        assert_eq!(none, Err(Say::new("print-no-viewer")));
    }

    #[test]
    fn names_that_could_be_something_else_are_none() {
        for name in ["Kyocera", "HP_LaserJet-4", "принтер"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "-d", "a b", "a/b", "a,b", "a#b", "a\u{1b}[2J", "a\nb", "$'x"] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn trays_are_read_as_the_queue_lists_them() {
        let said = "PageSize/Media Size: Letter *A4 A5\nInputSlot/Media Source: *Auto Tray-1 MP_Tray x=y\n\
                    InputSlotOther/x: No\n";
        assert_eq!(trays(said), ["Auto", "Tray-1", "MP_Tray"]);
        assert_eq!(trays("Duplex/2-Sided: *None"), Vec::<String>::new());
    }

    #[test]
    fn the_job_is_named_by_its_printer() {
        let said = "request id is Kyocera-12 (1 file(s))\n";
        assert_eq!(job(said, "Kyocera").as_deref(), Some("Kyocera-12"));
        assert_eq!(job("request id is Other-12 (1 file(s))", "Kyocera"), None);
        assert_eq!(job("", "Kyocera"), None);
    }
}
