import { useStoredItem } from '../../components/hooks/useStoredItem';
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
      <h2 id="team">Your team</h2>
      <p className="quiet">
        {isThere
          ? 'Your team has settled some of the options on this page. They are marked, and cannot be changed here.'
          : 'What a team settles for everybody. An administrator can also settle it for all browsers of the team.'}
      </p>
      <ProblemList title="Your team’s policy has mistakes. The rest of it holds:" problems={problems} />
      <TeamList item={allowedSites} title="The coach reads along only here" say={siteWords} />
      <TeamList item={rulesOff} title="Rules that your team switched off" say={messageOf} />
      <TeamList
        item={severities}
        title="Rules that matter more or less to your team"
        say={(id, severity) => `${messageOf(id)} (${severity})`}
      />
      <TeamPhrases />
      <SettingField
        item={agentPseudonym}
        label="Pseudonym"
        hint="Stands in place of your name where figures of several agents are put together. May stay empty."
        read={(text) => readLine(text, LONGEST_PSEUDONYM)}
      />
      <SettingField
        item={teamName}
        label="Team"
        hint="Goes into the files that you export, for a lead of several teams. May stay empty."
        read={(text) => readLine(text, LONGEST_PSEUDONYM)}
      />
      <TeamFiles pack={pack} />
    </section>
  );
}
