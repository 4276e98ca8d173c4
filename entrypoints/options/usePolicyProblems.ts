import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { managedPolicy, watchManagedPolicy } from '../../utils/policy/managedPolicy';
import { sayMistake } from '../../utils/policy/sayMistake';
import { loadPack } from '../../utils/policy/teamRules';

/** What is wrong with the policy that an administrator set, as sentences. Follows the policy. */
export function usePolicyProblems(): { isThere: boolean; problems: string[] } {
  const [state, setState] = useState<{ isThere: boolean; problems: string[] }>({ isThere: false, problems: [] });
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const { policy, problems } = await managedPolicy();
      const ofPack = policy.teamPhrases ? loadPack(policy.teamPhrases).mistakes.map(sayMistake) : [];
      const isThere = Object.keys(policy).length > 0 || problems.length > 0;
      const ofStore = policy.teamStore?.on && !import.meta.env.STORE_ORIGIN ? [i18n.t('options.team.noStoreHere')] : [];
      if (!isOver) setState({ isThere, problems: [...problems, ...ofPack, ...ofStore] });
    };
    void look();
    const end = watchManagedPolicy(() => void look());
    return () => {
      isOver = true;
      end();
    };
  }, []);
  return state;
}
