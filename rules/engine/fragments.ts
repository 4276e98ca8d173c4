/** Word groups that many expressions share. A rule writes `$sorry` or `$hear?` where it means one of them. */
const FRAGMENTS: Record<string, string> = {
  sorry: '(sorry|apologies|apology|apologize|apologizing|regret|regrets)',
  hear: '(to hear|to read|to see|to learn|to know|to note|to find|to be told|to discover)',
  feel: '(feel|felt|feeling|think|thought|believe|believed|perceive|perceived|consider|considered)',
  upset:
    '(disappointed|unhappy|dissatisfied|unsatisfied|displeased|frustrated|upset|annoyed|offended|angry|ignored|confused|misled|inconvenienced)',
};

/**
 * Writes out the fragments of a compromise expression.
 * @throws when it names a fragment that does not exist
 */
export function expandFragments(expression: string): string {
  return expression.replace(/\$([a-z]+)/g, (_, name: string) => {
    const fragment = FRAGMENTS[name];
    if (fragment === undefined) throw new Error(`The expression "${expression}" names no known fragment: $${name}.`);
    return fragment;
  });
}
