import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import { launchExtension } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import { expect, tab, test } from './fixtures';

/** The English sentences of three words and more that could not stand on a Spanish page by chance. */
const SENTENCES = Object.values(english)
  .map(({ message }) => message)
  .filter((message) => !message.includes('$') && /\w+ \w+ \w+/.test(message));

const englishIn = (shown: string): string[] => SENTENCES.filter((sentence) => shown.includes(sentence));

test('speaks Spanish in a Spanish browser: options, popup and full page, down to 320 px', async ({ practice }) => {
  test.setTimeout(180_000);
  const extension = await launchExtension({ headless: true, language: 'es' });
  try {
    await introduce(extension);
    const worklist = await tab(extension, practice.worklistUrl);
    const popup = await extension.openPopup(worklist);
    await popup.click('button', spanish.capture_button.message);
    await popup.until(`document.body.innerText.includes(${JSON.stringify(spanish.reading_names.message)})`, 60_000);
    expect(await popup.evaluate<string>('document.documentElement.lang')).toMatch(/^es/);
    expect(englishIn(await popup.evaluate<string>('document.body.innerText'))).toEqual([]);
    await popup.close();

    for (const [path, title, sentence] of [
      ['options.html', spanish.options_title.message, spanish.options_intro.message],
      ['log.html', spanish.cases_title.message, spanish.cases_empty_title.message],
    ] as const) {
      const page = await extension.openPage(path);
      await page.setViewportSize({ width: 320, height: 900 });
      await expect(page.getByText(sentence)).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('html')).toHaveAttribute('lang', /^es/);
      expect(await page.title()).toContain(title);
      expect(englishIn(await page.locator('body').innerText())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    }
  } finally {
    await extension.close();
  }
});
