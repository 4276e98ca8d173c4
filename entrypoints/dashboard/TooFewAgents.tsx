interface TooFewAgentsProps {
  /** Whether the whole is shown, and its groups are not. */
  inGroups?: boolean;
}

/** Why figures of others are not shown. */
export function TooFewAgents({ inGroups = false }: TooFewAgentsProps) {
  return (
    <p className="quiet">
      {inGroups
        ? 'These are yours alone: shown apart, some figures of others would be of fewer than five agents.'
        : 'Figures of fewer than five other agents are not shown: they would say what each of them did. Yours are.'}
    </p>
  );
}
