import { NON_APOLOGY } from '../support/phrases';
import type { Agent } from './agent';
import { editors, type Surroundings } from './editors';
import { test } from './test';

const SURROUNDINGS: Surroundings[] = ['shadow', 'frame', 'srcdoc', 'blank', 'written'];
const { sentence, words, mark } = NON_APOLOGY;

async function writeAndRewrite(agent: Agent): Promise<void> {
  const before = `${sentence} Bye.`;
  await agent.type(before);
  await agent.expectMarks([mark]);
  await agent.expectUnderlined(words);
  await agent.clickMark(words);
  await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
  await agent.expectMarks([]);
  await agent.press('ControlOrMeta+Z');
  await agent.expectText(before);
  await agent.expectMarks([mark]);
}

for (const { id, name, policy, failsIn = {} } of editors) {
  test(`${name}: marks, rewrites and undo, whatever surrounds it`, async ({ agent }) => {
    test.slow();
    for (const around of SURROUNDINGS.filter((one) => !failsIn[one])) {
      await test.step(around, async () => {
        await agent.open(id, { around });
        await writeAndRewrite(agent);
      });
    }
    await test.step(`under the content security policy “${policy}”`, async () => {
      await agent.open(id, { policy });
      await writeAndRewrite(agent);
    });
  });
}
