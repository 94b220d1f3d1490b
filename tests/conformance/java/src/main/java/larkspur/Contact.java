package larkspur;

import static larkspur.Clients.client;
import static larkspur.Report.*;

import com.lark.oapi.service.contact.v3.V3;
import com.lark.oapi.service.contact.v3.model.*;
import java.util.ArrayList;
import java.util.List;

/** The directory: departments, users, groups, units, roles, levels and families. */
final class Contact {
  private static final String OPEN_DEPARTMENT_ID = "open_department_id";
  private static final V3 v3 = client.contact().v3();

  private Contact() {}

  static void run() {
    String parent = departments();
    String[] users = users(parent);
    groups(users[0]);
    units(parent);
    roles(users[0]);
    jobs();
    removeAll(parent, users);
  }

  private static String createDepartment(String label, String name, String parent) {
    return call(
            label,
            () ->
                v3.department()
                    .create(
                        CreateDepartmentReq.newBuilder()
                            .departmentIdType(OPEN_DEPARTMENT_ID)
                            .department(Department.newBuilder().name(name).parentDepartmentId(parent).build())
                            .build()))
        .getData()
        .getDepartment()
        .getOpenDepartmentId();
  }

  private static String departments() {
    String parent = createDepartment("contact.v3.department.create", "Java SDK", "0");
    String north = createDepartment("contact.v3.department.create: child", "North", parent);
    String south = createDepartment("contact.v3.department.create: child", "South", parent);
    String west = createDepartment("contact.v3.department.create: child", "West", parent);
    call(
        "contact.v3.department.get",
        () ->
            v3.department()
                .get(GetDepartmentReq.newBuilder().departmentId(north).departmentIdType(OPEN_DEPARTMENT_ID).build()),
        answer -> expectEqual("name", answer.getData().getDepartment().getName(), "North"));
    call(
        "contact.v3.department.batch",
        () ->
            v3.department()
                .batch(
                    BatchDepartmentReq.newBuilder()
                        .departmentIds(new String[] {north, south})
                        .departmentIdType(OPEN_DEPARTMENT_ID)
                        .build()),
        answer -> expectEqual("number of departments", answer.getData().getItems().length, 2));
    call(
        "contact.v3.department.patch",
        () ->
            v3.department()
                .patch(
                    PatchDepartmentReq.newBuilder()
                        .departmentId(north)
                        .departmentIdType(OPEN_DEPARTMENT_ID)
                        .department(Department.newBuilder().name("Far North").build())
                        .build()));
    call(
        "contact.v3.department.update",
        () ->
            v3.department()
                .update(
                    UpdateDepartmentReq.newBuilder()
                        .departmentId(south)
                        .departmentIdType(OPEN_DEPARTMENT_ID)
                        .department(Department.newBuilder().name("Far South").parentDepartmentId(parent).build())
                        .build()));
    List<String> names = new ArrayList<>();
    String pageToken = null;
    boolean more = true;
    while (more) {
      ChildrenDepartmentReq request =
          ChildrenDepartmentReq.newBuilder()
              .departmentId(parent)
              .departmentIdType(OPEN_DEPARTMENT_ID)
              .pageSize(2)
              .pageToken(pageToken)
              .build();
      var page = call("contact.v3.department.children: page", () -> v3.department().children(request)).getData();
      for (Department child : page.getItems()) names.add(child.getName());
      pageToken = page.getPageToken();
      more = page.getHasMore();
    }
    names.sort(null);
    expectEqual("names", names, List.of("Far North", "Far South", "West"));
    call(
        "contact.v3.department.parent",
        () ->
            v3.department()
                .parent(
                    ParentDepartmentReq.newBuilder().departmentId(west).departmentIdType(OPEN_DEPARTMENT_ID).build()),
        answer -> expectEqual("parent", answer.getData().getItems()[0].getName(), "Java SDK"));
    call(
        "contact.v3.department.updateDepartmentId",
        () ->
            v3.department()
                .updateDepartmentId(
                    UpdateDepartmentIdDepartmentReq.newBuilder()
                        .departmentId(west)
                        .departmentIdType(OPEN_DEPARTMENT_ID)
                        .updateDepartmentIdDepartmentReqBody(
                            UpdateDepartmentIdDepartmentReqBody.newBuilder().newDepartmentId("java_sdk_west").build())
                        .build()));
    call(
        "contact.v3.department.delete: by department_id",
        () ->
            v3.department()
                .delete(
                    DeleteDepartmentReq.newBuilder()
                        .departmentId("java_sdk_west")
                        .departmentIdType("department_id")
                        .build()));
    return parent;
  }

