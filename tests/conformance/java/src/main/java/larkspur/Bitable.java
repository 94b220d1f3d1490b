package larkspur;

import static larkspur.Clients.client;
import static larkspur.Report.*;

import com.lark.oapi.service.bitable.v1.V1;
import com.lark.oapi.service.bitable.v1.model.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A Base with tables, fields, records, views, forms and roles. */
final class Bitable {
  private static final V1 v1 = client.bitable().v1();

  private Bitable() {}

  static void run() {
    String appToken = base();
    String tableId = tables(appToken);
    fields(appToken, tableId);
    records(appToken, tableId);
    views(appToken, tableId);
    roles(appToken);
  }

  private static String base() {
    String appToken =
        call(
                "bitable.v1.app.create",
                () -> v1.app().create(CreateAppReq.newBuilder().reqApp(ReqApp.newBuilder().name("Java Base").build()).build()),
                answer -> given("default_table_id", answer.getData().getApp().getDefaultTableId()))
            .getData()
            .getApp()
            .getAppToken();
    call(
        "bitable.v1.app.update",
        () ->
            v1.app()
                .update(
                    UpdateAppReq.newBuilder()
                        .appToken(appToken)
                        .updateAppReqBody(UpdateAppReqBody.newBuilder().name("Java Base renamed").build())
                        .build()));
    call(
        "bitable.v1.app.get",
        () -> v1.app().get(GetAppReq.newBuilder().appToken(appToken).build()),
        answer -> expectEqual("name", answer.getData().getApp().getName(), "Java Base renamed"));
    call(
        "bitable.v1.appDashboard.list",
        () -> v1.appDashboard().list(ListAppDashboardReq.newBuilder().appToken(appToken).build()));
    return appToken;
  }

  private static AppTableCreateHeader column(String name, int type) {
    return AppTableCreateHeader.newBuilder().fieldName(name).type(type).build();
  }

  private static String tables(String appToken) {
    AppTableFieldPropertyOption[] options = {
      AppTableFieldPropertyOption.newBuilder().name("open").build(),
      AppTableFieldPropertyOption.newBuilder().name("done").build()
    };
    AppTableCreateHeader state =
        AppTableCreateHeader.newBuilder()
            .fieldName("State")
            .type(3)
            .property(AppTableFieldProperty.newBuilder().options(options).build())
            .build();
    AppTableCreateHeader[] columns = {
      column("Title", 1), column("Hours", 2), state, column("Due", 5), column("Urgent", 7)
    };
    ReqTable written = ReqTable.newBuilder().name("Tasks").defaultViewName("All").fields(columns).build();
    String tableId =
        call(
                "bitable.v1.appTable.create",
                () ->
                    v1.appTable()
                        .create(
                            CreateAppTableReq.newBuilder()
                                .appToken(appToken)
                                .createAppTableReqBody(CreateAppTableReqBody.newBuilder().table(written).build())
                                .build()))
            .getData()
            .getTableId();
    call(
        "bitable.v1.appTable.patch",
        () ->
            v1.appTable()
                .patch(
                    PatchAppTableReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .patchAppTableReqBody(PatchAppTableReqBody.newBuilder().name("Work").build())
                        .build()));
    ReqTable[] two = {ReqTable.newBuilder().name("One").build(), ReqTable.newBuilder().name("Two").build()};
    String[] more =
        call(
                "bitable.v1.appTable.batchCreate",
                () ->
                    v1.appTable()
                        .batchCreate(
                            BatchCreateAppTableReq.newBuilder()
                                .appToken(appToken)
                                .batchCreateAppTableReqBody(
                                    BatchCreateAppTableReqBody.newBuilder().tables(two).build())
                                .build()))
            .getData()
            .getTableIds();
    List<String> found = new ArrayList<>();
    String pageToken = null;
    boolean another = true;
    while (another) {
      ListAppTableReq request =
          ListAppTableReq.newBuilder().appToken(appToken).pageSize(2).pageToken(pageToken).build();
      var page = call("bitable.v1.appTable.list: page", () -> v1.appTable().list(request)).getData();
      for (AppTable table : page.getItems()) found.add(table.getTableId());
      pageToken = page.getPageToken();
      another = page.getHasMore();
    }
    expectTrue("every table is on a page", found.size() == 4 && found.contains(tableId));
    call(
        "bitable.v1.appTable.delete",
        () -> v1.appTable().delete(DeleteAppTableReq.newBuilder().appToken(appToken).tableId(more[0]).build()));
    call(
        "bitable.v1.appTable.batchDelete",
        () ->
            v1.appTable()
                .batchDelete(
                    BatchDeleteAppTableReq.newBuilder()
                        .appToken(appToken)
                        .batchDeleteAppTableReqBody(
                            BatchDeleteAppTableReqBody.newBuilder().tableIds(new String[] {more[1]}).build())
                        .build()));
    return tableId;
  }

