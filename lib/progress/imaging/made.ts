/** Words of a status that say the examination was never made, whatever else it says. */
const NEVER =
  /cancel|void|reject|delet|declin|refus|discontinu|abort|no.?show|incomplete|not (?:perform|done|complete|made)|left without/i;
/** Words that say it was made, even where something of it is still pending: "Prelim - pending attending signature". */
const MADE = /complet|final|prelim|review|dictat|transcri|approv|verif|signed|signature|addend|result|\bread\b/i;
/** Words of one that is still to be made. */
const NOT_YET =
  /schedul|order|arriv|in progress|pending|begun|began|begin|start|check.?in|request|on hold|waiting|expected|planned|ready/i;

/** Whether a status says that an examination was made; one that nobody knows does not keep a line out. */
export const wasMade = (status: string | null): boolean =>
  !NEVER.test(status ?? '') && (MADE.test(status ?? '') || !NOT_YET.test(status ?? ''));
