//! A point of the regulation as people cite it: `2.6 spouse 1` is chapter 2, point 6, item 1 (of the spouses' list).

use super::shared::Shared;
use crate::domain::trouble::Say;

/// The citation as text ids and arguments.
pub fn say(point: &str) -> Say {
    if let Some(annex) = point.strip_prefix("annex ") {
        return in_annex(annex);
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

/// `1`; `1.2.10.1`, chapter 2 of annex 1, point 10, item 1; `1 table 2.5`, row 5 of its table 2.
fn in_annex(point: &str) -> Say {
    let (annex, table) = match point.split_once(" table ") {
        Some((annex, table)) => (annex, Some(table.split(' ').next().unwrap_or(table))),
        None => (point, None),
    };
    if let Some(table) = table {
        let (table, row) = match table.split_once('.') {
            Some((table, row)) => (table, Some(row)),
            None => (table, None),
        };
        let say = Say::new(row.map_or("point-annex-table", |_| "point-annex-row"));
        let say = say.with("annex", annex).with("table", table);
        return match row {
            Some(row) => say.with("row", row),
            None => say,
        };
    }
    let numbers: Vec<&str> = annex.split('.').collect();
    match numbers.as_slice() {
        [annex, chapter, number, item] => Say::new("point-annex-item")
            .with("annex", *annex)
            .with("chapter", *chapter)
            .with("point", *number)
            .with("item", *item),
        [annex, chapter, number] => Say::new("point-annex-point")
            .with("annex", *annex)
            .with("chapter", *chapter)
            .with("point", *number),
        _ => Say::new("point-annex").with("annex", annex),
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
        assert_eq!(args("annex 1.2.10"), ("point-annex-point", "1 2 10".to_owned()));
        assert_eq!(
            args("annex 1.2.10.3"),
            ("point-annex-item", "1 2 10 3".to_owned())
        );
        assert_eq!(args("annex 1 table 1"), ("point-annex-table", "1 1".to_owned()));
        assert_eq!(
            args("annex 1 table 1 terms"),
            ("point-annex-table", "1 1".to_owned())
        );
        assert_eq!(
            args("annex 4 table 2.14"),
            ("point-annex-row", "4 2 14".to_owned())
        );
        assert_eq!(args("order.8"), ("point-order", "8".to_owned()));
    }
}
