import { defineFamily, row } from '../concept';

const category = 'Thrombolysis or Thrombectomy (Arterial or Venous)';
const NOT =
  '!dialysis|fistula|tips|subsequent|coronary|cardiac|fibrin|incise|pleura|chesttube|nerve|vad|line|port|picc|check|exchange';
const art = (where: string, when?: string) =>
  row('Arterial Interventions', 'Arterial mechanical thrombectomy', `Mechanical thrombectomy - ${where}`, when);
const ven = (where: string, when: string) =>
  row('Venous Interventions', 'Venous mechanical thrombectomy', `Mechanical thrombectomy ${where}`, when);

export const family = defineFamily([
  {
    id: 'TT.NEURO',
    name: 'Stroke thrombectomy (brain artery)',
    said: 'LVO MT',
    category,
    rank: 1,
    tags: 'art neuro',
    words: [`thrombectomy|thromb neuro|carotid ${NOT}|vein`, '? thrombectomy neuro vein'],
    codes: '61645',
    listed: [art('neuro artery')],
  },
  {
    id: 'TT.PE',
    name: 'PE thrombectomy (pulmonary artery)',
    said: 'pulmonary embolism FlowTriever Inari Penumbra',
    category,
    rank: 2,
    tags: 'pa ven',
    words: [
      'thrombectomy|thromb pulmonary !lysis',
      '? pulmonary embolism ir|intervene|therapeutic|percutaneous|place +3',
      '? embolism ir|intervene !goods|stocking +3',
    ],
    listed: [row('Pulmonary Arterial Interventions', 'Pulmonary artery thrombectomy', 'Pulmonary artery thrombectomy')],
  },
  {
    id: 'TT.ART',
    name: 'Arterial thrombectomy',
    said: 'ALI acute limb ischemia aspiration mechanical',
    category,
    rank: 3,
    tags: 'art',
    words: [
      `thrombectomy artery ${NOT}|vein|neuro|pulmonary`,
      `thrombectomy fempop|tibial|mesenteric|kidney|arm|aorta|graft|iliac ${NOT}|vein|neuro|portal`,
      `thromb artery mech ${NOT}|vein|lysis`,
      `thromb artery ${NOT}|vein|lysis`,
      `thrombectomy mech|percutaneous|ir|vessel ${NOT}|dvt|vein|neuro|pulmonary|portal|shunt`,
      `thrombectomy ${NOT}|vein|dvt|neuro|pulmonary|portal|leg|goods|shunt`,
      `? thrombectomy leg|peripheral ${NOT}|vein`,
      `? thromb mech ${NOT}|vein`,
    ],
    codes: '37184-37186',
    listed: [
      art('aorta', 'aorta'),
      art('lower extremity artery', 'leg|fempop|tibial|iliac'),
      art('upper extremity artery', 'arm'),
      art('visceral artery', 'mesenteric|kidney|liver|spleen'),
    ],
  },
  {
    id: 'TT.PORT',
    name: 'Portal or mesenteric vein thrombectomy or lysis',
    said: 'PVT',
    category,
    rank: 4,
    tags: 'portal',
    words: [
      'thrombectomy portal',
      'lysis portal !check|subsequent',
      'thrombectomy mesenteric vein',
      'lysis mesenteric vein !check|subsequent',
    ],
    listed: [
      row('Portal Interventions', 'Portal vein thrombectomy', 'Portal vein thrombectomy', 'thrombectomy'),
      row(
        'Portal Interventions',
        'Portal vein thrombolysis - initial',
        'Portal vein thrombolysis - initial',
        'lysis !thrombectomy',
      ),
    ],
  },
  {
    id: 'TT.VEN',
    name: 'DVT thrombectomy (venous)',
    said: 'ClotTriever deep vein thrombosis iliofemoral',
    category,
    rank: 5,
    tags: 'ven',
    words: [
      `thrombectomy vein|cava|svc|innominate ${NOT}|neuro`,
      `thromb vein ${NOT}|lysis|neuro`,
      `thromb vein mech ${NOT}`,
      `thrombectomy dvt +4 ${NOT}|goods|cath`,
      `thrombectomy vein subsequent !dialysis|neuro`,
    ],
    codes: '37187 37188',
    listed: [
      ven('peripheral vein', 'peripheral'),
      ven('lower extremity vein', 'leg|fempop|tibial|iliac'),
      ven('upper extremity vein', 'arm|innominate'),
      ven('SVC', 'svc'),
      ven('IVC', 'cava !svc'),
      ven('visceral/renal vein', 'kidney|mesenteric|liver'),
    ],
  },
]);
