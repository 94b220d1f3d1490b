package main

import (
	larkcontact "github.com/larksuite/oapi-sdk-go/v3/service/contact/v3"
	larkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"
)

// pageUser is the user of whom the page 调用 API asks.
const pageUser = "ou_c99c5f35d542efc7ee492afe11af19ef"

// seedPage makes the two calls of the page 调用 API. Source: /server-docs/api-call-guide/calling-process/get-.
func seedPage() {
	call("im.v1.message.create: the page", func() (*larkim.CreateMessageResp, error) {
		content := larkim.NewTextMsgBuilder().Text("Hello World").Build()
		return client.Im.V1.Message.Create(ctx, larkim.NewCreateMessageReqBuilder().
			ReceiveIdType("user_id").
			Body(larkim.NewCreateMessageReqBodyBuilder().ReceiveId(pageUser).MsgType(larkim.MsgTypeText).Content(content).Build()).
			Build())
	}, func(answer *larkim.CreateMessageResp) {
		given("message_id", answer.Data.MessageId)
	})
	call("contact.v3.user.get: the page", func() (*larkcontact.GetUserResp, error) {
		return client.Contact.V3.User.Get(ctx, larkcontact.NewGetUserReqBuilder().
			UserId(pageUser).
			UserIdType(larkcontact.UserIdTypeUserId).
			Build())
	}, func(answer *larkcontact.GetUserResp) {
		expectEqual("user_id", text(answer.Data.User.UserId), pageUser)
	})
}
