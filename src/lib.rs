//! *Tereze* (терезе, "window"): an offline program for the counters of Kazakhstan's public services. One crate, one
//! binary, one thread that talks to the person. The house is described here; where the code finds a better way, this
//! page changes with it.
//!
//! # Three ideas that carry everything
//!
//! 1. **Acts.** Whatever happens to a case is an act ([`domain::act`]): intake opened, a document presented, intake
//!    refused, the application accepted, transferred, granted, refused, a paper issued, printed, spoiled, handed over.
//!    Acts are appended to a **journal** ([`store::journal`]), one per window, gapless by `(site, seq)`, each chained by
//!    SHA-256 to the one before it. A case **is** what its acts make of it: [`Case::apply`](domain::case::Case::apply)
//!    is total and never refuses; [`Case::allows`](domain::case::Case::allows) is where rules speak, with a
//!    [`Refusal`](domain::refusal::Refusal) that says what to do instead. An act carries what `apply` and the
//!    projections need (due moments, codes), so that neither reads a pack. Its bytes are stored as written and hashed as
//!    stored; versions of before are read by upcasters, with fixtures kept for ever; an unknown kind is shown, never
//!    dropped. The chain covers `SHA-256(salt ‖ body)`, salt and body lie beside it: when law demands erasing, they go by
//!    an act that says so, and the chain stays whole.
//! 2. **Services are data.** Everything particular to a service stands in one file, a *pack* ([`forms`],
//!    `forms/README.md`), in three languages, with the point of the regulation beside each item. No code of a service is
//!    named in `src`: a test greps. A case keeps the hash of the pack it was begun under; the store keeps the bytes.
//! 3. **Effects are data.** [`App::update`](app::App::update) takes a message and returns
//!    [`Effect`](app::effect::Effect)s; [`ui::draw`] takes a frame and returns the regions it drew. Neither does input or
//!    output. One small loop ([`desk`]) performs effects and brings results back as messages. A list of messages is a
//!    session, which tests replay without a terminal.
//!
//! # Floors
//!
//! | floor | module | what | may name |
//! |---|---|---|---|
//! | 6 | [`desk`] | the outside: terminal, clock, printers, signals, log, the thread that owns the store | all below |
//! | 6 | [`cli`], `main` | arguments, JSON, exit codes; what makes sense without a screen | all below |
//! | 5 | [`ui`] | a frame → cells | `app`, `texts`, `domain` |
//! | 5 | [`plain`] | a frame → words, a line → keys: the same screens for a screen reader or a serial line | `app`, `texts`, `domain` |
//! | 4 | [`app`] | the program as a value: screens, bindings, messages in, effects out | `office`, `forms`, `texts`, `domain` |
//! | 3 | [`office`] | use cases, shared by screens and command line, so that they cannot differ | `store`, `papers`, `forms`, `texts`, `domain` |
//! | 2 | [`store`] | journal, projections, drafts, numbers, search, accounts, keyring (SQLCipher) | `domain` |
//! | 2 | [`papers`] | blocks and values → what a paper says → pages → PDF/A-2b | `forms`, `texts`, `domain` |
//! | 1 | [`forms`] | packs: read, checked, quoted from the regulation | `texts`, `domain` |
//! | 1 | [`texts`] | sentences, dates and numbers in Kazakh, Russian, English (Fluent) | `domain` |
//! | 0 | [`domain`] | case, act, checklist, machine-readable zone, IIN, names, transcription, terms, calendar: pure | nothing |
//!
//! `tests/sources.rs` reads `src/` and fails when a module names a floor above its own.
//!
//! # Invariants
//!
//! - `domain` has no clock, no files, no SQL, no randomness and no sentence for a person. What it has to say is a text id
//!   with arguments ([`Say`](domain::trouble::Say)); the sentence stands under `assets/texts`.
//! - Only [`store`] holds SQL, only [`papers::pdf`] names printpdf and lopdf, only [`ui`] and [`desk`] name ratatui and
//!   crossterm, only [`texts`] names Fluent, only [`desk`] reads the clock: everything else is handed `now`.
//! - Drawing never changes state.
//! - Rows of the journal are never updated or deleted (triggers refuse it); bodies stand in a table of their own.
//! - Three kinds of trouble, never mixed: a **Problem** the clerk can put right (it stands at its field), a **Refusal** by
//!   a rule (it names the rule), a **Fault** of the machine (it says what is safe; its cause goes to the log, by kinds and
//!   codes without a value: [`desk::log`]). Each says what to do next, in three languages: `tests/texts.rs`.
//! - Identifiers are newtypes; a type with an invariant has a private field and `parse`. No `unsafe`; no `unwrap`,
//!   `expect`, `panic` outside tests. Files of 100-400 lines, named after the one thing they hold.
//! - No command hangs on a letter, and every command is reached without function keys: `tests/readme.rs`.
//!
//! # The way of a keystroke
//!
//! [`desk::terminal`] reads it on a thread of its own and notes when it came → [`desk::keys`]: releases dropped, letters
//! composed (NFC), the swift ones counted: a passport reader is a keyboard, told from a hand by its pace alone. Each is
//! handed on at once, as [`Msg::Key`](app::msg::Msg::Key) or, in a run, as [`Msg::Swift`](app::msg::Msg::Swift) with its
//! place → [`App::update`](app::App::update): a line no hand types so fast is text on every screen, its line end presses
//! nothing, and the zone's field, which has no clock, knows whether all that stands in it was read by a machine; the
//! bindings of the screen on top, then the common ones ([`app::command`]), matched by meaning and by the place of a key,
//! not by the letter a layout gives it; what no binding takes goes to the screen → state, and perhaps
//! [`Effect::Ask`](app::effect::Effect::Ask) with a plain [`Request`](office::request::Request) → [`desk::worker`], the
//! one thread that owns the open office, in order → [`office`] → one synced transaction of [`store`] → a plain
//! [`Reply`](office::request::Reply) → `Msg::Reply` → draw. The screen says "saved 12:44:07" when the reply is there, not
//! before. A question takes no key pressed before it was drawn ([`Effect::ForgetKeys`](app::effect::Effect::ForgetKeys)).
//!
//! The key line, the help of a screen, the list of commands and the README's table are all made from the same bindings; an
//! unavailable command says why.
//!
//! In plain mode ([`desk::lines`]) a line takes the place of keys: [`plain::talk`] says what is new of a frame and asks one
//! question, [`plain::answering`] turns the line that answers it into the very keys and commands that a hand would press.
//! There is no second set of screens.
//!
//! # The way of a paper
//!
//! [`office::issue`]: in one transaction the number is taken, the content gathered ([`office::content`]), the blocks of the
//! pack composed with it ([`papers::compose`]) into what the paper *says* ([`papers::block::Paper`]), printed once to see
//! that the face has every letter, and fixed as a snapshot in the act → [`papers::layout`]: pages, pure → [`papers::pdf`]:
//! bytes, the same for the same input → a private file in the spool → the printer, the viewer or a file
//! ([`desk::printer`]) → *did it come out?* → an act *printed*, or *spoiled* with its reason: then the same number prints
//! again. A later print is made from the snapshot, and after a hand-over it says "көшірме / дубликат". The preview on the
//! screen is made from the same pages ([`papers::plain`]).
//!
//! # Where things live
//!
//! | where | what |
//! |---|---|
//! | `src/app/screens/` | a screen a file: its view, its bindings, what keys do |
//! | `src/app/screens/home/rooms.rs` | the screens of the office that the first one leads to |
//! | `src/app/form_screen.rs` | what screens of one small form share; each says only what is particular to it |
//! | `src/app/list_screen.rs` | the same for screens of one list |
//! | `src/app/lock.rs` | lock and log-out: what is laid down, what comes back |
//! | `src/app/asked.rs` | one question to the office at a time: asked once, answered once |
//! | `src/office/rights.rs` | who may do what: the table by which every request is weighed |
//! | `src/office/request.rs` | everything that screens can ask, and the answers |
//! | `src/domain/case.rs` | states and steps of a case, in one table |
//! | `src/domain/checklist/` | conditions, requirement trees and what they make of the documents presented |
//! | `src/domain/mrz/` | ICAO Doc 9303: formats, check digits, likely repairs |
//! | `src/domain/transcription/` | one engine over the tables of `assets/transcription/` |
//! | `src/store/schema/` | migrations, append-only |
//! | `src/store/folder.rs`, `keyring.rs`, `rekey.rs` | the office's folder and its lock; who may open the database; a new key for it |
//! | `src/build.rs` | lists packs and regulations for embedding |
//! | `assets/` | sentences, fonts, regulations, tables of facts: each names its sources |
//! | `forms/` | the packs, and `README.md`: how one is written |
//! | `tests/` | tables typed by hand from the regulation, sessions, papers, kills; `fixtures/clerk.rs` presses keys without a terminal |
//! | `.ci/run` | every check, from an empty machine |
//!
//! # Decisions
//!
//! - **`app` names `office`'s plain types.** Screens ask in [`Request`](office::request::Request)s and are answered in
//!   [`Reply`](office::request::Reply)s and views. Both are data; a mirror of them in `app` would only be copied to and fro.
//!   `app` calls pure functions of `office` (findings, the checklist of a draft, what a paper lacks); it never opens a store.
//! - **One thread owns the open office** ([`desk::worker`]): what is asked is done in order, one after the other, and the
//!   screen never waits for the disk. When the program ends, what was asked is finished first, then keys are wiped.
//! - **A draft is not an act.** Typing in an unfinished application goes to a table of drafts at each field left and may
//!   disappear; the journal begins with the acceptance or the refusal of intake, whose act holds both values of a
//!   difference, the choice and the reason.
//! - **Numbers** ([`domain::number`]): a case's is `window-year-place`, a paper's `window-year-series-place`, gapless for
//!   each window, year and series. Every kind of paper, register and journal of every pack has a two-digit mark of its own, so that one
//!   number means one thing wherever it is read, scanned or spoken. Taken only inside the transaction of the act that carries them
//!   (a number that no act carries undoes the transaction), so none is lost or given twice. Digits and hyphens alone: a
//!   scanner types them alike under every layout. A practice window is `DEMO`.
//! - **A line of a register is an act of its case** ([`domain::act::LineEntered`]): what it says goes when the case is erased.
//!   The act of the register itself names its cases and nothing of them, and never changes: a line is struck by another act.
//! - **Saving is idempotent.** Cases and acts are ULIDs made by the program; an acceptance asked for twice, after a crash or
//!   by a key pressed twice, comes back as it was the first time.
//! - **What is unconfirmed asks.** A treaty, a rule of transcription, a wording that no source confirms is a question, a
//!   proposal marked as one, or a line in the manager's list: never a silent exemption.
//! - **A lock closes the office and keeps the screens.** What is typed goes to drafts ([`Screen::laid_down`](app::screen::Screen::laid_down))
//!   or to the forms kept for the clerk; the store is closed, its key wiped. Answers that come meanwhile wait with the
//!   screens that asked. Who else comes in begins anew.
//! - **No network.** No crate that could open a connection comes in (`.deny.toml`).
//! - **The code on a paper is not signed.** It finds the case; proof is the journal. A signature may come later, beside it.

pub mod app;
pub mod cli;
pub mod desk;
pub mod domain;
pub mod forms;
pub mod office;
pub mod papers;
pub mod plain;
pub mod store;
pub mod texts;
pub mod ui;
