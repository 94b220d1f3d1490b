"""A Base with tables, fields, records, views, forms and roles."""

from lark_oapi.api.bitable.v1 import *

from clients import client
from report import call, expect_equal, expect_true, given

v1 = client.bitable.v1


def bitable():
    app_token = base()
    table_id = tables(app_token)
    fields(app_token, table_id)
    records(app_token, table_id)
    views(app_token, table_id)
    roles(app_token)


def base():
    request = CreateAppRequest.builder().request_body(ReqApp({"name": "Python Base"})).build()
    created = call("bitable.v1.app.create", v1.app.create, request)
    given("default_table_id", created.app.default_table_id)
    app_token = given("app_token", created.app.app_token)
    body = UpdateAppRequestBody({"name": "Python Base renamed"})
    call(
        "bitable.v1.app.update",
        v1.app.update,
        UpdateAppRequest.builder().app_token(app_token).request_body(body).build(),
    )
    call(
        "bitable.v1.app.get",
        v1.app.get,
        GetAppRequest.builder().app_token(app_token).build(),
        check=lambda data: expect_equal("name", data.app.name, "Python Base renamed"),
    )
    call(
        "bitable.v1.appDashboard.list",
        v1.app_dashboard.list,
        ListAppDashboardRequest.builder().app_token(app_token).build(),
    )
    return app_token


def tables(app_token):
    columns = [
        {"field_name": "Title", "type": 1},
        {"field_name": "Hours", "type": 2},
        {"field_name": "State", "type": 3, "property": {"options": [{"name": "open"}, {"name": "done"}]}},
        {"field_name": "Due", "type": 5},
        {"field_name": "Urgent", "type": 7},
    ]
    table = {"name": "Tasks", "default_view_name": "All", "fields": columns}
    created = call(
        "bitable.v1.appTable.create",
        v1.app_table.create,
        CreateAppTableRequest.builder()
        .app_token(app_token)
        .request_body(CreateAppTableRequestBody({"table": table}))
        .build(),
    )
    table_id = given("table_id", created.table_id)
    body = PatchAppTableRequestBody({"name": "Work"})
    call(
        "bitable.v1.appTable.patch",
        v1.app_table.patch,
        PatchAppTableRequest.builder().app_token(app_token).table_id(table_id).request_body(body).build(),
    )
    body = BatchCreateAppTableRequestBody({"tables": [{"name": "One"}, {"name": "Two"}]})
    more = call(
        "bitable.v1.appTable.batchCreate",
        v1.app_table.batch_create,
        BatchCreateAppTableRequest.builder().app_token(app_token).request_body(body).build(),
    )
    one, two = more.table_ids
    found = []
    page_token = None
    while True:
        request = ListAppTableRequest.builder().app_token(app_token).page_size(2)
        if page_token:
            request.page_token(page_token)
        page = call("bitable.v1.appTable.list: page", v1.app_table.list, request.build())
        found += [item.table_id for item in page.items]
        page_token = page.page_token
        if not page.has_more:
            break
    expect_true("every table is on a page", len(found) == 4 and table_id in found)
    call(
        "bitable.v1.appTable.delete",
        v1.app_table.delete,
        DeleteAppTableRequest.builder().app_token(app_token).table_id(one).build(),
    )
    body = BatchDeleteAppTableRequestBody({"table_ids": [two]})
    call(
        "bitable.v1.appTable.batchDelete",
        v1.app_table.batch_delete,
        BatchDeleteAppTableRequest.builder().app_token(app_token).request_body(body).build(),
    )
    return table_id


def fields(app_token, table_id):
    created = call(
        "bitable.v1.appTableField.create",
        v1.app_table_field.create,
        CreateAppTableFieldRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(AppTableField({"field_name": "Note", "type": 1}))
        .build(),
    )
    field_id = given("field_id", created.field.field_id)
    call(
        "bitable.v1.appTableField.update",
        v1.app_table_field.update,
        UpdateAppTableFieldRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .field_id(field_id)
        .request_body(AppTableField({"field_name": "Remark", "type": 1}))
        .build(),
        check=lambda data: expect_equal("field_name", data.field.field_name, "Remark"),
    )
    names = ["Title", "Hours", "State", "Due", "Urgent", "Remark"]
    call(
        "bitable.v1.appTableField.list",
        v1.app_table_field.list,
        ListAppTableFieldRequest.builder().app_token(app_token).table_id(table_id).build(),
        check=lambda data: expect_equal("names", [item.field_name for item in data.items], names),
    )
    call(
        "bitable.v1.appTableField.delete",
        v1.app_table_field.delete,
        DeleteAppTableFieldRequest.builder().app_token(app_token).table_id(table_id).field_id(field_id).build(),
    )


