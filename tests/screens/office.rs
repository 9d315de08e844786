//! An office founded once: each test works on a copy of its folder, so that the key is derived as seldom as can be.

use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;
use tereze::domain::code::ClerkCode;
use tereze::office::entrance::Entrance;
use tereze::office::request::{Foundation, PersonName, Reply, Request};
use tereze::texts::lang::{Lang, Texts};
use zeroize::Zeroizing;

pub const PASSWORD: &str = "терезе ашық тұр 2025";
pub const ACCOUNT: &str = "aigul";

/// A working day while the order was in force: Thursday, 12:41 in Central Europe.
pub fn day() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2025, 11, 20, 11, 41, 7).unwrap()
}

/// After the order's last day.
pub fn lapsed_day() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 11, 41, 7).unwrap()
}

/// The office with the longest name in the list (Frankfurt am Main).
pub fn foundation() -> Foundation {
    let person = |name: &str| PersonName {
        kk: name.to_owned(),
        ru: name.to_owned(),
    };
    Foundation {
        lang: Lang::Ru,
        institution: tereze::domain::institution::embedded()
            .by_code("inst-080")
            .unwrap()
            .clone(),
        window: "1".to_owned(),
        account: ClerkCode::parse(ACCOUNT).unwrap(),
        clerk: person("Сейткалиева-Мырзабекова Айгүл Нұрланқызы"),
        post: Texts {
            kk: "консул".to_owned(),
            ru: "консул".to_owned(),
            en: String::new(),
        },
        chief: person("Ахметов Қанат Ерболұлы"),
        zone: chrono_tz::Europe::Berlin,
        open: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        close: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        stock: Default::default(),
        password: Zeroizing::new(PASSWORD.to_owned()),
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// A folder that goes when the test ends.
pub struct Home(TempDir);

impl Home {
    pub fn empty() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn path(&self) -> PathBuf {
        self.0.path().join("office")
    }

    fn copy_of(of: &Home) -> Self {
        let new = Self::empty();
        copy(&of.path(), &new.path());
        private(&new.path());
        new
    }

    /// A founded office without a case.
    pub fn founded() -> Self {
        static FOUNDED: LazyLock<Home> = LazyLock::new(|| {
            let home = Home::empty();
            let mut entrance = Entrance::new(home.path());
            let reply = entrance.handle(Request::Found(Box::new(foundation())), day());
            assert!(matches!(reply, Reply::Founded { .. }), "{reply:?}");
            entrance.close(day());
            home
        });
        Self::copy_of(&FOUNDED)
    }

    /// An office at work: cases in every state, and a whole draft.
    pub fn at_work() -> Self {
        static AT_WORK: LazyLock<Home> = LazyLock::new(|| {
            let mut desk = super::desk::Desk::at(Home::founded());
            super::walk::work(&mut desk);
            desk.leave()
        });
        Self::copy_of(&AT_WORK)
    }
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
}

#[cfg(not(unix))]
fn private(_path: &Path) {}
