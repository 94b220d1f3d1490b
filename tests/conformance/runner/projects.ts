import { join } from 'node:path';
import type { Command, Place, Project } from './project.ts';

/** The official SDKs, a program for each in the folder of its language. */
export const projects: readonly Project[] = [
  {
    language: 'node',
    sdk: '@larksuiteoapi/node-sdk',
    manifest: 'package.json',
    version: /"@larksuiteoapi\/node-sdk": "([^"]+)"/,
    tools: [{ name: 'npm', arguments: ['--version'], install: 'it comes with Node' }],
    prepare: ({ cache }) => [
      {
        name: 'npm',
        arguments: ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
        env: { npm_config_cache: join(cache, 'npm') },
      },
    ],
    run: () => ({ name: process.execPath, arguments: ['--disable-warning=ExperimentalWarning', 'main.ts'] }),
  },
  {
    language: 'python',
    sdk: 'lark-oapi',
    manifest: 'requirements.txt',
    version: /^lark-oapi==(\S+)$/m,
    tools: [{ name: 'python3', arguments: ['--version'], install: 'install Python 3.8 or newer with venv and pip' }],
    prepare: (place) => [
      { name: 'python3', arguments: ['-m', 'venv', venvOf(place)] },
      {
        name: pythonOf(place),
        arguments: ['-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt'],
        env: { PIP_CACHE_DIR: join(place.cache, 'pip'), PIP_DISABLE_PIP_VERSION_CHECK: '1' },
      },
    ],
    // UTF-8 whatever the locale says: names of files are no ASCII.
    run: (place) => ({ name: pythonOf(place), arguments: ['-X', 'utf8', 'main.py'] }),
  },
  {
    language: 'go',
    sdk: 'github.com/larksuite/oapi-sdk-go/v3',
    manifest: 'go.mod',
    version: /oapi-sdk-go\/v3 v(\S+)/,
    tools: [{ name: 'go', arguments: ['version'], install: 'install Go 1.21 or newer' }],
    prepare: ({ cache }) => [
      {
        name: 'go',
        arguments: ['build', '-mod=readonly', '-modcacherw', '-o', './program', '.'],
        env: { GOMODCACHE: join(cache, 'modules'), GOCACHE: join(cache, 'build'), GOFLAGS: '' },
      },
    ],
    run: () => ({ name: './program', arguments: [] }),
  },
  {
    language: 'java',
    sdk: 'com.larksuite.oapi:oapi-sdk',
    manifest: 'pom.xml',
    version: /<artifactId>oapi-sdk<\/artifactId>\s*<version>([^<]+)</,
    tools: [
      { name: 'javac', arguments: ['-version'], install: 'install a JDK 17 or newer' },
      { name: 'mvn', arguments: ['--version'], install: 'install Apache Maven 3.8 or newer' },
    ],
    prepare: ({ cache }) => [
      {
        name: 'mvn',
        arguments: [
          '--quiet',
          '--batch-mode',
          `-Dmaven.repo.local=${join(cache, 'repository')}`,
          '-Dmdep.outputFile=target/classpath',
          'compile',
          'dependency:build-classpath',
        ],
      },
    ],
    // The SDK reads the answer of a download that failed into a java.io.ByteArrayOutputStream, by reflection.
    run: ({ readFile }): Command => ({
      name: 'java',
      arguments: [
        '--add-opens=java.base/java.io=ALL-UNNAMED',
        '-Dfile.encoding=UTF-8',
        '-classpath',
        ['target/classes', readFile('target/classpath').trim()].join(process.platform === 'win32' ? ';' : ':'),
        'larkspur.Main',
      ],
    }),
  },
];

/** What is installed for Python lies beside the project, so that a changed program does not install it again. */
function venvOf({ cache }: Place): string {
  return join(cache, 'venv');
}

function pythonOf(place: Place): string {
  return join(venvOf(place), process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
}
