//! The documentation site.

use futures::{StreamExt, stream};
use serde_json::Value;

use super::{
    Captured, Place, Texts,
    base::{self, Base},
    cache::{Cache, Found, Remembered},
    fetch::{Answer, Fetcher},
    folder::Folder,
    index,
    manifest::Manifest,
    sha256,
};
use crate::{
    document,
    error::{Error, Errors, Stage},
    pipeline::extract::{extract, link_to_document},
    progress::Progress,
};

/// How many requests are under way at once.
const AT_ONCE: usize = 8;

/// The site as it is asked in one run.
#[derive(Debug)]
pub struct Site<'a> {
    /// Where its pages are.
    pub base: &'a Base,
    /// Which pages and documents were known before.
    pub manifest: &'a Manifest,
    /// What is kept of them.
    pub folder: &'a Folder,
    /// Whether the vendor's texts are kept.
    pub texts: Texts,
    /// Told of every page.
    pub progress: &'a Progress,
}

/// What the site has now.
#[derive(Debug)]
pub struct Refreshed {
    /// Pages and documents, in the order of `sources.toml` or the index.
    pub captured: Vec<Captured>,
    /// What to remember for the next run.
    pub cache: Cache,
}

/// One thing to fetch.
struct Request {
    place: Place,
    url: url::Url,
}

/// One thing fetched; nothing if it does not count.
struct Fetched {
    url: String,
    captured: Option<Captured>,
    remembered: Option<Remembered>,
}

