//! Practice: what is being tried, how long it takes, how many keys and slips. In memory alone, gone with the practice.

use super::App;
use super::effect::Effect;
use super::kept::Kept;
use super::msg::Msg;
use super::screens;
use super::screens::home::Home;
use super::screens::practice::{Card, Tasks};
use super::view::View;
use crate::domain::trouble::Say;
use crate::office::demo::tasks::Task;
use crate::office::request::{PracticeReply, Reply};
use chrono::{DateTime, Utc};

pub struct Practice {
    pub tasks: Vec<Task>,
    pub running: Option<Try>,
    /// What the task at work asks for, as far as it was seen to be so.
    pub weighed: Vec<bool>,
    /// What was tried in this session, in order.
    pub tries: Vec<Try>,
    /// Of the last one what stands otherwise than on the sheet, as it ought to be.
    pub differs: Vec<(&'static str, String)>,
}

/// One attempt at a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Try {
    pub task: usize,
    since: DateTime<Utc>,
    until: Option<DateTime<Utc>>,
    pub keys: usize,
    pub slips: Slips,
}

/// What went wrong on the way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Slips {
    /// Zones whose check digits failed.
    pub zones: usize,
    /// Commands that a rule or the moment refused.
    pub refused: usize,
    /// Forms that had to be mended before they were taken.
    pub mended: usize,
    /// What was recorded otherwise than the person's sheet has it.
    pub wrong: usize,
}

impl Slips {
    pub fn count(self) -> usize {
        self.zones + self.refused + self.mended + self.wrong
    }
}

impl Try {
    /// Everything stands as the sheet has it: the time counts.
    pub fn is_right(&self) -> bool {
        self.slips.wrong == 0
    }

    pub fn seconds(&self, now: DateTime<Utc>) -> i64 {
        let until = self.until.unwrap_or(now);
        until.signed_duration_since(self.since).num_seconds().max(0)
    }

    /// Minutes and seconds.
    pub fn clock(&self, now: DateTime<Utc>) -> String {
        let seconds = self.seconds(now);
        format!("{:02}:{:02}", seconds / 60, seconds % 60)
    }
}

impl Practice {
    pub fn new(tasks: Vec<Task>) -> Self {
        Self {
            tasks,
            running: None,
            weighed: Vec::new(),
            tries: Vec::new(),
            differs: Vec::new(),
        }
    }

    /// The stopwatch runs from now; what was begun before and not ended counts for nothing.
    fn begin(&mut self, place: usize, task: Task, now: DateTime<Utc>) {
        if let Some(of) = self.tasks.get_mut(place) {
            *of = task;
        }
        self.weighed.clear();
        self.running = Some(Try {
            task: place,
            since: now,
            until: None,
            keys: 0,
            slips: Slips::default(),
        });
    }

    pub fn task(&self) -> Option<&Task> {
        self.tasks.get(self.running?.task)
    }

    /// The next task that was not done rightly yet, after the last one first; none: all are.
    pub fn next(&self) -> Option<usize> {
        let after = self.tries.last().map_or(0, |t| t.task + 1);
        let is_done = |n: &usize| self.tries.iter().any(|t| t.task == *n && t.is_right());
        let mut all = (after..self.tasks.len()).chain(0..after);
        all.find(|n| !is_done(n))
    }

    /// A key, a click, a paste counts one; what a passport reader types counts none.
    pub fn counts(&mut self, message: &Msg) {
        let readers = matches!(message, Msg::Swift(_, run) if run.is_readers());
        if let Some(running) = self.running.as_mut().filter(|_| !readers) {
            running.keys += 1;
        }
    }

    /// Something was said as trouble or as a warning: what kind of slip it was.
    pub fn slipped(&mut self, say: &Say) {
        let Some(running) = &mut self.running else { return };
        let slips = &mut running.slips;
        match say.id {
            "form-mend-marked" => slips.mended += 1,
            id if id.starts_with("passport-check-failed") => slips.zones += 1,
            _ => slips.refused += 1,
        }
    }

    /// Whether the task is over by what was answered; right or not is told with what it took.
    fn hear(&mut self, reply: &Reply, now: DateTime<Utc>) -> bool {
        let view = match reply {
            Reply::Recorded(view)
            | Reply::Case(view)
            | Reply::Accepted(view)
            | Reply::IntakeRefused(view) => view,
            _ => return false,
        };
        let Some(task) = self.task().filter(|task| task.is_about(&view.case)) else {
            return false;
        };
        let (weighed, done) = (task.weighed(view), task.is_done(view));
        let wrong = task.differs(&view.case);
        let on_sheet = task.said.iter().filter(|(what, _)| wrong.contains(what));
        let differs = on_sheet.cloned().collect();
        self.weighed = weighed;
        // Looking at a case does nothing.
        if !done || !matches!(reply, Reply::Recorded(_)) {
            return false;
        }
        self.differs = differs;
        if let Some(mut done) = self.running.take() {
            done.until = Some(now);
            done.slips.wrong = wrong.len();
            self.tries.push(done);
        }
        true
    }
}

