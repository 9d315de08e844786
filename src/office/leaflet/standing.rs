//! What depends on who comes for the applicant: each way with its papers, one of them to be chosen.

use super::{Words, indented};
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{Applicant, Condition, DocumentRule, Represented, Truth};
use crate::domain::trouble::Say;
use crate::forms::pack::Representation;
use crate::office::intake;

impl Words<'_> {
    /// Nothing where the applicant may come alone.
    pub(super) fn by_who_comes(&self, place: usize) -> Vec<Vec<String>> {
        let by_state = intake::by_state(self.treaties, self.on);
        if self.pack.must_be_represented(&self.applicant, &by_state) != Truth::Yes {
            return Vec::new();
        }
        let may = |r: &&Representation| {
            self.pack.may_be_represented(&r.code, &self.applicant, &by_state) != Truth::No
        };
        let ways: Vec<&Representation> = self.pack.representations.iter().filter(may).collect();
        let line =
            |place: &str, text: String, depth| vec![place.to_owned(), indented(&text, depth), String::new()];
        let place = place.to_string();
        // With one way there is nothing to choose.
        let depth = usize::from(ways.len() > 1);
        let mut rows = Vec::new();
        if depth > 0 {
            rows.push(line(&place, self.text("leaflet-who-comes"), 0));
        }
        for (n, way) in ways.iter().enumerate() {
            let place = match depth {
                0 => place.clone(),
                _ => format!("{place}.{}", n + 1),
            };
            let say = Say::new("leaflet-comes-with").with("who", way.title.get(self.of.lang));
            rows.push(line(&place, self.say(&say), depth));
            let papers = self.papers_of(way).into_iter().enumerate();
            rows.extend(papers.map(|(n, rule)| {
                let mut row = self.row(&format!("{place}.{}", n + 1), rule, depth + 1);
                if let (Some(how), Some(except)) = (row.last_mut(), self.except(rule, way)) {
                    *how = format!("{how}; {except}");
                }
                row
            }));
        }
        rows
    }

    /// The papers that are asked for because this one comes.
    fn papers_of(&self, way: &Representation) -> Vec<&DocumentRule> {
        let asked =
            |rule: &&DocumentRule| !self.holds(&rule.when) && self.truth(rule, way, None) != Truth::No;
        self.pack.rules.documents.iter().filter(asked).collect()
    }

    /// Whether a paper is asked for when this one comes, a citizen of this state.
    fn truth(&self, rule: &DocumentRule, way: &Representation, citizenship: Option<&str>) -> Truth {
        let applicant = Applicant {
            represented: Some(Represented {
                by: way.code.clone(),
                citizenship: citizenship.map(str::to_owned),
            }),
            ..self.applicant.clone()
        };
        let by_state = intake::by_state(self.treaties, self.on);
        rule.when.holds(&applicant, AtHand::default(), &by_state)
    }

    /// Of whose citizens it is not asked.
    fn except(&self, rule: &DocumentRule, way: &Representation) -> Option<String> {
        let mut states: Vec<String> = Vec::new();
        rule.when.each(&mut |c| {
            if let Condition::RepresentativeCitizenship(of) = c {
                states.extend(of.iter().cloned());
            }
        });
        states.retain(|state| self.truth(rule, way, Some(state)) == Truth::No);
        let names: Vec<String> = states.iter().map(|state| self.state(state)).collect();
        let say = Say::new("leaflet-but-for-citizens").with("states", names.join(", "));
        (!names.is_empty()).then(|| self.say(&say))
    }
}
