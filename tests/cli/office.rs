//! `init`, `demo --cases`, `find`, `show`, `print`: the commands over an office.

use super::program::{Ran, at, has_keys};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;
use tereze::store::folder::Folder;

const PASSWORD: &str = "қоңыр аспан 7391 dalada";
const CASES: usize = 14;

/// One practice office for all tests that only read, or print what others do not.
struct Practice {
    dir: TempDir,
}

static PRACTICE: LazyLock<Practice> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(
        dir.path().join("password"),
        format!("{PASSWORD}\r\nnot this line\n"),
    )
    .unwrap();
    let practice = Practice { dir };
    let count = CASES.to_string();
    let made = practice.ran(&[
        "demo",
        "--cases",
        &count,
        "--office",
        "embassy",
        "--seed",
        "3",
        "--home",
        practice.home().to_str().unwrap(),
    ]);
    let made = made.ended(0).json();
    has_keys(&made, "home account cases seed");
    assert_eq!(
        (&made["cases"], &made["account"]),
        (&json!(CASES), &json!("demo"))
    );
    practice
});

impl Practice {
    fn home(&self) -> PathBuf {
        self.dir.path().join("office")
    }

    fn ran(&self, args: &[&str]) -> Ran {
        let file = self.dir.path().join("password");
        let mut all = args.to_vec();
        all.extend(["--json", "--password-file", file.to_str().unwrap()]);
        at(&self.home(), &all)
    }

    /// Every case, by its row: found once, since each opening costs a derivation of the key.
    fn rows(&self) -> &'static [Value] {
        static ROWS: LazyLock<Vec<Value>> = LazyLock::new(|| {
            let mut rows = Vec::new();
            for place in 1..=CASES {
                let found = PRACTICE.ran(&["find", &place.to_string()]).ended(0).json();
                rows.extend(found.as_array().unwrap().iter().cloned());
            }
            rows
        });
        &ROWS
    }

    fn of_state(&self, state: &str) -> Value {
        let rows = self.rows();
        let row = rows.iter().find(|r| r["state"] == json!(state));
        row.unwrap_or_else(|| panic!("{state}: {rows:?}")).clone()
    }
}

#[test]
fn cases_are_found_by_number_and_by_name() {
    let rows = PRACTICE.rows();
    // One of them is a draft only: it has no number and is in nobody's list.
    assert_eq!(rows.len(), CASES - 1);
    for (nth, row) in rows.iter().enumerate() {
        has_keys(row, "case service person born state due match");
        assert_eq!(row["match"], "exact");
        if nth % 4 > 0 {
            continue;
        }
        let name = row["person"].as_str().unwrap().split(' ').next().unwrap();
        let by_name = PRACTICE.ran(&["find", name, "--limit", "50"]).ended(0).json();
        let hit = by_name
            .as_array()
            .unwrap()
            .iter()
            .find(|r| r["case"] == row["case"]);
        assert!(hit.is_some(), "{name}");
        let by_start = PRACTICE.ran(&["find", &name[..3], "--limit", "50"]).json();
        let hit = by_start
            .as_array()
            .unwrap()
            .iter()
            .find(|r| r["case"] == row["case"]);
        assert!(["exact", "prefix", "sound"].contains(&hit.unwrap()["match"].as_str().unwrap()));
    }
    let window = PRACTICE.ran(&["find", "DEMO"]).ended(0).json();
    assert_eq!(window, json!([]), "a window alone is no number");
    let few = PRACTICE.ran(&["find", "a", "--limit", "2"]).ended(0).json();
    assert!(few.as_array().unwrap().len() <= 2);
    assert_eq!(
        PRACTICE.ran(&["find", "Qqqxyzzyplugh"]).ended(0).json(),
        json!([])
    );
    PRACTICE.ran(&["find", "a", "--limit", "0"]).ended(2);
}

