/**
 * Compares the newest official Node SDK with the catalog and prints what is new, gone or changed: `npm run catalog:refresh`.
 *
 *   --sdk <folder>  an unpacked package instead of the newest one from npm
 *   --json          the changes as JSON
 *   --write         adds new APIs and fields to the data files; run `npm run generate` afterwards
 *   --accept        keeps the catalog as it is: notes what differs in sdk-differences.json
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatJson } from './format-json.ts';
import { catalogFolder, loadCatalog } from './load-catalog.ts';
import { addToCatalog } from './refresh/add-to-catalog.ts';
import { compareWithSdk, namedTypesOf } from './refresh/compare.ts';
import { asKnown, type KnownDifferences, reportText, withoutKnown } from './refresh/describe-changes.ts';
import { fetchPackage } from './refresh/fetch-package.ts';
import { readSdk, type Sdk } from './refresh/read-sdk.ts';

const officialSdk = '@larksuiteoapi/node-sdk@latest';
const knownFile = join(catalogFolder, 'sdk-differences.json');

const { values } = parseArgs({
  options: {
    sdk: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});

const sdk = values.sdk ? readSdk(values.sdk) : readNewestSdk();

// Corrections by hand are no difference between the sources.
const catalog = loadCatalog(undefined, { overlay: false });
const found = compareWithSdk(catalog, sdk);
const changes = withoutKnown(found, JSON.parse(readFileSync(knownFile, 'utf8')) as KnownDifferences);
console.log(values.json ? JSON.stringify({ sdk: sdk.version, changes }, null, 2) : reportText(changes, sdk.version));

if (values.write) {
  const files = addToCatalog(catalogFolder, changes, sdk, namedTypesOf(catalog));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(catalogFolder, path)), { recursive: true });
    writeFileSync(join(catalogFolder, path), text);
  }
  console.error(`${files.size} data files written. Run: npm run generate`);
}
if (values.accept) writeFileSync(knownFile, formatJson(asKnown(found)));

function readNewestSdk(): Sdk {
  const folder = fetchPackage(officialSdk);
  try {
    return readSdk(folder);
  } finally {
    rmSync(dirname(folder), { recursive: true });
  }
}
