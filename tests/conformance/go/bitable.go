package main

import (
	"fmt"

	larkbitable "github.com/larksuite/oapi-sdk-go/v3/service/bitable/v1"
)

// bitable is a Base with tables, fields, records, views, forms and roles.
func bitable() {
	appToken := base()
	tableID := tables(appToken)
	fields(appToken, tableID)
	records(appToken, tableID)
	views(appToken, tableID)
	baseRoles(appToken)
}

func base() string {
	app := client.Bitable.V1.App
	created := call("bitable.v1.app.create", func() (*larkbitable.CreateAppResp, error) {
		return app.Create(ctx, larkbitable.NewCreateAppReqBuilder().
			ReqApp(larkbitable.NewReqAppBuilder().Name("Go Base").Build()).
			Build())
	}, func(answer *larkbitable.CreateAppResp) {
		given("default_table_id", answer.Data.App.DefaultTableId)
	})
	appToken := given("app_token", created.Data.App.AppToken)
	call("bitable.v1.app.update", func() (*larkbitable.UpdateAppResp, error) {
		return app.Update(ctx, larkbitable.NewUpdateAppReqBuilder().
			AppToken(appToken).
			Body(larkbitable.NewUpdateAppReqBodyBuilder().Name("Go Base renamed").Build()).
			Build())
	})
	call("bitable.v1.app.get", func() (*larkbitable.GetAppResp, error) {
		return app.Get(ctx, larkbitable.NewGetAppReqBuilder().AppToken(appToken).Build())
	}, func(answer *larkbitable.GetAppResp) {
		expectEqual("name", text(answer.Data.App.Name), "Go Base renamed")
	})
	call("bitable.v1.appDashboard.list", func() (*larkbitable.ListAppDashboardResp, error) {
		return client.Bitable.V1.AppDashboard.List(ctx, larkbitable.NewListAppDashboardReqBuilder().AppToken(appToken).Build())
	})
	return appToken
}

func tables(appToken string) string {
	table := client.Bitable.V1.AppTable
	column := func(name string, kind int) *larkbitable.AppTableCreateHeader {
		return larkbitable.NewAppTableCreateHeaderBuilder().FieldName(name).Type(kind).Build()
	}
	state := larkbitable.NewAppTableCreateHeaderBuilder().
		FieldName("State").
		Type(3).
		Property(larkbitable.NewAppTableFieldPropertyBuilder().
			Options([]*larkbitable.AppTableFieldPropertyOption{
				larkbitable.NewAppTableFieldPropertyOptionBuilder().Name("open").Build(),
				larkbitable.NewAppTableFieldPropertyOptionBuilder().Name("done").Build(),
			}).
			Build()).
		Build()
	created := call("bitable.v1.appTable.create", func() (*larkbitable.CreateAppTableResp, error) {
		return table.Create(ctx, larkbitable.NewCreateAppTableReqBuilder().
			AppToken(appToken).
			Body(larkbitable.NewCreateAppTableReqBodyBuilder().
				Table(larkbitable.NewReqTableBuilder().
					Name("Tasks").
					DefaultViewName("All").
					Fields([]*larkbitable.AppTableCreateHeader{
						column("Title", 1), column("Hours", 2), state, column("Due", 5), column("Urgent", 7),
					}).
					Build()).
				Build()).
			Build())
	})
	tableID := given("table_id", created.Data.TableId)
	call("bitable.v1.appTable.patch", func() (*larkbitable.PatchAppTableResp, error) {
		return table.Patch(ctx, larkbitable.NewPatchAppTableReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			Body(larkbitable.NewPatchAppTableReqBodyBuilder().Name("Work").Build()).
			Build())
	})
	more := call("bitable.v1.appTable.batchCreate", func() (*larkbitable.BatchCreateAppTableResp, error) {
		return table.BatchCreate(ctx, larkbitable.NewBatchCreateAppTableReqBuilder().
			AppToken(appToken).
			Body(larkbitable.NewBatchCreateAppTableReqBodyBuilder().
				Tables([]*larkbitable.ReqTable{
					larkbitable.NewReqTableBuilder().Name("One").Build(),
					larkbitable.NewReqTableBuilder().Name("Two").Build(),
				}).
				Build()).
			Build())
	})
	report("bitable.v1.appTable.list: iterator", func() {
		iterator, err := table.ListByIterator(ctx, larkbitable.NewListAppTableReqBuilder().AppToken(appToken).PageSize(2).Build())
		if err != nil {
			panic(err)
		}
		expectEqual("number of tables", len(all(iterator.Next)), 4)
	})
	call("bitable.v1.appTable.delete", func() (*larkbitable.DeleteAppTableResp, error) {
		return table.Delete(ctx, larkbitable.NewDeleteAppTableReqBuilder().AppToken(appToken).TableId(more.Data.TableIds[0]).Build())
	})
	call("bitable.v1.appTable.batchDelete", func() (*larkbitable.BatchDeleteAppTableResp, error) {
		return table.BatchDelete(ctx, larkbitable.NewBatchDeleteAppTableReqBuilder().
			AppToken(appToken).
			Body(larkbitable.NewBatchDeleteAppTableReqBodyBuilder().TableIds(more.Data.TableIds[1:]).Build()).
			Build())
	})
	return tableID
}

