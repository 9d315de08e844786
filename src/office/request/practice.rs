//! Practice as screens ask for it: an office of made-up people beside the real one, gone when it is left.

use super::{Door, OfficeView};
use crate::office::demo::tasks::Task;
use crate::texts::lang::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PracticeRequest {
    /// The office of before is left, a practice office opens.
    Begin(Lang),
    /// The person of a task, by its place, comes to the counter.
    Task(usize),
    /// The practice office goes with everything in it.
    End,
}

#[derive(Debug, Clone)]
pub enum PracticeReply {
    Begun {
        view: Box<OfficeView>,
        tasks: Vec<Task>,
    },
    Task {
        place: usize,
        task: Box<Task>,
    },
    /// The door of the office of before; none: there was none, the program ends.
    Ended(Option<Door>),
}
