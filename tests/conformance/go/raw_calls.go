package main

import (
	"encoding/json"

	larkcore "github.com/larksuite/oapi-sdk-go/v3/core"
)

// rawCalls are calls by method and path, for APIs that an SDK does not know.
func rawCalls() {
	report("raw: GET", func() {
		answer, err := client.Get(ctx, "/open-apis/contact/v3/users/"+pageUser+"?user_id_type=user_id", nil, larkcore.AccessTokenTypeTenant)
		if err != nil {
			panic(err)
		}
		var body struct {
			Code int `json:"code"`
			Data struct {
				User struct {
					UserID string `json:"user_id"`
				} `json:"user"`
			} `json:"data"`
		}
		if err := json.Unmarshal(answer.RawBody, &body); err != nil {
			panic(err)
		}
		expectEqual("code", body.Code, 0)
		expectEqual("user_id", body.Data.User.UserID, pageUser)
	})
	report("raw: POST", func() {
		answer, err := client.Post(ctx, "/open-apis/im/v1/messages?receive_id_type=user_id", map[string]any{
			"receive_id": pageUser, "msg_type": "text", "content": `{"text":"raw"}`,
		}, larkcore.AccessTokenTypeTenant)
		if err != nil {
			panic(err)
		}
		var body struct {
			Code int `json:"code"`
			Data struct {
				MsgType string `json:"msg_type"`
			} `json:"data"`
		}
		if err := json.Unmarshal(answer.RawBody, &body); err != nil {
			panic(err)
		}
		expectEqual("code", body.Code, 0)
		expectEqual("msg_type", body.Data.MsgType, "text")
	})
}
