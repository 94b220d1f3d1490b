#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What was compiled at an earlier start is used again, which makes a later one about twice as fast.
enableCompileCache();

const { commands } = await import('./commands/index.ts');
const { runProgram } = await import('./framework/run-program.ts');

// A reader that has seen enough (`larkspur apis | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 5);
});
process.exitCode = await runProgram(commands, process.argv.slice(2));