  private static String createUser(String name, String mobile, String department) {
    User user =
        User.newBuilder()
            .name(name)
            .mobile(mobile)
            .email(mobile + "@example.com")
            .departmentIds(new String[] {department})
            .employeeType(1)
            .build();
    CreateUserReq request = CreateUserReq.newBuilder().departmentIdType(OPEN_DEPARTMENT_ID).user(user).build();
    return given("open_id", call("contact.v3.user.create", () -> v3.user().create(request)).getData().getUser().getOpenId());
  }

  private static String[] users(String department) {
    String ada = createUser("Ada Java", "13900000001", department);
    String bob = createUser("Bob Java", "13900000002", department);
    call(
        "contact.v3.user.get",
        () -> v3.user().get(GetUserReq.newBuilder().userId(ada).build()),
        answer -> expectEqual("name", answer.getData().getUser().getName(), "Ada Java"));
    call(
        "contact.v3.user.patch",
        () ->
            v3.user()
                .patch(
                    PatchUserReq.newBuilder()
                        .userId(ada)
                        .user(User.newBuilder().nickname("Countess").jobTitle("Analyst").build())
                        .build()),
        answer -> expectEqual("nickname", answer.getData().getUser().getNickname(), "Countess"));
    call(
        "contact.v3.user.batch",
        () -> v3.user().batch(BatchUserReq.newBuilder().userIds(new String[] {ada, bob}).build()),
        answer -> expectEqual("number of users", answer.getData().getItems().length, 2));
    call(
        "contact.v3.user.batchGetId",
        () ->
            v3.user()
                .batchGetId(
                    BatchGetIdUserReq.newBuilder()
                        .batchGetIdUserReqBody(
                            BatchGetIdUserReqBody.newBuilder()
                                .mobiles(new String[] {"13900000001"})
                                .emails(new String[] {"nobody@example.com"})
                                .build())
                        .build()),
        answer -> {
          boolean known = false;
          for (var found : answer.getData().getUserList()) known |= ada.equals(found.getUserId());
          expectTrue("the mobile stands for Ada", known);
        });
    List<String> names = new ArrayList<>();
    String pageToken = null;
    boolean more = true;
    while (more) {
      FindByDepartmentUserReq request =
          FindByDepartmentUserReq.newBuilder()
              .departmentId(department)
              .departmentIdType(OPEN_DEPARTMENT_ID)
              .pageSize(1)
              .pageToken(pageToken)
              .build();
      var page = call("contact.v3.user.findByDepartment: page", () -> v3.user().findByDepartment(request)).getData();
      for (User user : page.getItems()) names.add(user.getName());
      pageToken = page.getPageToken();
      more = page.getHasMore();
    }
    names.sort(null);
    expectEqual("names", names, List.of("Ada Java", "Bob Java"));
    call(
        "contact.v3.user.updateUserId",
        () ->
            v3.user()
                .updateUserId(
                    UpdateUserIdUserReq.newBuilder()
                        .userId(bob)
                        .updateUserIdUserReqBody(UpdateUserIdUserReqBody.newBuilder().newUserId("bob_java").build())
                        .build()));
    call(
        "contact.v3.user.get: by user_id",
        () -> v3.user().get(GetUserReq.newBuilder().userId("bob_java").userIdType("user_id").build()),
        answer -> expectEqual("open_id", answer.getData().getUser().getOpenId(), bob));
    return new String[] {ada, bob};
  }

