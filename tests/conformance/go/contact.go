package main

import (
	"sort"

	larkcontact "github.com/larksuite/oapi-sdk-go/v3/service/contact/v3"
)

const openDepartmentID = larkcontact.DepartmentIdTypeOpenDepartmentId

// contact is the directory: departments, users, groups, units, roles, levels and families.
func contact() {
	parent := departments()
	ada, bob := users(parent)
	groups(ada)
	units(parent)
	roles(ada)
	jobs()
	removeAll(parent, ada, bob)
}

func createDepartment(label, name, parent string) string {
	answer := call(label, func() (*larkcontact.CreateDepartmentResp, error) {
		return client.Contact.V3.Department.Create(ctx, larkcontact.NewCreateDepartmentReqBuilder().
			DepartmentIdType(openDepartmentID).
			Department(larkcontact.NewDepartmentBuilder().Name(name).ParentDepartmentId(parent).Build()).
			Build())
	})
	return given("open_department_id", answer.Data.Department.OpenDepartmentId)
}

func departments() string {
	department := client.Contact.V3.Department
	parent := createDepartment("contact.v3.department.create", "Go SDK", "0")
	north := createDepartment("contact.v3.department.create: child", "North", parent)
	south := createDepartment("contact.v3.department.create: child", "South", parent)
	west := createDepartment("contact.v3.department.create: child", "West", parent)
	call("contact.v3.department.get", func() (*larkcontact.GetDepartmentResp, error) {
		return department.Get(ctx, larkcontact.NewGetDepartmentReqBuilder().DepartmentId(north).DepartmentIdType(openDepartmentID).Build())
	}, func(answer *larkcontact.GetDepartmentResp) {
		expectEqual("name", text(answer.Data.Department.Name), "North")
	})
	call("contact.v3.department.batch", func() (*larkcontact.BatchDepartmentResp, error) {
		return department.Batch(ctx, larkcontact.NewBatchDepartmentReqBuilder().
			DepartmentIds([]string{north, south}).
			DepartmentIdType(openDepartmentID).
			Build())
	}, func(answer *larkcontact.BatchDepartmentResp) {
		expectEqual("number of departments", len(answer.Data.Items), 2)
	})
	call("contact.v3.department.patch", func() (*larkcontact.PatchDepartmentResp, error) {
		return department.Patch(ctx, larkcontact.NewPatchDepartmentReqBuilder().
			DepartmentId(north).
			DepartmentIdType(openDepartmentID).
			Department(larkcontact.NewDepartmentBuilder().Name("Far North").Build()).
			Build())
	})
	call("contact.v3.department.update", func() (*larkcontact.UpdateDepartmentResp, error) {
		return department.Update(ctx, larkcontact.NewUpdateDepartmentReqBuilder().
			DepartmentId(south).
			DepartmentIdType(openDepartmentID).
			Department(larkcontact.NewDepartmentBuilder().Name("Far South").ParentDepartmentId(parent).Build()).
			Build())
	})
	call("contact.v3.department.children", func() (*larkcontact.ChildrenDepartmentResp, error) {
		return department.Children(ctx, larkcontact.NewChildrenDepartmentReqBuilder().DepartmentId(parent).DepartmentIdType(openDepartmentID).Build())
	}, func(answer *larkcontact.ChildrenDepartmentResp) {
		expectEqual("number of children", len(answer.Data.Items), 3)
	})
	report("contact.v3.department.children: iterator", func() {
		iterator, err := department.ChildrenByIterator(ctx, larkcontact.NewChildrenDepartmentReqBuilder().
			DepartmentId(parent).
			DepartmentIdType(openDepartmentID).
			PageSize(2).
			Build())
		if err != nil {
			panic(err)
		}
		names := []string{}
		for _, child := range all(iterator.Next) {
			names = append(names, text(child.Name))
		}
		sort.Strings(names)
		expectEqual("names", names, []string{"Far North", "Far South", "West"})
	})
	call("contact.v3.department.parent", func() (*larkcontact.ParentDepartmentResp, error) {
		return department.Parent(ctx, larkcontact.NewParentDepartmentReqBuilder().DepartmentId(west).DepartmentIdType(openDepartmentID).Build())
	}, func(answer *larkcontact.ParentDepartmentResp) {
		expectEqual("parent", text(answer.Data.Items[0].Name), "Go SDK")
	})
	call("contact.v3.department.updateDepartmentId", func() (*larkcontact.UpdateDepartmentIdDepartmentResp, error) {
		return department.UpdateDepartmentId(ctx, larkcontact.NewUpdateDepartmentIdDepartmentReqBuilder().
			DepartmentId(west).
			DepartmentIdType(openDepartmentID).
			Body(larkcontact.NewUpdateDepartmentIdDepartmentReqBodyBuilder().NewDepartmentId("go_sdk_west").Build()).
			Build())
	})
	call("contact.v3.department.delete: by department_id", func() (*larkcontact.DeleteDepartmentResp, error) {
		return department.Delete(ctx, larkcontact.NewDeleteDepartmentReqBuilder().
			DepartmentId("go_sdk_west").
			DepartmentIdType(larkcontact.DepartmentIdTypeDepartmentId).
			Build())
	})
	return parent
}

