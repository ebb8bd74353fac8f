import { createService } from '../core/index';
import { run } from './run';

const { stdin, stdout, stderr } = process;

// A failed write rejects in write(); without a listener the stream would throw it a second time.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

const io = {
  cwd: process.cwd(),
  stdin,
  stdout,
  stderr,
  color: stdout.isTTY && stdout.hasColors(),
  createService,
};

// Not process.exit(), which would cut off what a pipe has not taken yet.
void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
