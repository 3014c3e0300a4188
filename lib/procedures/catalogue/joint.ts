import { defineFamily, row } from '../concept';

const MSK = 'Musculoskeletal Interventions/Pain Management';
const block = (description: string, area: string, when: string) =>
  row(area, 'Neuro blockade/injection', description, when);
const arthrogram = (where: string, area: string) =>
  row(area, 'Arthrography', `Arthrogram - ${where}`, where.toLowerCase());

export const family = defineFamily([
  {
    id: 'O.FACET',
    name: 'Facet joint injection',
    said: 'SI sacroiliac medial branch',
    category: 'Other: Arthrogram/joint asp/inj',
    rank: 2,
    tags: 'joint',
    words: ['facet !ablate|goods|nerve', 'facet inject|joint !ablate|nerve', 'facet inject spine|cervical|chest'],
    codes: '64490-64495 0213T-0218T',
    listed: [block('Facet blockade/injection', 'MSK Procedures', 'facet')],
  },
  {
    id: 'O.ARTHRO',
    name: 'Arthrogram, joint aspiration or injection',
    said: 'steroid hip shoulder knee',
    category: 'Other: Arthrogram/joint asp/inj',
    rank: 1,
    minor: true,
    tags: 'joint',
    words: [
      'arthrogram !mr|goods|incise',
      'arthrogram joint|inject|peripheral !mr|ct',
      '? arthrogram mr|ct',
      'joint aspirate|inject|drain !goods',
      'joint aspirate us|fluoro',
      'joint needle puncture',
      'softtissue inject !sclerose',
    ],
    codes:
      '20600-20611 23350 24220 25246 27093-27096 27369 27370 27648 21116 73040 73085 73115 73525 73580 73615 70332 20550-20553 20526',
    listed: [
      arthrogram('hip', 'MSK Procedures'),
      arthrogram('knee', MSK),
      arthrogram('ankle', 'MSK Procedures'),
      arthrogram('shoulder', MSK),
      arthrogram('elbow', 'MSK Procedures'),
      arthrogram('wrist', MSK),
      row('MSK Procedures', 'Arthrography', 'Arthrogram - TMJ', 'tmj'),
      row('MSK Procedures', 'Aspiration musculoskeletal', 'Aspiration - joint/bursa', 'aspirate !softtissue'),
      row('MSK Procedures', 'Aspiration musculoskeletal', 'Aspiration - soft tissue/extremity', 'aspirate softtissue'),
      row('MSK Procedures', 'Injection musculoskeletal', 'Injection - steroid/other', 'inject !arthrogram'),
    ],
  },
]);