#[test]
fn a_case_is_shown_by_number_and_by_id() {
    let keys = "case id service pack pack_version category channel signed request state person opened accepted due due_other decided \
                outer_number iin result refusal answers asked documents papers handed_over erased acts";
    for state in ["accepted", "waiting", "granted", "refused", "handed-over"] {
        let number = PRACTICE.of_state(state)["case"].as_str().unwrap().to_owned();
        let case = PRACTICE.ran(&["show", &number]).ended(0).json();
        has_keys(&case, keys);
        has_keys(&case["person"], "latin cyrillic born citizenship documents");
        assert_eq!((&case["case"], &case["state"]), (&json!(number), &json!(state)));
        has_keys(&case["answers"][0], "field label value zone note");
        has_keys(&case["asked"][0], "question title answer iin");
        has_keys(
            &case["papers"][0],
            "paper number at clerk printed spoiled handed_over sha256 withdrawn replaces",
        );
        has_keys(&case["acts"][0], "at clerk kind");
        assert_eq!(case["acts"][0]["kind"], "opened");
        assert_eq!(case["outer_number"].is_string(), state != "accepted");
        assert_eq!(case["handed_over"].is_object(), state == "handed-over");
        assert_eq!(
            case["refusal"].is_object(),
            case["iin"].is_null() && !case["decided"].is_null()
        );
        if state == "handed-over" {
            let id = case["id"].as_str().unwrap();
            assert_eq!(PRACTICE.ran(&["show", id]).ended(0).json(), case);
        }
    }
    for (text, problem) in [
        ("DEMO-2026-999999", "case-not-found"),
        ("01ARZ3NDEKTSV4RRFFQ69G5FAV", "case-not-found"),
        ("whatever", "cli-not-a-case"),
    ] {
        let ran = PRACTICE.ran(&["show", text]).ended(3);
        assert_eq!(ran.json()["problem"]["id"], json!(problem));
        assert!(!ran.err.is_empty());
    }
}

#[test]
fn a_paper_is_printed_and_the_print_recorded_by_the_one_who_writes() {
    let number = PRACTICE.of_state("granted")["case"].as_str().unwrap().to_owned();
    let out = PRACTICE.dir.path().join("certificate.pdf");
    let args = ["print", &number, "certificate", "--out", out.to_str().unwrap()];
    // Somebody writes: told who, and nothing is done. Readers stand beside.
    {
        let _lock = Folder::open(&PRACTICE.home())
            .unwrap()
            .lock("2026-11-21 09:00")
            .unwrap();
        let ran = PRACTICE.ran(&args).ended(4);
        assert_eq!(ran.json()["refused"]["id"], json!("fault-held"));
        assert!(ran.err.contains(&std::process::id().to_string()), "{}", ran.err);
        assert!(!out.exists());
        PRACTICE.ran(&["show", &number]).ended(0);
    }
    let printed = PRACTICE.ran(&args).ended(0).json();
    has_keys(&printed, "case paper number file sha256 duplicate");
    let bytes = std::fs::read(&out).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let case = PRACTICE.ran(&["show", &number]).ended(0).json();
    let of_kind = |case: &Value| {
        let papers = case["papers"].as_array().unwrap().clone();
        papers
            .into_iter()
            .filter(|p| p["paper"] == "certificate")
            .collect::<Vec<_>>()
    };
    let papers = of_kind(&case);
    assert_eq!((papers.len(), &papers[0]["printed"]), (1, &json!(1)));
    assert_eq!(papers[0]["number"], printed["number"]);
    // The same paper again: the same number, the same bytes, one more print.
    let again = PRACTICE.dir.path().join("again.pdf");
    let second = PRACTICE.ran(&["print", &number, "certificate", "--out", again.to_str().unwrap()]);
    assert_eq!(second.ended(0).json()["number"], printed["number"]);
    assert_eq!(std::fs::read(&again).unwrap(), bytes);
    assert_eq!(
        of_kind(&PRACTICE.ran(&["show", &number]).json())[0]["printed"],
        json!(2)
    );
    // Nothing is written over; what is not due yet is refused by the rule; what does not exist is a problem.
    let ran = PRACTICE.ran(&args).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("cli-file-exists"));
    let fresh = PRACTICE.dir.path().join("never.pdf");
    let fresh = fresh.to_str().unwrap();
    let waiting = PRACTICE.of_state("waiting")["case"].as_str().unwrap().to_owned();
    let ran = PRACTICE
        .ran(&["print", &waiting, "certificate", "--out", fresh])
        .ended(4);
    assert_eq!(ran.json()["refused"]["id"], json!("case-no-paper-now"));
    PRACTICE
        .ran(&["print", &waiting, "diploma", "--out", fresh])
        .ended(3);
    PRACTICE
        .ran(&["print", &waiting, "Not A Code", "--out", fresh])
        .ended(2);
    PRACTICE
        .ran(&["print", &number, "coupon", "--out", "/nonexistent/coupon.pdf"])
        .ended(1);
    assert!(!Path::new(fresh).exists());
}

