import { defineFamily, row } from '../concept';

const category = 'Venous Port';
const tags = 'vacc';
const listed = [row('Venous Access General', 'Venous port placement', 'Venous port placement')];
const NOT =
  '!portal|remove|retrieve|exchange|check|repair|reposition|declot|lysis|peritoneum|abdomen|cath_only|goods|flush|strip|venogram|convert';

export const family = defineFamily([
  {
    id: 'VP.CHEST',
    name: 'Chest port placement',
    said: 'port-a-cath portacath mediport power',
    category,
    rank: 1,
    tags,
    words: [
      `port place ${NOT}|replace|arm`,
      `port line|vad|tunneled|cath ${NOT}|replace|arm|picc|peripheral`,
      `port place line|vad|tunneled|central|chest ${NOT}|replace|arm`,
      `? vad place !no:port|picc|cardiac|${NOT.slice(1)}|peripheral|line|dialysis`,
      '? access_device place +4 !no:port|remove|replace|tunneled|nontunneled|central|peripheral|dialysis|picc|exchange|guidance|cath|declot|lysis',
      `? port percutaneous|ir|line ${NOT}|replace|arm|puncture`,
      `? port chest ${NOT}|replace`,
      '? access_device place !no:port|remove|replace|tunneled|nontunneled|dialysis|picc|exchange|declot|lysis|repair|check',
    ],
    codes: '36560 36561 36566',
    listed,
  },
  {
    id: 'VP.ARM',
    name: 'Arm port placement',
    said: 'port PASV',
    category,
    rank: 2,
    tags,
    words: [
      `port arm place ${NOT}|replace`,
      `port picc|peripheral place ${NOT}|replace`,
      `picc port ${NOT}|replace`,
      'port arm line|vad',
    ],
    codes: '36570 36571',
    listed,
  },
  {
    id: 'VP.REPL',
    name: 'Same-access port replacement',
    said: 'exchange port-a-cath',
    category,
    rank: 3,
    tags,
    words: [
      'port replace !remove|portal|pump|no:port',
      'port replace line|vad|tunneled|cath !remove|portal|no:port',
      'port exchange !remove|portal|no:port',
      'port tunneled replace !no:port',
      'port remove replace !portal',
    ],
    codes: '36582 36585',
    listed,
  },
]);
