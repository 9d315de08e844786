//! A line becomes the keys that a hand would press, and what it brought about is said.

use super::Hand;
use super::given::{self, Given, Place};
use super::offered::{self, BACK, Unnamed, digits};
use super::scene::{Asks, FieldAsked, ListAsked, Scene, row_at};
use super::talk::{Said, Talk};
use super::words::fold;
use crate::app::command::Command;
use crate::app::key::{Key, Press, Run};
use crate::app::msg::{self, Msg};
use crate::app::view::{Ask, Target};
use crate::domain::keyboard;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// More rows than any list has: a list that does not move is given up.
const MOST: usize = 2000;

impl Talk {
    /// Takes a line, does what it says, and says what came of it.
    pub fn answer(&mut self, line: &str, hand: &mut dyn Hand) -> Said {
        let scene = self.scene(hand);
        let place = match &scene.asks {
            Asks::Field(field) if field.ask == Ask::Secret => Place::Secret,
            Asks::Field(_) | Asks::Typing(_) => Place::Text,
            Asks::List(_) | Asks::Command => Place::List,
        };
        // It may be a password: room for all of it at once, since growing would leave copies behind.
        let mut composed = Zeroizing::new(String::with_capacity(line.len() * 3));
        composed.extend(line.nfc().filter(|c| !c.is_control()));
        let out = match given::read(&composed, place) {
            Given::Quit => {
                return Said {
                    over: true,
                    ..Said::default()
                };
            }
            Given::Commands => self.commands(hand),
            Given::Command(name) => self.command(&name, place, &scene, hand),
            Given::Help => self.does(Command::Help, hand),
            Given::Again => self.again(hand),
            Given::More => self.on().unwrap_or_else(|| self.told("plain-no-more")),
            Given::List => self.listed(&scene, hand),
            Given::Previous => self.previous(&scene, hand),
            Given::Nothing => self.nothing(&scene, hand),
            Given::None => self.none(&scene, hand),
            Given::Look(row) => self.look(row, &scene, hand),
            Given::At(row, name) => self.at(row, &name, &scene, hand),
            Given::Text(text) => self.given(&text, &scene, hand),
        };
        self.say(hand, out)
    }

    /// Lines that a machine sent together: text on every screen, as a passport reader's is.
    pub fn scanned(&mut self, lines: &[String], hand: &mut dyn Hand) -> Said {
        let text: String = lines.iter().map(|l| format!("{}\n", l.trim())).collect();
        self.acted = true;
        for message in msg::swift(&text, &mut Run::default()) {
            hand.tell(message);
        }
        self.say(hand, Vec::new())
    }

    fn told(&self, id: &str) -> Vec<String> {
        vec![self.text(id)]
    }

    fn key(&mut self, key: Key, hand: &mut dyn Hand) {
        self.acted = true;
        hand.tell(Msg::Key(Press::of(key)));
    }

    fn does(&mut self, command: Command, hand: &mut dyn Hand) -> Vec<String> {
        self.acted = true;
        hand.tell(Msg::Do(command));
        Vec::new()
    }

    fn commands(&self, hand: &dyn Hand) -> Vec<String> {
        let words = self.words();
        let mut all = self.offered(hand);
        all.sort_by_key(|o| if o.number == BACK { usize::MAX } else { o.number });
        let mut out = vec![self.text("plain-commands")];
        out.extend(all.iter().map(|o| o.said(&words)));
        out.extend(self.text("plain-signs").lines().map(str::to_owned));
        out
    }

    /// A command by its number or name. Where text is asked for, what names no command and looks like a path is text.
    fn command(&mut self, name: &str, place: Place, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        let all = self.offered(hand);
        match offered::named(&all, name) {
            Ok(offered) => self.does(offered.command, hand),
            Err(Unnamed::None) if place == Place::Text && name.contains('/') => {
                self.given(&format!("/{name}"), scene, hand)
            }
            Err(Unnamed::None) => self.told("plain-no-such-command"),
            Err(Unnamed::Many) => self.told("plain-many-such-commands"),
        }
    }

    /// `?`: the answers of a choice, the list of a field, else the help of the screen.
    fn listed(&mut self, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        let field = match &scene.asks {
            Asks::Field(field) => field,
            Asks::List(_) => {
                self.forget_question();
                return Vec::new();
            }
            Asks::Command | Asks::Typing(_) => return self.does(Command::Help, hand),
        };
        match field.ask {
            Ask::Choice(_) => {
                self.forget_question();
                Vec::new()
            }
            Ask::Country if self.can(Command::List, hand) => self.does(Command::List, hand),
            _ => self.does(Command::Help, hand),
        }
    }

    fn can(&self, command: Command, hand: &dyn Hand) -> bool {
        let all = self.offered(hand);
        all.iter().any(|o| o.command == command && o.why.is_none())
    }

    fn previous(&mut self, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        let key = match scene.asks {
            Asks::Field(_) => Key::BackTab,
            _ => Key::Up,
        };
        self.key(key, hand);
        Vec::new()
    }

