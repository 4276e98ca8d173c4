/** What is wrong right now, in words. */
export function TroubleNotice({ trouble }: { trouble: string | undefined }) {
  // The live region is there before its text: screen readers announce only what changes in it.
  return <div role="status">{trouble && <p className="trouble">{trouble}</p>}</div>;
}