func users(department string) (ada, bob string) {
	user := client.Contact.V3.User
	create := func(name, mobile string) string {
		answer := call("contact.v3.user.create", func() (*larkcontact.CreateUserResp, error) {
			return user.Create(ctx, larkcontact.NewCreateUserReqBuilder().
				DepartmentIdType(openDepartmentID).
				User(larkcontact.NewUserBuilder().
					Name(name).
					Mobile(mobile).
					Email(mobile+"@example.com").
					DepartmentIds([]string{department}).
					EmployeeType(1).
					Build()).
				Build())
		})
		return given("open_id", answer.Data.User.OpenId)
	}
	ada, bob = create("Ada Go", "13900000001"), create("Bob Go", "13900000002")
	call("contact.v3.user.get", func() (*larkcontact.GetUserResp, error) {
		return user.Get(ctx, larkcontact.NewGetUserReqBuilder().UserId(ada).Build())
	}, func(answer *larkcontact.GetUserResp) {
		expectEqual("name", text(answer.Data.User.Name), "Ada Go")
	})
	call("contact.v3.user.patch", func() (*larkcontact.PatchUserResp, error) {
		return user.Patch(ctx, larkcontact.NewPatchUserReqBuilder().
			UserId(ada).
			User(larkcontact.NewUserBuilder().Nickname("Countess").JobTitle("Analyst").Build()).
			Build())
	}, func(answer *larkcontact.PatchUserResp) {
		expectEqual("nickname", text(answer.Data.User.Nickname), "Countess")
	})
	call("contact.v3.user.batch", func() (*larkcontact.BatchUserResp, error) {
		return user.Batch(ctx, larkcontact.NewBatchUserReqBuilder().UserIds([]string{ada, bob}).Build())
	}, func(answer *larkcontact.BatchUserResp) {
		expectEqual("number of users", len(answer.Data.Items), 2)
	})
	call("contact.v3.user.batchGetId", func() (*larkcontact.BatchGetIdUserResp, error) {
		return user.BatchGetId(ctx, larkcontact.NewBatchGetIdUserReqBuilder().
			Body(larkcontact.NewBatchGetIdUserReqBodyBuilder().
				Mobiles([]string{"13900000001"}).
				Emails([]string{"nobody@example.com"}).
				Build()).
			Build())
	}, func(answer *larkcontact.BatchGetIdUserResp) {
		known := false
		for _, found := range answer.Data.UserList {
			known = known || text(found.UserId) == ada
		}
		expectTrue("the mobile stands for Ada", known)
	})
	report("contact.v3.user.findByDepartment: iterator", func() {
		iterator, err := user.FindByDepartmentByIterator(ctx, larkcontact.NewFindByDepartmentUserReqBuilder().
			DepartmentId(department).
			DepartmentIdType(openDepartmentID).
			PageSize(1).
			Build())
		if err != nil {
			panic(err)
		}
		names := []string{}
		for _, found := range all(iterator.Next) {
			names = append(names, text(found.Name))
		}
		sort.Strings(names)
		expectEqual("names", names, []string{"Ada Go", "Bob Go"})
	})
	call("contact.v3.user.updateUserId", func() (*larkcontact.UpdateUserIdUserResp, error) {
		return user.UpdateUserId(ctx, larkcontact.NewUpdateUserIdUserReqBuilder().
			UserId(bob).
			Body(larkcontact.NewUpdateUserIdUserReqBodyBuilder().NewUserId("bob_go").Build()).
			Build())
	})
	call("contact.v3.user.get: by user_id", func() (*larkcontact.GetUserResp, error) {
		return user.Get(ctx, larkcontact.NewGetUserReqBuilder().UserId("bob_go").UserIdType(larkcontact.UserIdTypeUserId).Build())
	}, func(answer *larkcontact.GetUserResp) {
		expectEqual("open_id", text(answer.Data.User.OpenId), bob)
	})
	return ada, bob
}

