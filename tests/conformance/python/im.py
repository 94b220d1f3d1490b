"""Chats, members, messages of many types, reactions, pins, files and pictures."""

import base64
import io
import json
import time

import lark_oapi as lark
import lark_oapi.api.docx.v1 as docx
from lark_oapi.api.contact.v3 import CreateUserRequest, GetUserRequest, User
from lark_oapi.api.im.v1 import *

from clients import client
from report import call, expect_equal, expect_true, given, report
from seed_page import PAGE_USER

v1 = client.im.v1

# One red pixel.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
)
# Every byte there is, so that a wrong reading of a part shows.
DOCUMENT = bytes(range(256)) * 4
FILE_NAME = "报告 report.bin"


def im():
    owner, member = people()
    chat_id = chats(owner, member)
    members(chat_id, member)
    managers(member)
    settings(chat_id)
    image_key, file_key = uploads()
    messages(chat_id, member, image_key, file_key)
    call("im.v1.chat.delete", v1.chat.delete, DeleteChatRequest.builder().chat_id(chat_id).build())


def people():
    found = call(
        "contact.v3.user.get: for the chat",
        client.contact.v3.user.get,
        GetUserRequest.builder().user_id(PAGE_USER).user_id_type("user_id").build(),
    )
    carol = User({"name": "Carol", "mobile": "13900000003", "department_ids": ["0"], "employee_type": 1})
    made = call(
        "contact.v3.user.create: for the chat",
        client.contact.v3.user.create,
        CreateUserRequest.builder().request_body(carol).build(),
    )
    return found.user.open_id, made.user.open_id


def chats(owner, member):
    body = CreateChatRequestBody(
        {"name": "Python chat", "description": "By the Python SDK", "owner_id": owner, "user_id_list": [member]}
    )
    request = CreateChatRequest.builder().user_id_type("open_id").set_bot_manager(True).request_body(body).build()
    chat_id = given("chat_id", call("im.v1.chat.create", v1.chat.create, request).chat_id)
    call(
        "im.v1.chat.get",
        v1.chat.get,
        GetChatRequest.builder().chat_id(chat_id).build(),
        check=lambda data: expect_equal("name", data.name, "Python chat"),
    )
    body = UpdateChatRequestBody({"name": "Python chat renamed"})
    call("im.v1.chat.update", v1.chat.update, UpdateChatRequest.builder().chat_id(chat_id).request_body(body).build())
    found = []
    page_token = None
    while True:
        request = ListChatRequest.builder().page_size(1)
        if page_token:
            request.page_token(page_token)
        page = call("im.v1.chat.list: page", v1.chat.list, request.build())
        found += [item.chat_id for item in page.items]
        page_token = page.page_token
        if not page.has_more:
            break
    expect_true("the chat is on a page", chat_id in found)
    call(
        "im.v1.chat.search",
        v1.chat.search,
        SearchChatRequest.builder().query("renamed").build(),
        check=lambda data: expect_true("the chat is found", chat_id in [item.chat_id for item in data.items]),
    )
    body = LinkChatRequestBody({"validity_period": "week"})
    call(
        "im.v1.chat.link",
        v1.chat.link,
        LinkChatRequest.builder().chat_id(chat_id).request_body(body).build(),
        check=lambda data: given("share_link", data.share_link),
    )
    return chat_id


def members(chat_id, member):
    def list_members(page_size):
        request = GetChatMembersRequest.builder().chat_id(chat_id).member_id_type("open_id").page_size(page_size)
        return call("im.v1.chatMembers.get", v1.chat_members.get, request.build())

    expect_equal("number of members", len(list_members(50).items), 2)
    ids = {"id_list": [member]}
    call(
        "im.v1.chatMembers.delete",
        v1.chat_members.delete,
        DeleteChatMembersRequest.builder()
        .chat_id(chat_id)
        .member_id_type("open_id")
        .request_body(DeleteChatMembersRequestBody(ids))
        .build(),
    )
    call(
        "im.v1.chatMembers.create",
        v1.chat_members.create,
        CreateChatMembersRequest.builder()
        .chat_id(chat_id)
        .member_id_type("open_id")
        .request_body(CreateChatMembersRequestBody(ids))
        .build(),
        check=lambda data: expect_equal("invalid_id_list", data.invalid_id_list or [], []),
    )
    # Those who joined at the same moment are on one page; this one joined later.
    expect_true("there is a second page", list_members(1).has_more)
    call(
        "im.v1.chatMembers.isInChat",
        v1.chat_members.is_in_chat,
        IsInChatChatMembersRequest.builder().chat_id(chat_id).build(),
        check=lambda data: expect_equal("is_in_chat", data.is_in_chat, True),
    )