  private static void groups(String member) {
    Group written = Group.newBuilder().name("Java SDK group").description("Made by the Java SDK").build();
    String groupId =
        call("contact.v3.group.create", () -> v3.group().create(CreateGroupReq.newBuilder().group(written).build()))
            .getData()
            .getGroupId();
    call(
        "contact.v3.group.get",
        () -> v3.group().get(GetGroupReq.newBuilder().groupId(groupId).build()),
        answer -> expectEqual("name", answer.getData().getGroup().getName(), "Java SDK group"));
    call(
        "contact.v3.group.patch",
        () ->
            v3.group()
                .patch(
                    PatchGroupReq.newBuilder()
                        .groupId(groupId)
                        .group(Group.newBuilder().name("Java group").build())
                        .build()));
    call(
        "contact.v3.group.simplelist",
        () -> v3.group().simplelist(SimplelistGroupReq.newBuilder().pageSize(50).build()));
    call(
        "contact.v3.groupMember.add",
        () ->
            v3.groupMember()
                .add(
                    AddGroupMemberReq.newBuilder()
                        .groupId(groupId)
                        .addGroupMemberReqBody(
                            AddGroupMemberReqBody.newBuilder()
                                .memberId(member)
                                .memberType("user")
                                .memberIdType("open_id")
                                .build())
                        .build()));
    call(
        "contact.v3.groupMember.simplelist",
        () ->
            v3.groupMember()
                .simplelist(SimplelistGroupMemberReq.newBuilder().groupId(groupId).memberIdType("open_id").build()),
        answer -> expectEqual("member", answer.getData().getMemberlist()[0].getMemberId(), member));
    call(
        "contact.v3.group.memberBelong",
        () ->
            v3.group().memberBelong(MemberBelongGroupReq.newBuilder().memberId(member).memberIdType("open_id").build()),
        answer -> expectEqual("groups", answer.getData().getGroupList(), new String[] {groupId}));
    call(
        "contact.v3.groupMember.remove",
        () ->
            v3.groupMember()
                .remove(
                    RemoveGroupMemberReq.newBuilder()
                        .groupId(groupId)
                        .removeGroupMemberReqBody(
                            RemoveGroupMemberReqBody.newBuilder()
                                .memberId(member)
                                .memberType("user")
                                .memberIdType("open_id")
                                .build())
                        .build()));
    call("contact.v3.group.delete", () -> v3.group().delete(DeleteGroupReq.newBuilder().groupId(groupId).build()));
  }

  private static void units(String department) {
    CreateUnitReqBody written = CreateUnitReqBody.newBuilder().name("Java unit").unitType("subsidiary").build();
    String unitId =
        call(
                "contact.v3.unit.create",
                () -> v3.unit().create(CreateUnitReq.newBuilder().createUnitReqBody(written).build()))
            .getData()
            .getUnitId();
    call(
        "contact.v3.unit.bindDepartment",
        () ->
            v3.unit()
                .bindDepartment(
                    BindDepartmentUnitReq.newBuilder()
                        .bindDepartmentUnitReqBody(
                            BindDepartmentUnitReqBody.newBuilder()
                                .unitId(unitId)
                                .departmentId(department)
                                .departmentIdType(OPEN_DEPARTMENT_ID)
                                .build())
                        .build()));
    call("contact.v3.unit.get", () -> v3.unit().get(GetUnitReq.newBuilder().unitId(unitId).build()));
    call("contact.v3.unit.list", () -> v3.unit().list(ListUnitReq.newBuilder().pageSize(50).build()));
    call(
        "contact.v3.unit.listDepartment",
        () ->
            v3.unit()
                .listDepartment(
                    ListDepartmentUnitReq.newBuilder().unitId(unitId).departmentIdType(OPEN_DEPARTMENT_ID).build()),
        answer -> expectEqual("number of departments", answer.getData().getDepartmentlist().length, 1));
    call(
        "contact.v3.unit.unbindDepartment",
        () ->
            v3.unit()
                .unbindDepartment(
                    UnbindDepartmentUnitReq.newBuilder()
                        .unbindDepartmentUnitReqBody(
                            UnbindDepartmentUnitReqBody.newBuilder()
                                .unitId(unitId)
                                .departmentId(department)
                                .departmentIdType(OPEN_DEPARTMENT_ID)
                                .build())
                        .build()));
    call("contact.v3.unit.delete", () -> v3.unit().delete(DeleteUnitReq.newBuilder().unitId(unitId).build()));
  }

