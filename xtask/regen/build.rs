//! Has the crate compiled again when the files that it embeds are others, new ones among them.

fn main() {
    println!("cargo::rerun-if-changed=openapi");
}