func fields(appToken, tableID string) {
	field := client.Bitable.V1.AppTableField
	created := call("bitable.v1.appTableField.create", func() (*larkbitable.CreateAppTableFieldResp, error) {
		return field.Create(ctx, larkbitable.NewCreateAppTableFieldReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			AppTableField(larkbitable.NewAppTableFieldBuilder().FieldName("Note").Type(1).Build()).
			Build())
	})
	fieldID := given("field_id", created.Data.Field.FieldId)
	call("bitable.v1.appTableField.update", func() (*larkbitable.UpdateAppTableFieldResp, error) {
		return field.Update(ctx, larkbitable.NewUpdateAppTableFieldReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			FieldId(fieldID).
			AppTableField(larkbitable.NewAppTableFieldBuilder().FieldName("Remark").Type(1).Build()).
			Build())
	}, func(answer *larkbitable.UpdateAppTableFieldResp) {
		expectEqual("field_name", text(answer.Data.Field.FieldName), "Remark")
	})
	report("bitable.v1.appTableField.list: iterator", func() {
		iterator, err := field.ListByIterator(ctx, larkbitable.NewListAppTableFieldReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			PageSize(4).
			Build())
		if err != nil {
			panic(err)
		}
		names := []string{}
		for _, item := range all(iterator.Next) {
			names = append(names, text(item.FieldName))
		}
		expectEqual("names", names, []string{"Title", "Hours", "State", "Due", "Urgent", "Remark"})
	})
	call("bitable.v1.appTableField.delete", func() (*larkbitable.DeleteAppTableFieldResp, error) {
		return field.Delete(ctx, larkbitable.NewDeleteAppTableFieldReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			FieldId(fieldID).
			Build())
	})
}

func newRecord(fields map[string]any) *larkbitable.AppTableRecord {
	return larkbitable.NewAppTableRecordBuilder().Fields(fields).Build()
}

