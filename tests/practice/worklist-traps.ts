/** Rows that are in the page and not on the screen, each of another invented patient: whoever reads them has read too much. */
export interface HiddenRow {
  name: string;
  mrn: string;
  accession: string;
  procedure: string;
  /** How it is kept from the eye. */
  how: 'style' | 'attribute' | 'class' | 'visibility';
}

export const HIDDEN_ROWS: readonly HiddenRow[] = [
  { name: 'GALLAGHER, MAEVE', mrn: '00999101', accession: '25-IR-99101', procedure: 'IR TIPS CREATION', how: 'style' },
  {
    name: 'OYELARAN, TUNDE',
    mrn: '00999102',
    accession: 'E25039102',
    procedure: 'IR CHEST PORT PLACEMENT',
    how: 'attribute',
  },
  { name: 'MARCHETTI, ELSA', mrn: '00999103', accession: '00904599103', procedure: 'IR EVAR BIFURCATED', how: 'class' },
  {
    name: 'HUANG, WENDELL',
    mrn: '00999104',
    accession: '25-IR-99104',
    procedure: 'IR IVC FILTER PLACEMENT',
    how: 'visibility',
  },
  {
    name: 'ABARA, NGOZI',
    mrn: '00999105',
    accession: 'E25039105',
    procedure: 'IR GASTROSTOMY TUBE PLACEMENT',
    how: 'style',
  },
];
