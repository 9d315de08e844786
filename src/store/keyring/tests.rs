use super::*;
use proptest::prelude::*;

const GOOD: &str = "correct horse battery";
const OTHER: &str = "Vx7#kPq9!mTz-two";

fn code(text: &str) -> ClerkCode {
    ClerkCode::parse(text).unwrap()
}

fn office() -> (Keyring, DataKey, RecoveryCode) {
    let (mut keyring, data, recovery) = Keyring::create(&code("aigul"), GOOD, Cost::TEST).unwrap();
    keyring
        .add_account(&data, &code("marat"), Role::Clerk, OTHER, Cost::TEST)
        .unwrap();
    (keyring, data, recovery)
}

#[test]
fn each_account_and_the_recovery_code_open_the_same_key() {
    let (keyring, data, recovery) = office();
    let keyring = Keyring::parse(&keyring.to_toml().unwrap()).unwrap();
    assert_eq!(keyring.open(&code("aigul"), GOOD).unwrap(), data);
    assert_eq!(keyring.open(&code("marat"), OTHER).unwrap(), data);
    let typed = RecoveryCode::parse(&recovery.to_string()).unwrap();
    assert_eq!(keyring.open_with_recovery(&typed).unwrap(), data);
    assert!(matches!(
        keyring.open(&code("aigul"), OTHER),
        Err(Refused::WrongPassword)
    ));
    assert!(matches!(
        keyring.open(&code("nobody"), GOOD),
        Err(Refused::WrongPassword)
    ));
    let other = RecoveryCode::generate().unwrap();
    assert!(matches!(
        keyring.open_with_recovery(&other),
        Err(Refused::WrongRecovery)
    ));
    assert!(keyring.account(&code("marat")).unwrap().must_change);
}

#[test]
fn a_password_is_changed_and_the_old_one_is_dead() {
    let (mut keyring, data, _) = office();
    let marat = code("marat");
    let new = "six flowers in a blue window";
    assert_eq!(
        keyring.change_password(&marat, OTHER, new, Cost::TEST).unwrap(),
        data
    );
    assert_eq!(keyring.open(&marat, new).unwrap(), data);
    assert!(matches!(keyring.open(&marat, OTHER), Err(Refused::WrongPassword)));
    assert!(!keyring.account(&marat).unwrap().must_change);
    assert!(matches!(
        keyring.change_password(&marat, new, "short", Cost::TEST),
        Err(Refused::WeakPassword(_))
    ));
}

#[test]
fn one_manager_always_remains() {
    let (mut keyring, data, _) = office();
    let (aigul, marat) = (code("aigul"), code("marat"));
    assert!(matches!(keyring.block(&data, &aigul), Err(Refused::LastManager)));
    assert!(matches!(keyring.remove(&data, &aigul), Err(Refused::LastManager)));
    assert!(matches!(
        keyring.set_role(&data, &aigul, Role::Clerk),
        Err(Refused::LastManager)
    ));
    keyring.set_role(&data, &marat, Role::Manager).unwrap();
    keyring.block(&data, &aigul).unwrap();
    assert!(matches!(keyring.open(&aigul, GOOD), Err(Refused::Blocked)));
    assert!(keyring.account(&aigul).unwrap().blocked);
    assert!(matches!(keyring.remove(&data, &marat), Err(Refused::LastManager)));
    let again = "another horse, another staple";
    keyring
        .reset_password(&data, &aigul, again, Password::OneTime, Cost::TEST)
        .unwrap();
    assert_eq!(keyring.open(&aigul, again).unwrap(), data);
}

#[test]
fn a_new_data_key_reaches_all_who_stay() {
    let (mut keyring, data, recovery) = office();
    let fresh = keyring.rotate(&data).unwrap();
    assert_ne!(fresh, data);
    assert_eq!(keyring.open(&code("marat"), OTHER).unwrap(), fresh);
    assert_eq!(keyring.open_with_recovery(&recovery).unwrap(), fresh);
    assert_eq!(keyring.epoch(), 2);
    assert!(matches!(
        keyring.check_epoch(1),
        Err(Refused::OtherEpoch { found: 2, wanted: 1 })
    ));
    let renewed = keyring.renew_recovery(&fresh).unwrap();
    assert!(matches!(
        keyring.open_with_recovery(&recovery),
        Err(Refused::WrongRecovery)
    ));
    assert_eq!(keyring.open_with_recovery(&renewed).unwrap(), fresh);
}

