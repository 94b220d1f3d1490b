"""Clients of the apps that the environment names."""

import os

import lark_oapi as lark


def setting(name):
    value = os.environ.get(f"LARKSPUR_{name}")
    if not value:
        raise SystemExit(f"LARKSPUR_{name} is not set; npm run conformance sets it.")
    return value


DOMAIN = setting("URL")
TENANT_KEY = setting("TENANT_KEY")


def make_client(app_id, app_secret, app_type=lark.AppType.SELF):
    return (
        lark.Client.builder()
        .app_id(app_id)
        .app_secret(app_secret)
        .app_type(app_type)
        .domain(DOMAIN)
        .log_level(lark.LogLevel.ERROR)
        .build()
    )


# A self-built app with every scope.
APP_ID, APP_SECRET = setting("APP_ID"), setting("APP_SECRET")
client = make_client(APP_ID, APP_SECRET)

# A store app with every scope.
STORE_APP_ID, STORE_APP_SECRET = setting("STORE_APP_ID"), setting("STORE_APP_SECRET")
store_client = make_client(STORE_APP_ID, STORE_APP_SECRET, lark.AppType.ISV)

# A self-built app without scopes.
BARE_APP_ID, BARE_APP_SECRET = setting("BARE_APP_ID"), setting("BARE_APP_SECRET")
