import { i18n } from '#i18n';

interface TooFewAgentsProps {
  /** Whether the whole is shown, but its groups are not. */
  inGroups?: boolean;
}

/** Why figures of others are not shown. */
export function TooFewAgents({ inGroups = false }: TooFewAgentsProps) {
  return (
    <p className="quiet">
      {inGroups ? i18n.t('dashboard.fewAgents.groupsHidden') : i18n.t('dashboard.fewAgents.othersHidden')}
    </p>
  );
}
