//! Connections.

use pod_api_ext::{
    Error, Operation, PodClient, RsaLogin, UserId,
    connections::{ConnectionStatus, ListConnections},
    mock::{Fault, MockPod, MockUser},
};
use tests::keys::BOT;

const COLLEAGUE: i64 = 1;
const RIVAL: i64 = 2;

/// A pod with a colleague of the caller and a user of another pod, and the clients of the caller and of that user.
async fn two_callers() -> (MockPod, PodClient, PodClient) {
    let pod = MockPod::start().await;
    pod.add_user(MockUser::person(COLLEAGUE.into(), "colleague"));
    pod.add_user(MockUser::service(RIVAL.into(), "rival").of_other_pod());
    pod.register("rival", &BOT.rsa_key());
    let rival = pod.builder().session_provider(RsaLogin::new("rival", BOT.rsa_key())).build().unwrap();
    let client = pod.client();
    (pod, client, rival)
}

async fn status(client: &PodClient, user: UserId) -> Option<ConnectionStatus> {
    client.connections().get(user).await.unwrap().and_then(|connection| connection.status())
}

#[tokio::test]
async fn a_request_is_pending_until_the_other_side_answers() {
    let (pod, client, rival) = two_callers().await;
    assert!(client.connections().get(RIVAL.into()).await.unwrap().is_none());

    let asked = client.connections().create(RIVAL.into()).await.unwrap();
    assert_eq!((asked.status(), asked.requests()), (Some(ConnectionStatus::PendingOutgoing), Some(1)));
    assert_eq!(status(&rival, pod.caller()).await, Some(ConnectionStatus::PendingIncoming));
    let again = client.connections().create(RIVAL.into()).await.unwrap_err();
    assert!(matches!(again, Error::BadRequest(_)), "{again}");

    rival.connections().reject(pod.caller()).await.unwrap();
    assert_eq!(status(&client, RIVAL.into()).await, Some(ConnectionStatus::Rejected));
    client.connections().create(RIVAL.into()).await.unwrap();
    rival.connections().accept(pod.caller()).await.unwrap();
    assert_eq!(status(&client, RIVAL.into()).await, Some(ConnectionStatus::Accepted));

    client.connections().remove(RIVAL.into()).await.unwrap();
    assert_eq!(status(&rival, pod.caller()).await, None);
    assert!(matches!(client.connections().remove(RIVAL.into()).await, Err(Error::BadRequest(_))));
}

#[tokio::test]
async fn a_list_has_the_status_and_the_users_asked_for() {
    let (_pod, client, _) = two_callers().await;
    client.connections().create(RIVAL.into()).await.unwrap();
    let list = |request| {
        let client = &client;
        async move {
            let found = client.connections().list(request).await.unwrap();
            found
                .iter()
                .filter_map(pod_api_ext::connections::Connection::user)
                .map(UserId::get)
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(list(ListConnections::new()).await, [RIVAL]);
    assert_eq!(list(ListConnections::new().status(&ConnectionStatus::Accepted)).await, [0; 0]);
    let both = [COLLEAGUE.into(), RIVAL.into()];
    assert_eq!(list(ListConnections::all().users(both)).await, [RIVAL, COLLEAGUE]);
    assert_eq!(list(ListConnections::new().users(both)).await, [RIVAL]);
}

#[tokio::test]
async fn many_users_are_asked_about_in_several_calls() {
    let (pod, client, _) = two_callers().await;
    let users = (1..=301).map(UserId::from);
    let found = client.connections().list(ListConnections::all().users(users)).await.unwrap();
    assert_eq!((found.len(), pod.calls_of(Operation::V1_CONNECTION_LIST_GET)), (1, 2));
    let nobody = client.connections().list(ListConnections::all().users([])).await.unwrap_err();
    assert_eq!(nobody.to_string(), "userIds names no user; nothing was sent");
}

#[tokio::test]
async fn a_gateways_404_does_not_say_that_there_is_no_connection() {
    let (pod, client, _) = two_callers().await;
    assert!(client.connections().get(RIVAL.into()).await.unwrap().is_none());
    pod.next_calls(1, Fault::Html(404));
    let error = client.connections().get(RIVAL.into()).await.unwrap_err();
    assert!(matches!(&error, Error::NotFound(failure) if failure.from_gateway), "{error}");
    assert!(error.to_string().contains("is the pod's address right"), "{error}");
}
