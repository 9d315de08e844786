//! The one thread that writes: it holds the office, does what is asked in order, and answers. What the printing system is
//! asked alone, a thread of its own waits for: it may take its time.

use super::practice::Offices;
use super::{Event, clock, printer};
use crate::app::effect::Generation;
use crate::app::msg::Msg;
use crate::domain::trouble::Say;
use crate::office::entrance::Entrance;
use crate::office::request::{Printing, PrintingReply, Reply, Request, Sheet, Way};
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

fn work(entrance: Entrance, todo: &Receiver<Job>, events: &Sender<Event>) {
    let mut offices = Offices::new(entrance);
    for job in todo {
        match job {
            Job::KeepLanguage(lang) => offices.now().keep_language(lang, clock::now()),
            Job::Ask(generation, request) => {
                let Some(request) = beside(generation, request, events) else {
                    continue;
                };
                // A fault in one request leaves its transaction undone; the clerk hears of it and goes on.
                let reply = catch_unwind(AssertUnwindSafe(|| answer(&mut offices, *request)))
                    .unwrap_or_else(|_| Reply::Trouble(Say::new("fault-writer-gone")));
                let message = Msg::Reply(generation, Box::new(reply));
                if events.send(Event::Office(message)).is_err() {
                    break;
                }
            }
        }
    }
    offices.close();
}

/// What concerns the printing system alone is asked on a thread of its own; everything else comes back.
fn beside(generation: Generation, request: Box<Request>, events: &Sender<Event>) -> Option<Box<Request>> {
    match *request {
        Request::Printers | Request::Printing(Printing::Watch { .. } | Printing::Devices) => {
            let events = events.clone();
            std::thread::spawn(move || {
                let reply = match *request {
                    Request::Printing(Printing::Watch { printer, job }) => {
                        let watched = printer::watch(printer, job.as_deref());
                        Reply::Printing(PrintingReply::Watched(watched))
                    }
                    Request::Printing(_) => Reply::Printing(PrintingReply::Devices(printer::devices())),
                    _ => Reply::Printers(printer::printers()),
                };
                // Where the session is over nobody waits for it.
                let _ = events.send(Event::Office(Msg::Reply(generation, Box::new(reply))));
            });
            None
        }
        _ => Some(request),
    }
}

/// Written down first, then sent: a sheet that is cut off on its way is asked about at the next log-in.
fn print(entrance: &mut Entrance, sheet: Sheet, way: Way) -> Reply {
    let sending = Printing::Sending {
        sheet: Box::new(sheet.clone()),
        way: way.clone(),
    };
    let ready = match entrance.handle(Request::Printing(sending), clock::now()) {
        Reply::Printing(PrintingReply::Ready(ready)) => ready,
        other => return other,
    };
    let went = printer::send(&ready, &way);
    if ready.file != sheet.file {
        // Made for this printer alone.
        let _ = std::fs::remove_file(&ready.file);
    }
    match went {
        Ok(went) => Reply::Printed {
            sheet: Box::new(sheet),
            to: went.to,
            job: went.job,
        },
        Err(say) => {
            let not_sent = Printing::NotSent(Box::new(sheet));
            match entrance.handle(Request::Printing(not_sent), clock::now()) {
                Reply::Trouble(worse) => Reply::Trouble(worse),
                _ => Reply::Trouble(say),
            }
        }
    }
}

/// Printers and viewers are the machine's; everything else is the office's.
fn answer(offices: &mut Offices, request: Request) -> Reply {
    let entrance = match request {
        Request::Practice(practice) => return offices.practise(practice),
        _ => offices.now(),
    };
    if let Some(refused) = entrance.refuses(&request) {
        return refused;
    }
    match request {
        Request::Print { sheet, way } => print(entrance, sheet, way),
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
