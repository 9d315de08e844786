//! What memory holds stays in memory: keys and people's data in no core dump, in no message of a panic.

/// To be called first, before anything secret is read.
pub fn keep() {
    no_core_dump();
    // The message of a panic could quote what was being read, and would tear the screen: `main` says what to do instead,
    // the log says where it was.
    std::panic::set_hook(Box::new(|panic| super::log::panicked(panic.location())));
}

/// Neither the kernel nor a crash reporter behind `core_pattern` gets the memory; other processes of the same user
/// cannot read it either.
#[cfg(unix)]
fn no_core_dump() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // A system that does not know limits writes no dumps by them.
    let _ = setrlimit(Resource::Core, none);
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

#[cfg(not(unix))]
fn no_core_dump() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn the_kernel_writes_no_core() {
        super::no_core_dump();
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits
            .lines()
            .find(|l| l.starts_with("Max core file size"))
            .unwrap();
        let words: Vec<&str> = core.split_whitespace().collect();
        assert_eq!(words[4..6], ["0", "0"], "{core}");
        let dumpable = rustix::process::dumpable_behavior().unwrap();
        assert_eq!(dumpable, rustix::process::DumpableBehavior::NotDumpable);
    }
}
