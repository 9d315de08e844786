//! A point of the regulation as people cite it: `2.6 spouse 1` is chapter 2, point 6, item 1 (of the spouses' list).

use super::shared::Shared;
use crate::domain::trouble::Say;

/// The citation as text ids and arguments.
pub fn say(point: &str) -> Say {
    if let Some(annex) = point.strip_prefix("annex ") {
        return Say::new("point-annex").with("annex", annex);
    }
    let mut words = point.split(' ');
    let mut numbers = words.next().unwrap_or("").split('.');
    let (chapter, number, item) = (numbers.next().unwrap_or(""), numbers.next(), numbers.next());
    // After the name of a passage comes its item.
    let item = words.nth(1).or(item);
    match (chapter, number, item) {
        ("order", Some(number), _) => Say::new("point-order").with("point", number),
        (_, Some(number), Some(item)) => Say::new("point-item")
            .with("chapter", chapter)
            .with("point", number)
            .with("item", item),
        (_, Some(number), None) => Say::new("point-chapter")
            .with("chapter", chapter)
            .with("point", number),
        (_, None, _) => Say::new("point").with("point", point),
    }
}

pub fn text(point: &str, cx: &Shared) -> String {
    cx.say(&say(point))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_cited_by_chapter_point_and_item() {
        let args = |point: &str| {
            let say = say(point);
            let args: Vec<String> = say.args.into_iter().map(|(_, v)| v).collect();
            (say.id, args.join(" "))
        };
        assert_eq!(args("2.6 spouse 1"), ("point-item", "2 6 1".to_owned()));
        assert_eq!(args("2.6 translation"), ("point-chapter", "2 6".to_owned()));
        assert_eq!(args("2.13.3"), ("point-item", "2 13 3".to_owned()));
        assert_eq!(args("2.5"), ("point-chapter", "2 5".to_owned()));
        assert_eq!(args("annex 1"), ("point-annex", "1".to_owned()));
        assert_eq!(args("order.8"), ("point-order", "8".to_owned()));
    }
}
