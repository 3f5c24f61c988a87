//! A user's picture.

use base64::{Engine, prelude::BASE64_STANDARD};
use pod_api::types;

use super::UserAdmin;
use crate::{Confirmation, Error, InputError, UserId, users::Avatar};

/// From this size on a pod takes no picture, in bytes.
const TOO_LARGE: usize = 2 * 1024 * 1024;
/// How files of the kinds that a pod takes begin: PNG, JPEG and both versions of GIF.
const KINDS: [&[u8]; 4] = [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"];

impl UserAdmin<'_> {
    /// A user's picture, once for each size. Addresses can be relative to the pod's.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn avatars(self, user: UserId) -> Result<Vec<Avatar>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_avatar_get().uid(user.get()).send().await
        };
        let found: types::AvatarList = self.pod.request(send).await?;
        Ok(Vec::from(found).into_iter().map(Avatar::from).collect())
    }

    /// Replaces a user's picture with this file: PNG, JPEG or GIF, smaller than 2 MiB.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a file of another kind, and for one that is too large.
    pub async fn set_avatar(self, user: UserId, image: &[u8]) -> Result<Confirmation, Error> {
        if image.len() >= TOO_LARGE {
            let reason = format!("has {} bytes; a pod takes fewer than {TOO_LARGE}", image.len());
            return Err(InputError::new("image", reason).into());
        }
        if !KINDS.iter().any(|start| image.starts_with(start)) {
            return Err(InputError::new("image", "is not a PNG, JPEG or GIF file").into());
        }
        let image = Some(BASE64_STANDARD.encode(image));
        let update = &types::AvatarUpdate { image, ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_avatar_update_post().uid(user.get()).body(update.clone()).send().await
        };
        self.pod.request(send).await
    }
}
