package larkspur;

import static larkspur.Clients.*;
import static larkspur.Report.*;

import com.google.gson.JsonParser;
import com.lark.oapi.Client;
import com.lark.oapi.core.request.MarketplaceAppAccessTokenReq;
import com.lark.oapi.core.request.MarketplaceTenantAccessTokenReq;
import com.lark.oapi.core.request.RequestOptions;
import com.lark.oapi.core.request.SelfBuiltAppAccessTokenReq;
import com.lark.oapi.core.request.SelfBuiltTenantAccessTokenReq;
import com.lark.oapi.core.response.AppAccessTokenResp;
import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.service.auth.v3.model.ResendAppTicketReq;
import com.lark.oapi.service.auth.v3.model.ResendAppTicketReqBody;
import com.lark.oapi.service.contact.v3.model.ListScopeReq;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Tokens of both kinds of app, asked for by hand and by the SDK itself. */
final class Tokens {
  private Tokens() {}

  static void run() {
    step(
        "auth.v3.tenantAccessToken.internal",
        () -> {
          var request = SelfBuiltTenantAccessTokenReq.newBuilder().appId(APP_ID).appSecret(APP_SECRET).build();
          var answer = client.ext().getTenantAccessTokenBySelfBuiltApp(request);
          expectEqual("code", answer.getCode(), 0);
          expectTrue("the token begins with t-", answer.getTenantAccessToken().startsWith("t-"));
          expectTrue("expire is at most two hours", answer.getExpire() > 0 && answer.getExpire() <= 7200);
        });
    step(
        "auth.v3.appAccessToken.internal",
        () -> {
          var request = SelfBuiltAppAccessTokenReq.newBuilder().appId(APP_ID).appSecret(APP_SECRET).build();
          var answer = client.ext().getAppAccessTokenBySelfBuiltApp(request);
          expectEqual("code", answer.getCode(), 0);
          given("app_access_token", answer.getAppAccessToken());
        });

    Client store = Client.newBuilder(STORE_APP_ID, STORE_APP_SECRET).marketplaceApp().openBaseUrl(URL).build();
    call(
        "auth.v3.appTicket.resend",
        () ->
            store
                .auth()
                .v3()
                .appTicket()
                .resend(
                    ResendAppTicketReq.newBuilder()
                        .resendAppTicketReqBody(
                            ResendAppTicketReqBody.newBuilder().appId(STORE_APP_ID).appSecret(STORE_APP_SECRET).build())
                        .build()));
    String[] ticket = new String[1];
    step("auth: the app_ticket event", () -> ticket[0] = receiveTicket());
    AppAccessTokenResp[] appToken = new AppAccessTokenResp[1];
    step(
        "auth.v3.appAccessToken.create",
        () -> {
          var request =
              MarketplaceAppAccessTokenReq.newBuilder()
                  .appId(STORE_APP_ID)
                  .appSecret(STORE_APP_SECRET)
                  .appTicket(ticket[0])
                  .build();
          appToken[0] = store.ext().getAppAccessTokenByMarketplaceApp(request);
          expectEqual("code", appToken[0].getCode(), 0);
        });
    step(
        "auth.v3.tenantAccessToken.create",
        () -> {
          var request =
              MarketplaceTenantAccessTokenReq.newBuilder()
                  .appAccessToken(appToken[0].getAppAccessToken())
                  .tenantKey(TENANT_KEY)
                  .build();
          var answer = store.ext().getTenantAccessTokenByMarketplaceApp(request);
          expectEqual("code", answer.getCode(), 0);
          expectTrue("the token begins with t-", answer.getTenantAccessToken().startsWith("t-"));
        });
    call(
        "contact.v3.scope.list: as a store app",
        () ->
            store
                .contact()
                .v3()
                .scope()
                .list(ListScopeReq.newBuilder().build(), RequestOptions.newBuilder().tenantKey(TENANT_KEY).build()));
  }

  /** Gives the SDK the ticket event that the platform pushes. */
  private static String receiveTicket() throws Exception {
    var address = URI.create(URL + "/_larkspur/apps/" + STORE_APP_ID + "/app_ticket");
    var answer =
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    String ticket = JsonParser.parseString(answer.body()).getAsJsonObject().get("app_ticket").getAsString();
    String pushed =
        String.format(
            "{\"ts\":\"1767225600.000000\",\"uuid\":\"conformance\",\"token\":\"\",\"type\":\"event_callback\","
                + "\"event\":{\"app_id\":\"%s\",\"tenant_key\":\"%s\",\"app_ticket\":\"%s\",\"type\":\"app_ticket\"}}",
            STORE_APP_ID, TENANT_KEY, ticket);
    try {
      EventDispatcher.newBuilder("", "").build().doWithoutValidation(pushed.getBytes(StandardCharsets.UTF_8));
    } catch (Throwable failure) {
      throw new IllegalStateException("the SDK did not take the event", failure);
    }
    return ticket;
  }
}
