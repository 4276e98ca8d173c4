import type { Judgement } from '../../../rules/engine/judging/judgement';
import { Scales, type Surroundings } from '../../../rules/engine/judging/weigh';
import { rules, steps } from '../../../rules/engine/library/library';
import type { LibraryRule, LibraryStep } from '../../../rules/engine/library/libraryRule';
import { readSentence } from '../../../rules/engine/sentences/readSentence';
import { linesOfReply } from '../../../rules/engine/sentences/sentences';
import { READER_LABELS } from '../../../rules/reader/reading';
import { isRecovery } from '../../../rules/recovery';
import type { ReviewContext } from '../../../rules/reviewContext';
import { engine } from '../../../rules/shippedEngine';
import type { StepId } from '../../../rules/types';
import type { LabelledReply } from '../../scoring/labelledReply';
import { familyOf } from '../../scoring/score';

/** What a piece of evidence expects of a rule or step in a sentence: to find it, to stay silent, or nothing. */
export type Verdict = 'find' | 'silent' | undefined;

/** A text, with what people say rules and steps should find in it. */
export interface Evidence {
  sentences: readonly EvidenceSentence[];
  ofRule(rule: LibraryRule, sentence: EvidenceSentence): Verdict;
  ofStep(step: LibraryStep): Verdict;
  /** Whether what a rule finds in a sentence is shown there, given what other rules find. */
  isShown(rule: LibraryRule, sentence: EvidenceSentence): boolean;
  recovery: boolean;
}

export interface EvidenceSentence {
  number: number;
  start: number;
  end: number;
  read: ReturnType<typeof readSentence>;
}

/** An example of a rule without the brackets around what it marks. */
const plain = (example: string) => example.replace('[', '').replace(']', '');

/** Examples are read as replies of a recovery. */
const EXAMPLE: ReviewContext = { situation: 'recovery' };

/** The look-alikes of a rule or a step, in their order: each is evidence only about its own rule or step. */
export function examplesToLeave(owner: LibraryRule | LibraryStep): Evidence[] {
  const sentences = 'category' in owner ? owner.allows : owner.absent;
  const verdict = (other: LibraryRule | LibraryStep): Verdict => (other === owner ? 'silent' : undefined);
  return sentences.map((sentence) => evidenceOf(sentence, EXAMPLE, verdict, verdict));
}

/** The examples that a rule has beside each of its expressions. */
export function examplesByExpression(rule: LibraryRule): [expression: string, examples: Evidence[]][] {
  const verdict = (other: LibraryRule | LibraryStep): Verdict => (other === rule ? 'find' : undefined);
  return Object.entries(rule.examples ?? {}).map(([expression, examples]) => [
    expression,
    examples.map((text) => evidenceOf(plain(text), EXAMPLE, verdict, verdict)),
  ]);
}

/** The examples of rules and steps: each is evidence only about its own rule or step. */
export function exampleEvidence(): Evidence[] {
  return [...rules, ...steps].flatMap((owner) => {
    const verdict = (other: LibraryRule | LibraryStep): Verdict => (other === owner ? 'find' : undefined);
    const found = 'category' in owner ? Object.keys(owner.flags).map(plain) : owner.present;
    return [...found.map((text) => evidenceOf(text, EXAMPLE, verdict, verdict)), ...examplesToLeave(owner)];
  });
}

/**
 * Labelled replies: a label expects every rule of its family in its sentence, and the absence of labels expects
 * silence.
 */
export function labelledEvidence(replies: readonly LabelledReply[]): Evidence[] {
  return replies.map((reply) => {
    const ofRule = ({ category }: LibraryRule, { start, end }: EvidenceSentence): Verdict => {
      const family = familyOf(category);
      // Nobody labelled this family, so its absence means nothing.
      if (!READER_LABELS.some((label) => familyOf(label) === family)) return undefined;
      const there = reply.labels.filter((label) => {
        const [from, to] = reply.sentences[label.s] ?? [0, 0];
        return familyOf(label.c) === family && from < end && start < to;
      });
      if (there.length === 0) return 'silent';
      return there.some(({ sure }) => sure !== false) ? 'find' : undefined;
    };
    const ofStep = ({ id }: LibraryStep): Verdict => {
      if (reply.maybeSteps?.includes(id)) return undefined;
      return reply.steps.includes(id) ? 'find' : 'silent';
    };
    return evidenceOf(reply.text, { customerMessage: reply.context ?? undefined }, ofRule, ofStep);
  });
}

function evidenceOf(
  text: string,
  context: ReviewContext,
  ofRule: Evidence['ofRule'],
  ofStep: Evidence['ofStep'],
): Evidence {
  const judgements: Judgement[] = [];
  const sentences: EvidenceSentence[] = [];
  const present = new Set<StepId>();
  for (const line of linesOfReply(text)) {
    for (const { start, end, judgement } of engine.judgeLine(line.text)) {
      const place = { start: line.start + start, end: line.start + end };
      sentences.push({ ...place, number: judgements.length, read: readSentence(text.slice(place.start, place.end)) });
      judgements.push(judgement);
      for (const step of judgement.steps.keys()) present.add(step);
    }
  }
  const recovery = isRecovery(context, judgements);
  const surroundings: Surroundings = { judgements, present, recovery, context };
  return {
    sentences,
    ofRule,
    ofStep,
    recovery,
    isShown(rule, { number }) {
      // Which occurrence it flags depends on what else is found.
      const once = { ...rule, fromTimes: 1 };
      const hit = { rule: once, sentence: '', start: 0, end: 1, phrase: { start: 0, end: 1 } };
      return new Scales(surroundings).weigh(number, [hit]).length > 0;
    },
  };
}
