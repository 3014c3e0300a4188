import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findOrthanc } from '../../scripts/find.mjs';
import { type LoopbackServer, listen, type Missing } from './loopback';

const INSIDE = fileURLToPath(new URL('inside.mjs', import.meta.url));
const PORT = 8042;
const DICOM_PORT = 4242;
const READY_WITHIN_MS = 20_000;

/**
 * Starts an empty Orthanc with DICOMweb, reachable on 127.0.0.1 alone. Orthanc 1.10 can only listen on every address, so it runs in a network
 * namespace of its own (util-linux `unshare`; as an ordinary user inside a user namespace) whose one interface is its loopback; a unix
 * socket, which namespaces do not part, joins it to a forwarder out here. It has no password because nothing but this machine can reach it.
 * However this process ends, Orthanc ends with it and its files are removed.
 * @throws when Orthanc is there but does not come up
 */
export async function startOrthanc(): Promise<LoopbackServer | Missing> {
  const found = findOrthanc();
  if (!found) return { missing: 'Orthanc is not installed (Debian: orthanc, orthanc-dicomweb)' };
  const namespace = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  const probe = spawnSync('unshare', [...namespace, 'ip', 'link', 'set', 'lo', 'up'], { encoding: 'utf8' });
  if (probe.status !== 0)
    return { missing: `Orthanc needs a network namespace: ${probe.stderr?.trim() || probe.error?.message}` };

  const folder = await mkdtemp(join(tmpdir(), 'first-operator-orthanc-'));
  await writeFile(join(folder, 'config.json'), JSON.stringify(configuration(folder, found.plugin)));
  const command = [
    'ip link set lo up && exec "$@"',
    'sh',
    process.execPath,
    INSIDE,
    folder,
    String(PORT),
    found.program,
  ];
  const child = spawn('unshare', [...namespace, 'sh', '-c', ...command], { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-2_000);
  });

  const stop = async () => {
    child.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const socket = join(folder, 'socket');
  if (!(await isReady(socket, child))) {
    await stop();
    throw new Error(`Orthanc did not come up:\n${said}`);
  }

  const forwarder = await listen(
    createServer((outside) => {
      const inside = connect(socket);
      outside.pipe(inside).pipe(outside);
      outside.on('error', () => inside.destroy());
      inside.on('error', () => outside.destroy());
    }),
  );
  const close = async () => {
    await forwarder.close();
    await stop();
  };
  return { url: forwarder.url, close };
}

function configuration(folder: string, plugin: string) {
  return {
    Name: 'First Operator test PACS',
    StorageDirectory: join(folder, 'storage'),
    IndexDirectory: join(folder, 'storage'),
    Plugins: [plugin],
    HttpPort: PORT,
    // It can be asked for its own studies, as a PACS is asked by a workstation.
    DicomAet: 'TESTPACS',
    DicomPort: DICOM_PORT,
    DicomModalities: { testpacs: ['TESTPACS', '127.0.0.1', DICOM_PORT] },
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    DefaultEncoding: 'Utf8',
    DicomWeb: {
      Enable: true,
      Root: '/dicom-web/',
      StudiesMetadata: 'Full',
      Servers: { self: [`http://127.0.0.1:${PORT}/dicom-web/`] },
    },
  };
}

async function isReady(socketPath: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await answers(socketPath)) return true;
    await pause(50);
  }
  return false;
}

const answers = (socketPath: string) =>
  new Promise<boolean>((resolve) => {
    const asked = get({ socketPath, path: '/system', timeout: 1_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
  });
