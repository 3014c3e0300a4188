import type { PracticeRow } from '../../components/practice/PracticeWorklist';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const [OSEI, PARK, TANAKA] = ['Osei, Kwame', 'Park, Ji-Woo', 'Tanaka, Hiro'];
const [UNIVERSITY, BRIGID] = ['University Hospital', 'Saint Brigid Hospital'];
/** Stands for the resident where no name was said. */
const NOBODY = 'Rivera, Ana';
const COLLEAGUE = 'Lindqvist, Per (resident, first)';

interface Source {
  /** Days before today, and the time. */
  ago: number;
  at: string;
  patient: readonly [name: string, mrn: string, age: string];
  procedure: string;
  attending: string;
  site?: string;
  status?: string;
  operators?: string;
  comment?: string;
}

const visit = { ago: 1, at: '08:10', patient: ['ZZPRACTICE, MARGARET', '90000011', '63Y'], attending: OSEI } as const;

/**
 * Twelve rows of invented people, one for each thing worth seeing: a visit of three lines, a case cancelled and done later, imaging that is no
 * case, both sides, a colleague's case, two procedures in one visit, an exchange.
 */
const SOURCES: readonly Source[] = [
  { ...visit, procedure: 'IR CHEMOEMBOLIZATION LIVER' },
  { ...visit, procedure: 'IR VISCERAL ANGIOGRAM' },
  { ...visit, procedure: 'US GUIDED VASCULAR ACCESS' },
  {
    ...{ ago: 1, at: '13:20', patient: ['ZZPRACTICE, CHIDI', '90000028', '58Y'], attending: PARK },
    procedure: 'IR AV FISTULOGRAM WITH ANGIOPLASTY',
  },
  {
    ...{ ago: 2, at: '07:45', patient: ['ZZPRACTICE, SAMIRA', '90000035', '47Y'], attending: OSEI },
    procedure: 'IR CHEST PORT PLACEMENT',
  },
  {
    ...{ ago: 2, at: '10:30', patient: ['ZZPRACTICE, WALTER', '90000042', '71Y'], attending: TANAKA },
    ...{ procedure: 'IR NEPHROSTOMY TUBE PLACEMENT BILATERAL', site: BRIGID },
  },
  {
    ...{ ago: 3, at: '09:00', patient: ['ZZPRACTICE, INGRID', '90000059', '66Y'], attending: PARK },
    ...{ procedure: 'IR LIVER BIOPSY US GUIDED', operators: COLLEAGUE },
  },
  {
    ...{ ago: 3, at: '11:15', patient: ['ZZPRACTICE, TOMAS', '90000066', '54Y'], attending: OSEI },
    procedure: 'IR IVC FILTER PLACEMENT',
  },
  {
    ...{ ago: 3, at: '15:40', patient: ['ZZPRACTICE, MARGARET', '90000011', '63Y'], attending: TANAKA },
    ...{ procedure: 'CT ABDOMEN WITH CONTRAST FOLLOW-UP', operators: '' },
  },
  {
    ...{ ago: 4, at: '14:30', patient: ['ZZPRACTICE, SAMIRA', '90000035', '47Y'], attending: OSEI },
    ...{ procedure: 'IR CHEST PORT PLACEMENT', status: 'Cancelled', comment: 'Fever, rebooked' },
  },
  {
    ...{ ago: 6, at: '08:20', patient: ['ZZPRACTICE, AIKO', '90000073', '39Y'], attending: TANAKA },
    ...{ procedure: 'US GUIDED PARACENTESIS', site: BRIGID },
  },
  {
    ...{ ago: 6, at: '12:00', patient: ['ZZPRACTICE, RENEE', '90000080', '14Y'], attending: PARK },
    procedure: 'IR BILIARY DRAIN EXCHANGE',
  },
];

/**
 * The practice worklist of these days.
 * @param me the resident's name as worklists write it; '' where nobody said it
 * @param today local
 */
export function practiceRows(me: string, today: Date): PracticeRow[] {
  return SOURCES.map((source, index) => ({
    'Date/Time': `${dayBefore(today, source.ago)} ${source.at}`,
    'Patient Name': source.patient[0],
    MRN: source.patient[1],
    Age: source.patient[2],
    'Accession #': `PR-${9001 + index}`,
    Procedure: source.procedure,
    Status: source.status ?? 'Completed',
    Operators: source.operators ?? `${me || NOBODY} (resident, first)`,
    'Attending (performing)': source.attending,
    Location: source.site ?? UNIVERSITY,
    Comment: source.comment ?? '',
  }));
}

function dayBefore(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  return `${String(day.getDate()).padStart(2, '0')}-${MONTHS[day.getMonth()]}-${day.getFullYear()}`;
}
