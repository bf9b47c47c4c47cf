//! How long it takes from a snapshot to its guidance, by the number of links.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

mod sample;

/// How many links: those of the growth, and what a very long page of Meta's has.
const LINKS: [usize; 5] = [100, 1_000, 1_500, 10_000, 100_000];

fn guidance(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("guidance");
    for links in LINKS {
        let message = sample::page(links);
        assert!(
            sample::is_right(&sample::guidance_of(message.clone()), links),
            "{links} links"
        );
        group.throughput(Throughput::Elements(links as u64));
        group.bench_with_input(
            BenchmarkId::from_parameter(links),
            &message,
            |bencher, message| {
                bencher.iter_batched(
                    || message.clone(),
                    |message| black_box(sample::guidance_of(message)),
                    BatchSize::LargeInput,
                );
            },
        );
    }
    group.finish();
}

criterion_group!(benches, guidance);
criterion_main!(benches);
