//! What came out of the program as paper: files that the clerk saved.

use super::clerk::Office;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// The one saved file whose name begins so: a whole PDF that only its owner reads.
pub fn saved(office: &Office, name: &str) -> PathBuf {
    saved_as(office, name, "")
}

/// The same, with a part of the number that the paper bears.
pub fn saved_as(office: &Office, name: &str, number: &str) -> PathBuf {
    let mut files = files(&office.out());
    files.retain(|f| {
        let there = f.file_name().unwrap().to_str().unwrap();
        there.starts_with(name) && there.contains(number)
    });
    assert_eq!(files.len(), 1, "{name}{number}: {files:?}");
    let file = files.remove(0);
    let bytes = fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"%PDF-"), "{}", file.display());
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{}", file.display());
    assert_private(&file);
    file
}

pub fn assert_private(file: &Path) {
    let mode = fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "{}", file.display());
}

/// Every file under a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return out;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            out.extend(files(&path));
        } else {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// What lies in the spool now.
pub fn spool(office: &Office) -> Vec<PathBuf> {
    files(&office.home.join("spool"))
}
