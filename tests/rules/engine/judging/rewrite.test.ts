import { describe, expect, it } from 'vitest';
import { rewritesFor } from '../../../../rules/engine/judging/rewrite';
import { contractionIn } from '../../../../rules/engine/sentences/contraction';

/** Puts a rewrite in place of the words in brackets, the first of which may be part of a contraction. */
function rewriteIn(sentence: string, rewrite: string, readings?: string[]): string | undefined {
  const [before = '', text = ''] = sentence.split(/[[\]]/);
  const contraction = readings && contractionIn(text.split(' ')[0]?.replace('’', "'") ?? '', readings);
  return rewritesFor([rewrite], { text, before, person: 'we', contraction })[0];
}

describe('how a rewrite reads in its place', () => {
  it.each([
    ['[As per our policy, no].', 'What we can do is {your offer}', 'What we can do is [your offer]'],
    ['[as per our policy, no].', 'what we can do is {your offer}', 'what we can do is [your offer]'],
    ['“[As per our policy, no].', 'what we can do is this', 'What we can do is this'],
    ['[(As per our policy)].', 'what we can do is this', 'What we can do is this'],
    ['Hi Ana, [as per our policy, no].', 'What we can do is this', 'what we can do is this'],
    ['Hi Ana, [As per our policy, no].', 'what we can do is this', 'What we can do is this'],
    ['Hi Ana, [I told you].', 'The reason is this', 'the reason is this'],
    ['Hi Ana, [UPS lost it].', 'We lost it', 'we lost it'],
    ['Hi Ana, [told you].', 'I lost it', 'I lost it'],
    ['Hi Ana, [told you].', 'SMS tell you more', 'SMS tell you more'],
    ['Our answer: [No refunds].', 'what we can do is this', 'What we can do is this'],
    ['PS: [I told you].', 'the reason is this', 'The reason is this'],
    ['Re: lamp - [I told you].', 'the reason is this', 'The reason is this'],
    ['[You will hear from us].', 'will write to you', 'We will write to you'],
    ['Thank you, and [you will hear from us].', 'will write to you', 'we will write to you'],
    ['Our desk [will be in touch].', 'will write to you', 'will write to you'],
  ])('“%s”: %s', (sentence, rewrite, expected) => {
    expect(rewriteIn(sentence, rewrite)).toBe(expected);
  });

  it.each([
    ["[We'll be in touch].", ['will'], 'will write to you', "We'll write to you"],
    ['[We’ll be in touch].', ['will'], 'will write to you', 'We’ll write to you'],
    ["[We'll be in touch].", ['will'], 'write to you', 'We write to you'],
    ["[We'll be in touch].", ['will'], 'Can write to you', 'We can write to you'],
    ["[It's policy].", ['is', 'has'], 'is {the reason}', "It's [the reason]"],
    ["[It's policy].", ['is', 'has'], 'should not be so', 'It should not be so'],
    ["We [didn't see it].", ['not'], 'not see it', "didn't see it"],
    ["We [didn't see it].", ['not'], 'missed it', 'did missed it'],
    ["We [can't help].", ['not'], 'now help', 'can now help'],
    ["We [won't help].", ['not'], 'gladly help', 'will gladly help'],
    ["[Won't help].", ['not'], 'gladly help', 'Will gladly help'],
    ["[Let's see].", ['us'], 'us look', "Let's look"],
    ["[We'll be in touch].", ['will'], '', 'We'],
  ])('“%s” keeps what is left of a contraction of %j: %s', (sentence, readings, rewrite, expected) => {
    expect(rewriteIn(sentence, rewrite, readings)).toBe(expected);
  });
});
