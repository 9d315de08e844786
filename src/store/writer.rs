//! One thread writes, in the order in which it was asked. What came of it goes back by the caller's own way.

use super::Store;
use super::fault::Fault;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::JoinHandle;

type Job = Box<dyn FnOnce(&mut Store) + Send>;

/// The way to the writer thread. When it is dropped, what was asked for is still done, then the connection is closed.
pub struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub fn spawn(store: Store) -> Result<Self, Fault> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || work(store, queue))
            .map_err(Fault::file(std::path::Path::new("thread")))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Does `job` after everything asked before; `done` gets what came of it, on the writer's thread.
    pub fn send<T>(
        &self,
        job: impl FnOnce(&mut Store) -> T + Send + 'static,
        done: impl FnOnce(T) + Send + 'static,
    ) -> Result<(), Fault> {
        let jobs = self.jobs.as_ref().ok_or(Fault::WriterGone)?;
        jobs.send(Box::new(move |store| done(job(store))))
            .map_err(|_| Fault::WriterGone)
    }

    /// The same, waiting for it.
    pub fn call<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Store) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let (to, from) = mpsc::channel();
        self.send(job, move |out| {
            // Nobody waits any more: nothing to be told.
            let _ = to.send(out);
        })?;
        from.recv().map_err(|_| Fault::WriterGone)
    }

    /// Lock: finishes what was asked for, closes the connection, and with it the database's key is wiped.
    pub fn lock(mut self) {
        self.finish();
    }

    fn finish(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.finish();
    }
}

fn work(mut store: Store, queue: Receiver<Job>) {
    for job in queue {
        // A job that fails leaves its transaction rolled back; those behind it are still wanted.
        let _ = catch_unwind(AssertUnwindSafe(|| job(&mut store)));
    }
}
