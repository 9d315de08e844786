//! A paper that went out with somebody else's number: recalled, the answer put right, issued anew.

use super::counter::Counter;
use super::people::Person;
use tereze::app::key::Key;

impl Counter {
    /// From the case of whoever brings the paper back to the right one in their hands and the note read.
    pub fn recalls(&mut self, who: &Person) {
        self.by_list("отозв");
        self.clerk.on("recall");
        self.types("ИИН другого человека");
        self.clerk.press(Key::Enter);
        self.types("Данные видел только заявитель");
        self.clerk.press(Key::F(2));
        self.clerk.on("case");
        self.by_list("дан ИИН");
        let iin = who.other_iin();
        self.clerk.type_in(&iin);
        self.clerk.press(Key::Enter);
        self.clerk.type_in(&iin);
        self.clerk.press(Key::Enter);
        self.types("Номер стоял в ответе о другом");
        self.clerk.press(Key::F(2));
        self.clerk.on("case");
        self.gives_out();
        self.by_list("записка");
        self.clerk.on("case");
    }

    /// A command without a key of its own, by the letters that leave only it in the list.
    fn by_list(&mut self, letters: &str) {
        self.clerk.press(Key::F(10));
        self.clerk.on("commands");
        self.clerk.type_in(letters);
        self.clerk.press(Key::Enter);
    }
}
