import type { Draw } from './random';

export const MRN_STYLES = {
  '00412300': 5,
  '7401326': 3,
  E1002391: 2,
  '0000412300': 2,
  'AB 1002391': 1,
  '041-23-00': 1,
  N00412300: 1,
  '500027^^^NORTH': 0.7,
};
export type MrnStyle = keyof typeof MRN_STYLES;

/** A medical record number of this hospital. */
export function drawMrn(draw: Draw, style: MrnStyle): string {
  switch (style) {
    case '00412300':
      return `00${draw.int(1, 9)}${draw.digits(5)}`;
    case '7401326':
      return `${draw.int(1, 9)}${draw.digits(6)}`;
    case 'E1002391':
      return `E${draw.int(1, 9)}${draw.digits(6)}`;
    case '0000412300':
      return `0000${draw.int(1, 9)}${draw.digits(5)}`;
    case 'AB 1002391':
      return `${draw.pick(['AB', 'MH', 'SJ'])} ${draw.int(1, 9)}${draw.digits(6)}`;
    case '041-23-00':
      return `0${draw.digits(2)}-${draw.digits(2)}-${draw.digits(2)}`;
    case 'N00412300':
      return `N00${draw.digits(6)}`;
    case '500027^^^NORTH':
      return `${draw.int(1, 9)}${draw.digits(5)}^^^${draw.pick(['NORTH', 'LAKE'])}`;
  }
}

export const ACCESSION_STYLES = {
  '900451217': 4,
  E25031000: 2,
  '25-IR-10453': 3,
  'IR-26-0001234': 2,
  '202603040001': 1,
  ACC0012345: 1,
};
export type AccessionStyle = keyof typeof ACCESSION_STYLES;

/** An accession number of this hospital; `nth` keeps them apart. */
export function drawAccession(draw: Draw, style: AccessionStyle, nth: number, day: string): string {
  const count = String(nth * 3 + draw.int(0, 2));
  switch (style) {
    case '900451217':
      return `9004${count.padStart(5, '5')}`;
    case 'E25031000':
      return `E26${count.padStart(6, '0')}`;
    case '25-IR-10453':
      return `26-IR-${10400 + Number(count)}`;
    case 'IR-26-0001234':
      return `IR-26-${count.padStart(7, '0')}`;
    case '202603040001':
      return `${day.replaceAll('-', '')}${count.padStart(4, '0')}`;
    case 'ACC0012345':
      return `ACC00${12000 + Number(count)}`;
  }
}
