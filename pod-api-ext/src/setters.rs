//! Chained setters of requests.

/// Defines chained setters, one line each: name, kind and place. The kinds are
///
/// - `text`, `flag`, `value(T)` (an enum, written as text), `time` (to the millisecond): fields of a raw type;
/// - `push`: one more text of a list; `user`: a user by id;
/// - `set(T)`, `some(T)`: a field of the request itself, also an optional one.
macro_rules! setters {
    ($($(#[$d:meta])* $name:ident: $kind:ident$(($of:ty))? = $($place:ident).+;)*) => {
        $($crate::setters::setter! { $(#[$d])* $name $kind$(($of))? ($($place).+) })*
    };
}
pub(crate) use setters;

macro_rules! setter {
    ($(#[$d:meta])* $name:ident text ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, text: impl Into<String>) -> Self {
            self.$($place).+ = Some(text.into());
            self
        }
    };
    ($(#[$d:meta])* $name:ident flag ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, flag: bool) -> Self {
            self.$($place).+ = Some(flag);
            self
        }
    };
    ($(#[$d:meta])* $name:ident value($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, value: &$of) -> Self {
            self.$($place).+ = Some(value.to_string());
            self
        }
    };
    ($(#[$d:meta])* $name:ident time ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, time: jiff::Timestamp) -> Self {
            self.$($place).+ = Some($crate::view::milliseconds(time));
            self
        }
    };
    ($(#[$d:meta])* $name:ident push ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, text: impl Into<String>) -> Self {
            self.$($place).+.get_or_insert_default().push(text.into());
            self
        }
    };
    ($(#[$d:meta])* $name:ident user ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, user: $crate::UserId) -> Self {
            self.$($place).+.get_or_insert_default().id = Some(user.into());
            self
        }
    };
    ($(#[$d:meta])* $name:ident some($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, value: $of) -> Self {
            self.$($place).+ = Some(value);
            self
        }
    };
    ($(#[$d:meta])* $name:ident set($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(mut self, value: $of) -> Self {
            self.$($place).+ = value;
            self
        }
    };
}
pub(crate) use setter;