    /// An empty line: what stands in a field is kept; a long text or list is read on.
    fn nothing(&mut self, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        match &scene.asks {
            Asks::Field(field) => self.advance(field, hand),
            Asks::Typing(_) => self.key(Key::Enter, hand),
            Asks::List(_) | Asks::Command => {
                if let Some(lines) = self.on() {
                    return lines;
                }
                let command = matches!(scene.asks, Asks::Command);
                if command && self.can(Command::Enter, hand) {
                    return self.does(Command::Enter, hand);
                }
                if command && hand.app().frame().aside {
                    return self.does(Command::Back, hand);
                }
                self.forget_question();
                if command {
                    return self.again(hand);
                }
            }
        }
        Vec::new()
    }

    /// To the next place; behind the last one the form is done.
    fn advance(&mut self, field: &FieldAsked, hand: &mut dyn Hand) {
        self.key(if field.last { Key::Enter } else { Key::Tab }, hand);
    }

    /// `-`: "none" where that is an answer, else the place is emptied.
    fn none(&mut self, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        let field = match &scene.asks {
            Asks::Field(field) => field,
            Asks::Typing(_) if self.can(Command::NotStated, hand) => {
                return self.does(Command::NotStated, hand);
            }
            _ => return self.given("-", scene, hand),
        };
        if matches!(field.ask, Ask::Choice(_)) {
            return self.told("plain-no-such-answer");
        }
        self.clear(field.length, hand);
        if field.may_be_absent && self.can(Command::NotStated, hand) {
            let before = self.scene(hand);
            // It turns to and fro: said twice it still is none.
            let said = matches!(&before.asks, Asks::Field(f) if f.row == field.row && f.length > 0);
            if !said {
                self.does(Command::NotStated, hand);
            }
        }
        self.leave(field, hand)
    }

    fn clear(&mut self, length: usize, hand: &mut dyn Hand) {
        self.key(Key::End, hand);
        for _ in 0..length {
            self.key(Key::Backspace, hand);
        }
    }

    fn type_in(&mut self, text: &str, hand: &mut dyn Hand) {
        for c in text.chars() {
            self.key(Key::Char(c), hand);
        }
    }

    /// Text, for whatever is asked.
    fn given(&mut self, text: &str, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        match &scene.asks {
            Asks::Field(field) => match &field.ask {
                Ask::Choice(labels) => self.choice(text, field, labels, hand),
                _ => {
                    self.clear(field.length, hand);
                    self.type_in(text, hand);
                    self.leave(field, hand)
                }
            },
            Asks::Typing(_) => {
                self.type_in(text, hand);
                self.key(Key::Enter, hand);
                Vec::new()
            }
            Asks::List(list) => self.in_list(text, list, hand),
            Asks::Command => self.by_name(text, scene, hand),
        }
    }

    /// One of the answers of a choice, by number or by its beginning.
    fn choice(
        &mut self,
        text: &str,
        field: &FieldAsked,
        labels: &[String],
        hand: &mut dyn Hand,
    ) -> Vec<String> {
        let Some(wanted) = pick(text, labels) else {
            return self.told("plain-no-such-answer");
        };
        let clean = |label: &String| super::words::clean(label);
        let now = labels.iter().position(|l| clean(l) == field.value).unwrap_or(0);
        let turns = (wanted + labels.len() - now) % labels.len().max(1);
        for _ in 0..turns {
            self.key(Key::Right, hand);
        }
        self.leave(field, hand)
    }

    /// On to the next place, unless something is wrong at this one: then it is said and asked again.
    fn leave(&mut self, field: &FieldAsked, hand: &mut dyn Hand) -> Vec<String> {
        let arrival = hand.app().frame().arrival;
        self.advance(field, hand);
        if field.last || hand.app().frame().arrival != arrival {
            return Vec::new();
        }
        let row = row_at(&hand.app().frame(), field.row, &self.words());
        let Some(row) = row.filter(|row| row.label == field.label) else {
            return Vec::new();
        };
        if !row.wrong {
            return self.new_notes(&row.label, &row.notes);
        }
        let gone = |scene: &Scene| matches!(&scene.asks, Asks::Field(f) if f.row != field.row);
        if gone(&self.scene(hand)) {
            let (row, cell) = (field.row, field.cell);
            hand.tell(Msg::Click(Target::Cell { row, cell }));
            if gone(&self.scene(hand)) {
                self.key(Key::BackTab, hand);
            }
            // Said once more, though it was said before: the answer did not mend it.
            self.new_notes(&field.label, &[]);
        }
        Vec::new()
    }

