//! Plain mode on a terminal: what is typed is shown, a password never.

use super::clerk::{Office, PASSWORD};
use super::terminal::beside;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

const PATIENCE: Duration = Duration::from_secs(60);

/// A terminal that prints everything one below the other, as a serial line does.
struct Paper {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    printed: Arc<(Mutex<Vec<u8>>, Condvar)>,
    _master: Box<dyn MasterPty + Send>,
    read: usize,
    lang: Lang,
    sayer: Sayer,
}

impl Paper {
    fn start(office: &Office, lang: Lang) -> Self {
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let (out, temp) = (beside(&office.home, "out"), beside(&office.home, "tmp"));
        for folder in [&out, &temp] {
            std::fs::create_dir_all(folder).unwrap();
        }
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tereze"));
        let home = office.home.to_str().unwrap();
        command.args(["--plain", "--home", home, "--lang", lang.as_str()]);
        command.cwd(&out);
        command.env_clear();
        command.env("TERM", "dumb");
        command.env("TMPDIR", &temp);
        command.env("PATH", &temp);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let printed = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&printed);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                shared.0.lock().unwrap().extend_from_slice(&bytes[..read]);
                shared.1.notify_all();
            }
        });
        Self {
            child,
            writer: pair.master.take_writer().unwrap(),
            printed,
            _master: pair.master,
            read: 0,
            lang,
            sayer: Sayer::plain(),
        }
    }

    fn all(&self) -> String {
        String::from_utf8_lossy(&self.printed.0.lock().unwrap()).into_owned()
    }

    /// Waits for a text behind what was read before.
    fn hears(&mut self, text: &str) {
        let deadline = Instant::now() + PATIENCE;
        let (lock, told) = &*self.printed;
        let mut printed = lock.lock().unwrap();
        loop {
            let new = String::from_utf8_lossy(&printed[self.read..]).into_owned();
            let flat = new.split_whitespace().collect::<Vec<_>>().join(" ");
            if flat.contains(text) && new.ends_with(": ") {
                self.read = printed.len();
                return;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "not heard: {text}\n{new}");
            printed = told.wait_timeout(printed, left).unwrap().0;
        }
    }

    fn hears_text(&mut self, id: &str) {
        self.hears(&self.sayer.text(self.lang, id));
    }

    fn types(&mut self, line: &str) {
        // As slowly as a question wants to be heard.
        std::thread::sleep(Duration::from_millis(150));
        for c in line.chars().chain(['\r']) {
            write!(self.writer, "{c}").unwrap();
            self.writer.flush().unwrap();
        }
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// No piece of a secret that somebody could read off the paper.
fn is_nowhere(secret: &str, printed: &str) {
    let letters: Vec<char> = secret.chars().collect();
    for piece in letters.windows(5) {
        let piece: String = piece.iter().collect();
        assert!(!printed.contains(&piece), "{piece}\n{printed}");
    }
}

#[test]
fn a_password_leaves_no_letter_on_the_paper() {
    let office = Office::founded();
    let mut paper = Paper::start(&office, Lang::Ru);
    paper.hears_text("field-password");
    paper.types("Tridevyatoye 77 carstvo");
    paper.hears_text("keyring-wrong-password");
    paper.types(PASSWORD);
    paper.hears_text("queue-drafts");
    // What is no secret is shown as it is typed.
    paper.types("/3");
    paper.hears_text("find-say");
    paper.types("Kalandarov");
    paper.hears_text("find-nothing");
    paper.types("/0");
    paper.hears_text("app-name");
    // One's own password inside: the one that holds, the new one twice.
    paper.types("/свой пароль");
    paper.hears_text("own-password-now");
    paper.types(PASSWORD);
    paper.hears_text("own-password-new");
    paper.types("Zhasyl kemer 42 tobylgy");
    paper.hears_text("own-password-again");
    paper.types("Zhasyl kemer 42 tobylgy");
    paper.hears_text("own-password-changed");
    let printed = paper.all();
    assert!(printed.contains("Kalandarov"), "{printed}");
    for secret in [PASSWORD, "Tridevyatoye 77 carstvo", "Zhasyl kemer 42 tobylgy"] {
        is_nowhere(secret, &printed);
    }
    assert!(
        !printed.contains('\u{1b}'),
        "nothing steers the terminal: {printed:?}"
    );
}
