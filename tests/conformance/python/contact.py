"""The directory: departments, users, groups, units, roles, levels and families."""

from lark_oapi.api.contact.v3 import *

from clients import client
from report import call, expect_equal, expect_true, given

v3 = client.contact.v3
OPEN_DEPARTMENT_ID = "open_department_id"


def contact():
    parent = departments()
    ada, bob = users(parent)
    groups(ada)
    units(parent)
    roles(ada)
    jobs()
    remove_all(parent, [ada, bob])


def departments():
    def create(label, name, parent_id):
        request = (
            CreateDepartmentRequest.builder()
            .user_id_type("open_id")
            .department_id_type(OPEN_DEPARTMENT_ID)
            .request_body(Department({"name": name, "parent_department_id": parent_id}))
            .build()
        )
        return given("open_department_id", call(label, v3.department.create, request).department.open_department_id)

    parent = create("contact.v3.department.create", "Python SDK", "0")
    north, south, west = [
        create("contact.v3.department.create: child", name, parent) for name in ("North", "South", "West")
    ]
    call(
        "contact.v3.department.get",
        v3.department.get,
        GetDepartmentRequest.builder().department_id(north).department_id_type(OPEN_DEPARTMENT_ID).build(),
        check=lambda data: expect_equal("name", data.department.name, "North"),
    )
    call(
        "contact.v3.department.batch",
        v3.department.batch,
        BatchDepartmentRequest.builder()
        .department_ids([north, south])
        .department_id_type(OPEN_DEPARTMENT_ID)
        .build(),
        check=lambda data: expect_equal("names", sorted(item.name for item in data.items), ["North", "South"]),
    )
    call(
        "contact.v3.department.patch",
        v3.department.patch,
        PatchDepartmentRequest.builder()
        .department_id(north)
        .department_id_type(OPEN_DEPARTMENT_ID)
        .request_body(Department({"name": "Far North"}))
        .build(),
    )
    call(
        "contact.v3.department.update",
        v3.department.update,
        UpdateDepartmentRequest.builder()
        .department_id(south)
        .department_id_type(OPEN_DEPARTMENT_ID)
        .request_body(Department({"name": "Far South", "parent_department_id": parent}))
        .build(),
    )
    names = []
    page_token = None
    while True:
        request = (
            ChildrenDepartmentRequest.builder()
            .department_id(parent)
            .department_id_type(OPEN_DEPARTMENT_ID)
            .page_size(2)
        )
        if page_token:
            request.page_token(page_token)
        page = call("contact.v3.department.children: page", v3.department.children, request.build())
        names += [item.name for item in page.items]
        page_token = page.page_token
        if not page.has_more:
            break
    expect_equal("names", sorted(names), ["Far North", "Far South", "West"])
    call(
        "contact.v3.department.parent",
        v3.department.parent,
        ParentDepartmentRequest.builder().department_id(west).department_id_type(OPEN_DEPARTMENT_ID).build(),
        check=lambda data: expect_equal("parent", data.items[0].name, "Python SDK"),
    )
    call(
        "contact.v3.department.updateDepartmentId",
        v3.department.update_department_id,
        UpdateDepartmentIdDepartmentRequest.builder()
        .department_id(west)
        .department_id_type(OPEN_DEPARTMENT_ID)
        .request_body(UpdateDepartmentIdDepartmentRequestBody({"new_department_id": "python_sdk_west"}))
        .build(),
    )
    call(
        "contact.v3.department.delete: by department_id",
        v3.department.delete,
        DeleteDepartmentRequest.builder().department_id("python_sdk_west").department_id_type("department_id").build(),
    )
    return parent