func groups(member string) {
	group := client.Contact.V3.Group
	members := client.Contact.V3.GroupMember
	created := call("contact.v3.group.create", func() (*larkcontact.CreateGroupResp, error) {
		return group.Create(ctx, larkcontact.NewCreateGroupReqBuilder().
			Group(larkcontact.NewGroupBuilder().Name("Go SDK group").Description("Made by the Go SDK").Build()).
			Build())
	})
	groupID := given("group_id", created.Data.GroupId)
	call("contact.v3.group.get", func() (*larkcontact.GetGroupResp, error) {
		return group.Get(ctx, larkcontact.NewGetGroupReqBuilder().GroupId(groupID).Build())
	}, func(answer *larkcontact.GetGroupResp) {
		expectEqual("name", text(answer.Data.Group.Name), "Go SDK group")
	})
	call("contact.v3.group.patch", func() (*larkcontact.PatchGroupResp, error) {
		return group.Patch(ctx, larkcontact.NewPatchGroupReqBuilder().
			GroupId(groupID).
			Group(larkcontact.NewGroupBuilder().Name("Go group").Build()).
			Build())
	})
	call("contact.v3.group.simplelist", func() (*larkcontact.SimplelistGroupResp, error) {
		return group.Simplelist(ctx, larkcontact.NewSimplelistGroupReqBuilder().PageSize(50).Build())
	})
	call("contact.v3.groupMember.add", func() (*larkcontact.AddGroupMemberResp, error) {
		return members.Add(ctx, larkcontact.NewAddGroupMemberReqBuilder().
			GroupId(groupID).
			Body(larkcontact.NewAddGroupMemberReqBodyBuilder().MemberId(member).MemberType("user").MemberIdType("open_id").Build()).
			Build())
	})
	call("contact.v3.groupMember.simplelist", func() (*larkcontact.SimplelistGroupMemberResp, error) {
		return members.Simplelist(ctx, larkcontact.NewSimplelistGroupMemberReqBuilder().GroupId(groupID).MemberIdType("open_id").Build())
	}, func(answer *larkcontact.SimplelistGroupMemberResp) {
		expectEqual("member", text(answer.Data.Memberlist[0].MemberId), member)
	})
	call("contact.v3.group.memberBelong", func() (*larkcontact.MemberBelongGroupResp, error) {
		return group.MemberBelong(ctx, larkcontact.NewMemberBelongGroupReqBuilder().MemberId(member).MemberIdType("open_id").Build())
	}, func(answer *larkcontact.MemberBelongGroupResp) {
		expectEqual("groups", answer.Data.GroupList, []string{groupID})
	})
	call("contact.v3.groupMember.remove", func() (*larkcontact.RemoveGroupMemberResp, error) {
		return members.Remove(ctx, larkcontact.NewRemoveGroupMemberReqBuilder().
			GroupId(groupID).
			Body(larkcontact.NewRemoveGroupMemberReqBodyBuilder().MemberId(member).MemberType("user").MemberIdType("open_id").Build()).
			Build())
	})
	call("contact.v3.group.delete", func() (*larkcontact.DeleteGroupResp, error) {
		return group.Delete(ctx, larkcontact.NewDeleteGroupReqBuilder().GroupId(groupID).Build())
	})
}

