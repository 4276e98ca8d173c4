/** What is wrong right now, as text, and what else the agent should know. */
export function TroubleNotice({
  troubles,
  notices = [],
}: {
  troubles: readonly string[];
  notices?: readonly string[];
}) {
  return (
    // The live region is there before its text: screen readers announce only what changes in it.
    <div role="status">
      {[...new Set(troubles)].map((trouble) => (
        <p key={trouble} className="trouble">
          {trouble}
        </p>
      ))}
      {[...new Set(notices)].map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
    </div>
  );
}
