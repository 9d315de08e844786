//! Plain mode at work: lines in, lines out. No escape is written, no cursor moved; what is written stays written.

mod reader;

use super::worker::Worker;
use super::{Event, Start, at_the_door, clock, log, signals};
use crate::app::App;
use crate::app::effect::{Effect, Generation};
use crate::app::msg::Msg;
use crate::office::entrance::Entrance;
use crate::office::request::{Printing, Reply, Request};
use crate::plain::Hand;
use crate::plain::talk::{Said, Talk};
use crate::texts::lang::Lang;
use reader::Reader;
use std::collections::{HashSet, VecDeque};
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The columns of a serial terminal, less one.
const WIDTH: usize = 78;
/// An answer that comes sooner after its question was typed before it was heard.
const UNHEARD: Duration = Duration::from_millis(100);
/// A reader's line comes so soon after the one before it; no hand types one in this time.
const READERS: Duration = Duration::from_millis(1300);
/// Longer than an answer takes, unless something outside hangs: a printing system.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often the program is told that time passes.
const TICK: Duration = Duration::from_secs(5);
/// The lines of a machine-readable zone have so many characters.
const ZONE: [usize; 3] = [30, 36, 44];

/// Works the program: hands messages on and waits for what the office answers to them.
struct Counter {
    app: App,
    worker: Worker,
    events: Receiver<Event>,
    /// Questions that are not answered yet, whose answers the next words need.
    waiting: HashSet<Generation>,
    /// Lines that came while an answer was waited for.
    early: VecDeque<(Zeroizing<String>, Instant)>,
    over: bool,
}

impl Counter {
    fn perform(&mut self, message: Msg) {
        for effect in self.app.update(message, clock::now()) {
            match effect {
                Effect::Ask(generation, request) => {
                    // A printer is watched while the clerk goes on.
                    if !matches!(*request, Request::Printing(Printing::Watch { .. })) {
                        self.waiting.insert(generation);
                    }
                    self.worker.ask(generation, *request);
                }
                Effect::KeepLanguage(lang) => self.worker.keep_language(lang),
                Effect::ForgetKeys => {}
                Effect::Quit => self.over = true,
            }
        }
    }

    fn hear(&mut self, event: Event) {
        match event {
            Event::Office(message) => {
                if let Msg::Reply(generation, _) = &message {
                    self.waiting.remove(generation);
                }
                self.perform(message);
            }
            Event::Line(line, at) => self.early.push_back((line, at)),
            Event::Gone => self.over = true,
            Event::Terminal(..) => {}
        }
    }

    /// The next line; none when the time is over, or everything is.
    fn line(&mut self, patience: Duration) -> Option<(Zeroizing<String>, Instant)> {
        let until = Instant::now() + patience;
        while self.early.is_empty() && !self.over {
            let left = until.saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left) {
                Ok(event) => self.hear(event),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => self.over = true,
            }
        }
        self.early.pop_front()
    }
}

impl Hand for Counter {
    fn app(&self) -> &App {
        &self.app
    }

    fn tell(&mut self, message: Msg) {
        self.perform(message);
        let until = Instant::now() + PATIENCE;
        while !self.waiting.is_empty() && !self.over {
            match self
                .events
                .recv_timeout(until.saturating_duration_since(Instant::now()))
            {
                Ok(event) => self.hear(event),
                // What comes later is said later.
                Err(RecvTimeoutError::Timeout) => return self.waiting.clear(),
                Err(RecvTimeoutError::Disconnected) => self.over = true,
            }
        }
    }
}

/// Runs plain mode until the clerk leaves.
pub fn run(start: Start) -> io::Result<()> {
    log::keep(&start.home);
    let mut entrance = Entrance::new(start.home.clone());
    entrance.take(clock::now());
    enter(entrance, start.lang, start.account.as_deref())
}

/// The same where the office is open already (practice): it begins inside.
pub fn enter(mut entrance: Entrance, lang: Option<Lang>, account: Option<&str>) -> io::Result<()> {
    let inside = entrance.office().map(|office| office.view().clone());
    let app = at_the_door(&mut entrance, lang, account).without_keys();
    let (sender, events) = std::sync::mpsc::channel();
    signals::listen(sender.clone())?;
    let reader = Reader::start(sender.clone());
    let mut counter = Counter {
        app,
        worker: Worker::start(entrance, sender),
        events,
        waiting: HashSet::new(),
        early: VecDeque::new(),
        over: false,
    };
    // A fault of the program ends the session, and ends it in order.
    let result = catch_unwind(AssertUnwindSafe(|| {
        if let Some(view) = inside {
            let entered = Reply::LoggedIn(Box::new(view));
            counter.tell(Msg::Reply(Generation::default(), Box::new(entered)));
        }
        // The door may have asked already.
        counter.tell(Msg::Tick);
        converse(&mut counter, &reader, &mut io::stdout().lock())
    }));
    reader::give_back();
    // However it ended: what is typed and not sent is kept.
    let kept = catch_unwind(AssertUnwindSafe(|| counter.perform(Msg::Closing)));
    counter.worker.finish();
    kept.and(result).unwrap_or_else(|fault| resume_unwind(fault))
}

fn width() -> usize {
    let set = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    set.filter(|columns| *columns >= 20).unwrap_or(WIDTH)
}

fn converse(counter: &mut Counter, reader: &Reader, out: &mut impl Write) -> io::Result<()> {
    let mut talk = Talk::new(width());
    let mut said = talk.begin(counter);
    loop {
        write(&said, out)?;
        if said.over || counter.over {
            return writeln!(out);
        }
        let heard = Instant::now();
        reader.want(said.secret);
        let (line, at) = loop {
            if let Some(line) = counter.line(TICK) {
                break line;
            }
            if counter.over {
                return writeln!(out);
            }
            counter.tell(Msg::Tick);
            if let Some(turned) = talk.passed(counter) {
                writeln!(out)?;
                write(&turned, out)?;
            }
        };
        reader.came();
        if !reader.is_terminal() || said.secret {
            writeln!(out)?;
        }
        if said.question && reader.is_terminal() && at.saturating_duration_since(heard) < UNHEARD {
            said = talk.unheard(counter);
            continue;
        }
        let lines = gather(line, counter, reader);
        said = match lines.as_slice() {
            [one] => talk.answer(one, counter),
            many => {
                let many: Vec<String> = many.iter().map(|l| l.to_string()).collect();
                talk.scanned(&many, counter)
            }
        };
    }
}

/// The line with those that a passport reader sent behind it.
fn gather(first: Zeroizing<String>, counter: &mut Counter, reader: &Reader) -> Vec<Zeroizing<String>> {
    let mut lines = vec![first];
    let is_zone = |line: &str| {
        let line = line.trim();
        ZONE.contains(&line.chars().count()) && !line.contains(char::is_whitespace)
    };
    while lines.len() < 3 && lines.last().is_some_and(|l| is_zone(l)) {
        reader.want(false);
        let Some((line, at)) = counter.line(READERS) else {
            break;
        };
        reader.came();
        if !is_zone(&line) {
            counter.early.push_front((line, at));
            break;
        }
        lines.push(line);
        // The longer formats have two lines.
        if lines.first().is_some_and(|l| l.trim().chars().count() > ZONE[0]) {
            break;
        }
    }
    lines
}

fn write(said: &Said, out: &mut impl Write) -> io::Result<()> {
    for line in &said.lines {
        writeln!(out, "{line}")?;
    }
    if !said.over {
        write!(out, "{}", said.prompt)?;
    }
    out.flush()
}
