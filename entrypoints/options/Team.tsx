import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import type { Severity } from '../../rules/types';
import { siteWords } from '../../utils/helpdesks/siteWords';
import { LONGEST_PSEUDONYM } from '../../utils/policy/policy';
import { NO_PACK } from '../../utils/policy/teamPhrase';
import {
  agentPseudonym,
  allowedSites,
  rulesOff,
  severities,
  team as teamName,
  teamPhrases,
} from '../../utils/settings/settings';
import { messageOf } from './messageOf';
import { ProblemList } from './ProblemList';
import { readLine } from './readSetting';
import { SettingField } from './SettingField';
import { TeamFiles } from './TeamFiles';
import { TeamList } from './TeamList';
import { TeamPhrases } from './TeamPhrases';
import { usePolicyProblems } from './usePolicyProblems';
import './team.css';

/** What the team has settled for all its agents, and the files that carry it. */
export function Team() {
  const { isThere, problems } = usePolicyProblems();
  const { value: pack = NO_PACK } = useStoredItem(teamPhrases);
  return (
    <section className="card recovery" aria-labelledby="team">
      <h2 id="team">{i18n.t('options.team.title')}</h2>
      <p className="quiet">{isThere ? i18n.t('options.team.settled') : i18n.t('options.team.nothingSettled')}</p>
      <ProblemList title={i18n.t('options.team.policyMistakes')} problems={problems} />
      <TeamList item={allowedSites} title={i18n.t('options.team.onlyHere')} say={siteWords} />
      <TeamList item={rulesOff} title={i18n.t('options.team.rulesOff')} say={messageOf} lang="en" />
      <TeamList
        item={severities}
        title={i18n.t('options.team.severities')}
        say={messageOf}
        weigh={(severity) => i18n.t(`options.team.severity.${severity as Severity}`)}
        lang="en"
      />
      <TeamPhrases />
      <SettingField
        item={agentPseudonym}
        label={i18n.t('options.team.pseudonym')}
        hint={i18n.t('options.team.pseudonymHint')}
        read={(text) => readLine(text, LONGEST_PSEUDONYM)}
      />
      <SettingField
        item={teamName}
        label={i18n.t('options.team.name')}
        hint={i18n.t('options.team.nameHint')}
        read={(text) => readLine(text, LONGEST_PSEUDONYM)}
      />
      <TeamFiles pack={pack} />
    </section>
  );
}
