//! Practice: the tasks with what each took so far, and the card of the person at the counter.

use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::key::{Key, Press};
use crate::app::practice::Try;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Part, TableView, Target, Tone, View, line, span, toned};
use crate::domain::trouble::Say;
use crate::office::demo::tasks::Task;
use crate::office::request::{PracticeRequest, Reply, Request};

#[derive(Default)]
pub struct Tasks {
    row: usize,
    /// The person of a task is called to the counter.
    asked: Asked,
}

impl Tasks {
    fn begin(&mut self, cx: &mut Shared) -> Turn {
        self.asked
            .ask(Request::Practice(PracticeRequest::Task(self.row)), cx);
        Turn::Stay
    }
}

/// The tasks are a consul's: where another office is practised in, made-up people come without one.
fn has_tasks(cx: &Shared) -> bool {
    cx.practice.as_ref().is_some_and(|p| !p.tasks.is_empty())
}

/// What a try took, in words.
fn took(one: &Try, cx: &Shared) -> String {
    let all = cx.say(
        &Say::new("practice-took")
            .with("time", one.clock(cx.now))
            .with("keys", one.keys)
            .with("slips", one.slips.count()),
    );
    let kinds = [
        ("practice-slips-zones", one.slips.zones),
        ("practice-slips-refused", one.slips.refused),
        ("practice-slips-mended", one.slips.mended),
        ("practice-slips-wrong", one.slips.wrong),
    ];
    let met = kinds.into_iter().filter(|(_, count)| *count > 0);
    let met: Vec<String> = met
        .map(|(id, count)| cx.say(&Say::new(id).with("count", count)))
        .collect();
    match met.is_empty() {
        true => format!("{all}."),
        false => format!("{all} ({}).", met.join(", ")),
    }
}

/// What comes after the last try: it once more, the next task that was not done yet, or the end.
fn next(last: &Try, cx: &Shared) -> String {
    let Some(practice) = cx.practice.as_ref().filter(|_| last.is_right()) else {
        return cx.text("practice-once-more");
    };
    let next = practice.next();
    match next.and_then(|n| Some((n, practice.tasks.get(n)?))) {
        Some((n, task)) => cx.say(
            &Say::new("practice-next")
                .with("n", n + 1)
                .with("title", task.title.get(cx.lang)),
        ),
        None => cx.text("practice-all-done"),
    }
}

/// The last try, beside the best of the same task before it.
fn result(cx: &Shared) -> Vec<Line> {
    let Some(practice) = &cx.practice else {
        return Vec::new();
    };
    let Some((last, before)) = practice.tries.split_last() else {
        return Vec::new();
    };
    let mut lines = match last.is_right() {
        true => vec![toned(format!("✓ {}", cx.text("practice-done")), Tone::Done)],
        false => vec![toned(
            format!("✗ {}", cx.text("practice-not-done")),
            Tone::Problem,
        )],
    };
    for (what, value) in &practice.differs {
        let say = Say::new("practice-differs").with("what", cx.text(&format!("practice-card-{what}")));
        lines.push(toned(cx.say(&say.with("value", value)), Tone::Problem));
    }
    lines.push(line(took(last, cx)));
    if !last.is_right() {
        lines.extend([toned(next(last, cx), Tone::Strong), Vec::new()]);
        return lines;
    }
    let same = before.iter().filter(|t| t.task == last.task && t.is_right());
    match same.min_by_key(|t| t.seconds(cx.now)) {
        Some(best) => {
            let say = Say::new("practice-best").with("what", took(best, cx));
            lines.push(toned(cx.say(&say), Tone::Dim));
        }
        None => lines.push(toned(cx.text("practice-first"), Tone::Dim)),
    }
    lines.extend([toned(next(last, cx), Tone::Strong), Vec::new()]);
    lines
}

