//! Lines of the text into paragraphs.

use super::marks::{Lines, Marks};
use super::number;

pub fn paragraphs(text: &str, marks: &Marks) -> Vec<String> {
    match marks.lines {
        Lines::Paragraphs => joined(text),
        Lines::Wrapped => unwrapped(text, marks),
    }
}

/// Lines are paragraphs; one that a page break cut in two is put together again.
fn joined(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut blank = false;
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            blank = true;
            continue;
        }
        match out.last_mut() {
            Some(last) if blank && goes_on(last, line) => add(last, line),
            _ => out.push(line.to_owned()),
        }
        blank = false;
    }
    out
}

/// A paragraph begins with an indent, after a blank line, with a number ("4. ", as in the cells of a table) or where a mark
/// says so.
fn unwrapped(text: &str, marks: &Marks) -> Vec<String> {
    const INDENT: &str = "      ";
    let mut out: Vec<String> = Vec::new();
    let mut blank = true;
    for raw in text.lines() {
        let line = closed_up(raw.trim());
        if line.is_empty() {
            blank = true;
            continue;
        }
        let begins = raw.starts_with(INDENT)
            || number(&line, ". ").is_some()
            || marks.mark.iter().any(|m| line.starts_with(&m.begins));
        match out.last_mut() {
            Some(last) if !begins && (!blank || goes_on(last, &line)) => add(last, &line),
            _ => out.push(line),
        }
        blank = false;
    }
    out
}

fn goes_on(last: &str, line: &str) -> bool {
    line.starts_with(char::is_lowercase) && last.ends_with(|c: char| c.is_alphabetic() || c == ',')
}

fn add(last: &mut String, line: &str) {
    if !last.ends_with('(') {
        last.push(' ');
    }
    last.push_str(line);
}

/// Letters that were spaced to fill the line are put together: `3 0  м и н у т .` gives `30 минут.`, `2 )  беру` gives `2) беру`.
fn closed_up(line: &str) -> String {
    let words: Vec<&str> = line
        .split("  ")
        .map(str::trim)
        .filter(|w| !w.is_empty())
        .collect();
    let spaced = words.iter().any(|w| runs(w).any(|run| is_spaced(&run)));
    let mut out: Vec<String> = Vec::new();
    for word in &words {
        let whole = word.split(' ').all(single);
        for run in runs(word) {
            let closed = run.concat();
            let item = closed.strip_suffix(')').is_some_and(|n| n.parse::<u8>().is_ok());
            if is_spaced(&run) || (whole && (spaced || item)) {
                out.push(closed);
            } else {
                out.extend(run.iter().map(|w| (*w).to_owned()));
            }
        }
    }
    out.join(" ")
}

/// Words of one letter that stand side by side, and each longer word by itself.
fn runs(words: &str) -> impl Iterator<Item = Vec<&str>> {
    let words: Vec<&str> = words.split(' ').collect();
    let runs: Vec<Vec<&str>> = words
        .chunk_by(|a, b| single(a) && single(b))
        .map(<[&str]>::to_vec)
        .collect();
    runs.into_iter()
}

fn single(word: &str) -> bool {
    word.chars().nth(1).is_none()
}

fn is_spaced(run: &[&str]) -> bool {
    run.iter().filter(|w| w.starts_with(char::is_alphabetic)).count() > 2 && run.iter().all(|w| single(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_spaced_to_fill_the_line_are_put_together() {
        for (printed, read) in [
            ("м и н у т .", "минут."),
            ("у а қ ы т ы  -  3 0  м и н у т ;", "уақыты - 30 минут;"),
            (
                "4 )  К Қ П К - н і ң  қ ы з м е т к е р і ;",
                "4) КҚПК-нің қызметкері;",
            ),
            ("2 )  тұтынушыға  беру ;", "2) тұтынушыға беру ;"),
            ("5 1 күн д е й і н ,", "5 1 күн дейін,"),
            ("1 7 8 9 10 11", "1 7 8 9 10 11"),
            ("1 ,  2 ,  3 -", "1 , 2 , 3 -"),
            ("30 минут 30 минут", "30 минут 30 минут"),
        ] {
            assert_eq!(closed_up(printed), read);
        }
    }
}
