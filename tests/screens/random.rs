//! Anything at all, in any order, on any screen: no panic, and always a frame that can be drawn.

use super::desk::Desk;
use super::office::Home;
use super::picture::{PLAIN, draw};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::RefCell;
use tereze::app::key::{Key, Press};
use tereze::app::msg::Msg;
use tereze::app::view::Target;
use tereze::domain::act::CaseId;
use tereze::office::draft::Draft;
use tereze::office::request::{Reply, Request};
use tereze::texts::lang::Lang;

const SIZES: [(u16, u16); 4] = [(80, 24), (120, 40), (20, 8), (200, 60)];

#[derive(Debug, Clone)]
enum Event {
    Press(Press),
    Paste(String),
    Scan(String),
    /// The nth of what can be clicked.
    Click(usize),
    /// Somewhere that is not on the screen.
    Astray(usize, usize),
    Scroll(i16),
    Resize(usize),
    Language,
    Tick,
}

fn letter() -> impl Strategy<Value = char> {
    prop_oneof![
        4 => prop::sample::select("әғқңөұүһіӘҒҚҢӨҰҮҺІ".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("абвгёжзийклмъыьэюяАЯ".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("azAZ09<-./\\ ğşıİçß".chars().collect::<Vec<_>>()),
        2 => prop::char::range('0', '9'),
        1 => prop::sample::select(vec!['東', '😀', '\u{1f468}', '\u{200d}', '\u{301}', '\u{202e}', '\u{feff}']),
        1 => prop::char::range('\u{0}', '\u{1f}'),
        1 => any::<char>(),
    ]
}

fn key() -> impl Strategy<Value = Key> {
    prop_oneof![
        6 => letter().prop_map(Key::Char),
        4 => (1u8..=12).prop_map(Key::F),
        6 => prop::sample::select(vec![Key::Enter, Key::Tab, Key::Down]),
        5 => prop::sample::select(vec![
            Key::Esc, Key::BackTab, Key::Up, Key::Left, Key::Right, Key::Home, Key::End, Key::PageUp,
            Key::PageDown, Key::Backspace, Key::Delete, Key::Insert,
        ]),
    ]
}

fn press() -> impl Strategy<Value = Press> {
    (key(), prop::bool::weighted(0.05), prop::bool::weighted(0.05)).prop_map(|(key, ctrl, alt)| Press {
        key,
        ctrl,
        alt,
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(letter(), 0..400).prop_map(|c| c.into_iter().collect()),
        Just(
            "P<TURCAGLAYAN<<SUKRU<<<<<<<<<<<<<<<<<<<<<<<<\nU123456784TUR8005126M3104127<<<<<<<<<<<<<<08"
                .to_owned()
        ),
        Just("800512300010".to_owned()),
        "[A-Z0-9<]{88}",
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        20 => press().prop_map(Event::Press),
        2 => text().prop_map(Event::Paste),
        1 => text().prop_map(Event::Scan),
        3 => (0usize..60).prop_map(Event::Click),
        1 => (0usize..300, 0usize..9).prop_map(|(row, cell)| Event::Astray(row, cell)),
        1 => any::<i16>().prop_map(Event::Scroll),
        1 => (0..SIZES.len()).prop_map(Event::Resize),
        1 => Just(Event::Language),
        1 => Just(Event::Tick),
    ]
}

/// Where a sequence begins: keys from the home screen of an office at work, whose draft is offered first.
const BEGINNINGS: [(&str, &[Key]); 13] = [
    ("home", &[]),
    ("new-case", &[Key::F(2)]),
    ("checklist", &[Key::F(2), Key::Char('3')]),
    (
        "detail",
        &[Key::F(2), Key::Char('3'), Key::Down, Key::Down, Key::Enter],
    ),
    ("passport", &[Key::F(2), Key::Char('3'), Key::F(2)]),
    ("application", &[Key::Enter]),
    ("review", &[Key::Enter, Key::F(2)]),
    ("find", &[Key::F(3)]),
    ("case", &[Key::Tab, Key::Down, Key::Tab, Key::Enter]),
    (
        "case-next",
        &[Key::Tab, Key::Down, Key::Tab, Key::Enter, Key::F(2)],
    ),
    (
        "case-refuse",
        &[Key::Tab, Key::Down, Key::Tab, Key::Down, Key::Enter, Key::F(8)],
    ),
    (
        "case-print",
        &[Key::Tab, Key::Down, Key::Tab, Key::Down, Key::Enter, Key::F(7)],
    ),
    ("commands", &[Key::F(10)]),
];

/// The whole draft of the office, once more and as the newest, whatever became of it before; those of before are gone.
fn offer_draft(desk: &mut Desk, whole: &Draft) {
    if let Reply::Home(home) = desk.office.handle(Request::Home, desk.now) {
        for draft in &home.drafts {
            desk.office.handle(Request::DropDraft(draft.id), desk.now);
        }
    }
    desk.now += chrono::Duration::minutes(1);
    let mut draft = whole.clone();
    draft.id = CaseId(ulid::Ulid::new());
    let reply = desk.office.handle(Request::SaveDraft(Box::new(draft)), desk.now);
    assert!(matches!(reply, Reply::DraftSaved(..)), "{reply:?}");
}

fn whole_draft(desk: &mut Desk) -> Draft {
    let Reply::Home(home) = desk.office.handle(Request::Home, desk.now) else {
        panic!("no home");
    };
    match desk
        .office
        .handle(Request::LoadDraft(home.drafts[0].id), desk.now)
    {
        Reply::Draft(Some(draft)) => *draft,
        other => panic!("{other:?}"),
    }
}

fn play(desk: &mut Desk, whole: &Draft, begin: usize, lang: Lang, events: &[Event]) {
    desk.afresh(lang);
    offer_draft(desk, whole);
    desk.afresh(lang);
    for key in BEGINNINGS[begin].1 {
        desk.key(*key);
    }
    let mut size = SIZES[0];
    for event in events {
        if desk.quit {
            break;
        }
        let msg = match event {
            Event::Press(press) => Msg::Key(*press),
            Event::Paste(text) => Msg::Paste(text.clone()),
            Event::Scan(text) => {
                desk.scan(text);
                continue;
            }
            Event::Click(n) => {
                let regions = draw(&desk.app, size, &PLAIN).regions;
                match regions.get(n % regions.len().max(1)) {
                    Some((_, target)) => Msg::Click(*target),
                    None => Msg::Tick,
                }
            }
            Event::Astray(row, cell) if row % 2 == 0 => Msg::Click(Target::Cell {
                row: *row,
                cell: *cell,
            }),
            Event::Astray(row, part) => Msg::Click(Target::Row {
                part: *part,
                row: *row,
            }),
            Event::Scroll(lines) => Msg::Scroll(*lines),
            Event::Resize(to) => {
                size = SIZES[*to];
                Msg::Sized(size.0, size.1)
            }
            Event::Language => Msg::Key(Press::of(Key::F(9))),
            Event::Tick => Msg::Tick,
        };
        desk.send(msg);
    }
    for size in SIZES {
        let picture = draw(&desk.app, size, &PLAIN);
        assert!(!picture.words().is_empty(), "an empty screen at {size:?}");
        // Control characters and marks that turn the text around never reach the terminal.
        for c in picture.text().chars().filter(|c| *c != '\n') {
            assert!(
                !c.is_control() && !('\u{202a}'..='\u{202e}').contains(&c),
                "{c:?}"
            );
        }
    }
}

#[test]
fn any_sequence_leaves_a_screen_that_can_be_drawn() {
    let desk = RefCell::new(Desk::at(Home::at_work()));
    let whole = whole_draft(&mut desk.borrow_mut());
    let config = Config {
        cases: std::env::var("SCREENS_CASES")
            .ok()
            .and_then(|n| n.parse().ok())
            .unwrap_or(300),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let sequences = (
        0..BEGINNINGS.len(),
        prop::sample::select(Lang::ALL.to_vec()),
        prop::collection::vec(event(), 60),
    );
    TestRunner::new(config)
        .run(&sequences, |(begin, lang, events)| {
            play(&mut desk.borrow_mut(), &whole, begin, lang, &events);
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_beginnings_are_what_they_say() {
    let mut desk = Desk::at(Home::at_work());
    let whole = whole_draft(&mut desk);
    let mut titles = std::collections::BTreeSet::new();
    for begin in 0..BEGINNINGS.len() {
        play(&mut desk, &whole, begin, Lang::Ru, &[]);
        let frame = desk.app.frame();
        let keys: Vec<String> = frame.bindings.iter().map(|(_, label)| label.clone()).collect();
        titles.insert(format!("{} {}", frame.view.title, keys.join(" ")));
    }
    assert_eq!(titles.len(), BEGINNINGS.len(), "{titles:#?}");
}

#[test]
fn the_first_run_bears_anything_too() {
    let config = Config {
        cases: 60,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&prop::collection::vec(event(), 60), |events| {
            let mut desk = Desk::before(Home::empty(), Lang::Kk, super::office::day());
            for event in events {
                match event {
                    // A founding would derive a key: the answers alone are tried.
                    Event::Press(press) if press.key != Key::F(2) => desk.send(Msg::Key(press)),
                    Event::Paste(text) => desk.paste(&text),
                    Event::Scan(text) => desk.scan(&text),
                    _ => {}
                }
            }
            for size in SIZES {
                assert!(!draw(&desk.app, size, &PLAIN).words().is_empty());
            }
            Ok(())
        })
        .unwrap();
}
