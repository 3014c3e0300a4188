import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findOrthanc } from '../../scripts/ensure.mjs';
import { type LoopbackServer, listen, type Missing } from './loopback';

const INSIDE = fileURLToPath(new URL('inside.mjs', import.meta.url));
const PORT = 8042;
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
  const inside = [
    'ip link set lo up && exec "$@"',
    'sh',
    process.execPath,
    INSIDE,
    folder,
    String(PORT),
    found.program,
  ];
  const child = spawn('unshare', [...namespace, 'sh', '-c', ...inside], { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-2_000);
  });

  const forwarder = await listen(
    createServer((outside) => {
      const socket = connect(join(folder, 'socket'));
      outside.pipe(socket).pipe(outside);
      outside.on('error', () => socket.destroy());
      socket.on('error', () => outside.destroy());
    }),
  );
  const close = async () => {
    await forwarder.close();
    child.stdin.end();
    await ended;
  };
  if (await isReady(forwarder.url, child)) return { url: forwarder.url, close };
  await close();
  throw new Error(`Orthanc did not come up:\n${said}`);
}

function configuration(folder: string, plugin: string) {
  return {
    Name: 'First Operator test PACS',
    StorageDirectory: join(folder, 'storage'),
    IndexDirectory: join(folder, 'storage'),
    Plugins: [plugin],
    HttpPort: PORT,
    DicomServerEnabled: false,
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    DefaultEncoding: 'Utf8',
    DicomWeb: { Enable: true, Root: '/dicom-web/', StudiesMetadata: 'Full' },
  };
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${url}/system`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return true;
    await pause(50);
  }
  return false;
}
