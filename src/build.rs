//! Lists `forms/` for embedding, so that a new service needs no change in Rust.
fn main() {
    println!("cargo:rerun-if-changed=forms");
}
