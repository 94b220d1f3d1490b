import manifest from '../../package.json' with { type: 'json' };
import { ok, type Patient, skipped, type Verdict, warning } from './check.ts';

/** The versions of larkspur, of Node, and of the platform where that is larkspur's own. */
export function checkVersions({ health }: Patient): Verdict[] {
  const [least = ''] = /[\d.]+/.exec(manifest.engines.node) ?? [];
  const node = process.versions.node;
  const verdicts = [
    isOlder(node, least)
      ? warning('versions', `Node ${node}`, `larkspur is made for Node ${least} and newer.`)
      : ok('versions', `larkspur ${manifest.version}, Node ${node}`),
  ];
  if (!health) verdicts.push(skipped('platform version', 'the platform is not larkspur'));
  else if (health.version === manifest.version) verdicts.push(ok('platform version', `larkspur ${health.version}`));
  else {
    const detail = `the platform is larkspur ${health.version}, this command ${manifest.version}`;
    verdicts.push(warning('platform version', detail, 'Run the same version of both: they share one catalog.'));
  }
  return verdicts;
}

function isOlder(version: string, least: string): boolean {
  const [a, b] = [version, least].map((one) => one.split('.').map(Number)) as [number[], number[]];
  const at = b.findIndex((part, index) => part !== a[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
