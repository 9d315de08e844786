//! Lists the packs and the regulations' texts for embedding, so that a new service needs no change in Rust.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=forms");
    println!("cargo:rerun-if-changed=assets/regulations");
    println!("cargo:rerun-if-changed=src/build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);

    let mut out = String::from(
        "/// File names and texts of the packs, by name.\npub const PACKS: &[(&str, &str)] = &[\n",
    );
    for path in files(&root.join("forms"), "toml")? {
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .ok_or("a pack's name is not UTF-8")?;
        writeln!(
            out,
            "    ({name:?}, include_str!({:?})),",
            path.display().to_string()
        )?;
    }
    out.push_str(
        "];\n\n/// Ids, texts and marks of the regulations.\nconst TEXTS: &[(&str, &str, &str)] = &[\n",
    );
    for path in files(&root.join("assets/regulations"), "txt")? {
        let id = path
            .file_stem()
            .and_then(|n| n.to_str())
            .ok_or("a text's name is not UTF-8")?;
        let text = path.display().to_string();
        let marks = path.with_extension("toml").display().to_string();
        writeln!(
            out,
            "    ({id:?}, include_str!({text:?}), include_str!({marks:?})),"
        )?;
    }
    out.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), out)?;
    Ok(())
}

fn files(dir: &Path, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
