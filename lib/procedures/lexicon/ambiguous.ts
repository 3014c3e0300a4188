/**
 * Words that mean one thing or another by their company (names.md 3). The first reading whose conditions hold is taken:
 * `next`: one of these terms or words follows; `line`: one of these terms is somewhere on the line. No condition: the reading otherwise.
 */
export interface Sense {
  next?: readonly string[];
  line?: readonly string[];
  notLine?: readonly string[];
  means: readonly string[];
}

const DRAINING = ['drain', 'duct', 'tree', 'dilate', 'lithotomy', 'tube', 'cath', 'stent', 'internalexternal'];

/** Abbreviations that mean different things, by the words beside them. */
export const ambiguous: Record<string, readonly Sense[]> = {
  bil: [
    { next: ['drain', 'duct', 'tree', 'dilate', 'lithotomy', 'internalexternal'], means: ['biliary'] },
    {
      next: ['cath', 'tube', 'stent', 'external', 'internal'],
      notLine: ['artery', 'vein', 'nephrostomy', 'nephroureteral', 'ureter', 'size', 'goods', 'pleura'],
      means: ['biliary'],
    },
    { line: ['existing', 'newaccess'], notLine: ['artery', 'vein', 'nephrostomy', 'ureter'], means: ['biliary'] },
    { means: [] },
  ],
  angio: [{ line: ['balloon'], means: ['pta'] }, { means: ['angiogram'] }],
  bur: [{ line: ['joint', 'inject', 'aspirate'], means: ['joint'] }, { means: ['goods'] }],
  emboli: [
    { line: ['pulmonary'], notLine: ['coil', 'occlude', 'malformation'], means: ['embolism'] },
    { means: ['embolize'] },
  ],
  chg: [
    {
      line: ['tube', 'drain', 'cath', 'nephrostomy', 'gtube', 'gjtube', 'biliary', 'cystostomy', 'nephroureteral'],
      means: ['exchange'],
    },
    { means: [] },
  ],
  ext: [
    { line: ['aneurysm', 'graft', 'evar'], means: ['extension'] },
    { line: DRAINING, notLine: ['artery', 'vein', 'angiogram', 'varicose', 'venogram'], means: ['external'] },
    { means: ['peripheral'] },
  ],
  int: [{ line: ['biliary', 'drain'], means: ['internal'] }, { means: [] }],
  rev: [
    { line: ['tips', 'shunt', 'port', 'line'], means: ['revise'] },
    { line: ['iliac', 'fempop', 'tibial'], means: ['revasc'] },
    { means: ['revise'] },
  ],
  st: [{ line: ['atherectomy', 'pta', 'revasc', 'ureter', 'biliary'], means: ['stent'] }, { means: [] }],
  arth: [{ line: ['stent', 'revasc', 'fempop', 'tibial', 'iliac'], means: ['atherectomy'] }, { means: ['arthrogram'] }],
  cva: [
    { line: ['place', 'repair', 'replace', 'exchange', 'device', 'remove', 'cath'], means: ['line'] },
    { means: ['neuro'] },
  ],
  ic: [
    { line: ['dilate', 'angiogram', 'embolize', 'stent', 'thrombectomy', 'neuro'], means: ['neuro'] },
    { means: [] },
  ],
  m: [{ line: ['thromb'], means: ['mech'] }, { means: [] }],
  dial: [{ next: ['cath', 'line'], means: ['dialysis', 'line'] }, { means: ['dialysis'] }],
  hemo: [{ line: ['portal', 'liver', 'transhepatic', 'vein'], means: ['pressure'] }, { means: [] }],
  hem: [{ line: ['embolize', 'occlude'], means: ['bleeding'] }, { means: [] }],
  bm: [{ line: ['biopsy', 'aspirate'], means: ['marrow'] }, { means: [] }],
  cs: [{ means: [] }],
  ls: [{ means: ['spine', 'lumbar'] }],
  les: [{ line: ['ablate', 'biopsy', 'breast', 'drain', 'aspirate'], means: ['tumor'] }, { means: [] }],
  inf: [
    { line: ['lysis', 'neuro', 'thromb', 'artery', 'therapeutic'], notLine: ['venogram', 'cava'], means: ['infuse'] },
    { means: ['inferior'] },
  ],
  mg: [
    { next: ['breast'], means: ['mammogram'] },
    { line: ['breast'], means: ['mammogram'] },
    { line: ['drug', 'goods', 'lysis'], means: ['size'] },
    { means: [] },
  ],
  pro: [{ means: [] }],
  des: [
    { line: ['revasc', 'place', 'pta', 'artery'], means: ['coronary'] },
    { line: ['spine', 'nerve', 'neuro'], means: ['block'] },
    { means: [] },
  ],
  assessment: [
    { line: ['ir', 'tube', 'drain', 'dialysis', 'fistula', 'filter', 'graft'], means: ['check'] },
    { means: ['otherdept'] },
  ],
  guiding: [
    { line: ['us', 'ct', 'fluoro', 'mr', 'xray'], means: ['guidance'] },
    { line: ['cath'], means: ['goods'] },
    { means: ['guidance'] },
  ],
  reconstruction: [
    { line: ['ct', 'mr', 'conebeam', 'cta'], notLine: ['stent'], means: ['conebeam'] },
    { means: ['revasc'] },
  ],
  material: [{ line: ['contrast', 'strip', 'foreignbody'], means: [] }, { means: ['goods'] }],
  materials: [{ line: ['contrast', 'strip', 'foreignbody'], means: [] }, { means: ['goods'] }],
  microspheres: [{ line: ['liver', 'infuse', 'y90', 'ir'], means: ['y90'] }, { means: ['goods'] }],
  ball: [{ line: ['pta', 'artery', 'vein', 'dilate'], means: ['balloon'] }, { means: [] }],
  in: [{ line: ['consult'], notLine: ['outpatient', 'newpatient', 'tele'], means: ['inpatient'] }, { means: [] }],
  segmentectomy: [{ line: ['dose', 'y90', 'embolize'], means: ['y90', 'embolize'] }, { means: ['incise'] }],
  prob: [{ line: ['ablate'], means: ['goods'] }, { means: [] }],
  spec: [{ line: ['line', 'port', 'vad', 'picc'], means: ['specimen'] }, { means: [] }],
  cap: [{ means: [] }],
  cons: [{ line: ['visit', 'outpatient', 'inpatient', 'isnew'], means: ['visit', 'consult'] }, { means: [] }],
  eval: [{ line: ['isnew', 'newpatient', 'visit'], means: ['visit'] }, { means: ['check'] }],
  evaluation: [{ line: ['isnew', 'newpatient', 'visit'], means: ['visit'] }, { means: ['check'] }],
  office: [{ means: ['visit', 'outpatient'] }],
  ip: [
    { line: ['cath', 'port'], notLine: ['visit', 'consult'], means: ['peritoneum'] },
    { line: ['visit', 'consult'], means: ['inpatient'] },
    { means: [] },
  ],
};