#[test]
fn an_office_is_opened_only_with_its_password() {
    let wrong = PRACTICE.dir.path().join("wrong");
    std::fs::write(&wrong, "another password 55\n").unwrap();
    let ran = at(
        &PRACTICE.home(),
        &["find", "a", "--json", "--password-file", wrong.to_str().unwrap()],
    )
    .ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("keyring-wrong-password"));
    at(
        &PRACTICE.home(),
        &["find", "a", "--password-file", "/nonexistent/password"],
    )
    .ended(1);
    let ran = PRACTICE.ran(&["find", "a", "--account", "somebody"]).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("keyring-wrong-password"));
    // An empty folder is not made into an office by looking.
    let empty = tempfile::tempdir().unwrap();
    let nowhere = empty.path().join("nowhere");
    let ran = at(&nowhere, &["find", "a", "--json"]).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("cli-no-office"));
    assert!(!nowhere.exists());
    // A practice office is not made over an office.
    let home = PRACTICE.home();
    let ran = PRACTICE.ran(&["demo", "--cases", "3", "--home", home.to_str().unwrap()]);
    assert_eq!(ran.ended(4).json()["refused"]["id"], json!("founding-exists"));
}

const PEOPLE: &str = "clerk = { kk = \"Жолаушыбек Тұман\", ru = \"Жолаушыбек Туман\" }\nchief = { kk = \"Елші Бақылауов Б.\" }\n";

fn init(dir: &Path, people: &str, more: &[&str]) -> Ran {
    std::fs::write(dir.join("people.toml"), people).unwrap();
    let path = |name: &str| dir.join(name).to_str().unwrap().to_owned();
    let (file, code, pass) = (path("people.toml"), path("recovery.txt"), path("password"));
    let mut args = vec![
        "init",
        "--people",
        &file,
        "--recovery-file",
        &code,
        "--password-file",
        &pass,
        "--json",
    ];
    args.extend(more);
    at(&dir.join("office"), &args)
}

