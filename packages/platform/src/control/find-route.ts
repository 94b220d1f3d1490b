import { ControlError } from './control-error.ts';
import type { ControlRoute } from './control-route.ts';

export interface RouteFound {
  readonly route: ControlRoute;
  readonly path: Record<string, string>;
}

/** Finds the operation. A literal segment goes before a parameter because routes are tried in their order. */
export function findRoute(routes: readonly ControlRoute[], method: string, path: string): RouteFound {
  const written = path.split('/').filter((segment) => segment !== '');
  const others = new Set<string>();
  for (const route of routes) {
    const parameters = match(route.path, written);
    if (!parameters) continue;
    if (route.method === method) return { route, path: parameters };
    others.add(route.method);
  }
  if (others.size > 0) {
    throw new ControlError('method_not_allowed', `${path} takes ${[...others].join(', ')}, not ${method}.`);
  }
  throw new ControlError('route_not_found', `The control API has no ${path}; /_larkspur/openapi.json describes it.`);
}

function match(template: string, written: readonly string[]): Record<string, string> | undefined {
  const segments = template.split('/').filter((segment) => segment !== '');
  if (segments.length !== written.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = written[index] as string;
    if (segment.startsWith(':')) parameters[segment.slice(1)] = decode(value);
    else if (segment !== value) return undefined;
  }
  return parameters;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
