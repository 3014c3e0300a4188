import { defineFamily, row } from '../concept';

const guided = (type: string, when: string) => row('Breast Procedures', type, type, when);

export const family = defineFamily([
  {
    id: 'O.BXBREAST',
    name: 'Breast biopsy',
    said: 'bx stereotactic',
    category: 'Other: Breast biopsy',
    rank: 1,
    tags: 'breast bx',
    words: ['biopsy breast', 'biopsy breast us|mr|localize|mammogram', 'breast cyst|aspirate', 'breast drain'],
    codes: '19081-19086 19100-19103 19000 19001',
    listed: [
      guided('MRI guided core biopsy/localization, breast', 'mr'),
      guided('Tomosynthesis/Stereotactic guided core biopsy, breast', 'mammogram|stereo'),
      guided('US guided core biopsy/FNA, breast/axilla', 'us'),
    ],
  },
  {
    id: 'O.BRLOC',
    name: 'Breast localization',
    said: 'wire seed needle',
    category: 'Other: Breast localization',
    rank: 1,
    tags: 'brloc',
    words: [
      'breast localize !biopsy',
      'breast percutaneous device !biopsy',
      '? localize needle place',
      'breast place device|wire|marker|needle !biopsy',
      'breast place !biopsy|goods',
      'breast marker !biopsy',
    ],
    codes: '19281-19288 19290-19298',
    listed: [
      guided('Mammography guided localization, breast', 'mammogram|stereo'),
      guided('US guided localization, breast/axilla', 'us'),
    ],
  },
]);
