//! Runs a WebAssembly test binary in a headless browser: the runner that `cargo test --target
//! wasm32-unknown-unknown` calls. A library of the same version as the bindings, so that Cargo.lock alone
//! says which runner it is.

use std::error::Error;
use std::iter::successors;
use std::process::ExitCode;
use wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args;

fn main() -> ExitCode {
    let Err(error) = run_cli_with_args(std::env::args_os()) else {
        return ExitCode::SUCCESS;
    };
    let error: Box<dyn Error> = error.into();
    for cause in successors(Some(error.as_ref()), |&cause| cause.source()) {
        eprintln!("{cause}");
    }
    ExitCode::FAILURE
}
