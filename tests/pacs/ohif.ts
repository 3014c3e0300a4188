import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { findPackage, OHIF } from '../../scripts/packages.mjs';
import { type LoopbackServer, listen, type Missing } from './loopback';
import { send, sendFile } from './static';

const APP_CONFIG = {
  routerBasename: '/',
  extensions: [],
  modes: [],
  showStudyList: true,
  maxNumberOfWebWorkers: 2,
  showWarningMessageForCrossOrigin: false,
  showCPUFallbackMessage: false,
  showLoadingIndicator: true,
  investigationalUseDialog: { option: 'never' },
  defaultDataSourceName: 'orthanc',
  dataSources: [
    {
      namespace: '@ohif/extension-default.dataSourcesModule.dicomweb',
      sourceName: 'orthanc',
      configuration: {
        friendlyName: 'Orthanc',
        name: 'orthanc',
        wadoUriRoot: '/dicom-web',
        qidoRoot: '/dicom-web',
        wadoRoot: '/dicom-web',
        qidoSupportsIncludeField: true,
        supportsWildcard: true,
        imageRendering: 'wadors',
        thumbnailRendering: 'wadors',
      },
    },
  ],
};

/** Serves the OHIF viewer on 127.0.0.1, with the DICOMweb of `orthancUrl` as its one data source. */
export async function startOhif(orthancUrl: string): Promise<LoopbackServer | Missing> {
  const dist = findPackage(OHIF);
  if (!dist) return { missing: 'OHIF is not unpacked in .cache (node scripts/ensure.mjs pacs)' };
  return listen(
    createServer((req, res) => {
      const { pathname } = new URL(req.url ?? '/', 'http://127.0.0.1');
      if (pathname.startsWith('/dicom-web/')) proxy(orthancUrl, req, res);
      else if (pathname === '/app-config.js') send(res, '.js', `window.config = ${JSON.stringify(APP_CONFIG)};`);
      else void sendFile(res, dist, pathname);
    }),
  );
}

function proxy(orthancUrl: string, req: IncomingMessage, res: ServerResponse) {
  // Orthanc 1.10 does not split an encoded list (`includefield=a%2Cb`) and would leave the study descriptions out.
  const path = (req.url ?? '/').replaceAll(/%2c/gi, ',');
  const onward = request(new URL(path, orthancUrl), { method: req.method, headers: req.headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  onward.on('error', () => (res.headersSent ? res.destroy() : res.writeHead(502).end()));
  req.pipe(onward);
}