def records(app_token, table_id):
    first = {"Title": "Write", "Hours": 3.5, "State": "open", "Due": 1767225600000, "Urgent": True}
    created = call(
        "bitable.v1.appTableRecord.create",
        v1.app_table_record.create,
        CreateAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(AppTableRecord({"fields": first}))
        .build(),
    )
    record_id = given("record_id", created.record.record_id)
    call(
        "bitable.v1.appTableRecord.get",
        v1.app_table_record.get,
        GetAppTableRecordRequest.builder().app_token(app_token).table_id(table_id).record_id(record_id).build(),
        check=lambda data: expect_equal("fields", data.record.fields, first),
    )
    call(
        "bitable.v1.appTableRecord.update",
        v1.app_table_record.update,
        UpdateAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .record_id(record_id)
        .request_body(AppTableRecord({"fields": {"State": "done", "Hours": 4}}))
        .build(),
    )
    rows = [{"fields": {"Title": f"Task {i}", "Hours": i, "State": "open"}} for i in range(25)]
    made = call(
        "bitable.v1.appTableRecord.batchCreate",
        v1.app_table_record.batch_create,
        BatchCreateAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(BatchCreateAppTableRecordRequestBody({"records": rows}))
        .build(),
    )
    ids = [item.record_id for item in made.records]
    expect_equal("number of records", len(ids), 25)
    changes = [{"record_id": changed, "fields": {"State": "done"}} for changed in ids[:5]]
    call(
        "bitable.v1.appTableRecord.batchUpdate",
        v1.app_table_record.batch_update,
        BatchUpdateAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(BatchUpdateAppTableRecordRequestBody({"records": changes}))
        .build(),
    )
    call(
        "bitable.v1.appTableRecord.batchGet",
        v1.app_table_record.batch_get,
        BatchGetAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(BatchGetAppTableRecordRequestBody({"record_ids": ids[:3]}))
        .build(),
        check=lambda data: expect_equal("number of records", len(data.records), 3),
    )
    wanted = {
        "field_names": ["Title", "Hours"],
        "sort": [{"field_name": "Hours", "desc": True}],
        "filter": {
            "conjunction": "and",
            "conditions": [
                {"field_name": "State", "operator": "is", "value": ["done"]},
                {"field_name": "Hours", "operator": "isGreaterEqual", "value": ["2"]},
            ],
        },
    }
    call(
        "bitable.v1.appTableRecord.search",
        v1.app_table_record.search,
        SearchAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(SearchAppTableRecordRequestBody(wanted))
        .build(),
        check=lambda data: expect_equal("hours", [item.fields["Hours"] for item in data.items], [4, 4, 3, 2]),
    )
    found = []
    page_token = None
    while True:
        request = (
            SearchAppTableRecordRequest.builder()
            .app_token(app_token)
            .table_id(table_id)
            .page_size(10)
            .request_body(SearchAppTableRecordRequestBody())
        )
        if page_token:
            request.page_token(page_token)
        page = call("bitable.v1.appTableRecord.search: page", v1.app_table_record.search, request.build())
        found += [item.record_id for item in page.items]
        page_token = page.page_token
        if not page.has_more:
            break
    expect_equal("number of records", len(set(found)), 26)
    call(
        "bitable.v1.appTableRecord.list",
        v1.app_table_record.list,
        ListAppTableRecordRequest.builder().app_token(app_token).table_id(table_id).page_size(10).build(),
        check=lambda data: expect_equal("total", data.total, 26),
    )
    call(
        "bitable.v1.appTableRecord.delete",
        v1.app_table_record.delete,
        DeleteAppTableRecordRequest.builder().app_token(app_token).table_id(table_id).record_id(record_id).build(),
        check=lambda data: expect_equal("deleted", data.deleted, True),
    )
    call(
        "bitable.v1.appTableRecord.batchDelete",
        v1.app_table_record.batch_delete,
        BatchDeleteAppTableRecordRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .request_body(BatchDeleteAppTableRecordRequestBody({"records": ids}))
        .build(),
    )


