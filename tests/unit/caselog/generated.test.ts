// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { FORMS } from '../../../lib/caselog/form/forms';
import { locate } from '../../../lib/caselog/form/locate';
import { recognise } from '../../../lib/caselog/form/recognise';
import type { HeaderField } from '../../../lib/model';
import { drawPage } from '../../generators/case-log-pages/draw-page';
import { render } from '../../generators/case-log-pages/render';
import { truthOf } from '../../generators/case-log-pages/truth';
import { load } from './page';

const PAGES = 6;
const first = Date.now() % 1_000_000_000;

it(`on ${PAGES} drawn pages from seed ${first} each field is found where the truth is there to be found, and none elsewhere`, {
  timeout: 60_000,
}, () => {
  const wrong: string[] = [];
  for (let seed = first; seed < first + PAGES; seed++) {
    const spec = drawPage(seed);
    // This DOM fetches nothing.
    const page = load(render(spec).replace(/<link[^>]*>|<script[^>]*src=[^>]*><\/script>/g, ''));
    const found = recognise(page, { pathname: '/ads/CaseLogs/CaseEntry/Insert' });
    if (!found.ok) wrong.push(`${seed}: ${found.refusal.code} ${found.refusal.detail ?? ''}`);
    for (const { field, key, verdict } of truthOf(spec).fields) {
      const at = locate(page, FORMS[0]!.fields[field as HeaderField]);
      if (at.at === 'here' && at.control.getAttribute(spec.marker) !== key)
        wrong.push(`${seed}: ${field} is another control`);
      if (at.at !== 'here' && verdict === 'write') wrong.push(`${seed}: ${field} ${at.at}`);
    }
  }
  expect(wrong).toEqual([]);
});
