//! How long rederiving takes, by the number of pages: `cargo bench -p tests`.

use divan::{Bencher, counter::ItemsCount};
use pod_api_regen::pipeline::{
    derive, diff, extract, lower,
    merge::{self, Origin, Part},
};
use tests::large_api;

fn main() {
    divan::main();
}

fn parts(pages: usize) -> Vec<Part> {
    let extract = |page: tests::site::Page| {
        let fragment = extract::extract(&page.path, &page.text).ok().flatten()?;
        Some(Part { page: page.path, origin: Origin::Captured, document: fragment.document })
    };
    large_api::pages(pages).into_iter().filter_map(extract).collect()
}

/// Everything that `regen --offline` does between reading and writing, where nothing has changed.
#[divan::bench(args = [10, 100, large_api::OPERATIONS, 1_000], max_time = 20, min_time = 0, sample_count = 10, sample_size = 1)]
fn rederive(bencher: Bencher, pages: usize) {
    bencher.counter(ItemsCount::new(pages)).with_inputs(|| parts(pages)).bench_values(|parts| {
        derive(parts, None).map(|derived| diff::compare(Some(derived.side()), derived.side()))
    });
}

/// The stages that are ours, without the generator's part in `check`.
#[divan::bench(args = [10, 100, 1_000], sample_count = 20, sample_size = 1)]
fn merge_and_lower(bencher: Bencher, pages: usize) {
    bencher.counter(ItemsCount::new(pages)).with_inputs(|| parts(pages)).bench_values(|parts| {
        let mut merged = merge::merge(parts)?;
        lower::lower(&mut merged.document)
    });
}

/// Finding the fragments in the pages' Markdown.
#[divan::bench(args = [10, 100, 1_000], sample_count = 20, sample_size = 1)]
fn extract_pages(bencher: Bencher, pages: usize) {
    bencher.counter(ItemsCount::new(pages)).with_inputs(|| large_api::pages(pages)).bench_values(|pages| {
        let fragments =
            pages.iter().filter_map(|page| extract::extract(&page.path, &page.text).ok().flatten());
        fragments.count()
    });
}