  private static void roles(String member) {
    String[] members = {member};
    CreateFunctionalRoleReqBody written = CreateFunctionalRoleReqBody.newBuilder().roleName("Java keeper").build();
    String roleId =
        call(
                "contact.v3.functionalRole.create",
                () ->
                    v3.functionalRole()
                        .create(CreateFunctionalRoleReq.newBuilder().createFunctionalRoleReqBody(written).build()))
            .getData()
            .getRoleId();
    call(
        "contact.v3.functionalRoleMember.batchCreate",
        () ->
            v3.functionalRoleMember()
                .batchCreate(
                    BatchCreateFunctionalRoleMemberReq.newBuilder()
                        .roleId(roleId)
                        .userIdType("open_id")
                        .batchCreateFunctionalRoleMemberReqBody(
                            BatchCreateFunctionalRoleMemberReqBody.newBuilder().members(members).build())
                        .build()));
    call(
        "contact.v3.functionalRoleMember.list",
        () ->
            v3.functionalRoleMember()
                .list(ListFunctionalRoleMemberReq.newBuilder().roleId(roleId).userIdType("open_id").build()),
        answer -> expectEqual("member", answer.getData().getMembers()[0].getUserId(), member));
    call(
        "contact.v3.functionalRoleMember.batchDelete",
        () ->
            v3.functionalRoleMember()
                .batchDelete(
                    BatchDeleteFunctionalRoleMemberReq.newBuilder()
                        .roleId(roleId)
                        .userIdType("open_id")
                        .batchDeleteFunctionalRoleMemberReqBody(
                            BatchDeleteFunctionalRoleMemberReqBody.newBuilder().members(members).build())
                        .build()));
    call(
        "contact.v3.functionalRole.delete",
        () -> v3.functionalRole().delete(DeleteFunctionalRoleReq.newBuilder().roleId(roleId).build()));
  }

  private static void jobs() {
    JobLevel level = JobLevel.newBuilder().name("Java level").order(900).status(true).build();
    String levelId =
        call(
                "contact.v3.jobLevel.create",
                () -> v3.jobLevel().create(CreateJobLevelReq.newBuilder().jobLevel(level).build()))
            .getData()
            .getJobLevel()
            .getJobLevelId();
    call("contact.v3.jobLevel.get", () -> v3.jobLevel().get(GetJobLevelReq.newBuilder().jobLevelId(levelId).build()));
    call("contact.v3.jobLevel.list", () -> v3.jobLevel().list(ListJobLevelReq.newBuilder().name("Java level").build()));
    call(
        "contact.v3.jobLevel.delete",
        () -> v3.jobLevel().delete(DeleteJobLevelReq.newBuilder().jobLevelId(levelId).build()));
    JobFamily family = JobFamily.newBuilder().name("Java family").status(true).build();
    String familyId =
        call(
                "contact.v3.jobFamily.create",
                () -> v3.jobFamily().create(CreateJobFamilyReq.newBuilder().jobFamily(family).build()))
            .getData()
            .getJobFamily()
            .getJobFamilyId();
    call(
        "contact.v3.jobFamily.delete",
        () -> v3.jobFamily().delete(DeleteJobFamilyReq.newBuilder().jobFamilyId(familyId).build()));
    call(
        "contact.v3.employeeTypeEnum.list",
        () -> v3.employeeTypeEnum().list(ListEmployeeTypeEnumReq.newBuilder().build()));
    call("contact.v3.customAttr.list", () -> v3.customAttr().list(ListCustomAttrReq.newBuilder().build()));
    call("contact.v3.scope.list", () -> v3.scope().list(ListScopeReq.newBuilder().build()));
  }

  private static void removeAll(String parent, String[] users) {
    for (String user : users) {
      call("contact.v3.user.delete", () -> v3.user().delete(DeleteUserReq.newBuilder().userId(user).build()));
    }
    ChildrenDepartmentReq request =
        ChildrenDepartmentReq.newBuilder().departmentId(parent).departmentIdType(OPEN_DEPARTMENT_ID).build();
    List<String> left = new ArrayList<>();
    for (Department child :
        call("contact.v3.department.children: left", () -> v3.department().children(request)).getData().getItems()) {
      left.add(child.getOpenDepartmentId());
    }
    left.add(parent);
    for (String department : left) {
      call(
          "contact.v3.department.delete",
          () ->
              v3.department()
                  .delete(
                      DeleteDepartmentReq.newBuilder()
                          .departmentId(department)
                          .departmentIdType(OPEN_DEPARTMENT_ID)
                          .build()));
    }
  }
}
