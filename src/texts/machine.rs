//! Why the machine did not do what was asked, as a text: what the operating system says is in nobody's language.

use std::io::ErrorKind;

/// The text of a failure's kind.
pub fn why(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "machine-not-found",
        ErrorKind::PermissionDenied => "machine-denied",
        ErrorKind::AlreadyExists => "machine-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "machine-full",
        ErrorKind::FileTooLarge => "machine-too-large",
        ErrorKind::ReadOnlyFilesystem => "machine-read-only",
        ErrorKind::IsADirectory => "machine-is-folder",
        ErrorKind::NotADirectory => "machine-no-folder",
        ErrorKind::InvalidFilename => "machine-name",
        ErrorKind::BrokenPipe => "machine-pipe",
        ErrorKind::InvalidData => "machine-data",
        _ => "machine-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::trouble::Say;
    use crate::texts::Sayer;
    use crate::texts::lang::Lang;

    #[test]
    fn a_reason_is_said_in_the_language_of_its_sentence() {
        let say = Say::new("print-file-failed").with_text("why", why(ErrorKind::StorageFull));
        let said = |lang| Sayer::default().say(lang, &say);
        assert!(
            said(Lang::Ru).contains("на диске нет места"),
            "{}",
            said(Lang::Ru)
        );
        assert!(said(Lang::Kk).contains("дискіде орын жоқ"), "{}", said(Lang::Kk));
        assert!(said(Lang::En).contains("the disk is full"), "{}", said(Lang::En));
    }
}
