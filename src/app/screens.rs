//! The screens, a file each.

pub mod acting;
pub mod application;
pub mod barred;
pub mod blanks;
pub mod came_out;
pub mod case;
pub mod checklist;
pub mod commands;
pub mod complaints;
pub mod confirm_basis;
pub mod contact;
pub mod correction;
pub mod day_end;
pub mod decide;
pub mod drawer;
pub mod filing;
pub mod find;
pub mod first_run;
pub mod hand_over;
pub mod help;
pub mod home;
pub mod law;
pub mod leaflet;
pub mod log_in;
pub mod moved_terms;
pub mod new_case;
pub mod outages;
pub mod own_days;
pub mod own_password;
pub mod packs;
pub mod particulars;
pub mod passport;
pub mod people;
pub mod practice;
pub mod print;
pub mod printers;
pub mod question;
pub mod queue;
pub mod recall;
pub mod recover;
pub mod registers;
pub mod representative;
pub mod review;
pub mod rights;
pub mod scripts;
pub mod sent_back;
pub mod service;
pub mod settings;
pub mod shelf;
pub mod state_logins;
pub mod transfer;
pub mod visit;
pub mod who;
pub mod withdraw;

use super::screen::Screen;
use crate::office::request::Door;

/// The first screen: the first run of an empty folder, or the log-in.
pub fn door(door: Door) -> Box<dyn Screen> {
    match door {
        Door::FirstRun => Box::new(first_run::FirstRun::new()),
        Door::LogIn { accounts } => Box::new(log_in::LogIn::new(accounts)),
        Door::Barred(say) => Box::new(barred::Barred::new(say)),
    }
}
