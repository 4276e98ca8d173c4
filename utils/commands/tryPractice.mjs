import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const REPLY = [
  "I'm sorry if you feel that way. As per our policy a refund takes two working days.",
  'Our team always works hard to give you an outstanding service.',
  'I refunded the second payment this morning, and I will write to you on Friday by noon.',
];
const LONGEST_WAIT_MS = 20_000;
const LOOK_MS = 1_000;
/**
 * How many times in a row it must look the same before the coach has surely caught up with the typing, even on slow
 * machines.
 */
const STEADY = 3;

/**
 * Writes a sample reply on the practice page and prints what the coach says about it.
 * @param {import('puppeteer-core').Page} page
 * @throws with a sentence for a person when the coach shows nothing
 */
export async function tryPractice(page) {
  const field = await page.waitForSelector('[contenteditable="true"]');
  await field?.click();
  for (const line of REPLY) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  const { flags, steps } = await coachOf(page);
  const screenshot = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'amends-')), 'practice.png');
  await page.screenshot({ path: /** @type {`${string}.png`} */ (screenshot) });

  console.log('\nA customer was charged twice, and an agent writes:\n');
  console.log(REPLY.map((line) => `  ${line}`).join('\n'));
  console.log(`\nThe coach marks ${flags.length} ${flags.length === 1 ? 'place' : 'places'}:`);
  for (const flag of flags) {
    console.log(`\n  ${flag.severity}: “${flag.phrase}”\n    ${flag.message} ${flag.why}`);
    if (flag.rewrite) console.log(`    Write instead: ${flag.rewrite}`);
  }
  console.log('\nThe recovery checklist:\n');
  for (const { label, isDone } of steps) console.log(`  [${isDone ? 'x' : ' '}] ${label}`);
  console.log(`\nA screenshot of the practice page: ${screenshot}`);
}

/**
 * What the coach beside the reply shows, once it no longer changes.
 * @param {import('puppeteer-core').Page} page
 */
async function coachOf(page) {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  let before = '';
  let same = 0;
  while (Date.now() < deadline) {
    const coach = await readCoach(page);
    const now = JSON.stringify(coach);
    same = now === before ? same + 1 : 1;
    if (coach.flags.length > 0 && coach.steps.length > 0 && same >= STEADY) return coach;
    before = now;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  throw new Error('The coach said nothing about the sample reply.');
}

/** @param {import('puppeteer-core').Page} page */
function readCoach(page) {
  return page.evaluate(() => {
    /**
     * @param {Element} parent
     * @param {string} selector
     */
    const textOf = (parent, selector) => parent.querySelector(selector)?.textContent?.trim() ?? '';
    return {
      flags: [...document.querySelectorAll('aside .flag')].map((flag) => ({
        severity: textOf(flag, '.flag-head .severity'),
        phrase: textOf(flag, '.flag-text'),
        message: textOf(flag, ':scope > p'),
        why: textOf(flag, 'details p'),
        rewrite: textOf(flag, '.rewrite > span'),
      })),
      steps: [...document.querySelectorAll('aside .steps li')].map((step) => ({
        label: textOf(step, '.name').replace(/^Done: /, ''),
        isDone: step.classList.contains('done'),
      })),
    };
  });
}
