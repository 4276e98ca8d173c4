import { i18n } from '#i18n';
import { falseAlarms, mostHarm, progress, whichHelpdesk } from './answers';
import type { Figures } from './useFigures';

/** What a lead wants to know first, as text with a figure each, and where to find more. */
export function FourAnswers({ sheets, before, isBeforeHidden, isShown }: Figures) {
  const answers = [
    mostHarm(sheets),
    progress(sheets, before, isBeforeHidden),
    falseAlarms(sheets),
    whichHelpdesk(sheets, isShown),
  ];
  return (
    <section aria-label={i18n.t('dashboard.answers.name')}>
      <ul className="answers">
        {answers.map(({ question, figure, isPhrase, sentence, part }) => (
          <li key={part} className="card">
            <h2>
              <a href={`#${part}`}>{question}</a>
            </h2>
            <p className="figure" lang={isPhrase ? 'en' : undefined}>
              {figure}
            </p>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
