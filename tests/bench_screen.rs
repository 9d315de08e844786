#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]
//! How long from the start to the first screen, and from a key to the screen, in a pseudo-terminal of 80×24, beside a
//! bare form in the same run. Outside pass and fail (a shared machine is not a stopwatch); it fails only where a screen
//! does not come. `cargo test --release --test bench_screen -- --ignored --nocapture`
//!
//! A target without the test harness, because it runs itself once more as the bare form.

#[path = "bare/form.rs"]
mod bare;
#[path = "fixtures/clerk.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::panic)]
mod clerk;

use clerk::{Clerk, PASSWORD, aged};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tereze::app::command::Command;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

const ROWS: NonZero<u16> = NonZero::new(24).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(80).unwrap();
const STARTS: usize = 20;
const KEYS: usize = 400;
const QUIET: Duration = Duration::from_millis(300);
const PATIENCE: Duration = Duration::from_secs(30);
const BARE: &str = "--as-the-bare-form";

struct Session {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    begun: Instant,
    _master: Box<dyn MasterPty + Send>,
}

impl Session {
    fn start(program: &Path, args: &[&str]) -> Self {
        let size = PtySize {
            rows: ROWS.get(),
            cols: COLUMNS.get(),
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env("TERM", "xterm-256color");
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut chunk = [0; 65536];
            while let Ok(n) = reader.read(&mut chunk) {
                if n == 0 || sender.send((Instant::now(), chunk[..n].to_vec())).is_err() {
                    return;
                }
            }
        });
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        Self {
            child,
            writer,
            output,
            screen: vt100::Parser::new(ROWS, COLUMNS, 0),
            begun,
            _master: pair.master,
        }
    }

    /// Takes what comes until the screen is as wanted; when the last piece of it came.
    fn until(&mut self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) -> Instant {
        let end = Instant::now() + PATIENCE;
        if wanted(self.screen.screen()) {
            return Instant::now();
        }
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Ok((at, bytes)) = self.output.recv_timeout(left) else {
                panic!("{what} does not come:\n{}", self.screen.screen().contents());
            };
            self.screen.process(&bytes);
            if wanted(self.screen.screen()) {
                return at;
            }
        }
    }

    fn until_text(&mut self, text: &str) -> Instant {
        self.until(text, |screen| screen.contents().contains(text))
    }

    fn send(&mut self, keys: &str) -> Instant {
        let at = Instant::now();
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        at
    }

    /// Takes what still comes, until nothing more does: a text may be there before its frame, and with it the cursor, is.
    fn settle(&mut self) {
        while let Ok((_, bytes)) = self.output.recv_timeout(QUIET) {
            self.screen.process(&bytes);
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn say(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    let at = |share: usize| ms(times[(times.len() - 1) * share / 100]);
    println!(
        "{what:44} median {:7.2} ms   p99 {:7.2} ms   most {:7.2} ms   ({} times)",
        at(50),
        at(99),
        ms(times[times.len() - 1]),
        times.len()
    );
}

fn starts(what: &str, program: &Path, args: &[&str], first: &str) {
    let times = (0..STARTS).map(|_| {
        let mut session = Session::start(program, args);
        session.until_text(first) - session.begun
    });
    say(&format!("start: {what}"), times.collect());
}

/// Letters and Backspaces by turns, so that the field stays as it is. The screen is there when the cursor stands where
/// the key brings it.
fn typing(what: &str, session: &mut Session) {
    session.settle();
    let times = (0..KEYS).map(|n| {
        let (key, step) = if n % 2 == 0 { ("k", 1) } else { ("\u{7f}", -1) };
        let (row, column) = session.screen.screen().cursor_position();
        let next = column.checked_add_signed(step).unwrap();
        let pressed = session.send(key);
        session.until(key, |screen| screen.cursor_position() == (row, next)) - pressed
    });
    say(&format!("key: {what}"), times.collect());
}

fn bench() {
    let own = std::env::current_exe().unwrap();
    let tereze = Path::new(env!("CARGO_BIN_EXE_tereze"));
    let build = if cfg!(debug_assertions) {
        "debug: figures mean little"
    } else {
        "release"
    };
    println!("\n80×24 in a pseudo-terminal, {build}");

    starts("bare form", &own, &[BARE], "Field 19");
    let empty = tempfile::tempdir().unwrap();
    let home = empty.path().to_str().unwrap();
    starts("first run", tereze, &["--home", home, "--lang", "en"], "Қазақша");

    // An office with a draft at its application, made without a terminal.
    let folder = tempfile::tempdir().unwrap();
    let who = aged();
    let mut clerk = Clerk::new(folder.path(), Lang::En);
    clerk.found();
    clerk.begin("aged");
    clerk.mark("passport");
    clerk.command(Command::Forward);
    clerk.scan(&who.zone);
    clerk.on("application");
    drop(clerk);
    let home = folder.path().to_str().unwrap();
    let say_en = |id: &str| Sayer::default().text(Lang::En, id);
    starts(
        "log-in",
        tereze,
        &["--home", home, "--lang", "en"],
        &say_en("field-password"),
    );

    let mut form = Session::start(&own, &[BARE]);
    form.until_text("Field 19");
    typing("bare form", &mut form);

    let mut session = Session::start(tereze, &["--home", home, "--lang", "en"]);
    session.until_text(&say_en("field-password"));
    typing("log-in, a password", &mut session);
    session.send(PASSWORD);
    session.send("\r");
    session.until_text(&say_en("home-today"));
    session.until_text("Caglayan");
    session.send("\r");
    session.settle();
    // The draft comes back where it was left, or at its documents: forward (F2) leads to the application.
    let at_application = |screen: &vt100::Screen| screen.contents().contains(&say_en("head-mrz"));
    for _ in 0..3 {
        if !at_application(session.screen.screen()) {
            session.send("\u{1b}OQ");
            session.settle();
        }
    }
    session.until("the application", at_application);
    // From the first field that is open up to the surname, where proposals follow the letters.
    session.send("\u{1b}[A\u{1b}[A");
    session.settle();
    session.until_text("▸ Surname");
    // What is proposed goes at the first letter: one taken off, it is the clerk's own and stays.
    session.send("\u{7f}");
    typing("application, a name with its proposals", &mut session);
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.iter().any(|a| a == BARE) {
        bare::run().unwrap();
    } else if args.iter().any(|a| a == "--ignored" || a == "--include-ignored") {
        bench();
    } else {
        println!("bench_screen: a measurement, run with -- --ignored");
    }
}
