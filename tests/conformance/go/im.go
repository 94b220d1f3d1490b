package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"time"

	larkcore "github.com/larksuite/oapi-sdk-go/v3/core"
	larkcontact "github.com/larksuite/oapi-sdk-go/v3/service/contact/v3"
	larkdocx "github.com/larksuite/oapi-sdk-go/v3/service/docx/v1"
	larkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"
)

const fileName = "报告 report.bin"

var (
	// One red pixel.
	picture, _ = base64.StdEncoding.DecodeString(
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==")
	document = everyByte()
)

// everyByte has every byte there is, so that a wrong reading of a part shows.
func everyByte() []byte {
	all := make([]byte, 1024)
	for i := range all {
		all[i] = byte(i)
	}
	return all
}

// im is chats, members, messages of many types, reactions, pins, files and pictures.
func im() {
	owner, member := people()
	chatID := chats(owner, member)
	members(chatID, member)
	managers(member)
	settings(chatID)
	imageKey, fileKey := uploads()
	messages(chatID, member, imageKey, fileKey)
	call("im.v1.chat.delete", func() (*larkim.DeleteChatResp, error) {
		return client.Im.V1.Chat.Delete(ctx, larkim.NewDeleteChatReqBuilder().ChatId(chatID).Build())
	})
}

func people() (owner, member string) {
	found := call("contact.v3.user.get: for the chat", func() (*larkcontact.GetUserResp, error) {
		return client.Contact.V3.User.Get(ctx, larkcontact.NewGetUserReqBuilder().UserId(pageUser).UserIdType("user_id").Build())
	})
	made := call("contact.v3.user.create: for the chat", func() (*larkcontact.CreateUserResp, error) {
		return client.Contact.V3.User.Create(ctx, larkcontact.NewCreateUserReqBuilder().
			User(larkcontact.NewUserBuilder().
				Name("Carol").
				Mobile("13900000003").
				DepartmentIds([]string{"0"}).
				EmployeeType(1).
				Build()).
			Build())
	})
	return given("open_id", found.Data.User.OpenId), given("open_id", made.Data.User.OpenId)
}

func chats(owner, member string) string {
	chat := client.Im.V1.Chat
	created := call("im.v1.chat.create", func() (*larkim.CreateChatResp, error) {
		return chat.Create(ctx, larkim.NewCreateChatReqBuilder().
			UserIdType("open_id").
			SetBotManager(true).
			Body(larkim.NewCreateChatReqBodyBuilder().
				Name("Go chat").
				Description("By the Go SDK").
				OwnerId(owner).
				UserIdList([]string{member}).
				Build()).
			Build())
	})
	chatID := given("chat_id", created.Data.ChatId)
	call("im.v1.chat.get", func() (*larkim.GetChatResp, error) {
		return chat.Get(ctx, larkim.NewGetChatReqBuilder().ChatId(chatID).Build())
	}, func(answer *larkim.GetChatResp) {
		expectEqual("name", text(answer.Data.Name), "Go chat")
	})
	call("im.v1.chat.update", func() (*larkim.UpdateChatResp, error) {
		return chat.Update(ctx, larkim.NewUpdateChatReqBuilder().
			ChatId(chatID).
			Body(larkim.NewUpdateChatReqBodyBuilder().Name("Go chat renamed").Build()).
			Build())
	})
	report("im.v1.chat.list: iterator", func() {
		iterator, err := chat.ListByIterator(ctx, larkim.NewListChatReqBuilder().PageSize(1).Build())
		if err != nil {
			panic(err)
		}
		listed := false
		for _, item := range all(iterator.Next) {
			listed = listed || text(item.ChatId) == chatID
		}
		expectTrue("the chat is on a page", listed)
	})
	call("im.v1.chat.search", func() (*larkim.SearchChatResp, error) {
		return chat.Search(ctx, larkim.NewSearchChatReqBuilder().Query("renamed").Build())
	}, func(answer *larkim.SearchChatResp) {
		expectEqual("found", text(answer.Data.Items[0].ChatId), chatID)
	})
	call("im.v1.chat.link", func() (*larkim.LinkChatResp, error) {
		return chat.Link(ctx, larkim.NewLinkChatReqBuilder().
			ChatId(chatID).
			Body(larkim.NewLinkChatReqBodyBuilder().ValidityPeriod("week").Build()).
			Build())
	}, func(answer *larkim.LinkChatResp) {
		given("share_link", answer.Data.ShareLink)
	})
	return chatID
}

func members(chatID, member string) {
	chatMembers := client.Im.V1.ChatMembers
	call("im.v1.chatMembers.get", func() (*larkim.GetChatMembersResp, error) {
		return chatMembers.Get(ctx, larkim.NewGetChatMembersReqBuilder().ChatId(chatID).MemberIdType("open_id").Build())
	}, func(answer *larkim.GetChatMembersResp) {
		expectEqual("number of members", len(answer.Data.Items), 2)
	})
	call("im.v1.chatMembers.delete", func() (*larkim.DeleteChatMembersResp, error) {
		return chatMembers.Delete(ctx, larkim.NewDeleteChatMembersReqBuilder().
			ChatId(chatID).
			MemberIdType("open_id").
			Body(larkim.NewDeleteChatMembersReqBodyBuilder().IdList([]string{member}).Build()).
			Build())
	})
	call("im.v1.chatMembers.create", func() (*larkim.CreateChatMembersResp, error) {
		return chatMembers.Create(ctx, larkim.NewCreateChatMembersReqBuilder().
			ChatId(chatID).
			MemberIdType("open_id").
			Body(larkim.NewCreateChatMembersReqBodyBuilder().IdList([]string{member}).Build()).
			Build())
	}, func(answer *larkim.CreateChatMembersResp) {
		expectEqual("number of invalid ids", len(answer.Data.InvalidIdList), 0)
	})
	report("im.v1.chatMembers.get: iterator", func() {
		iterator, err := chatMembers.GetByIterator(ctx, larkim.NewGetChatMembersReqBuilder().
			ChatId(chatID).
			MemberIdType("open_id").
			PageSize(1).
			Build())
		if err != nil {
			panic(err)
		}
		expectEqual("number of members", len(all(iterator.Next)), 2)
	})
	call("im.v1.chatMembers.isInChat", func() (*larkim.IsInChatChatMembersResp, error) {
		return chatMembers.IsInChat(ctx, larkim.NewIsInChatChatMembersReqBuilder().ChatId(chatID).Build())
	}, func(answer *larkim.IsInChatChatMembersResp) {
		expectTrue("is_in_chat", *answer.Data.IsInChat)
	})
}

// managers are appointed by the owner only: in a chat of the bot's own.
func managers(member string) {
	created := call("im.v1.chat.create: owned by the bot", func() (*larkim.CreateChatResp, error) {
		return client.Im.V1.Chat.Create(ctx, larkim.NewCreateChatReqBuilder().
			UserIdType("open_id").
			Body(larkim.NewCreateChatReqBodyBuilder().Name("Bot chat").UserIdList([]string{member}).Build()).
			Build())
	})
	chatID := given("chat_id", created.Data.ChatId)
	call("im.v1.chatManagers.addManagers", func() (*larkim.AddManagersChatManagersResp, error) {
		return client.Im.V1.ChatManagers.AddManagers(ctx, larkim.NewAddManagersChatManagersReqBuilder().
			ChatId(chatID).
			MemberIdType("open_id").
			Body(larkim.NewAddManagersChatManagersReqBodyBuilder().ManagerIds([]string{member}).Build()).
			Build())
	}, func(answer *larkim.AddManagersChatManagersResp) {
		expectEqual("chat_managers", answer.Data.ChatManagers, []string{member})
	})
	call("im.v1.chatManagers.deleteManagers", func() (*larkim.DeleteManagersChatManagersResp, error) {
		return client.Im.V1.ChatManagers.DeleteManagers(ctx, larkim.NewDeleteManagersChatManagersReqBuilder().
			ChatId(chatID).
			MemberIdType("open_id").
			Body(larkim.NewDeleteManagersChatManagersReqBodyBuilder().ManagerIds([]string{member}).Build()).
			Build())
	})
}

func settings(chatID string) {
	v1 := client.Im.V1
	call("im.v1.chatModeration.update", func() (*larkim.UpdateChatModerationResp, error) {
		return v1.ChatModeration.Update(ctx, larkim.NewUpdateChatModerationReqBuilder().
			ChatId(chatID).
			Body(larkim.NewUpdateChatModerationReqBodyBuilder().ModerationSetting("all_members").Build()).
			Build())
	})
	call("im.v1.chatModeration.get", func() (*larkim.GetChatModerationResp, error) {
		return v1.ChatModeration.Get(ctx, larkim.NewGetChatModerationReqBuilder().ChatId(chatID).Build())
	}, func(answer *larkim.GetChatModerationResp) {
		expectEqual("moderation_setting", text(answer.Data.ModerationSetting), "all_members")
	})
	call("im.v1.chatTopNotice.putTopNotice", func() (*larkim.PutTopNoticeChatTopNoticeResp, error) {
		return v1.ChatTopNotice.PutTopNotice(ctx, larkim.NewPutTopNoticeChatTopNoticeReqBuilder().
			ChatId(chatID).
			Body(larkim.NewPutTopNoticeChatTopNoticeReqBodyBuilder().
				ChatTopNotice([]*larkim.ChatTopNotice{larkim.NewChatTopNoticeBuilder().ActionType("2").Build()}).
				Build()).
			Build())
	})
	call("im.v1.chatTopNotice.deleteTopNotice", func() (*larkim.DeleteTopNoticeChatTopNoticeResp, error) {
		return v1.ChatTopNotice.DeleteTopNotice(ctx, larkim.NewDeleteTopNoticeChatTopNoticeReqBuilder().ChatId(chatID).Build())
	})
	tabs := call("im.v1.chatTab.create", func() (*larkim.CreateChatTabResp, error) {
		content := larkim.NewChatTabContentBuilder().Url("https://www.feishu.cn").Build()
		tab := larkim.NewChatTabBuilder().TabName("Go").TabType("url").TabContent(content).Build()
		return v1.ChatTab.Create(ctx, larkim.NewCreateChatTabReqBuilder().
			ChatId(chatID).
			Body(larkim.NewCreateChatTabReqBodyBuilder().ChatTabs([]*larkim.ChatTab{tab}).Build()).
			Build())
	})
	tabID := ""
	for _, tab := range tabs.Data.ChatTabs {
		if text(tab.TabName) == "Go" {
			tabID = given("tab_id", tab.TabId)
		}
	}
	call("im.v1.chatTab.listTabs", func() (*larkim.ListTabsChatTabResp, error) {
		return v1.ChatTab.ListTabs(ctx, larkim.NewListTabsChatTabReqBuilder().ChatId(chatID).Build())
	})
	call("im.v1.chatTab.deleteTabs", func() (*larkim.DeleteTabsChatTabResp, error) {
		return v1.ChatTab.DeleteTabs(ctx, larkim.NewDeleteTabsChatTabReqBuilder().
			ChatId(chatID).
			Body(larkim.NewDeleteTabsChatTabReqBodyBuilder().TabIds([]string{tabID}).Build()).
			Build())
	})
	menu := call("im.v1.chatMenuTree.create", func() (*larkim.CreateChatMenuTreeResp, error) {
		item := larkim.NewChatMenuItemBuilder().
			ActionType("REDIRECT_LINK").
			Name("Go").
			RedirectLink(larkim.NewChatMenuItemRedirectLinkBuilder().CommonUrl("https://www.feishu.cn").Build()).
			Build()
		top := larkim.NewChatMenuTopLevelBuilder().ChatMenuItem(item).Build()
		tree := larkim.NewChatMenuTreeBuilder().ChatMenuTopLevels([]*larkim.ChatMenuTopLevel{top}).Build()
		return v1.ChatMenuTree.Create(ctx, larkim.NewCreateChatMenuTreeReqBuilder().
			ChatId(chatID).
			Body(larkim.NewCreateChatMenuTreeReqBodyBuilder().MenuTree(tree).Build()).
			Build())
	})
	topID := given("chat_menu_top_level_id", menu.Data.MenuTree.ChatMenuTopLevels[0].ChatMenuTopLevelId)
	call("im.v1.chatMenuTree.get", func() (*larkim.GetChatMenuTreeResp, error) {
		return v1.ChatMenuTree.Get(ctx, larkim.NewGetChatMenuTreeReqBuilder().ChatId(chatID).Build())
	})
	call("im.v1.chatMenuTree.delete", func() (*larkim.DeleteChatMenuTreeResp, error) {
		return v1.ChatMenuTree.Delete(ctx, larkim.NewDeleteChatMenuTreeReqBuilder().
			ChatId(chatID).
			Body(larkim.NewDeleteChatMenuTreeReqBodyBuilder().ChatMenuTopLevelIds([]string{topID}).Build()).
			Build())
	})
	call("docx.v1.chatAnnouncement.get", func() (*larkdocx.GetChatAnnouncementResp, error) {
		return client.Docx.V1.ChatAnnouncement.Get(ctx, larkdocx.NewGetChatAnnouncementReqBuilder().ChatId(chatID).Build())
	})
}

// uploads sends a file and a picture, and compares the bytes that come back.
func uploads() (imageKey, fileKey string) {
	v1 := client.Im.V1
	image := call("im.v1.image.create", func() (*larkim.CreateImageResp, error) {
		return v1.Image.Create(ctx, larkim.NewCreateImageReqBuilder().
			Body(larkim.NewCreateImageReqBodyBuilder().ImageType("message").Image(bytes.NewReader(picture)).Build()).
			Build())
	})
	imageKey = given("image_key", image.Data.ImageKey)
	call("im.v1.image.get", func() (*larkim.GetImageResp, error) {
		return v1.Image.Get(ctx, larkim.NewGetImageReqBuilder().ImageKey(imageKey).Build())
	}, func(answer *larkim.GetImageResp) {
		expectBytes(answer.File, picture)
	})
	file := call("im.v1.file.create", func() (*larkim.CreateFileResp, error) {
		return v1.File.Create(ctx, larkim.NewCreateFileReqBuilder().
			Body(larkim.NewCreateFileReqBodyBuilder().
				FileType("stream").
				FileName(fileName).
				File(bytes.NewReader(document)).
				Build()).
			Build())
	})
	fileKey = given("file_key", file.Data.FileKey)
	call("im.v1.file.get", func() (*larkim.GetFileResp, error) {
		// A file name comes only with an answer to this Content-Type. Source: /uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get.
		header := larkcore.WithHeaders(http.Header{"Content-Type": {"application/json"}})
		return v1.File.Get(ctx, larkim.NewGetFileReqBuilder().FileKey(fileKey).Build(), header)
	}, func(answer *larkim.GetFileResp) {
		expectBytes(answer.File, document)
		expectEqual("file name", answer.FileName, fileName)
	})
	return imageKey, fileKey
}

func expectBytes(file io.Reader, expected []byte) {
	read, err := io.ReadAll(file)
	if err != nil {
		panic(err)
	}
	expectTrue("the bytes are those that were sent", bytes.Equal(read, expected))
}

// pace waits, for a chat takes five messages a second. Source: /uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create.
func pace() {
	time.Sleep(250 * time.Millisecond)
}

func messages(chatID, member, imageKey, fileKey string) {
	message := client.Im.V1.Message
	send := func(msgType string, content any) string {
		pace()
		written, err := json.Marshal(content)
		if err != nil {
			panic(err)
		}
		answer := call("im.v1.message.create: "+msgType, func() (*larkim.CreateMessageResp, error) {
			return message.Create(ctx, larkim.NewCreateMessageReqBuilder().
				ReceiveIdType("chat_id").
				Body(larkim.NewCreateMessageReqBodyBuilder().
					ReceiveId(chatID).
					MsgType(msgType).
					Content(string(written)).
					Build()).
				Build())
		}, func(answer *larkim.CreateMessageResp) {
			expectEqual("msg_type", text(answer.Data.MsgType), msgType)
		})
		return given("message_id", answer.Data.MessageId)
	}
	type object = map[string]any
	card := func(title string) object {
		return object{
			"config":   object{"wide_screen_mode": true, "update_multi": true},
			"header":   object{"title": object{"tag": "plain_text", "content": title}},
			"elements": []object{{"tag": "div", "text": object{"tag": "lark_md", "content": "**body**"}}},
		}
	}
	textID := send("text", object{"text": "Hello from Go <b>bold</b>"})
	line := []object{{"tag": "text", "text": "A "}, {"tag": "a", "text": "link", "href": "https://www.feishu.cn"}}
	postID := send("post", object{"zh_cn": object{"title": "Title", "content": [][]object{line}}})
	pictureID := send("image", object{"image_key": imageKey})
	fileID := send("file", object{"file_key": fileKey})
	cardID := send("interactive", card("Card"))
	send("share_chat", object{"chat_id": chatID})
	send("share_user", object{"user_id": member})
	call("im.v1.message.get", func() (*larkim.GetMessageResp, error) {
		return message.Get(ctx, larkim.NewGetMessageReqBuilder().MessageId(textID).Build())
	}, func(answer *larkim.GetMessageResp) {
		expectEqual("msg_type", text(answer.Data.Items[0].MsgType), "text")
	})
	pace()
	call("im.v1.message.reply", func() (*larkim.ReplyMessageResp, error) {
		return message.Reply(ctx, larkim.NewReplyMessageReqBuilder().
			MessageId(textID).
			Body(larkim.NewReplyMessageReqBodyBuilder().MsgType("text").Content(`{"text":"a reply"}`).Build()).
			Build())
	}, func(answer *larkim.ReplyMessageResp) {
		expectEqual("parent_id", text(answer.Data.ParentId), textID)
	})
	pace()
	call("im.v1.message.reply: in thread", func() (*larkim.ReplyMessageResp, error) {
		return message.Reply(ctx, larkim.NewReplyMessageReqBuilder().
			MessageId(postID).
			Body(larkim.NewReplyMessageReqBodyBuilder().MsgType("text").Content(`{"text":"x"}`).ReplyInThread(true).Build()).
			Build())
	}, func(answer *larkim.ReplyMessageResp) {
		given("thread_id", answer.Data.ThreadId)
	})
	call("im.v1.message.update", func() (*larkim.UpdateMessageResp, error) {
		return message.Update(ctx, larkim.NewUpdateMessageReqBuilder().
			MessageId(textID).
			Body(larkim.NewUpdateMessageReqBodyBuilder().MsgType("text").Content(`{"text":"edited"}`).Build()).
			Build())
	})
	call("im.v1.message.patch", func() (*larkim.PatchMessageResp, error) {
		written, err := json.Marshal(card("Changed"))
		if err != nil {
			panic(err)
		}
		return message.Patch(ctx, larkim.NewPatchMessageReqBuilder().
			MessageId(cardID).
			Body(larkim.NewPatchMessageReqBodyBuilder().Content(string(written)).Build()).
			Build())
	})
	pace()
	call("im.v1.message.forward", func() (*larkim.ForwardMessageResp, error) {
		return message.Forward(ctx, larkim.NewForwardMessageReqBuilder().
			MessageId(textID).
			ReceiveIdType("open_id").
			Body(larkim.NewForwardMessageReqBodyBuilder().ReceiveId(member).Build()).
			Build())
	})
	pace()
	call("im.v1.message.mergeForward", func() (*larkim.MergeForwardMessageResp, error) {
		return message.MergeForward(ctx, larkim.NewMergeForwardMessageReqBuilder().
			ReceiveIdType("open_id").
			Body(larkim.NewMergeForwardMessageReqBodyBuilder().
				ReceiveId(member).
				MessageIdList([]string{textID, postID}).
				Build()).
			Build())
	})
	report("im.v1.message.list: iterator", func() {
		iterator, err := message.ListByIterator(ctx, larkim.NewListMessageReqBuilder().
			ContainerIdType("chat").
			ContainerId(chatID).
			SortType("ByCreateTimeAsc").
			PageSize(3).
			Build())
		if err != nil {
			panic(err)
		}
		expectTrue("all messages are on the pages", len(all(iterator.Next)) >= 8)
	})
	call("im.v1.message.readUsers", func() (*larkim.ReadUsersMessageResp, error) {
		return message.ReadUsers(ctx, larkim.NewReadUsersMessageReqBuilder().MessageId(textID).UserIdType("open_id").Build())
	})
	call("im.v1.message.urgentApp", func() (*larkim.UrgentAppMessageResp, error) {
		return message.UrgentApp(ctx, larkim.NewUrgentAppMessageReqBuilder().
			MessageId(textID).
			UserIdType("open_id").
			UrgentReceivers(larkim.NewUrgentReceiversBuilder().UserIdList([]string{member}).Build()).
			Build())
	})
	reactions(textID)
	pins(chatID, textID)
	for _, sent := range []struct {
		kind, messageID, key string
		content              []byte
	}{{"image", pictureID, imageKey, picture}, {"file", fileID, fileKey, document}} {
		call("im.v1.messageResource.get: "+sent.kind, func() (*larkim.GetMessageResourceResp, error) {
			return client.Im.V1.MessageResource.Get(ctx, larkim.NewGetMessageResourceReqBuilder().
				MessageId(sent.messageID).
				FileKey(sent.key).
				Type(sent.kind).
				Build())
		}, func(answer *larkim.GetMessageResourceResp) {
			expectBytes(answer.File, sent.content)
		})
	}
	call("im.v1.message.delete", func() (*larkim.DeleteMessageResp, error) {
		return message.Delete(ctx, larkim.NewDeleteMessageReqBuilder().MessageId(textID).Build())
	})
}

func reactions(messageID string) {
	reaction := client.Im.V1.MessageReaction
	added := call("im.v1.messageReaction.create", func() (*larkim.CreateMessageReactionResp, error) {
		return reaction.Create(ctx, larkim.NewCreateMessageReactionReqBuilder().
			MessageId(messageID).
			Body(larkim.NewCreateMessageReactionReqBodyBuilder().
				ReactionType(larkim.NewEmojiBuilder().EmojiType("SMILE").Build()).
				Build()).
			Build())
	})
	report("im.v1.messageReaction.list: iterator", func() {
		iterator, err := reaction.ListByIterator(ctx, larkim.NewListMessageReactionReqBuilder().MessageId(messageID).Build())
		if err != nil {
			panic(err)
		}
		expectEqual("number of reactions", len(all(iterator.Next)), 1)
	})
	call("im.v1.messageReaction.delete", func() (*larkim.DeleteMessageReactionResp, error) {
		return reaction.Delete(ctx, larkim.NewDeleteMessageReactionReqBuilder().
			MessageId(messageID).
			ReactionId(given("reaction_id", added.Data.ReactionId)).
			Build())
	})
}

func pins(chatID, messageID string) {
	pin := client.Im.V1.Pin
	call("im.v1.pin.create", func() (*larkim.CreatePinResp, error) {
		return pin.Create(ctx, larkim.NewCreatePinReqBuilder().
			Body(larkim.NewCreatePinReqBodyBuilder().MessageId(messageID).Build()).
			Build())
	})
	report("im.v1.pin.list: iterator", func() {
		iterator, err := pin.ListByIterator(ctx, larkim.NewListPinReqBuilder().ChatId(chatID).Build())
		if err != nil {
			panic(err)
		}
		pinned := all(iterator.Next)
		expectEqual("number of pins", len(pinned), 1)
		expectEqual("pinned", text(pinned[0].MessageId), messageID)
	})
	call("im.v1.pin.delete", func() (*larkim.DeletePinResp, error) {
		return pin.Delete(ctx, larkim.NewDeletePinReqBuilder().MessageId(messageID).Build())
	})
}