  private static void fields(String appToken, String tableId) {
    AppTableField note = AppTableField.newBuilder().fieldName("Note").type(1).build();
    String fieldId =
        call(
                "bitable.v1.appTableField.create",
                () ->
                    v1.appTableField()
                        .create(
                            CreateAppTableFieldReq.newBuilder()
                                .appToken(appToken)
                                .tableId(tableId)
                                .appTableField(note)
                                .build()))
            .getData()
            .getField()
            .getFieldId();
    AppTableField remark = AppTableField.newBuilder().fieldName("Remark").type(1).build();
    call(
        "bitable.v1.appTableField.update",
        () ->
            v1.appTableField()
                .update(
                    UpdateAppTableFieldReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .fieldId(fieldId)
                        .appTableField(remark)
                        .build()),
        answer -> expectEqual("field_name", answer.getData().getField().getFieldName(), "Remark"));
    call(
        "bitable.v1.appTableField.list",
        () -> v1.appTableField().list(ListAppTableFieldReq.newBuilder().appToken(appToken).tableId(tableId).build()),
        answer -> {
          List<String> names = new ArrayList<>();
          for (var field : answer.getData().getItems()) names.add(field.getFieldName());
          expectEqual("names", names, List.of("Title", "Hours", "State", "Due", "Urgent", "Remark"));
        });
    call(
        "bitable.v1.appTableField.delete",
        () ->
            v1.appTableField()
                .delete(
                    DeleteAppTableFieldReq.newBuilder().appToken(appToken).tableId(tableId).fieldId(fieldId).build()));
  }

  private static AppTableRecord recordOf(Map<String, Object> fields) {
    return AppTableRecord.newBuilder().fields(fields).build();
  }

