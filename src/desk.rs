//! The outside: the terminal, the clock, performing effects. The only place that reads the clock.

pub mod clock;
pub mod keys;
pub mod lines;
pub mod log;
pub mod new_file;
pub mod passing;
pub mod practice;
pub mod printer;
pub mod private;
pub mod signals;
mod split_keys;
pub mod terminal;
pub mod worker;

use crate::app::effect::{Effect, Generation};
use crate::app::msg::Msg;
use crate::app::{App, view};
use crate::office::entrance::Entrance;
use crate::office::request::{PracticeReply, Reply};
use crate::texts::lang::Lang;
use crate::ui;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use terminal::Screen;
use zeroize::Zeroizing;

/// How the program was started.
pub struct Start {
    pub home: PathBuf,
    pub lang: Option<Lang>,
    /// Whose log-in it is.
    pub account: Option<String>,
}

/// What arrives: a terminal event, or the office's answer.
pub enum Event {
    /// What came in one go, and when.
    Terminal(Vec<crossterm::event::Event>, Instant),
    Office(Msg),
    /// A line that was asked for, and when it came.
    Line(Zeroizing<String>, Instant),
    /// The terminal is gone (closed window, broken pipe), or the program is told to end.
    Gone,
}

/// The clerk's own folder for documents, where the system has one.
fn documents() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    dirs.document_dir().filter(|d| d.is_dir()).map(PathBuf::from)
}

/// The program before the door, the account that was named chosen.
fn at_the_door(entrance: &mut Entrance, named: Option<Lang>, account: Option<&str>) -> App {
    let (door, unknown) = entrance.door().expecting(account);
    let lang = named.or_else(|| entrance.language()).unwrap_or(Lang::Ru);
    let mut app = App::new(lang, clock::now(), door).writing_into(documents());
    if named.is_some() {
        app = app.named_language();
    }
    if let Some(say) = unknown {
        app.warn(say);
    }
    app
}

/// Runs the screen until the clerk leaves.
pub fn run(start: Start) -> io::Result<()> {
    log::keep(&start.home);
    let mut entrance = Entrance::new(start.home.clone());
    entrance.take(clock::now());
    passing::sweep();
    enter(entrance, start.lang, start.account.as_deref())
}

/// The same where the office is open already (practice): it begins inside.
pub fn enter(mut entrance: Entrance, lang: Option<Lang>, account: Option<&str>) -> io::Result<()> {
    let inside = entrance.office().map(|office| office.view().clone());
    let mut app = at_the_door(&mut entrance, lang, account);
    let theme = terminal::theme();
    let (sender, events) = std::sync::mpsc::channel();
    signals::listen(sender.clone())?;
    let mut screen = Screen::open()?;
    terminal::listen(sender.clone());
    let worker = worker::Worker::start(entrance, sender);
    if let Some(view) = inside {
        let tasks = practice::tasks(&view);
        let view = Box::new(view);
        let begun = PracticeReply::Begun { view, tasks };
        let entered = Msg::Reply(Generation::default(), Box::new(Reply::Practice(begun)));
        perform(&mut app, entered, &worker);
    }
    let mut regions = show(&mut app, &mut screen, &theme, &worker)?.regions;
    // A fault of the program ends the session, and ends it in order: the terminal given back, what was typed saved, the
    // spool emptied, the keys wiped.
    let result = catch_unwind(AssertUnwindSafe(|| {
        turn(&mut app, &mut screen, &theme, &events, &worker, &mut regions)
    }));
    // However it ended: what is typed and not sent is kept.
    let closing = AssertUnwindSafe(|| perform(&mut app, Msg::Closing, &worker));
    let kept = catch_unwind(closing).map(|_| ());
    // Where the terminal is gone, giving it back may fail aloud: the office is closed all the same.
    let given_back = catch_unwind(AssertUnwindSafe(|| drop(screen)));
    worker.finish();
    kept.and(given_back)
        .and(result)
        .unwrap_or_else(|fault| resume_unwind(fault))
}

/// Whether the session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Going {
    On,
    /// A question was asked: keys pressed before it is drawn are not for it.
    Asking,
    Over,
}

/// Hands a message to the app and performs what it asks for.
fn perform(app: &mut App, message: Msg, worker: &worker::Worker) -> Going {
    let mut going = Going::On;
    for effect in app.update(message, clock::now()) {
        match effect {
            Effect::Ask(generation, request) => worker.ask(generation, *request),
            Effect::KeepLanguage(lang) => worker.keep_language(lang),
            Effect::ForgetKeys => going = Going::Asking,
            Effect::Quit => return Going::Over,
        }
    }
    going
}

/// Draws; what was drawn is what keys are pressed on, whatever was said of the window's size meanwhile.
fn show(
    app: &mut App,
    screen: &mut Screen,
    theme: &ui::theme::Theme,
    worker: &worker::Worker,
) -> io::Result<terminal::Drawn> {
    let drawn = screen.draw(app, theme)?;
    perform(app, Msg::Sized(drawn.size.0, drawn.size.1), worker);
    Ok(drawn)
}

fn turn(
    app: &mut App,
    screen: &mut Screen,
    theme: &ui::theme::Theme,
    events: &Receiver<Event>,
    worker: &worker::Worker,
    regions: &mut ui::Regions,
) -> io::Result<()> {
    // Since when the last question can have been seen: a key pressed before is no answer to it.
    let mut seen: Option<Instant> = None;
    let mut keys = keys::Keys::default();
    loop {
        let first = match events.recv_timeout(Duration::from_secs(1)) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        let mut queue: Vec<Event> = first.into_iter().collect();
        queue.extend(events.try_iter());
        for event in &mut queue {
            if let Event::Terminal(together, at) = event
                && seen.is_some_and(|seen| *at <= seen)
            {
                together.retain(|e| matches!(e, crossterm::event::Event::Resize(..)));
            }
        }
        if queue.iter().any(|e| matches!(e, Event::Gone)) {
            return Ok(());
        }
        let messages = if queue.is_empty() {
            vec![Msg::Tick]
        } else {
            keys.messages(queue, regions)
        };
        let sized = messages.iter().any(|m| matches!(m, Msg::Sized(..)));
        let mut forget = false;
        for message in messages {
            // A question takes no key pressed before it was drawn.
            if forget && message.is_typed() {
                continue;
            }
            match perform(app, message, worker) {
                Going::On => {}
                Going::Asking => forget = true,
                Going::Over => return Ok(()),
            }
        }
        // A window that went small and back has lost what stood there, though its size is the same again.
        if sized {
            screen.clear()?;
        }
        let drawn = show(app, screen, theme, worker)?;
        *regions = drawn.regions;
        if forget {
            seen = Some(drawn.seen);
            if perform(app, Msg::Drawn, worker) == Going::Over {
                return Ok(());
            }
        }
    }
}

/// Where a click fell.
pub fn target_at(regions: &ui::Regions, x: u16, y: u16) -> Option<view::Target> {
    let inside = |r: &ratatui::layout::Rect| x >= r.x && x < r.x + r.width && y >= r.y && y < r.y + r.height;
    regions
        .iter()
        .rev()
        .find(|(r, _)| inside(r))
        .map(|(_, target)| *target)
}
