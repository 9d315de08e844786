//! Chance that can be repeated: SplitMix64 (Steele, Lea, Flood 2014), fully told by its seed. For made-up cases alone,
//! never for keys.

#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        let end = end.max(1) as u64;
        // The remainder's bias is far below what a demonstration could show.
        usize::try_from(self.roll() % end).unwrap_or(0)
    }

    pub fn one_of<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = self.below(from.len());
        from.get(at)
    }

    /// True `of` times in a hundred.
    pub fn percent(&mut self, of: usize) -> bool {
        self.below(100) < of
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_row_of_numbers() {
        // The reference implementation's first outputs for the seed 1234567.
        let mut chance = Chance::new(1_234_567);
        let row: Vec<u64> = (0..3).map(|_| chance.roll()).collect();
        assert_eq!(
            row,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
        assert!((0..1000).all(|_| chance.below(7) < 7));
        assert_eq!((chance.below(0), chance.one_of::<u8>(&[])), (0, None));
    }
}
