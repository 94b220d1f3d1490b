package main

import (
	"os"

	lark "github.com/larksuite/oapi-sdk-go/v3"
	larkcore "github.com/larksuite/oapi-sdk-go/v3/core"
)

var (
	domain    = setting("URL")
	tenantKey = setting("TENANT_KEY")

	// A self-built app with every scope.
	appID, appSecret = setting("APP_ID"), setting("APP_SECRET")
	// A store app with every scope.
	storeAppID, storeAppSecret = setting("STORE_APP_ID"), setting("STORE_APP_SECRET")
	// A self-built app without scopes.
	bareAppID, bareAppSecret = setting("BARE_APP_ID"), setting("BARE_APP_SECRET")

	client = newClient(appID, appSecret)
)

func newClient(id, secret string, options ...lark.ClientOptionFunc) *lark.Client {
	options = append(options, lark.WithOpenBaseUrl(domain), lark.WithLogLevel(larkcore.LogLevelError))
	return lark.NewClient(id, secret, options...)
}

func setting(name string) string {
	value := os.Getenv("LARKSPUR_" + name)
	if value == "" {
		panic("LARKSPUR_" + name + " is not set; npm run conformance sets it.")
	}
	return value
}