impl App {
    /// A person stands at the counter of practice, and their card is not on top already.
    pub(super) fn has_card(&self) -> bool {
        let running = self.shared.practice.as_ref().is_some_and(|p| p.running.is_some());
        running && self.screen_name() != "practice-card"
    }

    /// The stopwatch stands in the title.
    pub(super) fn metered(&self, mut view: View) -> View {
        let running = self.shared.practice.as_ref().and_then(|p| p.running);
        if let Some(running) = running {
            let say = Say::new("practice-meter")
                .with("time", running.clock(self.shared.now))
                .with("keys", running.keys);
            let meter = self.shared.say(&say);
            view.right = match view.right.as_str() {
                right if right.is_empty() || right.chars().count() > 24 => meter,
                right => format!("{right} · {meter}"),
            };
        }
        view
    }

    /// Practice begins or ends: whether the answer was that.
    pub(super) fn practises(&mut self, reply: &Reply) -> bool {
        let Reply::Practice(practice) = reply else {
            return false;
        };
        if let PracticeReply::Task { place, task } = practice {
            let now = self.shared.now;
            if let Some(practice) = &mut self.shared.practice {
                practice.begin(*place, (**task).clone(), now);
            }
            self.shared.tell(Say::new("practice-begun"));
            self.screens.truncate(1);
            self.push(Box::new(Card::default()));
            return true;
        }
        self.screens.clear();
        self.shared.kept = Kept::default();
        self.shared.message = None;
        match practice {
            PracticeReply::Begun { view, tasks } => {
                self.shared.office = Some((**view).clone());
                self.shared.practice = Some(Practice::new(tasks.clone()));
                self.push(Box::new(Home::new()));
                self.push(Box::new(Tasks::default()));
            }
            PracticeReply::Task { .. } => {}
            PracticeReply::Ended(door) => {
                self.shared.office = None;
                self.shared.practice = None;
                match door {
                    Some(door) => self.push(screens::door(door.clone())),
                    None => {
                        self.quit = true;
                        self.shared.effect(Effect::Quit);
                    }
                }
            }
        }
        true
    }

    /// A task that is done is said at once, with what it took.
    pub(super) fn practice_heard(&mut self, reply: &Reply) {
        let now = self.shared.now;
        let done = self.shared.practice.as_mut().is_some_and(|p| p.hear(reply, now));
        if done {
            self.push(Box::new(Tasks::default()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Practice, Slips, Try};
    use crate::app::screen::Screen;
    use crate::app::screens::practice::Tasks;
    use crate::app::shared::Shared;
    use crate::app::view::Part;
    use crate::office::demo::tasks;
    use crate::texts::lang::Lang;
    use chrono::{DateTime, Utc};

    fn now() -> DateTime<Utc> {
        "2026-11-20T11:40:00Z".parse().unwrap()
    }

    fn tried(task: usize, slips: Slips) -> Try {
        Try {
            task,
            since: now(),
            until: Some(now()),
            keys: 1,
            slips,
        }
    }

    /// What is said above the tasks.
    fn said(tries: Vec<Try>) -> String {
        let mut cx = Shared::new(Lang::En, now());
        let all = tasks::all(now().date_naive(), 7);
        let tries = tries.into_iter();
        cx.practice = Some(Practice {
            tries: tries.collect(),
            ..Practice::new(all)
        });
        let parts = Tasks::default().view(&cx).parts;
        let lines = parts.into_iter().find_map(|part| match part {
            Part::Prose { lines, .. } => Some(lines),
            _ => None,
        });
        let lines = lines.unwrap().into_iter();
        let text = lines.map(|line| line.into_iter().map(|span| span.text).collect::<String>());
        text.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_slip_that_was_not_made_is_not_counted_out() {
        let clean = said(vec![tried(0, Slips::default())]);
        assert!(clean.contains("slips: 0.\n"), "{clean}");
        let refused = Slips {
            refused: 2,
            ..Slips::default()
        };
        let slipped = said(vec![tried(0, refused)]);
        assert!(slipped.contains("slips: 2 (commands refused: 2)."), "{slipped}");
    }

    #[test]
    fn what_comes_next_is_said_and_that_nothing_does() {
        let right = |task| tried(task, Slips::default());
        assert!(said(vec![right(3)]).contains("Next: 5. A spoiled sheet"));
        // The last of the list, and some before it not done yet.
        assert!(said(vec![right(0), right(8)]).contains("Next: 2."));
        let wrong = Slips {
            wrong: 1,
            ..Slips::default()
        };
        assert!(said(vec![tried(2, wrong)]).contains("begin it anew"));
        let all = (0..9).map(right).collect();
        assert!(said(all).contains("All tasks are done. Press F2"));
    }
}
