import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';

/** How figures come about, while there are none. */
export function NoFigures() {
  return (
    <section className="card empty" aria-labelledby="none">
      <h2 id="none">{i18n.t('dashboard.noFigures.heading')}</h2>
      <p className="quiet">{i18n.t('dashboard.noFigures.howTheyCome')}</p>
      <p>
        <Words
          text={i18n.t('dashboard.noFigures.tryIt', { practice: '{practice}' })}
          parts={{ practice: <a href="practice.html">{i18n.t('dashboard.noFigures.practice')}</a> }}
        />
      </p>
    </section>
  );
}
