//! Where a case can stand and what leads on from there: the one table.

use crate::domain::act::Decided;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use serde::{Deserialize, Serialize};

/// Where a case stands. The one table of what may follow is `STEPS`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nothing decided yet.
    #[default]
    Open,
    /// Acceptance was refused; a receipt was given. The end.
    IntakeRefused,
    /// Accepted; the request is not yet in the state system.
    Accepted,
    /// In the state system, or before whoever decides here.
    Waiting,
    /// The provider asks for the data to be corrected: the application is put right and transferred again.
    Returned,
    /// The provider granted; the result waits to be printed and handed over.
    Granted,
    /// The provider refused; the notice waits to be printed and handed over.
    Refused,
    /// The result is in the person's hands. The end.
    HandedOver,
    /// The person took the application back before it was decided: no refusal. The end.
    Withdrawn,
}

impl State {
    pub const ALL: [State; 9] = [
        State::Open,
        State::IntakeRefused,
        State::Accepted,
        State::Waiting,
        State::Returned,
        State::Granted,
        State::Refused,
        State::HandedOver,
        State::Withdrawn,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::IntakeRefused => "intake-refused",
            Self::Accepted => "accepted",
            Self::Waiting => "waiting",
            Self::Returned => "returned",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::HandedOver => "handed-over",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Where a case stands whose data are as they should be: to be transferred, or before whoever decides here.
    pub fn after_acceptance(decided: Decided) -> Self {
        match decided {
            Decided::StateSystem => Self::Accepted,
            Decided::Here => Self::Waiting,
        }
    }

    /// Nothing more is expected of anybody.
    pub fn is_end(self) -> bool {
        matches!(self, Self::IntakeRefused | Self::HandedOver | Self::Withdrawn)
    }

    /// Accepted, and something is still to be done by somebody.
    pub fn is_in_work(self) -> bool {
        !self.is_end() && self != Self::Open
    }

    /// Whether a command leads on from it.
    pub fn allows(self, command: Command) -> bool {
        allows(self, command).is_ok()
    }

    /// All states of a kind.
    pub fn all(kind: fn(Self) -> bool) -> Vec<Self> {
        Self::ALL.into_iter().filter(|s| kind(*s)).collect()
    }

    /// The answer is not here yet: the term runs. Data sent back for correction do not stop it (003 names no other term).
    pub fn is_running(self) -> bool {
        matches!(self, Self::Accepted | Self::Waiting | Self::Returned)
    }
}

/// What a clerk asks a case to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    Accept,
    RefuseIntake,
    Transfer,
    Grant,
    RefuseService,
    /// The answer was recorded wrongly: an IIN was given, or another one.
    CorrectToGranted,
    /// The answer was recorded wrongly: the provider refused, or otherwise.
    CorrectToRefused,
    HandOver,
    /// The provider asks for the data to be corrected.
    Return,
    /// The data are put right: after the provider sent them back, or because our record of them was wrong.
    CorrectData,
    /// The person takes the application back.
    Withdraw,
    /// A paper that was handed over is wrong: it is recalled, and the case waits for a right one.
    Recall,
    /// The result is laid where it waits to be collected.
    Shelve,
    /// A step of the procedure ended, and what follows it begins.
    EndStep,
    /// It is over, and goes into a file of the nomenclature.
    File,
}