  private static void records(String appToken, String tableId) {
    Map<String, Object> first =
        Map.of("Title", "Write", "Hours", 3.5, "State", "open", "Due", 1767225600000L, "Urgent", true);
    String recordId =
        call(
                "bitable.v1.appTableRecord.create",
                () ->
                    v1.appTableRecord()
                        .create(
                            CreateAppTableRecordReq.newBuilder()
                                .appToken(appToken)
                                .tableId(tableId)
                                .appTableRecord(recordOf(first))
                                .build()))
            .getData()
            .getRecord()
            .getRecordId();
    call(
        "bitable.v1.appTableRecord.get",
        () ->
            v1.appTableRecord()
                .get(
                    GetAppTableRecordReq.newBuilder().appToken(appToken).tableId(tableId).recordId(recordId).build()),
        answer -> {
          Map<String, Object> fields = answer.getData().getRecord().getFields();
          expectEqual("Title", fields.get("Title"), "Write");
          expectEqual("Hours", fields.get("Hours"), 3.5);
          expectEqual("Due", fields.get("Due"), 1767225600000.0);
          expectEqual("Urgent", fields.get("Urgent"), true);
        });
    call(
        "bitable.v1.appTableRecord.update",
        () ->
            v1.appTableRecord()
                .update(
                    UpdateAppTableRecordReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .recordId(recordId)
                        .appTableRecord(recordOf(Map.of("State", "done", "Hours", 4)))
                        .build()));
    AppTableRecord[] rows = new AppTableRecord[25];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = recordOf(Map.of("Title", "Task " + i, "Hours", i, "State", "open"));
    }
    var made =
        call(
            "bitable.v1.appTableRecord.batchCreate",
            () ->
                v1.appTableRecord()
                    .batchCreate(
                        BatchCreateAppTableRecordReq.newBuilder()
                            .appToken(appToken)
                            .tableId(tableId)
                            .batchCreateAppTableRecordReqBody(
                                BatchCreateAppTableRecordReqBody.newBuilder().records(rows).build())
                            .build()));
    List<String> ids = new ArrayList<>();
    for (AppTableRecord record : made.getData().getRecords()) ids.add(record.getRecordId());
    expectEqual("number of records", ids.size(), 25);
    AppTableRecord[] changes = new AppTableRecord[5];
    for (int i = 0; i < changes.length; i++) {
      Map<String, Object> done = Map.of("State", "done");
      changes[i] = AppTableRecord.newBuilder().recordId(ids.get(i)).fields(done).build();
    }
    call(
        "bitable.v1.appTableRecord.batchUpdate",
        () ->
            v1.appTableRecord()
                .batchUpdate(
                    BatchUpdateAppTableRecordReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .batchUpdateAppTableRecordReqBody(
                            BatchUpdateAppTableRecordReqBody.newBuilder().records(changes).build())
                        .build()));
    call(
        "bitable.v1.appTableRecord.batchGet",
        () ->
            v1.appTableRecord()
                .batchGet(
                    BatchGetAppTableRecordReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .batchGetAppTableRecordReqBody(
                            BatchGetAppTableRecordReqBody.newBuilder()
                                .recordIds(ids.subList(0, 3).toArray(new String[0]))
                                .build())
                        .build()),
        answer -> expectEqual("number of records", answer.getData().getRecords().length, 3));
    Condition[] conditions = {
      Condition.newBuilder().fieldName("State").operator("is").value(new String[] {"done"}).build(),
      Condition.newBuilder().fieldName("Hours").operator("isGreaterEqual").value(new String[] {"2"}).build()
    };
    SearchAppTableRecordReqBody wanted =
        SearchAppTableRecordReqBody.newBuilder()
            .fieldNames(new String[] {"Title", "Hours"})
            .sort(new Sort[] {Sort.newBuilder().fieldName("Hours").desc(true).build()})
            .filter(FilterInfo.newBuilder().conjunction("and").conditions(conditions).build())
            .build();
    call(
        "bitable.v1.appTableRecord.search",
        () ->
            v1.appTableRecord()
                .search(
                    SearchAppTableRecordReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .searchAppTableRecordReqBody(wanted)
                        .build()),
        answer -> {
          List<Object> hours = new ArrayList<>();
          for (AppTableRecord record : answer.getData().getItems()) hours.add(record.getFields().get("Hours"));
          expectEqual("hours", hours, List.of(4.0, 4.0, 3.0, 2.0));
        });
    Set<String> found = new HashSet<>();
    String pageToken = null;
    boolean more = true;
    while (more) {
      SearchAppTableRecordReq request =
          SearchAppTableRecordReq.newBuilder()
              .appToken(appToken)
              .tableId(tableId)
              .pageSize(10)
              .pageToken(pageToken)
              .searchAppTableRecordReqBody(SearchAppTableRecordReqBody.newBuilder().build())
              .build();
      var page = call("bitable.v1.appTableRecord.search: page", () -> v1.appTableRecord().search(request)).getData();
      for (AppTableRecord record : page.getItems()) found.add(record.getRecordId());
      pageToken = page.getPageToken();
      more = page.getHasMore();
    }
    expectEqual("number of records", found.size(), 26);
    call(
        "bitable.v1.appTableRecord.list",
        () ->
            v1.appTableRecord()
                .list(ListAppTableRecordReq.newBuilder().appToken(appToken).tableId(tableId).pageSize(10).build()),
        answer -> expectEqual("total", answer.getData().getTotal(), 26));
    call(
        "bitable.v1.appTableRecord.delete",
        () ->
            v1.appTableRecord()
                .delete(
                    DeleteAppTableRecordReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .recordId(recordId)
                        .build()),
        answer -> expectEqual("deleted", answer.getData().getDeleted(), true));
    call(
        "bitable.v1.appTableRecord.batchDelete",
        () ->
            v1.appTableRecord()
                .batchDelete(
                    BatchDeleteAppTableRecordReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .batchDeleteAppTableRecordReqBody(
                            BatchDeleteAppTableRecordReqBody.newBuilder()
                                .records(ids.toArray(new String[0]))
                                .build())
                        .build()));
  }

  private static String createView(String label, String appToken, String tableId, String name, String type) {
    ReqView written = ReqView.newBuilder().viewName(name).viewType(type).build();
    return call(
            label,
            () ->
                v1.appTableView()
                    .create(
                        CreateAppTableViewReq.newBuilder().appToken(appToken).tableId(tableId).reqView(written).build()))
        .getData()
        .getView()
        .getViewId();
  }

  private static void views(String appToken, String tableId) {
    String viewId = createView("bitable.v1.appTableView.create", appToken, tableId, "Board", "kanban");
    call(
        "bitable.v1.appTableView.patch",
        () ->
            v1.appTableView()
                .patch(
                    PatchAppTableViewReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .viewId(viewId)
                        .patchAppTableViewReqBody(PatchAppTableViewReqBody.newBuilder().viewName("Kanban").build())
                        .build()));
    call(
        "bitable.v1.appTableView.get",
        () ->
            v1.appTableView()
                .get(GetAppTableViewReq.newBuilder().appToken(appToken).tableId(tableId).viewId(viewId).build()),
        answer -> expectEqual("view_name", answer.getData().getView().getViewName(), "Kanban"));
    call(
        "bitable.v1.appTableView.list",
        () -> v1.appTableView().list(ListAppTableViewReq.newBuilder().appToken(appToken).tableId(tableId).build()),
        answer -> expectEqual("number of views", answer.getData().getItems().length, 2));
    call(
        "bitable.v1.appTableView.delete",
        () ->
            v1.appTableView()
                .delete(DeleteAppTableViewReq.newBuilder().appToken(appToken).tableId(tableId).viewId(viewId).build()));
    String formId = createView("bitable.v1.appTableView.create: form", appToken, tableId, "Ask", "form");
    call(
        "bitable.v1.appTableForm.get",
        () ->
            v1.appTableForm()
                .get(GetAppTableFormReq.newBuilder().appToken(appToken).tableId(tableId).formId(formId).build()));
    call(
        "bitable.v1.appTableForm.patch",
        () ->
            v1.appTableForm()
                .patch(
                    PatchAppTableFormReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .formId(formId)
                        .appTableForm(AppTableForm.newBuilder().name("Questions").shared(true).build())
                        .build()));
    String fieldId =
        call(
                "bitable.v1.appTableFormField.list",
                () ->
                    v1.appTableFormField()
                        .list(
                            ListAppTableFormFieldReq.newBuilder()
                                .appToken(appToken)
                                .tableId(tableId)
                                .formId(formId)
                                .build()))
            .getData()
            .getItems()[0]
            .getFieldId();
    call(
        "bitable.v1.appTableFormField.patch",
        () ->
            v1.appTableFormField()
                .patch(
                    PatchAppTableFormFieldReq.newBuilder()
                        .appToken(appToken)
                        .tableId(tableId)
                        .formId(formId)
                        .fieldId(fieldId)
                        .appTableFormPatchedField(
                            AppTableFormPatchedField.newBuilder().title("What?").required(true).build())
                        .build()));
  }

  private static void roles(String appToken) {
    call(
        "bitable.v1.app.update: advanced permissions",
        () ->
            v1.app()
                .update(
                    UpdateAppReq.newBuilder()
                        .appToken(appToken)
                        .updateAppReqBody(UpdateAppReqBody.newBuilder().isAdvanced(true).build())
                        .build()));
    AppRoleTableRole[] tables = {AppRoleTableRole.newBuilder().tableName("Work").tablePerm(1).build()};
    AppRole readers = AppRole.newBuilder().roleName("Readers").tableRoles(tables).build();
    String roleId =
        call(
                "bitable.v1.appRole.create",
                () -> v1.appRole().create(CreateAppRoleReq.newBuilder().appToken(appToken).appRole(readers).build()))
            .getData()
            .getRole()
            .getRoleId();
    call("bitable.v1.appRole.list", () -> v1.appRole().list(ListAppRoleReq.newBuilder().appToken(appToken).build()));
    call(
        "bitable.v1.appRoleMember.list",
        () -> v1.appRoleMember().list(ListAppRoleMemberReq.newBuilder().appToken(appToken).roleId(roleId).build()));
    call(
        "bitable.v1.appRole.delete",
        () -> v1.appRole().delete(DeleteAppRoleReq.newBuilder().appToken(appToken).roleId(roleId).build()));
  }
}
