/** Why figures of others are not shown. */
export function TooFewAgents() {
  return (
    <p className="quiet">
      Figures of fewer than five other agents are not shown: they would say what each of them did. Yours are.
    </p>
  );
}
