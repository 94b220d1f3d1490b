"""The two calls of the page 调用 API. Source: `/server-docs/api-call-guide/calling-process/get-`."""

import json

from lark_oapi.api.contact.v3 import GetUserRequest
from lark_oapi.api.im.v1 import CreateMessageRequest, CreateMessageRequestBody

from clients import client
from report import call, expect_equal, given

# The user of whom the page asks.
PAGE_USER = "ou_c99c5f35d542efc7ee492afe11af19ef"


def seed_page():
    content = json.dumps({"text": "Hello World"})
    body = CreateMessageRequestBody({"receive_id": PAGE_USER, "msg_type": "text", "content": content})
    request = CreateMessageRequest.builder().receive_id_type("user_id").request_body(body).build()
    sent = call("im.v1.message.create: the page", client.im.v1.message.create, request)
    given("message_id", sent.message_id)
    call(
        "contact.v3.user.get: the page",
        client.contact.v3.user.get,
        GetUserRequest.builder().user_id(PAGE_USER).user_id_type("user_id").build(),
        check=lambda data: expect_equal("user_id", data.user.user_id, PAGE_USER),
    )
