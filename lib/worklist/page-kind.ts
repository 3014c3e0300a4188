import { everyOn, type Instead, type Page } from './systems/define';

const LIST = 'table, [role="grid"], [role="table"], [role="treegrid"], [role="list"]';

/** What a page without a worklist is instead: a log-in page, a list drawn as a picture, a viewer of one study, or nothing known. */
export function insteadOf(page: Page): Instead {
  const { document, sight } = page;
  const passwords = everyOn(page, 'input[type="password"]');
  if (passwords.some((box) => sight.shows(box))) return 'log-in-page';
  const { innerWidth, innerHeight } = document.defaultView!;
  const pictures = Array.from(document.querySelectorAll('canvas')).filter((canvas) => sight.shows(canvas));
  const area = pictures.reduce((sum, canvas) => sum + canvas.clientWidth * canvas.clientHeight, 0);
  if (area <= 0.25 * innerWidth * innerHeight) return 'nothing';
  // A list drawn as a picture has the same list in the canvas, for screen readers; a picture of a patient has none.
  return pictures.some((canvas) => canvas.querySelector(LIST) ?? canvas.closest(LIST))
    ? 'drawn-as-picture'
    : 'single-viewer';
}
