//! What an account may do is what its slot in the keyring says; a password that somebody else gave opens nothing.

use super::desk::*;
use tereze::app::App;
use tereze::app::key::Key;
use tereze::domain::code::ClerkCode;
use tereze::office::entrance::SPELLER;
use tereze::office::reader;
use tereze::office::request::{Door, Reply, Request, Role};
use tereze::store::Store;
use tereze::store::accounts::Account;
use tereze::store::folder::Folder;
use tereze::store::keyring::Keyring;
use tereze::store::keyring::cost::Cost;
use tereze::texts::lang::Lang;
use zeroize::Zeroizing;

const GIVEN: &str = "синяя кружка на окне 4";
const OWN: &str = "рыжая лиса бежит домой 5";

/// An office where the manager has just made an account for a second clerk; nobody is logged in.
fn with_a_second_clerk() -> Desk {
    let mut desk = Desk::new();
    desk.ask(Request::LogOut);
    let folder = Folder::open(desk.dir.path()).unwrap();
    let code = |text: &str| ClerkCode::parse(text).unwrap();
    let mut keyring = Keyring::load(&folder.keyring()).unwrap();
    let key = keyring.open(&code("aigul"), PASSWORD).unwrap();
    keyring
        .add_account(&key, &code("marat"), Role::Clerk, GIVEN, Cost::FLOOR)
        .unwrap();
    keyring.save(&folder.keyring()).unwrap();
    let mut store = Store::open(&folder.database(), &key, &folder.backup(), SPELLER).unwrap();
    let account = Account {
        code: code("marat"),
        name_kk: "Марат Т.".to_owned(),
        name_ru: "Марат Т.".to_owned(),
        post_kk: "консул".to_owned(),
        post_ru: "консул".to_owned(),
    };
    store.save_account(&account).unwrap();
    desk
}

