import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPiece } from '../../../utils/reader/wordPiece';
import { anyText } from '../../support/anyText';
import { EXPECTED, VOCABULARY } from './tokens';

const words = new WordPiece(VOCABULARY);
const known = VOCABULARY.split('\n');
const idsOf = (text: string) => words.tokens(text).map(({ id }) => id);

/** The same by a library for the browser, which does not report where a token comes from. */
const library = new Tokenizer(
  {
    version: '1.0',
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: true,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: false },
    post_processor: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(known.map((token, id) => [token, id])),
    },
  },
  {},
);

/** Words of support, other scripts, punctuation, emoji and invisible characters. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...known.filter((token) => !/^\[.+\]$/.test(token)).map((token) => token.replace('##', '')),
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('é', 'Ü', 'ñ', 'n\u0303', '中', '😀', '\u200b', '\u00ad', 'ﬁ', 'Д', '٣', '½'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('WordPiece', () => {
  it.each(EXPECTED)('reads %j as the original does', (written, ids) => {
    expect(idsOf(written)).toEqual(ids);
  });

  it('reads ten thousand texts as the library does', () => {
    fc.assert(
      fc.property(text, (written) => {
        const expected = library.encode(written, { add_special_tokens: false }).ids;
        expect(idsOf(written)).toEqual(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never fails, and reports where each token comes from', () => {
    fc.assert(
      fc.property(anyText(), (written) => {
        let last = 0;
        for (const { start, end } of words.tokens(written)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = start;
        }
      }),
    );
  });

  it('spells each token like the text where the text is plain', () => {
    const written = 'We are sorry, the kettle never arrived yesterday.';
    for (const { id, start, end } of words.tokens(written)) {
      const token = known[id]?.replace('##', '');
      if (token !== '[UNK]') expect(written.slice(start, end).toLowerCase()).toBe(token);
    }
  });

  it('reads no more tokens than are wanted', () => {
    expect(words.tokens('we are sorry', 2)).toEqual(words.tokens('we are sorry').slice(0, 2));
    expect(words.tokens('we', 0)).toEqual([]);
  });

  it('names a token that is missing from the vocabulary', () => {
    expect(() => words.idOf('[NONE]')).toThrow('[NONE]');
  });
});
