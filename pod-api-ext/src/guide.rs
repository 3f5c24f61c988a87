//! The guide: one page for each thing that programs do.
//!
//! Every code block is compiled, and run against the [mock pod](crate::mock) where it can be.

macro_rules! pages {
    ($($(#[$summary:meta])+ $page:ident = $file:literal;)+) => {
        $(
            $(#[$summary])+
            ///
            #[doc = include_str!(concat!("../guide/", $file))]
            pub mod $page {}
        )+
    };
}

pages! {
    /// From an empty project to the first answer.
    first_call = "first-call.md";
    /// Ids as people paste them.
    ids = "ids.md";
    /// What to do about each error, and which permission a call needs.
    errors = "errors.md";
    /// How a client logs in, and how an app acts for its users.
    sessions = "sessions.md";
    /// The vendor's configuration file, and environment variables.
    configuration = "configuration.md";
    /// Lists of any length, and going on where one stopped.
    lists = "lists.md";
    /// Thousands of conversations or users at once.
    look_ups = "look-ups.md";
    /// What to do when nobody knows whether a write was processed.
    writing = "writing.md";
    /// Tests without a pod.
    testing = "testing.md";
    /// Older and newer pods, and operations without a method here.
    other_versions = "other-versions.md";
    /// Everything between the program and the pod.
    network = "network.md";
    /// What is logged, where, and what never is.
    logging = "logging.md";
}
