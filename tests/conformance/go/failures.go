package main

import (
	"net/http"
	"strings"

	larkbitable "github.com/larksuite/oapi-sdk-go/v3/service/bitable/v1"
	larkcontact "github.com/larksuite/oapi-sdk-go/v3/service/contact/v3"
	larkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"
)

// failures are refusals, in the typed fields of the SDK's own errors.
func failures() {
	report("error: a wrong secret", func() {
		// First of all: a later client of the app would use the token that an earlier one keeps.
		_, err := newClient(bareAppID, "wrong").Contact.V3.Scope.List(ctx, larkcontact.NewListScopeReqBuilder().Build())
		if err == nil {
			panic("the call did not fail")
		}
		expectTrue("the SDK tells the code of the token call", strings.Contains(err.Error(), "10014"))
	})
	report("error: a scope that the app lacks", func() {
		answer, err := newClient(bareAppID, bareAppSecret).Contact.V3.User.Get(ctx, larkcontact.NewGetUserReqBuilder().UserId(pageUser).Build())
		if err != nil {
			panic(err)
		}
		expectTrue("Success() is false", !answer.Success())
		expectEqual("status", answer.StatusCode, http.StatusBadRequest)
		expectEqual("code", answer.Code, 99991672)
		expectTrue("msg is there", answer.Msg != "")
		expectEqual("log_id", answer.Err.LogID, answer.LogId())
		expectEqual("type", answer.Err.PermissionViolations[0].Type, "action_scope_required")
		expectTrue("subject is a scope", strings.Contains(answer.Err.PermissionViolations[0].Subject, ":"))
		expectTrue("helps have a url", strings.Contains(answer.Err.Helps[0].URL, "/auth"))
		expectTrue("helps have a description", answer.Err.Helps[0].Description != "")
		expectTrue("the troubleshooter has a link", strings.Contains(answer.Err.Troubleshooter, "/search?"))
	})
	report("error: a field that breaks a rule", func() {
		answer := sendBadly("nonsense", `{"text":"hi"}`)
		expectEqual("code", answer.Code, 99992402)
		violation := answer.Err.FieldViolations[0]
		expectEqual("field", violation.Field, "receive_id_type")
		expectEqual("value", violation.Value, "nonsense")
		expectTrue("description is there", violation.Description != "")
	})
	report("error: an id that stands for nobody", func() {
		answer, err := client.Contact.V3.User.Get(ctx, larkcontact.NewGetUserReqBuilder().
			UserId("nobody").
			UserIdType(larkcontact.UserIdTypeUserId).
			Build())
		if err != nil {
			panic(err)
		}
		expectEqual("code", answer.Code, 99992360)
	})
	report("error: content that is none", func() {
		answer := sendBadly("user_id", "no json")
		expectEqual("code", answer.Code, 230001)
		expectTrue("the troubleshooter has a link", strings.Contains(answer.Err.Troubleshooter, "/search?"))
	})
	report("error: a failure with HTTP 200", func() {
		answer, err := client.Bitable.V1.AppTable.List(ctx, larkbitable.NewListAppTableReqBuilder().AppToken("bascnNoSuchBase").Build())
		if err != nil {
			panic(err)
		}
		expectTrue("Success() is false", !answer.Success())
		expectEqual("status", answer.StatusCode, http.StatusOK)
	})
	report("error: a download", func() {
		answer, err := client.Im.V1.Image.Get(ctx, larkim.NewGetImageReqBuilder().ImageKey("img_v3_none").Build())
		if err != nil {
			panic(err)
		}
		expectEqual("code", answer.Code, 234005)
		expectTrue("there is no file", answer.File == nil)
		expectTrue("the log id is there", answer.Err.LogID != "")
	})
}

func sendBadly(idType, content string) *larkim.CreateMessageResp {
	answer, err := client.Im.V1.Message.Create(ctx, larkim.NewCreateMessageReqBuilder().
		ReceiveIdType(idType).
		Body(larkim.NewCreateMessageReqBodyBuilder().ReceiveId(pageUser).MsgType("text").Content(content).Build()).
		Build())
	if err != nil {
		panic(err)
	}
	return answer
}
