import { defineFamily, row } from '../concept';


export const family = defineFamily([
  {
    id: 'O.HEPV',
    name: 'Hepatic venogram with wedge pressures, portal venogram, TIPS check',
    category: 'Other: Venogram',
    rank: 1,
    tags: 'hepvdx portal',
    words: [
      'venogram hepaticv|portal|liver !ct|mr',
      'venogram portal|hepaticv pressure',
      'pressure hepaticv|liver|portal',
      'venogram tips',
      'tips check|pressure|venogram !revise|place',
      'portal angiogram|percutaneous|transhepatic !embolize|stent|pta|thrombectomy|lysis',
      'pressure tips|transhepatic',
      'wedge !cardiac|goods|size|bone|spine',
      'hepaticv cannulate|cath',
    ],
    codes: '75885 75887 75889 75891 36481 75810',
    listed: [
      row(
        'Diagnostic Venography',
        'Visceral venography',
        'Venography - hepatic vein',
        'hepaticv|liver !pressure|portal',
      ),
      row(
        'Diagnostic Venography',
        'Visceral venography',
        'Venography - hepatic vein w/wedge pressures',
        'pressure !portal',
      ),
      row('Portal Interventions', 'Diagnostic portal venogram', 'Diagnostic portal venogram', 'portal|tips'),
    ],
  },
  {
    id: 'O.VEN',
    name: 'Venogram, diagnostic only',
    category: 'Other: Venogram',
    rank: 2,
    tags: 'ven vendx',
    words: [
      'venogram !ct|mr|cta|stent|pta|thrombectomy|lysis|filter|joint',
      'venogram vein|cava|svc|kidney|adrenal|leg|arm|peripheral|gonadal|neuro|innominate|jugular|inject !ct|mr|cta|stent|pta|filter',
      'angiogram vein|cava|svc !ct|mr|stent|pta|filter|sample',
      'cannulate vein|cava|svc|jugular !sample|stent|pta|filter|embolize|line|thrombectomy|lysis|varicose|portal|hepaticv|artery|pulmonary',
      'cath vein|cava|svc !place|sample|stent|pta|filter|line|remove|foreignbody|reposition|embolize|lysis',
    ],
    codes: '75820 75822 75825 75827 75831 75833 75840 75842 75860 75870 75872 75880 36005 36011 36012',
    listed: [
      row(
        'Diagnostic Venography',
        'Peripheral extremity venography',
        'Peripheral extremity - venography',
        'leg|arm|peripheral',
      ),
      row('Diagnostic Venography', 'Central venography', 'Venography - SVC', 'svc'),
      row('Diagnostic Venography', 'Central venography', 'Venography - IVC', 'cava !svc'),
      row('Diagnostic Venography', 'Visceral venography', 'Venography - adrenal vein', 'adrenal'),
      row('Diagnostic Venography', 'Visceral venography', 'Venography - gonadal vein', 'gonadal'),
      row('Diagnostic Venography', 'Visceral venography', 'Venography - parathyroid vein', 'thyroid'),
      row('Diagnostic Venography', 'Visceral venography', 'Venography - renal vein', 'kidney'),
      row(
        'Diagnostic Venography',
        'Visceral venography',
        'Venography - centra/visceral other vein',
        'central|innominate|jugular',
      ),
    ],
  },
  {
    id: 'O.IVUS',
    name: 'Intravascular ultrasound',
    category: 'Other: US Hands On Scans',
    rank: 1,
    tags: 'ivus',
    words: ['ivus !coronary|goods', 'ivus initial|addon|vessel|peripheral !coronary'],
    codes: '37250-37253 75945 75946',
    listed: [
      row(
        'Diagnostic Arteriography',
        'Intravascular ultrasound arterial',
        'Intravascular ultrasound arterial',
        'artery|aorta',
      ),
      row(
        'Diagnostic Venography',
        'Intravascular ultrasound venous',
        'Intravascular ultrasound venous',
        'vein|cava|svc',
      ),
    ],
  },
  {
    id: 'O.USSCAN',
    name: 'Ultrasound scan done with one’s own hands',
    category: 'Other: US Hands On Scans',
    rank: 2,
    words: ['handson us +4'],
    listed: [
      row('Body Procedures', 'Ultrasound Imaging', 'US Hands On Scans 75 required (body)', 'abdomen|liver|kidney'),
      row('Breast Procedures', 'Ultrasound Imaging', 'US Hands On Scans 75 required (breast)', 'breast'),
      row('MSK Procedures', 'Ultrasound Imaging', 'US Hands On Scans 75 required (MSK)', 'joint|softtissue'),
    ],
  },
]);