#[test]
fn an_altered_keyring_is_found() {
    let (keyring, data, _) = office();
    let opens = |k: &Keyring| k.open(&code("aigul"), GOOD);
    let mut stranger = keyring.clone();
    stranger.slots.push(
        Slot::new(
            &code("stranger"),
            Role::Manager,
            GOOD,
            Password::Own,
            Cost::TEST,
            &data,
        )
        .unwrap(),
    );
    assert!(matches!(opens(&stranger), Err(Refused::Altered)));
    let mut fewer = keyring.clone();
    fewer.slots.pop();
    assert!(matches!(opens(&fewer), Err(Refused::Altered)));
    let mut raised = keyring.clone();
    raised.slots[1].role = Role::Manager;
    assert!(matches!(opens(&raised), Err(Refused::Altered)));
    let mut back = keyring.clone();
    back.epoch = 0;
    assert!(matches!(opens(&back), Err(Refused::Altered)));
    // One clerk's secrets under another's name do not open.
    let mut moved = keyring.clone();
    moved.slots[0].sealed = keyring.slots[1].sealed.clone();
    assert!(matches!(
        moved.open(&code("aigul"), OTHER),
        Err(Refused::WrongPassword)
    ));
}

#[test]
fn every_single_changed_digit_is_found() {
    let (keyring, ..) = office();
    let text = keyring.to_toml().unwrap();
    let (mut tried, mut found) = (0, 0);
    for (at, c) in text
        .char_indices()
        .filter(|(_, c)| c.is_ascii_hexdigit())
        .step_by(7)
    {
        let other = if c == '0' { '1' } else { '0' };
        let mut changed = text.clone();
        changed.replace_range(at..=at, &other.to_string());
        tried += 1;
        let opened = Keyring::parse(&changed).and_then(|k| k.open(&code("aigul"), GOOD));
        found += usize::from(opened.is_err());
    }
    assert!(tried > 100, "{tried}");
    assert_eq!(found, tried);
}

#[test]
fn a_hostile_file_is_refused_before_it_costs_anything() {
    let (keyring, ..) = office();
    let text = keyring.to_toml().unwrap();
    let costly = text.replace("memory_kib = 64", "memory_kib = 4294967295");
    assert_ne!(costly, text);
    assert!(matches!(
        Keyring::parse(&costly),
        Err(Refused::Unreadable("cost"))
    ));
    let twice = format!(
        "{text}\n{}",
        text.split_once("[[account]]")
            .map(|(_, a)| format!("[[account]]{a}"))
            .unwrap()
    );
    assert!(matches!(
        Keyring::parse(&twice),
        Err(Refused::Unreadable("accounts"))
    ));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("keyring.toml");
    std::fs::write(&path, vec![b' '; 300_000]).unwrap();
    assert!(matches!(Keyring::load(&path), Err(Refused::Unreadable("size"))));
}

#[test]
fn the_file_comes_back_as_it_went() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("keyring.toml");
    let (keyring, ..) = office();
    keyring.save(&path).unwrap();
    assert_eq!(Keyring::load(&path).unwrap(), keyring);
    assert!(!dir.path().join("keyring.toml.new").exists());
}

#[test]
fn nothing_secret_is_shown() {
    let (_, data, recovery) = office();
    assert_eq!(format!("{data:?} {recovery:?}"), "DataKey(…) RecoveryCode(…)");
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in "\\PC{0,400}") {
        let _ = Keyring::parse(&text);
    }

    #[test]
    fn no_piece_of_a_keyring_stops_the_reader(cut in 0usize..2000, junk in proptest::collection::vec(any::<u8>(), 0..20)) {
        let text = SAMPLE;
        let cut = cut.min(text.len());
        let mut bytes = text.as_bytes()[..cut].to_vec();
        bytes.extend(junk);
        let _ = Keyring::parse(&String::from_utf8_lossy(&bytes));
    }
}

const SAMPLE: &str = r#"version = 1
epoch = 1
mac = "00"
[recovery]
public = "00"
data = "00"
[[account]]
code = "aigul"
role = "manager"
must_change = false
[account.sealed]
memory_kib = 65536
passes = 3
lanes = 1
salt = "00"
nonce = "00"
"#;
