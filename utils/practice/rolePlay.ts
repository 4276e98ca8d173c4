import type { Category, Situation, StepId } from '../../rules/types';

/** A conversation to practise on: what the customer writes, what the agent knows, how the customer takes a reply. */
export interface RolePlay {
  /** Lower case with hyphens; results are stored under it. */
  id: string;
  customer: string;
  subject: string;
  /** The customer's first message, one string per paragraph. */
  message: readonly string[];
  /** What an agent would know; some failures cannot be undone. */
  facts: string;
  /** What this one is about, in a sentence that the debrief starts with. */
  lesson: string;
  situation: Situation;
  /** The steps that this customer waits for. */
  needs: readonly StepId[];
  /** What the customer may write back: the first whose conditions hold. The last has none. */
  answers: readonly CustomerAnswer[];
  model: ModelReply;
}

export interface CustomerAnswer {
  /** Everything given must hold; without it the answer fits any reply. */
  when?: AnswerCondition;
  /** One string per paragraph. */
  message: readonly string[];
}

export interface AnswerCondition {
  /** Something in the reply stung: anything at all, or a flag of one of these categories. */
  stung?: true | readonly Category[];
  /** None of these steps was taken. */
  missing?: readonly StepId[];
  /** All of these steps were taken. */
  done?: readonly StepId[];
}

/** One of several good replies. */
export interface ModelReply {
  /** One string per paragraph. */
  reply: readonly string[];
  /** The recovery steps that it takes. */
  steps: readonly StepId[];
}
