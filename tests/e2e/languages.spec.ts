import { expectAccessible } from './support/axe';
import { cardIn, openCardToPage } from './support/card';
import { zendesk } from './support/desks';
import { test as base, expect } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { speakOnly } from './support/speakOnly';

interface ForWorker {
  /** The packages that speak one language: for the tests of a language that follow each other it need not change. */
  packages: Map<string, ReturnType<typeof speakOnly>>;
}

const test = base.extend<{ language: string }, ForWorker>({
  language: ['de', { option: true }],
  packages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const packages: ForWorker['packages'] = new Map();
      await use(packages);
      for (const { remove } of packages.values()) remove();
    },
    { scope: 'worker' },
  ],
  folder: async ({ language, packages }, use) => {
    const spoken = packages.get(language) ?? speakOnly(language);
    packages.set(language, spoken);
    await use(spoken.folder);
  },
});

/** Long enough for the coach to report what it lacks. */
const DRAFT = `Thank you for writing to us about the lamp that you ordered on Monday. ${NON_APOLOGY.sentence} `;

/** What the coach says about the same reply. */
const COACH = {
  de: {
    missing: /^Es fehlt noch: eine Entschuldigung · /,
    dismiss: 'Verwerfen',
    buttons: ['Schließen', 'Dieses Mal', 'Diese Formulierung …', 'Diese Regel …', 'Der Hinweis ist falsch'],
    question: '„if you feel“ in keiner Antwort mehr markieren, egal in welchem Zusammenhang?',
    keep: 'Beibehalten',
    watching: 'Liest Ihre Antwort in Zendesk mit',
    head: '1 Hinweis in dieser Antwort',
    controls: ['Eine Stunde pausieren', 'Auf Zendesk ausschalten'],
  },
  es: {
    missing: /^Falta: una disculpa · /,
    dismiss: 'Descartar',
    buttons: ['Cerrar', 'Esta vez', 'Esta frase…', 'Esta regla…', 'El aviso es erróneo'],
    question: '¿Dejar de señalar «if you feel» en todas las respuestas, sea cual sea el contexto?',
    keep: 'Mantener',
    watching: 'Leyendo tu respuesta en Zendesk',
    head: '1 aviso en esta respuesta',
    controls: ['Pausar una hora', 'Desactivar en Zendesk'],
  },
  fr: {
    missing: /^Il manque\u00A0: des excuses · /,
    dismiss: 'Ignorer',
    buttons: ['Fermer', 'Cette fois', 'Cette formulation…', 'Cette règle…', 'Le signalement est faux'],
    question: 'Ne plus signaler «\u202Fif you feel\u202F» dans aucune réponse, quel que soit le contexte\u202F?',
    keep: 'Garder',
    watching: 'Lit votre réponse dans Zendesk',
    head: '1 signalement dans cette réponse',
    controls: ['Pause d’une heure', 'Désactiver sur Zendesk'],
  },
};

/** Pages of the extension, and a few of the words on them: the names of links. */
const LINKS = {
  practice: { de: 'Übung', es: 'Práctica', fr: 'Entraînement' },
  statistics: { de: 'Statistik', es: 'Estadísticas', fr: 'Statistiques' },
  options: { de: 'Einstellungen', es: 'Opciones', fr: 'Options' },
};
const PAGES: { file: string; links: (keyof typeof LINKS)[] }[] = [
  { file: 'sidepanel.html', links: ['practice', 'statistics', 'options'] },
  { file: 'options.html', links: ['practice', 'statistics'] },
  { file: 'dashboard.html', links: ['practice', 'options'] },
  { file: 'practice.html', links: ['statistics', 'options'] },
  { file: 'welcome.html', links: [] },
];

for (const language of ['de', 'es', 'fr'] as const) {
  test.describe(language, () => {
    test.use({ language });
    const words = COACH[language];

    test('badge and card', async ({ page, extension }) => {
      await zendesk.open(page);
      await page.keyboard.type(DRAFT);
      await expectMarks(page, [NON_APOLOGY.mark]);
      const badge = page.getByRole('note');
      await expect(badge).toHaveText(words.missing);
      await expect(badge).toHaveAttribute('lang', language);

      await extension.press('next-flag');
      const card = cardIn(page);
      await expect(card).toHaveAttribute('lang', language);
      for (const name of words.buttons) await expect(card.getByRole('button', { name, exact: true })).toBeVisible();
      // What the rules say is English.
      await expect(card.getByRole('heading')).toHaveAttribute('lang', 'en');
      await expect(card.locator('.rewrite').first()).toHaveAttribute('lang', 'en');
      await expectAccessible(page, await openCardToPage(page));

      const dismissals = card.getByRole('group', { name: words.dismiss, exact: true });
      await dismissals.getByRole('button').nth(1).click();
      await expect(dismissals.getByText(words.question)).toBeVisible();
      await expect(dismissals.getByRole('button', { name: words.keep })).toBeVisible();
    });

    test('side panel', async ({ page, extension }) => {
      await zendesk.open(page);
      await page.keyboard.type(DRAFT);
      await expectMarks(page, [NON_APOLOGY.mark]);
      const panel = await extension.panel(page);
      await expect(panel.getByText(words.watching)).toBeVisible();
      await expect(panel.getByText(words.head, { exact: true })).toBeVisible();
      for (const name of words.controls) await expect(panel.getByRole('button', { name })).toBeVisible();
      await expect(panel.getByText(NON_APOLOGY.words, { exact: true })).toHaveAttribute('lang', 'en');
      await expectAccessible(panel);
    });

    for (const { file, links } of PAGES) {
      test(file, async ({ page, extension }) => {
        await page.goto(`chrome-extension://${extension.id}/${file}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        for (const link of links) {
          const name = LINKS[link][language];
          await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
        }
        await expect(page.locator('h1, h2').first()).toBeVisible();
        await expectAccessible(page);
        // No message was missing, and no placeholder was left unfilled.
        expect(extension.errors).toEqual([]);
        await expect(page.locator('body')).not.toContainText(/\{\w+\}/);
      });
    }
  });
}