def views(app_token, table_id):
    def create(label, name, view_type):
        request = (
            CreateAppTableViewRequest.builder()
            .app_token(app_token)
            .table_id(table_id)
            .request_body(ReqView({"view_name": name, "view_type": view_type}))
            .build()
        )
        return given("view_id", call(label, v1.app_table_view.create, request).view.view_id)

    view_id = create("bitable.v1.appTableView.create", "Board", "kanban")
    call(
        "bitable.v1.appTableView.patch",
        v1.app_table_view.patch,
        PatchAppTableViewRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .view_id(view_id)
        .request_body(PatchAppTableViewRequestBody({"view_name": "Kanban"}))
        .build(),
    )
    call(
        "bitable.v1.appTableView.get",
        v1.app_table_view.get,
        GetAppTableViewRequest.builder().app_token(app_token).table_id(table_id).view_id(view_id).build(),
        check=lambda data: expect_equal("view_name", data.view.view_name, "Kanban"),
    )
    call(
        "bitable.v1.appTableView.list",
        v1.app_table_view.list,
        ListAppTableViewRequest.builder().app_token(app_token).table_id(table_id).build(),
        check=lambda data: expect_equal("names", [item.view_name for item in data.items], ["All", "Kanban"]),
    )
    call(
        "bitable.v1.appTableView.delete",
        v1.app_table_view.delete,
        DeleteAppTableViewRequest.builder().app_token(app_token).table_id(table_id).view_id(view_id).build(),
    )
    form_id = create("bitable.v1.appTableView.create: form", "Ask", "form")
    call(
        "bitable.v1.appTableForm.get",
        v1.app_table_form.get,
        GetAppTableFormRequest.builder().app_token(app_token).table_id(table_id).form_id(form_id).build(),
    )
    call(
        "bitable.v1.appTableForm.patch",
        v1.app_table_form.patch,
        PatchAppTableFormRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .form_id(form_id)
        .request_body(AppTableForm({"name": "Questions", "shared": True}))
        .build(),
    )
    asked = call(
        "bitable.v1.appTableFormField.list",
        v1.app_table_form_field.list,
        ListAppTableFormFieldRequest.builder().app_token(app_token).table_id(table_id).form_id(form_id).build(),
    )
    call(
        "bitable.v1.appTableFormField.patch",
        v1.app_table_form_field.patch,
        PatchAppTableFormFieldRequest.builder()
        .app_token(app_token)
        .table_id(table_id)
        .form_id(form_id)
        .field_id(asked.items[0].field_id)
        .request_body(AppTableFormPatchedField({"title": "What?", "required": True}))
        .build(),
    )


def roles(app_token):
    call(
        "bitable.v1.app.update: advanced permissions",
        v1.app.update,
        UpdateAppRequest.builder()
        .app_token(app_token)
        .request_body(UpdateAppRequestBody({"is_advanced": True}))
        .build(),
    )
    role = AppRole({"role_name": "Readers", "table_roles": [{"table_name": "Work", "table_perm": 1}]})
    created = call(
        "bitable.v1.appRole.create",
        v1.app_role.create,
        CreateAppRoleRequest.builder().app_token(app_token).request_body(role).build(),
    )
    role_id = given("role_id", created.role.role_id)
    call("bitable.v1.appRole.list", v1.app_role.list, ListAppRoleRequest.builder().app_token(app_token).build())
    call(
        "bitable.v1.appRoleMember.list",
        v1.app_role_member.list,
        ListAppRoleMemberRequest.builder().app_token(app_token).role_id(role_id).build(),
    )
    call(
        "bitable.v1.appRole.delete",
        v1.app_role.delete,
        DeleteAppRoleRequest.builder().app_token(app_token).role_id(role_id).build(),
    )
