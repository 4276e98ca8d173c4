import { weOrI } from '../defineRule';
import type { Rewrite } from '../rule';
import type { Severity } from '../types';
import type { ReaderLabel } from './reading';

/** What a card says about a flag that the reader raised, and what to write in place of its clause. */
interface ReaderText {
  severity: Severity;
  /** One short, kind sentence to the agent. */
  message: string;
  /** One sentence: what such words do to the customer. */
  why: string;
  rewrites: readonly Rewrite[];
}

/** By category: the reader knows the kind of flaw, not which words would be right. */
export const READER_TEXTS: Readonly<Record<ReaderLabel, ReaderText>> = {
  'non-apology': {
    severity: 'warning',
    message: 'This sounds like an apology, but it does not say sorry for what happened.',
    why: 'An apology that names nothing, or that depends on how the customer feels, leaves the failure with the customer.',
    rewrites: [weOrI('I’m sorry that we {what went wrong}'), weOrI('We {what went wrong}, and I apologise for that')],
  },
  defensive: {
    severity: 'caution',
    message: 'This argues with the customer instead of helping.',
    why: 'Being proved wrong does not make a customer less upset: it says that winning the argument comes first.',
    rewrites: [
      weOrI('We can see why this is not what you expected, and we will {what you will do} by {day and time}'),
      weOrI('What we can do for you is {what you can do}'),
    ],
  },
  excuse: {
    severity: 'caution',
    message: 'This explains the failure, but it does not put anything right.',
    why: 'A reason that nobody asked for sounds like a way out of the responsibility, whether or not it is true.',
    rewrites: [
      weOrI('That should not have happened to you, and we will {what you will do} by {day and time}'),
      weOrI('We should have {what should have been done}'),
    ],
  },
  praise: {
    severity: 'caution',
    message: 'This praises us to somebody we have just let down.',
    why: 'The customer has seen the opposite, so praise of ourselves reads as if we had not listened.',
    rewrites: ['', weOrI('I know that we did not {what the customer expected} this time')],
  },
  blame: {
    severity: 'warning',
    message: 'This puts the fault, or the doubt, on the customer.',
    why: 'Even where it is true, a customer who is blamed stops listening and starts to defend themselves.',
    rewrites: [
      'To put this right I need to know {what you need to know}',
      weOrI('We could have made it clearer that {what was not clear}'),
    ],
  },
  dodge: {
    severity: 'caution',
    message: 'Nobody owns the failure in this sentence.',
    why: 'When things just “happen”, the customer cannot tell whether anybody feels responsible for them.',
    rewrites: [weOrI('We {what went wrong}, and that was our mistake')],
  },
  vague: {
    severity: 'hint',
    message: 'This promises something, but not who does what by when.',
    why: 'Without a name and a time a promise cannot be relied on, so the customer will ask again.',
    rewrites: [
      weOrI('We will {what you will do} by {day and time}'),
      'I’ll write to you by {day and time} to tell you {what they will hear}',
    ],
  },
};
