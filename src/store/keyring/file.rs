//! The keyring as TOML. Secrets stand in hexadecimal; every length is fixed, so a wrong one is found while reading.

use super::cost::Cost;
use super::slot::{Recovery, Sealed, Slot};
use super::{Keyring, MOST_ACCOUNTS, Refused, Role};
use crate::domain::code::ClerkCode;
use serde::{Deserialize, Serialize};

/// A keyring of the most accounts stays well below.
pub(super) const LARGEST: u64 = 256 * 1024;

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKeyring {
    version: u32,
    epoch: u32,
    mac: String,
    recovery: RawRecovery,
    #[serde(rename = "account")]
    accounts: Vec<RawAccount>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRecovery {
    public: String,
    data: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAccount {
    code: ClerkCode,
    role: Role,
    must_change: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed: Option<RawSealed>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSealed {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    nonce: String,
    public: String,
    private: String,
    data: String,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex<const N: usize>(text: &str, what: &'static str) -> Result<[u8; N], Refused> {
    let bad = || Refused::Unreadable(what);
    if text.len() != N * 2 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(bad());
    }
    let mut out = [0u8; N];
    for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| bad())?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| bad())?;
    }
    Ok(out)
}

impl Keyring {
    pub fn parse(text: &str) -> Result<Self, Refused> {
        if text.len() as u64 > LARGEST {
            return Err(Refused::Unreadable("size"));
        }
        let raw: RawKeyring = toml::from_str(text).map_err(|_| Refused::Unreadable("toml"))?;
        if raw.version != VERSION {
            return Err(Refused::Unreadable("version"));
        }
        if raw.accounts.len() > MOST_ACCOUNTS {
            return Err(Refused::Unreadable("accounts"));
        }
        let mut slots: Vec<Slot> = Vec::with_capacity(raw.accounts.len());
        for account in raw.accounts {
            if slots.iter().any(|s| s.code == account.code) {
                return Err(Refused::Unreadable("accounts"));
            }
            slots.push(Slot {
                code: account.code,
                role: account.role,
                must_change: account.must_change,
                sealed: account.sealed.map(read_sealed).transpose()?,
            });
        }
        Ok(Self {
            epoch: raw.epoch,
            recovery: Recovery {
                public: unhex(&raw.recovery.public, "recovery.public")?,
                data: unhex(&raw.recovery.data, "recovery.data")?,
            },
            slots,
            mac: unhex(&raw.mac, "mac")?,
        })
    }

    pub fn to_toml(&self) -> Result<String, Refused> {
        let account = |slot: &Slot| RawAccount {
            code: slot.code.clone(),
            role: slot.role,
            must_change: slot.must_change,
            sealed: slot.sealed.as_ref().map(|s| RawSealed {
                memory_kib: s.cost.memory_kib(),
                passes: s.cost.passes(),
                lanes: s.cost.lanes(),
                salt: hex(&s.salt),
                nonce: hex(&s.nonce),
                public: hex(&s.public),
                private: hex(&s.private),
                data: hex(&s.data),
            }),
        };
        let raw = RawKeyring {
            version: VERSION,
            epoch: self.epoch,
            mac: hex(&self.mac),
            recovery: RawRecovery {
                public: hex(&self.recovery.public),
                data: hex(&self.recovery.data),
            },
            accounts: self.slots.iter().map(account).collect(),
        };
        toml::to_string(&raw).map_err(|_| Refused::Unreadable("toml"))
    }
}

fn read_sealed(raw: RawSealed) -> Result<Sealed, Refused> {
    Ok(Sealed {
        cost: Cost::read(raw.memory_kib, raw.passes, raw.lanes).ok_or(Refused::Unreadable("cost"))?,
        salt: unhex(&raw.salt, "salt")?,
        nonce: unhex(&raw.nonce, "nonce")?,
        public: unhex(&raw.public, "public")?,
        private: unhex(&raw.private, "private")?,
        data: unhex(&raw.data, "data")?,
    })
}
