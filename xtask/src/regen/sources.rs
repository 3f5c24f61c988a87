//! Which sources a run has, by its options.

use crate::{
    error::{Error, Errors, Stage},
    pipeline::source::{
        Captured,
        base::Base,
        cache::Cache,
        folder::Folder,
        local,
        manifest::{self, Manifest},
        offline,
        site::Site,
    },
    progress::Progress,
};

use super::Options;

/// What a run starts from.
#[derive(Debug)]
pub(super) struct Sources {
    /// What `sources.toml` shall say.
    pub(super) manifest: Manifest,
    pub(super) captured: Vec<Captured>,
    /// What was learnt about the site's pages, if it was asked.
    pub(super) cache: Option<Cache>,
    /// Files of what `sources.toml` named before.
    pub(super) known_files: Vec<String>,
    former: Manifest,
}

impl Sources {
    /// The page that had something which is not there any more.
    pub(super) fn former_page(&self, folder: &Folder, place: &str) -> Option<String> {
        let captured = offline::captured(folder, &self.former).unwrap_or_default();
        let mut parts: Vec<_> = captured.iter().map(Captured::part).collect();
        parts.extend(offline::transcribed(folder, &self.former).unwrap_or_default());
        parts.into_iter().find(|part| part.document.pointer(place).is_some()).map(|part| part.page)
    }
}

pub(super) fn gather(options: &Options, folder: &Folder, progress: &Progress) -> Result<Sources, Errors> {
    let present = folder.read(manifest::FILE)?.map(|text| Manifest::parse(&text)).transpose()?;
    let is_new = present.is_none();
    let former = present.unwrap_or_default();
    let mut manifest = former.clone();
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
        captured
    } else {
        if let (true, Some(url)) = (is_new, &options.base_url) {
            manifest.base_url = Base::parse(url)?.to_string();
        }
        let (captured, learnt) = ask_site(options, folder, &manifest, progress)?;
        cache = Some(learnt);
        captured
    };
    manifest.pages = captured.iter().filter_map(Captured::page).collect();
    manifest.documents = captured.iter().filter_map(Captured::document_entry).collect();
    let known_files = former
        .pages
        .iter()
        .map(|page| format!("upstream/{}.json", page.path))
        .chain(former.documents.iter().map(|document| format!("upstream/{}", document.file)))
        .collect();
    Ok(Sources { manifest, captured, cache, known_files, former })
}

fn ask_site(
    options: &Options,
    folder: &Folder,
    manifest: &Manifest,
    progress: &Progress,
) -> Result<(Vec<Captured>, Cache), Errors> {
    let base = Base::parse(options.base_url.as_deref().unwrap_or(&manifest.base_url))?;
    // A site of which nothing is known yet is known by its index.
    let discover = options.discover || manifest.pages.is_empty() && manifest.documents.is_empty();
    let site = Site { base: &base, manifest, folder, progress };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::network(format!("no runtime: {error}")))?;
    let refreshed = runtime.block_on(site.refresh(discover))?;
    Ok((refreshed.captured, refreshed.cache))
}