impl Site<'_> {
    /// Fetches the known pages, or with `discover` every page of the index, and the documents that have a URL.
    ///
    /// # Errors
    ///
    /// Every page that could not be had or is no page of the API.
    pub async fn refresh(&self, discover: bool) -> Result<Refreshed, Errors> {
        let http = Fetcher::new(self.is_loopback_only())?;
        let known = Cache::read(self.folder);
        let mut cache = Cache::default();
        let pages = if discover {
            let (pages, remembered) = self.index(&http, &known).await?;
            if let Some(remembered) = remembered {
                cache.insert(self.base.index()?.into(), remembered);
            }
            pages
        } else {
            self.manifest.pages.iter().map(|page| page.path.clone()).collect()
        };
        let requests = self.requests(pages)?;
        self.progress.start(requests.len());
        let results: Vec<_> = stream::iter(requests)
            .map(|request| self.fetch(&http, &known, request, discover))
            .buffered(AT_ONCE)
            .collect()
            .await;
        self.progress.finish();
        let mut captured = self.local_documents()?;
        let mut errors = Vec::new();
        for result in results {
            match result {
                Ok(fetched) => {
                    captured.extend(fetched.captured);
                    if let Some(remembered) = fetched.remembered {
                        cache.insert(fetched.url, remembered);
                    }
                }
                Err(error) => errors.push(error),
            }
        }
        Errors::check(errors)?;
        Ok(Refreshed { captured, cache })
    }

    fn is_loopback_only(&self) -> bool {
        self.base.is_loopback() && self.manifest.documents.iter().all(|document| document.url.is_none())
    }

    async fn index(
        &self,
        http: &Fetcher,
        known: &Cache,
    ) -> Result<(Vec<String>, Option<Remembered>), Errors> {
        let url = self.base.index()?;
        let before = match known.get(url.as_str()) {
            Some(Remembered { etag, found: Found::Index(pages) }) => Some((etag, pages)),
            _ => None,
        };
        let etag = before.map(|(etag, _)| etag.as_str());
        let answer = http.get(index::NAME, &url, etag, "the site has no index, or another base URL").await?;
        match (answer, before) {
            (Answer::Text { text, etag }, _) => {
                let pages = index::pages(self.base, &text)?;
                let remembered = etag.map(|etag| Remembered { etag, found: Found::Index(pages.clone()) });
                Ok((pages, remembered))
            }
            (Answer::NotModified, Some((_, pages))) => Ok((pages.clone(), known.get(url.as_str()).cloned())),
            (Answer::NotModified, None) => Err(unasked(index::NAME).into()),
        }
    }

    fn requests(&self, pages: Vec<String>) -> Result<Vec<Request>, Errors> {
        let mut requests = Vec::new();
        let mut errors = Vec::new();
        for path in pages {
            match self.base.page(&path) {
                Ok(url) => requests.push(Request { place: Place::Page(path), url }),
                Err(error) => errors.push(error),
            }
        }
        for document in &self.manifest.documents {
            let Some(text) = &document.url else { continue };
            match url::Url::parse(text).ok().filter(base::is_allowed) {
                Some(url) => requests.push(Request {
                    place: Place::Document { file: document.file.clone(), url: document.url.clone() },
                    url,
                }),
                None => errors.push(
                    Error::new(Stage::Source, format!("{text:?} is no https URL")).on(document.file.clone()),
                ),
            }
        }
        Errors::check(errors)?;
        Ok(requests)
    }

    /// Documents that came from a file are what they were.
    fn local_documents(&self) -> Result<Vec<Captured>, Errors> {
        let manifest = Manifest {
            pages: Vec::new(),
            documents: self
                .manifest
                .documents
                .iter()
                .filter(|document| document.url.is_none())
                .cloned()
                .collect(),
            ..self.manifest.clone()
        };
        let kept = super::offline::captured(self.folder, &manifest)?;
        Ok(kept.into_iter().map(|kept| self.texts.of(kept)).collect::<Result<_, _>>()?)
    }

    async fn fetch(
        &self,
        http: &Fetcher,
        known: &Cache,
        request: Request,
        discover: bool,
    ) -> Result<Fetched, Error> {
        let Request { place, url } = request;
        let name = place.name().to_owned();
        let before =
            known.get(url.as_str()).filter(|remembered| self.still_has(&place, &remembered.found, discover));
        let etag = before.map(|remembered| remembered.etag.as_str());
        let if_missing = match &place {
            Place::Page(_) if discover => "the site's index lists it all the same",
            Place::Page(_) => "the page may have moved; --discover finds where",
            Place::Document { .. } => "write its address now into sources.toml",
        };
        let answer = http.get(&name, &url, etag, if_missing).await?;
        let fetched = match (answer, before) {
            (Answer::Text { text, etag }, _) => {
                self.progress.fetched(&name, "fetched");
                let (captured, found) = self.take(place, &text, discover)?;
                Fetched { url: url.into(), captured, remembered: etag.map(|etag| Remembered { etag, found }) }
            }
            (Answer::NotModified, Some(before)) => {
                self.progress.fetched(&name, "unchanged");
                let captured = match before.found {
                    Found::Captured(_) => {
                        let kept = Captured::parse(place.clone(), &self.folder.need(&place.file())?)?;
                        let kept = self.texts.of(kept)?;
                        self.counts(&place, &kept.document, discover)?.then_some(kept)
                    }
                    _ => None,
                };
                Fetched { url: url.into(), captured, remembered: Some(before.clone()) }
            }
            (Answer::NotModified, None) => return Err(unasked(&name)),
        };
        Ok(fetched)
    }

    /// Whether what an earlier answer said is still at hand, so that "not modified" will do.
    fn still_has(&self, place: &Place, found: &Found, discover: bool) -> bool {
        match found {
            Found::Captured(fingerprint) => {
                let kept = self.folder.read(&place.file()).ok().flatten();
                kept.is_some_and(|text| sha256(text.trim_end()) == *fingerprint)
            }
            Found::Foreign(title) => discover && *title != self.manifest.api_title,
            Found::Prose => discover,
            Found::Index(_) => false,
        }
    }

    /// Takes what counts out of a text.
    fn take(&self, place: Place, text: &str, discover: bool) -> Result<(Option<Captured>, Found), Error> {
        let Place::Page(path) = &place else {
            let captured = self.texts.of(Captured::parse(place, text)?)?;
            self.counts(&captured.place, &captured.document, discover)?;
            let found = Found::Captured(sha256(&captured.text));
            return Ok((Some(captured), found));
        };
        let Some(fragment) = extract(path, text)? else {
            if discover {
                return Ok((None, Found::Prose));
            }
            let gone = "the page has no OpenAPI document; it may be gone, or its content may have moved";
            let message = link_to_document(text).unwrap_or_else(|| gone.to_owned());
            return Err(Error::new(Stage::Extract, message).on(path));
        };
        if !self.counts(&place, &fragment.document, discover)? {
            return Ok((None, Found::Foreign(document::title(&fragment.document).to_owned())));
        }
        let captured = self.texts.of(Captured::new(place, fragment.text, fragment.document)?)?;
        let found = Found::Captured(sha256(&captured.text));
        Ok((Some(captured), found))
    }

    /// Whether a place has the API that counts. Pages found by the index may have others.
    fn counts(&self, place: &Place, document: &Value, discover: bool) -> Result<bool, Error> {
        let (title, expected) = (document::title(document), &self.manifest.api_title);
        if title == expected {
            return Ok(true);
        }
        if discover && matches!(place, Place::Page(_)) {
            return Ok(false);
        }
        Err(Error::new(Stage::Extract, format!("a page of {title:?}, not of {expected:?}")).on(place.name()))
    }
}

fn unasked(name: &str) -> Error {
    Error::network("answers 304 (not modified) without having been asked for a change").on(name)
}
