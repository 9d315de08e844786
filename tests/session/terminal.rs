//! A terminal with the program in it. Every wait is for something on the screen, with a deadline.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::fs::{self, Mode, OFlags};
use rustix::io::ioctl_fionread;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};
use tereze::domain::trouble::Say;
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

/// Longer than anything takes on a loaded machine with a debug build; only a failure waits so long.
const PATIENCE: Duration = Duration::from_secs(30);

/// No hand presses another key so soon after Esc.
const A_HAND: Duration = Duration::from_millis(80);

/// A key as a terminal sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
    Enter,
    Esc,
    Tab,
    Up,
    Down,
    Right,
    End,
    Backspace,
    Insert,
    Space,
}

impl Key {
    pub fn bytes(self) -> &'static str {
        match self {
            Key::F1 => "\x1bOP",
            Key::F2 => "\x1bOQ",
            Key::F3 => "\x1bOR",
            Key::F4 => "\x1bOS",
            Key::F5 => "\x1b[15~",
            Key::F6 => "\x1b[17~",
            Key::F7 => "\x1b[18~",
            Key::F8 => "\x1b[19~",
            Key::F9 => "\x1b[20~",
            Key::F10 => "\x1b[21~",
            Key::F11 => "\x1b[23~",
            Key::F12 => "\x1b[24~",
            Key::Enter => "\r",
            Key::Esc => "\x1b",
            Key::Tab => "\t",
            Key::Up => "\x1b[A",
            Key::Down => "\x1b[B",
            Key::Right => "\x1b[C",
            Key::End => "\x1b[F",
            Key::Backspace => "\x7f",
            Key::Insert => "\x1b[2~",
            Key::Space => " ",
        }
    }
}

/// What the program has written so far.
struct Output {
    parser: vt100::Parser,
    /// Frames finished: the program brackets each with a synchronised update.
    frames: usize,
    begun: usize,
    tail: Vec<u8>,
    /// A letter of which not all bytes have come.
    cut: Vec<u8>,
    closed: bool,
}

const BEGIN: &[u8] = b"\x1b[?2026h";
/// The end of a synchronised update: a whole frame stands on the screen.
const FRAME: &[u8] = b"\x1b[?2026l";

