//! Opens the point of a regulation in Kazakh: `2.6 spouse 1` is chapter 2, point 6, the passage on spouses, item 1.

mod lines;
mod marks;

use marks::{Mark, Marks};

/// What stands at a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The heading of the chapter or annex.
    pub heading: String,
    /// The words that introduce the item: its point's first paragraph, its passage's.
    pub lead: Vec<String>,
    pub paragraphs: Vec<String>,
}

impl Quote {
    /// Whether the words stand here, whatever the spaces between them.
    pub fn has(&self, words: &str) -> bool {
        let words = one_space(words);
        let lines = self.lead.iter().chain(&self.paragraphs);
        let whole = lines.map(String::as_str).collect::<Vec<_>>().join(" ");
        !words.is_empty() && one_space(&whole).contains(&words)
    }
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Place {
    part: String,
    point: Option<String>,
    passage: Option<String>,
    item: Option<String>,
}

#[derive(Debug, Clone)]
struct Paragraph {
    at: Place,
    text: String,
}

/// A regulation's text, cut into parts, points, passages and items.
#[derive(Debug, Clone)]
pub struct Regulation {
    id: String,
    title: String,
    headings: Vec<(String, String)>,
    paragraphs: Vec<Paragraph>,
    /// Marks that were not found, in words for a test.
    unfound: Vec<String>,
}

impl Regulation {
    pub fn read(id: &str, text: &str, marks: &str) -> Self {
        let mut read = Self {
            id: id.to_owned(),
            title: String::new(),
            headings: Vec::new(),
            paragraphs: Vec::new(),
            unfound: Vec::new(),
        };
        let marks = match toml::from_str::<Marks>(marks) {
            Ok(marks) => marks,
            Err(error) => {
                read.unfound.push(error.to_string());
                Marks::default()
            }
        };
        read.title.clone_from(&marks.title);
        let paragraphs = lines::paragraphs(text, &marks);
        let mut waiting = marks.mark.into_iter().peekable();
        let mut at = Place::default();
        for text in paragraphs {
            let here = waiting.next_if(|m: &Mark| text.starts_with(&m.begins));
            let heading = here.as_ref().is_some_and(|m| m.numbered);
            match here {
                Some(Mark { part: Some(part), .. }) => {
                    read.headings.push((part.clone(), text.clone()));
                    at = Place {
                        part,
                        ..Place::default()
                    };
                }
                Some(Mark {
                    passage: Some(passage),
                    ..
                }) => {
                    at.passage = Some(passage);
                    at.item = None;
                }
                _ => {}
            }
            if heading {
                // Its number is the part's.
            } else if let Some(point) = number(&text, ". ") {
                at = Place {
                    part: at.part,
                    point: Some(point.to_owned()),
                    ..Place::default()
                };
            } else if let Some(item) = number(text.strip_prefix("- ").unwrap_or(&text), ") ") {
                at.item = Some(item.to_owned());
            }
            read.paragraphs.push(Paragraph { at: at.clone(), text });
        }
        read.unfound.extend(waiting.map(|m| m.begins));
        read
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    /// The act's short title.
    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn unfound(&self) -> &[String] {
        &self.unfound
    }

    /// Every paragraph, for reading the whole.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.paragraphs.iter().map(|p| p.text.as_str())
    }

    /// The paragraphs of a point such as `2.6 spouse 1`, `2.13.1`, `2.4 ministry 1`, `order.8`, `annex 1`.
    pub fn open(&self, point: &str) -> Option<Quote> {
        let wanted = self.place(point)?;
        let within = |p: &&Paragraph| {
            let at = &p.at;
            at.part == wanted.part
                && (wanted.point.is_none() || at.point == wanted.point)
                && (wanted.passage == at.passage || (wanted.passage.is_none() && wanted.item.is_none()))
                && (wanted.item.is_none() || at.item == wanted.item)
        };
        let paragraphs: Vec<String> = self
            .paragraphs
            .iter()
            .filter(within)
            .map(|p| p.text.clone())
            .collect();
        if paragraphs.is_empty() {
            return None;
        }
        let heading = self.headings.iter().find(|(part, _)| *part == wanted.part);
        Some(Quote {
            heading: heading.map(|(_, text)| text.clone()).unwrap_or_default(),
            lead: self.lead(&wanted),
            paragraphs,
        })
    }

    /// The first paragraph of the point where the item stands, or of its passage.
    fn lead(&self, wanted: &Place) -> Vec<String> {
        if wanted.item.is_none() {
            return Vec::new();
        }
        let first = self.paragraphs.iter().find(|p| {
            p.at.part == wanted.part
                && p.at.point == wanted.point
                && p.at.passage == wanted.passage
                && p.at.item.is_none()
        });
        first.map(|p| p.text.clone()).into_iter().collect()
    }

    fn place(&self, point: &str) -> Option<Place> {
        let part = self
            .headings
            .iter()
            .map(|(part, _)| part)
            .filter(|part| {
                point
                    .strip_prefix(part.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ' ']))
            })
            .max_by_key(|part| part.len())?;
        let mut place = Place {
            part: part.clone(),
            ..Place::default()
        };
        let rest = point.strip_prefix(part.as_str())?;
        let mut words = rest.split(' ');
        let mut numbers = words.next()?.split('.').skip(1);
        place.point = numbers.next().map(str::to_owned);
        place.item = numbers.next().map(str::to_owned);
        place.passage = words.next().map(str::to_owned);
        if let Some(item) = words.next() {
            place.item = Some(item.to_owned());
        }
        let whole = numbers.next().is_none() && words.next().is_none();
        whole.then_some(place)
    }
}

/// Opens a point of an embedded regulation.
pub fn open(text_id: &str, point: &str) -> Option<Quote> {
    super::embedded::regulation(text_id)?.open(point)
}

/// `6. ` gives 6, `5-1) ` gives 5-1.
fn number<'a>(text: &'a str, after: &str) -> Option<&'a str> {
    let (number, _) = text.split_once(after)?;
    let digits = number.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    (digits && number.starts_with(|c: char| c.is_ascii_digit())).then_some(number)
}