def users(department):
    def create(name, mobile):
        user = {
            "name": name,
            "mobile": mobile,
            "email": f"{mobile}@example.com",
            "department_ids": [department],
            "employee_type": 1,
        }
        request = (
            CreateUserRequest.builder()
            .user_id_type("open_id")
            .department_id_type(OPEN_DEPARTMENT_ID)
            .request_body(User(user))
            .build()
        )
        return given("open_id", call("contact.v3.user.create", v3.user.create, request).user.open_id)

    ada = create("Ada Python", "13900000001")
    bob = create("Bob Python", "13900000002")
    call(
        "contact.v3.user.get",
        v3.user.get,
        GetUserRequest.builder().user_id(ada).build(),
        check=lambda data: expect_equal("name", data.user.name, "Ada Python"),
    )
    call(
        "contact.v3.user.patch",
        v3.user.patch,
        PatchUserRequest.builder()
        .user_id(ada)
        .request_body(User({"nickname": "Countess", "job_title": "Analyst"}))
        .build(),
        check=lambda data: expect_equal("nickname", data.user.nickname, "Countess"),
    )
    call(
        "contact.v3.user.batch",
        v3.user.batch,
        BatchUserRequest.builder().user_ids([ada, bob]).build(),
        check=lambda data: expect_equal("number of users", len(data.items), 2),
    )
    call(
        "contact.v3.user.batchGetId",
        v3.user.batch_get_id,
        BatchGetIdUserRequest.builder()
        .request_body(BatchGetIdUserRequestBody({"mobiles": ["13900000001"], "emails": ["nobody@example.com"]}))
        .build(),
        check=lambda data: expect_true("the mobile stands for Ada", ada in [item.user_id for item in data.user_list]),
    )
    names = []
    page_token = None
    while True:
        request = (
            FindByDepartmentUserRequest.builder()
            .department_id(department)
            .department_id_type(OPEN_DEPARTMENT_ID)
            .page_size(1)
        )
        if page_token:
            request.page_token(page_token)
        page = call("contact.v3.user.findByDepartment: page", v3.user.find_by_department, request.build())
        names += [item.name for item in page.items]
        page_token = page.page_token
        if not page.has_more:
            break
    expect_equal("names", sorted(names), ["Ada Python", "Bob Python"])
    call(
        "contact.v3.user.updateUserId",
        v3.user.update_user_id,
        UpdateUserIdUserRequest.builder()
        .user_id(bob)
        .request_body(UpdateUserIdUserRequestBody({"new_user_id": "bob_python"}))
        .build(),
    )
    call(
        "contact.v3.user.get: by user_id",
        v3.user.get,
        GetUserRequest.builder().user_id("bob_python").user_id_type("user_id").build(),
        check=lambda data: expect_equal("open_id", data.user.open_id, bob),
    )
    return ada, bob


def groups(member):
    body = Group({"name": "Python SDK group", "description": "Made by the Python SDK"})
    created = call("contact.v3.group.create", v3.group.create, CreateGroupRequest.builder().request_body(body).build())
    group_id = given("group_id", created.group_id)
    call(
        "contact.v3.group.get",
        v3.group.get,
        GetGroupRequest.builder().group_id(group_id).build(),
        check=lambda data: expect_equal("name", data.group.name, "Python SDK group"),
    )
    body = Group({"name": "Python group"})
    call(
        "contact.v3.group.patch",
        v3.group.patch,
        PatchGroupRequest.builder().group_id(group_id).request_body(body).build(),
    )
    call("contact.v3.group.simplelist", v3.group.simplelist, SimplelistGroupRequest.builder().page_size(50).build())
    written = {"member_id": member, "member_type": "user", "member_id_type": "open_id"}
    call(
        "contact.v3.groupMember.add",
        v3.group_member.add,
        AddGroupMemberRequest.builder().group_id(group_id).request_body(AddGroupMemberRequestBody(written)).build(),
    )
    call(
        "contact.v3.groupMember.simplelist",
        v3.group_member.simplelist,
        SimplelistGroupMemberRequest.builder().group_id(group_id).member_id_type("open_id").build(),
        check=lambda data: expect_equal("members", [item.member_id for item in data.memberlist], [member]),
    )
    call(
        "contact.v3.group.memberBelong",
        v3.group.member_belong,
        MemberBelongGroupRequest.builder().member_id(member).member_id_type("open_id").build(),
        check=lambda data: expect_equal("groups", data.group_list, [group_id]),
    )
    call(
        "contact.v3.groupMember.remove",
        v3.group_member.remove,
        RemoveGroupMemberRequest.builder()
        .group_id(group_id)
        .request_body(RemoveGroupMemberRequestBody(written))
        .build(),
    )
    call("contact.v3.group.delete", v3.group.delete, DeleteGroupRequest.builder().group_id(group_id).build())