def managers(member):
    """Only the owner appoints managers: a chat of the bot's own."""
    body = CreateChatRequestBody({"name": "Bot chat", "user_id_list": [member]})
    request = CreateChatRequest.builder().user_id_type("open_id").request_body(body).build()
    chat_id = call("im.v1.chat.create: owned by the bot", v1.chat.create, request).chat_id
    call(
        "im.v1.chatManagers.addManagers",
        v1.chat_managers.add_managers,
        AddManagersChatManagersRequest.builder()
        .chat_id(chat_id)
        .member_id_type("open_id")
        .request_body(AddManagersChatManagersRequestBody({"manager_ids": [member]}))
        .build(),
        check=lambda data: expect_equal("chat_managers", data.chat_managers, [member]),
    )
    call(
        "im.v1.chatManagers.deleteManagers",
        v1.chat_managers.delete_managers,
        DeleteManagersChatManagersRequest.builder()
        .chat_id(chat_id)
        .member_id_type("open_id")
        .request_body(DeleteManagersChatManagersRequestBody({"manager_ids": [member]}))
        .build(),
    )


def settings(chat_id):
    body = UpdateChatModerationRequestBody({"moderation_setting": "all_members"})
    call(
        "im.v1.chatModeration.update",
        v1.chat_moderation.update,
        UpdateChatModerationRequest.builder().chat_id(chat_id).request_body(body).build(),
    )
    call(
        "im.v1.chatModeration.get",
        v1.chat_moderation.get,
        GetChatModerationRequest.builder().chat_id(chat_id).build(),
        check=lambda data: expect_equal("moderation_setting", data.moderation_setting, "all_members"),
    )
    body = PutTopNoticeChatTopNoticeRequestBody({"chat_top_notice": [{"action_type": "2"}]})
    call(
        "im.v1.chatTopNotice.putTopNotice",
        v1.chat_top_notice.put_top_notice,
        PutTopNoticeChatTopNoticeRequest.builder().chat_id(chat_id).request_body(body).build(),
    )
    call(
        "im.v1.chatTopNotice.deleteTopNotice",
        v1.chat_top_notice.delete_top_notice,
        DeleteTopNoticeChatTopNoticeRequest.builder().chat_id(chat_id).build(),
    )
    tab = {"tab_name": "Python", "tab_type": "url", "tab_content": {"url": "https://www.feishu.cn"}}
    body = CreateChatTabRequestBody({"chat_tabs": [tab]})
    tabs = call(
        "im.v1.chatTab.create",
        v1.chat_tab.create,
        CreateChatTabRequest.builder().chat_id(chat_id).request_body(body).build(),
    )
    tab_id = [made.tab_id for made in tabs.chat_tabs if made.tab_name == "Python"][0]
    call("im.v1.chatTab.listTabs", v1.chat_tab.list_tabs, ListTabsChatTabRequest.builder().chat_id(chat_id).build())
    body = DeleteTabsChatTabRequestBody({"tab_ids": [tab_id]})
    call(
        "im.v1.chatTab.deleteTabs",
        v1.chat_tab.delete_tabs,
        DeleteTabsChatTabRequest.builder().chat_id(chat_id).request_body(body).build(),
    )
    item = {
        "action_type": "REDIRECT_LINK",
        "name": "Python",
        "redirect_link": {"common_url": "https://www.feishu.cn"},
    }
    body = CreateChatMenuTreeRequestBody({"menu_tree": {"chat_menu_top_levels": [{"chat_menu_item": item}]}})
    menu = call(
        "im.v1.chatMenuTree.create",
        v1.chat_menu_tree.create,
        CreateChatMenuTreeRequest.builder().chat_id(chat_id).request_body(body).build(),
    )
    top = menu.menu_tree.chat_menu_top_levels[0].chat_menu_top_level_id
    call("im.v1.chatMenuTree.get", v1.chat_menu_tree.get, GetChatMenuTreeRequest.builder().chat_id(chat_id).build())
    body = DeleteChatMenuTreeRequestBody({"chat_menu_top_level_ids": [top]})
    call(
        "im.v1.chatMenuTree.delete",
        v1.chat_menu_tree.delete,
        DeleteChatMenuTreeRequest.builder().chat_id(chat_id).request_body(body).build(),
    )
    call(
        "docx.v1.chatAnnouncement.get",
        client.docx.v1.chat_announcement.get,
        docx.GetChatAnnouncementRequest.builder().chat_id(chat_id).build(),
    )


