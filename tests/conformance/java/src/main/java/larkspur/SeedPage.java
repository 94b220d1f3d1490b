package larkspur;

import static larkspur.Clients.client;
import static larkspur.Report.*;

import com.lark.oapi.service.contact.v3.model.GetUserReq;
import com.lark.oapi.service.im.v1.model.CreateMessageReq;
import com.lark.oapi.service.im.v1.model.CreateMessageReqBody;

/** The two calls of the page 调用 API. Source: /server-docs/api-call-guide/calling-process/get-. */
final class SeedPage {
  /** The user of whom the page asks. */
  static final String PAGE_USER = "ou_c99c5f35d542efc7ee492afe11af19ef";

  private SeedPage() {}

  static void run() {
    call(
        "im.v1.message.create: the page",
        () ->
            client
                .im()
                .v1()
                .message()
                .create(
                    CreateMessageReq.newBuilder()
                        .receiveIdType("user_id")
                        .createMessageReqBody(
                            CreateMessageReqBody.newBuilder()
                                .receiveId(PAGE_USER)
                                .msgType("text")
                                .content("{\"text\":\"Hello World\"}")
                                .build())
                        .build()),
        answer -> given("message_id", answer.getData().getMessageId()));
    call(
        "contact.v3.user.get: the page",
        () ->
            client.contact().v3().user().get(GetUserReq.newBuilder().userId(PAGE_USER).userIdType("user_id").build()),
        answer -> expectEqual("user_id", answer.getData().getUser().getUserId(), PAGE_USER));
  }
}
