import { defineFamily, row } from '../concept';

const THERAPY = 'stent|pta|atherectomy|embolize|thrombectomy|lysis|revasc|ablate|graft|evar|coil|occlude';
const NOT = `!${THERAPY}|vein|coronary|cardiac|eye|goods|lymph`;
const visceral = (what: string, when: string) =>
  row('Diagnostic Arteriography', 'Selective visceral angiogram', `Angio ${what}`, when);
const hypogastric = (vessel: string, when: string) => visceral(`hypogastric selective -${vessel}`, when);
const peripheral = (what: string, when: string) =>
  row('Diagnostic Arteriography', 'Selective peripheral angiogram', `Angio ${what} selective`, when);
const spinal = (what: string, when: string) =>
  row('Diagnostic Arteriography', 'Selective neuro/spinal angiogram', `Angio ${what}`, when);
const neuro = (what: string, when: string) =>
  row('Neurovascular Interventions', 'Selective neuro angiography', `Angio - ${what} selective`, when);
const ANY_CATHETER = 'cannulate|cath';

export const family = defineFamily([
  {
    id: 'O.ART',
    name: 'Arteriogram, diagnostic only',
    said: 'angiogram angio arteriography DSA runoff',
    category: 'Other: Arteriogram',
    rank: 1,
    tags: 'art artdx',
    words: [
      `angiogram !ct|mr|cta|neuro|pulmonary|dialysis|fistula|fistulogram ${NOT}`,
      `angiogram artery|aorta|iliac|leg|arm|kidney|mesenteric|pelvis|adrenal|peripheral|vessel|breast|bronchialart|liver|spleen|uterus|spine|percutaneous|cannulate|gonadal !ct|mr|cta|dialysis ${NOT}|pulmonary|neuro`,
      `angiogram mapping|y90 !ct|mr|cta`,
      `y90 mapping !nm`,
      `cannulate artery|aorta|arm|leg|mesenteric|kidney|pelvis|innominate ${NOT}|neuro|carotid|biliary|pulmonary`,
      `cath artery|aorta ${NOT}|neuro|carotid|pulmonary|line|foreignbody`,
      `cath artery place|cannulate ${NOT}|neuro|carotid|pulmonary|line`,
      `cannulate cath|percutaneous|addon ${NOT}|biliary|nephrostomy|neuro|carotid|dialysis|pulmonary|visit`,
      `? cath place initial|addon ${NOT}|line|drain`,
      `? cath place abdomen|pelvis ${NOT}|drain`,
      `cannulate leg|arm|peripheral cath ${NOT}|neuro|carotid`,
      'xa artery|aorta|mesenteric !pulmonary|carotid|neuro|vertebralart|vein|dialysis|fistula|line|stent|pta|atherectomy|embolize|thrombectomy|lysis|revasc|ablate|graft|place|remove|biopsy|inject|drain|exchange|filter|coil|close|dilate +1',
    ],
    codes:
      '75600 75605 75625 75630 75650-75774 36200 36140 36215-36218 36245-36248 36251-36254 36100 36120 36160 75898',
    listed: [
      row(
        'Diagnostic Arteriography',
        'Non-selective aortic angiogram',
        'Non-selective aortic angiogram',
        'aorta !kidney|mesenteric',
      ),
      peripheral('upper extremity', 'arm !innominate'),
      peripheral('lower extremity', 'leg|iliac|fempop|tibial'),
      spinal('inominate/subclavian selective (proximal)', 'innominate'),
      spinal('lumbar artery selective', 'spine'),
      spinal('intercostal artery selective', 'intercostal'),
      visceral('bonchial selective', 'bronchialart'),
      visceral('celiac selective - hepatic', 'liver'),
      visceral('celiac selective - splenic', 'spleen'),
      visceral('celiac selective - left gastric', 'leftgastric'),
      visceral('celiac selective - gastroduodenal artery', 'gda'),
      visceral('SMA selective', 'sma'),
      visceral('renal selective', 'kidney'),
      hypogastric('uterine artery', 'uterus'),
      visceral('hypogastric selective - vesical artery', 'bladder'),
      hypogastric('internal pudendal artery', 'pudendal'),
      hypogastric('prostatic artery', 'prostate'),
      visceral('hypogastric selective - obturator artery', 'obturator'),
      visceral('hypogastric selective - inferior gluteal artery', 'gluteal inferior'),
      visceral('hypogastric selective - superior gluteal artery', 'gluteal superior'),
      visceral('visceral other selective', 'adrenal'),
    ],
  },
  {
    id: 'O.PADX',
    name: 'Pulmonary angiogram, diagnostic only',
    said: 'PA angiography',
    category: 'Other: Arteriogram',
    rank: 2,
    tags: 'pa padx',
    words: [
      `angiogram pulmonary !ct|mr|cta ${NOT}`,
      `cannulate pulmonary ${NOT}|biopsy`,
      `cath pulmonary artery ${NOT}`,
      'xa pulmonary artery !stent|pta|atherectomy|embolize|thrombectomy|lysis|revasc|ablate|graft|place|remove|biopsy|inject|drain|exchange|filter|coil|close|dilate +2',
      'cath pulmonary place !stent|pta|embolize|thrombectomy|lysis|line|port|pleura|biopsy',
    ],
    codes: '75741 75743 75746 36013-36015',
    listed: [
      row('Pulmonary Arterial Interventions', 'Diagnostic pulmonary angiogram', 'Pulmonary angio non-selective'),
      row(
        'Pulmonary Arterial Interventions',
        'Diagnostic pulmonary angiogram',
        'Pulmonary angio unilateral/bilateral selective',
        'selective',
      ),
    ],
  },
  {
    id: 'O.CEREB',
    name: 'Cerebral, carotid or spinal angiogram, diagnostic only',
    said: 'DSA neuro angiography',
    category: 'Other: Neuro dx/intervention',
    rank: 2,
    tags: 'art artdx neuro',
    words: [
      `angiogram carotid|vertebralart|neuro|headneck +1 !ct|mr|cta ${NOT}`,
      `cannulate carotid|vertebralart|neuro ${NOT}`,
      `${ANY_CATHETER} carotid|vertebralart ${NOT}`,
      `${ANY_CATHETER} carotid neuro ${NOT}`,
      `puncture|inject|place carotid cath ${NOT}`,
      `inject carotid|vertebralart ${NOT}`,
      `? carotid neuro|cervical ${NOT}|ct|mr|us|duplex|incise|shunt|place`,
      'xa carotid|vertebralart|neuro !vein|stent|pta|atherectomy|embolize|thrombectomy|lysis|revasc|ablate|graft|place|remove|biopsy|inject|drain|exchange|filter|coil|close|dilate +1',
      'cath neuro artery|vessel !stent|pta|embolize|thrombectomy|lysis|infuse|occlude|coil|goods',
    ],
    codes: '36221-36228 75660 75662 75665 75671 75676 75680 75685 75705',
    listed: [
      neuro('carotid', 'carotid'),
      neuro('vertebral', 'vertebralart'),
      neuro('spinal', 'spine'),
      neuro('extracranial carotid', 'carotid external|cervical'),
      neuro('intracranial carotid', 'carotid neuro'),
    ],
  },
]);
