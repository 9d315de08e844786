//! What a list chooses by letters and by digits.

use super::*;

#[test]
fn what_cannot_be_chosen_comes_after_and_its_reason_matches_nothing() {
    let item = |token: &str, text: &str| Item::new(token, text);
    let mut picker = Picker::new(vec![
        item("withdraw", "take back the request").unless(Some("there is an answer".to_owned())),
        item("correct", "correct the answer").unless(Some("first take back the paper".to_owned())),
        item("recall", "take back the paper"),
    ]);
    picker.typed.paste("take b");
    let tokens: Vec<&str> = picker.matching().iter().map(|i| i.token.as_str()).collect();
    assert_eq!(tokens, ["recall", "withdraw"]);
}

fn presses(picker: &mut Picker, keys: &str) -> Option<String> {
    let mut chosen = None;
    for c in keys.chars() {
        chosen = picker.press(Press::of(Key::Char(c)));
    }
    chosen
}

#[test]
fn any_of_thirty_is_chosen_by_its_number() {
    let many = |count: usize| {
        let items = (1..=count).map(|n| Item::new(format!("t{n}"), format!("service {n}")));
        Picker::new(items.collect()).numbered()
    };
    for count in [30, 11] {
        for n in 1..=count {
            let mut picker = many(count);
            let keys = format!("{n:02}");
            assert_eq!(
                presses(&mut picker, &keys[..1]),
                None,
                "the first of two chooses nothing"
            );
            let chosen = picker.press(Press::of(Key::Char(keys.chars().last().unwrap())));
            assert_eq!(chosen, Some(format!("t{n}")));
        }
    }
    // Up to ten one digit does; nought is the tenth.
    for (keys, token) in [("1", "t1"), ("9", "t9"), ("0", "t10")] {
        assert_eq!(presses(&mut many(10), keys).as_deref(), Some(token));
    }
    // Another key between them, and the digit is a first one again.
    let mut picker = many(30);
    presses(&mut picker, "2");
    assert_eq!(picker.place, 19, "the rows of twenty are under the cursor");
    picker.press(Press::of(Key::Down));
    assert_eq!(presses(&mut picker, "1"), None);
    assert_eq!(presses(&mut picker, "5").as_deref(), Some("t15"));
    // No such row: nothing is chosen.
    assert_eq!(presses(&mut many(30), "39"), None);
}