func units(department string) {
	unit := client.Contact.V3.Unit
	created := call("contact.v3.unit.create", func() (*larkcontact.CreateUnitResp, error) {
		return unit.Create(ctx, larkcontact.NewCreateUnitReqBuilder().
			Body(larkcontact.NewCreateUnitReqBodyBuilder().Name("Go unit").UnitType("subsidiary").Build()).
			Build())
	})
	unitID := given("unit_id", created.Data.UnitId)
	call("contact.v3.unit.bindDepartment", func() (*larkcontact.BindDepartmentUnitResp, error) {
		return unit.BindDepartment(ctx, larkcontact.NewBindDepartmentUnitReqBuilder().
			Body(larkcontact.NewBindDepartmentUnitReqBodyBuilder().
				UnitId(unitID).
				DepartmentId(department).
				DepartmentIdType(openDepartmentID).
				Build()).
			Build())
	})
	call("contact.v3.unit.get", func() (*larkcontact.GetUnitResp, error) {
		return unit.Get(ctx, larkcontact.NewGetUnitReqBuilder().UnitId(unitID).Build())
	})
	call("contact.v3.unit.list", func() (*larkcontact.ListUnitResp, error) {
		return unit.List(ctx, larkcontact.NewListUnitReqBuilder().PageSize(50).Build())
	})
	call("contact.v3.unit.listDepartment", func() (*larkcontact.ListDepartmentUnitResp, error) {
		return unit.ListDepartment(ctx, larkcontact.NewListDepartmentUnitReqBuilder().
			UnitId(unitID).
			DepartmentIdType(openDepartmentID).
			Build())
	}, func(answer *larkcontact.ListDepartmentUnitResp) {
		expectEqual("number of departments", len(answer.Data.Departmentlist), 1)
	})
	call("contact.v3.unit.unbindDepartment", func() (*larkcontact.UnbindDepartmentUnitResp, error) {
		return unit.UnbindDepartment(ctx, larkcontact.NewUnbindDepartmentUnitReqBuilder().
			Body(larkcontact.NewUnbindDepartmentUnitReqBodyBuilder().
				UnitId(unitID).
				DepartmentId(department).
				DepartmentIdType(openDepartmentID).
				Build()).
			Build())
	})
	call("contact.v3.unit.delete", func() (*larkcontact.DeleteUnitResp, error) {
		return unit.Delete(ctx, larkcontact.NewDeleteUnitReqBuilder().UnitId(unitID).Build())
	})
}

func roles(member string) {
	role := client.Contact.V3.FunctionalRole
	members := client.Contact.V3.FunctionalRoleMember
	created := call("contact.v3.functionalRole.create", func() (*larkcontact.CreateFunctionalRoleResp, error) {
		return role.Create(ctx, larkcontact.NewCreateFunctionalRoleReqBuilder().
			Body(larkcontact.NewCreateFunctionalRoleReqBodyBuilder().RoleName("Go keeper").Build()).
			Build())
	})
	roleID := given("role_id", created.Data.RoleId)
	call("contact.v3.functionalRoleMember.batchCreate", func() (*larkcontact.BatchCreateFunctionalRoleMemberResp, error) {
		return members.BatchCreate(ctx, larkcontact.NewBatchCreateFunctionalRoleMemberReqBuilder().
			RoleId(roleID).
			UserIdType("open_id").
			Body(larkcontact.NewBatchCreateFunctionalRoleMemberReqBodyBuilder().Members([]string{member}).Build()).
			Build())
	})
	call("contact.v3.functionalRoleMember.list", func() (*larkcontact.ListFunctionalRoleMemberResp, error) {
		return members.List(ctx, larkcontact.NewListFunctionalRoleMemberReqBuilder().RoleId(roleID).UserIdType("open_id").Build())
	}, func(answer *larkcontact.ListFunctionalRoleMemberResp) {
		expectEqual("member", text(answer.Data.Members[0].UserId), member)
	})
	call("contact.v3.functionalRoleMember.batchDelete", func() (*larkcontact.BatchDeleteFunctionalRoleMemberResp, error) {
		return members.BatchDelete(ctx, larkcontact.NewBatchDeleteFunctionalRoleMemberReqBuilder().
			RoleId(roleID).
			UserIdType("open_id").
			Body(larkcontact.NewBatchDeleteFunctionalRoleMemberReqBodyBuilder().Members([]string{member}).Build()).
			Build())
	})
	call("contact.v3.functionalRole.delete", func() (*larkcontact.DeleteFunctionalRoleResp, error) {
		return role.Delete(ctx, larkcontact.NewDeleteFunctionalRoleReqBuilder().RoleId(roleID).Build())
	})
}

