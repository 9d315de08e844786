//! Why a paper cannot be made. Each is found before a sheet is printed.

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The face lacks these letters: they would come out as boxes. Found while typing; this is the last guard.
    #[error("the typeface lacks {0}")]
    Letters(String),
    #[error("the payload of the code does not fit a QR code")]
    CodeTooLong,
    #[error("the embedded typeface cannot be read: {0}")]
    Typeface(String),
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
}
