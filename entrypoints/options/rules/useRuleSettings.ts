import { useStoredItem } from '../../../components/hooks/useStoredItem';
import { useRuling } from '../../../components/settings/useRuling';
import type { Severity } from '../../../rules/types';
import type { Ruling } from '../../../utils/policy/governed';
import { dismissedRules, rulesOff, severities } from '../../../utils/settings/settings';

export interface RuleSettings {
  isOn(id: string): boolean;
  /** Why the agent cannot switch a rule on; undefined if they may. */
  switchRuling(id: string): Ruling | undefined;
  switchRule(id: string, isOn: boolean): void;
  /** What the agent or the team chose; undefined if the rule keeps its default. */
  severityOf(id: string): Severity | undefined;
  /** Undefined if the agent may choose how much rules matter. */
  severityRuling: Ruling | undefined;
  /** @param severity undefined to keep the rule's default */
  chooseSeverity(id: string, severity: Severity | undefined): void;
  /** What went wrong, as a sentence. */
  trouble: string | undefined;
}

/** Which rules are on and how much they matter, as the agent and the team chose; undefined until read. */
export function useRuleSettings(): RuleSettings | undefined {
  const dismissed = useStoredItem(dismissedRules);
  const off = useStoredItem(rulesOff);
  const chosen = useStoredItem(severities);
  const offRuling = useRuling(rulesOff);
  const severityRuling = useRuling(severities);
  const trouble = dismissed.trouble ?? off.trouble ?? chosen.trouble;
  if (!dismissed.value || !off.value || !chosen.value) return undefined;
  const { value: byAgent } = dismissed;
  const { value: byTeam } = off;
  const { value: bySeverity } = chosen;
  return {
    isOn: (id) => !byAgent.includes(id) && !byTeam.includes(id),
    switchRuling: (id) => (byTeam.includes(id) ? offRuling : undefined),
    switchRule(id, isOn) {
      if (isOn && byTeam.includes(id)) off.change(byTeam.filter((other) => other !== id));
      const others = byAgent.filter((other) => other !== id);
      if (isOn !== !byAgent.includes(id)) dismissed.change(isOn ? others : [...others, id]);
    },
    severityOf: (id) => (Object.hasOwn(bySeverity, id) ? bySeverity[id] : undefined),
    severityRuling,
    chooseSeverity(id, severity) {
      const others = Object.entries(bySeverity).filter(([other]) => other !== id);
      chosen.change(Object.fromEntries(severity ? [...others, [id, severity]] : others));
    },
    trouble,
  };
}
