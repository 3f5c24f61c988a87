//! Answers, read totally.

/// Defines a view: a raw answer with accessors, of which none fails on what a pod left out.
macro_rules! view {
    ($(#[$documentation:meta])* pub struct $name:ident($raw:ty);) => {
        $(#[$documentation])*
        ///
        /// What the pod left out, or what cannot be read, is `None` here. What the API's
        /// description has of it, as the pod wrote it, is [`raw`](Self::raw).
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(transparent)]
        pub struct $name($raw);

        impl $name {
            /// The raw answer.
            #[must_use]
            pub fn raw(&self) -> &$raw {
                &self.0
            }

            /// The raw answer, taken out.
            #[must_use]
            pub fn into_raw(self) -> $raw {
                self.0
            }
        }

        impl From<$raw> for $name {
            fn from(raw: $raw) -> Self {
                Self(raw)
            }
        }
    };
}
pub(crate) use view;
