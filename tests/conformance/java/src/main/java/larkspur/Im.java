package larkspur;

import static larkspur.Clients.client;
import static larkspur.Report.*;
import static larkspur.SeedPage.PAGE_USER;

import com.google.gson.Gson;
import com.lark.oapi.core.request.RequestOptions;
import com.lark.oapi.service.contact.v3.model.CreateUserReq;
import com.lark.oapi.service.contact.v3.model.GetUserReq;
import com.lark.oapi.service.contact.v3.model.User;
import com.lark.oapi.service.im.v1.V1;
import com.lark.oapi.service.im.v1.model.*;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Chats, members, messages of many types, reactions, pins, files and pictures. */
final class Im {
  private static final V1 v1 = client.im().v1();
  private static final Gson gson = new Gson();
  private static final String FILE_NAME = "报告 report.bin";

  /** One red pixel. */
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

  private static final byte[] DOCUMENT = everyByte();

  private Im() {}

  /** Every byte there is, so that a wrong reading of a part shows. */
  private static byte[] everyByte() {
    byte[] all = new byte[1024];
    for (int i = 0; i < all.length; i++) all[i] = (byte) i;
    return all;
  }

  static void run() throws Exception {
    String owner =
        call(
                "contact.v3.user.get: for the chat",
                () ->
                    client
                        .contact()
                        .v3()
                        .user()
                        .get(GetUserReq.newBuilder().userId(PAGE_USER).userIdType("user_id").build()))
            .getData()
            .getUser()
            .getOpenId();
    User carol =
        User.newBuilder()
            .name("Carol")
            .mobile("13900000003")
            .departmentIds(new String[] {"0"})
            .employeeType(1)
            .build();
    String member =
        call(
                "contact.v3.user.create: for the chat",
                () -> client.contact().v3().user().create(CreateUserReq.newBuilder().user(carol).build()))
            .getData()
            .getUser()
            .getOpenId();
    String chatId = chats(owner, member);
    members(chatId, member);
    managers(member);
    settings(chatId);
    String[] keys = uploads();
    messages(chatId, member, keys[0], keys[1]);
    call("im.v1.chat.delete", () -> v1.chat().delete(DeleteChatReq.newBuilder().chatId(chatId).build()));
  }

  private static String chats(String owner, String member) {
    CreateChatReqBody written =
        CreateChatReqBody.newBuilder()
            .name("Java chat")
            .description("By the Java SDK")
            .ownerId(owner)
            .userIdList(new String[] {member})
            .build();
    String chatId =
        call(
                "im.v1.chat.create",
                () ->
                    v1.chat()
                        .create(
                            CreateChatReq.newBuilder()
                                .userIdType("open_id")
                                .setBotManager(true)
                                .createChatReqBody(written)
                                .build()))
            .getData()
            .getChatId();
    call(
        "im.v1.chat.get",
        () -> v1.chat().get(GetChatReq.newBuilder().chatId(chatId).build()),
        answer -> expectEqual("name", answer.getData().getName(), "Java chat"));
    call(
        "im.v1.chat.update",
        () ->
            v1.chat()
                .update(
                    UpdateChatReq.newBuilder()
                        .chatId(chatId)
                        .updateChatReqBody(UpdateChatReqBody.newBuilder().name("Java chat renamed").build())
                        .build()));
    List<String> found = new ArrayList<>();
    String pageToken = null;
    boolean more = true;
    while (more) {
      ListChatReq request = ListChatReq.newBuilder().pageSize(1).pageToken(pageToken).build();
      var page = call("im.v1.chat.list: page", () -> v1.chat().list(request)).getData();
      for (ListChat item : page.getItems()) found.add(item.getChatId());
      pageToken = page.getPageToken();
      more = page.getHasMore();
    }
    expectTrue("the chat is on a page", found.contains(chatId));
    call(
        "im.v1.chat.search",
        () -> v1.chat().search(SearchChatReq.newBuilder().query("renamed").build()),
        answer -> expectEqual("found", answer.getData().getItems()[0].getChatId(), chatId));
    call(
        "im.v1.chat.link",
        () ->
            v1.chat()
                .link(
                    LinkChatReq.newBuilder()
                        .chatId(chatId)
                        .linkChatReqBody(LinkChatReqBody.newBuilder().validityPeriod("week").build())
                        .build()),
        answer -> given("share_link", answer.getData().getShareLink()));
    return chatId;
  }

