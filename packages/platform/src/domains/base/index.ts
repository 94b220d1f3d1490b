import type { Domain } from '../../emulation/domain.ts';

/** The newer faces of Base, `base/v2` and `base/v3`, over what `domains/bitable` keeps. */
export const base: Domain = {
  name: 'base',
  handlers: {
    'base.v2.appRole.create': async () => (await import('./v2/appRole/create.ts')).create,
    'base.v2.appRole.list': async () => (await import('./v2/appRole/list.ts')).list,
    'base.v2.appRole.update': async () => (await import('./v2/appRole/update.ts')).update,
    'base.v3.bases.advperm.enable.update': async () => (await import('./v3/bases/advperm/enable/update.ts')).update,
    'base.v3.bases.copy.create': async () => (await import('./v3/bases/copy/create.ts')).create,
    'base.v3.bases.create': async () => (await import('./v3/bases/create.ts')).create,
    'base.v3.bases.dashboards.arrange.create': async () =>
      (await import('./v3/bases/dashboards/arrange/create.ts')).create,
    'base.v3.bases.dashboards.blocks.create': async () =>
      (await import('./v3/bases/dashboards/blocks/create.ts')).create,
    'base.v3.bases.dashboards.blocks.delete': async () =>
      (await import('./v3/bases/dashboards/blocks/delete.ts')).deleteBlock,
    'base.v3.bases.dashboards.blocks.get': async () => (await import('./v3/bases/dashboards/blocks/get.ts')).get,
    'base.v3.bases.dashboards.blocks.list': async () => (await import('./v3/bases/dashboards/blocks/list.ts')).list,
    'base.v3.bases.dashboards.blocks.patch': async () => (await import('./v3/bases/dashboards/blocks/patch.ts')).patch,
    'base.v3.bases.dashboards.create': async () => (await import('./v3/bases/dashboards/create.ts')).create,
    'base.v3.bases.dashboards.delete': async () => (await import('./v3/bases/dashboards/delete.ts')).deleteDashboard,
    'base.v3.bases.dashboards.get': async () => (await import('./v3/bases/dashboards/get.ts')).get,
    'base.v3.bases.dashboards.list': async () => (await import('./v3/bases/dashboards/list.ts')).list,
    'base.v3.bases.dashboards.patch': async () => (await import('./v3/bases/dashboards/patch.ts')).patch,
    'base.v3.bases.get': async () => (await import('./v3/bases/get.ts')).get,
    'base.v3.bases.tables.create': async () => (await import('./v3/bases/tables/create.ts')).create,
    'base.v3.bases.tables.delete': async () => (await import('./v3/bases/tables/delete.ts')).deleteTable,
    'base.v3.bases.tables.fields.create': async () => (await import('./v3/bases/tables/fields/create.ts')).create,
    'base.v3.bases.tables.fields.delete': async () => (await import('./v3/bases/tables/fields/delete.ts')).deleteField,
    'base.v3.bases.tables.fields.get': async () => (await import('./v3/bases/tables/fields/get.ts')).get,
    'base.v3.bases.tables.fields.list': async () => (await import('./v3/bases/tables/fields/list.ts')).list,
    'base.v3.bases.tables.fields.options.list': async () =>
      (await import('./v3/bases/tables/fields/options/list.ts')).list,
    'base.v3.bases.tables.fields.update': async () => (await import('./v3/bases/tables/fields/update.ts')).update,
    'base.v3.bases.tables.forms.create': async () => (await import('./v3/bases/tables/forms/create.ts')).create,
    'base.v3.bases.tables.forms.delete': async () => (await import('./v3/bases/tables/forms/delete.ts')).deleteForm,
    'base.v3.bases.tables.forms.get': async () => (await import('./v3/bases/tables/forms/get.ts')).get,
    'base.v3.bases.tables.forms.list': async () => (await import('./v3/bases/tables/forms/list.ts')).list,
    'base.v3.bases.tables.forms.patch': async () => (await import('./v3/bases/tables/forms/patch.ts')).patch,
    'base.v3.bases.tables.forms.questions.create': async () =>
      (await import('./v3/bases/tables/forms/questions/create.ts')).create,
    'base.v3.bases.tables.forms.questions.delete': async () =>
      (await import('./v3/bases/tables/forms/questions/delete.ts')).deleteQuestions,
    'base.v3.bases.tables.forms.questions.list': async () =>
      (await import('./v3/bases/tables/forms/questions/list.ts')).list,
    'base.v3.bases.tables.forms.questions.patch': async () =>
      (await import('./v3/bases/tables/forms/questions/patch.ts')).patch,
    'base.v3.bases.tables.get': async () => (await import('./v3/bases/tables/get.ts')).get,
    'base.v3.bases.tables.list': async () => (await import('./v3/bases/tables/list.ts')).list,
    'base.v3.bases.tables.patch': async () => (await import('./v3/bases/tables/patch.ts')).patch,
    'base.v3.bases.tables.records.batchCreate.create': async () =>
      (await import('./v3/bases/tables/records/batchCreate/create.ts')).create,
    'base.v3.bases.tables.records.batchDelete.create': async () =>
      (await import('./v3/bases/tables/records/batchDelete/create.ts')).create,
    'base.v3.bases.tables.records.batchGet.create': async () =>
      (await import('./v3/bases/tables/records/batchGet/create.ts')).create,
    'base.v3.bases.tables.records.batchUpdate.create': async () =>
      (await import('./v3/bases/tables/records/batchUpdate/create.ts')).create,
    'base.v3.bases.tables.records.create': async () => (await import('./v3/bases/tables/records/create.ts')).create,
    'base.v3.bases.tables.records.delete': async () =>
      (await import('./v3/bases/tables/records/delete.ts')).deleteRecord,
    'base.v3.bases.tables.records.get': async () => (await import('./v3/bases/tables/records/get.ts')).get,
    'base.v3.bases.tables.records.list': async () => (await import('./v3/bases/tables/records/list.ts')).list,
    'base.v3.bases.tables.records.patch': async () => (await import('./v3/bases/tables/records/patch.ts')).patch,
    'base.v3.bases.tables.records.search.create': async () =>
      (await import('./v3/bases/tables/records/search/create.ts')).create,
    'base.v3.bases.tables.views.card.get': async () => (await import('./v3/bases/tables/views/card/get.ts')).get,
    'base.v3.bases.tables.views.card.update': async () =>
      (await import('./v3/bases/tables/views/card/update.ts')).update,
    'base.v3.bases.tables.views.create': async () => (await import('./v3/bases/tables/views/create.ts')).create,
    'base.v3.bases.tables.views.delete': async () => (await import('./v3/bases/tables/views/delete.ts')).deleteView,
    'base.v3.bases.tables.views.filter.get': async () => (await import('./v3/bases/tables/views/filter/get.ts')).get,
    'base.v3.bases.tables.views.filter.update': async () =>
      (await import('./v3/bases/tables/views/filter/update.ts')).update,
    'base.v3.bases.tables.views.get': async () => (await import('./v3/bases/tables/views/get.ts')).get,
    'base.v3.bases.tables.views.group.get': async () => (await import('./v3/bases/tables/views/group/get.ts')).get,
    'base.v3.bases.tables.views.group.update': async () =>
      (await import('./v3/bases/tables/views/group/update.ts')).update,
    'base.v3.bases.tables.views.list': async () => (await import('./v3/bases/tables/views/list.ts')).list,
    'base.v3.bases.tables.views.patch': async () => (await import('./v3/bases/tables/views/patch.ts')).patch,
    'base.v3.bases.tables.views.sort.get': async () => (await import('./v3/bases/tables/views/sort/get.ts')).get,
    'base.v3.bases.tables.views.sort.update': async () =>
      (await import('./v3/bases/tables/views/sort/update.ts')).update,
    'base.v3.bases.tables.views.timebar.get': async () => (await import('./v3/bases/tables/views/timebar/get.ts')).get,
    'base.v3.bases.tables.views.timebar.update': async () =>
      (await import('./v3/bases/tables/views/timebar/update.ts')).update,
    'base.v3.bases.tables.views.visibleFields.get': async () =>
      (await import('./v3/bases/tables/views/visibleFields/get.ts')).get,
    'base.v3.bases.tables.views.visibleFields.update': async () =>
      (await import('./v3/bases/tables/views/visibleFields/update.ts')).update,
    'base.v3.bases.workflows.create': async () => (await import('./v3/bases/workflows/create.ts')).create,
    'base.v3.bases.workflows.disable.patch': async () => (await import('./v3/bases/workflows/disable/patch.ts')).patch,
    'base.v3.bases.workflows.enable.patch': async () => (await import('./v3/bases/workflows/enable/patch.ts')).patch,
    'base.v3.bases.workflows.get': async () => (await import('./v3/bases/workflows/get.ts')).get,
    'base.v3.bases.workflows.list.create': async () => (await import('./v3/bases/workflows/list/create.ts')).create,
    'base.v3.bases.workflows.update': async () => (await import('./v3/bases/workflows/update.ts')).update,
  },
};
