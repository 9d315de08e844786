//! What a guess at a password costs: Argon2id's parameters, measured at installation, kept with each slot.

use super::Refused;
use argon2::{Algorithm, Argon2, Params, Version};
use std::time::Duration;
use zeroize::Zeroizing;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// Never less than this: 64 MiB, three passes.
    pub const FLOOR: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// What a counter's machine of today bears: 128 MiB, three passes (measured: 261 ms).
    pub const USUAL: Self = Self {
        memory_kib: 128 * 1024,
        ..Self::FLOOR
    };
    /// For unit tests alone.
    #[cfg(test)]
    pub(crate) const TEST: Self = Self {
        memory_kib: 64,
        passes: 1,
        lanes: 1,
    };

    /// A cost as a file says it. A hostile file must not make the program eat all memory or run for hours.
    pub(super) fn read(memory_kib: u32, passes: u32, lanes: u32) -> Option<Self> {
        let bounded = (64..=1024 * 1024).contains(&memory_kib)
            && (1..=16).contains(&passes)
            && (1..=4).contains(&lanes);
        bounded.then_some(Self {
            memory_kib,
            passes,
            lanes,
        })
    }

    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }
    pub fn passes(self) -> u32 {
        self.passes
    }
    pub fn lanes(self) -> u32 {
        self.lanes
    }

    /// The memory that makes a guess cost about `aim` on this machine, between the floor and four times it. `timed`
    /// runs what it is given and says how long it took (this floor has no clock).
    pub fn calibrate(
        aim: Duration,
        mut timed: impl FnMut(&mut dyn FnMut()) -> Duration,
    ) -> Result<Self, Refused> {
        let mut failed = None;
        let took = timed(&mut || failed = derive(b"calibration", &[0; 16], Self::FLOOR).err());
        if let Some(refused) = failed {
            return Err(refused);
        }
        // The time grows with the memory; steps of 16 MiB are fine enough.
        let times = aim.as_secs_f64() / took.as_secs_f64().max(0.001);
        let steps = (times * 4.0).floor().clamp(4.0, 16.0) as u32;
        Ok(Self {
            memory_kib: steps * 16 * 1024,
            ..Self::FLOOR
        })
    }
}

/// The key that a password stands for.
pub(super) fn derive(password: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Refused> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| Refused::Unreadable("cost"))?;
    let mut key = Zeroizing::new([0u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password, salt, key.as_mut())
        .map_err(|e| match e {
            argon2::Error::OutOfMemory => Refused::NoMemory,
            _ => Refused::Unreadable("cost"),
        })?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_follows_the_machine_and_keeps_its_floor() {
        let at = |ms: u64| {
            // Not run: only the time is told.
            Cost::calibrate(Duration::from_millis(250), |_| Duration::from_millis(ms))
                .unwrap()
                .memory_kib()
                / 1024
        };
        assert_eq!(at(110), 144);
        assert_eq!(at(125), 128);
        assert_eq!(at(250), 64);
        assert_eq!(at(5000), 64);
        assert_eq!(at(1), 256);
    }

    #[test]
    fn a_hostile_cost_is_not_read() {
        assert!(Cost::read(u32::MAX, 3, 1).is_none());
        assert!(Cost::read(65536, 1000, 1).is_none());
        assert!(Cost::read(65536, 3, 0).is_none());
        assert_eq!(Cost::read(131_072, 3, 1), Some(Cost::USUAL));
    }
}
