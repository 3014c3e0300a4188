import { html } from '../html';
import { QUIRK_NAMES, QUIRKS } from '../quirks';
import { page } from './layout';

/** The first page: what the two practice pages are, and the switches of the Case Log. */
export const landingPage = (caseLog: string, otherPages: Record<string, string>): string =>
  page({
    title: 'Practice pages',
    styles: ['worklist.css'],
    body: html`<main class="landing">
<h1>Practice pages</h1>
<h2><a href="/worklist">Worklist</a></h2>
<p>An interventional radiology day list: forty invented cases of the last ten working days, seen by Dr. Rivera, Ana. It holds what real
lists hold: cases on several lines, two sessions of one patient in a day, cancelled and aborted cases, return visits, plain CT, other operators.</p>
<h2><a href="${caseLog}">Case Log</a></h2>
<p>An entry form that looks and misbehaves as residents and public material describe the real one: lists that reload, a date that goes
back to today, a site that empties itself. Nothing you submit here leaves this computer. It is not ACGME’s page and has no tie to it.</p>
<details><summary>Pages that are not the entry form</summary>
<ul>${Object.entries(otherPages).map(([name, path]) => html`<li><a href="${path}">${name}</a></li>`)}</ul></details>
<details><summary>How the Case Log misbehaves, and how to switch it off</summary>
<p>Add <code>?off=addResetsSite,otherSite</code>, <code>?on=rotationPresent</code> or <code>?quirks=none</code> to its address.</p>
<dl>${QUIRK_NAMES.map((name) => html`<dt><code>${name}</code>${!QUIRKS[name].on && ' (off)'}</dt><dd>${QUIRKS[name].does}</dd>`)}</dl></details>
</main>`,
  });
