//! What a printer says of itself, read from `lpstat -l -p` (its `printer-state-reasons`, RFC 8011, section 5.4.12), and
//! whether a job is still in its queue (`lpstat -o`).

use super::asked::{Answer, ask};
use super::{SAYING, is_name};
use crate::office::request::{JobState, Sign, Watched};

pub fn watch(printer: String, job: Option<&str>) -> Watched {
    let mut watched = Watched {
        printer,
        signs: Vec::new(),
        job: JobState::Unknown,
    };
    if !is_name(&watched.printer) {
        return watched;
    }
    if let Answer::Said { text, done: true } = ask("lpstat", &["-l", "-p", &watched.printer], SAYING) {
        watched.signs = signs(&text, &watched.printer);
    }
    if let Some(job) = job
        && let Answer::Said { text, done: true } = ask("lpstat", &["-o", &watched.printer], SAYING)
    {
        let waits = text.lines().any(|l| l.split_whitespace().next() == Some(job));
        watched.job = if waits { JobState::Waits } else { JobState::Gone };
    }
    watched
}

/// The signs of a printer's paragraph, the gravest first.
fn signs(text: &str, printer: &str) -> Vec<Sign> {
    let mut signs = Vec::new();
    let mut head = false;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("printer ") {
            head = rest.split_whitespace().next() == Some(printer);
            if head {
                let state = rest.get(printer.len()..).unwrap_or("").trim_start();
                signs.push(match state {
                    s if s.starts_with("disabled") => Sign::Stopped,
                    s if s.starts_with("now printing") => Sign::Working,
                    _ => Sign::Ready,
                });
            }
        } else if head && let Some(alerts) = line.trim_start().strip_prefix("Alerts:") {
            signs.extend(alerts.split([' ', ',']).filter_map(sign));
        }
    }
    // What is wrong says more than "ready".
    let troubled = signs.iter().any(|s| !matches!(s, Sign::Ready | Sign::Working));
    signs.retain(|s| !(troubled && *s == Sign::Ready));
    signs.sort();
    signs.dedup();
    signs
}

/// A keyword of `printer-state-reasons`; its weight (`-error`, `-warning`, `-report`) stands behind it.
fn sign(keyword: &str) -> Option<Sign> {
    let keyword = keyword.trim();
    let weight = ["-error", "-warning", "-report"];
    let name = weight
        .iter()
        .find_map(|w| keyword.strip_suffix(w))
        .unwrap_or(keyword);
    Some(match name {
        "" | "none" => return None,
        "media-jam" => Sign::Jam,
        "media-empty" | "media-needed" => Sign::NoPaper,
        "cover-open" | "door-open" | "interlock-open" => Sign::CoverOpen,
        "input-tray-missing" => Sign::NoTray,
        "toner-empty" | "marker-supply-empty" | "developer-empty" => Sign::NoToner,
        "toner-low" | "marker-supply-low" | "developer-low" => Sign::LowToner,
        "output-area-full" | "output-tray-missing" | "marker-waste-full" => Sign::BinFull,
        "paused" | "moving-to-paused" | "stopping" | "stopped-partly" => Sign::Stopped,
        "offline" | "shutdown" | "timed-out" | "connecting-to-device" => Sign::Offline,
        // A tray that runs low, a supply that is reported: nothing to do about.
        "media-low" | "output-area-almost-full" | "marker-waste-almost-full" => return None,
        name if name.starts_with("cups-") || keyword.ends_with("-report") => return None,
        _ => Sign::Attention,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(head: &str, alerts: &str) -> Vec<Sign> {
        let text = format!(
            "printer Kyocera {head}  enabled since Fri 20 Nov 2026 12:00:00 PM\n\tForm mounted:\n\
             \tContent types: any\n\tPrinter types: unknown\n\tDescription: Kyocera\n\tAlerts: {alerts}\n\
             printer Other disabled since x -\n\tPaused\n\tAlerts: media-jam-error\n"
        );
        signs(&text, "Kyocera")
    }

    #[test]
    fn what_is_wrong_comes_first() {
        assert_eq!(said("is idle.", "none"), [Sign::Ready]);
        assert_eq!(said("now printing Kyocera-12.", "none"), [Sign::Working]);
        assert_eq!(said("is idle.", "media-empty-error"), [Sign::NoPaper]);
        let both = said("disabled", "paused media-jam-error toner-low-warning media-jam");
        assert_eq!(both, [Sign::Jam, Sign::Stopped, Sign::LowToner]);
        assert_eq!(said("is idle.", "cups-waiting-for-job-completed"), [Sign::Ready]);
        assert_eq!(said("is idle.", "something-new-warning"), [Sign::Attention]);
        assert_eq!(
            said("now printing x.", "offline-report"),
            [Sign::Offline, Sign::Working]
        );
        assert_eq!(signs("\u{1b}[2J", "Kyocera"), []);
    }
}
