//! A person's whole name, as lists and registers write it.

/// Surname, given names, patronymic: those that there are, in this order, in one line.
pub fn listed(surname: &str, given: &str, patronymic: &str) -> String {
    let parts = [surname, given, patronymic].map(str::trim);
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// The surname whole, the other names by their first letters: `Иванов И. П.`, `Müller A.-M.` Without a surname the given
/// names stand whole: a name of one part is never cut.
pub fn initialled(surname: &str, given: &str, patronymic: &str) -> String {
    let surname = surname.trim();
    if surname.is_empty() {
        return listed("", given, patronymic);
    }
    let mut out = surname.to_owned();
    for word in given.split_whitespace().chain(patronymic.split_whitespace()) {
        let initials: Vec<String> = word
            .split('-')
            .filter_map(|part| part.chars().find(|c| c.is_alphabetic()))
            .map(|letter| format!("{}.", letter.to_uppercase()))
            .collect();
        if !initials.is_empty() {
            out.push(' ');
            out.push_str(&initials.join("-"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names() {
        assert_eq!(listed("Иванов", "Иван", "Петрович"), "Иванов Иван Петрович");
        assert_eq!(listed("ARKFREITH", "", ""), "ARKFREITH");
        assert_eq!(listed(" ", "Siti", ""), "Siti");
        assert_eq!(initialled("Иванов", "Иван", "Петрович"), "Иванов И. П.");
        assert_eq!(initialled("Müller", "Anna-Maria", ""), "Müller A.-M.");
        assert_eq!(initialled("", "Siti", ""), "Siti");
        assert_eq!(initialled("Smith", "’Abd", ""), "Smith A.");
    }
}