    fn in_list(&mut self, text: &str, list: &ListAsked, hand: &mut dyn Hand) -> Vec<String> {
        let number = digits(text).and_then(|d| d.parse::<usize>().ok());
        let begun = |row: &String| fold(row).starts_with(&fold(text));
        let number =
            number.filter(|_| text.chars().all(|c| c.is_ascii_digit()) || !list.rows.iter().any(begun));
        match number {
            Some(BACK) => return self.does(Command::Back, hand),
            Some(number) if number <= list.rows.len() => return self.choose(number, list, hand),
            _ => {}
        }
        if let Some((_, length)) = list.narrows {
            return self.narrow(text, length, hand);
        }
        let begun: Vec<usize> = (0..list.rows.len())
            .filter(|&i| begins(&list.rows[i], text))
            .collect();
        match begun.as_slice() {
            [one] => return self.choose(one + 1, list, hand),
            [_, ..] => return self.told("plain-many-such-answers"),
            [] => {}
        }
        let before = (hand.app().frame().arrival, self.scene(hand));
        self.acted = true;
        hand.tell(Msg::Paste(text.to_owned()));
        if before == (hand.app().frame().arrival, self.scene(hand)) {
            return self.told("plain-no-such-answer");
        }
        self.only_one(hand)
    }

    /// What is typed narrows the list; where one row is left, that is the one.
    fn narrow(&mut self, text: &str, length: usize, hand: &mut dyn Hand) -> Vec<String> {
        self.clear(length, hand);
        self.acted = true;
        hand.tell(Msg::Paste(text.to_owned()));
        let taken = |scene: &Scene| matches!(&scene.asks, Asks::List(ListAsked { narrows: Some((_, n)), .. }) if *n > 0);
        if !taken(&self.scene(hand)) {
            self.type_in(text, hand);
        }
        self.forget_question();
        self.only_one(hand)
    }

    fn only_one(&mut self, hand: &mut dyn Hand) -> Vec<String> {
        match self.scene(hand).asks {
            Asks::List(list) if list.narrows.is_some() && list.rows.len() == 1 => self.choose(1, &list, hand),
            _ => Vec::new(),
        }
    }

    /// Stands on a row; whether it is there.
    fn stand(&mut self, number: usize, hand: &mut dyn Hand) -> bool {
        for _ in 0..MOST {
            let Asks::List(list) = self.scene(hand).asks else {
                return false;
            };
            let (Some(now), Some(wanted)) = (list.selected, number.checked_sub(1)) else {
                return false;
            };
            if now == wanted {
                return true;
            }
            if wanted >= list.rows.len() {
                return false;
            }
            self.key(if now < wanted { Key::Down } else { Key::Up }, hand);
            let moved = matches!(self.scene(hand).asks, Asks::List(l) if l.selected != Some(now));
            if !moved {
                return false;
            }
        }
        false
    }

    /// A row by its number, and what its list is for: marked, opened, chosen.
    fn choose(&mut self, number: usize, list: &ListAsked, hand: &mut dyn Hand) -> Vec<String> {
        if !self.stand(number, hand) {
            return self.told("plain-no-such-answer");
        }
        if list.leads {
            return self.does(Command::NextTab, hand);
        }
        for command in [Command::Mark, Command::Enter] {
            let all = self.offered(hand);
            if all.iter().any(|o| o.command == command) {
                return self.does(command, hand);
            }
        }
        // It is only looked at.
        list.rows.get(number - 1).cloned().into_iter().collect()
    }

    /// `3?`: the row whole, with what is said of it.
    fn look(&mut self, number: usize, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        let Asks::List(list) = &scene.asks else {
            return self.told("plain-no-such-answer");
        };
        if !self.stand(number, hand) {
            return self.told("plain-no-such-answer");
        }
        let row = list.rows.get(number - 1).map(|r| format!("{number}. {r}"));
        let about = self.scene(hand).about;
        row.into_iter().chain(about).collect()
    }

    /// `3/`, `3/4`: a command for a row.
    fn at(&mut self, number: usize, name: &str, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        // Nothing is done to another row than the one that was meant.
        if !matches!(scene.asks, Asks::List(_)) || !self.stand(number, hand) {
            return self.told("plain-no-such-answer");
        }
        if name.is_empty() {
            let mut out = self.look(number, scene, hand);
            out.extend(self.commands(hand));
            return out;
        }
        self.command(name, Place::List, scene, hand)
    }

    /// Where nothing is asked: a command or a tab, by number or name.
    fn by_name(&mut self, text: &str, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
        let tabs: Vec<usize> = (0..scene.tabs.len())
            .filter(|&i| begins(&scene.tabs[i], text))
            .collect();
        if let ([tab], None) = (tabs.as_slice(), digits(text)) {
            self.acted = true;
            hand.tell(Msg::Click(Target::Tab(*tab)));
            return Vec::new();
        }
        self.command(text, Place::List, scene, hand)
    }
}

fn begins(label: &str, text: &str) -> bool {
    let readings = [fold(text), fold(&keyboard::turn(text))];
    readings.iter().any(|r| fold(label).starts_with(r.as_str()))
}

/// The place of an answer among others, by its number or its beginning.
fn pick(text: &str, labels: &[String]) -> Option<usize> {
    let begun: Vec<usize> = (0..labels.len()).filter(|&i| begins(&labels[i], text)).collect();
    let number = digits(text).and_then(|d| d.parse::<usize>().ok());
    match (begun.as_slice(), number) {
        ([one], _) => Some(*one),
        (_, Some(number)) => number.checked_sub(1).filter(|n| *n < labels.len()),
        (many, None) => many.iter().copied().find(|&i| fold(&labels[i]) == fold(text)),
    }
}