impl Output {
    fn take(&mut self, bytes: &[u8]) {
        self.cut.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.cut) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => self.cut.len(),
        };
        let rest = self.cut.split_off(whole);
        let bytes = std::mem::replace(&mut self.cut, rest);
        self.parser.process(&bytes);
        // The last bytes of before may hold the beginning of a mark.
        self.tail.extend_from_slice(&bytes);
        let count = |mark: &[u8]| self.tail.windows(mark.len()).filter(|w| *w == mark).count();
        self.begun += count(BEGIN);
        self.frames += count(FRAME);
        let last = self
            .tail
            .iter()
            .rposition(|b| *b == 0x1b)
            .unwrap_or(self.tail.len());
        let whole = self.tail.len() - last >= FRAME.len();
        self.tail = if whole {
            Vec::new()
        } else {
            self.tail.split_off(last)
        };
    }

    /// No frame is half drawn.
    fn is_whole(&self) -> bool {
        self.begun == self.frames || self.closed
    }

    /// The screen as one line, so that a wrapped sentence is found.
    fn flat(&self) -> String {
        one_line(&self.parser.screen().contents())
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn size(n: u16) -> NonZeroU16 {
    NonZeroU16::new(n).unwrap()
}

pub struct Session {
    output: Arc<(Mutex<Output>, Condvar)>,
    writer: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    pub lang: Lang,
    sayer: Sayer,
    /// Keys pressed since the start, or since the count was begun anew. A scan is one.
    pub keys: usize,
}

impl Session {
    /// Starts the program on an office's folder. Its own temporary folder lies at `<home>.tmp`, files that the clerk
    /// saves under a bare name in `<home>.out`; it knows no printer.
    pub fn start(home: &Path, rows: u16, cols: u16, lang: Lang) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize {
                rows,
                cols,
                ..PtySize::default()
            })
            .unwrap();
        let (out, temp) = (beside(home, "out"), beside(home, "tmp"));
        for folder in [&out, &temp] {
            std::fs::create_dir_all(folder).unwrap();
        }
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tereze"));
        command.args(["--home", home.to_str().unwrap(), "--lang", lang.as_str()]);
        command.cwd(&out);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("TMPDIR", &temp);
        command.env("HOME", &temp);
        command.env("PATH", &temp);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let output = Output {
            parser: vt100::Parser::new(size(rows), size(cols), 0),
            frames: 0,
            begun: 0,
            cut: Vec::new(),
            tail: Vec::new(),
            closed: false,
        };
        let output = Arc::new((Mutex::new(output), Condvar::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&output);
        std::thread::spawn(move || {
            let mut bytes = [0; 16 * 1024];
            loop {
                // A closed pseudo-terminal is an error on Linux, an end elsewhere.
                let read = reader.read(&mut bytes).unwrap_or(0);
                let mut output = shared.0.lock().unwrap();
                if read == 0 {
                    output.closed = true;
                } else {
                    output.take(&bytes[..read]);
                }
                shared.1.notify_all();
                if read == 0 {
                    return;
                }
            }
        });
        Self {
            output,
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            child,
            lang,
            sayer: Sayer::default(),
            keys: 0,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Output> {
        self.output.0.lock().unwrap()
    }

    /// Waits until something holds of the output; fails with the screen when it does not come.
    fn until(&self, what: &str, holds: impl Fn(&Output) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut output = self.lock();
        while !(output.is_whole() && holds(&output)) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || output.closed {
                let screen = output.parser.screen().contents();
                let end = if output.closed { " (the program ended)" } else { "" };
                drop(output);
                panic!(
                    "not seen: {what}{end}\n{}\n{screen}\n{}",
                    "─".repeat(80),
                    "─".repeat(80)
                );
            }
            output = self.output.1.wait_timeout(output, left).unwrap().0;
        }
    }

    /// The screen as it stands, row by row.
    pub fn screen(&self) -> String {
        self.lock().parser.screen().contents()
    }

    pub fn shows(&self, text: &str) -> bool {
        self.lock().flat().contains(&one_line(text))
    }

    /// Waits for a text, wherever it stands and however it is wrapped.
    pub fn see(&self, text: &str) {
        let wanted = one_line(text);
        self.until(text, |o| o.flat().contains(&wanted));
    }

    /// A key, and once more as long as the program says that it is still reading.
    pub fn press_once_read(&mut self, key: Key) {
        let reading = self.text("home-reading");
        for _ in 0..100 {
            self.press(key);
            if !self.shows(&reading) {
                return;
            }
            std::thread::sleep(A_HAND);
        }
        panic!("still reading\n{}", self.screen());
    }

    /// Waits until the screen is another than it was.
    pub fn changes_from(&self, before: &str) {
        self.until("a change", |o| o.parser.screen().contents() != before);
    }

    /// An interface text by its id, in the language of the session.
    pub fn text(&self, id: &str) -> String {
        self.sayer.text(self.lang, id)
    }

    /// Waits for one of the program's own sentences.
    pub fn says(&self, id: &str) {
        self.see(&self.text(id));
    }

    /// Waits for a question: its title, not the same word in a list of commands.
    pub fn asks(&self) {
        let title = format!("{} ", self.text("screen-question"));
        self.until("a question", |o| {
            let screen = o.parser.screen().contents();
            let row = screen.lines().next();
            row.is_some_and(|row| row.trim_start().starts_with(&title))
        });
    }

    /// Answers the question that is there, by its digit or by Enter; what comes after it stands on the screen.
    pub fn answers(&mut self, key: &str) {
        self.asks();
        let asked = self.screen();
        self.stroke(key);
        self.changes_from(&asked);
    }

    /// Waits until the row under the cursor holds a text.
    pub fn until_row(&self, text: &str) {
        self.until(&format!("▸ {text}"), |o| {
            let screen = o.parser.screen().contents();
            screen.lines().any(|row| row.contains('▸') && row.contains(text))
        });
    }

    pub fn says_with(&self, say: &Say) {
        self.see(&self.sayer.say(self.lang, say));
    }

    /// Writes as it is, in one go.
    pub fn send(&mut self, bytes: &str) {
        self.writer.write_all(bytes.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Sends a key as a person does, who looks before the next: waits for the frame after it.
    fn stroke(&mut self, bytes: &str) {
        let before = self.lock().frames;
        self.send(bytes);
        self.keys += 1;
        if bytes == Key::Esc.bytes() {
            self.is_taken();
            std::thread::sleep(A_HAND);
        }
        self.until("a frame after a key", |o| o.frames > before || o.closed);
    }

    /// Sends one key as a slow line does, each piece after the program has read the one before.
    pub fn press_in_pieces(&mut self, pieces: &[&str]) {
        let before = self.lock().frames;
        for piece in pieces {
            self.send(piece);
            self.is_taken();
        }
        self.keys += 1;
        self.until("a frame after a key", |o| o.frames > before || o.closed);
    }

    /// Waits until the program has read what was sent. An Esc that still lies there would make one key of itself and the
    /// next, as no hand does.
    fn is_taken(&self) {
        let Some(name) = self.master.tty_name() else {
            return;
        };
        let begun = Instant::now();
        // A program that has ended leaves no terminal to open.
        while let Ok(terminal) = fs::open(
            &name,
            OFlags::RDONLY | OFlags::NOCTTY | OFlags::NONBLOCK,
            Mode::empty(),
        ) {
            if ioctl_fionread(&terminal).is_ok_and(|left| left == 0) || self.lock().closed {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "a key was not read");
            drop(terminal);
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    pub fn press(&mut self, key: Key) {
        self.stroke(key.bytes());
    }

    pub fn press_times(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            self.press(key);
        }
    }

    /// Types letter by letter.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            self.stroke(&c.to_string());
        }
    }

    /// Types into a field and confirms it.
    pub fn enter(&mut self, text: &str) {
        self.type_text(text);
        self.press(Key::Enter);
    }

    /// A passport reader: everything in one burst, as keys. One action of the clerk.
    pub fn scan(&mut self, lines: &[String]) {
        let burst: String = lines.iter().map(|l| format!("{l}\r")).collect();
        self.send(&burst);
        self.keys += 1;
    }

    /// Keys at a pace of their own, whatever the screen does meanwhile. The pace is what is tried: only here time passes
    /// for its own sake.
    pub fn send_slowly(&mut self, keys: &str, gap: Duration) {
        for key in keys.chars() {
            self.send(key.encode_utf8(&mut [0; 4]));
            std::thread::sleep(gap);
        }
    }

    pub fn resize(&mut self, rows: u16, cols: u16) {
        let before = self.lock().frames;
        self.lock().parser.set_size(size(rows), size(cols));
        self.master
            .resize(PtySize {
                rows,
                cols,
                ..PtySize::default()
            })
            .unwrap();
        self.until("a frame after a change of size", |o| {
            o.frames > before || o.closed
        });
    }

    /// The cable is pulled: no signal handler runs, nothing is flushed.
    pub fn kill_9(mut self) {
        let pid = self.child.process_id().unwrap().to_string();
        let killed = std::process::Command::new("kill").args(["-9", &pid]).status();
        assert!(killed.unwrap().success());
        self.child.wait().unwrap();
    }

    /// Told to end, as by a closed window or a machine that goes down.
    pub fn signal(&self, name: &str) {
        let pid = self.pid().to_string();
        let sent = std::process::Command::new("kill")
            .args(["-s", name, &pid])
            .status();
        assert!(sent.unwrap().success());
    }

    /// Waits for the program's end; whether it ended well.
    pub fn ended(&mut self) -> bool {
        self.until("the end of the program", |o| o.closed);
        self.child.wait().unwrap().success()
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    pub fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Whether the terminal was given back as it was.
    pub fn terminal_is_back(&self) -> bool {
        let output = self.lock();
        let screen = output.parser.screen();
        !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder beside an office's folder.
pub fn beside(home: &Path, what: &str) -> PathBuf {
    home.with_extension(what)
}

impl Session {
    /// All check digits of the passport's zone hold.
    pub fn says_checks_hold(&self) {
        self.says_with(&Say::new("passport-checks-hold").with("format", "TD3"));
    }
}
