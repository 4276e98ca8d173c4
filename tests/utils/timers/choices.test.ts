import { afterEach, expect, it, vi } from 'vitest';
import { speak } from '../../support/words';

const HERE = { now: 0, timeZone: 'UTC', today: '2025-11-19', workingDays: [1, 2, 3, 4, 5] };

afterEach(() => speak('en'));

it.each([
  [
    'en',
    ['5 pm today, within working hours', 'noon tomorrow', '9:30 pm on Friday 21 November'],
    'midnight on Monday 1 February 2027',
  ],
  [
    'de',
    ['heute 17:00, in der Arbeitszeit', 'morgen 12:00', 'Freitag, 21. November, 21:30'],
    'Montag, 1. Februar 2027, 24:00',
  ],
  [
    'es',
    ['hoy, 17:00, en horario laboral', 'mañana, mediodía', 'viernes 21 de noviembre, 21:30'],
    'lunes 1 de febrero de 2027, medianoche',
  ],
  [
    'fr',
    ['aujourd’hui à 17:00, pendant les heures de travail', 'demain à midi', 'vendredi 21 novembre à 21:30'],
    'lundi 1 février 2027 à minuit',
  ],
] as const)('names the times that a promise can mean in the language %s', async (language, near, far) => {
  speak(language);
  vi.resetModules();
  const { choicesOf } = await import('../../../utils/timers/promise/choices');
  const labels = (...moments: [day: string, minute: number][]) => choicesOf(moments, HERE).map(({ label }) => label);
  expect([
    ...labels(['2025-11-19', 17 * 60], ['2025-11-20', 5 * 60]).slice(0, 1),
    ...labels(['2025-11-20', 12 * 60]),
    ...labels(['2025-11-21', 21 * 60 + 30]),
  ]).toEqual(near);
  expect(labels(['2027-02-02', 0])).toEqual([far]);
});
