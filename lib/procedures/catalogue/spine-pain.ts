import { defineFamily, row } from '../concept';

const MSK = 'Musculoskeletal Interventions/Pain Management';
const block = (description: string, area: string, when: string) =>
  row(area, 'Neuro blockade/injection', description, when);
const augmentation = (where: string, area: string, when: string) =>
  row(area, 'Vertebral augmentation', `Vertebral augmentation - ${where}`, when);

export const family = defineFamily([
  {
    id: 'O.VERT',
    name: 'Kyphoplasty, vertebroplasty or sacroplasty',
    said: 'kypho vertebral augmentation cement',
    category: 'Other: Vertebral Augmentation',
    rank: 1,
    tags: 'bone vert',
    words: ['augment spine|percutaneous !goods', 'augment !goods|incise|breast', 'augment spine percutaneous|inject'],
    codes: '22510-22515 22520-22525 0200T 0201T 72291 72292',
    listed: [
      augmentation('lumbar', MSK, 'lumbar'),
      augmentation('thoracic', 'MSK Procedures', 'chest'),
      augmentation('cervical', MSK, 'cervical'),
      row('MSK Procedures', 'Vertebral augmentation', 'Sacral augmentation', 'sacral'),
    ],
  },
  {
    id: 'O.BLOCK',
    name: 'Nerve block or neurolysis (celiac plexus and others)',
    said: 'celiac plexus block CPN ganglion intercostal cryoneurolysis',
    category: 'Other: Nerve blockade/ablation',
    rank: 1,
    tags: 'block',
    words: [
      'nerve block|inject|ablate|sclerose|destroy',
      'block !goods',
      'nerve inject|block percutaneous|spine',
      'ablate nerve|facet',
      'facet block|ablate',
      '? nerve !goods|incise|lab|repair',
      'block inject',
      'inject nerve infuse',
      'epidural block',
    ],
    codes: '64400-64489 64490-64530 64600-64640 64650',
    listed: [
      block('Celiac blockade', 'Neuro Procedures', 'mesenteric'),
      block('Sympathectomy', 'MSK Procedures', 'sympathetic'),
      block('Intercostal blockade', 'Neuro Procedures', 'intercostal'),
      block('Epidural blockade', 'MSK Procedures', 'epidural'),
      block('Peripheral Nerve blockade/ablation', MSK, 'peripheral'),
      block('Peripheral nerve ablation', 'MSK Procedures', 'ablate'),
    ],
  },
  {
    id: 'O.LP',
    name: 'Lumbar puncture (LP) or myelogram',
    said: 'spinal tap intrathecal',
    category: 'Other: Spinal puncture',
    rank: 1,
    minor: true,
    tags: 'lp',
    words: [
      'csf !goods',
      'csf spine|diagnostic|therapeutic|drain|puncture|inject',
      'myelogram !mr',
      'myelogram spine|ct|cervical|chest',
      'puncture spine|cervical',
      'spine drain csf',
      'shunt puncture|aspirate inject|aspirate',
    ],
    codes: '62270 62272 62328 62329 62284 62302-62305 61050 61055 72240 72255 72265 72270 96450 61070',
    listed: [
      row('Lymphatic Interventions and Other', 'Lumbar CSF puncture', 'Lumbar Puncture, CSF', 'csf !cervical|chest'),
      row(
        'Lymphatic Interventions and Other',
        'Cervical Thoracic CSF puncture',
        'Cervical/thoracic puncture, CSF',
        'csf|puncture cervical|chest',
      ),
      row('Lymphatic Interventions and Other', 'Myelography', 'Myelography', 'myelogram'),
    ],
  },
  {
    id: 'O.EPI',
    name: 'Epidural injection (ESI) or blood patch',
    said: 'steroid',
    category: 'Other: Spinal puncture',
    rank: 2,
    tags: 'lp',
    words: [
      'epidural !goods|block',
      'epidural inject|spine|chest|cervical !block',
      'epidural inject spine|chest|cervical !block',
      'bloodpatch',
      'spine inject !facet|joint|disc|discogram|nerve|augment|goods|csf|myelogram',
      'inject spine cervical|chest !facet|nerve|augment|disc|discogram|csf|myelogram',
      'othergram epidural',
      'spine inject percutaneous !facet|joint|disc|discogram|nerve|augment|csf|myelogram',
    ],
    codes: '62273 62310-62327 64479-64484 62281 62282 62311',
    listed: [row('Neuro Procedures', 'Epidural injection/blood patch', 'Epidural injection/blood patch')],
  },
  {
    id: 'O.DISC',
    name: 'Discogram or disc treatment',
    said: 'discography',
    category: 'Other: Other',
    rank: 14,
    tags: 'disc',
    words: ['discogram', 'disc inject|ablate|percutaneous !goods|incise', 'discogram spine|cervical|chest'],
    codes: '62290 62291 72285 72295 62287',
  },
]);
