/** One synthetic study as the PACS holds it: DICOM values as they stand in the file, empty where the sending hospital left them out. */
export interface PacsStudy {
  /** DICOM person name, `FAMILY^GIVEN^MIDDLE^PREFIX^SUFFIX`. */
  patientName: string;
  mrn: string;
  /** `YYYYMMDD`. */
  birthDate: string;
  sex: 'F' | 'M' | 'O';
  accession: string;
  /** `YYYYMMDD`. */
  date: string;
  /** `HHMMSS`, or empty. */
  time: string;
  modality: 'XA' | 'US' | 'CT' | 'RF';
  description: string;
  /** The attending who did it; DICOM person name. */
  performingPhysician: string;
  /** Who asked for it: a decoy, never the attending. */
  referringPhysician: string;
  institution: string;
}

const COLUMNS = [
  'patientName',
  'mrn',
  'birthDate',
  'sex',
  'accession',
  'date',
  'time',
  'modality',
  'description',
  'performingPhysician',
  'referringPhysician',
  'institution',
] as const satisfies readonly (keyof PacsStudy)[];

// Nobody in this table exists. Several patients have more than one study, on one day or on two; one study has no accession number and
// one no time; MRNs keep leading zeros or carry letters; accession numbers come in three shapes; names carry apostrophes, accents,
// hyphens and blank components; descriptions are worded as different hospitals word them.
const TABLE = `
O'BRIEN^MARY^ANN            | 00412300   | 19510304 | F | 900451217    | 20260302 | 073026 | XA | IR CHEMOEMBOLIZATION LIVER TACE        | OSEI^KWAME^^DR      | LINDQVIST^EVA    | Northgate University Hospital
O'BRIEN^MARY^ANN            | 00412300   | 19510304 | F | 900451218    | 20260302 | 073026 | XA | IR ANGIOGRAM VISCERAL SELECTIVE EA ADDL | OSEI^KWAME^^DR     | LINDQVIST^EVA    | Northgate University Hospital
D'ANGELO^PRIYA              | E1002391   | 19880719 | F | E25031000    | 20260302 | 091500 | XA | Uterine fibroid embolization            | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
MÜLLER^SEÁN                 | 7401326    | 19440112 | M | 25-IR-10453  | 20260302 | 104512 | CT | CT GUIDED BIOPSY LUNG RIGHT             | OSEI^KWAME^^DR      | ABARA^NGOZI      | Lakeside VA Hospital
GARCÍA-LÓPEZ^JOSÉ^LUIS      | 00000917   | 19390822 | M | 900451301    | 20260303 | 080000 | XA | EVAR W/ BILAT ILIAC EXTENSION           | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
ØSTERGÅRD^ÅSE               | E1002417   | 19670530 | F | E25031044    | 20260303 | 113000 | XA | TIPS creation                           | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
NGUYỄN^THỊ HOA              | 00078150   | 19720206 | F | 900451322    | 20260303 | 131545 | XA | IR Y-90 MAPPING W/ LUNG SHUNT STUDY     | OSEI^KWAME^^DR      | ABARA^NGOZI      | Northgate University Hospital
NGUYỄN^THỊ HOA              | 00078150   | 19720206 | F | 900452077    | 20260312 | 074500 | XA | IR Y-90 RADIOEMBOLIZATION R LOBE        | OSEI^KWAME^^DR      | ABARA^NGOZI      | Northgate University Hospital
ST. JOHN^WILLIAM^^^JR       | 7401988    | 19580917 | M | 25-IR-10477  | 20260304 | 083000 | US | US GUIDED PARACENTESIS                  | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
VAN DER BERG^ANNEKE         | E1002455   | 19791103 | F | E25031102    | 20260304 | 094000 | XA | Tunneled dialysis catheter exchange, RIJ | HALVORSEN^INGRID   | SATO^KENJI       | St. Brigid's Medical Center
LEE^MIN-JUN                 | 00412877   | 20140625 | M | 900451410    | 20260304 | 101010 | US | PICC PLACEMENT LT ARM US GUIDED         | TREMBLAY^LUC        | OKONKWO^ADA      | Northgate University Hospital
KOWALCZYK^ŻANETA            | 00412855   | 19470410 | F | 900451433    | 20260304 | 120500 | XA | PTBD - INTERNAL/EXTERNAL                | OSEI^KWAME^^DR      | LINDQVIST^EVA    | Northgate University Hospital
SMITH^JOHN                  | 00100001   | 19600101 | M | 900451450    | 20260304 | 140000 | XA | IVC FILTER PLACEMENT                    | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
SMITH^JOHN                  | 00100010   | 19600110 | M | 900451451    | 20260304 | 141500 | XA | IVC FILTER RETRIEVAL, COMPLEX           | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
AL-RASHID^FATIMA            | E1002460   | 19910214 | F | E25031133    | 20260305 | 080500 | XA | Ovarian vein embolization LEFT          | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
N'DIAYE^AMADOU              | 7402044    | 19530713 | M | 25-IR-10502  | 20260305 | 093000 | XA | PTA & STENT SFA LEFT W/ ATHERECTOMY     | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
N'DIAYE^AMADOU              | 7402044    | 19530713 | M | 25-IR-10503  | 20260305 | 093000 | XA | AORTOGRAM W/ RUNOFF                     | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
COHEN-ADLER^RUTH            | 00350012   | 19350528 | F | 900451566    | 20260305 | 111111 | CT | CT GUIDED ABSCESS DRAINAGE PELVIS       | OSEI^KWAME^^DR      | ABARA^NGOZI      | Northgate University Hospital
HERNÁNDEZ^MARÍA DEL CARMEN  | E1002502   | 19830909 | F | E25031180    | 20260306 | 070540 | XA | Port placement, right IJ                | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
ZHAO^WEI                    | 00078221   | 19650317 | M | 900451601    | 20260306 | 085959 | CT | MICROWAVE ABLATION LIVER SEG 7          | TREMBLAY^LUC        | ABARA^NGOZI      | Northgate University Hospital
BRØNSTED^KÅRE               | 7402101    | 19411130 | M | 25-IR-10519  | 20260306 | 100000 | XA | PULMONARY ARTERY THROMBECTOMY (PE)      | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
JEAN-BAPTISTE^MARIE-CLAIRE  | 00412990   | 19740804 | F | 900451645    | 20260306 | 124500 | XA | NEPHROSTOMY TUBE PLCMT BILAT            | OSEI^KWAME^^DR      | LINDQVIST^EVA    | Northgate University Hospital
PATEL^ANJALI^R              | E1002519   | 20090412 | F | E25031207    | 20260309 | 081500 | US | Sclerotherapy venous malformation       | HALVORSEN^INGRID    | OKONKWO^ADA      | St. Brigid's Medical Center
O'NEILL-WRIGHT^SIOBHÁN      | 00001234   | 19560228 | F | 900451702    | 20260309 | 093045 | XA | AV FISTULAGRAM W/ ANGIOPLASTY           | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
DVOŘÁK^JIŘÍ                 | 7402133    | 19490616 | M | 25-IR-10540  | 20260309 | 110000 | RF | GASTROSTOMY TUBE PLACEMENT, PERC        | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
TURNER^LEROY                | 7402150    | 19500101 | M | 25-IR-10541  | 20260309 | 130000 | RF | G-TUBE CHECK/EXCHANGE                   | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
SINGH^HARPREET              | 00078299   | 19690915 | M | 900451750    | 20260310 | 075000 | XA | PROSTATE ARTERY EMBOLIZATION (PAE)      | OSEI^KWAME^^DR      | ABARA^NGOZI      | Northgate University Hospital
D’AMICO^LUCA                | E1002544   | 19770121 | M | E25031261    | 20260310 | 090000 | XA | Embolization, splenic artery - trauma   | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
MACDONALD^FIONA             | 00413007   | 19620707 | F | 900451788    | 20260310 | 103000 | XA | CHOLECYSTOSTOMY TUBE PLACEMENT          | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
ÇELİK^EMRE                  | 00413021   | 19850512 | M |              | 20260310 | 123000 | US | US GUIDED THORACENTESIS LEFT            | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
WASHINGTON^DENISE           | E1002561   | 19480224 | F | E25031299    | 20260311 |        | XA | Carotid stent w/ embolic protection     | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
TANAKA^YUKI                 | 7402188    | 19900331 | F | 25-IR-10566  | 20260311 | 094500 | XA | VENOGRAM & STENT LEFT ILIAC VEIN        | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
PÉREZ^ÍÑIGO                 | 00078333   | 19571222 | M | 900451990    | 20260311 | 112233 | XA | KYPHOPLASTY L1 <1 LEVEL>                | OSEI^KWAME^^DR      | ABARA^NGOZI      | Northgate University Hospital
GRÜNWALD^LISELOTTE          | 00413055   | 19330806 | F | 900452013    | 20260311 | 134500 | XA | BILIARY STENT PLACEMENT (METAL)         | TREMBLAY^LUC        | LINDQVIST^EVA    | Northgate University Hospital
ABEBE^TIGIST                | E1002588   | 19951017 | F | E25031333    | 20260312 | 081000 | US | Thyroid FNA, 2 nodules                  | HALVORSEN^INGRID    | SATO^KENJI       | St. Brigid's Medical Center
FITZGERALD^BRENDAN^P^^III   | 7402210    | 19461209 | M | 25-IR-10588  | 20260312 | 160000 | XA | LYSIS CATH CHECK, LEFT LEG - DAY 2      | BEAUMONT^CLAIRE     | REYES^TOMAS      | Lakeside VA Hospital
`;

/** The studies every test PACS is filled with: at least 32, in the order of the table. */
export const STUDIES: readonly PacsStudy[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const values = line.split('|').map((value) => value.trim());
    if (values.length !== COLUMNS.length) throw new Error(`studies.ts: ${values.length} values in "${line}"`);
    return Object.fromEntries(COLUMNS.map((column, i) => [column, values[i]])) as unknown as PacsStudy;
  });