def uploads():
    """Sends a file and a picture, and compares the bytes that come back."""
    body = CreateImageRequestBody.builder().image_type("message").image(io.BytesIO(PICTURE)).build()
    request = CreateImageRequest.builder().request_body(body).build()
    image_key = given("image_key", call("im.v1.image.create", v1.image.create, request).image_key)
    with report("im.v1.image.get"):
        response = v1.image.get(GetImageRequest.builder().image_key(image_key).build())
        expect_equal("code", response.code, 0)
        expect_true("the bytes are those that were sent", response.file.read() == PICTURE)
    body = (
        CreateFileRequestBody.builder()
        .file_type("stream")
        .file_name(FILE_NAME)
        .file(io.BytesIO(DOCUMENT))
        .build()
    )
    request = CreateFileRequest.builder().request_body(body).build()
    file_key = given("file_key", call("im.v1.file.create", v1.file.create, request).file_key)
    with report("im.v1.file.get"):
        # A file name comes only with an answer to this Content-Type.
        # Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get`.
        option = lark.RequestOption.builder().headers({"Content-Type": "application/json"}).build()
        response = v1.file.get(GetFileRequest.builder().file_key(file_key).build(), option)
        expect_equal("code", response.code, 0)
        expect_true("the bytes are those that were sent", response.file.read() == DOCUMENT)
        expect_equal("file_name", response.file_name, FILE_NAME)
    return image_key, file_key


def pace():
    """A chat takes five messages a second. Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`."""
    time.sleep(0.25)


