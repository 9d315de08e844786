//! A family at the counter: one visit, one case each, all papers in one stack.

use super::counter::Counter;
use super::people::Person;
use crate::clerk;
use tereze::app::key::Key;

impl Counter {
    /// All of them to their coupons, one after another.
    pub fn takes_in_family(&mut self, family: &[Person]) {
        for (n, who) in family.iter().enumerate() {
            if n == 0 {
                self.takes_in(who);
            } else {
                self.clerk.press(Key::F(5));
                self.serves(who);
            }
        }
    }

    /// From the case of the last to the visit, and there from one to the next.
    pub fn transfers_family(&mut self, family: &[Person]) {
        self.of_each(family, Self::transfers);
    }

    /// The answers, all certificates in one stack, and each into its hands.
    pub fn hands_over_to_family(&mut self, family: &[Person]) {
        self.of_each(family, Self::grants);
        self.clerk.press(Key::F(7));
        self.clerk.on("print");
        self.clerk.press(Key::F(7));
        self.clerk.answer_question("visit-stack-all");
        self.clerk.on("visit");
        self.of_each(family, |counter, _| counter.hands_over());
    }

    fn of_each(&mut self, family: &[Person], mut does: impl FnMut(&mut Self, &Person)) {
        if self.clerk.app.screen_name() == "case" {
            self.clerk.press(Key::F(6));
        }
        for (n, who) in family.iter().enumerate() {
            self.clerk.on("visit");
            self.stands_on(n);
            self.clerk.press(Key::Enter);
            self.clerk.on("case");
            does(self, who);
            self.clerk.press(Key::Esc);
        }
    }

    fn stands_on(&mut self, row: usize) {
        for _ in 0..20 {
            let frame = self.clerk.frame();
            let here = clerk::table(&frame.view.parts).unwrap().selected.unwrap();
            match here.cmp(&row) {
                std::cmp::Ordering::Less => self.clerk.press(Key::Down),
                std::cmp::Ordering::Greater => self.clerk.press(Key::Up),
                std::cmp::Ordering::Equal => return,
            }
        }
        panic!("no row {row}\n{}", self.clerk.text());
    }
}
