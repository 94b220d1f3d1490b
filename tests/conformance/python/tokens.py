"""Tokens of both kinds of app, asked for by hand and by the SDK itself."""

import json
import urllib.request

import lark_oapi as lark
from lark_oapi.api.auth.v3 import (
    CreateAppAccessTokenRequest,
    CreateAppAccessTokenRequestBody,
    CreateTenantAccessTokenRequest,
    CreateTenantAccessTokenRequestBody,
    InternalAppAccessTokenRequest,
    InternalAppAccessTokenRequestBody,
    InternalTenantAccessTokenRequest,
    InternalTenantAccessTokenRequestBody,
    ResendAppTicketRequest,
    ResendAppTicketRequestBody,
)
from lark_oapi.api.contact.v3 import ListScopeRequest

from clients import APP_ID, APP_SECRET, DOMAIN, STORE_APP_ID, STORE_APP_SECRET, TENANT_KEY, client, store_client
from report import call, expect_equal, expect_true, given, report


def answer_of(response):
    """The whole body: the token APIs answer beside `data`, which the SDK does not model."""
    expect_equal("code", response.code, 0)
    return json.loads(response.raw.content)


def tokens():
    credentials = {"app_id": APP_ID, "app_secret": APP_SECRET}
    with report("auth.v3.tenantAccessToken.internal"):
        body = InternalTenantAccessTokenRequestBody(credentials)
        request = InternalTenantAccessTokenRequest.builder().request_body(body).build()
        answer = answer_of(client.auth.v3.tenant_access_token.internal(request))
        expect_true("tenant_access_token begins with t-", answer["tenant_access_token"].startswith("t-"))
        expect_true("expire is at most two hours", 0 < answer["expire"] <= 7200)
    with report("auth.v3.appAccessToken.internal"):
        body = InternalAppAccessTokenRequestBody(credentials)
        request = InternalAppAccessTokenRequest.builder().request_body(body).build()
        given("app_access_token", answer_of(client.auth.v3.app_access_token.internal(request))["app_access_token"])

    store = {"app_id": STORE_APP_ID, "app_secret": STORE_APP_SECRET}
    body = ResendAppTicketRequestBody(store)
    request = ResendAppTicketRequest.builder().request_body(body).build()
    call("auth.v3.appTicket.resend", store_client.auth.v3.app_ticket.resend, request)
    app_ticket = receive_ticket()
    with report("auth.v3.appAccessToken.create"):
        body = CreateAppAccessTokenRequestBody({**store, "app_ticket": app_ticket})
        request = CreateAppAccessTokenRequest.builder().request_body(body).build()
        app_access_token = answer_of(store_client.auth.v3.app_access_token.create(request))["app_access_token"]
    with report("auth.v3.tenantAccessToken.create"):
        body = CreateTenantAccessTokenRequestBody({"app_access_token": app_access_token, "tenant_key": TENANT_KEY})
        request = CreateTenantAccessTokenRequest.builder().request_body(body).build()
        answer = answer_of(store_client.auth.v3.tenant_access_token.create(request))
        expect_true("tenant_access_token begins with t-", answer["tenant_access_token"].startswith("t-"))

    option = lark.RequestOption.builder().tenant_key(TENANT_KEY).app_ticket(app_ticket).build()
    request = ListScopeRequest.builder().build()
    call("contact.v3.scope.list: as a store app", store_client.contact.v3.scope.list, request, option)


def receive_ticket():
    """The ticket that the platform pushes by event. This SDK keeps none: programs hand it to each call."""
    with report("auth: the app_ticket"):
        with urllib.request.urlopen(f"{DOMAIN}/_larkspur/apps/{STORE_APP_ID}/app_ticket") as answer:
            return given("app_ticket", json.load(answer)["app_ticket"])