def messages(chat_id, member, image_key, file_key):
    def send(msg_type, content):
        pace()
        body = CreateMessageRequestBody(
            {"receive_id": chat_id, "msg_type": msg_type, "content": json.dumps(content)}
        )
        sent = call(
            f"im.v1.message.create: {msg_type}",
            v1.message.create,
            CreateMessageRequest.builder().receive_id_type("chat_id").request_body(body).build(),
            check=lambda data: expect_equal("msg_type", data.msg_type, msg_type),
        )
        return given("message_id", sent.message_id)

    def card(title):
        return {
            "config": {"wide_screen_mode": True, "update_multi": True},
            "header": {"title": {"tag": "plain_text", "content": title}},
            "elements": [{"tag": "div", "text": {"tag": "lark_md", "content": "**body**"}}],
        }

    text = send("text", {"text": "Hello from Python <b>bold</b>"})
    line = [{"tag": "text", "text": "A "}, {"tag": "a", "text": "link", "href": "https://www.feishu.cn"}]
    post = send("post", {"zh_cn": {"title": "Title", "content": [line]}})
    picture = send("image", {"image_key": image_key})
    sent_file = send("file", {"file_key": file_key})
    sent_card = send("interactive", card("Card"))
    send("share_chat", {"chat_id": chat_id})
    send("share_user", {"user_id": member})
    call(
        "im.v1.message.get",
        v1.message.get,
        GetMessageRequest.builder().message_id(text).build(),
        check=lambda data: expect_equal("msg_type", data.items[0].msg_type, "text"),
    )
    pace()
    body = ReplyMessageRequestBody({"msg_type": "text", "content": '{"text":"a reply"}'})
    call(
        "im.v1.message.reply",
        v1.message.reply,
        ReplyMessageRequest.builder().message_id(text).request_body(body).build(),
        check=lambda data: expect_equal("parent_id", data.parent_id, text),
    )
    pace()
    body = ReplyMessageRequestBody({"msg_type": "text", "content": '{"text":"x"}', "reply_in_thread": True})
    call(
        "im.v1.message.reply: in thread",
        v1.message.reply,
        ReplyMessageRequest.builder().message_id(post).request_body(body).build(),
        check=lambda data: given("thread_id", data.thread_id),
    )
    body = UpdateMessageRequestBody({"msg_type": "text", "content": '{"text":"edited"}'})
    call(
        "im.v1.message.update",
        v1.message.update,
        UpdateMessageRequest.builder().message_id(text).request_body(body).build(),
    )
    body = PatchMessageRequestBody({"content": json.dumps(card("Changed"))})
    call(
        "im.v1.message.patch",
        v1.message.patch,
        PatchMessageRequest.builder().message_id(sent_card).request_body(body).build(),
    )
    pace()
    call(
        "im.v1.message.forward",
        v1.message.forward,
        ForwardMessageRequest.builder()
        .message_id(text)
        .receive_id_type("open_id")
        .request_body(ForwardMessageRequestBody({"receive_id": member}))
        .build(),
    )
    pace()
    body = MergeForwardMessageRequestBody({"receive_id": member, "message_id_list": [text, post]})
    call(
        "im.v1.message.mergeForward",
        v1.message.merge_forward,
        MergeForwardMessageRequest.builder().receive_id_type("open_id").request_body(body).build(),
    )
    found = 0
    page_token = None
    while True:
        request = (
            ListMessageRequest.builder()
            .container_id_type("chat")
            .container_id(chat_id)
            .sort_type("ByCreateTimeAsc")
            .page_size(3)
        )
        if page_token:
            request.page_token(page_token)
        page = call("im.v1.message.list: page", v1.message.list, request.build())
        found += len(page.items)
        page_token = page.page_token
        if not page.has_more:
            break
    expect_true("all messages are on the pages", found >= 8)
    call(
        "im.v1.message.readUsers",
        v1.message.read_users,
        ReadUsersMessageRequest.builder().message_id(text).user_id_type("open_id").build(),
    )
    call(
        "im.v1.message.urgentApp",
        v1.message.urgent_app,
        UrgentAppMessageRequest.builder()
        .message_id(text)
        .user_id_type("open_id")
        .request_body(UrgentReceivers({"user_id_list": [member]}))
        .build(),
    )
    reactions(text)
    pins(chat_id, text)
    for kind, message_id, key in (("image", picture, image_key), ("file", sent_file, file_key)):
        with report(f"im.v1.messageResource.get: {kind}"):
            response = v1.message_resource.get(
                GetMessageResourceRequest.builder().message_id(message_id).file_key(key).type(kind).build()
            )
            expect_equal("code", response.code, 0)
            expect_true("there are bytes", response.file.read() in (PICTURE, DOCUMENT))
    call("im.v1.message.delete", v1.message.delete, DeleteMessageRequest.builder().message_id(text).build())


def reactions(message_id):
    body = CreateMessageReactionRequestBody({"reaction_type": {"emoji_type": "SMILE"}})
    reaction = call(
        "im.v1.messageReaction.create",
        v1.message_reaction.create,
        CreateMessageReactionRequest.builder().message_id(message_id).request_body(body).build(),
    )
    call(
        "im.v1.messageReaction.list",
        v1.message_reaction.list,
        ListMessageReactionRequest.builder().message_id(message_id).reaction_type("SMILE").build(),
        check=lambda data: expect_equal("number of reactions", len(data.items), 1),
    )
    call(
        "im.v1.messageReaction.delete",
        v1.message_reaction.delete,
        DeleteMessageReactionRequest.builder().message_id(message_id).reaction_id(reaction.reaction_id).build(),
    )


def pins(chat_id, message_id):
    body = CreatePinRequestBody({"message_id": message_id})
    call("im.v1.pin.create", v1.pin.create, CreatePinRequest.builder().request_body(body).build())
    call(
        "im.v1.pin.list",
        v1.pin.list,
        ListPinRequest.builder().chat_id(chat_id).build(),
        check=lambda data: expect_equal("pinned", [item.message_id for item in data.items], [message_id]),
    )
    call("im.v1.pin.delete", v1.pin.delete, DeletePinRequest.builder().message_id(message_id).build())
