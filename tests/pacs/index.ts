import { dicomFile } from './dicom';
import type { Missing } from './loopback';
import { startOhif } from './ohif';
import { startOrthanc } from './orthanc';
import { type PacsStudy, STUDIES } from './studies';

export type { Missing } from './loopback';
export type { PacsStudy } from './studies';

/** A running PACS, filled with `studies`. */
export interface Pacs {
  /** Root of Orthanc's REST interface. */
  orthancUrl: string;
  /** Orthanc Explorer's search page; its "Search" button lists every study. */
  explorerUrl: string;
  /** OHIF's study list with every study on one page, or why there is none. */
  ohifUrl: string | Missing;
  studies: readonly PacsStudy[];
  /** Ends every process and removes every file of this PACS. */
  close: () => Promise<void>;
}

/**
 * Starts Orthanc, fills it with the synthetic studies and puts OHIF before it, all on free ports of 127.0.0.1. Answers what is missing when
 * Orthanc cannot be had here.
 * @throws when Orthanc is there but does not come up or refuses a study
 */
export async function startPacs(): Promise<Pacs | Missing> {
  const orthanc = await startOrthanc();
  if ('missing' in orthanc) return orthanc;
  try {
    for (const [index, study] of STUDIES.entries()) await store(orthanc.url, study, index + 1);
    const ohif = await startOhif(orthanc.url);
    return {
      orthancUrl: orthanc.url,
      explorerUrl: `${orthanc.url}/app/explorer.html#find-studies`,
      ohifUrl: 'missing' in ohif ? ohif : `${ohif.url}/?resultsPerPage=100`,
      studies: STUDIES,
      close: async () => {
        if (!('missing' in ohif)) await ohif.close();
        await orthanc.close();
      },
    };
  } catch (error) {
    await orthanc.close();
    throw error;
  }
}

async function store(orthancUrl: string, study: PacsStudy, number: number) {
  const answer = await fetch(`${orthancUrl}/instances`, {
    method: 'POST',
    body: dicomFile(study, number),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`Orthanc refused study ${number}: ${answer.status} ${await answer.text()}`);
}
