//! F6 in a field of text: slips of the hand are mended, else the field is read under the other layout; once more takes it
//! back.

use super::Form;
use super::field::Kind;
use crate::domain::keyboard::slips::Slip;
use crate::domain::trouble::Say;

/// A cell that F6 changed.
#[derive(Debug, Clone)]
pub(super) struct Turned {
    at: (usize, usize),
    before: String,
    after: String,
}

/// What F6 does in the cell under the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// A slip is seen there.
    Slip(Slip),
    /// The whole cell is read under the other keyboard layout.
    Layout,
    /// What F6 did just now is taken back.
    Back,
}

impl Mend {
    /// The key's label.
    pub fn label(self) -> &'static str {
        match self {
            Self::Slip(Slip::Mixed) => "key-mend-mixed",
            Self::Slip(Slip::Case) => "letters-key-case",
            Self::Slip(Slip::Spaces) => "letters-key-spaces",
            Self::Slip(Slip::Layout) | Self::Layout => "key-turn-layout",
            Self::Back => "letters-key-back",
        }
    }

    /// What is told when it is done; turning a layout shows by itself.
    pub fn said(self) -> Option<Say> {
        match self {
            Self::Slip(Slip::Mixed) => Some(Say::new("counter-mixed-mended")),
            Self::Slip(_) => Some(Say::new("letters-mended")),
            Self::Back => Some(Say::new("letters-taken-back")),
            Self::Layout => None,
        }
    }
}

impl Form {
    fn at(&self) -> (usize, usize) {
        (self.focus, self.cell)
    }

    fn text(&self) -> &str {
        self.focused().map_or("", |f| f.cell(self.cell))
    }

    /// What F6 would do now.
    pub fn mend_now(&self) -> Mend {
        let back = |t: &&Turned| t.at == self.at() && t.after == self.text();
        if self.turned.as_ref().filter(back).is_some() {
            return Mend::Back;
        }
        let mended = self.focused().and_then(|f| f.mended(self.cell, &self.state));
        mended.map_or(Mend::Layout, |m| Mend::Slip(m.slip))
    }

    /// F6.
    pub fn mend(&mut self) -> Mend {
        let now = self.mend_now();
        let (cell, at, state) = (self.cell, self.at(), self.state.clone());
        let before = self.text().to_owned();
        let undone = self.turned.take();
        let Some(field) = self.focused_mut() else {
            return now;
        };
        match (now, undone) {
            (Mend::Back, Some(undone)) => field.set(cell, &undone.before),
            (Mend::Slip(_), _) => {
                if let Some(mended) = field.mended(cell, &state) {
                    field.set(cell, &mended.text);
                }
            }
            // What is chosen from a list is a code, and no text under any layout.
            _ if matches!(field.kind, Kind::Choice(_)) => return now,
            _ => {
                if let Some(input) = field.inputs.get_mut(cell) {
                    input.turn_layout();
                }
            }
        }
        field.touched = true;
        field.look(&state);
        let after = field.cell(cell).to_owned();
        if now != Mend::Back && after != before {
            self.turned = Some(Turned { at, before, after });
        }
        now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::form::field::Field;
    use crate::app::key::Press;

    fn form(kind: Kind, cell: usize, text: &str) -> Form {
        let mut field = Field::new("x", String::new(), kind);
        field.set(cell, text);
        let mut form = Form::new(vec![field]);
        form.cell = cell;
        form
    }

    #[test]
    fn what_is_chosen_has_no_layout() {
        let choices = vec![("own".to_owned(), "Own".to_owned())];
        let mut form = form(Kind::Choice(choices), 0, "own");
        for _ in 0..2 {
            form.mend();
            assert_eq!(form.text(), "own");
        }
    }

    #[test]
    fn one_key_mends_and_takes_back() {
        for (kind, cell, typed, mended, said) in [
            (Kind::Name, 2, "ИВАНОВ", "Иванов", Mend::Slip(Slip::Case)),
            (Kind::Name, 2, "Bdfyjd", "Иванов", Mend::Slip(Slip::Layout)),
            (Kind::Text, 0, "Справкa 5", "Справка 5", Mend::Slip(Slip::Mixed)),
            (Kind::Text, 0, "Xj", "Чо", Mend::Layout),
            (Kind::Quoted, 2, "ИЗМИР", "Измир", Mend::Slip(Slip::Case)),
            (Kind::Quoted, 0, "İZMİR", "İЯЬİК", Mend::Layout),
            (
                Kind::TwoTexts,
                1,
                "Анна  Мария",
                "Анна Мария",
                Mend::Slip(Slip::Spaces),
            ),
        ] {
            let mut form = form(kind, cell, typed);
            assert_eq!(form.mend(), said, "{typed}");
            assert_eq!(form.text(), mended);
            assert_eq!(form.mend(), Mend::Back);
            assert_eq!(form.text(), typed);
        }
        // Something typed behind it: there is nothing to take back.
        let mut form = form(Kind::Text, 0, "Xj");
        form.mend();
        form.focused_mut().unwrap().set(0, "Что");
        assert_eq!(form.mend_now(), Mend::Layout);
    }

    #[test]
    fn spaces_that_fall_away_when_the_field_is_left_are_told_of() {
        let mut form = form(Kind::Text, 0, " отпуск  до  декабря ");
        form.settle();
        assert_eq!(
            (form.text(), form.fields[0].unspaced),
            ("отпуск до декабря", true)
        );
        form.fields[0].press(0, Press::of(crate::app::key::Key::Char('!')));
        assert!(!form.fields[0].unspaced);
        // What stands before and behind is nothing to speak of.
        form.fields[0].set(0, " отпуск ");
        form.settle();
        assert_eq!((form.text(), form.fields[0].unspaced), ("отпуск", false));
    }

    #[test]
    fn what_nobody_sees_falls_away_in_every_field_of_text() {
        for (kind, cell) in [
            (Kind::Text, 0),
            (Kind::TwoTexts, 1),
            (Kind::Quoted, 2),
            (Kind::Name, 1),
        ] {
            let mut form = form(kind.clone(), cell, "Ана\u{202e}р\u{200b}а\u{2028} Б");
            form.settle();
            assert_eq!(
                (form.text(), form.fields[0].unseen),
                ("Анара Б", true),
                "{kind:?}"
            );
            let mut plain = self::form(kind, cell, "Анара Б");
            plain.settle();
            assert!(!plain.fields[0].unseen);
        }
    }

    #[test]
    fn a_slip_is_seen_when_the_field_is_left() {
        let mut form = form(Kind::Name, 1, "ÇAĞLAYAN");
        form.state = "TUR".to_owned();
        form.settle();
        let (cell, slip) = form.fields[0].slip.clone().unwrap();
        assert_eq!((cell, slip.text.as_str()), (1, "Çağlayan"));
        // What the program itself proposed is not doubted.
        form.fields[0].offer(1, "ÇAĞLAYAN");
        form.settle();
        assert_eq!(form.fields[0].slip, None);
    }
}
