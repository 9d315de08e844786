//! The office in a real folder: its use cases and its screens, driven through the entrance without a terminal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "fixtures/attorney.rs"]
mod attorney;
#[path = "fixtures/made_up.rs"]
mod made_up;
#[path = "fixtures/procedure.rs"]
mod procedure;

mod office {
    pub mod desk;

    mod accounts;
    mod attorney;
    mod blanks;
    mod collector;
    mod complaints;
    mod correcting;
    mod course;
    mod cut_off;
    mod days;
    mod deciding;
    mod demo;
    mod family;
    mod fields;
    mod filing;
    mod leaflet;
    mod letters;
    mod lock;
    mod marking;
    mod of_whom;
    mod outages;
    mod overtaken;
    mod own_packs;
    mod pack_registers;
    mod people;
    mod portal;
    mod procedure;
    mod proposals;
    mod recovery;
    mod registers;
    mod rekey;
    mod rights;
    mod screens;
    mod settings;
    mod standing;
    mod typing;
    mod usual;
    mod visits;
    mod window;
}
