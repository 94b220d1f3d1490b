package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	lark "github.com/larksuite/oapi-sdk-go/v3"
	larkcore "github.com/larksuite/oapi-sdk-go/v3/core"
	"github.com/larksuite/oapi-sdk-go/v3/event/dispatcher"
	larkcontact "github.com/larksuite/oapi-sdk-go/v3/service/contact/v3"
)

// tokens asks for tokens of both kinds of app, by hand and by the SDK itself.
func tokens() {
	call("auth.v3.tenantAccessToken.internal", func() (*larkcore.TenantAccessTokenResp, error) {
		return client.GetTenantAccessTokenBySelfBuiltApp(ctx, &larkcore.SelfBuiltTenantAccessTokenReq{AppID: appID, AppSecret: appSecret})
	}, func(answer *larkcore.TenantAccessTokenResp) {
		expectTrue("tenant_access_token begins with t-", strings.HasPrefix(answer.TenantAccessToken, "t-"))
		expectTrue("expire is at most two hours", answer.Expire > 0 && answer.Expire <= 7200)
	})
	call("auth.v3.appAccessToken.internal", func() (*larkcore.AppAccessTokenResp, error) {
		return client.GetAppAccessTokenBySelfBuiltApp(ctx, &larkcore.SelfBuiltAppAccessTokenReq{AppID: appID, AppSecret: appSecret})
	}, func(answer *larkcore.AppAccessTokenResp) {
		expectTrue("app_access_token is there", answer.AppAccessToken != "")
	})

	store := newClient(storeAppID, storeAppSecret, lark.WithMarketplaceApp())
	call("auth.v3.appTicket.resend", func() (*larkcore.ResendAppTicketResp, error) {
		return store.ResendAppTicket(ctx, &larkcore.ResendAppTicketReq{AppID: storeAppID, AppSecret: storeAppSecret})
	})
	ticket := receiveTicket()
	appToken := call("auth.v3.appAccessToken.create", func() (*larkcore.AppAccessTokenResp, error) {
		return store.GetAppAccessTokenByMarketplaceApp(ctx, &larkcore.MarketplaceAppAccessTokenReq{
			AppID: storeAppID, AppSecret: storeAppSecret, AppTicket: ticket,
		})
	})
	call("auth.v3.tenantAccessToken.create", func() (*larkcore.TenantAccessTokenResp, error) {
		return store.GetTenantAccessTokenByMarketplaceApp(ctx, &larkcore.MarketplaceTenantAccessTokenReq{
			AppAccessToken: appToken.AppAccessToken, TenantKey: tenantKey,
		})
	}, func(answer *larkcore.TenantAccessTokenResp) {
		expectTrue("tenant_access_token begins with t-", strings.HasPrefix(answer.TenantAccessToken, "t-"))
	})
	call("contact.v3.scope.list: as a store app", func() (*larkcontact.ListScopeResp, error) {
		return store.Contact.V3.Scope.List(ctx, larkcontact.NewListScopeReqBuilder().Build(), larkcore.WithTenantKey(tenantKey))
	})
}

// receiveTicket gives the SDK the ticket event that the platform pushes.
func receiveTicket() string {
	var told struct {
		AppTicket string `json:"app_ticket"`
	}
	report("auth: the app_ticket event", func() {
		answer, err := http.Get(fmt.Sprintf("%s/_larkspur/apps/%s/app_ticket", domain, storeAppID))
		if err != nil {
			panic(err)
		}
		defer answer.Body.Close()
		if err := json.NewDecoder(answer.Body).Decode(&told); err != nil {
			panic(err)
		}
		given("app_ticket", &told.AppTicket)
		pushed := fmt.Sprintf(`{"ts":"1767225600.000000","uuid":"conformance","token":"","type":"event_callback",`+
			`"event":{"app_id":"%s","tenant_key":"%s","app_ticket":"%s","type":"app_ticket"}}`, storeAppID, tenantKey, told.AppTicket)
		if _, err := dispatcher.NewEventDispatcher("", "").Do(ctx, []byte(pushed)); err != nil {
			panic(err)
		}
	})
	return told.AppTicket
}