  private static void members(String chatId, String member) {
    call(
        "im.v1.chatMembers.get",
        () -> v1.chatMembers().get(GetChatMembersReq.newBuilder().chatId(chatId).memberIdType("open_id").build()),
        answer -> expectEqual("number of members", answer.getData().getItems().length, 2));
    String[] ids = {member};
    call(
        "im.v1.chatMembers.delete",
        () ->
            v1.chatMembers()
                .delete(
                    DeleteChatMembersReq.newBuilder()
                        .chatId(chatId)
                        .memberIdType("open_id")
                        .deleteChatMembersReqBody(DeleteChatMembersReqBody.newBuilder().idList(ids).build())
                        .build()));
    call(
        "im.v1.chatMembers.create",
        () ->
            v1.chatMembers()
                .create(
                    CreateChatMembersReq.newBuilder()
                        .chatId(chatId)
                        .memberIdType("open_id")
                        .createChatMembersReqBody(CreateChatMembersReqBody.newBuilder().idList(ids).build())
                        .build()));
    call(
        "im.v1.chatMembers.isInChat",
        () -> v1.chatMembers().isInChat(IsInChatChatMembersReq.newBuilder().chatId(chatId).build()),
        answer -> expectEqual("is_in_chat", answer.getData().getIsInChat(), true));
  }

  /** Only the owner appoints managers: a chat of the bot's own. */
  private static void managers(String member) {
    String[] ids = {member};
    CreateChatReqBody written = CreateChatReqBody.newBuilder().name("Bot chat").userIdList(ids).build();
    String chatId =
        call(
                "im.v1.chat.create: owned by the bot",
                () ->
                    v1.chat()
                        .create(CreateChatReq.newBuilder().userIdType("open_id").createChatReqBody(written).build()))
            .getData()
            .getChatId();
    call(
        "im.v1.chatManagers.addManagers",
        () ->
            v1.chatManagers()
                .addManagers(
                    AddManagersChatManagersReq.newBuilder()
                        .chatId(chatId)
                        .memberIdType("open_id")
                        .addManagersChatManagersReqBody(
                            AddManagersChatManagersReqBody.newBuilder().managerIds(ids).build())
                        .build()),
        answer -> expectEqual("chat_managers", answer.getData().getChatManagers(), ids));
    call(
        "im.v1.chatManagers.deleteManagers",
        () ->
            v1.chatManagers()
                .deleteManagers(
                    DeleteManagersChatManagersReq.newBuilder()
                        .chatId(chatId)
                        .memberIdType("open_id")
                        .deleteManagersChatManagersReqBody(
                            DeleteManagersChatManagersReqBody.newBuilder().managerIds(ids).build())
                        .build()));
  }

