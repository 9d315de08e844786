//! The one thread that writes: it holds the office, does what is asked in order, and answers.

use super::{Event, clock, printer};
use crate::app::effect::Generation;
use crate::app::msg::Msg;
use crate::domain::trouble::Say;
use crate::office::entrance::Entrance;
use crate::office::request::{Reply, Request};
use crate::texts::lang::Lang;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Instant;

enum Job {
    Ask(Generation, Box<Request>),
    KeepLanguage(Lang),
}

pub struct Worker {
    jobs: Sender<Job>,
    thread: JoinHandle<()>,
}

impl Worker {
    pub fn start(entrance: Entrance, events: Sender<Event>) -> Self {
        let (jobs, todo) = channel();
        let thread = std::thread::spawn(move || work(entrance, &todo, &events));
        Self { jobs, thread }
    }

    pub fn ask(&self, generation: Generation, request: Request) {
        // The thread lives as long as this sender.
        let _ = self.jobs.send(Job::Ask(generation, Box::new(request)));
    }

    pub fn keep_language(&self, lang: Lang) {
        let _ = self.jobs.send(Job::KeepLanguage(lang));
    }

    /// Lets what was asked be finished; then the office is closed and its keys are wiped.
    pub fn finish(self) {
        drop(self.jobs);
        let _ = self.thread.join();
    }
}

fn work(mut entrance: Entrance, todo: &Receiver<Job>, events: &Sender<Event>) {
    for job in todo {
        match job {
            Job::KeepLanguage(lang) => entrance.keep_language(lang),
            Job::Ask(generation, request) => {
                // A fault in one request leaves its transaction undone; the clerk hears of it and goes on.
                let reply = catch_unwind(AssertUnwindSafe(|| answer(&mut entrance, *request)))
                    .unwrap_or_else(|_| Reply::Trouble(Say::new("fault-writer-gone")));
                let message = Msg::Reply(generation, Box::new(reply));
                if events.send(Event::Office(message)).is_err() {
                    break;
                }
            }
        }
    }
    entrance.close();
}

/// Printers and viewers are the machine's; everything else is the office's.
fn answer(entrance: &mut Entrance, request: Request) -> Reply {
    if let Some(refused) = entrance.refuses(&request) {
        return refused;
    }
    match request {
        Request::Printers => Reply::Printers(printer::names()),
        Request::Print { sheet, way } => match printer::send(&sheet, &way) {
            Ok(to) => Reply::Printed {
                sheet: Box::new(sheet),
                to,
            },
            Err(say) => Reply::Trouble(say),
        },
        Request::Found(foundation) => {
            entrance.calibrate(|work| {
                let before = Instant::now();
                work();
                before.elapsed()
            });
            entrance.handle(Request::Found(foundation), clock::now())
        }
        request => entrance.handle(request, clock::now()),
    }
}
