import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
// @ts-expect-error: it comes without types.
import writeGood from 'write-good';

/**
 * The other wording checkers, ready to run.
 * @returns {Promise<Record<string, (text: string) => unknown>>}
 */
export async function peers() {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const alex = unified().use(retextEnglish).use(retextEquality).use(retextProfanities);
  return {
    'compromise, parsing alone': (text) => nlp(text),
    'write-good': (text) => writeGood(text),
    // alex itself is these three and a command line of 500 packages.
    'retext-equality and -profanities (alex)': (text) => alex.runSync(alex.parse(text)),
    'harper.js': (text) => harper.lint(text),
  };
}
