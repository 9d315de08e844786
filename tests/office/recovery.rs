//! A forgotten password: the printed code opens the office, once.

use chrono::{TimeZone, Utc};
use tereze::office::demo;
use tereze::office::entrance::Entrance;
use tereze::office::request::{Reply, Request};
use tereze::texts::lang::Lang;
use zeroize::Zeroizing;

fn secret(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

#[test]
fn the_printed_code_sets_a_new_password_and_is_void_after_it() {
    let home = tempfile::tempdir().unwrap();
    let now = Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap();
    let mut door = Entrance::new(home.path().join("office"));
    door.take(now);
    let foundation = demo::foundation(
        demo::institution().unwrap(),
        secret("тихий синий конь 27"),
        Lang::Ru,
    )
    .unwrap();
    let account = foundation.account.to_string();
    let Reply::Founded { recovery, .. } = door.handle(Request::Found(Box::new(foundation)), now) else {
        panic!("not founded");
    };
    door.handle(Request::LogOut, now);
    let mut recover = |code: &str, new: &str| {
        let (code, password) = (secret(code), secret(new));
        let account = account.clone();
        let reply = door.handle(
            Request::Recover {
                account,
                code,
                password,
            },
            now,
        );
        door.handle(Request::LogOut, now);
        match reply {
            Reply::Founded { recovery, .. } => Ok(recovery),
            Reply::Trouble(say) => Err(say.id),
            other => panic!("{other:?}"),
        }
    };
    let wrong = "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA";
    assert!(recover(wrong, "рыжая лиса бежит 5").is_err());
    let fresh = recover(&recovery, "рыжая лиса бежит 5").unwrap();
    assert_ne!(*fresh, *recovery);
    assert_eq!(
        recover(&recovery, "белая сова летит 6"),
        Err("keyring-wrong-recovery")
    );
    let mut log_in = |password: &str| {
        let request = Request::LogIn {
            account: account.clone(),
            password: secret(password),
        };
        matches!(door.handle(request, now), Reply::LoggedIn(_))
    };
    assert!(!log_in("тихий синий конь 27"));
    assert!(log_in("рыжая лиса бежит 5"));
}
