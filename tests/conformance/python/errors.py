"""Refusals, in the typed fields of the SDK's own error objects."""

from lark_oapi.api.bitable.v1 import ListAppTableRequest
from lark_oapi.api.contact.v3 import GetUserRequest, ListScopeRequest
from lark_oapi.api.im.v1 import CreateMessageRequest, CreateMessageRequestBody, GetImageRequest
from lark_oapi.core.exception import ObtainAccessTokenException
from lark_oapi.core.model.error import Error

from clients import BARE_APP_ID, BARE_APP_SECRET, client, make_client
from report import expect_equal, expect_true, report
from seed_page import PAGE_USER


def error_of(response):
    """The SDK's own type of the error; a response keeps what it is made of."""
    return Error(response.error)


def errors():
    with report("error: a wrong secret"):
        # First of all: a later client of the app would use the token that an earlier one keeps.
        try:
            make_client(BARE_APP_ID, "wrong").contact.v3.scope.list(ListScopeRequest.builder().build())
            raise AssertionError("the call did not fail")
        except ObtainAccessTokenException as failure:
            expect_equal("code", failure.code, 10014)
            expect_true("msg is there", bool(failure.msg))

    with report("error: a scope that the app lacks"):
        request = GetUserRequest.builder().user_id(PAGE_USER).build()
        response = make_client(BARE_APP_ID, BARE_APP_SECRET).contact.v3.user.get(request)
        expect_true("success() is false", not response.success())
        expect_equal("status", response.raw.status_code, 400)
        expect_equal("code", response.code, 99991672)
        expect_true("msg is there", bool(response.msg))
        expect_true("the log id is there", bool(response.get_log_id()))
        expect_equal("log_id", error_of(response).log_id, response.get_log_id())
        violation = error_of(response).permission_violations[0]
        expect_equal("type", violation.type, "action_scope_required")
        expect_true("subject is a scope", ":" in violation.subject)
        expect_true("helps have a url", "/auth" in error_of(response).helps[0].url)
        expect_true("helps have a description", bool(error_of(response).helps[0].description))
        expect_true("the troubleshooter has a link", "/search?" in error_of(response).troubleshooter)

    with report("error: a field that breaks a rule"):
        body = CreateMessageRequestBody({"receive_id": PAGE_USER, "msg_type": "text", "content": '{"text":"hi"}'})
        request = CreateMessageRequest.builder().receive_id_type("nonsense").request_body(body).build()
        response = client.im.v1.message.create(request)
        expect_equal("code", response.code, 99992402)
        violation = error_of(response).field_violations[0]
        expect_equal("field", violation.field, "receive_id_type")
        expect_equal("value", violation.value, "nonsense")
        expect_true("description is there", bool(violation.description))

    with report("error: an id that stands for nobody"):
        request = GetUserRequest.builder().user_id("nobody").user_id_type("user_id").build()
        expect_equal("code", client.contact.v3.user.get(request).code, 99992360)

    with report("error: content that is none"):
        body = CreateMessageRequestBody({"receive_id": PAGE_USER, "msg_type": "text", "content": "no json"})
        request = CreateMessageRequest.builder().receive_id_type("user_id").request_body(body).build()
        response = client.im.v1.message.create(request)
        expect_equal("code", response.code, 230001)
        expect_true("the troubleshooter has a link", "/search?" in error_of(response).troubleshooter)

    with report("error: a failure with HTTP 200"):
        request = ListAppTableRequest.builder().app_token("bascnNoSuchBase").build()
        response = client.bitable.v1.app_table.list(request)
        expect_true("success() is false", not response.success())
        expect_equal("status", response.raw.status_code, 200)

    with report("error: a download"):
        response = client.im.v1.image.get(GetImageRequest.builder().image_key("img_v3_none").build())
        expect_equal("code", response.code, 234005)
        expect_true("there is no file", response.file is None)
        expect_true("the log id is there", bool(error_of(response).log_id))