  private static void settings(String chatId) {
    call(
        "im.v1.chatModeration.update",
        () ->
            v1.chatModeration()
                .update(
                    UpdateChatModerationReq.newBuilder()
                        .chatId(chatId)
                        .updateChatModerationReqBody(
                            UpdateChatModerationReqBody.newBuilder().moderationSetting("all_members").build())
                        .build()));
    call(
        "im.v1.chatModeration.get",
        () -> v1.chatModeration().get(GetChatModerationReq.newBuilder().chatId(chatId).build()),
        answer -> expectEqual("moderation_setting", answer.getData().getModerationSetting(), "all_members"));
    ChatTopNotice[] notices = {ChatTopNotice.newBuilder().actionType("2").build()};
    call(
        "im.v1.chatTopNotice.putTopNotice",
        () ->
            v1.chatTopNotice()
                .putTopNotice(
                    PutTopNoticeChatTopNoticeReq.newBuilder()
                        .chatId(chatId)
                        .putTopNoticeChatTopNoticeReqBody(
                            PutTopNoticeChatTopNoticeReqBody.newBuilder().chatTopNotice(notices).build())
                        .build()));
    call(
        "im.v1.chatTopNotice.deleteTopNotice",
        () ->
            v1.chatTopNotice().deleteTopNotice(DeleteTopNoticeChatTopNoticeReq.newBuilder().chatId(chatId).build()));
    ChatTab[] tabs = {
      ChatTab.newBuilder()
          .tabName("Java")
          .tabType("url")
          .tabContent(ChatTabContent.newBuilder().url("https://www.feishu.cn").build())
          .build()
    };
    var made =
        call(
            "im.v1.chatTab.create",
            () ->
                v1.chatTab()
                    .create(
                        CreateChatTabReq.newBuilder()
                            .chatId(chatId)
                            .createChatTabReqBody(CreateChatTabReqBody.newBuilder().chatTabs(tabs).build())
                            .build()));
    List<String> tabIds = new ArrayList<>();
    for (ChatTab tab : made.getData().getChatTabs()) {
      if ("Java".equals(tab.getTabName())) tabIds.add(tab.getTabId());
    }
    call("im.v1.chatTab.listTabs", () -> v1.chatTab().listTabs(ListTabsChatTabReq.newBuilder().chatId(chatId).build()));
    call(
        "im.v1.chatTab.deleteTabs",
        () ->
            v1.chatTab()
                .deleteTabs(
                    DeleteTabsChatTabReq.newBuilder()
                        .chatId(chatId)
                        .deleteTabsChatTabReqBody(
                            DeleteTabsChatTabReqBody.newBuilder().tabIds(tabIds.toArray(new String[0])).build())
                        .build()));
    ChatMenuItem item =
        ChatMenuItem.newBuilder()
            .actionType("REDIRECT_LINK")
            .name("Java")
            .redirectLink(ChatMenuItemRedirectLink.newBuilder().commonUrl("https://www.feishu.cn").build())
            .build();
    ChatMenuTopLevel[] levels = {ChatMenuTopLevel.newBuilder().chatMenuItem(item).build()};
    var menu =
        call(
            "im.v1.chatMenuTree.create",
            () ->
                v1.chatMenuTree()
                    .create(
                        CreateChatMenuTreeReq.newBuilder()
                            .chatId(chatId)
                            .createChatMenuTreeReqBody(
                                CreateChatMenuTreeReqBody.newBuilder()
                                    .menuTree(ChatMenuTree.newBuilder().chatMenuTopLevels(levels).build())
                                    .build())
                            .build()));
    String[] tops = {menu.getData().getMenuTree().getChatMenuTopLevels()[0].getChatMenuTopLevelId()};
    call(
        "im.v1.chatMenuTree.get", () -> v1.chatMenuTree().get(GetChatMenuTreeReq.newBuilder().chatId(chatId).build()));
    call(
        "im.v1.chatMenuTree.delete",
        () ->
            v1.chatMenuTree()
                .delete(
                    DeleteChatMenuTreeReq.newBuilder()
                        .chatId(chatId)
                        .deleteChatMenuTreeReqBody(
                            DeleteChatMenuTreeReqBody.newBuilder().chatMenuTopLevelIds(tops).build())
                        .build()));
    call(
        "docx.v1.chatAnnouncement.get",
        () ->
            client
                .docx()
                .v1()
                .chatAnnouncement()
                .get(
                    com.lark.oapi.service.docx.v1.model.GetChatAnnouncementReq.newBuilder().chatId(chatId).build()));
  }

  /** Sends a file and a picture, and compares the bytes that come back. */
  private static String[] uploads() throws Exception {
    File picture = temporary(PICTURE);
    File document = temporary(DOCUMENT);
    String imageKey =
        call(
                "im.v1.image.create",
                () ->
                    v1.image()
                        .create(
                            CreateImageReq.newBuilder()
                                .createImageReqBody(
                                    CreateImageReqBody.newBuilder().imageType("message").image(picture).build())
                                .build()))
            .getData()
            .getImageKey();
    call(
        "im.v1.image.get",
        () -> v1.image().get(GetImageReq.newBuilder().imageKey(imageKey).build()),
        answer -> expectBytes(answer.getData(), PICTURE));
    String fileKey =
        call(
                "im.v1.file.create",
                () ->
                    v1.file()
                        .create(
                            CreateFileReq.newBuilder()
                                .createFileReqBody(
                                    CreateFileReqBody.newBuilder()
                                        .fileType("stream")
                                        .fileName(FILE_NAME)
                                        .file(document)
                                        .build())
                                .build()))
            .getData()
            .getFileKey();
    // A file name comes only with an answer to this Content-Type.
    // Source: /uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get.
    RequestOptions named =
        RequestOptions.newBuilder()
            .headers(new HashMap<>(Map.of("Content-Type", List.of("application/json"))))
            .build();
    call(
        "im.v1.file.get",
        () -> v1.file().get(GetFileReq.newBuilder().fileKey(fileKey).build(), named),
        answer -> {
          expectBytes(answer.getData(), DOCUMENT);
          expectEqual("file name", answer.getFileName(), FILE_NAME);
        });
    return new String[] {imageKey, fileKey};
  }

