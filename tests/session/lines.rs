//! The program in plain mode: lines in, lines out, through pipes. Every wait is for its next question.

use super::clerk::{Office, PASSWORD};
use super::terminal::beside;
use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use tereze::texts::Sayer;
use tereze::texts::lang::Lang;

const PATIENCE: Duration = Duration::from_secs(60);

/// What the program wrote so far, and whether it has closed its output.
type Output = (Vec<u8>, bool);

pub struct Lines {
    child: Child,
    input: Option<ChildStdin>,
    output: Arc<(Mutex<Output>, Condvar)>,
    /// How much of the output was heard before.
    heard: usize,
    pub lang: Lang,
    sayer: Sayer,
}

impl Lines {
    /// Starts the program; what it says first is returned with it.
    pub fn start(office: &Office, lang: Lang) -> (Self, String) {
        let (out, temp) = (beside(&office.home, "out"), beside(&office.home, "tmp"));
        for folder in [&out, &temp] {
            std::fs::create_dir_all(folder).unwrap();
        }
        let mut child = Command::new(env!("CARGO_BIN_EXE_tereze"))
            .args([
                "--plain",
                "--home",
                office.home.to_str().unwrap(),
                "--lang",
                lang.as_str(),
            ])
            .current_dir(&out)
            .env_clear()
            .env("TMPDIR", &temp)
            .env("HOME", &temp)
            .env("PATH", &temp)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = Arc::new((Mutex::new((Vec::new(), false)), Condvar::new()));
        let mut stdout = child.stdout.take().unwrap();
        let shared = Arc::clone(&output);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let read = stdout.read(&mut bytes).unwrap_or(0);
                let mut all = shared.0.lock().unwrap();
                all.0.extend_from_slice(&bytes[..read]);
                all.1 |= read == 0;
                shared.1.notify_all();
                if read == 0 {
                    return;
                }
            }
        });
        let input = child.stdin.take();
        let mut lines = Self {
            child,
            input,
            output,
            heard: 0,
            lang,
            sayer: Sayer::plain(),
        };
        let first = lines.hear();
        (lines, first)
    }

    /// The clerk comes in.
    pub fn enter(office: &Office, lang: Lang) -> Self {
        let (mut lines, first) = Self::start(office, lang);
        assert!(first.contains(&lines.text("field-password")), "{first}");
        let home = lines.says(PASSWORD);
        assert!(home.contains(&lines.text("queue-drafts")), "{home}");
        assert!(!home.contains(PASSWORD));
        lines
    }

    pub fn text(&self, id: &str) -> String {
        self.sayer.text(self.lang, id)
    }

    /// What was said since, as one line, once the next question stands or the program has ended.
    fn hear(&mut self) -> String {
        let deadline = Instant::now() + PATIENCE;
        let (lock, told) = &*self.output;
        let mut all = lock.lock().unwrap();
        while !(all.1 || all.0.len() > self.heard && all.0.ends_with(b": ")) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero(),
                "no question: {}",
                String::from_utf8_lossy(&all.0)
            );
            all = told.wait_timeout(all, left).unwrap().0;
        }
        let new = String::from_utf8(all.0[self.heard..].to_vec()).unwrap();
        self.heard = all.0.len();
        for c in new.chars() {
            assert!(c == '\n' || !c.is_control(), "{c:?} steers a terminal\n{new}");
            assert!(!('\u{2500}'..='\u{259f}').contains(&c), "a stroke is said\n{new}");
            assert!(!"✓✗●○▸".contains(c), "a sign is said\n{new}");
        }
        assert!(new.lines().all(|l| l.chars().count() <= 90), "{new}");
        new.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Answers with a line, and hears what is said to it.
    pub fn says(&mut self, line: &str) -> String {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{line}").unwrap();
        input.flush().unwrap();
        self.hear()
    }

    /// The same, where a sentence has to come of it.
    pub fn hears(&mut self, line: &str, wanted: &str) -> String {
        let said = self.says(line);
        let wanted = wanted.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(&wanted), "«{line}»: no «{wanted}» in\n{said}");
        said
    }

    pub fn hears_text(&mut self, line: &str, id: &str) -> String {
        let wanted = self.text(id);
        self.hears(line, &wanted)
    }

    /// Several lines in one go, as a machine sends them.
    pub fn sends(&mut self, lines: &[String]) -> String {
        self.says(&lines.join("\n"))
    }

    /// No more lines come; whether the program ended well.
    pub fn ends(mut self) -> bool {
        drop(self.input.take());
        self.hear();
        self.child.wait().unwrap().success()
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
