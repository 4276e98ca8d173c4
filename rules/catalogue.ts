import { describeChecklist } from './checklist/describeChecklist';
import type { LibraryRule, LibraryStep } from './engine/library/libraryRule';
import { cite, emphasise, list, plain } from './markdown';
import type { Circumstance, Rewrite } from './rule';
import type { Category, Severity } from './types';

const CATEGORIES: Record<Category, string> = {
  'non-apology': 'Non-apologies',
  defensive: 'Defensive wording',
  blame: 'Blame',
  excuse: 'Excuses',
  praise: 'Praise of staff and company',
  dodge: 'Dodges',
  vague: 'Vague promises',
  gesture: 'Clumsy gestures',
  'over-apology': 'Too many apologies',
};
const SEVERITIES: Record<Severity, string> = {
  warning: 'Warning: makes things worse',
  caution: 'Caution: often makes things worse',
  hint: 'Hint: could be better',
};
const CIRCUMSTANCES: Record<Circumstance, string> = {
  'asked-why': 'where the customer asked why',
  'cannot-fix': 'where the failure cannot be fixed',
  'made-good': 'where an apology stands before it and somebody owns or fixes what happened',
  'only-apology': 'where it is the only apology',
  'before-apology': 'where nothing is apologised for, owned or fixed before it',
  'usual-allowed': 'where amends are made and the team allows it',
  'usual-never': 'where the team never wants to read it',
};
const EVIDENCE: Record<LibraryRule['evidence'], string> = {
  research: 'research',
  practice: "practitioners' experience only",
};

/** What the coach flags and looks for, as a page of Markdown for a team lead. */
export function catalogue(rules: readonly LibraryRule[], steps: readonly LibraryStep[]): string {
  const families = (Object.keys(CATEGORIES) as Category[])
    .map((category) => ({ category, members: rules.filter((rule) => rule.category === category).sort(byId) }))
    .filter(({ members }) => members.length > 0);
  return `${[
    '# What Amends flags, and what it looks for',
    'This page is written from the rules by `npm run catalogue`; change a rule, not this page.',
    'Blanks in [square brackets] are for the agent to fill: Amends never claims what nobody did.',
    [
      ...families.map(
        ({ category, members }) => `- [${CATEGORIES[category]}](#${anchor(category)}): ${members.length}`,
      ),
      `- [Recovery steps](#recovery-steps): ${steps.length}`,
      '- [The recovery checklist](#the-recovery-checklist)',
    ].join('\n'),
    ...families.flatMap(({ category, members }) => [
      `## ${CATEGORIES[category]}`,
      members.map(glance).join('\n'),
      ...members.map(describeRule),
    ]),
    '## Recovery steps',
    'What a good answer to a service failure holds, as it is read from a draft.',
    ...steps.map(describeStep),
    ...describeChecklist(),
  ].join('\n\n')}\n`;
}

/** A rule on one line: what people say and what to say instead. */
function glance({ id, flags }: LibraryRule): string {
  const [[flagged, rewritten] = ['', '']] = Object.entries(flags);
  return `- [${id.split('/')[1]}](#${id.replace('/', '')}): ${emphasise(flagged)} → ${plain(rewritten)}`;
}

function describeRule(rule: LibraryRule): string {
  return [
    `### \`${rule.id}\``,
    `${plain(rule.message)} ${plain(rule.why)}`,
    [
      `- **How serious:** ${SEVERITIES[rule.severity]}${changes(rule)}.`,
      `- **When:** ${rule.when === 'recovery' ? 'only in a service recovery' : 'in every reply'}${often(rule)}${exceptions(rule)}.`,
      `- **From:** ${rule.source.map(cite).join('; ')}. Evidence: ${EVIDENCE[rule.evidence]}.`,
      `- **Write instead:** ${rule.rewrites.map(quoteRewrite).join('; ') || 'nothing: the words can go'}.`,
    ].join('\n'),
    'Flagged, and rewritten:',
    Object.entries(rule.flags)
      .map(([flagged, rewritten]) => `- ${emphasise(flagged)} → ${plain(rewritten)}`)
      .join('\n'),
    ...(rule.allows.length > 0 ? ['Left alone:', list(rule.allows)] : []),
  ].join('\n\n');
}

function describeStep(step: LibraryStep): string {
  return [
    `### ${plain(step.label)} (\`${step.id}\`)`,
    `${plain(step.why)} From: ${step.source.map(cite).join('; ')}.`,
    'Ticked by:',
    list(step.present),
    ...(step.absent.length > 0 ? ['Not by:', list(step.absent)] : []),
  ].join('\n\n');
}

/** How the context changes the severity, as the end of a sentence. */
function changes({ severityWhen = {} }: LibraryRule): string {
  return (Object.keys(severityWhen) as Circumstance[])
    .map((circumstance) => `; ${severityWhen[circumstance]} ${CIRCUMSTANCES[circumstance]}`)
    .join('');
}

function often({ fromTimes }: LibraryRule): string {
  return fromTimes ? `, from occurrence ${fromTimes} in a reply on` : '';
}

/** The steps that make the words acceptable, as the end of a sentence. */
function exceptions({ unlessSteps }: LibraryRule): string {
  const names = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(' or ');
  const near = unlessSteps?.near ? `, unless the sentence or one beside it shows ${names(unlessSteps.near)}` : '';
  const draft = unlessSteps?.draft ? `, unless the reply shows ${names(unlessSteps.draft)}` : '';
  return near + draft;
}

const byId = (a: LibraryRule, b: LibraryRule) => (a.id < b.id ? -1 : 1);

const anchor = (category: Category) => CATEGORIES[category].toLowerCase().replaceAll(' ', '-');

function quoteRewrite(rewrite: Rewrite): string {
  const forms = typeof rewrite === 'string' ? [rewrite] : [rewrite.i, rewrite.we];
  return forms
    .map((form) => (form === '' ? 'nothing: the words can go' : `“${plain(form.replace(/\{([^{}]+)\}/g, '[$1]'))}”`))
    .join(' or ');
}