  private static File temporary(byte[] content) throws Exception {
    Path file = Files.createTempFile("larkspur-conformance-", ".bin");
    file.toFile().deleteOnExit();
    Files.write(file, content);
    return file.toFile();
  }

  private static void expectBytes(ByteArrayOutputStream read, byte[] expected) {
    expectEqual("the bytes that came back", read.toByteArray(), expected);
  }

  /** A chat takes five messages a second. Source: /uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create. */
  private static void pace() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(250);
  }

  private static String send(String chatId, String type, Object content) throws Exception {
    pace();
    CreateMessageReqBody written =
        CreateMessageReqBody.newBuilder().receiveId(chatId).msgType(type).content(gson.toJson(content)).build();
    return call(
            "im.v1.message.create: " + type,
            () ->
                v1.message()
                    .create(
                        CreateMessageReq.newBuilder().receiveIdType("chat_id").createMessageReqBody(written).build()),
            answer -> expectEqual("msg_type", answer.getData().getMsgType(), type))
        .getData()
        .getMessageId();
  }

  private static Map<String, Object> card(String title) {
    return Map.of(
        "config", Map.of("wide_screen_mode", true, "update_multi", true),
        "header", Map.of("title", Map.of("tag", "plain_text", "content", title)),
        "elements", List.of(Map.of("tag", "div", "text", Map.of("tag", "lark_md", "content", "**body**"))));
  }

  private static void messages(String chatId, String member, String imageKey, String fileKey) throws Exception {
    String text = send(chatId, "text", Map.of("text", "Hello from Java <b>bold</b>"));
    var line =
        List.of(
            Map.of("tag", "text", "text", "A "),
            Map.of("tag", "a", "text", "link", "href", "https://www.feishu.cn"));
    String post = send(chatId, "post", Map.of("zh_cn", Map.of("title", "Title", "content", List.of(line))));
    String picture = send(chatId, "image", Map.of("image_key", imageKey));
    String file = send(chatId, "file", Map.of("file_key", fileKey));
    String sentCard = send(chatId, "interactive", card("Card"));
    send(chatId, "share_chat", Map.of("chat_id", chatId));
    send(chatId, "share_user", Map.of("user_id", member));
    call(
        "im.v1.message.get",
        () -> v1.message().get(GetMessageReq.newBuilder().messageId(text).build()),
        answer -> expectEqual("msg_type", answer.getData().getItems()[0].getMsgType(), "text"));
    pace();
    ReplyMessageReqBody reply =
        ReplyMessageReqBody.newBuilder().msgType("text").content("{\"text\":\"a reply\"}").build();
    call(
        "im.v1.message.reply",
        () -> v1.message().reply(ReplyMessageReq.newBuilder().messageId(text).replyMessageReqBody(reply).build()),
        answer -> expectEqual("parent_id", answer.getData().getParentId(), text));
    pace();
    ReplyMessageReqBody inThread =
        ReplyMessageReqBody.newBuilder().msgType("text").content("{\"text\":\"x\"}").replyInThread(true).build();
    call(
        "im.v1.message.reply: in thread",
        () -> v1.message().reply(ReplyMessageReq.newBuilder().messageId(post).replyMessageReqBody(inThread).build()),
        answer -> given("thread_id", answer.getData().getThreadId()));
    UpdateMessageReqBody edited =
        UpdateMessageReqBody.newBuilder().msgType("text").content("{\"text\":\"edited\"}").build();
    call(
        "im.v1.message.update",
        () -> v1.message().update(UpdateMessageReq.newBuilder().messageId(text).updateMessageReqBody(edited).build()));
    PatchMessageReqBody changed = PatchMessageReqBody.newBuilder().content(gson.toJson(card("Changed"))).build();
    call(
        "im.v1.message.patch",
        () -> v1.message().patch(PatchMessageReq.newBuilder().messageId(sentCard).patchMessageReqBody(changed).build()));
    pace();
    call(
        "im.v1.message.forward",
        () ->
            v1.message()
                .forward(
                    ForwardMessageReq.newBuilder()
                        .messageId(text)
                        .receiveIdType("open_id")
                        .forwardMessageReqBody(ForwardMessageReqBody.newBuilder().receiveId(member).build())
                        .build()));
    pace();
    call(
        "im.v1.message.mergeForward",
        () ->
            v1.message()
                .mergeForward(
                    MergeForwardMessageReq.newBuilder()
                        .receiveIdType("open_id")
                        .mergeForwardMessageReqBody(
                            MergeForwardMessageReqBody.newBuilder()
                                .receiveId(member)
                                .messageIdList(new String[] {text, post})
                                .build())
                        .build()));
    int found = 0;
    String pageToken = null;
    boolean more = true;
    while (more) {
      ListMessageReq request =
          ListMessageReq.newBuilder()
              .containerIdType("chat")
              .containerId(chatId)
              .sortType("ByCreateTimeAsc")
              .pageSize(3)
              .pageToken(pageToken)
              .build();
      var page = call("im.v1.message.list: page", () -> v1.message().list(request)).getData();
      found += page.getItems().length;
      pageToken = page.getPageToken();
      more = page.getHasMore();
    }
    expectTrue("all messages are on the pages", found >= 8);
    call(
        "im.v1.message.readUsers",
        () ->
            v1.message().readUsers(ReadUsersMessageReq.newBuilder().messageId(text).userIdType("open_id").build()));
    call(
        "im.v1.message.urgentApp",
        () ->
            v1.message()
                .urgentApp(
                    UrgentAppMessageReq.newBuilder()
                        .messageId(text)
                        .userIdType("open_id")
                        .urgentReceivers(UrgentReceivers.newBuilder().userIdList(new String[] {member}).build())
                        .build()));
    reactions(text);
    pins(chatId, text);
    resource("image", picture, imageKey, PICTURE);
    resource("file", file, fileKey, DOCUMENT);
    call("im.v1.message.delete", () -> v1.message().delete(DeleteMessageReq.newBuilder().messageId(text).build()));
  }

  private static void resource(String type, String messageId, String key, byte[] content) {
    call(
        "im.v1.messageResource.get: " + type,
        () ->
            v1.messageResource()
                .get(GetMessageResourceReq.newBuilder().messageId(messageId).fileKey(key).type(type).build()),
        answer -> expectBytes(answer.getData(), content));
  }

  private static void reactions(String messageId) {
    CreateMessageReactionReqBody smile =
        CreateMessageReactionReqBody.newBuilder().reactionType(Emoji.newBuilder().emojiType("SMILE").build()).build();
    String reactionId =
        call(
                "im.v1.messageReaction.create",
                () ->
                    v1.messageReaction()
                        .create(
                            CreateMessageReactionReq.newBuilder()
                                .messageId(messageId)
                                .createMessageReactionReqBody(smile)
                                .build()))
            .getData()
            .getReactionId();
    call(
        "im.v1.messageReaction.list",
        () ->
            v1.messageReaction()
                .list(ListMessageReactionReq.newBuilder().messageId(messageId).reactionType("SMILE").build()),
        answer -> expectEqual("number of reactions", answer.getData().getItems().length, 1));
    call(
        "im.v1.messageReaction.delete",
        () ->
            v1.messageReaction()
                .delete(DeleteMessageReactionReq.newBuilder().messageId(messageId).reactionId(reactionId).build()));
  }

  private static void pins(String chatId, String messageId) {
    CreatePinReqBody written = CreatePinReqBody.newBuilder().messageId(messageId).build();
    call("im.v1.pin.create", () -> v1.pin().create(CreatePinReq.newBuilder().createPinReqBody(written).build()));
    call(
        "im.v1.pin.list",
        () -> v1.pin().list(ListPinReq.newBuilder().chatId(chatId).build()),
        answer -> expectEqual("pinned", answer.getData().getItems()[0].getMessageId(), messageId));
    call("im.v1.pin.delete", () -> v1.pin().delete(DeletePinReq.newBuilder().messageId(messageId).build()));
  }
}
