//! What a network does: exit code 3 if it is to blame, every file as it was.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use flate2::{Compression, write::GzEncoder};
use tests::{
    raw_socket::RawServer,
    site::{Page, Site},
    xtask::{Openapi, stderr},
};
use wiremock::{Request, ResponseTemplate};

use super::{filled, page_a, page_b, pages};

/// Runs against a site, and proves that nothing was changed.
fn refuses(base: &str, code: i32, expected: &[&str]) {
    let openapi = filled(&pages());
    let before = openapi.files();
    let run = openapi.regen(&["--base-url", base]).code(code);
    for part in expected {
        assert!(stderr(&run).contains(part), "{part:?} is not in: {}", stderr(&run));
    }
    assert_eq!(openapi.files(), before);
}

/// A site whose page A answers as told.
async fn site(respond: impl wiremock::Respond + 'static) -> Site {
    let site = Site::empty().await;
    site.mount("section/a.md", respond).await;
    site.answer("section/sub/b.md", &page_b().text).await;
    site
}

async fn asked_for_a(site: &Site) -> usize {
    site.requests().await.iter().filter(|request| request.url.path().ends_with("/a.md")).count()
}

#[tokio::test]
async fn a_large_page_is_refused_and_not_asked_for_again() {
    let large = "x".repeat(60 << 20);
    let site = site(ResponseTemplate::new(200).set_body_string(large)).await;
    refuses(&site.base(), 2, &["source: section/a: ", "more than 8 MiB"]);
    assert_eq!(asked_for_a(&site).await, 1);
}

#[tokio::test]
async fn a_small_answer_that_unpacks_to_a_large_page_is_refused() {
    let site = site(gzipped(&vec![b'x'; 60 << 20])).await;
    refuses(&site.base(), 2, &["section/a", "more than 8 MiB"]);
}

#[tokio::test]
async fn compressed_pages_are_unpacked() {
    let site = site(gzipped(page_a().text.as_bytes())).await;
    let openapi = filled(&pages());
    let before = openapi.read("pod-api.json");
    openapi.regen(&["--base-url", &site.base()]).success();
    assert_eq!(openapi.read("pod-api.json"), before);
}

fn gzipped(text: &[u8]) -> ResponseTemplate {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    std::io::Write::write_all(&mut encoder, text).unwrap();
    let packed = encoder.finish().unwrap();
    ResponseTemplate::new(200).insert_header("content-encoding", "gzip").set_body_bytes(packed)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_cut_in_the_middle() {
    let whole = page_a().text;
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: text/markdown\r\ncontent-length: {}\r\n\r\n", whole.len());
    let server = RawServer::answering(head + &whole[..whole.len() / 2]).await.unwrap();
    let base = format!("{}/main", server.url);
    tokio::task::spawn_blocking(move || refuses(&base, 3, &["source: section/a: ", "/main/section/a.md"]))
        .await
        .unwrap();
}

#[test]
fn nobody_listens() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    refuses(&format!("http://{free}/main"), 3, &["section/a", "refused"]);
}

#[tokio::test]
async fn passing_failures_are_tried_again() {
    for status in [429, 500, 503] {
        let asked = AtomicUsize::new(0);
        let site = site(move |_: &Request| {
            if asked.fetch_add(1, Ordering::Relaxed) < 2 {
                ResponseTemplate::new(status)
            } else {
                ResponseTemplate::new(200).set_body_string(page_a().text)
            }
        })
        .await;
        filled(&pages()).regen(&["--base-url", &site.base()]).success();
        assert_eq!(asked_for_a(&site).await, 3);
    }
}

#[tokio::test]
async fn a_server_says_how_long_to_wait() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let asked = Arc::clone(&times);
    let site = site(move |_: &Request| {
        let mut asked = asked.lock().unwrap();
        asked.push(Instant::now());
        match asked.len() {
            1 => ResponseTemplate::new(429).insert_header("retry-after", "2"),
            _ => ResponseTemplate::new(200).set_body_string(page_a().text),
        }
    })
    .await;
    filled(&pages()).regen(&["--base-url", &site.base()]).success();
    let times = times.lock().unwrap();
    assert!(times.len() == 2 && times[1] - times[0] >= Duration::from_secs(2), "{times:?}");
}

#[tokio::test]
async fn lasting_failures_end_the_run() {
    let overloaded = site(ResponseTemplate::new(503)).await;
    refuses(&overloaded.base(), 3, &["source: section/a: ", "503"]);
    assert_eq!(asked_for_a(&overloaded).await, 4);

    let refused = site(ResponseTemplate::new(403)).await;
    refuses(&refused.base(), 3, &["section/a", "403"]);
}