def units(department):
    body = CreateUnitRequestBody({"name": "Python unit", "unit_type": "subsidiary"})
    created = call("contact.v3.unit.create", v3.unit.create, CreateUnitRequest.builder().request_body(body).build())
    unit_id = given("unit_id", created.unit_id)
    bound = {"unit_id": unit_id, "department_id": department, "department_id_type": OPEN_DEPARTMENT_ID}
    call(
        "contact.v3.unit.bindDepartment",
        v3.unit.bind_department,
        BindDepartmentUnitRequest.builder().request_body(BindDepartmentUnitRequestBody(bound)).build(),
    )
    call("contact.v3.unit.get", v3.unit.get, GetUnitRequest.builder().unit_id(unit_id).build())
    call("contact.v3.unit.list", v3.unit.list, ListUnitRequest.builder().page_size(50).build())
    call(
        "contact.v3.unit.listDepartment",
        v3.unit.list_department,
        ListDepartmentUnitRequest.builder().unit_id(unit_id).department_id_type(OPEN_DEPARTMENT_ID).build(),
        check=lambda data: expect_equal("number of departments", len(data.departmentlist), 1),
    )
    call(
        "contact.v3.unit.unbindDepartment",
        v3.unit.unbind_department,
        UnbindDepartmentUnitRequest.builder().request_body(UnbindDepartmentUnitRequestBody(bound)).build(),
    )
    call("contact.v3.unit.delete", v3.unit.delete, DeleteUnitRequest.builder().unit_id(unit_id).build())


def roles(member):
    body = CreateFunctionalRoleRequestBody({"role_name": "Python keeper"})
    created = call(
        "contact.v3.functionalRole.create",
        v3.functional_role.create,
        CreateFunctionalRoleRequest.builder().request_body(body).build(),
    )
    role_id = given("role_id", created.role_id)
    call(
        "contact.v3.functionalRoleMember.batchCreate",
        v3.functional_role_member.batch_create,
        BatchCreateFunctionalRoleMemberRequest.builder()
        .role_id(role_id)
        .user_id_type("open_id")
        .request_body(BatchCreateFunctionalRoleMemberRequestBody({"members": [member]}))
        .build(),
    )
    call(
        "contact.v3.functionalRoleMember.list",
        v3.functional_role_member.list,
        ListFunctionalRoleMemberRequest.builder().role_id(role_id).user_id_type("open_id").build(),
        check=lambda data: expect_equal("members", [item.user_id for item in data.members], [member]),
    )
    call(
        "contact.v3.functionalRoleMember.batchDelete",
        v3.functional_role_member.batch_delete,
        BatchDeleteFunctionalRoleMemberRequest.builder()
        .role_id(role_id)
        .user_id_type("open_id")
        .request_body(BatchDeleteFunctionalRoleMemberRequestBody({"members": [member]}))
        .build(),
    )
    call(
        "contact.v3.functionalRole.delete",
        v3.functional_role.delete,
        DeleteFunctionalRoleRequest.builder().role_id(role_id).build(),
    )


def jobs():
    level = JobLevel({"name": "Python level", "order": 900, "status": True})
    created = call(
        "contact.v3.jobLevel.create", v3.job_level.create, CreateJobLevelRequest.builder().request_body(level).build()
    )
    level_id = given("job_level_id", created.job_level.job_level_id)
    call("contact.v3.jobLevel.get", v3.job_level.get, GetJobLevelRequest.builder().job_level_id(level_id).build())
    call("contact.v3.jobLevel.list", v3.job_level.list, ListJobLevelRequest.builder().name("Python level").build())
    call(
        "contact.v3.jobLevel.delete",
        v3.job_level.delete,
        DeleteJobLevelRequest.builder().job_level_id(level_id).build(),
    )
    family = JobFamily({"name": "Python family", "status": True})
    created = call(
        "contact.v3.jobFamily.create",
        v3.job_family.create,
        CreateJobFamilyRequest.builder().request_body(family).build(),
    )
    call(
        "contact.v3.jobFamily.delete",
        v3.job_family.delete,
        DeleteJobFamilyRequest.builder().job_family_id(created.job_family.job_family_id).build(),
    )
    call(
        "contact.v3.employeeTypeEnum.list", v3.employee_type_enum.list, ListEmployeeTypeEnumRequest.builder().build()
    )
    call("contact.v3.customAttr.list", v3.custom_attr.list, ListCustomAttrRequest.builder().build())
    call("contact.v3.scope.list", v3.scope.list, ListScopeRequest.builder().build())


def remove_all(parent, members):
    for member in members:
        call("contact.v3.user.delete", v3.user.delete, DeleteUserRequest.builder().user_id(member).build())
    request = ChildrenDepartmentRequest.builder().department_id(parent).department_id_type(OPEN_DEPARTMENT_ID).build()
    children = call("contact.v3.department.children", v3.department.children, request).items
    for department in [*(child.open_department_id for child in children), parent]:
        request = DeleteDepartmentRequest.builder().department_id(department)
        call(
            "contact.v3.department.delete",
            v3.department.delete,
            request.department_id_type(OPEN_DEPARTMENT_ID).build(),
        )
