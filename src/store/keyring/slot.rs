//! A slot: an account's key pair and the data key sealed to it. The arithmetic of the keyring.

use super::cost::{Cost, derive};
use super::recovery::RecoveryCode;
use super::{Keyring, Password, Refused, Role};
use crate::domain::code::ClerkCode;
use crate::store::fault::Fault;
use crate::store::key::DataKey;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use crypto_box::aead::OsRng;
use crypto_box::{PublicKey, SecretKey};
use hkdf::Hkdf;
use hkdf::hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Slot {
    pub code: ClerkCode,
    pub role: Role,
    pub must_change: bool,
    /// None: blocked.
    pub sealed: Option<Sealed>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sealed {
    pub cost: Cost,
    pub salt: [u8; 16],
    pub nonce: [u8; 24],
    pub public: [u8; 32],
    /// The private half under the password: 32 bytes and their tag.
    pub private: [u8; 48],
    /// The data key, sealed to the public half: its sender's public half, 32 bytes, their tag.
    pub data: [u8; 80],
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Recovery {
    pub public: [u8; 32],
    pub data: [u8; 80],
}

fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A 32-byte key for one purpose.
pub(super) fn derived(secret: &[u8], purpose: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0u8; 32]);
    // 32 bytes are well below HKDF's limit of 255 blocks: it cannot refuse.
    let _ = Hkdf::<Sha256>::new(None, secret).expand(purpose, key.as_mut());
    key
}

fn seal(public: &[u8; 32], data: &DataKey) -> Result<[u8; 80], Refused> {
    let sealed = PublicKey::from(*public)
        .seal(&mut OsRng, data.as_bytes())
        .map_err(|_| Refused::Fault(Fault::Random))?;
    sealed.try_into().map_err(|_| Refused::Unreadable("sealed"))
}

pub(super) fn unseal(private: &SecretKey, sealed: &[u8; 80]) -> Option<DataKey> {
    let mut plain = Zeroizing::new(private.unseal(sealed).ok()?);
    let mut bytes: [u8; 32] = plain.as_slice().try_into().ok()?;
    plain.zeroize();
    let key = DataKey::from_bytes(bytes);
    bytes.zeroize();
    Some(key)
}

/// What binds a sealed private half to its account, public half and cost: a slot moved elsewhere does not open.
fn bound(code: &ClerkCode, public: &[u8; 32], salt: &[u8; 16], cost: Cost) -> Vec<u8> {
    let mut out = b"tereze keyring 1".to_vec();
    put(&mut out, code.as_str().as_bytes());
    put(&mut out, public);
    put(&mut out, salt);
    for number in [cost.memory_kib(), cost.passes(), cost.lanes()] {
        out.extend(number.to_be_bytes());
    }
    out
}

/// A field with its length before it.
fn put(out: &mut Vec<u8>, field: &[u8]) {
    out.extend((field.len() as u64).to_be_bytes());
    out.extend(field);
}

pub(super) fn equal(one: &[u8; 32], other: &[u8; 32]) -> bool {
    one.iter().zip(other).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

impl Slot {
    pub fn new(
        code: &ClerkCode,
        role: Role,
        password: &str,
        whose: Password,
        cost: Cost,
        data: &DataKey,
    ) -> Result<Self, Refused> {
        let mut secret = Zeroizing::new(random::<32>()?);
        let pair = SecretKey::from(*secret);
        let public = *pair.public_key().as_bytes();
        let salt = random()?;
        let nonce = random()?;
        let key = derive(password.as_bytes(), &salt, cost)?;
        let aad = bound(code, &public, &salt, cost);
        let payload = Payload {
            msg: secret.as_ref(),
            aad: &aad,
        };
        let private = XChaCha20Poly1305::new(key.as_ref().into())
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| Refused::Unreadable("private"))?;
        secret.zeroize();
        Ok(Self {
            code: code.clone(),
            role,
            must_change: whose == Password::OneTime,
            sealed: Some(Sealed {
                cost,
                salt,
                nonce,
                public,
                private: private.try_into().map_err(|_| Refused::Unreadable("private"))?,
                data: seal(&public, data)?,
            }),
        })
    }

    /// The private half, when the password is right.
    pub fn private_half(&self, sealed: &Sealed, password: &str) -> Result<SecretKey, Refused> {
        let key = derive(password.as_bytes(), &sealed.salt, sealed.cost)?;
        let aad = bound(&self.code, &sealed.public, &sealed.salt, sealed.cost);
        let payload = Payload {
            msg: &sealed.private,
            aad: &aad,
        };
        let plain = XChaCha20Poly1305::new(key.as_ref().into())
            .decrypt(XNonce::from_slice(&sealed.nonce), payload)
            .map_err(|_| Refused::WrongPassword)?;
        let plain = Zeroizing::new(plain);
        SecretKey::from_slice(&plain).map_err(|_| Refused::WrongPassword)
    }
}

impl Sealed {
    pub fn seal_anew(&mut self, data: &DataKey) -> Result<(), Refused> {
        self.data = seal(&self.public, data)?;
        Ok(())
    }
}

impl Recovery {
    pub fn new(code: &RecoveryCode, data: &DataKey) -> Result<Self, Refused> {
        let public = *code.private_half().public_key().as_bytes();
        let data = seal(&public, data)?;
        Ok(Self { public, data })
    }

    pub fn data_key(&self, code: &RecoveryCode) -> Option<DataKey> {
        unseal(&code.private_half(), &self.data)
    }

    pub fn seal_anew(&mut self, data: &DataKey) -> Result<(), Refused> {
        self.data = seal(&self.public, data)?;
        Ok(())
    }
}

impl Keyring {
    /// HMAC-SHA256 over the epoch, the recovery slot and all slots in their order.
    pub(super) fn compute_mac(&self, data: &DataKey) -> [u8; 32] {
        let mut out = b"tereze keyring 1".to_vec();
        out.extend(self.epoch.to_be_bytes());
        put(&mut out, &self.recovery.public);
        put(&mut out, &self.recovery.data);
        out.extend((self.slots.len() as u64).to_be_bytes());
        for slot in &self.slots {
            put(&mut out, slot.code.as_str().as_bytes());
            let role = match slot.role {
                Role::Manager => 1,
                Role::Clerk => 0,
                Role::Chief => 2,
                Role::Auditor => 3,
            };
            out.extend([role, u8::from(slot.must_change), u8::from(slot.sealed.is_some())]);
            if let Some(sealed) = &slot.sealed {
                for number in [
                    sealed.cost.memory_kib(),
                    sealed.cost.passes(),
                    sealed.cost.lanes(),
                ] {
                    out.extend(number.to_be_bytes());
                }
                put(&mut out, &sealed.salt);
                put(&mut out, &sealed.nonce);
                put(&mut out, &sealed.public);
                put(&mut out, &sealed.private);
                put(&mut out, &sealed.data);
            }
        }
        let key = derived(data.as_bytes(), b"tereze keyring mac 1");
        // HMAC takes keys of any length: it cannot refuse.
        <Hmac<Sha256> as Mac>::new_from_slice(key.as_ref())
            .map(|mac| mac.chain_update(&out).finalize().into_bytes().into())
            .unwrap_or_default()
    }
}
