package larkspur;

import static larkspur.Clients.*;
import static larkspur.Report.*;
import static larkspur.SeedPage.PAGE_USER;

import com.lark.oapi.Client;
import com.lark.oapi.service.bitable.v1.model.ListAppTableReq;
import com.lark.oapi.service.contact.v3.model.GetUserReq;
import com.lark.oapi.service.contact.v3.model.ListScopeReq;
import com.lark.oapi.service.im.v1.model.CreateMessageReq;
import com.lark.oapi.service.im.v1.model.CreateMessageReqBody;
import com.lark.oapi.service.im.v1.model.CreateMessageResp;
import com.lark.oapi.service.im.v1.model.GetImageReq;

/** Refusals, in the typed fields of the SDK's own errors. */
final class Errors {
  private Errors() {}

  static void run() {
    step(
        "error: a wrong secret",
        () -> {
          // First of all: a later client of the app would use the token that an earlier one keeps.
          Client wrong = Client.newBuilder(BARE_APP_ID, "wrong").openBaseUrl(URL).build();
          String failure = null;
          try {
            wrong.contact().v3().scope().list(ListScopeReq.newBuilder().build());
          } catch (RuntimeException thrown) {
            failure = thrown.toString();
          }
          expectTrue("the SDK tells the code of the token call: " + failure, failure != null && failure.contains("10014"));
        });
    step(
        "error: a scope that the app lacks",
        () -> {
          Client bare = Client.newBuilder(BARE_APP_ID, BARE_APP_SECRET).openBaseUrl(URL).build();
          var answer = bare.contact().v3().user().get(GetUserReq.newBuilder().userId(PAGE_USER).build());
          expectTrue("success() is false", !answer.success());
          expectEqual("status", answer.getRawResponse().getStatusCode(), 400);
          expectEqual("code", answer.getCode(), 99991672);
          given("msg", answer.getMsg());
          var error = answer.getError();
          expectEqual("log_id", error.getLogId(), answer.getRequestId());
          expectTrue("message names a page", error.getMessage().contains("how-to-fix-the-99991672-error"));
          expectEqual("type", error.getPermissionViolations()[0].getType(), "action_scope_required");
          expectTrue("subject is a scope", error.getPermissionViolations()[0].getSubject().contains(":"));
          expectTrue("helps have a url", error.getHelps()[0].getUrl().contains("/auth"));
          given("description", error.getHelps()[0].getDescription());
          expectTrue("the troubleshooter has a link", error.getTroubleshooter().contains("/search?"));
        });
    step(
        "error: a field that breaks a rule",
        () -> {
          var answer = sendBadly("nonsense", "{\"text\":\"hi\"}");
          expectEqual("code", answer.getCode(), 99992402);
          var violation = answer.getError().getFieldViolations()[0];
          expectEqual("field", violation.getField(), "receive_id_type");
          expectEqual("value", violation.getValue(), "nonsense");
          given("description", violation.getDescription());
        });
    step(
        "error: an id that stands for nobody",
        () -> {
          var request = GetUserReq.newBuilder().userId("nobody").userIdType("user_id").build();
          expectEqual("code", client.contact().v3().user().get(request).getCode(), 99992360);
        });
    step(
        "error: content that is none",
        () -> {
          var answer = sendBadly("user_id", "no json");
          expectEqual("code", answer.getCode(), 230001);
          expectTrue("the troubleshooter has a link", answer.getError().getTroubleshooter().contains("/search?"));
        });
    step(
        "error: a failure with HTTP 200",
        () -> {
          var request = ListAppTableReq.newBuilder().appToken("bascnNoSuchBase").build();
          var answer = client.bitable().v1().appTable().list(request);
          expectTrue("success() is false", !answer.success());
          expectEqual("status", answer.getRawResponse().getStatusCode(), 200);
        });
    step(
        "error: a download",
        () -> {
          var answer = client.im().v1().image().get(GetImageReq.newBuilder().imageKey("img_v3_none").build());
          expectEqual("code", answer.getCode(), 234005);
          given("log_id", answer.getError().getLogId());
        });
  }

  private static CreateMessageResp sendBadly(String idType, String content) throws Exception {
    return client
        .im()
        .v1()
        .message()
        .create(
            CreateMessageReq.newBuilder()
                .receiveIdType(idType)
                .createMessageReqBody(
                    CreateMessageReqBody.newBuilder().receiveId(PAGE_USER).msgType("text").content(content).build())
                .build());
  }
}
