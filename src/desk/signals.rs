//! Told to end from outside: the window closed, the machine going down, somebody's `kill`. The session then ends as if the
//! clerk had left: what was asked is finished, the spool emptied, the terminal given back, the keys wiped.

use super::Event;
use std::io;
use std::sync::mpsc::Sender;

/// Hears signals on a thread of its own. To be called before the terminal is taken.
#[cfg(unix)]
pub fn listen(events: Sender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut told = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        for _ in told.forever() {
            if events.send(Event::Gone).is_err() {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
pub fn listen(_events: Sender<Event>) -> io::Result<()> {
    Ok(())
}