#[test]
fn an_office_is_made_without_a_screen() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("password"), PASSWORD).unwrap();
    let usual = ["--office", "inst-013", "--window", "7", "--account", "tuman"];
    // What is wrong is told before anything is made.
    for (people, more, code, id) in [
        (
            PEOPLE,
            &["--office", "inst-999", "--window", "7"][..],
            3,
            "cli-no-institution",
        ),
        ("clerk = 5", &usual, 3, "cli-people-unreadable"),
        (
            "chief = { kk = \"x\" }\nclerk = { }",
            &usual,
            3,
            "problem-name-missing",
        ),
    ] {
        let ran = init(dir.path(), people, more).ended(code);
        assert_eq!(ran.json()["problem"]["id"], json!(id));
        assert!(!dir.path().join("recovery.txt").exists());
    }
    for wrong in [
        &["--office", "inst-013", "--window", "DEMO"][..],
        &["--office", "inst-013", "--window", "07"],
        &["--office", "inst-013", "--window", "7", "--open", "25"],
        &["--office", "inst-013", "--window", "7", "--open", "1900"],
        &["--office", "inst-013", "--window", "7", "--zone", "Mars"],
        &["--office", "inst-013", "--window", "7", "--account", "Дом"],
        &["--office", "inst-013"],
    ] {
        init(dir.path(), PEOPLE, wrong).ended(2);
    }
    std::fs::write(dir.path().join("password"), "short").unwrap();
    let ran = init(dir.path(), PEOPLE, &usual).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("strength-too-short"));
    assert!(!dir.path().join("recovery.txt").exists());
    std::fs::write(dir.path().join("password"), PASSWORD).unwrap();

    let made = init(dir.path(), PEOPLE, &usual).ended(0);
    let value = made.json();
    has_keys(&value, "office name window account home recovery_file");
    assert_eq!(
        (&value["office"], &value["account"]),
        (&json!("inst-013"), &json!("tuman"))
    );
    let recovery = std::fs::read_to_string(dir.path().join("recovery.txt")).unwrap();
    assert_eq!(recovery.trim().split('-').count(), 7);
    assert!(!made.out.contains(recovery.trim()) && !made.err.contains(recovery.trim()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(dir.path().join("recovery.txt"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let pass = dir.path().join("password");
    let found = at(
        &dir.path().join("office"),
        &[
            "find",
            "anybody",
            "--json",
            "--password-file",
            pass.to_str().unwrap(),
        ],
    );
    assert_eq!(found.ended(0).json(), json!([]));

    // Inside the country no list names the office: the file of people does.
    let inland = tempfile::tempdir().unwrap();
    std::fs::write(inland.path().join("password"), PASSWORD).unwrap();
    let police = ["--office", "police", "--window", "2"];
    let ran = init(inland.path(), PEOPLE, &police).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("cli-office-nameless"));
    let half = format!("office = {{ kk = \"Бөлім\" }}\ncity = {{ kk = \"Тараз\" }}\n{PEOPLE}");
    let ran = init(inland.path(), &half, &police).ended(3);
    assert_eq!(ran.json()["problem"]["id"], json!("cli-office-nameless"));
    let whole = half.replace("Бөлім\"", "Бөлім\", ru = \"Отдел\"");
    let made = init(inland.path(), &whole, &police).ended(0).json();
    assert_eq!(
        (&made["office"], &made["name"]),
        (&json!("police"), &json!("Отдел"))
    );

    // A second time: the office is left as it is, and so is the code.
    let database = std::fs::read(dir.path().join("office/tereze.db")).unwrap();
    let ran = init(dir.path(), PEOPLE, &usual).ended(4);
    assert_eq!(ran.json()["refused"]["id"], json!("founding-exists"));
    assert_eq!(
        std::fs::read(dir.path().join("office/tereze.db")).unwrap(),
        database
    );
    assert_eq!(
        std::fs::read_to_string(dir.path().join("recovery.txt")).unwrap(),
        recovery
    );
}

#[test]
fn names_that_steer_or_hide_found_no_office() {
    for nasty in [
        "\u{1b}[31mАйгүл",
        "Айгүл\u{202e}",
        "Ай\u{200b}гүл",
        "Айгүл\u{2028}Б",
        "王小明",
    ] {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("password"), "тихий синий конь 27\n").unwrap();
        let escaped: String = nasty
            .chars()
            .map(|c| format!("\\U{:08x}", u32::from(c)))
            .collect();
        let people = format!("clerk = {{ kk = \"{escaped}\" }}\nchief = {{ kk = \"Бақылауов Б.\" }}\n");
        let more = ["--office", "inst-013", "--window", "7", "--account", "tuman"];
        let ran = init(dir.path(), &people, &more);
        assert_eq!(ran.code, 3, "{nasty:?}: {ran:?}");
        let raw = |text: &str| {
            text.chars()
                .any(|c| c != '\n' && tereze::domain::harmless::steers(c))
        };
        assert!(!raw(&ran.out) && !raw(&ran.err), "{ran:?}");
        assert!(!dir.path().join("office/tereze.db").exists());
        assert!(!dir.path().join("recovery.txt").exists());
    }
}