impl Screen for Tasks {
    fn name(&self) -> &'static str {
        "practice"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match has_tasks(cx) {
            true => "practice-say",
            false => "practice-say-free",
        }));
        // Enter goes on where the last try leads.
        let practice = cx.practice.as_ref();
        if let Some((practice, last)) = practice.and_then(|p| Some((p, p.tries.last()?))) {
            let next = practice.next().filter(|_| last.is_right());
            self.row = next.unwrap_or(last.task);
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let mut lines = result(cx);
        if lines.is_empty() {
            lines = cx.text("practice-words").lines().map(line).collect();
        }
        if !has_tasks(cx) {
            lines.extend([Vec::new(), line(cx.text("practice-free"))]);
        }
        let tasks = cx.practice.iter().flat_map(|p| p.tasks.iter().enumerate());
        let row = |(n, task): (usize, &Task)| {
            let tries = cx.practice.iter().flat_map(|p| &p.tries);
            let tries = tries.filter(|t| t.task == n && t.is_right());
            let best = tries.min_by_key(|t| t.seconds(cx.now));
            vec![
                span((n + 1).to_string(), Tone::Dim),
                span(task.title.get(cx.lang), Tone::Plain),
                span(best.map_or_else(String::new, |t| t.clock(cx.now)), Tone::Done),
            ]
        };
        let column = |width| Column {
            width,
            ..Column::default()
        };
        let table = TableView {
            columns: vec![column(2), column(0), column(6)],
            rows: tasks.map(row).collect(),
            selected: Some(self.row),
            focus: true,
            whole: true,
            ..TableView::default()
        };
        View {
            title: cx.text("screen-practice"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let none = (!has_tasks(cx)).then(|| Say::new("practice-say-free"));
        vec![
            Binding::new(Key::Enter, Command::Enter, "key-practice-begin").unless(none),
            Binding::new(Key::F(2), Command::Own(71), "key-practice-end"),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Enter => self.begin(cx),
            Command::Own(71) => {
                cx.ask(Request::Practice(PracticeRequest::End));
                Turn::Stay
            }
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let count = cx.practice.as_ref().map_or(0, |p| p.tasks.len());
        let digit = press.typed().and_then(crate::domain::keyboard::digit);
        match (press.key, digit.and_then(|d| d.to_digit(10))) {
            (Key::Up, _) => self.row = self.row.saturating_sub(1),
            (Key::Down, _) => self.row = (self.row + 1).min(count.saturating_sub(1)),
            (_, Some(n)) if (1..=count).contains(&(n as usize)) => {
                self.row = n as usize - 1;
                return self.begin(cx);
            }
            _ => {}
        }
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if self.asked.is_answered(cx)
            && let Reply::Trouble(say) = reply
        {
            cx.trouble(say.clone());
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        match target {
            Target::Row { row, .. } if row == self.row && has_tasks(cx) => return self.begin(cx),
            Target::Row { row, .. } => self.row = row,
            _ => {}
        }
        Turn::Stay
    }
}

/// What the task asks for, and what of it is so already.
fn goals(task: &Task, cx: &Shared) -> Option<Line> {
    let practice = cx.practice.as_ref()?;
    let state =
        Say::new("practice-goal-state").with("state", cx.text(&format!("state-{}", task.goal.as_str())));
    let checks = task.checks.iter();
    let said = std::iter::once(cx.say(&state))
        .chain(checks.map(|check| cx.text(&format!("practice-goal-{}", check.as_str()))));
    let spans = said.enumerate().flat_map(|(n, said)| {
        let (mark, tone) = match practice.weighed.get(n) {
            Some(true) => ("✓ ", Tone::Done),
            _ => ("· ", Tone::Soon),
        };
        [span(format!("{mark}{said}"), tone), span("  ", Tone::Plain)]
    });
    Some(spans.collect())
}

/// The papers that the person lays down.
fn papers(task: &Task, cx: &Shared) -> Option<String> {
    let pack = cx.office.as_ref()?.catalogue.packs().find(|p| task.is_of(p))?;
    let titles = task.papers.iter().filter_map(|code| pack.document(code));
    let titles: Vec<&str> = titles.map(|d| d.title.get(cx.lang)).collect();
    (!titles.is_empty()).then(|| titles.join("; "))
}

/// More than a card has beneath the edge of the narrowest screen.
const MOST_LINES: usize = 16;

/// The person at the counter: the passport, and what is said.
#[derive(Default)]
pub struct Card {
    from: usize,
}

impl Screen for Card {
    fn name(&self) -> &'static str {
        "practice-card"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("practice-card-say"));
    }

    fn is_aside(&self) -> bool {
        true
    }

    fn view(&self, cx: &Shared) -> View {
        let Some(task) = cx.practice.as_ref().and_then(|p| p.task()) else {
            return View::default();
        };
        let mut lines = vec![toned(task.words.get(cx.lang), Tone::Strong)];
        lines.extend(goals(task, cx));
        if let Some(papers) = papers(task, cx) {
            let label = cx.text("practice-card-papers");
            lines.push(vec![
                span(format!("{label}: "), Tone::Dim),
                span(papers, Tone::Plain),
            ]);
        }
        lines.push(Vec::new());
        lines.extend(task.zone.lines().map(line));
        lines.push(Vec::new());
        for (what, value) in &task.said {
            let label = cx.text(&format!("practice-card-{what}"));
            lines.push(vec![
                span(format!("{label:<24}"), Tone::Dim),
                span(value.clone(), Tone::Plain),
            ]);
        }
        View {
            title: cx.text("screen-practice-card"),
            parts: vec![Part::Prose {
                lines,
                from: self.from,
            }],
            ..View::default()
        }
    }

    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        vec![
            Binding::new(Key::F(2), Command::Own(72), "key-practice-scan"),
            // The key that opened it closes it.
            Binding::new(Key::F(12), Command::Back, "key-back").quiet(),
        ]
    }

    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        self.from = press.key.row_after(self.from, MOST_LINES);
        Turn::Stay
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Own(72) => {
                let zone = cx
                    .practice
                    .as_ref()
                    .and_then(|p| p.task())
                    .map(|t| t.zone.clone());
                zone.map_or(Turn::Back, Turn::Scan)
            }
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
}