func records(appToken, tableID string) {
	record := client.Bitable.V1.AppTableRecord
	first := map[string]any{"Title": "Write", "Hours": 3.5, "State": "open", "Due": 1767225600000.0, "Urgent": true}
	created := call("bitable.v1.appTableRecord.create", func() (*larkbitable.CreateAppTableRecordResp, error) {
		return record.Create(ctx, larkbitable.NewCreateAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			AppTableRecord(newRecord(first)).
			Build())
	})
	recordID := given("record_id", created.Data.Record.RecordId)
	call("bitable.v1.appTableRecord.get", func() (*larkbitable.GetAppTableRecordResp, error) {
		return record.Get(ctx, larkbitable.NewGetAppTableRecordReqBuilder().AppToken(appToken).TableId(tableID).RecordId(recordID).Build())
	}, func(answer *larkbitable.GetAppTableRecordResp) {
		expectEqual("fields", answer.Data.Record.Fields, first)
	})
	call("bitable.v1.appTableRecord.update", func() (*larkbitable.UpdateAppTableRecordResp, error) {
		return record.Update(ctx, larkbitable.NewUpdateAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			RecordId(recordID).
			AppTableRecord(newRecord(map[string]any{"State": "done", "Hours": 4})).
			Build())
	})
	rows := []*larkbitable.AppTableRecord{}
	for i := 0; i < 25; i++ {
		rows = append(rows, newRecord(map[string]any{"Title": fmt.Sprintf("Task %d", i), "Hours": i, "State": "open"}))
	}
	made := call("bitable.v1.appTableRecord.batchCreate", func() (*larkbitable.BatchCreateAppTableRecordResp, error) {
		return record.BatchCreate(ctx, larkbitable.NewBatchCreateAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			Body(larkbitable.NewBatchCreateAppTableRecordReqBodyBuilder().Records(rows).Build()).
			Build())
	})
	ids := []string{}
	for _, item := range made.Data.Records {
		ids = append(ids, given("record_id", item.RecordId))
	}
	expectEqual("number of records", len(ids), 25)
	call("bitable.v1.appTableRecord.batchUpdate", func() (*larkbitable.BatchUpdateAppTableRecordResp, error) {
		changes := []*larkbitable.AppTableRecord{}
		for _, id := range ids[:5] {
			done := map[string]any{"State": "done"}
			changes = append(changes, larkbitable.NewAppTableRecordBuilder().RecordId(id).Fields(done).Build())
		}
		return record.BatchUpdate(ctx, larkbitable.NewBatchUpdateAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			Body(larkbitable.NewBatchUpdateAppTableRecordReqBodyBuilder().Records(changes).Build()).
			Build())
	})
	call("bitable.v1.appTableRecord.batchGet", func() (*larkbitable.BatchGetAppTableRecordResp, error) {
		return record.BatchGet(ctx, larkbitable.NewBatchGetAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			Body(larkbitable.NewBatchGetAppTableRecordReqBodyBuilder().RecordIds(ids[:3]).Build()).
			Build())
	}, func(answer *larkbitable.BatchGetAppTableRecordResp) {
		expectEqual("number of records", len(answer.Data.Records), 3)
	})
	condition := func(field, operator, value string) *larkbitable.Condition {
		return larkbitable.NewConditionBuilder().FieldName(field).Operator(operator).Value([]string{value}).Build()
	}
	call("bitable.v1.appTableRecord.search", func() (*larkbitable.SearchAppTableRecordResp, error) {
		return record.Search(ctx, larkbitable.NewSearchAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			Body(larkbitable.NewSearchAppTableRecordReqBodyBuilder().
				FieldNames([]string{"Title", "Hours"}).
				Sort([]*larkbitable.Sort{larkbitable.NewSortBuilder().FieldName("Hours").Desc(true).Build()}).
				Filter(larkbitable.NewFilterInfoBuilder().
					Conjunction("and").
					Conditions([]*larkbitable.Condition{
						condition("State", "is", "done"),
						condition("Hours", "isGreaterEqual", "2"),
					}).
					Build()).
				Build()).
			Build())
	}, func(answer *larkbitable.SearchAppTableRecordResp) {
		hours := []any{}
		for _, item := range answer.Data.Items {
			hours = append(hours, item.Fields["Hours"])
		}
		expectEqual("hours", hours, []any{4.0, 4.0, 3.0, 2.0})
	})
	report("bitable.v1.appTableRecord.search: iterator", func() {
		iterator, err := record.SearchByIterator(ctx, larkbitable.NewSearchAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			PageSize(10).
			Body(larkbitable.NewSearchAppTableRecordReqBodyBuilder().Build()).
			Build())
		if err != nil {
			panic(err)
		}
		expectEqual("number of records", len(all(iterator.Next)), 26)
	})
	report("bitable.v1.appTableRecord.list: iterator", func() {
		iterator, err := record.ListByIterator(ctx, larkbitable.NewListAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			PageSize(10).
			Build())
		if err != nil {
			panic(err)
		}
		expectEqual("number of records", len(all(iterator.Next)), 26)
	})
	call("bitable.v1.appTableRecord.delete", func() (*larkbitable.DeleteAppTableRecordResp, error) {
		return record.Delete(ctx, larkbitable.NewDeleteAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			RecordId(recordID).
			Build())
	}, func(answer *larkbitable.DeleteAppTableRecordResp) {
		expectTrue("deleted", *answer.Data.Deleted)
	})
	call("bitable.v1.appTableRecord.batchDelete", func() (*larkbitable.BatchDeleteAppTableRecordResp, error) {
		return record.BatchDelete(ctx, larkbitable.NewBatchDeleteAppTableRecordReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			Body(larkbitable.NewBatchDeleteAppTableRecordReqBodyBuilder().Records(ids).Build()).
			Build())
	})
}

