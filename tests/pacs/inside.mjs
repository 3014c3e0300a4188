// Runs inside the network namespace that holds Orthanc: starts it, hands connections to the unix socket FOLDER/socket on to its port, and
// removes FOLDER when Orthanc has ended. It ends by itself when its standard input closes, which it does however the starter dies.
// usage: node inside.mjs FOLDER PORT PROGRAM
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

const [folder, port, program] = process.argv.slice(2);

// Should this process be killed outright, the kernel ends Orthanc.
const orthanc = spawn('setpriv', ['--pdeathsig', 'KILL', '--', program, join(folder, 'config.json')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const end = () => orthanc.kill('SIGKILL');
orthanc.on('error', (error) => process.stderr.write(`${error.message}\n`));
orthanc.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});

process.stdin.on('close', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

createServer((outside) => {
  const inside = connect(Number(port), '127.0.0.1');
  outside.pipe(inside).pipe(outside);
  outside.on('error', () => inside.destroy());
  inside.on('error', () => outside.destroy());
}).listen(join(folder, 'socket'));
