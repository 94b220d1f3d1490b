/** `es/index.js` of the official Node SDK → method and path of each call. */
import { parse } from '@babel/parser';
import type { Node, ObjectExpression } from '@babel/types';
import { memberName } from './declared-type.ts';
import { isVersioned } from './read-declarations.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly multipart?: true;
}

/** By accessor with a version in it. */
export function readRoutes(source: string): Map<string, Route> {
  const routes = new Map<string, Route>();
  const { program } = parse(source, { sourceType: 'module', attachComment: false });
  for (const statement of program.body) {
    if (statement.type !== 'ClassDeclaration' || !statement.id?.name.startsWith('Client$')) continue;
    for (const member of statement.body.body) {
      if (member.type === 'ClassMethod' && member.kind === 'constructor') member.body.body.forEach(readAssignment);
    }
  }
  return routes;

  /** `this.im = { v1: { message: { create: (payload, options) => … } } }` */
  function readAssignment(statement: Node): void {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return;
    const { left, right } = statement.expression;
    if (left.type === 'MemberExpression' && right.type === 'ObjectExpression')
      walk(right, [memberName({ key: left.property })]);
  }

  function walk(object: ObjectExpression, accessor: readonly string[]): void {
    for (const property of object.properties) {
      if (property.type !== 'ObjectProperty') continue;
      const inner = [...accessor, memberName(property)];
      if (property.value.type === 'ObjectExpression') walk(property.value, inner);
      else if (isVersioned(inner)) readCall(property.value, inner.join('.'));
    }
  }

  function readCall(value: Node, id: string): void {
    const text = source.slice(value.start ?? 0, value.end ?? 0);
    const path = /fillApiPath\(`\$\{this\.domain\}([^`]+)`/.exec(text)?.[1];
    const method = /method: "([A-Z]+)"/.exec(text)?.[1];
    if (!path || !method) return;
    routes.set(id, { method, path, ...(text.includes('"multipart/form-data"') && { multipart: true }) });
  }
}