func views(appToken, tableID string) {
	v1 := client.Bitable.V1
	create := func(label, name, kind string) string {
		created := call(label, func() (*larkbitable.CreateAppTableViewResp, error) {
			return v1.AppTableView.Create(ctx, larkbitable.NewCreateAppTableViewReqBuilder().
				AppToken(appToken).
				TableId(tableID).
				ReqView(larkbitable.NewReqViewBuilder().ViewName(name).ViewType(kind).Build()).
				Build())
		})
		return given("view_id", created.Data.View.ViewId)
	}
	viewID := create("bitable.v1.appTableView.create", "Board", "kanban")
	call("bitable.v1.appTableView.patch", func() (*larkbitable.PatchAppTableViewResp, error) {
		return v1.AppTableView.Patch(ctx, larkbitable.NewPatchAppTableViewReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			ViewId(viewID).
			Body(larkbitable.NewPatchAppTableViewReqBodyBuilder().ViewName("Kanban").Build()).
			Build())
	})
	call("bitable.v1.appTableView.get", func() (*larkbitable.GetAppTableViewResp, error) {
		return v1.AppTableView.Get(ctx, larkbitable.NewGetAppTableViewReqBuilder().AppToken(appToken).TableId(tableID).ViewId(viewID).Build())
	}, func(answer *larkbitable.GetAppTableViewResp) {
		expectEqual("view_name", text(answer.Data.View.ViewName), "Kanban")
	})
	call("bitable.v1.appTableView.list", func() (*larkbitable.ListAppTableViewResp, error) {
		return v1.AppTableView.List(ctx, larkbitable.NewListAppTableViewReqBuilder().AppToken(appToken).TableId(tableID).Build())
	}, func(answer *larkbitable.ListAppTableViewResp) {
		expectEqual("number of views", len(answer.Data.Items), 2)
	})
	call("bitable.v1.appTableView.delete", func() (*larkbitable.DeleteAppTableViewResp, error) {
		return v1.AppTableView.Delete(ctx, larkbitable.NewDeleteAppTableViewReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			ViewId(viewID).
			Build())
	})
	formID := create("bitable.v1.appTableView.create: form", "Ask", "form")
	call("bitable.v1.appTableForm.get", func() (*larkbitable.GetAppTableFormResp, error) {
		return v1.AppTableForm.Get(ctx, larkbitable.NewGetAppTableFormReqBuilder().AppToken(appToken).TableId(tableID).FormId(formID).Build())
	})
	call("bitable.v1.appTableForm.patch", func() (*larkbitable.PatchAppTableFormResp, error) {
		return v1.AppTableForm.Patch(ctx, larkbitable.NewPatchAppTableFormReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			FormId(formID).
			AppTableForm(larkbitable.NewAppTableFormBuilder().Name("Questions").Shared(true).Build()).
			Build())
	})
	asked := call("bitable.v1.appTableFormField.list", func() (*larkbitable.ListAppTableFormFieldResp, error) {
		return v1.AppTableFormField.List(ctx, larkbitable.NewListAppTableFormFieldReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			FormId(formID).
			Build())
	})
	call("bitable.v1.appTableFormField.patch", func() (*larkbitable.PatchAppTableFormFieldResp, error) {
		return v1.AppTableFormField.Patch(ctx, larkbitable.NewPatchAppTableFormFieldReqBuilder().
			AppToken(appToken).
			TableId(tableID).
			FormId(formID).
			FieldId(given("field_id", asked.Data.Items[0].FieldId)).
			AppTableFormPatchedField(larkbitable.NewAppTableFormPatchedFieldBuilder().Title("What?").Required(true).Build()).
			Build())
	})
}

func baseRoles(appToken string) {
	v1 := client.Bitable.V1
	call("bitable.v1.app.update: advanced permissions", func() (*larkbitable.UpdateAppResp, error) {
		return v1.App.Update(ctx, larkbitable.NewUpdateAppReqBuilder().
			AppToken(appToken).
			Body(larkbitable.NewUpdateAppReqBodyBuilder().IsAdvanced(true).Build()).
			Build())
	})
	created := call("bitable.v1.appRole.create", func() (*larkbitable.CreateAppRoleResp, error) {
		table := larkbitable.NewAppRoleTableRoleBuilder().TableName("Work").TablePerm(1).Build()
		return v1.AppRole.Create(ctx, larkbitable.NewCreateAppRoleReqBuilder().
			AppToken(appToken).
			AppRole(larkbitable.NewAppRoleBuilder().
				RoleName("Readers").
				TableRoles([]*larkbitable.AppRoleTableRole{table}).
				Build()).
			Build())
	})
	roleID := given("role_id", created.Data.Role.RoleId)
	call("bitable.v1.appRole.list", func() (*larkbitable.ListAppRoleResp, error) {
		return v1.AppRole.List(ctx, larkbitable.NewListAppRoleReqBuilder().AppToken(appToken).Build())
	})
	call("bitable.v1.appRoleMember.list", func() (*larkbitable.ListAppRoleMemberResp, error) {
		return v1.AppRoleMember.List(ctx, larkbitable.NewListAppRoleMemberReqBuilder().AppToken(appToken).RoleId(roleID).Build())
	})
	call("bitable.v1.appRole.delete", func() (*larkbitable.DeleteAppRoleResp, error) {
		return v1.AppRole.Delete(ctx, larkbitable.NewDeleteAppRoleReqBuilder().AppToken(appToken).RoleId(roleID).Build())
	})
}
