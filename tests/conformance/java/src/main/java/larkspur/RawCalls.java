package larkspur;

import static larkspur.Clients.client;
import static larkspur.Report.*;
import static larkspur.SeedPage.PAGE_USER;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.lark.oapi.core.response.RawResponse;
import com.lark.oapi.core.token.AccessTokenType;
import java.nio.charset.StandardCharsets;

/** Calls by method and path, for APIs that an SDK does not know. */
final class RawCalls {
  private RawCalls() {}

  /** A body; the SDK reads its fields, so that on a new Java it can be no collection. */
  private static final class Written {
    final String receive_id = PAGE_USER;
    final String msg_type = "text";
    final String content = "{\"text\":\"raw\"}";
  }

  static void run() {
    step(
        "raw: GET",
        () -> {
          String path = "/open-apis/contact/v3/users/" + PAGE_USER + "?user_id_type=user_id";
          JsonObject data = dataOf(client.get(path, null, AccessTokenType.Tenant));
          expectEqual("user_id", data.getAsJsonObject("user").get("user_id").getAsString(), PAGE_USER);
        });
    step(
        "raw: POST",
        () -> {
          String path = "/open-apis/im/v1/messages?receive_id_type=user_id";
          JsonObject data = dataOf(client.post(path, new Written(), AccessTokenType.Tenant));
          expectEqual("msg_type", data.get("msg_type").getAsString(), "text");
        });
  }

  private static JsonObject dataOf(RawResponse answer) {
    JsonObject body =
        JsonParser.parseString(new String(answer.getBody(), StandardCharsets.UTF_8)).getAsJsonObject();
    expectEqual("code", body.get("code").getAsInt(), 0);
    return body.getAsJsonObject("data");
  }
}