fn secret(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

fn log_in(password: &str) -> Request {
    Request::LogIn {
        account: "marat".to_owned(),
        password: secret(password),
    }
}

fn change(old: &str, new: &str) -> Request {
    Request::ChangePassword {
        account: "marat".to_owned(),
        old: secret(old),
        new: secret(new),
    }
}

#[test]
fn a_password_that_was_given_opens_nothing_but_its_own_change() {
    let mut desk = with_a_second_clerk();
    assert!(matches!(desk.ask(log_in(GIVEN)), Reply::PasswordDue));
    assert_eq!(desk.trouble(Request::Home), "office-closed");
    let beside = reader::at(desk.dir.path()).unwrap().open("marat", GIVEN);
    assert_eq!(beside.err().unwrap().told().id, "password-due");
    for (old, new, trouble) in [
        ("somebody else's words", OWN, "keyring-wrong-password"),
        (GIVEN, GIVEN, "strength-same-password"),
    ] {
        assert_eq!(desk.trouble(change(old, new)), trouble);
    }
    assert!(matches!(desk.ask(change(GIVEN, "1234")), Reply::Trouble(_)));
    assert!(matches!(desk.ask(log_in(GIVEN)), Reply::PasswordDue), "unchanged");

    let Reply::LoggedIn(view) = desk.ask(change(GIVEN, OWN)) else {
        panic!("not inside");
    };
    assert_eq!(
        (view.clerk.code.as_str(), view.clerk.role),
        ("marat", Role::Clerk)
    );
    assert!(matches!(desk.ask(Request::Home), Reply::Home(_)));
    let settings = Box::new(view.settings.clone());
    assert_eq!(
        desk.trouble(Request::SaveSettings(settings)),
        "settings-manager-only"
    );
    desk.ask(Request::LogOut);
    assert_eq!(desk.trouble(log_in(GIVEN)), "keyring-wrong-password");
    assert!(matches!(desk.ask(log_in(OWN)), Reply::LoggedIn(_)));
}

#[test]
fn the_role_is_that_of_the_slot() {
    let mut desk = with_a_second_clerk();
    desk.ask(change(GIVEN, OWN));
    let folder = Folder::open(desk.dir.path()).unwrap();
    let marat = ClerkCode::parse("marat").unwrap();
    for role in [Role::Manager, Role::Chief, Role::Auditor, Role::Clerk] {
        let mut keyring = Keyring::load(&folder.keyring()).unwrap();
        let key = keyring.open(&marat, OWN).unwrap();
        keyring.set_role(&key, &marat, role).unwrap();
        keyring.save(&folder.keyring()).unwrap();
        let Reply::LoggedIn(view) = desk.ask(log_in(OWN)) else {
            panic!("{role:?}");
        };
        assert_eq!(view.clerk.role, role);
    }
    // A file raised without the key of the office is altered, and opens nothing.
    let text = std::fs::read_to_string(folder.keyring()).unwrap();
    std::fs::write(
        folder.keyring(),
        text.replace("role = \"clerk\"", "role = \"manager\""),
    )
    .unwrap();
    assert_eq!(desk.trouble(log_in(OWN)), "keyring-altered");
}

fn before_two(desk: Desk, account: Option<&str>) -> Program {
    let accounts = vec!["aigul".to_owned(), "marat".to_owned()];
    let (door, unknown) = Door::LogIn { accounts }.expecting(account);
    assert!(unknown.is_none());
    Program {
        app: App::new(Lang::Ru, now(), door),
        desk,
        now: now(),
    }
}

/// Who it is comes first: what is typed at the name chooses one, and nothing of it goes into the password unseen.
#[test]
fn whoever_comes_in_says_who_it_is() {
    let mut program = before_two(with_a_second_clerk(), None);
    assert!(program.shows("Выберите своё имя"), "{}", program.screen());
    program.key(Key::Right);
    program.key(Key::Enter);
    program.text(GIVEN);
    program.key(Key::Enter);
    assert!(program.shows("Этот пароль вам дал"), "{}", program.screen());

    let mut program = before_two(with_a_second_clerk(), None);
    program.text("mar");
    assert!(program.shows("Имя для входа: ‹ marat ›"), "{}", program.screen());
    program.text("z");
    assert!(
        program.shows("Ни одно имя так не начинается"),
        "{}",
        program.screen()
    );
    program.text("ai");
    program.key(Key::Enter);
    program.text(PASSWORD);
    program.key(Key::Enter);
    assert!(program.shows("Сегодня"), "{}", program.screen());

    let mut program = before_two(with_a_second_clerk(), Some("marat"));
    program.key(Key::Enter);
    program.text(GIVEN);
    program.key(Key::Enter);
    assert!(program.shows("Этот пароль вам дал"), "{}", program.screen());

    let accounts = vec!["aigul".to_owned()];
    let (_, unknown) = Door::LogIn { accounts }.expecting(Some("nobody"));
    assert_eq!(unknown.map(|say| say.id), Some("log-in-no-account"));
}

#[test]
fn the_first_log_in_asks_for_a_password_of_ones_own() {
    let desk = with_a_second_clerk();
    let accounts = vec!["marat".to_owned()];
    let app = App::new(Lang::Ru, now(), Door::LogIn { accounts });
    let mut program = Program {
        app,
        desk,
        now: now(),
    };
    program.text(GIVEN);
    program.key(Key::Enter);
    assert!(program.shows("Этот пароль вам дал"), "{}", program.screen());
    assert!(program.shows("Свой пароль"), "{}", program.screen());
    assert!(!program.shows("Код восстановления"), "{}", program.screen());
    program.text(OWN);
    program.key(Key::Enter);
    program.text("другой совсем пароль 8");
    program.key(Key::F(2));
    assert!(program.shows("Не совпадают"), "{}", program.screen());
    for _ in 0..40 {
        program.key(Key::Backspace);
    }
    program.text(OWN);
    program.key(Key::F(2));
    assert!(program.shows("Сегодня"), "{}", program.screen());
}
