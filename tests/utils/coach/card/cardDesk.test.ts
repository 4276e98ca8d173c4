// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { review } from '../../../../rules/review';
import { CardDesk } from '../../../../utils/coach/card/cardDesk';
import type { FieldCoach } from '../../../../utils/coach/field/fieldCoach';
import type { TrackedFlag } from '../../../../utils/coach/reply/trackFlags';
import type { ReplyField } from '../../../../utils/editor/replyField';
import { click } from '../../../support/byHand';
import { floatOverPage } from '../../../support/floatOverPage';

const TEXT = 'I am sorry if you feel that way. As per our policy we keep it.';

const page = floatOverPage();

const flagsUnder = (prefix: string): TrackedFlag[] =>
  review(TEXT, { situation: 'recovery' }).flags.map((flag, number) => ({ ...flag, id: `${prefix}${number}` }));

/** A desk whose coach has the flags of a text, with a card open for the first. */
function openDesk() {
  const element = document.createElement('div');
  const node = document.createTextNode(TEXT);
  element.append(node);
  document.body.append(element);
  const coach = {
    openFlags: flagsUnder('before'),
    flag: (id: string | undefined) => coach.openFlags.find((flag) => flag.id === id),
    draft: {
      text: TEXT,
      placesOf: (start: number, end: number) => ({ start: { node, offset: start }, end: { node, offset: end } }),
    },
    offers: {},
    activate: vi.fn(),
    dismiss: vi.fn(() => vi.fn()),
  };
  const field = { element, reveal: vi.fn(), caretIn: () => 0 } as unknown as ReplyField;
  const onClose = vi.fn();
  const desk = new CardDesk(coach as unknown as FieldCoach, field, page.signal, onClose);
  desk.command('next-flag');
  // The first is the card's.
  const root = page.root(0);
  const press = (name: RegExp) => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
    click(button);
  };
  return { desk, coach, press, onClose };
}

describe('a card', () => {
  it('reports that it has closed, once, and not when the next flag takes it over', () => {
    const { desk, onClose } = openDesk();
    desk.command('next-flag');
    expect(onClose).not.toHaveBeenCalled();
    desk.close();
    desk.close();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('dismissing in an open card', () => {
  it('reaches the flag that was judged anew meanwhile', () => {
    const { coach, press } = openDesk();
    const [first] = coach.openFlags;
    coach.openFlags = flagsUnder('after');
    press(/^This once/);
    expect(coach.dismiss).toHaveBeenCalledExactlyOnceWith({ ...first, id: 'after0' }, 'once');
  });

  it('closes a card whose flag is gone, and dismisses no other', () => {
    const { desk, coach, press } = openDesk();
    coach.openFlags = flagsUnder('after').slice(1);
    expect(coach.openFlags).toHaveLength(1);
    press(/^This once/);
    expect(coach.dismiss).not.toHaveBeenCalled();
    expect(desk.isOpen).toBe(false);
  });
});
