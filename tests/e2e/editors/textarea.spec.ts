import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import type { Agent } from './agent';
import { expect, test } from './test';

const FILLER = 'The blue lamp has a switch on its cable and a bulb in its shade. ';

/**
 * Clicks at the left edge of some characters of the mark, and checks where the browser puts the caret in the textarea
 * below: the mark is on its words if the caret is before the same characters.
 */
async function expectMarkOnWords(agent: Agent): Promise<void> {
  await expect(async () => {
    for (const part of [0.1, 0.5, 0.9]) {
      const { index, x, y } = await characterOfMark(agent, part);
      // The card of the previous click would cover the next line.
      if (await agent.cardText()) await agent.press('Escape');
      await agent.click(x, y);
      expect(await agent.evaluate(() => document.querySelector('textarea')?.selectionStart)).toBe(index);
    }
  }).toPass({ timeout: 5_000 });
}

/** Scrolls the textarea up. The caret moves too, as Firefox scrolls to it some time after an insertion. */
function goToTop(): void {
  const field = document.querySelector('textarea');
  field?.setSelectionRange(0, 0);
  field?.scrollTo(0, 0);
}

/** How many mirrors the page has: beside its body, and inert. */
function countMirrors(): number {
  return document.querySelectorAll(':root > [inert]').length;
}

/** A character at some fraction of the mark: its index in the text, and its left edge on the screen. */
function characterOfMark(agent: Agent, part: number): Promise<{ index: number; x: number; y: number }> {
  return agent.evaluate((along) => {
    const [mark] = CSS.highlights.get('amends-warning') ?? [];
    if (!mark) throw new Error('There is no mark.');
    const index = Math.round(mark.startOffset + (mark.endOffset - mark.startOffset) * along);
    const character = document.createRange();
    character.setStart(mark.startContainer, index);
    character.setEnd(mark.startContainer, index + 1);
    const box = character.getBoundingClientRect();
    // Not further right: for a wide space Firefox uses half of its glyph, not of its width.
    return { index, x: box.x + box.width * 0.1, y: box.y + box.height / 2 };
  }, part);
}

test.describe('the marks of a textarea are on their words', () => {
  const text = `${FILLER.repeat(2)}${NON_APOLOGY.sentence} ${FILLER.repeat(12)}`;

  test.beforeEach(async ({ agent }) => {
    await agent.open('textarea');
    await agent.insert(text);
    await agent.expectMarks([NON_APOLOGY.mark]);
    await agent.evaluate(goToTop);
  });

  test('as it is written, and a click opens the card', async ({ agent }) => {
    await expectMarkOnWords(agent);
    await poll(() => agent.cardText(), 'the card is open').not.toBe('');
  });

  test('whatever its style', async ({ agent }) => {
    for (const style of [
      'padding: 3px 41px 5px 27.5px',
      'line-height: 2.35',
      'width: 381.37px',
      'letter-spacing: 1.3px; word-spacing: 4px',
      'border: 9px solid; border-left-width: 21px',
      'direction: rtl',
      'text-align: center; text-indent: 30px',
      'white-space: pre; width: 1000px',
      'font: italic 17px/1.3 Arimo',
      'transform: scale(0.8); transform-origin: 10px 10px',
      'zoom: 1.25',
      'box-sizing: content-box; width: 402px',
    ]) {
      await agent.evaluate((css) => document.activeElement?.setAttribute('style', css), style);
      await test.step(style, () => expectMarkOnWords(agent));
    }
  });

  test('while it scrolls, inside and with the page', async ({ agent }) => {
    await agent.evaluate(() => document.activeElement?.scrollTo(0, 21));
    await expectMarkOnWords(agent);
    await agent.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
      document.querySelector<HTMLElement>('.ii')?.style.setProperty('height', '600px');
      scrollTo(0, 300);
    });
    await expectMarkOnWords(agent);
  });

  test('after it has been resized and moved', async ({ agent }) => {
    await agent.evaluate(() => {
      const field = document.activeElement as HTMLElement;
      field.style.width = '300px';
      field.style.height = '260px';
    });
    await expectMarkOnWords(agent);
    await agent.evaluate(() => document.querySelector<HTMLElement>('.ii')?.style.setProperty('height', '211px'));
    await expectMarkOnWords(agent);
  });

  test('in a scrolling part of the page, which clips the marks too', async ({ agent }) => {
    await agent.evaluate(() => {
      const around = document.querySelector<HTMLElement>('.M9');
      around?.setAttribute('style', 'height: 100px; overflow: auto');
      const field = document.activeElement as HTMLElement;
      field.style.height = '400px';
      around?.scrollTo(0, 20);
    });
    await expectMarkOnWords(agent);
  });

  test('when its font arrives late', async ({ agent }) => {
    await agent.evaluate(async () => {
      const late = () => [...document.fonts].find(({ family }) => /^"?Late"?$/.test(family));
      if (late()?.status !== 'unloaded') throw new Error('The font is there already.');
      (document.activeElement as HTMLElement).style.fontFamily = 'Late, serif';
      await late()?.loaded;
    });
    await expectMarkOnWords(agent);
  });

  test('in a modal dialog', async ({ agent }) => {
    await agent.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('.M9') as Element);
      dialog.showModal();
      document.querySelector('textarea')?.select();
    });
    await agent.insert(text.replace(FILLER, ''));
    await agent.evaluate(goToTop);
    await expectMarkOnWords(agent);
  });

  test('and are gone with it', async ({ agent }) => {
    const before = await agent.evaluate(countMirrors);
    await agent.evaluate(() => document.activeElement?.remove());
    await poll(() => agent.countMarks()).toBe(0);
    expect([before, await agent.evaluate(countMirrors)]).toEqual([1, 0]);
  });
});

test('the mirror of a textarea is hidden from people and programs', async ({ agent }) => {
  await agent.open('textarea');
  await agent.type(NON_APOLOGY.sentence);
  await agent.expectMarks([NON_APOLOGY.mark]);
  const mirror = await agent.evaluate(() => {
    const [mark] = CSS.highlights.get('amends-warning') ?? [];
    if (!mark) throw new Error('There is no mark.');
    const { host } = mark.startContainer.getRootNode() as ShadowRoot;
    return { name: host.localName, isHidden: host.ariaHidden, isOpen: host.shadowRoot !== null };
  });
  expect(mirror).toEqual({ name: 'div', isHidden: 'true', isOpen: false });
  expect(await agent.evaluate(countMirrors)).toBe(1);
  expect(await agent.evaluate(() => document.body.innerHTML)).not.toMatch(/amends/);
  expect(await agent.evaluate(() => document.documentElement.innerText)).not.toContain('sorry');
});

for (const name of ['textarea', 'react-textarea']) {
  test(`${name}: what the page writes itself is read`, async ({ agent }) => {
    await agent.open(name);
    await agent.type(NON_APOLOGY.sentence);
    await agent.expectMarks([NON_APOLOGY.mark]);
    await agent.clickMark(NON_APOLOGY.words);
    const words = await agent.applyFirstRewrite();
    await agent.expectText(NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words));
    await agent.evaluate((text) => {
      const field = document.activeElement as HTMLTextAreaElement;
      field.value = text;
    }, `A macro. ${NON_APOLOGY.sentence}`);
    await agent.expectMarks([NON_APOLOGY.mark]);
  });
}
