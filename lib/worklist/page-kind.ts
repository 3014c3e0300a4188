import { everyOn, type Instead, type Page } from './systems/define';

/** What a page without a worklist is instead: a log-in page, a viewer of one study, or nothing known. */
export function insteadOf(page: Page): Instead {
  const { document, sight } = page;
  const passwords = everyOn(page, 'input[type="password"]');
  if (passwords.some((box) => sight.shows(box))) return 'log-in-page';
  const { innerWidth, innerHeight } = document.defaultView!;
  const pictures = Array.from(document.querySelectorAll('canvas')).filter((canvas) => sight.shows(canvas));
  const area = pictures.reduce((sum, canvas) => sum + canvas.clientWidth * canvas.clientHeight, 0);
  return area > 0.25 * innerWidth * innerHeight ? 'single-viewer' : 'nothing';
}