func jobs() {
	v3 := client.Contact.V3
	level := call("contact.v3.jobLevel.create", func() (*larkcontact.CreateJobLevelResp, error) {
		return v3.JobLevel.Create(ctx, larkcontact.NewCreateJobLevelReqBuilder().
			JobLevel(larkcontact.NewJobLevelBuilder().Name("Go level").Order(900).Status(true).Build()).
			Build())
	})
	levelID := given("job_level_id", level.Data.JobLevel.JobLevelId)
	call("contact.v3.jobLevel.get", func() (*larkcontact.GetJobLevelResp, error) {
		return v3.JobLevel.Get(ctx, larkcontact.NewGetJobLevelReqBuilder().JobLevelId(levelID).Build())
	})
	call("contact.v3.jobLevel.list", func() (*larkcontact.ListJobLevelResp, error) {
		return v3.JobLevel.List(ctx, larkcontact.NewListJobLevelReqBuilder().Name("Go level").Build())
	})
	call("contact.v3.jobLevel.delete", func() (*larkcontact.DeleteJobLevelResp, error) {
		return v3.JobLevel.Delete(ctx, larkcontact.NewDeleteJobLevelReqBuilder().JobLevelId(levelID).Build())
	})
	family := call("contact.v3.jobFamily.create", func() (*larkcontact.CreateJobFamilyResp, error) {
		return v3.JobFamily.Create(ctx, larkcontact.NewCreateJobFamilyReqBuilder().
			JobFamily(larkcontact.NewJobFamilyBuilder().Name("Go family").Status(true).Build()).
			Build())
	})
	call("contact.v3.jobFamily.delete", func() (*larkcontact.DeleteJobFamilyResp, error) {
		return v3.JobFamily.Delete(ctx, larkcontact.NewDeleteJobFamilyReqBuilder().
			JobFamilyId(given("job_family_id", family.Data.JobFamily.JobFamilyId)).
			Build())
	})
	call("contact.v3.employeeTypeEnum.list", func() (*larkcontact.ListEmployeeTypeEnumResp, error) {
		return v3.EmployeeTypeEnum.List(ctx, larkcontact.NewListEmployeeTypeEnumReqBuilder().Build())
	})
	call("contact.v3.customAttr.list", func() (*larkcontact.ListCustomAttrResp, error) {
		return v3.CustomAttr.List(ctx, larkcontact.NewListCustomAttrReqBuilder().Build())
	})
	call("contact.v3.scope.list", func() (*larkcontact.ListScopeResp, error) {
		return v3.Scope.List(ctx, larkcontact.NewListScopeReqBuilder().Build())
	})
}

func removeAll(parent string, members ...string) {
	department := client.Contact.V3.Department
	for _, member := range members {
		call("contact.v3.user.delete", func() (*larkcontact.DeleteUserResp, error) {
			return client.Contact.V3.User.Delete(ctx, larkcontact.NewDeleteUserReqBuilder().UserId(member).Build())
		})
	}
	left := call("contact.v3.department.children: left", func() (*larkcontact.ChildrenDepartmentResp, error) {
		return department.Children(ctx, larkcontact.NewChildrenDepartmentReqBuilder().DepartmentId(parent).DepartmentIdType(openDepartmentID).Build())
	})
	ids := []string{}
	for _, child := range left.Data.Items {
		ids = append(ids, given("open_department_id", child.OpenDepartmentId))
	}
	for _, id := range append(ids, parent) {
		call("contact.v3.department.delete", func() (*larkcontact.DeleteDepartmentResp, error) {
			return department.Delete(ctx, larkcontact.NewDeleteDepartmentReqBuilder().DepartmentId(id).DepartmentIdType(openDepartmentID).Build())
		})
	}
}
