//! The company's certificates.

use futures_util::TryStreamExt;
use pod_api_ext::{
    Operation,
    certificates::{CertificateKind, CertificateStatus, CertificateUpdate, ListCertificates, NewCertificate},
    mock::MockPod,
};
use serde_json::json;

use super::refused;

const PEM: &str = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

/// The document says an object, the vendor's sample is a list of one.
#[tokio::test]
async fn a_certificate_in_a_list_of_one_is_read() {
    let pod = MockPod::start().await;
    let detail = json!({
        "companyCertInfo": { "fingerPrint": "28b2", "expiryDate": 1_536_346_282_592_i64 },
        "companyCertAttributes": { "type": { "type": "USER" }, "status": { "type": "EXPIRED" } },
        "certInfo": [{ "name": "Validity", "attributes": [{ "name": "Not After", "value": "Fri Sep 7" }] }],
    });
    pod.answer_unchecked(Operation::V2_COMPANYCERT_CREATE_POST, json!([detail]));
    pod.answer(Operation::V1_COMPANYCERT_FINGER_PRINT_GET_GET, detail);
    let client = pod.client();
    let created = client.company_certificates().create(NewCertificate::new(PEM)).await.unwrap();
    assert_eq!(created, client.company_certificates().get("28b2").await.unwrap());
    assert_eq!((created.fingerprint(), created.kind()), (Some("28b2"), Some(CertificateKind::User)));
    assert_eq!(created.status(), Some(CertificateStatus::Other("EXPIRED".to_owned())));
    assert_eq!(created.expires_at(), Some("2018-09-07T18:51:22.592Z".parse().unwrap()));
    let section = created.contents().next().unwrap();
    assert_eq!(section.entries().next().unwrap().value(), Some("Fri Sep 7"));
}

#[tokio::test]
async fn a_list_of_some_kinds_goes_on_page_by_page() {
    let pod = MockPod::start().await;
    pod.answer_with(Operation::V1_COMPANYCERT_TYPE_LIST_POST, |call| {
        assert_eq!(*call.body(), json!([{ "type": "USERSIGNING" }, { "type": "NEW" }]));
        let skip: usize = call.query("skip").unwrap().parse().unwrap();
        let names = ["a", "b", "c"].into_iter().skip(skip).take(2);
        Ok(names.map(|name| json!({ "companyCertInfo": { "fingerPrint": name } })).collect())
    });
    let kinds = [CertificateKind::UserSigning, CertificateKind::Other("NEW".to_owned())];
    let client = pod.client();
    let found = client.company_certificates().of_kinds(kinds, ListCertificates::new().page_size(2));
    let found: Vec<_> = found.try_collect().await.unwrap();
    let names: Vec<_> = found.iter().map(|found| found.fingerprint().unwrap()).collect();
    assert_eq!(names, ["a", "b", "c"]);
}

#[tokio::test]
async fn what_names_nothing_is_not_sent() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let certificates = client.company_certificates();
    assert_eq!(refused(certificates.create(NewCertificate::new("MIIB")).await), "pem");
    assert_eq!(refused(certificates.update("28b2", CertificateUpdate::new()).await), "payload");
    assert_eq!(refused(certificates.of_kinds([], ListCertificates::new()).try_next().await), "typeIdList");
    assert_eq!(pod.calls(), 0);
}
