//! Packs of an office's own: in its encrypted file, and so on the command line for whoever gives the password.

use super::program::{at, run};
use chrono::Utc;
use serde_json::json;
use tereze::forms::check;
use tereze::office::entrance::Entrance;
use tereze::office::request::{Reply, Request};

const PASSWORD: &str = "қоңыр аспан 7391 dalada";
const PROGRAMS: &str = include_str!("../../forms/iin-consular.toml");

#[test]
fn the_packs_an_office_accepted_are_listed_shown_and_followed() {
    let dir = tempfile::tempdir().unwrap();
    let (home, file) = (dir.path().join("office"), dir.path().join("password"));
    std::fs::write(&file, PASSWORD).unwrap();
    let file = file.to_str().unwrap();
    let open = ["--json", "--lang", "en", "--password-file", file];
    let with = |args: &[&str]| at(&home, &[args, &open].concat());
    let made = with(&["demo", "--cases", "1", "--home", home.to_str().unwrap()]);
    let account = made.ended(0).json()["account"].as_str().unwrap().to_owned();

    let own = PROGRAMS
        .replacen(
            "version      = \"2025-03-28\"",
            "version      = \"2026-02-01\"",
            1,
        )
        .replacen("valid foreign passport", "valid passport of another state", 1);
    assert_ne!(own, PROGRAMS);
    let lies = home.join("forms/own.toml");
    std::fs::write(&lies, &own).unwrap();
    let version = || {
        let list = with(&["pack", "list"]).ended(0).json();
        list[0]["version"].as_str().unwrap().to_owned()
    };
    assert_eq!(version(), "2025-03-28", "inert until it is accepted");

    let mut entrance = Entrance::new(home.clone());
    entrance.log_in(&account, PASSWORD, Utc::now()).unwrap();
    let pack = check::hash(own.as_bytes());
    let accepted = entrance.handle(Request::AcceptPack { pack: pack.clone() }, Utc::now());
    assert!(matches!(accepted, Reply::Office(_)), "{accepted:?}");
    entrance.close(Utc::now());
    // From the store, not from the folder.
    std::fs::remove_file(lies).unwrap();

    assert_eq!(version(), "2026-02-01");
    let shown = with(&["pack", "show", "iin-consular"]).ended(0).json();
    assert_eq!(shown["hash"], json!(pack));
    let titles = |args: &[&str]| {
        let list = with(&[&["checklist", "iin-consular", "--category", "aged"], args].concat());
        list.ended(0).json().to_string()
    };
    assert!(titles(&[]).contains("valid passport of another state"));

    // Without the password nothing can be read, and that is said.
    let without = at(&home, &["pack", "list", "--json", "--lang", "en"]).ended(0);
    assert_eq!(without.json()[0]["version"], "2025-03-28");
    assert!(without.err.contains("--password-file"), "{}", without.err);
    // Where there is no office there is nothing to say, and nothing to open.
    assert_eq!(run(&["pack", "list"]).ended(0).err, "");
    let nowhere = run(&["pack", "list", "--json", "--password-file", file]).ended(3);
    assert_eq!(nowhere.json()["problem"]["id"], json!("cli-no-office"));
    std::fs::write(file, "another password").unwrap();
    let refused = with(&["pack", "list"]).ended(3);
    assert_eq!(refused.json()["problem"]["id"], json!("keyring-wrong-password"));
}
