import { i18n } from '#i18n';
import { PageHead } from '../../components/page/PageHead';
import { DeleteEverything } from './DeleteEverything';
import { DismissedPhrases } from './DismissedPhrases';
import { DismissedRules } from './DismissedRules';
import { Helpdesks } from './Helpdesks';
import { Offers } from './Offers';
import { OtherHosts } from './OtherHosts';
import { Privacy } from './Privacy';
import { ReaderStrictness } from './ReaderStrictness';
import { Recovery } from './Recovery';
import { Rules } from './rules/Rules';
import { Team } from './Team';
import { TeamStore } from './TeamStore';
import { UsualQualityChoice } from './UsualQualityChoice';

/** Where the coach reads along, how the team recovers, what is left alone, and what becomes of what is read. */
export function Options() {
  return (
    <main className="page narrow">
      <PageHead title={i18n.t('options.title')} page="options.html">
        {i18n.t('options.lead')}
      </PageHead>
      <p>
        <a href="welcome.html">{i18n.t('options.welcomeAgain')}</a>
      </p>
      <Helpdesks />
      <OtherHosts />
      <Recovery />
      <Offers />
      <ReaderStrictness />
      <UsualQualityChoice />
      <Team />
      {import.meta.env.STORE_ORIGIN ? <TeamStore /> : null}
      <Rules />
      <DismissedPhrases />
      <DismissedRules />
      <Privacy />
      <DeleteEverything />
    </main>
  );
}
