import type { AddressInfo, Server, Socket } from 'node:net';

/** A part of the PACS that cannot be had on this machine, and why: a test skips with this sentence. */
export interface Missing {
  missing: string;
}

/** A server on 127.0.0.1, at a port of its own; `close` resolves when every connection is gone. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  url: string;
  close: () => Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function listen(server: Server): Promise<LoopbackServer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
