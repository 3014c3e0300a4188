/** One act as running text tells it: words that stand together, words that forbid it, and how a worklist would name it. */
export interface Telling {
  says: readonly RegExp[];
  not?: RegExp;
  /** What the text around must be about. */
  about?: RegExp;
  name: string;
  /** The place is part of the name: it is looked for in the sentence, then in the text around. */
  placed?: boolean;
}

const SET =
  /\b(?:placed|left|positioned|inserted|formed|locked|advanced into|deployed|put|secured|coiled|seated|fixed|sutured|connected|released|implanted)\b/i;
const TUBE = /\b(?:catheter|tube|drain|pigtail)s?\b/i;
const OLD = /\b(?:exchang\w*|changed|existing|indwelling|old|removed|replaced|upsiz\w*)\b/i;
const OUT = /\b(?:removed|drained|aspirated|withdrawn|obtained|evacuated|tapped|taken off|yielded|returned)\b/i;
const GIVEN =
  /\b(?:given|infused|delivered|administered|injected|instilled|released|run in|started|begun|left to run|running)\b/i;
const CLOT = /\b(?:clots?|thromb(?:us|i))\b/i;

/** Facts of the craft: what each procedure leaves in a narrative that never says its name. */
export const TELLINGS: readonly Telling[] = [
  {
    says: [
      /\b(?:infusion|multi-?side-?hole|lysis|ekos|unifuse|cragg) ?(?:catheter|wire|system)|\bcatheter\b/i,
      /\b(?:alteplase|r?t-?pa|tenecteplase|urokinase|lytic|thrombolytic)\b/i,
      /\b(?:started|begun|initiated|running|infus\w+|commenced|drip)\b/i,
    ],
    name: 'catheter directed thrombolysis infusion initial',
    placed: true,
  },
  {
    says: [
      /\b(?:aspiration|thrombectomy|penumbra|indigo|flowtriever|clottriever|inari|angiojet|rheolytic|mechanical)\b/i,
      CLOT,
      /\b(?:removed|aspirated|extracted|cleared|passes|pulled|retrieved|evacuated|sucked|came out)\b/i,
    ],
    name: 'mechanical thrombectomy',
    placed: true,
  },
  {
    says: [/\b(?:cores?|core samples|specimens?|passes|fna)\b/i, /\b(?:taken|obtained|made|acquired|collected)\b/i],
    not: /\b(?:brush|urine|bile|blood|csf|fluid|angiogra\w+|thrombectomy|clot|aspiration)\b/i,
    name: 'needle biopsy',
    placed: true,
  },
  { says: [/\bgallbladder\b/i, TUBE, SET], not: OLD, name: 'percutaneous cholecystostomy tube placement' },
  {
    says: [
      /\b(?:internal-external|internal\/external|int\/ext|biliary|transhepatic)\b/i,
      /\b(?:drains?|drainage catheters?|catheters?)\b/i,
      SET,
    ],
    not: OLD,
    name: 'percutaneous transhepatic biliary drainage internal external catheter placement',
  },
  {
    says: [/\b(?:ducts?|bile)\b/i, /\b(?:drains?|drainage catheters?)\b/i, SET],
    not: OLD,
    name: 'percutaneous transhepatic biliary drainage catheter placement',
  },
  {
    says: [
      /\b(?:calyx|calyces|renal pelvis|collecting system|pelvicalyceal|upper pole|lower pole|interpolar)\b/i,
      TUBE,
      SET,
    ],
    not: /\b(?:exchang\w*|changed|existing|indwelling|old|removed|replaced|upsiz\w*|abscess|probes?|embol\w+|coils?|double-?j)\b/i,
    name: 'percutaneous nephrostomy tube placement',
  },
  {
    says: [
      /\b(?:stomach|gastric|t-?fasteners?|gastropexy)\b/i,
      /\b(?:tube|catheter|button|bumper|balloon-retention)\b/i,
      SET,
    ],
    not: /\b(?:exchang\w*|changed|existing|nasogastric|orogastric|ng tube|varic\w+|artery|removed|jejun\w+)\b/i,
    name: 'percutaneous gastrostomy tube placement',
  },
  {
    says: [/\b(?:port|reservoir|port-?a-?cath|mediport|powerport)\b/i, /\b(?:pocket|tunnel\w*|chest|arm)\b/i, SET],
    not: /\b(?:removed|explant\w*|ports were|existing|old)\b/i,
    name: 'chest port placement',
  },
  {
    says: [
      /\btunnel+ed\b/i,
      /\b(?:catheter|line|hickman|broviac|permcath)\b/i,
      /\b(?:cuff|dialysis|hemodialysis|hickman|broviac|split|palindrome|exit site)\b/i,
      SET,
    ],
    not: /\b(?:removed|port|pleural|peritoneal|exchang\w*|pocket)\b/i,
    name: 'tunneled dialysis catheter placement',
  },
  { says: [/\bpicc\b|\bperipherally inserted\b/i, SET], not: OLD, name: 'PICC placement' },
  {
    says: [
      /\bfilter\b/i,
      /\b(?:cava\w*|ivc|renal veins?|infrarenal)\b/i,
      /\b(?:deployed|placed|released|opened|left)\b/i,
    ],
    not: /\b(?:removed|retriev(?:ed|al)|snared|captured)\b/i,
    name: 'IVC filter placement',
  },
  {
    says: [/\bfilter\b/i, /\b(?:snared|captured|collapsed|sheathed|removed|retrieved|came out|pulled into)\b/i],
    not: /\bembolic\b|\bnot\b/i,
    name: 'IVC filter retrieval',
  },
  {
    says: [
      /\bportal vein\b/i,
      /\bhepatic vein\b/i,
      /\b(?:covered stent|stent-?graft|viatorr|endoprosthesis|ptfe)\b/i,
      SET,
    ],
    name: 'TIPS creation',
  },
  {
    says: [/\b(?:yttrium|y-?90|therasphere|sir-?spheres|gbq|radioembolization)\b/i, GIVEN],
    not: /\bmapping\b/i,
    name: 'Y90 radioembolization',
  },
  {
    says: [
      /\b(?:doxorubicin|epirubicin|cisplatin|mitomycin|irinotecan|drug-eluting beads?|lc ?beads?|deb-?tace|chemoembol\w+)\b/i,
      GIVEN,
    ],
    not: /\bbladder\b/i,
    name: 'chemoembolization liver',
  },
  {
    says: [
      /\b(?:coils?|microcoils?|plugs?|particles?|microspheres?|gelfoam|gelatin|glue|n-?bca|onyx|embosphere|pva|sclerosant|sotradecol|beads)\b/i,
      /\b(?:deployed|packed|placed|injected|delivered|released|laid|until stasis|to stasis|embolized)\b/i,
    ],
    not: /\b(?:yttrium|y-?90|gbq|tract|closure|doxorubicin|epirubicin|pleural|thrombin)\b/i,
    name: 'embolization',
    placed: true,
  },
  {
    says: [
      /\b(?:antennas?|antennae|probes?|applicators?|electrodes?)\b/i,
      /\b(?:\d+ ?(?:w|watts?)|minutes?|min|freez\w+|thaw|ice ?ball|ablation|cycles?)\b/i,
    ],
    not: /\b(?:ultrasound probe|nerve|facet|medial branch|vein|saphenous|genicular|prostate)\b/i,
    name: 'percutaneous tumor ablation',
    placed: true,
  },
  {
    says: [/\b(?:abscess|collection|fluid collection)\b/i, TUBE, SET],
    not: OLD,
    name: 'percutaneous abscess drain placement',
  },
  {
    says: [/\b(?:fluid|ascites)\b/i, /\b\d[\d.]* ?(?:l|liters?|litres?|ml|cc)\b/i, OUT],
    about: /\bascit\w+|\bparacentes\w+|\bperitoneal\b/i,
    not: /\b(?:pleural|thora\w+|chest|knee|joint|hip|abscess|collection|bile|effusion|csf)\b/i,
    name: 'paracentesis',
  },
  {
    says: [/\b(?:fluid|effusion)\b/i, /\b\d[\d.]* ?(?:l|liters?|litres?|ml|cc)\b/i, OUT],
    about: /\bpleural\b|\bthoracentes\w+/i,
    not: /\b(?:chest tube|tunneled|pigtail|knee|joint|hip|abscess|collection|bile|ascit\w+|csf|drain|catheter was left)\b/i,
    name: 'thoracentesis',
  },
  { says: [/\b(?:csf|cerebrospinal fluid)\b/i, OUT], not: /\bleak|pump|shunt\b/i, name: 'lumbar puncture' },
  {
    says: [/\bchest tube\b|\bpleural (?:drain|catheter|pigtail)\b|\bthoracostomy tube\b/i, SET],
    not: /\bremov|existing\b/i,
    name: 'chest tube placement',
  },
  {
    says: [
      /\b(?:cement|pmma|polymethylmethacrylate)\b/i,
      /\b(?:inject\w*|instilled|put in|fill\w*|deliver\w*|introduced)\b/i,
    ],
    name: 'vertebroplasty',
  },
  {
    says: [
      /\bmain body\b|\bendograft\b|\bstent-?graft\b/i,
      /\b(?:aort\w+|infrarenal|iliac limbs?|contralateral gate)\b/i,
      /\b(?:deployed|delivered|landed|released|placed)\b/i,
    ],
    not: /\btips\b|\bportal\b/i,
    name: 'EVAR endovascular aortic stent graft bifurcated',
  },
  {
    says: [
      /\bstent(?:s|ed)?\b|\bstent-?grafts?\b/i,
      /\b(?:deployed|placed|released|implanted|stented|delivered|put|left|added|landed|laid)\b/i,
    ],
    not: /\b(?:aort\w+ (?:stent )?graft|plastic|double-?j|removed|occluded|in-stent|patent)\b/i,
    name: 'stent placement',
    placed: true,
  },
  {
    says: [
      /\b(?:balloon|angioplasty|dilated)\b/i,
      /\b(?:inflat\w+|dilat\w+|angioplast\w+|treated|opened)\b/i,
      /\b(?:stenos\w+|narrowing|lesions?|stricture|waist|segment|vein|artery)\b/i,
    ],
    not: /\b(?:tract|stent|dilator|ducts?|ureter\w*|esophag\w+|balloon-retention|kyph\w+|fascia)\b/i,
    name: 'balloon angioplasty',
    placed: true,
  },
];
