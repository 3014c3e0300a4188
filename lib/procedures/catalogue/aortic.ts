import { defineFamily, row } from '../concept';

const category = 'Aortic Stent Grafting';
const tags = 'aorta art';
const graft = (description: string, when?: string) =>
  row('Arterial Interventions', 'Aortic stent grafting', description, when);
const THORACIC = graft('Stent graft thoracic aorta', 'tevar|chest');
const TUBE = graft('Straight tube stent graft abdominal aorta', 'tubegraft');
const UNI = graft('Aorto-uniateral-iliac-graft', 'uniiliac');
const BIFURCATED = graft('Abdominal aortic stent graft w/bilateral iliac extension', 'bifurcated');
const ILIAC = graft('Iliac artery repair with stent graft', 'iliac !bifurcated|uniiliac|aorta|aneurysm');

export const family = defineFamily([
  {
    id: 'ASG.FENBR',
    name: 'FEVAR/BEVAR (fenestrated, branched or modified endograft)',
    said: 'PMEG fenestrated branched EVAR juxtarenal thoracoabdominal aneurysm',
    category,
    rank: 1,
    tags,
    words: [
      'evar fenestrated +4',
      'graft fenestrated +4',
      'aorta fenestrated !shunt +4',
      'fenestrated repair|aneurysm !shunt +4',
    ],
    codes: '34841-34848',
    listed: [THORACIC, BIFURCATED],
  },
  {
    id: 'ASG.RUPT',
    name: 'Ruptured aorta EVAR or TEVAR',
    said: 'rEVAR rupture AAA endograft',
    category,
    rank: 2,
    tags,
    words: [
      'evar rupture +4',
      'graft aorta rupture +4',
      'aneurysm repair rupture !pseudoaneurysm +4',
      'aneurysm graft rupture +4',
    ],
    codes: '34702 34704 34706 34708',
    listed: [TUBE, UNI, BIFURCATED],
  },
  {
    id: 'ASG.TEVAR',
    name: 'TEVAR (thoracic aortic endograft)',
    said: 'thoracic dissection aneurysm stent graft',
    category,
    rank: 3,
    tags,
    words: [
      'tevar evar',
      'tevar graft|repair|aneurysm|extension|stent !rupture|cath',
      'tevar place endovascular',
      'endovascular repair aorta chest',
      'evar chest !vein',
      'graft chest aorta',
      '? tevar percutaneous',
    ],
    codes: '33880 33881 33883 33884 33886 33882',
    listed: [graft('Stent graft thoracic aorta')],
  },
  {
    id: 'ASG.BIF',
    name: 'EVAR (bifurcated aortic endograft)',
    said: 'AAA aneurysm abdominal aorta stent graft',
    category,
    rank: 4,
    tags,
    words: [
      'evar bifurcated',
      'graft aorta bifurcated',
      'aneurysm repair bifurcated !pseudoaneurysm',
      'graft aorta !extension|dialysis',
      'graft aneurysm !extension|pseudoaneurysm|dialysis|direct|fempop|arm|carotid',
      'evar aorta|aneurysm !malformation|coronary|cardiac|us',
      'aneurysm repair aorta !pseudoaneurysm|incise',
      'endovascular repair aorta|aneurysm !pseudoaneurysm|neuro|malformation',
      'aneurysm repair endovascular unibody',
      'aneurysm bifurcated !pseudoaneurysm',
      '? evar !malformation|coronary|cardiac|iliac|vein|neuro|visit|us',
    ],
    codes: '34705 34800-34805',
    listed: [graft('Abdominal aortic stent graft w/bilateral iliac extension')],
  },
  {
    id: 'ASG.AUI',
    name: 'EVAR, aorto-uni-iliac',
    said: 'AUI AAA aneurysm endograft',
    category,
    rank: 5,
    tags,
    words: ['evar uniiliac +4', 'graft uniiliac +4', 'aneurysm repair uniiliac +4'],
    codes: '34703',
    listed: [graft('Aorto-uniateral-iliac-graft')],
  },
  {
    id: 'ASG.TUBE',
    name: 'EVAR, straight tube',
    said: 'AAA aneurysm endograft',
    category,
    rank: 6,
    tags,
    words: ['evar tubegraft +4', 'graft tubegraft +4', 'aneurysm repair tubegraft +4'],
    codes: '34701',
    listed: [graft('Straight tube stent graft abdominal aorta')],
  },
  {
    id: 'ASG.ILIAC',
    name: 'Iliac endograft (IBE, iliac branch device)',
    said: 'IBD branch endoprosthesis aneurysm hypogastric',
    category,
    rank: 7,
    tags,
    words: [
      'graft iliac !aorta|aneurysm|bifurcated|uniiliac|dialysis|pta|revasc',
      'graft iliac aneurysm !aorta',
      'graft iliac artery bifurcated !aorta|aneurysm|pta',
      'endovascular repair iliac !aorta|aneurysm|bifurcated|uniiliac',
      'evar iliac !aorta|aneurysm|bifurcated|uniiliac',
      '? iliac occlude device',
    ],
    codes: '34707 34717 34718 34900 34808',
    listed: [ILIAC],
  },
  {
    id: 'ASG.EXT',
    name: 'Endograft extension, cuff or limb, at a later session',
    said: 'EVAR TEVAR endoleak',
    category,
    rank: 8,
    tags,
    words: ['extension aorta|aneurysm|evar +4', 'extension graft !dialysis +4', '? extension iliac +4'],
    codes: '34709-34711 34825 34826',
    listed: [THORACIC, TUBE, UNI, BIFURCATED, ILIAC],
  },
]);