/// To try again would not help.
#[tokio::test]
async fn a_missing_page_is_not_the_networks_fault() {
    for status in [404, 410] {
        let missing = site(ResponseTemplate::new(status)).await;
        refuses(&missing.base(), 2, &["source: section/a: ", &status.to_string(), "--discover finds where"]);
        assert_eq!(asked_for_a(&missing).await, 1, "a missing page is not asked for again");
    }
    let site = Site::empty().await;
    let run = filled(&pages()).regen(&["--base-url", &site.base(), "--discover"]).code(2);
    assert!(
        stderr(&run).contains("llms.txt") && stderr(&run).contains("the site has no index"),
        "{}",
        stderr(&run)
    );
}

#[tokio::test]
async fn a_server_that_says_unchanged_without_having_been_asked() {
    let site = site(ResponseTemplate::new(304)).await;
    refuses(&site.base(), 3, &["source: section/a: ", "304", "without having been asked"]);
}

#[tokio::test]
async fn a_damaged_cache_only_costs_a_full_answer() {
    let site = Site::serving(&pages()).await;
    let openapi = filled(&pages());
    openapi.regen(&["--base-url", &site.base()]).success();
    let right = openapi.read(".etags.json");
    for damaged in [right.replace("\"etag\": \"", "\"etag\": \"\\n"), "[]".to_owned(), "{".to_owned()] {
        openapi.write(".etags.json", damaged);
        let run = openapi.regen(&["--base-url", &site.base()]).success();
        assert!(stderr(&run).contains("fetched section/a"), "{}", stderr(&run));
        assert_eq!(openapi.read(".etags.json"), right);
    }
}

#[tokio::test]
async fn every_failing_page_is_named() {
    let site = Site::empty().await;
    refuses(&site.base(), 2, &["section/a: ", "section/sub/b: "]);
}

#[tokio::test]
async fn redirects_are_followed_on_the_same_host_only() {
    let elsewhere = Site::serving(&pages()).await;
    let target = format!("{}/section/a.md", elsewhere.base());
    let away = site(ResponseTemplate::new(302).insert_header("location", target.as_str())).await;
    refuses(&away.base(), 2, &["section/a", "redirects to", &target]);
    assert!(elsewhere.requests().await.is_empty(), "the other host was not asked");

    let here = site(ResponseTemplate::new(301).insert_header("location", "/main/moved.md")).await;
    here.answer("moved.md", &page_a().text).await;
    filled(&pages()).regen(&["--base-url", &here.base()]).success();

    let circle = site(ResponseTemplate::new(302).insert_header("location", "/main/section/a.md")).await;
    refuses(&circle.base(), 2, &["section/a", "redirect"]);
}

#[tokio::test]
async fn at_most_eight_requests_are_under_way_at_once() {
    let now = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let many: Vec<_> = (0..40)
        .map(|number| {
            Page::of(
                &format!("p{number}"),
                &tests::site::Fragment::new("get", &format!("/v1/p{number}"), "A"),
            )
        })
        .collect();
    let site = Gate::serving(many.clone(), Arc::clone(&now), Arc::clone(&most));
    Openapi::empty().regen(&["--base-url", &format!("{}/main", site.url)]).success();
    assert_eq!(most.load(Ordering::SeqCst), 8);
}

/// A server that counts the connections on which it is about to answer.
struct Gate {
    url: String,
}

impl Gate {
    fn serving(pages: Vec<Page>, now: Arc<AtomicUsize>, most: Arc<AtomicUsize>) -> Self {
        use std::io::{BufRead, BufReader, Write};
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let index = tests::site::index(&format!("{url}/main"), &pages);
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let Ok(mut connection) = connection else { continue };
                let (now, most, index, pages) = (now.clone(), most.clone(), index.clone(), pages.clone());
                std::thread::spawn(move || {
                    let mut reader = BufReader::new(connection.try_clone().unwrap());
                    let mut first = String::new();
                    reader.read_line(&mut first).unwrap();
                    let mut line = first.clone();
                    while line.trim() != "" {
                        line.clear();
                        reader.read_line(&mut line).unwrap();
                    }
                    let page = pages.iter().find(|page| first.contains(&format!("/{}.md ", page.path)));
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    let patience = Instant::now() + Duration::from_secs(10);
                    while page.is_some() && most.load(Ordering::SeqCst) < 8 && Instant::now() < patience {
                        std::thread::sleep(Duration::from_millis(1));
                    }
                    // A ninth request, were it allowed, would come now.
                    std::thread::sleep(Duration::from_millis(30));
                    let text = page.map_or(index.as_str(), |page| page.text.as_str());
                    now.fetch_sub(1, Ordering::SeqCst);
                    let _ = write!(
                        connection,
                        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{text}",
                        text.len()
                    );
                });
            }
        });
        Self { url }
    }
}
