const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  alert: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.4M8 12v.1',
  person: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8zM3 13.5c.5-2.5 2.4-3.8 5-3.8s4.5 1.3 5 3.8',
  copy: 'M5.5 5.500h7.500v7.500H5.500zM10.5 5.500V3H3v7.500h2.5',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M4 6l4 4 4-4',
  hidden:
    'M2 2l12 12M6.3 4.100A6.5 6.5 0 0 1 8 3.900c3 0 5 2.3 6 4.1-.4.7-.9 1.4-1.6 2M4 5.500C3.1 6.3 2.4 7.2 2 8c1 1.8 3 4.1 6 4.1.9 0 1.7-.2 2.4-.5M6.7 6.700a1.9 1.9 0 0 0 2.6 2.6',
  gear: 'M8 10.200a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400zM8 1.800v1.700M8 12.500v1.700M1.8 8h1.700M12.5 8h1.700M3.6 3.600l1.2 1.200M11.2 11.200l1.2 1.200M12.4 3.600l-1.2 1.200M4.8 11.200l-1.2 1.2',
  capture: 'M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M5 6.500h6M5 9.500h4',
  fill: 'M3 2.500h10v11H3zM5.5 6h5M5.5 8.500h5M5.5 11h2.5',
  review: 'M2.5 4.5h7M2.5 8h5M2.5 11.5h3M8.5 11.5l5-5M8.5 11.5l-.5 2 2-.5 5-5-1.5-1.5',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  blank: 'M4 8h8',
  plus: 'M8 3v10M3 8h10',
  save: 'M8 2v8M4.5 6.500 8 10l3.5-3.500M3 13.500h10',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 units, in the colour of the text beside it; it never stands for a word by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
