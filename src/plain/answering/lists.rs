//! An answer to a list: a row by its number or its beginning, narrowed by what is typed, looked at, or with a command.

use super::begins;
use crate::app::command::Command;
use crate::app::key::Key;
use crate::app::msg::Msg;
use crate::plain::Hand;
use crate::plain::given::Place;
use crate::plain::offered::{BACK, digits};
use crate::plain::scene::{Asks, ListAsked, Scene};
use crate::plain::talk::Talk;
use crate::plain::words::fold;

/// More rows than any list has: a list that does not move is given up.
const MOST: usize = 2000;

impl Talk {
    pub(super) fn in_list(&mut self, text: &str, list: &ListAsked, hand: &mut dyn Hand) -> Vec<String> {
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
    pub(super) fn narrow(&mut self, text: &str, length: usize, hand: &mut dyn Hand) -> Vec<String> {
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

    pub(super) fn only_one(&mut self, hand: &mut dyn Hand) -> Vec<String> {
        match self.scene(hand).asks {
            Asks::List(list) if list.narrows.is_some() && list.rows.len() == 1 => self.choose(1, &list, hand),
            _ => Vec::new(),
        }
    }

    /// Stands on a row; whether it is there.
    pub(super) fn stand(&mut self, number: usize, hand: &mut dyn Hand) -> bool {
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
    pub(super) fn choose(&mut self, number: usize, list: &ListAsked, hand: &mut dyn Hand) -> Vec<String> {
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
    pub(super) fn look(&mut self, number: usize, scene: &Scene, hand: &mut dyn Hand) -> Vec<String> {
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
    pub(super) fn at(
        &mut self,
        number: usize,
        name: &str,
        scene: &Scene,
        hand: &mut dyn Hand,
    ) -> Vec<String> {
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
}
