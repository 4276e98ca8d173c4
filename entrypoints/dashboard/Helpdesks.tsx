import { i18n } from '#i18n';
import { siteName } from '../../components/statistics/siteName';
import { sheetsBy } from '../../utils/stats/figures/sums';
import { readByOf, type View } from '../../utils/stats/figures/views';
import type { Sheet } from '../../utils/stats/sheet';
import { Comparison } from './Comparison';
import type { Figures } from './useFigures';
import { situationWords } from './words';

/** The same figures side by side: of each helpdesk, each situation, each team, and with and without the reader. */
export function Helpdesks({ sheets, isShown, crowd }: Figures) {
  const teamOf = ({ source }: Sheet) => crowd.teamOf(source);
  const by = (nameOf: (sheet: Sheet) => string, partOf: (name: string) => View) => {
    const groups = [...sheetsBy(sheets, nameOf)];
    const canShow = ([name]: (typeof groups)[number]) => isShown(partOf(name));
    return {
      groups: groups.filter(canShow),
      hidden: groups.filter((group) => !canShow(group)).map(([name]) => name),
    };
  };
  return (
    <section className="part" aria-labelledby="helpdesks">
      <h2 id="helpdesks">{i18n.t('dashboard.parts.helpdesks')}</h2>
      <Comparison
        by="helpdesk"
        {...by(
          ({ site }) => site,
          (site) => ({ site }),
        )}
        nameOf={siteName}
      />
      <Comparison
        by="situation"
        {...by(
          ({ situation }) => situation,
          (situation) => ({ situation }),
        )}
        nameOf={situationWords}
      />
      {sheets.some((sheet) => teamOf(sheet) !== '') && (
        <Comparison
          by="team"
          {...by(teamOf, (team) => ({ team }))}
          nameOf={(team) => team || i18n.t('dashboard.groups.noTeam')}
        />
      )}
      <Comparison by="readBy" {...by(readByOf, (readBy) => ({ readBy }))} nameOf={(name) => READ_BY[name] ?? name} />
    </section>
  );
}

const READ_BY: Record<string, string> = {
  '': i18n.t('dashboard.groups.notKnown'),
  rules: i18n.t('dashboard.groups.rulesAlone'),
  reader: i18n.t('dashboard.groups.rulesAndReader'),
};
