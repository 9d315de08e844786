//! The rooms that the first screen leads to: what the office is, beside its cases. They stand in the list of commands,
//! each with the reason why it is shut where it is.

use crate::app::command::{Binding, Command, Room};
use crate::app::form_screen::FormScreen;
use crate::app::list_screen::ListScreen;
use crate::app::screen::Turn;
use crate::app::screens::acting::Acting;
use crate::app::screens::blanks::Blanks;
use crate::app::screens::complaints::Complaints;
use crate::app::screens::day_end::DayEnd;
use crate::app::screens::filing::ToFile;
use crate::app::screens::leaflet::WhatToBring;
use crate::app::screens::outages::Outages;
use crate::app::screens::own_password::OwnPassword;
use crate::app::screens::people::People;
use crate::app::screens::practice::Tasks;
use crate::app::screens::printers::Printers;
use crate::app::screens::queue::QueueScreen;
use crate::app::screens::registers::Registers;
use crate::app::screens::rights::Rights;
use crate::app::screens::settings::Settings;
use crate::app::screens::state_logins::StateLogins;
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::request::{PracticeRequest, Request};
use crate::office::rights::Right;

/// How a room is called, in the order of the list.
const ROOMS: [(Room, &str); 15] = [
    (Room::Complaints, "key-complaints"),
    (Room::Outages, "key-outages"),
    (Room::Registers, "key-registers"),
    (Room::Blanks, "key-blanks"),
    (Room::Filing, "key-filing"),
    (Room::DayEnd, "key-day-end"),
    (Room::Settings, "key-settings"),
    (Room::Printers, "key-printers"),
    (Room::People, "key-people"),
    (Room::Acting, "key-acting"),
    (Room::StateLogins, "key-state-logins"),
    (Room::Practice, "key-practice"),
    (Room::Rights, "key-rights"),
    (Room::Leaflet, "key-leaflet"),
    (Room::OwnPassword, "key-own-password"),
];

/// Why a room is shut for this clerk or now.
fn why_shut(room: Room, cx: &Shared) -> Option<Say> {
    match room {
        Room::Complaints
        | Room::Outages
        | Room::Registers
        | Room::Blanks
        | Room::Filing
        | Room::DayEnd
        | Room::Settings
        | Room::Printers
        | Room::Practice
        | Room::Rights
        | Room::OwnPassword
        | Room::Leaflet
        | Room::Queue
        | Room::Acting => None,
        Room::People | Room::StateLogins => cx.lacks(Right::SeePeople),
    }
}

pub fn open(room: Room, cx: &mut Shared) -> Turn {
    match room {
        Room::Complaints => Turn::Push(Box::new(ListScreen::new(Complaints::default()))),
        Room::Outages => Turn::Push(Box::new(ListScreen::new(Outages::default()))),
        Room::Blanks => Turn::Push(Box::new(ListScreen::new(Blanks::default()))),
        Room::Filing => Turn::Push(Box::new(ListScreen::new(ToFile::default()))),
        Room::Registers => Turn::Push(Box::new(Registers::default())),
        Room::DayEnd => Turn::Push(Box::new(ListScreen::new(DayEnd::default()))),
        // In practice its tasks, from anywhere else the practice office.
        Room::Practice if cx.practice.is_some() => Turn::Push(Box::new(Tasks::default())),
        Room::Practice => {
            let lang = cx.lang;
            cx.tell(Say::new("practice-opens"));
            cx.ask(Request::Practice(PracticeRequest::Begin(lang)));
            Turn::Stay
        }
        Room::Printers => Turn::Push(Box::new(Printers::default())),
        Room::Settings => Turn::Push(Box::new(FormScreen::new(Settings::default(), cx))),
        Room::Leaflet => Turn::Push(Box::new(WhatToBring::new(cx))),
        Room::Queue => Turn::Push(Box::new(QueueScreen::new())),
        Room::Acting => Turn::Push(Box::new(ListScreen::new(Acting::default()))),
        Room::StateLogins => Turn::Push(Box::new(ListScreen::new(StateLogins::default()))),
        Room::People => Turn::Push(Box::new(ListScreen::new(People::default()))),
        Room::OwnPassword => Turn::Push(Box::new(FormScreen::new(OwnPassword, cx))),
        Room::Rights => Turn::Push(Box::new(ListScreen::new(Rights))),
    }
}

pub fn bindings(cx: &Shared) -> Vec<Binding> {
    let listed = |(room, label): &(Room, &'static str)| {
        Binding::listed(Command::Room(*room), label).unless(why_shut(*room, cx))
    };
    ROOMS.iter().map(listed).collect()
}