/// From which states a command leads on, and to which: the whole table. A command with several rows leads on from each
/// of them; a recall goes back to the answer that was recorded.
pub const STEPS: [(Command, &[State], State); 24] = [
    (Command::Accept, &[State::Open], State::Accepted),
    (Command::RefuseIntake, &[State::Open], State::IntakeRefused),
    (
        Command::Transfer,
        &[State::Accepted, State::Waiting],
        State::Waiting,
    ),
    (Command::Grant, &[State::Waiting], State::Granted),
    (Command::RefuseService, &[State::Waiting], State::Refused),
    (
        Command::CorrectToGranted,
        &[State::Granted, State::Refused],
        State::Granted,
    ),
    (
        Command::CorrectToRefused,
        &[State::Granted, State::Refused],
        State::Refused,
    ),
    (
        Command::HandOver,
        &[State::Granted, State::Refused],
        State::HandedOver,
    ),
    (Command::Return, &[State::Waiting], State::Returned),
    (Command::CorrectData, &[State::Returned], State::Accepted),
    (Command::CorrectData, &[State::Granted], State::Granted),
    (Command::CorrectData, &[State::Refused], State::Refused),
    (
        Command::Withdraw,
        &[State::Accepted, State::Waiting, State::Returned],
        State::Withdrawn,
    ),
    (Command::Recall, &[State::HandedOver], State::Granted),
    (Command::Recall, &[State::HandedOver], State::Refused),
    (Command::Shelve, &[State::Granted], State::Granted),
    (Command::Shelve, &[State::Refused], State::Refused),
    (Command::EndStep, &[State::Accepted], State::Accepted),
    (Command::EndStep, &[State::Waiting], State::Waiting),
    (Command::EndStep, &[State::Granted], State::Granted),
    (Command::EndStep, &[State::Refused], State::Refused),
    (Command::File, &[State::IntakeRefused], State::IntakeRefused),
    (Command::File, &[State::HandedOver], State::HandedOver),
    (Command::File, &[State::Withdrawn], State::Withdrawn),
];

/// Whether a command leads on from a state; else the rule that stops it.
pub fn allows(state: State, command: Command) -> Result<(), Refusal> {
    let mut rows = STEPS.iter().filter(|(c, _, _)| *c == command);
    if rows.any(|(_, from, _)| from.contains(&state)) {
        return Ok(());
    }
    let id = match command {
        Command::Accept | Command::RefuseIntake => "refusal-already-decided",
        Command::Transfer if state == State::Returned => "refusal-transfer-returned",
        Command::Transfer => "refusal-transfer-not-accepted",
        Command::Grant | Command::RefuseService | Command::Return => "refusal-answer-not-awaited",
        Command::CorrectToGranted | Command::CorrectToRefused if state == State::HandedOver => {
            "refusal-correct-handed-over"
        }
        Command::CorrectToGranted | Command::CorrectToRefused => "refusal-correct-nothing",
        Command::HandOver => "refusal-nothing-to-hand-over",
        Command::CorrectData if state == State::HandedOver => "refusal-correct-handed-over",
        Command::CorrectData => "refusal-correct-data-now",
        Command::Withdraw => "refusal-withdraw-late",
        Command::Recall => "refusal-recall-nothing",
        Command::Shelve => "refusal-shelve-nothing",
        Command::EndStep => "refusal-step-not-now",
        Command::File => "refusal-file-not-over",
    };
    Err(Refusal::new(Say::new(id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Typed by hand: what may be done in each state, and nothing else.
    #[test]
    fn the_table_is_as_an_office_works() {
        use Command::*;
        let table: [(State, &[Command]); 9] = [
            (State::Open, &[Accept, RefuseIntake]),
            (State::IntakeRefused, &[File]),
            (State::Accepted, &[Transfer, Withdraw, EndStep]),
            (
                State::Waiting,
                &[Transfer, Grant, RefuseService, Return, Withdraw, EndStep],
            ),
            (State::Returned, &[CorrectData, Withdraw]),
            (
                State::Granted,
                &[
                    CorrectToGranted,
                    CorrectToRefused,
                    HandOver,
                    CorrectData,
                    Shelve,
                    EndStep,
                ],
            ),
            (
                State::Refused,
                &[
                    CorrectToGranted,
                    CorrectToRefused,
                    HandOver,
                    CorrectData,
                    Shelve,
                    EndStep,
                ],
            ),
            (State::HandedOver, &[Recall, File]),
            (State::Withdrawn, &[File]),
        ];
        let all: Vec<Command> = STEPS.iter().map(|(command, _, _)| *command).collect();
        for (state, may) in table {
            for command in &all {
                let refused = allows(state, *command).err();
                assert_eq!(refused.is_none(), may.contains(command), "{state:?} {command:?}");
            }
        }
        let ends: Vec<State> = State::ALL.into_iter().filter(|s| s.is_end()).collect();
        assert_eq!(ends, [State::IntakeRefused, State::HandedOver, State::Withdrawn]);
        let running: Vec<State> = State::ALL.into_iter().filter(|s| s.is_running()).collect();
        assert_eq!(running, [State::Accepted, State::Waiting, State::Returned]);
    }
}
