// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleTimer } from '../../support/sampleView';
import { speak } from '../../support/words';

const MINUTE = 60_000;
// A Friday, 15:48 where the agent is.
const NOW = new Date(2026, 10, 20, 15, 48).getTime();
const TOMORROW = new Date(2026, 10, 21, 9).getTime();
const NEXT_WEEK = new Date(2026, 10, 27, 9).getTime();

afterEach(() => speak('en'));

it.each([
  {
    language: 'de',
    due: ['überfällig seit 15:30 (vor 18 Minuten), jede Stunde', 'fällig 15:48, jetzt'],
    toCome: ['fällig morgen 9:00', 'fällig 27. Nov. 9:00'],
    folded: '2 weitere Erinnerungen, nächste morgen 9:00 – Zendesk',
    done: 'Erledigt: Zusage einhalten, Zendesk, 15:30',
  },
  {
    language: 'es',
    due: ['vencido desde 15:30, hace 18 minutos, cada hora', 'vence 15:48, ahora'],
    toCome: ['vence mañana 9:00', 'vence 27 nov 9:00'],
    folded: '2 recordatorios más, siguiente mañana 9:00 – Zendesk',
    done: 'Hecho: Cumplir tu compromiso, Zendesk, 15:30',
  },
  {
    language: 'fr',
    due: ['en retard depuis 15:30 (il y a 18 minutes), toutes les heures', 'prévu pour 15:48, maintenant'],
    toCome: ['prévu pour demain 9:00', 'prévu pour 27 nov. 9:00'],
    folded: '2 autres rappels, prochain demain 9:00 – Zendesk',
    done: 'Fait : Tenir votre engagement, Zendesk, 15:30',
  },
] as const)('lists reminders in the language $language', async ({ language, due, toCome, folded, done }) => {
  speak(language);
  vi.resetModules();
  const { TimerList } = await import('../../../components/reminders/TimerList');
  const timers = [NOW - 18 * MINUTE, NOW, TOMORROW, NEXT_WEEK].map((at, index) =>
    sampleTimer({ id: `${index}`, due: at, everyMinutes: index === 0 ? 60 : undefined }),
  );
  render(<TimerList timers={timers} isLabelled now={NOW} onRequest={vi.fn()} />);
  const lists = screen.getAllByRole('list', { hidden: true });
  const said = lists.map((list) =>
    within(list)
      .getAllByRole('listitem', { hidden: true })
      .map((item) => plain(item.querySelector('.timer-due'))),
  );
  expect(said).toEqual([due, toCome]);
  expect(plain(document.querySelector('summary'))).toBe(folded);
  expect(
    screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')?.replace(/\s/gu, ' ')),
  ).toContain(done);
});

/** With plain spaces where French uses others. */
function plain(element: Element | null): string | undefined {
  return element?.textContent?.replace(/\s/gu, ' ');
}
