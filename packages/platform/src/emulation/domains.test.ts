import { findApi } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { type Domain } from './domain.ts';
import { Domains } from './domains.ts';
import type { ApiHandler } from './handler.ts';

const handler = { apiId: 'calendar.v4.calendar.get', msg: 'success', beside: false } as ApiHandler;
const calendar: Domain = { name: 'calendar', handlers: { 'calendar.v4.calendar.get': async () => handler } };

test('an API is answered by its domain, else by the resource engine, else with its shape', () => {
  const domains = new Domains([calendar]);
  expect(domains.levelOf('calendar.v4.calendar.get')).toBe('stateful');
  expect(domains.levelOf('task.v2.task.get')).toBe('resource');
  expect(domains.levelOf('translation.v1.text.translate')).toBe('shape');
});

test('the resource engine keeps out of a collection whose items a domain keeps', () => {
  expect(new Domains([]).levelOf('calendar.v4.calendar.list')).toBe('resource');
  const domains = new Domains([calendar]);
  expect(domains.levelOf('calendar.v4.calendar.list')).toBe('shape');
  expect(domains.ownsCollection('calendar/v4/calendars')).toBe(true);
  expect(domains.levelOf('calendar.v4.calendarEvent.list')).toBe('resource');
});

test.for(['calendar.v4.calendar.get', 'task.v2.task.get', 'translation.v1.text.translate'])(
  '%s has one handler, made at its first call',
  async (id) => {
    const domains = new Domains([calendar]);
    const api = findApi(id);
    if (!api) throw new Error(`no ${id}`);
    const first = await domains.handlerOf(api);
    expect(first.apiId).toBe(id);
    expect(await domains.handlerOf(api)).toBe(first);
  },
);
