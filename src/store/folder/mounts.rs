//! Is a folder on a network share? SQLite's locks and shared memory do not hold there.

use std::path::Path;

/// File systems that reach over a network, as Linux names them in `/proc/self/mounts`.
const NETWORK: [&str; 19] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "coda",
    "9p",
    "ceph",
    "lustre",
    "glusterfs",
    "ocfs2",
    "gfs2",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.glusterfs",
];

/// The kind of network file system that a folder lies on, if it does.
#[cfg(target_os = "linux")]
pub(super) fn network_share(folder: &Path) -> Option<String> {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    network_kind(&mounts, folder)
}

/// Windows: a path that begins with two backslashes, as `canonicalize` writes it.
#[cfg(windows)]
pub(super) fn network_share(folder: &Path) -> Option<String> {
    let text = folder.to_string_lossy();
    text.starts_with(r"\\?\UNC\").then(|| "UNC".to_owned())
}

#[cfg(not(any(target_os = "linux", windows)))]
pub(super) fn network_share(_folder: &Path) -> Option<String> {
    None
}

/// The same from the text of the table: the longest mount point that the folder lies under decides, the later one of
/// two equal ones.
pub fn network_kind(mounts: &str, folder: &Path) -> Option<String> {
    let mut best: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split(' ');
        let (Some(_), Some(point), Some(kind)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        let point = unescape(point);
        let depth = Path::new(&point).components().count();
        if folder.starts_with(&point) && best.is_none_or(|(d, _)| depth >= d) {
            best = Some((depth, kind));
        }
    }
    best.map(|(_, kind)| kind)
        .filter(|kind| NETWORK.contains(kind))
        .map(str::to_owned)
}

/// Spaces, tabs, line feeds and backslashes stand as three octal digits after a backslash.
fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let octal = bytes
            .get(at + 1..at + 4)
            .filter(|_| bytes[at] == b'\\')
            .and_then(|d| std::str::from_utf8(d).ok())
            .and_then(|d| u8::from_str_radix(d, 8).ok());
        match octal {
            Some(byte) => {
                out.push(byte);
                at += 4;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MOUNTS: &str = "sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//srv/share /mnt/two\\040words cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdc1 /over ext4 rw 0 0
host /over 9p rw 0 0
broken
";

    #[test]
    fn the_longest_mount_point_decides() {
        let kind = |p: &str| network_kind(MOUNTS, Path::new(p));
        assert_eq!(kind("/var/lib/office"), None);
        assert_eq!(kind("/home/aigul/office").as_deref(), Some("nfs4"));
        assert_eq!(kind("/home/local/office"), None);
        assert_eq!(kind("/homeless"), None);
        assert_eq!(kind("/mnt/two words/office").as_deref(), Some("cifs"));
        assert_eq!(kind("/mnt/ssh/x").as_deref(), Some("fuse.sshfs"));
        assert_eq!(kind("/over/x").as_deref(), Some("9p"));
    }

    proptest! {
        #[test]
        fn no_table_stops_the_reader(mounts in "[\\PC\\\\0-9 /\n]{0,200}", folder in "/[a-z/]{0,20}") {
            network_kind(&mounts, Path::new(&folder));
        }
    }
}
