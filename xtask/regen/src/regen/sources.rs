//! Which sources a run has, by its options.

use crate::{
    error::{Error, Errors, Stage},
    pipeline::source::{
        Captured, Texts,
        base::Base,
        cache::Cache,
        folder::Folder,
        local,
        manifest::{self, Manifest, StaleEntries},
        offline,
        site::Site,
    },
    progress::Progress,
};

use super::Options;

/// Where the vendor's description comes from.
#[derive(Debug)]
pub(super) struct Sources {
    /// What `sources.toml` shall say.
    pub(super) manifest: Manifest,
    /// What it says.
    pub(super) former: Manifest,
    /// Whether there is no `sources.toml` yet.
    pub(super) is_new: bool,
    pub(super) captured: Vec<Captured>,
    /// What was learnt about the site's pages, if it was asked.
    pub(super) cache: Option<Cache>,
}

impl Sources {
    pub(super) fn gather(options: &Options, folder: &Folder, progress: &Progress) -> Result<Self, Errors> {
        let present = folder.read(manifest::FILE)?.map(|text| Manifest::parse(&text)).transpose()?;
        let is_new = present.is_none();
        let former = present.unwrap_or_default();
        let mut manifest = former.clone();
        if is_new {
            // Ours are about another version, if not about another API.
            manifest.stale_entries = StaleEntries::Note;
        }
        // What was asked for once counts from then on: without it, another run would refuse or bring in what this one did not.
        manifest.skip_unsupported |= options.skip_unsupported;
        manifest.without_texts |= options.without_texts;
        let texts = if manifest.without_texts { Texts::Dropped } else { Texts::Kept };
        let mut cache = None;
        let captured = if options.offline {
            if is_new {
                let message =
                    format!("no such file in {}; a run without --offline makes one", folder.path().display());
                return Err(Error::new(Stage::Source, message).on(manifest::FILE).into());
            }
            offline::captured(folder, &manifest)?
        } else if let Some(path) = &options.from {
            let title = (!is_new || path.is_dir()).then_some(manifest.api_title.as_str());
            let captured = local::read(path, title)?;
            if let (true, Some(first)) = (is_new, captured.first()) {
                first.title().clone_into(&mut manifest.api_title);
            }
            captured.into_iter().map(|captured| texts.of(captured)).collect::<Result<_, _>>()?
        } else {
            if let (true, Some(url)) = (is_new, &options.base_url) {
                manifest.base_url = Base::parse(url)?.to_string();
            }
            let (captured, learnt) = ask_site(options, folder, &manifest, texts, progress)?;
            cache = Some(learnt);
            captured
        };
        manifest.pages = captured.iter().filter_map(Captured::page).collect();
        manifest.documents = captured.iter().filter_map(Captured::document_entry).collect();
        Ok(Self { manifest, former, is_new, captured, cache })
    }

    /// Files of what `sources.toml` named before.
    pub(super) fn former_files(&self) -> impl Iterator<Item = String> {
        let pages = self.former.pages.iter().map(|page| format!("upstream/{}.json", page.path));
        let documents = self.former.documents.iter().map(|document| format!("upstream/{}", document.file));
        pages.chain(documents)
    }
}

fn ask_site(
    options: &Options,
    folder: &Folder,
    manifest: &Manifest,
    texts: Texts,
    progress: &Progress,
) -> Result<(Vec<Captured>, Cache), Errors> {
    let base = Base::parse(options.base_url.as_deref().unwrap_or(&manifest.base_url))?;
    // A site of which nothing is known yet is known by its index.
    let discover = options.discover || manifest.pages.is_empty() && manifest.documents.is_empty();
    let site = Site { base: &base, manifest, folder, progress, texts };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::network(format!("no runtime: {error}")))?;
    let refreshed = runtime.block_on(site.refresh(discover))?;
    Ok((refreshed.captured, refreshed.cache))
}
