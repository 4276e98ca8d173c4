// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inWords } from '../../../utils/coach/badge/missing';
import { MissingBadge } from '../../../utils/coach/badge/missingBadge';
import { cardContent } from '../../../utils/coach/card/cardContent';
import { showRefusal } from '../../../utils/coach/card/refusal';
import { showBlankNotice } from '../../../utils/coach/notice/blankNotice';
import { dismissedWords } from '../../../utils/coach/toast/dismissedWords';
import { UndoToast } from '../../../utils/coach/toast/undoToast';
import { NO_OFFERS } from '../../../utils/offers/teamOffers';
import { click } from '../../support/byHand';
import { floatOverPage } from '../../support/floatOverPage';
import { sampleFlag } from '../../support/sampleView';

/** As in a page whose extension was updated or removed: the browser no longer gives its script any translations. */
function orphan(): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
}

const page = floatOverPage();

it('an orphaned coach still has its texts for the card', () => {
  orphan();
  const offers = { ...NO_OFFERS, credits: ['a month for free'] };
  const actions = { apply: vi.fn(), dismiss: vi.fn(), close: vi.fn(), offers };
  const flag = sampleFlag({ rewrites: ['you get [your offer]', ''] });
  const card = cardContent({ flag, position: '1 of 1', phrase: 'if you feel', actions });
  showRefusal(card, 'you get [your offer]', 'refused');
  click([...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'This phrase…'));
  const says = card.textContent;
  for (const words of [
    'Remove these words',
    'with',
    'Copy the rewrite',
    'Why',
    'Stop flagging “if you feel” in every',
  ]) {
    expect(says).toContain(words);
  }
});

it('an orphaned coach still has its texts for badge, notice and toast', async () => {
  orphan();
  const field = document.body.appendChild(document.createElement('textarea'));

  new MissingBadge(field, page.signal, vi.fn(), vi.fn()).show({ blanks: 2, missing: inWords(['apology']) });
  expect(page.root().textContent).toContain('2 blanks leftStill missing: an apology');

  showBlankNotice({ field, button: undefined, blanks: 1 }, page.signal, vi.fn());
  const notice = page.root();
  await vi.waitFor(() => expect(notice.textContent).toContain('1 blank is still emptyDon’t tell me again'));

  const toast = new UndoToast(field, vi.fn(), page.signal);
  const words = dismissedWords({ ruleId: 'non-apology/if-you-feel', phrase: 'if you feel' }, 'rule');
  toast.show(words as string, vi.fn(), false);
  expect(page.root().textContent).toContain('The rule “if you feel” is switched off in every reply.Undo');
  toast.close();
});
