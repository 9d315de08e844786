//! A file that the clerk asked for: whole or not there at all, for its owner alone, never in the place of another.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// Written under another name beside it, synced, then named. A kill leaves no half of it under its name.
pub fn write(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut beside = Builder::new()
        .prefix(".tereze-")
        .suffix(".part")
        .tempfile_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    name(beside, to)?;
    // Its name survives a power cut as well, where a folder can be synced.
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|f| f.sync_all());
    Ok(())
}

fn name(beside: NamedTempFile, to: &Path) -> io::Result<()> {
    match beside.persist_noclobber(to) {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Err(failed.error),
        // A share that neither links nor keeps a rename from replacing: the name is taken first, empty, and is then ours
        // to replace.
        Err(failed) => {
            File::create_new(to)?;
            let named = failed.file.persist(to).map_err(|e| e.error);
            if named.is_err() {
                let _ = std::fs::remove_file(to);
            }
            named.map(drop)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn it_is_there_whole_and_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("coupon.pdf");
        write(&to, b"%PDF-").unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"%PDF-");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn what_is_there_stays() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("coupon.pdf");
        fs::write(&to, b"another").unwrap();
        assert_eq!(write(&to, b"%PDF-").unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&to).unwrap(), b"another");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        // A link that leads nowhere is there as well.
        #[cfg(unix)]
        {
            let link = dir.path().join("link.pdf");
            std::os::unix::fs::symlink(dir.path().join("nowhere"), &link).unwrap();
            assert_eq!(
                write(&link, b"%PDF-").unwrap_err().kind(),
                ErrorKind::AlreadyExists
            );
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_said() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("nowhere").join("coupon.pdf");
        assert_eq!(write(&to, b"%PDF-").unwrap_err().kind(), ErrorKind::NotFound);
    }
}
