"""Calls by method and path, for APIs that an SDK does not know."""

import json

import lark_oapi as lark

from clients import client
from report import expect_equal, report
from seed_page import PAGE_USER


def raw_calls():
    with report("raw: GET"):
        request = (
            lark.BaseRequest.builder()
            .http_method(lark.HttpMethod.GET)
            .uri(f"/open-apis/contact/v3/users/{PAGE_USER}")
            .queries([("user_id_type", "user_id")])
            .token_types({lark.AccessTokenType.TENANT})
            .build()
        )
        response = client.request(request)
        expect_equal("code", response.code, 0)
        expect_equal("user_id", json.loads(response.raw.content)["data"]["user"]["user_id"], PAGE_USER)
    with report("raw: POST"):
        request = (
            lark.BaseRequest.builder()
            .http_method(lark.HttpMethod.POST)
            .uri("/open-apis/im/v1/messages")
            .queries([("receive_id_type", "user_id")])
            .token_types({lark.AccessTokenType.TENANT})
            .body({"receive_id": PAGE_USER, "msg_type": "text", "content": '{"text":"raw"}'})
            .build()
        )
        response = client.request(request)
        expect_equal("code", response.code, 0)
        expect_equal("msg_type", json.loads(response.raw.content)["data"]["msg_type"], "text")
